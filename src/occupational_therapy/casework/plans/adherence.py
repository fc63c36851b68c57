"""Keeping to a home programme: what was noted day by day, and the share of days on which it was done as planned."""

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.document import Inline, Quantity
from occupational_therapy.kernel.fields import flag, settle, text_or_none, whole
from occupational_therapy.kernel.identifiers import identifier_or_none
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations import Weekday

if TYPE_CHECKING:
    from occupational_therapy.casework.plans.home_programme import HomeProgramme

__all__ = ["Adherence", "ProgrammeEntry", "adherence"]


@attrs.frozen(kw_only=True)
class ProgrammeEntry:
    """What was noted of a day.

    Attributes:
        on: The day.
        item: The identifier of the exercise or splint; None for all that was planned for the day.
        done: Whether it was done as planned.
        note: How it went.
    """

    on: Date = attrs.field(converter=to_date)
    item: str | None = attrs.field(default=None, converter=identifier_or_none)
    done: bool = attrs.field(converter=flag)
    note: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class Adherence:
    """The days on which a programme, or one item of it, was planned, and what is known of them.

    Attributes:
        item: The identifier of the exercise or splint; None for the whole programme.
        done: Days on which it was done as planned.
        not_done: Days on which it was not, or not all of it.
        unrecorded: Days of which that is not known.
        extra: Days on which it was done and not planned; they count for nothing else.

    >>> week = Adherence(done=4, not_done=1, unrecorded=2)
    >>> week.share, week.planned, week.least_share
    (Fraction(4, 5), 7, Fraction(4, 7))
    """

    item: str | None = attrs.field(default=None, converter=identifier_or_none)
    done: int = attrs.field(converter=whole)
    not_done: int = attrs.field(converter=whole)
    unrecorded: int = attrs.field(converter=whole)
    extra: int = attrs.field(default=0, converter=whole)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def recorded(self) -> int:
        """The days planned of which it is known."""
        return self.done + self.not_done

    @property
    def planned(self) -> int:
        """The days planned."""
        return self.recorded + self.unrecorded

    @property
    def share(self) -> Fraction | None:
        """The share of days done as planned, of those recorded; None where none is."""
        return Fraction(self.done, self.recorded) if self.recorded else None

    @property
    def least_share(self) -> Fraction | None:
        """The share of days done, of all that were planned, as if nothing was done where nothing is known."""
        return Fraction(self.done, self.planned) if self.planned else None

    def row(self) -> tuple[Inline | None, ...]:
        """The days as a row of a table."""
        return (
            message("the whole programme") if self.item is None else message("{id}", id=self.item),
            Quantity(self.planned),
            Quantity(self.recorded),
            Quantity(self.done),
            None if self.share is None else Quantity(self.share * 100, 1),
        )


def adherence(programme: "HomeProgramme", on: Date, item: str | None = None) -> Adherence:
    """What is known of the days from a programme's start to a day; see ``HomeProgramme.adherence``."""
    noted = {(entry.on, entry.item): entry.done for entry in programme.log if entry.on <= on}
    planned = programme.planned_days(item)
    days = {day for day, _ in noted if _weekday(day) in planned}
    known = [_whole_day(programme, noted, day) if item is None else _of_item(noted, day, item) for day in days]
    done, not_done = known.count(True), known.count(False)
    return Adherence(
        item=item,
        done=done,
        not_done=not_done,
        unrecorded=sum(_days_of(programme, weekday, on) for weekday in planned) - done - not_done,
        extra=sum(was for (day, of), was in noted.items() if of == item and _weekday(day) not in planned),
    )


def _whole_day(programme: "HomeProgramme", noted: dict[tuple[Date, str | None], bool], day: Date) -> bool | None:
    if (day, None) in noted:
        return noted[day, None]
    found = [noted.get((day, item)) for item in programme.items_on(_weekday(day))]
    if False in found:
        return False
    return None if None in found else True


def _of_item(noted: dict[tuple[Date, str | None], bool], day: Date, item: str) -> bool | None:
    """What is known of an item on a day: that not all was done does not tell which was left out."""
    if (day, item) in noted:
        return noted[day, item]
    return True if noted.get((day, None)) else None


def _weekday(day: Date) -> Weekday:
    return list(Weekday)[day.weekday()]


def _days_of(programme: "HomeProgramme", weekday: Weekday, on: Date) -> int:
    """How many of a day of the week lie from a programme's start to a day, or to its end where that is before."""
    last = on if programme.ends_on is None else min(on, programme.ends_on)
    start = programme.starts_on
    first = start.toordinal() + (weekday.place - start.weekday()) % len(Weekday)
    return max(0, (last.toordinal() - first) // len(Weekday) + 1)
