"""Messages as records: the template, and each parameter by its name with what kind of thing it is."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from string import Formatter
from typing import Any, NewType, cast

import attrs

from occupational_therapy.interop.faults import InvalidRecordError, NoRecordError, problems_of
from occupational_therapy.interop.plain import as_object, read_each
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.errors import OccupationalTherapyError, Problem, shown
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.kernel.money import Money

__all__ = [
    "LIST",
    "PARAMETERS",
    "MessageRecord",
    "NamedParameter",
    "Parameter",
    "message_from",
    "message_to",
    "read_parameter",
    "write_parameter",
]

Parameter = NewType("Parameter", object)
"""The value of a parameter: an object of one member, named by the kind of the value."""

PARAMETERS: dict[str, type] = {
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
LIST = "list"
"""The name a tuple of values is written under."""


@attrs.frozen(kw_only=True)
class NamedParameter:
    """A parameter of a message.

    Attributes:
        key: The name by which the template asks for it.
        value: Its value.
    """

    key: str
    value: Parameter


@attrs.frozen(kw_only=True)
class MessageRecord:
    """Text for a person: a British English template with named parameters.

    Attributes:
        template: The template with ``{named}`` parameters; of a counted message, the form for several.
        parameters: The parameters, in the order given.
        singular: The form for exactly one, where the message counts something by its parameter ``count``.
    """

    template: str
    parameters: tuple[NamedParameter, ...] = ()
    singular: str | None = None


_MADE = Message  # by another name: a template that is read is not one of the source's for translators


def message_to(value: Message) -> MessageRecord:
    """What is kept of a message.

    Raises:
        NoRecordError: Its template asks for what it does not have: it could not be shown either.
    """
    parameters = tuple(NamedParameter(key=name, value=Parameter(each)) for name, each in value.parameters)
    record = MessageRecord(template=value.template, parameters=parameters, singular=value.singular)
    for problem in _problems(record):
        raise NoRecordError("Message", message("its {problem}", problem=str(problem)))
    return record


def message_from(record: MessageRecord) -> Message:
    """A message from what was kept of it.

    Raises:
        InvalidRecordError: The template asks for what is not there.
    """
    problems = list(_problems(record))
    if problems:
        raise InvalidRecordError(problems)
    return _MADE(record.template, tuple((each.key, each.value) for each in record.parameters), record.singular)


def _problems(record: MessageRecord) -> Iterator[Problem]:
    given: dict[str, object] = {}
    for place, each in enumerate(record.parameters):
        if each.key in given:
            yield Problem(f"parameters[{place}].key", message("is the name of another parameter"))
        given[each.key] = each.value
    for path, template in (("template", record.template), ("singular", record.singular or "")):
        yield from (Problem(path, why) for why in _misfits(template, frozenset(given)))
    if record.singular is not None and type(given.get("count")) is not int:
        yield Problem("parameters", message("a message with a singular needs the whole number it counts, named count"))


def _misfits(template: str, given: frozenset[str]) -> Iterator[Message]:
    try:
        asked = [piece[1:] for piece in Formatter().parse(template) if piece[1] is not None]
    except ValueError:
        yield message("has a brace without its other half")
        return
    for name, form, conversion in asked:
        if form or conversion or name not in given or not name.isidentifier():
            yield message("asks for {name}, which is not the name of a parameter", name=shown(name))


def write_parameter(value: object, unstructure: Callable[[object], Any]) -> dict[str, Any]:
    """A parameter's value as plain data.

    Raises:
        NoRecordError: It is of no kind that a parameter can be.
    """
    if isinstance(value, tuple):
        return {LIST: [write_parameter(each, unstructure) for each in cast("tuple[object, ...]", value)]}
    for name, kind in PARAMETERS.items():
        if type(value) is kind or (kind is str and isinstance(value, str)):
            return {name: unstructure(value)}
    raise NoRecordError("Message", message("it holds a {kind}, which has no plain form", kind=type(value).__name__))


def read_parameter(value: object, structure: Callable[[object, type], object]) -> object:
    """A parameter's value from plain data.

    Raises:
        InvalidRecordError: It is none.
    """
    members = as_object(value)
    [name, *others] = members or [""]
    if others or name not in {LIST, *PARAMETERS}:
        kinds = ", ".join([*PARAMETERS, LIST])
        raise InvalidRecordError.of("", message("is not the value of a parameter: name one of {kinds}", kinds=kinds))
    try:
        if name != LIST:
            return structure(members[name], PARAMETERS[name])
        return read_each(members[name], lambda each: read_parameter(each, structure))
    except OccupationalTherapyError as error:
        raise InvalidRecordError(problems_of(error, name)) from None
