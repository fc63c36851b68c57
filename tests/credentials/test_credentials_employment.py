"""Posts and years in the statutory sector (SEED-06, DATE-04, sheet section 16)."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.credentials import Counting, Post, Sector, statutory_service
from occupational_therapy.credentials.employment import to_years
from occupational_therapy.kernel.dates import Date, Period, within
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import Refusal
from tests.strategies import days

FIVE = ("2018-09-01", "2023-08-31", 1.0)


def posts(*given: tuple[str, str | None, float | None]) -> list[Post]:
    """Posts in the statutory sector."""
    return [Post(sector="statutory", period=Period(start=start, end=end), fte=fte) for start, end, fte in given]


@pytest.mark.parametrize(
    ("given", "min_years", "completed"),
    [
        ([FIVE], 5, "2023-09-01"),
        ([("2018-09-01", "2023-08-30", 1.0)], 5, None),
        ([("2018-09-01", "2023-09-01", 1.0)], 5, "2023-09-01"),
        ([("2018-09-01", "2023-08-31", 0.5)], 5, "2023-09-01"),
        ([("2020-02-29", "2025-02-27", 1.0)], 5, "2025-02-28"),
        ([("2020-02-29", "2025-02-26", 1.0)], 5, None),
        ([("2018-09-01", "2021-08-31", 1.0), ("2021-09-01", "2023-08-31", 1.0)], 5, "2023-09-01"),
        ([("2015-09-01", "2018-08-31", 1.0), ("2019-09-01", "2021-08-31", 1.0)], 5, "2021-09-01"),
        ([("2015-09-01", "2018-08-31", 1.0), ("2019-09-01", "2021-08-30", 1.0)], 5, None),
        ([("2015-01-01", "2017-06-30", 1.0), ("2018-01-01", "2020-06-30", 1.0)], 5, "2020-07-01"),
        ([("2018-09-01", "2021-08-31", 0.5), ("2019-09-01", "2023-08-31", 0.5)], 5, "2023-09-01"),
        ([("2018-09-01", "2023-08-31", 1.0), ("2019-01-01", "2020-01-01", 1.0)], 5, "2023-09-01"),
        ([("2023-01-01", "2024-12-31", 1.0)], 2, "2025-01-01"),
        ([("2023-01-01", "2023-06-30", 1.0)], 0.5, "2023-07-01"),
        ([FIVE], 0, "2018-09-01"),
        ([], 0, None),
        ([], 5, None),
        ([("2018-09-01", "2023-08-31", None)], 5, "2023-09-01"),
    ],
    ids=[
        "to the day",
        "a day short",
        "a day over",
        "half time",
        "leap day",
        "leap day, a day short",
        "back to back",
        "whole years with a gap",
        "with a gap, a day short",
        "half years with a gap",
        "overlapping",
        "one inside another",
        "two years",
        "half a year",
        "none asked for",
        "no posts, none asked for",
        "no posts",
        "unknown share",
    ],
)
def test_years_by_the_calendar(
    given: list[tuple[str, str | None, float | None]], min_years: float, completed: str | None
) -> None:
    """Overlapping posts count once and gaps not at all; complete on the day after the last day served."""
    service = statutory_service(posts(*given), min_years=min_years, on="2026-11-23")

    assert completed == (str(service.completed_on) if service.completed_on else None)
    assert (completed is not None or min_years == 0) is service.met


@pytest.mark.parametrize(
    ("given", "completed"),
    [
        ([FIVE], "2023-09-01"),
        ([("2018-09-01", "2023-08-31", 0.5)], None),
        ([("2013-09-01", "2023-08-31", 0.5)], "2023-09-01"),
        ([("2013-09-01", "2023-08-30", 0.5)], None),
        ([("2013-09-01", "2018-08-31", 0.5), ("2013-09-01", "2018-08-31", 0.5)], "2018-09-01"),
        ([("2010-01-01", "2016-03-31", 0.8)], "2016-04-01"),
        ([("2010-01-01", "2014-12-31", 0.6), ("2015-01-01", "2020-12-31", 0.8)], "2017-07-01"),
    ],
    ids=["full time", "half time", "ten years of half", "a day short", "two halves at once", "four fifths", "changing"],
)
def test_years_as_full_time(given: list[tuple[str, str | None, float | None]], completed: str | None) -> None:
    """Each post's length is multiplied by its share, and the products are added."""
    service = statutory_service(posts(*given), counting="fte", min_years=5, on="2026-11-23")

    assert completed == (str(service.completed_on) if service.completed_on else None)
    assert (completed is not None) is service.met


def test_an_unknown_share_leaves_it_open() -> None:
    """Where shares count, a post of an unknown share counts as nothing, so the answer may stay open."""
    unknown = ("2010-01-01", "2026-01-01", None)

    assert statutory_service(posts(unknown), counting="fte", min_years=5, on="2026-11-23").met is None
    assert statutory_service(posts(unknown, FIVE), counting="fte", min_years=5, on="2026-11-23").met is True
    assert Fraction(0) == statutory_service(posts(unknown), counting="fte", min_years=5, on="2026-11-23").years


@pytest.mark.parametrize(
    ("on", "met"), [("2023-08-31", False), ("2023-09-01", True), ("2018-09-01", False), ("2018-08-31", False)]
)
def test_only_what_has_been_served_counts(on: str, *, met: bool) -> None:
    """A post still held counts up to the day asked about, and one to come not at all."""
    assert met is statutory_service(posts(("2018-09-01", None, 1.0)), min_years=5, on=on).met


def test_other_sectors_do_not_count() -> None:
    """Years outside the statutory sector are not years in it."""
    post = Post(sector="independent", period=Period(start="2010-01-01", end="2020-01-01"), fte=1)

    assert (Fraction(0), False) == (
        statutory_service([post], min_years=5, on="2026-11-23").years,
        statutory_service([post], min_years=5, on="2026-11-23").met,
    )


def test_years_are_exact() -> None:
    """Years served are a fraction: whole months, and days of the month begun."""
    assert (
        Fraction(4, 12) + Fraction(15, 31) / 12
        == statutory_service(posts(("2025-01-01", "2025-05-15", 1.0)), min_years=5, on="2026-11-23").years
    )


@given(
    st.lists(st.tuples(days("1990-01-01", "2020-01-01"), st.integers(0, 4000)), max_size=4),
    days("1990-01-01", "2040-01-01"),
    st.integers(1, 8),
    st.sampled_from(Counting),
)
def test_completion_is_the_first_day_it_is_met(
    spans: list[tuple[Date, int]], on: Date, min_years: int, counting: Counting
) -> None:
    """Asked on the day it was completed it is met; asked a day earlier it was not."""
    held = [
        Post(sector="statutory", period=Period(start=start, end=within(start, length)), fte=0.5)
        for start, length in spans
    ]
    service = statutory_service(held, counting=counting, min_years=min_years, on=on)

    if service.completed_on is None:
        assert not service.met
    else:
        day = service.completed_on
        assert statutory_service(held, counting=counting, min_years=min_years, on=day).completed_on == day
        assert not statutory_service(held, counting=counting, min_years=min_years, on=within(day, -1)).met


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        ({"counting": "moon"}, "counting"),
        ({"min_years": -1}, "min_years"),
        ({"min_years": True}, "min_years"),
        ({"min_years": None}, "min_years"),
        ({"on": "2026-02-29"}, "on"),
        ({"posts": [None]}, "posts[0]"),
    ],
)
def test_an_impossible_question(arguments: dict[str, object], path: str) -> None:
    """What cannot be asked is named."""
    sound: dict[str, object] = {"posts": [], "min_years": 5, "on": "2026-11-23"}

    with pytest.raises(InvalidInputError) as caught:
        statutory_service(**(sound | arguments))  # type: ignore[arg-type] # a table of arguments

    assert [path] == [problem.path for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("given", "paths"),
    [
        ({"sector": "moon", "fte": -0.5}, ["sector", "fte"]),
        ({"fte": 0}, ["fte"]),
        ({"fte": 1.1}, ["fte"]),
        ({"period": Period(end="2020-01-01")}, ["period.start"]),
        ({"period": Period(start="1826-01-01")}, ["period"]),
    ],
)
def test_an_impossible_post(given: dict[str, object], paths: list[str]) -> None:
    """Every wrong part is named."""
    parts: dict[str, object] = {"sector": "statutory", "period": Period(start="2018-09-01")}

    with pytest.raises(InvalidInputError) as caught:
        Post(**(parts | given))  # type: ignore[arg-type] # a table of arguments

    assert paths == [problem.path for problem in caught.value.problems]


def test_words() -> None:
    """Sectors and ways of counting are said in words."""
    assert [str(each.label) for each in Sector] == ["statutory sector", "independent sector", "other employment"]
    assert [str(each.label) for each in Counting] == ["by the calendar", "as full-time equivalents"]


def test_years_are_not_negative() -> None:
    """Years are 0 or more."""
    assert isinstance(to_years(-0.1), Refusal)
