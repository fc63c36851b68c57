"""Days of somebody's credentials: of a plausible century, and counted in working days."""

from calendar import monthrange
from collections.abc import Iterable

from occupational_therapy.kernel.dates import Date, DateLike, Period, months_after, on_date, to_date, within
from occupational_therapy.kernel.fields import accept, each, instance, refuse
from occupational_therapy.kernel.messages import message

__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "day_before",
    "days_on",
    "months_on",
    "on_day",
    "record_day",
    "record_day_or_none",
    "record_period",
    "recorded_on",
    "working_days_after",
    "years_on",
]

FIRST_DAY = Date(1900, 1, 1)
"""The first day a record may bear (this library's choice: an earlier one is a slip of the pen)."""
LAST_DAY = Date(2199, 12, 31)
"""The last day a record may bear, by the same choice."""

_WORKING_DAYS_A_WEEK = 5
_MONTHS_A_YEAR = 12
_IN_EVERY_MONTH = 28
_LAST_ORDINAL = Date.max.toordinal()


def record_day(value: DateLike) -> Date:
    """A field's date, of a century in which the record can lie; for use as a converter."""
    day = to_date(value)
    if isinstance(day, Date) and not FIRST_DAY <= day <= LAST_DAY:
        return refuse(
            message(
                "{value} is in another century: give a day from {first} to {last}",
                value=str(day),
                first=str(FIRST_DAY),
                last=str(LAST_DAY),
            )
        )
    return day


def record_day_or_none(value: DateLike | None) -> Date | None:
    """A field's date as :func:`record_day` takes it, or None for none."""
    return None if value is None else record_day(value)


def recorded_on(value: DateLike, name: str) -> Date:
    """The date of a record that an argument gives.

    Raises:
        InvalidInputError: It is no date, or lies in another century.

    >>> recorded_on("2026-01-15", "issued_on")
    Date(2026, 1, 15)
    """
    if type(value) is Date and FIRST_DAY <= value <= LAST_DAY:
        return value
    return accept(name, record_day(value))


def on_day(value: DateLike, name: str = "on") -> Date:
    """The date an argument gives, as :func:`~occupational_therapy.kernel.dates.on_date` does; a date stays what it is.

    >>> on_day("2026-03-01")
    Date(2026, 3, 1)
    """
    return value if type(value) is Date else on_date(value, name)


def record_period(value: Period) -> Period:
    """A field's period, both ends of a century in which the record can lie; for use as a converter."""
    period = instance(Period, value)
    if isinstance(period, Period):
        for end in (period.start, period.end):
            day = record_day_or_none(end)
            if not isinstance(day, Date | None):
                return day
    return period


def day_before(day: Date) -> Date:
    """The day before a day.

    >>> str(day_before(Date(2024, 3, 1)))
    '2024-02-29'
    """
    return days_on(day, -1)


def days_on(day: Date, days: int) -> Date:
    """The day so many days later, as :func:`~occupational_therapy.kernel.dates.within` gives it, at less cost.

    >>> str(days_on(Date(2026, 1, 15), 30))
    '2026-02-14'
    """
    ordinal = day.toordinal() + days
    return Date.fromordinal(ordinal) if 0 < ordinal <= _LAST_ORDINAL else within(day, days)


def months_on(day: Date, months: int) -> Date:
    """The day so many months later, as :func:`~occupational_therapy.kernel.dates.months_after` gives it, at less cost.

    >>> str(months_on(Date(2026, 8, 31), 6)), str(months_on(Date(2026, 8, 1), -12))
    ('2027-02-28', '2025-08-01')
    """
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 + months, _MONTHS_A_YEAR)
    if not 0 < year <= Date.max.year:
        return months_after(day, months)
    return Date(
        year, month + 1, day.day if day.day <= _IN_EVERY_MONTH else min(day.day, monthrange(year, month + 1)[1])
    )


def years_on(day: Date, years: int) -> Date:
    """The day so many years later, as :func:`~occupational_therapy.kernel.dates.anniversary` gives it, at less cost.

    >>> str(years_on(Date(2024, 2, 29), 3))
    '2027-02-28'
    """
    return months_on(day, years * _MONTHS_A_YEAR)


def working_days_after(start: DateLike, days: int, bank_holidays: Iterable[DateLike] = ()) -> Date:
    """The last day of "within so many working days of" a day, which is itself not counted.

    Args:
        start: The day counted from.
        days: How many working days, Monday to Friday.
        bank_holidays: The days that do not count in the nation concerned; the library holds no list of them.

    >>> str(working_days_after("2025-08-01", 10))
    '2025-08-15'
    """
    day = recorded_on(start, "start")
    holidays = accept("bank_holidays", each(record_day, bank_holidays))
    left = days
    while left > 0:
        day = within(day, 1)
        left -= day.weekday() < _WORKING_DAYS_A_WEEK and day not in holidays
    return day
