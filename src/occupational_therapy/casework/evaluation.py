"""Evaluating therapy: how every goal stands, and which of the five outcomes that speaks for. A person decides."""

from collections.abc import Iterator

import attrs

from occupational_therapy.casework.case import Case
from occupational_therapy.casework.case_lifecycle import NEXT_STEPS, CaseEvent
from occupational_therapy.goals import Progress, ProgressStatus, progress
from occupational_therapy.goals.lifecycle import OPEN_STATES
from occupational_therapy.kernel.dates import Date, DateLike, on_date
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import accept, instance
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["SPEAKS_FOR", "Evaluation", "evaluate"]

SPEAKS_FOR = {
    ProgressStatus.WORSENING: CaseEvent.REASSESS,
    ProgressStatus.BELOW_LEVEL: CaseEvent.REASSESS,
    ProgressStatus.OVERDUE: CaseEvent.REVISE_GOALS,
    ProgressStatus.BEHIND: CaseEvent.REVISE_THERAPY,
    ProgressStatus.ON_TRACK: CaseEvent.CONTINUE,
    ProgressStatus.AHEAD: CaseEvent.CONTINUE,
    ProgressStatus.OPEN: CaseEvent.CONTINUE,
    ProgressStatus.NOT_STARTED: CaseEvent.CONTINUE,
    ProgressStatus.MAINTAINED: CaseEvent.CONTINUE,
    ProgressStatus.ACHIEVED: CaseEvent.FINISH,
    ProgressStatus.ACHIEVED_LATE: CaseEvent.FINISH,
    ProgressStatus.NO_DATA: None,
}
"""The outcome that a goal's status speaks for; None for none, where it was not measured."""

_OUTCOMES = {
    CaseEvent.CONTINUE: message("going on"),
    CaseEvent.REVISE_GOALS: message("revising the goals"),
    CaseEvent.REVISE_THERAPY: message("revising the therapy"),
    CaseEvent.REASSESS: message("assessing again"),
    CaseEvent.FINISH: message("ending"),
}
_GRAVEST_FIRST = (
    CaseEvent.REASSESS,
    CaseEvent.REVISE_GOALS,
    CaseEvent.REVISE_THERAPY,
    CaseEvent.CONTINUE,
    CaseEvent.FINISH,
)
_CHOICE = Source(
    "which outcome a status speaks for is this library's choice", Confidence.CONVENTION, "nothing published sets it"
)


@attrs.frozen(kw_only=True)
class Evaluation:
    """How the goals of a case stand on a day, for whoever decides what comes next.

    Attributes:
        case: The case.
        on: The day.
    """

    case: Case
    on: Date

    @property
    def standings(self) -> tuple[Progress, ...]:
        """Every goal that was open at the start of the day, measured against the version that holds."""
        return tuple(
            progress(goal, on=self.on)
            for goal in self.case.goals
            if goal.begun <= self.on and goal.state_before(self.on) in OPEN_STATES
        )

    @property
    def proposed(self) -> CaseEvent | None:
        """The gravest outcome that a goal speaks for; to finish only where nothing else is left to do.

        None where there is no open goal, or none of them was measured: then nothing speaks for any outcome.
        """
        spoken = {SPEAKS_FOR[standing.status] for standing in self.standings}
        return next((outcome for outcome in _GRAVEST_FIRST if outcome in spoken), None)

    @property
    def reasons(self) -> tuple[Message, ...]:
        """What each goal says."""
        return tuple(self._said())

    def _said(self) -> Iterator[Message]:
        if not self.standings:
            yield message("there is no open goal to judge by")
        for standing in self.standings:
            outcome = SPEAKS_FOR[standing.status]
            if outcome is None:
                yield message("goal {goal} was not measured: measure it before deciding", goal=standing.goal)
            else:
                yield message(
                    "goal {goal}, {status}, speaks for {outcome}",
                    goal=standing.goal,
                    status=standing.status.label,
                    outcome=_OUTCOMES[outcome],
                )

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the proposal rests on."""
        return (_CHOICE,)

    def outline(self) -> Section:
        """The proposal with its reasons and what it leads to."""
        proposed = self.proposed
        return section(
            message("Evaluation of case {id}, {on}", id=self.case.id, on=self.on),
            listing(*self.reasons),
            message("Nothing can be proposed yet")
            if proposed is None
            else message("Proposed is {outcome}: {next}", outcome=_OUTCOMES[proposed], next=NEXT_STEPS[proposed]),
            message("It is compared with a straight line, and a person decides"),
        )


def evaluate(case: Case, on: DateLike) -> Evaluation:
    """How the goals of a case stand on a day, and which outcome of an evaluation that speaks for.

    Args:
        case: The case; what was decided stands in its steps.
        on: The day.

    Raises:
        InvalidInputError: It is no case, or the day is none.
    """
    return Evaluation(case=accept("case", instance(Case, case)), on=on_date(on))
