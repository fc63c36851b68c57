"""Epworth Sleepiness Scale: how likely somebody is to doze in eight situations of the day.

Population: adults; the client answers for recent times. Edition: Johns 1991. Items are answered 0 (best) to 3.
Scoring: the sum, 0 to 24; lower is better. Missing answers (the author's rule, from memory): a blank leaves no total.
Bands: those of the author's site.

>>> from occupational_therapy.assessment import measure
>>> total = measure("epworth").score({f"q{number}": 2 for number in range(1, 9)})["total"]
>>> total.value, str(total.bands["johns"].label)
(16, 'severe excessive')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import STRICT, Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("q1", message("Reading")),
    ("q2", message("Television")),
    ("q3", message("Public place")),
    ("q4", message("Car passenger")),
    ("q5", message("Afternoon rest")),
    ("q6", message("Talking")),
    ("q7", message("After lunch")),
    ("q8", message("Stopped in traffic")),
)
_JOHNS = Source("Johns MW. Sleep 1991;14:540-545")
_SITE = Source("the author's site, as quoted in public scoring code")
_CROOK = Source(
    "Crook S et al. Thorax 2019;74:390-396, abstract (n = 639, three trials)",
    note="Patel 2018 is remembered to give 2 to 3 points",
)

MEASURES = (
    Measure(
        name="epworth",
        label=message("Epworth Sleepiness Scale"),
        edition="Johns 1991",
        purpose=message("daytime sleepiness"),
        items=tuple(Item(key=key, label=label, options=scale(0, 3)) for key, label in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(key for key, _ in _ITEMS)),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        missing_rules=(
            MissingRule(
                key="author", label=STRICT.label, sources=(Source("the author's site", Confidence.FROM_MEMORY),)
            ),
        ),
        bands=(
            BandSet(
                key="johns",
                score="total",
                label=message("The author's site"),
                bands=(
                    Band(0, 5, message("lower normal")),
                    Band(6, 10, message("higher normal")),
                    Band(11, 12, message("mild excessive")),
                    Band(13, 15, message("moderate excessive")),
                    Band(16, 24, message("severe excessive")),
                ),
                population=message("adults"),
                sources=(_SITE,),
            ),
        ),
        thresholds=(
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value=2,
                statistic="minimal important difference",
                population=message("adults with sleep apnoea"),
                sources=(_CROOK,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        sources=(_JOHNS,),
        rights=Rights(
            status=RightsStatus.FREE_NON_COMMERCIAL,
            holder="Murray W Johns, distributed by Mapi Research Trust",
            evidence="a licence by the distributor; free for individual clinical and unfunded use",
        ),
    ),
)
