"""Disabled Facilities Grants: limits by nation and day, and the days of a decision (DFG-01 to DFG-06)."""

from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import (
    GRANT_LIMITS,
    NO_GRANT,
    FacilitiesGrant,
    GrantLimit,
    Nation,
    disabled_facilities_grant,
    grant_days,
)
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import problems

ON = "2026-11-23"


def pounds(amount: str | None) -> Money | None:
    """An amount in pounds."""
    return None if amount is None else Money(amount, "GBP")


def grant(cost: str = "34000.00", nation: str = "england", on: str = ON) -> FacilitiesGrant:
    """A grant towards a cost in pounds."""
    return disabled_facilities_grant(Money(cost, "GBP"), nation, on)


@pytest.mark.parametrize(
    ("limit", "paid", "left", "cost", "nation"),
    [
        pytest.param("30000", "29999.99", "0.00", "29999.99", "england", id="England, a penny under"),
        pytest.param("30000", "30000", "0.00", "30000", "england", id="England, exactly"),
        pytest.param("30000", "30000", "0.01", "30000.01", "england", id="England, a penny over"),
        pytest.param("36000", "36000", "0.00", "36000", "wales", id="Wales, exactly"),
        pytest.param("36000", "36000", "0.01", "36000.01", "wales", id="Wales, a penny over"),
        pytest.param("35000", "35000", "5000", "40000", "northern_ireland", id="Northern Ireland, over"),
        pytest.param("30000", "0.00", "0.00", "0", "england", id="nothing to pay"),
        pytest.param(None, None, None, "34000", "scotland", id="Scotland has none"),
    ],
)
def test_grants(limit: str | None, paid: str | None, left: str | None, cost: str, nation: str) -> None:
    """The grant is the cost up to the limit; the rest is left to find."""
    found = grant(cost, nation)

    assert (pounds(limit), pounds(paid), pounds(left)) == (found.limit, found.grant, found.shortfall)
    assert (limit is not None) == found.available


@pytest.mark.parametrize(
    ("left", "cost"), [("0.00", "34000"), ("0.00", "70000"), ("0.01", "70000.01"), ("10000", "80000")]
)
def test_the_higher_limit_of_northern_ireland(left: str, cost: str) -> None:
    """In some cases up to £70,000."""
    found = grant(cost, "northern_ireland")

    assert (pounds("70000"), pounds(left)) == (found.exceptional_limit, found.exceptional_shortfall)
    assert grant(cost, "wales").exceptional_shortfall is None


@given(st.decimals(0, 200000, places=2), st.sampled_from(sorted(GRANT_LIMITS)))
def test_grant_and_rest_are_the_cost(cost: Decimal, nation: Nation) -> None:
    """Grant and rest add up to the cost, and the grant is never above the limit."""
    found = disabled_facilities_grant(Money(cost, "GBP"), nation, ON)

    assert found.grant is not None
    assert found.shortfall is not None
    assert found.limit is not None
    assert found.grant + found.shortfall == Money(cost, "GBP")
    assert found.grant <= found.limit


@pytest.mark.parametrize(
    ("nation", "before", "first"),
    [
        ("england", "2008-05-21", "2008-05-22"),
        ("wales", "2008-10-01", "2008-10-02"),
        ("northern_ireland", "2025-09-30", "2025-10-01"),
    ],
)
def test_before_the_first_day_known(nation: str, before: str, first: str) -> None:
    """A day before the first one known raises."""
    with pytest.raises(NotInForceError):
        grant(nation=nation, on=before)

    assert grant(nation=nation, on=first).available


def test_every_nation_is_told() -> None:
    """Each nation has limits, or is known to have no such grant."""
    assert set(Nation) == {*GRANT_LIMITS, *NO_GRANT}
    assert len(Nation) == len({str(nation.label) for nation in Nation})


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param({"cost": "GBP -1.00 is negative: give 0 or more"}, lambda: grant("-1.00"), id="negative"),
        pytest.param(
            {"cost": "EUR 1 is not in pounds: the limits are"},
            lambda: disabled_facilities_grant(Money("1", "EUR"), "england", ON),
            id="another currency",
        ),
        pytest.param(
            {"cost": "float is not a Money"},
            lambda: disabled_facilities_grant(1.5, "england", ON),  # type: ignore[arg-type] # wrong on purpose
            id="a float",
        ),
        pytest.param(
            {"nation": "'atlantis' is not one of england, wales, scotland, northern_ireland"},
            lambda: grant(nation="atlantis"),
            id="nation",
        ),
        pytest.param(
            {"exceptional": "is below the standard limit"},
            lambda: GrantLimit(standard=Money("2", "GBP"), exceptional=Money("1", "GBP")),
            id="limits the wrong way round",
        ),
        pytest.param(
            {"approved_on": "2026-03-01 is before the application, 2026-03-02"},
            lambda: grant_days("2026-03-02", "wales", approved_on="2026-03-01"),
            id="approved before it was applied for",
        ),
        pytest.param(
            {"nation": "the days are those of England and Wales: for Scotland none are known"},
            lambda: grant_days("2026-03-02", "scotland"),
            id="days elsewhere",
        ),
    ],
)
def test_what_cannot_be(expected: dict[str, str], act: Any) -> None:  # noqa: ANN401 - a function
    """What cannot be is refused with its path."""
    assert expected == problems(act)


@pytest.mark.parametrize(
    ("decide", "pay", "works", "applied", "approved"),
    [
        ("2026-09-02", "2027-03-02", None, "2026-03-02", None),
        ("2027-02-28", "2027-08-31", "2027-08-31", "2026-08-31", "2026-08-31"),
        ("2028-02-29", "2028-08-31", "2029-02-28", "2027-08-31", "2028-02-29"),
    ],
)
def test_days(decide: str, pay: str, works: str | None, applied: str, approved: str | None) -> None:
    """Six months to decide, twelve to pay, both from the application; twelve from the approval to do the works."""
    found = grant_days(applied, "england", approved_on=approved)

    assert (decide, pay) == (str(found.decide_by), str(found.pay_by))
    assert works == (None if found.works_by is None else str(found.works_by))


def test_days_before_the_act() -> None:
    """Of days before the Act nothing is known."""
    with pytest.raises(NotInForceError):
        grant_days("1996-12-16", "england")

    assert str(grant_days("1996-12-17", "england").decide_by) == "1997-06-17"


def test_outline() -> None:
    """Limit, grant and rest are shown, and that no means test was made."""
    shown = str(grant().outline())

    assert shown.startswith(
        "Disabled Facilities Grant in England on 2026-11-23\n"
        "==================================================\n\n"
        "What           Amount\n"
        "Cost           GBP 34,000.00\n"
        "Limit          GBP 30,000.00\n"
        "Grant at most  GBP 30,000.00\n"
        "Left to find   GBP 4,000.00\n\n"
        "The means test is not made here"
    )
    assert "Limit in some cases" in str(grant(nation="northern_ireland").outline())
    assert "There is no such grant there" in str(grant(nation="scotland").outline())


def test_outline_of_days() -> None:
    """The days are read; those not known say so."""
    assert "- Works done by 2027-12-01" in str(grant_days("2026-08-31", "england", "2026-12-01").outline())
    assert "of which the day is not known" in str(grant_days("2026-08-31", "england").outline())


def test_is_rounded_to_the_penny() -> None:
    """A cost of half a penny more is rounded up."""
    found = attrs.evolve(grant(), cost=Money("0.005", "GBP"))

    assert (pounds("0.01"), pounds("0.00")) == (found.grant, found.shortfall)
