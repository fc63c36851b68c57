"""Hours and money used beside what was agreed, what is left, and how far it would reach."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import (
    AgreedBudget,
    Budget,
    BudgetUse,
    CostHead,
    OutlookKind,
    Session,
    budget_use,
    charged,
    monthly_report,
)
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import CASE, RATES, SESSIONS, case, problems

QUARTER = Period(start="2026-03-09", end="2026-06-08")


def pounds(amount: str) -> Money:
    """An amount in pounds."""
    return Money(amount, "GBP")


def visit(number: int, on: str, minutes: int = 60, **given: Any) -> Session:  # noqa: ANN401 - parts of every kind
    """A session."""
    return Session(id=f"V{number}", on=on, by="OT-1", minutes=minutes, **given)


def used(on: str = "2026-03-18", hours: Any = None, amount: str | None = None, **given: Any) -> BudgetUse:  # noqa: ANN401 - as above
    """What a case with two hours on its second day has used of a quarter's budget."""
    of = case(**({"sessions": [visit(1, "2026-03-10", 120)], "budget": None} | given))
    agreed = AgreedBudget(period=QUARTER, hours=hours, amount=None if amount is None else pounds(amount))
    return budget_use(of, on, agreed=agreed)


def test_heads() -> None:
    """Therapy, travel and mileage, each beside its own budget.

    Of SESSIONS by 31 March: 120 + 50 min at £112.50 = 225.00 + 93.75; travel 40 + 25 min at £40 = 26.67 + 16.67;
    13.4 + 7.7 miles at £0.45 = 6.03 + 3.47 (3.465 goes up).
    """
    agreed = AgreedBudget(period=QUARTER, amount=pounds("500"), therapy=pounds("300"), travel=pounds("50"))
    found = budget_use(CASE, "2026-03-31", agreed=agreed)

    assert [
        (CostHead.TREATMENT, pounds("318.75"), pounds("18.75")),
        (CostHead.TRAVEL_TIME, pounds("43.34"), pounds("-6.66")),
        (CostHead.MILEAGE, pounds("9.50"), None),
    ] == [(each.head, each.used, each.variance) for each in found.heads]
    assert pounds("128.41") == found.amount_left
    assert (Fraction(17, 6), Fraction(13, 12), Decimal("21.1")) == (found.hours, found.travel_hours, found.miles)
    assert (2, 1) == (found.attended, found.not_attended)


def test_the_whole_case_on_its_monthly_budget() -> None:
    """From the day it was opened to the day asked about: 2 months and 1 of 31 days at 3 hours and £400.00."""
    found = budget_use(CASE, "2026-05-09")

    assert Period(start="2026-03-09", end="2026-05-09") == found.agreed.period
    assert Fraction(63, 31) * 3 == found.agreed.hours
    assert pounds("812.90") == found.agreed.amount
    assert found.attended == 3


def test_a_closed_case_ends_when_it_was_closed() -> None:
    """What lies after the end of the case is left out."""
    found = budget_use(case(closed_on="2026-05-08"), "2026-12-31")

    assert "2026-05-08" == str(found.through)
    assert Fraction(6) == found.agreed.hours


def test_a_period() -> None:
    """Sessions outside the period are left out."""
    found = budget_use(CASE, "2026-04-30", period=Period(start="2026-04-01", end="2026-04-30"))

    assert (1, Fraction(1), pounds("400.00")) == (found.attended, found.hours, found.agreed.amount)


@pytest.mark.parametrize("month", ["2026-03", "2026-04"])
def test_as_the_monthly_report_says(month: str) -> None:
    """What sessions cost is what the monthly report says they cost."""
    report = monthly_report(CASE, month=month)

    assert report.variance.charged == charged(RATES, report.sessions)


@pytest.mark.parametrize(
    ("kind", "last_day", "hours"),
    [
        pytest.param("not_known", None, None, id="nothing was agreed"),
        # 2 hours in 10 days; 9 hours last 45 days, from 9 March to 22 April
        pytest.param("runs_out", "2026-04-22", 9, id="runs out"),
        pytest.param("runs_out", "2026-06-07", 18.2, id="the day before the last: 91 of 92 days"),
        pytest.param("lasts", None, 18.4, id="to the last day: 92 of 92 days"),
        pytest.param("lasts", None, 1000, id="far beyond"),
        pytest.param("runs_out", "2026-03-18", 2.1, id="today: 10.5 days"),
        pytest.param("used_up", None, 2, id="used up"),
        pytest.param("used_up", None, 1.5, id="more than that was used"),
        pytest.param("used_up", None, 0, id="nothing was granted"),
    ],
)
def test_how_far_hours_would_reach(kind: str, last_day: str | None, hours: Any) -> None:  # noqa: ANN401 - a number
    """On use so far, spread evenly over its days."""
    found = used(hours=hours).hours_outlook

    assert (kind, last_day) == (found.kind, None if found.last_day is None else str(found.last_day))


@pytest.mark.parametrize(
    ("kind", "last_day", "given"),
    [
        # £225.00 in 10 days; £450.00 last 20 days
        pytest.param("runs_out", "2026-03-28", {"amount": "450"}, id="runs out"),
        pytest.param("used_up", None, {"amount": "225.00"}, id="used up"),
        pytest.param("nothing_used", None, {"amount": "450", "sessions": []}, id="nothing used"),
        pytest.param("not_known", None, {"amount": "450", "rates": None}, id="no rates"),
        pytest.param("not_known", None, {}, id="nothing was agreed"),
    ],
)
def test_how_far_money_would_reach(kind: str, last_day: str | None, given: dict[str, Any]) -> None:
    """On use so far; without rates it is not known."""
    found = used(**given).amount_outlook

    assert (kind, last_day) == (found.kind, None if found.last_day is None else str(found.last_day))


@given(st.integers(1, 300), st.integers(1, 91))
def test_the_last_day_is_covered_and_the_next_is_not(tenths: int, day: int) -> None:
    """Used evenly, the hours reach to the last day named, and not over the next."""
    on = Period(start=QUARTER.start, end=QUARTER.start).start
    assert on is not None
    found = used(on=str(on.add(days=day)), hours=Decimal(tenths) / 10)
    outlook = found.hours_outlook

    if outlook.kind is OutlookKind.RUNS_OUT:
        assert outlook.last_day is not None
        reached = (outlook.last_day - on).days + 1
        each_day = Fraction(2, day + 1)
        assert each_day * reached <= Fraction(tenths, 10) < each_day * (reached + 1)
    else:
        assert (outlook.kind is OutlookKind.USED_UP) == (tenths <= 20)


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(
            {"on": "2026-03-08 is before the period, which begins on 2026-03-09"},
            lambda: used(on="2026-03-08"),
            id="before the period",
        ),
        pytest.param(
            {"on": "2026-03-08 is before the case was opened, 2026-03-09"},
            lambda: budget_use(CASE, "2026-03-08"),
            id="before the case",
        ),
        pytest.param(
            {"period": "is given by what was agreed: leave it out"},
            lambda: budget_use(CASE, "2026-04-01", agreed=AgreedBudget(period=QUARTER), period=QUARTER),
            id="two periods",
        ),
        pytest.param(
            {"agreed.amount": "GBP and EUR cannot be put together: convert one of them first"},
            lambda: budget_use(CASE, "2026-04-01", agreed=AgreedBudget(period=QUARTER, amount=Money("1", "EUR"))),
            id="two currencies",
        ),
        pytest.param({"case": "int is not a Case"}, lambda: budget_use(3, "2026-04-01"), id="no case"),  # type: ignore[arg-type] # wrong on purpose
        pytest.param(
            {"agreed": "Budget is not a AgreedBudget"},
            lambda: budget_use(CASE, "2026-04-01", agreed=Budget(hours=3)),  # type: ignore[arg-type] # as above
            id="a monthly budget",
        ),
        pytest.param({"rates": "int is not a Rates"}, lambda: charged(3, SESSIONS), id="no rates"),  # type: ignore[arg-type] # as above
        pytest.param({"sessions[0]": "int is not a Session"}, lambda: charged(RATES, [3]), id="no sessions"),  # type: ignore[list-item] # as above
    ],
)
def test_what_cannot_be(expected: dict[str, str], act: Any) -> None:  # noqa: ANN401 - a function
    """What cannot be is refused with its path."""
    assert expected == problems(act)


def test_what_is_not_charged_costs_nothing() -> None:
    """Travel without a rate is not charged."""
    bare = attrs.evolve(RATES, travel_hourly=None, per_mile=None)

    assert pounds("0.00") == charged(bare, SESSIONS).travel == charged(bare, SESSIONS).mileage


def test_outline() -> None:
    """Heads and hours in a table, then what it would reach to, in careful words."""
    shown = str(used(hours=9, amount="450").outline())

    assert shown == (
        "Hours and cost of case K-1 through 2026-03-18\n"
        "=============================================\n\n"
        "Agreed for 2026-03-09 to 2026-06-08\n\n"
        "For               Agreed   Used        More than agreed\n"
        "treatment                  GBP 225.00\n"
        "travel time                GBP 0.00\n"
        "mileage                    GBP 0.00\n"
        "Total             GBP 450  GBP 225.00  GBP -225.00\n"
        "Hours of therapy  9        2           -7\n\n"
        "- Sessions that took place: 1; that did not: 0\n"
        "- Travel: 0 hours, 0 miles\n"
        "- Hours: used as it has been, on average, through 2026-03-18, it would be used up after 2026-04-22\n"
        "- Cost: used as it has been, on average, through 2026-03-18, it would be used up after 2026-03-28\n\n"
        "What it would reach to is arithmetic on use so far, and no forecast"
    )


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        ("- Cost: how far it would reach is not known", {"rates": None}),
        ("- Hours: how far it would reach is not known", {}),
        ("- Hours: nothing was used so far", {"hours": 9, "sessions": []}),
        ("- Hours: used up", {"hours": 1}),
        ("- Hours: used as it has been, on average, it would last to the end of the period", {"hours": 90}),
    ],
)
def test_lines_of_an_outline(expected: str, given: dict[str, Any]) -> None:
    """Each outlook is told in words."""
    assert expected in str(used(**given).outline())
