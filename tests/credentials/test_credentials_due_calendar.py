"""A calendar of everything due in a period."""

import attrs
import pytest

from occupational_therapy.credentials import (
    Cover,
    Order,
    Policy,
    Practitioner,
    Registration,
    calendar,
    review,
)
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.errors import InvalidInputError, UnknownKeyError
from tests.credentials.people import ON, REGISTERED, SOUND, sound


def _days(person: Practitioner, start: str, end: str, regulator: str = "hcpc") -> list[str]:
    return [str(each.on) for each in calendar(person, start, end, regulator=regulator).due]


def test_what_is_due_of_somebody_in_order() -> None:
    """What a review finds due up to the last day stands in the calendar, and nothing after it."""
    due = review(SOUND, on=ON).due

    assert _days(SOUND, ON, "2199-12-31") == [str(each.on) for each in due]
    assert _days(SOUND, ON, "2026-12-31") == ["2026-12-31"]
    assert _days(SOUND, ON, "2026-12-30") == []
    assert _days(SOUND, "2026-12-31", "2026-12-31") == ["2026-12-31"]


def test_records_that_begin_later() -> None:
    """Cover and registration that begin in the period count too."""
    years = [Period(start=f"{year}-01-01", end=f"{year}-12-31") for year in (2026, 2027, 2028)]
    next_entry = attrs.evolve(
        REGISTERED,
        number="OT012346",
        period=Period(start="2027-11-01", end="2029-10-31"),
        registered_since="2027-11-01",
    )
    person = Practitioner(
        id="P1",
        registrations=[REGISTERED, next_entry],
        cover=[Cover(source="policy", period=year) for year in years],
    )

    assert _days(person, ON, "2029-12-31") == [
        "2026-12-31",
        "2027-08-01",
        "2027-10-31",
        "2027-12-31",
        "2028-12-31",
        "2029-08-01",
        "2029-10-31",
    ]


def test_reviews_come_again() -> None:
    """The first day of an interim order and every review of it stand in the calendar (FTP-07)."""
    order = Order(kind="interim_conditions", starts_on="2026-10-01", length_months=18)
    entry = attrs.evolve(REGISTERED, status="interim_conditions", orders=[order])
    person = Practitioner(id="P1", registrations=[entry])

    assert _days(person, ON, "2027-07-31") == ["2027-04-01", "2027-07-01"]
    assert _days(person, "2026-09-01", "2027-04-01") == ["2026-10-01", "2027-04-01"]


def test_duties_come_again() -> None:
    """A duty of every year stands there for every year of the period (CA-05)."""
    entry = Registration(regulator="coto", number="G1", period=Period(start="2026-06-01"))

    days = _days(Practitioner(id="P1", registrations=[entry]), ON, "2029-10-31", "coto")

    assert [day for day in days if day.endswith("10-31")] == ["2027-10-31", "2028-10-31", "2029-10-31"]


def test_the_outline_of_a_calendar() -> None:
    """A calendar reads as a table that says what gives each date its force, and to check the live register."""
    said = str(calendar(SOUND, ON, "2027-12-31", Policy(), "adult").outline())

    assert said.startswith("Due for P1 from 2026-11-23 to 2027-12-31\n")
    assert "2027-08-01  renewal of registration opens" in said
    assert "Check the live register" in said
    assert "Nothing on record is due" in str(calendar(Practitioner(id="P1"), ON, ON).outline())


def test_an_impossible_calendar() -> None:
    """A period runs forward, under a register that there is, for somebody."""
    with pytest.raises(InvalidInputError, match="end: 2026-11-22 is before the start"):
        calendar(SOUND, ON, "2026-11-22")
    with pytest.raises(UnknownKeyError):
        calendar(SOUND, ON, ON, regulator="x")
    with pytest.raises(InvalidInputError, match="practitioner"):
        calendar(None, ON, ON)  # type: ignore[arg-type] # what untyped callers give
    with pytest.raises(InvalidInputError, match="for_client"):
        calendar(sound(), ON, ON, for_client="pet")
