"""The life of a case: its states and what leads from one to the next, a literal table for each kind of instruction.

An evaluation of therapy has one of five outcomes, and each of them is an event of the table, so that what is decided
and what comes next cannot differ. The stages of the process that occupational therapists in Germany published as code
are set beside the states.
"""

import enum
from collections.abc import Mapping
from types import MappingProxyType

import attrs

from occupational_therapy.casework.referral import Instruction
from occupational_therapy.kernel.document import Inline, Section, section, table
from occupational_therapy.kernel.fields import accept, choice
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = [
    "ENDED_STATES",
    "EVALUATION_OUTCOMES",
    "NEXT_STEPS",
    "STAGES",
    "TRANSITIONS",
    "CaseEvent",
    "CaseState",
    "Stage",
    "allowed_events",
    "lifecycle_outline",
]


class CaseState(enum.StrEnum):
    """Where a case stands."""

    REFERRED = "referred"
    """Asked for, not answered."""
    DECLINED = "declined"
    TO_ASSESS = "to_assess"
    """Taken on; the assessment, or a further one, is still to come."""
    ASSESSED = "assessed"
    """Assessed; of treatment, goals are to be agreed next."""
    GOALS_AGREED = "goals_agreed"
    """Goals are agreed; how they are to be reached is to be planned."""
    IN_TREATMENT = "in_treatment"
    ON_HOLD = "on_hold"
    REPORTED = "reported"
    """The report has gone to whoever instructed."""
    QUESTIONED = "questioned"
    """Written questions about an expert's report are to be answered."""
    CLOSED = "closed"
    """A one-off assessment or an expert's work has ended."""
    DISCHARGED = "discharged"
    """Treatment has ended."""
    WITHDRAWN = "withdrawn"
    """Ended before the work was done, by whoever instructed or by the client."""

    @property
    def label(self) -> Message:
        """The state in words."""
        return _STATES[self]


_STATES = {
    CaseState.REFERRED: message("referred"),
    CaseState.DECLINED: message("declined"),
    CaseState.TO_ASSESS: message("to be assessed"),
    CaseState.ASSESSED: message("assessed"),
    CaseState.GOALS_AGREED: message("goals agreed"),
    CaseState.IN_TREATMENT: message("in treatment"),
    CaseState.ON_HOLD: message("on hold"),
    CaseState.REPORTED: message("reported"),
    CaseState.QUESTIONED: message("written questions to answer"),
    CaseState.CLOSED: message("closed"),
    CaseState.DISCHARGED: message("discharged"),
    CaseState.WITHDRAWN: message("withdrawn"),
}

ENDED_STATES = (CaseState.DECLINED, CaseState.CLOSED, CaseState.DISCHARGED, CaseState.WITHDRAWN)
"""The states from which nothing leads on; who comes back comes with a new referral."""


class CaseEvent(enum.StrEnum):
    """What can happen to a case."""

    ACCEPT = "accept"
    DECLINE = "decline"
    ASSESS = "assess"
    REPORT = "report"
    ASK = "ask"
    """Written questions are put to an expert."""
    ANSWER = "answer"
    AGREE_GOALS = "agree_goals"
    AGREE_PLAN = "agree_plan"
    HOLD = "hold"
    RESUME = "resume"
    CONTINUE = "continue"
    REVISE_GOALS = "revise_goals"
    REVISE_THERAPY = "revise_therapy"
    REASSESS = "reassess"
    FINISH = "finish"
    CLOSE = "close"
    WITHDRAW = "withdraw"

    @property
    def label(self) -> Message:
        """The event in words."""
        return _EVENTS[self]


_EVENTS = {
    CaseEvent.ACCEPT: message("taken on"),
    CaseEvent.DECLINE: message("declined"),
    CaseEvent.ASSESS: message("assessed"),
    CaseEvent.REPORT: message("reported"),
    CaseEvent.ASK: message("written questions put"),
    CaseEvent.ANSWER: message("written questions answered"),
    CaseEvent.AGREE_GOALS: message("goals agreed"),
    CaseEvent.AGREE_PLAN: message("plan agreed"),
    CaseEvent.HOLD: message("put on hold"),
    CaseEvent.RESUME: message("taken up again"),
    CaseEvent.CONTINUE: message("evaluated, to go on"),
    CaseEvent.REVISE_GOALS: message("evaluated, goals to be revised"),
    CaseEvent.REVISE_THERAPY: message("evaluated, therapy to be revised"),
    CaseEvent.REASSESS: message("evaluated, to be assessed again"),
    CaseEvent.FINISH: message("evaluated, to end"),
    CaseEvent.CLOSE: message("closed"),
    CaseEvent.WITHDRAW: message("withdrawn"),
}

EVALUATION_OUTCOMES = (
    CaseEvent.CONTINUE,
    CaseEvent.REVISE_GOALS,
    CaseEvent.REVISE_THERAPY,
    CaseEvent.REASSESS,
    CaseEvent.FINISH,
)
"""What an evaluation of therapy can come to."""

NEXT_STEPS: Mapping[CaseEvent, Message] = MappingProxyType(
    {
        CaseEvent.CONTINUE: message("go on as planned, and set the day of the next evaluation"),
        CaseEvent.REVISE_GOALS: message("agree the goals anew with the client; what was first agreed is kept beside"),
        CaseEvent.REVISE_THERAPY: message("keep the goals, and plan another way to reach them"),
        CaseEvent.REASSESS: message("assess again what has changed before anything else is decided"),
        CaseEvent.FINISH: message("write the discharge report, hand over what goes on, and close the case"),
    }
)
"""What each outcome of an evaluation leads to."""

_BEGINNING = {
    (CaseState.REFERRED, CaseEvent.ACCEPT): CaseState.TO_ASSESS,
    (CaseState.REFERRED, CaseEvent.DECLINE): CaseState.DECLINED,
    (CaseState.REFERRED, CaseEvent.WITHDRAW): CaseState.WITHDRAWN,
    (CaseState.TO_ASSESS, CaseEvent.ASSESS): CaseState.ASSESSED,
    (CaseState.TO_ASSESS, CaseEvent.WITHDRAW): CaseState.WITHDRAWN,
    (CaseState.ASSESSED, CaseEvent.WITHDRAW): CaseState.WITHDRAWN,
}

TRANSITIONS: Mapping[Instruction, Mapping[tuple[CaseState, CaseEvent], CaseState]] = MappingProxyType(
    {
        Instruction.ONE_OFF_ASSESSMENT: MappingProxyType(
            {
                **_BEGINNING,
                (CaseState.ASSESSED, CaseEvent.REPORT): CaseState.REPORTED,
                (CaseState.REPORTED, CaseEvent.REPORT): CaseState.REPORTED,
                (CaseState.REPORTED, CaseEvent.CLOSE): CaseState.CLOSED,
            }
        ),
        Instruction.EXPERT_REPORT: MappingProxyType(
            {
                **_BEGINNING,
                (CaseState.ASSESSED, CaseEvent.REPORT): CaseState.REPORTED,
                (CaseState.REPORTED, CaseEvent.REPORT): CaseState.REPORTED,
                (CaseState.REPORTED, CaseEvent.ASK): CaseState.QUESTIONED,
                (CaseState.REPORTED, CaseEvent.CLOSE): CaseState.CLOSED,
                (CaseState.REPORTED, CaseEvent.WITHDRAW): CaseState.WITHDRAWN,
                (CaseState.QUESTIONED, CaseEvent.ANSWER): CaseState.REPORTED,
                (CaseState.QUESTIONED, CaseEvent.WITHDRAW): CaseState.WITHDRAWN,
            }
        ),
        Instruction.ONGOING_TREATMENT: MappingProxyType(
            {
                **_BEGINNING,
                (CaseState.ASSESSED, CaseEvent.AGREE_GOALS): CaseState.GOALS_AGREED,
                (CaseState.ASSESSED, CaseEvent.FINISH): CaseState.DISCHARGED,
                (CaseState.GOALS_AGREED, CaseEvent.AGREE_PLAN): CaseState.IN_TREATMENT,
                (CaseState.GOALS_AGREED, CaseEvent.WITHDRAW): CaseState.WITHDRAWN,
                (CaseState.IN_TREATMENT, CaseEvent.CONTINUE): CaseState.IN_TREATMENT,
                (CaseState.IN_TREATMENT, CaseEvent.REVISE_GOALS): CaseState.ASSESSED,
                (CaseState.IN_TREATMENT, CaseEvent.REVISE_THERAPY): CaseState.GOALS_AGREED,
                (CaseState.IN_TREATMENT, CaseEvent.REASSESS): CaseState.TO_ASSESS,
                (CaseState.IN_TREATMENT, CaseEvent.FINISH): CaseState.DISCHARGED,
                (CaseState.IN_TREATMENT, CaseEvent.HOLD): CaseState.ON_HOLD,
                (CaseState.IN_TREATMENT, CaseEvent.WITHDRAW): CaseState.WITHDRAWN,
                (CaseState.ON_HOLD, CaseEvent.RESUME): CaseState.IN_TREATMENT,
                (CaseState.ON_HOLD, CaseEvent.REASSESS): CaseState.TO_ASSESS,
                (CaseState.ON_HOLD, CaseEvent.FINISH): CaseState.DISCHARGED,
                (CaseState.ON_HOLD, CaseEvent.WITHDRAW): CaseState.WITHDRAWN,
            }
        ),
    }
)
"""For each instruction the state that follows from a state and an event; what is not here cannot happen."""


def allowed_events(instruction: Instruction | str, state: CaseState | str) -> tuple[CaseEvent, ...]:
    """What can happen to a case in a state.

    Raises:
        InvalidInputError: There is no such instruction or state.

    >>> [event.value for event in allowed_events("one_off_assessment", "reported")]
    ['report', 'close']
    """
    table_of_steps = TRANSITIONS[accept("instruction", choice(Instruction, instruction))]
    held = accept("state", choice(CaseState, state))
    return tuple(event for source, event in table_of_steps if source is held)


_ETPRO = Source(
    "ETpro, the process of occupational therapy as FHIR profiles, German association of occupational therapists, 0.1.3",
    Confidence.CONFIRMED,
    "the stages are its own; which state answers to which is this library's reading",
)


@attrs.frozen(kw_only=True)
class Stage:
    """A stage of the published process, with where it is found here.

    Attributes:
        key: Its name.
        label: What it is.
        states: The states in which it happens.
        source: Where the stage is published.
    """

    key: str
    label: Message
    states: tuple[CaseState, ...]
    source: Source = _ETPRO


STAGES = (
    Stage(key="screening", label=message("screening"), states=(CaseState.REFERRED,)),
    Stage(key="diagnostics", label=message("diagnostics"), states=(CaseState.TO_ASSESS,)),
    Stage(key="goal_definition", label=message("definition of goals"), states=(CaseState.ASSESSED,)),
    Stage(key="planning", label=message("planning"), states=(CaseState.GOALS_AGREED,)),
    Stage(key="execution", label=message("execution"), states=(CaseState.IN_TREATMENT, CaseState.ON_HOLD)),
    Stage(key="intermediate_evaluation", label=message("intermediate evaluation"), states=(CaseState.IN_TREATMENT,)),
    Stage(
        key="final_evaluation", label=message("final evaluation"), states=(CaseState.IN_TREATMENT, CaseState.ON_HOLD)
    ),
    Stage(key="further_proceeding", label=message("further proceeding"), states=(CaseState.DISCHARGED,)),
)
"""The eight stages of that process, in order. It knows neither one-off assessments nor experts' reports."""


def lifecycle_outline(instruction: Instruction | str) -> Section:
    """The table of states and events of an instruction, to be read.

    Raises:
        InvalidInputError: There is no such instruction.

    >>> print(lifecycle_outline("ongoing_treatment").title)
    The life of a case: ongoing treatment
    """
    kind = accept("instruction", choice(Instruction, instruction))
    rows: list[tuple[Inline | None, ...]] = [
        (state.label, event.label, following.label) for (state, event), following in TRANSITIONS[kind].items()
    ]
    return section(
        message("The life of a case: {instruction}", instruction=kind.label),
        table((message("From"), message("What happens"), message("To")), rows),
    )
