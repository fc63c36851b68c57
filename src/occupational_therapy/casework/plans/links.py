"""What plans name in common: measures by key, days of the week, and texts one beside the other."""

from collections.abc import Iterable
from decimal import Decimal

from occupational_therapy.assessment.index import INDEX
from occupational_therapy.kernel.document import Listing, Quantity, Section, listing, section
from occupational_therapy.kernel.errors import UnknownKeyError, shown
from occupational_therapy.kernel.fields import Refusal, choice, each, refuse, text, whole
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.occupations import Weekday

__all__ = [
    "exactly",
    "measures_section",
    "said",
    "texts_of",
    "to_count",
    "to_count_or_none",
    "to_measures",
    "to_texts",
    "to_weekdays",
]

_MEASURES = {**INDEX, **{key.partition("/")[0]: module for key, module in INDEX.items()}}
"""Measures by key, and by the name that the variants of one share."""


def _measure(value: str) -> str:
    if isinstance(value, str) and value in _MEASURES:
        return value
    return refuse(message("{problem}", problem=str(UnknownKeyError("measure", value, _MEASURES))))


def to_measures(values: Iterable[str]) -> tuple[str, ...]:
    """A field's keys of measures, or names of measures with variants; for use as a converter.

    >>> to_measures(["waterlow", "nine_hole_peg", "pinch_strength/key"])
    ('waterlow', 'nine_hole_peg', 'pinch_strength/key')
    """
    return each(_measure, values)


def to_texts(values: Iterable[str]) -> tuple[str, ...]:
    """A field's texts; for use as a converter."""
    return each(text, values)


def to_weekdays(values: Iterable[Weekday | str]) -> tuple[Weekday, ...]:
    """A field's days of the week, each once and one at least, in the order of the week; for use as a converter."""
    days = each(lambda value: choice(Weekday, value), values)
    if isinstance(days, Refusal):
        return days
    if not days:
        return refuse(message("is empty: name one day of the week at least"))
    if len(set(days)) < len(days):
        return refuse(message("names a day twice"))
    return tuple(sorted(days, key=lambda day: day.place))


def to_count(value: int) -> int:
    """A field's whole number of 1 or more; for use as a converter."""
    number = whole(value)
    return refuse(message("{value} is not above zero", value=shown(value))) if number == 0 else number


def to_count_or_none(value: int | None) -> int | None:
    """A field's whole number of 1 or more, or None for unknown; for use as a converter."""
    return None if value is None else to_count(value)


def exactly(value: Decimal, unit: Message | None = None) -> Quantity:
    """A number to be read with every digit it was written with.

    >>> str(exactly(Decimal("7.4375")))
    '7.4375'
    """
    places = value.as_tuple().exponent
    return Quantity(value, max(0, -places) if isinstance(places, int) else None, unit)


def said(words: str | None) -> Verbatim | None:
    """Somebody's own words as a cell of a table; None for none."""
    return None if words is None else Verbatim(words)


def texts_of(title: Message, texts: tuple[str, ...]) -> Section | None:
    """Texts under a title; None where there are none."""
    return section(title, _verbatim(texts)) if texts else None


def measures_section(measures: tuple[str, ...]) -> Section | None:
    """The measures a plan is followed by; None where it names none."""
    return section(message("Measures"), _verbatim(measures)) if measures else None


def _verbatim(texts: tuple[str, ...]) -> Listing:
    return listing(*map(Verbatim, texts))
