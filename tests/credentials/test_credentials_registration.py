"""Entries on a register, as recorded (REN-01, REN-07, DATE-06, sheet section 4)."""

import pytest

from occupational_therapy.credentials import Order, Registration
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.errors import InvalidInputError

CYCLE = Period(start="2025-11-01", end="2027-10-31")
SUSPENDED = Order(kind="suspension", starts_on="2026-02-01", length_months=6)
CONDITIONS = Order(kind="conditions", starts_on="2026-02-01", length_months=6)
CAUTION = Order(kind="caution", starts_on="2026-02-01", length_months=12)


def entry(**given: object) -> Registration:
    """An entry, with parts replaced."""
    parts: dict[str, object] = {"number": "OT012345", "status": "registered", "period": CYCLE}
    return Registration(**(parts | given))  # type: ignore[arg-type] # parts of every kind


@pytest.mark.parametrize(
    ("given", "on", "expected"),
    [
        ({}, "2025-10-31", False),
        ({}, "2025-11-01", True),
        ({}, "2027-10-31", True),
        ({}, "2027-11-01", False),
        ({"registered_since": "2012-09-01"}, "2012-08-31", False),
        ({"registered_since": "2012-09-01"}, "2012-09-01", True),
        ({"period": Period(start="2026-03-10")}, "2027-10-31", True),
        ({"period": Period(start="2026-03-10")}, "2027-11-01", None),
        ({"period": Period(end="2027-10-31")}, "2026-11-23", True),
        ({"period": Period()}, "2026-11-23", None),
        ({"period": Period(), "checked_on": "2026-11-01"}, "2026-10-31", None),
        ({"period": Period(), "checked_on": "2026-11-01"}, "2026-11-01", True),
        ({"period": Period(), "checked_on": "2026-11-01"}, "2027-10-31", True),
        ({"period": Period(), "checked_on": "2026-11-01"}, "2027-11-01", None),
        ({"period": Period(), "checked_on": "2026-11-01", "status": "lapsed"}, "2026-11-01", None),
        ({"period": Period(), "checked_on": "2026-11-01", "status": "suspended"}, "2026-11-01", True),
        ({"period": Period(start="2001-01-01")}, "2026-11-23", None),
        ({"period": Period(start="2001-01-01", end="2003-10-31")}, "2003-10-31", True),
        ({"period": Period(start="2013-11-01", end="2015-10-31")}, "2015-11-30", True),
        ({"period": Period(start="2013-11-01", end="2015-10-31")}, "2015-12-01", False),
        ({"warning_sent_on": "2027-10-25"}, "2027-11-07", True),
        ({"warning_sent_on": "2027-10-25"}, "2027-11-08", False),
        ({"checked_on": "2027-10-31"}, "2027-11-01", False),
        ({"checked_on": "2027-11-01"}, "2027-11-01", True),
        ({"checked_on": "2027-11-20"}, "2027-12-01", True),
        ({"checked_on": "2027-11-20"}, "2029-11-01", None),
        ({"checked_on": "2027-11-20", "status": "not_found"}, "2027-12-01", False),
    ],
)
def test_whether_a_day_lies_in_the_registration(given: dict[str, object], on: str, *, expected: bool | None) -> None:
    """The whole of the last day counts; without an end the cycle's is taken, and beyond it nothing is known."""
    assert expected is entry(**given).registered_on(on)


@pytest.mark.parametrize(
    ("given", "on", "expected"),
    [
        ({}, "2026-11-23", "registered"),
        ({}, "2027-11-01", "lapsed"),
        ({"status": "registered_with_caution"}, "2026-11-23", "registered_with_caution"),
        ({"status": "registered_with_conditions"}, "2026-11-23", "registered_with_conditions"),
        ({"status": "struck_off"}, "2027-11-01", "struck_off"),
        ({"status": None}, "2026-11-23", None),
        ({"status": None}, "2027-11-01", "lapsed"),
        ({"period": Period()}, "2026-11-23", None),
        ({"status": "suspended", "period": Period()}, "2026-11-23", "suspended"),
        ({"orders": [SUSPENDED]}, "2026-01-31", "registered"),
        ({"orders": [SUSPENDED]}, "2026-02-01", "suspended"),
        ({"orders": [SUSPENDED]}, "2026-08-01", "suspended"),
        ({"orders": [SUSPENDED]}, "2026-08-02", "registered"),
        ({"status": None, "orders": [SUSPENDED]}, "2026-08-01", "suspended"),
        ({"status": None, "orders": [CONDITIONS]}, "2026-08-01", None),
        ({"orders": [CONDITIONS, SUSPENDED]}, "2026-08-01", "suspended"),
        ({"orders": [CONDITIONS]}, "2026-08-01", "registered_with_conditions"),
        ({"status": "suspended", "orders": [SUSPENDED]}, "2026-08-01", "suspended"),
        ({"status": "suspended", "orders": [SUSPENDED]}, "2026-08-02", None),
        ({"status": "registered_with_conditions", "orders": [CONDITIONS]}, "2026-08-02", None),
        ({"status": "registered_with_caution", "orders": [CAUTION]}, "2027-02-02", "registered_with_caution"),
        ({"checked_on": "2026-11-24"}, "2026-11-23", None),
        ({"checked_on": "2026-11-23"}, "2026-11-23", "registered"),
        ({"checked_on": "2026-11-24", "orders": [SUSPENDED]}, "2026-08-01", "suspended"),
    ],
)
def test_the_status_on_a_day(given: dict[str, object], on: str, expected: str | None) -> None:
    """The hardest of status and orders counts; what is unknown, seen too late or rests on an ended order stays open."""
    assert expected == entry(**given).status_on(on)


@pytest.mark.parametrize(
    ("given", "paths"),
    [
        ({"regulator": "gmc"}, ["regulator"]),
        ({"number": "OT1234567"}, ["number"]),
        ({"number": " "}, ["number"]),
        ({"status": "retired", "checked_on": "1826-01-01"}, ["status", "checked_on"]),
        ({"status": None, "checked_on": "2026-11-01"}, ["status"]),
        ({"checked_on": "2026-02-01", "orders": [SUSPENDED]}, ["status"]),
        ({"orders": [Order(kind="suspension", starts_on="2026-02-01", length_months=13)]}, ["orders[0].length_months"]),
        ({"orders": [Order(kind="caution", starts_on="2026-02-01", length_months=11)]}, ["orders[0].length_months"]),
        ({"orders": [Order(kind="caution", starts_on="2026-02-01", length_months=10**9)]}, ["orders[0].length_months"]),
        (
            {"orders": [SUSPENDED, Order(kind="suspension", starts_on="2026-07-31", length_months=6)]},
            ["orders[1]"],
        ),
        (
            {
                "orders": [
                    Order(kind="striking_off", starts_on="2026-07-31"),
                    Order(kind="striking_off", starts_on="2026-09-01"),
                ]
            },
            ["orders[1]"],
        ),
        ({"registered_since": "2025-11-02"}, ["registered_since"]),
        ({"registered_since": "2027-11-01", "period": Period(end="2027-10-31")}, ["registered_since"]),
        ({"warning_sent_on": "2025-10-31"}, ["warning_sent_on"]),
        ({"warning_sent_on": "2015-06-30", "period": Period()}, ["warning_sent_on"]),
        ({"period": Period(start="1826-01-01")}, ["period"]),
    ],
)
def test_an_impossible_entry(given: dict[str, object], paths: list[str]) -> None:
    """What cannot be together is refused, each with its place, and a number is not quoted."""
    with pytest.raises(InvalidInputError) as caught:
        entry(**given)

    assert paths == [problem.path for problem in caught.value.problems]
    assert "123456" not in str(caught.value)


@pytest.mark.parametrize(
    "given",
    [
        {"orders": [SUSPENDED, Order(kind="suspension", starts_on="2026-08-01", length_months=6)]},
        {"orders": [Order(kind="suspension", starts_on="2026-08-01", length_months=6), SUSPENDED]},
        {"orders": [CONDITIONS, CAUTION]},
        {"orders": [SUSPENDED], "status": "suspended", "checked_on": "2026-03-01"},
        {"orders": [SUSPENDED], "status": "not_found", "checked_on": "2026-03-01"},
        {"orders": [SUSPENDED], "checked_on": "2026-01-31"},
        {"registered_since": "2025-11-01"},
        {"warning_sent_on": "2015-07-01", "period": Period()},
        {"warning_sent_on": "2025-11-01"},
    ],
    ids=[
        "extended",
        "in any order",
        "of two kinds",
        "as the order says",
        "gone",
        "before it",
        "same day",
        "first warning",
        "warned at once",
    ],
)
def test_a_possible_entry(given: dict[str, object]) -> None:
    """An extension, orders of two kinds, and a status that fits the orders are taken."""
    assert entry(**given).number == "OT012345"


@pytest.mark.parametrize(
    ("status", "on", "expected"),
    [
        ("suspended", "2026-08-01", False),
        ("suspended", "2026-08-02", True),
        ("registered_with_conditions", "2026-08-02", False),
        ("registered", "2026-08-02", False),
        (None, "2026-08-02", False),
    ],
)
def test_a_status_that_rests_on_an_ended_order(status: str | None, on: str, *, expected: bool) -> None:
    """An order's last day is still its own; a status of another kind rests on other orders."""
    assert expected is entry(status=status, orders=[SUSPENDED]).rests_on_ended_order(on)


def test_a_number_is_not_shown() -> None:
    """The number is not in a repr, and reads as the register writes it."""
    assert "12345" not in repr(entry())
    assert entry().parsed.is_occupational_therapist
