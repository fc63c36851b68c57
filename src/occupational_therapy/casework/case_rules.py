"""What a case needs under its kind of instruction, as rules that find what is missing or does not belong to it."""

from collections.abc import Iterator

import attrs

from occupational_therapy.casework.case import Case
from occupational_therapy.casework.case_lifecycle import CaseState
from occupational_therapy.casework.case_parts import parts_found
from occupational_therapy.casework.instructed import INSTRUCTED
from occupational_therapy.casework.referral import Instruction
from occupational_therapy.casework.session import Attendance, Session
from occupational_therapy.goals import Goal
from occupational_therapy.goals.lifecycle import OPEN_STATES
from occupational_therapy.kernel.dates import Date, DateLike, on_date
from occupational_therapy.kernel.fields import accept, instance
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations.sources import GUIDE

__all__ = ["RULES", "CaseOnDay", "review_case"]

_LIBRARY = Source("a check of this library's own", Confidence.CONVENTION)


@attrs.frozen(kw_only=True)
class CaseOnDay:
    """A case on a day, as the rules look at it.

    Attributes:
        case: The case.
        on: The day; what is later is not looked at.
    """

    case: Case
    on: Date

    @property
    def attended(self) -> tuple[tuple[int, Session], ...]:
        """The sessions that took place by then, each with its place."""
        return tuple(
            (place, each)
            for place, each in enumerate(self.case.sessions)
            if each.on <= self.on and each.attendance is Attendance.ATTENDED
        )

    @property
    def assessed(self) -> bool:
        """Whether the first assessment was made by then."""
        return self.case.assessment is not None and self.case.assessment.on <= self.on

    @property
    def open_goals(self) -> tuple[Goal, ...]:
        """The goals that were set by then and had not ended."""
        return tuple(
            goal for goal in self.case.goals if goal.begun <= self.on and goal.state_on(self.on) in OPEN_STATES
        )

    @property
    def treats(self) -> bool:
        """Whether treatment belongs to the instruction."""
        return INSTRUCTED[self.case.referral.instruction].treats


def _assessed(rule: Rule[CaseOnDay], asked: CaseOnDay) -> Iterator[Finding]:
    start_by = asked.case.referral.start_by
    if asked.assessed:
        return
    if start_by is not None and start_by < asked.on:
        what = message(
            "nobody has assessed the client, and the day to begin by, {start_by}, is past", start_by=start_by
        )
        yield rule.finding(Severity.WARNING, what, "assessment")
    elif asked.attended and asked.treats:
        what = message("the client is treated, and no assessment is on record")
        yield rule.finding(Severity.WARNING, what, "assessment")


def _within_instruction(rule: Rule[CaseOnDay], asked: CaseOnDay) -> Iterator[Finding]:
    if asked.treats:
        return
    expert = asked.case.referral.instruction is Instruction.EXPERT_REPORT
    for place, session in asked.attended:
        if not session.goals:
            continue
        what = (
            message("session {id} works on goals: whoever treats is not to be the expert as well", id=session.id)
            if expert
            else message("session {id} works on goals, and a one-off assessment was instructed", id=session.id)
        )
        yield rule.finding(Severity.WARNING, what, f"sessions[{place}].goals")


def _goals(rule: Rule[CaseOnDay], asked: CaseOnDay) -> Iterator[Finding]:
    running = asked.case.closed_on is None or asked.on < asked.case.closed_on
    if asked.treats and asked.assessed and running and not asked.open_goals:
        yield rule.finding(Severity.WARNING, message("the client is in treatment, and there is no open goal"), "goals")
    for place, session in asked.attended:
        if asked.treats and not session.therapies:
            what = message("session {id} does not say what was done", id=session.id)
            yield rule.finding(Severity.NOTE, what, f"sessions[{place}].therapies")


def _evaluated(rule: Rule[CaseOnDay], asked: CaseOnDay) -> Iterator[Finding]:
    if asked.case.state_on(asked.on) is not CaseState.IN_TREATMENT:
        return
    evaluated = max((step.on for step in asked.case.evaluations if step.on <= asked.on), default=asked.case.opened_on)
    for goal in asked.open_goals:
        due = goal.terms_on(asked.on).due
        if due is not None and evaluated < due < asked.on:
            what = message(
                "goal {goal} fell due on {due}, and the therapy was not evaluated since", goal=goal.id, due=due
            )
            yield rule.finding(Severity.WARNING, what, "steps")


RULES: tuple[Rule[CaseOnDay], ...] = (
    Rule(
        key="assessed_first",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("the client is assessed in time, and before treatment"),
        sources=(GUIDE,),
        check=_assessed,
    ),
    Rule(
        key="within_instruction",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("what is done belongs to what was instructed"),
        sources=(GUIDE, *INSTRUCTED[Instruction.EXPERT_REPORT].sources),
        check=_within_instruction,
    ),
    Rule(
        key="treated_towards_goals",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("treatment works towards goals, and each session says what was done"),
        sources=(GUIDE,),
        check=_goals,
    ),
    Rule(
        key="evaluated_when_due",
        basis=Basis.LIBRARY,
        summary=message("when a goal falls due, the therapy is evaluated"),
        sources=(_LIBRARY,),
        check=_evaluated,
    ),
)
"""What a case is held against; reports have rules of their own."""


def review_case(case: Case, on: DateLike) -> tuple[Finding, ...]:
    """What a case leaves open on a day under its kind of instruction; nothing found, where the result is empty.

    Homes, handling and plans of treatment are looked at by their own rules, with their paths in the case.

    Args:
        case: The case.
        on: The day.

    Raises:
        InvalidInputError: It is no case, or the day is none.
    """
    asked = CaseOnDay(case=accept("case", instance(Case, case)), on=on_date(on))
    return (*judge(RULES, asked), *parts_found(asked.case, asked.on))
