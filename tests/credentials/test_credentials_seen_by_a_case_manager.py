"""A dozen made-up therapists, built from plain records and read as a case manager reads them."""

import itertools
import json
import re
from typing import Any

import pytest

import occupational_therapy as ot
from occupational_therapy.credentials import Decision, Policy, Practitioner, review

ON = "2026-11-23"
ENTRY = {
    "number": "OT012345",
    "status": "registered",
    "checked_on": "2026-11-20",
    "period": {"start": "2025-11-01", "end": "2027-10-31"},
    "registered_since": "2012-09-01",
}
COVER = {"source": "policy", "basis": "occurring", "period": {"start": "2026-01-01", "end": "2026-12-31"}}
SOUND: dict[str, Any] = {
    "id": "OT-1",
    "registrations": [ENTRY],
    "cover": [COVER],
    "checks": [{"level": "enhanced_with_barred_lists", "workforces": ["adult", "child"], "issued_on": "2025-06-01"}],
    "memberships": [{"body": "rcot", "period": {"start": "2026-10-01", "end": "2027-09-30"}}],
    "training": [
        {"topic": "safeguarding_children", "level": 3, "completed_on": "2026-02-01"},
        {"topic": "safeguarding_adults", "level": 3, "completed_on": "2026-02-01"},
    ],
    "cpd": [
        {"on": "2026-03-01", "kind": "formal_study", "improved_practice": "made up", "benefited_users": "made up"},
        {"on": "2026-06-01", "kind": "work_based"},
        {"on": "2026-08-31", "kind": "self_directed"},
    ],
}
NO_TITLE = "stop (law): may not use the title occupational therapist"
BACK_AFTER_THREE_YEARS = (
    "note (law): where practice ended with the registration on 31 October 2023, coming back takes 30 days of updating"
    " within 12 months before applying; an earlier end may ask for more"
)
REGISTERED_ELSEWHERE = (
    "warning (law): no registration on record is one as an occupational therapist with the Health and Care Professions"
    " Council, and no other gives a right to practise here: whether practice is lawful is unknown"
)
NOT_REGISTERED = (
    "warning (law): no registration as an occupational therapist is on record: whether practice is lawful is unknown"
)
NO_LETTER = (
    "note (law): joined before 1 April 2026: 5 years of membership start with the letter that says so, and none is on"
    " record"
)
END_OF_COVER = "31 December 2026: last day of cover by insurance policy"


def entry(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - parts of a record
    """The sound entry on the register with parts replaced."""
    return {"registrations": [ENTRY | changes]}


def order(kind: str, starts_on: str, length_months: int | None = None) -> dict[str, Any]:
    """An order of a panel."""
    return {"kind": kind, "starts_on": starts_on, "length_months": length_months}


def check(issued_on: str, level: str = "enhanced_with_barred_lists", scheme: str = "dbs") -> dict[str, Any]:
    """A certificate, or a membership, for work with adults."""
    return {"checks": [{"scheme": scheme, "level": level, "workforces": ["adult"], "issued_on": issued_on}]}


def decided(
    record: dict[str, Any], scheme: str = "dbs", client: str | None = None, start_from: dict[str, Any] = SOUND
) -> Decision:
    """The decision on a therapist whose records differ from those of a sound one in these parts."""
    practitioner = ot.interop.records.loads(json.dumps(start_from | record), Practitioner)
    policy = Policy(min_statutory_years=0, required_competences=[], qualification_required=False, check_scheme=scheme)
    return review(practitioner, on=ON, policy=policy, for_client=client)


def read(decision: Decision) -> str:
    """The decision as plain text in British English."""
    return ot.locales.render(decision, "en_GB", format="text")


@pytest.mark.parametrize(
    ("decision", "answers", "found", "next_due"),
    [
        pytest.param(decided({}, client="adult"), ("yes", "yes"), [], END_OF_COVER, id="in order"),
        pytest.param(
            decided(entry(period={"start": "2021-11-01", "end": "2023-10-31"}, checked_on="2023-09-01")),
            ("no", "yes"),
            [
                "stop (law): registration ended on 31 October 2023 by the records: practice is not lawful",
                NO_TITLE,
                "note (law): short readmission was open until 30 November 2023: coming back takes full readmission",
                BACK_AFTER_THREE_YEARS,
            ],
            END_OF_COVER,
            id="lapsed three years ago",
        ),
        pytest.param(
            decided(entry(status="suspended", orders=[order("suspension", "2026-05-01", 12)])),
            ("no", "yes"),
            [
                "stop (law): suspended: practice is not lawful",
                NO_TITLE,
            ],
            END_OF_COVER,
            id="suspended",
        ),
        pytest.param(
            decided(entry(status="registered_with_conditions", orders=[order("conditions", "2024-12-10", 24)])),
            ("within_conditions", "yes"),
            ["warning (law): practice is lawful only within the conditions on the register: read them there"],
            "10 December 2026: review of the conditions of practice order",
            id="conditions",
        ),
        pytest.param(
            decided(
                entry(period={"start": "2026-08-24", "end": "2027-10-31"}, registered_since="2026-08-24")
                | {"cpd": [{"on": "2026-10-01", "kind": "work_based"}]}
            ),
            ("yes", "yes"),
            [
                "note (law): the record does not show a mix of learning activities relevant to practice",
                "note (law): the record does not show a contribution to the quality of practice and service",
                "note (law): the record does not show a benefit to the people who use the service",
            ],
            END_OF_COVER,
            id="newly graduated, in the third month",
        ),
        pytest.param(
            decided(
                {
                    "registrations": [
                        {
                            "regulator": "ahpra",
                            "number": "OCC0001234567",
                            "status": "registered",
                            "checked_on": "2026-11-20",
                            "period": {"start": "2025-12-01", "end": "2026-11-30"},
                        }
                    ]
                }
            ),
            ("unknown", "yes"),
            [
                REGISTERED_ELSEWHERE,
            ],
            END_OF_COVER,
            id="registered overseas only",
        ),
        pytest.param(
            decided(
                {
                    "cover": [
                        {"source": "membership", "body": "rcot", "period": {"start": "2026-10-01", "end": "2027-09-30"}}
                    ],
                    "practice": {"through_company": True},
                }
            ),
            ("yes", "no"),
            ["stop (commissioner's policy): no arrangement insures the company"],
            "1 August 2027: renewal of registration opens",
            id="cover of the college, and a limited company",
        ),
        pytest.param(
            decided(
                {
                    "cover": [
                        COVER,
                        COVER | {"basis": "claims_made", "period": {"start": "2025-01-01", "end": "2025-12-31"}},
                    ]
                }
            ),
            ("yes", "yes"),
            [
                "warning (this library's own check): claims-made cover has ended, and no run-off answers later claims",
            ],
            END_OF_COVER,
            id="claims made, ended without run-off",
        ),
        pytest.param(
            decided(check("2026-06-01", "basic")),
            ("yes", "no"),
            ["stop (commissioner's policy): the certificate does not go deep enough: basic check"],
            END_OF_COVER,
            id="a basic check only",
        ),
        pytest.param(
            decided(check("2026-06-01"), client="child"),
            ("yes", "no"),
            ["stop (commissioner's policy): the certificate is not for the child workforce"],
            END_OF_COVER,
            id="a child, and a check for adults",
        ),
        pytest.param(
            decided(check("2026-05-04", scheme="pvg"), "pvg"),
            ("yes", "yes"),
            [],
            END_OF_COVER,
            id="Scotland, joined in May 2026",
        ),
        pytest.param(
            decided(check("2019-05-04", scheme="pvg"), "pvg"),
            ("yes", "yes"),
            [
                NO_LETTER,
            ],
            END_OF_COVER,
            id="Scotland, joined in 2019",
        ),
        pytest.param(
            decided(check("2026-05-04", scheme="accessni"), "accessni"),
            ("yes", "yes"),
            [],
            END_OF_COVER,
            id="Northern Ireland",
        ),
        pytest.param(
            decided({}, start_from={"id": "OT-1"}),
            ("unknown", "unknown"),
            [
                NOT_REGISTERED,
                "warning (law): no indemnity arrangement is on record: whether practice is lawful is unknown",
                "warning (law): no development of the last 2 years is on record",
                "note (professional body): no membership of a professional body is on record",
                "warning (commissioner's policy): no certificate of a criminal record check is on record",
            ],
            None,
            id="nothing known at all",
        ),
        pytest.param(
            decided(entry(status="struck_off", orders=[order("striking_off", "2025-05-01")], period={})),
            ("no", "yes"),
            [
                "stop (law): struck off: practice is not lawful",
                NO_TITLE,
            ],
            END_OF_COVER,
            id="struck off",
        ),
    ],
)
def test_what_a_case_manager_reads(
    decision: Decision, answers: tuple[str, str], found: list[str], next_due: str | None
) -> None:
    """The answers, each finding under its basis, the next date, and always the live register; nothing else is said."""
    said = read(decision)
    points = [line[2:] for line in said.splitlines() if line.startswith("- ")]
    dates = [line for line in points if ": " in line and not line.startswith(("stop", "warning", "note"))]

    assert (decision.may_practise.value, decision.suitable.value) == answers
    assert [point for point in points if point not in dates] == found
    assert (dates[0] if dates else None) == next_due
    assert "Check the live register of the Health and Care Professions Council" in said


@pytest.mark.parametrize(
    ("record", "scheme", "expected"),
    [
        (
            check("2026-05-04", scheme="pvg"),
            "pvg",
            "4 May 2031: last day to renew membership of the scheme of Scotland",
        ),
        (
            check("2026-05-04", scheme="accessni"),
            "accessni",
            "4 May 2029: a new criminal record check is due by this policy",
        ),
        (
            entry(status="struck_off", orders=[order("striking_off", "2025-05-01")], period={}),
            "dbs",
            "1 May 2030: first day on which restoration to the register can be applied for",
        ),
        (
            entry(orders=[order("conditions", "2026-12-01", 12)]),
            "dbs",
            "1 December 2026: conditions of practice order takes effect",
        ),
    ],
)
def test_later_dates_are_read_too(record: dict[str, Any], scheme: str, expected: str) -> None:
    """What is due later stands among the dates; a membership has no age of the policy's."""
    said = read(decided(record, scheme))

    assert f"- {expected}" in said
    assert ("a new criminal record check is due" in said) is (scheme != "pvg")


def test_recently_lapsed() -> None:
    """In the month after a missed renewal the short way back is told, with its last day."""
    practitioner = ot.interop.records.loads(
        json.dumps(
            SOUND
            | entry(period={"start": "2023-11-01", "end": "2025-10-31"}, checked_on="2025-09-01")
            | {"cover": [COVER | {"period": {"start": "2025-01-01", "end": "2025-12-31"}}]}
        ),
        Practitioner,
    )
    said = read(review(practitioner, on="2025-11-15"))

    assert "May practise in law: no" in said
    assert "- stop (law): registration ended on 31 October 2025 by the records: practice is not lawful" in said
    assert "- note (law): short readmission is open until 30 November 2025" in said
    assert "- 30 November 2025: last day of short readmission" in said
    assert "- warning (this library's own check): 3 records are dated after the day asked about" in said


def test_each_finding_stands_under_its_basis() -> None:
    """The parts of the text are those of the bases, and each finding says its own."""
    said = read(decided({}, start_from={"id": "OT-1"}))
    title = ""
    under: dict[str, set[str]] = {}
    for line, following in itertools.pairwise([*said.splitlines(), ""]):
        title = line if following.startswith("---") else title
        if basis := re.match(r"- \w+ \((.*?)\): ", line):
            under.setdefault(title, set()).add(basis[1])

    assert under == {
        "Law": {"law"},
        "Professional body": {"professional body"},
        "Commissioner's policy": {"commissioner's policy"},
    }
