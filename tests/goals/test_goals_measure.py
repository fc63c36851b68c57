"""What goals are measured in."""

from decimal import Decimal
from typing import Any

import pytest

from occupational_therapy.goals.measure import UNITS, Direction, GoalMeasure, MeasureKind
from occupational_therapy.kernel.errors import InvalidInputError


def one_of(kind: MeasureKind, **more: Any) -> GoalMeasure:  # noqa: ANN401 - fields of any type
    """A measure of a kind, with what that kind cannot do without."""
    if kind is MeasureKind.SCORE:
        return GoalMeasure(kind=kind, measure="barthel_index", score="total", **more)
    return GoalMeasure(kind=kind, **more)


@pytest.mark.parametrize(
    ("possible", "kind", "value"),
    [
        (True, MeasureKind.COUNT, "0"),
        (False, MeasureKind.COUNT, "-1"),
        (True, MeasureKind.COUNT, "2.5"),
        (True, MeasureKind.PERCENT, "0"),
        (True, MeasureKind.PERCENT, "100"),
        (False, MeasureKind.PERCENT, "100.1"),
        (False, MeasureKind.PERCENT, "-0.1"),
        (False, MeasureKind.DURATION, "-1"),
        (False, MeasureKind.DISTANCE, "-1"),
        (True, MeasureKind.RATING, "-10"),
        (True, MeasureKind.SCORE, "-10"),
        (True, MeasureKind.INDEPENDENCE_LEVEL, "1"),
        (True, MeasureKind.INDEPENDENCE_LEVEL, "7"),
        (False, MeasureKind.INDEPENDENCE_LEVEL, "0"),
        (False, MeasureKind.INDEPENDENCE_LEVEL, "8"),
        (False, MeasureKind.INDEPENDENCE_LEVEL, "2.5"),
        (True, MeasureKind.YES_NO, "0"),
        (True, MeasureKind.YES_NO, "1"),
        (False, MeasureKind.YES_NO, "0.5"),
        (False, MeasureKind.YES_NO, "2"),
    ],
)
def test_each_kind_has_its_values(possible: bool, kind: MeasureKind, value: str) -> None:  # noqa: FBT001 - expected
    """A value that cannot be has a reason."""
    assert possible == (one_of(kind).fault(Decimal(value)) is None)


@pytest.mark.parametrize(("possible", "value"), [(False, -1), (True, 0), (True, 10), (False, 11)])
def test_a_scale_of_its_own_has_ends(possible: bool, value: int) -> None:  # noqa: FBT001 - expected
    """Ends that are named stand in place of those of the kind."""
    measure = GoalMeasure(kind="rating", lowest=0, highest=10)

    assert possible == (measure.fault(Decimal(value)) is None)


@pytest.mark.parametrize(
    ("paths", "given"),
    [
        pytest.param({"kind"}, {"kind": "feeling"}, id="unknown kind"),
        pytest.param({"highest"}, {"kind": "rating", "lowest": 5, "highest": 5}, id="no width"),
        pytest.param({"lowest"}, {"kind": "percent", "lowest": -5}, id="end outside the kind"),
        pytest.param({"highest"}, {"kind": "percent", "highest": 200}, id="other end outside"),
        pytest.param({"measure", "score"}, {"kind": "score"}, id="which score"),
        pytest.param({"score"}, {"kind": "score", "measure": "barthel_index"}, id="which of its scores"),
        pytest.param(
            {"measure", "variant", "score"},
            {"kind": "count", "measure": "barthel_index", "variant": "x", "score": "total"},
            id="a count of a measure",
        ),
        pytest.param(
            {"better"}, {"kind": "independence_level", "better": "lower"}, id="less independent is not better"
        ),
        pytest.param({"better"}, {"kind": "yes_no", "better": "lower"}, id="no is not better"),
        pytest.param({"better"}, {"kind": "count", "better": "up"}, id="unknown direction"),
        pytest.param({"unit"}, {"kind": "count", "unit": " "}, id="blank unit"),
    ],
)
def test_what_is_no_measure_is_refused(paths: set[str], given: dict[str, Any]) -> None:
    """Every problem is named with its path."""
    with pytest.raises(InvalidInputError) as caught:
        GoalMeasure(**given)

    assert paths == {problem.path for problem in caught.value.problems}


@pytest.mark.parametrize(
    ("expected", "measure"),
    [
        (Direction.LOWER, GoalMeasure(kind="duration", better="lower")),
        (None, GoalMeasure(kind="duration")),
        (Direction.HIGHER, GoalMeasure(kind="independence_level")),
        (Direction.HIGHER, GoalMeasure(kind="yes_no", better="higher")),
    ],
)
def test_the_direction_is_said_or_is_the_kinds(expected: Direction | None, measure: GoalMeasure) -> None:
    """Of most kinds either way may be better, and unknown stays unknown."""
    assert expected is measure.direction


@pytest.mark.parametrize(
    ("lacks", "measure"),
    [
        (True, GoalMeasure(kind="count")),
        (True, GoalMeasure(kind="duration")),
        (True, GoalMeasure(kind="distance")),
        (False, GoalMeasure(kind="distance", unit="metres")),
        (False, GoalMeasure(kind="percent")),
        (False, GoalMeasure(kind="yes_no")),
    ],
)
def test_amounts_need_a_unit(lacks: bool, measure: GoalMeasure) -> None:  # noqa: FBT001 - expected
    """A count of nothing, or a time in no unit, cannot be read."""
    assert lacks == measure.lacks_unit


@pytest.mark.parametrize(
    ("expected", "label", "measure"),
    [
        ("20 minutes", "duration in minutes", GoalMeasure(kind="duration", unit="minutes")),
        ("20 outbursts", "count in outbursts", GoalMeasure(kind="count", unit="outbursts")),
        ("20 %", "percentage", GoalMeasure(kind="percent")),
        ("20", "rating", GoalMeasure(kind="rating")),
        ("20", "total of barthel_index", one_of(MeasureKind.SCORE)),
    ],
)
def test_a_value_reads_with_its_unit(expected: str, label: str, measure: GoalMeasure) -> None:
    """Values and measures read as a person would say them."""
    assert (expected, label) == (str(measure.shown(20)), str(measure.label))


@pytest.mark.parametrize(
    ("expected", "kind", "value"),
    [
        ("yes", MeasureKind.YES_NO, 1),
        ("no", MeasureKind.YES_NO, 0),
        ("level 5", MeasureKind.INDEPENDENCE_LEVEL, 5),
    ],
)
def test_levels_and_answers_read_as_such(expected: str, kind: MeasureKind, value: int) -> None:
    """A level is no amount, and yes is no 1."""
    assert expected == str(GoalMeasure(kind=kind).shown(value))


def test_only_levels_are_ordinal() -> None:
    """Of an ordinal measure no share of the way is told."""
    assert [kind for kind in MeasureKind if one_of(kind).is_ordinal] == [MeasureKind.INDEPENDENCE_LEVEL]


def test_units_are_kept_by_what_they_say() -> None:
    """A unit that is translated is found by its English."""
    assert {unit: unit for unit in UNITS} == {unit: str(said) for unit, said in UNITS.items()}


@pytest.mark.parametrize(
    ("expected", "value", "unit"),
    [
        ("1 meal a week", 1, "meals a week"),
        ("2 meals a week", 2, "meals a week"),
        ("0 meals a week", 0, "meals a week"),
        ("1 time a day", Decimal("1.0"), "times a day"),
        ("1.5 hours", Decimal("1.5"), "hours"),
        ("0.5 hours", Decimal("0.5"), "hours"),
        ("1 hour", Decimal("1.0001"), "hours"),
        ("1 outbursts a day", 1, "outbursts a day"),
    ],
)
def test_a_known_unit_follows_the_number(expected: str, value: int | Decimal, unit: str) -> None:
    """One of a thing is one, as the number is shown; a unit of the caller's own stays as it was written."""
    assert expected == str(GoalMeasure(kind="count", unit=unit).shown(value))


def test_a_label_has_the_form_for_several() -> None:
    """What is measured is named in the plural."""
    assert str(GoalMeasure(kind="count", unit="meals a week").label) == "count in meals a week"


@pytest.mark.parametrize("named", [*MeasureKind, *Direction])
def test_each_has_words(named: MeasureKind | Direction) -> None:
    """Every kind and direction can be read."""
    assert str(named.label)
