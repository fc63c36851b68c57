"""What clients name to be rated: how it is called, how many are rated, and each told from the others."""

from collections.abc import Iterator, Sequence

from occupational_therapy.kernel.document import Inline
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.messages import Verbatim, message
from occupational_therapy.occupations import OCCUPATIONS

__all__ = ["few_told_apart", "named", "to_occupation"]


def named(words: str | None, occupation: str | None, identifier: str) -> Inline:
    """What a reader sees: the client's words, else the occupation, else the identifier."""
    if words is not None:
        return Verbatim(words)
    return Verbatim(identifier) if occupation is None else OCCUPATIONS[occupation].label


def few_told_apart(field: str, ids: Sequence[str], most: int) -> Iterator[Problem]:
    """What is wrong with those chosen: too many, or two under one identifier."""
    if len(ids) > most:
        yield Problem(field, message("are {given}: choose {most} at most", given=len(ids), most=most))
    for place, name in enumerate(ids):
        if name in ids[:place]:
            yield Problem(f"{field}[{place}].id", message("is that of another one too"))


def to_occupation(value: str | None) -> str | None:
    """A field's occupation, or None for none."""
    return None if value is None else OCCUPATIONS.field(value)
