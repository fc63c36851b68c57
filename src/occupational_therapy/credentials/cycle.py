"""Registration cycles and renewal windows, with the windows that were moved."""

from functools import lru_cache

import attrs

from occupational_therapy.credentials.absent import NoRuleError
from occupational_therapy.credentials.days import day_before, days_on, months_on, on_day, recorded_on, years_on
from occupational_therapy.kernel.dates import Date, DateLike, age, to_date, to_date_or_none
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.fields import accept, each, instance, settle, whole
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["Cycle", "CycleRule", "FirstPeriod", "RenewalDue", "Window"]


@attrs.frozen(kw_only=True)
class Window:
    """The days on which registration can be renewed, both ends included.

    Attributes:
        opens: The first day.
        closes: The last day: the deadline, to the end of the day.
        sources: What the days rest on.
    """

    opens: Date = attrs.field(converter=to_date)
    closes: Date = attrs.field(converter=to_date)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def is_open(self, on: DateLike) -> bool:
        """Whether a day lies in it.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").window(2027).is_open("2027-07-31")
        False
        """
        return self.opens <= on_day(on) <= self.closes


@attrs.frozen(kw_only=True)
class Cycle:
    """The registration cycle a day lies in.

    Attributes:
        start: Its first day.
        end: Its last day, the whole of it included.
        professional_year: Which of its years the day asked about lies in, counted from 1.
        years: How many years it has.
        renewal_opens: The first day on which the next cycle can be renewed into; None where that is not known.
        renewal_closes: The deadline for that.
    """

    start: Date
    end: Date
    professional_year: int
    years: int
    renewal_opens: Date | None
    renewal_closes: Date

    def window_open(self, on: DateLike) -> bool | None:
        """Whether this cycle's renewal window is open on a day; None where it is not known when it opens.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").cycle(on="2027-08-01").window_open("2027-08-01")
        True
        """
        day = on_day(on)
        if day > self.renewal_closes:
            return False
        return None if self.renewal_opens is None else self.renewal_opens <= day


@attrs.frozen(kw_only=True)
class FirstPeriod:
    """What somebody gets who joins in the middle of a cycle.

    Attributes:
        ends_on: The last day of the first registration: that of the cycle.
        professional_year: The year of the cycle in which they join.
        professional_years_due: How many years have to be paid; a part of a year counts as a whole one.
    """

    ends_on: Date
    professional_year: int
    professional_years_due: int


@attrs.frozen(kw_only=True)
class RenewalDue:
    """When somebody has to renew again.

    Attributes:
        due_on: The last day for it.
        overdue: Whether that day is over; None where no day was asked about.
    """

    due_on: Date
    overdue: bool | None


def _months_or_none(value: int | None) -> int | None:
    return None if value is None else whole(value)


def _windows(values: tuple[Window, ...]) -> tuple[Window, ...]:
    return each(lambda value: instance(Window, value), values)


@attrs.frozen(kw_only=True, cache_hash=True)
class CycleRule:
    """How a register's cycles run.

    Attributes:
        key: Its name in errors.
        first: The first day of the first cycle that is known.
        since: The first day that is answered, where it lies in that cycle; None for the first day of it.
        years: How many years a cycle has.
        opens_months: How many months before its end the renewal window opens; None where that is not known.
        moved: The windows that did not lie where the rule puts them, by the year in which they close.
        sources: What this rests on.
    """

    key: str
    first: Date = attrs.field(converter=to_date)
    since: Date | None = attrs.field(default=None, converter=to_date_or_none)
    years: int = attrs.field(converter=whole)
    opens_months: int | None = attrs.field(default=None, converter=_months_or_none)
    moved: tuple[Window, ...] = attrs.field(default=(), converter=_windows)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def cycle(self, on: DateLike) -> Cycle:
        """The cycle a day lies in.

        Raises:
            NotInForceError: The day lies before the first cycle that is known.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").cycles.cycle("2026-11-23").end)
        '2027-10-31'
        """
        day = on_day(on)
        if day < (first := self.since or self.first):
            raise NotInForceError(self.key, str(day), str(first))
        return _cycle(self, day)

    def window(self, year: int) -> Window:
        """The renewal window that closes in a year.

        Raises:
            InvalidInputError: No window closes in that year.
            NotInForceError: The year lies before the first window that is known.
            NoRuleError: It is not known when renewal opens.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").cycles.window(2015).closes)
        '2015-11-30'
        """
        accept("year", whole(year))
        if self.opens_months is None:
            raise NoRuleError(self.key, "renewal window", "the day on which renewal opens is not known")
        for window in self.moved:
            if window.closes.year == year:
                return window
        if year < self.first.year:
            raise NotInForceError(self.key, f"{year:04}", str(self.first.year))
        away = (year - self.first.year) % self.years
        if away:
            last, following = year - away, year - away + self.years
            raise InvalidInputError.of(
                "year",
                message(
                    "{year} has no renewal window: the nearest are in {last} and {following}",
                    year=year,
                    last=last,
                    following=following,
                ),
            )
        return _regular_window(self, year, self.opens_months)

    def moved_deadlines(self, ends_on: Date) -> list[Date]:
        """The deadline that was moved for a cycle before the first known one which ended on a day, where one was.

        >>> from occupational_therapy.credentials import regulator
        >>> [str(day) for day in regulator("hcpc").cycles.moved_deadlines(Date(2007, 10, 31))]
        ['2007-11-30']
        """
        begins = years_on(self.first, ends_on.year - self.first.year)
        moved = [window.closes for window in self.moved if window.closes.year == ends_on.year]
        return moved if day_before(begins) == ends_on else []

    def renewed_until(self, renewed_on: DateLike) -> Date:
        """The last day of a registration renewed on a day: the next cycle's where renewal into it is open.

        Renewed at any other time it runs to the end of the cycle of that day, for it was late.

        Raises:
            NotInForceError: The day lies before the first cycle that is known.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("coru").cycles.renewed_until("2025-03-31"))
        '2026-03-31'
        """
        day = recorded_on(renewed_on, "renewed_on")
        cycle = self.cycle(day)
        return self.cycle(days_on(cycle.end, 1)).end if cycle.window_open(day) else cycle.end

    def renewal_due(self, renewed_on: DateLike, asked_on: DateLike | None = None) -> RenewalDue:
        """The day by which somebody who last renewed on a day has to renew again, and whether that day is over.

        Raises:
            InvalidInputError: The day asked about lies before the renewal.
            NotInForceError: The renewal lies before the first cycle that is known.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("coru").cycles.renewal_due("2025-03-31", "2026-04-01").overdue
        True
        """
        due = self.renewed_until(renewed_on)
        if asked_on is None:
            return RenewalDue(due_on=due, overdue=None)
        renewed, day = recorded_on(renewed_on, "renewed_on"), recorded_on(asked_on, "asked_on")
        if day < renewed:
            raise InvalidInputError.of(
                "asked_on", message("{day} is before the renewal, {renewed}", day=str(day), renewed=str(renewed))
            )
        return RenewalDue(due_on=due, overdue=day > due)

    def first_period(self, registered_on: DateLike) -> FirstPeriod:
        """The first registration of somebody who joins on a day.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").cycles.first_period("2025-03-10").professional_years_due
        1
        """
        cycle = self.cycle(on_day(registered_on, "registered_on"))
        return FirstPeriod(
            ends_on=cycle.end,
            professional_year=cycle.professional_year,
            professional_years_due=cycle.years - cycle.professional_year + 1,
        )


# many people are asked about on one day, and their registrations end on a few


@lru_cache(maxsize=1024)
def _cycle(rule: CycleRule, day: Date) -> Cycle:
    past, year = divmod(age(rule.first, day), rule.years)
    after = years_on(rule.first, (past + 1) * rule.years)
    end = closes = day_before(after)
    opens = None if rule.opens_months is None else months_on(after, -rule.opens_months)
    for window in rule.moved:
        if window.closes.year == end.year:
            opens, closes = window.opens, window.closes
    return Cycle(
        start=years_on(rule.first, past * rule.years),
        end=end,
        professional_year=year + 1,
        years=rule.years,
        renewal_opens=opens,
        renewal_closes=closes,
    )


@lru_cache(maxsize=1024)
def _regular_window(rule: CycleRule, year: int, opens_months: int) -> Window:
    begins = years_on(rule.first, year - rule.first.year)
    return Window(opens=months_on(begins, -opens_months), closes=day_before(begins), sources=rule.sources)
