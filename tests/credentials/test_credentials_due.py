"""The dates that matter next."""

import attrs
import pytest

from occupational_therapy.credentials import (
    Membership,
    Order,
    Policy,
    Practitioner,
    Registration,
    Training,
    TrainingNeed,
    UpdateSubscription,
    review,
)
from occupational_therapy.kernel.dates import Period
from tests.credentials.people import CERTIFICATE, ON, POLICY_COVER, REGISTERED, SOUND, sound

YEARLY = Policy(required_training=[TrainingNeed(topic="moving_and_handling", refresh_months=12)])


def only(**given: object) -> Practitioner:
    """A therapist with nothing else on record."""
    return Practitioner(id="P1", **given)  # type: ignore[arg-type] # parts of every kind


def entry(**given: object) -> Practitioner:
    """A therapist with an entry on the register alone."""
    return only(registrations=[attrs.evolve(REGISTERED, checked_on=None, **given)])  # type: ignore[arg-type] # as above


def order(kind: str, months: int | None = 12) -> Order:
    """An order that began on 31 January 2026."""
    return Order(kind=kind, starts_on="2026-01-31", length_months=months)


RENEWAL = [
    ("2027-08-01", "renewal of registration opens", "hcpc_renewal"),
    ("2027-10-31", "last day to renew registration", "hcpc_renewal"),
]


@pytest.mark.parametrize(
    ("practitioner", "on", "expected"),
    [
        (only(), ON, []),
        (entry(), ON, RENEWAL),
        (entry(), "2027-08-01", RENEWAL),
        (entry(), "2027-08-02", RENEWAL[1:]),
        (entry(), "2027-10-31", RENEWAL[1:]),
        (entry(), "2027-11-01", [("2027-11-30", "last day of short readmission", "hcpc_renewal")]),
        (entry(), "2027-12-01", []),
        (entry(period=Period(start="2026-03-10")), ON, RENEWAL),
        (
            entry(warning_sent_on="2027-10-25"),
            ON,
            [RENEWAL[0], ("2027-11-07", "last day to renew registration", "hcpc_renewal")],
        ),
        (
            entry(period=Period(start="2025-11-01", end="2027-03-15")),
            ON,
            [("2027-03-15", "registration ends", "hcpc_renewal")],
        ),
        (
            entry(period=Period(start="2003-11-01", end="2005-10-31"), registered_since=None),
            "2005-01-01",
            [("2005-10-31", "registration ends", "hcpc_renewal")],
        ),
        (only(registrations=[Registration(number="OT012345")]), ON, []),
        (
            entry(period=Period(), registered_since=None, orders=[order("interim_suspension", 18)]),
            ON,
            [("2027-01-31", "review of the interim suspension order", "hcpc_orders")],
        ),
        (
            entry(period=Period(), registered_since=None, orders=[order("caution")]),
            ON,
            [("2027-01-31", "caution order ends", "hcpc_orders")],
        ),
        (entry(period=Period(), registered_since=None, orders=[order("caution")]), "2027-02-01", []),
        (
            entry(period=Period(), registered_since=None, orders=[order("striking_off", None)]),
            ON,
            [("2031-01-31", "first day on which restoration to the register can be applied for", "hcpc_orders")],
        ),
        (
            entry(period=Period(), registered_since=None, orders=[order("suspension")]),
            "2026-01-30",
            [("2026-01-31", "suspension order takes effect", "hcpc_orders")],
        ),
        (
            only(cover=[POLICY_COVER, attrs.evolve(POLICY_COVER, period=Period(start="2026-01-01"))]),
            "2026-12-31",
            [("2026-12-31", "last day of cover by insurance policy", "hcpc_indemnity")],
        ),
        (only(cover=[POLICY_COVER]), "2027-01-01", []),
        (
            only(checks=[CERTIFICATE]),
            ON,
            [("2028-03-01", "a new criminal record check is due by this policy", "certificate")],
        ),
        (
            only(
                checks=[
                    attrs.evolve(
                        CERTIFICATE,
                        update_service=UpdateSubscription(joined_on="2025-03-10", paid_until="2027-02-28"),
                    )
                ]
            ),
            ON,
            [
                ("2027-02-28", "last day to renew the Update Service", "certificate"),
                ("2028-03-01", "a new criminal record check is due by this policy", "certificate"),
            ],
        ),
        (
            only(memberships=[*SOUND.memberships, Membership(body="own_body", period=Period())]),
            ON,
            [
                (
                    "2027-09-30",
                    "last day of membership of Royal College of Occupational Therapists",
                    "professional_membership",
                )
            ],
        ),
        (
            only(training=[Training(topic="moving_and_handling", completed_on="2026-02-01")]),
            ON,
            [("2027-02-01", "training in moving and handling is due again", "training")],
        ),
    ],
)
def test_what_is_due(practitioner: Practitioner, on: str, expected: list[tuple[str, str, str]]) -> None:
    """Everything due on the day or after it, the next first, with the rule it comes from."""
    decision = review(practitioner, on=on, policy=YEARLY)

    assert expected == [(str(each.on), str(each.what), each.rule) for each in decision.due]
    assert decision.next_due == (decision.due[0] if expected else None)


def test_what_is_due_of_a_sound_therapist() -> None:
    """Dates of law, body and policy stand in one order, each with its basis."""
    assert [(str(each.on), each.basis.value) for each in review(sound(), on=ON).due] == [
        ("2026-12-31", "law"),
        ("2027-08-01", "law"),
        ("2027-09-30", "professional_body"),
        ("2027-10-31", "law"),
        ("2028-03-01", "commissioner_policy"),
    ]
