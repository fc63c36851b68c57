"""Scoring expressions as Narwhals expressions over whole columns."""

import functools
import operator
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction

import attrs
import narwhals.stable.v2 as nw

from occupational_therapy.assessment.evaluation import FURTHEST_POWER
from occupational_therapy.assessment.expressions import (
    Add,
    Coalesce,
    Combine,
    Compare,
    Condition,
    Constant,
    Count,
    Divide,
    Exponential,
    Extreme,
    InState,
    Multiply,
    Named,
    Node,
    Raw,
    Round,
    Rounding,
    Table,
    When,
    descend,
)
from occupational_therapy.frames.conditions import both, combined, compared, contrary
from occupational_therapy.frames.lookups import looked_up
from occupational_therapy.frames.pieces import (
    NEAR,
    NOTHING,
    Piece,
    all_whole,
    constant,
    first_stage,
    nullable,
    numeric,
    word_of,
)
from occupational_therapy.frames.reading import Reading
from occupational_therapy.frames.stages import Stages

__all__ = ["Formulas"]


class Formulas:
    """A visitor to column expressions.

    What is used more than once, within an expression or by several, becomes a column of its own at a stage of its own:
    expressions stay flat however deep a score is nested.

    Args:
        readings: What was read of each item.
        stages: Where columns are put.
        roots: The expressions that will be visited.
    """

    def __init__(self, readings: Mapping[str, Reading], stages: Stages, roots: Iterable[Node]) -> None:
        self.readings = readings
        self.stages = stages
        self.shared = _shared(roots)

    def once(self, piece: Piece) -> Piece:
        """A piece that can be used several times although it is worked out once."""
        if piece.ready:
            return piece
        column = self.stages.put(piece.expression, piece.stage)
        return attrs.evolve(piece, expression=column, stage=piece.stage + 1, ready=True)

    def raw(self, node: Raw) -> Piece:
        """The answer, where the item is answered."""
        reading = self.readings[node.item]
        word = node.item if reading.item.worded else None
        whole = reading.item.integral
        return Piece(expression=reading.value, stage=1, exact=True, whole=whole, word=word, ready=True)

    def constant(self, node: Constant) -> Piece:
        """The constant."""
        if node.value is None:
            return NOTHING
        return constant(node.value if isinstance(node.value, str) else Fraction(node.value))

    def add(self, node: Add, terms: list[Piece]) -> Piece:
        """The sum."""
        if NOTHING in terms:
            return NOTHING
        fixed, others = _apart(terms, operator.add, Fraction(0))
        if not others:
            return constant(fixed)
        found = functools.reduce(operator.add, map(numeric, others))
        if len(others) == 1 and not fixed:
            return others[0]
        whole = all_whole(terms)
        return self._kept(
            node,
            Piece(
                expression=found + float(fixed) if fixed else found,
                stage=first_stage(others),
                nullable=nullable(others),
                exact=whole,
                whole=whole,
            ),
        )

    def multiply(self, node: Multiply, factors: list[Piece]) -> Piece:
        """The product."""
        if NOTHING in factors:
            return NOTHING
        return self._product(node, *_apart(factors, operator.mul, Fraction(1)))

    def divide(self, node: Divide, dividend: Piece, divisor: Piece) -> Piece:
        """The quotient."""
        if NOTHING in (dividend, divisor) or divisor.fixed == 0:
            return NOTHING
        if isinstance(divisor.fixed, Fraction):
            fixed, others = _apart([dividend], operator.mul, 1 / divisor.fixed)
            return self._product(node, fixed, others)
        divisor = self.once(divisor)
        bottom = numeric(divisor)
        there = bottom != 0 if divisor.exact else bottom.abs() > NEAR
        return self._kept(
            node,
            Piece(
                expression=nw.when(there).then(numeric(dividend) / bottom),
                stage=first_stage([dividend, divisor]),
                exact=all_whole([dividend, divisor]),
            ),
        )

    def count(self, node: Count, of: list[Piece]) -> Piece:
        """How many are there."""
        always = sum(not each.nullable for each in of)
        others = [each for each in of if each.nullable and each is not NOTHING]
        if not others:
            return constant(Fraction(always))
        found = functools.reduce(operator.add, [(~each.expression.is_null()).cast(nw.Float64) for each in others])
        return self._kept(
            node,
            Piece(
                expression=found + always if always else found,
                stage=first_stage(others),
                nullable=False,
                exact=True,
                whole=True,
            ),
        )

    def coalesce(self, node: Coalesce, choices: list[Piece]) -> Piece:
        """The first there."""
        tried = [each for each in _until_sure(choices) if each is not NOTHING]
        if len(tried) <= 1:
            return tried[0] if tried else NOTHING
        return self._kept(
            node,
            Piece(
                expression=nw.coalesce(*(each.expression for each in tried)),
                stage=first_stage(tried),
                nullable=tried[-1].nullable,
                exact=all(each.exact for each in tried),
                whole=all_whole(tried),
                word=word_of(tried),
            ),
        )

    def compare(self, node: Compare, left: Piece, right: Piece) -> Piece:
        """How they compare."""
        if NOTHING in (left, right):
            return NOTHING
        return compared(self.once(left), node.how, self.once(right))

    def combine(self, node: Combine, conditions: list[Piece]) -> Piece:
        """Whether all hold, or any."""
        return combined(conditions, every=node.every)

    def in_state(self, node: InState) -> Piece:
        """Whether the item is in the state."""
        state = self.readings[node.item].state
        if state is None:
            return Piece(expression=nw.lit(False), nullable=False)  # noqa: FBT003 - a literal of an expression
        return Piece(expression=~state.is_null() & (state == node.state.value), stage=1, nullable=False)

    def when(self, node: When, condition: Piece, then: Piece, otherwise: Piece) -> Piece:
        """The branch."""
        branches = [each for each in (then, otherwise) if each is not NOTHING]
        if condition is NOTHING or not branches:
            return NOTHING
        found: nw.Expr
        if otherwise is NOTHING:
            found = nw.when(condition.expression).then(then.expression)
        elif then is NOTHING:
            found = nw.when(contrary(condition)).then(otherwise.expression)
        elif condition.fails is None:
            found = nw.when(condition.expression).then(then.expression).otherwise(otherwise.expression)
        else:
            second = nw.when(condition.fails).then(otherwise.expression)
            found = nw.when(condition.expression).then(then.expression).otherwise(second)
        return self._kept(
            node,
            Piece(
                expression=found,
                stage=first_stage([condition, *branches]),
                nullable=condition.fails is not None or nullable([then, otherwise]),
                exact=all(each.exact for each in branches),
                whole=all_whole(branches),
                word=word_of(branches),
            ),
        )

    def table(self, node: Table, keys: list[Piece]) -> Piece:
        """The cell."""
        return NOTHING if NOTHING in keys else self._kept(node, looked_up(node, keys, self.once))

    def extreme(self, node: Extreme, of: list[Piece]) -> Piece:
        """The largest or smallest."""
        if NOTHING in of:
            return NOTHING
        pick, across = (max, nw.max_horizontal) if node.largest else (min, nw.min_horizontal)
        fixed = [each.fixed for each in of if isinstance(each.fixed, Fraction)]
        others = [self.once(each) for each in of if not isinstance(each.fixed, Fraction)]
        candidates = [*others, constant(pick(fixed))] if fixed else others
        found: nw.Expr = across(*map(numeric, candidates))
        if len(candidates) == 1:
            return candidates[0]
        there = [~each.expression.is_null() for each in others if each.nullable]
        return self._kept(
            node,
            Piece(
                expression=nw.when(functools.reduce(both, there)).then(found) if there else found,
                stage=first_stage(candidates),
                nullable=bool(there),
                exact=all(each.exact for each in candidates),
                whole=all_whole(candidates),
            ),
        )

    def round(self, node: Round, of: Piece) -> Piece:
        """The rounded value."""
        if of is NOTHING or (of.whole and node.step == 1):
            return of
        steps = numeric(of) * node.step.denominator / node.step.numerator
        near = 0.0 if of.exact else NEAR
        if node.how is Rounding.UP:
            found = -((near - steps) // 1)
        else:
            found = (steps + (near + (0.5 if node.how is Rounding.HALF_UP else 0))) // 1
        return self._kept(
            node,
            Piece(
                expression=found * node.step.numerator / node.step.denominator,
                stage=of.stage,
                nullable=of.nullable,
                exact=True,
                whole=node.step.denominator == 1,
            ),
        )

    def exponential(self, node: Exponential, of: Piece) -> Piece:
        """The power of e."""
        if of is NOTHING:
            return NOTHING
        of = self.once(of)
        power = numeric(of)
        within = nw.when(power.abs() <= FURTHEST_POWER).then(power)
        return self._kept(node, Piece(expression=within.exp(), stage=of.stage))

    def named(self, node: Named, inner: Piece) -> Piece:
        """The node itself."""
        return inner

    def _product(self, node: Node, fixed: Fraction, others: Sequence[Piece]) -> Piece:
        if not others:
            return constant(fixed)
        found = functools.reduce(operator.mul, map(numeric, others))
        if len(others) == 1 and fixed == 1:
            return others[0]
        whole = all_whole(others)
        if whole:
            # a whole number and one division: that is as near as can be
            found = found * fixed.numerator if fixed.numerator != 1 else found
            found = found / fixed.denominator if fixed.denominator != 1 else found
        else:
            found = found * float(fixed)
        return self._kept(
            node,
            Piece(
                expression=found,
                stage=first_stage(others),
                nullable=nullable(others),
                exact=whole,
                whole=whole and fixed.denominator == 1,
            ),
        )

    def _kept(self, node: Node, piece: Piece) -> Piece:
        """A piece, as a column where its node is shared."""
        return self.once(piece) if node in self.shared else piece


def _shared(roots: Iterable[Node]) -> frozenset[Node | Condition]:
    """The nodes that several others are made of, or one several times."""
    uses: Counter[Node | Condition] = Counter()

    def visit(node: Node | Condition) -> None:
        while isinstance(node, Named):
            node = node.node
        uses[node] += 1
        if uses[node] == 1:
            for each in descend(node):
                visit(each)

    for root in roots:
        visit(root)
    return frozenset(node for node, count in uses.items() if count > 1)


def _apart(
    pieces: Iterable[Piece], joined: Callable[[Fraction, Fraction], Fraction], start: Fraction
) -> tuple[Fraction, list[Piece]]:
    """What the constant numbers among some pieces come to, and the other pieces."""
    fixed, others = start, list[Piece]()
    for piece in pieces:
        if isinstance(piece.fixed, Fraction):
            fixed = joined(fixed, piece.fixed)
        else:
            others.append(piece)
    return fixed, others


def _until_sure(choices: Sequence[Piece]) -> Sequence[Piece]:
    """The choices as far as the first that cannot be absent."""
    sure = next((place for place, each in enumerate(choices) if not each.nullable), len(choices))
    return choices[: sure + 1]
