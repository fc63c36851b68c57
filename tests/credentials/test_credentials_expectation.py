"""What professional bodies expect, and what the library itself finds (SEED-03, EDU-06, IND-09, IND-11, RCOT-05b)."""

import attrs
import pytest

from occupational_therapy.credentials import (
    Activity,
    Attestation,
    Check,
    Cover,
    Membership,
    Practitioner,
    Qualification,
    Training,
    UpdateSubscription,
    review,
)
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.findings import Basis, Severity
from tests.credentials.people import ON, POLICY_COVER, REGISTERED, SOUND, found, sound

COUNCIL = "Health and Care Professions Council"
CLAIMS_MADE = Cover(source="policy", period=Period(start="2025-01-01", end="2025-12-31"), basis="claims_made")
SECTION = Membership(body="rcot", period=Period(start="2020-10-01"), categories=["self_employed", "housing"])


@pytest.mark.parametrize(
    ("practitioner", "on", "rule", "expected"),
    [
        (SOUND, ON, "professional_membership", []),
        (
            sound(memberships=[]),
            ON,
            "professional_membership",
            [(Severity.NOTE, "no membership of a professional body is on record")],
        ),
        (SOUND, "2027-09-30", "professional_membership", []),
        (
            SOUND,
            "2027-10-01",
            "professional_membership",
            [(Severity.NOTE, "no membership on record runs on 2027-10-01")],
        ),
        (sound(memberships=[SECTION]), "2024-09-30", "sections_closed", []),
        (
            sound(memberships=[SECTION]),
            "2024-10-01",
            "sections_closed",
            [(Severity.NOTE, "the section housing has closed: it is a credential of the past")],
        ),
        (sound(memberships=[attrs.evolve(SECTION, body="own_body")]), ON, "sections_closed", []),
        (
            sound(memberships=[attrs.evolve(SECTION, period=Period(start="2020-10-01", end="2024-09-30"))]),
            ON,
            "sections_closed",
            [],
        ),
        (SOUND, ON, "membership_insures_no_company", []),
        (
            sound(
                cover=[
                    POLICY_COVER,
                    Cover(source="membership", body="rcot", period=Period(start="2026-10-01"), covers_company=True),
                ]
            ),
            ON,
            "membership_insures_no_company",
            [
                (
                    Severity.WARNING,
                    "membership of Royal College of Occupational Therapists insures no company or partnership",
                )
            ],
        ),
        (SOUND, ON, "placement_hours", []),
        (
            sound(qualifications=[Qualification(kind="diploma", placement_hours=999.5)]),
            ON,
            "placement_hours",
            [(Severity.WARNING, "999.5 hours of practice placements are fewer than 1000")],
        ),
        (sound(qualifications=[Qualification(kind="diploma")]), ON, "placement_hours", []),
        (
            SOUND,
            ON,
            "live_register",
            [
                (
                    Severity.NOTE,
                    f"check the live register of the {COUNCIL}: these findings rest on the records given",
                )
            ],
        ),
        (sound(cover=[CLAIMS_MADE]), "2025-12-31", "run_off", []),
        (
            sound(cover=[POLICY_COVER, CLAIMS_MADE]),
            "2026-01-01",
            "run_off",
            [(Severity.WARNING, "claims-made cover has ended, and no run-off answers later claims")],
        ),
        (sound(cover=[attrs.evolve(CLAIMS_MADE, run_off_until=ON)]), ON, "run_off", []),
        (
            sound(cover=[attrs.evolve(CLAIMS_MADE, run_off_until="2026-11-22")]),
            ON,
            "run_off",
            [(Severity.WARNING, "claims-made cover has ended, and no run-off answers later claims")],
        ),
        (
            sound(cover=[CLAIMS_MADE, attrs.evolve(CLAIMS_MADE, period=Period(start="2026-01-01"))]),
            ON,
            "run_off",
            [],
        ),
        (sound(cover=[attrs.evolve(CLAIMS_MADE, period=Period(start="2027-01-01"))]), ON, "run_off", []),
    ],
)
def test_what_is_expected(practitioner: Practitioner, on: str, rule: str, expected: list[tuple[Severity, str]]) -> None:
    """Expectations are findings of their own; the law's answer is left alone."""
    decision = review(practitioner, on=on)

    assert expected == found(decision, rule)
    assert Basis.LAW not in {each.basis for each in decision.findings if each.rule == rule}


LATER = "2026-11-24"


@pytest.mark.parametrize(
    ("practitioner", "path"),
    [
        (sound(registrations=[attrs.evolve(REGISTERED, checked_on=LATER)]), "registrations[0].checked_on"),
        (sound(checks=[Check(level="basic", workforces=["adult"], issued_on=LATER)]), "checks[0].issued_on"),
        (
            sound(
                checks=[
                    Check(
                        level="enhanced",
                        workforces=["adult"],
                        issued_on="2026-11-01",
                        update_service=UpdateSubscription(joined_on="2026-11-02"),
                        status_checked_on=LATER,
                        status_unchanged=True,
                    )
                ]
            ),
            "checks[0].status_checked_on",
        ),
        (
            sound(qualifications=[Qualification(kind="diploma", awarded_on=LATER)]),
            "qualifications[0].awarded_on",
        ),
        (sound(cpd=[Activity(on=ON, kind="other"), Activity(on=LATER, kind="other")]), "cpd[1].on"),
        (
            sound(competences=[Attestation(competence="adaptable", evidence="seen", assessor="A1", on=LATER)]),
            "competences[0].on",
        ),
        (sound(training=[Training(topic="other", completed_on=LATER)]), "training[0].completed_on"),
    ],
)
def test_a_record_of_the_future_is_doubtful(practitioner: Practitioner, path: str) -> None:
    """What is dated after the day asked about is found and not counted; on the day itself it is sound."""
    on_that_day = review(practitioner, on=LATER)
    before = [each for each in review(practitioner, on=ON).findings if each.rule == "future_dates"]

    assert found(on_that_day, "future_dates") == []
    assert [(path, "2026-11-24 is after the day asked about: it is not counted")] == [
        (each.path, str(each.message)) for each in before
    ]
