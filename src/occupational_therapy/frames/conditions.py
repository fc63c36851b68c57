"""Conditions as pairs of columns: whether they hold, and whether they fail.

Where a condition does neither it is unknown. So no back end need know a third truth value, and none that takes nothing
for different from everything is believed.
"""

import functools
import operator
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import narwhals.stable.v2 as nw

from occupational_therapy.assessment.evaluation import WordForNumberError
from occupational_therapy.assessment.expressions import Comparison
from occupational_therapy.frames.pieces import NEAR, NOTHING, Piece, first_stage, numeric
from occupational_therapy.frames.reading import coded

__all__ = ["both", "combined", "compared", "contrary", "either"]

_Compared = Callable[[Any, Any], Any]

_ORDERED: dict[Comparison, tuple[_Compared, _Compared, int]] = {
    Comparison.LESS: (operator.lt, operator.ge, -1),
    Comparison.AT_MOST: (operator.le, operator.gt, 1),
    Comparison.MORE: (operator.gt, operator.le, 1),
    Comparison.AT_LEAST: (operator.ge, operator.lt, -1),
}
"""How a comparison is made, how its contrary is, and to which side what lies near a number counts as lying on it."""


def both(left: nw.Expr, right: nw.Expr) -> nw.Expr:
    """Whether two conditions hold."""
    return left & right


def either(left: nw.Expr, right: nw.Expr) -> nw.Expr:
    """Whether either of two conditions holds."""
    return left | right


def contrary(condition: Piece) -> nw.Expr:
    """Whether a condition fails."""
    return ~condition.expression if condition.fails is None else condition.fails


def compared(left: Piece, how: Comparison, right: Piece) -> Piece:
    """A comparison of two pieces, each of them ready to be used twice."""
    holds, fails = _equal(left, right) if how is Comparison.EQUAL else _ordered(left, how, right)
    return Piece(
        expression=holds,
        stage=first_stage([left, right]),
        nullable=False,
        fails=fails if left.nullable or right.nullable else None,
    )


def combined(conditions: Sequence[Piece], *, every: bool) -> Piece:
    """Whether all conditions hold, or any."""
    joined, parted = (both, either) if every else (either, both)
    never = nw.lit(False)  # noqa: FBT003 - a literal of an expression
    holding = [never if each is NOTHING else each.expression for each in conditions]
    failing = [never if each is NOTHING else contrary(each) for each in conditions]
    unsure = any(each is NOTHING or each.fails is not None for each in conditions)
    return Piece(
        expression=functools.reduce(joined, holding),
        stage=first_stage(conditions),
        nullable=False,
        fails=functools.reduce(parted, failing) if unsure else None,
    )


def _ordered(left: Piece, how: Comparison, right: Piece) -> tuple[nw.Expr, nw.Expr]:
    """Whether two numbers lie so, and whether they lie otherwise."""
    holds, fails, side = _ORDERED[how]
    number, limit = numeric(left), numeric(right)
    if not (left.exact and right.exact):
        limit = limit + _reach(right) * side
    return holds(number, limit), fails(number, limit)


def _equal(left: Piece, right: Piece) -> tuple[nw.Expr, nw.Expr]:
    """Whether two pieces are equal, and whether they differ."""
    one, other = left.expression, right.expression
    if left.word is not None or right.word is not None:
        one, other = _among_words(left, right), _among_words(right, left)
    elif not (left.exact and right.exact):
        gap, reach = (one - other).abs(), _reach(right)
        return gap <= reach, gap > reach
    there = [~each.expression.is_null() for each in (left, right) if each.nullable]
    return one == other, functools.reduce(both, there, one != other)


def _among_words(piece: Piece, other: Piece) -> nw.Expr:
    """A piece as it stands beside words."""
    if isinstance(piece.fixed, Fraction):
        return nw.lit(coded(piece.fixed))
    if piece.word is None:
        raise WordForNumberError(str(other.word))
    return piece.expression


def _reach(piece: Piece) -> nw.Expr:
    """How far from a piece a number may lie that is taken for it."""
    return (piece.expression.abs() + 1) * NEAR
