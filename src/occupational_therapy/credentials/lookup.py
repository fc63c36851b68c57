"""What a dated fact says on a day, and when it was last checked; every dated fact of a register or a scheme."""

from collections.abc import Iterator
from typing import Any, Generic, TypeGuard, TypeVar

import attrs

from occupational_therapy.credentials.days import on_day
from occupational_therapy.kernel.dates import Date, DateLike, Period
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import DatedSeries, Source

__all__ = ["Lookup", "dated_facts", "look_up"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Lookup(Generic[T]):
    """What a dated fact says on a day.

    Attributes:
        key: The fact.
        on: The day.
        value: What it says.
        holds: The days on which it says so.
        checked: The day it was last checked.
        sources: What it rests on.
    """

    key: str
    on: Date
    value: T
    holds: Period
    checked: Date
    sources: tuple[Source, ...]

    @property
    def caveat(self) -> Message | None:
        """When the fact was last checked, for a day after that; None for a day up to it."""
        if self.on <= self.checked:
            return None
        return message(
            "{key} was last checked on {checked}: {day} is later", key=self.key, checked=self.checked, day=self.on
        )

    def outline(self) -> Section:
        """The lookup with its caveat and its sources."""
        return section(
            message("{key} on {day}", key=self.key, day=self.on),
            message("{value}", value=str(self.value)),
            self.caveat or message("Last checked on {checked}", checked=self.checked),
            section(message("Sources"), listing(*(message("{source}", source=str(each)) for each in self.sources))),
        )


def look_up(series: DatedSeries[T], on: DateLike) -> Lookup[T]:
    """What a dated fact says on a day; of a day after the last check it says so.

    Raises:
        NotInForceError: Nothing is known for that day, as before the first day known.

    >>> from occupational_therapy.credentials import regulator
    >>> found = look_up(regulator("hcpc").fees.series, on="2027-08-01")
    >>> print(found.value.per_year, "-", found.caveat)
    GBP 123.34 - hcpc_fees was last checked on 2026-11-23: 2027-08-01 is later
    """
    day = on_day(on)
    entry = series.on(day)
    return Lookup(
        key=series.key, on=day, value=entry.value, holds=entry.holds, checked=series.checked, sources=entry.sources
    )


def dated_facts(value: object) -> Iterator[tuple[str, DatedSeries[Any]]]:
    """Every dated fact in a register, a scheme, or another value that holds some, each with its path.

    >>> from occupational_therapy.credentials import regulator
    >>> [path for path, _ in dated_facts(regulator("coto"))]
    ['parts.recency.tests', 'parts.cover.terms']
    """
    kind = type(value)
    if not attrs.has(kind):
        return
    for field in attrs.fields(kind):
        held = getattr(value, field.name)
        if _is_series(held):
            yield field.name, held
        else:
            yield from ((f"{field.name}.{path}", series) for path, series in dated_facts(held))


def _is_series(value: object) -> TypeGuard[DatedSeries[Any]]:
    return isinstance(value, DatedSeries)
