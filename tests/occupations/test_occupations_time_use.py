"""How the hours of a week are used: section 7 of the goals sheet, and case time_balance-01."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.errors import InvalidInputError, UnknownKeyError
from occupational_therapy.occupations import OCCUPATIONS, Area, TimeBalance, TimeSpent, TimeUse, time_balance, use_of
from tests.house import pickled


@pytest.mark.parametrize(
    ("expected", "occupation"),
    [
        ("self_care", "bath_shower"),
        ("productivity", "make_hot_drink"),
        ("leisure", "swim"),
        ("rest_sleep", "rest_relax"),
        ("rest_sleep", "bedtime_routine"),
    ],
)
def test_time_goes_into_the_area_of_an_occupation(expected: str, occupation: str) -> None:
    """The area says what time goes into, but for what the practice framework counts as rest and sleep."""
    assert TimeUse(expected) is use_of(occupation)


def test_every_occupation_has_a_use() -> None:
    """No occupation of the catalogue is without a use, and all four uses occur."""
    assert set(TimeUse) == {use_of(key) for key in OCCUPATIONS}


def test_an_unknown_occupation_has_none() -> None:
    """An unknown occupation is refused."""
    with pytest.raises(UnknownKeyError):
        use_of("swimming")


@pytest.mark.parametrize("use", TimeUse)
def test_uses_can_be_read(use: TimeUse) -> None:
    """A use that is an area is called as the area is."""
    assert str(use.label) == ("Rest and sleep" if use is TimeUse.REST_SLEEP else str(Area(use.value).label))


def test_the_worked_week_comes_out() -> None:
    """Case time_balance-01: shares of the 168 hours, and the hours nobody wrote down."""
    balance = time_balance({"self_care": 18, "productivity": 22, "leisure": 30, "rest_sleep": 63})

    assert (133.0, 35.0) == (balance.recorded_hours, balance.unrecorded_hours)
    assert {"self_care": 10.7143, "productivity": 13.0952, "leisure": 17.8571, "rest_sleep": 37.5} == {
        spent.use.value: round(spent.percent_of_week, 4) for spent in balance.spent
    }


@pytest.mark.parametrize(
    ("paths", "hours"),
    [
        pytest.param({"hours[0]"}, {"sleep": 8}, id="an unknown use"),
        pytest.param({"hours[0]"}, {"leisure": -1}, id="negative"),
        pytest.param({"hours[0]"}, {"leisure": None}, id="null"),
        pytest.param({"hours[0]"}, {"leisure": True}, id="bool as number"),
        pytest.param({"hours[0]", "hours[1]"}, {"leisure": "many", "sleep": -1}, id="several at once"),
        pytest.param({"spent"}, {"leisure": 168.1}, id="more than a week"),
        pytest.param({"spent"}, {"leisure": 100, "rest_sleep": 69}, id="more than a week together"),
        pytest.param({"hours"}, None, id="nothing"),
        pytest.param({"hours"}, [1, 2], id="a list"),
    ],
)
def test_hours_that_cannot_be_are_refused(paths: set[str], hours: Any) -> None:  # noqa: ANN401 - of any kind
    """Each problem is named with its place."""
    with pytest.raises(InvalidInputError) as caught:
        time_balance(hours)

    assert paths == {problem.path for problem in caught.value.problems}


def test_a_whole_week_may_be_recorded() -> None:
    """168 hours are the most there are."""
    assert time_balance({"leisure": 168}).unrecorded_hours == 0.0


def test_a_use_stands_once() -> None:
    """Two amounts of one use are refused."""
    with pytest.raises(InvalidInputError, match=r"spent\[1\]\.use: leisure is given twice"):
        TimeBalance(spent=[TimeSpent(use="leisure", minutes=1), TimeSpent(use="leisure", minutes=2)])


@given(st.dictionaries(st.sampled_from(TimeUse), st.decimals(0, 42, places=2)))
def test_recorded_and_unrecorded_make_a_week(hours: dict[str, Decimal]) -> None:
    """What is recorded and what is not is always a week, and the shares follow from the hours."""
    balance = time_balance(hours)

    assert balance.recorded_hours + balance.unrecorded_hours == pytest.approx(168)
    assert {use: float(given) for use, given in hours.items()} == {spent.use: spent.hours for spent in balance.spent}
    assert balance == pickled(balance)


def test_wanted_is_compared_with_actual() -> None:
    """Wanted less actual hours, of the uses that both give."""
    actual = time_balance({"leisure": 10, "productivity": 40, "self_care": 9})
    wanted = time_balance({"leisure": 14, "productivity": 30, "rest_sleep": 60})

    assert actual.short_of(wanted) == ((TimeUse.LEISURE, 4.0), (TimeUse.PRODUCTIVITY, -10.0))


def test_a_use_without_a_record_is_unknown() -> None:
    """What is not recorded has no time, not none."""
    assert time_balance({"leisure": 10}).of(TimeUse.REST_SLEEP) is None


def test_the_outline_calls_no_week_balanced() -> None:
    """Uses come in their own order, what is not recorded is said, and balance is left to the person."""
    said = str(time_balance({"rest_sleep": 56, "self_care": 14}).outline())

    assert said == (
        "How the week is used\n"
        "====================\n"
        "\n"
        "Use of time     Hours  Share of the week, %\n"
        "Self-care       14     8.3\n"
        "Rest and sleep  56     33.3\n"
        "Not recorded    98     58.3\n"
        "\n"
        "Whether the amounts are right is for the person to say: no count of hours can tell."
    )
