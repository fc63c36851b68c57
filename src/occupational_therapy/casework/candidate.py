"""A practitioner held against a referral: everything that criteria and preferences look at."""

from decimal import Decimal

import attrs

from occupational_therapy.casework.matching_policy import MatchingPolicy
from occupational_therapy.casework.referral import Referral
from occupational_therapy.casework.travel import TravelUnit, as_the_crow_flies, ends_of
from occupational_therapy.credentials import Decision, Practitioner, review
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.places import Place
from occupational_therapy.specialisms import AgeGroup

__all__ = ["Candidate", "Enquiry"]


def _wanted(enquiry: "Enquiry") -> tuple[str, ...]:
    return enquiry.referral.wanted


def _age_group(enquiry: "Enquiry") -> AgeGroup | None:
    return enquiry.referral.client.age_group_on(enquiry.on)


@attrs.frozen(kw_only=True)
class Enquiry:
    """A referral, on a day, under a policy: what is asked of everybody, read once for all of them.

    Attributes:
        referral: For what.
        policy: What is asked.
        on: The day.
        wanted: The specialisms that the referral wants.
        age_group: The client's age group on the day; None where the age is not known.
    """

    referral: Referral
    policy: MatchingPolicy
    on: Date
    wanted: tuple[str, ...] = attrs.field(init=False, eq=False, default=attrs.Factory(_wanted, takes_self=True))
    age_group: AgeGroup | None = attrs.field(init=False, eq=False, default=attrs.Factory(_age_group, takes_self=True))


@attrs.frozen(kw_only=True)
class Candidate:
    """A practitioner seen against a referral.

    Attributes:
        practitioner: Whom it is about.
        enquiry: What is asked.
        way: The way to the client, in the policy's unit of travel; None where it is not known, or was not asked for. A
            travel function of the caller's is not asked for those whom other criteria exclude.
    """

    practitioner: Practitioner
    enquiry: Enquiry
    way: Decimal | None

    @property
    def decision(self) -> Decision:
        """What the credentials say on the day."""
        enquiry = self.enquiry
        return review(self.practitioner, on=enquiry.on, policy=enquiry.policy.credentials, for_client=enquiry.age_group)

    @property
    def remote(self) -> bool:
        """Whether the work can be done from afar."""
        practice = self.practitioner.practice
        return self.enquiry.referral.remote and practice is not None and practice.works_remotely is True

    @property
    def ends(self) -> tuple[Place, Place] | None:
        """Where the practitioner sets out and where the client is; None where either is not known."""
        return ends_of(self.practitioner, self.enquiry.referral.client.home)

    @property
    def own_way(self) -> Decimal | None:
        """The kilometres that a therapist's own limit is held against: great circles where the way is in minutes."""
        if self.enquiry.policy.travel_unit is TravelUnit.KILOMETRES:
            return self.way
        return as_the_crow_flies(self.ends)
