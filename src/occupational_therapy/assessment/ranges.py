"""The range of an expression, from what its items allow; and whether it always gives a whole number."""

import itertools
import math
from collections.abc import Mapping
from fractions import Fraction
from typing import cast

import attrs

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.evaluation import Exact, power_of_e
from occupational_therapy.assessment.expressions import (
    Add,
    Coalesce,
    Combine,
    Compare,
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
    Table,
    When,
    fold,
)

__all__ = ["Span", "Spans", "span_of"]


@attrs.frozen
class Span:
    """Between which numbers a node lies, as far as they are bounded.

    Attributes:
        low: The lowest number; None where there is none, or the node is no number.
        high: The highest.
        whole: Whether every value is whole.
    """

    low: Fraction | None
    high: Fraction | None
    whole: bool

    @property
    def ends(self) -> tuple[Fraction, ...]:
        """Both ends, where the span is bounded."""
        return (self.low, self.high) if self.low is not None and self.high is not None else ()


_NOTHING = Span(None, None, whole=True)
"""Of what is no number, or is never there."""
_UNBOUNDED = Span(None, None, whole=False)
"""Of a number without bounds, such as a quotient whose divisor can come close to nothing."""


def span_of(node: Node, items: Mapping[str, Item]) -> Span:
    """Between which numbers a node lies when every item is answered.

    Terms are taken as independent of each other, so the span may be wider than what answers can reach;
    the contract tests of measures check that both ends are reached.
    """
    return fold(node, Spans(items))


def _without_ends(spans: list[Span]) -> Span:
    return _UNBOUNDED if _UNBOUNDED in spans else _NOTHING


def _around(spans: list[Span]) -> Span:
    if _UNBOUNDED in spans:
        return _UNBOUNDED
    ends = [end for span in spans for end in span.ends]
    return Span(min(ends), max(ends), all(span.whole for span in spans)) if ends else _NOTHING


def _part_of_whole(part: Span, whole: Span) -> Span:
    """The span of a part of a sum in that sum, where neither it nor the rest of the sum is below nothing."""
    (low, high), (least, most) = part.ends, whole.ends
    if low < 0 or least < low or not low + most - high or not high + least - low:
        return _UNBOUNDED
    return Span(low / (low + most - high), high / (high + least - low), whole=False)


@attrs.frozen
class Spans:
    """A visitor to spans.

    Attributes:
        items: The items by key.
    """

    items: Mapping[str, Item]

    def raw(self, node: Raw) -> Span:
        """What the item allows."""
        item = self.items[node.item]
        numbers = [Fraction(number) for number in item.numbers]
        return Span(min(numbers), max(numbers), item.integral) if numbers else _NOTHING

    def constant(self, node: Constant) -> Span:
        """The constant alone."""
        if node.value is None or isinstance(node.value, str):
            return _NOTHING
        return Span(Fraction(node.value), Fraction(node.value), Fraction(node.value).denominator == 1)

    def add(self, node: Add, terms: list[Span]) -> Span:
        """Sums of the ends."""
        if not all(term.ends for term in terms):
            return _without_ends(terms)
        lows, highs = zip(*(term.ends for term in terms), strict=True)
        return Span(sum(lows, Fraction()), sum(highs, Fraction()), all(term.whole for term in terms))

    def multiply(self, node: Multiply, factors: list[Span]) -> Span:
        """Products of the ends."""
        if not all(factor.ends for factor in factors):
            return _without_ends(factors)
        products = [math.prod(corner) for corner in itertools.product(*(factor.ends for factor in factors))]
        return Span(Fraction(min(products)), Fraction(max(products)), all(factor.whole for factor in factors))

    def divide(self, node: Divide, dividend: Span, divisor: Span) -> Span:
        """Quotients of the ends; without bounds where the divisor can be nothing and something else."""
        if not dividend.ends or not divisor.ends:
            return _without_ends([dividend, divisor])
        low, high = divisor.ends
        if isinstance(node.divisor, Add) and node.dividend in node.divisor.terms:
            return _part_of_whole(dividend, divisor)
        if low <= 0 <= high:
            return _UNBOUNDED if low < high else _NOTHING
        quotients = [top / bottom for top in dividend.ends for bottom in divisor.ends]
        return Span(min(quotients), max(quotients), whole=False)

    def count(self, node: Count, of: list[Span]) -> Span:
        """All of them."""
        return Span(Fraction(len(of)), Fraction(len(of)), whole=True)

    def coalesce(self, node: Coalesce, choices: list[Span]) -> Span:
        """The first choice."""
        return choices[0]

    def compare(self, node: Compare, left: Span, right: Span) -> Span:
        """No number."""
        return _NOTHING

    def combine(self, node: Combine, conditions: list[Span]) -> Span:
        """No number."""
        return _NOTHING

    def in_state(self, node: InState) -> Span:
        """No number."""
        return _NOTHING

    def when(self, node: When, condition: Span, then: Span, otherwise: Span) -> Span:
        """Around both branches."""
        return _around([then, otherwise])

    def table(self, node: Table, keys: list[Span]) -> Span:
        """Around the cells that can be reached along the table's axes."""
        cells = [
            Fraction(cell)
            for places, cell in node.rows()
            if cell is not None
            and all(
                _reached(axis.values[place], key)
                for axis, place, key in zip(node.axes, places, keys, strict=True)
                if not axis.bands
            )
        ]
        return Span(min(cells), max(cells), all(cell.denominator == 1 for cell in cells)) if cells else _NOTHING

    def extreme(self, node: Extreme, of: list[Span]) -> Span:
        """The extremes of the ends."""
        if not all(each.ends for each in of):
            return _without_ends(of)
        pick = max if node.largest else min
        lows, highs = zip(*(each.ends for each in of), strict=True)
        return Span(pick(lows), pick(highs), all(each.whole for each in of))

    def round(self, node: Round, of: Span) -> Span:
        """The rounded ends."""
        whole = node.step.denominator == 1
        if not of.ends:
            return _NOTHING if of == _NOTHING else Span(None, None, whole)
        low, high = (cast("Fraction", Exact({}).round(node, end)) for end in of.ends)
        return Span(low, high, whole)

    def exponential(self, node: Exponential, of: Span) -> Span:
        """The powers of the ends: it rises throughout."""
        if not of.ends:
            return _without_ends([of])
        low, high = (power_of_e(end) for end in of.ends)
        return Span(low, high, whole=False)

    def named(self, node: Named, inner: Span) -> Span:
        """The node itself."""
        return inner


def _reached(value: Fraction | int | str, key: Span) -> bool:
    return isinstance(value, str) or key.low is None or key.high is None or key.low <= value <= key.high
