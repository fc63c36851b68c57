"""What is agreed about a goal, and what cannot be agreed."""

from decimal import Decimal
from typing import Any

import attrs
import pytest

from occupational_therapy.goals.measure import Direction, GoalMeasure
from occupational_therapy.goals.terms import Actor, Agreement, Judgement, JudgementAbout, Terms
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.errors import InvalidInputError
from tests.samples.goals import DRESSING

START = "2026-03-02"
MINUTES = GoalMeasure(kind="duration", unit="minutes")
LEVEL = GoalMeasure(kind="independence_level")
YES_NO = GoalMeasure(kind="yes_no")


@pytest.mark.parametrize(
    ("paths", "given"),
    [
        pytest.param({"due"}, {"due": "2026-03-01"}, id="due the day before the start"),
        pytest.param({"due"}, {"due": START}, id="due on the start: the line has no length"),
        pytest.param({"due"}, {"due": "2026-02-30"}, id="no such day"),
        pytest.param({"start"}, {"start": None}, id="no start"),
        pytest.param({"target"}, {"baseline": 3, "target": 3}, id="nothing to gain"),
        pytest.param({"target"}, {"baseline": 3, "target": 3.0}, id="nothing to gain, as a float"),
        pytest.param({"target"}, {"measure": YES_NO, "baseline": 1}, id="done from the start"),
        pytest.param({"target"}, {"measure": YES_NO, "target": 0}, id="no is not wanted"),
        pytest.param(
            {"target"}, {"measure": attrs.evolve(MINUTES, better="lower"), "baseline": 20, "target": 30}, id="worse"
        ),
        pytest.param({"target"}, {"measure": LEVEL, "baseline": 5, "target": 3}, id="less independent"),
        pytest.param(
            {"target"},
            {"measure": LEVEL, "baseline": 4, "target": 5, "maintain": True},
            id="to gain is not to hold",
        ),
        pytest.param({"measure"}, {"maintain": True, "target": 3, "baseline": 3}, id="nor with a baseline"),
        pytest.param({"measure"}, {"maintain": True, "target": 3}, id="which way is better is not said"),
        pytest.param({"measure"}, {"maintain": True, "target": 3, "measure": MINUTES}, id="nor by the measure"),
        pytest.param({"baseline", "target"}, {"measure": MINUTES, "baseline": -1, "target": -2}, id="negative minutes"),
        pytest.param({"baseline"}, {"baseline": "ten"}, id="words for a number"),
        pytest.param({"target"}, {"target": True}, id="bool as number"),
        pytest.param({"importance"}, {"importance": 0}, id="importance 0"),
        pytest.param({"importance"}, {"importance": 11}, id="importance 11"),
        pytest.param({"importance"}, {"importance": 7.5}, id="importance between"),
        pytest.param({"occupation"}, {"occupation": "dress_uper_body"}, id="no such occupation"),
        pytest.param({"review_dates"}, {"review_dates": ["2026-04-01", "2026-04-01"]}, id="a review twice"),
        pytest.param(
            {"review_dates[1]"}, {"review_dates": ["2026-04-01", "2026-03-01"]}, id="a review before the start"
        ),
        pytest.param({"actor", "agreement"}, {"actor": "dog", "agreement": "yes"}, id="unknown words"),
        pytest.param({"statement"}, {"statement": "  "}, id="blank statement"),
        pytest.param({"support", "measure", "criterion"}, {"support": 1, "measure": 1, "criterion": 1}, id="not these"),
        pytest.param({"barriers[0]", "judgements[0]"}, {"barriers": [1], "judgements": [1]}, id="nor those"),
    ],
)
def test_terms_that_cannot_be_are_refused(paths: set[str], given: dict[str, Any]) -> None:
    """Every problem is named with its path."""
    with pytest.raises(InvalidInputError) as caught:
        Terms(**{"start": START, **given})

    assert paths == {problem.path for problem in caught.value.problems}


@pytest.mark.parametrize(
    "given",
    [
        pytest.param({}, id="nothing said"),
        pytest.param({"due": "2026-03-03"}, id="due the day after"),
        pytest.param({"importance": 1}, id="importance 1"),
        pytest.param({"importance": 10}, id="importance 10"),
        pytest.param({"maintain": True, "baseline": 5, "target": 5, "measure": LEVEL}, id="a level to hold"),
        pytest.param({"maintain": True, "baseline": 5, "target": 4, "measure": LEVEL}, id="a decline to slow"),
        pytest.param({"maintain": True}, id="to hold, nothing else said"),
        pytest.param({"measure": YES_NO, "baseline": 0, "target": 1}, id="from no to yes"),
    ],
)
def test_what_is_not_known_may_be_left_out(given: dict[str, Any]) -> None:
    """Terms need a start alone."""
    assert Date(2026, 3, 2) == Terms(start=START, **given).start


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        (Direction.HIGHER, {"baseline": 2, "target": 5}),
        (Direction.LOWER, {"baseline": 5, "target": 2}),
        (None, {"baseline": 5}),
        (None, {"target": 5}),
        (Direction.LOWER, {"target": 5, "measure": attrs.evolve(MINUTES, better="lower")}),
        (Direction.HIGHER, {"measure": LEVEL}),
    ],
)
def test_the_direction_follows(expected: Direction | None, given: dict[str, Any]) -> None:
    """Which way is better is said by the measure, or follows from baseline and target."""
    assert expected is Terms(start=START, **given).direction


@pytest.mark.parametrize(
    ("expected", "given", "value"),
    [
        (True, {"baseline": 2, "target": 5}, "5"),
        (True, {"baseline": 2, "target": 5}, "6"),
        (False, {"baseline": 2, "target": 5}, "4.999"),
        (True, {"baseline": 5, "target": 2}, "2"),
        (False, {"baseline": 5, "target": 2}, "2.001"),
        (True, {"target": 5}, "5"),
        (False, {"target": 5}, "6"),
        (False, {}, "5"),
        (True, {"measure": YES_NO}, "1"),
        (False, {"measure": YES_NO}, "0"),
    ],
)
def test_a_level_is_reached_at_the_target(expected: bool, given: dict[str, Any], value: str) -> None:  # noqa: FBT001
    """At the target or beyond it; without a direction at the target alone; without a target never."""
    assert expected == Terms(start=START, **given).is_reached_by(Decimal(value))


def test_the_last_judgement_counts() -> None:
    """A judgement holds until the next, and from its day."""
    early, late = (
        Judgement(about="achievable", holds=holds, on=on, by="OT-1")
        for holds, on in ((False, "2026-03-02"), (True, "2026-03-09"))
    )
    terms = Terms(start=START, judgements=[late, early])

    assert late == terms.judged(JudgementAbout.ACHIEVABLE, Date(2026, 3, 9))
    assert early == terms.judged(JudgementAbout.ACHIEVABLE, Date(2026, 3, 8))
    assert terms.judged(JudgementAbout.ACHIEVABLE, Date(2026, 3, 1)) is None
    assert terms.judged(JudgementAbout.REALISTIC, Date(2026, 3, 9)) is None


@pytest.mark.parametrize(
    ("path", "given"),
    [("about", {"about": "nice"}), ("holds", {"holds": None}), ("by", {"by": "Jo Doe"}), ("on", {"on": "today"})],
)
def test_a_judgement_is_dated_and_signed(path: str, given: dict[str, Any]) -> None:
    """Who judged is an identifier, never a name."""
    sound = {"about": "achievable", "holds": True, "on": START, "by": "OT-1"}
    with pytest.raises(InvalidInputError) as caught:
        Judgement(**{**sound, **given})

    assert [path] == [problem.path for problem in caught.value.problems]


def test_private_text_is_not_shown() -> None:
    """What was written and said is in no repr."""
    shown = repr(DRESSING)

    assert not [words for words in ("Dress the upper", "before the children", "bedroom", "tires") if words in shown]


@pytest.mark.parametrize("named", [*Actor, *Agreement, *JudgementAbout])
def test_each_has_words(named: Actor | Agreement | JudgementAbout) -> None:
    """Every word of the vocabulary can be read."""
    assert str(named.label)
