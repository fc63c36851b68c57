"""What each calendar month of a period used, beside what was agreed for a month."""

import attrs

from occupational_therapy.casework.case import Case
from occupational_therapy.casework.reports.charges import Variance, variance
from occupational_therapy.casework.session import Attendance
from occupational_therapy.kernel.dates import Date, Period, months_after
from occupational_therapy.kernel.document import Inline, Quantity, Table, table
from occupational_therapy.kernel.messages import message

__all__ = ["MonthUsed", "month_table", "months_used"]


@attrs.frozen(kw_only=True)
class MonthUsed:
    """What was done in a calendar month, or in the part of it that a period covers.

    Attributes:
        period: The days.
        attended: How many sessions took place.
        not_attended: How many were cancelled or missed.
        variance: Hours and cost, beside what was agreed for a month.
    """

    period: Period
    attended: int
    not_attended: int
    variance: Variance


def months_used(case: Case, period: Period, last: Date) -> tuple[MonthUsed, ...]:
    """Each calendar month of a period; one without a first day begins on the day the case was opened.

    Args:
        case: The case.
        period: The days.
        last: The last of them.
    """
    months: list[MonthUsed] = []
    start = period.start or case.opened_on
    while start <= last:
        following = months_after(start.replace(day=1), 1)
        days = Period(start=start, end=min(following.subtract(days=1), last))
        sessions = [session for session in case.sessions if session.on in days]
        attended = sum(session.attendance is Attendance.ATTENDED for session in sessions)
        months.append(
            MonthUsed(
                period=days,
                attended=attended,
                not_attended=len(sessions) - attended,
                variance=variance(case.budget, case.rates, sessions),
            )
        )
        start = following
    return tuple(months)


def month_table(months: tuple[MonthUsed, ...]) -> Table:
    """The months as a table."""
    agreed = any(each.variance.agreed_hours is not None for each in months)
    costed = any(each.variance.charged is not None for each in months)
    rows: list[tuple[Inline | None, ...]] = [
        (
            message("{start} to {end}", start=each.period.start, end=each.period.end),
            Quantity(each.attended),
            Quantity(each.not_attended),
            Quantity(each.variance.used_hours, 2),
            *((_hours(each.variance),) if agreed else ()),
            *((each.variance.charged.total if each.variance.charged else None,) if costed else ()),
        )
        for each in months
    ]
    headings = (
        message("Days"),
        message("Sessions"),
        message("Cancelled or missed"),
        message("Hours of therapy"),
        *((message("Agreed for a month"),) if agreed else ()),
        *((message("Cost"),) if costed else ()),
    )
    return table(headings, rows)


def _hours(variance: Variance) -> Quantity | None:
    return None if variance.agreed_hours is None else Quantity(variance.agreed_hours, 2)
