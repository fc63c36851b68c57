"""What the law asks (SEED-01, SEED-02, SEED-04, sheet sections 3 to 6), and that nothing else changes the answer."""

import attrs
import pytest

from occupational_therapy.credentials import Cover, Order, Practice, Practitioner, Registration, review
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.findings import Basis, Severity
from tests.credentials.people import ACTIVITIES, ON, POLICY_COVER, REGISTERED, SOUND, found, sound

UNDATED = attrs.evolve(REGISTERED, checked_on=None)
EMPLOYER = Cover(source="employer", period=Period(start="2020-01-01"))


def registered(**changes: object) -> Practitioner:
    """The sound therapist with another entry on the register."""
    return sound(registrations=[attrs.evolve(UNDATED, **changes)])  # type: ignore[arg-type] # parts of every kind


def _coming_back(days: int) -> str:
    return (
        f"where practice ended with the registration on 2027-10-31, coming back takes {days} days of updating within 12"
        " months before applying; an earlier end may ask for more"
    )


_ELSEWHERE = (
    "no registration on record is one as an occupational therapist with the Health and Care Professions Council, and no"
    " other gives a right to practise here: whether practice is lawful is unknown"
)
_NEW = {"registered_since": "2026-08-24", "period": Period(end="2027-10-31")}
"""Registered for three months."""
_SPAN = (
    "begins on 2023-10-31, more than a cycle before the one that ends on 2027-10-31: record the period the register"
    " shows, and the first day of registration apart from it"
)
_TOO_LONG = [(Severity.WARNING, _SPAN)]
_EARLY = [
    (Severity.NOTE, f"the record does not show {what}")
    for what in (
        "a mix of learning activities relevant to practice",
        "a contribution to the quality of practice and service",
        "a benefit to the people who use the service",
    )
]


def suspension(start: str, months: int = 6) -> Order:
    """A suspension order."""
    return Order(kind="suspension", starts_on=start, length_months=months)


@pytest.mark.parametrize(
    ("practitioner", "on", "expected"),
    [
        (SOUND, ON, "yes"),
        (Practitioner(id="P2"), ON, "unknown"),
        (sound(registrations=[]), ON, "unknown"),
        (sound(cover=[]), ON, "unknown"),
        (sound(cover=[], registrations=[]), ON, "unknown"),
        (registered(), "2025-10-31", "no"),
        (registered(registered_since=None), "2025-10-31", "no"),
        (registered(), "2026-01-01", "yes"),
        (registered(status=None), ON, "unknown"),
        (registered(status="temporary_register"), ON, "unknown"),
        (registered(status="registered_with_caution"), ON, "yes"),
        (registered(status="registered_with_conditions"), ON, "within_conditions"),
        (registered(status="interim_conditions"), ON, "within_conditions"),
        (registered(status="interim_suspended"), ON, "no"),
        (registered(status="suspended"), ON, "no"),
        (registered(status="lapsed"), ON, "no"),
        (registered(status="struck_off"), ON, "no"),
        (registered(status="never_registered"), ON, "no"),
        (registered(orders=[suspension("2026-11-24")]), ON, "yes"),
        (registered(orders=[suspension("2026-11-23")]), ON, "no"),
        (registered(orders=[suspension("2026-05-23")]), ON, "no"),
        (registered(orders=[suspension("2026-05-22")]), ON, "yes"),
        (SOUND, "2026-12-31", "yes"),
        (SOUND, "2027-01-01", "no"),
        (sound(cover=[attrs.evolve(POLICY_COVER, period=Period(start="2026-11-24"))]), ON, "no"),
        (registered(status="registered_with_conditions"), "2027-01-01", "no"),
        (attrs.evolve(registered(status="registered_with_conditions"), cover=[]), ON, "unknown"),
        (sound(registrations=[Registration(number="PH012345", status="registered")]), ON, "unknown"),
        (sound(cover=[EMPLOYER]), ON, "yes"),
    ],
)
def test_whether_practice_is_lawful(practitioner: Practitioner, on: str, expected: str) -> None:
    """Registered, free of orders and covered; what the records do not say leaves it unknown."""
    if on != ON:
        practitioner = attrs.evolve(
            practitioner,
            registrations=[attrs.evolve(each, checked_on=None) for each in practitioner.registrations],
        )

    assert expected == review(practitioner, on=on).may_practise


def test_before_the_duty_to_be_covered() -> None:
    """Before 17 July 2014 practising needed no cover by law (IND-01)."""
    entry = Registration(number="OT012345", status="registered", period=Period(start="2013-11-01", end="2015-10-31"))
    practitioner = Practitioner(id="P1", registrations=[entry])

    assert review(practitioner, on="2014-07-16").may_practise == "yes"
    assert review(practitioner, on="2014-07-17").may_practise == "unknown"


@pytest.mark.parametrize(
    ("practitioner", "on", "rule", "expected"),
    [
        (SOUND, ON, "hcpc_registration", []),
        (
            sound(registrations=[]),
            ON,
            "hcpc_registration",
            [
                (
                    Severity.WARNING,
                    "no registration as an occupational therapist is on record: whether practice is lawful is unknown",
                )
            ],
        ),
        (
            registered(status=None),
            ON,
            "hcpc_registration",
            [(Severity.WARNING, "the status on the register is not on record: whether practice is lawful is unknown")],
        ),
        (
            sound(registrations=[attrs.evolve(UNDATED, checked_on="2026-11-24")]),
            ON,
            "hcpc_registration",
            [
                (
                    Severity.WARNING,
                    "the register was looked at only after 2026-11-23: the status on that day is unknown",
                )
            ],
        ),
        (
            registered(status="suspended", orders=[suspension("2026-05-22")]),
            ON,
            "hcpc_registration",
            [
                (
                    Severity.WARNING,
                    "the order behind the status suspended has ended; whether it was extended or lifted is unknown",
                )
            ],
        ),
        (
            registered(period=Period(), registered_since=None),
            ON,
            "hcpc_registration",
            [(Severity.WARNING, "the records do not say whether the registration covers 2026-11-23")],
        ),
        (
            registered(status="suspended"),
            ON,
            "hcpc_registration",
            [(Severity.STOP, "suspended: practice is not lawful")],
        ),
        (registered(status="lapsed"), ON, "hcpc_registration", [(Severity.STOP, "lapsed: practice is not lawful")]),
        (
            registered(registered_since="2025-11-01"),
            "2025-10-31",
            "hcpc_registration",
            [(Severity.STOP, "registration begins only on 2025-11-01: practice is not lawful before")],
        ),
        (
            registered(),
            "2027-11-01",
            "hcpc_registration",
            [(Severity.STOP, "registration ended on 2027-10-31 by the records: practice is not lawful")],
        ),
        (SOUND, ON, "hcpc_title", []),
        (registered(status=None), ON, "hcpc_title", []),
        (
            registered(status="lapsed"),
            ON,
            "hcpc_title",
            [(Severity.STOP, "may not use the title occupational therapist")],
        ),
        (SOUND, ON, "hcpc_orders", []),
        (
            registered(status="registered_with_caution"),
            ON,
            "hcpc_orders",
            [(Severity.WARNING, "a caution is on the register; it does not restrict practice")],
        ),
        (
            registered(orders=[Order(kind="conditions", starts_on="2026-06-01", length_months=12)]),
            ON,
            "hcpc_orders",
            [
                (
                    Severity.WARNING,
                    "practice is lawful only within the conditions on the register: read them there",
                )
            ],
        ),
        (SOUND, ON, "hcpc_period", []),
        (
            registered(period=Period(start="2025-11-01", end="2027-10-30")),
            ON,
            "hcpc_period",
            [
                (
                    Severity.WARNING,
                    "ends on 2027-10-30, which is not the end of a registration cycle: look at the register",
                )
            ],
        ),
        (
            registered(period=Period(start="2025-11-01", end="2029-10-31")),
            ON,
            "hcpc_period",
            [
                (
                    Severity.WARNING,
                    "ends on 2029-10-31, in a cycle that cannot be renewed into yet: look at the register",
                )
            ],
        ),
        (registered(period=Period(start="2025-11-01", end="2029-10-31")), "2027-08-01", "hcpc_period", []),
        (
            registered(period=Period(start="2023-11-01", end="2025-10-31"), checked_on="2026-11-01"),
            ON,
            "hcpc_period",
            [(Severity.WARNING, "the register showed the entry after 2025-10-31: record the new period")],
        ),
        (registered(period=Period(start="2025-11-01")), ON, "hcpc_period", []),
        (registered(), "2028-01-01", "hcpc_period", []),
        (
            registered(period=Period(start="2003-11-01", end="2005-10-31"), registered_since=None),
            "2005-01-01",
            "hcpc_period",
            [],
        ),
        (SOUND, "2027-07-31", "hcpc_renewal", []),
        (
            SOUND,
            "2027-08-01",
            "hcpc_renewal",
            [(Severity.WARNING, "renewal is open: the declaration and the fee are due by 2027-10-31")],
        ),
        (
            SOUND,
            "2027-10-31",
            "hcpc_renewal",
            [(Severity.WARNING, "renewal is open: the declaration and the fee are due by 2027-10-31")],
        ),
        (SOUND, "2027-11-01", "hcpc_renewal", [(Severity.NOTE, "short readmission is open until 2027-11-30")]),
        (SOUND, "2027-11-30", "hcpc_renewal", [(Severity.NOTE, "short readmission is open until 2027-11-30")]),
        (
            SOUND,
            "2027-12-01",
            "hcpc_renewal",
            [
                (
                    Severity.NOTE,
                    "short readmission was open until 2027-11-30: coming back takes full readmission",
                )
            ],
        ),
        (registered(status="struck_off"), "2027-11-15", "hcpc_renewal", []),
        (SOUND, "2029-10-30", "hcpc_returning", []),
        (SOUND, "2029-10-31", "hcpc_returning", [(Severity.NOTE, _coming_back(30))]),
        (SOUND, "2032-10-30", "hcpc_returning", [(Severity.NOTE, _coming_back(30))]),
        (SOUND, "2032-10-31", "hcpc_returning", [(Severity.NOTE, _coming_back(60))]),
        (registered(status="struck_off"), "2032-10-31", "hcpc_returning", []),
        (
            registered(period=Period(end="2003-10-31"), registered_since=None, checked_on=None),
            "2005-12-31",
            "hcpc_returning",
            [],
        ),
        (
            sound(registrations=[Registration(regulator="ahpra", number="OCC0001234567", status="registered")]),
            ON,
            "hcpc_registration",
            [
                (
                    Severity.WARNING,
                    _ELSEWHERE,
                )
            ],
        ),
        (
            registered(period=Period(start="2023-11-01", end="2027-10-31")),
            ON,
            "hcpc_period",
            [],
        ),
        (registered(period=Period(start="2023-10-31", end="2027-10-31")), ON, "hcpc_period", _TOO_LONG),
        (
            registered(period=Period(start="2009-10-31", end="2011-10-31"), registered_since=None),
            "2010-11-01",
            "hcpc_period",
            [(Severity.WARNING, str(_TOO_LONG[0][1]).replace("2023", "2009").replace("2027", "2011"))],
        ),
        (registered(**_NEW), ON, "hcpc_development", _EARLY),
        (
            attrs.evolve(registered(**_NEW), cpd=()),
            ON,
            "hcpc_development",
            [(Severity.NOTE, "no development since registration on 2026-08-24 is on record")],
        ),
        (registered(registered_since="2024-11-24"), ON, "hcpc_development", []),
        (
            attrs.evolve(registered(registered_since="2024-11-23"), cpd=()),
            ON,
            "hcpc_development",
            [(Severity.WARNING, "no development of the last 2 years is on record")],
        ),
        (
            attrs.evolve(registered(registered_since="2024-11-24"), cpd=()),
            ON,
            "hcpc_development",
            [(Severity.NOTE, "no development since registration on 2024-11-24 is on record")],
        ),
        (registered(period=Period(start="2025-11-01", end="2029-10-31")), "2027-08-01", "hcpc_renewal", []),
        (registered(period=Period(), registered_since=None), ON, "hcpc_renewal", []),
        (sound(registrations=[]), ON, "hcpc_renewal", []),
        (registered(period=Period(start="2025-11-01")), "2028-01-01", "hcpc_renewal", []),
        (
            registered(period=Period(start="2003-11-01", end="2005-10-31"), registered_since=None),
            "2005-09-01",
            "hcpc_renewal",
            [],
        ),
        (
            registered(period=Period(start="2013-11-01", end="2015-10-31"), registered_since=None),
            "2015-11-15",
            "hcpc_renewal",
            [(Severity.WARNING, "renewal is open: the declaration and the fee are due by 2015-11-30")],
        ),
        (SOUND, ON, "hcpc_indemnity", []),
        (
            sound(cover=[]),
            ON,
            "hcpc_indemnity",
            [(Severity.WARNING, "no indemnity arrangement is on record: whether practice is lawful is unknown")],
        ),
        (
            SOUND,
            "2027-01-01",
            "hcpc_indemnity",
            [(Severity.STOP, "no indemnity arrangement on record covers 2027-01-01: practice is not lawful")],
        ),
        (SOUND, ON, "hcpc_tell_registrar", []),
        (sound(cover=[]), ON, "hcpc_tell_registrar", []),
        (
            SOUND,
            "2027-01-01",
            "hcpc_tell_registrar",
            [(Severity.WARNING, "cover has ended: the registrar has to be told in writing immediately")],
        ),
        (sound(cover=[EMPLOYER]), ON, "hcpc_own_cover", []),
        (
            sound(cover=[EMPLOYER], practice=Practice()),
            ON,
            "hcpc_own_cover",
            [(Severity.WARNING, "cover comes from an employer alone: independent practice needs cover of its own")],
        ),
        (sound(cover=[EMPLOYER, POLICY_COVER], practice=Practice()), ON, "hcpc_own_cover", []),
        (SOUND, ON, "hcpc_development", []),
        (
            sound(cpd=[]),
            ON,
            "hcpc_development",
            [(Severity.WARNING, "no development of the last 2 years is on record")],
        ),
        (SOUND, "2026-11-29", "hcpc_development", []),
        (
            SOUND,
            "2026-11-30",
            "hcpc_development",
            [(Severity.WARNING, "no development is on record from 2026-09-01 to 2026-11-30: a gap to explain")],
        ),
        (
            SOUND,
            "2028-09-01",
            "hcpc_development",
            [(Severity.WARNING, "no development of the last 2 years is on record")],
        ),
        (sound(cpd=[attrs.evolve(ACTIVITIES[0], on=ON), ACTIVITIES[1], ACTIVITIES[2]]), ON, "hcpc_development", []),
        (
            sound(cpd=ACTIVITIES[1:]),
            ON,
            "hcpc_development",
            [
                (Severity.WARNING, "the record does not show a contribution to the quality of practice and service"),
                (Severity.WARNING, "the record does not show a benefit to the people who use the service"),
            ],
        ),
        (
            sound(cpd=[attrs.evolve(each, kind="other") for each in ACTIVITIES]),
            ON,
            "hcpc_development",
            [(Severity.WARNING, "the record does not show a mix of learning activities relevant to practice")],
        ),
    ],
)
def test_what_the_law_finds(
    practitioner: Practitioner, on: str, rule: str, expected: list[tuple[Severity, str]]
) -> None:
    """Each rule finds what it asks for, and nothing else; a finding of law says so and where it comes from."""
    decision = review(practitioner, on=on)

    assert expected == found(decision, rule)
    assert all(each.basis is Basis.LAW and each.sources for each in decision.findings if each.rule == rule)


@pytest.mark.parametrize(
    ("on", "rules"),
    [
        ("2014-07-16", set()),
        ("2014-07-17", {"hcpc_indemnity"}),
        ("2015-04-01", {"hcpc_indemnity", "hcpc_tell_registrar"}),
    ],
)
def test_rules_find_nothing_before_they_are_in_force(on: str, rules: set[str]) -> None:
    """Indemnity is asked for from 17 July 2014 on, and its loss is told from 1 April 2015 on."""
    cover = Cover(source="policy", period=Period(start="2010-01-01", end="2014-01-01"))
    decision = review(Practitioner(id="P1", cover=[cover]), on=on)

    assert rules == {each.rule for each in decision.findings} & {"hcpc_indemnity", "hcpc_tell_registrar"}


@pytest.mark.parametrize(("on", "is_found"), [("2006-06-30", False), ("2006-07-01", True)])
def test_since_when_a_record_is_asked_for(on: str, *, is_found: bool) -> None:
    """A record of development is asked for from 1 July 2006 on (CPD-01)."""
    decision = review(Practitioner(id="P1"), on=on)

    assert is_found is bool(found(decision, "hcpc_development"))


def test_a_gap_that_began_before_the_two_years() -> None:
    """A gap that reaches into the two years looked back over has to be explained; one that ended before has not."""
    old = [attrs.evolve(ACTIVITIES[0], on=day) for day in ("2020-01-01", "2024-06-01", "2026-10-01")]
    gaps = [text for _, text in found(review(sound(cpd=old), on=ON), "hcpc_development") if "gap" in text]

    assert gaps == ["no development is on record from 2024-06-02 to 2026-09-30: a gap to explain"]
