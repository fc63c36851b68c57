"""JSON records: values of this library as JSON text, and back.

The shapes are those of the value classes: an object with a member for each field. A member that is absent stands for
the field's default. Dates are ``YYYY-MM-DD``; amounts and measured numbers are strings, so that no digit is lost; a
result of a measure is its answers, and is scored again when it is read. No meaning hangs on the order of members.
Results of measures that are not in the catalogue need their definitions, given as ``measures``.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, cast

from occupational_therapy.assessment import Measure
from occupational_therapy.interop.conversion import CONVERTER
from occupational_therapy.interop.faults import InvalidRecordError, NoRecordError, problems_of
from occupational_therapy.interop.own_measures import with_measures
from occupational_therapy.interop.plain import TWICE, kind_of
from occupational_therapy.interop.schema import json_schema
from occupational_therapy.interop.shapes import require_form
from occupational_therapy.kernel.errors import OccupationalTherapyError
from occupational_therapy.kernel.messages import Message, message

__all__ = ["InvalidRecordError", "NoRecordError", "dumps", "from_plain", "json_schema", "loads", "to_plain"]

T = TypeVar("T")

Measures = Iterable[Measure] | Mapping[str, Measure]
"""Definitions of the caller's own, in a list or a catalogue."""

_TOO_DEEP = message("it nests too deeply")
_TOO_LONG = message("it has a number too long to read or write")


def to_plain(value: object, *, measures: Measures = ()) -> Any:  # noqa: ANN401 - dictionaries, lists, text, numbers, truth values and None
    """A value, or several in a tuple or list, as dictionaries, lists, strings, numbers, truth values and None.

    Args:
        value: What to write.
        measures: Measures of your own, of which the value holds results.

    Raises:
        NoRecordError: The value has no form as a record.
        InvalidInputError: The measures are none, or one has a key of the catalogue.
        DuplicateKeyError: Two measures have one key.

    >>> from occupational_therapy.kernel.money import Money
    >>> to_plain(Money("12.50", "GBP"))
    {'amount': '12.50', 'currency': 'GBP'}
    """
    with with_measures(measures):
        return _plain(value)


def _plain(value: object) -> Any:  # noqa: ANN401 - as above
    if isinstance(value, tuple | list):
        return [_plain(each) for each in cast("tuple[object, ...]", value)]
    require_form(type(value))
    try:
        return CONVERTER.unstructure(value)
    except RecursionError:
        raise NoRecordError(type(value).__name__, _TOO_DEEP) from None


def from_plain(data: object, kind: type[T], *, measures: Measures = ()) -> T:
    """A value of a class from what :func:`to_plain` gave; ``tuple[Kind, ...]`` reads a list.

    Args:
        data: What was given.
        kind: The class.
        measures: Measures of your own, of which there may be results.

    Raises:
        InvalidRecordError: With every problem and its path.
        NoRecordError: Values of the class have no form as records.

    >>> from occupational_therapy.casework import Client
    >>> from_plain({"id": "C-1", "born": "1990-05-04"}, Client)
    Client(id='C-1', home=None, language=None)
    """
    require_form(kind)
    with with_measures(measures):
        try:
            return CONVERTER.structure(data, kind)
        except OccupationalTherapyError as error:
            problems = problems_of(error)
        except RecursionError:
            problems = InvalidRecordError.of("", _TOO_DEEP).problems
    raise InvalidRecordError(problems)


def dumps(value: object, indent: int | None = 2, *, measures: Measures = ()) -> str:
    """A value, or several in a tuple or list, as JSON text.

    Args:
        value: What to write.
        indent: Spaces by which members are set in; None for one line.
        measures: Measures of your own, of which the value holds results.

    Raises:
        NoRecordError: The value has no form as a record.

    >>> from occupational_therapy.kernel.money import Money
    >>> dumps(Money("12.50", "GBP"), indent=None)
    '{"amount": "12.50", "currency": "GBP"}'
    """
    plain = to_plain(value, measures=measures)
    try:
        return json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=indent)
    except ValueError:
        raise NoRecordError(type(value).__name__, _TOO_LONG) from None


def loads(text: str, kind: type[T], *, measures: Measures = ()) -> T:
    """A value of a class from JSON text; ``tuple[Kind, ...]`` reads an array.

    Args:
        text: The text.
        kind: The class.
        measures: Measures of your own, of which there may be results.

    Raises:
        InvalidRecordError: The text is no JSON, names a member twice, or does not fit; every problem with its path.
        NoRecordError: Values of the class have no form as records.

    >>> from occupational_therapy.kernel.money import Money
    >>> loads('{"amount": "12.50", "currency": "GBP"}', Money)
    Money('12.50', 'GBP')
    """
    require_form(kind)
    data, why = _parsed(text)
    if why:
        raise InvalidRecordError.of("", why)
    return from_plain(data, kind, measures=measures)


def _parsed(text: str) -> tuple[object, Message | None]:
    """What JSON text holds, or why it holds nothing."""
    if not isinstance(text, str):
        return None, message("{found} is not text", found=kind_of(text))
    try:
        return json.loads(text, object_pairs_hook=_members), None
    except json.JSONDecodeError as error:
        return None, message(
            "the text is not JSON: {reason} (line {line}, column {column})",
            reason=error.msg,
            line=error.lineno,
            column=error.colno,
        )
    except RecursionError:
        return None, _TOO_DEEP
    except ValueError:
        return None, _TOO_LONG


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members: dict[str, object] = {}
    for name, value in pairs:
        members[name] = TWICE if name in members else value
    return members
