"""Norm tables: read as printed, looked up by band, never beyond their ends."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment import MEASURES, Direction, measure
from occupational_therapy.assessment.evaluation import evaluate
from occupational_therapy.assessment.expressions import (
    Axis,
    Condition,
    Constant,
    Named,
    Node,
    Raw,
    Table,
    When,
    descend,
)
from occupational_therapy.assessment.forms import unless
from occupational_therapy.assessment.norms import (
    AGE_YEARS,
    HAND,
    KG_PER_POUND,
    SEX,
    by_sex_and_hand,
    norm_scores,
    norms,
    percent_of_norm,
    split_by_age,
    time_of,
    z_score,
)

PRINTED = """
    20-24  10.0 (2.0)   20.0 (2.5)   30.0 (3.0)   40.0 (3.5)
    25-29  11.0 (2.0)   21.0 (2.5)   31.0 (3.0)   41.0 (3.5)
    30+    12.5 (2.0)   22.0 (2.5)   32.0 (3.0)   42.0 (0.5)
"""
TABLE = by_sex_and_hand(PRINTED)
CLOSED = norms("18-39  50.00 (10.25)\n40-59  45.50 (9.00)")


def person(age: int | None, sex: str | None = "male", hand: str | None = "right", **more: object) -> dict[str, Any]:
    """Somebody beside a norm table."""
    return {"age_years": age, "sex": sex, "hand": hand, **more}


@pytest.mark.parametrize(
    ("expected", "age", "sex", "hand"),
    [
        pytest.param(None, 19, "male", "right", id="below the first band"),
        pytest.param(10, 20, "male", "right", id="first year of the first band"),
        pytest.param(10, 24, "male", "right", id="last year of the first band"),
        pytest.param(11, 25, "male", "right", id="first year of the next band"),
        pytest.param(21, 29, "male", "left", id="second column, men left"),
        pytest.param(32, 30, "female", "right", id="third column, women right"),
        pytest.param(42, 120, "female", "left", id="open band"),
        pytest.param(None, 24, None, "left", id="sex unknown"),
        pytest.param(None, 24, "female", None, id="hand unknown"),
        pytest.param(None, None, "female", "left", id="age unknown"),
    ],
)
def test_a_cell_is_found_by_band_sex_and_hand(
    expected: int | None, age: int | None, sex: str | None, hand: str | None
) -> None:
    """Both ends of a band belong to it; whatever is unknown or outside gives nothing."""
    assert expected == evaluate(TABLE.mean, person(age, sex, hand))


@pytest.mark.parametrize(
    ("expected", "age"),
    [(None, 17), (50, 18), (50, 39), (Fraction(91, 2), 40), (Fraction(91, 2), 59), (None, 60)],
)
def test_a_closed_table_ends_with_its_last_band(expected: Fraction | None, age: int) -> None:
    """Above the last band there is no norm: nothing is extrapolated."""
    assert expected == evaluate(CLOSED.mean, {"age_years": age})


def test_a_table_knows_its_places_and_its_deviations() -> None:
    """Standard deviations stand in the same cells, and the places are those printed."""
    assert Fraction(1, 2) == evaluate(TABLE.sd, person(75, "female", "left"))
    assert Fraction(41, 4) == evaluate(CLOSED.sd, {"age_years": 20})
    assert [TABLE.decimals, CLOSED.decimals] == [1, 2]


@pytest.mark.parametrize(
    ("expected", "direction", "value"),
    [
        pytest.param(1, Direction.HIGHER_IS_BETTER, 12, id="more, and more is better"),
        pytest.param(-1, Direction.LOWER_IS_BETTER, 12, id="more, and less is better"),
        pytest.param(Fraction(3, 2), Direction.LOWER_IS_BETTER, 7, id="less, and less is better"),
        pytest.param(0, Direction.LOWER_IS_BETTER, 10, id="the mean itself"),
        pytest.param(None, Direction.HIGHER_IS_BETTER, None, id="not measured"),
    ],
)
def test_above_nought_is_always_better(expected: Fraction | None, direction: Direction, value: int | None) -> None:
    """A z-score turns round where the lower value is the better one."""
    assert expected == evaluate(z_score("x", TABLE, direction), person(22, x=value))


def test_percent_of_the_norm() -> None:
    """A value in percent of the mean; nothing outside the table."""
    assert evaluate(percent_of_norm("x", TABLE), person(22, x=15)) == 150
    assert evaluate(percent_of_norm("x", TABLE), person(19, x=15)) is None


def test_the_scores_of_a_norm_are_named_alike() -> None:
    """Mean and standard deviation take the suffix and the printed places; z is better the higher it is."""
    mean, sd, z = norm_scores("x", CLOSED, direction=Direction.LOWER_IS_BETTER, suffix="_lb")

    assert [mean.key, sd.key, z.key] == ["norm_mean_lb", "norm_sd_lb", "z"]
    assert [mean.decimals, sd.decimals, z.decimals] == [2, 2, 2]
    assert Direction.HIGHER_IS_BETTER is z.direction
    assert Direction.NEITHER is mean.direction is sd.direction


def test_a_table_in_two_parts_needs_what_the_part_needs() -> None:
    """Below the second part's first band its axis is not asked for."""
    by_school = Axis(Raw("school"), (0, 13), bands=True)
    both = split_by_age(norms("18-54  10.0 (1.0)"), norms("55-89  20.0 (2.0)  30.0 (3.0)", by_school))

    assert [
        evaluate(both.mean, {"age_years": age, "school": school})
        for age, school in [(54, None), (55, None), (55, 0), (89, 12), (89, 13)]
    ] == [10, None, 20, 20, 30]
    assert [evaluate(both.sd, {"age_years": age, "school": 20}) for age in (18, 55, 17, 90)] == [1, 3, None, None]


@pytest.mark.parametrize(
    ("expected", "answers"),
    [
        pytest.param(30, {"time": 30}, id="not said"),
        pytest.param(30, {"time": 30, "completed": "yes"}, id="completed"),
        pytest.param(None, {"time": 30, "completed": "no"}, id="stopped"),
        pytest.param(None, {"completed": "yes"}, id="no time"),
    ],
)
def test_a_limit_that_was_reached_is_no_time(expected: int | None, answers: dict[str, Any]) -> None:
    """What is entered beside a test that was not completed is not taken for its time."""
    assert expected == evaluate(time_of("time", "completed"), answers)
    assert expected == evaluate(unless("completed", "no", "time"), answers)


def test_a_pound_in_kilograms_is_exact() -> None:
    """The international pound of 1959."""
    assert Fraction(45359237, 100000000) == KG_PER_POUND


def tables(node: Node | Condition) -> list[Table]:
    """Every table of norms inside a node."""
    found = [node] if isinstance(node, Table) else []
    return found + [table for inside in descend(node) for table in tables(inside)]


NORMED = [
    pytest.param(score.of, id=f"{instrument.key}-{score.key}")
    for instrument in MEASURES.values()
    for score in instrument.scores
    if score.key.startswith("norm_")
]


@pytest.mark.parametrize("node", NORMED)
def test_every_table_of_norms_is_whole(node: Node) -> None:
    """A cell for every band and group, all above nought, in bands that rise by whole years."""
    found = tables(node)

    assert found
    for table in found:
        cells = 1
        for axis in table.axes:
            cells *= len(axis.values)
        ages = next(axis for axis in table.axes if axis.by == Raw(AGE_YEARS.key))
        widths = [after - before for before, after in zip(ages.values, ages.values[1:], strict=False)]  # type: ignore[operator]
        assert cells == len(table.cells)
        assert all(cell is not None and cell > 0 for cell in table.cells)
        assert ages.bands
        assert all(4 < width < 11 for width in widths)
        assert isinstance(node, Named | When)
        assert Constant(None) not in descend(node)


@given(age=st.integers(0, 120), sex=st.sampled_from(["male", "female"]), hand=st.sampled_from(["left", "right"]))
def test_better_than_the_norm_is_above_nought_in_every_group(age: int, sex: str, hand: str) -> None:
    """One more block than the mean is above it, one second more than the mean is below."""
    box = measure("box_and_block")
    mean = box.score({"age_years": age, "sex": sex, "hand": hand})["norm_mean"].exact
    above = None if mean is None else box.score(person(age, sex, hand, blocks_per_minute=int(mean) + 1))["z"].exact
    peg = measure("nine_hole_peg", "mathiowetz").score(person(age, sex, hand, seconds=60))["z"].exact

    assert (mean is None) == (age < 20)
    assert (above is None) == (age < 20)
    assert above is None or above > 0
    assert peg is None or peg < 0


def test_particulars_are_words_and_whole_years() -> None:
    """Sex and hand are named, not numbered; age is completed years."""
    assert [option.value for option in SEX.options] == ["female", "male"]
    assert [option.value for option in HAND.options] == ["right", "left"]
    assert AGE_YEARS.whole
