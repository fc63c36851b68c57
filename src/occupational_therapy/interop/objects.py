"""Value classes from objects and back: member by member, so that one error tells all that is wrong."""

from collections.abc import Callable, Iterator
from typing import Any, cast, get_args

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from occupational_therapy.interop.faults import InvalidRecordError, problems_of
from occupational_therapy.interop.plain import as_object, named, read_each
from occupational_therapy.interop.shapes import fields_of
from occupational_therapy.kernel.errors import OccupationalTherapyError, Problem, UnknownKeyError
from occupational_therapy.kernel.fields import Refusal
from occupational_therapy.kernel.messages import message

__all__ = ["array_reader", "array_writer", "object_reader", "object_writer"]

_WITHHELD = message("the value given")

Reader = Callable[[object, Any], Any]
Writer = Callable[[Any], dict[str, Any]]


def object_reader(kind: type, converter: Converter) -> Reader:
    """What reads a value class from an object."""
    parts = fields_of(kind)
    readers = {name: converter.get_structure_hook(part) for name, part in parts.items()}
    fields = {name: field for name, field in attrs.fields_dict(kind).items() if name in parts}

    def read(value: object, _: Any) -> Any:  # noqa: ANN401 - a value of the class
        members = as_object(value)
        found: dict[str, Any] = {}
        problems: list[Problem] = []
        for name, field in fields.items():
            if name in members:
                try:
                    found[name] = readers[name](members[name], parts[name])
                except OccupationalTherapyError as error:
                    problems += _of_field(field, problems_of(error))
            elif field.default is attrs.NOTHING:
                problems.append(Problem(name, message("is missing")))
        problems += [_unknown(name, parts) for name in members if name not in parts]
        if problems:
            raise InvalidRecordError([*problems, *_refused(found, fields)])
        return kind(**found)

    return read


def _refused(found: dict[str, Any], fields: "dict[str, attrs.Attribute[Any]]") -> Iterator[Problem]:
    """What the class itself would not take, told beside what could not be read."""
    for name, value in found.items():
        convert = cast("Any", fields[name]).converter
        converted = convert(value) if convert else value
        if isinstance(converted, Refusal):
            yield from _of_field(fields[name], converted.problems)


def _of_field(field: "attrs.Attribute[Any]", problems: tuple[Problem, ...]) -> Iterator[Problem]:
    """Problems seen from the object; of a field that is not shown in a ``repr`` none shows the value."""
    for problem in problems:
        parameters = problem.message.parameters
        if field.repr is False:
            parameters = tuple((name, _WITHHELD if name == "value" else value) for name, value in parameters)
        yield Problem(problem.path, attrs.evolve(problem.message, parameters=parameters)).under(field.name)


def _unknown(name: str, known: dict[str, Any]) -> Problem:
    nearest = UnknownKeyError("member", name, known).nearest
    if nearest:
        return Problem(named(name), message("is not a member here: did you mean {nearest}?", nearest=nearest))
    return Problem(named(name), message("is not a member here: there are {known}", known=", ".join(known)))


def object_writer(kind: type, converter: Converter) -> Writer:
    """What writes a value class as an object; what is unknown or empty by default is left out."""
    absent: dict[str, Any] = {
        field.name: override(omit_if_default=True)
        for field in attrs.fields(kind)
        if field.default is None or field.default == ()
    }
    write: Writer = make_dict_unstructure_fn(kind, converter, **absent)
    return write


def array_reader(kind: Any, converter: Converter) -> Reader:  # noqa: ANN401 - any annotation
    """What reads a tuple from an array."""
    inner = get_args(kind)[0]
    reader = converter.get_structure_hook(inner)
    return lambda value, _: read_each(value, lambda element: reader(element, inner))


def array_writer(kind: Any, converter: Converter) -> Callable[[tuple[Any, ...]], list[Any]]:  # noqa: ANN401 - as above
    """What writes a tuple as an array."""
    write = converter.get_unstructure_hook(get_args(kind)[0])
    return lambda values: [write(value) for value in values]
