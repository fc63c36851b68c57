"""Pain Catastrophizing Scale: how much somebody ruminates on pain, magnifies it and feels helpless against it.

Population: adults with pain; the client answers. Edition: Sullivan, Bishop and Pivik 1995. Thirteen items of 0 to 4.
Scoring: sums: rumination (items 8 to 11) 0 to 16, magnification (6, 7, 13) 0 to 12, helplessness (1 to 5, 12) 0 to 24,
total 0 to 52; lower is better. Missing answers: no rule of the author's was found.
Bands, both from memory: 30 or more, the 75th percentile of the manual of 2009; below 20, 20 to 30 and above 30 in
pain services.

>>> from occupational_therapy.assessment import measure
>>> given = (0, 1, 2, 3, 0, 0, 1, 4, 2, 1, 3, 0, 4)
>>> result = measure("pain_catastrophizing").score({f"q{n}": answer for n, answer in enumerate(given, start=1)})
>>> [result[key].value for key in ("rumination", "magnification", "helplessness", "total")]
[10, 5, 6, 21]
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

_LABELS: dict[int, Message] = {
    1: message("Persistence"),
    2: message("Endurance"),
    3: message("No improvement"),
    4: message("Overwhelm"),
    5: message("Intolerance"),
    6: message("Worsening"),
    7: message("Recall of other pain"),
    8: message("Wish for relief"),
    9: message("Intrusion"),
    10: message("Focus on pain"),
    11: message("Wish for it to stop"),
    12: message("No means of relief"),
    13: message("Worry about a serious cause"),
}
_SULLIVAN = Source("Sullivan MJL, Bishop SR, Pivik J. Psychol Assess 1995;7:524-532")
_MANUAL = Source("Sullivan MJL, user manual 2009", Confidence.FROM_MEMORY)
_EPPOC = Source("ePPOC, bands of the scale", Confidence.FROM_MEMORY, "limits and names")
_CHANGE = Source("change in people with persistent pain", Confidence.FROM_MEMORY, "about 6 to 7 points, or 38 percent")
_POPULATION = message("adults with persistent pain")


def _score(key: str, label: Message, *numbers: int) -> Score:
    return Score(
        key=key,
        label=label,
        of=total(*(f"q{number}" for number in numbers)),
        direction=Direction.LOWER_IS_BETTER,
    )


MEASURES = (
    Measure(
        name="pain_catastrophizing",
        label=message("Pain Catastrophizing Scale"),
        edition="Sullivan 1995",
        purpose=message("catastrophising thoughts about pain"),
        items=tuple(Item(key=f"q{number}", label=label, options=scale(0, 4)) for number, label in _LABELS.items()),
        scores=(
            _score("rumination", message("Rumination"), 8, 9, 10, 11),
            _score("magnification", message("Magnification"), 6, 7, 13),
            _score("helplessness", message("Helplessness"), 1, 2, 3, 4, 5, 12),
            _score("total", message("Total"), *_LABELS),
        ),
        bands=(
            BandSet(
                key="manual_2009",
                score="total",
                label=message("Manual of 2009"),
                bands=(
                    Band(0, 29, message("below the 75th percentile")),
                    Band(30, 52, message("at or above the 75th percentile")),
                ),
                population=_POPULATION,
                sources=(_MANUAL,),
            ),
            BandSet(
                key="eppoc",
                score="total",
                label=message("ePPOC"),
                bands=(
                    Band(0, 19, message("mild")),
                    Band(20, 30, message("high")),
                    Band(31, 52, message("severe")),
                ),
                population=message("adults in pain services"),
                sources=(_EPPOC,),
            ),
        ),
        thresholds=(
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value=7,
                statistic="change of 6 to 7 points, the cautious end",
                population=_POPULATION,
                sources=(_CHANGE,),
            ),
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value=38,
                percent=True,
                statistic="change of 38 percent",
                population=_POPULATION,
                sources=(_CHANGE,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation", "hand_therapy"),
        sources=(_SULLIVAN,),
        rights=Rights(
            status=RightsStatus.FREE_NON_COMMERCIAL,
            holder="Michael J L Sullivan, distributed by Mapi Research Trust",
            evidence="the distributor's pages: a licence is needed for funded or commercial use",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)
