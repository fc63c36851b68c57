"""Many referrals at once: as many as can be are placed, the urgent first, and then as well as they can be together.

``allocate`` holds each referral against everybody, as ``match`` does, and shares the room that therapists have among
them. Who is chosen is optimal, and why, or why not somebody better, is told for each referral.
"""

import enum
from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from occupational_therapy.casework.assignment import Offers, assign, require_solver
from occupational_therapy.casework.invariants import each_once
from occupational_therapy.casework.matching import AS_THE_CROW_FLIES, NO_MINUTES, Match, Matching, ways_for
from occupational_therapy.casework.matching_policy import MatchingPolicy
from occupational_therapy.casework.pool import Pool, pooled
from occupational_therapy.casework.referral import Referral, Urgency
from occupational_therapy.casework.travel import Travel, TravelUnit, Way, to_ways_or_none
from occupational_therapy.credentials import Policy, Practitioner
from occupational_therapy.kernel.dates import Date, DateLike
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError, Problem, shown
from occupational_therapy.kernel.fields import accept, each, instance, refuse_all, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.places import great_circle_km

__all__ = ["Allocation", "PassedOver", "Placement", "Taken", "TakenBecause", "allocate"]

_PARTS = 10**12
"""Of a whole fit: each is rounded to so many parts, and summed exactly."""

_LEVELS = {Urgency.URGENT: 3, Urgency.SOON: 2, Urgency.ROUTINE: 1}


class TakenBecause(enum.StrEnum):
    """Why room went to one referral rather than to another."""

    MORE_URGENT = "more_urgent"
    NOBODY_ELSE = "nobody_else"
    GREATER_LOSS = "greater_loss"
    EQUAL_LOSS = "equal_loss"


@attrs.frozen(kw_only=True)
class Taken:
    """Room that went to another referral.

    Attributes:
        referral: The referral's identifier.
        because: Why it went there.
    """

    referral: str
    because: TakenBecause

    def line(self) -> Message:
        """It as part of a sentence.

        >>> print(Taken(referral="R-2", because=TakenBecause.GREATER_LOSS).line())
        R-2, for which the loss would have been greater
        """
        if self.because is TakenBecause.MORE_URGENT:
            return message("{referral}, which is more urgent", referral=self.referral)
        if self.because is TakenBecause.NOBODY_ELSE:
            return message("{referral}, for which nobody else has room", referral=self.referral)
        if self.because is TakenBecause.GREATER_LOSS:
            return message("{referral}, for which the loss would have been greater", referral=self.referral)
        return message("{referral}, for which the loss would have been as great", referral=self.referral)


@attrs.frozen(kw_only=True)
class PassedOver:
    """A therapist whom a referral would have had before the one it has.

    Attributes:
        practitioner: The therapist's identifier.
        rank: Their place among those who are suitable for it.
        taken: To which referrals their room went.
    """

    practitioner: str
    rank: int
    taken: tuple[Taken, ...]

    def line(self) -> Message:
        """It as one line of a document."""
        return message(
            "{rank}. {practitioner} has no room left: taken by {referrals}",
            rank=self.rank,
            practitioner=self.practitioner,
            referrals=tuple(each.line() for each in self.taken),
        )


@attrs.frozen(kw_only=True)
class Placement:
    """What became of one referral.

    Attributes:
        matching: The referral held against everybody.
        practitioner: The identifier of the therapist chosen; None for nobody.
        passed_over: Those who would have been better, the best first, and where their room went.
    """

    matching: Matching
    practitioner: str | None
    passed_over: tuple[PassedOver, ...] = ()

    @property
    def referral(self) -> str:
        """The referral's identifier."""
        return self.matching.referral

    @property
    def match(self) -> Match | None:
        """Why that therapist; None where there is nobody."""
        return None if self.practitioner is None else self.matching.of(self.practitioner)

    @property
    def why(self) -> Message:
        """Why this one, or why nobody."""
        found, suitable = self.match, len(self.matching.suitable)
        if not suitable:
            return message("nobody is suitable")
        if found is None:
            return message("nobody who is suitable has room left")
        if suitable == 1:
            return message("the only one who is suitable")
        if found.rank == 1:
            return message("the best of {suitable} who are suitable", suitable=suitable)
        return message(
            "number {rank} of {suitable} who are suitable: nobody better has room left",
            rank=found.rank,
            suitable=suitable,
        )

    def outline(self) -> Section:
        """Who was chosen and why, and why nobody better."""
        title = (
            message("{referral}: nobody", referral=self.referral)
            if self.practitioner is None
            else message("{referral}: {practitioner}", referral=self.referral, practitioner=self.practitioner)
        )
        found, lines = self.match, [each.line() for each in self.passed_over]
        headings = message("Criterion"), message("Answer"), message("Why")
        reasons = () if found is None else found.criteria + found.preferences
        return section(
            title,
            self.why,
            listing(*lines) if lines else None,
            table(headings, [(each.label, each.met.label, each.why) for each in reasons]) if reasons else None,
            None if self.matching.suitable else self.matching.why_not(),
        )


def _pool(value: Pool) -> Pool:
    return instance(Pool, value)


def _requests(values: Iterable[Referral]) -> tuple[Referral, ...]:
    given = each(lambda value: instance(Referral, value), values)
    if not isinstance(given, tuple):
        return given
    problems = [*each_once("", (referral.id for referral in given))]
    return refuse_all(problems) if problems else tuple(sorted(given, key=lambda referral: referral.id))


def _ways_in_minutes(allocation: "Allocation") -> Iterator[Problem]:
    if allocation.ways is None and allocation.pool.policy.travel_unit is TravelUnit.MINUTES:
        yield Problem("ways", NO_MINUTES)


@attrs.frozen(kw_only=True)
class Allocation:
    """Referrals shared among therapists.

    The number of urgent referrals that are placed is the highest there can be, then that of those to begin soon, then
    that of the routine ones; together they are as many as can be placed at all. Of all ways to do so the fits of those
    who are placed add up to the most, each reckoned to a millionth of a millionth. What is still equal is settled in
    the order of urgency and identifiers: each referral in turn has the best therapist that costs the whole nothing.

    Attributes:
        requests: The referrals, in the order of their identifiers.
        pool: Everybody, the day and the policy.
        ways: What a travel function of the caller's gave; None where great circles are taken.
        matchings: Each referral held against everybody, in the same order.
        chosen: The therapist's identifier for each referral, in the same order; None for nobody.
    """

    requests: tuple[Referral, ...] = attrs.field(converter=_requests)
    pool: Pool = attrs.field(converter=_pool)
    ways: tuple[Way, ...] | None = attrs.field(default=None, converter=to_ways_or_none)
    matchings: tuple[Matching, ...] = attrs.field(init=False, eq=False, repr=False)
    chosen: tuple[str | None, ...] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _ways_in_minutes)
        ways = _by_referral(self.ways)
        matchings = tuple(
            Matching(request=each, pool=self.pool, ways=None if ways is None else ways.get(each.id, ()))
            for each in self.requests
        )
        object.__setattr__(self, "matchings", matchings)
        object.__setattr__(self, "chosen", _chosen(matchings))

    @property
    def on(self) -> Date:
        """The day."""
        return self.pool.on

    @property
    def placements(self) -> tuple[Placement, ...]:
        """What became of each referral, in the order of their identifiers."""
        return tuple(self)

    @property
    def unplaced(self) -> tuple[Placement, ...]:
        """Those for whom there is nobody, each with why."""
        return tuple(each for each in self if each.practitioner is None)

    def __len__(self) -> int:
        return len(self.requests)

    def __iter__(self) -> Iterator[Placement]:
        shared = _Shared(self.matchings, self.chosen)
        return (shared.placement(place) for place in range(len(self)))

    def of(self, referral: str) -> Placement:
        """What became of one referral.

        Raises:
            InvalidInputError: It was not among those given.
        """
        for place, request in enumerate(self.requests):
            if request.id == referral:
                return _Shared(self.matchings, self.chosen).placement(place)
        raise InvalidInputError.of("referral", message("{id} was not among those given", id=shown(referral)))

    def outline(self) -> Section:
        """Who has whom, then why nobody better, or nobody at all."""
        placements = self.placements
        rows: list[tuple[Inline | None, ...]] = [
            (
                message("{referral}", referral=each.referral),
                each.matching.request.urgency.label,
                None if found is None else message("{practitioner}", practitioner=found.practitioner),
                None if found is None else message("{percent} %", percent=Quantity(found.score * 100, 0)),
                each.why,
            )
            for each in placements
            for found in [each.match]
        ]
        headings = message("Referral"), message("Urgency"), message("Practitioner"), message("Fit"), message("Why")
        others = [
            section(
                message("{referral}", referral=each.referral),
                listing(*(one.line() for one in each.passed_over)) if each.passed_over else each.matching.why_not(),
            )
            for each in placements
            if each.passed_over or not each.matching.suitable
        ]
        return section(
            message("Who is to be instructed for which referral, {on}", on=self.on),
            table(headings, rows) if rows else message("No referral was given"),
            AS_THE_CROW_FLIES if self.ways is None else None,
            message("Check the live register before instructing anybody"),
            section(message("Why nobody, or nobody better"), *others) if others else None,
        )


def _by_referral(ways: tuple[Way, ...] | None) -> dict[str, tuple[Way, ...]] | None:
    if ways is None:
        return None
    found: dict[str, list[Way]] = {}
    for way in ways:
        found.setdefault(way.referral, []).append(way)
    return {referral: tuple(those) for referral, those in found.items()}


def _chosen(matchings: tuple[Matching, ...]) -> tuple[str | None, ...]:
    if not matchings:
        return ()
    room = _room(matchings)
    places = {name: place for place, name in enumerate(room)}
    # more than all fits together: no number of better fits is worth a referral, nor its urgency
    step = len(matchings) * _PARTS + 1
    offers: dict[int, Offers] = {}
    for row, matching in enumerate(matchings):
        base = _LEVELS[matching.request.urgency] * step
        offers[row] = tuple((places[each.practitioner], base + _parts(each.score)) for each in matching.suitable)
    # ties go to the more urgent, and then by identifier
    order = sorted(offers, key=lambda row: -_LEVELS[matchings[row].request.urgency])
    found = dict(zip(order, assign([offers[row] for row in order], [*room.values()]), strict=True))
    names = [*room]
    return tuple(None if (place := found[row]) is None else names[place] for row in range(len(matchings)))


def _room(matchings: tuple[Matching, ...]) -> dict[str, int]:
    suitable = {each.practitioner: each.candidate.practitioner for matching in matchings for each in matching.suitable}
    practices = {name: suitable[name].practice for name in sorted(suitable)}
    return {name: 0 if practice is None else practice.open_to or 0 for name, practice in practices.items()}


def _parts(fit: Fraction) -> int:
    return round(fit * _PARTS)


class _Shared:
    """Who has whose room, and what it would cost to give it back."""

    def __init__(self, matchings: tuple[Matching, ...], chosen: tuple[str | None, ...]) -> None:
        self.matchings = matchings
        self.chosen = chosen
        self.free = _room(matchings)
        self.held: dict[str, list[int]] = {}
        for row, name in enumerate(chosen):
            if name is not None:
                self.free[name] -= 1
                self.held.setdefault(name, []).append(row)

    def placement(self, row: int) -> Placement:
        matching, chosen = self.matchings[row], self.chosen[row]
        passed: list[PassedOver] = []
        for better in matching.suitable:
            if better.practitioner == chosen:
                break
            taken = tuple(
                Taken(referral=self.matchings[holder].referral, because=self._because(row, better, holder))
                for holder in self.held[better.practitioner]
            )
            passed.append(PassedOver(practitioner=better.practitioner, rank=better.rank or 0, taken=taken))
        return Placement(matching=matching, practitioner=chosen, passed_over=tuple(passed))

    def _because(self, row: int, wanted: Match, holder: int) -> TakenBecause:
        """What speaks against giving the room of one who holds it to one who wants it."""
        own = self.chosen[row]
        elsewhere = [
            _parts(each.score)
            for each in self.matchings[holder].suitable
            if each.practitioner != wanted.practitioner and (self.free[each.practitioner] or each.practitioner == own)
        ]
        mine, theirs = self.matchings[row].request.urgency, self.matchings[holder].request.urgency
        if own is None and _LEVELS[theirs] > _LEVELS[mine]:
            return TakenBecause.MORE_URGENT
        if own is not None and not elsewhere:
            return TakenBecause.NOBODY_ELSE
        gain = _parts(wanted.score) - (0 if own is None else _parts(self.matchings[row].of(own).score))
        loss = _parts(self.matchings[holder].of(wanted.practitioner).score) - max(elsewhere, default=0)
        return TakenBecause.GREATER_LOSS if loss > gain else TakenBecause.EQUAL_LOSS


def allocate(
    referrals: Iterable[Referral],
    practitioners: Iterable[Practitioner] | Pool,
    on: DateLike,
    policy: MatchingPolicy | Policy | None = None,
    travel: Travel = great_circle_km,
) -> Allocation:
    """Who is to be instructed for which of many referrals, so that all together are served best.

    Each therapist takes as many as they are open to.
    It needs SciPy: ``pip install 'occupational_therapy[allocation]'``.

    Args:
        referrals: The referrals.
        practitioners: Everybody to look at; or a pool of them, made ready for the same day and policy.
        on: The day.
        policy: What the commissioner asks; a policy on credentials alone leaves the rest at its defaults.
        travel: Gives the way between two places, in minutes where the policy's longest way is in minutes, otherwise in
            kilometres; great circles unless told. It is asked once for each referral and each practitioner whom no
            other criterion excludes from it.

    Raises:
        InvalidInputError: A referral or a practitioner was given twice, or an argument is no value of its kind.
        TravelError: The travel function raised, or gave what is no way.
        NotInForceError: The register had not been opened by the day.
        ExtraNeededError: SciPy is not installed.

    >>> from occupational_therapy.casework.client import Client
    >>> client = Client(id="C-1", born="1990-05-04")
    >>> referral = Referral(id="R-1", client=client, on="2026-03-02", referrer="case_manager",
    ...                     instruction="ongoing_treatment", conditions=["acquired_brain_injury"])
    >>> allocation = allocate([referral], [Practitioner(id="OT-1")], on="2026-03-02")
    >>> [(each.referral, each.practitioner, str(each.why)) for each in allocation]
    [('R-1', None, 'nobody is suitable')]
    """
    wanted = accept("referrals", _requests(referrals))
    pool = pooled(practitioners, on, policy)
    if wanted:
        require_solver()
    return Allocation(requests=wanted, pool=pool, ways=ways_for(wanted, pool, travel))
