"""Times of a day: read, written, and in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.fields import Refusal
from occupational_therapy.occupations.times import MINUTES_OF_DAY, in_order, minute_of, time_of, to_end_time, to_time


@given(st.integers(0, MINUTES_OF_DAY))
def test_a_minute_comes_back(minute: int) -> None:
    """What is written of a minute is read as that minute."""
    assert minute == minute_of(time_of(minute))


@pytest.mark.parametrize(
    ("starts", "ends", "written"),
    [
        pytest.param(True, True, "00:00", id="the first minute"),
        pytest.param(True, True, "23:59", id="the last minute"),
        pytest.param(False, True, "24:00", id="midnight"),
        pytest.param(False, False, "24:01", id="past midnight"),
        pytest.param(False, False, "7:00", id="one digit"),
    ],
)
def test_midnight_ends_a_day_and_starts_none(starts: bool, ends: bool, written: str) -> None:  # noqa: FBT001 - a table
    """A time of the clock is taken for both ends, midnight as 24:00 for the end alone."""
    assert (starts, ends) == (written == to_time(written), not isinstance(to_end_time(written), Refusal))


@pytest.mark.parametrize(
    ("problems", "start", "end", "overnight"),
    [
        pytest.param(0, "09:00", "09:01", False, id="a minute"),
        pytest.param(1, "09:00", "09:00", False, id="no time"),
        pytest.param(0, "09:00", "09:00", True, id="round the clock"),
        pytest.param(1, "09:00", "09:01", True, id="more than a day"),
    ],
)
def test_the_end_is_after_the_start_and_within_a_day(problems: int, start: str, end: str, overnight: bool) -> None:  # noqa: FBT001 - a table
    """A stretch of time is longer than nothing and no longer than a day."""
    assert problems == len(list(in_order(start, end, overnight=overnight)))
