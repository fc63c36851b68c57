"""Morse Fall Scale: the risk that a person in hospital falls, from six observations.

Population: adults in hospital; a nurse rates. Edition: Morse, Morse and Tylko 1989. An answer is the points of what was
observed; one public guide has yes and no the wrong way round for two of them.
Scoring: the sum, 0 to 125 in fives; lower is better. Missing answers: no rule of the authors' was found.
Bands: sets in use disagree at 45 points, and the author advises to calibrate locally.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(fall_history=0, secondary_diagnosis=15, ambulatory_aid=15, iv_access=0, gait=10, mental_status=0)
>>> result = measure("morse_fall_scale").score(answers)
>>> result["total"].value, str(result["total"].bands["loinc"].label)
(40, 'moderate risk')
"""

from occupational_therapy.assessment.answers import Item, Option
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_NO = message("no")
_YES = message("yes")
_ITEMS: tuple[tuple[str, Message, tuple[Option, ...], str], ...] = (
    ("fall_history", message("History of falling"), (Option(0, _NO), Option(25, _YES)), "59454-9"),
    ("secondary_diagnosis", message("A second diagnosis"), (Option(0, _NO), Option(15, _YES)), "59455-6"),
    (
        "ambulatory_aid",
        message("Walking aid"),
        (
            Option(0, message("none, in bed, or helped by a nurse")),
            Option(15, message("stick, crutches or frame")),
            Option(30, message("furniture")),
        ),
        "59456-4",
    ),
    ("iv_access", message("Intravenous access"), (Option(0, _NO), Option(20, _YES)), "59457-2"),
    (
        "gait",
        message("Gait"),
        (Option(0, message("normal")), Option(10, message("weak")), Option(20, message("impaired"))),
        "59458-0",
    ),
    (
        "mental_status",
        message("Mental status"),
        (Option(0, message("knows own limits")), Option(15, message("overestimates"))),
        "59459-8",
    ),
)
"""Key, label, points, LOINC code."""
_STEP = 5
_MORSE = Source("Morse JM, Morse RM, Tylko SJ. Can J Aging 1989;8:366-377")


def _bands(key: str, label: Message, moderate: tuple[int, int], source: Source) -> BandSet:
    """Three bands around the middle one, whose ends are totals that can be reached."""
    low, high = moderate
    return BandSet(
        key=key,
        score="total",
        label=label,
        bands=(
            Band(0, low - _STEP, message("low risk")),
            Band(low, high, message("moderate risk")),
            Band(high + _STEP, 125, message("high risk")),
        ),
        step=_STEP,
        population=message("adults in hospital"),
        sources=(source,),
    )


MEASURES = (
    Measure(
        name="morse_fall_scale",
        label=message("Morse Fall Scale"),
        edition="Morse, Morse and Tylko 1989",
        purpose=message("the risk that a person in hospital falls"),
        items=tuple(Item(key=key, label=label, options=options) for key, label, options, _ in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(key for key, *_ in _ITEMS)),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        bands=(
            _bands(
                "loinc",
                message("Levels of the LOINC answer list"),
                (25, 45),
                Source(
                    "LOINC 59461-4, levels 0 to 24, 25 to 45, and 50 and above",
                    note="totals are multiples of 5; a public guide has the same cuts as below 25 and above 45",
                ),
            ),
            _bands(
                "high_from_45",
                message("High from 45"),
                (25, 40),
                Source("pages in circulation", Confidence.FROM_MEMORY, "45 and above is high"),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation", "moving_and_handling"),
        caveats=(
            message("Sets of bands disagree at 45; the author advises to calibrate the cuts locally"),
            message("An answer is its points, not a number for yes or no"),
        ),
        codes=(
            Code(system="loinc", code="59453-1"),
            Code(system="loinc", code="59460-6", means="total"),
            *(Code(system="loinc", code=code, means=key) for key, *_, code in _ITEMS),
        ),
        sources=(_MORSE,),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="Janice M. Morse",
            evidence="copyright of the author, permission usually sought, as believed; no terms were read",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)
