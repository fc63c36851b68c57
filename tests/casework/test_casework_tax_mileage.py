"""Mileage: the tax-free ceiling by the day of the journey, with its mark at 10,000 miles a tax year (HMRC-01, -02)."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import (
    MILEAGE_RATES,
    MileageAllowance,
    MileageRate,
    Vehicle,
    mileage_allowance,
    tax_year,
)
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence
from tests.casework.caseload import problems

ON = "2026-11-23"


def allowance(**given: Any) -> MileageAllowance:  # noqa: ANN401 - parts of every kind
    """An allowance with parts replaced."""
    parts: dict[str, Any] = {"vehicle": "car", "miles": 86, "on": ON, "already_this_tax_year": 0}
    return mileage_allowance(**(parts | given))


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param("47.30", {}, id="86 x 0.55"),
        pytest.param("0.00", {"miles": 0}, id="none"),
        pytest.param("0.06", {"miles": 0.1}, id="0.055 goes up"),
        pytest.param("0.05", {"miles": 0.09}, id="0.0495 goes down"),
        pytest.param("36.50", {"already_this_tax_year": 9950}, id="50 x 0.55 + 36 x 0.25"),
        pytest.param("47.00", {"already_this_tax_year": 9915}, id="85 x 0.55 + 1 x 0.25"),
        pytest.param("47.30", {"already_this_tax_year": 9914}, id="all up to the mark"),
        pytest.param("21.50", {"already_this_tax_year": 10000}, id="86 x 0.25, the mark reached"),
        pytest.param("21.50", {"already_this_tax_year": 15000}, id="86 x 0.25, long past it"),
        pytest.param("38.70", {"on": "2026-04-05"}, id="86 x 0.45, last day of the old rate"),
        pytest.param("47.30", {"on": "2026-04-06"}, id="first day of the new rate"),
        pytest.param("38.70", {"on": "2011-04-06"}, id="first day of 45p"),
        pytest.param("34.40", {"on": "2011-04-05"}, id="86 x 0.40, last day of 40p"),
        pytest.param("20.64", {"vehicle": "motorcycle"}, id="86 x 0.24"),
        pytest.param("20.64", {"vehicle": "motorcycle", "already_this_tax_year": 20000}, id="no mark for motorcycles"),
        pytest.param("17.20", {"vehicle": "bicycle"}, id="86 x 0.20"),
        pytest.param("51.60", {"passengers": 1}, id="86 x 0.55 + 86 x 0.05"),
        pytest.param("55.90", {"passengers": 2}, id="47.30 + 8.60"),
        pytest.param("0.08", {"miles": 0.1, "passengers": 4}, id="0.055 up and 0.02, rounded each and then summed"),
    ],
)
def test_the_ceiling(expected: str, given: dict[str, Any]) -> None:
    """Miles up to the mark at one rate, past it at another, rounded once; passengers on a line of their own."""
    assert Money(expected, "GBP") == allowance(**given).amount


@given(
    st.decimals(0, 20000, places=1),
    st.decimals(0, 20000, places=1),
    st.sampled_from(Vehicle),
    st.decimals(0, 1, places=2),
)
def test_a_journey_in_two_is_worth_the_same(before: Decimal, miles: Decimal, vehicle: Vehicle, share: Decimal) -> None:
    """Where a journey is cut in two, the second beginning where the first ended, only rounding differs."""
    first = (miles * share).quantize(Decimal("0.001"))
    whole = allowance(vehicle=vehicle, miles=miles, already_this_tax_year=before).amount
    parts = (
        allowance(vehicle=vehicle, miles=first, already_this_tax_year=before).amount
        + allowance(vehicle=vehicle, miles=miles - first, already_this_tax_year=before + first).amount
    )

    assert abs(whole.amount - parts.amount) <= Decimal("0.01")


@pytest.mark.parametrize(
    ("first", "last", "on"),
    [
        ("2025-04-06", "2026-04-05", "2026-04-05"),
        ("2026-04-06", "2027-04-05", "2026-04-06"),
        ("2026-04-06", "2027-04-05", "2027-01-01"),
        ("2027-04-06", "2028-04-05", "2028-02-29"),
    ],
)
def test_tax_years(first: str, last: str, on: str) -> None:
    """A tax year runs from 6 April to 5 April."""
    year = tax_year(on)

    assert (first, last) == (str(year.start), str(year.end))


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param({"miles": "-1 is negative: give 0 or more"}, {"miles": -1}, id="negative"),
        pytest.param({"miles": "nan is not a finite number"}, {"miles": float("nan")}, id="no number"),
        pytest.param({"miles": "True is not a number"}, {"miles": True}, id="a truth value"),
        pytest.param(
            {"already_this_tax_year": "-0.1 is negative: give 0 or more"}, {"already_this_tax_year": -0.1}, id="before"
        ),
        pytest.param({"passengers": "1.5 is not a whole number"}, {"passengers": 1.5}, id="half a passenger"),
        pytest.param(
            {"vehicle": "'hovercraft' is not one of car, motorcycle, bicycle"}, {"vehicle": "hovercraft"}, id="vehicle"
        ),
        pytest.param({"on": "'soon' is not a date: write YYYY-MM-DD"}, {"on": "soon"}, id="day"),
    ],
)
def test_impossible_journeys(expected: dict[str, str], given: dict[str, Any]) -> None:
    """What cannot be is refused with its path."""
    assert expected == problems(lambda: allowance(**given))


@pytest.mark.parametrize("vehicle", Vehicle)
def test_no_rate_is_known_before_its_first_day(vehicle: Vehicle) -> None:
    """A day before the first one known raises, for every vehicle."""
    with pytest.raises(NotInForceError):
        allowance(vehicle=vehicle, on="2002-04-05")

    assert allowance(vehicle=vehicle, on="2002-04-06").amount.amount > 0


@pytest.mark.parametrize(
    "given", [{"first_miles": 10000}, {"per_mile_after": Money("0.25", "GBP")}], ids=["a mark alone", "a rate alone"]
)
def test_a_mark_goes_with_a_rate(given: dict[str, Any]) -> None:
    """A mark without a rate past it cannot be, nor the other way round."""
    assert ["per_mile_after"] == list(problems(lambda: MileageRate(per_mile=Money("0.45", "GBP"), **given)))


def test_each_vehicle_has_its_rates_with_sources() -> None:
    """Every vehicle has a series; what is from memory in part says so."""
    assert set(Vehicle) == set(MILEAGE_RATES)
    assert len(Vehicle) == len({str(vehicle.label) for vehicle in Vehicle})
    marks = [entry.sources[0].confidence for entry in MILEAGE_RATES[Vehicle.CAR].entries]
    assert [Confidence.PARTLY_CONFIRMED, Confidence.CONFIRMED, Confidence.CONFIRMED] == marks


def test_outline() -> None:
    """The parts are shown, and that it is a ceiling for tax and no price."""
    shown = str(allowance(already_this_tax_year=9950, passengers=1).outline())

    assert shown.startswith(
        "Mileage on 2026-11-23: car or van\n"
        "=================================\n\n"
        "For                   Number  A mile    Amount\n"
        "Miles up to the mark  50      GBP 0.55\n"
        "Miles past the mark   36      GBP 0.25\n"
        "All miles             86                GBP 36.50\n"
        "Colleagues carried    1                 GBP 4.30\n"
        "Total                                   GBP 40.80\n\n"
        "This is the most that is free of tax: what a client is charged is for the contract to say"
    )
    assert "passengers" not in str(allowance().outline())
