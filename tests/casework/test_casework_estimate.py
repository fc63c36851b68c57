"""Estimates: low, likely and high, head by head (COST-01, COST-05)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import CostHead, Estimate, EstimatedCost, PlannedWork, VatTreatment, estimate
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import problems

ON = "2026-03-02"


def work(**given: Any) -> PlannedWork:  # noqa: ANN401 - parts of every kind
    """A head with parts replaced; its rate may be given as text, in pounds."""
    parts: dict[str, Any] = {"head": "assessment", "rate": "80.00", "low": 1, "likely": 2, "high": 3} | given
    rate = parts.pop("rate")
    return PlannedWork(**parts, rate=Money(rate, "GBP") if isinstance(rate, str) else rate)


def pounds(low: str, likely: str, high: str) -> EstimatedCost:
    """Three amounts in pounds."""
    return EstimatedCost(low=Money(low, "GBP"), likely=Money(likely, "GBP"), high=Money(high, "GBP"))


TRAVEL = work(head="travel_time", rate="40.00", low=0, likely=1.25, high=2.5)
MILES = work(head="mileage", rate="0.55", low=0, likely=33.3, high=66.7)


def test_a_head_is_rounded_to_the_penny() -> None:
    """33.3 miles at 55p are £18.315, and 66.7 are £36.685."""
    made = estimate([MILES], on=ON, vat="exempt")

    assert pounds("0.00", "18.32", "36.69") == made.cost(MILES)


def test_heads_are_summed() -> None:
    """Assessment, travel time and mileage are heads of their own, and their sums are sums of rounded heads."""
    made = estimate([work(), TRAVEL, MILES], on=ON, vat="exempt")

    assert pounds("80.00", "228.32", "376.69") == made.net
    assert made.net == made.gross


def test_vat_is_rounded_for_each_head() -> None:
    """Two heads of £0.10 at 5 % bear a penny each, where their sum would bear one."""
    head = work(rate="0.10", low=0, likely=1, high=1)
    made = estimate([head, head], on=ON, vat="reduced")

    assert pounds("0.00", "0.20", "0.20") == made.net
    assert pounds("0.00", "0.22", "0.22") == made.gross


@pytest.mark.parametrize(
    ("expected", "vat"),
    [("96.00", "standard"), ("84.00", "reduced"), ("80.00", "exempt"), ("80.00", "zero_rated"), ("80.00", "outside")],
)
def test_vat_of_each_treatment(expected: str, vat: str) -> None:
    """VAT falls on the service as its treatment says (VAT-01, VAT-03)."""
    assert Money(expected, "GBP") == estimate([work()], on=ON, vat=vat).gross.low


UNITS = st.decimals(0, 500, places=2)
WORK = st.builds(
    lambda pence, units: work(rate=Money(pence, "GBP"), low=units[0], likely=units[1], high=units[2]),
    st.decimals(0, 200, places=3),
    st.tuples(UNITS, UNITS, UNITS).map(sorted),
)


@given(st.lists(WORK, min_size=1, max_size=5), st.sampled_from(VatTreatment))
def test_low_likely_and_high_rise(heads: list[PlannedWork], vat: VatTreatment) -> None:
    """The sums rise as the units of every head do, are sums of heads, and VAT never lessens them."""
    made = estimate(heads, on=ON, vat=vat)
    lines = [made.cost(head) for head in heads]

    assert made.net.low <= made.net.likely <= made.net.high
    assert made.gross.low <= made.gross.likely <= made.gross.high
    assert sum(line.likely.amount for line in lines) == made.net.likely.amount
    assert made.net.likely <= made.gross.likely


def test_no_rate_of_vat_is_known_before_its_first_day() -> None:
    """The estimate is refused at once, not when its sums are asked for."""
    with pytest.raises(NotInForceError):
        estimate([work()], on="2011-01-03", vat="standard")

    assert Money("96.00", "GBP") == estimate([work()], on="2011-01-04", vat="standard").gross.low


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param({"work": "is empty: there is nothing to estimate"}, lambda: estimate([], ON, "exempt"), id="none"),
        pytest.param(
            {"work[1].rate": "GBP and USD cannot be put together: convert one of them first"},
            lambda: estimate([work(), work(rate=Money("1", "USD"))], ON, "exempt"),
            id="two currencies",
        ),
        pytest.param(
            {"work": "is empty: there is nothing to estimate"},
            lambda: Estimate(on=ON, work=[], vat="exempt"),
            id="none, made by hand",
        ),
        pytest.param(
            {"high": "GBP and EUR cannot be put together: convert one of them first"},
            lambda: EstimatedCost(low=Money("1", "GBP"), likely=Money("1", "GBP"), high=Money("1", "EUR")),
            id="amounts in two currencies",
        ),
        pytest.param(
            {"vat": "'none' is not one of exempt, zero_rated, reduced, standard, outside"},
            lambda: estimate([work()], ON, "none"),
            id="unknown treatment",
        ),
        pytest.param(
            {"work[0]": "int is not a PlannedWork"},
            lambda: estimate([3], ON, "exempt"),  # type: ignore[list-item] # wrong on purpose
            id="no work",
        ),
        pytest.param(
            {"on": "'soon' is not a date: write YYYY-MM-DD"}, lambda: estimate([work()], "soon", "exempt"), id="day"
        ),
    ],
)
def test_what_cannot_be_estimated(expected: dict[str, str], act: Any) -> None:  # noqa: ANN401 - a function
    """Nothing, several currencies and unknown words are refused with their paths."""
    assert expected == problems(act)


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param(
            {"likely": "low, likely and high have to rise: 3, 2, 4"}, {"low": 3, "high": 4}, id="low too high"
        ),
        pytest.param({"likely": "low, likely and high have to rise: 1, 2, 1.5"}, {"high": 1.5}, id="high too low"),
        pytest.param({"low": "-1 is negative: give 0 or more"}, {"low": -1}, id="negative"),
        pytest.param({"high": "inf is not a finite number"}, {"high": float("inf")}, id="without end"),
        pytest.param(
            {
                "head": "'tea' is not one of assessment, report, treatment, travel_time, mileage, liaison, meetings, "
                "records, disbursements",
                "rate": "int is not a Money",
                "likely": "'2' is not a number",
            },
            {"head": "tea", "rate": 80, "likely": "2"},
            id="all at once",
        ),
    ],
)
def test_impossible_work(expected: dict[str, str], given: dict[str, object]) -> None:
    """What cannot be is refused, every problem with its path."""
    assert expected == problems(lambda: work(**given))


def test_equal_units_are_possible() -> None:
    """Low, likely and high may be the same."""
    assert estimate([work(low=2, high=2)], ON, "exempt").net == pounds("160.00", "160.00", "160.00")


def test_outline() -> None:
    """Each head has its line, and the sums stand under them."""
    assert str(estimate([work(), TRAVEL], on=ON, vat="standard").outline()) == (
        "Estimate at 2026-03-02\n"
        "======================\n\n"
        "For               Rate       Low        Likely      High\n"
        "assessment        GBP 80.00  GBP 80.00  GBP 160.00  GBP 240.00\n"
        "travel time       GBP 40.00  GBP 0.00   GBP 50.00   GBP 100.00\n"
        "Total before VAT             GBP 80.00  GBP 210.00  GBP 340.00\n"
        "Total with VAT               GBP 96.00  GBP 252.00  GBP 408.00\n\n"
        "VAT: standard rate"
    )


def test_every_head_has_its_label() -> None:
    """Heads are read in words (COST-01)."""
    assert len(CostHead) == len({str(head.label) for head in CostHead})
