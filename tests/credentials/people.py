"""Synthetic therapists for the tests, made of parts that a test replaces one by one."""

from typing import Any

import attrs

from occupational_therapy.credentials import (
    Activity,
    Attestation,
    Check,
    Competence,
    Cover,
    Decision,
    Membership,
    Policy,
    Post,
    Practitioner,
    Qualification,
    Registration,
    regulator,
)
from occupational_therapy.credentials.question import Question
from occupational_therapy.kernel.dates import Period, on_date
from occupational_therapy.kernel.findings import Severity
from occupational_therapy.kernel.money import Money
from occupational_therapy.specialisms import AgeGroup

ON = "2026-11-23"

REGISTERED = Registration(
    number="OT012345",
    status="registered",
    checked_on="2026-11-01",
    period=Period(start="2025-11-01", end="2027-10-31"),
    registered_since="2012-09-01",
)
POLICY_COVER = Cover(
    source="policy",
    period=Period(start="2026-01-01", end="2026-12-31"),
    limit=Money("5000000.00", "GBP"),
    basis="occurring",
)
CERTIFICATE = Check(
    level="enhanced_with_barred_lists", workforces=["child", "adult"], issued_on="2025-03-01", number="001234567890"
)
ACTIVITIES = (
    Activity(on="2026-03-01", kind="formal_study", improved_practice="yes", benefited_users="yes"),
    Activity(on="2026-06-01", kind="work_based"),
    Activity(on="2026-08-31", kind="self_directed"),
)
SOUND = Practitioner(
    id="P1",
    name="Somebody Synthetic",
    qualifications=[Qualification(kind="bachelor_honours", awarded_on="2012-07-01", placement_hours=1000)],
    registrations=[REGISTERED],
    cover=[POLICY_COVER],
    checks=[CERTIFICATE],
    memberships=[Membership(body="rcot", period=Period(start="2026-10-01", end="2027-09-30"))],
    cpd=ACTIVITIES,
    employment=[Post(sector="statutory", period=Period(start="2012-09-01", end="2018-08-31"))],
    competences=[Attestation(competence=each, evidence="seen", assessor="A1", on="2026-01-10") for each in Competence],
)
"""Somebody of whom nothing is found."""


def sound(**changes: Any) -> Practitioner:  # noqa: ANN401 - parts of every kind
    """The sound therapist with parts replaced."""
    return attrs.evolve(SOUND, **changes)


def ask(
    practitioner: Practitioner = SOUND, on: str = ON, policy: Policy | None = None, for_client: AgeGroup | None = None
) -> Question:
    """A question about a therapist under the register of the United Kingdom."""
    return Question(
        practitioner=practitioner,
        on=on_date(on),
        policy=policy or Policy(),
        regulator=regulator("hcpc"),
        for_client=for_client,
    )


def found(decision: Decision, rule: str) -> list[tuple[Severity, str]]:
    """What a rule found, with its severity."""
    return [(each.severity, str(each.message)) for each in decision.findings if each.rule == rule]
