"""A stage of a graded return to work: which weeks, days and hours, which duties, what tells to go on."""

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import reduce

import attrs

from occupational_therapy.casework.plans.links import to_count, to_count_or_none
from occupational_therapy.kernel.dates import Date, to_date_or_none
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import (
    Number,
    choice,
    each,
    flag,
    instance,
    positive,
    refuse,
    settle,
    text_or_none,
    whole,
)
from occupational_therapy.kernel.identifiers import identifier, identifiers
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.occupations import OCCUPATIONS, Weekday

__all__ = ["DutyExtent", "RestBreak", "WorkDay", "WorkDuty", "WorkStage"]

_HOURS_OF_DAY = 24
_JOURNEYS_A_DAY = 2


class DutyExtent(enum.StrEnum):
    """How much of a duty is done."""

    FULL = "full"
    AMENDED = "amended"
    LEFT_OUT = "left_out"

    @property
    def label(self) -> Message:
        """The extent in words."""
        return _EXTENTS[self]


_EXTENTS = {
    DutyExtent.FULL: message("in full"),
    DutyExtent.AMENDED: message("amended"),
    DutyExtent.LEFT_OUT: message("left out"),
}


def _weekday(value: Weekday | str) -> Weekday:
    return choice(Weekday, value)


def _hours(value: Number) -> Decimal:
    exact = positive(value)
    if isinstance(exact, Decimal) and exact > _HOURS_OF_DAY:
        return refuse(message("{value} is more than a day has", value=exact))
    return exact


@attrs.frozen(kw_only=True)
class WorkDay:
    """The hours of work on one day of the week.

    Attributes:
        day: The day.
        hours: How many, without breaks that are not paid.
        at_home: Whether they are worked at home, without a journey.
    """

    day: Weekday = attrs.field(converter=_weekday)
    hours: Decimal = attrs.field(converter=_hours)
    at_home: bool = attrs.field(default=False, converter=flag)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _occupation(value: str | None) -> str | None:
    return None if value is None else OCCUPATIONS.field(value)


def _extent(value: DutyExtent | str) -> DutyExtent:
    return choice(DutyExtent, value)


def _named(duty: "WorkDuty") -> Iterator[Problem]:
    if duty.occupation is None and duty.what is None:
        yield Problem("", message("give an occupation, or say what the duty is"))


@attrs.frozen(kw_only=True)
class WorkDuty:
    """A duty of the job.

    Attributes:
        occupation: Its key among the occupations, where it has one.
        what: What it is, in one's own words.
        extent: How much of it is done.
    """

    occupation: str | None = attrs.field(default=None, converter=_occupation)
    what: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    extent: DutyExtent = attrs.field(default=DutyExtent.FULL, converter=_extent)

    def __attrs_post_init__(self) -> None:
        settle(self, _named)


@attrs.frozen(kw_only=True)
class RestBreak:
    """A break or rest in the working day.

    Attributes:
        minutes: How long it is.
        every: After how many minutes of work it comes again; None for once a day.
    """

    minutes: int = attrs.field(converter=to_count)
    every: int | None = attrs.field(default=None, converter=to_count_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _days(values: Iterable[WorkDay]) -> tuple[WorkDay, ...]:
    return each(lambda value: instance(WorkDay, value), values)


def _duties(values: Iterable[WorkDuty]) -> tuple[WorkDuty, ...]:
    return each(lambda value: instance(WorkDuty, value), values)


def _breaks(values: Iterable[RestBreak]) -> tuple[RestBreak, ...]:
    return each(lambda value: instance(RestBreak, value), values)


def _minutes(value: int | None) -> int | None:
    return None if value is None else whole(value)


def _forwards(stage: "WorkStage") -> Iterator[Problem]:
    if stage.last_week < stage.first_week:
        why = message("{last} is before the first week, {first}", last=stage.last_week, first=stage.first_week)
        yield Problem("last_week", why)


def _each_day_once(stage: "WorkStage") -> Iterator[Problem]:
    if not stage.days:
        yield Problem("days", message("are none: give one at least"))
    for place, each_day in enumerate(stage.days):
        if any(other.day is each_day.day for other in stage.days[:place]):
            yield Problem(f"days[{place}].day", message("{day} is given twice", day=each_day.day.value))


@attrs.frozen(kw_only=True)
class WorkStage:
    """Some weeks of a return to work that are alike. What is None was not recorded.

    Attributes:
        id: Its identifier.
        first_week: Its first week, counted from 1 for the plan's first.
        last_week: Its last week, included.
        days: The days worked in each of the weeks, with their hours.
        duties: What is done, amended or left out.
        breaks: Breaks and rests beside the ordinary ones.
        travel: How the client gets to work.
        travel_minutes: How long it takes each way.
        review_on: The day the stage is looked at.
        go_on: What tells to go on to the next stage.
        hold: What tells to stay in this one.
        step_back: What tells to go back.
        reason: Why the hours do not rise, where they do not.
        goals: Identifiers of the goals it serves.

    >>> stage = WorkStage(
    ...     id="S1", first_week=1, last_week=2, days=[WorkDay(day=day, hours=3.5) for day in ("monday", "thursday")]
    ... )
    >>> stage.hours, stage.weeks
    (Decimal('7.0'), 2)
    """

    id: str = attrs.field(converter=identifier)
    first_week: int = attrs.field(converter=to_count)
    last_week: int = attrs.field(converter=to_count)
    days: tuple[WorkDay, ...] = attrs.field(converter=_days)
    duties: tuple[WorkDuty, ...] = attrs.field(default=(), converter=_duties)
    breaks: tuple[RestBreak, ...] = attrs.field(default=(), converter=_breaks)
    travel: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    travel_minutes: int | None = attrs.field(default=None, converter=_minutes)
    review_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    go_on: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    hold: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    step_back: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    reason: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    goals: tuple[str, ...] = attrs.field(default=(), converter=identifiers)

    def __attrs_post_init__(self) -> None:
        settle(self, _forwards, _each_day_once)

    @property
    def hours(self) -> Decimal:
        """The hours of a week, exactly."""
        return reduce(EXACT.add, (each_day.hours for each_day in self.days))

    @property
    def longest_day(self) -> Decimal:
        """The hours of the longest day."""
        return max(each_day.hours for each_day in self.days)

    @property
    def weeks(self) -> int:
        """How many weeks it lasts."""
        return self.last_week - self.first_week + 1

    @property
    def travel_minutes_a_week(self) -> int | None:
        """The minutes of travel of a week, there and back; None where the journey's length is not known."""
        days = sum(not each_day.at_home for each_day in self.days)
        if not days:
            return 0
        return None if self.travel_minutes is None else self.travel_minutes * _JOURNEYS_A_DAY * days
