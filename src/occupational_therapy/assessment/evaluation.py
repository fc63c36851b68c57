"""The exact value of an expression: the plainest of the evaluators, which the others are held against."""

import math
from bisect import bisect_right
from collections.abc import Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

import attrs

from occupational_therapy.assessment.answers import Settled, State
from occupational_therapy.assessment.expressions import (
    Add,
    Coalesce,
    Combine,
    Compare,
    Comparison,
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
    fold,
)
from occupational_therapy.kernel.errors import OccupationalTherapyError

__all__ = ["FURTHEST_POWER", "Exact", "Value", "WordForNumberError", "evaluate", "placed", "power_of_e"]

Value = Fraction | str | bool | None
"""A number, a word, a truth, or nothing."""

FURTHEST_POWER = 700
"""Further, the power has no float."""
_DIGITS = 28
_SPARE_DIGITS = 10
_MOST_PLACES = 999


class WordForNumberError(OccupationalTherapyError, TypeError):
    """A definition computes with a word: an item of words stands where a number is needed."""

    def __init__(self, word: str) -> None:
        self.word = word
        super().__init__(word)

    def __str__(self) -> str:
        return f"{self.word!r} is a word where a number is needed: the definition of the score is wrong"


def evaluate(node: Node | Condition, answers: Mapping[str, Settled]) -> Value:
    """What a node comes to with these answers.

    >>> from occupational_therapy.assessment.forms import total
    >>> evaluate(total("a", "b"), {"a": 1, "b": 2}), evaluate(total("a", "b"), {"a": 1})
    (Fraction(3, 1), None)
    """
    return fold(node, Exact(answers))


def placed(value: Fraction | str, values: tuple[int | Fraction | str, ...], top: Fraction | int | None) -> int | None:
    """The place of a value among the rising lower edges of bands; None below the first or above the top."""
    if isinstance(value, str) or (top is not None and value > top):
        return None
    place = bisect_right(values, value) - 1
    return place if place >= 0 else None


def power_of_e(power: Fraction) -> Fraction | None:
    """The number e to a power, correctly rounded to 28 significant digits; None beyond 700 either way.

    The power is held between two decimals with ever more digits, until e to both rounds to the same number. That
    ends, because e to no rational power but 0 is itself rational. The decimal context of the process changes nothing.

    >>> float(power_of_e(Fraction(1))), power_of_e(Fraction(0)), power_of_e(Fraction(701))
    (2.718281828459045, Fraction(1, 1), None)
    """
    if abs(power) > FURTHEST_POWER:
        return None
    top, bottom = Decimal(power.numerator), Decimal(power.denominator)
    kept = _context(_DIGITS, ROUND_HALF_EVEN)
    digits = _DIGITS
    while True:
        digits += _SPARE_DIGITS
        down, up = (_context(digits, way) for way in (ROUND_FLOOR, ROUND_CEILING))
        least = kept.plus(down.next_minus(down.exp(down.divide(top, bottom))))
        most = kept.plus(up.next_plus(up.exp(up.divide(top, bottom))))
        if least == most:
            return Fraction(least)


def _context(digits: int, rounding: str) -> Context:
    return Context(digits, rounding, Emin=-_MOST_PLACES, Emax=_MOST_PLACES, capitals=1, clamp=0, flags=[], traps=[])


@attrs.frozen
class Exact:
    """A visitor to exact values.

    Attributes:
        answers: Settled answers by item.
    """

    answers: Mapping[str, Settled]

    def raw(self, node: Raw) -> Value:
        """The answer, where the item is answered."""
        answer = self.answers.get(node.item)
        if answer is None or isinstance(answer, State):
            return None
        return answer if isinstance(answer, str) else Fraction(answer)

    def constant(self, node: Constant) -> Value:
        """The constant."""
        return node.value if node.value is None or isinstance(node.value, str) else Fraction(node.value)

    def add(self, node: Add, terms: list[Value]) -> Value:
        """The sum."""
        return None if None in terms else sum(map(_number, terms), Fraction())

    def multiply(self, node: Multiply, factors: list[Value]) -> Value:
        """The product."""
        return None if None in factors else math.prod(map(_number, factors), start=Fraction(1))

    def divide(self, node: Divide, dividend: Value, divisor: Value) -> Value:
        """The quotient."""
        return None if dividend is None or not divisor else _number(dividend) / _number(divisor)

    def count(self, node: Count, of: list[Value]) -> Value:
        """How many are there."""
        return Fraction(sum(value is not None for value in of))

    def coalesce(self, node: Coalesce, choices: list[Value]) -> Value:
        """The first there."""
        return next((value for value in choices if value is not None), None)

    def compare(self, node: Compare, left: Value, right: Value) -> Value:
        """How they compare."""
        if left is None or right is None:
            return None
        if node.how is Comparison.EQUAL:
            return left == right
        low, high = _number(left), _number(right)
        match node.how:
            case Comparison.LESS:
                return low < high
            case Comparison.AT_MOST:
                return low <= high
            case Comparison.MORE:
                return low > high
            case _:
                return low >= high

    def combine(self, node: Combine, conditions: list[Value]) -> Value:
        """Whether all hold, or any."""
        decisive = not node.every
        if decisive in conditions:
            return decisive
        return None if None in conditions else node.every

    def in_state(self, node: InState) -> Value:
        """Whether the item is in the state."""
        return self.answers.get(node.item) is node.state

    def when(self, node: When, condition: Value, then: Value, otherwise: Value) -> Value:
        """The branch."""
        return None if condition is None else then if condition else otherwise

    def table(self, node: Table, keys: list[Value]) -> Value:
        """The cell."""
        place = 0
        for axis, value in zip(node.axes, keys, strict=True):
            if value is None or isinstance(value, bool):
                return None
            if axis.bands:
                index = placed(value, axis.values, axis.top)
            else:
                index = axis.values.index(value) if value in axis.values else None
            if index is None:
                return None
            place = place * len(axis.values) + index
        cell = node.cells[place]
        return None if cell is None else Fraction(cell)

    def extreme(self, node: Extreme, of: list[Value]) -> Value:
        """The largest or smallest."""
        return None if None in of else (max if node.largest else min)(map(_number, of))

    def round(self, node: Round, of: Value) -> Value:
        """The rounded value."""
        if of is None:
            return None
        steps = _number(of) / node.step
        match node.how:
            case Rounding.HALF_UP:
                return math.floor(steps + Fraction(1, 2)) * node.step
            case Rounding.UP:
                return math.ceil(steps) * node.step
            case Rounding.DOWN:  # pragma: no branch - the last of its kind
                return math.floor(steps) * node.step

    def exponential(self, node: Exponential, of: Value) -> Value:
        """The power of e."""
        return None if of is None else power_of_e(_number(of))

    def named(self, node: Named, inner: Value) -> Value:
        """The node itself."""
        return inner


def _number(value: Value) -> Fraction:
    if not isinstance(value, Fraction):
        raise WordForNumberError(str(value))
    return value
