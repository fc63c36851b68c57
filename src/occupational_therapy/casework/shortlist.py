"""Who may be instructed: what costs little is decided first, and only those who are left are looked at more closely."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from occupational_therapy.casework.candidate import Candidate, Enquiry
from occupational_therapy.casework.criteria import DECIDED_FIRST, Met, reach
from occupational_therapy.casework.pool import Pool
from occupational_therapy.casework.travel import Way, as_the_crow_flies, ends_of
from occupational_therapy.credentials import Practitioner
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.places import great_circle_km

__all__ = ["by_practitioner", "candidate_of", "first_against", "shortlist", "to_be_asked"]

Ways = Mapping[str, Decimal] | None
"""What a travel function of the caller's gave, by practitioner; None where great circles are taken."""


def by_practitioner(ways: Iterable[Way] | None, referral: str) -> Ways:
    """The ways to one client by practitioner."""
    return None if ways is None else {each.practitioner: each.length for each in ways if each.referral == referral}


def candidate_of(practitioner: Practitioner, enquiry: Enquiry, ways: Ways) -> Candidate:
    """A practitioner with the way to the client."""
    ends = ends_of(practitioner, enquiry.referral.client.home)
    way = as_the_crow_flies(ends) if ways is None else ways.get(practitioner.id)
    return Candidate(practitioner=practitioner, enquiry=enquiry, way=way)


def shortlist(enquiry: Enquiry, pool: Pool, ways: Ways) -> list[Candidate]:
    """Those who meet every criterion, in no order that means anything."""
    people = _left(enquiry, pool)
    if ways is None:
        is_beyond = _beyond(enquiry)
        people = [each for each in people if not is_beyond(each)]
    candidates = (candidate_of(each, enquiry, ways) for each in people)
    return [
        each for each in candidates if reach(each)[0] is Met.MET and pool.clears(each.practitioner, enquiry.age_group)
    ]


def to_be_asked(enquiry: Enquiry, pool: Pool) -> list[Candidate]:
    """Those of whom nothing but the way is open, in the order of their identifiers."""
    candidates = [candidate_of(each, enquiry, {}) for each in _left(enquiry, pool)]
    return sorted(
        (
            each
            for each in candidates
            if reach(each)[0] is Met.NOT_ASKED and pool.clears(each.practitioner, enquiry.age_group)
        ),
        key=lambda each: each.practitioner.id,
    )


def first_against(candidate: Candidate) -> Message:
    """What excludes somebody who is not suitable: of several criteria the one that is decided first."""
    for label, decide in DECIDED_FIRST:
        if decide(candidate.practitioner, candidate.enquiry) is not Met.MET:
            return label
    return message("way to the client") if reach(candidate)[0] in (Met.NOT_MET, Met.UNKNOWN) else message("credentials")


def _left(enquiry: Enquiry, pool: Pool) -> Iterable[Practitioner]:
    people: Iterable[Practitioner] = pool.with_any(enquiry.wanted)
    met = Met.MET
    for _, decide in DECIDED_FIRST:
        people = [each for each in people if decide(each, enquiry) is met]
    return people


_KM_A_DEGREE = 111
"""A degree of latitude is at least as long (111.195 km on the sphere of :func:`great_circle_km`)."""


def _beyond(enquiry: Enquiry) -> Callable[[Practitioner], bool]:
    """What tells those who are too far away beyond doubt from all others, of whom the exact way decides.

    To the nearest float a limit keeps its order: a distance above the float of a limit is above the limit. And nobody
    is nearer than the difference of latitude.
    """
    home, longest = enquiry.referral.client.home, float(enquiry.policy.max_km)
    latitude = 0.0 if home is None else float(home.latitude)
    remote = enquiry.referral.remote

    def is_beyond(practitioner: Practitioner) -> bool:
        practice = practitioner.practice
        if home is None or practice is None or practice.base is None or (remote and practice.works_remotely):
            return False
        own = practice.travel_limit_km
        limit = longest if own is None else min(longest, float(own))
        if abs(float(practice.base.latitude) - latitude) * _KM_A_DEGREE > limit:
            return True
        return great_circle_km(practice.base, home) > limit

    return is_beyond
