"""Modified Fatigue Impact Scale: what fatigue does to body, mind and social life over four weeks, in 21 items.

Population: adults with multiple sclerosis; the client answers. Edition: Multiple Sclerosis Council 1998, after Fisk
1994. Items are answered 0 (best) to 4.
Scoring: sums: physical 0 to 36, cognitive 0 to 40, psychosocial 0 to 8, total 0 to 84, and the five items of the short
form 0 to 20; lower is better. Missing answers: no rule of the authors' was found; a sum of whatever is answered, as
some programs make it, is not made.
Bands: 38 or more (Flachenecker 2002); another study takes 45.

>>> from occupational_therapy.assessment import measure
>>> result = measure("modified_fatigue_impact").score({f"q{number}": 4 for number in range(1, 22) if number != 8})
>>> result["physical"].value, result["cognitive"].value, result["psychosocial"].value, result["total"].value
(36, 40, None, None)
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_LABELS: dict[int, Message] = {
    1: message("Alertness"),
    2: message("Attention"),
    3: message("Clear thinking"),
    4: message("Coordination"),
    5: message("Memory"),
    6: message("Pacing"),
    7: message("Physical drive"),
    8: message("Social drive"),
    9: message("Out of the home"),
    10: message("Endurance"),
    11: message("Decisions"),
    12: message("Mental drive"),
    13: message("Weakness"),
    14: message("Discomfort"),
    15: message("Finishing mental tasks"),
    16: message("Organising"),
    17: message("Finishing physical tasks"),
    18: message("Speed of thinking"),
    19: message("Concentration"),
    20: message("Limited activity"),
    21: message("Rest"),
}
_COUNCIL = Source("Multiple Sclerosis Council 1998; MSQLI manual, Ritvo 1997, after Fisk 1994")
_FLACHENECKER = Source("Flachenecker P et al. 2002")
_ROONEY = Source("Rooney S et al. 2019 (minimally important difference 4, between 3.86 and 8.11)")
_LEARMONTH = Source("Learmonth YC et al. 2013")
_SCLEROSIS = message("adults with multiple sclerosis")


def _score(key: str, label: Message, *numbers: int) -> Score:
    return Score(
        key=key,
        label=label,
        of=total(*(f"q{number}" for number in numbers)),
        direction=Direction.LOWER_IS_BETTER,
    )


def _detectable(score: str, value: str) -> Threshold:
    return Threshold(
        score=score,
        kind=ThresholdKind.ERROR,
        value=value,
        statistic="MDC",
        population=_SCLEROSIS,
        sources=(_LEARMONTH,),
    )


MEASURES = (
    Measure(
        name="modified_fatigue_impact",
        label=message("Modified Fatigue Impact Scale"),
        edition="Multiple Sclerosis Council 1998",
        purpose=message("what fatigue does to body, mind and social life over the last four weeks"),
        items=tuple(Item(key=f"q{number}", label=label, options=scale(0, 4)) for number, label in _LABELS.items()),
        scores=(
            _score("physical", message("Physical"), 4, 6, 7, 10, 13, 14, 17, 20, 21),
            _score("cognitive", message("Cognitive"), 1, 2, 3, 5, 11, 12, 15, 16, 18, 19),
            _score("psychosocial", message("Psychosocial"), 8, 9),
            _score("total", message("Total"), *_LABELS),
            _score("mfis_5", message("Short form of five items"), 1, 9, 10, 17, 19),
        ),
        bands=(
            BandSet(
                key="flachenecker_2002",
                score="total",
                label=message("Flachenecker 2002"),
                bands=(Band(0, 37, message("below the cut-off")), Band(38, 84, message("fatigue"))),
                population=_SCLEROSIS,
                sources=(_FLACHENECKER,),
            ),
        ),
        thresholds=(
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value=4,
                statistic="minimally important difference",
                population=_SCLEROSIS,
                sources=(_ROONEY,),
            ),
            _detectable("total", "20.2"),
            _detectable("physical", "9.9"),
            _detectable("cognitive", "10.6"),
            _detectable("psychosocial", "2.3"),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(message("Another study takes 45 or more as the cut-off of the total"),),
        sources=(_COUNCIL,),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="National Multiple Sclerosis Society",
            evidence="made available by the society, free of charge",
        ),
    ),
)
