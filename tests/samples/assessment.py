"""A value of every public class of the assessment room, and an error of every kind."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from occupational_therapy.assessment import (
    NOT_APPLICABLE,
    STRICT,
    Administration,
    Alert,
    Answer,
    Band,
    BandSet,
    Code,
    Direction,
    GroupChange,
    InvalidAnswersError,
    Item,
    ItemKind,
    Measure,
    MeasureWithheldError,
    MissingRule,
    Option,
    Precision,
    ReliableChange,
    Score,
    Threshold,
    UndefinedStatisticError,
    measure,
    scale,
    worded,
)
from occupational_therapy.assessment.answers import Settled
from occupational_therapy.assessment.definition import Scoring
from occupational_therapy.assessment.evaluation import Exact, WordForNumberError
from occupational_therapy.assessment.expressions import (
    Add,
    Axis,
    Coalesce,
    Combine,
    Compare,
    Comparison,
    Constant,
    Count,
    Divide,
    Exponential,
    Extreme,
    InState,
    Multiply,
    Named,
    Raw,
    Round,
    Rounding,
    Table,
    When,
)
from occupational_therapy.assessment.measures import VariantNeededError
from occupational_therapy.assessment.norms import by_sex_and_hand
from occupational_therapy.assessment.ranges import Span, Spans
from occupational_therapy.assessment.words import Words
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.findings import Severity
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS
from tests.samples import assessment_risk

_SOURCE = Source("A publication, 2020")
_STAIRS = Item(key="stairs", label=message("Stairs"), options=scale(0, 2), states=(NOT_APPLICABLE,))
_SECONDS = Item(key="seconds", label=message("Time"), low=Fraction(1, 2), high=60, unit=message("seconds"))
_HAND = Item(
    key="hand",
    label=message("Hand"),
    options=worded(left=message("left"), right=message("right")),
    kind=ItemKind.PARTICULAR,
    optional=True,
)
_TIRED = Compare(Raw("stairs"), Comparison.AT_MOST, Constant(0))
_SUM = Add((Raw("stairs"), Raw("seconds")))
_TOTAL = Score(
    key="total",
    label=message("Total"),
    of=_SUM,
    by_rule=(("none", Coalesce((_SUM, Constant(0)))),),
    direction=Direction.HIGHER_IS_BETTER,
    decimals=1,
    unit=message("points"),
)
_NONE = MissingRule(key="none", label=message("a blank counts as nothing"), sources=(_SOURCE,))
_BANDS = BandSet(
    key="ours",
    score="total",
    label=message("Ours"),
    bands=(Band(Fraction(1, 2), 30, message("low")), Band(Fraction("30.1"), 62, message("high"))),
    step=Fraction("0.1"),
    population=message("adults at home"),
    needs=("stairs",),
    sources=(_SOURCE,),
)
_THRESHOLD = Threshold(
    score="total",
    kind="importance",
    value="1.5",
    first_low=1,
    first_high=60,
    statistic="MCID",
    population=message("adults at home"),
    sources=(_SOURCE,),
)
_ALERT = Alert(
    key="no_stairs", when=_TIRED, severity=Severity.WARNING, message=message("cannot climb"), sources=(_SOURCE,)
)
_OWN = Measure(
    name="evening_routine",
    variant="short",
    label=message("Evening routine"),
    edition="2026",
    purpose=message("how an evening goes"),
    items=(_STAIRS, _SECONDS, _HAND),
    scores=(_TOTAL,),
    missing_rules=(STRICT, _NONE),
    bands=(_BANDS,),
    thresholds=(_THRESHOLD,),
    alerts=(_ALERT,),
    administration=(Administration.OBSERVED,),
    ages=ADULTS,
    areas=(Area.SELF_CARE,),
    specialisms=("rehabilitation",),
    codes=(Code(system="loinc", code="12345-6", means="total"),),
    sources=(_SOURCE,),
    rights=Rights(status=RightsStatus.FREE, holder="the service", evidence="made by the service"),
)
_WORDED = _OWN.worded(
    {"stairs": "How are the stairs?"}, options={"stairs": {0: "I cannot"}}, wording="The service's form, licence 12"
)
_RESULT = _OWN.score({"stairs": 1, "seconds": 12.5}, on="2026-03-01")
_LATER = _WORDED.score({"stairs": 2, "seconds": 30}, on="2026-06-01")
_CHANGE = _OWN.change(_RESULT, _LATER)["total"]

# visitors and what is made ready hold mappings: here such as can be hashed
_ITEMS = Catalogue("item", _OWN.items)
_EMPTY: Any = Catalogue("nothing", [])


def _evaluate(
    answers: Mapping[str, Answer],
) -> tuple[tuple[Settled, ...], tuple[int | None, ...], tuple[int | None, ...]]:
    return (None,) * len(answers), (), ()


SAMPLES: tuple[object, ...] = (
    Option(Fraction(1, 2), message("half")),
    _STAIRS,
    _SECONDS,
    _HAND,
    _BANDS.bands[0],
    _BANDS,
    _THRESHOLD,
    _CHANGE,
    _CHANGE.comparisons[0],
    _ALERT,
    _OWN.codes[0],
    _OWN,
    _WORDED,
    measure("barthel_index", "collin_0_20"),
    measure("barthel_index", "collin_0_20").worded({"stairs": "Climbing"}, wording="The owner's"),
    Scoring(evaluate=_evaluate, spans=_EMPTY, needed=_EMPTY, valued=_EMPTY),
    _SUM,
    Axis(Raw("seconds"), (1, 10, 20), bands=True, top=60),
    Coalesce((Raw("stairs"), Constant(0))),
    Combine((_TIRED, InState("stairs", NOT_APPLICABLE)), every=False),
    _TIRED,
    Constant(Fraction(1, 3)),
    Count((Raw("stairs"), Raw("seconds"))),
    Divide(Raw("stairs"), Raw("seconds")),
    Exponential(Raw("stairs")),
    Extreme((Raw("stairs"), Constant(1)), largest=True),
    InState("stairs", NOT_APPLICABLE),
    Multiply((Constant(-1), Raw("stairs"))),
    Named(message("nothing to see"), Raw("stairs")),
    Raw("stairs"),
    Round(Raw("seconds"), Rounding.HALF_UP, Fraction(1, 2)),
    Table((Axis(Raw("stairs"), (0, 1, 2)),), (5, None, Fraction(1, 2))),
    When(_TIRED, Constant(1), Constant(None)),
    by_sex_and_hand("20+  10.0 (1.0)  9.0 (1.0)  8.0 (1.0)  7.0 (1.0)"),
    Span(Fraction(0), Fraction(2), whole=True),
    Spans(_ITEMS),
    Exact(_EMPTY),
    Words(_ITEMS),
    _RESULT,
    _LATER,
    _RESULT["total"],
    _RESULT["total"].interpretations[0],
    _NONE,
    _TOTAL,
    Precision(sd=7.5, reliability=0.8),
    ReliableChange(first=47.5, later=32.5, sd=7.5, reliability=0.8, direction="lower_is_better"),
    GroupChange(first=[10, 12, 14], later=[14, 15, 19]),
    *assessment_risk.SAMPLES,
)

ERRORS: tuple[Exception, ...] = (
    InvalidAnswersError([Problem("stairs", message("{answer} is not allowed", answer="9"))]),
    MeasureWithheldError("copm", "its wording is under licence", "its publisher"),
    WordForNumberError("left"),
    VariantNeededError("barthel_index", None, ["original_0_100", "collin_0_20"]),
    VariantNeededError("barthel_index", "short", ["original_0_100", "collin_0_20"]),
    UndefinedStatisticError("the effect size", "all first scores are the same"),
)
