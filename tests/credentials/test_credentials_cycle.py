"""Cycles and windows of the Health and Care Professions Council (REN-01 to REN-03, REN-12, DATE-06)."""

import pytest
from hypothesis import given

from occupational_therapy.credentials import Window, regulator
from occupational_therapy.kernel.dates import Date, within
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from tests.strategies import days

HCPC = regulator("hcpc")


@pytest.mark.parametrize(
    ("on", "cycle_days", "year", "window", "is_open"),
    [
        ("2009-11-01", ("2009-11-01", "2011-10-31"), 1, ("2011-08-01", "2011-10-31"), False),
        ("2024-10-31", ("2023-11-01", "2025-10-31"), 1, ("2025-08-01", "2025-10-31"), False),
        ("2024-11-01", ("2023-11-01", "2025-10-31"), 2, ("2025-08-01", "2025-10-31"), False),
        ("2025-07-31", ("2023-11-01", "2025-10-31"), 2, ("2025-08-01", "2025-10-31"), False),
        ("2025-08-01", ("2023-11-01", "2025-10-31"), 2, ("2025-08-01", "2025-10-31"), True),
        ("2025-10-31", ("2023-11-01", "2025-10-31"), 2, ("2025-08-01", "2025-10-31"), True),
        ("2025-11-01", ("2025-11-01", "2027-10-31"), 1, ("2027-08-01", "2027-10-31"), False),
        ("2026-11-23", ("2025-11-01", "2027-10-31"), 2, ("2027-08-01", "2027-10-31"), False),
        ("2015-08-02", ("2013-11-01", "2015-10-31"), 2, ("2015-08-03", "2015-11-30"), False),
        ("2015-10-31", ("2013-11-01", "2015-10-31"), 2, ("2015-08-03", "2015-11-30"), True),
        ("2015-11-01", ("2015-11-01", "2017-10-31"), 1, ("2017-08-01", "2017-10-31"), False),
    ],
)
def test_the_cycle_of_a_day(
    on: str, cycle_days: tuple[str, str], year: int, window: tuple[str, str], *, is_open: bool
) -> None:
    """Two professional years from 1 November of an odd year, renewed in the last three months."""
    cycle = HCPC.cycle(on=on)

    assert cycle_days == (str(cycle.start), str(cycle.end))
    assert window == (str(cycle.renewal_opens), str(cycle.renewal_closes))
    assert (year, is_open, 2) == (cycle.professional_year, cycle.window_open(on), cycle.years)


def test_a_cycle_before_the_first_known_is_not_guessed() -> None:
    """The day before the first cycle that is known raises, and says from when one is."""
    with pytest.raises(NotInForceError, match="the first day known is 2009-11-01"):
        HCPC.cycle(on="2009-10-31")


@pytest.mark.parametrize("on", ["2025-11-31", None, "2025", "9999-12-31"])
def test_an_impossible_day_has_no_cycle(on: str) -> None:
    """What is no day, and a day whose cycle runs out of the calendar, raises."""
    with pytest.raises(InvalidInputError):
        HCPC.cycle(on=on)


@given(days("2009-11-01", "2190-12-31"))
def test_cycles_tile_the_calendar(day: Date) -> None:
    """Each day lies in its cycle, and the next day in the same one or at the start of the next."""
    cycle, following = HCPC.cycle(on=day), HCPC.cycle(on=within(day, 1))

    assert cycle.start <= day <= cycle.end
    assert following.start == (within(cycle.end, 1) if day == cycle.end else cycle.start)


@pytest.mark.parametrize(
    ("year", "opens", "closes"),
    [
        (2007, "2007-08-01", "2007-11-30"),
        (2009, "2009-08-01", "2009-10-31"),
        (2013, "2013-08-01", "2013-10-31"),
        (2015, "2015-08-03", "2015-11-30"),
        (2027, "2027-08-01", "2027-10-31"),
    ],
    ids=["postal strike", "into the first cycle", "ordinary", "announced otherwise", "to come"],
)
def test_the_window_of_a_year(year: int, opens: str, closes: str) -> None:
    """1 August to 31 October of odd years, but for the windows that were moved; each names what it rests on."""
    window = HCPC.window(year)

    assert (opens, closes) == (str(window.opens), str(window.closes))
    assert window.sources


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2015-08-02", False), ("2015-08-03", True), ("2015-11-30", True), ("2015-12-01", False)],
)
def test_a_window_includes_both_ends(on: str, *, expected: bool) -> None:
    """A window is open on its first and on its last day."""
    assert expected is HCPC.window(2015).is_open(on)


def test_an_even_year_has_no_window() -> None:
    """A year without a window is told the nearest that have one."""
    with pytest.raises(InvalidInputError) as caught:
        HCPC.window(2026)

    assert str(caught.value) == "year: 2026 has no renewal window: the nearest are in 2025 and 2027"


def test_a_year_before_the_known_windows() -> None:
    """A window earlier than the rule is vouched for raises."""
    with pytest.raises(NotInForceError, match="is not known on 2005"):
        HCPC.window(2005)


@pytest.mark.parametrize("year", [-1, True, "2025", 2025.0, None, 10**12 + 1])
def test_what_is_no_year(year: int) -> None:
    """A year is a whole number of the calendar."""
    with pytest.raises(InvalidInputError):
        HCPC.window(year)


@pytest.mark.parametrize(
    ("registered_on", "ends_on", "year", "due"),
    [
        ("2023-10-31", "2023-10-31", 2, 1),
        ("2023-11-01", "2025-10-31", 1, 2),
        ("2024-10-31", "2025-10-31", 1, 2),
        ("2024-11-01", "2025-10-31", 2, 1),
        ("2024-02-29", "2025-10-31", 1, 2),
    ],
)
def test_the_first_period(registered_on: str, ends_on: str, year: int, due: int) -> None:
    """Who joins in mid-cycle is registered to its end, and pays a part of a year as a whole one (REN-12)."""
    first = HCPC.first_period(registered_on)

    assert (ends_on, year, due) == (str(first.ends_on), first.professional_year, first.professional_years_due)


def test_a_window_is_made_of_days() -> None:
    """A window of no days names both."""
    with pytest.raises(InvalidInputError) as caught:
        Window(opens="soon", closes="later", sources=())

    assert [problem.path for problem in caught.value.problems] == ["opens", "closes"]
