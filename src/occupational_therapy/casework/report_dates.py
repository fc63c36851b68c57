"""When monthly reports fall due: always counted from the first day, so that no month-end makes them drift."""

from itertools import islice, takewhile

from occupational_therapy.kernel.dates import Date, DateLike, Period, on_date, recurring
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, whole
from occupational_therapy.kernel.messages import message

__all__ = ["anchored_period", "report_dates", "reports_due"]


def report_dates(anchor: DateLike, count: int, every_months: int = 1) -> tuple[Date, ...]:
    """The first so many days on which a report falls due.

    Args:
        anchor: The day the case was opened; the reports follow it.
        count: How many.
        every_months: Months between reports. Monthly is practice following Loughlin v Singh, and no rule of law.

    Raises:
        InvalidInputError: The anchor is no date, or a number is negative.

    >>> [str(day) for day in report_dates("2026-01-31", 3)]
    ['2026-02-28', '2026-03-31', '2026-04-30']
    """
    first = on_date(anchor, "anchor")
    return tuple(islice(recurring(first, every_months), accept("count", whole(count))))


def reports_due(anchor: DateLike, on: DateLike, every_months: int = 1) -> tuple[Date, ...]:
    """The days on which reports have fallen due by a day, that day included.

    >>> [str(day) for day in reports_due("2026-01-31", on="2026-03-31")]
    ['2026-02-28', '2026-03-31']
    """
    day = on_date(on)
    return tuple(takewhile(lambda due: due <= day, recurring(on_date(anchor, "anchor"), every_months)))


def anchored_period(anchor: DateLike, number: int) -> Period:
    """The days that the report of this number covers, where months are counted from the anchor.

    Args:
        anchor: The day the case was opened.
        number: 1 for the first month.

    >>> second = anchored_period("2026-01-31", 2)
    >>> str(second.start), str(second.end)
    ('2026-02-28', '2026-03-30')
    """
    first = on_date(anchor, "anchor")
    if accept("number", whole(number)) < 1:
        raise InvalidInputError.of("number", message("{value} is below 1, which is the first month", value=number))
    ends = (first, *islice(recurring(first), number))
    return Period(start=ends[-2], end=ends[-1].subtract(days=1))
