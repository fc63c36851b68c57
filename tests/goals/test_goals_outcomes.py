"""What became of goals, and how many were met."""

from fractions import Fraction
from typing import Any

import attrs
import pytest

from occupational_therapy.goals.gas import Attainment, GoalScaling
from occupational_therapy.goals.goal import Goal
from occupational_therapy.goals.history import Owner
from occupational_therapy.goals.measure import GoalMeasure
from occupational_therapy.goals.outcomes import Excluded, Outcome, PercentMet, attainment, outcome, percent_met
from occupational_therapy.goals.terms import Terms
from occupational_therapy.kernel.errors import InvalidInputError

TERMS = Terms(baseline=0, target=10, start="2026-03-02", due="2026-06-01", agreement="agreed_with_client")
TO_HOLD = attrs.evolve(TERMS, measure=GoalMeasure(kind="independence_level"), baseline=5, target=5, maintain=True)


def goal(terms: Terms, *happened: tuple[str, Any]) -> Goal:
    """A goal with readings, by number, and steps, by name."""
    made = Goal(id="G1", terms=terms, owners=[Owner(id="OT-1", discipline="occupational_therapy")])
    for day, what in happened:
        if isinstance(what, str):
            made = made.with_step(on=day, event=what, author="OT-1", reason="x")
        else:
            made = made.with_reading(on=day, value=what)
    return made


@pytest.mark.parametrize(
    ("expected", "made", "on"),
    [
        pytest.param("achieved", goal(TERMS, ("2026-06-01", 10)), "2026-06-01", id="met in time"),
        pytest.param("achieved_late", goal(TERMS, ("2026-06-02", 10)), "2026-06-02", id="met late"),
        pytest.param("not_yet_due", goal(TERMS, ("2026-05-01", 9)), "2026-06-01", id="not met on the due day"),
        pytest.param("not_achieved", goal(TERMS, ("2026-05-01", 9)), "2026-06-02", id="not met after it"),
        pytest.param("not_achieved", goal(TERMS), "2026-06-02", id="never read"),
        pytest.param("not_yet_due", goal(TERMS), "2026-03-01", id="not begun"),
        pytest.param("not_yet_due", goal(attrs.evolve(TERMS, due=None)), "2027-06-02", id="no due day"),
        pytest.param("not_achieved", goal(TERMS, ("2026-04-01", "close")), "2026-04-01", id="closed unmet"),
        pytest.param("not_yet_due", goal(TERMS, ("2026-04-01", "close")), "2026-03-31", id="the day before it closed"),
        pytest.param(
            "achieved", goal(TERMS, ("2026-03-31", 10), ("2026-04-01", "close")), "2026-07-01", id="closed met"
        ),
        pytest.param(
            "not_achieved",
            goal(TERMS, ("2026-04-01", "close"), ("2026-05-01", 10)),
            "2026-07-01",
            id="met after it closed",
        ),
        pytest.param("not_attainable", goal(TERMS, ("2026-04-01", "give_up")), "2026-07-01", id="given up"),
        pytest.param("on_hold", goal(TERMS, ("2026-04-01", "hold")), "2026-07-01", id="on hold past its due day"),
        pytest.param(
            "achieved", goal(TERMS, ("2026-03-31", 10), ("2026-04-01", "hold")), "2026-07-01", id="met, then on hold"
        ),
        pytest.param("withdrawn", goal(TERMS, ("2026-04-01", "withdraw")), "2026-07-01", id="withdrawn"),
        pytest.param(
            "declined",
            goal(attrs.evolve(TERMS, agreement="not_recorded"), ("2026-04-01", "decline")),
            "2026-07-01",
            id="declined",
        ),
        pytest.param("not_yet_due", goal(TO_HOLD, ("2026-05-01", 5)), "2026-06-01", id="held so far"),
        pytest.param("achieved", goal(TO_HOLD, ("2026-05-01", 5)), "2026-06-02", id="held to the end"),
        pytest.param("not_achieved", goal(TO_HOLD, ("2026-05-01", 4)), "2026-06-02", id="not held"),
        pytest.param(
            "achieved", goal(TO_HOLD, ("2026-03-31", 5), ("2026-04-01", "close")), "2026-04-01", id="held and closed"
        ),
    ],
)
def test_what_became_of_a_goal(expected: str, made: Goal, on: str) -> None:
    """Its life and its readings together say what became of it."""
    assert expected == outcome(made, on)


def test_an_outcome_is_judged_against_either_version() -> None:
    """What is met of the version that holds may not be met of the original."""
    made = goal(TERMS, ("2026-04-02", 6)).revised(
        on="2026-04-01", author="OT-1", reason="too much", terms=attrs.evolve(TERMS, target=5)
    )

    assert [outcome(made, "2026-06-02", version=version) for version in ("current", "original")] == [
        "achieved",
        "not_achieved",
    ]


@pytest.mark.parametrize(
    ("met", "counted", "excluded", "percent", "outcomes"),
    [
        pytest.param(
            3, 4, 1, 75.0, ["achieved", "achieved", "not_achieved", "achieved_late", "withdrawn"], id="percent_met-01"
        ),
        pytest.param(0, 0, 0, None, [], id="no goals"),
        pytest.param(0, 0, 2, None, ["withdrawn", "not_yet_due"], id="none counted"),
        pytest.param(0, 1, 0, 0.0, ["not_attainable"], id="given up counts as missed"),
        pytest.param(1, 1, 3, 100.0, ["achieved", "declined", "on_hold", "not_yet_due"], id="left out, and said"),
    ],
)
def test_goals_are_counted(met: int, counted: int, excluded: int, percent: float | None, outcomes: list[str]) -> None:
    """What is left out is never in the denominator, and always told."""
    share = percent_met(outcomes)

    assert (met, counted, excluded, percent) == (share.met, share.counted, share.n_excluded, share.percent)


def share_of(**given: Any) -> PercentMet:  # noqa: ANN401 - fields of any type
    """A share made from whatever is given."""
    return PercentMet(**given)


def test_the_published_share_comes_out() -> None:
    """495 of 667 goals are 74.2 percent (Turner-Stokes, Williams and Johnson 2009)."""
    share = PercentMet(met=495, counted=667)

    assert share.exact == Fraction(49500, 667)
    assert "495 of 667 goals: 74 %" in str(share.outline())


@pytest.mark.parametrize(
    ("paths", "make"),
    [
        pytest.param({"outcomes[1]"}, lambda: percent_met(["achieved", "met"]), id="unknown outcome"),
        pytest.param({"outcomes"}, lambda: percent_met("achieved"), id="one outcome as text"),
        pytest.param({"met"}, lambda: PercentMet(met=3, counted=2), id="more met than counted"),
        pytest.param({"met"}, lambda: PercentMet(met=-1, counted=2), id="negative"),
        pytest.param({"counted"}, lambda: share_of(met=1, counted=None), id="nothing for a number"),
        pytest.param({"met"}, lambda: PercentMet(met=True, counted=1), id="bool as number"),
        pytest.param({"count"}, lambda: Excluded(outcome="withdrawn", count=0), id="none left out"),
        pytest.param({"outcome"}, lambda: Excluded(outcome="achieved", count=1), id="met and left out"),
        pytest.param({"excluded[0]"}, lambda: share_of(met=1, counted=1, excluded=[1]), id="no such thing"),
    ],
)
def test_a_share_that_cannot_be_is_refused(paths: set[str], make: Any) -> None:  # noqa: ANN401 - any maker
    """Every problem is named with its path."""
    with pytest.raises(InvalidInputError) as caught:
        make()

    assert paths == {problem.path for problem in caught.value.problems}


def test_a_share_reads_with_what_is_left_out() -> None:
    """Counts come with the percentage, and the goals left out by what became of them."""
    read = str(percent_met(["achieved", "withdrawn", "withdrawn"]).outline())

    assert "1 of 1 goal: 100 %" in read
    assert "- withdrawn: 2" in read


def test_a_share_of_nothing_says_so() -> None:
    """No goal counted is no percentage."""
    assert "no goal is counted yet" in str(percent_met([]).outline())


SCALING = GoalScaling(baseline=-1, importance=2, difficulty=1, attainments=[Attainment(on="2026-06-01", level=0)])


def scaled(number: int, scaling: GoalScaling | None) -> Goal:
    """A goal with a scale."""
    return Goal(id=f"G{number}", terms=TERMS, scaling=scaling)


def test_goals_are_scaled_together_on_a_day() -> None:
    """Reviews after the day are not looked at; weights are those of the scales."""
    goals = [scaled(1, SCALING), scaled(2, attrs.evolve(SCALING, difficulty=3))]
    before, after = (attainment(goals, day, missing="carry") for day in ("2026-05-31", "2026-06-01"))

    assert (before.weights, before.change_t) == ((2, 6), 0.0)
    assert (after.achieved_t, [goal.id for goal in after.goals]) == (50.0, ["G1", "G2"])


@pytest.mark.parametrize(
    ("paths", "scalings"),
    [
        pytest.param({"goals[1].scaling"}, [SCALING, None], id="no scale"),
        pytest.param({"goals[0].scaling.baseline"}, [attrs.evolve(GoalScaling(), importance=None)], id="no start"),
        pytest.param({"goals"}, [SCALING, GoalScaling(variant="six_point_half", baseline=-1)], id="two variants"),
        pytest.param({"goals"}, [], id="no goals"),
    ],
)
def test_what_cannot_be_scaled_together_is_refused(paths: set[str], scalings: list[GoalScaling | None]) -> None:
    """Variants are never mixed, and every goal needs a start."""
    with pytest.raises(InvalidInputError) as caught:
        attainment([scaled(number, scaling) for number, scaling in enumerate(scalings)], "2026-06-01")

    assert paths == {problem.path for problem in caught.value.problems}


@pytest.mark.parametrize("became", Outcome)
def test_each_has_words(became: Outcome) -> None:
    """Every outcome can be read, and is counted if it was met."""
    assert str(became.label)
    assert became.is_counted >= became.is_met
