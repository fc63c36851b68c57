"""Many referrals among few therapists: as many as can be, the urgent first, as well as can be, and told why."""

import itertools
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from occupational_therapy.casework import (
    Allocation,
    MatchingPolicy,
    Pool,
    Referral,
    TakenBecause,
    TravelError,
    Urgency,
    Weights,
    allocate,
    match,
)
from occupational_therapy.credentials import Practitioner
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.places import Place
from tests.casework.caseload import REFERRAL, THERAPIST, problems, referral, therapist
from tests.credentials.people import ON
from tests.house import pickled

NEAR = MatchingPolicy(weights=Weights(experience=0, language=0, continuity=0, cost=0))
"""The way alone counts: the fit is the part of 80 km that is left."""

LEVELS = [Urgency.URGENT, Urgency.SOON, Urgency.ROUTINE]


def at(number: int) -> Place:
    """A place of its own for each number."""
    return Place(latitude=50 + Decimal(number) / 100, longitude=0)


def ways(table: dict[tuple[str, str], int]) -> Callable[[Place, Place], int]:
    """A travel function from a table by practitioner and referral, each called by its last letter."""
    names = {at(number): name for number, name in enumerate(("A", "B", "C", "D"))}
    clients = {at(100 + number): str(number) for number in range(1, 6)}
    return lambda base, home: table[names[base], clients[home]]


def someone(name: str, **changes: Any) -> Practitioner:  # noqa: ANN401 - parts of every kind
    """A suitable therapist called by a letter."""
    return therapist(id=f"OT-{name}", **{"base": at("ABCD".index(name)), "travel_limit_km": None} | changes)


def wanted(number: int, **changes: Any) -> Referral:  # noqa: ANN401 - as above
    """A referral called by a number."""
    return referral(id=f"R-{number}", home=at(100 + number), **changes)


def allocated(table: dict[tuple[str, str], int], referrals: list[Referral] | None = None, **room: int) -> Allocation:
    """Referrals 1 to 3 at most among the therapists that a table names; 80 km and more is too far."""
    people = [someone(name, open_to=room.get(name, 1)) for name in sorted({name for name, _ in table})]
    asked = referrals or [wanted(int(number)) for number in sorted({number for _, number in table})]
    return allocate(asked, people, on=ON, policy=NEAR, travel=ways(table))


def pairs(allocation: Allocation) -> dict[str, str | None]:
    """Who has whom."""
    return {each.referral: each.practitioner for each in allocation}


def said(allocation: Allocation, referral: str) -> list[str]:
    """Why not somebody better."""
    return [str(each.line()) for each in allocation.of(referral).passed_over]


def test_everybody_has_the_first_choice_where_there_is_room() -> None:
    """Where nobody wants the same therapist each referral has the best for it, and nothing has to be explained."""
    allocation = allocated({("A", "1"): 10, ("B", "1"): 20, ("A", "2"): 30, ("B", "2"): 5})

    assert {"R-1": "OT-A", "R-2": "OT-B"} == pairs(allocation)
    assert ["the best of 2 who are suitable", "the best of 2 who are suitable"] == [
        str(each.why) for each in allocation
    ]
    assert [(), ()] == [each.passed_over for each in allocation.placements]
    assert () == allocation.unplaced


def test_whoever_would_lose_less_gives_way() -> None:
    """Both want the same therapist: the one whose second choice is nearly as good has that, and is told why."""
    allocation = allocated({("A", "1"): 10, ("B", "1"): 20, ("A", "2"): 5, ("B", "2"): 70})
    [passed] = allocation.of("R-1").passed_over

    assert {"R-1": "OT-B", "R-2": "OT-A"} == pairs(allocation)
    assert ["1. OT-A has no room left: taken by R-2, for which the loss would have been greater"] == said(
        allocation, "R-1"
    )
    assert [("R-2", TakenBecause.GREATER_LOSS)] == [(each.referral, each.because) for each in passed.taken]
    assert "number 2 of 2 who are suitable: nobody better has room left" == str(allocation.of("R-1").why)


def test_the_better_fit_yields_where_only_so_both_are_placed() -> None:
    """A referral with one possible therapist has them, however much better the fit of another would be."""
    allocation = allocated({("A", "1"): 0, ("B", "1"): 79, ("A", "2"): 79, ("B", "2"): 500})

    assert {"R-1": "OT-B", "R-2": "OT-A"} == pairs(allocation)
    assert ["1. OT-A has no room left: taken by R-2, for which nobody else has room"] == said(allocation, "R-1")


def test_an_urgent_referral_does_not_lose_to_a_routine_one() -> None:
    """One place and three referrals: the urgent one has it, though its fit is the worst; the others are told why."""
    asked = [wanted(1), wanted(2, urgency="urgent"), wanted(3, urgency="soon")]
    allocation = allocated({("A", "1"): 0, ("A", "2"): 79, ("A", "3"): 10}, asked)

    assert {"R-1": None, "R-2": "OT-A", "R-3": None} == pairs(allocation)
    assert ["R-1", "R-3"] == [each.referral for each in allocation.unplaced]
    assert ["nobody who is suitable has room left"] * 2 == [str(each.why) for each in allocation.unplaced]
    for other in ("R-1", "R-3"):
        assert ["1. OT-A has no room left: taken by R-2, which is more urgent"] == said(allocation, other)


def test_among_the_equally_urgent_the_better_fit_has_the_place() -> None:
    """One place and two routine referrals: the nearer one has it."""
    allocation = allocated({("A", "1"): 20, ("A", "2"): 10})

    assert {"R-1": None, "R-2": "OT-A"} == pairs(allocation)
    assert ["1. OT-A has no room left: taken by R-2, for which the loss would have been greater"] == said(
        allocation, "R-1"
    )


def test_of_equals_the_identifier_decides() -> None:
    """Nothing tells the two apart but their identifiers: the first has the place, and the other is told so."""
    allocation = allocated({("A", "1"): 20, ("A", "2"): 20})

    assert {"R-1": "OT-A", "R-2": None} == pairs(allocation)
    assert ["1. OT-A has no room left: taken by R-1, for which the loss would have been as great"] == said(
        allocation, "R-2"
    )


def test_room_for_several() -> None:
    """A therapist takes as many as they are open to, and everybody who took the room is named."""
    near = {("A", "1"): 10, ("A", "2"): 20, ("A", "3"): 30}
    far = {("B", "1"): 70, ("B", "2"): 75, ("B", "3"): 31}
    allocation = allocated(near | far, A=2)

    assert {"R-1": "OT-A", "R-2": "OT-A", "R-3": "OT-B"} == pairs(allocation)
    greater = "for which the loss would have been greater"
    assert said(allocation, "R-3") == [f"1. OT-A has no room left: taken by R-1, {greater} and R-2, {greater}"]


@pytest.mark.parametrize(
    ("why", "practitioner"),
    [
        pytest.param("nobody is suitable", someone("A", open_to=0), id="has no room at all"),
        pytest.param("nobody is suitable", someone("A", age_groups=["child"]), id="is not for them"),
        pytest.param("nobody is suitable", someone("A", base=None), id="sets out from nobody knows where"),
    ],
)
def test_nobody_is_suitable(why: str, practitioner: Practitioner) -> None:
    """A referral for which nobody is suitable has nobody, and tells what is against each."""
    allocation = allocate([wanted(1)], [practitioner], on=ON, policy=NEAR)
    [placement] = allocation

    assert (None, None, why) == (placement.practitioner, placement.match, str(placement.why))
    assert "Why nobody" in str(placement.outline())


def test_nobody_at_all() -> None:
    """Without a therapist there is nothing to explain; without a referral there is nothing to say."""
    [placement] = allocate([wanted(1)], [], on=ON)

    assert str(placement.outline()) == "R-1: nobody\n===========\n\nnobody is suitable"
    assert "No referral was given" in str(allocate([], [THERAPIST], on=ON).outline())
    assert 0 == len(allocate([], [THERAPIST], on=ON))


WAYS = st.fixed_dictionaries(
    {(name, number): st.sampled_from([0, 10, 20, 20, 33, 79, 500]) for name in "ABC" for number in "1234"}
)


def best_by_trial(allocation: Allocation, room: dict[str, int]) -> tuple[tuple[int, int, int], Fraction]:
    """How many can be placed at best, by urgency, and how well, by trying every allocation."""
    choices = [[*((each.practitioner, each.score) for each in one.suitable), None] for one in allocation.matchings]
    found: list[tuple[tuple[int, int, int], Fraction]] = []
    for taken in itertools.product(*choices):
        names = [each[0] for each in taken if each is not None]
        if all(names.count(name) <= width for name, width in room.items()):
            placed = [one.request.urgency for one, each in zip(allocation.matchings, taken, strict=True) if each]
            urgent, soon, routine = (placed.count(level) for level in LEVELS)
            found.append(((urgent, soon, routine), sum((each[1] for each in taken if each), Fraction(0))))
    return max(found)


def worth(allocation: Allocation, chosen: dict[str, str | None]) -> tuple[tuple[int, ...], Fraction]:
    """How many some choice places, by urgency, and how well."""
    placed = [one for one in allocation.matchings if chosen[one.referral] is not None]
    counts = tuple(sum(one.request.urgency is level for one in placed) for level in LEVELS)
    return counts, sum((one.of(str(chosen[one.referral])).score for one in placed), Fraction(0))


def exchanged(allocation: Allocation, row: str, wanted: str, holder: str) -> list[tuple[tuple[int, ...], Fraction]]:
    """What it would be worth to give one the room that another holds, who goes wherever there is room, or nowhere."""
    taken = pairs(allocation)
    room = {person.id: person.practice.open_to for person in allocation.pool if person.practice}
    found = []
    for other in (None, *(one.practitioner for one in allocation.of(holder).matching.suitable)):
        chosen = taken | {row: wanted, holder: other}
        if other != wanted and all([*chosen.values()].count(name) <= (width or 0) for name, width in room.items()):
            found.append(worth(allocation, chosen))
    return found


@settings(max_examples=60)
@given(
    WAYS, st.lists(st.sampled_from(LEVELS), min_size=4, max_size=4), st.lists(st.integers(0, 2), min_size=3, max_size=3)
)
def test_what_is_said_of_room_that_was_taken_is_true(
    table: dict[tuple[str, str], int], urgencies: list[Urgency], room: list[int]
) -> None:
    """Trying each exchange that is spoken of shows that it would place fewer, or the less urgent, or fit no better."""
    asked = [wanted(number, urgency=urgency) for number, urgency in enumerate(urgencies, start=1)]
    allocation = allocated(table, asked, **dict(zip("ABC", room, strict=True)))
    counts, fit = worth(allocation, pairs(allocation))

    for each in allocation:
        for passed in each.passed_over:
            for taken in passed.taken:
                tried = max(exchanged(allocation, each.referral, passed.practitioner, taken.referral))
                expected = {
                    TakenBecause.MORE_URGENT: tried[0] < counts and each.practitioner is None,
                    TakenBecause.NOBODY_ELSE: sum(tried[0]) < sum(counts),
                    TakenBecause.GREATER_LOSS: tried[0] == counts and tried[1] < fit,
                    TakenBecause.EQUAL_LOSS: tried == (counts, fit),
                }
                assert expected[taken.because]


@settings(max_examples=60)
@given(
    WAYS,
    st.lists(st.sampled_from(LEVELS), min_size=4, max_size=4),
    st.fixed_dictionaries({name: st.integers(0, 2) for name in "ABC"}),
    st.randoms(use_true_random=False),
)
def test_nothing_better_can_be_found(
    table: dict[tuple[str, str], int],
    urgencies: list[Urgency],
    room: dict[str, int],
    chance: Any,  # noqa: ANN401
) -> None:
    """Trying every allocation finds none that places more, the urgent first, nor any that fits better.

    The order in which all are given changes nothing, and every claim about whose room went where holds.
    """
    asked = [wanted(number, urgency=urgency) for number, urgency in enumerate(urgencies, start=1)]
    allocation = allocated(table, asked, **room)
    people = list(allocation.pool.practitioners)
    placed = [each for each in allocation if each.match is not None]
    counts = tuple(sum(each.matching.request.urgency is level for each in placed) for level in LEVELS)
    total = sum((each.match.score for each in placed if each.match), Fraction(0))

    best, fit = best_by_trial(allocation, {f"OT-{name}": width for name, width in room.items()})
    assert (best, True) == (counts, abs(fit - total) < Fraction(1, 10**11))

    chance.shuffle(asked)
    chance.shuffle(people)
    again = allocate(asked, people, on=ON, policy=NEAR, travel=ways(table))
    assert (allocation, pairs(allocation)) == (again, pairs(again))

    for each in allocation:
        names = [one.practitioner for one in each.matching.suitable]
        before = names[: names.index(each.practitioner)] if each.practitioner else names
        assert before == [one.practitioner for one in each.passed_over]
        for one in each.passed_over:
            holders = [other.referral for other in allocation if other.practitioner == one.practitioner]
            assert (holders, len(holders)) == ([taken.referral for taken in one.taken], room[one.practitioner[-1]])


def test_each_referral_is_matched_as_it_is_alone() -> None:
    """What an allocation holds against a therapist is what a match does."""
    asked, people = [REFERRAL, referral(id="R-2", language="cy")], [THERAPIST, therapist(id="OT-2", age_groups=[])]
    allocation = allocate(asked, people, on=ON)

    for request, matching in zip(asked, allocation.matchings, strict=True):
        alone = match(request, people, on=ON)
        assert alone == matching
        assert alone.matches == matching.matches


def test_a_way_is_asked_for_once_for_each_pair_that_is_open() -> None:
    """Of whom other criteria exclude from one referral the way is asked for the other alone."""
    asked: list[tuple[Place, Place]] = []

    def travel(base: Place, home: Place) -> int:
        asked.append((base, home))
        return 5

    people = [someone("B"), someone("A"), someone("C", open_to=0)]
    allocate([wanted(2), wanted(1, not_with=["OT-A"])], people, on=ON, travel=travel)

    assert [(at(1), at(101)), (at(0), at(102)), (at(1), at(102))] == asked


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(
            {"referrals[2].id": "R-1 is given twice"},
            lambda: allocate([wanted(1), wanted(2), wanted(1)], [THERAPIST], on=ON),
            id="a referral twice",
        ),
        pytest.param(
            {"practitioners[1].id": "OT-1 is given twice"},
            lambda: allocate([wanted(1)], [THERAPIST, THERAPIST], on=ON),
            id="a practitioner twice",
        ),
        pytest.param(
            {"referrals": "Referral is not a list of values"},
            lambda: allocate(REFERRAL, [THERAPIST], on=ON),  # type: ignore[arg-type] # wrong on purpose
            id="a referral alone",
        ),
        pytest.param(
            {"referrals[0]": "str is not a Referral"},
            lambda: allocate(["R-1"], [THERAPIST], on=ON),  # type: ignore[list-item] # as above
            id="a referral by name",
        ),
        pytest.param(
            {"travel": "is missing: the policy's longest way is in minutes, and great circles are in kilometres"},
            lambda: allocate([wanted(1)], [THERAPIST], on=ON, policy=MatchingPolicy(max_minutes=45)),
            id="no minutes",
        ),
        pytest.param(
            {"ways": "is missing: the policy's longest way is in minutes, and great circles are in kilometres"},
            lambda: Allocation(requests=[], pool=Pool(practitioners=[], on=ON, policy=MatchingPolicy(max_minutes=45))),
            id="no minutes, made by hand",
        ),
    ],
)
def test_impossible_arguments(expected: dict[str, str], act: Callable[[], object]) -> None:
    """What cannot be is refused, with its place."""
    assert expected == problems(act)


def test_a_day_before_there_was_a_register() -> None:
    """Before the register opened nothing is known of practice in law."""
    with pytest.raises(NotInForceError):
        allocate([wanted(1)], [THERAPIST], on="1999-01-01")


def test_travel_that_fails_names_both() -> None:
    """The error names the therapist and the referral; the first by identifier, however they were given."""
    with pytest.raises(TravelError) as caught:
        allocate([wanted(2), wanted(1)], [someone("B"), someone("A")], on=ON, travel=lambda _base, _home: -1)

    assert ("OT-A", "R-1", "-1", "kilometres") == (
        caught.value.practitioner,
        caught.value.referral,
        caught.value.gave,
        caught.value.unit,
    )


def test_looking_a_referral_up() -> None:
    """What became of one referral is looked up by identifier."""
    allocation = allocated({("A", "1"): 10})

    assert allocation.of("R-1") == allocation.placements[0]
    with pytest.raises(InvalidInputError, match="referral: 'R-9' was not among those given"):
        allocation.of("R-9")


def test_a_pool_is_reused() -> None:
    """A pool made ready for the day is taken as it is."""
    pool = Pool(practitioners=[THERAPIST], on=ON, policy=NEAR)

    assert allocate([REFERRAL], pool, on=ON).pool is pool
    assert pairs(allocate([REFERRAL], pool, on=ON, policy=NEAR)) == {"R-1": "OT-1"}


def test_it_travels_and_is_made_anew() -> None:
    """An allocation pickles with what was found, and another day is another allocation."""
    allocation = allocate([REFERRAL], [THERAPIST], on=ON)
    later = attrs.evolve(allocation, pool=attrs.evolve(allocation.pool, on="2031-01-01"))

    assert pairs(pickled(allocation)) == pairs(allocation) == {"R-1": "OT-1"}
    assert pairs(later) == {"R-1": None}


def test_outline() -> None:
    """Who has whom stands in a table, then why not somebody better."""
    asked = [wanted(1), wanted(2), wanted(3, urgency="urgent")]
    table = {("A", "1"): 10, ("B", "1"): 20, ("A", "2"): 30, ("B", "2"): 500, ("A", "3"): 5, ("B", "3"): 70}

    assert str(allocated(table, asked).outline()) == (
        "Who is to be instructed for which referral, 2026-11-23\n"
        "======================================================\n\n"
        "Referral  Urgency  Practitioner  Fit   Why\n"
        "R-1       routine  OT-B          75 %  number 2 of 2 who are suitable: nobody better has room left\n"
        "R-2       routine                      nobody who is suitable has room left\n"
        "R-3       urgent   OT-A          94 %  the best of 2 who are suitable\n\n"
        "Check the live register before instructing anybody\n\n"
        "Why nobody, or nobody better\n"
        "----------------------------\n\n"
        "R-1\n---\n\n"
        "- 1. OT-A has no room left: taken by R-3, for which the loss would have been greater\n\n"
        "R-2\n---\n\n"
        "- 1. OT-A has no room left: taken by R-3, which is more urgent"
    )


def test_outline_with_somebody_for_whom_nobody_is_suitable() -> None:
    """Of a referral for which nobody is suitable the outline tells what is against each."""
    told = str(allocate([REFERRAL], [therapist(open_to=0), therapist(id="OT-2", age_groups=[])], on=ON).outline())

    assert told.endswith(
        "Distances are as the crow flies\n\n"
        "Check the live register before instructing anybody\n\n"
        "Why nobody, or nobody better\n"
        "----------------------------\n\n"
        "R-1\n---\n\n"
        "Why nobody\n----------\n\n"
        "- OT-1: can take no new client\n"
        "- OT-2: the ages they work with are not on record"
    )


def test_outline_of_one() -> None:
    """A placement tells why this therapist, by every criterion, and why not those before."""
    allocation = allocated({("A", "1"): 10, ("B", "1"): 20, ("A", "2"): 5, ("B", "2"): 70})
    told = str(allocation.of("R-1").outline())

    assert told.startswith(
        "R-1: OT-B\n=========\n\nnumber 2 of 2 who are suitable: nobody better has room left\n\n- 1. OT-A has no"
    )
    assert "way to the client      met        20 km to the client\n" in told
    assert ON == str(allocation.on)
