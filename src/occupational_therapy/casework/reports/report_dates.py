"""When monthly reports fall due: always counted from the first day, so that no month-end makes them drift."""

from collections.abc import Iterable

import attrs

from occupational_therapy.kernel.dates import Date, DateLike, Period, months_after, on_date, to_date
from occupational_therapy.kernel.document import Section, section
from occupational_therapy.kernel.errors import InvalidInputError, shown
from occupational_therapy.kernel.fields import accept, each, refuse, whole
from occupational_therapy.kernel.messages import Message, counted, message

__all__ = ["OverdueReport", "anchored_period", "overdue_reports", "report_dates", "reports_due"]

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


@attrs.frozen(kw_only=True)
class OverdueReport:
    """A monthly report that was due and has not been sent.

    Attributes:
        number: Which report it is, counted from 1.
        period: The days it covers.
        due: The day it was due; that day itself was in time.
        on: The day it was still missing.
    """

    number: int
    period: Period
    due: Date
    on: Date

    @property
    def days(self) -> int:
        """How many days late it is."""
        return self.on.toordinal() - self.due.toordinal()

    def line(self) -> Message:
        """The report in one line."""
        return counted(
            "Report {number}, {start} to {end}, was due on {due}: {count} day late",
            "Report {number}, {start} to {end}, was due on {due}: {count} days late",
            count=self.days,
            number=self.number,
            start=self.period.start,
            end=self.period.end,
            due=self.due,
        )

    def outline(self) -> Section:
        """The report with what is missing."""
        return section(message("Overdue report {number}", number=self.number), self.line())


def overdue_reports(
    anchor: DateLike,
    sent: Iterable[DateLike],
    on: DateLike,
    every_months: int = 1,
    until: DateLike | None = None,
) -> tuple[OverdueReport, ...]:
    """The monthly reports that were due before a day and had not been sent by it.

    A day on which a report was sent counts for the earliest report not yet sent whose period had begun: whoever is a
    month behind stays so until two reports are sent. A month without activity has a report too.

    Args:
        anchor: The day the case was opened.
        sent: The days on which monthly reports were sent; days after the day asked about are not looked at.
        on: The day asked about. A report that is due on it is in time.
        every_months: Months between reports.
        until: The day the case was closed, where it was: no report is due for a period that began after it.

    Raises:
        InvalidInputError: A day is none, one lies before the anchor, or reports have no months between them.

    >>> missing = overdue_reports("2026-01-31", sent=["2026-03-02"], on="2026-04-02")
    >>> [(report.number, str(report.due), report.days) for report in missing]
    [(2, '2026-03-31', 2)]
    """
    first, day = on_date(anchor, "anchor"), on_date(on)
    step = accept("every_months", _counting_from_one(every_months))
    last = day if until is None else min(day, on_date(until, "until"))
    days = sorted(accept("sent", each(to_date, sent)))
    if days and days[0] < first:
        why = message("{sent} is before the case was opened, {anchor}", sent=str(days[0]), anchor=str(first))
        raise InvalidInputError.of("sent", why)
    waiting = [
        OverdueReport(
            number=number,
            period=Period(start=months_after(first, (number - 1) * step), end=due.subtract(days=1)),
            due=due,
            on=day,
        )
        for number, due in enumerate(reports_due(first, months_after(day, step), step), start=1)
        if months_after(first, (number - 1) * step) <= last
    ]
    for one in days:
        if one <= day and waiting and waiting[0].period.start is not None and waiting[0].period.start <= one:
            waiting = waiting[1:]
    return tuple(report for report in waiting if report.due < day)
