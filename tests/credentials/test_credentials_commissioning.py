"""Commissioners' policies judged (SEED-04 to SEED-08, DBS-02, DBS-07, guide rows G16 and G25)."""

import attrs
import pytest

from occupational_therapy.credentials import (
    Attestation,
    Check,
    Competence,
    Cover,
    Membership,
    Policy,
    Post,
    Practice,
    Practitioner,
    Qualification,
    Training,
    TrainingNeed,
    UpdateSubscription,
    review,
)
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.findings import Basis, Severity
from occupational_therapy.kernel.money import Money
from tests.credentials.people import CERTIFICATE, ON, POLICY_COVER, REGISTERED, SOUND, found, sound

STOP, WARNING = Severity.STOP, Severity.WARNING
FLOOR = Policy(cover_floor=Money("5000000.00", "GBP"))
COLLEGE = Policy(required_memberships=["rcot"])
YEARLY = Policy(required_training=[TrainingNeed(topic="moving_and_handling", refresh_months=12, level=2)])
ONCE = Policy(required_training=[TrainingNeed(topic="moving_and_handling")])
MONTHLY_LOOK = Policy(register_check_max_days=30)
NO_TRAINING = [(WARNING, "no training is on record in moving and handling")]
NO_LOOK = [(WARNING, "no look at the register is on record")]
SUBSCRIBED = attrs.evolve(
    CERTIFICATE,
    number="111122223333",
    issued_on="2023-03-01",
    update_service=UpdateSubscription(joined_on="2023-03-10", paid_until="2027-02-28"),
    status_checked_on="2026-05-01",
    status_unchanged=True,
)


def trained(on: str, level: int | None = 2) -> Practitioner:
    """The sound therapist with a course in moving and handling."""
    return sound(
        training=[
            Training(topic="basic_life_support", completed_on="2026-11-01", level=3),
            Training(topic="moving_and_handling", completed_on=on, level=level),
        ]
    )


def served(end: str, fte: float | None = 1.0) -> Practitioner:
    """The sound therapist with one post in the statutory sector from 1 September 2018."""
    return sound(employment=[Post(sector="statutory", period=Period(start="2018-09-01", end=end), fte=fte)])


@pytest.mark.parametrize(
    ("practitioner", "policy", "on", "rule", "expected"),
    [
        (SOUND, None, ON, "qualification", []),
        (
            sound(qualifications=[]),
            None,
            ON,
            "qualification",
            [(WARNING, "no qualification in occupational therapy is on record")],
        ),
        (sound(qualifications=[]), Policy(qualification_required=False), ON, "qualification", []),
        (sound(qualifications=[Qualification(kind="master")]), None, ON, "qualification", []),
        (sound(qualifications=[Qualification(kind="master", awarded_on=ON)]), None, ON, "qualification", []),
        (
            sound(qualifications=[Qualification(kind="master", awarded_on="2026-11-24")]),
            None,
            ON,
            "qualification",
            [(WARNING, "no qualification in occupational therapy is on record")],
        ),
        (served("2023-08-31"), None, ON, "statutory_years", []),
        (
            served("2023-08-30"),
            None,
            ON,
            "statutory_years",
            [(STOP, "5 years in the statutory sector are on record, fewer than 5")],
        ),
        (
            served("2021-02-28"),
            None,
            ON,
            "statutory_years",
            [(STOP, "2.5 years in the statutory sector are on record, fewer than 5")],
        ),
        (served("2021-02-28"), Policy(min_statutory_years=2.5), ON, "statutory_years", []),
        (
            served("2023-08-31", 0.5),
            Policy(counting="fte"),
            ON,
            "statutory_years",
            [(STOP, "2.5 years in the statutory sector are on record, fewer than 5")],
        ),
        (
            served("2023-08-31", None),
            Policy(counting="fte"),
            ON,
            "statutory_years",
            [(WARNING, "whether 5 years in the statutory sector are complete is unknown")],
        ),
        (
            sound(employment=[]),
            None,
            ON,
            "statutory_years",
            [(WARNING, "whether 5 years in the statutory sector are complete is unknown")],
        ),
        (SOUND, None, "2028-02-29", "certificate", []),
        (
            SOUND,
            None,
            "2028-03-01",
            "certificate",
            [(STOP, "a new check is due by this policy since 2028-03-01; in law the certificate has no end")],
        ),
        (SOUND, Policy(dbs_max_age_years=4), "2028-03-01", "certificate", []),
        (
            sound(checks=[]),
            None,
            ON,
            "certificate",
            [(WARNING, "no certificate of a criminal record check is on record")],
        ),
        (
            SOUND,
            None,
            "2025-02-28",
            "certificate",
            [(WARNING, "no certificate of a criminal record check is on record")],
        ),
        (
            sound(checks=[Check(level="enhanced", workforces=["adult"], issued_on="2026-01-01")]),
            None,
            ON,
            "certificate",
            [(STOP, "the certificate does not go deep enough: enhanced check")],
        ),
        (
            sound(checks=[Check(level="enhanced", workforces=["adult"], issued_on="2026-01-01")]),
            Policy(check_level="standard"),
            ON,
            "certificate",
            [],
        ),
        (sound(checks=[SUBSCRIBED]), None, ON, "certificate", []),
        (sound(checks=[attrs.evolve(CERTIFICATE, issued_on="2022-01-01"), SUBSCRIBED]), None, ON, "certificate", []),
        (
            sound(checks=[attrs.evolve(SUBSCRIBED, status_unchanged=False)]),
            None,
            ON,
            "certificate",
            [(STOP, "the status of the certificate has changed: a new one is needed")],
        ),
        (sound(checks=[attrs.evolve(SUBSCRIBED, status_unchanged=False)]), None, "2026-02-28", "certificate", []),
        (
            sound(checks=[attrs.evolve(SUBSCRIBED, status_unchanged=False)]),
            None,
            "2026-05-01",
            "certificate",
            [(STOP, "the status of the certificate has changed: a new one is needed")],
        ),
        (sound(checks=[attrs.evolve(CERTIFICATE, issued_on=ON)]), None, ON, "certificate", []),
        (SOUND, FLOOR, ON, "cover_floor", []),
        (SOUND, None, ON, "cover_floor", []),
        (sound(cover=[]), None, ON, "cover_floor", []),
        (sound(cover=[]), FLOOR, ON, "cover_floor", [(WARNING, "what the indemnity pays is unknown")]),
        (
            sound(cover=[attrs.evolve(POLICY_COVER, limit=None)]),
            FLOOR,
            ON,
            "cover_floor",
            [(WARNING, "what the indemnity pays is unknown")],
        ),
        (
            SOUND,
            Policy(cover_floor=Money("5000000.01", "GBP")),
            ON,
            "cover_floor",
            [(STOP, "no arrangement pays GBP 5,000,000.01")],
        ),
        (SOUND, FLOOR, "2027-01-01", "cover_floor", [(STOP, "no arrangement pays GBP 5,000,000.00")]),
        (SOUND, None, ON, "company_cover", []),
        (sound(practice=Practice()), None, ON, "company_cover", []),
        (sound(practice=Practice(through_company=False)), None, ON, "company_cover", []),
        (
            sound(practice=Practice(through_company=True)),
            None,
            ON,
            "company_cover",
            [(WARNING, "whether the company is insured is unknown")],
        ),
        (
            sound(practice=Practice(through_company=True), cover=[]),
            None,
            ON,
            "company_cover",
            [(WARNING, "whether the company is insured is unknown")],
        ),
        (
            sound(
                practice=Practice(through_company=True),
                cover=[Cover(source="membership", body="rcot", period=Period(start="2026-01-01"))],
            ),
            None,
            ON,
            "company_cover",
            [(STOP, "no arrangement insures the company")],
        ),
        (
            sound(practice=Practice(through_company=True), cover=[attrs.evolve(POLICY_COVER, covers_company=True)]),
            None,
            ON,
            "company_cover",
            [],
        ),
        (sound(practice=Practice(through_company=True)), Policy(company_cover=False), ON, "company_cover", []),
        (SOUND, COLLEGE, ON, "required_memberships", []),
        (
            sound(memberships=[]),
            COLLEGE,
            ON,
            "required_memberships",
            [(WARNING, "no membership of Royal College of Occupational Therapists is on record")],
        ),
        (
            SOUND,
            COLLEGE,
            "2027-10-01",
            "required_memberships",
            [(STOP, "membership of Royal College of Occupational Therapists does not run")],
        ),
        (
            sound(memberships=[Membership(body="own_body", period=Period())]),
            Policy(required_memberships=["own_body"]),
            ON,
            "required_memberships",
            [],
        ),
        (SOUND, None, ON, "competences", []),
        (
            sound(competences=SOUND.competences[:8]),
            None,
            ON,
            "competences",
            [(WARNING, "nobody has attested: works in a multidisciplinary team with joint goals")],
        ),
        (
            sound(competences=[Attestation(competence="adaptable", evidence="seen", assessor="A1", on="2026-11-24")]),
            Policy(required_competences=[Competence.ADAPTABLE]),
            ON,
            "competences",
            [(WARNING, "nobody has attested: adaptable")],
        ),
        (
            sound(competences=[Attestation(competence="adaptable", evidence="seen", assessor="A1", on=ON)]),
            Policy(required_competences=[Competence.ADAPTABLE]),
            ON,
            "competences",
            [],
        ),
        (SOUND, YEARLY, ON, "training", NO_TRAINING),
        (trained(ON), ONCE, ON, "training", []),
        (trained("2025-11-24"), YEARLY, ON, "training", []),
        (
            trained("2025-11-23"),
            YEARLY,
            ON,
            "training",
            [(STOP, "training in moving and handling is due again since 2026-11-23")],
        ),
        (
            trained("2026-01-01", 1),
            YEARLY,
            ON,
            "training",
            [(WARNING, "no training is on record in moving and handling")],
        ),
        (
            trained("2026-01-01", None),
            YEARLY,
            ON,
            "training",
            [(WARNING, "no training is on record in moving and handling")],
        ),
        (trained("2001-01-01", None), ONCE, ON, "training", []),
        (trained("2026-11-24"), ONCE, ON, "training", NO_TRAINING),
        (SOUND, MONTHLY_LOOK, "2026-11-01", "register_check", []),
        (SOUND, MONTHLY_LOOK, "2026-12-01", "register_check", []),
        (
            SOUND,
            MONTHLY_LOOK,
            "2026-12-02",
            "register_check",
            [(STOP, "the register was last looked at on 2026-11-01, which is too long ago")],
        ),
        (SOUND, MONTHLY_LOOK, "2026-10-31", "register_check", NO_LOOK),
        (
            sound(registrations=[attrs.evolve(REGISTERED, checked_on=None)]),
            MONTHLY_LOOK,
            ON,
            "register_check",
            NO_LOOK,
        ),
        (
            sound(registrations=[]),
            MONTHLY_LOOK,
            ON,
            "register_check",
            NO_LOOK,
        ),
        (SOUND, None, ON, "register_check", []),
    ],
)
def test_what_a_policy_finds(
    practitioner: Practitioner, policy: Policy | None, on: str, rule: str, expected: list[tuple[Severity, str]]
) -> None:
    """Not met stops, unknown warns, and each finding says that it is of policy."""
    decision = review(practitioner, on=on, policy=policy or Policy())

    assert expected == found(decision, rule)
    assert {Basis.COMMISSIONER_POLICY} >= {each.basis for each in decision.findings if each.rule == rule}


@pytest.mark.parametrize(
    ("workforces", "client", "expected"),
    [
        (["adult"], "adult", []),
        (["adult"], "older_adult", []),
        (["adult"], "child", [(STOP, "the certificate is not for the child workforce")]),
        (["child"], "older_adult", [(STOP, "the certificate is not for the adult workforce")]),
        (["child", "adult"], "child", []),
        ([], None, []),
    ],
)
def test_the_clients_workforce(workforces: list[str], client: str | None, expected: list[tuple[Severity, str]]) -> None:
    """A child needs a certificate for the child workforce, anybody else one for the adult workforce."""
    practitioner = sound(checks=[attrs.evolve(CERTIFICATE, workforces=workforces)])

    assert expected == found(review(practitioner, on=ON, for_client=client), "certificate")


def test_the_answer_on_a_policy_leaves_the_law_alone() -> None:
    """A policy that is not met changes nothing of what the law says."""
    decision = review(served("2020-01-01"), on=ON, policy=FLOOR)

    assert (decision.may_practise, decision.suitable) == ("yes", "no")
