"""Evaluating therapy: what the goals speak for, and what a case needs under its instruction."""

from typing import Any

import attrs
import pytest

from occupational_therapy.casework import (
    EVALUATION_OUTCOMES,
    SPEAKS_FOR,
    Case,
    CaseEvent,
    CaseStep,
    Session,
    evaluate,
    review_case,
)
from occupational_therapy.goals import Goal, GoalMeasure, ProgressStatus, Terms
from occupational_therapy.locales import render
from tests.casework.caseload import ASSESSMENT, CASE, problems

ON = "2026-04-30"
LINE = Terms(
    occupation="walk_distance",
    measure=GoalMeasure(kind="distance", unit="metres"),
    baseline=100,
    target=200,
    start="2026-03-16",
    due="2026-06-14",
    agreement="agreed_with_client",
)
"""Ninety days from 100 to 200 metres: on 30 April, the 45th day, the line stands at 150."""
HELD = attrs.evolve(
    LINE,
    measure=GoalMeasure(kind="distance", unit="metres", better="higher"),
    baseline=100,
    target=100,
    maintain=True,
)


def goal(name: str, *readings: tuple[str, int], terms: Terms = LINE) -> Goal:
    """A goal with readings."""
    made = Goal(id=name, terms=terms)
    for on, value in readings:
        made = made.with_reading(on=on, value=value)
    return made


def case(*goals: Goal, **changes: Any) -> Case:  # noqa: ANN401 - parts of every kind
    """The synthetic case with these goals and nothing that names others."""
    bare = {"sessions": (), "notes": (), "recommendations": ()}
    return attrs.evolve(CASE, goals=goals, **(bare | changes))


@pytest.mark.parametrize(
    ("goals", "proposed", "reasons"),
    [
        pytest.param([], None, ["there is no open goal to judge by"], id="no goal"),
        pytest.param([goal("G1")], None, ["goal G1 was not measured: measure it before deciding"], id="not measured"),
        pytest.param(
            [goal("G1", ("2026-04-30", 150))],
            "continue",
            ["goal G1, on track, compared with a straight line, speaks for going on"],
            id="on track",
        ),
        pytest.param(
            [goal("G1", ("2026-04-30", 139))],
            "revise_therapy",
            ["goal G1, behind a straight line, speaks for revising the therapy"],
            id="behind",
        ),
        pytest.param([goal("G1", ("2026-04-30", 140))], "continue", None, id="just on track"),
        pytest.param([goal("G1", ("2026-04-30", 99))], "reassess", None, id="worse"),
        pytest.param([goal("G1", ("2026-04-30", 200))], "finish", None, id="achieved"),
        pytest.param(
            [goal("G1", ("2026-04-20", 150), terms=attrs.evolve(LINE, due="2026-04-29"))],
            "revise_goals",
            None,
            id="overdue",
        ),
        pytest.param([goal("G1", ("2026-04-30", 100), terms=HELD)], "continue", None, id="held"),
        pytest.param([goal("G1", ("2026-04-30", 99), terms=HELD)], "reassess", None, id="not held"),
        pytest.param(
            [goal("G1", ("2026-04-30", 200)), goal("G2", ("2026-04-30", 150)), goal("G3")],
            "continue",
            [
                "goal G1, achieved, speaks for ending",
                "goal G2, on track, compared with a straight line, speaks for going on",
                "goal G3 was not measured: measure it before deciding",
            ],
            id="one is left",
        ),
        pytest.param(
            [goal("G1", ("2026-04-30", 99)), goal("G2", ("2026-04-30", 139))], "reassess", None, id="the gravest counts"
        ),
    ],
)
def test_the_goals_speak_for_an_outcome(goals: list[Goal], proposed: str | None, reasons: list[str] | None) -> None:
    """The gravest outcome that a goal speaks for is proposed, and each goal is heard."""
    found = evaluate(case(*goals), on=ON)

    assert found.proposed == proposed
    assert reasons is None or [str(reason) for reason in found.reasons] == reasons


def test_a_goal_that_had_ended_is_not_asked() -> None:
    """What was closed before the day says nothing any more; what is closed on the day is still heard."""
    closed = goal("G1", ("2026-04-10", 200)).with_step(on="2026-04-20", event="close", author="OT-1", reason="Reached")

    assert evaluate(case(closed), on="2026-04-20").proposed is CaseEvent.FINISH
    assert evaluate(case(closed), on="2026-04-21").proposed is None


def test_every_status_speaks_for_an_outcome_or_for_none() -> None:
    """No status is left out, and only outcomes of evaluations are spoken for."""
    assert SPEAKS_FOR.keys() == set(ProgressStatus)
    assert {outcome for outcome in SPEAKS_FOR.values() if outcome} == set(EVALUATION_OUTCOMES)


def test_the_evaluation_is_read_with_what_it_leads_to() -> None:
    """The proposal, the reasons, the next step; and that a person decides."""
    found = evaluate(case(goal("G1", ("2026-04-30", 139))), on=ON)
    text = render(found, "en_GB", format="text")

    assert "keep the goals, and plan another way to reach them" in text
    assert "a person decides" in text
    assert "Nothing can be proposed yet" in render(evaluate(case(), on=ON), "en_GB", format="text")
    assert all(source.confidence == "convention" for source in found.sources)


TREATED = tuple(
    CaseStep(on=on, event=event, by="OT-1")
    for on, event in (
        (CASE.opened_on, "accept"),
        ("2026-03-16", "assess"),
        ("2026-03-16", "agree_goals"),
        ("2026-03-16", "agree_plan"),
    )
)
SESSION = Session(id="S1", on="2026-03-24", by="OT-1", minutes=50, therapies=["task_adaptation"], goals=["G1"])
DUE = goal("G1", terms=attrs.evolve(LINE, due="2026-04-20"))
EVALUATED = CaseStep(on="2026-04-21", event="continue", by="OT-1")


def found(given: Case, on: str = ON) -> dict[str, str]:
    """What is found, by rule and path."""
    return {f"{each.rule} {each.path}": str(each.message) for each in review_case(given, on=on)}


@pytest.mark.parametrize(
    ("given", "on", "expected"),
    [
        pytest.param(case(goal("G1"), sessions=[SESSION], steps=TREATED), ON, {}, id="nothing"),
        pytest.param(case(assessment=None), "2026-03-23", {}, id="still in time"),
        pytest.param(
            case(assessment=None),
            "2026-03-24",
            {
                "assessed_first assessment": "nobody has assessed the client, and the day to begin by, 2026-03-23, is "
                "past"
            },
            id="too late",
        ),
        pytest.param(
            case(goal("G1"), assessment=None, sessions=[attrs.evolve(SESSION, on="2026-03-20")]),
            "2026-03-20",
            {"assessed_first assessment": "the client is treated, and no assessment is on record"},
            id="treated and not assessed",
        ),
        pytest.param(
            case(),
            ON,
            {"treated_towards_goals goals": "the client is in treatment, and there is no open goal"},
            id="no goal",
        ),
        pytest.param(case(closed_on="2026-04-30"), ON, {}, id="no goal on the last day"),
        pytest.param(
            case(goal("G1"), sessions=[attrs.evolve(SESSION, therapies=())]),
            ON,
            {"treated_towards_goals sessions[0].therapies": "session S1 does not say what was done"},
            id="nothing said",
        ),
        pytest.param(
            case(goal("G1"), sessions=[attrs.evolve(SESSION, therapies=(), attendance="missed")]), ON, {}, id="missed"
        ),
        pytest.param(
            case(DUE, steps=TREATED),
            "2026-04-21",
            {"evaluated_when_due steps": "goal G1 fell due on 2026-04-20, and the therapy was not evaluated since"},
            id="due and not evaluated",
        ),
        pytest.param(case(DUE, steps=TREATED), "2026-04-20", {}, id="due today"),
        pytest.param(case(DUE, steps=[*TREATED, EVALUATED]), ON, {}, id="evaluated"),
        pytest.param(
            case(goal("G1", terms=attrs.evolve(LINE, due=None)), steps=TREATED), ON, {}, id="without a due day"
        ),
    ],
)
def test_a_case_in_treatment_is_held_against_what_it_needs(given: Case, on: str, expected: dict[str, str]) -> None:
    """An assessment first, goals, sessions that say what was done, an evaluation when a goal is due."""
    assert found(given, on) == expected


@pytest.mark.parametrize(
    ("instruction", "sessions", "expected"),
    [
        (
            "one_off_assessment",
            [SESSION],
            {
                "within_instruction sessions[0].goals": "session S1 works on goals, and a one-off assessment was "
                "instructed"
            },
        ),
        (
            "expert_report",
            [SESSION],
            {
                "within_instruction sessions[0].goals": "session S1 works on goals: whoever treats is not to be the "
                "expert as well"
            },
        ),
        ("one_off_assessment", [attrs.evolve(SESSION, goals=(), therapies=())], {}),
        ("expert_report", [], {}),
    ],
)
def test_what_is_done_belongs_to_what_was_instructed(
    instruction: str, sessions: list[Session], expected: dict[str, str]
) -> None:
    """Treatment under an instruction for a report is found; a visit for the assessment is not."""
    asked = attrs.evolve(CASE.referral, instruction=instruction)

    assert found(case(goal("G1"), referral=asked, sessions=sessions)) == expected


def test_what_is_later_than_the_day_is_not_looked_at() -> None:
    """An assessment and a session of tomorrow are not there today."""
    late = case(
        goal("G1"),
        assessment=attrs.evolve(ASSESSMENT, on="2026-04-01"),
        sessions=[attrs.evolve(SESSION, on="2026-04-01", therapies=())],
    )

    assert found(late, "2026-03-23") == {}


def test_what_is_no_case_is_refused() -> None:
    """Neither is a day that is none."""
    assert problems(lambda: evaluate("K-1", on=ON)).keys() == {"case"}  # type: ignore[arg-type]
    assert problems(lambda: review_case(CASE, on="soon")).keys() == {"on"}
