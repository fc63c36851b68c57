"""Registration cycles and renewal windows, with the windows that were moved."""

import attrs

from occupational_therapy.credentials.days import day_before
from occupational_therapy.kernel.dates import Date, DateLike, age, anniversary, months_after, on_date, to_date
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.fields import accept, each, instance, settle, whole
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["Cycle", "CycleRule", "FirstPeriod", "Window"]


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
        return self.opens <= on_date(on) <= self.closes


@attrs.frozen(kw_only=True)
class Cycle:
    """The registration cycle a day lies in.

    Attributes:
        start: Its first day.
        end: Its last day, the whole of it included.
        professional_year: Which of its years the day asked about lies in, counted from 1.
        years: How many years it has.
        renewal_opens: The first day on which the next cycle can be renewed into.
        renewal_closes: The deadline for that.
    """

    start: Date
    end: Date
    professional_year: int
    years: int
    renewal_opens: Date
    renewal_closes: Date

    def window_open(self, on: DateLike) -> bool:
        """Whether this cycle's renewal window is open on a day.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").cycle(on="2027-08-01").window_open("2027-08-01")
        True
        """
        return self.renewal_opens <= on_date(on) <= self.renewal_closes


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


def _windows(values: tuple[Window, ...]) -> tuple[Window, ...]:
    return each(lambda value: instance(Window, value), values)


@attrs.frozen(kw_only=True)
class CycleRule:
    """How a register's cycles run.

    Attributes:
        key: Its name in errors.
        first: The first day of the first cycle that is known.
        years: How many years a cycle has.
        opens_months: How many months before its end the renewal window opens.
        moved: The windows that did not lie where the rule puts them, by the year in which they close.
        sources: What this rests on.
    """

    key: str
    first: Date = attrs.field(converter=to_date)
    years: int = attrs.field(converter=whole)
    opens_months: int = attrs.field(converter=whole)
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
        day = on_date(on)
        if day < self.first:
            raise NotInForceError(self.key, str(day), str(self.first))
        past, year = divmod(age(self.first, day), self.years)
        end = day_before(anniversary(self.first, (past + 1) * self.years))
        window = self.window(end.year)
        return Cycle(
            start=anniversary(self.first, past * self.years),
            end=end,
            professional_year=year + 1,
            years=self.years,
            renewal_opens=window.opens,
            renewal_closes=window.closes,
        )

    def window(self, year: int) -> Window:
        """The renewal window that closes in a year.

        Raises:
            InvalidInputError: No window closes in that year.
            NotInForceError: The year lies before the first window that is known.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").cycles.window(2015).closes)
        '2015-11-30'
        """
        accept("year", whole(year))
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
        begins = anniversary(self.first, year - self.first.year)
        return Window(opens=months_after(begins, -self.opens_months), closes=day_before(begins), sources=self.sources)

    def first_period(self, registered_on: DateLike) -> FirstPeriod:
        """The first registration of somebody who joins on a day.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").cycles.first_period("2025-03-10").professional_years_due
        1
        """
        cycle = self.cycle(on_date(registered_on, "registered_on"))
        return FirstPeriod(
            ends_on=cycle.end,
            professional_year=cycle.professional_year,
            professional_years_due=cycle.years - cycle.professional_year + 1,
        )
