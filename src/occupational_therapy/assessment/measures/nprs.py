"""Numeric Pain Rating Scale: one rating of pain from 0 to 10.

Population: adults; the client answers for now or for a time that is said. Edition: Downie 1978, eleven points.
Scoring: the rating itself; lower is better. Ratings of the worst, the least and the average pain are three results.
Missing answers: nothing stands in. Bands: those used with the Brief Pain Inventory; others band 1 to 3, 4 to 6 and 7
to 10.
Change: 2 points or 30 percent in chronic pain; a high first rating needs more points. From a first rating of 0 there is
no percentage.

>>> from occupational_therapy.assessment import measure
>>> nprs = measure("nprs")
>>> change = nprs.change(nprs.score(dict(pain=10)), nprs.score(dict(pain=8)))["pain"]
>>> change.difference, change.percent, change.important
(-2, -20, None)
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import Raw
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["EPPOC", "MEASURES", "RATINGS", "pain_bands"]

RATINGS = scale(0, 10)
"""A rating of pain."""
EPPOC = Source("ePPOC data wiki, Australian Health Services Research Institute")
_DOWNIE = Source("Downie WW 1978")
_HAWKER = Source("Hawker GA et al. Arthritis Care Res 2011;63(S11):S240-S252")
_FARRAR = Source("Farrar JT et al. Pain 2001;94:149-158, abstract (10 trials, n = 2724)")
_CHRONIC = message("adults with chronic pain")


def pain_bands(score: str) -> BandSet:
    """The bands of one rating of pain."""
    return BandSet(
        key="eppoc",
        score=score,
        label=message("ePPOC"),
        bands=(Band(0, 4, message("mild")), Band(5, 6, message("moderate")), Band(7, 10, message("severe"))),
        population=message("adults in pain services"),
        sources=(EPPOC,),
    )


def _threshold(value: int, statistic: str, *, percent: bool = False) -> Threshold:
    return Threshold(
        score="pain",
        kind=ThresholdKind.IMPORTANCE,
        value=value,
        percent=percent,
        statistic=statistic,
        population=_CHRONIC,
        sources=(_FARRAR,),
    )


MEASURES = (
    Measure(
        name="nprs",
        label=message("Numeric Pain Rating Scale"),
        edition="eleven points, 0 to 10",
        purpose=message("intensity of pain, in one rating"),
        items=(Item(key="pain", label=message("Pain"), options=RATINGS),),
        scores=(Score(key="pain", label=message("Pain"), of=Raw("pain"), direction=Direction.LOWER_IS_BETTER),),
        bands=(pain_bands("pain"),),
        thresholds=(
            _threshold(2, "change of 2 points"),
            _threshold(30, "change of 30 percent", percent=True),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy", "rehabilitation", "vocational_rehabilitation", "seating_and_posture"),
        caveats=(
            message("Say which pain is rated: now, the worst, the least or the average, and of what time"),
            message("Other authors band 1 to 3, 4 to 6 and 7 to 10"),
            message(
                "IMMPACT calls a change of 10 percent or more minimal, of 30 percent moderate and of 50 percent "
                "substantial"
            ),
            message("The higher the first rating, the more points make a change that matters"),
        ),
        codes=(Code(system="loinc", code="72514-3", means="pain"),),
        sources=(_DOWNIE, _HAWKER),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="nobody",
            evidence="a generic rating scale in common use, free of charge",
        ),
    ),
)
