"""Renewal notices, warnings and readmission (REN-05 to REN-09, DATE-02, DATE-03)."""

import pytest

from occupational_therapy.credentials import ReadmissionRoute, regulator
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError

HCPC = regulator("hcpc")


@pytest.mark.parametrize(
    ("ends_on", "warned", "notice_by", "warning_ends"),
    [
        ("2027-10-31", None, "2027-09-19", None),
        (None, "2027-10-18", None, "2027-10-31"),
        (None, "2028-02-16", None, "2028-02-29"),
        ("2029-10-31", "2029-10-18", "2029-09-19", "2029-10-31"),
        ("2015-07-01", None, "2015-05-20", None),
        (None, "2015-07-01", None, "2015-07-14"),
    ],
)
def test_the_days_of_a_renewal(
    ends_on: str | None, warned: str | None, notice_by: str | None, warning_ends: str | None
) -> None:
    """Notice 42 days before the end, and fourteen days beginning with the day of the warning."""
    notice = HCPC.renewal.notice(ends_on, warned)

    assert (notice_by, warning_ends) == (
        str(notice.notice_by) if notice.notice_by else None,
        str(notice.warning_ends) if notice.warning_ends else None,
    )


@pytest.mark.parametrize(("ends_on", "warned"), [("2015-06-30", None), (None, "2015-06-30")])
def test_the_statutory_days_begin_in_july_2015(ends_on: str | None, warned: str | None) -> None:
    """The day before the rules came into force raises."""
    with pytest.raises(NotInForceError):
        HCPC.renewal.notice(ends_on, warned)


@pytest.mark.parametrize(("ends_on", "warned"), [(None, None), ("2027-10-32", None), (None, "2027-09-31")])
def test_a_notice_needs_a_day(ends_on: str | None, warned: str | None) -> None:
    """Neither day, or none of the calendar, raises."""
    with pytest.raises(InvalidInputError):
        HCPC.renewal.notice(ends_on, warned)


@pytest.mark.parametrize(
    ("ends_on", "warned", "expected"),
    [
        ("2025-10-31", None, "2025-10-31"),
        ("2025-10-31", "2025-10-18", "2025-10-31"),
        ("2025-10-31", "2025-10-19", "2025-11-01"),
        ("2015-10-31", None, "2015-11-30"),
        ("2026-03-15", None, "2026-03-15"),
        ("2009-10-31", None, "2009-10-31"),
    ],
    ids=["deadline", "warning in time", "a day late", "moved window", "no end of cycle", "before the known cycles"],
)
def test_the_last_day_on_the_register(ends_on: str, warned: str | None, expected: str) -> None:
    """The later of the deadline and the end of the warning (REN-07)."""
    assert expected == str(HCPC.registered_until(ends_on, warned))


@pytest.mark.parametrize(
    ("lapsed", "asked", "route", "short_until", "fee"),
    [
        ("2025-10-31", "2025-10-30", "not_lapsed", "2025-11-30", None),
        ("2025-10-31", "2025-10-31", "not_lapsed", "2025-11-30", None),
        ("2025-10-31", "2025-11-01", "short", "2025-11-30", "246.68"),
        ("2025-10-31", "2025-11-30", "short", "2025-11-30", "246.68"),
        ("2025-10-31", "2025-12-01", "full", "2025-11-30", "308.35"),
        ("2015-11-30", "2015-12-30", "short", "2015-12-30", "180.00"),
        ("2015-11-30", "2015-12-31", "full", "2015-12-30", "225.00"),
        ("2024-01-31", "2024-02-29", "short", "2024-02-29", "232.72"),
    ],
)
def test_coming_back(lapsed: str, asked: str, route: str, short_until: str, fee: str | None) -> None:
    """A month for the short form, then full readmission with one year's fee; off the register nobody practises."""
    readmission = HCPC.readmission(lapsed, asked)

    assert (route, short_until) == (readmission.route.value, str(readmission.short_route_last_day))
    assert fee == (str(readmission.fee.amount) if readmission.fee else None)
    assert (route == "not_lapsed") is readmission.registered is readmission.may_practise


def test_a_readmission_before_its_fee_is_known() -> None:
    """What full readmission cost in 2012 is not known as a sum."""
    with pytest.raises(NotInForceError):
        HCPC.readmission("2011-10-31", "2012-06-01")


def test_routes_have_words() -> None:
    """Each route is said in words."""
    assert [str(route.label) for route in ReadmissionRoute] == [
        "still on the register",
        "short readmission",
        "full readmission",
    ]


@pytest.mark.parametrize(
    ("ends_on", "expected"),
    [("2027-10-31", "2027-10-18"), ("2025-10-31", "2025-10-18"), ("2015-07-14", "2015-07-01")],
)
def test_the_last_day_to_warn(ends_on: str, expected: str) -> None:
    """The fourteen days of a warning sent by then are over with the registration (REN-06)."""
    renewal = regulator("hcpc").renewal

    assert str(renewal.warning_by(ends_on)) == expected
    assert str(renewal.warning_ends(expected)) == ends_on
    with pytest.raises(NotInForceError):
        renewal.warning_by("2015-06-30")


@pytest.mark.parametrize(
    ("ends_on", "last"),
    [
        ("2007-10-31", "2007-11-30"),
        ("2007-10-30", "2007-10-30"),
        ("2005-10-31", "2005-10-31"),
        ("2015-10-31", "2015-11-30"),
        ("2017-10-31", "2017-10-31"),
    ],
)
def test_a_moved_deadline(ends_on: str, last: str) -> None:
    """Who did not renew in 2007 or 2015 stayed on the register to the moved deadline (REN-03)."""
    assert str(regulator("hcpc").registered_until(ends_on)) == last
