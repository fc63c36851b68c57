"""Costs: each line to the penny, half up, and then summed (COST-05), with VAT, recurrence and replacement."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import Cost, Costing, CostItem, Recurrence, VatTreatment, costed
from occupational_therapy.casework.tax.vat import VAT_RATES, vat_rate
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence
from tests.casework.caseload import RAIL, problems

ON = "2026-03-16"


def item(**given: Any) -> CostItem:  # noqa: ANN401 - parts of every kind
    """A line with parts replaced; its cost may be given as text, in pounds."""
    cost = given.pop("unit_cost", "10.00")
    parts: dict[str, Any] = {"id": "I1", "item": "Something", "vat": "exempt"}
    return CostItem(**(parts | given), unit_cost=Money(cost, "GBP") if isinstance(cost, str) else cost)


PENCE = st.integers(0, 10_000_000).map(lambda tenths: Money(Decimal(tenths) / 1000, "GBP"))
YEARS = st.none() | st.decimals("0.01", "90", places=2)
ITEMS = st.builds(
    lambda cost, quantity, vat, back, needed: item(
        unit_cost=cost,
        quantity=quantity,
        vat=vat,
        recurrence=back[0],
        replaced_every_years=back[1],
        needed_years=needed,
    ),
    PENCE,
    st.decimals("0.01", "99", places=2),
    st.sampled_from(VatTreatment),
    st.tuples(st.sampled_from(Recurrence), st.none()) | st.tuples(st.just(Recurrence.ONCE), YEARS),
    YEARS,
)


@pytest.mark.parametrize(
    ("net", "vat", "given"),
    [
        pytest.param("0.01", "0.00", {"unit_cost": "0.005"}, id="half a penny goes up"),
        pytest.param("0.00", "0.00", {"unit_cost": "0.0049"}, id="less than half goes down"),
        pytest.param("50.00", "0.00", {"unit_cost": "33.33", "quantity": 1.5}, id="49.995 is rounded once multiplied"),
        pytest.param("24.98", "5.00", {"unit_cost": "12.49", "quantity": 2, "vat": "standard"}, id="4.996 of VAT"),
        pytest.param("0.12", "0.02", {"unit_cost": "0.12", "vat": "standard"}, id="0.024 of VAT"),
        pytest.param("0.13", "0.03", {"unit_cost": "0.125", "vat": "standard"}, id="VAT on the rounded price"),
        pytest.param("0.10", "0.01", {"unit_cost": "0.10", "vat": "reduced"}, id="half a penny of VAT"),
        pytest.param("0.09", "0.00", {"unit_cost": "0.09", "vat": "reduced"}, id="0.0045 of VAT"),
        pytest.param("10.00", "2.00", {"vat": "standard"}, id="standard"),
        pytest.param("10.00", "0.50", {"vat": "reduced"}, id="reduced"),
        pytest.param("10.00", "0.00", {"vat": "exempt"}, id="exempt (VAT-01)"),
        pytest.param("10.00", "0.00", {"vat": "zero_rated"}, id="zero-rated (VAT-07)"),
        pytest.param("10.00", "0.00", {"vat": "outside"}, id="outside"),
    ],
)
def test_a_line_is_rounded_half_up(net: str, vat: str, given: dict[str, object]) -> None:
    """The price is rounded to the penny, then the VAT on it."""
    [line] = costed([item(**given)], on=ON).lines

    assert (Money(net, "GBP"), Money(vat, "GBP")) == (line.net, line.vat)
    assert Money(net, "GBP") + Money(vat, "GBP") == line.gross


def test_a_currency_without_pence_is_rounded_to_its_own_unit() -> None:
    """Yen have no smaller part."""
    [line] = costed([item(unit_cost=Money("12.5", "JPY"), vat="standard")], on=ON).lines

    assert ("13", "3", "16") == tuple(str(amount.amount) for amount in (line.net, line.vat, line.gross))


@pytest.mark.parametrize(
    ("first_year", "lifetime", "given"),
    [
        pytest.param(1, 1, {}, id="once"),
        pytest.param(1, 1, {"needed_years": 10}, id="once, needed for years"),
        pytest.param(52, None, {"recurrence": "weekly"}, id="weekly, for how long not known"),
        pytest.param(12, None, {"recurrence": "monthly"}, id="monthly, for how long not known"),
        pytest.param(1, None, {"recurrence": "yearly"}, id="yearly, for how long not known"),
        pytest.param(52, 130, {"recurrence": "weekly", "needed_years": 2.5}, id="weekly for two years and a half"),
        pytest.param(12, 18, {"recurrence": "monthly", "needed_years": 1.5}, id="monthly for a year and a half"),
        pytest.param(1, 10, {"recurrence": "yearly", "needed_years": 10}, id="yearly for ten years"),
        pytest.param(52, 52, {"recurrence": "weekly", "needed_years": 1}, id="weekly for a year"),
        pytest.param(26, 26, {"recurrence": "weekly", "needed_years": 0.5}, id="weekly for half a year"),
        pytest.param(1, None, {"replaced_every_years": 5}, id="replaced, for how long not known"),
        pytest.param(1, 1, {"replaced_every_years": 5, "needed_years": 4.99}, id="need ends before the interval"),
        pytest.param(1, 1, {"replaced_every_years": 5, "needed_years": 5}, id="need ends with the interval"),
        pytest.param(1, 2, {"replaced_every_years": 5, "needed_years": 5.01}, id="need ends after the interval"),
        pytest.param(1, 2, {"replaced_every_years": 5, "needed_years": 10}, id="two intervals to the day"),
        pytest.param(1, 3, {"replaced_every_years": 5, "needed_years": 10.01}, id="a day into the third interval"),
        pytest.param(1, None, {"replaced_every_years": 1}, id="replaced when the first year is over"),
        pytest.param(2, None, {"replaced_every_years": 0.99}, id="replaced just within the first year"),
        pytest.param(4, 8, {"replaced_every_years": 0.25, "needed_years": 2}, id="replaced every quarter"),
        pytest.param(1, 1, {"replaced_every_years": 0.5, "needed_years": 0.25}, id="needed for less than an interval"),
    ],
)
def test_how_often_a_line_is_paid(first_year: int, lifetime: int | None, given: dict[str, object]) -> None:
    """Weeks, months and years come back 52, 12 and once a year; a thing is bought anew while it is needed."""
    line = item(**given)
    [cost] = costed([line], on=ON).lines

    assert Fraction(first_year) == line.payments_in_first_year
    assert (None if lifetime is None else Fraction(lifetime)) == line.payments_in_lifetime
    assert Money("10.00", "GBP") * first_year == cost.first_year
    assert (None if lifetime is None else Money("10.00", "GBP") * lifetime) == cost.lifetime


def test_a_part_of_a_payment_is_rounded_half_up() -> None:
    """A tenth of a year of weeks is 5.2 payments."""
    line = item(unit_cost="21.50", recurrence="weekly", needed_years=0.1)
    [cost] = costed([line], on=ON).lines

    assert Fraction(26, 5) == line.payments_in_lifetime
    assert Money("111.80", "GBP") == cost.lifetime


def test_totals() -> None:
    """Two lines of which each VAT is rounded up come to a penny more than their sum would."""
    costing = costed(
        [item(id="I1", unit_cost="0.10", vat="reduced"), item(id="I2", unit_cost="0.10", vat="reduced")], on=ON
    )

    assert Money("0.20", "GBP") == costing.net
    assert Money("0.02", "GBP") == costing.vat
    assert Money("0.22", "GBP") == costing.gross
    assert Money("0.22", "GBP") == costing.first_year
    assert Money("0.22", "GBP") == costing.lifetime
    assert costing.without_lifetime == ()


def test_an_unknown_lifetime_is_not_summed() -> None:
    """Where it is not known how long one line is needed there is no total for life, and the line is named."""
    costing = costed([item(id="I1"), item(id="I2", recurrence="yearly")], on=ON)

    assert costing.lifetime is None
    assert ("I2",) == costing.without_lifetime


@given(st.lists(ITEMS, min_size=1, max_size=6))
def test_totals_are_the_sums_of_rounded_lines(items: list[CostItem]) -> None:
    """Every total is the sum of amounts that are each whole pence, in whatever order the lines stand."""
    lines = [attrs.evolve(each, id=f"I{number}") for number, each in enumerate(items)]
    costing, turned = costed(lines, on=ON), costed(reversed(lines), on=ON)

    assert (costing.net, costing.vat, costing.first_year) == (turned.net, turned.vat, turned.first_year)
    for total, parts in (
        (costing.net, [line.net for line in costing.lines]),
        (costing.vat, [line.vat for line in costing.lines]),
        (costing.gross, [line.gross for line in costing.lines]),
        (costing.first_year, [line.first_year for line in costing.lines]),
    ):
        assert sum(part.amount for part in parts) == total.amount
        assert all(part.amount.as_tuple().exponent == -2 for part in parts)


@given(ITEMS)
def test_more_is_never_paid_in_the_first_year_than_in_all(line: CostItem) -> None:
    """What is paid in all, where it is known, holds what is paid in the first year."""
    [cost] = costed([line], on=ON).lines

    assert cost.lifetime is None or cost.first_year <= cost.lifetime
    assert cost.first_year.amount >= 0


@pytest.mark.parametrize(
    ("vat", "before", "first"),
    [("standard", "2011-01-03", "2011-01-04"), ("reduced", "1997-08-31", "1997-09-01")],
)
def test_no_rate_is_known_before_its_first_day(vat: str, before: str, first: str) -> None:
    """A day before the first one known raises; it is never taken to be without VAT."""
    with pytest.raises(NotInForceError, match=f"vat_{vat}_rate is not known on {before}"):
        costed([item(vat=vat)], on=before)

    assert costed([item(vat=vat)], on=first).vat.amount > 0


@pytest.mark.parametrize("vat", ["exempt", "zero_rated", "outside"])
def test_what_bears_no_vat_needs_no_rate(vat: str) -> None:
    """A treatment that adds nothing holds on every day."""
    assert Money("10.00", "GBP") == costed([item(vat=vat)], on="1990-01-01").gross


def test_rates_from_memory_say_so() -> None:
    """The rates could not be read in their source, and carry that mark."""
    marks = {source.confidence for series in VAT_RATES.values() for entry in series.entries for source in entry.sources}

    assert {Confidence.FROM_MEMORY} == marks


def test_an_unknown_treatment_is_refused() -> None:
    """A word that is none of the treatments has no rate."""
    assert ["treatment"] == list(problems(lambda: vat_rate("luxury", ON)))


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param({"items": "is empty: there is nothing to cost"}, lambda: costed([], on=ON), id="nothing"),
        pytest.param(
            {"items[1].unit_cost": "GBP and EUR cannot be put together: convert one of them first"},
            lambda: costed([item(), item(unit_cost=Money("1", "EUR"))], on=ON),
            id="two currencies",
        ),
        pytest.param({"items[0]": "str is not a CostItem"}, lambda: costed(["rail"], on=ON), id="no lines"),  # type: ignore[list-item] # wrong on purpose
        pytest.param(
            {"items": "CostItem is not a list of values"},
            lambda: costed(RAIL, on=ON),  # type: ignore[arg-type] # as above
            id="a line alone",
        ),
        pytest.param({"on": "'soon' is not a date: write YYYY-MM-DD"}, lambda: costed([RAIL], on="soon"), id="no day"),
    ],
)
def test_what_cannot_be_costed(expected: dict[str, str], act: Any) -> None:  # noqa: ANN401 - a function
    """Nothing, several currencies and other values are refused with their paths."""
    assert expected == problems(act)


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param({"unit_cost": "GBP -0.01 is negative: give 0 or more"}, {"unit_cost": "-0.01"}, id="negative"),
        pytest.param({"unit_cost": "float is not a Money"}, {"unit_cost": 9.99}, id="a float"),
        pytest.param({"quantity": "0 is not above zero"}, {"quantity": 0}, id="none of it"),
        pytest.param({"quantity": "True is not a number"}, {"quantity": True}, id="a truth value"),
        pytest.param(
            {"vat": "'luxury' is not one of exempt, zero_rated, reduced, standard, outside"},
            {"vat": "luxury"},
            id="vat",
        ),
        pytest.param(
            {"recurrence": "'daily' is not one of once, weekly, monthly, yearly"}, {"recurrence": "daily"}, id="daily"
        ),
        pytest.param({"needed_years": "0 is not above zero"}, {"needed_years": 0}, id="needed for no time"),
        pytest.param({"needed_years": "150.1 is above 150 years"}, {"needed_years": 150.1}, id="longer than a life"),
        pytest.param({"unit_cost": "int is not a Money"}, {"unit_cost": 12}, id="a bare number"),
        pytest.param({"quantity": "nan is not a finite number"}, {"quantity": float("nan")}, id="no number"),
        pytest.param({"quantity": "-1 is not above zero"}, {"quantity": -1}, id="less than none"),
        pytest.param(
            {"replaced_every_years": "is for a cost that comes once: one that comes back is paid anew each time"},
            {"replaced_every_years": 2, "recurrence": "weekly"},
            id="replaced and coming back",
        ),
        pytest.param(
            {
                "item": "is blank: say something, or leave it out where it may be left out",
                "replaced_every_years": "-1 is not above zero",
                "supplier": "int is not text",
            },
            {"item": " ", "replaced_every_years": -1, "supplier": 3},
            id="all at once",
        ),
    ],
)
def test_an_impossible_line(expected: dict[str, str], given: dict[str, object]) -> None:
    """What cannot be is refused, every problem with its path."""
    assert expected == problems(lambda: item(**given))


COST = costed([RAIL], on=ON).lines[0]


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(
            {"lines": "is empty: there is nothing to cost"}, lambda: Costing(on=ON, lines=[]), id="a costing of nothing"
        ),
        pytest.param(
            {"lines[1].net": "GBP and EUR cannot be put together: convert one of them first"},
            lambda: Costing(on=ON, lines=[COST, *costed([item(unit_cost=Money("1", "EUR"))], on=ON).lines]),
            id="a costing in two currencies",
        ),
        pytest.param({"lines[0]": "int is not a Cost"}, lambda: Costing(on=ON, lines=[3]), id="no lines"),  # type: ignore[list-item] # wrong on purpose
        pytest.param(
            {"net": "GBP and EUR cannot be put together: convert one of them first"},
            lambda: Cost(item=RAIL, net=Money("1", "EUR"), vat=Money("0", "GBP")),
            id="a line in two currencies",
        ),
        pytest.param(
            {"item": "int is not a CostItem", "vat": "GBP -1 is negative: give 0 or more"},
            lambda: Cost(item=3, net=Money("1", "GBP"), vat=Money("-1", "GBP")),  # type: ignore[arg-type] # as above
            id="all at once",
        ),
    ],
)
def test_sums_that_cannot_be(expected: dict[str, str], act: Any) -> None:  # noqa: ANN401 - a function
    """A costing of nothing or in two currencies is refused when it is made, not when its sums are asked for."""
    assert expected == problems(act)


def test_outline() -> None:
    """Lines and sums stand in a table; what is not known says so."""
    costing = costed([RAIL, item(id="I2", item="Support worker, hours", unit_cost="21.50", recurrence="weekly")], on=ON)

    assert str(costing.outline()) == (
        "Costs at 2026-03-16\n"
        "===================\n\n"
        "Item                   Quantity  Unit cost  VAT            With VAT   How often   First year    In all\n"
        "Grab rail              2         GBP 12.49  standard rate  GBP 29.98  once        GBP 29.98     GBP 29.98\n"
        "Support worker, hours  1         GBP 21.50  exempt         GBP 21.50  every week  GBP 1,118.00  not known\n"
        "Total                                                      GBP 51.48              GBP 1,147.98  not known\n\n"
        "Each line is rounded half up, then summed; nothing is discounted"
    )


def test_outline_with_a_total_for_life() -> None:
    """Where every line's lifetime is known there is a total."""
    last = str(costed([RAIL], on=ON).outline()).split("\n")[5]

    assert last.split() == ["Total", "GBP", "29.98", "GBP", "29.98", "GBP", "29.98"]


def test_every_word_has_its_label() -> None:
    """Treatments and recurrences are read in words."""
    assert ["once", "every week", "every month", "every year"] == [str(each.label) for each in Recurrence]
    assert len(VatTreatment) == len({str(each.label) for each in VatTreatment})


def test_private_text_is_in_no_repr() -> None:
    """What is bought and from whom may tell of a person, and stays out of the repr."""
    assert "rail" not in repr(RAIL)
    assert "supplier" not in repr(RAIL)
