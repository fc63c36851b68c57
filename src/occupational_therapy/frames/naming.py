"""Which column is whose: the columns that items are read from, and the names of those that scores are given in."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.definition import Measure
from occupational_therapy.kernel.errors import InvalidInputError, Problem, UnknownKeyError
from occupational_therapy.kernel.fields import accept, refuse
from occupational_therapy.kernel.messages import message

__all__ = ["columns_by_item", "new_prefix"]

_Named = Mapping[str, str | None]


def new_prefix(measure: Measure, prefix: str | None) -> str:
    """What new columns begin with."""
    return measure.key.replace("/", "_") if prefix is None else accept("prefix", _text(prefix))


def columns_by_item(
    measure: Measure, missing_rule: str, columns: _Named | None, known: Sequence[object], new: Sequence[str]
) -> dict[str, str | None]:
    """The column of each item that a score needs; None where it has none.

    Args:
        measure: The measure.
        missing_rule: The key of the missing rule that is followed.
        columns: The columns the caller named, by item.
        known: The columns of the frame.
        new: The columns it is to be given.

    Raises:
        InvalidInputError: Everything that is wrong with the columns, at once.
    """
    named = accept("columns", _mapping({} if columns is None else columns))
    needed = frozenset[str]().union(*measure.scoring(missing_rule).needed.values())
    items = [item for item in measure.items if item.key in needed]
    there = [name for name in known if isinstance(name, str)]
    problems = [*_unknown(measure, named), *_absent(items, named, there), *_taken(new, known)]
    found = {item.key: named.get(item.key, item.key if item.key in there else None) for item in items}
    if not problems and not any(name is not None for name in found.values()):
        problems = [Problem("columns", message("no item of {measure} has a column", measure=measure.key))]
    if problems:
        raise InvalidInputError(problems)
    return found


def _text(value: str) -> str:
    return value if isinstance(value, str) else refuse(message("{kind} is not text", kind=type(value).__name__))


def _mapping(value: Mapping[str, str | None]) -> Mapping[str, str | None]:
    if isinstance(value, Mapping):
        return value
    return refuse(message("{kind} is not a mapping from items to columns", kind=type(value).__name__))


def _unknown(measure: Measure, columns: _Named) -> Iterator[Problem]:
    """Columns for what is no item."""
    known = [item.key for item in measure.items]
    for item in columns:
        if item not in known:
            yield Problem("columns", message("{problem}", problem=str(UnknownKeyError("item", item, known))))


def _absent(items: Iterable[Item], columns: _Named, there: Sequence[str]) -> Iterator[Problem]:
    """Items whose column is not there, although they are not said to have none."""
    absent = [
        (item.key, columns.get(item.key, item.key))
        for item in items
        if (item.key in columns or not item.optional) and columns.get(item.key, item.key) not in (None, *there)
    ]
    for item, name in absent:
        yield Problem(item, message("{problem}", problem=str(UnknownKeyError("column", name, there))))
    if absent:
        yield Problem("columns", message("an item that has no column, and is missing in every row, is given as None"))


def _taken(new: Iterable[str], known: Iterable[object]) -> Iterator[Problem]:
    """New columns whose names are taken."""
    uses = Counter[object]([*known, *new])
    for name in dict.fromkeys(new):
        if uses[name] > 1:
            yield Problem("prefix", message("there is a column {column} already: give another prefix", column=name))
