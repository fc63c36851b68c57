"""How one goal stands at the end of a period: against what was agreed first, and against what is agreed now."""

import attrs

from occupational_therapy.casework.case import Case
from occupational_therapy.casework.notes import ProgressNote
from occupational_therapy.casework.reports.goal_outline import goal_section
from occupational_therapy.casework.session import Attendance, Session
from occupational_therapy.goals import Goal, Owner, PercentMet, Progress, Revision, Step, Version, outcome, percent_met
from occupational_therapy.goals import progress as progress_of
from occupational_therapy.goals.lifecycle import OPEN_STATES
from occupational_therapy.kernel.dates import Date, Period
from occupational_therapy.kernel.document import Section

__all__ = ["Contribution", "GoalStanding", "goal_standings", "goals_met"]


@attrs.frozen(kw_only=True)
class Contribution:
    """What one owner of a goal did for it in a period.

    Attributes:
        owner: The owner, with the discipline.
        leads: Whether the owner leads.
        sessions: How many sessions the owner gave to it.
        minutes: How long they took; a session that served several goals counts whole for each.
    """

    owner: Owner
    leads: bool
    sessions: int
    minutes: int


@attrs.frozen(kw_only=True)
class GoalStanding:
    """One goal at the end of a period. A joint goal is one goal, with one lead and what each discipline did.

    Attributes:
        goal: The goal, with the first version and every later one.
        against_original: How it stands against what was agreed first.
        against_current: How it stands against what is agreed now.
        sessions: How many sessions of the period worked on it.
        note: What the therapist said of it last within the period.
        read: Whether its level was read within the period.
        added: Whether it was set within the period.
        revisions: The changes of what was agreed that were made within the period.
        steps: What happened to it within the period: closed, withdrawn, put on hold.
        contributions: What each of its owners did for it.
    """

    goal: Goal
    against_original: Progress
    against_current: Progress
    sessions: int
    note: ProgressNote | None
    read: bool
    added: bool = False
    revisions: tuple[Revision, ...] = ()
    steps: tuple[Step, ...] = ()
    contributions: tuple[Contribution, ...] = ()

    @property
    def reworded(self) -> bool:
        """Whether what is agreed now differs from what was agreed first."""
        return self.against_current.terms != self.against_original.terms

    @property
    def on(self) -> Date:
        """The last day of the period."""
        return self.against_current.on

    @property
    def is_open(self) -> bool:
        """Whether it is still pursued at the end of the period."""
        return self.goal.state_on(self.on) in OPEN_STATES

    @property
    def is_over(self) -> bool:
        """Whether it had ended before the period, and nothing happened to it since."""
        return not (self.is_open or self.steps or self.sessions)

    def outline(self) -> Section:
        """The goal as it is read."""
        return goal_section(self)


def goal_standings(case: Case, period: Period, last: Date) -> tuple[GoalStanding, ...]:
    """Every goal of a case that was set by the end of a period.

    Args:
        case: The case.
        period: The days whose sessions, notes and readings are told.
        last: The last of them.
    """
    sessions = tuple(each for each in case.sessions if each.on in period and each.attendance is Attendance.ATTENDED)
    return tuple(_standing(case, goal, sessions, period, last) for goal in case.goals if goal.begun <= last)


def goals_met(goals: tuple[GoalStanding, ...], version: Version) -> PercentMet | None:
    """The share of goals met, judged against one version of each; None where there is no goal."""
    if not goals:
        return None
    return percent_met(outcome(each.goal, on=each.on, version=version) for each in goals)


def _standing(case: Case, goal: Goal, sessions: tuple[Session, ...], period: Period, last: Date) -> GoalStanding:
    notes = sorted(
        (each for each in case.notes if each.goal == goal.id and each.on in period), key=lambda each: each.on
    )
    worked = tuple(session for session in sessions if goal.id in session.goals)
    return GoalStanding(
        goal=goal,
        against_original=progress_of(goal, on=last, version=Version.ORIGINAL),
        against_current=progress_of(goal, on=last),
        sessions=len(worked),
        note=notes[-1] if notes else None,
        read=any(reading.on in period for reading in goal.readings),
        added=goal.begun in period,
        revisions=tuple(each for each in goal.revisions if each.on in period),
        steps=tuple(each for each in goal.steps if each.on in period),
        contributions=tuple(_contribution(goal, owner, worked) for owner in goal.owners_on(last)),
    )


def _contribution(goal: Goal, owner: Owner, worked: tuple[Session, ...]) -> Contribution:
    own = [session for session in worked if session.by == owner.id]
    return Contribution(
        owner=owner,
        leads=owner.id == goal.lead,
        sessions=len(own),
        minutes=sum(session.minutes for session in own),
    )
