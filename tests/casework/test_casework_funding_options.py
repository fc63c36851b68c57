"""Who may pay: every route held against the facts, with reasons, and unknown where facts are missing (G22)."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import (
    FUNDING_ROUTES,
    FundedKind,
    FundingFacts,
    FundingOption,
    FundingOptions,
    FundingRoute,
    Nation,
    Recommendation,
    funding_options,
)
from occupational_therapy.kernel.errors import UnknownKeyError
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import ADVICE, RAIL, problems

ON = "2026-11-23"

RAMP = FundingFacts(
    kind="adaptation",
    cost=Money("34000.00", "GBP"),
    necessary_and_appropriate=True,
    reasonable_and_practicable=True,
    stays_five_years=True,
    works_begun=False,
    therapist_recommends=True,
)
DESK = FundingFacts(
    kind="equipment",
    cost=Money("900.00", "GBP"),
    age=40,
    for_work=True,
    employed=True,
    reasonable_adjustment=False,
)


def option(facts: FundingFacts, route: str, nation: str = "england", on: str = ON) -> FundingOption:
    """What is found of a route."""
    return funding_options(facts, nation, on).of(route)


@pytest.mark.parametrize("nation", Nation)
@pytest.mark.parametrize("route", FundingRoute)
def test_nothing_known_is_no_pass(route: FundingRoute, nation: Nation) -> None:
    """Where nothing is known no route applies; only a grant that a nation does not have is known not to."""
    found = option(FundingFacts(), route, nation)
    is_absent = route is FundingRoute.DISABLED_FACILITIES_GRANT and nation is Nation.SCOTLAND

    assert found.may_apply is (False if is_absent else None)
    assert found.most is None
    assert found.unknown


@pytest.mark.parametrize(
    ("expected", "route", "facts"),
    [
        pytest.param(True, "claim", {"claim": True, "from_injury": True}, id="claim"),
        pytest.param(False, "claim", {"claim": True, "from_injury": False}, id="not from the injury"),
        pytest.param(None, "claim", {"claim": True}, id="cause not known"),
        pytest.param(True, "health_service", {"clinical_need": True, "kind": "treatment"}, id="treatment"),
        pytest.param(False, "health_service", {"clinical_need": True, "kind": "adaptation"}, id="not works"),
        pytest.param(True, "social_care", {"eligible_care_needs": True, "kind": "support"}, id="support"),
        pytest.param(False, "social_care", {"eligible_care_needs": True, "kind": "treatment"}, id="not treatment"),
        pytest.param(False, "social_care", {"eligible_care_needs": False}, id="no eligible needs"),
        pytest.param(True, "employer", {"employed": True, "for_work": True, "reasonable_adjustment": True}, id="duty"),
        pytest.param(False, "employer", {"employed": False}, id="no employer"),
        pytest.param(True, "education", {"in_education": True, "for_education": True}, id="school"),
        pytest.param(False, "education", {"in_education": True, "for_education": False}, id="not to learn"),
        pytest.param(None, "charity", {"kind": "equipment"}, id="a charity's terms are its own"),
        pytest.param(True, "client", {"client_would_pay": True}, id="client"),
        pytest.param(False, "client", {"client_would_pay": False}, id="client would not"),
    ],
)
def test_routes(expected: bool | None, route: str, facts: dict[str, Any]) -> None:  # noqa: FBT001 - what is expected
    """All that a route asks for has to be met; one thing that is not decides."""
    assert expected is option(FundingFacts(**facts), route).may_apply


@pytest.mark.parametrize(
    ("expected", "nation", "changes"),
    [
        pytest.param(True, "england", {}, id="England"),
        pytest.param(True, "wales", {}, id="Wales"),
        pytest.param(True, "northern_ireland", {}, id="Northern Ireland"),
        pytest.param(False, "scotland", {}, id="Scotland"),
        pytest.param(True, "england", {"therapist_recommends": None}, id="not asked in England"),
        pytest.param(None, "northern_ireland", {"therapist_recommends": None}, id="asked in Northern Ireland"),
        pytest.param(False, "northern_ireland", {"therapist_recommends": False}, id="not recommended"),
        pytest.param(False, "england", {"works_begun": True}, id="begun"),
        pytest.param(None, "england", {"works_begun": None}, id="begun or not"),
        pytest.param(False, "england", {"stays_five_years": False}, id="moves"),
        pytest.param(False, "england", {"necessary_and_appropriate": False}, id="not necessary"),
        pytest.param(False, "england", {"reasonable_and_practicable": False}, id="not practicable"),
        pytest.param(False, "england", {"kind": "equipment"}, id="loose equipment"),
    ],
)
def test_the_grant(expected: bool | None, nation: str, changes: dict[str, Any]) -> None:  # noqa: FBT001 - as above
    """Each thing that the grant asks for decides."""
    assert expected is option(attrs.evolve(RAMP, **changes), "disabled_facilities_grant", nation).may_apply


@pytest.mark.parametrize(
    ("most", "left", "nation"),
    [("30000.00", "4000.00", "england"), ("34000.00", "0.00", "wales"), ("34000.00", "0.00", "northern_ireland")],
)
def test_the_grant_by_nation(most: str, left: str, nation: str) -> None:
    """The most and the rest are those of the nation."""
    found = option(RAMP, "disabled_facilities_grant", nation)

    assert (Money(most, "GBP"), Money(left, "GBP")) == (found.most, found.shortfall)


def test_a_limit_that_is_not_known() -> None:
    """On a day for which no limit is known nothing raises: it is not known whether the grant applies."""
    found = option(RAMP, "disabled_facilities_grant", "northern_ireland", "2025-09-30")

    assert (None, None) == (found.may_apply, found.most)
    assert ["its limit is known for that day"] == [str(each) for each in found.unknown]


@pytest.mark.parametrize(
    ("expected", "nation", "on", "changes"),
    [
        pytest.param(True, "scotland", ON, {}, id="beyond adjustments"),
        pytest.param(False, "england", ON, {"reasonable_adjustment": True}, id="the employer's duty"),
        pytest.param(None, "england", ON, {"reasonable_adjustment": None}, id="duty not known"),
        pytest.param(None, "northern_ireland", ON, {}, id="a scheme of its own"),
        pytest.param(None, "england", "2023-06-01", {}, id="cap not known"),
        pytest.param(False, "england", ON, {"age": 15}, id="15"),
        pytest.param(None, "england", ON, {"age": 16}, id="16: over or from, sources differ"),
        pytest.param(True, "england", ON, {"age": 17}, id="17"),
        pytest.param(None, "england", ON, {"age": None}, id="age not known"),
        pytest.param(False, "england", ON, {"for_work": False}, id="not to work"),
    ],
)
def test_access_to_work(expected: bool | None, nation: str, on: str, changes: dict[str, Any]) -> None:  # noqa: FBT001 - as above
    """Each thing that Access to Work asks for decides."""
    assert expected is option(attrs.evolve(DESK, **changes), "access_to_work", nation, on).may_apply


@pytest.mark.parametrize(
    ("most", "nation", "on", "cost"),
    [
        ("900.00", "england", ON, "900"),
        ("69260.00", "england", ON, "70000"),
        (None, "northern_ireland", ON, "900"),
        (None, "england", "2023-06-01", "900"),
    ],
)
def test_the_cap(most: str | None, nation: str, on: str, cost: str) -> None:
    """The most is the cap, where it is known."""
    found = option(attrs.evolve(DESK, cost=Money(cost, "GBP")), "access_to_work", nation, on).most

    assert (None if most is None else Money(most, "GBP")) == found


@pytest.mark.parametrize(
    ("most", "kind", "cost", "nation", "on"),
    [
        pytest.param("1000.00", "adaptation", "1000.00", "england", ON, id="a minor adaptation"),
        pytest.param(None, "adaptation", "1000.01", "england", ON, id="a penny more"),
        pytest.param("4000.00", "equipment", "4000.00", "england", ON, id="aids, whatever they cost"),
        pytest.param(None, "support", "100.00", "england", ON, id="support may be charged"),
        pytest.param(None, "equipment", "100.00", "wales", ON, id="elsewhere"),
        pytest.param(None, "equipment", "100.00", "england", "2015-03-31", id="before the Care Act"),
        pytest.param("100.00", "equipment", "100.00", "england", "2015-04-01", id="its first day"),
        pytest.param(None, None, "100.00", "england", ON, id="kind not known"),
    ],
)
def test_what_social_care_gives_free(most: str | None, kind: str | None, cost: str, nation: str, on: str) -> None:
    """England: aids, and adaptations of £1,000 or less (LAW-01)."""
    found = option(FundingFacts(kind=kind, cost=Money(cost, "GBP")), "social_care", nation, on).most

    assert (None if most is None else Money(most, "GBP")) == found


def test_a_recommendation_says_its_cost() -> None:
    """Of a recommendation the cost is known, with VAT, and nothing else."""
    found = funding_options(ADVICE, "england", ON)

    assert Money("29.98", "GBP") == found.of("access_to_work").most
    assert {None} == {each.may_apply for each in found.options}
    assert FundingFacts.of(attrs.evolve(ADVICE, items=[])).cost is None


def test_every_route_is_told() -> None:
    """Each route has what it asks for; what it cannot pay and its terms have sources."""
    assert [route.value for route in FundingRoute] == list(FUNDING_ROUTES)
    for profile in FUNDING_ROUTES.values():
        assert profile.conditions
        assert all(condition.sources for condition in profile.conditions)
        assert all(term.sources for term in (*profile.cannot_pay, *profile.terms))


def test_terms_of_a_nation() -> None:
    """What is free in England is said in England, and elsewhere that it is not known."""
    said = {nation: [str(each) for each in option(FundingFacts(), "social_care", nation).terms] for nation in Nation}

    assert said[Nation.ENGLAND] == [
        "aids, minor adaptations costing GBP 1,000.00 or less, and six weeks of reablement are free"
    ]
    assert said[Nation.WALES] == said[Nation.SCOTLAND] == ["what is free of charge there is not known here"]


FLAGS = [field.name for field in attrs.fields(FundingFacts) if field.name not in {"kind", "cost", "age"}]


@given(
    st.fixed_dictionaries({name: st.sampled_from([True, False, None]) for name in FLAGS}),
    st.sampled_from(Nation),
    st.sampled_from([None, *FundedKind]),
    st.sampled_from(FLAGS),
)
def test_learning_more_never_turns_an_answer(
    flags: dict[str, bool | None], nation: Nation, kind: FundedKind | None, forgotten: str
) -> None:
    """To forget a fact may leave a route open; it never turns yes into no, or no into yes."""
    whole = funding_options(FundingFacts(kind=kind, **flags), nation, ON)  # type: ignore[arg-type] # flags by name
    less = funding_options(FundingFacts(kind=kind, **(flags | {forgotten: None})), nation, ON)  # type: ignore[arg-type] # as above

    for full, part in zip(whole.options, less.options, strict=True):
        assert part.may_apply in {None, full.may_apply}


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(["nation"], lambda: funding_options(RAMP, "atlantis", ON), id="nation"),
        pytest.param(["need"], lambda: funding_options("a ramp", "england", ON), id="need"),  # type: ignore[arg-type] # wrong on purpose
        pytest.param(["kind"], lambda: FundingFacts(kind="holiday"), id="kind"),
        pytest.param(["age"], lambda: FundingFacts(age=151), id="age"),
        pytest.param(["cost"], lambda: FundingFacts(cost=Money("-1", "GBP")), id="negative"),
        pytest.param(["cost"], lambda: FundingFacts(cost=Money("1", "USD")), id="another currency"),
        pytest.param(["claim"], lambda: FundingFacts(claim="yes"), id="no answer"),  # type: ignore[arg-type] # as above
        pytest.param(["route"], lambda: funding_options(RAMP, "england", ON).of("lottery"), id="route"),
        pytest.param(
            ["recommendation.cost"],
            lambda: FundingFacts.of(_in_euros()),
            id="costed in euros",
        ),
        pytest.param(["recommendation"], lambda: FundingFacts.of(RAIL), id="no recommendation"),  # type: ignore[arg-type] # as above
    ],
)
def test_what_cannot_be(expected: list[str], act: Any) -> None:  # noqa: ANN401 - a function
    """What cannot be is refused with its path."""
    assert expected == list(problems(act))


def _in_euros() -> Recommendation:
    return attrs.evolve(ADVICE, items=[attrs.evolve(RAIL, unit_cost=Money("1", "EUR"))])


def test_a_route_that_is_not_there() -> None:
    """Of a part of the routes another is not known."""
    part = FundingOptions(nation="england", on=ON, options=funding_options(RAMP, "england", ON).options[:1])

    with pytest.raises(UnknownKeyError, match="no route is called 'client'"):
        part.of("client")


def test_outline() -> None:
    """Routes that may apply come first, then those not known, then those that do not."""
    shown = str(funding_options(attrs.evolve(RAMP, claim=False), "england", ON).outline())
    table = shown.split("\n\n")[1].split("\n")

    assert table[1].split("  ")[0] == "a Disabled Facilities Grant"
    assert "may apply" in table[1]
    assert table[-1].startswith("the health service") or table[-1].startswith("the claim")
    assert "What it cannot pay\n------------------\n\n- what lies above the limit" in shown
    assert "- no: there is a claim for an injury" in shown
    assert shown.endswith("Whether anybody pays is for the payer to decide")


def test_every_word_has_its_label() -> None:
    """Kinds are read in words."""
    assert len(FundedKind) == len({str(kind.label) for kind in FundedKind})
