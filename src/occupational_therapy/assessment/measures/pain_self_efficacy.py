"""Pain Self-Efficacy Questionnaire: how confident somebody is of doing things in spite of pain, in ten items.

Population: adults with persistent pain; the client answers. Edition: Nicholas 2007. Items are answered 0 to 6 (best).
Scoring: the sum, 0 to 60; higher is better. Missing answers: no rule of the author's was found; a national collection
may allow one blank, which could not be read.
Bands: ePPOC.

>>> from occupational_therapy.assessment import measure
>>> given = (3, 2, 4, 2, 1, 3, 0, 2, 3, 3)
>>> total = measure("pain_self_efficacy").score({f"q{n}": answer for n, answer in enumerate(given, start=1)})["total"]
>>> total.value, str(total.bands["eppoc"].label)
(23, 'moderate impairment')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("q1", message("Enjoyment")),
    ("q2", message("Household")),
    ("q3", message("Social life")),
    ("q4", message("Coping in general")),
    ("q5", message("Work")),
    ("q6", message("Hobbies")),
    ("q7", message("Without medication")),
    ("q8", message("Goals")),
    ("q9", message("Normal way of life")),
    ("q10", message("Becoming more active")),
)
_NICHOLAS = Source("Nicholas MK. Eur J Pain 2007;11:153-163")
_DUBE = Source("Dube MO et al. 2021, as quoted by a public library of measures")
_EPPOC = Source("ePPOC manual, as quoted by a public library of measures")
_BACK = message("adults with chronic low back pain")
_SERVICES = message("adults in pain services")


def _threshold(kind: ThresholdKind, value: str, statistic: str) -> Threshold:
    return Threshold(score="total", kind=kind, value=value, statistic=statistic, population=_BACK, sources=(_DUBE,))


MEASURES = (
    Measure(
        name="pain_self_efficacy",
        label=message("Pain Self-Efficacy Questionnaire"),
        edition="Nicholas 2007",
        purpose=message("confidence of doing things in spite of pain"),
        items=tuple(Item(key=key, label=label, options=scale(0, 6)) for key, label in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(key for key, _ in _ITEMS)),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="eppoc",
                score="total",
                label=message("ePPOC"),
                bands=(
                    Band(0, 19, message("severe impairment")),
                    Band(20, 30, message("moderate impairment")),
                    Band(31, 40, message("mild impairment")),
                    Band(41, 60, message("minimal impairment")),
                ),
                population=_SERVICES,
                sources=(_EPPOC,),
            ),
        ),
        thresholds=(
            _threshold(ThresholdKind.IMPORTANCE, "5.5", "MCID, lower end"),
            _threshold(ThresholdKind.IMPORTANCE, "8.5", "MCID, upper end"),
            _threshold(ThresholdKind.ERROR, "11.52", "MDC95"),
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value=7,
                statistic="change of 7 points together with a change of band",
                population=_SERVICES,
                sources=(_EPPOC,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation", "hand_therapy"),
        caveats=(message("ePPOC counts a change of 7 points only where the band changes too"),),
        sources=(_NICHOLAS,),
        rights=Rights(
            status=RightsStatus.FREE_NON_COMMERCIAL,
            holder="Michael K Nicholas",
            evidence="believed: free for clinical use with acknowledgement",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)
