"""Rated items: the one model of section 5 of the goals sheet, its methods as data, and the SIGA and the BGSI by it."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.goals.measure import Direction
from occupational_therapy.goals.ratings import (
    METHODS,
    ActivityRatings,
    Aspect,
    ClientRatings,
    ErrorLimits,
    ItemChange,
    ItemRating,
    ItemsChange,
    RatedItem,
    RatedItems,
    RatedProblem,
    Rating,
)
from occupational_therapy.kernel.errors import InvalidInputError, UnknownKeyError
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, RightsStatus
from tests.house import pickled

FIRST, LATER = "2026-03-02", "2026-06-01"
METHOD_KEYS = ("problems", "activities", "siga", "bgsi")


def items(method: str, scores: dict[str, list[int | None]], **given: Any) -> RatedItems:  # noqa: ANN401 - any field
    """Items called I1 and so on; of each aspect the scores at first, then the later scores."""
    half = len(next(iter(scores.values()))) // 2
    return RatedItems(
        method=method,
        items=[
            RatedItem(
                id=f"I{place + 1}",
                ratings=[
                    ItemRating(on=day, aspect=aspect, score=score)
                    for day, at in ((FIRST, place), (LATER, half + place))
                    for aspect, row in scores.items()
                    if (score := row[at]) is not None
                ],
            )
            for place in range(half)
        ],
        **given,
    )


@pytest.mark.parametrize(
    ("expected", "key"),
    [
        pytest.param(
            (["performance", "satisfaction"], (1, 10), 0, 5, "authors", None, False), "problems", id="problems"
        ),
        pytest.param((["ability"], (0, 10), 0, 5, None, "mdc90", False), "activities", id="activities"),
        pytest.param((["attainment"], (0, 10), 1, 5, None, None, True), "siga", id="siga"),
        pytest.param(
            (["attainment", "importance", "readiness"], (0, 10), 1, None, None, None, False), "bgsi", id="bgsi"
        ),
    ],
)
def test_each_method_is_declared(expected: tuple[Any, ...], key: str) -> None:
    """Section 5: aspects, scale, number of items, thresholds, and whether all together are rated once."""
    method = METHODS[key]
    [ends] = {aspect.ends for aspect in method.aspects}

    assert expected == (
        [aspect.key for aspect in method.aspects],
        ends,
        method.fewest,
        method.most,
        method.thresholds,
        method.limits,
        method.has_overall,
    )


@pytest.mark.parametrize(
    ("status", "method"), [("licence", "problems"), ("free", "activities"), ("free", "siga"), ("unclear", "bgsi")]
)
def test_each_method_names_its_rights(status: str, method: str) -> None:
    """Licences are told; no wording of any instrument is here."""
    assert items(method, {METHODS[method].aspects[0].key: [5, 6]}).rights.status is RightsStatus(status)


def test_what_is_from_memory_says_so() -> None:
    """That the interview rates from 0 to 10 was not read."""
    source = METHODS["bgsi"].sources[0]

    assert source.confidence is Confidence.PARTLY_CONFIRMED
    assert "from memory" in source.note


def test_goals_that_the_client_names_are_averaged_beside_the_overall_rating() -> None:
    """The SIGA: each goal, their mean, and one rating of all together that is no mean."""
    rated = items("siga", {"attainment": [2, 4, 3, 6, 7, 3]})
    rated = attrs.evolve(
        rated,
        overall=[
            ItemRating(on=FIRST, aspect="attainment", score=4),
            ItemRating(on=LATER, aspect="attainment", score=8),
        ],
    )
    change = rated.change(first=FIRST, later=LATER)

    assert (rated.mean("attainment", FIRST), change.means("attainment").first_mean) == (3.0, 3.0)
    assert round(change.means("attainment").change, 4) == 2.3333
    assert (change.overall_gain, [change.gain(pair) for pair in change.pairs]) == (4, [4, 3, 0])
    assert change.important_class("attainment") is None
    assert change.detectable_class("attainment") is None
    shown = str(change.outline())
    assert "all together: 4 to 8, a change of 4" in shown
    assert "no threshold is published" in shown


def test_an_interview_rates_three_aspects_apart() -> None:
    """The BGSI: attainment, importance and readiness, each compared over the goals rated twice in it."""
    rated = items("bgsi", {"attainment": [1, 3, 6, 5], "importance": [9, 8, 9, None], "readiness": [5, 5, None, None]})
    change = rated.change(first=FIRST, later=LATER)

    assert [aspect.key for aspect in change.aspects] == ["attainment", "importance"]
    assert (change.means("attainment").change, change.means("importance").n) == (3.5, 1)
    assert change.left_out == ()
    assert change.overall_gain is None
    with pytest.raises(InvalidInputError, match="nothing was rated twice"):
        change.means("readiness")


def test_what_was_not_rated_twice_is_named() -> None:
    """An item rated once stands in no mean, and is not dropped silently."""
    change = items("siga", {"attainment": [2, 4, 6, None]}).change(first=FIRST, later=LATER)

    assert (change.left_out, len(change.pairs)) == (("I2",), 1)
    assert "not rated twice, and left out: I2" in str(change.outline())


def test_gains_and_losses_that_cancel_are_told() -> None:
    """A mean hides them."""
    change = items("siga", {"attainment": [2, 8, 5, 5]}).change(first=FIRST, later=LATER)

    assert change.means("attainment").change == 0
    assert "cancels out in a mean" in str(change.outline())


@given(
    scores=st.lists(
        st.tuples(st.integers(1, 10), st.integers(1, 10), st.integers(1, 10) | st.none(), st.integers(1, 10)),
        min_size=1,
        max_size=5,
    ).filter(lambda rows: any(row[2] is not None for row in rows))
)
def test_problems_and_rated_items_are_one_model(scores: list[tuple[int, int, int | None, int]]) -> None:
    """Problems give the same means, changes, classes and left-out items whichever way they are looked at."""
    ratings = ClientRatings(
        problems=[
            RatedProblem(
                id=f"P{place}",
                ratings=[
                    Rating(on=FIRST, performance=row[0], satisfaction=row[1], by="OT-1"),
                    Rating(on=LATER, performance=row[2], satisfaction=row[3]),
                ],
            )
            for place, row in enumerate(scores)
        ]
    )
    own = ratings.change(first=FIRST, later=LATER)
    general = ratings.as_items.change(first=FIRST, later=LATER)

    assert own.performance == general.means("performance")
    assert own.satisfaction == general.means("satisfaction")
    assert own.performance_class is general.important_class("performance")
    assert own.satisfaction_class is general.important_class("satisfaction")
    assert own.left_out == general.left_out
    assert own.thresholds == general.thresholds


@given(scores=st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), min_size=1, max_size=5))
def test_activities_and_rated_items_are_one_model(scores: list[tuple[int, int]]) -> None:
    """Activities too."""
    ratings = ActivityRatings.of_scores({FIRST: [row[0] for row in scores], LATER: [row[1] for row in scores]})
    own = ratings.change(first=FIRST, later=LATER)
    general = ratings.as_items.change(first=FIRST, later=LATER)

    assert own.means == general.means("ability")
    assert own.mean_class is general.detectable_class("ability")
    assert own.limits == general.limits


def test_classes_are_shown_where_a_threshold_holds() -> None:
    """A threshold and a limit of error can both be named; each is told apart, with its source."""
    rated = items("problems", {"performance": [3, 5], "satisfaction": [2, 3]})
    limits = ErrorLimits(key="own", mean=3, single=4, sources=METHODS["siga"].sources)
    change = rated.change(first=FIRST, later=LATER, thresholds="eyssen_2011", limits=limits)

    assert (change.important_class("performance"), change.detectable_class("performance")) == (
        "important_gain",
        "within_error",
    )
    shown = str(change.outline())
    assert "performance: important gain" in shown
    assert "satisfaction: within measurement error" in shown
    assert "Eyssen" in shown


def test_a_lower_rating_can_be_the_better_one() -> None:
    """The direction is a parameter of the aspect."""
    pain = Aspect(key="pain", label=message("pain"), ends=(0, 10), direction="lower")

    assert pain.direction is Direction.LOWER
    assert (pain.gain(7, 3), pain.gain(3, 7)) == (4, -4)


@pytest.mark.parametrize(
    ("path", "make"),
    [
        pytest.param("method", lambda: RatedItems(method="x", items=[]), id="an unknown method"),
        pytest.param("items", lambda: RatedItems(method="siga", items=[]), id="no goal"),
        pytest.param(
            "items",
            lambda: RatedItems(method="siga", items=[RatedItem(id=f"I{n}") for n in range(6)]),
            id="a sixth goal",
        ),
        pytest.param(
            "items[1].id", lambda: RatedItems(method="bgsi", items=[RatedItem(id="I1")] * 2), id="one identifier twice"
        ),
        pytest.param("items[0].ratings[0].score", lambda: items("siga", {"attainment": [11, 5]}), id="above the scale"),
        pytest.param("items[0].ratings[0].score", lambda: items("problems", {"performance": [0, 5]}), id="below it"),
        pytest.param("items[0].ratings[0].aspect", lambda: items("siga", {"readiness": [1, 5]}), id="not rated by it"),
        pytest.param(
            "items[0].ratings[1].on",
            lambda: RatedItems(
                method="siga",
                items=[RatedItem(id="I1", ratings=[ItemRating(on=FIRST, aspect="attainment", score=1)] * 2)],
            ),
            id="twice on a day",
        ),
        pytest.param(
            "overall",
            lambda: items("bgsi", {"attainment": [1, 2]}, overall=[ItemRating(on=FIRST, aspect="attainment", score=1)]),
            id="no rating of all together",
        ),
        pytest.param(
            "overall[0].score",
            lambda: items(
                "siga", {"attainment": [1, 2]}, overall=[ItemRating(on=FIRST, aspect="attainment", score=11)]
            ),
            id="all together above the scale",
        ),
        pytest.param(
            "scores[I9]",
            lambda: items("siga", {"attainment": [1, 2]}).with_ratings("2026-07-01", {"I9": 3}),
            id="an item not named",
        ),
        pytest.param(
            "items[0].ratings[2].on",
            lambda: items("siga", {"attainment": [1, 2]}).with_ratings(FIRST, {"I1": 3}),
            id="a day before",
        ),
        pytest.param(
            "pairs", lambda: items("siga", {"attainment": [1, None]}).change(first=FIRST, later=LATER), id="once alone"
        ),
        pytest.param(
            "later",
            lambda: items("siga", {"attainment": [1, 2]}).change(first=LATER, later=FIRST),
            id="wrong way round",
        ),
    ],
)
def test_what_cannot_be_is_refused(path: str, make: Any) -> None:  # noqa: ANN401 - a callable
    """The method's parameters are what is checked against; the path says where."""
    with pytest.raises(InvalidInputError) as refused:
        make()

    assert path in {problem.path for problem in refused.value.problems}


def test_only_ratings_of_one_aspect_are_compared() -> None:
    """A change of the wrong aspect, of an aspect the method has not, or of one overall rating is refused."""
    rated = items("bgsi", {"attainment": [1, 4], "importance": [9, 9]})
    [first, importance, later, _] = rated.items[0].ratings
    with pytest.raises(InvalidInputError, match=r"later\.aspect: is importance: only ratings of attainment"):
        ItemChange(item=rated.items[0], aspect="attainment", first=first, later=attrs.evolve(importance, on=LATER))
    pair = ItemChange(item=rated.items[0], aspect="attainment", first=first, later=later)
    with pytest.raises(InvalidInputError, match=r"overall: are 1: give two ratings or none"):
        ItemsChange(method="siga", pairs=[pair], overall=[first])
    with pytest.raises(InvalidInputError, match=r"pairs\[0\]\.aspect: attainment is not rated by activities"):
        ItemsChange(method="activities", pairs=[pair])


def test_ratings_are_added_in_the_first_aspect_unless_another_is_named() -> None:
    """The record grows by a day; an aspect the method has not is told."""
    named = RatedItems(method="bgsi", items=[RatedItem(id="I1"), RatedItem(id="I2")])
    rated = named.with_ratings(FIRST, {"I1": 2}, by="OT-1").with_ratings(FIRST, {"I1": 9}, aspect="importance")

    assert [(each.aspect, each.score, each.by) for each in rated.items[0].ratings] == [
        ("attainment", 2, "OT-1"),
        ("importance", 9, None),
    ]
    assert rated.items[1].ratings == ()
    assert (rated.mean("readiness", FIRST), rated.mean("importance", "2026-03-01")) == (None, None)
    with pytest.raises(UnknownKeyError, match="aspect"):
        named.with_ratings(FIRST, {"I1": 2}, aspect="joy")


@pytest.mark.parametrize("method", METHOD_KEYS)
def test_the_record_is_told(method: str) -> None:
    """Items, ratings and scales; a scale whose ends have words shows them."""
    aspect = METHODS[method].aspects[0]
    rated = items(method, {aspect.key: [5, None]})
    shown = str(rated.outline())

    assert f"{aspect.label} 5 on 2026-03-02" in shown
    assert ("unable" in shown) == (method in ("activities", "siga"))
    assert pickled(rated) == rated


def test_all_together_is_told_with_its_day() -> None:
    """An item without a rating has an empty place."""
    rated = RatedItems(method="siga", items=[RatedItem(id="I1", words="to swim")]).with_ratings(FIRST, {}, overall=5)

    assert "all together: 5 on 2026-03-02" in str(rated.outline())
    assert "to swim" in str(rated.outline())
    assert "swim" not in repr(rated)
