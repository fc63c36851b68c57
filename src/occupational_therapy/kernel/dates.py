"""Calendar dates: strict parsing, arithmetic from an anchor, periods, ages.

Every date in the library is a :class:`pendulum.Date`; this module alone reaches pendulum. Nothing here reads a clock.
"""

import datetime as dt
import itertools
import re
from collections.abc import Iterator

import attrs
from pendulum import Date

from occupational_therapy.kernel.errors import InvalidInputError, Problem, shown
from occupational_therapy.kernel.fields import accept, refuse, settle
from occupational_therapy.kernel.messages import message

__all__ = [
    "ALWAYS",
    "Date",
    "DateLike",
    "Period",
    "age",
    "anniversary",
    "beginning_with",
    "birthday",
    "month_of",
    "months_after",
    "on_date",
    "recurring",
    "to_date",
    "to_date_or_none",
    "within",
]

DateLike = dt.date | str
"""A ``datetime.date``, a ``pendulum.Date`` or ``"YYYY-MM-DD"``; never a date-time."""

_WRITTEN = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_MONTH = re.compile(r"(?!0000)([0-9]{4})-(0[1-9]|1[0-2])")


def to_date(value: DateLike) -> Date:
    """A field's date, or a refusal; for use as a converter. See :func:`on_date` for an argument."""
    if isinstance(value, dt.datetime):
        return refuse(message("{value} is a date-time: give the date alone", value=shown(value)))
    if isinstance(value, dt.date):
        return Date(value.year, value.month, value.day)
    written = _WRITTEN.fullmatch(value) if isinstance(value, str) else None
    if written is None:
        return refuse(message("{value} is not a date: write YYYY-MM-DD", value=shown(value)))
    try:
        return Date(*map(int, written.groups()))
    except ValueError:
        return refuse(message("{value} is not a day of the calendar", value=shown(value)))


def to_date_or_none(value: DateLike | None) -> Date | None:
    """A field's date, or None for none."""
    return None if value is None else to_date(value)


def on_date(value: DateLike, name: str = "on") -> Date:
    """The date an argument gives.

    Raises:
        InvalidInputError: The value is no date, or is a date-time.

    >>> on_date("2026-03-01")
    Date(2026, 3, 1)
    """
    return accept(name, to_date(value))


def months_after(day: Date, months: int) -> Date:
    """The corresponding date so many months later; the month's last day where there is no such day.

    >>> months_after(on_date("2026-01-31"), 1)
    Date(2026, 2, 28)
    """
    return _moved(day, months=months)


def anniversary(day: Date, years: int) -> Date:
    """The same day and month so many years later; 29 February falls on the 28th in a common year.

    >>> anniversary(on_date("2024-02-29"), 3)
    Date(2027, 2, 28)
    """
    return _moved(day, years=years)


def birthday(born: Date, years: int) -> Date:
    """The day an age is reached: somebody born on 29 February reaches it on 1 March in a common year.

    >>> birthday(on_date("2008-02-29"), 18)
    Date(2026, 3, 1)
    """
    there = _moved(born, years=years)
    return there if there.day == born.day else there.add(days=1)


def age(born: Date, on: Date) -> int:
    """Completed years on a day.

    >>> age(on_date("2008-02-29"), on_date("2026-02-28"))
    17
    """
    return on.year - born.year - (on < birthday(born, on.year - born.year))


def within(start: Date, days: int) -> Date:
    """The last day of "within so many days of" a day, which is itself not counted.

    >>> within(on_date("2026-01-15"), 30)
    Date(2026, 2, 14)
    """
    return _moved(start, days=days)


def beginning_with(start: Date, days: int) -> Date:
    """The last day of "so many days beginning with" a day, which is counted.

    >>> beginning_with(on_date("2026-10-18"), 14)
    Date(2026, 10, 31)
    """
    return _moved(start, days=days - 1)


def recurring(anchor: Date, every_months: int = 1) -> Iterator[Date]:
    """The dates that follow an anchor without end, each computed from the anchor, so that none drifts.

    Raises:
        InvalidInputError: The step is not forward.

    >>> dates = recurring(on_date("2026-01-31"))
    >>> [str(next(dates)) for _ in range(3)]
    ['2026-02-28', '2026-03-31', '2026-04-30']
    """
    if every_months < 1:
        raise InvalidInputError.of(
            "every_months", message("{value} does not go forward: give 1 or more", value=shown(every_months))
        )
    return (months_after(anchor, months) for months in itertools.count(every_months, every_months))


def _moved(day: Date, **by: int) -> Date:
    try:
        return day.add(**by)
    except (ValueError, OverflowError):
        [(unit, number)] = by.items()
        why = message(
            "{value} from {day} is outside the calendar, which has the years 1 to 9999",
            value=shown(number),
            day=str(day),
        )
        raise InvalidInputError.of(unit, why) from None


def _ordered(period: "Period") -> Iterator[Problem]:
    if period.start and period.end and period.end < period.start:
        yield Problem(
            "end", message("{end} is before the start, {start}", end=str(period.end), start=str(period.start))
        )


@attrs.frozen(kw_only=True)
class Period:
    """Days from a start to an end, both included; None is open.

    >>> period = Period(start="2025-11-01", end="2027-10-31")
    >>> on_date("2027-10-31") in period, on_date("2027-11-01") in period
    (True, False)
    """

    start: Date | None = attrs.field(default=None, converter=to_date_or_none)
    end: Date | None = attrs.field(default=None, converter=to_date_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _ordered)

    def __contains__(self, day: Date) -> bool:
        return not ((self.start and day < self.start) or (self.end and day > self.end))

    def overlaps(self, other: "Period") -> bool:
        """Whether a day lies in both."""
        return not (
            (self.end and other.start and self.end < other.start)
            or (other.end and self.start and other.end < self.start)
        )


ALWAYS = Period()
"""Every day."""


def month_of(text: str, name: str = "month") -> Period:
    """A calendar month from ``"YYYY-MM"``.

    Raises:
        InvalidInputError: The text is not a month.

    >>> month_of("2026-02").end
    Date(2026, 2, 28)
    """
    written = _MONTH.fullmatch(text) if isinstance(text, str) else None
    if written is None:
        return accept(name, refuse(message("{value} is not a month: write YYYY-MM", value=shown(text))))
    first = Date(int(written[1]), int(written[2]), 1)
    return Period(start=first, end=first.set(day=first.days_in_month))
