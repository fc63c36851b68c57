"""Until when a claim for an injury can be brought."""

from collections.abc import Callable

import pytest

from occupational_therapy.casework import Limitation, limitation
from occupational_therapy.casework.limitation import LIMITATION_ACT
from occupational_therapy.kernel.dates import Date, on_date
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence
from tests.casework.caseload import problems


@pytest.mark.parametrize(
    ("ends_on", "arose_on", "born"),
    [
        pytest.param("2021-05-01", "2018-05-01", "1980-02-28", id="adult"),
        pytest.param("2023-02-28", "2020-02-29", "1980-02-28", id="on a leap day"),
        pytest.param("2031-02-28", "2018-05-01", "2010-02-28", id="child"),
        pytest.param("2031-02-28", "2028-02-27", "2010-02-28", id="the day before the 18th birthday"),
        pytest.param("2031-02-28", "2028-02-28", "2010-02-28", id="on the 18th birthday"),
        pytest.param("2031-03-01", "2028-03-01", "2010-02-28", id="the day after"),
        pytest.param("2029-03-01", "2018-05-01", "2008-02-29", id="child born on a leap day"),
    ],
)
def test_time_runs_for_three_years(ends_on: str, arose_on: str, born: str) -> None:
    """Three years run from the injury, of a child from the 18th birthday; the last day is still in time."""
    found = limitation(arose_on, born=born, lacks_capacity=False)

    assert on_date(ends_on) == found.ends_on
    assert found.endless is False
    assert found.open_on(on_date(ends_on)) is True
    assert found.open_on(on_date(ends_on).add(days=1)) is False


@pytest.mark.parametrize(
    ("expected", "born", "lacks_capacity"),
    [
        pytest.param(True, "1980-02-28", True, id="lacks capacity"),
        pytest.param(True, None, True, id="lacks capacity, birth unknown"),
        pytest.param(None, "1980-02-28", None, id="not assessed"),
        pytest.param(None, None, False, id="birth unknown"),
        pytest.param(None, None, None, id="nothing known"),
    ],
)
def test_what_is_not_known_is_no_end(expected: bool | None, born: str | None, lacks_capacity: bool | None) -> None:  # noqa: FBT001 - expected value
    """Against a person without capacity no time runs; what is not known gives no day, and no answer."""
    found = limitation("2018-05-01", born=born, lacks_capacity=lacks_capacity)

    assert found.ends_on is None
    assert expected is found.endless
    assert expected is found.open_on(Date(2099, 1, 1))


@pytest.mark.parametrize(
    ("path", "act"),
    [
        pytest.param(
            "arose_on", lambda: limitation("1979-12-31", born="1980-01-01", lacks_capacity=False), id="unborn"
        ),
        pytest.param("arose_on", lambda: limitation("1800-01-01", born=None, lacks_capacity=False), id="century"),
        pytest.param("born", lambda: limitation("2018-05-01", born="Tuesday", lacks_capacity=False), id="birth"),
        pytest.param(
            "lacks_capacity",
            lambda: limitation("2018-05-01", born=None, lacks_capacity="no"),  # type: ignore[arg-type] # on purpose
            id="capacity",
        ),
        pytest.param("ends_on", lambda: Limitation(why=message("law"), ends_on="soon"), id="end"),
    ],
)
def test_what_cannot_be_is_refused(path: str, act: Callable[[], object]) -> None:
    """An injury before birth, a day that is none and an answer that is none are refused."""
    assert [path] == list(problems(act))


def test_the_day_of_birth_is_not_told() -> None:
    """The last day of a child's time is a birthday, so it is not shown."""
    assert "2031" not in repr(limitation("2018-05-01", born="2010-02-28", lacks_capacity=False))


def test_the_law_is_from_memory() -> None:
    """The source says that it could not be read."""
    assert Confidence.FROM_MEMORY is LIMITATION_ACT.confidence
