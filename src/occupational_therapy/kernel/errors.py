"""Errors: one small family, each beside the standard class it is a kind of.

Impossible data raises; doubtful practice is a finding (:mod:`~occupational_therapy.kernel.findings`).
An error about input collects every problem with its path, and survives pickling.
"""

import difflib
import textwrap
from collections.abc import Iterable
from typing import Self

import attrs

from occupational_therapy.kernel.messages import Message

__all__ = [
    "CurrencyMismatchError",
    "DuplicateKeyError",
    "InvalidInputError",
    "NotInForceError",
    "OccupationalTherapyError",
    "Problem",
    "UnknownKeyError",
    "shown",
]

_SHOWN_LENGTH = 60
_SHOWN_KEYS = 12
_LINE_LENGTH = 100


def shown(value: object) -> str:
    """A value as an error may quote it: its ``repr``, cut short.

    >>> shown("x" * 100)
    "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..."
    """
    try:
        text = repr(value)
    except ValueError:  # Python writes no whole number of more than some thousand digits
        text = f"a very long {type(value).__name__}"
    return text if len(text) <= _SHOWN_LENGTH else f"{text[: _SHOWN_LENGTH - 3]}..."


@attrs.frozen
class Problem:
    """One thing wrong with an input.

    Attributes:
        path: Where, such as ``goals[2].due``; empty for the value as a whole.
        message: What is wrong, what is allowed, and the likely mend.
    """

    path: str
    message: Message

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else str(self.message)

    def under(self, prefix: str) -> "Problem":
        """The same problem, seen from the value that holds the one it was found in.

        >>> from occupational_therapy.kernel.messages import message
        >>> str(Problem("due", message("is missing")).under("goals[2]"))
        'goals[2].due: is missing'
        """
        joint = "." if prefix and self.path and not self.path.startswith("[") else ""
        return Problem(f"{prefix}{joint}{self.path}", self.message)


class OccupationalTherapyError(Exception):
    """The root of every error this library raises."""


class InvalidInputError(OccupationalTherapyError, ValueError):
    """An input that cannot be: all its problems at once.

    Attributes:
        problems: What is wrong, each with its path.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        if len(self.problems) == 1:
            return str(self.problems[0])
        return "\n- ".join([f"{len(self.problems)} problems", *map(str, self.problems)])

    @classmethod
    def of(cls, path: str, message: Message) -> Self:
        """An error of a single problem."""
        return cls([Problem(path, message)])


class CurrencyMismatchError(OccupationalTherapyError, ValueError):
    """Two amounts in different currencies were put together."""

    def __init__(self, left: str, right: str) -> None:
        self.left = left
        self.right = right
        super().__init__(left, right)

    def __str__(self) -> str:
        return f"{self.left} and {self.right} cannot be put together: convert one of them first"


class UnknownKeyError(OccupationalTherapyError, KeyError):
    """A key that a catalogue does not hold.

    Attributes:
        kind: What the catalogue holds, such as ``occupation``.
        key: What was asked for.
        known: Every key there is.
    """

    def __init__(self, kind: str, key: object, known: Iterable[str]) -> None:
        self.kind = kind
        self.key = key
        self.known = tuple(known)
        super().__init__(kind, key, self.known)

    @property
    def nearest(self) -> str | None:
        """The known key most like the one asked for, where one is like it."""
        near = difflib.get_close_matches(self.key, self.known, n=1, cutoff=0.5) if isinstance(self.key, str) else []
        return near[0] if near else None

    def __str__(self) -> str:
        if self.nearest:
            return f"no {self.kind} is called {shown(self.key)}: did you mean {self.nearest!r}?"
        some = ", ".join(self.known[:_SHOWN_KEYS]) or "none"
        more = f" and {len(self.known) - _SHOWN_KEYS} more" if len(self.known) > _SHOWN_KEYS else ""
        opening, known = f"no {self.kind} is called {shown(self.key)}:", f"there are {some}{more}"
        joint = " " if len(opening) + len(known) < _LINE_LENGTH else "\n"
        return opening + joint + textwrap.fill(known, _LINE_LENGTH, break_long_words=False, break_on_hyphens=False)


class DuplicateKeyError(OccupationalTherapyError, ValueError):
    """Two entries of a catalogue with one key."""

    def __init__(self, kind: str, key: str) -> None:
        self.kind = kind
        self.key = key
        super().__init__(kind, key)

    def __str__(self) -> str:
        return f"two entries are called {self.key!r}: each {self.kind} needs a key of its own"


class NotInForceError(OccupationalTherapyError, LookupError):
    """A dated fact was asked for on a day for which it is not known.

    Attributes:
        what: The fact, by its key.
        on: The day asked about, as ``YYYY-MM-DD``.
        first: The first day it is known for; empty where nothing says when it began.
    """

    def __init__(self, what: str, on: str, first: str) -> None:
        self.what = what
        self.on = on
        self.first = first
        super().__init__(what, on, first)

    def __str__(self) -> str:
        if self.on < self.first:
            return f"{self.what} is not known on {self.on}: the first day known is {self.first}"
        return f"{self.what} is not known on {self.on}: it is known for other days only"
