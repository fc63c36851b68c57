"""When monthly reports fall due: always counted from the first day, so that no month-end makes them drift."""

from occupational_therapy.kernel.dates import Date, DateLike, Period, months_after, on_date
from occupational_therapy.kernel.errors import shown
from occupational_therapy.kernel.fields import accept, refuse, whole
from occupational_therapy.kernel.messages import message

__all__ = ["anchored_period", "report_dates", "reports_due"]

_MONTHS_A_YEAR = 12


def _counting_from_one(value: int) -> int:
    number = whole(value)
    return refuse(message("{value} is below 1", value=shown(number))) if number == 0 else number


def report_dates(anchor: DateLike, count: int, every_months: int = 1) -> tuple[Date, ...]:
    """The first so many days on which a report falls due.

    Args:
        anchor: The day the case was opened; the reports follow it.
        count: How many.
        every_months: Months between reports. Monthly is practice following Loughlin v Singh, and no rule of law.

    Raises:
        InvalidInputError: The anchor is no date, a number is negative, reports have no months between them, or the
            last of them would lie outside the calendar.

    >>> [str(day) for day in report_dates("2026-01-31", 3)]
    ['2026-02-28', '2026-03-31', '2026-04-30']
    """
    first, step = on_date(anchor, "anchor"), accept("every_months", _counting_from_one(every_months))
    return tuple(months_after(first, number * step) for number in range(1, accept("count", whole(count)) + 1))


def reports_due(anchor: DateLike, on: DateLike, every_months: int = 1) -> tuple[Date, ...]:
    """The days on which reports have fallen due by a day, that day included.

    Raises:
        InvalidInputError: A day is no date, or reports have no months between them.

    >>> [str(day) for day in reports_due("2026-01-31", on="2026-03-31")]
    ['2026-02-28', '2026-03-31']
    """
    first, day = on_date(anchor, "anchor"), on_date(on)
    step = accept("every_months", _counting_from_one(every_months))
    months = (day.year - first.year) * _MONTHS_A_YEAR + day.month - first.month
    dates = (months_after(first, number) for number in range(step, months + 1, step))
    return tuple(due for due in dates if due <= day)


def anchored_period(anchor: DateLike, number: int) -> Period:
    """The days that the report of this number covers, where months are counted from the anchor.

    Args:
        anchor: The day the case was opened.
        number: 1 for the first month.

    Raises:
        InvalidInputError: The anchor is no date, or there is no such month.

    >>> second = anchored_period("2026-01-31", 2)
    >>> str(second.start), str(second.end)
    ('2026-02-28', '2026-03-30')
    """
    first, months = on_date(anchor, "anchor"), accept("number", _counting_from_one(number))
    return Period(start=months_after(first, months - 1), end=months_after(first, months).subtract(days=1))
