"""An owner's wording in place of this library's labels, for a licensee's own catalogue.

Official wording is a licensee's to supply: none is shipped. It is shown as it was given, in its own language, and never
in a ``repr`` or an error.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, cast

import attrs

from occupational_therapy.assessment.answers import Item, Option, number_of
from occupational_therapy.kernel.errors import InvalidInputError, Problem, UnknownKeyError, shown
from occupational_therapy.kernel.fields import Number, accept, text
from occupational_therapy.kernel.messages import Message, Verbatim, message

if TYPE_CHECKING:
    from occupational_therapy.assessment.definition import Measure

__all__ = ["Labels", "OptionLabels", "labels_of", "option_labels_of", "with_wording"]

Labels = Mapping[str, str]
"""The wording of items, by key."""
OptionLabels = Mapping[str, Mapping[Number | Fraction | str, str]]
"""The wording of answers, by the item's key and the answer's value."""


def with_wording(measure: "Measure", labels: Labels, wording: str, options: OptionLabels) -> "Measure":
    """A measure with an owner's wording; see :meth:`Measure.worded`."""
    problems = [*_text("wording", wording), *_labels(measure, labels), *_options(measure, options)]
    if not problems and not labels and not options:
        problems = [Problem("labels", message("is empty: give the wording of an item or of an answer"))]
    if problems:
        raise InvalidInputError(problems)
    items = tuple(_item(item, labels.get(item.key), options.get(item.key, {})) for item in measure.items)
    worded = attrs.evolve(measure, items=items, wording=wording)
    # how it was made, so that it can be pickled; and what was made ready, for no label takes part in scoring
    object.__setattr__(worded, "unworded", measure.unworded or measure)
    object.__setattr__(worded, "prepared", measure.prepared)
    return worded


def labels_of(measure: "Measure") -> dict[str, str]:
    """The wording that a measure has of its items, beside the measure it was made from."""
    return {item.key: str(item.label) for item, before in _pairs(measure) if item.label != before.label}


def option_labels_of(measure: "Measure") -> dict[str, dict[Number | Fraction | str, str]]:
    """The wording that a measure has of answers, beside the measure it was made from."""
    return {
        item.key: {
            option.value: str(option.label)
            for option, other in zip(item.options, before.options, strict=True)
            if option.label != other.label
        }
        for item, before in _pairs(measure)
        if item.options != before.options
    }


def _pairs(measure: "Measure") -> Iterator[tuple[Item, Item]]:
    return zip(measure.items, (measure.unworded or measure).items, strict=True)


def _labels(measure: "Measure", labels: Labels) -> Iterator[Problem]:
    yield from _unknown("labels", measure, labels)
    for key, label in _entries(labels):
        yield from _text(f"labels.{key}", label)


def _options(measure: "Measure", options: OptionLabels) -> Iterator[Problem]:
    yield from _unknown("options", measure, options)
    for key, labels in _entries(options):
        path = f"options.{key}"
        item = next((item for item in measure.items if item.key == key), None)
        yield from _no_mapping(path, labels)
        for value, label in _entries(labels):
            yield from _text(f"{path}[{shown(value)}]", label)
            if item is not None and _value(value) not in [option.value for option in item.options]:
                why = message(
                    "is no answer that can be worded: {item} takes {allowed}", item=key, allowed=item.allowed()
                )
                yield Problem(f"{path}[{shown(value)}]", why)


def _unknown(path: str, measure: "Measure", given: object) -> Iterator[Problem]:
    known = [item.key for item in measure.items]
    yield from _no_mapping(path, given)
    for key, _ in _entries(given):
        if key not in known:
            problem = message("{problem}", problem=str(UnknownKeyError("item", key, known)))
            yield Problem(f"{path}.{key}", problem)


def _entries(given: object) -> list[tuple[object, object]]:
    return list(cast("Mapping[object, object]", given).items()) if isinstance(given, Mapping) else []


def _no_mapping(path: str, given: object) -> Iterator[Problem]:
    if not isinstance(given, Mapping):
        yield Problem(path, message("{kind} is not a mapping", kind=type(given).__name__))


def _text(path: str, value: object) -> Iterator[Problem]:
    try:
        accept(path, text(cast("str", value)))
    except InvalidInputError as error:
        yield from error.problems


def _value(value: object) -> int | Fraction | str | None:
    return value if isinstance(value, str) else number_of(value)


def _item(item: Item, label: str | None, labels: Mapping[Number | Fraction | str, str]) -> Item:
    given = {_value(value): words for value, words in labels.items()}
    options = tuple(
        Option(option.value, _verbatim(given[option.value])) if option.value in given else option
        for option in item.options
    )
    return attrs.evolve(item, label=item.label if label is None else _verbatim(label), options=options)


def _verbatim(words: str) -> Message:
    return message("{wording}", wording=Verbatim(words))
