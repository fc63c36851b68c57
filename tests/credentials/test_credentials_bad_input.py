"""Records that cannot be, and records that are doubtful: refused all at once with their paths, or found."""

import json
from typing import Any

import pytest

import occupational_therapy as ot
from occupational_therapy.credentials import Decision, Practitioner, regulator, review
from occupational_therapy.kernel.errors import InvalidInputError

ON = "2026-11-23"
ENTRY = {
    "number": "OT012345",
    "status": "registered",
    "checked_on": "2026-11-20",
    "period": {"start": "2025-11-01", "end": "2027-10-31"},
}
NO_DAYS: dict[str, str] = {}
NOBODY: list[str] = []
REVERSED = {"start": "2026-02-01", "end": "2026-01-31"}


def loaded(**parts: Any) -> Practitioner:  # noqa: ANN401 - parts of a record
    """A therapist from plain records."""
    return ot.interop.records.loads(json.dumps({"id": "OT-1", **parts}), Practitioner)


def decided(**parts: Any) -> Decision:  # noqa: ANN401 - as above
    """The decision on a therapist from plain records."""
    return review(loaded(**parts), on=ON)


def order(kind: str, months: int) -> dict[str, Any]:
    """An order of a panel."""
    return {"kind": kind, "starts_on": "2026-05-01", "length_months": months}


@pytest.mark.parametrize(
    ("parts", "paths"),
    [
        pytest.param(
            {"registrations": [ENTRY, ENTRY | {"number": "OT054321"}]},
            ["registrations[1].period"],
            id="overlapping registrations",
        ),
        pytest.param(
            {"registrations": [ENTRY, ENTRY | {"number": "ot 12345", "period": {"end": "2023-10-31"}}]},
            ["registrations[1].number"],
            id="one number twice",
        ),
        pytest.param(
            {
                "registrations": [ENTRY | {"period": REVERSED}],
                "cover": [{"source": "policy", "period": REVERSED}],
                "memberships": [{"body": "rcot", "period": REVERSED}],
                "employment": [{"sector": "statutory", "period": REVERSED}],
            },
            [
                "cover[0].period.end",
                "employment[0].period.end",
                "memberships[0].period.end",
                "registrations[0].period.end",
            ],
            id="reversed periods",
        ),
        pytest.param(
            {
                "memberships": [
                    {"body": "rcot", "period": {"start": "2025-10-01", "end": "2026-09-30"}},
                    {"body": "rcot", "period": {"start": "2026-09-30"}},
                ]
            },
            ["memberships[1].period"],
            id="overlapping memberships",
        ),
        pytest.param(
            {"registrations": [ENTRY | {"registered_since": "2025-11-02"}]},
            ["registrations[0].registered_since"],
            id="a renewed period before registration",
        ),
        pytest.param(
            {"registrations": [ENTRY | {"warning_sent_on": "2025-10-31"}]},
            ["registrations[0].warning_sent_on"],
            id="a warning before the period",
        ),
        pytest.param(
            {
                "registrations": [
                    ENTRY
                    | {
                        "status": "suspended",
                        "orders": [order("suspension", 13), order("caution", 61), order("conditions", 37)],
                    }
                ]
            },
            [f"registrations[0].orders[{place}].length_months" for place in range(3)],
            id="orders longer than the law allows",
        ),
        pytest.param(
            {
                "registrations": [ENTRY | {"checked_on": "1926-11-20", "registered_since": "1025-11-01"}],
                "checks": [{"level": "enhanced", "workforces": ["adult"], "issued_on": "2206-01-01"}],
                "cpd": [{"on": "0026-01-01", "kind": "other"}],
                "qualifications": [{"kind": "master", "awarded_on": "1812-01-01"}],
                "data_protection": {"paid_until": "2226-01-01"},
            },
            [
                "checks[0].issued_on",
                "cpd[0].on",
                "data_protection.paid_until",
                "qualifications[0].awarded_on",
                "registrations[0].registered_since",
            ],
            id="another century",
        ),
        pytest.param(
            {
                "id": "somebody by name",
                "registrations": [{"number": "XX1"}, {"number": "OT1", "status": "gone"}],
                "checks": [{"level": "deep", "workforces": ["adult"], "issued_on": "2026-02-30"}],
                "cover": [{"source": "policy", "period": NO_DAYS}],
            },
            [
                "checks[0].issued_on",
                "checks[0].level",
                "cover[0].period.start",
                "id",
                "registrations[0].number",
                "registrations[1].status",
            ],
            id="everything at once",
        ),
        pytest.param(
            {
                "checks": [
                    {"level": "basic", "workforces": NOBODY, "issued_on": "2026-01-01", "letter_on": "2026-04-01"},
                    {
                        "scheme": "pvg",
                        "level": "enhanced",
                        "workforces": NOBODY,
                        "issued_on": "2026-04-01",
                        "letter_on": "2026-05-01",
                    },
                    {
                        "scheme": "pvg",
                        "level": "enhanced",
                        "workforces": NOBODY,
                        "issued_on": "2019-04-01",
                        "letter_on": "2026-03-31",
                    },
                ]
            },
            [f"checks[{place}].letter_on" for place in range(3)],
            id="letters that nobody gets",
        ),
    ],
)
def test_what_cannot_be_is_refused(parts: dict[str, Any], paths: list[str]) -> None:
    """Every problem is named at once, with its path, and nobody's name or number with it."""
    with pytest.raises(InvalidInputError) as caught:
        loaded(**parts)

    assert sorted(problem.path for problem in caught.value.problems) == paths
    assert "somebody" not in str(caught.value)
    assert "12345" not in str(caught.value)


@pytest.mark.parametrize(
    ("parts", "rule", "path", "said"),
    [
        pytest.param(
            {"checks": [{"level": "enhanced", "workforces": ["adult"], "issued_on": "2026-11-24"}]},
            "future_dates",
            "checks[0].issued_on",
            "2026-11-24 is after the day asked about: it is not counted",
            id="a certificate of the future",
        ),
        pytest.param(
            {"cpd": [{"on": day, "kind": "other"} for day in ("2026-11-23", "2027-02-01", "2026-12-01")]},
            "future_dates",
            "cpd",
            "2 records are dated after the day asked about, the first 2026-12-01: they are not counted",
            id="several of the future",
        ),
        pytest.param(
            {"registrations": [ENTRY | {"checked_on": "2020-01-01", "registered_since": "2025-11-01"}]},
            "looked_before",
            "registrations[0].checked_on",
            "the register was looked at on 2020-01-01, before registration began on 2025-11-01: look again",
            id="a look before registration",
        ),
        pytest.param(
            {"registrations": [ENTRY | {"period": {"start": "2013-11-01", "end": "2027-10-31"}}]},
            "hcpc_period",
            "registrations[0].period",
            "begins on 2013-11-01, more than a cycle before the one that ends on 2027-10-31: record the period the"
            " register shows, and the first day of registration apart from it",
            id="a period of many cycles",
        ),
        pytest.param(
            {"cover": [{"source": "policy", "period": {"start": "2026-01-01", "end": "2036-11-24"}}]},
            "far_dates",
            "cover[0].period",
            "2036-11-24 is more than 10 years ahead: look whether it is meant",
            id="cover for the next century",
        ),
        pytest.param(
            {"memberships": [{"body": "rcot", "period": {"start": "2026-01-01", "end": "2126-12-31"}}]},
            "far_dates",
            "memberships[0].period",
            "2126-12-31 is more than 10 years ahead: look whether it is meant",
            id="membership for the next century",
        ),
        pytest.param(
            {"employment": [{"sector": "other", "period": {"start": "2026-01-01", "end": "2126-12-31"}}]},
            "far_dates",
            "employment[0].period",
            "2126-12-31 is more than 10 years ahead: look whether it is meant",
            id="a post for the next century",
        ),
        pytest.param(
            {
                "checks": [
                    {
                        "level": "enhanced",
                        "workforces": ["adult"],
                        "issued_on": "2026-01-01",
                        "update_service": {"joined_on": "2026-01-10", "paid_until": "2126-12-31"},
                    }
                ]
            },
            "far_dates",
            "checks[0].update_service.paid_until",
            "2126-12-31 is more than 10 years ahead: look whether it is meant",
            id="a subscription for the next century",
        ),
        pytest.param(
            {"data_protection": {"paid_until": "2036-11-24"}},
            "far_dates",
            "data_protection.paid_until",
            "2036-11-24 is more than 10 years ahead: look whether it is meant",
            id="a fee for the next century",
        ),
    ],
)
def test_what_is_doubtful_is_found(parts: dict[str, Any], rule: str, path: str, said: str) -> None:
    """What can be, and hardly is, is a finding at its place; nothing raises."""
    found = [(each.path, str(each.message)) for each in decided(**parts).findings if each.rule == rule]

    assert found == [(path, said)]


@pytest.mark.parametrize(
    "parts",
    [
        {"cover": [{"source": "policy", "period": {"start": "2026-01-01", "end": "2036-11-23"}}]},
        {"data_protection": {"paid_until": "2036-11-23"}},
        {"registrations": [ENTRY | {"checked_on": "2025-11-01", "registered_since": "2025-11-01"}]},
        {"registrations": [{"number": "OT1", "registered_since": "2025-11-01"}]},
        {"cpd": [{"on": ON, "kind": "other"}]},
    ],
)
def test_the_last_day_that_is_not_doubtful(parts: dict[str, Any]) -> None:
    """One day less, or nothing to compare, is no finding of the library's own."""
    assert {each.rule for each in decided(**parts).by_basis("library")} == {"live_register"}


@pytest.mark.parametrize(
    ("parts", "may_practise"),
    [
        ({}, "unknown"),
        ({"registrations": [ENTRY]}, "unknown"),
        ({"registrations": [{"number": "OT012345"}]}, "unknown"),
        ({"cover": [{"source": "policy", "period": {"start": "2026-01-01"}}]}, "unknown"),
        ({"registrations": [ENTRY], "cover": [{"source": "policy", "period": {"start": "2026-01-01"}}]}, "yes"),
    ],
)
def test_nothing_is_inferred_from_absence(parts: dict[str, Any], may_practise: str) -> None:
    """What is not on record is unknown, neither yes nor no."""
    assert may_practise == decided(**parts).may_practise


def test_a_renewal_asked_about_before_it_was_made() -> None:
    """Whether somebody has to renew again is not asked for a day before they did (REN-12)."""
    with pytest.raises(InvalidInputError, match="asked_on: 2025-08-01 is before the renewal, 2025-09-01"):
        regulator("hcpc").cycles.renewal_due("2025-09-01", "2025-08-01")
