"""Homes, handling and plans of treatment on a case: what must hold, and that they are looked at with the case."""

from typing import Any

import attrs
import pytest

from occupational_therapy.casework import Case, review_case
from occupational_therapy.casework.case_parts import PARTS
from occupational_therapy.goals.ratings import ClientRatings, RatedProblem
from occupational_therapy.interop import records
from occupational_therapy.kernel.dates import on_date
from tests.casework.caseload import CASE, G1, problems
from tests.casework.plans import home_programmes, posture_plans, work_plans
from tests.samples.assessment_risk import HANDLING, HOME
from tests.samples.assessment_risk import PLAN as HANDLING_PLAN

G3 = attrs.evolve(G1, id="G3")
WHOLE: dict[str, list[Any]] = {
    "homes": [HOME],
    "handling_assessments": [HANDLING],
    "handling_plans": [HANDLING_PLAN],
    "posture_plans": [posture_plans.PLAN],
    "return_to_work_plans": [work_plans.PLAN],
    "home_programmes": [home_programmes.PROGRAMME],
}
ON = "2026-10-01"


def case(**parts: Any) -> Case:  # noqa: ANN401 - parts of every kind
    """The synthetic case, with a third goal and these parts."""
    bare = {"goals": [*CASE.goals, G3], "sessions": (), "recommendations": (), "notes": (), "results": ()}
    return attrs.evolve(CASE, **bare | parts)


def test_every_field_of_parts_is_one_of_the_case() -> None:
    """The fields that are looked at are there, and the whole case keeps what it is given."""
    kept = case(**WHOLE)

    assert set(PARTS) == set(WHOLE)
    assert {field: list(getattr(kept, field)) for field in PARTS} == WHOLE
    assert records.loads(records.dumps(kept), Case) == kept


@pytest.mark.parametrize("field", WHOLE)
def test_a_part_is_given_once_and_not_before_the_referral(field: str) -> None:
    """The same identifier twice is refused, and so is a day before the referral."""
    [part] = WHOLE[field]
    others = {"handling_assessments": [HANDLING]} if field == "handling_plans" else {}

    assert problems(lambda: case(**others | {field: [part, part]})) == {f"{field}[1].id": f"{part.id} is given twice"}
    late = {
        "referral": attrs.evolve(CASE.referral, on="2026-12-01", start_by=None),
        "opened_on": "2026-12-02",
        "assessment": None,
    }
    refused = problems(lambda: case(**late | others | {field: [part]}))
    assert refused[f"{field}[0].on"] == f"{part.on} is before the referral, 2026-12-01"


@pytest.mark.parametrize("field", ["posture_plans", "return_to_work_plans", "home_programmes"])
def test_a_plan_is_of_the_client_and_serves_goals_of_the_case(field: str) -> None:
    """Another client's plan is refused, and so is a goal that the case does not have."""
    [plan] = WHOLE[field]

    assert problems(lambda: case(**{field: [attrs.evolve(plan, client="C-8")]})) == {
        f"{field}[0].client": "is another client than that of the referral"
    }
    assert problems(lambda: case(goals=(), **{field: [plan]})) == {
        f"{field}[0].goals": f"{plan.goals[-1]} is no goal of this case"
    }


def test_a_handling_plan_rests_on_assessments_of_the_case() -> None:
    """An assessment that the case does not have is refused where it is named."""
    assert problems(lambda: case(handling_plans=[HANDLING_PLAN])) == {
        "handling_plans[0].assessments[0]": "M-1 is no handling assessment of this case"
    }


@pytest.mark.parametrize("field", WHOLE)
def test_what_is_no_such_part_is_refused(field: str) -> None:
    """A value of another class is named."""
    assert problems(lambda: case(**{field: ["P-1"]})).keys() == {f"{field}[0]"}


def test_parts_are_looked_at_with_the_case() -> None:
    """What each part leaves open is found with its path in the case; what is later than the day is not looked at."""
    whole = case(**WHOLE)
    found = {finding.path.partition("[")[0] for finding in review_case(whole, on=ON)}
    early = {finding.path.partition("[")[0] for finding in review_case(whole, on=HOME.on.subtract(days=1))}

    assert set(PARTS) <= found
    assert "homes" not in early
    assert all(getattr(whole, field)[0].on < HOME.on for field in early & set(PARTS))


def test_an_assessment_of_later_is_not_held_against_a_plan_of_earlier_days() -> None:
    """On the day of the plan an assessment of tomorrow is not there."""
    later = attrs.evolve(HANDLING, id="M-2", on="2026-04-20")
    whole = case(handling_assessments=[HANDLING, later], handling_plans=[HANDLING_PLAN])

    def rules(on: str) -> set[str]:
        return {each.rule for each in review_case(whole, on=on_date(on)) if each.path.startswith("handling_plans")}

    assert rules("2026-04-20") - rules("2026-04-19")


def test_ratings_are_of_the_client() -> None:
    """Ratings of nobody named are taken; those of another client are refused."""
    ratings = ClientRatings(problems=[RatedProblem(id="P1")])

    assert case(client_ratings=ratings).client_ratings == ratings
    assert problems(lambda: case(client_ratings=attrs.evolve(ratings, client="C-8"))) == {
        "client_ratings.client": "is another client than that of the referral"
    }
