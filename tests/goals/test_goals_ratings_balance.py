"""Occupational balance as the person sees it: section 7 of the goals sheet, and the obq11 cases."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.goals.ratings import Amount, BalanceQuestionnaire, BalanceRating, LifeBalance, UseAmount
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.provenance import RightsStatus
from occupational_therapy.occupations import TimeUse


@pytest.mark.parametrize(
    ("expected", "items"),
    [
        pytest.param(22, [2] * 11, id="obq11-01"),
        pytest.param(18, [3, 2, 1, 0, 3, 2, 1, 0, 3, 2, 1], id="obq11-02"),
        pytest.param(0, [0] * 11, id="lowest"),
        pytest.param(33, [3] * 11, id="highest"),
        pytest.param(None, [3] * 10 + [None], id="an item without an answer"),
    ],
)
def test_the_total_is_the_sum(expected: int | None, items: list[int | None]) -> None:
    """Eleven items of 0 to 3, 33 at most; without an answer there is no sum."""
    answers = BalanceQuestionnaire(items=items)

    assert (expected, 33) == (answers.total, answers.highest)
    assert (answers.reason is None) == (expected is not None)


@pytest.mark.parametrize(
    ("path", "items"),
    [
        pytest.param("items", [2] * 10, id="ten items"),
        pytest.param("items", [2] * 12, id="twelve items"),
        pytest.param("items", None, id="none"),
        pytest.param("items[10]", [2] * 10 + [4], id="above 3"),
        pytest.param("items[0]", [-1] + [2] * 10, id="below 0"),
        pytest.param("items[0]", [True] + [2] * 10, id="bool as number"),
        pytest.param("items[0]", [1.5] + [2] * 10, id="between"),
    ],
)
def test_answers_that_cannot_be_are_refused(path: str, items: Any) -> None:  # noqa: ANN401 - of any kind
    """Eleven whole numbers of 0 to 3."""
    with pytest.raises(InvalidInputError) as caught:
        BalanceQuestionnaire(items=items)

    assert [path] == [problem.path for problem in caught.value.problems]


@given(st.lists(st.integers(0, 3), min_size=11, max_size=11), st.integers(0, 10))
def test_one_step_up_raises_the_total_by_one(items: list[int], place: int) -> None:
    """Every item counts alike."""
    raised = [item + (number == place and item < 3) for number, item in enumerate(items)]
    before, after = BalanceQuestionnaire(items=items).total, BalanceQuestionnaire(items=raised).total

    assert (before or 0) + (items[place] < 3) == after


def test_the_questionnaire_is_not_free() -> None:
    """Its manual is sold: only numbers are here."""
    assert BalanceQuestionnaire(items=[0] * 11).rights.status is RightsStatus.LICENCE


def test_the_outline_of_the_questionnaire() -> None:
    """The total, or why there is none."""
    assert "22 of 33" in str(BalanceQuestionnaire(items=[2] * 11).outline())
    assert "1 item has no answer" in str(BalanceQuestionnaire(items=[None] + [2] * 10).outline())
    assert "2 items have no answer" in str(BalanceQuestionnaire(items=[None, None] + [2] * 9).outline())


def test_a_person_says_what_there_is_too_little_and_too_much_of() -> None:
    """Nothing is concluded: what was said is shown, and no week is called balanced."""
    rating = BalanceRating(
        on="2026-03-02",
        amounts=[UseAmount(use="leisure", amount="too_little"), UseAmount(use="productivity", amount="too_much")],
        satisfaction=4,
        words="I never see my friends",
    )
    said = str(rating.outline())

    assert ((TimeUse.LEISURE,), (TimeUse.PRODUCTIVITY,)) == (rating.wanted_more, rating.wanted_less)
    assert "Leisure       too little\nProductivity  too much\n" in said
    assert "Satisfied with an ordinary week: 4, from 1 to 10" in said
    assert "In the person's words: I never see my friends" in said
    assert "friends" not in repr(rating)
    assert "balanced" not in said


@pytest.mark.parametrize(
    ("lines", "rating"),
    [
        (1, {"satisfaction": 4}),
        (1, {"amounts": [UseAmount(use="leisure", amount="right")]}),
    ],
)
def test_a_part_can_be_left_out(lines: int, rating: dict[str, Any]) -> None:
    """What was not asked is not shown."""
    assert lines == len(BalanceRating(on="2026-03-02", **rating).outline().content)


@pytest.mark.parametrize(
    ("path", "rating"),
    [
        pytest.param("", {}, id="nothing"),
        pytest.param("satisfaction", {"satisfaction": 0}, id="below 1"),
        pytest.param("satisfaction", {"satisfaction": 11}, id="above 10"),
        pytest.param(
            "amounts[1].use",
            {"amounts": [UseAmount(use="leisure", amount="right"), UseAmount(use="leisure", amount="too_much")]},
            id="one use twice",
        ),
        pytest.param("amounts", {"amounts": "leisure"}, id="no list"),
    ],
)
def test_a_rating_that_cannot_be_is_refused(path: str, rating: dict[str, Any]) -> None:
    """A rating says something, and of each use once."""
    with pytest.raises(InvalidInputError) as caught:
        BalanceRating(on="2026-03-02", **rating)

    assert [path] == [problem.path for problem in caught.value.problems]


@pytest.mark.parametrize("named", Amount)
def test_each_has_words(named: Amount) -> None:
    """Every amount can be read."""
    assert str(named.label)


@pytest.mark.parametrize(
    ("expected", "mean", "answers"),
    [
        pytest.param(["very unbalanced"], 1.0, [1] * 53, id="the lowest"),
        pytest.param(["very unbalanced", "unbalanced"], 1.5, [1, 2] + [None] * 51, id="where bands meet"),
        pytest.param(["unbalanced"], 1.75, [1, 2, 2, 2] + [None] * 49, id="one step on"),
        pytest.param(["unbalanced", "moderately balanced"], 2.0, [2] * 53, id="the middle"),
        pytest.param(["moderately balanced", "very balanced"], 2.5, [2, 3] + [None] * 51, id="another edge"),
        pytest.param(["very balanced"], 3.0, [3] + [None] * 52, id="the highest"),
    ],
)
def test_the_inventory_is_averaged_over_what_applies(
    expected: list[str], mean: float, answers: list[int | None]
) -> None:
    """Section 7: the mean of the activities that apply; at an edge both bands are told."""
    found = LifeBalance(activities=answers)

    assert (mean, len([answer for answer in answers if answer])) == (found.mean, found.n)
    assert expected == [str(band) for band in found.bands]
    assert "from memory" in str(found.outline())
    assert found.rights.status is RightsStatus.FREE


@pytest.mark.parametrize(
    "answers", [[2] * 52, [2] * 54, [None] * 53, [0] + [2] * 52, [4] + [2] * 52], ids=["few", "many", "none", "0", "4"]
)
def test_an_inventory_that_cannot_be_is_refused(answers: list[int | None]) -> None:
    """53 answers from 1 to 3, and one at least."""
    with pytest.raises(InvalidInputError):
        LifeBalance(activities=answers)
