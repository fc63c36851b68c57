"""Therapists as whoever instructs knows them."""

from decimal import Decimal

import attrs
import pytest

from occupational_therapy.credentials import (
    Check,
    Cover,
    Membership,
    Practice,
    Practitioner,
    Registration,
    SpecialismExperience,
)
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place
from tests.credentials.people import CERTIFICATE, REGISTERED, SOUND, sound

LATER = Registration(number="OT054321", period=Period(start="2027-11-01", end="2029-10-31"))
MEMBER = Membership(body="rcot", period=Period(start="2025-10-01", end="2026-09-30"))


def test_names_are_not_shown() -> None:
    """Neither a name nor a number is in a repr; the identifier is."""
    assert "Synthetic" not in repr(SOUND)
    assert "12345" not in repr(SOUND)
    assert "P1" in repr(SOUND)


@pytest.mark.parametrize(
    ("given", "paths"),
    [
        ({"id": "Somebody Synthetic", "name": " "}, ["id", "name"]),
        ({"registrations": [REGISTERED, attrs.evolve(REGISTERED, number="OT12345")]}, ["registrations[1].number"]),
        ({"registrations": [REGISTERED, attrs.evolve(REGISTERED, number="OT1")]}, ["registrations[1].period"]),
        ({"checks": [CERTIFICATE, attrs.evolve(CERTIFICATE, issued_on="2026-01-01")]}, ["checks[1].number"]),
        ({"memberships": [MEMBER, attrs.evolve(MEMBER, categories=["x"])]}, ["memberships[1].period"]),
        (
            {"specialisms": [SpecialismExperience(specialism="hand_therapy")] * 2},
            ["specialisms[1].specialism"],
        ),
        ({"languages": ["en-GB", "English please"]}, ["languages[1]"]),
        ({"age_groups": ["child", "toddler"]}, ["age_groups[1]"]),
        ({"practice": "yes", "cover": None}, ["cover", "practice"]),
    ],
)
def test_an_impossible_therapist(given: dict[str, object], paths: list[str]) -> None:
    """What cannot be together is refused with its place, and nobody is named."""
    with pytest.raises(InvalidInputError) as caught:
        sound(**given)

    assert paths == [problem.path for problem in caught.value.problems]
    assert "Synthetic" not in str(caught.value)


@pytest.mark.parametrize(
    "given",
    [
        {"registrations": [REGISTERED, LATER]},
        {"registrations": [REGISTERED, attrs.evolve(REGISTERED, number="PH012345")]},
        {"checks": [attrs.evolve(CERTIFICATE, number=None)] * 2},
        {"memberships": [MEMBER, Membership(body="rcot", period=Period(start="2026-10-01"))]},
        {"memberships": [MEMBER, attrs.evolve(MEMBER, body="baht")]},
    ],
    ids=["one after the other", "two professions", "numbers unknown", "two years", "two bodies"],
)
def test_a_possible_therapist(given: dict[str, object]) -> None:
    """What merely looks alike is taken."""
    assert sound(**given).id == "P1"


@pytest.mark.parametrize(
    ("registrations", "on", "expected"),
    [
        ((), "2026-11-23", None),
        ((REGISTERED,), "2026-11-23", 0),
        ((REGISTERED,), "2030-01-01", 0),
        ((LATER, REGISTERED), "2026-11-23", 1),
        ((LATER, REGISTERED), "2028-01-01", 0),
        ((LATER, REGISTERED), "2030-01-01", 0),
        ((attrs.evolve(REGISTERED, number="PH012345"),), "2026-11-23", None),
        ((Registration(number="OT1"), LATER), "2026-11-23", 1),
    ],
)
def test_which_entry_counts(registrations: tuple[Registration, ...], on: str, expected: int | None) -> None:
    """The one that runs on the day, or else the latest; another profession's never does."""
    found = Practitioner(id="P1", registrations=registrations).registration("hcpc", on)

    assert found == (None if expected is None else registrations[expected])


COVER = Cover(source="membership", body="rcot", period=Period(start="2025-10-01"))


@pytest.mark.parametrize(
    ("memberships", "on", "expected"),
    [
        ([MEMBER], "2026-09-30", 1),
        ([MEMBER], "2026-10-01", 0),
        ([], "2026-10-01", 1),
        ([attrs.evolve(MEMBER, body="baht")], "2026-10-01", 1),
        ([MEMBER], "2025-09-30", 0),
    ],
)
def test_cover_ends_with_its_membership(memberships: list[Membership], on: str, expected: int) -> None:
    """Cover by a membership runs no longer than it; a membership not on record has not ended (IND-09)."""
    assert expected == len(Practitioner(id="P1", cover=[COVER], memberships=memberships).cover_on(on))


def test_practice() -> None:
    """An independent practice has a base, a reach, room and a price; what is unknown stays so."""
    practice = Practice(
        base=Place(latitude=51.5, longitude=-0.12),
        travel_limit_km=40,
        open_to=2,
        hourly_rate=Money("90.00", "GBP"),
        works_remotely=True,
        through_company=False,
    )

    assert (Decimal(40), 2, "51.5" in repr(practice)) == (practice.travel_limit_km, practice.open_to, False)
    assert Practice().travel_limit_km is None
    assert [Practice(travel_limit_km=km).travel_limit_km for km in (0, 0.5)] == [Decimal(0), Decimal("0.5")]


def test_an_impossible_practice() -> None:
    """Every wrong part is named at once."""
    with pytest.raises(InvalidInputError) as caught:
        Practice(
            base="home",  # type: ignore[arg-type] # what untyped callers give
            travel_limit_km=-1,
            open_to=-1,
            hourly_rate=Money("-1", "GBP"),
            works_remotely="yes",  # type: ignore[arg-type] # as above
            through_company=1,  # type: ignore[arg-type] # as above
        )

    assert [problem.path for problem in caught.value.problems] == [
        "base",
        "travel_limit_km",
        "open_to",
        "hourly_rate",
        "works_remotely",
        "through_company",
    ]


def test_a_therapist_of_whom_only_the_identifier_is_known() -> None:
    """Everything else is an empty record."""
    assert Practitioner(id="P1").cover_on("2026-11-23") == ()
    assert Check(level="basic", workforces=[], issued_on="2026-01-01").number is None
