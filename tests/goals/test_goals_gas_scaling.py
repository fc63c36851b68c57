"""The scale of one goal: its levels, its start, its reviews, and the checks of its descriptions."""

from typing import Any

import attrs
import pytest

from occupational_therapy.goals.gas import Attainment, GoalScaling, LevelDescription, check_scaling
from occupational_therapy.goals.gas.description_rules import RULES
from occupational_therapy.kernel.errors import InvalidInputError
from tests.samples.goals import SCALING


def described(**texts: str) -> list[LevelDescription]:
    """Descriptions by level, ``m2`` to ``p2``."""
    levels = {"m3": -3, "m2": -2, "m1": -1, "half": -0.5, "zero": 0, "p1": 1, "p2": 2}
    return [LevelDescription(level=levels[name], text=text) for name, text in texts.items()]


@pytest.mark.parametrize(
    ("paths", "given"),
    [
        pytest.param({"variant"}, {"variant": "nine_point"}, id="unknown variant"),
        pytest.param({"descriptions[0].level"}, {"descriptions": described(m3="x")}, id="-3 of another variant"),
        pytest.param(
            {"descriptions[1].level"},
            {"descriptions": [LevelDescription(level=level, text="x") for level in (0, 0.0)]},
            id="a level twice",
        ),
        pytest.param({"baseline"}, {"baseline": -3}, id="started at -3"),
        pytest.param({"baseline"}, {"baseline": -1, "variant": "six_point_minus_three"}, id="every goal starts at -2"),
        pytest.param({"importance"}, {"importance": 4, "difficulty": 1}, id="importance 4"),
        pytest.param({"difficulty"}, {"importance": 1}, id="importance alone"),
        pytest.param({"importance"}, {"difficulty": 1}, id="difficulty alone"),
        pytest.param(
            {"attainments[0].level"}, {"attainments": [Attainment(on="2026-06-01", level=3)]}, id="attained 3"
        ),
        pytest.param(
            {"attainments[0].level"},
            {"variant": "six_point_half", "baseline": -2, "attainments": [Attainment(on="2026-06-01", level=-0.5)]},
            id="-0.5 from -2",
        ),
        pytest.param(
            {"attainments[0].answer"},
            {"attainments": [Attainment(on="2026-06-01", answer="worse")]},
            id="an answer without a start",
        ),
        pytest.param(
            {"attainments[0].answer"},
            {"baseline": 0, "attainments": [Attainment(on="2026-06-01", answer="worse")]},
            id="an answer from another start",
        ),
        pytest.param(
            {"attainments[0].level"},
            {"baseline": -1, "attainments": [Attainment(on="2026-06-01", level=0, answer="worse")]},
            id="level and answer differ",
        ),
        pytest.param(
            {"attainments[1].on"},
            {"attainments": [Attainment(on=on, level=0) for on in ("2026-06-01", "2026-05-31")]},
            id="reviews out of order",
        ),
        pytest.param({"descriptions[0]", "attainments[0]"}, {"descriptions": [1], "attainments": [1]}, id="neither"),
    ],
)
def test_a_scale_that_cannot_be_is_refused(paths: set[str], given: dict[str, Any]) -> None:
    """Every problem is named with its path."""
    with pytest.raises(InvalidInputError) as caught:
        GoalScaling(**given)

    assert paths == {problem.path for problem in caught.value.problems}


@pytest.mark.parametrize(
    ("path", "given"),
    [("", {}), ("answer", {"answer": "good"}), ("level", {"level": True}), ("rater", {"level": 0, "rater": "Jo Doe"})],
)
def test_a_review_that_says_nothing_is_refused(path: str, given: dict[str, Any]) -> None:
    """A review has a level, an answer, or both, and its rater is an identifier."""
    with pytest.raises(InvalidInputError) as caught:
        Attainment(on="2026-06-01", **given)

    assert [path] == [problem.path for problem in caught.value.problems]


REVIEWED = GoalScaling(
    variant="six_point_half",
    baseline=-1,
    attainments=[
        Attainment(on="2026-04-01", answer="partially_achieved"),
        Attainment(on="2026-06-01", level=1),
        Attainment(on="2026-06-01", level=0, rater="OT-2"),
    ],
)


@pytest.mark.parametrize(
    ("expected", "on"),
    [(None, "2026-03-31"), (-0.5, "2026-04-01"), (-0.5, "2026-05-31"), (0, "2026-06-01"), (0, "2027-01-01")],
)
def test_the_last_review_counts(expected: float | None, on: str) -> None:
    """An answer is read as its level, and of one day the last entry counts."""
    assert expected == REVIEWED.attained_on(on)


def test_a_review_day_is_a_date() -> None:
    """Anything else is refused."""
    with pytest.raises(InvalidInputError):
        REVIEWED.attained_on("June")


def test_a_level_is_described_or_not() -> None:
    """What is not described is None."""
    assert SCALING.description(SCALING.variant.levels[0]) == "dresses in 30 minutes"
    assert GoalScaling().description(SCALING.variant.levels[0]) is None


def test_a_scale_reads_from_the_top() -> None:
    """Levels with what is seen at them, start, weight and reviews."""
    read = str(SCALING.outline())

    for said in (
        "variant: five points",
        "2      much more than expected      dresses in 10 minutes",
        "starts at -1",
        "weight 6: extremely important, moderate difficulty",
        "- 2026-06-01: 0, achieved as expected",
    ):
        assert said in read
    assert read.index("much more") < read.index("much less")


def test_a_bare_scale_reads_without_what_is_not_known() -> None:
    """No start, no weight and no review are no lines."""
    read = str(GoalScaling(attainments=[Attainment(on="2026-06-01", level=1)]).outline())

    assert "- 2026-06-01: 1" in read
    assert "weight" not in read
    assert "starts at" not in read
    assert "2026" not in str(GoalScaling().outline())


@pytest.mark.parametrize(
    ("expected", "scaling"),
    [
        pytest.param([], SCALING, id="all described"),
        pytest.param([], GoalScaling(baseline=-1, descriptions=described(zero="dresses in 20 minutes")), id="0 alone"),
        pytest.param(
            [("gas_start_recorded", "baseline")],
            GoalScaling(descriptions=described(zero="dresses in 20 minutes")),
            id="no start",
        ),
        pytest.param(
            [("gas_levels_described", "descriptions")], GoalScaling(baseline=-1), id="what is expected is not said"
        ),
        pytest.param(
            [("gas_levels_described", "descriptions")],
            GoalScaling(baseline=-1, descriptions=described(zero="dresses in 20 minutes", p1="dresses in 15 minutes")),
            id="some are lacking",
        ),
        pytest.param(
            [("gas_levels_described", "descriptions")] * 2,
            GoalScaling(baseline=-1, descriptions=described(p1="dresses in 15 minutes")),
            id="0 and some are lacking",
        ),
        pytest.param(
            [],
            attrs.evolve(SCALING, variant="six_point_half"),
            id="the half level needs no description",
        ),
        pytest.param(
            [("gas_levels_told_apart", "descriptions[1]")],
            GoalScaling(
                baseline=-1,
                descriptions=described(
                    m2="does not dress", m1="Does  not dress", zero="puts on a shirt", p1="and a coat", p2="and a tie"
                ),
            ),
            id="two read the same",
        ),
        pytest.param(
            [("gas_one_scale", "descriptions")],
            GoalScaling(
                baseline=-1,
                descriptions=described(m2="0 meals", m1="1 meal", zero="3 meals", p1="2 meals", p2="4 meals"),
            ),
            id="up and down",
        ),
        pytest.param(
            [],
            GoalScaling(
                baseline=-1,
                descriptions=described(m2="0 meals", m1="0 hot meals", zero="3 meals", p1="4 meals", p2="5 meals"),
            ),
            id="level and up",
        ),
        pytest.param(
            [],
            GoalScaling(
                baseline=-1,
                descriptions=described(m2="no meal", m1="1 meal", zero="3 meals", p1="2 of 5 meals", p2="4 meals"),
            ),
            id="not one number each",
        ),
        pytest.param(
            [("gas_levels_can_be_seen", "descriptions[0]")] * 2,
            GoalScaling(baseline=-1, descriptions=described(zero="feels better about dressing")),
            id="open to opinion",
        ),
        pytest.param(
            [],
            GoalScaling(baseline=-1, descriptions=described(zero="dresses in less than 20 minutes, soon")),
            id="less than a number with its unit",
        ),
        pytest.param(
            [], GoalScaling(baseline=-1, descriptions=described(zero="dresses soon")), id="time is not for levels"
        ),
    ],
)
def test_descriptions_are_checked(expected: list[tuple[str, str]], scaling: GoalScaling) -> None:
    """Levels are described, told apart, go one way, and leave nothing to opinion."""
    assert expected == [(finding.rule, finding.path) for finding in check_scaling(scaling)]


def test_without_a_language_no_word_is_judged() -> None:
    """Descriptions in an unknown language are not told to be vague."""
    vague = GoalScaling(baseline=-1, descriptions=described(zero="feels better"))

    assert check_scaling(vague, language=None) == ()


def test_a_finding_names_level_word_and_mend() -> None:
    """What is found says what to add, and quotes the list's word alone."""
    [finding] = check_scaling(GoalScaling(baseline=-1, descriptions=described(zero="copes with Jo")))

    assert str(finding.message) == 'level 0 says "cope", which has no visible end point: add a number with its unit'


def test_private_text_is_not_shown() -> None:
    """What a level looks like is in no repr."""
    assert "dresses" not in repr(SCALING)


def test_every_rule_has_a_key_and_a_source() -> None:
    """No rule is without what it rests on."""
    assert len(RULES) == len({rule.key for rule in RULES})
    assert [rule.key for rule in RULES if not rule.sources] == []
