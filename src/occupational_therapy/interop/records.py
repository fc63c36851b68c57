"""JSON records: values of this library as JSON text, and back.

The shapes are those of the value classes: an object with a member for each field. A member that is absent stands for
the field's default. Dates are ``YYYY-MM-DD``; amounts and measured numbers are strings, so that no digit is lost; a
result of a measure is its answers, and is scored again when it is read.
"""

import json
from typing import Any, TypeVar

from cattrs import BaseValidationError

from occupational_therapy.interop.conversion import CONVERTER
from occupational_therapy.interop.faults import InvalidRecordError, problems_of
from occupational_therapy.interop.schema import json_schema
from occupational_therapy.kernel.errors import OccupationalTherapyError
from occupational_therapy.kernel.messages import message

__all__ = ["InvalidRecordError", "dumps", "from_plain", "json_schema", "loads", "to_plain"]

T = TypeVar("T")


def to_plain(value: object) -> Any:  # noqa: ANN401 - dictionaries, lists, text, numbers, truth values and None
    """A value as dictionaries, lists, strings, numbers, truth values and None.

    >>> from occupational_therapy.kernel.money import Money
    >>> to_plain(Money("12.50", "GBP"))
    {'amount': '12.50', 'currency': 'GBP'}
    """
    return CONVERTER.unstructure(value)


def from_plain(data: object, kind: type[T]) -> T:
    """A value of a class from what :func:`to_plain` gave.

    Raises:
        InvalidRecordError: With every problem and its path.

    >>> from occupational_therapy.casework import Client
    >>> from_plain({"id": "C-1", "born": "1990-05-04"}, Client)
    Client(id='C-1', home=None, language=None)
    """
    try:
        return CONVERTER.structure(data, kind)
    except (BaseValidationError, OccupationalTherapyError) as error:
        raise InvalidRecordError(problems_of(error)) from None


def dumps(value: object, indent: int | None = 2) -> str:
    """A value as JSON text.

    >>> from occupational_therapy.kernel.money import Money
    >>> dumps(Money("12.50", "GBP"), indent=None)
    '{"amount": "12.50", "currency": "GBP"}'
    """
    return json.dumps(to_plain(value), ensure_ascii=False, allow_nan=False, indent=indent)


def loads(text: str, kind: type[T]) -> T:
    """A value of a class from JSON text; ``tuple[Kind, ...]`` reads an array.

    Raises:
        InvalidRecordError: The text is no JSON, names a member twice, or does not fit; every problem with its path.

    >>> from occupational_therapy.kernel.money import Money
    >>> loads('{"amount": "12.50", "currency": "GBP"}', Money)
    Money('12.50', 'GBP')
    """
    try:
        data = json.loads(text, object_pairs_hook=_members, parse_constant=_not_a_number)
    except json.JSONDecodeError as error:
        why = message("the text is not JSON: {reason} (line {line})", reason=error.msg, line=str(error.lineno))
        raise InvalidRecordError.of("", why) from None
    except (ValueError, RecursionError) as error:
        if isinstance(error, InvalidRecordError):
            raise
        raise InvalidRecordError.of(
            "", message("the text nests too deeply, or has a number too long to read")
        ) from None
    return from_plain(data, kind)


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members: dict[str, object] = {}
    for name, value in pairs:
        if name in members:
            raise InvalidRecordError.of(name, message("is there twice"))
        members[name] = value
    return members


def _not_a_number(word: str) -> None:
    raise InvalidRecordError.of("", message("{word} is not a number of JSON", word=word))
