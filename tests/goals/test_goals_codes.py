"""The codes HL7 has for goals."""

from typing import Any

import attrs
import pytest

from occupational_therapy.goals.codes import ACHIEVEMENTS, LIFECYCLE_CODES, AchievementCode, Way, achievement
from occupational_therapy.goals.goal import Goal
from occupational_therapy.goals.lifecycle import State
from occupational_therapy.goals.measure import GoalMeasure
from occupational_therapy.goals.progress_status import ProgressStatus
from occupational_therapy.goals.terms import Terms
from occupational_therapy.kernel.errors import InvalidInputError

TERMS = Terms(baseline=0, target=10, start="2026-03-02", due="2026-06-01", agreement="agreed_with_client")
TO_HOLD = attrs.evolve(TERMS, measure=GoalMeasure(kind="independence_level"), baseline=5, target=5, maintain=True)
YES_NO = Terms(measure=GoalMeasure(kind="yes_no"), start="2026-03-02", due="2026-06-01", agreement="best_interests")


def read(terms: Terms, value: int | None, *events: str) -> Goal:
    """A goal read on 1 April, and what happened on 2 April."""
    goal = Goal(id="G1", terms=terms)
    if value is not None:
        goal = goal.with_reading(on="2026-04-01", value=value)
    for event in events:
        goal = goal.with_step(on="2026-04-02", event=event, author="OT-1", reason="x")
    return goal


@pytest.mark.parametrize(
    ("expected", "goal", "on"),
    [
        pytest.param("achieved", read(TERMS, 10), "2026-04-01", id="achieved"),
        pytest.param("sustaining", read(TO_HOLD, 5), "2026-04-01", id="maintained"),
        pytest.param("worsening", read(TO_HOLD, 4), "2026-04-01", id="not maintained"),
        pytest.param("improving", read(TERMS, 9), "2026-04-01", id="ahead"),
        pytest.param("improving", read(TERMS, 1), "2026-04-01", id="behind"),
        pytest.param("no-change", read(TERMS, 0), "2026-04-01", id="nothing gained"),
        pytest.param("worsening", read(TERMS, -1), "2026-04-01", id="worse"),
        pytest.param("in-progress", read(TERMS, 1), "2026-06-02", id="overdue and still sought"),
        pytest.param("no-progress", read(TERMS, 0), "2026-06-02", id="overdue, nothing gained"),
        pytest.param("no-progress", read(TERMS, -1), "2026-06-02", id="overdue and worse"),
        pytest.param("in-progress", read(TERMS, None), "2026-06-02", id="overdue, never read"),
        pytest.param("not-achieved", read(TERMS, 1, "close"), "2026-06-02", id="closed unmet"),
        pytest.param("no-progress", read(TERMS, 0, "close"), "2026-04-02", id="closed, nothing gained"),
        pytest.param("achieved", read(TERMS, 10, "close"), "2026-06-02", id="closed met"),
        pytest.param("not-achieved", read(TERMS, None, "close"), "2026-04-02", id="closed, never read"),
        pytest.param("not-attainable", read(TERMS, 1, "give_up"), "2026-06-02", id="given up"),
        pytest.param("no-change", read(YES_NO, 0), "2026-04-01", id="not done yet"),
        pytest.param("in-progress", read(attrs.evolve(TERMS, baseline=None), 1), "2026-04-01", id="no baseline"),
        pytest.param(None, read(TERMS, None), "2026-04-01", id="no reading"),
        pytest.param(None, read(TERMS, None), "2026-03-01", id="not begun"),
    ],
)
def test_a_status_has_its_code(expected: str | None, goal: Goal, on: str) -> None:
    """The mapping of section 1.4 of the sheet."""
    assert expected == achievement(goal, on)


def test_every_status_has_a_code_for_every_way() -> None:
    """No status and no way is left out by accident."""
    assert set(ProgressStatus) == set(ACHIEVEMENTS)
    assert {frozenset(Way)} == {frozenset(codes) for codes in ACHIEVEMENTS.values()}


def test_every_state_has_a_code() -> None:
    """States become the codes of HL7, of which each is one of nine."""
    known = {"proposed", "planned", "accepted", "active", "on-hold", "completed", "cancelled", "rejected"}

    assert set(State) == set(LIFECYCLE_CODES)
    assert set(LIFECYCLE_CODES.values()) <= known


def test_three_codes_are_at_the_top() -> None:
    """The others are kinds of them."""
    top = [code for code in AchievementCode if code.parent is None]

    assert top == [AchievementCode.IN_PROGRESS, AchievementCode.ACHIEVED, AchievementCode.NOT_ACHIEVED]
    assert {code.parent for code in AchievementCode} == {None, *top}


@pytest.mark.parametrize("given", [{"on": None}, {"on": "2026-04-01", "version": "old"}])
def test_arguments_are_checked(given: dict[str, Any]) -> None:
    """A day is a date, and a version one of two."""
    with pytest.raises(InvalidInputError):
        achievement(read(TERMS, 1), **given)


@pytest.mark.parametrize("code", AchievementCode)
def test_each_has_words(code: AchievementCode) -> None:
    """Every code can be read."""
    assert str(code.label)
