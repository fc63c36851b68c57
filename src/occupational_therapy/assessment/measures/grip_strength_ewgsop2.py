"""Grip strength after EWGSOP2: whether the highest trial is low, as a sign of probable sarcopenia.

Population: adults, older people above all. Edition: Cruz-Jentoft and others 2019. Trials in kilograms.
Scoring: the highest of the trials that were made, however many; strength is low (1) below 27 kg for men and below
16 kg for women, and not low (0) at the cut-off itself. A trial is taken up to 200 kg (this library's choice).
Missing answers: one trial is enough; without the sex there is no cut-off. The mean of three trials beside norms is
another measure.

>>> from occupational_therapy.assessment import measure
>>> ewgsop2 = measure("grip_strength_ewgsop2")
>>> [ewgsop2.score(dict(sex="male", kg1=trial))["low_strength"].value for trial in (26.9, 27)]
[1, 0]
"""

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Compare, Comparison
from occupational_therapy.assessment.forms import flag, highest_answered, recoded
from occupational_therapy.assessment.norms import SEX
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_TRIALS: tuple[tuple[str, Message], ...] = (
    ("kg1", message("First trial")),
    ("kg2", message("Second trial")),
    ("kg3", message("Third trial")),
)
_CUT_OFFS = {"male": 27, "female": 16}
"""Kilograms; strength is low below them."""
_HIGHEST = highest_answered(*(key for key, _ in _TRIALS))
_EWGSOP2 = Source(
    "Cruz-Jentoft AJ et al. Age Ageing 2019;48:16-31",
    Confidence.PARTLY_CONFIRMED,
    "cut-offs read in pages that quote it; that the highest trial is taken is from memory",
)

MEASURES = (
    Measure(
        name="grip_strength_ewgsop2",
        label=message("Grip strength, cut-offs of EWGSOP2"),
        edition="Cruz-Jentoft 2019",
        purpose=message("whether grip is so weak that sarcopenia is probable"),
        items=(
            SEX,
            *(
                Item(key=key, label=label, low=0, high=200, unit=message("kilograms"), optional=True)
                for key, label in _TRIALS
            ),
        ),
        scores=(
            Score(
                key="max_kg",
                label=message("Highest trial"),
                of=_HIGHEST,
                direction=Direction.HIGHER_IS_BETTER,
                decimals=1,
                unit=message("kilograms"),
            ),
            Score(
                key="low_strength",
                label=message("Low strength"),
                of=flag(Compare(_HIGHEST, Comparison.LESS, recoded(SEX.key, _CUT_OFFS))),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="ewgsop2_2019",
                score="low_strength",
                label=message("EWGSOP2 2019"),
                bands=(Band(0, 0, message("not low")), Band(1, 1, message("low: sarcopenia is probable"))),
                population=message("older adults"),
                sources=(_EWGSOP2,),
            ),
        ),
        administration=(Administration.PERFORMANCE,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "hand_therapy"),
        caveats=(message("It takes the highest trial; norms of grip strength take the mean of three"),),
        sources=(_EWGSOP2,),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="European Working Group on Sarcopenia in Older People",
            evidence="published cut-offs, used freely with citation",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)
