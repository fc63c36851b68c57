"""Certificates (DBS-03, DBS-06, DBS-07, DBS-08, DATE-04)."""

from itertools import product

import pytest

from occupational_therapy.credentials import (
    Check,
    PortabilityPart,
    UpdateSubscription,
    certificate_age,
    portability,
)
from occupational_therapy.kernel.errors import InvalidInputError

JOINED = UpdateSubscription(joined_on="2025-03-10", paid_until="2027-02-28")


def certificate(**given: object) -> Check:
    """A certificate, with parts replaced."""
    parts: dict[str, object] = {"level": "enhanced", "workforces": ["adult"], "issued_on": "2025-03-01"}
    return Check(**(parts | given))  # type: ignore[arg-type] # parts of every kind


@pytest.mark.parametrize(
    ("issued", "years", "asked", "since"),
    [
        ("2026-01-15", 3, "2026-01-15", None),
        ("2023-03-01", 3, "2026-02-28", None),
        ("2023-03-01", 3, "2026-03-01", "2026-03-01"),
        ("2023-03-01", 3, "2026-03-02", "2026-03-01"),
        ("2024-02-29", 3, "2027-02-27", None),
        ("2024-02-29", 3, "2027-02-28", "2027-02-28"),
        ("2024-02-29", 4, "2028-02-28", None),
        ("2024-02-29", 4, "2028-02-29", "2028-02-29"),
    ],
)
def test_the_age_of_a_certificate(issued: str, years: int, asked: str, since: str | None) -> None:
    """A policy asks for a new one from the anniversary on; the law never does."""
    age = certificate_age(issued, years, asked)

    assert (True, since) == (age.valid_in_law, str(age.overdue_since) if age.overdue_since else None)


@pytest.mark.parametrize(
    ("issued", "years", "asked", "path"),
    [
        ("2026-01-15", 3, "2026-01-14", "asked_on"),
        ("2026-06-31", 3, "2026-12-31", "issued_on"),
        ("1826-06-30", 3, "2026-12-31", "issued_on"),
        ("2026-01-15", 0, "2026-12-31", "policy_years"),
        ("2026-01-15", 101, "2026-12-31", "policy_years"),
        ("2026-01-15", -1, "2026-12-31", "policy_years"),
        ("2026-01-15", True, "2026-12-31", "policy_years"),
        ("2026-01-15", 2.5, "2026-12-31", "policy_years"),
        ("2026-01-15", None, "2026-12-31", "policy_years"),
    ],
)
def test_an_impossible_age(issued: str, years: int, asked: str, path: str) -> None:
    """A question before the issue, or a policy without time, raises."""
    with pytest.raises(InvalidInputError) as caught:
        certificate_age(issued, years, asked)

    assert [path] == [problem.path for problem in caught.value.problems]


@pytest.mark.parametrize(("same_workforce", "same_level"), [*product([True, False], repeat=2)])
def test_portability(*, same_workforce: bool, same_level: bool) -> None:
    """Another job can use a certificate for the same workforce and at the same level only."""
    result = portability(
        certificate_workforce="adult",
        certificate_level="enhanced",
        needed_workforce="adult" if same_workforce else "child",
        needed_level="enhanced" if same_level else "enhanced_with_barred_lists",
    )
    missing = ([] if same_workforce else ["workforce"]) + ([] if same_level else ["level"])

    assert (missing, same_workforce and same_level) == ([each.value for each in result.missing], result.portable)


def test_a_deeper_certificate_is_not_portable() -> None:
    """The same level is asked for, not one that reaches it (DBS-03)."""
    result = portability(
        certificate_workforce="adult",
        certificate_level="enhanced_with_barred_lists",
        needed_workforce="adult",
        needed_level="enhanced",
    )

    assert result.missing == (PortabilityPart.LEVEL,)
    assert [str(each.label) for each in PortabilityPart] == ["the workforce", "the level"]


@pytest.mark.parametrize("part", ["certificate_workforce", "certificate_level", "needed_workforce", "needed_level"])
def test_portability_knows_its_words(part: str) -> None:
    """An unknown word is named."""
    words = {
        "certificate_workforce": "adult",
        "certificate_level": "enhanced",
        "needed_workforce": "adult",
        "needed_level": "enhanced",
    }

    with pytest.raises(InvalidInputError, match=part):
        portability(**(words | {part: "animals"}))


@pytest.mark.parametrize(
    ("given", "paths"),
    [
        ({"scheme": "pvq"}, ["scheme"]),
        ({"level": "deep", "workforces": "adult", "issued_on": "1826-01-01"}, ["level", "workforces", "issued_on"]),
        ({"number": "12345"}, ["number"]),
        ({"number": 123456789012}, ["number"]),
        ({"update_service": "yes"}, ["update_service"]),
        ({"level": "basic", "update_service": JOINED}, ["level"]),
        ({"issued_on": "2013-06-16", "update_service": JOINED}, ["update_service"]),
        (
            {"update_service": UpdateSubscription(joined_on="2025-04-01")},
            ["update_service.joined_on"],
        ),
        ({"status_checked_on": "2026-01-01", "update_service": JOINED}, ["status_unchanged"]),
        ({"status_unchanged": True, "update_service": JOINED}, ["status_unchanged"]),
        ({"status_checked_on": "2026-01-01", "status_unchanged": True}, ["status_checked_on"]),
        (
            {"status_checked_on": "2025-02-28", "status_unchanged": True, "update_service": JOINED},
            ["status_checked_on"],
        ),
    ],
)
def test_an_impossible_certificate(given: dict[str, object], paths: list[str]) -> None:
    """Every wrong part is named, and a number is not quoted."""
    with pytest.raises(InvalidInputError) as caught:
        certificate(**given)

    assert paths == [problem.path for problem in caught.value.problems]
    assert "12345" not in str(caught.value)


@pytest.mark.parametrize("joined", ["2025-03-01", "2025-03-31", "2025-02-20"])
def test_joining_in_time(joined: str) -> None:
    """On the thirtieth day from the issue it can still be joined; with the application even before."""
    check = certificate(update_service=UpdateSubscription(joined_on=joined))

    assert check.update_service is not None


def test_a_certificate_of_unknown_days_for_joining() -> None:
    """A certificate of 2014 to 2019 is taken with the day of joining as it is."""
    check = certificate(issued_on="2017-05-01", update_service=UpdateSubscription(joined_on="2017-08-01"))

    assert str(check.subscribed_until) == "2018-04-30"


def test_a_subscription_is_paid_after_it_is_joined() -> None:
    """A year paid before joining cannot be."""
    with pytest.raises(InvalidInputError, match="paid_until"):
        UpdateSubscription(joined_on="2025-03-10", paid_until="2025-03-09")


@pytest.mark.parametrize(
    ("subscription", "expected"),
    [(None, None), (JOINED, "2027-02-28"), (UpdateSubscription(joined_on="2025-03-10"), "2026-02-28")],
    ids=["none", "renewed", "first year"],
)
def test_how_long_a_subscription_runs(subscription: UpdateSubscription | None, expected: str | None) -> None:
    """To the last day paid, or else to the end of the first year."""
    until = certificate(update_service=subscription).subscribed_until

    assert expected == (str(until) if until else None)


@pytest.mark.parametrize(
    ("on", "unchanged", "expected"),
    [
        ("2026-04-30", True, "2025-03-01"),
        ("2026-05-01", True, "2026-05-01"),
        ("2026-05-02", True, "2026-05-01"),
        ("2026-05-02", False, "2025-03-01"),
        ("2026-05-02", None, "2025-03-01"),
    ],
)
def test_when_a_certificate_was_last_known_to_hold(on: str, *, unchanged: bool | None, expected: str) -> None:
    """On its issue, or on the day a status check found nothing new."""
    checked = None if unchanged is None else "2026-05-01"
    check = certificate(update_service=JOINED, status_checked_on=checked, status_unchanged=unchanged)

    assert expected == str(check.known_unchanged_on(on))


def test_a_number_is_kept_without_spaces_and_not_shown() -> None:
    """A certificate's number is kept as its digits, and is not in a repr."""
    check = certificate(number="0012 3456 7890")

    assert check.number == "001234567890"
    assert "3456" not in repr(check)


@pytest.mark.parametrize(
    ("joined", "letter", "on", "until"),
    [
        ("2026-04-01", None, "2026-11-23", "2031-04-01"),
        ("2026-03-31", None, "2026-11-23", None),
        ("2019-05-04", "2026-11-23", "2026-11-22", None),
        ("2019-05-04", "2026-11-23", "2026-11-23", "2031-11-23"),
    ],
)
def test_how_long_a_membership_runs(joined: str, letter: str | None, on: str, until: str | None) -> None:
    """Five years from joining, or for members from before from the letter that says so (PVG-03, PVG-05)."""
    member = certificate(scheme="pvg", issued_on=joined, letter_on=letter)

    assert member.is_membership
    assert until == (None if member.member_until(on) is None else str(member.member_until(on)))


def test_a_certificate_is_no_membership() -> None:
    """A certificate has no end in law (DBS-06)."""
    assert not certificate().is_membership
    assert certificate().member_until("2026-11-23") is None
