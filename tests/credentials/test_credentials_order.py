"""Orders of a panel (FTP-01 to FTP-09, DATE-02 to DATE-04)."""

import attrs
import pytest

from occupational_therapy.credentials import Order, OrderKind, regulator
from occupational_therapy.kernel.errors import InvalidInputError, UnknownKeyError

ORDERS = regulator("hcpc").orders


@pytest.mark.parametrize(
    ("kind", "months", "by_court", "allowed"),
    [
        ("caution", 11, False, False),
        ("caution", 12, False, True),
        ("caution", 60, False, True),
        ("caution", 61, False, False),
        ("conditions", 1, False, True),
        ("conditions", 36, False, True),
        ("conditions", 37, False, False),
        ("suspension", 1, False, True),
        ("suspension", 12, False, True),
        ("suspension", 13, False, False),
        ("interim_conditions", 18, False, True),
        ("interim_conditions", 19, False, False),
        ("interim_suspension", 18, False, True),
        ("interim_suspension", 19, False, False),
        ("interim_suspension", 12, True, True),
        ("interim_suspension", 13, True, False),
        ("suspension", 12, True, False),
        ("striking_off", None, False, True),
        ("striking_off", 12, False, False),
    ],
)
def test_how_long_an_order_may_run(kind: str, months: int | None, *, by_court: bool, allowed: bool) -> None:
    """Each kind has its own limits, and a court extends interim orders only, by a year at a time."""
    order = Order(kind=kind, starts_on="2024-05-10", length_months=months, by_court=by_court)

    assert allowed is ORDERS.allows(order)
    assert allowed is (ORDERS.effect(order) is not None)


@pytest.mark.parametrize(("starts_on", "allowed"), [("2003-07-08", False), ("2003-07-09", True)])
def test_no_order_before_the_register(starts_on: str, *, allowed: bool) -> None:
    """Before the register was opened there was no such order."""
    assert allowed is ORDERS.allows(Order(kind="suspension", starts_on=starts_on, length_months=6))


@pytest.mark.parametrize(
    ("kind", "months", "starts_on", "ends_on", "status"),
    [
        ("suspension", 12, "2024-02-29", "2025-02-28", "suspended"),
        ("interim_suspension", 18, "2026-08-31", "2028-02-29", "interim_suspended"),
        ("interim_conditions", 18, "2026-01-31", "2027-07-31", "interim_conditions"),
        ("conditions", 36, "2024-05-10", "2027-05-10", "registered_with_conditions"),
        ("caution", 60, "2024-05-10", "2029-05-10", "registered_with_caution"),
        ("striking_off", None, "2021-03-15", None, "struck_off"),
    ],
)
def test_what_an_order_does(kind: str, months: int | None, starts_on: str, ends_on: str | None, status: str) -> None:
    """An order ends on the anniversary it runs to, and gives its status till then."""
    effect = ORDERS.effect(Order(kind=kind, starts_on=starts_on, length_months=months))

    assert effect is not None
    assert (ends_on, status) == (str(effect.ends_on) if effect.ends_on else None, effect.status)
    assert effect.status.standing == effect.standing


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2024-02-28", False), ("2024-02-29", True), ("2025-02-28", True), ("2025-03-01", False)],
)
def test_the_days_of_an_order(on: str, *, expected: bool) -> None:
    """An order holds on its first and on its last day."""
    assert expected is Order(kind="suspension", starts_on="2024-02-29", length_months=12).in_force(on)


def test_a_length_of_nothing() -> None:
    """An order of no months is told what a length is."""
    with pytest.raises(InvalidInputError) as caught:
        Order(kind="suspension", starts_on="2025-01-01", length_months=0)

    assert str(caught.value) == (
        "length_months: 0 is no length: give whole months, or leave it out of an order without end"
    )


def test_an_order_of_a_single_day() -> None:
    """An order may be ended on the day it began."""
    order = Order(kind="suspension", starts_on="2025-01-01", length_months=6, ended_on="2025-01-01")

    assert (order.in_force("2025-01-01"), order.in_force("2025-01-02")) == (True, False)


def test_an_order_ended_early() -> None:
    """An order that a review ended holds to that day."""
    order = Order(kind="conditions", starts_on="2024-05-10", length_months=36, ended_on="2025-01-15")

    assert (order.in_force("2025-01-15"), order.in_force("2025-01-16")) == (True, False)


@pytest.mark.parametrize(
    ("given", "paths"),
    [
        ({"kind": "reprimand", "starts_on": "2025-02-29", "length_months": -3}, ["kind", "starts_on", "length_months"]),
        ({"kind": "suspension", "starts_on": "2025-01-01", "length_months": 0}, ["length_months"]),
        ({"kind": "suspension", "starts_on": "2025-01-01", "length_months": True}, ["length_months"]),
        ({"kind": "suspension", "starts_on": "2025-01-01"}, ["length_months"]),
        ({"kind": "suspension", "starts_on": "2025-01-01", "length_months": 6, "ended_on": "2024-12-31"}, ["ended_on"]),
        ({"kind": "conditions", "starts_on": "2025-01-01", "length_months": 6, "conditions": [" "]}, ["conditions[0]"]),
    ],
)
def test_an_impossible_order(given: dict[str, object], paths: list[str]) -> None:
    """Every wrong part is named at once, and no condition is quoted."""
    with pytest.raises(InvalidInputError) as caught:
        Order(**given)  # type: ignore[arg-type] # a table of arguments

    assert paths == [problem.path for problem in caught.value.problems]


def test_conditions_are_not_shown() -> None:
    """The wording of conditions does not appear in a repr."""
    order = Order(kind="conditions", starts_on="2025-01-01", length_months=6, conditions=["no unsupervised work"])

    assert "unsupervised" not in repr(order)


@pytest.mark.parametrize(
    ("kind", "months", "on", "expected"),
    [
        ("interim_suspension", 18, "2026-01-31", "2026-07-31"),
        ("interim_suspension", 18, "2026-07-31", "2026-07-31"),
        ("interim_suspension", 18, "2026-08-01", "2026-10-31"),
        ("interim_suspension", 18, "2027-04-30", "2027-04-30"),
        ("interim_suspension", 18, "2027-05-01", "2027-07-31"),
        ("interim_suspension", 18, "2027-07-31", "2027-07-31"),
        ("interim_suspension", 18, "2027-08-01", None),
        ("interim_conditions", 3, "2026-02-01", "2026-04-30"),
        ("suspension", 12, "2026-02-01", "2027-01-31"),
        ("conditions", 36, "2026-02-01", "2029-01-31"),
        ("caution", 12, "2026-02-01", None),
    ],
)
def test_the_next_review(kind: str, months: int, on: str, expected: str | None) -> None:
    """Interim orders after six months, then every three from the first day; others before they end (FTP-06, FTP-07)."""
    review = ORDERS.next_review(Order(kind=kind, starts_on="2026-01-31", length_months=months), on)

    assert expected == (str(review) if review else None)


def test_a_striking_off_is_not_reviewed() -> None:
    """An order without end has no review."""
    assert ORDERS.next_review(Order(kind="striking_off", starts_on="2021-03-15"), "2026-01-01") is None


@pytest.mark.parametrize(
    ("struck", "previous", "expected"),
    [
        ("2021-01-01", None, "2026-01-01"),
        ("2024-02-29", None, "2029-02-28"),
        ("2021-03-15", "2026-04-01", "2027-04-01"),
        ("2021-03-15", "2025-03-15", "2026-03-15"),
        ("2021-03-15", "2021-03-15", "2026-03-15"),
    ],
)
def test_restoration(struck: str, previous: str | None, expected: str) -> None:
    """Five years beginning with the striking off, and a year after an application (FTP-08)."""
    assert expected == str(ORDERS.restoration_from(struck, previous))


@pytest.mark.parametrize(("struck", "previous"), [(None, None), ("2021-03-15", "2021-03-14"), ("2021-03-15", "x")])
def test_an_impossible_restoration(struck: str, previous: str | None) -> None:
    """No day of striking off, or an application before it, raises."""
    with pytest.raises(InvalidInputError):
        ORDERS.restoration_from(struck, previous)


def test_further_days() -> None:
    """Two years before a striking off for health or competence, and 28 days for an appeal (FTP-05, FTP-09)."""
    assert str(ORDERS.strike_off_from("2024-05-10")) == "2026-05-10"
    assert str(ORDERS.appeal_by("2026-05-01")) == "2026-05-29"


def test_every_kind_has_a_limit_and_words() -> None:
    """Each kind of order has its limits, a source for them and a label."""
    assert all(ORDERS.limit(kind).sources and str(kind.label) for kind in OrderKind)


def test_an_order_that_a_register_does_not_know() -> None:
    """A register without a kind of order says so."""
    few = attrs.evolve(ORDERS, limits=ORDERS.limits[:1])

    with pytest.raises(UnknownKeyError, match="no order of this register is called 'suspension'"):
        few.limit("suspension")
