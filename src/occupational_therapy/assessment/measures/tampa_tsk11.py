"""Tampa Scale for Kinesiophobia, 11 items: the short form of Woby 2005.

Its items are numbers 1, 2, 3, 5, 6, 7, 10, 11, 13, 15 and 17 of the 17-item scale, renumbered; none is reversed.
Scoring: the sum, 11 to 44; lower is better. Missing answers: no rule found. Bands: none published.

>>> from occupational_therapy.assessment import measure
>>> str(measure("tampa_tsk11").score({"q1": 3})["total"].status)
'not_scorable'
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.measures.tampa_tsk17 import LABELS, RIGHTS, WOBY
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_KEPT = (1, 2, 3, 5, 6, 7, 10, 11, 13, 15, 17)
_ITEMS = tuple(
    Item(key=f"q{number}", label=LABELS[kept], options=scale(1, 4)) for number, kept in enumerate(_KEPT, start=1)
)

MEASURES = (
    Measure(
        name="tampa_tsk11",
        label=message("Tampa Scale for Kinesiophobia, 11 items"),
        edition="Woby 2005",
        purpose=message("fear of movement and re-injury, short form"),
        items=_ITEMS,
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(item.key for item in _ITEMS)),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        thresholds=(
            Threshold(
                score="total",
                kind=ThresholdKind.ERROR,
                value="7.0",
                statistic="MDC95 from a standard error of measurement of 2.54",
                population=message("adults with persistent pain"),
                sources=(Source(WOBY.citation, Confidence.DERIVED, "1.96 × √2 × SEM"),),
            ),
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value=4,
                statistic="important change",
                population=message("adults with persistent low back pain"),
                sources=(WOBY,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation", "hand_therapy"),
        sources=(WOBY,),
        rights=RIGHTS,
    ),
)
