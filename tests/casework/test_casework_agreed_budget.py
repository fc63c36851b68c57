"""What was agreed over a period: months from the first day, and parts of a month."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import AgreedBudget, Budget, agreed_over, months_in
from occupational_therapy.casework.reports.report_dates import anchored_period
from occupational_therapy.kernel.dates import Date, Period, on_date, within
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import problems


def days(start: str | None, end: str | None) -> Period:
    """A period."""
    return Period(start=start, end=end)


@pytest.mark.parametrize(
    ("expected", "start", "end"),
    [
        ("1", "2026-03-01", "2026-03-31"),
        ("1/31", "2026-03-01", "2026-03-01"),
        ("30/31", "2026-03-01", "2026-03-30"),
        ("31/30", "2026-03-01", "2026-04-01"),
        ("1", "2026-01-31", "2026-02-27"),
        ("1", "2026-02-15", "2026-03-14"),
        ("27/28", "2026-02-15", "2026-03-13"),
        ("12", "2026-03-09", "2027-03-08"),
        ("1", "2028-02-29", "2028-03-28"),
    ],
)
def test_months(expected: str, start: str, end: str) -> None:
    """Whole months from the first day, then days of the month that they lie in."""
    assert expected == str(months_in(days(start, end)))


@given(st.dates(min_value=on_date("2000-01-01"), max_value=on_date("2080-12-31")), st.integers(1, 40))
def test_anchored_months_are_whole(anchor: Date, number: int) -> None:
    """The months of reports, from the same first day, add up to whole months."""
    assert number == months_in(Period(start=anchor, end=anchored_period(anchor, number).end))


@given(st.dates(min_value=on_date("2000-01-01"), max_value=on_date("2080-12-31")), st.integers(0, 900))
def test_a_day_more_is_more(first: Date, length: int) -> None:
    """A longer period has more months."""
    last = within(on_date(first), length)

    assert 0 < months_in(Period(start=first, end=last)) < months_in(Period(start=first, end=within(last, 1)))


def test_a_monthly_budget_over_a_period() -> None:
    """Three months and 10 of 30 days: 3 1/3 x 4 hours, 3 1/3 x £100.00 rounded half up."""
    found = agreed_over(Budget(hours=4, amount=Money("100", "GBP")), days("2026-03-01", "2026-06-10"))

    assert (Fraction(40, 3), Money("333.33", "GBP")) == (found.hours, found.amount)
    assert (None, None, None) == (found.therapy, found.travel, found.mileage)


def test_no_budget() -> None:
    """What was not agreed is not nought."""
    found = agreed_over(None, days("2026-03-01", "2026-03-31"))

    assert (None, None) == (found.hours, found.amount)


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(
            {"period": "needs a first and a last day"}, lambda: months_in(days("2026-03-01", None)), id="open"
        ),
        pytest.param({"period": "needs a first and a last day"}, lambda: agreed_over(None, Period()), id="all days"),
        pytest.param({"period": "str is not a Period"}, lambda: months_in("2026-03"), id="no period"),  # type: ignore[arg-type] # wrong on purpose
        pytest.param(
            {"budget": "int is not a Budget"},
            lambda: agreed_over(3, days("2026-03-01", "2026-03-31")),  # type: ignore[arg-type] # as above
            id="no budget",
        ),
        pytest.param(
            {
                "period": "needs a first and a last day",
                "hours": "-1 is negative: give 0 or more",
                "amount": "GBP -1 is negative: give 0 or more",
            },
            lambda: AgreedBudget(period=Period(), hours=-1, amount=Money("-1", "GBP")),
            id="all at once",
        ),
        pytest.param(
            {"hours": "-1/3 is negative: give 0 or more"},
            lambda: AgreedBudget(period=days("2026-03-01", "2026-03-31"), hours=Fraction(-1, 3)),
            id="a negative part",
        ),
        pytest.param(
            {"travel": "GBP and EUR cannot be put together: convert one of them first"},
            lambda: AgreedBudget(
                period=days("2026-03-01", "2026-03-31"), therapy=Money("1", "GBP"), travel=Money("1", "EUR")
            ),
            id="two currencies",
        ),
    ],
)
def test_what_cannot_be(expected: dict[str, str], act: Any) -> None:  # noqa: ANN401 - a function
    """What cannot be is refused with its path."""
    assert expected == problems(act)
