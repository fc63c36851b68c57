"""What a field accepts: converters that never raise, and the one place that raises for all of them.

A converter gives the value in its own form, or a refusal. :func:`settle`, called by each value class when it is made,
gathers the refusals of all its fields, then asks the class's own invariants, and raises once with every problem.
"""

import enum
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Never, TypeVar

import attrs

from occupational_therapy.kernel.errors import InvalidInputError, Problem, shown
from occupational_therapy.kernel.messages import Message, message

__all__ = [
    "Number",
    "Refusal",
    "accept",
    "choice",
    "decimal",
    "decimal_or_none",
    "each",
    "flag",
    "flag_or_none",
    "instance",
    "matching",
    "positive",
    "refuse",
    "refuse_all",
    "settle",
    "share",
    "text",
    "text_or_none",
    "whole",
]

Number = int | float | Decimal
"""What is taken for a measured number; ``bool`` is refused, and a float stands for the decimal it is written as."""

_MOST_DIGITS = 400
"""Digits on either side of the point that a number may have: every float has fewer, and exact sums stay cheap."""

_WITHHELD = message("the value given")

T = TypeVar("T")
E = TypeVar("E", bound=enum.Enum)


@attrs.frozen
class Refusal:
    """What a converter gives in place of a value: the problems, with paths relative to the field."""

    problems: tuple[Problem, ...]


def refuse(why: Message) -> Never:
    """A refusal with one problem.

    It is typed as never returning because no caller sees it: :func:`settle` or :func:`accept` raises in its place.
    """
    return Refusal((Problem("", why),))  # type: ignore[misc] # see above


def refuse_all(problems: Iterable[Problem]) -> Never:
    """A refusal with several problems."""
    return Refusal(tuple(problems))  # type: ignore[misc] # see refuse()


def accept(path: str, value: T) -> T:
    """The value a converter gave, as a function's argument of this name.

    Raises:
        InvalidInputError: The converter refused it.
    """
    if isinstance(value, Refusal):
        raise InvalidInputError(problem.under(path) for problem in value.problems)
    return value


def settle(value: Any, *invariants: Callable[[Any], Iterable[Problem]]) -> None:  # noqa: ANN401 - any value class
    """Check a value just made: its fields first, then what must hold between them.

    Of a field that is not shown in a ``repr`` no problem shows the value either.

    Raises:
        InvalidInputError: With every problem found.
    """
    problems: list[Problem] = []
    for name in value.__slots__:
        given = getattr(value, name, None)
        if isinstance(given, Refusal):
            shows = getattr(attrs.fields(value.__class__), name).repr
            problems.extend((problem if shows else _withheld(problem)).under(name) for problem in given.problems)
    if not problems:
        for invariant in invariants:
            problems.extend(invariant(value))
    if problems:
        raise InvalidInputError(problems)


def text(value: str) -> str:
    """Text that says something. The text itself never appears in an error: it may be private."""
    if not isinstance(value, str):
        return refuse(message("{kind} is not text", kind=type(value).__name__))
    if not value.strip():
        return refuse(message("is blank: say something, or leave it out where it may be left out"))
    return value


def text_or_none(value: str | None) -> str | None:
    """Text, or None for none."""
    return None if value is None else text(value)


def flag(value: bool) -> bool:  # noqa: FBT001 - a converter takes the value alone
    """True or False, nothing that merely counts as one."""
    if not isinstance(value, bool):
        return refuse(message("{value} is neither True nor False", value=shown(value)))
    return value


def flag_or_none(value: bool | None) -> bool | None:  # noqa: FBT001 - as above
    """True, False, or None for unknown."""
    return None if value is None else flag(value)


def whole(value: int) -> int:
    """A whole number that is not negative."""
    if isinstance(value, bool) or not isinstance(value, int):
        return refuse(message("{value} is not a whole number", value=shown(value)))
    if value < 0:
        return refuse(message("{value} is negative: give 0 or more", value=shown(value)))
    return value


def decimal(value: Number) -> Decimal:
    """A finite number, kept as the decimal it was written as."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return refuse(message("{value} is not a number", value=shown(value)))
    exact = Decimal(float.__repr__(value)) if isinstance(value, float) else Decimal(value)
    if not exact.is_finite():
        return refuse(message("{value} is not a finite number", value=shown(value)))
    if not -_MOST_DIGITS <= int(exact.as_tuple().exponent) <= exact.adjusted() < _MOST_DIGITS:
        return refuse(
            message(
                "{value} has too many digits: give at most {most} on either side of the point",
                value=shown(value),
                most=_MOST_DIGITS,
            )
        )
    return exact


def decimal_or_none(value: Number | None) -> Decimal | None:
    """A finite number, or None for none."""
    return None if value is None else decimal(value)


def positive(value: Number) -> Decimal:
    """A finite number above zero."""
    exact = decimal(value)
    if isinstance(exact, Decimal) and exact <= 0:
        return refuse(message("{value} is not above zero", value=exact))
    return exact


def share(value: Number) -> Decimal:
    """A part of a whole: above 0 and at most 1."""
    exact = positive(value)
    if isinstance(exact, Decimal) and exact > 1:
        return refuse(message("{value} is above 1: give a share such as 0.5", value=exact))
    return exact


def choice(kind: type[E], value: E | str) -> E:
    """A member of an enumeration, from the member or its value."""
    try:
        return kind(value)
    except ValueError:
        allowed = [str(member.value) for member in kind]
        return refuse(message("{value} is not one of {allowed}", value=shown(value), allowed=", ".join(allowed)))


def instance(kind: type[T], value: T) -> T:
    """A value of this class and no other."""
    if not isinstance(value, kind):
        return refuse(message("{found} is not a {kind}", found=type(value).__name__, kind=kind.__name__))
    return value


def each(convert: Callable[[Any], T], values: Iterable[Any]) -> tuple[T, ...]:
    """A tuple of converted values; a refused one names its place. A set is refused: it has no order to keep."""
    kind = type(values).__name__
    if isinstance(values, str | bytes | Mapping | set | frozenset) or not isinstance(values, Iterable):
        return refuse(message("{kind} is not a list of values", kind=kind))
    converted = tuple(convert(value) for value in values)
    problems = [
        problem.under(f"[{place}]")
        for place, value in enumerate(converted)
        if isinstance(value, Refusal)
        for problem in value.problems
    ]
    return refuse_all(problems) if problems else converted


def matching(pattern: re.Pattern[str], value: str, otherwise: Message) -> str:
    """Text of a given pattern, whole."""
    return value if isinstance(value, str) and pattern.fullmatch(value) else refuse(otherwise)


def _withheld(problem: Problem) -> Problem:
    given = problem.message
    parameters = tuple((name, _WITHHELD if name == "value" else value) for name, value in given.parameters)
    return Problem(problem.path, attrs.evolve(given, parameters=parameters))
