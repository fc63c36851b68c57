"""What is asked: whether this therapist, on this day, under this register and this policy."""

from collections.abc import Callable
from typing import TypeVar

import attrs

from occupational_therapy.credentials.certificate import best_of
from occupational_therapy.credentials.check import Check
from occupational_therapy.credentials.check_level import Workforce
from occupational_therapy.credentials.cover import Cover
from occupational_therapy.credentials.cycle import Window
from occupational_therapy.credentials.policy import Policy
from occupational_therapy.credentials.practising import CertificateStatus
from occupational_therapy.credentials.practitioner import Practitioner
from occupational_therapy.credentials.register import Regulator
from occupational_therapy.credentials.registration import Registration
from occupational_therapy.credentials.regulated_activity import workforce_of
from occupational_therapy.credentials.standing import MayPractise, RegistrationStatus, weakest
from occupational_therapy.kernel.dates import Date
from occupational_therapy.specialisms import AgeGroup

__all__ = ["Question"]


T = TypeVar("T")


def _registration(question: "Question") -> Registration | None:
    return question.practitioner.registration(question.regulator.key, question.on)


def _registration_path(question: "Question") -> str:
    entry = question.registration
    return "registrations" if entry is None else f"registrations[{question.practitioner.registrations.index(entry)}]"


def _ends_on(question: "Question") -> Date | None:
    return None if question.registration is None else question.registration.ends_on


def _registered(question: "Question") -> bool | None:
    entry = question.registration
    return None if entry is None else entry.registered_given(question.on, question.ends_on)


def _status(question: "Question") -> RegistrationStatus | None:
    entry = question.registration
    return None if entry is None else entry.status_given(question.on, registered=question.registered)


def _renewal_window(question: "Question") -> Window | None:
    return None if question.registration is None else question.registration.renewal_window


def _short_readmission_until(question: "Question") -> Date | None:
    renewal, last = question.regulator.parts.renewal, question.ends_on
    if renewal is None or last is None or question.on <= last or question.status is not RegistrationStatus.LAPSED:
        return None
    return renewal.short_until(last) if question.registered is False else None


def _workforce(question: "Question") -> Workforce | None:
    return None if question.for_client is None else workforce_of(question.for_client)


def _certificates(question: "Question") -> tuple[Check, ...]:
    checks, scheme = question.practitioner.checks, question.policy.check_scheme
    return tuple(each for each in checks if each.scheme == scheme and each.issued_on <= question.on)


def _certificate(question: "Question") -> Check | None:
    return best_of(question.certificates, question.policy, question.workforce, question.on)


def _running_cover(question: "Question") -> tuple[Cover, ...]:
    return question.practitioner.cover_on(question.on)


def _covered(question: "Question") -> bool | None:
    return bool(question.running_cover) if question.practitioner.cover else None


def _certified(question: "Question") -> MayPractise:
    certificate, entry = question.regulator.parts.certificate, question.registration
    if certificate is None or not certificate.needed_to_practise or question.on not in certificate.in_force:
        return MayPractise.YES
    end = None if entry is None else entry.period.end
    found = None if end is None else certificate.status(end, question.on)
    if found is None:
        return MayPractise.UNKNOWN
    return MayPractise.YES if found is CertificateStatus.ACTIVE else MayPractise.NO


def _covered_as_law_asks(question: "Question") -> MayPractise:
    parts, duty = question.regulator.parts, question.regulator.parts.cover
    # where it is not known whether the law asks for cover, only cover on record is enough
    asked = parts.is_unknown("cover") if duty is None else question.on in duty.in_force
    if not asked or question.covered:
        return MayPractise.YES
    return MayPractise.UNKNOWN if duty is None or question.covered is None else MayPractise.NO


def _may_practise(question: "Question") -> MayPractise:
    if not question.regulator.licenses:
        return MayPractise.UNKNOWN
    status = question.status
    registered = MayPractise.UNKNOWN if status is None else status.standing.may_practise
    return weakest([registered, question.certified, _covered_as_law_asks(question)])


def _follows(work_out: "Callable[[Question], T]") -> T:
    # typed as what it gives, as attrs does with a field of its own
    factory: T = attrs.Factory(work_out, takes_self=True)
    return attrs.field(init=False, eq=False, repr=False, default=factory)


@attrs.frozen(kw_only=True)
class Question:
    """A therapist, a day, a register, a policy and, where it is known, the age of the client.

    What follows from these is worked out once, when the question is put.

    Attributes:
        practitioner: Whom it is about.
        on: The day.
        policy: What whoever instructs asks for.
        regulator: The register that is the law where the work is done.
        for_client: The client's age group; None where the question is general.
        registration: The entry on the register that counts; None where none is on record.
        registration_path: Where that entry is.
        ends_on: The last day on the register unless it is renewed; None where the records do not say.
        registered: Whether the day lies in the registration; None where the records do not say.
        status: The status on the day; None where the records do not say.
        renewal_window: The window in which registration is renewed; None where records or rules do not say.
        short_readmission_until: The last day of the short form for a registration that has lapsed; None for any other.
        workforce: The workforce that the client belongs to; None where the question is general.
        certificates: The certificates of the policy's scheme that were issued by the day.
        certificate: The certificate that answers the policy best; None where no certificate will do.
        running_cover: The indemnity arrangements that cover the day.
        covered: Whether the day is covered; None where no arrangement at all is on record.
        certified: Whether the certificate that practising needs runs; yes where it needs none.
        may_practise: What the law says: registration, orders, and certificate and cover where practising needs them.
            Of a body that certifies alone nothing is known of the right to practise.
    """

    practitioner: Practitioner
    on: Date
    policy: Policy
    regulator: Regulator
    for_client: AgeGroup | None = None
    registration: Registration | None = _follows(_registration)
    registration_path: str = _follows(_registration_path)
    ends_on: Date | None = _follows(_ends_on)
    registered: bool | None = _follows(_registered)
    status: RegistrationStatus | None = _follows(_status)
    renewal_window: Window | None = _follows(_renewal_window)
    short_readmission_until: Date | None = _follows(_short_readmission_until)
    workforce: Workforce | None = _follows(_workforce)
    certificates: tuple[Check, ...] = _follows(_certificates)
    certificate: Check | None = _follows(_certificate)
    running_cover: tuple[Cover, ...] = _follows(_running_cover)
    covered: bool | None = _follows(_covered)
    certified: MayPractise = _follows(_certified)
    may_practise: MayPractise = _follows(_may_practise)
