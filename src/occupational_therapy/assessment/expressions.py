"""Scoring expressions: the few core nodes that every evaluator sees, and the fold that walks them.

A node is a number that may be absent; absence propagates through every node but :class:`Count`, :class:`Coalesce` and
:class:`InState`. An evaluator is one :class:`Visitor`, with a method a node: exact Python source
(:mod:`~occupational_therapy.assessment.compilation`), exact values
(:mod:`~occupational_therapy.assessment.evaluation`), ranges (:mod:`~occupational_therapy.assessment.ranges`) and
words (:mod:`~occupational_therapy.assessment.words`) are four of them. Measures are written in the clinical words of
:mod:`~occupational_therapy.assessment.forms`, which give these nodes.
"""

import enum
from collections.abc import Iterator
from fractions import Fraction
from typing import Generic, Protocol, TypeVar

import attrs

from occupational_therapy.assessment.answers import State
from occupational_therapy.kernel.messages import Message

__all__ = [
    "Add",
    "Axis",
    "Coalesce",
    "Combine",
    "Compare",
    "Comparison",
    "Condition",
    "Constant",
    "Count",
    "Divide",
    "Exponential",
    "Extreme",
    "InState",
    "Multiply",
    "Named",
    "Node",
    "Raw",
    "Round",
    "Rounding",
    "Table",
    "Visitor",
    "When",
    "descend",
    "fold",
]

T = TypeVar("T")


class Comparison(enum.Enum):
    """How two numbers, or a word and a word, are compared."""

    EQUAL = "="
    LESS = "<"
    AT_MOST = "≤"
    MORE = ">"
    AT_LEAST = "≥"


class Rounding(enum.StrEnum):
    """Which way a value between two steps goes."""

    HALF_UP = "half_up"
    UP = "up"
    DOWN = "down"


@attrs.frozen(cache_hash=True)
class Raw:
    """The answer to an item, a number or a word; absent unless answered."""

    item: str


@attrs.frozen(cache_hash=True)
class Constant:
    """A number or a word that is always the same; None is always absent."""

    value: int | Fraction | str | None


@attrs.frozen(cache_hash=True)
class Add:
    """The sum of terms."""

    terms: "tuple[Node, ...]"


@attrs.frozen(cache_hash=True)
class Multiply:
    """The product of factors."""

    factors: "tuple[Node, ...]"


@attrs.frozen(cache_hash=True)
class Divide:
    """A quotient; absent where the divisor is zero."""

    dividend: "Node"
    divisor: "Node"


@attrs.frozen(cache_hash=True)
class Count:
    """How many of some nodes are present; never absent itself."""

    of: "tuple[Node, ...]"


@attrs.frozen(cache_hash=True)
class Coalesce:
    """The first of some nodes that is present."""

    choices: "tuple[Node, ...]"


@attrs.frozen(cache_hash=True)
class Compare:
    """A condition between two nodes; unknown where either is absent."""

    left: "Node"
    how: Comparison
    right: "Node"


@attrs.frozen(cache_hash=True)
class Combine:
    """Conditions that must all hold, or of which any must; unknown only where the known ones do not settle it."""

    conditions: "tuple[Condition, ...]"
    every: bool = True


@attrs.frozen(cache_hash=True)
class InState:
    """The condition that an item is in a state of its own; never unknown."""

    item: str
    state: State


@attrs.frozen(cache_hash=True)
class When:
    """One node where a condition holds, another where it does not; absent where it is unknown."""

    condition: "Condition"
    then: "Node"
    otherwise: "Node"


@attrs.frozen(cache_hash=True)
class Axis:
    """One dimension of a table: a node looked up among exact values, or among bands by their lower edges.

    Attributes:
        by: What is looked up.
        values: The exact values, numbers or words; or the lower edges of bands, rising.
        bands: Whether the values are lower edges. A node below the first edge is outside the table.
        top: The highest value of the last band; None leaves it open.
    """

    by: "Node"
    values: tuple[int | Fraction | str, ...]
    bands: bool = False
    top: int | Fraction | None = None


@attrs.frozen(cache_hash=True)
class Table:
    """A table of any number of dimensions; absent where a value is outside it or its cell is empty.

    Attributes:
        axes: The dimensions, the slowest first.
        cells: The values, row after row; None is an empty cell.
    """

    axes: tuple[Axis, ...]
    cells: tuple[int | Fraction | None, ...]

    def rows(self) -> Iterator[tuple[tuple[int, ...], int | Fraction | None]]:
        """Each cell with its place along every axis."""
        for place, cell in enumerate(self.cells):
            rest = place
            indexes: list[int] = []
            for axis in reversed(self.axes):
                rest, index = divmod(rest, len(axis.values))
                indexes.append(index)
            yield tuple(reversed(indexes)), cell


@attrs.frozen(cache_hash=True)
class Extreme:
    """The largest of some nodes, or the smallest; absent where any is."""

    of: "tuple[Node, ...]"
    largest: bool


@attrs.frozen(cache_hash=True)
class Round:
    """A node rounded to a multiple of a step."""

    of: "Node"
    how: Rounding
    step: Fraction = Fraction(1)


@attrs.frozen(cache_hash=True)
class Exponential:
    """The number e to a power, correctly rounded to 28 digits; absent where the power is beyond 700 either way."""

    of: "Node"


@attrs.frozen(cache_hash=True)
class Named:
    """A node with the sentence that says what it is; evaluators see through it."""

    sentence: Message
    node: "Node"


Node = (
    Raw | Constant | Add | Multiply | Divide | Count | Coalesce | When | Table | Extreme | Round | Exponential | Named
)
"""A number that may be absent; :class:`Raw` and :class:`Constant` may also be a word."""
Condition = Compare | Combine | InState
"""True, false or unknown."""


class Visitor(Protocol, Generic[T]):
    """What an evaluator makes of each node, given what it made of the nodes inside."""

    def raw(self, node: Raw) -> T:
        """An answer."""
        ...

    def constant(self, node: Constant) -> T:
        """A constant."""
        ...

    def add(self, node: Add, terms: list[T]) -> T:
        """A sum."""
        ...

    def multiply(self, node: Multiply, factors: list[T]) -> T:
        """A product."""
        ...

    def divide(self, node: Divide, dividend: T, divisor: T) -> T:
        """A quotient."""
        ...

    def count(self, node: Count, of: list[T]) -> T:
        """A count of those present."""
        ...

    def coalesce(self, node: Coalesce, choices: list[T]) -> T:
        """The first present."""
        ...

    def compare(self, node: Compare, left: T, right: T) -> T:
        """A comparison."""
        ...

    def combine(self, node: Combine, conditions: list[T]) -> T:
        """Conditions together."""
        ...

    def in_state(self, node: InState) -> T:
        """An item's state."""
        ...

    def when(self, node: When, condition: T, then: T, otherwise: T) -> T:
        """A choice."""
        ...

    def table(self, node: Table, keys: list[T]) -> T:
        """A look-up."""
        ...

    def extreme(self, node: Extreme, of: list[T]) -> T:
        """A largest or smallest."""
        ...

    def round(self, node: Round, of: T) -> T:
        """A rounding."""
        ...

    def exponential(self, node: Exponential, of: T) -> T:
        """A power of e."""
        ...

    def named(self, node: Named, inner: T) -> T:
        """A node with its sentence."""
        ...


def descend(node: Node | Condition) -> tuple[Node | Condition, ...]:  # noqa: PLR0911 - one line a node
    """The nodes directly inside a node."""
    match node:
        case Raw() | Constant() | InState():
            return ()
        case Add(inside) | Multiply(inside) | Count(inside) | Coalesce(inside) | Extreme(inside):
            return inside
        case Divide(dividend, divisor):
            return dividend, divisor
        case Compare(left, _, right):
            return left, right
        case Combine(conditions):
            return conditions
        case When(condition, then, otherwise):
            return condition, then, otherwise
        case Table(axes):
            return tuple(axis.by for axis in axes)
        case Round(of) | Exponential(of) | Named(_, of):  # pragma: no branch - the last of its kind
            return (of,)


def fold(node: Node | Condition, visitor: Visitor[T], known: dict[Node | Condition, T] | None = None) -> T:
    """What a visitor makes of a node and of all inside it, each distinct node visited once.

    Args:
        node: The node.
        visitor: The evaluator.
        known: What was made of nodes already visited; it is added to.
    """
    memo: dict[Node | Condition, T] = {} if known is None else known
    if node not in memo:
        inside = [fold(each, visitor, memo) for each in descend(node)]
        memo[node] = _visit(node, visitor, inside)
    return memo[node]


def _visit(node: Node | Condition, visitor: Visitor[T], inside: list[T]) -> T:  # noqa: C901, PLR0911, PLR0912 - as above
    match node:
        case Raw():
            return visitor.raw(node)
        case Constant():
            return visitor.constant(node)
        case Add():
            return visitor.add(node, inside)
        case Multiply():
            return visitor.multiply(node, inside)
        case Divide():
            return visitor.divide(node, *inside)
        case Count():
            return visitor.count(node, inside)
        case Coalesce():
            return visitor.coalesce(node, inside)
        case Compare():
            return visitor.compare(node, *inside)
        case Combine():
            return visitor.combine(node, inside)
        case InState():
            return visitor.in_state(node)
        case When():
            return visitor.when(node, *inside)
        case Table():
            return visitor.table(node, inside)
        case Extreme():
            return visitor.extreme(node, inside)
        case Round():
            return visitor.round(node, *inside)
        case Exponential():
            return visitor.exponential(node, *inside)
        case Named():  # pragma: no branch - the last of its kind
            return visitor.named(node, *inside)
