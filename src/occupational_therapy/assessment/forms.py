"""Scoring in clinical words: what a manual says, giving the core nodes that evaluators see.

Each form carries the sentence that explains it. A term of a form is an item's key or a node.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from occupational_therapy.assessment.answers import NOT_APPLICABLE, as_decimal
from occupational_therapy.assessment.expressions import (
    Add,
    Axis,
    Coalesce,
    Combine,
    Compare,
    Comparison,
    Condition,
    Constant,
    Count,
    Divide,
    Extreme,
    InState,
    Multiply,
    Named,
    Node,
    Raw,
    Table,
    When,
)
from occupational_therapy.kernel.messages import Message, counted, message

__all__ = [
    "Term",
    "at_least_answered",
    "converted",
    "each_of",
    "grid",
    "highest",
    "lowest",
    "mean_of_answered",
    "node_of",
    "not_scored",
    "only_if",
    "plus",
    "prorated",
    "recoded",
    "reversed_item",
    "times",
    "total",
    "unless_not_applicable",
]

Term = str | Node
"""An item by its key, or a node."""


def node_of(term: Term) -> Node:
    """A term as a node."""
    return Raw(term) if isinstance(term, str) else term


def _nodes(terms: Iterable[Term]) -> tuple[Node, ...]:
    return tuple(node_of(term) for term in terms)


def _constant(number: float | Fraction) -> Constant:
    return Constant(number if isinstance(number, int) else Fraction(str(number)))


def total(*terms: Term) -> Node:
    """The sum of all terms; absent where one is."""
    return Named(counted("{count} term", "the sum of {count} terms", count=len(terms)), Add(_nodes(terms)))


def mean_of_answered(*terms: Term, at_least: int) -> Node:
    """The mean of the terms that are there, where enough of them are."""
    nodes = _nodes(terms)
    return Named(
        message(
            "the mean of the answered ones of {all} terms, of which at least {least} are needed",
            all=len(terms),
            least=at_least,
        ),
        only_if(at_least_answered(nodes, at_least), Divide(_sum_answered(nodes), Count(nodes))),
    )


def prorated(*terms: Term, at_least: int) -> Node:
    """The sum the terms would have if those not there stood at the mean of the others, where enough are there."""
    nodes = _nodes(terms)
    whole = Divide(Multiply((_sum_answered(nodes), Constant(len(nodes)))), Count(nodes))
    return Named(
        message(
            "the sum of {all} terms, a blank taking the mean of the others, of which at least {least} are needed",
            all=len(terms),
            least=at_least,
        ),
        only_if(at_least_answered(nodes, at_least), whole),
    )


def _sum_answered(nodes: Sequence[Node]) -> Node:
    return Add(tuple(Coalesce((node, Constant(0))) for node in nodes))


def at_least_answered(terms: Iterable[Term], least: int) -> Condition:
    """The condition that so many of the terms are there."""
    return Compare(Count(_nodes(terms)), Comparison.AT_LEAST, Constant(least))


def only_if(condition: Condition | Iterable[Condition], then: Node) -> Node:
    """A node where a condition, or every one of several, holds, and nothing where it does not."""
    every = condition if isinstance(condition, Compare | Combine | InState) else Combine(tuple(condition))
    return When(every, then, Constant(None))


def reversed_item(item: str, low: int, high: int) -> Node:
    """An item counted from the other end of its scale."""
    return Named(
        message("{item} reversed within {low} to {high}", item=item, low=low, high=high),
        Add((Constant(low + high), Multiply((Constant(-1), Raw(item))))),
    )


def recoded(term: Term, codes: Mapping[int, int] | Mapping[str, int]) -> Node:
    """A term with each of its values given another."""
    pairs = ", ".join(f"{old}→{as_decimal(new)}" for old, new in codes.items())
    table = Table((Axis(node_of(term), tuple(codes)),), tuple(codes.values()))
    return Named(message("recoded {pairs}", pairs=pairs), table)


def converted(term: Term, values: Mapping[int, Fraction], name: Message) -> Node:
    """A term read from a conversion table."""
    table = Table((Axis(node_of(term), tuple(values)),), tuple(values.values()))
    return Named(message("read from {table}", table=name), table)


def grid(name: Message, rows: Sequence[Axis], cells: str) -> Node:
    """A printed look-up table: its axes, the slowest first, and its cells as they are read, row after row."""
    numbers = tuple(int(cell) for cell in cells.split())
    return Named(message("read from {table}", table=name), Table(tuple(rows), numbers))


def times(term: Term, factor: float | Fraction, divisor: int = 1) -> Node:
    """A term multiplied by a factor, and divided."""
    product = Multiply((node_of(term), _constant(factor)))
    return Divide(product, Constant(divisor)) if divisor != 1 else product


def plus(term: Term, number: float | Fraction) -> Node:
    """A term with a number added."""
    return Add((node_of(term), _constant(number)))


def highest(*terms: Term) -> Node:
    """The largest of the terms."""
    return Named(message("the highest of {count} terms", count=len(terms)), Extreme(_nodes(terms), largest=True))


def lowest(*terms: Term) -> Node:
    """The smallest of the terms."""
    return Named(message("the lowest of {count} terms", count=len(terms)), Extreme(_nodes(terms), largest=False))


def each_of(items: Iterable[str], codes: Mapping[int, int] | Mapping[str, int]) -> tuple[Node, ...]:
    """Items recoded alike."""
    return tuple(recoded(item, codes) for item in items)


def unless_not_applicable(item: str) -> Node:
    """An item that adds nothing where it does not apply."""
    return Named(
        message("{item}, nothing where it is not applicable", item=item),
        When(InState(item, NOT_APPLICABLE), Constant(0), Raw(item)),
    )


def not_scored(why: Message) -> Node:
    """A score that this variant does not have."""
    return Named(why, Constant(None))
