"""Goals scaled together: baseline, achieved, change, and what must be said with them."""

import math
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.goals.gas import Profile, ScaledGoal, profile, reported, t_score
from occupational_therapy.goals.gas.rules import RULES
from occupational_therapy.kernel.errors import InvalidInputError


def goals(*rows: tuple[Any, ...]) -> list[ScaledGoal]:
    """Goals from baseline and achieved, and, where they are weighted, importance and difficulty."""
    return [
        ScaledGoal(**dict(zip(("baseline", "achieved", "importance", "difficulty"), row, strict=False))) for row in rows
    ]


@pytest.mark.parametrize(
    ("expected", "rows"),
    [
        pytest.param((36.3069, 50.0, 13.6931), [(-1, 0, 1, 1)] * 3, id="gas_profile-01"),
        pytest.param((34.5282, 47.6197, 13.0915), [(-1, 0, 3, 1), (-1, -1, 2, 3), (-2, 2, 1, 2)], id="gas_profile-03"),
        pytest.param((37.5965, 37.5965, 0.0), [(-1, -2, 2, 2), (-1, 0, 2, 2)], id="gas_profile-05"),
        pytest.param((36.3069, 50.0, 13.6931), [(-1, 0)] * 3, id="unweighted is as equal weights"),
    ],
)
def test_worked_profiles_come_out(expected: tuple[float, ...], rows: list[tuple[Any, ...]]) -> None:
    """The worked cases of the sheet, to four places."""
    found = profile(goals(*rows))

    assert expected == tuple(round(t or 0.0, 4) for t in (found.baseline_t, found.achieved_t, found.change_t))


PAIRS = st.lists(st.tuples(st.integers(-2, 2), st.integers(-2, 2), st.integers(1, 3), st.integers(1, 3)), min_size=1)


@given(PAIRS)
def test_change_is_achieved_less_baseline(rows: list[tuple[int, int, int, int]]) -> None:
    """The same goals and the same weights stand in both."""
    found = profile(goals(*rows))
    assert found.achieved_t is not None
    assert found.change_t is not None

    assert math.isclose(found.achieved_t - found.baseline_t, found.change_t, abs_tol=1e-12)
    assert t_score([row[1] for row in rows], list(found.weights)) == found.achieved_t


def test_no_change_is_exactly_none() -> None:
    """Gains and losses that cancel leave 0, and no remnant of a float."""
    assert profile(goals((-1, -2), (-1, 0))).change_t == 0.0


MISSING = goals((-1, 0), (-2, None), (-1, 1))


def test_without_a_rule_a_missing_level_leaves_no_t() -> None:
    """There is T at the start, and a reason why there is none at the end."""
    found = profile(MISSING)

    assert (found.achieved, found.achieved_t, found.change_t, found.reported_t) == (None, None, None, None)
    assert t_score([-1, -2, -1]) == found.baseline_t
    assert str(found.reason) == "1 of 3 goals has no achieved level: name the rule drop or carry"
    assert "T achieved: none; 1 of 3 goals" in str(found.outline())


def test_a_dropped_goal_leaves_the_baseline_too() -> None:
    """Baseline and achieved are of the same goals."""
    found = profile(MISSING, missing="drop")

    assert (t_score([-1, -1]), t_score([0, 1])) == (found.baseline_t, found.achieved_t)
    assert (found.n, found.n_missing, found.reason) == (2, 1, None)
    assert "- 1 goal without an achieved level: goals without an achieved level are left out" in str(found.outline())


def test_a_carried_goal_counts_as_it_started() -> None:
    """The cautious choice: no gain is made up."""
    found = profile(MISSING, missing="carry")

    assert (t_score([-1, -2, -1]), t_score([0, -2, 1])) == (found.baseline_t, found.achieved_t)
    assert (found.n, found.n_missing) == (3, 1)
    assert "count as they started" in str(found.outline())


def test_one_zero_weight_drops_its_goal_and_says_so() -> None:
    """Rated not difficult alone, a goal would be dropped: that is told."""
    found = profile(goals((-1, 0, 3, 0), (-1, 1, 2, 2)))

    assert (found.weights, found.n, found.achieved_t) == ((0, 4), 1, 60.0)
    assert [finding.rule for finding in found.findings] == ["gas_weight_above_zero", "gas_more_than_one_goal"]
    assert found.findings[0].path == "goals[0]"
    assert "- 1 goal is left out by a weight of 0" in str(found.outline())


@pytest.mark.parametrize(
    ("expected", "rows"),
    [
        pytest.param([], [(-1, 0), (-2, 0)], id="nothing to say"),
        pytest.param([("gas_starts_below_expected", "goals[1].baseline")], [(-1, 0), (0, 1)], id="met at the start"),
        pytest.param([("gas_missing_told", "goals[0].achieved")], [(-1, None), (-2, 0), (-1, 0)], id="missing"),
        pytest.param([("gas_more_than_one_goal", "")], [(-1, 0)], id="a single goal"),
    ],
)
def test_what_a_reader_should_know_is_found(expected: list[tuple[str, str]], rows: list[tuple[Any, ...]]) -> None:
    """Each rule finds its own, and the rest is let be."""
    assert expected == [(finding.rule, finding.path) for finding in profile(goals(*rows)).findings]


@pytest.mark.parametrize(
    ("paths", "given_"),
    [
        pytest.param({"goals"}, {"goals": []}, id="no goals"),
        pytest.param({"goals"}, {"goals": goals((-1, 0, 0, 3), (-1, 0, 2, 0))}, id="all weights 0"),
        pytest.param({"goals"}, {"goals": goals((-1, None), (-1, None)), "missing": "drop"}, id="all dropped"),
        pytest.param(
            {"goals"},
            {"goals": goals((-1, None, 1, 1), (-1, 0, 0, 1)), "missing": "drop"},
            id="dropped or weightless",
        ),
        pytest.param({"goals"}, {"goals": goals((-1, 0, 1, 1), (-1, 0))}, id="weighted in part"),
        pytest.param({"goals[0].achieved"}, {"goals": goals((-1, -3))}, id="-3 of another variant"),
        pytest.param({"goals[0].baseline"}, {"goals": goals((-3, 0))}, id="started at -3"),
        pytest.param(
            {"goals[0].baseline"},
            {"goals": goals((-1, 0)), "variant": "six_point_minus_three"},
            id="every goal starts at -2",
        ),
        pytest.param(
            {"goals[0].baseline"}, {"goals": goals((-0.5, 0)), "variant": "six_point_half"}, id="started in part"
        ),
        pytest.param(
            {"goals[0].achieved"}, {"goals": goals((-2, -0.5)), "variant": "six_point_half"}, id="-0.5 from -2"
        ),
        pytest.param(
            {"goals[0].id", "goals[1].id"},
            {"goals": [ScaledGoal(id="G1", baseline=-1), ScaledGoal(id="G1", baseline=-1)]},
            id="one goal twice",
        ),
        pytest.param({"goals[0]"}, {"goals": [{"baseline": -1}]}, id="no goal"),
        pytest.param({"rho"}, {"goals": goals((-1, 0)), "rho": 2}, id="rho 2"),
        pytest.param({"missing"}, {"goals": goals((-1, 0)), "missing": "skip"}, id="unknown rule"),
        pytest.param({"variant"}, {"goals": goals((-1, 0)), "variant": None}, id="no variant"),
    ],
)
def test_what_cannot_be_scaled_is_refused(paths: set[str], given_: dict[str, Any]) -> None:
    """Every problem is named with its path."""
    with pytest.raises(InvalidInputError) as caught:
        profile(**given_)

    assert paths == {problem.path for problem in caught.value.problems}


@pytest.mark.parametrize(
    ("paths", "given_"),
    [
        pytest.param({"importance"}, {"importance": 4, "difficulty": 1}, id="importance 4"),
        pytest.param({"difficulty"}, {"importance": 1, "difficulty": -1}, id="negative difficulty"),
        pytest.param({"difficulty"}, {"importance": 1}, id="importance alone"),
        pytest.param({"importance"}, {"difficulty": 1}, id="difficulty alone"),
        pytest.param({"importance"}, {"importance": True, "difficulty": 1}, id="bool as number"),
        pytest.param({"importance"}, {"importance": 1.5, "difficulty": 1}, id="between"),
        pytest.param({"baseline"}, {"baseline": None}, id="no start"),
        pytest.param({"achieved"}, {"achieved": "met"}, id="words for a level"),
    ],
)
def test_a_goal_that_cannot_be_scaled_is_refused(paths: set[str], given_: dict[str, Any]) -> None:
    """Importance and difficulty are 0 to 3, and both or neither."""
    with pytest.raises(InvalidInputError) as caught:
        ScaledGoal(**{"baseline": -1, **given_})

    assert paths == {problem.path for problem in caught.value.problems}


def test_partly_achieved_is_reported_as_minus_one() -> None:
    """Turner-Stokes and Williams 2010: for reports -0.5 is turned into -1."""
    found = profile(goals((-1, Decimal("-0.5")), (-1, 0), (-1, 0)), variant="six_point_half")

    assert (round(found.achieved_t or 0, 4), round(found.reported_t or 0, 4)) == (47.7178, 45.4356)
    assert "- T achieved with partly achieved reported as -1: 45.4" in str(found.outline())
    assert [reported(level) for level in (Decimal(-2), Decimal("-0.5"), Decimal(2))] == [-2, -1, 2]


def test_where_nothing_is_half_nothing_is_turned() -> None:
    """In the other variants T is reported as it is."""
    found = profile(goals((-1, 0), (-1, 1)))

    assert found.achieved_t == found.reported_t
    assert "reported as" not in str(found.outline())


def test_levels_are_read_first_and_t_second() -> None:
    """The table of levels stands before T, and the criticism after both."""
    read = str(
        Profile(
            goals=[
                ScaledGoal(id="G7", baseline=-1, achieved=0, importance=3, difficulty=2),
                ScaledGoal(baseline=-1, achieved=1, importance=1, difficulty=1),
            ]
        ).outline()
    )
    order = [
        "Level of each goal",
        "G7",
        "goal 2",
        "T at the start",
        "T achieved",
        "change",
        "2 goals",
        "weights: 6 and 1",
    ]
    places = [read.index(said) for said in [*order, "variant", "rho", "What is said against T", "family of methods"]]

    assert sorted(places) == places


def test_other_variants_are_scaled_alike() -> None:
    """Where every goal starts at -2, the baseline is lower and the change looks bigger."""
    low = profile(goals((-2, 0), (-2, -3)), variant="six_point_minus_three")
    high = profile(goals((-1, 0), (-1, -2)))

    assert low.baseline_t < high.baseline_t
    assert low.change_t is not None
    assert high.change_t is not None
    assert low.change_t > high.change_t


def test_every_rule_has_a_key_and_a_source() -> None:
    """No rule is without what it rests on."""
    assert len(RULES) == len({rule.key for rule in RULES})
    assert [rule.key for rule in RULES if not rule.sources] == []


def test_a_profile_changes_into_another() -> None:
    """A rule named later makes a new value."""
    first = profile(MISSING)

    assert attrs.evolve(first, missing="carry").achieved is not None
    assert first.achieved is None
