"""Costs year by year: the years add up to the whole, to the penny; discount only at a given rate (G22, COST-05)."""

from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import CostItem, PaymentTiming, Recurrence, costed, present_value, schedule
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import problems
from tests.casework.test_casework_costing import ITEMS, item

ON = "2026-03-16"


def pounds(*amounts: str) -> tuple[Money, ...]:
    """Amounts in pounds."""
    return tuple(Money(amount, "GBP") for amount in amounts)


def years(*items: CostItem, of: int | None = None) -> tuple[Money, ...]:
    """What each year comes to."""
    return tuple(year.total for year in schedule(costed(items, on=ON), of).by_year)


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        # a bed of £1,200.00, bought at 0, 2 and 4 years, needed for 5
        pytest.param(
            ("1200.00", "0.00", "1200.00", "0.00", "1200.00"),
            {"unit_cost": "1200", "replaced_every_years": 2, "needed_years": 5},
            id="bought again every other year",
        ),
        # the third purchase, at 4 years to the day, would come as the need ends
        pytest.param(
            ("1200.00", "0.00", "1200.00", "0.00"),
            {"unit_cost": "1200", "replaced_every_years": 2, "needed_years": 4},
            id="not bought as the need ends",
        ),
        # 52 x £21.50 = £1,118.00; half a year 26 x £21.50 = £559.00
        pytest.param(
            ("1118.00", "1118.00", "559.00"),
            {"unit_cost": "21.50", "recurrence": "weekly", "needed_years": 2.5},
            id="weekly for two years and a half",
        ),
        # a tenth of a year of weeks is 5.2 x £0.33 = £1.716
        pytest.param(
            ("17.16", "1.72"),
            {"unit_cost": "0.33", "recurrence": "weekly", "needed_years": 1.1},
            id="a part year is rounded half up",
        ),
        # £10.00 + 20 % = £12.00 a month, 12 x £12.00
        pytest.param(
            ("144.00", "144.00"),
            {"recurrence": "monthly", "vat": "standard", "needed_years": 2},
            id="monthly with VAT",
        ),
        # bought at 0, 0.4 and 0.8, then at 1.2: 3 in the first year, 1 in the quarter that follows
        pytest.param(
            ("30.00", "10.00"), {"replaced_every_years": 0.4, "needed_years": 1.25}, id="several times a year"
        ),
        pytest.param(("10.00",), {}, id="once, needed for ever"),
        pytest.param(("10.00", "0.00", "0.00"), {"needed_years": 3}, id="once, needed for three years"),
        pytest.param(("10.00",), {"needed_years": 0.01}, id="once, needed for days"),
    ],
)
def test_the_years_of_a_line(expected: tuple[str, ...], given: dict[str, Any]) -> None:
    """What is bought, bought again and comes back falls in its year."""
    assert pounds(*expected) == years(item(**given))


def test_kinds_of_cost_stand_apart() -> None:
    """First purchases, what comes back and replacements are told apart in every year."""
    bed = item(id="I1", unit_cost="1200", replaced_every_years=1, needed_years=2)
    help_ = item(id="I2", unit_cost="10", recurrence="yearly", needed_years=2)
    first, second = schedule(costed([bed, help_], on=ON)).by_year

    assert pounds("1200.00", "10.00", "0.00") == (first.first_purchases, first.recurring, first.replacements)
    assert pounds("0.00", "10.00", "1200.00") == (second.first_purchases, second.recurring, second.replacements)


def test_a_number_of_years_may_be_asked_for() -> None:
    """Where it is not known how long a line is needed it is carried to the last year asked for, and is named."""
    bed = item(id="I1", unit_cost="100", replaced_every_years=2)
    once = item(id="I2", unit_cost="1")
    found = schedule(costed([bed, once], on=ON), years=3)

    assert pounds("101.00", "0.00", "100.00") == tuple(year.total for year in found.by_year)
    assert ("I1",) == found.cut_off


@pytest.mark.parametrize(("expected", "of"), [((), 5), (("I1",), 4)])
def test_a_line_that_goes_on_is_named(expected: tuple[str, ...], of: int) -> None:
    """A line of which payments are left when the last year ends is cut off."""
    line = item(recurrence="yearly", needed_years=5)

    assert expected == schedule(costed([line], on=ON), years=of).cut_off


NEEDED = st.decimals("0.01", "6", places=2)
KNOWN = st.builds(lambda line, needed: attrs.evolve(line, needed_years=needed), ITEMS, NEEDED)


@given(st.lists(KNOWN, min_size=1, max_size=4))
def test_the_years_add_up_to_the_lifetime(items: list[CostItem]) -> None:
    """To the penny: the years to the lifetime, the first to the first year; whatever the order of the lines."""
    costing = costed(items, on=ON)
    found = schedule(costing)
    turned = schedule(costed(reversed(items), on=ON))

    assert costing.lifetime == found.total == sum((year.total for year in found.by_year), Money.zero("GBP"))
    assert costing.first_year == found.by_year[0].total
    assert found.by_year == turned.by_year
    assert found.cut_off == ()
    assert all(part.amount >= 0 for year in found.by_year for part in (year.first_purchases, year.replacements))


@given(st.lists(KNOWN, min_size=1, max_size=3), st.sampled_from(PaymentTiming))
def test_no_discount_changes_nothing(items: list[CostItem], timing: PaymentTiming) -> None:
    """At a rate of 0 the discounted figure is the undiscounted one, whenever in the year is paid."""
    found = present_value(schedule(costed(items, on=ON)), 0, timing)

    assert found.undiscounted == found.discounted == found.schedule.total


@given(st.lists(KNOWN, min_size=1, max_size=3), st.decimals("0.001", "1", places=3))
def test_a_rate_lowers_and_a_negative_one_raises(items: list[CostItem], rate: Decimal) -> None:
    """A positive rate never makes more of the payments, a negative one never less."""
    payments = schedule(costed(items, on=ON))
    negative = -min(rate, Decimal("0.5"))

    assert present_value(payments, rate).discounted <= payments.total
    assert present_value(payments, negative).discounted >= payments.total


@pytest.mark.parametrize(
    ("expected", "rate", "timing"),
    [
        # 100 + 100 / 1.25 + 100 / 1.5625 = 100 + 80 + 64
        pytest.param(("100.00", "80.00", "64.00"), 0.25, "start_of_year", id="start of the year"),
        # 100 / 1.25 = 80, then 64, then 51.20
        pytest.param(("80.00", "64.00", "51.20"), 0.25, "end_of_year", id="end of the year"),
        # 100 / 0.9975 = 100.2506..., 100 / 0.99500625 = 100.5018...
        pytest.param(("100.00", "100.25", "100.50"), -0.0025, "start_of_year", id="a negative rate"),
        # 100 / 0.5 = 200, 100 / 0.25 = 400
        pytest.param(("100.00", "200.00", "400.00"), -0.5, "start_of_year", id="far below nought"),
        pytest.param(("100.00", "50.00", "25.00"), 1, "start_of_year", id="the highest rate"),
    ],
)
def test_present_value(expected: tuple[str, ...], rate: float, timing: str) -> None:
    """Each year is discounted, rounded half up, and then summed."""
    rent = item(unit_cost="100", recurrence="yearly", needed_years=3)
    found = present_value(schedule(costed([rent], on=ON)), rate, timing)

    assert pounds(*expected) == found.by_year
    assert sum(found.by_year, Money.zero("GBP")) == found.discounted
    assert Money("300.00", "GBP") == found.undiscounted


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(
            {"yearly_rate": "-1 is not a yearly rate: give a share above -1 and up to 1, as 0.05"},
            lambda payments: present_value(payments, -1),
            id="a rate of -100 %",
        ),
        pytest.param(
            {"yearly_rate": "1.01 is not a yearly rate: give a share above -1 and up to 1, as 0.05"},
            lambda payments: present_value(payments, 1.01),
            id="above 100 %",
        ),
        pytest.param(
            {"yearly_rate": "nan is not a finite number"},
            lambda payments: present_value(payments, float("nan")),
            id="no number",
        ),
        pytest.param(
            {"yearly_rate": "True is not a number"},
            lambda payments: present_value(payments, yearly_rate=True),
            id="a truth value",
        ),
        pytest.param(
            {"timing": "'mid_year' is not one of start_of_year, end_of_year"},
            lambda payments: present_value(payments, 0, "mid_year"),
            id="timing",
        ),
        pytest.param({"schedule": "int is not a Schedule"}, lambda _: present_value(3, 0), id="no schedule"),  # type: ignore[arg-type] # wrong on purpose
        pytest.param({"costing": "int is not a Costing"}, lambda _: schedule(3), id="no costing"),  # type: ignore[arg-type] # wrong on purpose
        pytest.param(
            {"years": "is needed: how long these lines are needed is not known: I1"},
            lambda _: schedule(costed([item(recurrence="weekly")], on=ON)),
            id="for how long is not known",
        ),
        pytest.param(
            {"years": "0 is outside 1 to 150 years"}, lambda payments: schedule(payments.costing, 0), id="no year"
        ),
        pytest.param(
            {"years": "151 is outside 1 to 150 years"}, lambda payments: schedule(payments.costing, 151), id="too many"
        ),
        pytest.param(
            {"year": "-1 is negative: give 0 or more"},
            lambda payments: payments.costing.lines[0].paid_in(0),
            id="before the first year",
        ),
    ],
)
def test_what_cannot_be(expected: dict[str, str], act: Any) -> None:  # noqa: ANN401 - a function
    """Rates that end all money, years that nobody lives, and other values are refused with their paths."""
    payments = schedule(costed([item()], on=ON))

    assert expected == problems(lambda: act(payments))


@pytest.mark.parametrize(("expected", "needed"), [(150, 150), (1, 1)])
def test_the_longest_need(expected: int, needed: int) -> None:
    """Years are counted to the longest life."""
    assert expected == schedule(costed([item(needed_years=needed)], on=ON)).years


def test_outline() -> None:
    """Years stand in a table, with their kinds, their sums and what goes on."""
    bed = item(id="I1", unit_cost="1200", replaced_every_years=1)
    found = schedule(costed([bed, item(id="I2", recurrence="yearly")], on=ON), years=2)

    assert str(found.outline()) == (
        "Costs year by year from 2026-03-16, with VAT\n"
        "============================================\n\n"
        "Year   First purchases  Recurring  Replacements  Total\n"
        "1      GBP 1,200.00     GBP 10.00  GBP 0.00      GBP 1,210.00\n"
        "2      GBP 0.00         GBP 10.00  GBP 1,200.00  GBP 1,210.00\n"
        "Total  GBP 1,200.00     GBP 20.00  GBP 1,200.00  GBP 2,420.00\n\n"
        "At the prices and the VAT of that day; nothing is discounted\n\n"
        "These lines go on after the last year, or may: I1 and I2"
    )
    assert "go on" not in str(schedule(costed([item()], on=ON)).outline())


def test_outline_of_a_present_value() -> None:
    """Both figures are shown, with the rate and the convention."""
    rent = item(unit_cost="100", recurrence="yearly", needed_years=2)

    assert str(present_value(schedule(costed([rent], on=ON)), -0.0025).outline()) == (
        "Present value from 2026-03-16\n"
        "=============================\n\n"
        "Year   As paid     Discounted\n"
        "1      GBP 100.00  GBP 100.00\n"
        "2      GBP 100.00  GBP 100.25\n"
        "Total  GBP 200.00  GBP 200.25\n\n"
        "At -0.25 % a year, payments at the start of each year; the rate was given, not found here"
    )


def test_every_word_has_its_label() -> None:
    """Conventions are read in words."""
    assert len(PaymentTiming) == len({str(timing.label) for timing in PaymentTiming})
    assert Recurrence.ONCE.times_a_year is None
