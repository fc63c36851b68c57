"""Return to practice (RTP-01 to RTP-08, DATE-03, DATE-04, DATE-08)."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.credentials import ReturnBand, Updating, regulator
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError

RETURNING = regulator("hcpc").returning


@pytest.mark.parametrize(
    ("practised", "awarded", "applies", "days"),
    [
        ("2024-06-01", None, "2026-05-31", 0),
        ("2024-06-01", None, "2026-06-01", 30),
        ("2021-06-01", None, "2026-05-31", 30),
        ("2021-06-01", None, "2026-06-01", 60),
        ("2024-02-29", None, "2026-02-27", 0),
        ("2024-02-29", None, "2026-02-28", 30),
        ("2024-06-01", "2010-06-01", "2026-05-31", 0),
        (None, "2021-01-10", "2026-01-10", 0),
        (None, "2021-01-10", "2026-01-11", 60),
        (None, "2026-01-11", "2026-01-11", 0),
        ("2026-01-11", None, "2026-01-11", 0),
    ],
)
def test_how_much_updating_is_needed(practised: str | None, awarded: str | None, applies: str, days: int) -> None:
    """Nothing under two years, 30 days under five, 60 from five on; who never practised counts from the award."""
    need = RETURNING.need(applies, last_practised=practised, qualification_awarded_on=awarded)

    assert (days, Decimal(7 * days)) == (need.days, need.hours)


@pytest.mark.parametrize(
    ("practised", "awarded", "path"),
    [
        (None, None, "last_practised"),
        ("2026-06-02", None, "last_practised"),
        ("2025-02-29", None, "last_practised"),
        (None, "2026-06-02", "qualification_awarded_on"),
        (None, "1826-06-02", "qualification_awarded_on"),
    ],
)
def test_an_impossible_return(practised: str | None, awarded: str | None, path: str) -> None:
    """Without a day, or with one after the application, nothing can be said."""
    with pytest.raises(InvalidInputError) as caught:
        RETURNING.need("2026-06-01", last_practised=practised, qualification_awarded_on=awarded)

    assert [path] == [problem.path for problem in caught.value.problems]


def test_before_the_guidance() -> None:
    """Before the guidance of 2006 nothing is known."""
    assert RETURNING.need("2006-01-01", last_practised="2001-01-01").days == 60
    with pytest.raises(NotInForceError):
        RETURNING.need("2005-12-31", last_practised="2001-01-01")


@pytest.mark.parametrize(
    ("needed", "unit", "done", "counts", "short"),
    [
        (60, "days", (25, 0, 35), 55, 5),
        (30, "days", (0, 15, 15), 30, 0),
        (30, "days", (0, 14, 16), 29, 1),
        (30, "days", (0, 15, 20), 30, 0),
        (30, "days", (20, 20, 0), 40, 0),
        (30, "hours", (105, 0, 0), 15, 15),
        (60, "hours", (140, 70, 210), 60, 0),
        (60, "hours", (140, 70, 211), 60, 0),
        (30, "hours", (100, 0, 0), Fraction(100, 7), Fraction(110, 7)),
        (0, "days", (0, 0, 5), 0, 0),
    ],
)
def test_what_counts(needed: int, unit: str, done: tuple[int, int, int], counts: Fraction, short: Fraction) -> None:
    """Private study fills half of the days needed at most; seven hours make a day."""
    supervised, formal, private = done

    count = RETURNING.count(
        Updating(unit=unit, supervised=supervised, formal=formal, private=private), needed_days=needed
    )

    assert (counts, short, short == 0) == (count.countable_days, count.shortfall_days, count.met)


@given(st.integers(0, 90), st.decimals(0, 90, places=2), st.decimals(0, 90, places=2), st.decimals(0, 90, places=2))
def test_private_study_never_carries_more_than_half(needed: int, one: Decimal, two: Decimal, private: Decimal) -> None:
    """What counts beyond the taught part is at most half of the need, and never more than was done."""
    count = RETURNING.count(Updating(unit="days", supervised=one, formal=two, private=private), needed_days=needed)
    beyond = count.countable_days - Fraction(one) - Fraction(two)

    assert beyond == min(Fraction(private), Fraction(needed, 2))


@pytest.mark.parametrize(
    ("unit", "supervised", "formal", "private", "paths"),
    [
        ("weeks", 4, 0, 0, ["unit"]),
        ("days", -1, None, True, ["supervised", "formal", "private"]),
    ],
)
def test_impossible_updating(unit: str, supervised: int, formal: int, private: int, paths: list[str]) -> None:
    """Every wrong part is named at once."""
    with pytest.raises(InvalidInputError) as caught:
        Updating(unit=unit, supervised=supervised, formal=formal, private=private)

    assert paths == [problem.path for problem in caught.value.problems]


@pytest.mark.parametrize("needed", [-1, None, True, 30.5])
def test_days_needed_are_whole(needed: int) -> None:
    """The days needed are a whole number."""
    with pytest.raises(InvalidInputError, match="needed_days"):
        RETURNING.count(Updating(unit="days", supervised=1, formal=1, private=1), needed_days=needed)


@pytest.mark.parametrize(
    ("applies", "first"),
    [
        ("2006-01-01", "2005-01-01"),
        ("2019-12-31", "2018-12-31"),
        ("2020-01-01", "2018-01-01"),
        ("2025-01-31", "2023-01-31"),
        ("2025-02-01", "2024-02-01"),
        ("2028-02-29", "2027-02-28"),
    ],
)
def test_the_window_for_updating(applies: str, first: str) -> None:
    """Twelve months before the application; twenty-four from 2020 to 31 January 2025 (RTP-07)."""
    window = RETURNING.evidence_window(applies)

    assert (first, applies) == (str(window.start), str(window.end))


@pytest.mark.parametrize(
    ("activity", "expected"),
    [("2024-11-30", False), ("2024-12-01", True), ("2025-12-01", True), ("2025-12-02", False), (None, None)],
)
def test_whether_an_activity_counts(activity: str | None, *, expected: bool | None) -> None:
    """From the first day of the window to the day of the application."""
    assert expected is RETURNING.counts("2025-12-01", activity)


@pytest.mark.parametrize(
    ("since", "sanctioned", "asked", "expected"),
    [
        ("2024-01-01", False, "2026-12-31", False),
        ("2024-01-01", False, "2027-01-01", True),
        ("2024-02-29", False, "2027-02-28", True),
        ("2024-01-01", True, "2027-01-01", False),
        ("2024-01-01", None, "2027-01-01", None),
        ("2024-01-01", None, "2026-12-31", False),
        ("2024-01-01", False, None, None),
    ],
)
def test_who_may_supervise(since: str, *, sanctioned: bool | None, asked: str | None, expected: bool | None) -> None:
    """Three years on the register and no proceedings or sanction; what is unknown stays so (RTP-05)."""
    assert expected is RETURNING.may_supervise(registered_since=since, sanctioned=sanctioned, asked_on=asked)


def test_a_band_is_made_of_whole_numbers() -> None:
    """A band of no whole numbers names both."""
    with pytest.raises(InvalidInputError) as caught:
        ReturnBand(from_years=-1, days=1.5)  # type: ignore[arg-type] # what untyped callers give

    assert [problem.path for problem in caught.value.problems] == ["from_years", "days"]
