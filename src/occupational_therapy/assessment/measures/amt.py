"""Abbreviated Mental Test: a short screen of memory and orientation in older people, with its form of four items.

Population: older adults; an interviewer asks. Edition: Hodkinson 1972.
Scoring: one point for each right answer, 0 to 10; higher is better. The AMT-4 is four of the ten: age, date of birth,
place and year. Missing answers: no rule of the author's was found.
Bands: seven or fewer of ten, and fewer than four of four, suggest impairment.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(q1=1, q2=1, q3=0, q4=1, q5=1, q6=1, q7=1, q8=0, q9=1, q10=0)
>>> result = measure("amt").score(answers)
>>> result["total"].value, result["amt4"].value
(7, 4)
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import AgeGroup

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("q1", message("Age")),
    ("q2", message("Time of day")),
    ("q3", message("Recall of an address")),
    ("q4", message("Year")),
    ("q5", message("Place")),
    ("q6", message("Two people recognised")),
    ("q7", message("Date of birth")),
    ("q8", message("Date of a war")),
    ("q9", message("Monarch")),
    ("q10", message("Counting backwards")),
)
_SHORT = ("q1", "q7", "q5", "q4")

_HODKINSON = Source("Hodkinson HM. Age Ageing 1972;1:233-238")
_CUT = Source("cut-off at seven or fewer, in a public calculator", note="attributed to Jitapunkul 1991 from memory")
_SHORT_CUT = Source("AMT-4", Confidence.FROM_MEMORY, "no public page was read")

MEASURES = (
    Measure(
        name="amt",
        label=message("Abbreviated Mental Test"),
        edition="Hodkinson 1972",
        purpose=message("a short screen of memory and orientation"),
        items=tuple(Item(key=key, label=label, options=scale(0, 1)) for key, label in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(key for key, _ in _ITEMS)),
                direction=Direction.HIGHER_IS_BETTER,
            ),
            Score(key="amt4", label=message("AMT-4"), of=total(*_SHORT), direction=Direction.HIGHER_IS_BETTER),
        ),
        bands=(
            BandSet(
                key="cut_off",
                score="total",
                label=message("Cut-off of the ten items"),
                bands=(
                    Band(0, 7, message("suggests cognitive impairment")),
                    Band(8, 10, message("does not suggest cognitive impairment")),
                ),
                population=message("older adults in hospital"),
                sources=(_CUT,),
            ),
            BandSet(
                key="cut_off_amt4",
                score="amt4",
                label=message("Cut-off of the four items"),
                bands=(
                    Band(0, 3, message("suggests cognitive impairment")),
                    Band(4, 4, message("does not suggest cognitive impairment")),
                ),
                population=message("older adults in hospital"),
                sources=(_SHORT_CUT,),
            ),
        ),
        administration=(Administration.INTERVIEW,),
        ages=(AgeGroup.OLDER_ADULT,),
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation",),
        caveats=(message("It screens; it does not diagnose, and language and hearing bear on it"),),
        sources=(_HODKINSON,),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="HM Hodkinson",
            evidence="published in full in 1972 and freely used since",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)
