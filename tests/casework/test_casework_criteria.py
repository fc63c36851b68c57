"""What a therapist must meet: each criterion met, not met and unknown, and why (G25, G26)."""

from decimal import Decimal
from typing import Any

import attrs
import pytest

from occupational_therapy.casework import CRITERIA, Judged, Match, MatchingPolicy, Met, Weights
from occupational_therapy.credentials import Attestation, Policy, SpecialismExperience
from occupational_therapy.kernel.dates import Period
from occupational_therapy.occupations.sources import GUIDE
from tests.casework.caseload import matched, problems, referral, therapist
from tests.credentials.people import POLICY_COVER, REGISTERED, SOUND


def registered(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - parts of every kind
    """A registration with parts replaced, as a part of a therapist."""
    return {"registrations": [attrs.evolve(REGISTERED, **changes)]}


ENDED = {"cover": [attrs.evolve(POLICY_COVER, period=Period(start="2025-01-01", end="2025-12-31"))]}
UNATTESTED: dict[str, tuple[Attestation, ...]] = {"competences": ()}


def judged(match: Match, key: str) -> Judged:
    """One criterion's answer."""
    return next(each for each in match.criteria if each.key == key)


def rules_behind(match: Match, key: str) -> list[str]:
    """The rules whose findings a criterion gives as its reasons."""
    reasons = dict(judged(match, key).why.parameters).get("reasons", ())
    assert isinstance(reasons, tuple)
    return [finding.rule for finding in match.decision.findings if finding.message in reasons]


def test_a_suitable_therapist_meets_every_criterion() -> None:
    """There are seven criteria, and each is met with its reason."""
    match = matched()

    assert [
        ("may_practise", "met", "may practise on the records given; check the live register"),
        ("commissioner_policy", "met", "meets the commissioner's policy"),
        ("age_group", "met", "works with adults"),
        ("specialism", "met", "has the specialism: Rehabilitation"),
        ("capacity", "met", "can take a new client"),
        ("conflict", "met", "nothing speaks against instructing them"),
        ("reach", "met", "3 km to the client"),
    ] == [(each.key, each.met, str(each.why)) for each in match.criteria]
    assert match.suitable
    assert match.against == ()


@pytest.mark.parametrize(
    ("met", "rules", "parts"),
    [
        pytest.param("met", [], {}, id="registered and covered"),
        pytest.param("met", ["hcpc_orders"], registered(status="registered_with_caution"), id="a caution is told"),
        pytest.param("met", [], {"cpd": ()}, id="no development on record decides nothing"),
        pytest.param("not_met", ["hcpc_registration"], registered(status="suspended"), id="suspended"),
        pytest.param("not_met", ["hcpc_registration"], registered(status="struck_off"), id="struck off"),
        pytest.param("not_met", ["hcpc_indemnity"], ENDED, id="cover has ended"),
        pytest.param(
            "not_met", ["hcpc_registration", "hcpc_indemnity"], {**registered(status="suspended"), **ENDED}, id="both"
        ),
        pytest.param(
            "not_met", ["hcpc_registration"], {**registered(status="suspended"), "cover": ()}, id="and cover unknown"
        ),
        pytest.param("unknown", ["hcpc_orders"], registered(status="registered_with_conditions"), id="conditions"),
        pytest.param("unknown", ["hcpc_registration"], registered(status=None, checked_on=None), id="status unknown"),
        pytest.param("unknown", ["hcpc_registration"], {"registrations": (), "cpd": ()}, id="no registration"),
        pytest.param("unknown", ["hcpc_indemnity"], {"cover": (), "cpd": ()}, id="no cover on record"),
        pytest.param(
            "unknown", ["hcpc_registration", "hcpc_indemnity"], {"registrations": (), "cover": ()}, id="neither"
        ),
    ],
)
def test_may_practise(met: str, rules: list[str], parts: dict[str, Any]) -> None:
    """The law answers, and the reasons are the findings of law that decide it: development never does."""
    match = matched(therapist(**parts))

    assert met == judged(match, "may_practise").met
    assert rules == rules_behind(match, "may_practise")


def test_why_somebody_may_not_practise() -> None:
    """The answer is followed by its reasons."""
    why = judged(matched(therapist(**ENDED)), "may_practise").why

    assert str(why).startswith("may not practise on that day: no indemnity arrangement on record covers 2026-11-23")


@pytest.mark.parametrize(
    ("met", "rules", "policy", "parts"),
    [
        pytest.param("met", [], Policy(), {}, id="met"),
        pytest.param("met", [], Policy(required_competences=[]), UNATTESTED, id="nothing asked"),
        pytest.param("not_met", ["statutory_years"], Policy(min_statutory_years=7), {}, id="too few years"),
        pytest.param(
            "not_met", ["statutory_years"], Policy(min_statutory_years=7), UNATTESTED, id="and something not on record"
        ),
        pytest.param("unknown", ["competences"], Policy(), UNATTESTED, id="not on record"),
        pytest.param("unknown", ["certificate"], Policy(), {"checks": ()}, id="no certificate on record"),
    ],
)
def test_commissioners_policy(met: str, rules: list[str], policy: Policy, parts: dict[str, Any]) -> None:
    """The policy answers; what is not on record is no reason why it is not met."""
    match = matched(therapist(**parts), policy=policy)

    assert met == judged(match, "commissioner_policy").met
    assert rules == rules_behind(match, "commissioner_policy")


@pytest.mark.parametrize(
    ("met", "why", "groups", "born"),
    [
        pytest.param("met", "works with adults", ["child", "adult"], "1988-06-21", id="met"),
        pytest.param("met", "works with older adults", ["older_adult"], "1961-11-23", id="65 on the day"),
        pytest.param("met", "works with adults", ["adult"], "1961-11-24", id="64 for another day"),
        pytest.param("met", "works with children and young people", ["child"], "2008-11-24", id="17 for another day"),
        pytest.param("not_met", "does not work with adults", ["child"], "2008-11-23", id="18 on the day"),
        pytest.param("unknown", "the client's age is not on record", ["adult"], None, id="age unknown"),
        pytest.param("unknown", "the ages they work with are not on record", [], "1988-06-21", id="ages unknown"),
    ],
)
def test_age_group(met: str, why: str, groups: list[str], born: str | None) -> None:
    """The client's age on the day is among those the therapist works with."""
    found = judged(matched(therapist(age_groups=groups), referral(born=born)), "age_group")

    assert (met, why) == (found.met, str(found.why))


@pytest.mark.parametrize(
    ("met", "why", "held", "asked"),
    [
        pytest.param("met", "has the specialism: Rehabilitation", ["hand_therapy", "rehabilitation"], {}, id="met"),
        pytest.param(
            "met",
            "has the specialism: Hand therapy and Rehabilitation",
            ["rehabilitation", "hand_therapy"],
            {"specialisms": ["hand_therapy", "seating_and_posture", "rehabilitation"]},
            id="two of three",
        ),
        pytest.param(
            "not_met", "has none of the specialisms wanted: Rehabilitation", ["hand_therapy"], {}, id="another one"
        ),
        pytest.param("unknown", "no specialism is on record", [], {}, id="none on record"),
        pytest.param(
            "unknown",
            "the referral does not say which specialism is wanted",
            ["rehabilitation"],
            {"conditions": ["play"]},
            id="none wanted",
        ),
    ],
)
def test_specialism(met: str, why: str, held: list[str], asked: dict[str, Any]) -> None:
    """One of the specialisms wanted will do (G27)."""
    known = [SpecialismExperience(specialism=key) for key in held]
    found = judged(matched(therapist(specialisms=known), referral(**asked)), "specialism")

    assert (met, why) == (found.met, str(found.why))


@pytest.mark.parametrize(
    ("met", "why", "parts"),
    [
        pytest.param("met", "can take a new client", {"open_to": 1}, id="one"),
        pytest.param("not_met", "can take no new client", {"open_to": 0}, id="none"),
        pytest.param(
            "unknown", "whether they can take a new client is not on record", {"open_to": None}, id="not said"
        ),
        pytest.param(
            "unknown", "whether they can take a new client is not on record", {"practice": None}, id="no practice"
        ),
    ],
)
def test_capacity(met: str, why: str, parts: dict[str, Any]) -> None:
    """A client can be taken on."""
    found = judged(matched(therapist(**parts)), "capacity")

    assert (met, why) == (found.met, str(found.why))


@pytest.mark.parametrize(
    ("met", "why", "not_with"),
    [
        pytest.param("met", "nothing speaks against instructing them", ["OT-2"], id="somebody else"),
        pytest.param("not_met", "is not to be instructed in this referral", ["OT-2", "OT-1"], id="they themselves"),
    ],
)
def test_conflict(met: str, why: str, not_with: list[str]) -> None:
    """Whom the referral excludes is not instructed; where it excludes nobody, nobody is excluded."""
    found = judged(matched(asked=referral(not_with=not_with)), "conflict")

    assert (met, why) == (found.met, str(found.why))


FAR = {"travel_limit_km": None}


@pytest.mark.parametrize(
    ("met", "why", "km", "parts", "asked"),
    [
        pytest.param("met", "0 km to the client", 0, {}, {}, id="next door"),
        pytest.param("met", "60 km to the client", 60, {}, {}, id="as far as they travel"),
        pytest.param("not_met", "60.1 km is further than they travel, 60 km", 60.1, {}, {}, id="further than that"),
        pytest.param("met", "80 km to the client", 80, FAR, {}, id="as far as the policy allows"),
        pytest.param("not_met", "80.1 km is further than the policy allows, 80 km", 80.1, FAR, {}, id="and further"),
        pytest.param(
            "unknown", "how far it is to the client is not on record", 3, {"base": None}, {}, id="base unknown"
        ),
        pytest.param(
            "unknown", "how far it is to the client is not on record", 3, {}, {"home": None}, id="home unknown"
        ),
        pytest.param(
            "unknown", "how far it is to the client is not on record", 3, {"practice": None}, {}, id="practice unknown"
        ),
        pytest.param(
            "met", "can work from afar", 900, {"works_remotely": True}, {"remote": True}, id="from afar, both agree"
        ),
        pytest.param(
            "met",
            "can work from afar",
            900,
            {"works_remotely": True, "base": None},
            {"remote": True},
            id="from afar, base unknown",
        ),
        pytest.param(
            "not_met",
            "900 km is further than they travel, 60 km",
            900,
            {"works_remotely": True},
            {"remote": False},
            id="from afar not asked for",
        ),
        pytest.param(
            "not_met",
            "900 km is further than they travel, 60 km",
            900,
            {"works_remotely": None},
            {"remote": True},
            id="whether they work from afar unknown",
        ),
    ],
)
def test_reach(met: str, why: str, km: float, parts: dict[str, Any], asked: dict[str, Any]) -> None:
    """The way is within what they travel and what the policy allows, or the work is done from afar."""
    found = judged(matched(therapist(**parts), referral(**asked), km=km), "reach")

    assert (met, why) == (found.met, str(found.why))


@pytest.mark.parametrize(
    ("why", "km", "parts", "policy"),
    [
        ("12.3 km to the client", 12.34, {}, MatchingPolicy()),
        ("70.1 km is further than they travel, 60.3 km", 70.06, {"travel_limit_km": 60.25}, MatchingPolicy()),
        ("70.1 km is further than the policy allows, 60.3 km", 70.06, FAR, MatchingPolicy(max_km=60.25)),
    ],
)
def test_distances_are_told_to_a_tenth(why: str, km: float, parts: dict[str, Any], policy: MatchingPolicy) -> None:
    """Kilometres are compared exactly and told to one place, half up."""
    assert why == str(judged(matched(therapist(**parts), policy=policy, km=km), "reach").why)


def test_a_way_beyond_all_floats_is_too_far() -> None:
    """A distance that no float can hold is still compared exactly."""
    assert judged(matched(km=Decimal(10) ** 350), "reach").met is Met.NOT_MET


def test_a_policy_may_allow_a_shorter_way() -> None:
    """The policy's longest way holds beside the therapist's."""
    assert judged(matched(policy=MatchingPolicy(max_km=2)), "reach").met is Met.NOT_MET


def test_somebody_of_whom_nothing_else_is_on_record() -> None:
    """Sound credentials alone leave every question of practice unknown, and unknown is no pass."""
    match = matched(attrs.evolve(SOUND, id="OT-1"))

    assert ["age_group", "specialism", "capacity", "reach"] == [each.key for each in match.against]
    assert {Met.UNKNOWN} == {each.met for each in match.against}
    assert not match.suitable


def test_criteria_are_declared_once() -> None:
    """Each has a key and a label of its own, and rests on the guide."""
    assert len(CRITERIA) == len({each.key for each in CRITERIA}) == len({str(each.label) for each in CRITERIA})
    assert {(GUIDE,)} == {each.sources for each in CRITERIA}
    assert "function" not in repr(CRITERIA)


def test_every_answer_has_its_label() -> None:
    """Answers are read in words."""
    assert ["met", "not met", "not known", "not looked at"] == [str(each.label) for each in Met]


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param(
            {"": "every weight is 0: nothing would be ranked"},
            dict.fromkeys(("experience", "closeness", "language", "continuity", "cost"), 0),
            id="all nought",
        ),
        pytest.param({"cost": "-1 is negative: give 0 or more"}, {"cost": -1}, id="negative"),
        pytest.param(
            {"experience": "'3' is not a number", "language": "True is not a number"},
            {"experience": "3", "language": True},
            id="no numbers",
        ),
    ],
)
def test_impossible_weights(expected: dict[str, str], given: dict[str, Any]) -> None:
    """Weights are 0 or more, and one at least is above."""
    assert expected == problems(lambda: Weights(**given))


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param({"max_km": "0 is not above zero"}, {"max_km": 0}, id="no way at all"),
        pytest.param(
            {"full_experience_years": "-1 is negative: give 0 or more"}, {"full_experience_years": -1}, id="negative"
        ),
        pytest.param(
            {"credentials": "str is not a Policy", "weights": "int is not a Weights"},
            {"credentials": "strict", "weights": 3},
            id="values of another class",
        ),
    ],
)
def test_an_impossible_policy(expected: dict[str, str], given: dict[str, Any]) -> None:
    """What cannot be asked is refused, with its path."""
    assert expected == problems(lambda: MatchingPolicy(**given))
