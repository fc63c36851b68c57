"""Days of somebody's credentials: of a plausible century, and counted in working days."""

from collections.abc import Iterable

from occupational_therapy.kernel.dates import Date, DateLike, Period, to_date, within
from occupational_therapy.kernel.fields import accept, each, instance, refuse
from occupational_therapy.kernel.messages import message

__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "day_before",
    "record_day",
    "record_day_or_none",
    "record_period",
    "recorded_on",
    "working_days_after",
]

FIRST_DAY = Date(1900, 1, 1)
"""The first day a record may bear (this library's choice: an earlier one is a slip of the pen)."""
LAST_DAY = Date(2199, 12, 31)
"""The last day a record may bear, by the same choice."""

_WORKING_DAYS_A_WEEK = 5


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
    return accept(name, record_day(value))


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
    return within(day, -1)


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
