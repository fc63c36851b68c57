"""The Disclosure and Barring Service (DBS-01 to DBS-11, DBS-15, DATE-01, DATE-04)."""

import pytest

from occupational_therapy.credentials import SCHEMES, CheckLevel, Workforce
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError, UnknownKeyError

DBS = SCHEMES["dbs"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("001234567890", "001234567890"), ("0012 3456 7890", "001234567890"), (" 987654321098 ", "987654321098")],
)
def test_a_certificate_number(text: str, expected: str) -> None:
    """Twelve digits without spaces, with every zero (DBS-04)."""
    assert expected == DBS.number(text)


@pytest.mark.parametrize(
    "text", ["", "   ", "01234567890", "0012345678901", "F0123456789", "0012-3456-7890", "٠٠١٢٣٤٥٦٧٨٩٠", None, 1234]
)
def test_what_is_no_certificate_number(text: str) -> None:
    """Anything else is refused, and the error does not quote it."""
    with pytest.raises(InvalidInputError) as caught:
        DBS.number(text)

    assert str(caught.value) == "number: is not a certificate number: it has 12 digits"


@pytest.mark.parametrize(
    ("issued", "level", "days"),
    [
        ("2026-01-15", "enhanced", ["2026-02-14", "2027-01-14", "2027-01-14", "2026-12-16", "2027-01-01"]),
        ("2024-02-29", "standard", ["2024-03-30", "2025-02-27", "2025-02-27", "2025-01-29", "2025-02-14"]),
        ("2013-06-17", "enhanced", ["2013-07-01", "2014-06-16", "2014-06-16", "2014-05-18", "2014-06-03"]),
        ("2013-12-31", "enhanced", ["2014-01-14", "2014-12-30", "2014-12-30", "2014-12-01", "2014-12-17"]),
        ("2020-01-01", "enhanced", ["2020-01-31", "2020-12-31", "2020-12-31", "2020-12-02", "2020-12-18"]),
    ],
)
def test_the_first_year_of_the_update_service(issued: str, level: str, days: list[str]) -> None:
    """Join within 30 days (14 in 2013); the year ends on the day before the anniversary (DBS-08, DBS-10)."""
    year = DBS.update_service.first_year(issued, level)

    assert days == [*map(str, (year.join_by, year.ends_on, year.renew_by, year.renewal_opens, year.payment_on))]


@pytest.mark.parametrize("issued", ["2014-01-01", "2019-12-31"])
def test_days_for_joining_that_are_not_known(issued: str) -> None:
    """For a certificate of 2014 to 2019 the caller has to say how many days there were."""
    with pytest.raises(InvalidInputError, match="join_days: is missing"):
        DBS.update_service.first_year(issued, "enhanced")

    assert issued < str(DBS.update_service.first_year(issued, "enhanced", join_days=19).join_by)


def test_before_the_update_service() -> None:
    """The day before the launch raises."""
    with pytest.raises(NotInForceError, match="2013-06-17"):
        DBS.update_service.first_year("2013-06-16", "enhanced")


@pytest.mark.parametrize("level", ["basic", "platinum", None])
def test_levels_the_update_service_does_not_take(level: str) -> None:
    """A basic certificate cannot be kept up to date, nor one of no level (DBS-11)."""
    with pytest.raises(InvalidInputError, match="level"):
        DBS.update_service.first_year("2026-01-15", level)


def test_joining_by_application() -> None:
    """The application arrives within 28 days of joining (DBS-09)."""
    assert str(DBS.update_service.application_by("2026-01-15")) == "2026-02-12"


@pytest.mark.parametrize(
    ("on", "eligible", "available", "level", "through"),
    [
        ("2012-12-01", True, False, "basic", None),
        ("2026-01-20", True, False, "basic", None),
        ("2026-01-21", True, True, "enhanced", "umbrella_body"),
        ("2026-01-22", True, True, "enhanced", "umbrella_body"),
        ("2026-01-21", False, False, "basic", None),
    ],
)
def test_what_the_self_employed_can_have(
    on: str, *, eligible: bool, available: bool, level: str, through: str | None
) -> None:
    """From 21 January 2026 an enhanced check through an umbrella body, in a role that is eligible (DBS-15)."""
    access = DBS.access_for_self_employed(on, role_eligible=eligible)

    assert (available, level, through) == (access.available, access.highest_level, access.through)


def test_before_the_service_was_made() -> None:
    """Before 1 December 2012 nothing is known."""
    with pytest.raises(NotInForceError):
        DBS.access_for_self_employed("2012-11-30", role_eligible=True)


@pytest.mark.parametrize(("on", "eligible"), [(None, True), ("2026-01-32", True), ("2026-02-01", None)])
def test_an_impossible_question(on: str, *, eligible: bool) -> None:
    """A day and an answer on the role are needed."""
    with pytest.raises(InvalidInputError):
        DBS.access_for_self_employed(on, role_eligible=eligible)


@pytest.mark.parametrize(
    ("held", "needed", "expected"),
    [
        ("basic", "basic", True),
        ("standard", "enhanced", False),
        ("enhanced", "standard", True),
        ("enhanced", "enhanced_with_barred_lists", False),
        ("enhanced_with_barred_lists", "enhanced", True),
    ],
)
def test_how_deep_a_check_goes(held: str, needed: str, *, expected: bool) -> None:
    """A deeper check reaches what a shallower one is needed for."""
    assert expected is CheckLevel(held).reaches(CheckLevel(needed))


def test_words() -> None:
    """Levels and workforces are said in words."""
    assert str(CheckLevel.ENHANCED_WITH_BARRED_LISTS.label) == "enhanced check with barred lists"
    assert [str(each.label) for each in Workforce] == ["child workforce", "adult workforce", "other workforce"]


def test_a_scheme_that_is_not_built() -> None:
    """A scheme that is not here raises."""
    with pytest.raises(UnknownKeyError):
        SCHEMES["abc"]
