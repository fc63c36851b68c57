"""Access to Work: the cap by day, and the employer's share by the size of the staff (LAW-04a to LAW-04c)."""

from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import ACCESS_TO_WORK_CAP, EMPLOYER_SHARE, AccessToWork, access_to_work
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import problems

ON = "2026-11-23"


def shared(cost: str = "3000", **given: Any) -> AccessToWork:  # noqa: ANN401 - parts of every kind
    """The shares of a cost at a medium employer, with parts replaced."""
    parts: dict[str, Any] = {"on": ON, "staff": 120, "started_on": "2019-09-02", "aids_or_adaptations": True}
    return access_to_work(Money(cost, "GBP"), **(parts | given))


@pytest.mark.parametrize(
    ("employer", "cost", "staff"),
    [
        pytest.param("0.00", "3000", 49, id="49 staff"),
        # 500 + 20 % of 2,500
        pytest.param("1000.00", "3000", 50, id="50 staff"),
        pytest.param("1000.00", "3000", 249, id="249 staff"),
        # 1,000 + 20 % of 2,000
        pytest.param("1400.00", "3000", 250, id="250 staff"),
        pytest.param("500.00", "500", 50, id="what is paid first, exactly"),
        pytest.param("499.99", "499.99", 50, id="a penny below it"),
        # 500 + 20 % of 0.03 = 0.006
        pytest.param("500.01", "500.03", 50, id="pennies above it"),
        # 500 + 20 % of 9,500
        pytest.param("2400.00", "10000", 50, id="up to £10,000"),
        pytest.param("2400.00", "60000", 50, id="no more above it"),
        # 1,000 + 20 % of 9,000
        pytest.param("2800.00", "10000.01", 250, id="a large employer"),
    ],
)
def test_the_employers_share(employer: str, cost: str, staff: int) -> None:
    """Nothing below 50 staff; first a sum, then a fifth of the rest up to £10,000."""
    found = shared(cost, staff=staff)

    assert Money(employer, "GBP") == found.employer
    assert found.grant == Money(cost, "GBP") - Money(employer, "GBP")
    assert Money("0.00", "GBP") == found.shortfall
    assert Money(employer, "GBP") == EMPLOYER_SHARE.on(ON).value.of(Money(cost, "GBP"), staff)


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param("0.00", {"started_on": "2026-10-13"}, id="the 42nd day of the job"),
        pytest.param("1000.00", {"started_on": "2026-10-12"}, id="the 43rd"),
        pytest.param("0.00", {"started_on": "2026-12-01"}, id="before the job"),
        pytest.param("0.00", {"aids_or_adaptations": False}, id="a support worker"),
        pytest.param("0.00", {"staff": 3, "started_on": None}, id="small, the start decides nothing"),
        pytest.param(None, {"staff": None}, id="staff not known"),
        pytest.param(None, {"started_on": None}, id="start not known"),
        pytest.param(None, {"aids_or_adaptations": None}, id="kind not known"),
        pytest.param("0.00", {"staff": None, "aids_or_adaptations": False}, id="staff decide nothing"),
    ],
)
def test_whether_there_is_a_share(expected: str | None, given: dict[str, Any]) -> None:
    """None in the first six weeks, for other support and from small employers; what decides may not be known."""
    found = shared(**given)

    assert (None if expected is None else Money(expected, "GBP")) == found.employer
    assert (found.grant is None) == (found.shortfall is None) == (expected is None)


@pytest.mark.parametrize(
    ("grant", "left", "cost", "already"),
    [
        ("69260.00", "0.00", "69260.00", None),
        ("69260.00", "0.01", "69260.01", None),
        ("259.99", "40.01", "300", "69000.01"),
        ("0.00", "300.00", "300", "69260"),
        ("0.00", "300.00", "300", "80000"),
    ],
)
def test_the_cap(grant: str, left: str, cost: str, already: str | None) -> None:
    """No more than £69,260 in a year, with what was granted before."""
    given = None if already is None else Money(already, "GBP")
    found = shared(cost, staff=1, already=given)

    assert (Money(grant, "GBP"), Money(left, "GBP")) == (found.grant, found.shortfall)


@given(st.decimals(0, 100000, places=2), st.integers(0, 400))
def test_the_shares_are_the_cost(cost: Decimal, staff: int) -> None:
    """Employer, scheme and rest add up to the cost; none is below 0."""
    found = access_to_work(Money(cost, "GBP"), ON, staff=staff, started_on="2019-09-02", aids_or_adaptations=True)

    assert found.employer is not None
    assert found.grant is not None
    assert found.shortfall is not None
    assert found.employer + found.grant + found.shortfall == Money(cost, "GBP")
    assert min(found.employer, found.grant, found.shortfall).amount >= 0


@pytest.mark.parametrize(
    ("expected", "on"),
    [
        ("41400.00", "2016-04-01"),
        ("41400.00", "2017-03-31"),
        ("42100.00", "2017-04-01"),
        ("57200.00", "2018-04-01"),
        ("60700.00", "2020-04-01"),
        ("69260.00", "2024-04-08"),
        ("69260.00", ON),
    ],
)
def test_caps(expected: str, on: str) -> None:
    """The cap through the years."""
    assert Money(expected, "GBP") == ACCESS_TO_WORK_CAP.on(on).value


@pytest.mark.parametrize("on", ["2016-03-31", "2019-04-01", "2021-04-01", "2024-04-07"])
def test_days_on_which_the_cap_is_not_known(on: str) -> None:
    """Before the first day, and between the years that were read, it raises."""
    with pytest.raises(NotInForceError):
        shared(on=on)


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(["cost"], lambda: shared("-1"), id="negative"),
        pytest.param(["staff"], lambda: shared(staff=-1), id="staff"),
        pytest.param(["staff"], lambda: shared(staff=49.5), id="half a person"),
        pytest.param(["staff"], lambda: EMPLOYER_SHARE.on(ON).value.of(Money("1", "GBP"), staff=-1), id="a share"),
        pytest.param(["started_on"], lambda: shared(started_on="soon"), id="start"),
        pytest.param(["already"], lambda: shared(already=Money("1", "USD")), id="another currency"),
        pytest.param(["aids_or_adaptations"], lambda: shared(aids_or_adaptations=1), id="no answer"),
        pytest.param(
            ["up_to"],
            lambda: attrs.evolve(EMPLOYER_SHARE.on(ON).value, up_to=Money("999", "GBP")),
            id="a band that ends before it begins",
        ),
    ],
)
def test_what_cannot_be(expected: list[str], act: Any) -> None:  # noqa: ANN401 - a function
    """What cannot be is refused with its path."""
    assert expected == list(problems(act))


def test_outline() -> None:
    """Shares and reasons are shown; what is not known says so."""
    shown = str(shared().outline())

    assert shown.startswith(
        "Access to Work on 2026-11-23\n"
        "============================\n\n"
        "Who                     Amount\n"
        "Cost                    GBP 3,000\n"
        "Employer                GBP 1,000.00\n"
        "Access to Work at most  GBP 2,000.00\n"
        "Left to find            GBP 0.00\n"
    )
    assert "- yes: the employer has 50 staff or more" in shown
    assert str(shared(staff=None).outline()).count("not known\n") == 3
