"""Messages as plain data: the template, and each parameter with what kind of thing it is."""

from decimal import Decimal
from fractions import Fraction
from typing import Any, cast

from cattrs import Converter

from occupational_therapy.interop.faults import UnfitError
from occupational_therapy.interop.plain import as_array, as_object
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.kernel.money import Money

__all__ = ["from_parameters", "to_parameters"]

_MEMBERS = {"template", "singular", "parameters"}
_KINDS: dict[str, type] = {
    "text": str,
    "truth": bool,
    "whole": int,
    "number": float,
    "decimal": Decimal,
    "fraction": Fraction,
    "date": Date,
    "money": Money,
    "quantity": Quantity,
    "message": Message,
    "verbatim": Verbatim,
}
"""What a parameter can be, by the name it is written under."""


def to_parameters(value: Message, converter: Converter) -> dict[str, Any]:
    """A message as plain data."""
    plain: dict[str, Any] = {"template": value.template}
    if value.singular is not None:
        plain["singular"] = value.singular
    if value.parameters:
        plain["parameters"] = {name: _named(parameter, converter) for name, parameter in value.parameters}
    return plain


def _named(parameter: object, converter: Converter) -> dict[str, Any]:
    if isinstance(parameter, tuple):
        return {"list": [_named(each, converter) for each in cast("tuple[object, ...]", parameter)]}
    for name, kind in _KINDS.items():
        if type(parameter) is kind:
            return {name: converter.unstructure(parameter)}
    if isinstance(parameter, str):
        return {"text": str(parameter)}
    raise TypeError(f"a message holds a {type(parameter).__name__}, which cannot be written")


def from_parameters(value: object, converter: Converter) -> Message:
    """A message from plain data."""
    plain = as_object(value)
    template, singular = plain.get("template"), plain.get("singular")
    if not isinstance(template, str) or not isinstance(singular, str | None) or plain.keys() - _MEMBERS:
        raise UnfitError(message("this is not a message: it has a template, and may have a singular and parameters"))
    read = {name: _read(each, converter) for name, each in as_object(plain.get("parameters", {})).items()}
    return Message(template, tuple(read.items()), singular)


def _read(value: object, converter: Converter) -> object:
    named = as_object(value)
    if len(named) == 1:
        [(name, inner)] = named.items()
        if name == "list":
            return tuple(_read(each, converter) for each in as_array(inner))
        if name in _KINDS:
            return cast("object", converter.structure(inner, _KINDS[name]))
    raise UnfitError(message("this is not a parameter: name one of {kinds}", kinds=", ".join(_KINDS)))
