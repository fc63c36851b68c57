"""The way to the client by a function of the caller's: in its own unit, and asked for where nothing else excludes."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from occupational_therapy.casework import Match, MatchingPolicy, Referral, TravelError, Way, match
from occupational_therapy.casework.travel import TravelUnit
from occupational_therapy.credentials import Practitioner
from occupational_therapy.kernel.places import Place
from tests.casework.caseload import REFERRAL, THERAPIST, problems, referral, therapist
from tests.credentials.people import ON

IN_MINUTES = MatchingPolicy(max_minutes=45)
FAR = Place(latitude=54.36, longitude=-1.5)
"""111 km north of the client."""


def driven(
    minutes: float | Decimal,
    practitioner: Practitioner = THERAPIST,
    asked: Referral = REFERRAL,
    **limits: Any,  # noqa: ANN401
) -> Match:
    """One therapist held against a referral, so many minutes away."""
    policy = MatchingPolicy(**{"max_minutes": 45} | limits)
    return match(asked, [practitioner], on=ON, policy=policy, travel=lambda _base, _home: minutes).of(practitioner.id)


def reach(found: Match) -> tuple[str, str]:
    """The criterion of the way: answer and why."""
    [each] = [each for each in found.criteria if each.key == "reach"]
    return each.met.value, str(each.why)


@pytest.mark.parametrize(
    ("met", "why", "minutes"),
    [
        pytest.param("met", "0 minutes to the client", 0, id="none"),
        pytest.param("met", "1 minute to the client", 1, id="one"),
        pytest.param("met", "44.9 minutes to the client", 44.9, id="below the limit"),
        pytest.param("met", "45 minutes to the client", 45, id="the limit"),
        pytest.param("not_met", "45.1 minutes is longer than the policy allows, 45 minutes", 45.1, id="above it"),
        pytest.param("not_met", "500 minutes is longer than the policy allows, 45 minutes", 500, id="far above it"),
    ],
)
def test_minutes_are_held_against_the_limit_in_minutes(met: str, why: str, minutes: float) -> None:
    """Where the policy has a limit in minutes, travel is in minutes, and told so; that in kilometres is not asked."""
    found = driven(minutes, max_km=1)

    assert (met, why) == reach(found)
    assert (met == "met") is found.suitable


def test_their_own_limit_is_held_against_the_great_circle() -> None:
    """A therapist's own limit is in kilometres: no road is shorter than the great circle, and minutes are none."""
    near, far = therapist(travel_limit_km=3), therapist(base=FAR)

    assert reach(driven(60, therapist(travel_limit_km=2)))[1].endswith(
        "as the crow flies is further than they travel, 2 km"
    )
    assert ("not_met", "111.2 km as the crow flies is further than they travel, 60 km") == reach(driven(20, far))
    assert ("met", "20 minutes to the client") == reach(driven(20, near))
    assert ("met", "20 minutes to the client") == reach(driven(20, therapist(base=FAR, travel_limit_km=None)))


@pytest.mark.parametrize(
    ("points", "why", "minutes"),
    [(Fraction(1), "0 minutes", 0), (Fraction(4, 5), "9 minutes", 9), (Fraction(0), "45 minutes", 45)],
)
def test_a_shorter_time_counts_more(points: Fraction, why: str, minutes: int) -> None:
    """The preference for a short way is reckoned and told in minutes too."""
    [closeness] = [each for each in driven(minutes).preferences if each.key == "closeness"]

    assert (points, why) == (closeness.points, str(closeness.why))


def test_minutes_that_nobody_gives() -> None:
    """Great circles are kilometres: with a limit in minutes a function has to give them."""
    assert problems(lambda: match(REFERRAL, [THERAPIST], on=ON, policy=IN_MINUTES)) == {
        "travel": "is missing: the policy's longest way is in minutes, and great circles are in kilometres"
    }


def test_the_error_asks_for_the_unit() -> None:
    """What is no time is refused with the unit that was asked for."""
    with pytest.raises(TravelError) as caught:
        driven(-1)

    assert str(caught.value) == "travel to the client of R-1 for OT-1 gave -1: give minutes, 0 or more"


@pytest.mark.parametrize(
    ("asked", "practitioner", "changes"),
    [
        pytest.param(True, THERAPIST, {}, id="open"),
        pytest.param(False, therapist(open_to=0), {}, id="no room"),
        pytest.param(False, therapist(open_to=None), {}, id="room unknown"),
        pytest.param(False, therapist(age_groups=["child"]), {}, id="other ages"),
        pytest.param(False, therapist(specialisms=()), {}, id="no specialism"),
        pytest.param(False, THERAPIST, {"not_with": ["OT-1"]}, id="conflict"),
        pytest.param(False, THERAPIST, {"born": None}, id="age unknown"),
        pytest.param(False, therapist(registrations=()), {}, id="no registration"),
        pytest.param(False, therapist(competences=()), {}, id="short of the policy"),
        pytest.param(False, therapist(base=None), {}, id="nobody knows from where"),
        pytest.param(False, THERAPIST, {"home": None}, id="nobody knows where to"),
        pytest.param(False, therapist(works_remotely=True), {"remote": True}, id="from afar"),
    ],
)
@pytest.mark.parametrize("policy", [MatchingPolicy(), IN_MINUTES])
def test_the_way_is_asked_for_where_nothing_else_excludes(
    policy: MatchingPolicy, practitioner: Practitioner, changes: dict[str, Any], *, asked: bool
) -> None:
    """A travel function may be slow or cost money: it is asked for those alone of whom only the way is open."""
    calls: list[Place] = []

    def travel(base: Place, _home: Place) -> int:
        calls.append(base)
        return 12

    match(referral(**changes), [practitioner], on=ON, policy=policy, travel=travel)

    assert asked == (len(calls) == 1) == bool(calls)


def test_in_minutes_nobody_is_asked_for_who_lives_too_far_for_themselves() -> None:
    """Whose own limit the great circle is beyond needs no function to exclude them."""

    def travel(_base: Place, _home: Place) -> int:
        raise AssertionError("asked")

    assert () == match(REFERRAL, [therapist(base=FAR)], on=ON, policy=IN_MINUTES, travel=travel).suitable


def _nothing(_base: Place, _home: Place) -> Any:  # noqa: ANN401 - wrong on purpose
    return None


def test_they_are_asked_for_in_the_order_of_identifiers() -> None:
    """Whatever the order of the people, the same one fails first."""
    people = [therapist(id=name) for name in ("OT-3", "OT-1", "OT-2")]

    for given in (people, people[::-1]):
        with pytest.raises(TravelError, match="for OT-1 gave a value of type NoneType"):
            match(REFERRAL, given, on=ON, travel=_nothing)


def test_nothing_is_asked_before_all_else_is_checked() -> None:
    """A practitioner given twice is told before any way is asked for."""

    def travel(_base: Place, _home: Place) -> int:
        raise AssertionError("asked")

    assert list(problems(lambda: match(REFERRAL, [THERAPIST, THERAPIST], on=ON, travel=travel))) == [
        "practitioners[1].id"
    ]


def test_whoever_is_excluded_already_is_told_so() -> None:
    """The way of somebody excluded was not asked for: that is neither held against them nor taken for a pass."""
    found = match(REFERRAL, [therapist(open_to=0)], on=ON, travel=lambda _base, _home: 12).of("OT-1")

    assert ("not_asked", "the way was not asked for, because other criteria exclude them already") == reach(found)
    assert ["capacity"] == [each.key for each in found.against]
    assert not found.suitable
    assert ["way to the client not asked for"] == [
        str(each.why) for each in found.preferences if each.key == "closeness"
    ]


def test_a_great_circle_is_told_of_everybody() -> None:
    """A great circle costs nothing: it is told of the excluded too."""
    found = match(REFERRAL, [therapist(open_to=0)], on=ON).of("OT-1")

    assert ("met", "3 km to the client") == reach(found)


def test_what_was_given_is_kept() -> None:
    """The answers are facts of the matching, by identifier; a matching made from them is the same."""
    people = [therapist(id="OT-2"), THERAPIST, therapist(id="OT-3", open_to=0)]
    matching = match(REFERRAL, people, on=ON, travel=lambda _base, _home: 12.5)

    assert matching.ways == tuple(
        Way(referral="R-1", practitioner=name, length=Decimal("12.5")) for name in ("OT-1", "OT-2")
    )


def test_units_have_their_words() -> None:
    """Units are told in words."""
    assert ["kilometres", "minutes"] == [str(each.label) for each in TravelUnit]
