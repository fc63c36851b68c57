"""Tampa Scale for Kinesiophobia, 17 items: fear of movement and re-injury.

Population: adults with persistent pain; the client answers. Edition: Miller, Kori and Todd 1991, as studied by
Vlaeyen 1995.
Scoring: items 4, 8, 12 and 16 are reversed, then all are summed, 17 to 68; lower is better. Missing answers: no rule
found.
Bands: over 37 is called high fear; some write 37 and over. Both cut-offs are kept.

>>> from occupational_therapy.assessment import measure
>>> highest = {f"q{number}": 1 if number in (4, 8, 12, 16) else 4 for number in range(1, 18)}
>>> measure("tampa_tsk17").score(highest)["total"].value
68
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import reversed_item, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["LABELS", "MEASURES", "RIGHTS", "WOBY"]

_REVERSED = (4, 8, 12, 16)
LABELS = {
    1: message("Exercise and injury"),
    2: message("Overcoming fear"),
    3: message("Seriousness of pain"),
    4: message("Pain eased by exercise"),
    5: message("Understanding by others"),
    6: message("Lasting risk"),
    7: message("Pain means injury"),
    8: message("Pain without danger"),
    9: message("Accidental injury"),
    10: message("Needless movement"),
    11: message("Pain means a bad condition"),
    12: message("Benefit of activity"),
    13: message("Pain as a signal"),
    14: message("Unsafe to be active"),
    15: message("Ease of injury"),
    16: message("Pain need not mean danger"),
    17: message("No exercise in pain"),
}
"""Short labels of ours for the topics of the items, by their numbers in the 17-item scale."""

WOBY = Source("Woby SR et al. Pain 2005;117:137-144")
_VLAEYEN = Source("Vlaeyen JWS et al. Pain 1995;62:363-372")
RIGHTS = Rights(
    status=RightsStatus.UNCLEAR,
    holder="the authors of the scale, as far as is known",
    evidence="no owner's terms were found; the scale is reprinted and used freely",
    confidence=Confidence.PARTLY_CONFIRMED,
)

MEASURES = (
    Measure(
        name="tampa_tsk17",
        label=message("Tampa Scale for Kinesiophobia, 17 items"),
        edition="Miller, Kori and Todd 1991; Vlaeyen 1995",
        purpose=message("fear of movement and re-injury"),
        items=tuple(Item(key=f"q{number}", label=label, options=scale(1, 4)) for number, label in LABELS.items()),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(reversed_item(f"q{n}", 1, 4) if n in _REVERSED else f"q{n}" for n in LABELS)),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="over_37",
                score="total",
                label=message("Over 37"),
                bands=(Band(17, 37, message("below the cut-off")), Band(38, 68, message("high fear of movement"))),
                population=message("adults with persistent low back pain"),
                sources=(_VLAEYEN,),
            ),
            BandSet(
                key="from_37",
                score="total",
                label=message("37 and over"),
                bands=(Band(17, 36, message("below the cut-off")), Band(37, 68, message("high fear of movement"))),
                population=message("adults with persistent pain"),
                sources=(Source("cut-off in public scoring software", Confidence.CONVENTION),),
            ),
        ),
        thresholds=(
            Threshold(
                score="total",
                kind=ThresholdKind.ERROR,
                value="8.8",
                statistic="MDC95 from a standard error of measurement of 3.16",
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
        sources=(_VLAEYEN, WOBY),
        rights=RIGHTS,
    ),
)
