"""The review report: several months together, what became of each goal, and what the evaluation decided."""

from collections.abc import Iterator

import attrs

from occupational_therapy.casework.case import Case
from occupational_therapy.casework.case_lifecycle import NEXT_STEPS, CaseEvent
from occupational_therapy.casework.case_step import CaseStep
from occupational_therapy.casework.evaluation import evaluate
from occupational_therapy.casework.footing import Capacity, Consent
from occupational_therapy.casework.notes import RiskNote
from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.casework.referral import InstructedQuestion, Referrer
from occupational_therapy.casework.reports.activity import TimeSpent, time_by_kind, time_table
from occupational_therapy.casework.reports.goal_outline import goals_in_brief
from occupational_therapy.casework.reports.goal_standing import GoalStanding, goal_standings, goals_met
from occupational_therapy.casework.reports.measure_change import MeasureChange, measure_changes
from occupational_therapy.casework.reports.monthly import covered_days, unanswered_by
from occupational_therapy.casework.reports.months import MonthUsed, month_table, months_used
from occupational_therapy.casework.reports.particulars import (
    Particulars,
    heading,
    particulars_or_none,
    signature_block,
)
from occupational_therapy.casework.reports.parts import met_section, questions_left, recommended, risks_noted
from occupational_therapy.casework.reports.parts_shown import PartsShown, parts_shown
from occupational_therapy.casework.reports.rerated import rerated
from occupational_therapy.casework.reports.scaled import attainment_section, scaled
from occupational_therapy.goals import PercentMet, Version
from occupational_therapy.goals.gas import MissingRule, Profile
from occupational_therapy.goals.gas.levels import to_rule
from occupational_therapy.goals.ratings import RatingsChange
from occupational_therapy.kernel.dates import Date, DateLike, Period
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import accept, instance
from occupational_therapy.kernel.messages import Message, Verbatim, message

__all__ = ["ProgressReview", "progress_review"]


@attrs.frozen(kw_only=True)
class ProgressReview:
    """What whoever instructed reads after some months, when goals are looked at as planned.

    Attributes:
        case: The case's identifier.
        client: The client's identifier.
        practitioner: The therapist's identifier.
        referrer: Who instructed.
        consent: On what footing the client was referred.
        capacity: Whether the client can decide about it.
        particulars: What the author says of the report.
        period: The days it covers.
        time: The time of its sessions by what was done.
        months: What each of its calendar months used.
        goals: Each goal that was set by the end of the period.
        goals_met: The share of goals met as they are agreed now.
        original_goals_met: The share of goals met as they were agreed first.
        reviewed_on: The planned review days within the period.
        attainment: The goals that are scaled, those that can be scaled together; empty where no review was planned.
        measures: Measures whose scores changed.
        ratings: How the client's own ratings changed.
        recommendations: What was recommended by the end of the period.
        parts: Assessments of homes and handling, and plans of treatment; None where there are none.
        risks: Risks noted in the period.
        unanswered: Questions of the referral without an answer by the end of the period.
        evaluations: What evaluations of the period decided.
        proposed: What the goals' standing at the end of the period speaks for; a person decides.
    """

    case: str
    client: str
    practitioner: str
    referrer: Referrer
    consent: Consent
    capacity: Capacity
    particulars: Particulars | None
    period: Period
    time: tuple[TimeSpent, ...]
    months: tuple[MonthUsed, ...]
    goals: tuple[GoalStanding, ...]
    goals_met: PercentMet | None
    original_goals_met: PercentMet | None
    reviewed_on: tuple[Date, ...]
    attainment: tuple[Profile, ...]
    measures: tuple[MeasureChange, ...]
    ratings: RatingsChange | None
    recommendations: tuple[Recommendation, ...]
    parts: PartsShown | None
    risks: tuple[RiskNote, ...]
    unanswered: tuple[InstructedQuestion, ...]
    evaluations: tuple[CaseStep, ...]
    proposed: CaseEvent | None

    @property
    def decided(self) -> CaseStep | None:
        """The last decision of the period; None where none is recorded."""
        return self.evaluations[-1] if self.evaluations else None

    def outline(self) -> Section:
        """The report as it is read."""
        return section(
            message("Review report, {start} to {end}", start=self.period.start, end=self.period.end),
            heading(self),
            self._outcome(),
            goals_in_brief(self.goals),
            met_section(self.original_goals_met, self.goals_met),
            attainment_section(self.attainment, self.reviewed_on),
            section(message("Goals"), *(each.outline() for each in self.goals)) if self.goals else None,
            section(message("Measures"), *(each.outline() for each in self.measures)) if self.measures else None,
            self.ratings.outline() if self.ratings else None,
            section(message("Activity"), month_table(self.months), time_table(self.time)),
            recommended(self.recommendations),
            self.parts.outline() if self.parts else None,
            risks_noted(self.risks),
            questions_left(self.unanswered),
            signature_block(self.particulars),
        )

    def _outcome(self) -> Section:
        points: list[Message] = [line for step in self.evaluations for line in _decision(step)]
        if not points:
            points.append(message("No decision is recorded for this period"))
        points.append(
            message("The readings suggest nothing: there is no open goal, or none was measured")
            if self.proposed is None
            else message(
                "The readings, compared with a straight line, suggest {outcome}; a person decides",
                outcome=_SUGGESTED[self.proposed],
            )
        )
        return section(message("Outcome of the review"), listing(*points))


_DECIDED = {
    CaseEvent.CONTINUE: message("to go on as planned"),
    CaseEvent.REVISE_GOALS: message("to revise the goals"),
    CaseEvent.REVISE_THERAPY: message("to revise the therapy"),
    CaseEvent.REASSESS: message("to assess again"),
    CaseEvent.FINISH: message("to end therapy"),
}
_SUGGESTED = {
    CaseEvent.CONTINUE: message("going on as planned"),
    CaseEvent.REVISE_GOALS: message("revising the goals"),
    CaseEvent.REVISE_THERAPY: message("revising the therapy"),
    CaseEvent.REASSESS: message("assessing again"),
    CaseEvent.FINISH: message("ending therapy"),
}


def _decision(step: CaseStep) -> Iterator[Message]:
    decided = message("On {on} {by} decided {outcome}", on=step.on, by=step.by, outcome=_DECIDED[step.event])
    if step.reason is None:
        yield decided
    else:
        yield message("{decided}, because: {reason}", decided=decided, reason=Verbatim(step.reason))
    yield message("What follows: {next}", next=NEXT_STEPS[step.event])


def progress_review(
    case: Case,
    period: tuple[DateLike, DateLike] | Period,
    particulars: Particulars | None = None,
    missing: MissingRule | str | None = None,
) -> ProgressReview:
    """The review report of a case over some months.

    Goals are scaled only where a planned review day of a scaled goal lies in the period.

    Args:
        case: The case.
        period: The first and the last day.
        particulars: What the author says of the report; without them it is a draft.
        missing: What stands in for a scaled goal without a review; without a rule there is no T achieved.

    Raises:
        InvalidInputError: The case was not open in the period, or it has no first or last day.

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
    >>> progress_review(case, ("2026-03-09", "2026-06-08")).decided is None
    True
    """
    covered, last = covered_days(accept("case", instance(Case, case)), None, period)
    rule = accept("missing", to_rule(missing))
    goals = goal_standings(case, covered, last)
    days = {
        day
        for each in goals
        if each.goal.scaling is not None
        for day in each.against_current.terms.review_dates
        if day in covered
    }
    sessions = tuple(each for each in case.sessions if each.on in covered)
    return ProgressReview(
        case=case.id,
        client=case.referral.client.id,
        practitioner=case.practitioner,
        referrer=case.referral.referrer,
        consent=case.referral.consent,
        capacity=case.referral.capacity,
        particulars=accept("particulars", particulars_or_none(particulars)),
        period=covered,
        time=time_by_kind(sessions),
        months=months_used(case, covered, last),
        goals=goals,
        goals_met=goals_met(goals, Version.CURRENT),
        original_goals_met=goals_met(goals, Version.ORIGINAL),
        reviewed_on=tuple(sorted(days)),
        attainment=scaled(tuple(each.goal for each in goals), last, rule) if days else (),
        measures=measure_changes(case, covered),
        ratings=rerated(case.client_ratings, covered, last),
        recommendations=tuple(each for each in case.recommendations if each.on <= last),
        parts=parts_shown(case, last),
        risks=tuple(each for each in case.risks if each.on in covered),
        unanswered=unanswered_by(case, last),
        evaluations=tuple(each for each in case.evaluations if each.on in covered),
        proposed=evaluate(case, last).proposed,
    )
