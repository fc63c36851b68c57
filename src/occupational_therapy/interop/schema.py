"""JSON Schema of records, drawn from the same classes that read and write them."""

import enum
import re
import types
from decimal import Decimal
from fractions import Fraction
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

import attrs

from occupational_therapy.assessment import Measure, Result
from occupational_therapy.interop.conversion import DECIMAL, FRACTION
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.messages import Message

__all__ = ["json_schema"]

_VERSION = "1"
"""Raised when a shape changes in a way that older records do not fit."""

_PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    Decimal: {"anyOf": [{"type": "string", "pattern": f"^{DECIMAL}$"}, {"type": "integer"}]},
    Fraction: {"type": "string", "pattern": f"^{FRACTION}$"},
    Date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    Measure: {"type": "string"},
}

_RESULT: dict[str, Any] = {
    "type": "object",
    "description": "A measure's answers; the scores are worked out again when it is read.",
    "properties": {
        "measure": {"type": "string"},
        "variant": {"type": ["string", "null"]},
        "edition": {"type": "string"},
        "on": {"anyOf": [_PLAIN[Date], {"type": "null"}]},
        "missing_rule": {"type": "string"},
        "answers": {"type": "object", "additionalProperties": {"type": ["integer", "string"]}},
    },
    "required": ["measure", "edition", "missing_rule", "answers"],
    "additionalProperties": False,
}

_MESSAGE: dict[str, Any] = {
    "type": "object",
    "description": "Text for a person: a British English template with named parameters.",
    "properties": {
        "template": {"type": "string"},
        "singular": {"type": ["string", "null"]},
        "parameters": {
            "type": "object",
            "additionalProperties": {"type": "object", "minProperties": 1, "maxProperties": 1},
        },
    },
    "required": ["template"],
    "additionalProperties": False,
}


def json_schema(kind: type) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a class's records.

    It describes shapes. What must hold between members, such as a due date after a start, is checked in reading.

    >>> from occupational_therapy.kernel.money import Money
    >>> sorted(json_schema(Money)["$defs"]["Money"]["properties"])
    ['amount', 'currency']
    """
    definitions: dict[str, dict[str, Any]] = {}
    top = _schema(kind, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:occupational_therapy:records:{_VERSION}:{getattr(kind, '__name__', 'array')}",
        **top,
        "$defs": dict(sorted(definitions.items())),
    }


def _schema(kind: Any, definitions: dict[str, dict[str, Any]]) -> dict[str, Any]:  # noqa: ANN401, PLR0911 - any annotation, one line each
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind is Result:
        return _defined("Result", _RESULT, definitions)
    if kind is Message:
        return _defined("Message", _MESSAGE, definitions)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return {"enum": [member.value for member in kind]}
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return {"anyOf": [_schema(each, definitions) for each in get_args(kind)]}
    if kind is type(None):
        return {"type": "null"}
    if origin is tuple:
        return {"type": "array", "items": _schema(get_args(kind)[0], definitions)}
    if attrs.has(cast("type", kind)):
        if kind.__name__ not in definitions:
            definitions[kind.__name__] = {}
            definitions[kind.__name__].update(_object(kind, definitions))
        return {"$ref": f"#/$defs/{kind.__name__}"}
    raise TypeError(f"{kind!r} is not a class of records")


def _defined(name: str, schema: dict[str, Any], definitions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    definitions[name] = schema
    return {"$ref": f"#/$defs/{name}"}


def _object(kind: Any, definitions: dict[str, dict[str, Any]]) -> dict[str, Any]:  # noqa: ANN401 - a class of records
    hints = get_type_hints(kind)
    told = _attributes(kind.__doc__ or "")
    properties = {
        field.name: {**_schema(hints[field.name], definitions), **told.get(field.name, {})}
        for field in attrs.fields(kind)
    }
    return {
        "type": "object",
        "description": (kind.__doc__ or kind.__name__).strip().split("\n")[0],
        "properties": properties,
        "required": [field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _attributes(docstring: str) -> dict[str, dict[str, str]]:
    """What the docstring says of each field."""
    _, _, attributes = docstring.partition("Attributes:\n")
    block = attributes.split("\n\n")[0]
    found = re.findall(r"^ {8}(\w+): (.+(?:\n {12}.+)*)", block, re.MULTILINE)
    return {name: {"description": re.sub(r"\s+", " ", text)} for name, text in found}
