"""The monthly report: what was done, and each original goal beside its present state.

The guide for case managers asks for it in line with Loughlin v Singh [2013] EWHC 1641 (QB). The accounts of that
judgment that were read say nothing of an interval: monthly is practice that followed it, and no rule of law.
"""

from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.assessment import Change, Result
from occupational_therapy.casework.case import Budget, Case, Rates
from occupational_therapy.casework.monthly_outline import monthly_outline
from occupational_therapy.casework.notes import ProgressNote, RiskNote
from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.casework.referral import InstructedQuestion
from occupational_therapy.casework.session import Attendance, Session
from occupational_therapy.goals import Goal, PercentMet, Progress, Version, outcome, percent_met, progress
from occupational_therapy.kernel.dates import Date, DateLike, Period, month_of, on_date
from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.errors import InvalidInputError
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
    """What was used beside what was agreed for a month. What is None was not agreed, or is not known.

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
        unanswered: Questions of the referral without an answer.
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
    """
    covered = _covered(month, period)
    _open_in(case, covered)
    last = _last(covered)
    sessions = tuple(sorted((each for each in case.sessions if each.on in covered), key=lambda each: each.on))
    goals = tuple(goal for goal in case.goals if goal.begun <= last)
    answered = {answer.question for answer in case.assessment.answers} if case.assessment else set[str]()
    return MonthlyReport(
        case=case.id,
        client=case.referral.client.id,
        practitioner=case.practitioner,
        period=covered,
        sessions=sessions,
        goals=tuple(_standing(case, goal, sessions, covered) for goal in goals),
        goals_met=percent_met(outcome(goal, on=last) for goal in goals) if goals else None,
        measures=_changes(case, covered),
        recommendations=tuple(each for each in case.recommendations if each.on <= last),
        risks=tuple(each for each in case.risks if each.on in covered),
        variance=_variance(case.budget, case.rates, sessions),
        unanswered=tuple(each for each in case.referral.questions if each.id not in answered),
    )


def _covered(month: str | None, period: tuple[DateLike, DateLike] | Period | None) -> Period:
    if (month is None) == (period is None):
        raise InvalidInputError.of("month", message("give either a month or a period"))
    if month is not None:
        return month_of(month)
    if isinstance(period, Period):
        covered = period
    else:
        start, end = period if isinstance(period, tuple) else (None, None)
        covered = Period(
            start=None if start is None else on_date(start, "period[0]"),
            end=None if end is None else on_date(end, "period[1]"),
        )
    if covered.start is None or covered.end is None:
        raise InvalidInputError.of("period", message("needs a first and a last day"))
    return covered


def _last(period: Period) -> Date:
    if period.end is None:
        raise InvalidInputError.of("period", message("needs a last day"))
    return period.end


def _open_in(case: Case, period: Period) -> None:
    opened = Period(start=case.opened_on, end=case.closed_on)
    if not opened.overlaps(period):
        raise InvalidInputError.of(
            "period",
            message(
                "{start} to {end} lies outside the case, which was open from {opened}",
                start=str(period.start),
                end=str(period.end),
                opened=str(case.opened_on),
            ),
        )


def _standing(case: Case, goal: Goal, sessions: tuple[Session, ...], period: Period) -> GoalStanding:
    last = _last(period)
    notes = [note for note in case.notes if note.goal == goal.id and note.on in period]
    return GoalStanding(
        goal=goal,
        against_original=progress(goal, on=last, version=Version.ORIGINAL),
        against_current=progress(goal, on=last),
        sessions=sum(goal.id in session.goals for session in sessions if session.attendance is Attendance.ATTENDED),
        note=max(notes, key=lambda note: note.on, default=None),
        read=any(reading.on in period for reading in goal.readings),
    )


def _changes(case: Case, period: Period) -> tuple[MeasureChange, ...]:
    dated = sorted((each for each in case.results if each.on is not None), key=lambda each: str(each.on))
    changes: list[MeasureChange] = []
    for measure in dict.fromkeys(each.measure for each in dated):
        of_it = [each for each in dated if each.measure == measure]
        within = [each for each in of_it if each.on is not None and each.on in period]
        if within and of_it[0] is not within[-1]:
            first, later = of_it[0], within[-1]
            found = tuple(measure.change(first, later).values())
            changes.append(MeasureChange(first=first, later=later, changes=found))
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
