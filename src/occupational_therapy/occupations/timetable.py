"""The weekly timetable: who does what when, slot by slot, and what that comes to over the week."""

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import (
    Number,
    choice,
    decimal,
    each,
    flag,
    instance,
    refuse,
    settle,
    text_or_none,
)
from occupational_therapy.kernel.identifiers import identifier_or_none
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.occupations.catalogue import OCCUPATIONS
from occupational_therapy.occupations.time_use import MINUTES_OF_WEEK, TimeBalance, TimeSpent, TimeUse, use_of
from occupational_therapy.occupations.times import MINUTES_OF_DAY, in_order, minute_of, to_end_time, to_time
from occupational_therapy.occupations.timetable_outline import timetable_outline

__all__ = ["Company", "Rest", "Slot", "Timetable", "Weekday"]


class Weekday(enum.StrEnum):
    """The days of a week, which begins on Monday."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def label(self) -> Message:
        """The day in words."""
        return _DAYS[self]

    @property
    def place(self) -> int:
        """Its place in the week, from 0."""
        return list(Weekday).index(self)


_DAYS = {
    Weekday.MONDAY: message("Monday"),
    Weekday.TUESDAY: message("Tuesday"),
    Weekday.WEDNESDAY: message("Wednesday"),
    Weekday.THURSDAY: message("Thursday"),
    Weekday.FRIDAY: message("Friday"),
    Weekday.SATURDAY: message("Saturday"),
    Weekday.SUNDAY: message("Sunday"),
}


class Rest(enum.StrEnum):
    """What is no occupation of the catalogue, and takes time all the same."""

    REST = "rest"
    SLEEP = "sleep"

    @property
    def label(self) -> Message:
        """The rest in words."""
        return _RESTS[self]


_RESTS = {Rest.REST: message("Rest"), Rest.SLEEP: message("Sleep")}


class Company(enum.StrEnum):
    """With whom somebody does something. It names nobody."""

    ALONE = "alone"
    FAMILY = "family"
    FRIENDS = "friends"
    CARERS = "carers"
    PROFESSIONALS = "professionals"
    COLLEAGUES = "colleagues"
    """Of work, school or a club."""
    OTHERS = "others"

    @property
    def label(self) -> Message:
        """The company in words."""
        return _COMPANY[self]


_COMPANY = {
    Company.ALONE: message("alone"),
    Company.FAMILY: message("with family"),
    Company.FRIENDS: message("with friends"),
    Company.CARERS: message("with carers"),
    Company.PROFESSIONALS: message("with professionals"),
    Company.COLLEAGUES: message("with colleagues or fellow members"),
    Company.OTHERS: message("with others"),
}


def _day(value: Weekday | str) -> Weekday:
    return choice(Weekday, value)


def _occupation(value: str | None) -> str | None:
    return None if value is None else OCCUPATIONS.field(value)


def _rest(value: Rest | str | None) -> Rest | None:
    return None if value is None else choice(Rest, value)


def _units(value: Number | None) -> Decimal | None:
    if value is None:
        return None
    exact = decimal(value)
    if isinstance(exact, Decimal) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=exact))
    return exact


def _company(values: Iterable[Company | str]) -> tuple[Company, ...]:
    return each(lambda value: choice(Company, value), values)


def _one_purpose(slot: "Slot") -> Iterator[Problem]:
    if (slot.occupation is None) == (slot.rest is None):
        yield Problem("", message("give either an occupation or a rest"))


def _ends_after_start(slot: "Slot") -> Iterator[Problem]:
    yield from in_order(slot.start, slot.end, overnight=slot.overnight)


def _alone_or_not(slot: "Slot") -> Iterator[Problem]:
    if len(set(slot.company)) < len(slot.company):
        yield Problem("company", message("is named twice"))
    elif Company.ALONE in slot.company and len(slot.company) > 1:
        yield Problem("company", message("is alone and with somebody at once"))


@attrs.frozen(kw_only=True)
class Slot:
    """A stretch of time on one day of the week, and what it is for.

    Attributes:
        day: The day it starts on.
        start: When, as ``HH:MM``.
        end: Until when; ``24:00`` for midnight.
        overnight: Whether the end is on the next day; after a Sunday comes the Monday.
        occupation: The key of what is done.
        rest: Rest or sleep, in place of an occupation.
        energy: What it costs, in the person's own unit; None where nobody said.
        restores: What it gives back, in the same unit.
        company: With whom; empty where nobody said.
        note: A remark.

    >>> night = Slot(day="sunday", start="22:30", end="07:00", overnight=True, rest="sleep")
    >>> night.minutes
    510
    """

    day: Weekday = attrs.field(converter=_day)
    start: str = attrs.field(converter=to_time)
    end: str = attrs.field(converter=to_end_time)
    overnight: bool = attrs.field(default=False, converter=flag)
    occupation: str | None = attrs.field(default=None, converter=_occupation)
    rest: Rest | None = attrs.field(default=None, converter=_rest)
    energy: Decimal | None = attrs.field(default=None, converter=_units)
    restores: Decimal | None = attrs.field(default=None, converter=_units)
    company: tuple[Company, ...] = attrs.field(default=(), converter=_company)
    note: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _one_purpose, _ends_after_start, _alone_or_not)

    @property
    def begins(self) -> int:
        """The minute of the week at which it begins, from Monday 00:00."""
        return self.day.place * MINUTES_OF_DAY + minute_of(self.start)

    @property
    def ends(self) -> int:
        """The minute at which it ends, counted from the same Monday: beyond the week's last where it runs over."""
        return (self.day.place + self.overnight) * MINUTES_OF_DAY + minute_of(self.end)

    @property
    def minutes(self) -> int:
        """How long it is."""
        return self.ends - self.begins

    @property
    def use(self) -> TimeUse:
        """What its time goes into."""
        return TimeUse.REST_SLEEP if self.occupation is None else use_of(self.occupation)

    @property
    def label(self) -> Message:
        """What it is for, in words."""
        if self.occupation is not None:
            return OCCUPATIONS[self.occupation].label
        return (self.rest or Rest.REST).label


def _slots(values: Iterable[Slot]) -> tuple[Slot, ...]:
    return each(lambda value: instance(Slot, value), values)


def _without_clash(timetable: "Timetable") -> Iterator[Problem]:
    last = None
    for begins, ends, place in _stretches(timetable.slots):
        if last is not None and begins < last[0]:
            why = message("clashes with slot {other}, counted from 0", other=min(place, last[1]))
            yield Problem(f"slots[{max(place, last[1])}]", why)
        if last is None or ends > last[0]:
            last = (ends, place)


@attrs.frozen(kw_only=True)
class Timetable:
    """A week that repeats: what runs over the end of Sunday lies in the next Monday.

    Attributes:
        id: Its identifier.
        client: Whose it is.
        slots: The slots, in any order; no two of them at one time.

    >>> week = Timetable(
    ...     slots=[
    ...         Slot(day="monday", start="09:00", end="10:30", occupation="prepare_simple_meal", company=["family"]),
    ...         Slot(day="monday", start="10:30", end="11:00", rest="rest"),
    ...         Slot(day="monday", start="11:00", end="12:00", occupation="swim", company=["alone"]),
    ...     ]
    ... )
    >>> week.balance.recorded_hours, week.different_occupations, week.longest_without_rest
    (3.0, 2, 90)
    """

    id: str | None = attrs.field(default=None, converter=identifier_or_none)
    client: str | None = attrs.field(default=None, converter=identifier_or_none)
    slots: tuple[Slot, ...] = attrs.field(converter=_slots)

    def __attrs_post_init__(self) -> None:
        settle(self, _without_clash)

    @property
    def in_order(self) -> tuple[Slot, ...]:
        """The slots from Monday morning on."""
        return tuple(sorted(self.slots, key=lambda slot: slot.begins))

    def starting_on(self, day: Weekday) -> tuple[Slot, ...]:
        """The slots that start on a day, in order."""
        return tuple(slot for slot in self.in_order if slot.day is day)

    @property
    def balance(self) -> TimeBalance:
        """The time of each use that is recorded, rest and sleep beside the three areas."""
        return TimeBalance(spent=[TimeSpent(use=use, minutes=self._minutes_of(use)) for use in TimeUse])

    @property
    def different_occupations(self) -> int:
        """How many different occupations there are."""
        return len({slot.occupation for slot in self.slots} - {None})

    @property
    def days_unrecorded(self) -> tuple[Weekday, ...]:
        """The days of which nothing is recorded."""
        return tuple(day for day in Weekday if day not in self._days_of(set(TimeUse)))

    @property
    def days_without_leisure(self) -> tuple[Weekday, ...]:
        """The days of which something is recorded, and no leisure. Of a day without any record nothing is known."""
        leisure = self._days_of({TimeUse.LEISURE})
        return tuple(day for day in Weekday if day not in leisure and day not in self.days_unrecorded)

    @property
    def longest_without_rest(self) -> int:
        """The minutes of the longest stretch of slots that follow each other without a rest or a gap between them.

        In a gap somebody may have rested: what is not recorded is not known.
        """
        active = [each[:2] for each in _stretches(slot for slot in self.slots if slot.use is not TimeUse.REST_SLEEP)]
        joined: list[tuple[int, int]] = []
        for begins, ends in active:
            if joined and joined[-1][1] == begins:
                joined[-1] = (joined[-1][0], ends)
            else:
                joined.append((begins, ends))
        lengths = [ends - begins for begins, ends in joined]
        if len(joined) > 1 and joined[0][0] == 0 and joined[-1][1] == MINUTES_OF_WEEK:
            lengths.append(lengths[0] + lengths[-1])
        return max(lengths, default=0)

    @property
    def share_alone(self) -> float | None:
        """The share of time spent alone, of the time of which the company is recorded; None where none is."""
        return self.share_with(Company.ALONE)

    def share_with(self, company: Company) -> float | None:
        """The share of time spent in some company, of the time of which it is recorded; None where none is.

        >>> walk = Slot(day="friday", start="14:00", end="15:00", occupation="walk_distance", company=["friends"])
        >>> Timetable(slots=[walk]).share_with(Company.FRIENDS)
        1.0
        """
        known = sum(slot.minutes for slot in self.slots if slot.company)
        spent = sum(slot.minutes for slot in self.slots if company in slot.company)
        return float(Fraction(spent, known)) if known else None

    def outline(self) -> Section:
        """The week day by day, and what it comes to."""
        return timetable_outline(self)

    def _minutes_of(self, use: TimeUse) -> int:
        return sum(slot.minutes for slot in self.slots if slot.use is use)

    def _days_of(self, uses: set[TimeUse]) -> set[Weekday]:
        days = list(Weekday)
        return {
            days[day]
            for begins, ends, _ in _stretches(slot for slot in self.slots if slot.use in uses)
            for day in range(begins // MINUTES_OF_DAY, -(-ends // MINUTES_OF_DAY))
        }


def _stretches(slots: Iterable[Slot]) -> list[tuple[int, int, int]]:
    """Beginning, end and place of each slot in the order of the week; one that runs over its end is in two parts."""
    stretches: list[tuple[int, int, int]] = []
    for place, slot in enumerate(slots):
        stretches.append((slot.begins, min(slot.ends, MINUTES_OF_WEEK), place))
        if slot.ends > MINUTES_OF_WEEK:
            stretches.append((0, slot.ends - MINUTES_OF_WEEK, place))
    return sorted(stretches)
