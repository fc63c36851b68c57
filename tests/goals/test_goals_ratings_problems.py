"""What a client rates of the problems that matter: sections 4 and 11 of the goals sheet, and the copm cases."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.goals.ratings import (
    THRESHOLDS,
    ClientRatings,
    FullRating,
    ImportantChange,
    MeanRatings,
    PairedMeans,
    ProblemChange,
    RatedProblem,
    Rating,
    RatingsChange,
    RatingThresholds,
    suggested,
)
from occupational_therapy.goals.ratings.change import important
from occupational_therapy.goals.ratings.thresholds import to_thresholds
from occupational_therapy.kernel.errors import InvalidInputError, UnknownKeyError
from occupational_therapy.kernel.provenance import Confidence, RightsStatus
from occupational_therapy.occupations import Area
from tests.house import pickled

FIRST, LATER = "2026-03-02", "2026-06-01"
TEN = st.integers(1, 10)


def problem(
    place: int, first: tuple[int, int] | None, later: tuple[int, int] | None = None, **more: object
) -> RatedProblem:
    """A problem with a rating on the first day and on the later."""
    ratings = [
        Rating(on=day, performance=said[0], satisfaction=said[1])
        for day, said in ((FIRST, first), (LATER, later))
        if said is not None
    ]
    return RatedProblem(id=f"P{place}", ratings=ratings, **more)  # type: ignore[arg-type] # any field


def ratings(*pairs: tuple[tuple[int, int] | None, tuple[int, int] | None]) -> ClientRatings:
    """Problems with these ratings at first and later."""
    return ClientRatings(problems=[problem(place, first, later) for place, (first, later) in enumerate(pairs)])


def change(*pairs: tuple[tuple[int, int] | None, tuple[int, int] | None], thresholds: str = "authors") -> RatingsChange:
    """The change of such ratings."""
    return ratings(*pairs).change(first=FIRST, later=LATER, thresholds=thresholds)


@pytest.mark.parametrize(
    ("paths", "rating"),
    [
        pytest.param({"performance"}, {"performance": 0}, id="below 1"),
        pytest.param({"performance"}, {"performance": 11}, id="above 10"),
        pytest.param({"performance"}, {"performance": 5.0}, id="a float"),
        pytest.param({"performance"}, {"performance": True}, id="bool as number"),
        pytest.param({"performance"}, {"performance": "5"}, id="text"),
        pytest.param({"performance", "satisfaction"}, {"performance": -1, "satisfaction": 11}, id="both at once"),
        pytest.param({"on"}, {"on": "2 March"}, id="no date"),
    ],
)
def test_a_rating_that_cannot_be_is_refused(paths: set[str], rating: dict[str, Any]) -> None:
    """Ratings are whole numbers from 1 to 10 (section 4)."""
    with pytest.raises(InvalidInputError) as caught:
        Rating(**{"on": FIRST} | rating)

    assert paths == {each.path for each in caught.value.problems}


@pytest.mark.parametrize("rating", [1, 10])
def test_both_ends_can_be_rated(rating: int) -> None:
    """1 and 10 are ratings."""
    full = Rating(on=FIRST, performance=rating, satisfaction=rating).full

    assert full == FullRating(on=FIRST, performance=rating, satisfaction=rating)


@pytest.mark.parametrize("half", [{"performance": 5}, {"satisfaction": 5}, {}])
def test_half_a_rating_is_kept_and_not_averaged(half: dict[str, Any]) -> None:
    """What was not rated is not there: such a rating stands in no mean and no change."""
    rating = Rating(on=FIRST, **half)

    assert rating.full is None
    assert ClientRatings(problems=[RatedProblem(id="P1", ratings=[rating])]).means(FIRST) is None


def test_ratings_come_one_a_day_in_order() -> None:
    """A second rating on a day, or one that goes back in time, is refused."""
    for days in (["2026-03-02", "2026-03-02"], ["2026-03-02", "2026-03-01"]):
        with pytest.raises(InvalidInputError, match=r"ratings\[1\]\.on: .* is not after the one before it"):
            RatedProblem(id="P1", ratings=[Rating(on=day, performance=5, satisfaction=5) for day in days])


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param(None, {}, id="neither"),
        pytest.param(Area.PRODUCTIVITY, {"occupation": "prepare_simple_meal"}, id="the occupation's"),
        pytest.param(Area.SELF_CARE, {"area": "self_care"}, id="the area given"),
        pytest.param(Area.SELF_CARE, {"occupation": "prepare_simple_meal", "area": "self_care"}, id="the guide's view"),
    ],
)
def test_a_problem_falls_under_an_area(expected: Area | None, given: dict[str, Any]) -> None:
    """One area each, which may be another than the form's (section 0, area mismatch)."""
    assert expected is RatedProblem(id="P1", **given).falls_under


@pytest.mark.parametrize(
    ("expected", "importance", "most"),
    [
        pytest.param([1, 5, 2, 3, 4], [7, 10, 9, 9, 8, 10, 6], 5, id="copm_select-01"),
        pytest.param([0, 1, 2, 3, 4], [8, 8, 8, 8, 8, 8], 5, id="all alike"),
        pytest.param([1], [1, 2], 1, id="one"),
        pytest.param([1, 0], [1, 10], 5, id="fewer than five"),
        pytest.param([2, 0], [3, None, 4], 5, id="one not rated"),
        pytest.param([], [], 5, id="none"),
    ],
)
def test_problems_are_suggested_by_importance(expected: list[int], importance: list[int | None], most: int) -> None:
    """The most important first, ties in the order given; what nobody rated is not suggested."""
    named = [RatedProblem(id=f"P{place}", importance=rated) for place, rated in enumerate(importance)]

    assert [named[place] for place in expected] == list(suggested(named, most))


@pytest.mark.parametrize("most", [0, 6, True, None, 2.0])
def test_no_more_than_five_are_suggested(most: Any) -> None:  # noqa: ANN401 - of any kind
    """One to five can be asked for."""
    with pytest.raises(InvalidInputError) as caught:
        suggested([RatedProblem(id="P1", importance=5)], most)

    assert ["most"] == [each.path for each in caught.value.problems]


def test_a_sixth_problem_is_refused() -> None:
    """Five problems are chosen at most, and each has a name of its own."""
    five = [RatedProblem(id=f"P{place}") for place in range(5)]

    assert len(ClientRatings(problems=five).problems) == 5
    with pytest.raises(InvalidInputError, match="problems: are 6: choose 5 at most"):
        ClientRatings(problems=[*five, RatedProblem(id="P5")])
    with pytest.raises(InvalidInputError, match=r"problems\[1\]\.id: is that of another one too"):
        ClientRatings(problems=[RatedProblem(id="P1"), RatedProblem(id="P1")])


@pytest.mark.parametrize(
    ("n", "performance", "satisfaction", "pairs"),
    [
        pytest.param(1, (4.0, 6.0, 2.0), (3.0, 5.0, 2.0), [((4, 3), (6, 5))], id="copm-03"),
        pytest.param(
            2,
            (3.5, 6.0, 2.5),
            (3.0, 6.5, 3.5),
            [((3, 2), (6, 6)), ((2, 2), None), ((4, 4), (6, 7))],
            id="copm-09",
        ),
        pytest.param(
            5,
            (3.0, 5.8, 2.8),
            (2.4, 6.4, 4.0),
            [((3, 2), (6, 7)), ((2, 2), (5, 6)), ((4, 3), (7, 6)), ((1, 1), (4, 5)), ((5, 4), (7, 8))],
            id="copm-01",
        ),
        pytest.param(
            1, (5.0, 5.0, 0.0), (5.0, 5.0, 0.0), [((5, 5), (5, 5)), (None, (9, 9))], id="one rated later only"
        ),
    ],
)
def test_means_are_of_what_was_rated_twice(
    n: int, performance: tuple[float, ...], satisfaction: tuple[float, ...], pairs: list[Any]
) -> None:
    """Problems that were not rated twice are left out of both means, and their number is said."""
    found = change(*pairs)

    assert n == found.n
    assert len(pairs) - n == len(found.left_out)
    assert performance == (found.performance.first_mean, found.performance.later_mean, found.performance.change)
    assert satisfaction == (found.satisfaction.first_mean, found.satisfaction.later_mean, found.satisfaction.change)


@pytest.mark.parametrize(
    "pairs",
    [
        pytest.param([((3, 3), None), (None, (6, 6))], id="different problems"),
        pytest.param([((3, 3), None)], id="not rated later"),
        pytest.param([(None, (6, 6))], id="not rated at first"),
        pytest.param([], id="no problems"),
    ],
)
def test_ratings_of_different_problems_are_not_compared(pairs: list[Any]) -> None:
    """Where nothing was rated twice there is no change, not one of 0."""
    with pytest.raises(InvalidInputError, match="pairs: are none: no problem was rated twice"):
        change(*pairs)


def test_a_problem_is_compared_by_its_last_ratings() -> None:
    """At first counts the last rating up to the first day; later, the last up to the later day and after the first."""
    days = {"2026-02-20": 2, "2026-03-02": 3, "2026-04-20": 5, "2026-06-01": 6, "2026-06-02": 9}
    rated = RatedProblem(
        id="P1", ratings=[Rating(on=day, performance=said, satisfaction=said) for day, said in days.items()]
    )
    record = ClientRatings(problems=[rated])

    def compared(first: str, later: str) -> tuple[int, int]:
        [pair] = record.change(first=first, later=later).pairs
        return pair.first.performance, pair.later.performance

    assert compared("2026-03-01", "2026-05-31") == (2, 5)
    assert compared("2026-03-02", "2026-06-01") == (3, 6)
    assert compared("2026-05-31", "2026-12-31") == (5, 9)


@pytest.mark.parametrize(
    ("path", "days"),
    [
        ("later", {"first": LATER, "later": FIRST}),
        ("later", {"first": FIRST, "later": FIRST}),
        ("first", {"first": "March", "later": LATER}),
        ("later", {"first": FIRST, "later": None}),
    ],
)
def test_a_change_is_between_two_days(path: str, days: dict[str, Any]) -> None:
    """The later day comes after the first."""
    with pytest.raises(InvalidInputError) as caught:
        ratings(((5, 5), (6, 6))).change(**days)

    assert [path] == [each.path for each in caught.value.problems]


@pytest.mark.parametrize(
    ("expected", "threshold", "moved"),
    [
        pytest.param("important_gain", 2, Fraction(2), id="reached exactly"),
        pytest.param("no_important_change", 2, Fraction(199, 100), id="just below"),
        pytest.param("important_loss", 2, Fraction(-2), id="lost exactly"),
        pytest.param("no_important_change", 2, Fraction(-199, 100), id="just less lost"),
        pytest.param("no_important_change", 2, Fraction(0), id="no change"),
        pytest.param("important_gain", Decimal("2.2"), Fraction(11, 5), id="a threshold with a decimal"),
        pytest.param("no_important_change", Decimal("3.4"), Fraction(10, 3), id="a third is not rounded up"),
    ],
)
def test_a_change_that_reaches_the_threshold_is_important(
    expected: str, threshold: int | Decimal, moved: Fraction
) -> None:
    """Section 11, 13: at or above the threshold, exactly."""
    assert ImportantChange(expected) is important(moved, Decimal(threshold))


TABLE = {
    "authors": (2, 2, Confidence.CONFIRMED),
    "eyssen_2011": (Decimal("0.9"), Decimal("1.9"), Confidence.PARTLY_CONFIRMED),
    "tuntland_2016": (3, Decimal("3.2"), Confidence.CONFIRMED),
    "ohno_2021": (Decimal("2.20"), Decimal("2.06"), Confidence.CONFIRMED),
    "enemark_larsen_2022": (Decimal("3.5"), Decimal("3.5"), Confidence.CONFIRMED),
}


def test_published_thresholds() -> None:
    """The table of section 4, each with its population and source."""
    assert TABLE == {
        key: (one.performance, one.satisfaction, one.sources[0].confidence) for key, one in THRESHOLDS.items()
    }
    assert all(str(one.population) for one in THRESHOLDS.values())


@pytest.mark.parametrize(
    ("performance", "satisfaction", "threshold"),
    [
        pytest.param("no_important_change", "no_important_change", "authors", id="copm-04"),
        pytest.param("important_gain", "no_important_change", "eyssen_2011", id="copm-05"),
        pytest.param("no_important_change", "no_important_change", "tuntland_2016", id="Tuntland"),
    ],
)
def test_the_same_change_by_different_thresholds(performance: str, satisfaction: str, threshold: str) -> None:
    """A change of 1 and 1.5 is important by one threshold and not by another, so the threshold is named."""
    found = change(((4, 4), (5, 6)), ((5, 5), (6, 6)), thresholds=threshold)

    assert (performance, satisfaction) == (found.performance_class.value, found.satisfaction_class.value)
    assert found.thresholds == THRESHOLDS[threshold]


def test_loss_is_told_from_gain() -> None:
    """Case copm-08."""
    found = change(((6, 6), (4, 3)), ((5, 5), (5, 4)))

    assert (found.performance_class.value, found.satisfaction_class.value) == ("no_important_change", "important_loss")


def test_a_threshold_can_be_the_callers_own() -> None:
    """Any threshold with a population; an unknown name and one of 0 are refused."""
    own = attrs.evolve(THRESHOLDS["authors"], key="ours", performance=1)

    assert to_thresholds(own) is own
    assert (
        ratings(((4, 4), (5, 5))).change(first=FIRST, later=LATER, thresholds=own).performance_class == "important_gain"
    )
    with pytest.raises(UnknownKeyError, match="no threshold of ratings is called 'eyssen'"):
        change(((4, 4), (5, 5)), thresholds="eyssen")
    with pytest.raises(InvalidInputError):
        RatingThresholds(key="none", performance=0, satisfaction=-1, population=own.population, sources=())


@given(st.lists(st.tuples(TEN, TEN, TEN, TEN), min_size=1, max_size=5), st.randoms(use_true_random=False))
def test_order_and_direction(rows: list[tuple[int, int, int, int]], shuffler: Any) -> None:  # noqa: ANN401 - a Random
    """The order of problems changes nothing, and turned round in time a gain is a loss of the same size."""
    found = change(*(((row[0], row[1]), (row[2], row[3])) for row in rows))
    back = change(*(((row[2], row[3]), (row[0], row[1])) for row in rows))
    mixed = list(rows)
    shuffler.shuffle(mixed)
    other = change(*(((row[0], row[1]), (row[2], row[3])) for row in mixed))

    assert found.performance.change == other.performance.change
    assert found.performance.exact_change == -back.performance.exact_change
    assert found.performance.exact_change == Fraction(sum(row[2] - row[0] for row in rows), len(rows))
    assert found == pickled(found)


@pytest.mark.parametrize(
    ("expected", "first", "later"),
    [(False, [5, 5], [5, 5]), (False, [5, 5], [6, 7]), (False, [5, 5], [5, 4]), (True, [5, 5], [4, 6])],
)
def test_a_mean_can_hide_gains_and_losses(expected: bool, first: list[int], later: list[int]) -> None:  # noqa: FBT001 - expected
    """Some up and others down is said, whatever the mean."""
    assert expected is PairedMeans(first=first, later=later).hides


@pytest.mark.parametrize(
    ("paths", "means"),
    [
        ({"later"}, {"first": [1, 2], "later": [1]}),
        ({"first"}, {"first": [], "later": []}),
        ({"first[0]", "later"}, {"first": [-1], "later": None}),
    ],
)
def test_pairs_must_be_pairs(paths: set[str], means: dict[str, Any]) -> None:
    """As many later as at first, and some."""
    with pytest.raises(InvalidInputError) as caught:
        PairedMeans(**means)

    assert paths == {each.path for each in caught.value.problems}


def test_a_pair_goes_forward_in_time() -> None:
    """The later rating of a pair is after the first, and a mean is of something."""
    full = FullRating(on=FIRST, performance=5, satisfaction=5)

    with pytest.raises(InvalidInputError, match=r"later\.on: 2026-03-02 is not after the first day"):
        ProblemChange(problem=RatedProblem(id="P1"), first=full, later=full)
    with pytest.raises(InvalidInputError, match="there is no mean of nothing"):
        MeanRatings(ratings=[])


def test_a_rating_is_added() -> None:
    """A rating goes to its problem; a problem that was not chosen cannot be rated with them."""
    record = ClientRatings(client="C-7", problems=[RatedProblem(id="P1"), RatedProblem(id="P2")])
    rated = record.with_rating("P2", on=FIRST, performance=3, satisfaction=2, by="OT-1")
    means = rated.means(FIRST)

    assert record.means(FIRST) is None
    assert means is not None
    assert (means.n, means.performance, means.satisfaction) == (1, 3.0, 2.0)
    with pytest.raises(InvalidInputError, match="problem: is not among those chosen"):
        record.with_rating("P3", on=FIRST, performance=3, satisfaction=2)


def test_means_on_a_day_are_of_the_last_ratings() -> None:
    """Every problem counts alike, whatever its importance, with its last rating up to the day."""
    record = ClientRatings(problems=[problem(0, (2, 3), (8, 8), importance=10), problem(1, (5, 4), None, importance=1)])
    first, later = record.means(FIRST), record.means(LATER)

    assert first is not None
    assert later is not None
    assert (first.performance, first.satisfaction, first.n) == (3.5, 3.5, 2)
    assert (later.performance, later.satisfaction) == (6.5, 6.0)
    assert record.means("2026-03-01") is None


def test_rights_are_recorded() -> None:
    """The instrument is licensed; what is here is arithmetic."""
    assert ratings().rights.status is RightsStatus.LICENCE
    assert "form" not in str(ratings().rights.ships)


def test_the_outline_shows_what_the_client_said() -> None:
    """Words, area, importance and ratings of each problem, then the means by day."""
    record = ClientRatings(
        problems=[
            problem(
                0,
                (3, 2),
                (6, 6),
                words="I cannot cook for the children",
                occupation="prepare_simple_meal",
                importance=9,
            ),
            RatedProblem(id="P1", occupation="swim", ratings=[Rating(on=FIRST, performance=4)]),
            RatedProblem(id="P2"),
        ]
    )
    said = str(record.outline())

    assert "I cannot cook for the children  Productivity  9" in said
    assert "2026-03-02 performance 4, satisfaction not rated" in said
    assert "P2\n" in said
    assert "- 2026-03-02: performance 3, satisfaction 2, of 1 problem\n" in said
    assert "cook" not in repr(record)
    assert str(ClientRatings(problems=[RatedProblem(id="P2")]).outline()).endswith("P2")


def test_the_outline_of_a_change_shows_problems_before_means() -> None:
    """Each problem first, then the means with how many, the threshold and its population, and what they hide."""
    said = str(change(((3, 5), (7, 3)), ((5, 5), (4, 5)), ((9, 9), None)).outline())

    assert said.index("P0") < said.index("mean performance")
    assert "P0       2026-03-02 and 2026-06-01  3 to 7       4       5 to 3        -2" in said
    assert "- 2 problems rated twice\n" in said
    assert "- not rated twice, and left out: P2\n" in said
    assert "- mean performance: 4 to 5.5, a change of 1.5: no important change\n" in said
    assert "found in: adults in a mental health programme, 49 people" in said
    assert "cancels out in a mean" in said
    assert "cancels" not in str(change(((3, 5), (7, 6))).outline())


@pytest.mark.parametrize("named", ImportantChange)
def test_each_has_words(named: ImportantChange) -> None:
    """Every class can be read."""
    assert str(named.label)
