"""What is asked: whether this therapist, on this day, under this register and this policy."""

import attrs

from occupational_therapy.credentials.cover import Cover
from occupational_therapy.credentials.policy import Policy
from occupational_therapy.credentials.practitioner import Practitioner
from occupational_therapy.credentials.register import Regulator
from occupational_therapy.credentials.registration import Registration
from occupational_therapy.credentials.scheme import Workforce
from occupational_therapy.credentials.standing import MayPractise, RegistrationStatus, weakest
from occupational_therapy.kernel.dates import Date
from occupational_therapy.specialisms import AgeGroup

__all__ = ["Question"]


@attrs.frozen(kw_only=True)
class Question:
    """A therapist, a day, a register, a policy and, where it is known, the age of the client.

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

    @property
    def registration(self) -> Registration | None:
        """The entry on the register that counts; None where none is on record."""
        return self.practitioner.registration(self.regulator.key, self.on)

    @property
    def registration_path(self) -> str:
        """Where that entry is."""
        entry = self.registration
        return "registrations" if entry is None else f"registrations[{self.practitioner.registrations.index(entry)}]"

    @property
    def status(self) -> RegistrationStatus | None:
        """The status on the day; None where the records do not say."""
        entry = self.registration
        return None if entry is None else entry.status_on(self.on)

    @property
    def running_cover(self) -> tuple[Cover, ...]:
        """The indemnity arrangements that cover the day."""
        return self.practitioner.cover_on(self.on)

    @property
    def covered(self) -> bool | None:
        """Whether the day is covered; None where no arrangement at all is on record."""
        return bool(self.running_cover) if self.practitioner.cover else None

    @property
    def workforce(self) -> Workforce | None:
        """The workforce that the client belongs to, as certificates name it; None where the question is general."""
        if self.for_client is None:
            return None
        return Workforce.CHILD if self.for_client is AgeGroup.CHILD else Workforce.ADULT

    @property
    def may_practise(self) -> MayPractise:
        """What the law says: registration, orders, and cover where practising requires it."""
        registered = MayPractise.UNKNOWN if self.status is None else self.status.standing.may_practise
        return weakest([registered, self._covered_as_law_asks])

    @property
    def _covered_as_law_asks(self) -> MayPractise:
        if self.on not in self.regulator.cover.in_force or self.covered:
            return MayPractise.YES
        return MayPractise.UNKNOWN if self.covered is None else MayPractise.NO
