"""Which classes have a form as a record: what reads, writes and describes records asks here, and nowhere else.

A record is a value class all of whose fields have a form: text, numbers, dates, words of an enumeration, other records,
arrays of these, and nothing. What holds a function, a formula or a catalogue has none: it is the library's knowledge,
and records name it by its key.
"""

import enum
import types
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, TypeGuard, Union, get_args, get_origin, get_type_hints

import attrs

from occupational_therapy.interop.faults import NoRecordError
from occupational_therapy.interop.leaves import READERS
from occupational_therapy.interop.messages import Parameter
from occupational_therapy.interop.results import Answers
from occupational_therapy.interop.stand_ins import STAND_INS
from occupational_therapy.kernel.messages import Message, message

__all__ = ["NUMBER", "fields_of", "is_array", "is_class", "is_optional", "is_words", "require_form"]

NUMBER = Decimal | Fraction
"""The one choice between classes: a number of either is told by how it is written."""

_FORMS = frozenset({*READERS, *STAND_INS, Answers, Parameter, NUMBER})

_CHOICES = (Union, types.UnionType)


def is_words(kind: object) -> TypeGuard[type[enum.Enum]]:
    """Whether an annotation is an enumeration."""
    return isinstance(kind, type) and issubclass(kind, enum.Enum)


def is_array(kind: object) -> bool:
    """Whether an annotation is of a tuple of any length."""
    return get_origin(kind) is tuple and get_args(kind)[1:] == (...,)


def is_optional(kind: object) -> bool:
    """Whether an annotation is of something or None."""
    return get_origin(kind) in _CHOICES and len(get_args(kind)) == 2 and type(None) in get_args(kind)  # noqa: PLR2004 - it and None


def is_class(kind: object) -> TypeGuard[type]:
    """Whether an annotation is a value class."""
    return isinstance(kind, type) and attrs.has(kind)


@cache
def fields_of(kind: type) -> dict[str, Any]:
    """The annotation of each field that a value class is made from; what follows from these is worked out anew.

    Raises:
        NoRecordError: They name a class that is there for checkers only.

    >>> from occupational_therapy.kernel.money import Money
    >>> list(fields_of(Money))
    ['amount', 'currency']
    """
    try:
        hints = get_type_hints(kind)
    except NameError as error:
        raise NoRecordError(
            kind.__name__, message("{name}, which it holds, has no plain form", name=error.name)
        ) from None
    return {field.name: hints[field.name] for field in attrs.fields(kind) if field.init}


def require_form(kind: Any) -> None:  # noqa: ANN401 - any annotation
    """Make sure that something is a record, or a part of one.

    Raises:
        NoRecordError: It is not.
    """
    why = _lack(kind, "")
    if why:
        raise NoRecordError(_name(kind), why)


@cache
def _lack(kind: Any, path: str) -> Message | None:  # noqa: ANN401 - as above
    if kind in _FORMS or is_words(kind):
        return None
    if is_array(kind) or is_optional(kind):
        inner = next(each for each in get_args(kind) if each not in (..., type(None)))
        return _lack(inner, path)
    if is_class(kind):
        lacks = (_lack(part, f"{path}.{name}" if path else name) for name, part in fields_of(kind).items())
        return next(filter(None, lacks), None)
    if path:
        return message("its {path} is a {kind}, which has no plain form", path=path, kind=_name(kind))
    return message("it has no plain form")


def _name(kind: object) -> str:
    origin = get_origin(kind) or kind
    return "choice of classes" if origin in _CHOICES else str(getattr(origin, "__name__", origin))
