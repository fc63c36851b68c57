"""Choosing the therapist: the suitable are ranked, and every criterion of everybody can be asked for, with its reason.

Who is suitable is decided at once, and cheaply; explanations are worked out when they are asked for.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import overload

import attrs

from occupational_therapy.casework.candidate import Candidate, Enquiry
from occupational_therapy.casework.criteria import Judged, Met, judged
from occupational_therapy.casework.matching_policy import MatchingPolicy
from occupational_therapy.casework.pool import Pool, pooled
from occupational_therapy.casework.preferences import RateSpan, preferences_of, rate_span, shares_of, weighed
from occupational_therapy.casework.quantities import to_quantity
from occupational_therapy.casework.referral import Referral
from occupational_therapy.casework.shortlist import (
    Ways,
    by_practitioner,
    candidate_of,
    first_against,
    shortlist,
    to_be_asked,
)
from occupational_therapy.casework.travel import Travel, TravelError, TravelUnit, Way, to_ways_or_none
from occupational_therapy.credentials import Decision, Policy, Practitioner
from occupational_therapy.kernel.dates import Date, DateLike
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError, Problem, shown
from occupational_therapy.kernel.fields import Number, Refusal, accept, instance, settle
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.kernel.places import Place, great_circle_km

__all__ = ["AS_THE_CROW_FLIES", "NO_MINUTES", "Match", "Matching", "match", "ways_for"]

NO_MINUTES = message("is missing: the policy's longest way is in minutes, and great circles are in kilometres")

AS_THE_CROW_FLIES = message("Distances are as the crow flies")

_MOST_TOLD = 100
"""Of how many of the others a matching's outline tells all that is against each; of more it gives numbers."""


@attrs.frozen(kw_only=True)
class Match:
    """A practitioner held against a referral. What can be asked of it is worked out then, from what it holds.

    Attributes:
        candidate: The practitioner, the referral, and the way between them.
        rates: The hourly rates of the suitable.
        rank: The place among the suitable, from 1; None where not suitable.
    """

    candidate: Candidate
    rates: RateSpan | None
    rank: int | None = None

    @property
    def practitioner(self) -> str:
        """The practitioner's identifier."""
        return self.candidate.practitioner.id

    @property
    def suitable(self) -> bool:
        """Whether every criterion is met."""
        return self.rank is not None

    @property
    def decision(self) -> Decision:
        """What the credentials say."""
        return self.candidate.decision

    @property
    def criteria(self) -> tuple[Judged, ...]:
        """Every criterion, with its answer and why."""
        return judged(self.candidate, self.decision)

    @property
    def preferences(self) -> tuple[Judged, ...]:
        """Every preference, with its points and why."""
        return preferences_of(self.candidate, self.rates)

    @property
    def score(self) -> Fraction:
        """The preferences, weighed together, 0 to 1."""
        return weighed(self.candidate, self.rates, shares_of(self.candidate.enquiry.policy.weights))

    @property
    def against(self) -> tuple[Judged, ...]:
        """The criteria that are not met, or not known."""
        return tuple(each for each in self.criteria if each.met in (Met.NOT_MET, Met.UNKNOWN))

    def outline(self) -> Section:
        """Why, and why not."""
        title = (
            message("{rank}. {practitioner}", rank=self.rank, practitioner=self.practitioner)
            if self.rank
            else message("{practitioner}: not suitable", practitioner=self.practitioner)
        )
        reasons = self.criteria + self.preferences if self.suitable else self.against
        headings = message("Criterion"), message("Answer"), message("Why")
        return section(title, table(headings, [(each.label, each.met.label, each.why) for each in reasons]))


def _ways_in_minutes(matching: "Matching") -> Iterator[Problem]:
    if matching.ways is None and matching.pool.policy.travel_unit is TravelUnit.MINUTES:
        yield Problem("ways", NO_MINUTES)


def _request(value: Referral) -> Referral:
    return instance(Referral, value)


def _pool(value: Pool) -> Pool:
    return instance(Pool, value)


@attrs.frozen(kw_only=True)
class Matching:
    """Everybody held against a referral: the suitable ranked, then the others in the order of their identifiers.

    It holds what was given and who is suitable; each answer and its reason are worked out when they are asked for.
    The suitable stand by their score, and equals in the order of their identifiers.

    Attributes:
        request: The referral.
        pool: Everybody, the day and the policy.
        ways: What a travel function of the caller's gave; None where great circles are taken.
        suitable: Those who may be instructed, the best first.
    """

    request: Referral = attrs.field(converter=_request)
    pool: Pool = attrs.field(converter=_pool)
    ways: tuple[Way, ...] | None = attrs.field(default=None, converter=to_ways_or_none)
    suitable: tuple[Match, ...] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _ways_in_minutes)
        candidates = shortlist(self._enquiry, self.pool, self._ways)
        rates, shares = rate_span(candidates), shares_of(self.pool.policy.weights)
        scored = sorted(
            ((weighed(each, rates, shares), each) for each in candidates),
            key=lambda scored: (-scored[0], scored[1].practitioner.id),
        )
        ranked = tuple(Match(candidate=each, rates=rates, rank=rank) for rank, (_, each) in enumerate(scored, start=1))
        object.__setattr__(self, "suitable", ranked)

    @property
    def referral(self) -> str:
        """The referral's identifier."""
        return self.request.id

    @property
    def on(self) -> Date:
        """The day."""
        return self.pool.on

    @property
    def matches(self) -> tuple[Match, ...]:
        """One for each practitioner."""
        return tuple(self)

    @property
    def excluded(self) -> tuple[Match, ...]:
        """Those who may not be instructed, each with why not."""
        return self.matches[len(self.suitable) :]

    def __iter__(self) -> Iterator[Match]:
        yield from self.suitable
        enquiry, ways = self._enquiry, self._ways
        for person in self._others():
            yield self._excluded(person, enquiry, ways)

    def __len__(self) -> int:
        return len(self.pool)

    @overload
    def __getitem__(self, place: int) -> Match: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Match, ...]: ...
    def __getitem__(self, place: int | slice) -> Match | tuple[Match, ...]:
        if isinstance(place, int) and 0 <= place < len(self.suitable):
            return self.suitable[place]
        return self.matches[place]

    def of(self, practitioner: str) -> Match:
        """What was found of one practitioner.

        Raises:
            InvalidInputError: The practitioner was not among those looked at.
        """
        for found in self.suitable:
            if found.practitioner == practitioner:
                return found
        return self._excluded(self.pool.of(practitioner), self._enquiry, self._ways)

    def outline(self) -> Section:
        """The ranking, and why not the others, those with the least against them first."""
        ranked: list[tuple[Inline | None, ...]] = [
            (
                Quantity(each.rank or 0),
                message("{practitioner}", practitioner=each.practitioner),
                message("{percent} %", percent=Quantity(each.score * 100, 0)),
                message("{reasons}", reasons=tuple(judged.why for judged in each.preferences)),
            )
            for each in self.suitable
        ]
        headings = message("Place"), message("Practitioner"), message("Fit"), message("Why")
        return section(
            message("Who may be instructed for referral {referral}, {on}", referral=self.referral, on=self.on),
            table(headings, ranked) if ranked else message("Nobody meets every criterion"),
            AS_THE_CROW_FLIES if self.ways is None else None,
            message("Check the live register before instructing anybody"),
            self.why_not(),
        )

    def why_not(self) -> Section | None:
        """What is against the others, those with the least against them first; None where there are none.

        Of more than a hundred it tells how many each criterion excludes.
        """
        if len(self.suitable) == len(self):
            return None
        title = message("Why not the others") if self.suitable else message("Why nobody")
        if len(self) - len(self.suitable) > _MOST_TOLD:
            return section(
                title,
                listing(*self._in_numbers()),
                message("Each is counted once, under the first criterion that excludes them"),
            )
        found = sorted(((each, each.against) for each in self.excluded), key=lambda found: len(found[1]))
        lines = (
            message(
                "{practitioner}: {reasons}",
                practitioner=each.practitioner,
                reasons=tuple(judged.why for judged in against),
            )
            for each, against in found
        )
        return section(title, listing(*lines))

    @property
    def _enquiry(self) -> Enquiry:
        return Enquiry(referral=self.request, policy=self.pool.policy, on=self.pool.on)

    @property
    def _ways(self) -> Ways:
        return by_practitioner(self.ways, self.request.id)

    def _others(self) -> Iterator[Practitioner]:
        ranked = {each.practitioner for each in self.suitable}
        return (each for each in self.pool if each.id not in ranked)

    def _excluded(self, practitioner: Practitioner, enquiry: Enquiry, ways: Ways) -> Match:
        rates = self.suitable[0].rates if self.suitable else None
        return Match(candidate=candidate_of(practitioner, enquiry, ways), rates=rates)

    def _in_numbers(self) -> Iterator[Inline]:
        counts: Counter[Message] = Counter(first_against(each.candidate) for each in self.excluded)
        for criterion, count in counts.most_common():
            yield counted(
                "{count} person: {criterion}", "{count} people: {criterion}", count=count, criterion=criterion
            )


def match(
    referral: Referral,
    practitioners: Iterable[Practitioner] | Pool,
    on: DateLike,
    policy: MatchingPolicy | Policy | None = None,
    travel: Travel = great_circle_km,
) -> Matching:
    """Who may be instructed, ranked, and why not the others.

    Args:
        referral: The referral.
        practitioners: Everybody to look at; or a pool of them, made ready for the same day and policy.
        on: The day.
        policy: What the commissioner asks; a policy on credentials alone leaves the rest at its defaults.
        travel: Gives the way between two places, in minutes where the policy's longest way is in minutes, otherwise in
            kilometres; great circles unless told. It is asked once for each practitioner whom no other criterion
            excludes, in the order of their identifiers, and of nobody else.

    Raises:
        InvalidInputError: A practitioner was given twice, or an argument is no value of its kind.
        TravelError: The travel function raised, or gave what is no way.
        NotInForceError: The register had not been opened by the day.

    Suitable practitioners with equal points stand in the order of their identifiers, however they were given.

    >>> from occupational_therapy.casework.client import Client
    >>> client = Client(id="C-1", born="1990-05-04")
    >>> referral = Referral(id="R-1", client=client, on="2026-03-02", referrer="case_manager",
    ...                     instruction="ongoing_treatment", conditions=["acquired_brain_injury"])
    >>> matching = match(referral, [Practitioner(id="OT-1")], on="2026-03-02")
    >>> [each.key for each in matching.of("OT-1").against]
    ['may_practise', 'commissioner_policy', 'age_group', 'specialism', 'capacity', 'reach']
    """
    wanted = accept("referral", instance(Referral, referral))
    pool = pooled(practitioners, on, policy)
    return Matching(request=wanted, pool=pool, ways=ways_for([wanted], pool, travel))


def ways_for(referrals: Iterable[Referral], pool: Pool, travel: Travel) -> tuple[Way, ...] | None:
    """What a travel function gives for everybody of whom nothing but the way is open; None for great circles.

    Raises:
        InvalidInputError: The policy's longest way is in minutes, and no function gives them.
        TravelError: The travel function raised, or gave what is no way.
    """
    if travel is great_circle_km:
        if pool.policy.travel_unit is TravelUnit.MINUTES:
            raise InvalidInputError.of("travel", NO_MINUTES)
        return None
    enquiries = [Enquiry(referral=each, policy=pool.policy, on=pool.on) for each in referrals]
    asked = [candidate for enquiry in enquiries for candidate in to_be_asked(enquiry, pool)]
    return tuple(_way(travel, each, *ends) for each in asked for ends in [each.ends] if ends is not None)


def _way(travel: Travel, candidate: Candidate, base: Place, home: Place) -> Way:
    practitioner, enquiry = candidate.practitioner.id, candidate.enquiry
    unit, referral = enquiry.policy.travel_unit.value, enquiry.referral.id
    try:
        length = travel(base, home)
    except Exception as error:
        raise TravelError(practitioner, f"the error {type(error).__name__}", referral, unit) from error
    exact: Decimal | Refusal = to_quantity(length)
    if isinstance(exact, Refusal):
        # what is no number may hold an address
        gave = shown(length) if isinstance(length, Number) else f"a value of type {type(length).__name__}"
        raise TravelError(practitioner, gave, referral, unit)
    return Way(referral=referral, practitioner=practitioner, length=exact)
