"""Commissioners' policies: sensible at first, and changed at will (SEED-05 to SEED-08)."""

import pytest

from occupational_therapy.credentials import Policy, TrainingNeed
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.money import Money


def test_what_a_policy_asks_unless_told() -> None:
    """Five calendar years, an enhanced check with lists of three years at most, and the nine competences."""
    policy = Policy()

    assert (int(policy.min_statutory_years), policy.counting.value, policy.dbs_max_age_years) == (5, "calendar", 3)
    assert (policy.check_level.value, len(policy.required_competences)) == ("enhanced_with_barred_lists", 9)
    assert (policy.cover_floor, policy.required_memberships, policy.required_training) == (None, (), ())


def test_a_policy_says_everything_it_asks() -> None:
    """The outline names each demand."""
    policy = Policy(
        cover_floor=Money("5000000", "GBP"),
        required_memberships=["rcot", "own_body"],
        required_competences=["adaptable"],
        required_training=[TrainingNeed(topic="basic_life_support", refresh_months=12)],
        register_check_max_days=1,
        dbs_max_age_years=1,
    )

    assert str(policy.outline()).splitlines()[3:] == [
        "- a qualification in occupational therapy on record",
        "- 5 years in the statutory sector, counted by the calendar",
        "- enhanced check with barred lists, no older than 1 year",
        "- indemnity of at least GBP 5,000,000",
        "- insurance of the company, where there is one",
        "- membership of Royal College of Occupational Therapists",
        "- membership of own_body",
        "- attested: adaptable",
        "- training: basic life support",
        "- a look at the register no more than 1 day ago",
    ]


def test_a_policy_may_ask_little() -> None:
    """What a policy does not ask for it does not say."""
    policy = Policy(qualification_required=False, min_statutory_years=0, company_cover=False, required_competences=[])

    assert str(policy.outline()).splitlines()[3:] == ["- enhanced check with barred lists, no older than 3 years"]


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"qualification_required": None}, "qualification_required"),
        ({"min_statutory_years": -1}, "min_statutory_years"),
        ({"counting": "moon"}, "counting"),
        ({"check_scheme": "pvq"}, "check_scheme"),
        ({"check_level": "deep"}, "check_level"),
        ({"dbs_max_age_years": 0}, "dbs_max_age_years"),
        ({"dbs_max_age_years": 101}, "dbs_max_age_years"),
        ({"cover_floor": Money("-1", "GBP")}, "cover_floor"),
        ({"company_cover": 1}, "company_cover"),
        ({"required_memberships": ["Own Body"]}, "required_memberships[0]"),
        ({"required_competences": ["charm"]}, "required_competences[0]"),
        ({"required_training": ["all"]}, "required_training[0]"),
        ({"register_check_max_days": -1}, "register_check_max_days"),
        ({"register_check_max_days": 36501}, "register_check_max_days"),
    ],
)
def test_an_impossible_policy(given: dict[str, object], path: str) -> None:
    """What cannot be asked for is named."""
    with pytest.raises(InvalidInputError) as caught:
        Policy(**given)  # type: ignore[arg-type] # a table of arguments

    assert [path] == [problem.path for problem in caught.value.problems]


def test_an_impossible_need() -> None:
    """Every wrong part of a training need is named at once."""
    with pytest.raises(InvalidInputError) as caught:
        TrainingNeed(topic="juggling", refresh_months=1201, level=-1)

    assert [problem.path for problem in caught.value.problems] == ["topic", "refresh_months", "level"]
    assert TrainingNeed(topic="other").refresh_months is None
    assert TrainingNeed(topic="other", refresh_months=1200).refresh_months == 1200
    assert Policy(register_check_max_days=36500, dbs_max_age_years=100).register_check_max_days == 36500
