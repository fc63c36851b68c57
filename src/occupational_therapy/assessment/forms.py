"""Scoring in clinical words: what a manual says, giving the core nodes that evaluators see.

Each form carries the sentence that explains it. A term of a form is an item's key or a node.
"""

import functools
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
    Round,
    Rounding,
    Table,
    When,
)
from occupational_therapy.kernel.messages import Message, counted, message

__all__ = [
    "Term",
    "at_least_answered",
    "by_bands",
    "by_case",
    "by_word",
    "converted",
    "distance_from",
    "each_of",
    "flag",
    "graded",
    "grid",
    "highest",
    "highest_answered",
    "interpolated",
    "left_out_as_nothing",
    "less",
    "lowest",
    "mean",
    "mean_of_answered",
    "node_of",
    "not_scored",
    "number_answered",
    "only_if",
    "plus",
    "prorated",
    "recoded",
    "reversed_item",
    "rounded",
    "times",
    "total",
    "unless",
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


def mean(*terms: Term) -> Node:
    """The mean of all terms; absent where one is.

    >>> from occupational_therapy.assessment.evaluation import evaluate
    >>> evaluate(mean("a", "b"), {"a": 1, "b": 4}), evaluate(mean("a", "b"), {"a": 1})
    (Fraction(5, 2), None)
    """
    return Named(
        counted("{count} term", "the mean of {count} terms", count=len(terms)),
        Divide(Add(_nodes(terms)), Constant(len(terms))),
    )


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


def recoded(term: Term, codes: Mapping[int, int] | Mapping[str, int] | Mapping[int | Fraction | str, int]) -> Node:
    """A term with each of its values given another."""
    pairs = ", ".join(f"{old if isinstance(old, str) else as_decimal(old)}→{new}" for old, new in codes.items())
    table = Table((Axis(node_of(term), tuple(codes)),), tuple(codes.values()))
    return Named(message("recoded {pairs}", pairs=pairs), table)


def converted(term: Term, values: Mapping[int, Fraction], name: Message) -> Node:
    """A term read from a conversion table."""
    table = Table((Axis(node_of(term), tuple(values)),), tuple(values.values()))
    return Named(message("read from {table}", table=name), table)


def by_word(item: str, numbers: Mapping[str, int] | Mapping[str, int | Fraction]) -> Node:
    """The number that stands for the word an item was answered with."""
    pairs = ", ".join(f"{word}→{as_decimal(number)}" for word, number in numbers.items())
    table = Table((Axis(Raw(item), tuple(numbers)),), tuple(numbers.values()))
    return Named(message("{item} as a number: {pairs}", item=item, pairs=pairs), table)


def by_bands(term: Term, numbers: Mapping[int, int] | Mapping[int, int | Fraction], top: int | None = None) -> Node:
    """The number of the band that a term falls into, each band by its lowest value; the last has no end but the top."""
    pairs = ", ".join(f"{low}…→{as_decimal(number)}" for low, number in numbers.items())
    table = Table((Axis(node_of(term), tuple(numbers), bands=True, top=top),), tuple(numbers.values()))
    return Named(message("by bands {pairs}", pairs=pairs), table)


def interpolated(name: Message, by: Term, rows: Sequence[tuple[Fraction, Sequence[Fraction]]], *across: Axis) -> Node:
    """A value of a table, on the straight line between the two rows about a term; absent outside the rows.

    Args:
        name: What the table is called.
        by: The term that runs down the table.
        rows: The term's value for each row, rising, with the row's cells.
        across: How the cells of a row are told apart, the slowest changing first.
    """
    edges, slopes, starts = [edge for edge, _ in rows], list[Fraction](), list[Fraction]()
    for (edge, cells), (next_edge, next_cells) in zip(rows, (*rows[1:], (rows[-1][0] + 1, rows[-1][1])), strict=True):
        rise = [(after - cell) / (next_edge - edge) for cell, after in zip(cells, next_cells, strict=True)]
        slopes += rise
        starts += [cell - each * edge for cell, each in zip(cells, rise, strict=True)]
    axes = (Axis(node_of(by), tuple(edges), bands=True, top=edges[-1]), *across)
    line = Add((Table(axes, tuple(starts)), Multiply((Table(axes, tuple(slopes)), node_of(by)))))
    every = [cell for _, cells in rows for cell in cells]
    # a line between two cells leaves neither behind: the bounds change no value, they tell its range
    bounded = Extreme((Constant(max(every)), Extreme((Constant(min(every)), line), largest=True)), largest=False)
    return Named(message("read from {table}, on the straight line between its rows", table=name), bounded)


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


def less(term: Term, taken: Term) -> Node:
    """A term with another taken away.

    >>> from occupational_therapy.assessment.evaluation import evaluate
    >>> evaluate(less("a", "b"), {"a": 1, "b": 4})
    Fraction(-3, 1)
    """
    return Add((node_of(term), Multiply((Constant(-1), node_of(taken)))))


def distance_from(term: Term, number: int) -> Node:
    """How far a term is from a number, on either side."""
    below = less(Constant(number), term)
    # one of the two is never below 0: the third changes no value, it tells the range
    return Named(
        message("the distance from {number}", number=number),
        Extreme((plus(term, -number), below, Constant(0)), largest=True),
    )


def highest(*terms: Term) -> Node:
    """The largest of the terms."""
    return Named(message("the highest of {count} terms", count=len(terms)), Extreme(_nodes(terms), largest=True))


def lowest(*terms: Term) -> Node:
    """The smallest of the terms."""
    return Named(message("the lowest of {count} terms", count=len(terms)), Extreme(_nodes(terms), largest=False))


def highest_answered(*terms: Term) -> Node:
    """The largest of the terms that are there; absent where none is.

    >>> from occupational_therapy.assessment.evaluation import evaluate
    >>> evaluate(highest_answered("a", "b", "c"), {"b": 4, "c": 2}), evaluate(highest_answered("a", "b"), {})
    (Fraction(4, 1), None)
    """
    nodes = _nodes(terms)
    filled = tuple(Coalesce((node, *nodes)) for node in nodes)
    return Named(
        message("the highest of the answered ones of {count} terms", count=len(terms)), Extreme(filled, largest=True)
    )


def each_of(items: Iterable[str], codes: Mapping[int, int] | Mapping[str, int]) -> tuple[Node, ...]:
    """Items recoded alike."""
    return tuple(recoded(item, codes) for item in items)


def by_case(*cases: tuple[Condition, Node], otherwise: Node) -> Node:
    """The node of the first condition that holds; absent once one before it is unknown."""
    return functools.reduce(lambda rest, case: When(case[0], case[1], rest), reversed(cases), otherwise)


def number_answered(*terms: Term) -> Node:
    """How many of the terms are there."""
    return Named(message("how many of {all} terms are answered", all=len(terms)), Count(_nodes(terms)))


def rounded(term: Term, how: Rounding) -> Node:
    """A term rounded to a whole number."""
    return Round(node_of(term), how)


def left_out_as_nothing(item: str) -> Node:
    """An item that is given only where there is something to give, and adds nothing where it is left out."""
    return Named(message("{item}, nothing where it is left out", item=item), Coalesce((Raw(item), Constant(0))))


def unless_not_applicable(item: str) -> Node:
    """An item that adds nothing where it does not apply."""
    return Named(
        message("{item}, nothing where it is not applicable", item=item),
        When(InState(item, NOT_APPLICABLE), Constant(0), Raw(item)),
    )


def not_scored(why: Message) -> Node:
    """A score that this variant does not have."""
    return Named(why, Constant(None))


def flag(condition: Condition) -> Node:
    """1 where a condition holds, 0 where it does not; absent where it is unknown.

    >>> from occupational_therapy.assessment.evaluation import evaluate
    >>> evaluate(flag(at_least_answered(["a", "b"], 2)), {"a": 1})
    Fraction(0, 1)
    """
    return When(condition, Constant(1), Constant(0))


def graded(term: Term, cuts: Sequence[tuple[Comparison, int, int]], otherwise: int) -> Node:
    """The grade of the first cut that a term passes, the highest cut first.

    Args:
        term: What is graded.
        cuts: How the term is compared, with what, and the grade where that holds.
        otherwise: The grade where none holds.

    >>> from occupational_therapy.assessment.evaluation import evaluate
    >>> grade = graded("a", [(Comparison.MORE, 75, 3), (Comparison.AT_LEAST, 50, 2)], otherwise=1)
    >>> [int(evaluate(grade, {"a": percent})) for percent in (76, 75, 50, 49)]
    [3, 2, 2, 1]
    """
    grade: Node = Constant(otherwise)
    for how, cut, reached in reversed(cuts):
        grade = When(Compare(node_of(term), how, Constant(cut)), Constant(reached), grade)
    passed = ", ".join(f"{how.value} {cut}→{reached}" for how, cut, reached in cuts)
    return Named(message("graded {cuts}, otherwise {grade}", cuts=passed, grade=otherwise), grade)


def unless(item: str, word: str, then: Term) -> Node:
    """A term, unless an item was answered with a certain word; an item without an answer was not.

    >>> from occupational_therapy.assessment.evaluation import evaluate
    >>> time = unless("completed", "no", "seconds")
    >>> evaluate(time, {"seconds": 20}), evaluate(time, {"seconds": 20, "completed": "no"})
    (Fraction(20, 1), None)
    """
    said = Compare(Coalesce((Raw(item), Constant("unanswered"))), Comparison.EQUAL, Constant(word))
    return When(said, Constant(None), node_of(then))
