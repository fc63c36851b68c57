"""How values become plain data and back: one converter, strict where the usual one would guess.

A bool is ``true`` or ``false`` and nothing that counts as one; an int is no bool, no fraction and no text; text is
text; a Decimal comes from text or a whole number; a date is ``YYYY-MM-DD``.
"""

import enum
import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from occupational_therapy.assessment import Measure, Result, State, measure
from occupational_therapy.interop.faults import InvalidRecordError, UnfitError
from occupational_therapy.interop.parameters import from_parameters, to_parameters
from occupational_therapy.interop.plain import as_array, as_object, kind_of, unfit
from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.errors import Problem, shown
from occupational_therapy.kernel.fields import Refusal
from occupational_therapy.kernel.messages import Message, message

__all__ = ["CONVERTER", "DECIMAL", "FRACTION"]

DECIMAL = r"-?[0-9]+(\.[0-9]+)?"
"""How a measured number is written."""
FRACTION = r"-?[0-9]+(/[1-9][0-9]*)?"
"""How an exact quotient is written."""


def _text(value: object, _: type) -> str:
    if not isinstance(value, str):
        raise unfit(value, message("text"))
    return value


def _whole(value: object, _: type) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise unfit(value, message("a whole number"))
    return value


def _truth(value: object, _: type) -> bool:
    if not isinstance(value, bool):
        raise unfit(value, message("true or false"))
    return value


def _number(value: object, _: type) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise unfit(value, message("a number"))
    return float(value)


def _decimal(value: object, _: type) -> Decimal:
    if isinstance(value, float):
        raise UnfitError(message('{value} may have lost digits: write it as text, "{value}"', value=str(value)))
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    if isinstance(value, str) and re.fullmatch(DECIMAL, value):
        return Decimal(value)
    raise unfit(value, message('a number written as text, such as "12.5"'))


def _fraction(value: object, _: type) -> Fraction:
    if isinstance(value, str) and re.fullmatch(FRACTION, value):
        return Fraction(value)
    raise unfit(value, message('an exact quotient written as text, such as "1/3"'))


def _date(value: object, _: type) -> Date:
    if not isinstance(value, str):
        raise unfit(value, message("a date, written YYYY-MM-DD"))
    day: Date | Refusal = to_date(value)
    if isinstance(day, Refusal):
        raise UnfitError(day.problems[0].message)
    return day


def _member(value: object, kind: type[enum.Enum]) -> enum.Enum:
    for member in kind:
        if type(value) is type(member.value) and value == member.value:
            return member
    allowed = ", ".join(str(member.value) for member in kind)
    found = shown(value) if isinstance(value, str) else kind_of(value)
    raise UnfitError(message("{found} is not one of {allowed}", found=found, allowed=allowed))


def _is_enum(kind: Any) -> bool:  # noqa: ANN401 - any annotation
    return isinstance(kind, type) and issubclass(kind, enum.Enum)


def _is_list(kind: Any) -> bool:  # noqa: ANN401 - any annotation
    return get_origin(kind) is tuple and get_args(kind)[1:] == (...,)


def _list_of(kind: Any, converter: Converter) -> Callable[[object, Any], tuple[Any, ...]]:  # noqa: ANN401 - as above
    (inner, _) = get_args(kind)
    many = cast("Any", list)[inner]
    each = converter.get_structure_hook(many)

    def structure(value: object, _: Any) -> tuple[Any, ...]:  # noqa: ANN401 - as above
        return tuple(each(as_array(value), many))

    return structure


def _object_of(kind: Any, converter: Converter) -> Callable[[object, Any], Any]:  # noqa: ANN401 - as above
    fields = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True)

    def structure(value: object, wanted: Any) -> Any:  # noqa: ANN401 - as above
        return fields(as_object(value), wanted)

    return structure


def _members_of(kind: Any, converter: Converter) -> Callable[[Any], dict[str, Any]]:  # noqa: ANN401 - as above
    """What is unknown or empty by default is left out."""
    absent: dict[str, Any] = {
        field.name: override(omit_if_default=True)
        for field in attrs.fields(kind)
        if field.default is None or field.default == ()
    }
    return make_dict_unstructure_fn(kind, converter, **absent)


def _from_result(result: Result) -> dict[str, Any]:
    plain: dict[str, Any] = {"measure": result.measure.name}
    if result.measure.variant is not None:
        plain["variant"] = result.measure.variant
    plain["edition"] = result.measure.edition
    if result.on is not None:
        plain["on"] = str(result.on)
    plain["missing_rule"] = result.missing_rule
    plain["answers"] = {
        item: answer.value if isinstance(answer, State) else answer if isinstance(answer, int | str) else f"{answer:f}"
        for item, answer in result.answers.items()
    }
    return plain


@attrs.frozen(kw_only=True)
class _ResultRecord:
    """A result as it is kept: what was answered, under which edition."""

    measure: str
    variant: str | None = None
    edition: str
    on: Date | None = None
    missing_rule: str
    answers: dict[str, int | str]


def _answer(value: object, item_words: bool) -> Any:  # noqa: ANN401, FBT001 - what an item takes
    if isinstance(value, str) and value in State.__members__:
        return State[value]
    if isinstance(value, str) and not item_words:
        return _decimal(value, Decimal)
    return value


def _to_result(value: object, _: type) -> Result:
    record: _ResultRecord = CONVERTER.structure(value, _ResultRecord)
    found = measure(record.measure, record.variant)
    if found.edition != record.edition:
        raise UnfitError(
            message(
                "was scored under the edition {theirs}, and is known here under {ours}: it cannot be scored again",
                theirs=shown(record.edition),
                ours=shown(found.edition),
            )
        )
    words = {item.key: item.worded for item in found.items}
    answers = {item: _answer(answer, words.get(item, True)) for item, answer in record.answers.items()}
    return found.score(answers, on=record.on, missing_rule=record.missing_rule)


def _answers(value: object, _: type) -> dict[str, int | str]:
    answers = as_object(value)
    read: dict[str, int | str] = {}
    problems: list[Problem] = []
    for item, answer in answers.items():
        if isinstance(answer, bool) or not isinstance(answer, int | str):
            wanted = message("a whole number, or text for a word or a number with a point")
            problems.append(Problem(item, unfit(answer, wanted).why))
        else:
            read[item] = answer
    if problems:
        raise InvalidRecordError(problems)
    return read


def _to_measure(value: object, _: type) -> Measure:
    if not isinstance(value, str):
        raise unfit(value, message("the key of a measure"))
    name, slash, variant = value.partition("/")
    return measure(name, variant if slash else None)


def _key_of(value: Measure) -> str:
    return value.key


def _written(value: Decimal) -> str:
    return f"{value:f}"


def _made() -> Converter:
    converter = Converter(detailed_validation=True, forbid_extra_keys=True)
    converter.register_structure_hook_factory(attrs.has, _object_of)
    converter.register_unstructure_hook_factory(attrs.has, _members_of)
    converter.register_structure_hook_factory(_is_list, _list_of)
    converter.register_structure_hook_func(_is_enum, _member)
    for kind, hook in (
        (str, _text),
        (int, _whole),
        (bool, _truth),
        (float, _number),
        (Decimal, _decimal),
        (Fraction, _fraction),
        (Date, _date),
    ):
        converter.register_structure_hook(kind, hook)
    # by a question and not by the class: cattrs would resolve annotations that name modules above theirs
    converter.register_structure_hook_func(lambda kind: kind is Result, _to_result)
    converter.register_structure_hook_func(lambda kind: kind is Measure, _to_measure)
    converter.register_structure_hook_func(lambda kind: kind == dict[str, int | str], _answers)
    converter.register_unstructure_hook(Date, str)
    converter.register_unstructure_hook(Decimal, _written)
    converter.register_unstructure_hook(Fraction, str)
    converter.register_unstructure_hook_func(lambda kind: kind is Result, _from_result)
    converter.register_unstructure_hook_func(lambda kind: kind is Measure, _key_of)

    def message_to(value: Message) -> dict[str, Any]:
        return to_parameters(value, converter)

    def message_from(value: object, _: type) -> Message:
        return from_parameters(value, converter)

    converter.register_unstructure_hook(Message, message_to)
    converter.register_structure_hook(Message, message_from)
    return converter


CONVERTER = _made()
"""The one converter; it is not changed after it is made."""
