"""What must hold between the parts of a value: each identified once, and all amounts in one currency."""

from collections.abc import Iterable, Iterator

from occupational_therapy.kernel.errors import CurrencyMismatchError, Problem
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money

__all__ = ["each_once", "one_currency"]


def each_once(field: str, identifiers: Iterable[str], called: str = "id") -> Iterator[Problem]:
    """A problem for each entry of a field whose identifier an entry before it has.

    Args:
        field: The field that holds the entries.
        identifiers: Theirs, in order.
        called: The name of the identifier in an entry.

    >>> [str(problem) for problem in each_once("goals", ["G1", "G2", "G1"])]
    ['goals[2].id: G1 is given twice']
    """
    known: set[str] = set()
    for place, name in enumerate(identifiers):
        if name in known:
            yield Problem(f"{field}[{place}].{called}", message("{id} is given twice", id=name))
        known.add(name)


def one_currency(amounts: Iterable[tuple[str, Money]]) -> Iterator[Problem]:
    """A problem for each amount, given with its path, that is not in the currency of the first.

    >>> [problem.path for problem in one_currency([("fee", Money("1", "GBP")), ("fare", Money("1", "EUR"))])]
    ['fare']
    """
    first: Money | None = None
    for path, amount in amounts:
        first = first or amount
        if amount.currency != first.currency:
            problem = CurrencyMismatchError(first.currency, amount.currency)
            yield Problem(path, message("{problem}", problem=str(problem)))
