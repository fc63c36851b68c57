"""JSON Schema of records, drawn from the same classes that read and write them."""

import inspect
import re
from copy import deepcopy
from decimal import Decimal
from fractions import Fraction
from typing import Any, get_args

import attrs

from occupational_therapy.interop.leaves import DECIMAL, FRACTION
from occupational_therapy.interop.messages import LIST, PARAMETERS, Parameter
from occupational_therapy.interop.results import Answers
from occupational_therapy.interop.shapes import NUMBER, fields_of, is_array, is_optional, is_words, require_form
from occupational_therapy.interop.stand_ins import STAND_INS
from occupational_therapy.kernel.dates import Date

__all__ = ["json_schema"]

_VERSION = "1"
"""Raised when a shape changes in a way that older records do not fit."""

Schema = dict[str, Any]


def _text(pattern: str) -> Schema:
    return {"type": "string", "pattern": f"^{pattern}$"}


_LEAVES: dict[Any, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    Decimal: {"anyOf": [_text(DECIMAL), {"type": "integer"}]},
    Fraction: _text(FRACTION),
    NUMBER: {"anyOf": [_text(DECIMAL), _text(FRACTION), {"type": "integer"}]},
    Date: _text("[0-9]{4}-[0-9]{2}-[0-9]{2}") | {"format": "date"},
    Answers: {"type": "object", "additionalProperties": {"type": ["integer", "string"]}},
    type(None): {"type": "null"},
}


def json_schema(kind: type) -> Schema:
    """The JSON Schema (2020-12) of a class's records; that of ``tuple[Kind, ...]`` is of an array.

    It describes shapes. What must hold between members, such as a due date after a start, is checked in reading.

    Raises:
        NoRecordError: Values of the class have no form as records.

    >>> from occupational_therapy.kernel.money import Money
    >>> sorted(json_schema(Money)["$defs"]["kernel.Money"]["properties"])
    ['amount', 'currency']
    """
    require_form(kind)
    definitions: dict[str, Schema] = {}
    top = _schema(kind, definitions)
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:occupational-therapy:records:{_VERSION}:{_name(kind)}",
        **top,
        "$defs": dict(sorted(definitions.items())),
    }
    return deepcopy(schema)


def _name(kind: Any) -> str:  # noqa: ANN401 - any annotation that has a form
    """What a schema calls it: by its room too, because two rooms may use one word for two things."""
    parts = [_name(part) for part in get_args(kind) if part is not ...]
    if parts:
        return ":".join([*parts, "array" if is_array(kind) else "choice"])
    return ".".join([*kind.__module__.split(".")[1:2], kind.__name__])


def _schema(kind: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401 - as above
    if kind in _LEAVES:
        return _LEAVES[kind]
    if is_words(kind):
        return {"enum": [member.value for member in kind]}
    if is_array(kind):
        return {"type": "array", "items": _schema(get_args(kind)[0], definitions)}
    if is_optional(kind):
        return {"anyOf": [_schema(part, definitions) for part in get_args(kind)]}
    name = _name(kind)
    if name not in definitions:
        definitions[name] = {}  # so that a class that holds itself finds its name taken
        stand_in = STAND_INS.get(kind)
        definitions[name] = (
            _parameter(definitions)
            if kind is Parameter
            else _object(kind if stand_in is None else stand_in.record, definitions)
        )
    return {"$ref": f"#/$defs/{name}"}


def _object(kind: type, definitions: dict[str, Schema]) -> Schema:
    said = inspect.getdoc(kind) or ""
    fields = _said_of_fields(said)
    properties = {
        name: {**_schema(part, definitions), **fields.get(name, {})} for name, part in fields_of(kind).items()
    }
    required = [field.name for field in attrs.fields(kind) if field.init and field.default is attrs.NOTHING]
    return {"description": _on_one_line(said.partition("\n\n")[0]), **_closed(properties, required)}


def _parameter(definitions: dict[str, Schema]) -> Schema:
    kinds = {name: _schema(kind, definitions) for name, kind in PARAMETERS.items()}
    kinds[LIST] = {"type": "array", "items": _schema(Parameter, definitions)}
    return {
        "description": "The value of a parameter, named by what kind of thing it is.",
        "anyOf": [_closed({name: value}, [name]) for name, value in kinds.items()],
    }


def _closed(properties: dict[str, Schema], required: list[str]) -> Schema:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _said_of_fields(docstring: str) -> dict[str, Schema]:
    """What a docstring says of each field."""
    _, _, section = docstring.partition("Attributes:\n")
    found = re.findall(r"^ {4}(\w+): (.+(?:\n {8}.+)*)", section.partition("\n\n")[0], re.MULTILINE)
    return {name: {"description": _on_one_line(text)} for name, text in found}


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
