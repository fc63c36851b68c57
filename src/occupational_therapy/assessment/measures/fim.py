"""FIM: the burden of care in eighteen activities, thirteen motor and five cognitive.

Population: people in rehabilitation; trained observers rate. Edition: Keith, Granger, Hamilton and Sherwin 1987.
FIM is a trade mark; use needs a licence and certified raters. Only ranges and sums are here, no rules of rating.
Items: seven levels, from 1 for total help to 7 for complete independence.
Scoring: the sums of the motor items, of the cognitive items, and of all; higher is better. The levels are ordinal.
Missing answers: the instrument has none, for an activity that was not tested is rated 1 by the rater; so an item left
out here is really missing, and its scores have no value.
Change: Beninato 2006, after a stroke.

>>> from occupational_therapy.assessment import measure
>>> fim = measure("fim")
>>> [score.value for score in fim.score({item.key: 5 for item in fim.items}).values()]
[65, 25, 90]
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_MOTOR: tuple[tuple[str, Message], ...] = (
    ("eating", message("Eating")),
    ("grooming", message("Grooming")),
    ("bathing", message("Bathing")),
    ("dressing_upper", message("Dressing the upper body")),
    ("dressing_lower", message("Dressing the lower body")),
    ("toileting", message("Toileting")),
    ("bladder", message("Bladder")),
    ("bowel", message("Bowel")),
    ("transfer_bed_chair", message("Transfer to bed or chair")),
    ("transfer_toilet", message("Transfer to toilet")),
    ("transfer_bath_shower", message("Transfer to bath or shower")),
    ("locomotion", message("Walking or wheelchair")),
    ("stairs", message("Stairs")),
)
_COGNITIVE: tuple[tuple[str, Message], ...] = (
    ("comprehension", message("Comprehension")),
    ("expression", message("Expression")),
    ("social_interaction", message("Social interaction")),
    ("problem_solving", message("Problem solving")),
    ("memory", message("Memory")),
)
_KEITH = Source(
    "Keith RA, Granger CV, Hamilton BB, Sherwin FS. The functional independence measure: a new tool for "
    "rehabilitation. Adv Clin Rehabil 1987;1:6-18"
)
_BENINATO = Source("Beninato M et al. 2006, abstract")


def _score(key: str, label: Message, items: tuple[tuple[str, Message], ...]) -> Score:
    return Score(key=key, label=label, of=total(*(item for item, _ in items)), direction=Direction.HIGHER_IS_BETTER)


def _important(score: str, value: int) -> Threshold:
    return Threshold(
        score=score,
        kind=ThresholdKind.IMPORTANCE,
        value=value,
        statistic="MCID",
        population=message("people after a stroke in long-term acute care"),
        sources=(_BENINATO,),
    )


MEASURES = (
    Measure(
        name="fim",
        label=message("FIM"),
        edition="Keith, Granger, Hamilton and Sherwin 1987",
        purpose=message("how much help a person needs in eighteen motor and cognitive activities"),
        items=tuple(Item(key=key, label=label, options=scale(1, 7)) for key, label in (*_MOTOR, *_COGNITIVE)),
        scores=(
            _score("motor", message("Motor"), _MOTOR),
            _score("cognitive", message("Cognitive"), _COGNITIVE),
            _score("total", message("Total"), (*_MOTOR, *_COGNITIVE)),
        ),
        thresholds=(_important("motor", 17), _important("cognitive", 3), _important("total", 22)),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation", "moving_and_handling"),
        caveats=(
            message("FIM is a trade mark: use needs a licence, and raters need certification; only sums are here"),
            message("The rater gives 1 for an activity that was not tested; an item without an answer is missing"),
            message("The levels are ordinal; the conversion to an interval scale is proprietary"),
        ),
        codes=(Code(system="snomed_ct", code="273469003"),),
        sources=(_KEITH,),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="Uniform Data System for Medical Rehabilitation",
            evidence="a rehabilitation database: not free, and rater certification needed",
        ),
    ),
)
