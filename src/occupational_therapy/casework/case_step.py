"""What happened to a case, step by step, and the state it leads to."""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.casework.case_lifecycle import EVALUATION_OUTCOMES, TRANSITIONS, CaseEvent, CaseState
from occupational_therapy.casework.referral import Instruction
from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, settle, text_or_none
from occupational_therapy.kernel.identifiers import identifier, identifiers
from occupational_therapy.kernel.messages import message

__all__ = ["CaseStep", "state_after", "steps_that_cannot_be"]


def _event(value: CaseEvent | str) -> CaseEvent:
    return choice(CaseEvent, value)


@attrs.frozen(kw_only=True)
class CaseStep:
    """Something that happened to a case. The outcome of an evaluation is one too.

    Attributes:
        on: The day.
        event: What happened.
        by: The identifier of who decided or did it.
        reason: Why.
        goals: Identifiers of the goals it turned on.
    """

    on: Date = attrs.field(converter=to_date)
    event: CaseEvent = attrs.field(converter=_event)
    by: str = attrs.field(converter=identifier)
    reason: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    goals: tuple[str, ...] = attrs.field(default=(), converter=identifiers)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def is_evaluation(self) -> bool:
        """Whether it is the outcome of an evaluation."""
        return self.event in EVALUATION_OUTCOMES


def state_after(instruction: Instruction, steps: Iterable[CaseStep]) -> CaseState:
    """The state that some steps lead to, from the referral on.

    Args:
        instruction: What was instructed.
        steps: The steps, which can follow one another.

    >>> steps = [CaseStep(on="2026-03-02", event="accept", by="OT-1")]
    >>> state_after(Instruction.ONE_OFF_ASSESSMENT, steps).value
    'to_assess'
    """
    state = CaseState.REFERRED
    for step in steps:
        state = TRANSITIONS[instruction][state, step.event]
    return state


def steps_that_cannot_be(instruction: Instruction, steps: Iterable[CaseStep]) -> Iterator[Problem]:
    """The first step that cannot follow, and every one that lies before the step it comes after.

    >>> steps = [CaseStep(on="2026-03-02", event="close", by="OT-1")]
    >>> [str(problem) for problem in steps_that_cannot_be(Instruction.ONE_OFF_ASSESSMENT, steps)]
    ['steps[0].event: close cannot happen to a case that is referred: only accept, decline, withdraw can']
    """
    table = TRANSITIONS[instruction]
    state: CaseState | None = CaseState.REFERRED
    earlier: Date | None = None
    for place, step in enumerate(steps):
        if earlier is not None and step.on < earlier:
            why = message("{on} is before the step it follows, {earlier}", on=str(step.on), earlier=str(earlier))
            yield Problem(f"steps[{place}].on", why)
        earlier = step.on
        if state is None:
            continue
        following = table.get((state, step.event))
        if following is None:
            can = ", ".join(event.value for source, event in table if source is state)
            yield Problem(
                f"steps[{place}].event",
                message(
                    "{event} cannot happen to a case that is {state}: only {allowed} can",
                    event=step.event.value,
                    state=state.value,
                    allowed=can,
                )
                if can
                else message("{event} cannot happen: the case had ended", event=step.event.value),
            )
        state = following
