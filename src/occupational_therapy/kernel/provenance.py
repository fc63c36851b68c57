"""Where a fact comes from, how sure it is, when it holds, and who owns what it describes."""

import enum
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

import attrs

from occupational_therapy.kernel.dates import ALWAYS, Date, DateLike, Period, on_date, to_date, to_date_or_none
from occupational_therapy.kernel.errors import NotInForceError, Problem
from occupational_therapy.kernel.fields import choice, each, instance, settle, text
from occupational_therapy.kernel.messages import Message, message

__all__ = ["Confidence", "Dated", "DatedSeries", "Rights", "RightsStatus", "Source", "sources_of"]

T = TypeVar("T")


class Confidence(enum.StrEnum):
    """How far a fact has been checked against its source."""

    CONFIRMED = "confirmed"
    """Read in the source named, or in an independent copy of it."""
    PARTLY_CONFIRMED = "partly_confirmed"
    """The core was read; a detail was not, and the note says which."""
    DERIVED = "derived"
    """Arithmetic or logic on confirmed facts."""
    CONVENTION = "convention"
    """This library's choice where the source is silent."""
    FROM_MEMORY = "from_memory"
    """Believed right; no source could be read. Check before relying on it."""


def _confidence(value: Confidence | str) -> Confidence:
    return choice(Confidence, value)


@attrs.frozen
class Source:
    """A publication, law, page or choice that a fact rests on.

    Attributes:
        citation: Enough to find it by.
        confidence: How far the fact was checked against it.
        note: A caveat a reader should see; empty for none.
    """

    citation: str = attrs.field(converter=text)
    confidence: Confidence = attrs.field(default=Confidence.CONFIRMED, converter=_confidence)
    note: str = ""

    def __attrs_post_init__(self) -> None:
        settle(self)

    def __str__(self) -> str:
        marks = [] if self.confidence is Confidence.CONFIRMED else [self.confidence.value.replace("_", " ")]
        marks += [self.note] if self.note else []
        return f"{self.citation} ({'; '.join(marks)})" if marks else self.citation


def sources_of(values: Iterable[Source]) -> tuple[Source, ...]:
    """A field's sources."""
    return each(lambda value: instance(Source, value), values)


class RightsStatus(enum.StrEnum):
    """What the owner of an instrument lets others do with it, as the evidence says."""

    FREE = "free"
    FREE_NON_COMMERCIAL = "free_non_commercial"
    REGISTRATION = "registration"
    LICENCE = "licence"
    PUBLIC_DOMAIN = "public_domain"
    UNCLEAR = "unclear"


def _status(value: RightsStatus | str) -> RightsStatus:
    return choice(RightsStatus, value)


@attrs.frozen(kw_only=True)
class Rights:
    """The rights in an instrument, and why what this library ships of it is allowed as we understand it.

    It records evidence. It is no legal advice.

    Attributes:
        status: What the evidence says others may do.
        holder: Who owns it.
        ships: What of it is here.
        because: Why that is thought to be allowed.
        evidence: Where the status was read.
        checked: The day the evidence was read, where known.
        confidence: How far it was checked.
    """

    status: RightsStatus = attrs.field(converter=_status)
    holder: str = attrs.field(converter=text)
    evidence: str = attrs.field(converter=text)
    ships: Message = message("item keys, short neutral labels of our own, ranges and arithmetic")
    because: Message = message("scores, ranges and formulas are facts; no wording of the instrument is reproduced")
    checked: Date | None = attrs.field(default=None, converter=to_date_or_none)
    confidence: Confidence = attrs.field(default=Confidence.CONFIRMED, converter=_confidence)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class Dated(Generic[T]):
    """A value and the days it holds.

    Attributes:
        value: The fact.
        holds: The days, both ends included.
        sources: What it rests on.
    """

    value: T
    holds: Period = ALWAYS
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _in_order(series: "DatedSeries[T]") -> Iterator[Problem]:
    if not series.entries:
        yield Problem("entries", message("are none: a series needs one at least"))
    for place, (earlier, later) in enumerate(zip(series.entries, series.entries[1:], strict=False), start=1):
        if earlier.holds.end is None or later.holds.start is None or later.holds.start <= earlier.holds.end:
            yield Problem(f"entries[{place}]", message("does not begin after the entry before it ends"))


@attrs.frozen(kw_only=True)
class DatedSeries(Generic[T]):
    """One fact through time: fees, windows, limits.

    Attributes:
        key: What it is.
        entries: Values with their days, oldest first, without overlap.
        checked: The day the newest entry was last checked.
    """

    key: str
    entries: tuple[Dated[T], ...]
    checked: Date = attrs.field(converter=to_date)

    def __attrs_post_init__(self) -> None:
        settle(self, _in_order)

    def on(self, on: DateLike) -> Dated[T]:
        """The entry that holds on a day.

        Raises:
            NotInForceError: Nothing is known for that day.
        """
        day = on_date(on)
        for entry in self.entries:
            if day in entry.holds:
                return entry
        raise NotInForceError(self.key, str(day), str(self.entries[0].holds.start or ""))
