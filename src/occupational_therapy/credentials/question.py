"""What is asked: whether this therapist, on this day, under this register and this policy."""

from functools import cached_property

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


@attrs.frozen(kw_only=True)
class Question:
    """A therapist, a day, a register, a policy and, where it is known, the age of the client.

    What follows from these is worked out once, when a rule first asks for it.

    Attributes:
        practitioner: Whom it is about.
        on: The day.
        policy: What whoever instructs asks for.
        regulator: The register that is the law where the work is done.
        for_client: The client's age group; None where the question is general.
    """

    practitioner: Practitioner
    on: Date
    policy: Policy
    regulator: Regulator
    for_client: AgeGroup | None = None

    @cached_property
    def registration(self) -> Registration | None:
        """The entry on the register that counts; None where none is on record."""
        return self.practitioner.registration(self.regulator.key, self.on)

    @cached_property
    def registration_path(self) -> str:
        """Where that entry is."""
        entry = self.registration
        return "registrations" if entry is None else f"registrations[{self.practitioner.registrations.index(entry)}]"

    @cached_property
    def status(self) -> RegistrationStatus | None:
        """The status on the day; None where the records do not say."""
        entry = self.registration
        return None if entry is None else entry.status_on(self.on)

    @cached_property
    def ends_on(self) -> Date | None:
        """The last day on the register unless it is renewed; None where the records do not say."""
        return None if self.registration is None else self.registration.ends_on

    @cached_property
    def registered(self) -> bool | None:
        """Whether the day lies in the registration; None where the records do not say."""
        return None if self.registration is None else self.registration.registered_on(self.on)

    @cached_property
    def renewal_window(self) -> Window | None:
        """The window in which registration is renewed; None where the records or the rules do not say."""
        return None if self.registration is None else self.registration.renewal_window

    @cached_property
    def certificates(self) -> tuple[Check, ...]:
        """The certificates of the policy's scheme that were issued by the day."""
        checks, scheme = self.practitioner.checks, self.policy.check_scheme
        return tuple(each for each in checks if each.scheme == scheme and each.issued_on <= self.on)

    @cached_property
    def certificate(self) -> Check | None:
        """The certificate that answers the policy best; None where no certificate will do."""
        return best_of(self.certificates, self.policy, self.workforce, self.on)

    @cached_property
    def running_cover(self) -> tuple[Cover, ...]:
        """The indemnity arrangements that cover the day."""
        return self.practitioner.cover_on(self.on)

    @cached_property
    def covered(self) -> bool | None:
        """Whether the day is covered; None where no arrangement at all is on record."""
        return bool(self.running_cover) if self.practitioner.cover else None

    @cached_property
    def workforce(self) -> Workforce | None:
        """The workforce that the client belongs to, as certificates name it; None where the question is general."""
        if self.for_client is None:
            return None
        return workforce_of(self.for_client)

    @cached_property
    def may_practise(self) -> MayPractise:
        """What the law says: registration, orders, and certificate and cover where practising requires them.

        Of a body that certifies alone nothing is known of the right to practise.
        """
        if not self.regulator.licenses:
            return MayPractise.UNKNOWN
        registered = MayPractise.UNKNOWN if self.status is None else self.status.standing.may_practise
        return weakest([registered, self.certified, self._covered_as_law_asks])

    @cached_property
    def certified(self) -> MayPractise:
        """Whether the certificate that practising needs runs, as far as the records tell; yes where it needs none."""
        certificate, entry = self.regulator.parts.certificate, self.registration
        if certificate is None or not certificate.needed_to_practise or self.on not in certificate.in_force:
            return MayPractise.YES
        end = None if entry is None else entry.period.end
        found = None if end is None else certificate.status(end, self.on)
        if found is None:
            return MayPractise.UNKNOWN
        return MayPractise.YES if found is CertificateStatus.ACTIVE else MayPractise.NO

    @cached_property
    def _covered_as_law_asks(self) -> MayPractise:
        duty = self.regulator.parts.cover
        # where it is not known whether the law asks for cover, only cover on record is enough
        asked = self.regulator.parts.is_unknown("cover") if duty is None else self.on in duty.in_force
        if not asked or self.covered:
            return MayPractise.YES
        if duty is None:
            return MayPractise.UNKNOWN
        return MayPractise.UNKNOWN if self.covered is None else MayPractise.NO
