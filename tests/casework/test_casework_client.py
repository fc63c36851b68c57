"""The client: ages on a day, and what is private."""

from typing import Any

import attrs
import pytest
from hypothesis import given

from occupational_therapy.casework import Client
from occupational_therapy.kernel.dates import Date
from occupational_therapy.specialisms import AgeGroup
from tests.casework.caseload import CLIENT, problems
from tests.strategies import days


@pytest.mark.parametrize(
    ("expected", "group", "on"),
    [
        pytest.param(None, None, "2008-02-28", id="the day before birth"),
        pytest.param(0, "child", "2008-02-29", id="the day of birth"),
        pytest.param(17, "child", "2026-02-28", id="the day before 18"),
        pytest.param(18, "adult", "2026-03-01", id="18, born on 29 February (DATE-04)"),
        pytest.param(64, "adult", "2073-02-28", id="the day before 65"),
        pytest.param(65, "older_adult", "2073-03-01", id="65"),
    ],
)
def test_age_on_a_day(expected: int | None, group: str | None, on: str) -> None:
    """The age is counted in completed years, and there is none before birth."""
    client = Client(id="C-1", born="2008-02-29")

    assert expected == client.age_on(on)
    assert group == client.age_group_on(on)


def test_an_unknown_birth_gives_no_age() -> None:
    """Without a day of birth neither age nor group is guessed."""
    client = Client(id="C-1")

    assert client.age_on("2026-03-02") is None
    assert client.age_group_on("2026-03-02") is None


@given(days("1900-01-01", "2026-01-01"), days("2026-01-02", "2199-12-31"))
def test_everybody_born_has_an_age_group(born: Date, on: Date) -> None:
    """Whoever is born has an age of 0 or more and exactly one group."""
    client = Client(id="C-1", born=born)
    years = client.age_on(on)

    assert years is not None
    assert years >= 0
    assert isinstance(client.age_group_on(on), AgeGroup)


@pytest.mark.parametrize(
    ("refused", "born"), [(True, "1899-12-31"), (False, "1900-01-01")], ids=["the day before", "the first day"]
)
def test_a_birth_before_1900_is_a_slip_of_the_century(*, refused: bool, born: str) -> None:
    """A birth of another century is refused, and the error does not tell the day."""
    if not refused:
        assert str(Client(id="C-1", born=born).born) == born
        return

    found = problems(lambda: Client(id="C-1", born=born))

    assert {"born": "is before 1900: is the century right?"} == found


def test_every_problem_is_told_at_once() -> None:
    """All fields that are refused are named; of private ones the value is not."""
    wrong: dict[str, Any] = {
        "id": "Jane Doe",
        "name": " ",
        "born": "31 May",
        "address": 12,
        "contact": "",
        "home": "Sheffield",
        "language": "English",
    }
    found = problems(lambda: Client(**wrong))

    assert list(wrong) == list(found)
    assert "31 May" not in found["born"]


@pytest.mark.parametrize("private", ["Somebody Synthetic", "Made-up Road", "01632", "1988", "53.36"])
def test_private_facts_are_in_no_repr(private: str) -> None:
    """Name, address, contact, birth and home stay out of the repr."""
    assert private not in repr(CLIENT)
    assert "C-7" in repr(CLIENT)


def test_what_is_left_out_is_unknown() -> None:
    """Everything but the identifier may be unknown."""
    client = Client(id="C-1")

    assert {None} == {getattr(client, field.name) for field in attrs.fields(Client) if field.name != "id"}
