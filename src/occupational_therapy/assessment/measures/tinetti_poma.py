"""Tinetti Performance Oriented Mobility Assessment, 28 points: balance and gait.

Population: older adults; the client performs, an observer rates. Edition: Tinetti 1986, the form of 28 points; forms
with other totals, such as 40, are other measures.
Scoring: balance 0 to 16, gait 0 to 12, and their sum, 0 to 28; higher is better. Missing answers: no rule of the
authors' was found; a section without a gap keeps its score.
Bands: two pages disagree at 24 points. Change: Faber 2006 from memory, and a study in osteoarthritis of the knee.

>>> from occupational_therapy.assessment import measure
>>> poma = measure("tinetti_poma")
>>> [score.value for score in poma.score({item.key: 1 for item in poma.items}).values()]
[10, 10, 20]
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_Items = tuple[tuple[str, Message, int], ...]

_BALANCE: _Items = (
    ("sitting_balance", message("Sitting balance"), 1),
    ("arises", message("Rising"), 2),
    ("attempts_to_arise", message("Attempts to rise"), 2),
    ("immediate_standing", message("Standing, first seconds"), 2),
    ("standing_balance", message("Standing balance"), 2),
    ("nudged", message("Nudged"), 2),
    ("eyes_closed", message("Eyes closed"), 1),
    ("turn_360_continuity", message("Turning around, continuity"), 1),
    ("turn_360_steadiness", message("Turning around, steadiness"), 1),
    ("sitting_down", message("Sitting down"), 2),
)
_GAIT: _Items = (
    ("initiation", message("Starting to walk"), 1),
    ("right_step_length", message("Right step, length"), 1),
    ("right_foot_clearance", message("Right foot, clearance"), 1),
    ("left_step_length", message("Left step, length"), 1),
    ("left_foot_clearance", message("Left foot, clearance"), 1),
    ("step_symmetry", message("Symmetry of steps"), 1),
    ("step_continuity", message("Continuity of steps"), 1),
    ("path", message("Path"), 2),
    ("trunk", message("Trunk"), 2),
    ("walking_stance", message("Stance in walking"), 1),
)
"""Key, label, highest rating."""

_TINETTI = Source(
    "Tinetti ME. J Am Geriatr Soc 1986;34:119-126",
    Confidence.PARTLY_CONFIRMED,
    "the highest scores of the sections were read; their split over the items is from memory and adds up",
)
_INDEX = Source("Tinetti ME et al. Am J Med 1986;80:429-434 (index of the risk of falls)")
_SUMMARY = Source("a university's summary of the assessment")
_FABER = Source("Faber MJ et al. 2006", Confidence.FROM_MEMORY, "the abstract found is cut off before the figures")


def _score(key: str, label: Message, items: _Items) -> Score:
    return Score(key=key, label=label, of=total(*(item for item, *_ in items)), direction=Direction.HIGHER_IS_BETTER)


def _bands(key: str, label: Message, low_risk_from: int, source: Source) -> BandSet:
    return BandSet(
        key=key,
        score="total",
        label=label,
        bands=(
            Band(0, 18, message("high risk of falls")),
            Band(19, low_risk_from - 1, message("moderate risk of falls")),
            Band(low_risk_from, 28, message("low risk of falls")),
        ),
        population=message("older adults"),
        sources=(source,),
    )


def _error(value: str, statistic: str, population: Message, source: Source) -> Threshold:
    return Threshold(
        score="total",
        kind=ThresholdKind.ERROR,
        value=value,
        statistic=statistic,
        population=population,
        sources=(source,),
    )


MEASURES = (
    Measure(
        name="tinetti_poma",
        label=message("Tinetti Performance Oriented Mobility Assessment"),
        edition="Tinetti 1986, 28_point",
        purpose=message("balance and gait, and with them the risk of falls"),
        items=tuple(Item(key=key, label=label, options=scale(0, most)) for key, label, most in (*_BALANCE, *_GAIT)),
        scores=(
            _score("balance", message("Balance"), _BALANCE),
            _score("gait", message("Gait"), _GAIT),
            _score("total", message("Total"), (*_BALANCE, *_GAIT)),
        ),
        bands=(
            _bands("low_from_25", message("Low risk from 25"), 25, _SUMMARY),
            _bands("low_from_24", message("Low risk from 24"), 24, Source("another page in circulation")),
        ),
        thresholds=(
            _error("4.0", "MDC, single persons, lower figure", message("older adults"), _FABER),
            _error("4.2", "MDC, single persons, higher figure", message("older adults"), _FABER),
            _error(
                "0.97",
                "MDC",
                message("people with osteoarthritis of the knee"),
                Source("Parveen H, Noohu MM. 2016"),
            ),
        ),
        administration=(Administration.PERFORMANCE,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation", "moving_and_handling", "housing_and_equipment"),
        caveats=(message("Several forms with other totals go by the same name"),),
        codes=(Code(system="snomed_ct", code="443318007"),),
        sources=(_TINETTI, _INDEX),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="Mary E. Tinetti",
            evidence="copyright of the author, widely used free, as believed; no terms were read",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)
