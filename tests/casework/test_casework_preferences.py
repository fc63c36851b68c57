"""What counts among suitable therapists: points from 0 to 1 for each preference."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import Judged, Match, MatchingPolicy, Weights, match
from occupational_therapy.credentials import Practitioner, SpecialismExperience
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place
from tests.casework.caseload import HOME, REFERRAL, matched, referral, therapist
from tests.credentials.people import ON


def preference(found: Match, key: str) -> Judged:
    """One preference's answer."""
    return next(each for each in found.preferences if each.key == key)


def experienced(*specialisms: tuple[str, float | None]) -> Practitioner:
    """A therapist with years in specialisms."""
    return therapist(specialisms=[SpecialismExperience(specialism=key, years=years) for key, years in specialisms])


@pytest.mark.parametrize(
    ("points", "met", "why", "held"),
    [
        pytest.param(Fraction(1, 2), "met", "5 years of experience", [("rehabilitation", 5)], id="half of ten"),
        pytest.param(Fraction(1, 10), "met", "1 year of experience", [("rehabilitation", 1)], id="one"),
        pytest.param(Fraction(1, 4), "met", "2.5 years of experience", [("rehabilitation", 2.5)], id="and a half"),
        pytest.param(Fraction(1), "met", "10 years of experience", [("rehabilitation", 10)], id="ten"),
        pytest.param(Fraction(1), "met", "30 years of experience", [("rehabilitation", 30)], id="more count no more"),
        pytest.param(Fraction(0), "not_met", "0 years of experience", [("rehabilitation", 0)], id="none"),
        pytest.param(
            Fraction(0), "unknown", "years of experience not on record", [("rehabilitation", None)], id="not on record"
        ),
        pytest.param(
            Fraction(0), "unknown", "years of experience not on record", [("hand_therapy", 9)], id="in another alone"
        ),
        pytest.param(
            Fraction(3, 10),
            "met",
            "3 years of experience",
            [("hand_therapy", 9), ("rehabilitation", 3)],
            id="years elsewhere count not",
        ),
    ],
)
def test_experience(points: Fraction, met: str, why: str, held: list[tuple[str, float | None]]) -> None:
    """Years in a specialism that is wanted count, up to those the policy calls full."""
    found = preference(matched(experienced(*held)), "experience")

    assert (points, met, why) == (found.points, found.met, str(found.why))


@pytest.mark.parametrize(("points", "years"), [(Fraction(1), 0), (Fraction(1), 5), (Fraction(1, 4), 20)])
def test_full_experience_is_the_policys(points: Fraction, years: int) -> None:
    """A policy says from which years more count for nothing; from none, everybody has enough."""
    policy = MatchingPolicy(full_experience_years=years)

    assert points == preference(matched(policy=policy), "experience").points


def test_the_most_experienced_specialism_counts() -> None:
    """Of several that are wanted the longest counts."""
    asked = referral(specialisms=["hand_therapy", "rehabilitation"])

    assert (
        Fraction(9, 10)
        == preference(matched(experienced(("hand_therapy", 9), ("rehabilitation", 3)), asked), "experience").points
    )


@pytest.mark.parametrize(
    ("points", "met", "why", "km", "base"),
    [
        pytest.param(Fraction(1), "met", "0 km", 0, HOME, id="next door"),
        pytest.param(Fraction(3, 4), "met", "20 km", 20, HOME, id="a quarter of the longest way"),
        pytest.param(Fraction(3383, 4000), "met", "12.3 km", 12.34, HOME, id="exact, and told to a tenth"),
        pytest.param(Fraction(0), "not_met", "80 km", 80, HOME, id="the longest way"),
        pytest.param(Fraction(0), "not_met", "500 km", 500, HOME, id="beyond it"),
        pytest.param(Fraction(0), "unknown", "way to the client not on record", 3, None, id="unknown"),
    ],
)
def test_closeness(points: Fraction, met: str, why: str, km: float, base: Place | None) -> None:
    """A shorter way counts more, up to the longest that the policy allows."""
    found = preference(matched(therapist(base=base), km=km), "closeness")

    assert (points, met, why) == (found.points, found.met, str(found.why))


def test_work_from_afar_has_no_way() -> None:
    """Where the work can be done from afar the way counts for nothing."""
    found = preference(matched(therapist(works_remotely=True), referral(remote=True), km=500), "closeness")

    assert (Fraction(1), "met", "works from afar") == (found.points, found.met, str(found.why))


@pytest.mark.parametrize(
    ("points", "met", "why", "spoken", "wanted"),
    [
        pytest.param(Fraction(1), "met", "works in the client's language", ["cy", "en"], "en-GB", id="another region"),
        pytest.param(
            Fraction(0), "not_met", "the client's language is not among theirs", ["en-GB"], "bfi", id="not spoken"
        ),
        pytest.param(
            Fraction(0), "unknown", "the client's language is not on record", ["en"], None, id="wanted unknown"
        ),
        pytest.param(
            Fraction(0), "unknown", "the languages they work in are not on record", [], "en-GB", id="spoken unknown"
        ),
    ],
)
def test_language(points: Fraction, met: str, why: str, spoken: list[str], wanted: str | None) -> None:
    """The client's own language counts, whatever its region; an empty record says nothing."""
    found = preference(matched(therapist(languages=spoken), referral(language=wanted)), "language")

    assert (points, met, why) == (found.points, found.met, str(found.why))


@pytest.mark.parametrize(
    ("points", "met", "why", "known_by"),
    [
        pytest.param(Fraction(1), "met", "knows the client", "OT-1", id="they"),
        pytest.param(Fraction(0), "not_met", "somebody else knows the client", "OT-2", id="somebody else"),
        pytest.param(Fraction(0), "unknown", "nobody is on record as knowing the client", None, id="nobody"),
    ],
)
def test_continuity(points: Fraction, met: str, why: str, known_by: str | None) -> None:
    """Whoever knows the client already is preferred."""
    found = preference(matched(asked=referral(seen_before_by=known_by)), "continuity")

    assert (points, met, why) == (found.points, found.met, str(found.why))


def costs(*rates: Money | None, busy: Money | None = None) -> list[tuple[Fraction | None, str, str]]:
    """The preference for cost of therapists by their rates; one who can take nobody may be among them."""
    people = [therapist(id=f"OT-{number}", hourly_rate=rate) for number, rate in enumerate(rates, start=1)]
    if busy is not None:
        people.append(therapist(id="OT-9", hourly_rate=busy, open_to=0))
    found = match(REFERRAL, people, on=ON)
    asked = [preference(found.of(person.id), "cost") for person in people]
    return [(each.points, each.met.value, str(each.why)) for each in asked]


def pounds(amount: str) -> Money:
    """An amount in pounds."""
    return Money(amount, "GBP")


@pytest.mark.parametrize(
    ("expected", "rates"),
    [
        pytest.param(
            [
                (Fraction(1), "met", "GBP 60 an hour"),
                (Fraction(1, 2), "met", "GBP 80 an hour"),
                (Fraction(0), "not_met", "GBP 100 an hour"),
            ],
            [pounds("60"), pounds("80"), pounds("100")],
            id="between the lowest and the highest",
        ),
        pytest.param([(Fraction(1), "met", "GBP 60 an hour")], [pounds("60")], id="alone"),
        pytest.param(
            [(Fraction(1), "met", "GBP 60 an hour"), (Fraction(0), "unknown", "hourly rate not on record")],
            [pounds("60"), None],
            id="one not on record",
        ),
        pytest.param(
            [
                (Fraction(0), "unknown", "GBP 60 an hour, not compared with other rates"),
                (Fraction(0), "unknown", "EUR 60 an hour, not compared with other rates"),
            ],
            [pounds("60"), Money("60", "EUR")],
            id="two currencies",
        ),
    ],
)
def test_cost(expected: list[tuple[Fraction, str, str]], rates: list[Money | None]) -> None:
    """A low rate counts, between the lowest and the highest; rates of two currencies are not compared."""
    assert expected == costs(*rates)


@pytest.mark.parametrize(
    ("points", "met", "busy"),
    [
        pytest.param(Fraction(1), "met", pounds("10"), id="cheaper than all"),
        pytest.param(Fraction(0), "not_met", pounds("500"), id="dearer than all"),
        pytest.param(Fraction(0), "unknown", Money("70", "EUR"), id="of another currency"),
    ],
)
def test_the_rate_of_somebody_unsuitable_changes_nothing(points: Fraction, met: str, busy: Money) -> None:
    """Rates are compared among the suitable; an unsuitable one is held against them, and kept within 0 to 1."""
    *suitable, unsuitable = costs(pounds("60"), pounds("80"), busy=busy)

    assert costs(pounds("60"), pounds("80")) == suitable
    assert (points, met) == unsuitable[:2]


@pytest.mark.parametrize(("points", "busy"), [(Fraction(1), "60"), (Fraction(1), "59"), (Fraction(0), "61")])
def test_an_unsuitable_rate_beside_a_single_suitable_one(points: Fraction, busy: str) -> None:
    """Where the suitable all ask the same, an unsuitable one is as good up to that rate."""
    assert points == costs(pounds("60"), busy=pounds(busy))[-1][0]


def test_no_rate_to_compare_with() -> None:
    """Where nobody is suitable no rate is compared."""
    assert [(Fraction(0), "unknown", "GBP 60 an hour, not compared with other rates")] == costs(busy=pounds("60"))


@pytest.mark.parametrize(
    ("expected", "weights"),
    [
        # experience 1/2, closeness 3/4, language 1, continuity 0, cost 1
        pytest.param(Fraction(27, 40), Weights(), id="by default 3, 3, 2, 1 and 1"),
        pytest.param(Fraction(1, 2), Weights(closeness=0, language=0, continuity=0, cost=0), id="experience alone"),
        pytest.param(
            Fraction(13, 20), Weights(experience=1, closeness=1, language=1, continuity=1, cost=1), id="all alike"
        ),
    ],
)
def test_preferences_are_weighed(expected: Fraction, weights: Weights) -> None:
    """The score is the weighted mean of the points; what is unknown adds nothing."""
    assert expected == matched(policy=MatchingPolicy(weights=weights), km=20).score


WEIGHTS = st.tuples(*[st.integers(0, 20)] * 5).filter(any)


@given(WEIGHTS, st.integers(1, 50))
def test_only_proportions_of_weights_matter(weights: tuple[int, ...], times: int) -> None:
    """The score lies between 0 and 1, and is the same with every weight so many times as large."""

    def score(factor: int) -> Fraction:
        experience, closeness, language, continuity, cost = (factor * weight for weight in weights)
        made = Weights(experience=experience, closeness=closeness, language=language, continuity=continuity, cost=cost)
        return matched(policy=MatchingPolicy(weights=made), km=Decimal("12.3")).score

    assert 0 <= score(1) <= 1
    assert score(1) == score(times)
