"""Choosing the therapist: every criterion for every practitioner, met or not and why; the suitable are ranked."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.criteria import CRITERIA, Candidate, Judged, MatchingPolicy, Met
from occupational_therapy.casework.invariants import each_once
from occupational_therapy.casework.preferences import RateSpan, preferences_of, weighed
from occupational_therapy.casework.quantities import to_quantity
from occupational_therapy.casework.referral import Referral
from occupational_therapy.credentials import Decision, Policy, Practitioner, review
from occupational_therapy.kernel.dates import Date, DateLike, on_date
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError, OccupationalTherapyError, shown
from occupational_therapy.kernel.fields import Number, Refusal, accept, each, instance
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.places import Place, great_circle_km

__all__ = ["Match", "Matching", "TravelError", "match"]

Travel = Callable[[Place, Place], Number]
"""From where a practitioner sets out and where the client is, to kilometres."""


class TravelError(OccupationalTherapyError, RuntimeError):
    """The caller's travel function failed, or gave what cannot be a distance."""

    def __init__(self, practitioner: str, gave: str) -> None:
        self.practitioner = practitioner
        self.gave = gave
        super().__init__(practitioner, gave)

    def __str__(self) -> str:
        return f"travel to the client for {self.practitioner} gave {self.gave}: give kilometres, 0 or more"


@attrs.frozen(kw_only=True)
class Match:
    """A practitioner held against a referral.

    Attributes:
        practitioner: The practitioner's identifier.
        criteria: Every criterion, with its answer and why.
        preferences: Every preference, with its points and why.
        score: The preferences, weighed together, 0 to 1.
        decision: What the credentials say.
        rank: The place among the suitable, from 1; None where not suitable.
    """

    practitioner: str
    criteria: tuple[Judged, ...]
    preferences: tuple[Judged, ...]
    score: Fraction
    decision: Decision
    rank: int | None = None

    @property
    def suitable(self) -> bool:
        """Whether every criterion is met."""
        return _all_met(self.criteria)

    @property
    def against(self) -> tuple[Judged, ...]:
        """The criteria that are not met, or not known."""
        return tuple(each for each in self.criteria if each.met is not Met.MET)

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


@attrs.frozen(kw_only=True)
class Matching:
    """Every practitioner held against a referral: the suitable ones ranked, then the others.

    Attributes:
        referral: The referral's identifier.
        on: The day.
        matches: One for each practitioner.
    """

    referral: str
    on: Date
    matches: tuple[Match, ...]

    def __iter__(self) -> Iterator[Match]:
        return iter(self.matches)

    def __len__(self) -> int:
        return len(self.matches)

    def __getitem__(self, place: int) -> Match:
        return self.matches[place]

    @property
    def suitable(self) -> tuple[Match, ...]:
        """Those who may be instructed, the best first."""
        return tuple(each for each in self.matches if each.suitable)

    @property
    def excluded(self) -> tuple[Match, ...]:
        """Those who may not be, each with why not."""
        return tuple(each for each in self.matches if not each.suitable)

    def of(self, practitioner: str) -> Match:
        """What was found of one practitioner.

        Raises:
            InvalidInputError: The practitioner was not among those looked at.
        """
        for found in self.matches:
            if found.practitioner == practitioner:
                return found
        raise InvalidInputError.of("practitioner", message("{id} was not looked at", id=shown(practitioner)))

    def outline(self) -> Section:
        """The ranking, and why not the others."""
        ranked: list[tuple[Inline | None, ...]] = [
            (
                Quantity(each.rank or 0),
                message("{practitioner}", practitioner=each.practitioner),
                message("{percent} %", percent=Quantity(each.score * 100, 0)),
                message("{reasons}", reasons=tuple(judged.why for judged in each.preferences)),
            )
            for each in self.suitable
        ]
        others = (
            message(
                "{practitioner}: {reasons}",
                practitioner=each.practitioner,
                reasons=tuple(judged.why for judged in each.against),
            )
            for each in self.excluded
        )
        headings = message("Place"), message("Practitioner"), message("Fit"), message("Why")
        return section(
            message("Who may be instructed for referral {referral}, {on}", referral=self.referral, on=self.on),
            table(headings, ranked) if ranked else message("Nobody meets every criterion"),
            message("Check the live register before instructing anybody"),
            section(message("Why not the others"), listing(*others)) if self.excluded else None,
        )


def match(
    referral: Referral,
    practitioners: Iterable[Practitioner],
    on: DateLike,
    policy: MatchingPolicy | Policy | None = None,
    travel: Travel = great_circle_km,
) -> Matching:
    """Who may be instructed, ranked, and why not the others.

    Args:
        referral: The referral.
        practitioners: Everybody to look at.
        on: The day.
        policy: What the commissioner asks; a policy on credentials alone leaves the rest at its defaults.
        travel: Gives the kilometres between two places; great circles unless told.

    Raises:
        InvalidInputError: A practitioner was given twice, or an argument is no value of its kind.
        TravelError: The travel function raised, or gave what is no distance.
        NotInForceError: The register had not been opened by the day.

    Suitable practitioners with equal points stand in the order of their identifiers.

    >>> from occupational_therapy.casework.client import Client
    >>> client = Client(id="C-1", born="1990-05-04")
    >>> referral = Referral(id="R-1", client=client, on="2026-03-02", referrer="case_manager",
    ...                     instruction="ongoing_treatment", conditions=["acquired_brain_injury"])
    >>> matching = match(referral, [Practitioner(id="OT-1")], on="2026-03-02")
    >>> [each.key for each in matching.of("OT-1").against]
    ['may_practise', 'commissioner_policy', 'age_group', 'specialism', 'capacity', 'reach']
    """
    day, asked = on_date(on), _policy(policy)
    wanted = accept("referral", instance(Referral, referral))
    candidates = [_candidate(one, wanted, asked, day, travel) for one in _each_once(practitioners)]
    judged = [_judged(candidate) for candidate in candidates]
    rates = _rates([one for one, criteria in zip(candidates, judged, strict=True) if _all_met(criteria)])
    matches = [_matched(one, criteria, rates) for one, criteria in zip(candidates, judged, strict=True)]
    ranked = sorted((each for each in matches if each.suitable), key=lambda each: (-each.score, each.practitioner))
    others = sorted(
        (each for each in matches if not each.suitable), key=lambda each: (len(each.against), each.practitioner)
    )
    placed = [attrs.evolve(each, rank=rank) for rank, each in enumerate(ranked, start=1)]
    return Matching(referral=referral.id, on=day, matches=(*placed, *others))


def _each_once(practitioners: Iterable[Practitioner]) -> tuple[Practitioner, ...]:
    given = accept("practitioners", _practitioners(practitioners))
    problems = tuple(each_once("practitioners", (practitioner.id for practitioner in given)))
    if problems:
        raise InvalidInputError(problems)
    return given


def _practitioners(values: Iterable[Practitioner]) -> tuple[Practitioner, ...]:
    return each(lambda value: instance(Practitioner, value), values)


def _policy(policy: MatchingPolicy | Policy | None) -> MatchingPolicy:
    if policy is None:
        return MatchingPolicy()
    if isinstance(policy, Policy):
        return MatchingPolicy(credentials=policy)
    return accept("policy", instance(MatchingPolicy, policy))


def _candidate(
    practitioner: Practitioner, referral: Referral, policy: MatchingPolicy, day: Date, travel: Travel
) -> Candidate:
    decision = review(practitioner, on=day, policy=policy.credentials, for_client=referral.client.age_group_on(day))
    base = None if practitioner.practice is None else practitioner.practice.base
    home = referral.client.home
    km = None if base is None or home is None else _way(practitioner.id, travel, base, home)
    return Candidate(practitioner=practitioner, referral=referral, policy=policy, on=day, decision=decision, km=km)


def _way(practitioner: str, travel: Travel, base: Place, home: Place) -> Decimal:
    try:
        km = travel(base, home)
    except Exception as error:
        raise TravelError(practitioner, f"the error {type(error).__name__}") from error
    exact: Decimal | Refusal = to_quantity(km)
    if isinstance(exact, Refusal):
        # what is no number may hold an address
        raise TravelError(practitioner, shown(km) if isinstance(km, Number) else f"a value of type {type(km).__name__}")
    return exact


def _rates(candidates: list[Candidate]) -> RateSpan:
    known = [
        practice.hourly_rate
        for candidate in candidates
        if (practice := candidate.practitioner.practice) is not None and practice.hourly_rate is not None
    ]
    if not known or len({rate.currency for rate in known}) > 1:
        return None
    return min(known), max(known)


def _judged(candidate: Candidate) -> tuple[Judged, ...]:
    return tuple(
        Judged(key=criterion.key, label=criterion.label, met=met, why=why)
        for criterion in CRITERIA
        for met, why in [criterion.judge(candidate)]
    )


def _all_met(criteria: tuple[Judged, ...]) -> bool:
    return all(judged.met is Met.MET for judged in criteria)


def _matched(candidate: Candidate, criteria: tuple[Judged, ...], rates: RateSpan) -> Match:
    preferences = preferences_of(candidate, rates)
    return Match(
        practitioner=candidate.practitioner.id,
        criteria=criteria,
        preferences=preferences,
        score=weighed(candidate, preferences),
        decision=candidate.decision,
    )
