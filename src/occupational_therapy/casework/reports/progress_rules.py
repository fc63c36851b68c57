"""Checks of what a report says of the goals: month by month, at a review, and on discharge."""

from collections.abc import Iterator

from occupational_therapy.casework.reports.discharge import DischargeReport
from occupational_therapy.casework.reports.goal_standing import GoalStanding
from occupational_therapy.casework.reports.monthly import MonthlyReport
from occupational_therapy.casework.reports.progress_review import ProgressReview
from occupational_therapy.casework.reports.report import Report
from occupational_therapy.casework.session import Attendance
from occupational_therapy.goals import Agreement, Goal
from occupational_therapy.goals.lifecycle import OPEN_STATES
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.findings import Finding, Rule, Severity
from occupational_therapy.kernel.messages import message

__all__ = ["discharged", "monthly", "person_centred", "reviewed"]


def monthly(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    """What a month leaves open of its goals."""
    if not isinstance(report, MonthlyReport):
        return
    if report.is_nil:
        yield rule.finding(
            Severity.NOTE, message("nothing was done in the period: a nil report is due all the same"), "sessions"
        )
    if not report.goals:
        yield rule.finding(Severity.WARNING, message("there is no goal to report against"), "goals")
    for place, standing in enumerate(report.goals):
        if _is_open(standing.goal, report.period):
            yield from _pursued(rule, standing, report, f"goals[{place}]")
    for place, session in enumerate(report.sessions):
        if session.attendance is Attendance.ATTENDED and not session.goals:
            yield rule.finding(
                Severity.NOTE,
                message("session {id} is linked to no goal", id=session.id),
                f"sessions[{place}].goals",
            )


def _unread(rule: Rule[Report], goal: Goal, path: str) -> Finding:
    return rule.finding(
        Severity.WARNING,
        message("goal {goal} was not measured in the period: its progress cannot be told", goal=goal.id),
        f"{path}.goal.readings",
    )


def _is_open(goal: Goal, period: Period) -> bool:
    """Whether a goal was open when the period began or ended; one that ended before is reported, and left in peace."""
    began = period.start is None or goal.state_before(period.start) in OPEN_STATES
    return began or _is_open_at_end(goal, period)


def _is_open_at_end(goal: Goal, period: Period) -> bool:
    return (goal.state if period.end is None else goal.state_on(period.end)) in OPEN_STATES


def _pursued(rule: Rule[Report], standing: GoalStanding, report: MonthlyReport, path: str) -> Iterator[Finding]:
    goal, note = standing.goal, standing.note
    if not standing.read:
        yield _unread(rule, goal, path)
    if _is_open_at_end(goal, report.period) and (note is None or note.next_step is None):
        yield rule.finding(Severity.WARNING, message("goal {goal} has no next step", goal=goal.id), f"{path}.note")
    if not standing.sessions and not report.is_nil:
        yield rule.finding(
            Severity.NOTE, message("no session of the period worked on goal {goal}", goal=goal.id), f"{path}.sessions"
        )


def person_centred(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    """Goals without the client's words or agreement."""
    if not isinstance(report, MonthlyReport | ProgressReview):
        return
    for place, standing in enumerate(report.goals):
        if not _is_open(standing.goal, report.period):
            continue
        terms, path = standing.against_current.terms, f"goals[{place}].against_current.terms"
        if terms.agreement is Agreement.NOT_RECORDED:
            yield rule.finding(
                Severity.WARNING,
                message("goal {goal}: it is not recorded whether the client agreed", goal=standing.goal.id),
                f"{path}.agreement",
            )
        if terms.client_words is None:
            yield rule.finding(
                Severity.NOTE,
                message("goal {goal} is not told in the client's words", goal=standing.goal.id),
                f"{path}.client_words",
            )


def reviewed(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    """What a review leaves open: goals not measured, goals not scaled, no decision or one without a reason."""
    if not isinstance(report, ProgressReview):
        return
    if not report.goals:
        yield rule.finding(Severity.WARNING, message("there is no goal to review"), "goals")
    for place, standing in enumerate(report.goals):
        if _is_open(standing.goal, report.period) and not standing.read:
            yield _unread(rule, standing.goal, f"goals[{place}]")
    for place, profile in enumerate(report.attainment):
        if profile.n_missing:
            yield rule.finding(
                Severity.WARNING,
                message("a scaled goal has no level at the planned review: rate it, or say why not"),
                f"attainment[{place}].goals",
            )
    decided = report.decided
    if decided is None:
        yield rule.finding(
            Severity.WARNING,
            message("no outcome is recorded: go on, revise the goals or the therapy, assess again, or end"),
            "evaluations",
        )
    elif decided.reason is None:
        last = f"evaluations[{len(report.evaluations) - 1}]"
        yield rule.finding(Severity.WARNING, message("the outcome of the review has no reason"), f"{last}.reason")


def discharged(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    """What a discharge leaves open: the reason, goals still open, what stays in place, when to refer again."""
    if not isinstance(report, DischargeReport):
        return
    if report.reason is None and (report.ended_by is None or report.ended_by.reason is None):
        yield rule.finding(Severity.WARNING, message("it is not said why therapy ends"), "reason")
    for place, standing in enumerate(report.goals):
        if standing.is_open:
            yield rule.finding(
                Severity.WARNING,
                message("goal {goal} is still open: close it, or say who goes on with it", goal=standing.goal.id),
                f"goals[{place}].goal.steps",
            )
    if not report.measures and report.ratings is None:
        yield rule.finding(
            Severity.NOTE, message("no measure was taken twice: no change over the case can be shown"), "measures"
        )
    yield from _in_place(rule, report)
    if report.charged is None:
        yield rule.finding(Severity.NOTE, message("what the sessions cost is not known without rates"), "charged")
    if report.advice is None:
        yield rule.finding(Severity.WARNING, message("it is not said when to refer again"), "advice")


def _in_place(rule: Rule[Report], report: DischargeReport) -> Iterator[Finding]:
    for place, one in enumerate(report.in_place):
        if one.review_on is None:
            what = message("what stays in place has no day on which it is looked at")
            yield rule.finding(Severity.WARNING, what, f"in_place[{place}].review_on")
        if one.owner is None:
            what = message("what stays in place has nobody who sees to it")
            yield rule.finding(Severity.WARNING, what, f"in_place[{place}].owner")
