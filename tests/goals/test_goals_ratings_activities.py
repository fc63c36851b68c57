"""Activities somebody finds hard: section 5 of the goals sheet, and the psfs cases."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.goals.ratings import (
    ERROR_LIMITS,
    ActivitiesChange,
    ActivityChange,
    ActivityRatings,
    ActivityScore,
    DetectableChange,
    RatedActivity,
)
from occupational_therapy.goals.ratings.thresholds import to_limits
from occupational_therapy.kernel.errors import InvalidInputError, UnknownKeyError
from occupational_therapy.kernel.provenance import RightsStatus
from tests.house import pickled

FIRST, LATER = "2026-03-02", "2026-04-13"


def change(first: list[int | None], later: list[int | None]) -> ActivitiesChange:
    """The change of activities with these scores."""
    return ActivityRatings.of_scores({FIRST: first, LATER: later}).change(first=FIRST, later=LATER)


@pytest.mark.parametrize(
    ("expected", "gained", "lost", "first", "later"),
    [
        pytest.param((3.0, 5.3333, 2.3333, "detectable_gain"), ["A1"], [], [2, 4, 3], [5, 6, 5], id="psfs-01"),
        pytest.param((4.6667, 6.0, 1.3333, "within_error"), ["A1"], [], [3, 5, 6], [6, 6, 6], id="psfs-02"),
        pytest.param((4.0, 6.0, 2.0, "detectable_gain"), [], [], [4, 4, 4, 4], [6, 6, 6, 6], id="psfs-03"),
        pytest.param((3.0, 4.0, 1.0, "within_error"), [], [], [1, 2, 3, 4, 5], [2, 3, 4, 5, 6], id="psfs-04"),
        pytest.param((8.0, 6.0, -2.0, "detectable_loss"), [], ["A2"], [8, 8], [7, 5], id="a loss"),
        pytest.param((5.0, 5.0, 0.0, "within_error"), ["A1"], ["A2"], [2, 8], [5, 5], id="gain and loss cancel out"),
        pytest.param((0.0, 10.0, 10.0, "detectable_gain"), ["A1"], [], [0], [10], id="from unable to as before"),
        pytest.param((4.0, 5.0, 1.0, "within_error"), [], [], [4, 1, None], [5, None, 9], id="rated twice alone"),
    ],
)
def test_means_and_single_activities_are_held_against_error(
    expected: tuple[Any, ...], gained: list[str], lost: list[str], first: list[int | None], later: list[int | None]
) -> None:
    """2 points of the mean and 3 of one activity, reached exactly, are beyond error."""
    found = change(first, later)
    means = found.means

    assert expected == (
        round(means.first_mean, 4),
        round(means.later_mean, 4),
        round(means.change, 4),
        found.mean_class.value,
    )
    assert gained == list(found.gained)
    assert lost == list(found.lost)
    assert len(first) == found.n + len(found.left_out)


@pytest.mark.parametrize(
    ("path", "scores"),
    [
        pytest.param(f"scores[{FIRST}][0]", {FIRST: [-1], LATER: [5]}, id="below 0"),
        pytest.param(f"scores[{LATER}][1]", {FIRST: [1, 1], LATER: [5, 11]}, id="above 10"),
        pytest.param(f"scores[{FIRST}][0]", {FIRST: [True], LATER: [5]}, id="bool as number"),
        pytest.param(f"scores[{FIRST}]", {FIRST: None, LATER: [5]}, id="no scores"),
        pytest.param("scores", {FIRST: [1, 2, 3], LATER: [5, 6]}, id="different activities"),
        pytest.param("on", {"March": [1]}, id="no date"),
        pytest.param("activities", {FIRST: [1] * 6, LATER: [2] * 6}, id="a sixth activity"),
    ],
)
def test_scores_that_cannot_be_are_refused(path: str, scores: dict[str, Any]) -> None:
    """Scores are 0 to 10, of five activities at most, and the same ones each day."""
    with pytest.raises(InvalidInputError) as caught:
        ActivityRatings.of_scores(scores)

    assert [path] == [problem.path for problem in caught.value.problems]


@pytest.mark.parametrize(("first", "later"), [([3, None], [None, 6]), ([], [])])
def test_different_activities_are_not_compared(first: list[int | None], later: list[int | None]) -> None:
    """Where nothing was rated twice there is no change."""
    with pytest.raises(InvalidInputError, match="pairs: are none: no activity was rated twice"):
        change(first, later)


def test_a_pair_goes_forward_in_time() -> None:
    """The later score is after the first, and the later day after the first day."""
    score = ActivityScore(on=FIRST, score=3)

    with pytest.raises(InvalidInputError, match=r"later\.on: .* is not after the first day"):
        ActivityChange(activity=RatedActivity(id="A1"), first=score, later=score)
    with pytest.raises(InvalidInputError, match=r"scores\[1\]\.on"):
        RatedActivity(id="A1", scores=[score, score])
    with pytest.raises(InvalidInputError, match="later: 2026-03-02 is not after the first day"):
        ActivityRatings.of_scores({FIRST: [3]}).change(first=LATER, later=FIRST)


def test_activities_are_told_apart() -> None:
    """Each activity has a name of its own."""
    with pytest.raises(InvalidInputError, match=r"activities\[1\]\.id"):
        ActivityRatings(activities=[RatedActivity(id="A1"), RatedActivity(id="A1")])


def test_limits_are_a_named_choice() -> None:
    """Published limits by their name, or the caller's own."""
    own = attrs.evolve(ERROR_LIMITS["mdc90"], key="ours", single=4)

    assert to_limits(own) is own
    assert ActivityRatings.of_scores({FIRST: [3], LATER: [6]}).change(first=FIRST, later=LATER, limits=own).gained == ()
    with pytest.raises(UnknownKeyError, match="no limit of error is called 'mdc95'"):
        to_limits("mdc95")


@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), min_size=1, max_size=5))
def test_turned_round_in_time_gains_are_losses(rows: list[tuple[int, int]]) -> None:
    """What was gained one way is lost the other way."""
    there = change([row[0] for row in rows], [row[1] for row in rows])
    back = change([row[1] for row in rows], [row[0] for row in rows])

    assert there.gained == back.lost
    assert there.means.exact_change == -back.means.exact_change
    assert there == pickled(there)


def test_rights_are_recorded() -> None:
    """The form is free."""
    assert ActivityRatings(activities=[]).rights.status is RightsStatus.FREE


def test_the_outline_shows_activities_before_the_mean() -> None:
    """Each activity with what its change means, then the mean, with what is left out and what it hides."""
    said = str(change([2, 8, None], [6, 4, 5]).outline())

    assert "A1        2 on 2026-03-02  6 on 2026-04-13  4       gain beyond measurement error" in said
    assert "- 2 activities rated twice\n" in said
    assert "- not rated twice, and left out: A3\n" in said
    assert "- mean: 5 to 5, a change of 0: within measurement error\n" in said
    assert "from 2 points of the mean, 3 of one activity" in said
    assert "cancels out in a mean" in said
    assert "cancels" not in str(change([2], [6]).outline())


def test_the_outline_names_activities_by_their_words() -> None:
    """The person's words, else the occupation, else the identifier; the words are in no repr."""
    record = ActivityRatings(
        activities=[
            RatedActivity(id="A1", words="getting up my front steps", scores=[ActivityScore(on=FIRST, score=3)]),
            RatedActivity(id="A2", occupation="climb_stairs"),
            RatedActivity(id="A3"),
        ]
    )
    said = str(record.outline())

    assert "getting up my front steps  3 on 2026-03-02\nGo up and down stairs\nA3\n" in said
    assert "steps" not in repr(record)


@pytest.mark.parametrize("named", DetectableChange)
def test_each_has_words(named: DetectableChange) -> None:
    """Every class can be read."""
    assert str(named.label)
