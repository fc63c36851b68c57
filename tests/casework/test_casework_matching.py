"""Choosing the therapist: ranked, explained, and the same whoever is asked first."""

import copy
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from occupational_therapy.casework import Matching, MatchingPolicy, Pool, TravelError, Way, Weights, match
from occupational_therapy.credentials import Policy, Practitioner, SpecialismExperience
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place
from tests.casework.caseload import HOME, PRACTICE, REFERRAL, THERAPIST, matched, problems, referral, therapist
from tests.credentials.people import ON, SOUND
from tests.house import pickled

LAZY = [
    therapist(id="OT-1", specialisms=[SpecialismExperience(specialism="rehabilitation", years=2)]),
    therapist(id="OT-2", specialisms=[SpecialismExperience(specialism="rehabilitation", years=9)]),
    therapist(id="OT-3", hourly_rate=Money("60", "GBP")),
    therapist(id="OT-4", open_to=0),
    therapist(id="OT-5", open_to=None, languages=[]),
    therapist(id="OT-6", specialisms=[SpecialismExperience(specialism="hand_therapy", years=20)], open_to=0),
    attrs.evolve(SOUND, id="OT-7"),
    therapist(id="OT-8", hourly_rate=Money("60", "EUR"), age_groups=["child"]),
]
"""Some suitable and some not, all from the same place."""


def test_the_best_comes_first_and_the_unsuitable_last() -> None:
    """The suitable are ranked by their score; the others follow in the order of their identifiers."""
    matching = match(REFERRAL, LAZY, on=ON)

    assert ["OT-2", "OT-3", "OT-1", "OT-4", "OT-5", "OT-6", "OT-7", "OT-8"] == [each.practitioner for each in matching]
    assert [1, 2, 3, None, None, None, None, None] == [each.rank for each in matching]
    assert (matching.suitable, matching.excluded) == (matching.matches[:3], matching.matches[3:])
    assert len(LAZY) == len(matching)
    assert matching.matches[0] == matching[0]


def test_equals_stand_in_the_order_of_their_identifiers() -> None:
    """Of therapists alike in everything the identifier decides, not the order in which they were given."""
    alike = [therapist(id=name) for name in ("OT-b", "OT-10", "OT-a", "OT-2")]

    assert ["OT-10", "OT-2", "OT-a", "OT-b"] == [each.practitioner for each in match(REFERRAL, alike, on=ON)]


@settings(max_examples=30)
@given(st.permutations(LAZY))
def test_the_order_in_which_they_are_given_does_not_matter(people: list[Practitioner]) -> None:
    """Whatever the order, the ranking and every reason are the same."""
    assert match(REFERRAL, LAZY, on=ON) == match(REFERRAL, people, on=ON)


PARTS = st.fixed_dictionaries(
    {},
    optional={
        "open_to": st.sampled_from([None, 0, 1]),
        "age_groups": st.sampled_from([[], ["child"], ["adult"]]),
        "languages": st.sampled_from([[], ["en"], ["fr"]]),
        "hourly_rate": st.sampled_from([None, Money("60", "GBP"), Money("90", "GBP"), Money("70", "EUR")]),
        "cover": st.sampled_from([(), SOUND.cover]),
        "specialisms": st.sampled_from(
            [(), *[(SpecialismExperience(specialism="rehabilitation", years=years),) for years in (None, 0, 4, 12)]]
        ),
        "base": st.sampled_from([None, HOME, Place(latitude=50.1, longitude=-5.5)]),
    },
)


@settings(max_examples=40)
@given(st.lists(PARTS, max_size=6))
def test_nobody_unsuitable_is_ever_ranked(parts: list[dict[str, Any]]) -> None:
    """A rank goes to those who meet every criterion and to nobody else, from 1 without a gap, the best score first."""
    people = [therapist(id=f"OT-{number}", **each) for number, each in enumerate(parts)]
    matching = match(REFERRAL, people, on=ON)
    ranked = [each for each in matching if each.rank is not None]

    assert ranked == [each for each in matching if all(judged.met == "met" for judged in each.criteria)]
    assert list(range(1, len(ranked) + 1)) == [each.rank for each in ranked]
    assert sorted((each.score for each in ranked), reverse=True) == [each.score for each in ranked]
    assert all(0 <= each.score <= 1 for each in matching)
    assert sorted(person.id for person in people) == sorted(each.practitioner for each in matching)


FAR_AND_NEAR = st.builds(
    lambda north, east: Place(latitude=Decimal(north) / 1000, longitude=Decimal(east) / 1000),
    st.integers(52_300, 54_400),
    st.integers(-3_000, 0),
)
RECORDS = {
    "open_to": st.sampled_from([None, 0, 1, 1]),
    "age_groups": st.sampled_from([[], ["child"], ["adult"], ["adult"]]),
    "cover": st.sampled_from([(), SOUND.cover, SOUND.cover]),
    "competences": st.sampled_from([(), SOUND.competences, SOUND.competences]),
    "base": st.one_of(st.none(), FAR_AND_NEAR, FAR_AND_NEAR),
    "travel_limit_km": st.sampled_from([None, 0, 40, 60, 200]),
    "works_remotely": st.sampled_from([None, True, False]),
    "specialisms": st.sampled_from(
        [(), *[(SpecialismExperience(specialism=key),) for key in ("rehabilitation", "paediatrics")]]
    ),
}
ASKED = st.fixed_dictionaries(
    {
        "remote": st.booleans(),
        "not_with": st.sampled_from([(), ("OT-0", "OT-1")]),
        "home": st.sampled_from([None, HOME, HOME, HOME]),
        "born": st.sampled_from([None, "1988-06-21", "1988-06-21", "2019-05-04"]),
        "specialisms": st.sampled_from([(), (), ("rehabilitation", "paediatrics"), ("hand_therapy",)]),
    }
)


@settings(max_examples=150)
@given(st.lists(st.fixed_dictionaries({}, optional=RECORDS), max_size=5), ASKED, st.sampled_from([None, 7, 12.5]))
def test_whoever_is_decided_first_is_decided_as_every_criterion_says(
    parts: list[dict[str, Any]], asked: dict[str, Any], km: float | None
) -> None:
    """What is decided in short is what all criteria say at length, with great circles and with a travel function."""
    people = [therapist(id=f"OT-{number}", **each) for number, each in enumerate(parts)]
    policy = MatchingPolicy(max_km=50)
    matching = (
        match(referral(**asked), people, on=ON, policy=policy)
        if km is None
        else match(referral(**asked), people, on=ON, policy=policy, travel=lambda _base, _home: km)
    )

    for found in matching:
        assert found.suitable == all(judged.met == "met" for judged in found.criteria)
        assert found.suitable == (found.against == ())


def test_a_limit_is_kept_to_the_last_digit() -> None:
    """A great circle is held exactly against a limit, though floats decide of those who are far away."""
    [found] = match(REFERRAL, [THERAPIST], on=ON)
    way = found.candidate.way
    assert way is not None

    for limit, suitable in ((way, True), (way - Decimal("1e-15"), False), (way + Decimal("1e-15"), True)):
        assert suitable is match(REFERRAL, [therapist(travel_limit_km=limit)], on=ON)[0].suitable
        assert suitable is match(REFERRAL, [THERAPIST], on=ON, policy=MatchingPolicy(max_km=limit))[0].suitable


def test_a_practitioner_given_twice_is_refused() -> None:
    """Each repetition is named with its place."""
    people = [THERAPIST, therapist(id="OT-2"), THERAPIST, THERAPIST]

    assert problems(lambda: match(REFERRAL, people, on=ON)) == {
        "practitioners[2].id": "OT-1 is given twice",
        "practitioners[3].id": "OT-1 is given twice",
    }


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(
            {"on": "'soon' is not a date: write YYYY-MM-DD"}, lambda: match(REFERRAL, [], on="soon"), id="day"
        ),
        pytest.param(
            {"referral": "str is not a Referral"},
            lambda: match("R-1", [THERAPIST], on=ON),  # type: ignore[arg-type] # wrong on purpose
            id="referral",
        ),
        pytest.param(
            {"practitioners": "Practitioner is not a list of values"},
            lambda: match(REFERRAL, THERAPIST, on=ON),  # type: ignore[arg-type] # as above
            id="a practitioner alone",
        ),
        pytest.param(
            {"practitioners[1]": "str is not a Practitioner"},
            lambda: match(REFERRAL, [THERAPIST, "OT-2"], on=ON),  # type: ignore[list-item] # as above
            id="a practitioner by name",
        ),
        pytest.param(
            {"policy": "Weights is not a MatchingPolicy"},
            lambda: match(REFERRAL, [THERAPIST], on=ON, policy=Weights()),  # type: ignore[arg-type] # as above
            id="policy",
        ),
        pytest.param(
            {"policy": "int is not a MatchingPolicy"},
            lambda: match(REFERRAL, [THERAPIST], on=ON, policy=0),  # type: ignore[arg-type] # as above
            id="no policy at all",
        ),
    ],
)
def test_impossible_arguments(expected: dict[str, str], act: Callable[[], object]) -> None:
    """What is no value of its kind is refused by the argument's name."""
    assert expected == problems(act)


def test_a_day_before_there_was_a_register() -> None:
    """Before the register opened nothing is known of practice in law."""
    with pytest.raises(NotInForceError):
        match(REFERRAL, [THERAPIST], on="1999-01-01")


def test_a_policy_on_credentials_alone() -> None:
    """A policy on credentials leaves the rest at its defaults."""
    strict = Policy(min_statutory_years=7)

    assert matched(policy=strict) == matched(policy=MatchingPolicy(credentials=strict))
    assert [each.key for each in matched(policy=strict).against] == ["commissioner_policy"]


def test_no_policy_is_the_default_policy() -> None:
    """Without a policy that of the guide is asked for."""
    assert matched() == matched(policy=MatchingPolicy()) == matched(policy=Policy())


def test_nobody_to_look_at() -> None:
    """Nobody given, nobody found."""
    matching = match(REFERRAL, [], on=ON)

    assert () == matching.matches
    assert "Nobody meets every criterion" in str(matching.outline())


def test_the_way_is_a_great_circle_unless_told() -> None:
    """Without a travel function the distance is as the crow flies: 53.38, -1.47 to 53.36, -1.50 is 3 km."""
    [found] = match(REFERRAL, [THERAPIST], on=ON)

    assert "3 km to the client" in [str(each.why) for each in found.criteria]


def test_travel_is_asked_from_base_to_home() -> None:
    """The travel function is given where the therapist sets out and where the client lives, once for each."""
    asked: list[tuple[Place, Place]] = []

    def travel(base: Place, home: Place) -> int:
        asked.append((base, home))
        return 12

    match(REFERRAL, [THERAPIST, therapist(id="OT-2", base=None)], on=ON, travel=travel)

    assert [(PRACTICE.base, HOME)] == asked


@pytest.mark.parametrize(
    ("gave", "km"),
    [
        pytest.param("-0.1", -0.1, id="negative"),
        pytest.param("nan", float("nan"), id="not a number"),
        pytest.param("inf", float("inf"), id="infinite"),
        pytest.param("Decimal('sNaN')", Decimal("sNaN"), id="a signalling one"),
        pytest.param("True", True, id="a truth value"),
        pytest.param("a value of type NoneType", None, id="nothing"),
        pytest.param("a value of type str", "1 Made-up Road: 3 km", id="text"),
        pytest.param("a value of type dict", {"from": "1 Made-up Road"}, id="an answer of a service"),
    ],
)
def test_travel_that_is_no_distance(gave: str, km: Any) -> None:  # noqa: ANN401 - wrong on purpose
    """What cannot be a distance is refused, and the error tells of no address."""
    with pytest.raises(TravelError) as caught:
        matched(km=km)

    assert ("OT-1", gave) == (caught.value.practitioner, caught.value.gave)
    assert str(caught.value) == f"travel to the client of R-1 for OT-1 gave {gave}: give kilometres, 0 or more"


def test_travel_beyond_all_digits() -> None:
    """A number of more digits than a field takes is refused, too long as it is to be written."""
    with pytest.raises(TravelError, match="a very long int"):
        matched(km=10**5000)


def test_travel_that_fails() -> None:
    """An error of the travel function is told by its kind alone, and stays its cause."""

    def travel(_base: Place, _home: Place) -> float:
        raise TimeoutError("no answer for 1 Made-up Road")

    with pytest.raises(TravelError) as caught:
        match(REFERRAL, [THERAPIST], on=ON, travel=travel)

    assert str(caught.value) == (
        "travel to the client of R-1 for OT-1 gave the error TimeoutError: give kilometres, 0 or more"
    )
    assert isinstance(caught.value.__cause__, TimeoutError)


@pytest.mark.parametrize("km", [0, 3, 3.5, Decimal("3.5"), -0.0])
def test_travel_in_any_number(km: float | Decimal) -> None:
    """Whole numbers, floats and decimals are distances, nought among them."""
    assert matched(km=km).suitable


def test_looking_somebody_up() -> None:
    """What was found of one practitioner is looked up by identifier."""
    matching = match(REFERRAL, LAZY, on=ON)

    assert matching.of("OT-2").rank == 1
    with pytest.raises(InvalidInputError, match="practitioner: 'OT-99' was not looked at"):
        matching.of("OT-99")


def test_outline() -> None:
    """The ranking stands in a table with its reasons, then why not the others."""
    people = [
        therapist(),
        therapist(id="OT-2", hourly_rate=None, base=HOME),
        therapist(id="OT-3", open_to=0, age_groups=[]),
    ]

    assert str(match(REFERRAL, people, on=ON).outline()) == (
        "Who may be instructed for referral R-1, 2026-11-23\n"
        "==================================================\n\n"
        "Place  Practitioner  Fit   Why\n"
        "1      OT-1          74 %  5 years of experience, 3 km, works in the client's language, "
        "nobody is on record as knowing the client and GBP 90.00 an hour\n"
        "2      OT-2          65 %  5 years of experience, 0 km, works in the client's language, "
        "nobody is on record as knowing the client and hourly rate not on record\n\n"
        "Distances are as the crow flies\n\n"
        "Check the live register before instructing anybody\n\n"
        "Why not the others\n"
        "------------------\n\n"
        "- OT-3: the ages they work with are not on record and can take no new client"
    )


def test_outline_of_many() -> None:
    """Of more than a hundred others the outline tells how many each criterion excludes, the most first."""
    people = [
        *(therapist(id=f"OT-{number}", open_to=0) for number in range(60)),
        *(therapist(id=f"OT-{number}", specialisms=()) for number in range(100, 140)),
        therapist(id="OT-200", base=Place(latitude=50, longitude=0)),
        therapist(id="OT-201", cover=()),
        therapist(id="OT-202"),
    ]

    assert str(match(REFERRAL, people, on=ON).outline()).endswith(
        "Why not the others\n"
        "------------------\n\n"
        "- 60 people: capacity\n"
        "- 40 people: specialism\n"
        "- 1 person: way to the client\n"
        "- 1 person: credentials\n\n"
        "Each is counted once, under the first criterion that excludes them"
    )


def test_outline_with_nobody_left_out() -> None:
    """Where everybody is suitable there is nothing to say of others."""
    assert "Why not the others" not in str(match(REFERRAL, [THERAPIST], on=ON).outline())


def test_those_with_the_least_against_them_are_told_first() -> None:
    """The outline names those who nearly fit before those who do not."""
    told = str(match(REFERRAL, LAZY, on=ON).outline())
    order = ["OT-4", "OT-5", "OT-8", "OT-6", "OT-7"]

    assert order == sorted(order, key=lambda name: told.index(f"- {name}: "))


def test_places_are_counted_like_those_of_a_list() -> None:
    """A matching is walked, counted, and taken by place and by part like a list of its matches."""
    matching = match(REFERRAL, LAZY, on=ON)
    matches = list(matching)

    assert matches == [matching[place] for place in range(len(matching))]
    assert (matches[-1], tuple(matches[2:5]), tuple(matches[:2])) == (matching[-1], matching[2:5], matching[:2])
    with pytest.raises(IndexError):
        matching[len(LAZY)]


def test_a_matching_holds_what_it_was_made_from() -> None:
    """It pickles and copies with its answers; made from the same it is the same, and another day is asked anew."""
    matching = match(REFERRAL, LAZY, on=ON)
    later = attrs.evolve(matching, pool=attrs.evolve(matching.pool, on="2031-01-01"))

    for other in (pickled(matching), copy.deepcopy(matching), attrs.evolve(matching)):
        assert (matching, hash(matching), matching.matches) == (other, hash(other), other.matches)
    assert (REFERRAL, "R-1", ON) == (matching.request, matching.referral, str(matching.on))
    assert () == later.suitable


def test_ways_in_minutes_are_needed() -> None:
    """Made by hand without a way, a matching in minutes is refused."""
    pool = Pool(practitioners=[THERAPIST], on=ON, policy=MatchingPolicy(max_minutes=45))

    assert ["ways"] == list(problems(lambda: Matching(request=REFERRAL, pool=pool)))


def test_a_way_to_another_client_is_not_taken() -> None:
    """A way to another client is none to this one."""
    pool = Pool(practitioners=[THERAPIST], on=ON)
    ways = [Way(referral="R-2", practitioner="OT-1", length=3)]

    assert () == Matching(request=REFERRAL, pool=pool, ways=ways).suitable
    assert 1 == len(Matching(request=REFERRAL, pool=pool, ways=[attrs.evolve(ways[0], referral="R-1")]).suitable)


def test_outline_of_one() -> None:
    """Somebody suitable is explained by every criterion and preference, somebody else by what is against them."""
    suitable, busy = str(matched().outline()), str(matched(therapist(open_to=0)).outline())

    assert suitable.startswith("1. OT-1\n=======\n\n")
    assert "way to the client      met        3 km to the client\n" in suitable
    assert "continuity             not known  nobody is on record as knowing the client\n" in suitable
    assert busy == (
        "OT-1: not suitable\n==================\n\nCriterion  Answer   Why\ncapacity   not met  can take no new client"
    )


def test_the_client_decides_what_the_certificate_must_cover() -> None:
    """The credentials are judged for the client's age group: a certificate for adults will not do for a child."""
    adults_only = therapist(
        age_groups=["child"],
        checks=[attrs.evolve(SOUND.checks[0], workforces=["adult"])],
        specialisms=[SpecialismExperience(specialism="paediatrics")],
    )
    child = referral(born="2019-05-04", specialisms=["paediatrics"])

    assert [each.key for each in matched(adults_only, child).against] == ["commissioner_policy"]


def test_the_score_is_exact() -> None:
    """Points are fractions, so that equal therapists are equal to the last digit."""
    assert isinstance(matched(km=0.1).score, Fraction)
    assert matched(km=0.1).score == matched(km=Decimal("0.1")).score
