"""Dates: strict parsing, arithmetic from an anchor, periods, ages, and the ends of the calendar."""

import copy
import datetime as dt
import itertools
from collections.abc import Callable

import pendulum
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from occupational_therapy.kernel.dates import (
    ALWAYS,
    Date,
    DateLike,
    Period,
    age,
    anniversary,
    beginning_with,
    birthday,
    month_of,
    months_after,
    on_date,
    recurring,
    to_date,
    to_date_or_none,
    within,
)
from occupational_therapy.kernel.errors import InvalidInputError
from tests.house import pickled
from tests.strategies import days

FIRST, LAST = Date(1, 1, 1), Date(9999, 12, 31)
OUTSIDE = " is outside the calendar, which has the years 1 to 9999"


class Stamp(dt.datetime):
    """A date-time of somebody else's, as data frames have."""


class TestOnDate:
    """One way in for every date."""

    @pytest.mark.parametrize(
        ("expected", "value"),
        [
            pytest.param(Date(2026, 3, 1), "2026-03-01", id="text"),
            pytest.param(Date(2026, 3, 1), dt.date(2026, 3, 1), id="a date of the standard library"),
            pytest.param(Date(2026, 3, 1), Date(2026, 3, 1), id="a date of pendulum"),
            pytest.param(Date(2024, 2, 29), "2024-02-29", id="a leap day"),
            pytest.param(FIRST, "0001-01-01", id="the first day of the calendar"),
            pytest.param(LAST, "9999-12-31", id="the last day of the calendar"),
        ],
    )
    def test_takes(self, expected: Date, value: DateLike) -> None:
        """A date comes back as a pendulum date, whatever it came as."""
        actual = on_date(value)

        assert expected == actual
        assert Date is type(actual)

    @pytest.mark.parametrize(
        ("expected", "value"),
        [
            pytest.param("on: '2026-02-29' is not a day of the calendar", "2026-02-29", id="no leap year"),
            pytest.param("on: '2026-13-01' is not a day of the calendar", "2026-13-01", id="month 13"),
            pytest.param("on: '0000-01-01' is not a day of the calendar", "0000-01-01", id="year 0"),
            pytest.param("on: '2026-3-1' is not a date: write YYYY-MM-DD", "2026-3-1", id="without zeros"),
            pytest.param("on: '20260301' is not a date: write YYYY-MM-DD", "20260301", id="without dashes"),
            pytest.param("on: '2026-W09-7' is not a date: write YYYY-MM-DD", "2026-W09-7", id="a week"),
            pytest.param("on: '2026-060' is not a date: write YYYY-MM-DD", "2026-060", id="a day of the year"),
            pytest.param("on: '01/03/2026' is not a date: write YYYY-MM-DD", "01/03/2026", id="slashes"),
            pytest.param("on: ' 2026-03-01' is not a date: write YYYY-MM-DD", " 2026-03-01", id="a space before"),
            pytest.param(
                "on: '2026-03-01\\n' is not a date: write YYYY-MM-DD", "2026-03-01\n", id="a line break after"
            ),
            pytest.param(
                "on: '2026-03-01T00:00' is not a date: write YYYY-MM-DD", "2026-03-01T00:00", id="a written date-time"
            ),
            pytest.param(
                "on: '２０２６-03-01' is not a date: write YYYY-MM-DD",  # noqa: RUF001 - the digits at issue
                "２０２６-03-01",  # noqa: RUF001 - as above
                id="full-width digits",
            ),
            pytest.param("on: '10000-01-01' is not a date: write YYYY-MM-DD", "10000-01-01", id="five digits"),
            pytest.param("on: '' is not a date: write YYYY-MM-DD", "", id="no text"),
            pytest.param("on: None is not a date: write YYYY-MM-DD", None, id="None"),
            pytest.param("on: 20260301 is not a date: write YYYY-MM-DD", 20260301, id="a number"),
            pytest.param("on: True is not a date: write YYYY-MM-DD", True, id="a bool"),
            pytest.param(
                "on: datetime.datetime(2026, 3, 1, 0, 0) is a date-time: give the date alone",
                dt.datetime(2026, 3, 1),  # noqa: DTZ001 - a naive one is refused as any other
                id="a date-time",
            ),
            pytest.param(
                "on: Stamp(2026, 3, 1, 0, 0) is a date-time: give the date alone",
                Stamp(2026, 3, 1),
                id="a date-time of a data frame",
            ),
            pytest.param(
                "on: DateTime(2026, 3, 1, 0, 0, 0, tzinfo=Timezone('UTC')) is a date-time: give the date alone",
                pendulum.datetime(2026, 3, 1),
                id="a date-time of pendulum",
            ),
        ],
    )
    def test_refuses(self, expected: str, value: DateLike) -> None:
        """Anything but a day written YYYY-MM-DD or a date object raises, and says what was given."""
        with pytest.raises(InvalidInputError) as caught:
            on_date(value)

        assert expected == str(caught.value)

    def test_names_the_argument(self) -> None:
        """The error's path is the argument's name."""
        with pytest.raises(InvalidInputError, match=r"^start: None is not a date"):
            on_date(None, "start")  # type: ignore[arg-type] # what an untyped caller may do

    def test_none_is_none_where_it_may_be(self) -> None:
        """A date that may be left out is None for None."""
        assert to_date_or_none(None) is None
        assert Date(2026, 3, 1) == to_date_or_none("2026-03-01")

    @given(days("0001-01-01", "9999-12-31"))
    def test_what_is_written_is_read_back(self, day: Date) -> None:
        """Every day of the calendar survives being written and read."""
        assert day == to_date(str(day))


@pytest.mark.parametrize(
    ("expected", "start", "months"),
    [
        pytest.param("2026-02-28", "2026-01-31", 1, id="no such day in the month"),
        pytest.param("2024-02-29", "2024-01-31", 1, id="no such day in a leap year"),
        pytest.param("2026-03-31", "2026-01-31", 2, id="the day is back in the month after"),
        pytest.param("2026-04-30", "2026-03-31", 1, id="a month of thirty days"),
        pytest.param("2027-01-15", "2026-12-15", 1, id="over the year's end"),
        pytest.param("2026-01-31", "2026-01-31", 0, id="none"),
        pytest.param("2026-02-28", "2026-03-31", -1, id="backwards"),
        pytest.param("2025-12-31", "2026-01-31", -1, id="backwards over the year's end"),
        pytest.param("9999-12-31", "0001-12-31", 9998 * 12, id="through the whole calendar"),
    ],
)
def test_months_after(expected: str, start: str, months: int) -> None:
    """The corresponding date so many months on; the month's last day where there is no such day."""
    assert expected == str(months_after(on_date(start), months))


@given(days(), st.integers(-600, 600))
def test_months_after_counts_months(start: Date, months: int) -> None:
    """It lands in the month counted to, on the same day or on the month's last."""
    there = months_after(start, months)

    assert start.year * 12 + start.month + months == there.year * 12 + there.month
    assert there.day in {start.day, there.days_in_month}
    assert there.day <= start.day


@pytest.mark.parametrize(
    ("expected", "start", "years"),
    [
        pytest.param("2027-02-28", "2024-02-29", 3, id="a leap day falls on the 28th"),
        pytest.param("2028-02-29", "2024-02-29", 4, id="a leap day in a leap year"),
        pytest.param("2027-03-01", "2026-03-01", 1, id="a common day"),
        pytest.param("2023-02-28", "2024-02-29", -1, id="backwards"),
    ],
)
def test_anniversary(expected: str, start: str, years: int) -> None:
    """The same day and month so many years on; 29 February falls on the 28th in a common year."""
    assert expected == str(anniversary(on_date(start), years))


@pytest.mark.parametrize(
    ("expected", "born", "years"),
    [
        pytest.param("2026-03-01", "2008-02-29", 18, id="a leap day in a common year"),
        pytest.param("2028-02-29", "2008-02-29", 20, id="a leap day in a leap year"),
        pytest.param("2026-02-28", "2008-02-28", 18, id="the day before a leap day"),
        pytest.param("2026-03-01", "2008-03-01", 18, id="the day after a leap day"),
        pytest.param("2008-02-29", "2008-02-29", 0, id="the day of birth"),
        pytest.param("9999-03-01", "9996-02-29", 3, id="in the calendar's last year"),
    ],
)
def test_birthday(expected: str, born: str, years: int) -> None:
    """An age is reached on its birthday; by somebody born on 29 February on 1 March in a common year."""
    assert expected == str(birthday(on_date(born), years))


@pytest.mark.parametrize(
    ("expected", "born", "on"),
    [
        pytest.param(17, "2008-02-29", "2026-02-28", id="a leap day, the day before"),
        pytest.param(18, "2008-02-29", "2026-03-01", id="a leap day, on the day"),
        pytest.param(18, "2008-02-29", "2026-03-02", id="a leap day, the day after"),
        pytest.param(17, "2008-06-15", "2026-06-14", id="the day before"),
        pytest.param(18, "2008-06-15", "2026-06-15", id="on the day"),
        pytest.param(18, "2008-06-15", "2026-06-16", id="the day after"),
        pytest.param(0, "2026-06-15", "2026-06-15", id="the day of birth"),
        pytest.param(-1, "2026-06-15", "2026-06-14", id="the day before birth"),
        pytest.param(9998, "0001-12-31", "9999-12-31", id="through the whole calendar"),
    ],
)
def test_age(expected: int, born: str, on: str) -> None:
    """Completed years: one more on each birthday, not before."""
    assert expected == age(on_date(born), on_date(on))


@given(days(), days(), days())
def test_age_never_falls(born: Date, one: Date, other: Date) -> None:
    """Nobody is younger on a later day."""
    assert age(born, min(one, other)) <= age(born, max(one, other))


@given(days("1900-01-01", "2000-12-31"), st.integers(0, 120))
@example(Date(1904, 2, 29), 1)
def test_age_turns_on_the_birthday(born: Date, years: int) -> None:
    """Age and birthday agree: the day before, the age is one less."""
    day = birthday(born, years)

    assert years == age(born, day)
    assert years - 1 == age(born, day.subtract(days=1))


@pytest.mark.parametrize(
    ("expected", "start", "days_given"),
    [
        pytest.param("2026-02-14", "2026-01-15", 30, id="over a month's end"),
        pytest.param("2026-01-15", "2026-01-15", 0, id="none"),
        pytest.param("2026-01-14", "2026-01-15", -1, id="backwards"),
        pytest.param("2024-03-01", "2024-02-28", 2, id="over a leap day"),
    ],
)
def test_within_does_not_count_the_first_day(expected: str, start: str, days_given: int) -> None:
    """Within so many days of a day ends that many days on."""
    assert expected == str(within(on_date(start), days_given))
    assert expected == str(beginning_with(on_date(start), days_given + 1))


@pytest.mark.parametrize(
    ("expected", "start", "days_given"),
    [
        pytest.param("2026-10-31", "2026-10-18", 14, id="a fortnight"),
        pytest.param("2026-10-18", "2026-10-18", 1, id="one day is the day itself"),
    ],
)
def test_beginning_with_counts_the_first_day(expected: str, start: str, days_given: int) -> None:
    """So many days beginning with a day end one day sooner than within so many days of it."""
    assert expected == str(beginning_with(on_date(start), days_given))


class TestRecurring:
    """Dates that follow an anchor."""

    @pytest.mark.parametrize(
        ("expected", "anchor", "every"),
        [
            pytest.param(["2026-02-28", "2026-03-31", "2026-04-30"], "2026-01-31", 1, id="the 31st does not drift"),
            pytest.param(["2026-05-28", "2026-08-28", "2026-11-28"], "2026-02-28", 3, id="the 28th stays the 28th"),
            pytest.param(["2025-02-28", "2026-02-28", "2027-02-28"], "2024-02-29", 12, id="a leap day each year"),
        ],
    )
    def test_follows(self, expected: list[str], anchor: str, every: int) -> None:
        """The dates after the anchor, as many months apart as asked."""
        actual = [str(day) for day in itertools.islice(recurring(on_date(anchor), every), 3)]

        assert expected == actual

    @given(days(), st.integers(1, 24), st.integers(0, 60))
    def test_never_drifts(self, anchor: Date, every: int, steps: int) -> None:
        """Each date is the one computed from the anchor, not from the date before."""
        reached = next(itertools.islice(recurring(anchor, every), steps, None))

        assert months_after(anchor, (steps + 1) * every) == reached

    @given(days(), st.integers(1, 24))
    def test_goes_forward(self, anchor: Date, every: int) -> None:
        """Each date is later than the one before, and the first is later than the anchor."""
        dates = [anchor, *itertools.islice(recurring(anchor, every), 20)]

        assert all(earlier < later for earlier, later in itertools.pairwise(dates))

    def test_is_monthly_unless_told(self) -> None:
        """Without a step the dates are a month apart."""
        assert Date(2026, 2, 28) == next(recurring(Date(2026, 1, 31)))

    @pytest.mark.parametrize("every", [0, -1, -(10**5000)], ids=["none", "back", "far back"])
    def test_must_go_forward(self, every: int) -> None:
        """A step of no months or backwards raises when it is asked for, not when it is first looked at."""
        with pytest.raises(InvalidInputError, match=r"^every_months: .* does not go forward: give 1 or more$"):
            recurring(on_date("2026-01-31"), every)


@pytest.mark.parametrize(
    ("path", "act"),
    [
        pytest.param("months", lambda: months_after(LAST, 1), id="months after the last day"),
        pytest.param("months", lambda: months_after(FIRST, -1), id="months before the first day"),
        pytest.param("months", lambda: months_after(FIRST, 10**12), id="more months than a machine word"),
        pytest.param("months", lambda: months_after(FIRST, 10**5000), id="more months than can be written"),
        pytest.param("years", lambda: anniversary(LAST, 1), id="an anniversary after the last day"),
        pytest.param("years", lambda: birthday(LAST, 1), id="a birthday after the last day"),
        pytest.param("days", lambda: within(LAST, 1), id="days after the last day"),
        pytest.param("days", lambda: within(FIRST, -1), id="days before the first day"),
        pytest.param("days", lambda: within(FIRST, 10**12), id="more days than a machine word"),
        pytest.param("days", lambda: beginning_with(LAST, 2), id="days beginning with the last day"),
        pytest.param("months", lambda: next(recurring(LAST)), id="a date that recurs after the last day"),
    ],
)
def test_outside_the_calendar(path: str, act: Callable[[], Date]) -> None:
    """A day beyond the calendar's ends raises an error of the library, with the argument's name."""
    with pytest.raises(InvalidInputError, match=rf"^{path}: .*{OUTSIDE}$"):
        act()


@given(days("0001-01-01", "9999-12-31"), st.integers())
def test_no_sum_raises_anything_else(day: Date, number: int) -> None:
    """Whatever is added to whichever day gives a date or the library's error."""
    for add in (months_after, anniversary, birthday, within, beginning_with):
        try:
            actual = add(day, number)
        except InvalidInputError as error:
            assert "outside the calendar" in str(error)  # noqa: PT017 - only one of the two ways has an error
        else:
            assert Date is type(actual)


class TestPeriod:
    """Days from a start to an end, both included."""

    @pytest.mark.parametrize(
        ("expected", "day"),
        [
            pytest.param(False, "2025-10-31", id="the day before the start"),
            pytest.param(True, "2025-11-01", id="the start"),
            pytest.param(True, "2026-06-15", id="between"),
            pytest.param(True, "2027-10-31", id="the end"),
            pytest.param(False, "2027-11-01", id="the day after the end"),
        ],
    )
    def test_contains_both_ends(self, expected: bool, day: str) -> None:  # noqa: FBT001 - a table's column
        """Both ends belong to a period."""
        assert expected is (on_date(day) in Period(start="2025-11-01", end="2027-10-31"))

    @given(days(), days())
    def test_a_period_holds_its_ends(self, one: Date, other: Date) -> None:
        """Whatever its length, a period holds its first and its last day, and not the days beside them."""
        start, end = min(one, other), max(one, other)
        period = Period(start=start, end=end)

        assert start in period
        assert end in period
        assert start.subtract(days=1) not in period
        assert end.add(days=1) not in period

    @pytest.mark.parametrize(
        ("expected", "period", "day"),
        [
            pytest.param(True, Period(end="2026-03-01"), "0001-01-01", id="open at its start"),
            pytest.param(False, Period(end="2026-03-01"), "2026-03-02", id="closed at its end"),
            pytest.param(True, Period(start="2026-03-01"), "9999-12-31", id="open at its end"),
            pytest.param(False, Period(start="2026-03-01"), "2026-02-28", id="closed at its start"),
            pytest.param(True, ALWAYS, "2026-03-01", id="open at both"),
        ],
    )
    def test_none_is_open(self, expected: bool, period: Period, day: str) -> None:  # noqa: FBT001 - a table's column
        """A missing end means that there is none."""
        assert expected is (on_date(day) in period)

    @pytest.mark.parametrize(
        ("expected", "start", "end"),
        [
            pytest.param(
                "end: 2026-02-28 is before the start, 2026-03-01", "2026-03-01", "2026-02-28", id="upside down"
            ),
            pytest.param("start: 'soon' is not a date: write YYYY-MM-DD", "soon", "2026-02-28", id="no date"),
            pytest.param(
                "2 problems\n"
                "- start: 'soon' is not a date: write YYYY-MM-DD\n"
                "- end: '2026-02-30' is not a day of the calendar",
                "soon",
                "2026-02-30",
                id="no dates",
            ),
        ],
    )
    def test_refuses(self, expected: str, start: str, end: str) -> None:
        """An end before the start, or an end that is no date, cannot be."""
        with pytest.raises(InvalidInputError) as caught:
            Period(start=start, end=end)

        assert expected == str(caught.value)

    def test_ends_are_named(self) -> None:
        """Nobody has to remember which end comes first."""
        with pytest.raises(TypeError):
            Period("2026-03-01", "2026-03-31")  # type: ignore[call-arg] # what an untyped caller may do

    def test_may_last_one_day(self) -> None:
        """A period may begin and end on one day."""
        assert on_date("2026-03-01") in Period(start="2026-03-01", end="2026-03-01")

    @pytest.mark.parametrize(
        ("expected", "one", "other"),
        [
            pytest.param(False, ("2026-01-01", "2026-01-31"), ("2026-02-01", "2026-02-28"), id="side by side"),
            pytest.param(True, ("2026-01-01", "2026-02-01"), ("2026-02-01", "2026-02-28"), id="one day shared"),
            pytest.param(True, ("2026-01-01", "2026-12-31"), ("2026-02-01", "2026-02-28"), id="one inside the other"),
            pytest.param(False, (None, "2026-01-31"), ("2026-02-01", None), id="open, side by side"),
            pytest.param(True, (None, "2026-02-01"), ("2026-02-01", None), id="open, one day shared"),
            pytest.param(True, (None, None), ("2026-02-01", "2026-02-28"), id="always and a month"),
            pytest.param(True, (None, None), (None, None), id="always and always"),
        ],
    )
    def test_overlaps(
        self,
        expected: bool,  # noqa: FBT001 - a table's column
        one: tuple[str | None, str | None],
        other: tuple[str | None, str | None],
    ) -> None:
        """Periods overlap where a day lies in both, whichever is asked about the other."""
        first, second = (Period(start=start, end=end) for start, end in (one, other))

        assert expected is first.overlaps(second)
        assert expected is second.overlaps(first)

    def test_pickles_and_copies_equal(self) -> None:
        """A period comes back equal, and hashes alike."""
        period = Period(start="2025-11-01", end="2027-10-31")

        assert period == pickled(period)
        assert hash(period) == hash(copy.deepcopy(period))


class TestMonthOf:
    """A calendar month."""

    @pytest.mark.parametrize(
        ("first", "last", "text"),
        [
            pytest.param("2026-02-01", "2026-02-28", "2026-02", id="february"),
            pytest.param("2024-02-01", "2024-02-29", "2024-02", id="february in a leap year"),
            pytest.param("2026-12-01", "2026-12-31", "2026-12", id="december"),
            pytest.param("0001-01-01", "0001-01-31", "0001-01", id="the first month of the calendar"),
            pytest.param("9999-12-01", "9999-12-31", "9999-12", id="the last month of the calendar"),
        ],
    )
    def test_has_all_its_days(self, first: str, last: str, text: str) -> None:
        """A month goes from its first day to its last."""
        assert Period(start=first, end=last) == month_of(text)

    @pytest.mark.parametrize(
        ("expected", "text"),
        [
            pytest.param("month: '2026-13' is not a month: write YYYY-MM", "2026-13", id="month 13"),
            pytest.param("month: '2026-00' is not a month: write YYYY-MM", "2026-00", id="month 0"),
            pytest.param("month: '0000-01' is not a month: write YYYY-MM", "0000-01", id="year 0"),
            pytest.param("month: '2026-3' is not a month: write YYYY-MM", "2026-3", id="without a zero"),
            pytest.param("month: '2026-03-01' is not a month: write YYYY-MM", "2026-03-01", id="a day"),
            pytest.param("month: '2026-03\\n' is not a month: write YYYY-MM", "2026-03\n", id="a line break"),
            pytest.param(
                "month: '２０２６-03' is not a month: write YYYY-MM",  # noqa: RUF001 - the digits at issue
                "２０２６-03",  # noqa: RUF001 - as above
                id="full-width digits",
            ),
            pytest.param("month: None is not a month: write YYYY-MM", None, id="None"),
            pytest.param("month: 202603 is not a month: write YYYY-MM", 202603, id="a number"),
        ],
    )
    def test_refuses(self, expected: str, text: str) -> None:
        """Anything but a month written YYYY-MM raises."""
        with pytest.raises(InvalidInputError) as caught:
            month_of(text)

        assert expected == str(caught.value)

    def test_names_the_argument(self) -> None:
        """The error's path is the argument's name."""
        with pytest.raises(InvalidInputError, match=r"^period: '' is not a month"):
            month_of("", "period")
