"""Weeks that follow each other: a diary, a plan in stages, or a rota that comes round."""

import itertools
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.kernel.dates import Date, DateLike, on_date, to_date, within
from occupational_therapy.kernel.document import Inline, Quantity, Section, section, table
from occupational_therapy.kernel.errors import InvalidInputError, Problem, shown
from occupational_therapy.kernel.fields import accept, each, instance, refuse, settle, whole
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.time_use import MINUTES_OF_WEEK, TimeUse
from occupational_therapy.occupations.timetable import Timetable, Weekday

__all__ = ["TimetableSeries"]

_DAYS_OF_WEEK = len(Weekday)


def _weeks(values: Iterable[Timetable]) -> tuple[Timetable, ...]:
    return each(lambda value: instance(Timetable, value), values)


def _signed(value: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        return refuse(message("{value} is not a whole number", value=shown(value)))
    return value


def _begins_with_a_week(series: "TimetableSeries") -> Iterator[Problem]:
    if series.starts.weekday() != Weekday.MONDAY.place:
        yield Problem("starts", message("{day} is not a Monday", day=str(series.starts)))


def _some_weeks(series: "TimetableSeries") -> Iterator[Problem]:
    if not series.weeks:
        yield Problem("weeks", message("are none: a series has one at least"))


def _weeks_fit(series: "TimetableSeries") -> Iterator[Problem]:
    for place, (week, following) in enumerate(itertools.pairwise(series.weeks), start=1):
        until = max((slot.ends for slot in week.slots), default=0) - MINUTES_OF_WEEK
        if any(slot.begins < until for slot in following.slots):
            yield Problem(f"weeks[{place}]", message("begins with a slot into which the Sunday before runs over"))


@attrs.frozen(kw_only=True)
class TimetableSeries:
    """Timetables of weeks that follow each other. What runs over the end of a Sunday lies in the week after.

    Attributes:
        starts: The Monday of the first week.
        weeks: The timetable of each week.

    >>> from occupational_therapy.occupations.timetable import Slot
    >>> early = Timetable(slots=[Slot(day="monday", start="06:00", end="14:00", occupation="do_job_tasks")])
    >>> late = Timetable(slots=[Slot(day="monday", start="14:00", end="22:00", occupation="do_job_tasks")])
    >>> rota = TimetableSeries.of_rota([early, late], starts="2026-03-02", weeks=40)
    >>> str(rota.ends), rota.week_on("2026-03-11") == late
    ('2026-12-06', True)
    """

    starts: Date = attrs.field(converter=to_date)
    weeks: tuple[Timetable, ...] = attrs.field(converter=_weeks)

    def __attrs_post_init__(self) -> None:
        settle(self, _begins_with_a_week, _some_weeks, _weeks_fit)

    @classmethod
    def of_rota(cls, rota: Iterable[Timetable], *, starts: DateLike, weeks: int) -> "TimetableSeries":
        """So many weeks in which the timetables of a rota come round.

        Raises:
            InvalidInputError: The first day is no Monday, there is no week, or weeks clash.

        >>> len(TimetableSeries.of_rota([Timetable(slots=[])], starts="2026-03-02", weeks=40).weeks)
        40
        """
        number = accept("weeks", whole(weeks))
        return cls(starts=starts, weeks=itertools.islice(itertools.cycle(accept("rota", _weeks(rota))), number))

    @property
    def ends(self) -> Date:
        """The Sunday of the last week."""
        return within(self.starts, len(self.weeks) * _DAYS_OF_WEEK - 1)

    def day_of(self, week: int, day: Weekday) -> Date:
        """The date of a day of a week, weeks counted from 0."""
        return within(self.starts, week * _DAYS_OF_WEEK + day.place)

    def week_on(self, on: DateLike) -> Timetable:
        """The timetable of the week in which a day lies.

        Raises:
            InvalidInputError: The day is no date, or lies outside the series.
        """
        day = on_date(on)
        if not self.starts <= day <= self.ends:
            why = message(
                "{day} is outside the series, {starts} to {ends}",
                day=str(day),
                starts=str(self.starts),
                ends=str(self.ends),
            )
            raise InvalidInputError.of("on", why)
        return self.weeks[(day.toordinal() - self.starts.toordinal()) // _DAYS_OF_WEEK]

    def moved(self, weeks: int) -> "TimetableSeries":
        """The same timetables so many weeks later; earlier for a number below 0.

        Raises:
            InvalidInputError: It is no number of weeks, or that is outside the calendar.

        >>> str(TimetableSeries(starts="2026-03-02", weeks=[Timetable(slots=[])]).moved(-1).starts)
        '2026-02-23'
        """
        return attrs.evolve(self, starts=within(self.starts, accept("weeks", _signed(weeks)) * _DAYS_OF_WEEK))

    def shift(self, first: int = 0, later: int | None = None) -> tuple[tuple[TimeUse, float], ...]:
        """How many hours more of each use a later week has than an earlier one; below 0 where it has fewer.

        Args:
            first: The place of the earlier week, from 0.
            later: The place of the later one; None for the last.

        Raises:
            InvalidInputError: There is no such week.

        >>> from occupational_therapy.occupations.timetable import Slot
        >>> rest = Timetable(slots=[Slot(day="monday", start="14:00", end="16:00", rest="rest")])
        >>> swim = Timetable(slots=[Slot(day="monday", start="15:00", end="16:00", occupation="swim")])
        >>> dict(TimetableSeries(starts="2026-03-02", weeks=[rest, swim]).shift())[TimeUse.LEISURE]
        1.0
        """
        end = len(self.weeks) - 1 if later is None else later
        return self._week("first", first).balance.short_of(self._week("later", end).balance)

    def outline(self) -> Section:
        """The hours of each use, week by week."""
        headings = (message("Week"), message("Starts on"), *(use.label for use in TimeUse), message("Not recorded"))
        rows = [self._row(place, week) for place, week in enumerate(self.weeks)]
        return section(
            message("Hours by week, {starts} to {ends}", starts=self.starts, ends=self.ends), table(headings, rows)
        )

    def _week(self, name: str, place: int) -> Timetable:
        number = accept(name, whole(place))
        if number >= len(self.weeks):
            why = message("{value} is no place of {weeks} weeks, from 0", value=number, weeks=len(self.weeks))
            raise InvalidInputError.of(name, why)
        return self.weeks[number]

    def _row(self, place: int, week: Timetable) -> tuple[Inline | None, ...]:
        balance = week.balance
        hours = (*(spent.hours for spent in balance.spent), balance.unrecorded_hours)
        return (
            Quantity(place + 1),
            self.day_of(place, Weekday.MONDAY),
            *(Quantity(each_use, 1) for each_use in hours),
        )
