"""Text, numbers, dates and words: strict where the usual reading would guess.

A bool is ``true`` or ``false`` and nothing that counts as one; an int is no bool, no fraction and no text; a Decimal
comes from text or a whole number; a Fraction is written ``1/3``; a date is ``YYYY-MM-DD``. What is of the right kind
and yet wrong is quoted in the error; of what is of another kind only the kind is told.
"""

import enum
import math
import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from occupational_therapy.interop.faults import InvalidRecordError, NoRecordError
from occupational_therapy.interop.plain import is_text, unfit
from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.errors import shown
from occupational_therapy.kernel.fields import accept
from occupational_therapy.kernel.messages import Message, message

__all__ = [
    "DECIMAL",
    "FRACTION",
    "READERS",
    "WRITERS",
    "read_decimal",
    "read_exact",
    "read_fraction",
    "read_text",
    "read_word",
    "write_fraction",
]

DECIMAL = r"-?[0-9]+(\.[0-9]+)?"
"""How a measured number is written."""
FRACTION = r"-?[0-9]{1,600}/[1-9][0-9]{0,599}"
"""How an exact quotient is written; a process may refuse to read numbers much longer."""

_HALF_A_PAIR = message("it holds half of a surrogate pair, which is no character")
_TOO_LONG = 10**600


def read_text(value: object) -> str:
    """Text, from text."""
    if not isinstance(value, str):
        raise unfit(value, message("text"))
    if not is_text(value):
        raise InvalidRecordError.of("", _HALF_A_PAIR)
    return value


def _read_whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise unfit(value, message("a whole number"))
    return value


def _read_truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise unfit(value, message("true or false"))
    return value


def _read_number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise unfit(value, message("a number"))
    try:
        found = float(value)
    except OverflowError:
        found = math.inf
    if not math.isfinite(found):
        raise _wrong(value, message("a finite number"))
    return found


def read_decimal(value: object) -> Decimal:
    """An exact number, from text or a whole number."""
    wanted = message('a number written as text, such as "12.5"')
    if isinstance(value, float):
        raise _wrong(value, wanted)
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise unfit(value, wanted)
    if isinstance(value, str) and not re.fullmatch(DECIMAL, value):
        raise _wrong(value, wanted)
    return Decimal(value)


def read_fraction(value: object) -> Fraction:
    """An exact quotient, from text."""
    wanted = message('an exact quotient written as text, such as "1/3"')
    if not isinstance(value, str):
        raise unfit(value, wanted)
    if not re.fullmatch(FRACTION, value):
        raise _wrong(value, wanted)
    return Fraction(value)


def read_exact(value: object) -> Decimal | Fraction:
    """A number that may be either, from text."""
    return read_fraction(value) if isinstance(value, str) and "/" in value else read_decimal(value)


def _read_date(value: object) -> Date:
    if not isinstance(value, str):
        raise unfit(value, message("a date, written YYYY-MM-DD"))
    return accept("", to_date(value))


def read_word(value: object, kind: type[enum.Enum]) -> enum.Enum:
    """A member of an enumeration, from its value."""
    for member in kind:
        if type(value) is type(member.value) and value == member.value:
            return member
    wanted = message("one of {allowed}", allowed=", ".join(str(member.value) for member in kind))
    raise _wrong(value, wanted) if isinstance(value, str) else unfit(value, wanted)


def _wrong(value: object, wanted: Message) -> InvalidRecordError:
    return InvalidRecordError.of("", message("{value} is not {wanted}", value=shown(value), wanted=wanted))


def _write_text(value: str) -> str:
    if not is_text(value):
        raise NoRecordError("str", _HALF_A_PAIR)
    return str(value)


def _write_number(value: float) -> float:
    if not math.isfinite(value):
        raise NoRecordError("float", message("{value} is not a finite number", value=str(value)))
    return value


def _write_decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise NoRecordError("Decimal", message("{value} is not a finite number", value=str(value)))
    return f"{value:f}"


def write_fraction(value: Fraction) -> str:
    """An exact quotient as text, always with its denominator.

    >>> write_fraction(Fraction(2, 6)), write_fraction(Fraction(3))
    ('1/3', '3/1')
    """
    if max(abs(value.numerator), value.denominator) >= _TOO_LONG:
        raise NoRecordError("Fraction", message("it has too many digits"))
    return f"{value.numerator}/{value.denominator}"


READERS: dict[type, Callable[[object], object]] = {
    str: read_text,
    int: _read_whole,
    bool: _read_truth,
    float: _read_number,
    Decimal: read_decimal,
    Fraction: read_fraction,
    Date: _read_date,
}
"""What reads each class from plain data; it raises InvalidRecordError."""

WRITERS: dict[type, Callable[[Any], object]] = {
    str: _write_text,
    float: _write_number,
    Decimal: _write_decimal,
    Fraction: write_fraction,
    Date: str,
}
"""What writes each class that is not plain as it is; it raises NoRecordError."""
