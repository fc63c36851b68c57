"""The monthly report: what was done, and each original goal beside its present state.

The guide for case managers asks for it in line with Loughlin v Singh [2013] EWHC 1641 (QB). The accounts of that
judgment that were read say nothing of an interval: monthly is practice that followed it, and no rule of law.
"""

from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.assessment import Change, Result
from occupational_therapy.casework.case import Budget, Case, Rates
from occupational_therapy.casework.notes import ProgressNote, RiskNote
from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.casework.referral import InstructedQuestion
from occupational_therapy.casework.reports.monthly_outline import monthly_outline
from occupational_therapy.casework.session import Attendance, Session
from occupational_therapy.goals import Goal, PercentMet, Progress, Version, outcome, percent_met, progress
from occupational_therapy.kernel.dates import Date, DateLike, Period, month_of, on_date
from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, instance
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money

__all__ = ["Charged", "GoalStanding", "MeasureChange", "MonthlyReport", "Variance", "monthly_report"]


@attrs.frozen(kw_only=True)
class GoalStanding:
    """One goal at the end of the month.

    Attributes:
        goal: The goal, with the first version and every later one.
        against_original: How it stands against what was agreed first.
        against_current: How it stands against what is agreed now.
        sessions: How many sessions of the month worked on it.
        note: What the therapist said of it last within the month.
        read: Whether its level was read within the month.
    """

    goal: Goal
    against_original: Progress
    against_current: Progress
    sessions: int
    note: ProgressNote | None
    read: bool

    @property
    def reworded(self) -> bool:
        """Whether what is agreed now differs from what was agreed first."""
        return self.against_current.terms != self.against_original.terms


@attrs.frozen(kw_only=True)
class MeasureChange:
    """How a measure's scores changed between two results, the later one within the month.

    Attributes:
        first: The earliest result.
        later: The latest result of the month.
        changes: The change of each score.
    """

    first: Result
    later: Result
    changes: tuple[Change, ...]


@attrs.frozen(kw_only=True)
class Charged:
    """What the sessions of a month cost, each line rounded to the minor unit.

    A session that did not take place costs nothing here: whether it is charged is for the contract to say.

    Attributes:
        therapy: The sessions themselves.
        travel: The time of travel.
        mileage: The miles.
    """

    therapy: Money
    travel: Money
    mileage: Money

    @property
    def total(self) -> Money:
        """All together."""
        return self.therapy + self.travel + self.mileage


@attrs.frozen(kw_only=True)
class Variance:
    """What was used beside what was agreed for one month. What is None was not agreed, or is not known.

    Attributes:
        agreed_hours: Hours of therapy agreed.
        used_hours: Hours of therapy given.
        agreed_amount: The cost agreed.
        charged: What the sessions cost.
    """

    agreed_hours: Decimal | None
    used_hours: Fraction
    agreed_amount: Money | None
    charged: Charged | None

    @property
    def hours(self) -> Fraction | None:
        """Hours used less hours agreed."""
        return None if self.agreed_hours is None else self.used_hours - Fraction(self.agreed_hours)

    @property
    def amount(self) -> Money | None:
        """Cost less what was agreed."""
        if self.agreed_amount is None or self.charged is None:
            return None
        return self.charged.total - self.agreed_amount


@attrs.frozen(kw_only=True)
class MonthlyReport:
    """What whoever instructed reads each month. A month without activity has a report too, which says so.

    Attributes:
        case: The case's identifier.
        client: The client's identifier.
        practitioner: The therapist's identifier.
        period: The days it covers.
        sessions: What was done, in order.
        goals: Each goal that was set by the end of the period.
        goals_met: The share of goals met so far, with those left out.
        measures: Measures whose scores changed.
        recommendations: What was recommended by the end of the period.
        risks: Risks noted in the period.
        variance: What was used beside what was agreed.
        unanswered: Questions of the referral without an answer by the end of the period.
    """

    case: str
    client: str
    practitioner: str
    period: Period
    sessions: tuple[Session, ...]
    goals: tuple[GoalStanding, ...]
    goals_met: PercentMet | None
    measures: tuple[MeasureChange, ...]
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

    def outline(self) -> Section:
        """The report as it is read."""
        return monthly_outline(self)


def monthly_report(
    case: Case, month: str | None = None, period: tuple[DateLike, DateLike] | Period | None = None
) -> MonthlyReport:
    """The report of a case for one month.

    Args:
        case: The case.
        month: A calendar month as ``YYYY-MM``.
        period: In its place, the first and the last day, for months counted from the day the case was opened.

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
    covered, last = _covered(month, period)
    _open_in(accept("case", instance(Case, case)), covered)
    sessions = tuple(sorted((each for each in case.sessions if each.on in covered), key=lambda each: each.on))
    goals = tuple(goal for goal in case.goals if goal.begun <= last)
    return MonthlyReport(
        case=case.id,
        client=case.referral.client.id,
        practitioner=case.practitioner,
        period=covered,
        sessions=sessions,
        goals=tuple(_standing(case, goal, sessions, covered, last) for goal in goals),
        goals_met=percent_met(outcome(goal, on=last) for goal in goals) if goals else None,
        measures=_changes(case, covered),
        recommendations=tuple(each for each in case.recommendations if each.on <= last),
        risks=tuple(each for each in case.risks if each.on in covered),
        variance=_variance(case.budget, case.rates, sessions),
        unanswered=_unanswered(case, last),
    )


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


def _unanswered(case: Case, last: Date) -> tuple[InstructedQuestion, ...]:
    found = case.assessment
    answered = {answer.question for answer in found.answers} if found is not None and found.on <= last else set[str]()
    return tuple(question for question in case.referral.questions if question.id not in answered)


def _standing(case: Case, goal: Goal, sessions: tuple[Session, ...], period: Period, last: Date) -> GoalStanding:
    notes = sorted(
        (each for each in case.notes if each.goal == goal.id and each.on in period), key=lambda each: each.on
    )
    return GoalStanding(
        goal=goal,
        against_original=progress(goal, on=last, version=Version.ORIGINAL),
        against_current=progress(goal, on=last),
        sessions=sum(goal.id in session.goals for session in sessions if session.attendance is Attendance.ATTENDED),
        note=notes[-1] if notes else None,
        read=any(reading.on in period for reading in goal.readings),
    )


def _changes(case: Case, period: Period) -> tuple[MeasureChange, ...]:
    dated = sorted(((each.on, each) for each in case.results if each.on is not None), key=lambda each: each[0])
    changes: list[MeasureChange] = []
    for measure in dict.fromkeys(each.measure for _, each in dated):
        first, *others = ((on, each) for on, each in dated if each.measure == measure)
        within = [each for on, each in others if on in period]
        if within:
            found = tuple(measure.change(first[1], within[-1]).values())
            changes.append(MeasureChange(first=first[1], later=within[-1], changes=found))
    return tuple(changes)


def _variance(budget: Budget | None, rates: Rates | None, sessions: tuple[Session, ...]) -> Variance:
    attended = [session for session in sessions if session.attendance is Attendance.ATTENDED]
    return Variance(
        agreed_hours=budget.hours if budget else None,
        used_hours=Fraction(sum(session.minutes for session in attended), 60),
        agreed_amount=budget.amount if budget else None,
        charged=_charged(rates, attended) if rates else None,
    )


def _charged(rates: Rates, attended: list[Session]) -> Charged:
    zero = Money.zero(rates.hourly.currency).rounded()

    def hours(rate: Money | None, minutes: int) -> Money:
        return zero if rate is None else rate.part(Fraction(minutes, 60))

    return Charged(
        therapy=sum((hours(rates.hourly, each.minutes) for each in attended), zero),
        travel=sum((hours(rates.travel_hourly, each.travel_minutes) for each in attended), zero),
        mileage=sum(((rates.per_mile * each.miles).rounded() if rates.per_mile else zero for each in attended), zero),
    )
