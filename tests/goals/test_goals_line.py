"""Progress against a straight line: section 1.4 of the sheet, rule by rule."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from occupational_therapy.goals.criterion import Criterion
from occupational_therapy.goals.goal import Goal
from occupational_therapy.goals.goal_line import Progress, progress, trajectory
from occupational_therapy.goals.history import Owner, Reading, Version
from occupational_therapy.goals.measure import GoalMeasure
from occupational_therapy.goals.progress_status import ProgressStatus
from occupational_therapy.goals.terms import Terms
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.errors import InvalidInputError

HUNDRED_DAYS: dict[str, Any] = {"start": "2025-01-01", "due": "2025-04-11"}
YES_NO = GoalMeasure(kind="yes_no")
LEVEL = GoalMeasure(kind="independence_level")


def line(**given_: Any) -> Progress:  # noqa: ANN401 - arguments of any type
    """From 0 to 100 in a hundred days, but for what is given."""
    return trajectory(**{"baseline": 0, "target": 100, "current": None, **HUNDRED_DAYS, **given_})


def on_day(number: int) -> str:
    """The day so many days after the first."""
    return str(Date(2025, 1, 1).add(days=number))


@pytest.mark.parametrize(
    ("expected", "day", "current"),
    [
        pytest.param("no_data", -1, None, id="no reading, before the start"),
        pytest.param("no_data", 50, None, id="no reading"),
        pytest.param("no_data", 100, None, id="no reading on the due day"),
        pytest.param("overdue", 101, None, id="no reading the day after"),
        pytest.param("not_started", -1, 0, id="the day before the start"),
        pytest.param("on_track", 0, 0, id="the first day"),
        pytest.param("ahead", 0, 10, id="the first day, a tenth of the way"),
        pytest.param("achieved", -1, 100, id="reached before the start"),
        pytest.param("achieved", 50, 100, id="reached"),
        pytest.param("achieved", 50, 150, id="beyond the target"),
        pytest.param("achieved", 100, 100, id="reached on the due day"),
        pytest.param("achieved_late", 101, 100, id="reached the day after"),
        pytest.param("overdue", 101, 99.99, id="almost, the day after"),
        pytest.param("on_track", 100, 99.99, id="almost, on the due day"),
        pytest.param("overdue", 101, -5, id="overdue before worsening"),
        pytest.param("worsening", 50, -0.01, id="just on the wrong side"),
        pytest.param("behind", 50, 0, id="where it began"),
        pytest.param("behind", 50, 39.99, id="below the band"),
        pytest.param("on_track", 50, 40, id="lower edge of the band"),
        pytest.param("on_track", 50, 59.99, id="just in the band"),
        pytest.param("ahead", 50, 60, id="upper edge of the band"),
    ],
)
def test_the_first_rule_that_fits_decides(expected: str, day: int, current: float | None) -> None:
    """Each rule of section 1.4 with its edges one step either side."""
    assert expected == line(on=on_day(day), current=current).status


def test_no_float_decides_an_edge() -> None:
    """0.7 - 0.1 is not 0.6 in floats: at p = f + tolerance a goal is ahead, exactly."""
    edge = line(baseline=0, target=1, on=on_day(60), current=0.7)
    below = line(baseline=0, target=3, on=on_day(30), current=Decimal("0.6"))

    assert [edge.status, below.status] == [ProgressStatus.AHEAD, ProgressStatus.ON_TRACK]


@given(
    baseline=st.integers(-50, 50),
    target=st.integers(-50, 50),
    current=st.integers(-100, 100),
    day=st.integers(-10, 120),
)
def test_lower_is_better_mirrors_higher_is_better(baseline: int, target: int, current: int, day: int) -> None:
    """The sign cancels: turned upside down, everything but the level of the line is the same."""
    assume(baseline != target)
    up = line(baseline=baseline, target=target, current=current, on=on_day(day))
    down = line(baseline=-baseline, target=-target, current=-current, on=on_day(day))

    assert (up.status, up.gained, up.projected_finish) == (down.status, down.gained, down.projected_finish)
    assert up.expected is not None
    assert -up.expected == down.expected


@given(current=st.decimals(-200, 200, places=2), step=st.decimals(0, 50, places=2), day=st.integers(0, 100))
def test_a_better_reading_never_makes_it_worse(current: Decimal, step: Decimal, day: int) -> None:
    """On any day the status follows the reading upwards."""
    order = [
        ProgressStatus.WORSENING,
        ProgressStatus.BEHIND,
        ProgressStatus.ON_TRACK,
        ProgressStatus.AHEAD,
        ProgressStatus.ACHIEVED,
    ]
    lower, higher = (line(current=value, on=on_day(day)).status for value in (current, current + step))

    assert order.index(lower) <= order.index(higher)


@pytest.mark.parametrize(
    ("elapsed", "expected", "day"), [(0, 0, -5), (0, 0, 0), (0.25, 25, 25), (1, 100, 100), (1, 100, 130)]
)
def test_time_is_clamped_and_the_line_with_it(elapsed: float, expected: float, day: int) -> None:
    """Before the start the line is at the baseline, after the due day at the target."""
    standing = line(on=on_day(day), current=1)

    assert (elapsed, expected) == (standing.elapsed_fraction, standing.expected_value)


def test_progress_is_not_clipped() -> None:
    """Worsening and more than the whole way stay in the data."""
    assert [line(on=on_day(50), current=current).progress_fraction for current in (-20, 150)] == [-0.2, 1.5]


@pytest.mark.parametrize(
    ("expected", "day", "current"),
    [
        pytest.param("2025-04-11", 50, 50, id="on the line"),
        pytest.param("2025-05-31", 100, Decimal(200) / 3, id="rounded up to whole days"),
        pytest.param("2025-06-10", 120, 75, id="past the due day"),
        pytest.param(None, 50, 0, id="nothing gained"),
        pytest.param(None, 50, -1, id="lost"),
        pytest.param(None, 50, 100, id="reached"),
        pytest.param(None, 0, 50, id="no day gone"),
        pytest.param(None, -5, 50, id="not started"),
        pytest.param(None, 50, None, id="no reading"),
        pytest.param(None, 50, 0.001, id="beyond the calendar"),
    ],
)
def test_the_finish_is_projected_from_the_pace(expected: str | None, day: int, current: float | None) -> None:
    """Start plus elapsed days over the share gone, only where there is a pace that leads there."""
    finish = line(on=on_day(day), current=current).projected_finish

    assert expected == (None if finish is None else str(finish))


@pytest.mark.parametrize(("expected", "left", "day"), [(0, 1, 99), (0, 0, 100), (1, 0, 101), (20, 0, 120)])
def test_the_due_day_is_in_time(expected: int, left: int, day: int) -> None:
    """Days overdue are counted from the day after."""
    standing = line(on=on_day(day), current=1)

    assert (expected, left) == (standing.days_overdue, standing.days_left)


@pytest.mark.parametrize(
    ("expected", "read_on"), [("achieved", "2025-04-11"), ("achieved_late", "2025-04-12"), ("achieved_late", None)]
)
def test_what_counts_is_the_day_it_was_read(expected: str, read_on: str | None) -> None:
    """A target reached in time and asked about later was reached in time."""
    assert expected == line(on="2025-05-01", current=100, read_on=read_on).status


@pytest.mark.parametrize(
    ("expected", "day", "current"),
    [
        ("no_data", 50, None),
        ("overdue", 101, None),
        ("not_started", -1, 5),
        ("maintained", 50, 5),
        ("maintained", 101, 6),
        ("below_level", 50, 4),
        ("below_level", 101, 4),
    ],
)
def test_a_level_to_hold_is_held_or_not(expected: str, day: int, current: int | None) -> None:
    """A goal to maintain has no share of a way, and no due day ends it."""
    standing = line(baseline=5, target=5, maintain=True, measure=LEVEL, on=on_day(day), current=current)

    assert (expected, None, 5.0) == (standing.status, standing.progress_fraction, standing.expected_value)
    assert standing.projected_finish is None
    assert standing.levels_gained is None


def test_a_level_to_hold_down() -> None:
    """Where less is better, a lower level is held."""
    held, lost = (
        line(baseline=3, target=3, maintain=True, better="lower", measure="count", on=on_day(9), current=pain).status
        for pain in (2, 4)
    )

    assert (held, lost) == (ProgressStatus.MAINTAINED, ProgressStatus.BELOW_LEVEL)


@pytest.mark.parametrize(
    ("expected", "day", "current"),
    [
        ("open", 5, 0),
        ("open", 100, 0),
        ("overdue", 101, 0),
        ("achieved", 5, 1),
        ("achieved_late", 101, 1),
        ("not_started", -1, 0),
        ("no_data", 5, None),
    ],
)
def test_yes_or_no_is_never_on_track(expected: str, day: int, current: int | None) -> None:
    """Done is 1, not done 0, and only the time left is told."""
    standing = line(baseline=0, target=1, measure="yes_no", on=on_day(day), current=current)

    assert expected == standing.status
    assert (standing.expected, standing.projected_finish) == (None, None)
    assert current == standing.gained


@pytest.mark.parametrize(
    ("expected", "terms"),
    [
        pytest.param("open", {"target": 5, "due": "2025-04-11"}, id="no baseline"),
        pytest.param("open", {"baseline": 2, "due": "2025-04-11"}, id="no target"),
        pytest.param("open", {"baseline": 2, "target": 5}, id="no due day"),
        pytest.param("worsening", {"baseline": 4, "target": 5}, id="no due day, and worse"),
        pytest.param("achieved", {"baseline": 2, "target": 3}, id="no due day, reached"),
        pytest.param("open", {"maintain": True}, id="to hold what"),
        pytest.param("open", {}, id="nothing said"),
    ],
)
def test_without_a_line_it_is_open(expected: str, terms: dict[str, Any]) -> None:
    """Where something is not known no comparison is made up."""
    standing = Progress(
        terms=Terms(start="2025-01-01", **terms), on="2025-02-01", readings=[Reading(on="2025-02-01", value=3)]
    )

    assert expected == standing.status
    assert standing.days_overdue == 0


@pytest.mark.parametrize(
    ("expected", "on"), [("ahead", "2025-01-20"), ("achieved", "2025-03-01"), ("achieved", "2025-05-01")]
)
def test_a_criterion_decides_when_it_counts(expected: str, on: str) -> None:
    """Two in a row at the target are needed: one is ahead, and what is met stays met."""
    goal = Goal(id="G1", terms=Terms(baseline=0, target=100, criterion=Criterion(run=2), **HUNDRED_DAYS))
    for day, value in (("2025-01-20", 100), ("2025-02-01", 90), ("2025-02-10", 100), ("2025-02-20", 105)):
        goal = goal.with_reading(on=day, value=value)
    goal = goal.with_reading(on="2025-04-20", value=60)
    standing = progress(goal, on=on)

    assert expected == standing.status
    assert standing.consistency is not None
    assert (standing.reached_on is None) == (expected == "ahead")


def test_a_criterion_met_after_the_due_day_is_late() -> None:
    """The day counts on which the criterion was met, not that of the first success."""
    terms = Terms(measure=YES_NO, criterion=Criterion(times=2), **HUNDRED_DAYS)
    goal = Goal(id="G1", terms=terms).with_reading(on="2025-04-01", value=1).with_reading(on="2025-04-12", value=1)

    assert progress(goal, on="2025-04-11").status is ProgressStatus.OPEN
    assert progress(goal, on="2025-04-12").status is ProgressStatus.ACHIEVED_LATE


def test_a_target_lost_and_regained_is_reached_when_regained() -> None:
    """The level counts from the day since when it has been kept."""
    goal = Goal(id="G1", terms=Terms(baseline=0, target=10, **HUNDRED_DAYS))
    for day, value in (("2025-02-01", 10), ("2025-03-01", 8), ("2025-04-20", 10), ("2025-05-01", 12)):
        goal = goal.with_reading(on=day, value=value)

    assert [progress(goal, on=day).status for day in ("2025-02-28", "2025-03-01", "2025-05-02")] == [
        ProgressStatus.ACHIEVED,
        ProgressStatus.AHEAD,
        ProgressStatus.ACHIEVED_LATE,
    ]
    assert progress(goal, on="2025-05-02").reached_on == Date(2025, 4, 20)


def test_the_original_and_the_version_that_holds_are_both_compared() -> None:
    """The monthly report compares with the original; a version counts from its day."""
    first = Terms(baseline=0, target=100, agreement="agreed_with_client", **HUNDRED_DAYS)
    goal = Goal(id="G1", terms=first, owners=[Owner(id="OT-1", discipline="occupational_therapy")]).revised(
        on="2025-02-01", author="OT-1", reason="too much", terms=attrs.evolve(first, target=50)
    )
    goal = goal.with_reading(on="2025-01-30", value=15).with_reading(on="2025-02-20", value=30)

    assert progress(goal, on="2025-02-20").status is ProgressStatus.AHEAD
    assert progress(goal, on="2025-02-20", version="original").status is ProgressStatus.BEHIND
    assert progress(goal, on="2025-01-31").gained == Fraction(15, 100)
    assert progress(goal, on="2025-02-20", version=Version.ORIGINAL).gained == Fraction(30, 100)


@pytest.mark.parametrize(
    ("expected", "tolerance"), [("behind", 0), ("behind", "0.0999"), ("on_track", "0.1"), ("on_track", 1)]
)
def test_the_tolerance_is_an_argument(expected: str, tolerance: Any) -> None:  # noqa: ANN401 - a number
    """Forty of fifty is on track from a tenth of the whole way."""
    goal = Goal(id="G1", terms=Terms(baseline=0, target=100, **HUNDRED_DAYS)).with_reading(on=on_day(50), value=40)

    assert expected == progress(goal, on=on_day(50), tolerance=Decimal(tolerance)).status


@pytest.mark.parametrize(
    ("paths", "given_"),
    [
        pytest.param({"due"}, {"due": "2025-01-01"}, id="due on the start"),
        pytest.param({"due"}, {"due": "2024-12-31"}, id="due before the start"),
        pytest.param({"due"}, {"due": None}, id="no due day"),
        pytest.param({"start"}, {"start": "2025-02-30"}, id="no such day"),
        pytest.param({"on"}, {"on": "2025-1-1"}, id="no date"),
        pytest.param({"target"}, {"target": 0}, id="target is the baseline"),
        pytest.param({"baseline"}, {"baseline": None}, id="no baseline"),
        pytest.param({"target"}, {"target": None}, id="no target"),
        pytest.param({"current"}, {"current": True}, id="bool as number"),
        pytest.param({"current"}, {"current": float("nan")}, id="not a number"),
        pytest.param({"read_on"}, {"current": 1, "read_on": "soon"}, id="read on no date"),
        pytest.param({"readings[0].on"}, {"current": 1, "read_on": "2025-03-01"}, id="read later"),
        pytest.param({"measure"}, {"measure": "joy"}, id="unknown measure"),
        pytest.param({"measure", "score"}, {"measure": "score"}, id="which score"),
        pytest.param({"target"}, {"measure": "independence_level", "baseline": 1, "target": 8}, id="level 8"),
        pytest.param(
            {"readings[0].value"},
            {"measure": "independence_level", "baseline": 1, "target": 7, "current": 3.5},
            id="between two levels",
        ),
        pytest.param({"measure"}, {"maintain": True}, id="which way is better"),
        pytest.param({"better"}, {"better": "more"}, id="unknown direction"),
        pytest.param({"tolerance"}, {"tolerance": -0.1}, id="negative tolerance"),
        pytest.param({"tolerance"}, {"tolerance": 1.1}, id="tolerance above the whole"),
        pytest.param({"tolerance"}, {"tolerance": None}, id="no tolerance"),
    ],
)
def test_a_line_that_cannot_be_is_refused(paths: set[str], given_: dict[str, Any]) -> None:
    """Impossible numbers and dates raise, with their names."""
    with pytest.raises(InvalidInputError) as caught:
        line(**{"on": "2025-02-01", **given_})

    assert paths == {problem.path for problem in caught.value.problems}


@pytest.mark.parametrize(
    ("path", "given_"), [("on", {"on": None}), ("version", {"on": "2025-02-01", "version": "new"})]
)
def test_arguments_are_checked(path: str, given_: dict[str, Any]) -> None:
    """A day is a date, and a version one of two."""
    with pytest.raises(InvalidInputError) as caught:
        progress(Goal(id="G1", terms=Terms(start="2025-01-01")), **given_)

    assert [path] == [problem.path for problem in caught.value.problems]


def test_readings_are_in_order() -> None:
    """A progress of one's own making is checked like any other."""
    with pytest.raises(InvalidInputError) as caught:
        Progress(
            terms=Terms(start="2025-01-01"),
            on="2025-02-01",
            readings=[Reading(on="2025-01-09", value=1), Reading(on="2025-01-08", value=1)],
        )

    assert [problem.path for problem in caught.value.problems] == ["readings[1].on"]


def test_a_measure_may_be_given_whole() -> None:
    """A measure of the caller's own keeps its unit, and may be told which way is better."""
    minutes = GoalMeasure(kind="duration", unit="minutes")

    assert minutes == line(measure=minutes, on="2025-02-01").terms.measure
    assert (
        attrs.evolve(minutes, better="higher") == line(measure=minutes, better="higher", on="2025-02-01").terms.measure
    )
    assert line(on="2025-02-01").terms.measure is None


@pytest.mark.parametrize(
    ("expected", "standing"),
    [
        pytest.param(("on track, compared with a straight line", "50 % of the way"), {"current": 50}, id="on track"),
        pytest.param(("further from the target than at the start",), {"current": -5}, id="worsening"),
        pytest.param(("100 % of the way",), {"current": 180}, id="clipped for display"),
        pytest.param(("there is no reading",), {"current": None}, id="no reading"),
        pytest.param(
            ("1 of 3 levels gained", "a share is a rough guide"),
            {"current": 3, "baseline": 2, "target": 5, "measure": "independence_level"},
            id="levels",
        ),
        pytest.param(
            ("0 of 1 level gained",),
            {"current": 2, "baseline": 2, "target": 3, "measure": "independence_level"},
            id="one level",
        ),
        pytest.param(
            ("not reached yet", "done or not done: no share"),
            {"current": 0, "baseline": 0, "target": 1, "measure": "yes_no"},
            id="yes or no",
        ),
        pytest.param(
            ("to be held at level 5", "worse than the level to hold"),
            {"current": 4, "baseline": 5, "target": 5, "measure": "independence_level", "maintain": True},
            id="to hold",
        ),
        pytest.param(("at the pace so far the target would be reached on 2025-07-20",), {"current": 25}, id="pace"),
    ],
)
def test_progress_reads_with_care(expected: tuple[str, ...], standing: dict[str, Any]) -> None:
    """The status is told with what it was read from."""
    read = str(line(on=on_day(50), **standing).outline())

    for words in expected:
        assert words in read


def test_an_overdue_goal_says_by_how_much() -> None:
    """Days past the due date are told, and the goal and its version named."""
    goal = Goal(id="G1", terms=Terms(baseline=0, target=100, criterion=Criterion(run=2), **HUNDRED_DAYS))
    read = str(progress(goal.with_reading(on=on_day(90), value=100), on=on_day(101)).outline())

    assert "Progress of goal G1 on 2025-04-12" in read
    assert "not reached by the due date (as it stands)" in read
    assert "1 day past the due date" in read
    assert "longest run: 1" in read


@pytest.mark.parametrize("terms", [{"target": 5}, {"baseline": 2}, {"baseline": 2, "target": 5}])
def test_a_line_that_lacks_an_end_is_told_as_such(terms: dict[str, Any]) -> None:
    """Without a baseline, a target or a due date there is no comparison, and what it needs is told."""
    standing = Progress(
        terms=Terms(measure=LEVEL, start="2025-01-01", **terms),
        on="2025-02-01",
        readings=[Reading(on="2025-02-01", value=3)],
    )

    assert "there is no line to compare with: it needs a baseline, a target and a due date" in str(standing.outline())
    assert (standing.levels_gained is None) == (len(terms) == 1)


def test_without_a_line_none_is_told() -> None:
    """A goal that says nothing is read without a comparison, and without a caveat about one."""
    read = str(Progress(terms=Terms(start="2025-01-01", maintain=True), on="2025-02-01").outline())

    assert "not linear" not in read
    assert "of the time" not in read


@pytest.mark.parametrize("status", ProgressStatus)
def test_each_has_words(status: ProgressStatus) -> None:
    """Every status can be read."""
    assert str(status.label)
