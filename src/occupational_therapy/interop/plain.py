"""Plain data as JSON has it, seen as what it should be."""

from collections.abc import Callable
from typing import Final, TypeVar, cast

from occupational_therapy.interop.faults import InvalidRecordError, problems_of
from occupational_therapy.kernel.errors import OccupationalTherapyError, Problem, shown
from occupational_therapy.kernel.messages import Message, message

__all__ = ["TWICE", "as_object", "is_text", "kind_of", "named", "read_each", "unfit"]

T = TypeVar("T")

TWICE: Final = object()
"""Stands in place of a member that a text gives twice; nothing reads it."""

_KINDS: dict[type, Message] = {
    dict: message("an object"),
    list: message("an array"),
    tuple: message("an array"),
    str: message("text"),
    bool: message("true or false"),
    int: message("a number"),
    float: message("a number"),
    type(None): message("null"),
}

_LONGEST_NAME = 40


def kind_of(value: object) -> Message:
    """What kind of plain data a value is; the value itself may be private and is not told."""
    return _KINDS.get(type(value), message("{kind}", kind=type(value).__name__))


def unfit(value: object, wanted: Message) -> InvalidRecordError:
    """The error for a value of another kind than wanted."""
    if value is TWICE:
        return InvalidRecordError.of("", message("is given twice"))
    return InvalidRecordError.of("", message("{found} is not {wanted}", found=kind_of(value), wanted=wanted))


def is_text(value: str) -> bool:
    r"""Whether a string can be written: half of a surrogate pair is no character, and no encoding has it.

    >>> is_text("☕"), is_text("\ud83c")
    (True, False)
    """
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def named(name: str) -> str:
    """A member's name as a path shows it: quoted and cut short where it is not what a member is called.

    >>> named("born"), named("date of birth")
    ('born', "'date of birth'")
    """
    return name if name.isidentifier() and len(name) <= _LONGEST_NAME else shown(name)


def as_object(value: object) -> dict[str, object]:
    """An object by its members.

    Raises:
        InvalidRecordError: It is something else, or a member's name is no text.
    """
    if not isinstance(value, dict):
        raise unfit(value, message("an object"))
    members = cast("dict[object, object]", value)
    if not all(isinstance(name, str) and is_text(name) for name in members):
        raise InvalidRecordError.of("", message("the name of every member has to be text"))
    return cast("dict[str, object]", members)


def read_each(value: object, read: Callable[[object], T]) -> tuple[T, ...]:
    """The elements of an array, each read.

    Raises:
        InvalidRecordError: It is something else (text is no array of its letters), or elements cannot be read.
    """
    if not isinstance(value, list | tuple):
        raise unfit(value, message("an array"))
    found: list[T] = []
    problems: list[Problem] = []
    for place, element in enumerate(cast("list[object]", value)):
        try:
            found.append(read(element))
        except OccupationalTherapyError as error:
            problems += problems_of(error, f"[{place}]")
    if problems:
        raise InvalidRecordError(problems)
    return tuple(found)
