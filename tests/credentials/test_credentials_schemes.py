"""The schemes of Scotland and Northern Ireland, fees, and the right check (PVG, ANI, DBS-02, DBS-13, DBS-14)."""

from typing import Any

import attrs
import pytest

from occupational_therapy.credentials import (
    SCHEMES,
    Check,
    CheckScheme,
    MembershipRequirement,
    NoRuleError,
    UpdateSubscription,
    dated_facts,
    right_check,
)
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.messages import message

_DEEPEST = "enhanced_with_barred_lists"
DBS, PVG, ACCESSNI = SCHEMES["dbs"], SCHEMES["pvg"], SCHEMES["accessni"]
each_scheme = pytest.mark.parametrize("scheme", SCHEMES.values(), ids=list(SCHEMES))


@each_scheme
def test_a_scheme_is_declared_or_says_why_not(scheme: CheckScheme) -> None:
    """Every part is there, or lacking with a reason and a source; without it the scheme cannot be made."""
    for lack in scheme.lacks:
        assert getattr(scheme, lack.part) is None
        assert lack.sources
        assert str(lack.why) in str(scheme.outline())
    with pytest.raises(InvalidInputError, match="lacks: are"):
        attrs.evolve(scheme, lacks=scheme.lacks[1:])
    with pytest.raises(InvalidInputError, match=r"lacks\[0\]"):
        attrs.evolve(scheme, lacks=[message("x")])  # type: ignore[list-item] # what untyped callers give


def test_a_scheme_that_lacks_nothing() -> None:
    """A scheme with every part lacks nothing, and its outline says nothing of it."""
    whole = attrs.evolve(PVG, self_employed=DBS.self_employed, updates=DBS.updates, fees=DBS.fees, lacks=())

    assert "What there is not" not in str(whole.outline())
    assert "Scotland" in str(whole.outline())


@each_scheme
def test_every_fact_of_a_scheme_is_dated(scheme: CheckScheme) -> None:
    """Each fact has a first day, before which it raises, and sources, and was not checked after the scheme."""
    for _, series in dated_facts(scheme):
        first: Any = series.entries[0].holds.start
        with pytest.raises(NotInForceError):
            series.on(first.subtract(days=1))
        assert series.checked <= scheme.checked
        assert all(entry.sources for entry in series.entries)


@pytest.mark.parametrize(
    ("scheme", "level", "on", "amount"),
    [
        ("dbs", "basic", "2019-10-01", "23.00"),
        ("dbs", "enhanced", "2022-04-05", "40.00"),
        ("dbs", "enhanced", "2022-04-06", "38.00"),
        ("dbs", "standard", "2024-12-01", "18.00"),
        ("dbs", "standard", "2024-12-02", "21.50"),
        ("dbs", "enhanced_with_barred_lists", "2026-11-23", "49.50"),
        ("accessni", "basic", "2019-03-31", "26.00"),
        ("accessni", "basic", "2019-04-01", "18.00"),
        ("accessni", "enhanced", "2014-12-01", "33.00"),
        ("accessni", "enhanced", "2026-11-23", "32.00"),
    ],
)
def test_fees(scheme: str, level: str, on: str, amount: str) -> None:
    """Fees change by day (DBS-13, DBS-14, ANI-02)."""
    assert amount == str(SCHEMES[scheme].fees_on(on).of(level).amount)


@pytest.mark.parametrize(
    ("scheme", "on"),
    [("dbs", "2019-09-30"), ("accessni", "2014-11-30"), ("accessni", "2020-04-01"), ("accessni", "2026-11-22")],
)
def test_fees_that_are_not_known(scheme: str, on: str) -> None:
    """Before the first fee, and where the day of a change was not found, nothing is said."""
    with pytest.raises(NotInForceError):
        SCHEMES[scheme].fees_on(on)


def test_the_update_service_costs() -> None:
    """A year of the Update Service costs 16 pounds since 2 December 2024 (DBS-13); AccessNI has none (ANI-05)."""
    assert str(DBS.fees_on("2026-11-23").update_service) == "GBP 16.00"
    assert ACCESSNI.fees_on("2026-11-23").update_service is None


@pytest.mark.parametrize(
    ("scheme", "ask", "part"),
    [
        (PVG, lambda scheme: scheme.fees_on("2026-11-23"), "fees"),
        (PVG, lambda scheme: scheme.update_service, "updates"),
        (PVG, lambda scheme: scheme.access_for_self_employed("2026-11-23", role_eligible=True), "self_employed"),
        (
            PVG,
            lambda scheme: scheme.level_name("enhanced_with_barred_lists", "2026-11-23"),
            "enhanced_with_barred_lists",
        ),
        (DBS, lambda scheme: scheme.membership, "members"),
        (DBS, lambda scheme: scheme.level_name("basic", "2026-11-23"), "names"),
        (ACCESSNI, lambda scheme: scheme.update_service, "updates"),
    ],
)
def test_asking_for_what_a_scheme_does_not_have(scheme: CheckScheme, ask: Any, part: str) -> None:  # noqa: ANN401 - any
    """What a scheme does not have raises with the reason."""
    with pytest.raises(NoRuleError) as caught:
        ask(scheme)

    assert (scheme.key, part) == (caught.value.of, caught.value.part)


@pytest.mark.parametrize(
    ("level", "expected"), [("basic", "Level 1"), ("standard", "Level 1"), ("enhanced", "Level 2")]
)
def test_what_scotland_calls_levels(level: str, expected: str) -> None:
    """Levels have been renamed on 1 April 2025 (PVG-08)."""
    assert expected == PVG.level_name(level, "2025-04-01")
    with pytest.raises(NotInForceError):
        PVG.level_name(level, "2025-03-31")


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2025-03-31", "not_yet_required"),
        ("2025-04-01", "required_no_offence"),
        ("2025-06-30", "required_no_offence"),
        ("2025-07-01", "offence"),
    ],
)
def test_when_membership_is_required(on: str, expected: str) -> None:
    """Required from April 2025, an offence to be without from July (PVG-01, PVG-02)."""
    requirement = PVG.membership.requirement(on)

    assert expected == requirement
    assert (expected != "not_yet_required", expected == "offence") == (requirement.required, requirement.offence)


def test_words_of_requirements() -> None:
    """Each requirement is said in words."""
    assert [str(each.label).split(";")[0] for each in MembershipRequirement] == [
        "membership is not required yet",
        "membership is required",
        "membership is required",
    ]
    assert PVG.membership.minimum_age == 16


@pytest.mark.parametrize(
    ("joined", "letter", "existing", "renew", "contact"),
    [
        ("2026-03-31", None, True, None, None),
        ("2026-03-31", "2027-05-10", True, "2032-05-10", "2032-02-10"),
        ("2026-04-01", None, False, "2031-04-01", "2031-01-01"),
        ("2026-04-02", None, False, "2031-04-02", "2031-01-02"),
        ("2027-01-31", None, False, "2032-01-31", "2031-10-31"),
        ("2028-02-29", None, False, "2033-02-28", "2032-11-28"),
    ],
)
def test_how_long_membership_runs(
    joined: str, letter: str | None, *, existing: bool, renew: str | None, contact: str | None
) -> None:
    """Five years from joining, or from the letter for who joined before April 2026 (PVG-03 to PVG-05)."""
    found = PVG.membership.joined(joined, letter_on=letter)

    assert existing is found.existing_member
    assert (renew, contact) == (found.renew_by and str(found.renew_by), found.contact_by and str(found.contact_by))


def test_telling_a_change() -> None:
    """A change of details is told within three months; before April 2025 nothing is known (PVG-07)."""
    assert str(PVG.membership.tell_by("2025-04-01")) == "2025-07-01"
    with pytest.raises(NotInForceError, match="2025-04-01"):
        PVG.membership.tell_by("2025-03-31")


@pytest.mark.parametrize("text", ["1234 5678 9012 3456", "1234567890123456"])
def test_a_member_number(text: str) -> None:
    """Sixteen digits, in groups or not (PVG-10)."""
    assert PVG.number(text) == "1234567890123456"
    with pytest.raises(InvalidInputError, match="16 digits"):
        PVG.number(text[:-1])


def test_a_number_of_unknown_digits() -> None:
    """Where the digits of a number are not known any text is taken, but a blank."""
    assert ACCESSNI.number("AB 12") == "AB12"
    with pytest.raises(InvalidInputError):
        ACCESSNI.number(" ")


@pytest.mark.parametrize(
    ("on", "eligible", "level"),
    [
        ("2026-02-16", True, "basic"),
        ("2026-02-17", True, "enhanced"),
        ("2026-02-18", True, "enhanced"),
        ("2026-02-18", False, "basic"),
    ],
)
def test_self_employed_in_northern_ireland(on: str, level: str, *, eligible: bool) -> None:
    """Enhanced checks are open to the self-employed from 17 February 2026 (ANI-04)."""
    assert level == ACCESSNI.access_for_self_employed(on, role_eligible=eligible).highest_level


def test_a_subscription_that_no_service_takes() -> None:
    """The Update Service does not take a certificate of AccessNI (ANI-05)."""
    with pytest.raises(InvalidInputError, match="update_service: accessni has no updates here"):
        Check(
            scheme="accessni",
            level="enhanced",
            workforces=["adult"],
            issued_on="2026-01-15",
            update_service=UpdateSubscription(joined_on="2026-01-16"),
        )


@pytest.mark.parametrize(("client", "workforce"), [("child", "child"), ("adult", "adult"), ("older_adult", "adult")])
def test_the_right_check(client: str, workforce: str) -> None:
    """Treating asks for an enhanced check with the barred list of the client's age (DBS-02)."""
    check = right_check(client, on="2012-09-10")

    assert ("enhanced_with_barred_lists", workforce) == (check.level, check.workforce)
    assert check.sources


def test_the_right_check_of_an_impossible_question() -> None:
    """Before September 2012 nothing is known, and a client is of an age group."""
    with pytest.raises(NotInForceError):
        right_check("child", on="2012-09-09")
    with pytest.raises(InvalidInputError, match="for_client"):
        right_check("pet", on="2026-11-23")


@pytest.mark.parametrize(
    ("scheme", "on", "expected"),
    [
        ("dbs", "2026-01-20", False),
        ("dbs", "2026-01-21", True),
        ("accessni", "2026-02-16", False),
        ("accessni", "2026-02-17", None),
    ],
)
def test_barred_lists_for_the_self_employed(scheme: str, on: str, *, expected: bool | None) -> None:
    """Whether an enhanced check may be with barred lists; what no source says is unknown (DBS-15, ANI-04)."""
    access = SCHEMES[scheme].access_for_self_employed(on, role_eligible=True)

    assert access.with_barred_lists is expected
    assert SCHEMES[scheme].access_for_self_employed(on, role_eligible=False).with_barred_lists is False
