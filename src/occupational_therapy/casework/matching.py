"""Choosing the therapist: every criterion for every practitioner, met or not and why; the suitable are ranked."""

import math
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.criteria import CRITERIA, Candidate, Judged, MatchingPolicy, Met
from occupational_therapy.casework.preferences import RateSpan, preferences_of, weighed
from occupational_therapy.casework.referral import Referral
from occupational_therapy.credentials import Decision, Policy, Practitioner, review
from occupational_therapy.kernel.dates import Date, DateLike, on_date
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError, OccupationalTherapyError, Problem, shown
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.places import Place, great_circle_km

__all__ = ["Match", "Matching", "TravelError", "match"]

Travel = Callable[[Place, Place], float]
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
        return all(each.met is Met.MET for each in self.criteria)

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
        for each in self.matches:
            if each.practitioner == practitioner:
                return each
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
        InvalidInputError: A practitioner was given twice.
        TravelError: The travel function raised, or gave what is no distance.

    Suitable practitioners with equal points stand in the order of their identifiers.
    """
    day = on_date(on)
    asked = MatchingPolicy(credentials=policy) if isinstance(policy, Policy) else policy or MatchingPolicy()
    candidates = [_candidate(each, referral, asked, day, travel) for each in _each_once(practitioners)]
    rates = _rates(candidates)
    matches = [_matched(candidate, rates) for candidate in candidates]
    ranked = sorted((each for each in matches if each.suitable), key=lambda each: (-each.score, each.practitioner))
    others = sorted(
        (each for each in matches if not each.suitable), key=lambda each: (len(each.against), each.practitioner)
    )
    placed = [attrs.evolve(each, rank=rank) for rank, each in enumerate(ranked, start=1)]
    return Matching(referral=referral.id, on=day, matches=(*placed, *others))


def _each_once(practitioners: Iterable[Practitioner]) -> tuple[Practitioner, ...]:
    known: dict[str, Practitioner] = {}
    problems: list[Problem] = []
    for place, practitioner in enumerate(practitioners):
        if practitioner.id in known:
            why = message("{id} is given twice", id=practitioner.id)
            problems.append(Problem(f"practitioners[{place}].id", why))
        known[practitioner.id] = practitioner
    if problems:
        raise InvalidInputError(problems)
    return tuple(known.values())


def _candidate(
    practitioner: Practitioner, referral: Referral, policy: MatchingPolicy, day: Date, travel: Travel
) -> Candidate:
    decision = review(practitioner, on=day, policy=policy.credentials, for_client=referral.client.age_group_on(day))
    base = None if practitioner.practice is None else practitioner.practice.base
    home = referral.client.home
    km = None if base is None or home is None else _way(practitioner.id, travel, base, home)
    return Candidate(practitioner=practitioner, referral=referral, policy=policy, on=day, decision=decision, km=km)


def _way(practitioner: str, travel: Travel, base: Place, home: Place) -> float:
    try:
        km = travel(base, home)
    except Exception as error:
        raise TravelError(practitioner, f"the error {type(error).__name__}") from error
    if isinstance(km, bool) or not isinstance(km, int | float | Decimal) or not math.isfinite(km) or km < 0:
        raise TravelError(practitioner, shown(km))
    return float(km)


def _rates(candidates: list[Candidate]) -> RateSpan:
    """The lowest and the highest hourly rate, where the known ones are in one currency."""
    known = [
        practice.hourly_rate
        for candidate in candidates
        if (practice := candidate.practitioner.practice) is not None and practice.hourly_rate is not None
    ]
    if not known or len({rate.currency for rate in known}) > 1:
        return None
    return min(known), max(known)


def _matched(candidate: Candidate, rates: RateSpan) -> Match:
    criteria = tuple(
        Judged(key=criterion.key, label=criterion.label, met=met, why=why)
        for criterion in CRITERIA
        for met, why in [criterion.judge(candidate)]
    )
    preferences = preferences_of(candidate, rates)
    return Match(
        practitioner=candidate.practitioner.id,
        criteria=criteria,
        preferences=preferences,
        score=weighed(candidate, preferences),
        decision=candidate.decision,
    )
