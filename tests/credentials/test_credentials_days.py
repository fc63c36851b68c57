"""Days of records: of a plausible century, and counted in working days (sheet section 15)."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.credentials.days import (
    FIRST_DAY,
    LAST_DAY,
    day_before,
    days_on,
    months_on,
    on_day,
    record_day_or_none,
    record_period,
    recorded_on,
    working_days_after,
    years_on,
)
from occupational_therapy.kernel.dates import Date, Period, anniversary, months_after, to_date, within
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import Refusal


@pytest.mark.parametrize("day", ["1900-01-01", "2199-12-31"])
def test_the_first_and_last_day_of_the_centuries_are_taken(day: str) -> None:
    """A record may bear the first and the last day of the centuries it can lie in."""
    assert day == str(recorded_on(day, "issued_on"))


@pytest.mark.parametrize("day", ["1899-12-31", "2200-01-01", "0026-01-15", "9999-12-31"])
def test_another_century_is_refused(day: str) -> None:
    """A day of another century is a slip of the pen, and the error says which centuries are taken."""
    with pytest.raises(InvalidInputError) as caught:
        recorded_on(day, "issued_on")

    assert f"issued_on: {day} is in another century: give a day from 1900-01-01 to 2199-12-31" == str(caught.value)


@pytest.mark.parametrize("value", ["2026-02-30", "15/01/2026", None, 20260115])
def test_no_day_of_the_calendar_is_refused(value: object) -> None:
    """What is no date is refused before its century is asked for."""
    with pytest.raises(InvalidInputError):
        recorded_on(value, "issued_on")  # type: ignore[arg-type] # what untyped callers give


def test_none_stays_none() -> None:
    """An unknown day stays unknown."""
    assert record_day_or_none(None) is None


@pytest.mark.parametrize(
    ("period", "is_taken"),
    [
        (Period(start="1900-01-01", end="2199-12-31"), True),
        (Period(), True),
        (Period(start="1899-12-31"), False),
        (Period(end="2200-01-01"), False),
        ("2026", False),
    ],
    ids=["both ends", "open", "early start", "late end", "no period"],
)
def test_periods_lie_in_the_same_centuries(period: Period, *, is_taken: bool) -> None:
    """Both ends of a period must be days that a record may bear."""
    assert is_taken is not isinstance(record_period(period), Refusal)


def test_the_day_before_the_first_of_march() -> None:
    """The day before 1 March is the leap day of a leap year."""
    assert Date(2024, 2, 29) == day_before(Date(2024, 3, 1))


@pytest.mark.parametrize(
    ("start", "holidays", "expected"),
    [
        ("2025-08-01", [], "2025-08-15"),
        ("2027-08-01", [], "2027-08-13"),
        ("2015-08-03", [], "2015-08-17"),
        ("2025-08-15", ["2025-08-25"], "2025-09-01"),
        ("2025-08-15", [], "2025-08-29"),
        ("2025-08-15", ["2025-08-23"], "2025-08-29"),
    ],
    ids=["Friday", "Sunday", "Monday", "with a bank holiday", "without it", "holiday on a Saturday"],
)
def test_ten_working_days(start: str, holidays: list[str], expected: str) -> None:
    """The day counted from does not count, nor do weekends and the bank holidays given (DATE-07, CPD-05)."""
    assert expected == str(working_days_after(start, 10, holidays))


def test_a_bank_holiday_must_be_a_day() -> None:
    """A bank holiday that is no date is named by its place."""
    with pytest.raises(InvalidInputError, match=r"bank_holidays\[1\]"):
        working_days_after("2025-08-01", 10, ["2025-08-25", "2025-08-32"])


@given(st.dates(FIRST_DAY, within(LAST_DAY, -100)), st.integers(0, 20))
def test_working_days_add_up(start: Date, days: int) -> None:
    """Counting in two steps ends on the same day as counting in one."""
    assert working_days_after(start, days + 3) == working_days_after(working_days_after(start, days), 3)


@given(st.dates(), st.integers(-3000, 3000))
def test_cheap_arithmetic_is_the_same_arithmetic(day: dt.date, number: int) -> None:
    """What costs less gives what the calendar of the kernel gives, errors at its ends included."""
    start = to_date(day)
    for cheap, kernel in ((days_on, within), (months_on, months_after), (years_on, anniversary)):
        try:
            expected = kernel(start, number)
        except InvalidInputError:
            with pytest.raises(InvalidInputError):
                cheap(start, number)
        else:
            found = cheap(start, number)

            assert expected == found
            assert type(found) is Date


@pytest.mark.parametrize("value", [dt.date(2026, 3, 1), Date(2026, 3, 1), "2026-03-01"])
def test_a_day_of_any_writing(value: dt.date | str) -> None:
    """A date in any form is the same date, and always of one class."""
    assert on_day(value) == recorded_on(value, "on") == Date(2026, 3, 1)
    assert type(on_day(value)) is type(recorded_on(value, "on")) is Date


@pytest.mark.parametrize("value", [dt.datetime(2026, 3, 1, tzinfo=dt.UTC), "2026-02-29", None, 20260301])
def test_what_is_no_day(value: str) -> None:
    """A date-time and an impossible day are refused."""
    with pytest.raises(InvalidInputError, match="on"):
        on_day(value)
