"""The monthly report: what was done, and each original goal beside its present state.

The guide for case managers asks for it in line with Loughlin v Singh [2013] EWHC 1641 (QB). The accounts of that
judgment that were read say nothing of an interval: monthly is practice that followed it, and no rule of law.
"""

import attrs

from occupational_therapy.casework.case import Case
from occupational_therapy.casework.footing import Capacity, Consent
from occupational_therapy.casework.notes import RiskNote
from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.casework.referral import InstructedQuestion, Referrer
from occupational_therapy.casework.reports.charges import Variance, variance
from occupational_therapy.casework.reports.goal_standing import GoalStanding, goal_standings, goals_met
from occupational_therapy.casework.reports.measure_change import MeasureChange, measure_changes
from occupational_therapy.casework.reports.monthly_outline import monthly_outline
from occupational_therapy.casework.reports.particulars import Particulars, particulars_or_none
from occupational_therapy.casework.reports.rerated import rerated
from occupational_therapy.casework.session import Attendance, Session
from occupational_therapy.goals import PercentMet, Version
from occupational_therapy.goals.ratings import RatingsChange
from occupational_therapy.kernel.dates import Date, DateLike, Period, month_of, on_date
from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, instance
from occupational_therapy.kernel.messages import message

__all__ = ["MonthlyReport", "covered_days", "monthly_report", "unanswered_by"]


@attrs.frozen(kw_only=True)
class MonthlyReport:
    """What whoever instructed reads each month. A month without activity has a report too, which says so.

    Attributes:
        case: The case's identifier.
        client: The client's identifier.
        practitioner: The therapist's identifier.
        referrer: Who instructed.
        consent: On what footing the client was referred.
        capacity: Whether the client can decide about it.
        particulars: What the author says of the report.
        period: The days it covers.
        sessions: What was done, in order.
        goals: Each goal that was set by the end of the period.
        goals_met: The share of goals met so far as they are agreed now, with those left out.
        original_goals_met: The share of goals met so far as they were agreed first.
        measures: Measures whose scores changed.
        ratings: How the client's own ratings changed, where they were taken again in the period.
        recommendations: What was recommended by the end of the period.
        risks: Risks noted in the period.
        variance: What was used beside what was agreed.
        unanswered: Questions of the referral without an answer by the end of the period.
    """

    case: str
    client: str
    practitioner: str
    referrer: Referrer
    consent: Consent
    capacity: Capacity
    particulars: Particulars | None
    period: Period
    sessions: tuple[Session, ...]
    goals: tuple[GoalStanding, ...]
    goals_met: PercentMet | None
    original_goals_met: PercentMet | None
    measures: tuple[MeasureChange, ...]
    ratings: RatingsChange | None
    recommendations: tuple[Recommendation, ...]
    risks: tuple[RiskNote, ...]
    variance: Variance
    unanswered: tuple[InstructedQuestion, ...]

    @property
    def attended(self) -> tuple[Session, ...]:
        """The sessions that took place."""
        return tuple(session for session in self.sessions if session.attendance is Attendance.ATTENDED)

    @property
    def is_nil(self) -> bool:
        """Whether nothing was done in the period."""
        return not self.attended

    @property
    def planned_reviews(self) -> tuple[Date, ...]:
        """The days of the period on which goals were to be looked at: attainment is scaled then, and not each month."""
        days = {day for each in self.goals for day in each.against_current.terms.review_dates if day in self.period}
        return tuple(sorted(days))

    def outline(self) -> Section:
        """The report as it is read."""
        return monthly_outline(self)


def monthly_report(
    case: Case,
    month: str | None = None,
    period: tuple[DateLike, DateLike] | Period | None = None,
    particulars: Particulars | None = None,
) -> MonthlyReport:
    """The report of a case for one month.

    Args:
        case: The case.
        month: A calendar month as ``YYYY-MM``.
        period: In its place, the first and the last day, for months counted from the day the case was opened.
        particulars: What the author says of the report; without them it is a draft.

    Raises:
        InvalidInputError: Neither or both of month and period are given, or the case was not open in it.

    >>> from occupational_therapy.casework.client import Client
    >>> from occupational_therapy.casework.referral import Referral
    >>> referral = Referral(
    ...     id="R-1",
    ...     client=Client(id="C-1"),
    ...     on="2026-03-02",
    ...     referrer="case_manager",
    ...     instruction="ongoing_treatment",
    ...     specialisms=["rehabilitation"],
    ... )
    >>> case = Case(id="K-1", referral=referral, practitioner="OT-1", opened_on="2026-03-09")
    >>> monthly_report(case, month="2026-03").is_nil
    True
    """
    covered, last = covered_days(accept("case", instance(Case, case)), month, period)
    sessions = tuple(sorted((each for each in case.sessions if each.on in covered), key=lambda each: each.on))
    goals = goal_standings(case, covered, last)
    return MonthlyReport(
        case=case.id,
        client=case.referral.client.id,
        practitioner=case.practitioner,
        referrer=case.referral.referrer,
        consent=case.referral.consent,
        capacity=case.referral.capacity,
        particulars=accept("particulars", particulars_or_none(particulars)),
        period=covered,
        sessions=sessions,
        goals=goals,
        goals_met=goals_met(goals, Version.CURRENT),
        original_goals_met=goals_met(goals, Version.ORIGINAL),
        measures=measure_changes(case, covered),
        ratings=rerated(case.client_ratings, covered, last),
        recommendations=tuple(each for each in case.recommendations if each.on <= last),
        risks=tuple(each for each in case.risks if each.on in covered),
        variance=variance(case.budget, case.rates, sessions),
        unanswered=unanswered_by(case, last),
    )


def covered_days(
    case: Case, month: str | None, period: tuple[DateLike, DateLike] | Period | None
) -> tuple[Period, Date]:
    """The days a report covers, and the last of them.

    Raises:
        InvalidInputError: Neither or both of month and period are given, or the case was not open in it.
    """
    covered, last = _covered(month, period)
    _open_in(case, covered)
    return covered, last


def unanswered_by(case: Case, last: Date) -> tuple[InstructedQuestion, ...]:
    """The questions of the referral that no assessment up to a day answered."""
    found = [each for each in (case.assessment, *case.reassessments) if each is not None and each.on <= last]
    answered = {answer.question for each in found for answer in each.answers}
    return tuple(question for question in case.referral.questions if question.id not in answered)


def _covered(month: str | None, period: tuple[DateLike, DateLike] | Period | None) -> tuple[Period, Date]:
    """The days of the report, and the last of them."""
    if (month is None) == (period is None):
        raise InvalidInputError.of("month", message("give either a month or a period"))
    covered = _between(period) if month is None else month_of(month)
    if covered.start is None or covered.end is None:
        raise InvalidInputError.of("period", message("needs a first and a last day"))
    return covered, covered.end


def _between(period: tuple[DateLike, DateLike] | Period | None) -> Period:
    match period:
        case Period():
            return period
        case (first, last):
            start, end = on_date(first, "period[0]"), on_date(last, "period[1]")
        case _:
            return Period()
    if end < start:
        raise InvalidInputError.of(
            "period[1]", message("{end} is before the start, {start}", end=str(end), start=str(start))
        )
    return Period(start=start, end=end)


def _open_in(case: Case, period: Period) -> None:
    if Period(start=case.opened_on, end=case.closed_on).overlaps(period):
        return
    outside = message("{start} to {end} lies outside the case", start=str(period.start), end=str(period.end))
    opened, closed = str(case.opened_on), case.closed_on
    raise InvalidInputError.of(
        "period",
        message("{outside}, which was opened on {opened}", outside=outside, opened=opened)
        if closed is None
        else message("{outside}, open from {opened} to {closed}", outside=outside, opened=opened, closed=str(closed)),
    )
