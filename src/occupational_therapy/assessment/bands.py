"""Bands: published names for the parts of a score's range, each set with its own source."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.assessment.answers import as_decimal, number_of
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import each, instance, refuse, settle
from occupational_therapy.kernel.identifiers import key as to_key
from occupational_therapy.kernel.identifiers import keys
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["Band", "BandSet"]


def _number(value: int | Fraction | Decimal | str) -> Fraction:
    found = number_of(Decimal(value)) if isinstance(value, str) else number_of(value)
    return refuse(message("is not a number")) if found is None else Fraction(found)


@attrs.frozen
class Band:
    """A part of a score's range with a name; both ends belong to it."""

    low: Fraction = attrs.field(converter=_number)
    high: Fraction = attrs.field(converter=_number)
    label: Message

    def __attrs_post_init__(self) -> None:
        settle(self)

    def __contains__(self, value: Fraction) -> bool:
        return self.low <= value <= self.high

    def ends(self) -> Message:
        """The band's ends as they are written."""
        low, high = (as_decimal(end) for end in (self.low, self.high))
        return message("{low} to {high}", low=low, high=high) if low != high else message("{value}", value=low)


def _bands(values: Iterable[Band]) -> tuple[Band, ...]:
    return each(lambda value: instance(Band, value), values)


def _rising(bands: "BandSet") -> Iterator[Problem]:
    for place, band in enumerate(bands.bands):
        if band.low > band.high:
            yield Problem(f"bands[{place}]", message("the lower end is above the upper end"))
    for place, (lower, upper) in enumerate(zip(bands.bands, bands.bands[1:], strict=False), start=1):
        if upper.low != lower.high + bands.step:
            kind = message("a gap") if upper.low > lower.high + bands.step else message("an overlap")
            yield Problem(
                f"bands[{place}]", message("there is {kind} below {low}", kind=kind, low=as_decimal(upper.low))
            )


@attrs.frozen(kw_only=True)
class BandSet:
    """A published way to name the parts of a score, with its own source. None is ever the silent default.

    Attributes:
        key: Its name.
        score: The score it is for.
        label: Whose bands they are.
        bands: The bands, rising, without gap or overlap.
        step: The distance between one band's upper end and the next one's lower end: 1 for whole numbers.
        population: For whom they were made.
        needs: Items that must be answered for the bands to apply.
        sources: Where they were published.
    """

    key: str = attrs.field(converter=to_key)
    score: str = attrs.field(converter=to_key)
    label: Message
    bands: tuple[Band, ...] = attrs.field(converter=_bands)
    step: Fraction = attrs.field(default=Fraction(1), converter=_number)
    population: Message | None = None
    needs: tuple[str, ...] = attrs.field(default=(), converter=keys)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self, _rising)
