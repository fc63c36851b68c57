"""A workforce made ready for a day and a policy: the same answers, in whatever order it was given."""

import copy

import attrs
import pytest

from occupational_therapy.casework import MatchingPolicy, Pool, match
from occupational_therapy.casework.criteria import credentials_met
from occupational_therapy.credentials import Policy, Practitioner, Registration, SpecialismExperience, review
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.specialisms import AgeGroup
from tests.casework.caseload import REFERRAL, THERAPIST, problems, therapist
from tests.credentials.people import ON, REGISTERED, SOUND
from tests.house import pickled

BOTH = [SpecialismExperience(specialism=key) for key in ("hand_therapy", "rehabilitation")]
PEOPLE = [
    therapist(id="OT-2"),
    therapist(id="OT-1", specialisms=BOTH),
    therapist(id="OT-3", specialisms=BOTH[:1]),
    attrs.evolve(SOUND, id="OT-4"),
]


def names(people: object) -> list[str]:
    """Identifiers, in order."""
    assert isinstance(people, (tuple, list, Pool))
    return sorted(each.id for each in people)


def test_a_pool_is_its_people_whatever_their_order() -> None:
    """Two pools of the same people are equal and hash alike, and walk through them by identifier."""
    one, other = Pool(practitioners=PEOPLE, on=ON), Pool(practitioners=iter(PEOPLE[::-1]), on=ON)

    assert (one, hash(one)) == (other, hash(other))
    assert ["OT-1", "OT-2", "OT-3", "OT-4"] == [each.id for each in one] == [each.id for each in other]
    assert len(PEOPLE) == len(one)
    assert one != Pool(practitioners=PEOPLE, on="2026-11-24")
    assert one != Pool(practitioners=PEOPLE[1:], on=ON)


@pytest.mark.parametrize(
    ("expected", "wanted"),
    [
        pytest.param(["OT-1", "OT-2"], ["rehabilitation"], id="one"),
        pytest.param(["OT-1", "OT-2", "OT-3"], ["rehabilitation", "hand_therapy"], id="two, each person once"),
        pytest.param([], ["paediatrics"], id="that nobody has"),
        pytest.param([], [], id="none"),
    ],
)
def test_people_are_found_by_specialism(expected: list[str], wanted: list[str]) -> None:
    """Whoever has one of the specialisms is found, the first time and every time after."""
    pool = Pool(practitioners=PEOPLE, on=ON)

    assert expected == names(pool.with_any(wanted)) == names(pool.with_any(wanted))


@pytest.mark.parametrize(
    "practitioner",
    [
        pytest.param(THERAPIST, id="sound"),
        pytest.param(Practitioner(id="P1"), id="nothing on record"),
        pytest.param(attrs.evolve(SOUND, registrations=()), id="no registration"),
        pytest.param(attrs.evolve(SOUND, registrations=[attrs.evolve(REGISTERED, status="suspended")]), id="suspended"),
        pytest.param(
            attrs.evolve(SOUND, registrations=[attrs.evolve(REGISTERED, status="registered_with_conditions")]),
            id="conditions",
        ),
        pytest.param(
            attrs.evolve(SOUND, registrations=[attrs.evolve(REGISTERED, status="registered_with_caution")]),
            id="caution",
        ),
        pytest.param(attrs.evolve(SOUND, registrations=[Registration(number="OT012345")]), id="status unknown"),
        pytest.param(attrs.evolve(SOUND, cover=()), id="no cover"),
        pytest.param(attrs.evolve(SOUND, competences=()), id="not attested"),
        pytest.param(attrs.evolve(SOUND, checks=()), id="no check"),
        pytest.param(
            attrs.evolve(SOUND, checks=[attrs.evolve(SOUND.checks[0], workforces=["adult"])]), id="adults only"
        ),
        pytest.param(
            attrs.evolve(SOUND, checks=[attrs.evolve(SOUND.checks[0], issued_on="2022-03-01")]), id="check too old"
        ),
        pytest.param(attrs.evolve(SOUND, memberships=(), cpd=()), id="short of what decides nothing"),
    ],
)
@pytest.mark.parametrize("age_group", [*AgeGroup, None])
@pytest.mark.parametrize(
    "policy", [Policy(), Policy(required_competences=[], min_statutory_years=7, dbs_max_age_years=5)]
)
def test_credentials_hold_as_a_review_finds(
    practitioner: Practitioner, age_group: AgeGroup | None, policy: Policy
) -> None:
    """What a pool finds in short is what the whole review finds, for each age group, and it is kept."""
    pool = Pool(practitioners=[practitioner], on=ON, policy=policy)
    decision = review(practitioner, on=ON, policy=policy, for_client=age_group)
    expected = credentials_met(decision.may_practise, decision.suitable)

    assert expected is pool.clears(practitioner, age_group) is pool.clears(practitioner, age_group)
    assert {(practitioner.id, age_group): expected} == pool.cleared


def test_what_a_pool_has_found_out_is_no_part_of_it() -> None:
    """A pool that has been used is equal to one that has not; copies of it answer the same."""
    used, fresh = Pool(practitioners=PEOPLE, on=ON), Pool(practitioners=PEOPLE, on=ON)
    matching = match(REFERRAL, used, on=ON)

    assert used.cleared
    assert (used, repr(used)) == (fresh, repr(fresh))
    for other in (pickled(used), copy.deepcopy(used), attrs.evolve(used)):
        assert matching == match(REFERRAL, other, on=ON)
    assert {} == attrs.evolve(used, on="2026-11-24").cleared


def test_a_pool_gives_what_its_people_give() -> None:
    """A match against a pool is the match against its people."""
    policy = MatchingPolicy(max_km=40)
    pool = Pool(practitioners=PEOPLE, on=ON, policy=policy)

    assert match(REFERRAL, PEOPLE, on=ON, policy=policy) == match(REFERRAL, pool, on=ON)
    assert match(REFERRAL, pool, on=ON) == match(REFERRAL, pool, on=ON, policy=policy)


def test_a_pool_for_another_day_or_policy_is_refused() -> None:
    """A pool made ready for yesterday, or for another policy, is not taken for today's."""
    pool = Pool(practitioners=PEOPLE, on="2026-11-22")

    assert problems(lambda: match(REFERRAL, pool, on=ON, policy=MatchingPolicy(max_km=1))) == {
        "on": "is not the day of the pool, 2026-11-22",
        "policy": "is not that of the pool: make another, or leave it out here",
    }
    assert problems(lambda: match(REFERRAL, pool, on=pool.on, policy=3)) == {  # type: ignore[arg-type] # wrong on purpose
        "policy": "int is not a MatchingPolicy"
    }


def test_impossible_pools() -> None:
    """Everything that is wrong with a pool is told at once."""
    assert problems(lambda: Pool(practitioners=[THERAPIST, THERAPIST], on="soon", policy=3)) == {  # type: ignore[arg-type] # as above
        "practitioners[1].id": "OT-1 is given twice",
        "on": "'soon' is not a date: write YYYY-MM-DD",
        "policy": "int is not a MatchingPolicy",
    }
    assert problems(lambda: Pool(practitioners={THERAPIST}, on=ON)) == {"practitioners": "set is not a list of values"}
    assert list(problems(lambda: Pool(practitioners=[], on="2200-01-01"))) == ["on"]


def test_a_day_before_there_was_a_register() -> None:
    """Before the register opened there is nothing to be ready for."""
    with pytest.raises(NotInForceError):
        Pool(practitioners=[], on="1999-01-01")


def test_looking_somebody_up() -> None:
    """One of them is looked up by identifier."""
    pool = Pool(practitioners=PEOPLE, on=ON)

    assert PEOPLE[1] == pool.of("OT-1")
    with pytest.raises(InvalidInputError, match="practitioner: 'OT-9' was not looked at"):
        pool.of("OT-9")
