"""Plain data as JSON has it, seen as what it should be."""

from typing import cast

from occupational_therapy.interop.faults import UnfitError
from occupational_therapy.kernel.messages import Message, message

__all__ = ["as_array", "as_object", "kind_of", "unfit"]

_KINDS: dict[type, Message] = {
    dict: message("an object"),
    list: message("an array"),
    str: message("text"),
    bool: message("true or false"),
    int: message("a number"),
    float: message("a number"),
    type(None): message("null"),
}


def kind_of(value: object) -> Message:
    """What kind of plain data a value is; the value itself may be private and is not told."""
    return _KINDS.get(type(value), message("{kind}", kind=type(value).__name__))


def unfit(value: object, wanted: Message) -> UnfitError:
    """The error for a value of another kind than wanted."""
    return UnfitError(message("{found} is not {wanted}", found=kind_of(value), wanted=wanted))


def as_object(value: object) -> dict[str, object]:
    """An object by its members.

    Raises:
        UnfitError: It is something else.
    """
    if not isinstance(value, dict):
        raise unfit(value, message("an object"))
    return cast("dict[str, object]", value)


def as_array(value: object) -> list[object]:
    """An array by its elements.

    Raises:
        UnfitError: It is something else.
    """
    if not isinstance(value, list | tuple):
        raise unfit(value, message("an array"))
    return list(cast("list[object]", value))
