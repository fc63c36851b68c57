"""What comes out for each score: its value, how the value came about, and why it did so."""

from collections.abc import Iterable, Mapping, Sequence

import attrs
import narwhals.stable.v2 as nw

from occupational_therapy.assessment.definition import Measure
from occupational_therapy.assessment.expressions import (
    Coalesce,
    Combine,
    Condition,
    Constant,
    Count,
    InState,
    Node,
    Raw,
    When,
    descend,
    fold,
)
from occupational_therapy.assessment.results import Status
from occupational_therapy.assessment.scores import Score
from occupational_therapy.frames.formulas import Formulas
from occupational_therapy.frames.pieces import Piece
from occupational_therapy.frames.reading import Reading, any_of
from occupational_therapy.frames.reasons import Course, Reasons, any_missing
from occupational_therapy.frames.stages import Stages

__all__ = ["INVALID", "Outcome", "outcomes", "put_outcomes"]

INVALID = "invalid"
"""The status of a score that needs an answer which is not allowed: a result of one person is refused there."""


@attrs.frozen(kw_only=True)
class Outcome:
    """The columns a score is given in.

    Attributes:
        score: The score.
        whole: Whether its value is always whole.
        value: The column of its value; those of its status and its reason are named after it.
        explained: Whether its reason is wanted.
    """

    score: Score
    whole: bool
    value: str
    explained: bool

    @property
    def status(self) -> str:
        """The column that says how the value came about."""
        return f"{self.value}_status"

    @property
    def reason(self) -> str:
        """The column that says why there is none, or what stood in."""
        return f"{self.value}_reason"

    @property
    def columns(self) -> tuple[str, ...]:
        """Its columns in order."""
        return (self.value, self.status, self.reason) if self.explained else (self.value, self.status)


def outcomes(measure: Measure, missing_rule: str, prefix: str, *, reasons: bool) -> tuple[Outcome, ...]:
    """The columns of all the scores of a measure."""
    spans = measure.scoring(missing_rule).spans
    stem = f"{prefix}_" if prefix else ""
    return tuple(
        Outcome(score=score, whole=spans[score.key].whole, value=f"{stem}{score.key}", explained=reasons)
        for score in measure.scores
    )


def put_outcomes(
    given: Sequence[Outcome],
    measure: Measure,
    missing_rule: str,
    readings: Mapping[str, Reading],
    stages: Stages,
) -> None:
    """Put the columns of the scores at the last of the stages."""
    scoring = measure.scoring(missing_rule)
    nodes = {each.score.key: each.score.under(missing_rule) for each in given}
    needed = {key: _read_of(measure, scoring.needed[key], readings) for key in nodes}
    refused = {needs: stages.put(_refused(readings, needs), 2) for needs in dict.fromkeys(scoring.needed.values())}
    formulas = Formulas(readings, stages, nodes.values())
    known: dict[Node | Condition, Piece] = {}
    for each in given:
        key = each.score.key
        piece = fold(nodes[key], formulas, known)
        value = piece.expression.round(0) if each.whole and not piece.whole else piece.expression
        if not scoring.needed[key] <= _indispensable(nodes[key], scoring.needed[key]):
            value = nw.when(~refused[scoring.needed[key]]).then(value)
        stages.put(value, max(piece.stage, 3), each.value)
    last, reasons = stages.last, Reasons(measure, missing_rule, stages)
    for each in given:
        key = each.score.key
        gaps = scoring.valued[key] - _indispensable(nodes[key], scoring.needed[key])
        course = Course(
            needed=needed[key],
            filled=tuple(reading for reading in _read_of(measure, gaps, readings) if not reading.item.optional),
            refused=refused[scoring.needed[key]],
            absent=nw.col(each.value).is_null(),
        )
        stages.put(_status(course), last, each.status)
        if each.explained:
            reasons.put(each.score, course, each.reason)


def _status(course: Course) -> nw.Expr:
    found = nw.lit(Status.COMPLETE.value)
    if course.filled:
        found = nw.when(any_missing(course.filled)).then(nw.lit(Status.PRORATED.value)).otherwise(found)
    found = nw.when(course.absent).then(nw.lit(Status.NOT_SCORABLE.value)).otherwise(found)
    return nw.when(course.refused).then(nw.lit(INVALID)).otherwise(found)


def _read_of(measure: Measure, items: frozenset[str], readings: Mapping[str, Reading]) -> tuple[Reading, ...]:
    """What was read of some items, in the order of the measure."""
    return tuple(readings[item.key] for item in measure.items if item.key in items)


def _refused(readings: Mapping[str, Reading], items: Iterable[str]) -> nw.Expr:
    conditions = [readings[item].refused for item in items]
    return any_of(conditions) if conditions else nw.lit(False)  # noqa: FBT003 - a literal of an expression


def _indispensable(node: Node | Condition, items: frozenset[str]) -> frozenset[str]:
    """The items, of some, without an answer to which a node has no value."""
    match node:
        case Raw(item):
            return frozenset((item,))
        case Constant(value):
            return items if value is None else frozenset()
        case Count() | Combine() | InState():
            return frozenset()
        case Coalesce(choices):
            for choice in choices:
                items &= _indispensable(choice, items)
            return items
        case When(condition, then, otherwise):
            branches = _indispensable(then, items) & _indispensable(otherwise, items)
            return branches | _indispensable(condition, items)
        case _:
            return frozenset[str]().union(*(_indispensable(inside, items) for inside in descend(node)))
