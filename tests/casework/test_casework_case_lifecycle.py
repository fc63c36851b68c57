"""The life of a case: the tables, and what a case makes of its steps."""

from collections.abc import Callable

import attrs
import pytest

from occupational_therapy.casework import (
    ENDED_STATES,
    EVALUATION_OUTCOMES,
    NEXT_STEPS,
    STAGES,
    TRANSITIONS,
    Case,
    CaseEvent,
    CaseState,
    CaseStep,
    Instruction,
    allowed_events,
    lifecycle_outline,
)
from occupational_therapy.kernel.errors import InvalidInputError
from tests.casework.caseload import ASSESSMENT, CASE, problems


def steps(*given: str) -> tuple[CaseStep, ...]:
    """Steps written as ``day event``, all of March and April 2026."""
    return tuple(CaseStep(on=f"2026-{day}", event=event, by="OT-1") for day, event in map(str.split, given))


OPENED = f"{CASE.opened_on:MM-DD}"
TREATED = (f"{OPENED} accept", "03-12 assess", "03-13 agree_goals", "03-13 agree_plan")


def instructed(instruction: str, *given: str, closed_on: str | None = None) -> Case:
    """The synthetic case under another instruction, with steps."""
    referral = attrs.evolve(CASE.referral, instruction=instruction)
    return attrs.evolve(CASE, referral=referral, steps=steps(*given), closed_on=closed_on, sessions=())


@pytest.mark.parametrize("instruction", Instruction)
def test_every_state_can_be_reached_and_every_open_one_left(instruction: Instruction) -> None:
    """From the referral each state of a table is reached; only ended states lead nowhere; none leads nowhere else."""
    table = TRANSITIONS[instruction]
    reached, ahead = {CaseState.REFERRED}, [CaseState.REFERRED]
    while ahead:
        state = ahead.pop()
        following = {after for (before, _), after in table.items() if before is state}
        ahead += following - reached
        reached |= following

    assert {state for pair in table.items() for state in (pair[0][0], pair[1])} == reached
    assert {state for state in reached if not allowed_events(instruction, state)} == reached & set(ENDED_STATES)


def test_every_outcome_of_an_evaluation_leads_somewhere_and_says_where() -> None:
    """The five outcomes can all follow treatment, and each has its next step in words."""
    treated = allowed_events("ongoing_treatment", "in_treatment")

    assert set(EVALUATION_OUTCOMES) <= set(treated)
    assert NEXT_STEPS.keys() == set(EVALUATION_OUTCOMES)
    assert all(str(words) for words in NEXT_STEPS.values())


def test_the_eight_published_stages_are_all_found() -> None:
    """Each stage has its states, and every state of treatment but being declined or withdrawn has its stage."""
    staged = {state for stage in STAGES for state in stage.states}
    treatment = {state for pair in TRANSITIONS[Instruction.ONGOING_TREATMENT] for state in pair[:1]}

    assert len(STAGES) == 8
    assert staged == treatment | {CaseState.DISCHARGED}


@pytest.mark.parametrize("instruction", Instruction)
def test_the_table_is_read_as_it_is_declared(instruction: Instruction) -> None:
    """The outline has a row for each step, in words."""
    written = str(lifecycle_outline(instruction))

    for (state, event), following in TRANSITIONS[instruction].items():
        assert any(
            line.split("  ")[0] == str(state.label) and line.endswith(str(following.label)) and str(event.label) in line
            for line in written.splitlines()
        )


@pytest.mark.parametrize(
    ("given", "state"),
    [
        ((), None),
        (TREATED[:1], "to_assess"),
        (TREATED[:2], "assessed"),
        (TREATED, "in_treatment"),
        ((*TREATED, "04-01 continue"), "in_treatment"),
        ((*TREATED, "04-01 revise_goals"), "assessed"),
        ((*TREATED, "04-01 revise_therapy"), "goals_agreed"),
        ((*TREATED, "04-01 reassess"), "to_assess"),
        ((*TREATED, "04-01 hold"), "on_hold"),
        ((*TREATED, "04-01 hold", "04-02 resume"), "in_treatment"),
    ],
)
def test_a_case_stands_where_its_steps_lead(given: tuple[str, ...], state: str | None) -> None:
    """The state on a late day is that of the table; without steps it is not known."""
    assert instructed("ongoing_treatment", *given).state_on("2026-12-31") == state


def test_the_state_is_that_of_the_day() -> None:
    """The day of a step is in its new state, the day before in the old, and before any step nothing is known."""
    case = instructed("ongoing_treatment", *TREATED)

    assert [case.state_on(day) for day in ("2026-03-11", "2026-03-12")] == ["to_assess", "assessed"]
    assert case.state_on(CASE.opened_on.subtract(days=1)) is None
    with pytest.raises(InvalidInputError, match="on: "):
        case.state_on("2026-13-01")


def test_evaluations_are_the_steps_that_are_outcomes() -> None:
    """What was decided about the therapy stands in order, other steps left out."""
    case = instructed("ongoing_treatment", *TREATED, "04-01 continue", "04-02 hold", "04-03 resume", "04-04 reassess")

    assert [step.event for step in case.evaluations] == [CaseEvent.CONTINUE, CaseEvent.REASSESS]


@pytest.mark.parametrize(
    ("instruction", "given", "closed_on"),
    [
        ("ongoing_treatment", (*TREATED, "04-30 finish"), "2026-04-30"),
        ("ongoing_treatment", (*TREATED, "04-30 withdraw"), "2026-04-30"),
        ("one_off_assessment", (*TREATED[:2], "03-20 report", "03-21 report", "03-22 close"), "2026-03-22"),
        ("expert_report", (*TREATED[:2], "03-20 report", "03-21 ask", "03-22 answer", "03-23 close"), "2026-03-23"),
    ],
)
def test_a_case_ends_on_the_day_of_the_step_that_ends_it(
    instruction: str, given: tuple[str, ...], closed_on: str
) -> None:
    """The day of closing and the last step agree, in each kind of instruction."""
    assert instructed(instruction, *given, closed_on=closed_on).state_on(closed_on) in ENDED_STATES


@pytest.mark.parametrize(
    ("instruction", "given", "closed_on", "expected"),
    [
        pytest.param(
            "ongoing_treatment",
            (TREATED[0], "03-12 report"),
            None,
            {"steps[1].event": "report cannot happen to a case that is to_assess: only assess, withdraw can"},
            id="not in this table",
        ),
        pytest.param(
            "one_off_assessment",
            (*TREATED[:2], "03-13 agree_goals", "03-14 report"),
            None,
            {"steps[2].event": "agree_goals cannot happen to a case that is assessed: only withdraw, report can"},
            id="the first that cannot be, and not what hangs on it",
        ),
        pytest.param(
            "ongoing_treatment",
            (*TREATED, "04-30 finish", "05-01 continue"),
            "2026-05-01",
            {"steps[5].event": "continue cannot happen: the case had ended"},
            id="after the end",
        ),
        pytest.param(
            "ongoing_treatment",
            (TREATED[0], "03-14 assess", "03-13 agree_goals"),
            None,
            {"steps[2].on": "2026-03-13 is before the step it follows, 2026-03-14"},
            id="out of order",
        ),
        pytest.param(
            "ongoing_treatment",
            ("12-31 accept",),
            None,
            {"steps[0].on": f"2026-12-31 is not the day the case was opened, {CASE.opened_on}"},
            id="another day",
        ),
        pytest.param(
            "ongoing_treatment",
            (f"{OPENED} decline",),
            f"2026-{OPENED}",
            {"steps[0].event": "a referral that was not taken on is no case"},
            id="declined",
        ),
        pytest.param(
            "ongoing_treatment",
            (*TREATED, "04-30 finish"),
            None,
            {"closed_on": "is not 2026-04-30, the day of the step that ended the case"},
            id="ended and not closed",
        ),
        pytest.param(
            "ongoing_treatment",
            TREATED,
            "2026-04-30",
            {"closed_on": "is given although no step ends the case: agree_plan came last"},
            id="closed and not ended",
        ),
    ],
)
def test_steps_that_cannot_be_are_refused(
    instruction: str, given: tuple[str, ...], closed_on: str | None, expected: dict[str, str]
) -> None:
    """What the table does not have is refused, with what could have happened."""
    assert problems(lambda: instructed(instruction, *given, closed_on=closed_on)) == expected


def test_a_step_names_goals_of_the_case() -> None:
    """A goal that the case does not have is refused where it is named."""
    step = attrs.evolve(steps(TREATED[0])[0], goals=["G99"])

    assert problems(lambda: attrs.evolve(CASE, steps=[step], closed_on=None)) == {
        "steps[0].goals[0]": "G99 is no goal of this case"
    }


def test_a_further_assessment_follows_the_first() -> None:
    """One before the first, or without a first, is refused."""
    later = attrs.evolve(ASSESSMENT, on=ASSESSMENT.on.add(days=1), answers=())

    assert attrs.evolve(CASE, reassessments=[later]).reassessments == (later,)
    early = attrs.evolve(later, on=ASSESSMENT.on.subtract(days=1))
    assert problems(lambda: attrs.evolve(CASE, reassessments=[later, early])) == {
        "reassessments[1].on": f"{early.on} is before the assessment it follows, {later.on}"
    }
    assert problems(lambda: attrs.evolve(CASE, assessment=None, reassessments=[later])) == {
        "reassessments": "there was no first assessment: give it as the assessment"
    }


@pytest.mark.parametrize(
    ("call", "path"),
    [
        (lambda: allowed_events("chat", "referred"), "instruction"),
        (lambda: allowed_events("expert_report", "lost"), "state"),
        (lambda: lifecycle_outline("chat"), "instruction"),
    ],
)
def test_words_that_are_none_are_refused(call: Callable[[], object], path: str) -> None:
    """An unknown instruction or state is named."""
    assert problems(call).keys() == {path}
