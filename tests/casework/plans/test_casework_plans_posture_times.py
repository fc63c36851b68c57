"""The times of a day that repeats: gaps, clashes, and times in one position."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework.plans import PostureSlot
from occupational_therapy.casework.plans.posture_times import clashes, gaps, unbroken_times
from occupational_therapy.occupations.times import MINUTES_OF_DAY, time_of


def slot(
    start: str, end: str, position: str = "sitting", moved: int | None = None, longest: int | None = None
) -> PostureSlot:
    """A slot; overnight where it ends at or before it starts."""
    overnight = end <= start
    return PostureSlot(start=start, end=end, overnight=overnight, position=position, moved_every=moved, longest=longest)


@pytest.mark.parametrize(
    ("expected", "slots"),
    [
        pytest.param([("00:00", "24:00", 1440)], [], id="nothing planned"),
        pytest.param([], [slot("00:00", "24:00")], id="a whole day"),
        pytest.param([], [slot("09:00", "09:00")], id="round the clock"),
        pytest.param([], [slot("09:00", "21:00"), slot("21:00", "09:00")], id="two halves"),
        pytest.param([("23:59", "00:00", 1)], [slot("00:00", "23:59")], id="the last minute"),
        pytest.param([("00:00", "00:01", 1)], [slot("00:01", "24:00")], id="the first minute"),
        pytest.param([("20:00", "08:00", 720)], [slot("08:00", "20:00")], id="over midnight"),
        pytest.param(
            [("12:00", "13:00", 60), ("21:00", "21:30", 30)],
            [slot("21:30", "07:00"), slot("13:00", "21:00"), slot("07:00", "12:00")],
            id="two gaps",
        ),
    ],
)
def test_gaps_are_what_no_slot_covers(expected: list[tuple[str, str, int]], slots: list[PostureSlot]) -> None:
    """What is not planned is told with its start, end and length, midnight or not."""
    assert expected == [(gap.start, gap.end, gap.minutes) for gap in gaps(slots)]


@pytest.mark.parametrize(
    ("expected", "slots"),
    [
        pytest.param([], [slot("08:00", "09:00"), slot("09:00", "10:00")], id="one after the other"),
        pytest.param(["slots[1]"], [slot("08:00", "09:01"), slot("09:00", "10:00")], id="a minute together"),
        pytest.param(["slots[1]"], [slot("22:00", "07:00"), slot("06:59", "08:00")], id="over midnight"),
        pytest.param([], [slot("22:00", "07:00"), slot("07:00", "22:00")], id="a full day"),
        pytest.param(
            ["slots[1]", "slots[2]"],
            [slot("08:00", "12:00"), slot("09:00", "10:00"), slot("11:00", "13:00")],
            id="one in another, and beyond",
        ),
    ],
)
def test_clashes_are_named(expected: list[str], slots: list[PostureSlot]) -> None:
    """A slot that begins before another has ended clashes with it."""
    assert expected == [problem.path for problem in clashes(slots)]


Times = list[tuple[str, int, int | None, tuple[int, ...]]]


@pytest.mark.parametrize(
    ("expected", "slots"),
    [
        pytest.param([], [], id="nothing planned"),
        pytest.param([("08:00", 240, None, (0,))], [slot("08:00", "12:00")], id="one slot"),
        pytest.param(
            [("08:00", 240, 90, (1, 0))],
            [slot("10:00", "12:00", longest=120), slot("08:00", "10:00", longest=90)],
            id="the same position goes on, the shortest limit holds",
        ),
        pytest.param(
            [("08:00", 120, None, (0,)), ("10:00", 120, None, (1,))],
            [slot("08:00", "10:00"), slot("10:00", "12:00", "standing")],
            id="another position breaks it",
        ),
        pytest.param(
            [("08:00", 120, None, (0,)), ("10:01", 119, None, (1,))],
            [slot("08:00", "10:00"), slot("10:01", "12:00")],
            id="a gap breaks it",
        ),
        pytest.param(
            [("22:00", 540, None, (1, 0))],
            [slot("00:00", "07:00", "lying"), slot("22:00", "24:00", "lying")],
            id="over midnight in two slots",
        ),
        pytest.param(
            [("08:00", 100, None, (0,)), ("09:40", 20, None, (0,))], [slot("08:00", "10:00", moved=100)], id="moved"
        ),
        pytest.param([("08:00", 120, None, (0,))], [slot("08:00", "10:00", moved=121)], id="moved too late"),
        pytest.param([("08:00", 120, None, (0,))], [slot("08:00", "10:00", moved=120)], id="moved as it ends"),
        pytest.param(
            [("08:00", 60, None, (0,)), ("09:00", 60, None, (0,)), ("10:00", 120, 30, (1,))],
            [slot("08:00", "10:00", moved=60), slot("10:00", "12:00", longest=30)],
            id="moved as the next begins",
        ),
        pytest.param(
            [("08:00", 90, 200, (0,)), ("09:30", 150, 30, (0, 1))],
            [slot("08:00", "10:00", moved=90, longest=200), slot("10:00", "12:00", longest=30)],
            id="what is left goes on into the next",
        ),
        pytest.param([("00:00", 1440, None, (0,))], [slot("00:00", "24:00", "lying")], id="a whole day"),
        pytest.param([("09:00", 1440, None, (0,))], [slot("09:00", "09:00", "lying")], id="round the clock"),
        pytest.param(
            [("09:00", 1440, 60, (0, 1))],
            [slot("09:00", "21:00", longest=90), slot("21:00", "09:00", longest=60)],
            id="a whole day in two slots",
        ),
        pytest.param(
            [("00:00", 720, None, (0,)), ("12:00", 720, None, (0,))],
            [slot("00:00", "24:00", "lying", moved=720)],
            id="moved twice a day",
        ),
        pytest.param(
            [("10:00", 600, None, (0,)), ("20:00", 840, None, (0,))],
            [slot("00:00", "24:00", "lying", moved=600)],
            id="what is left at midnight goes on after it",
        ),
        pytest.param(
            [("09:00", 1440, 60, (0, 1))],
            [slot("09:00", "20:00", longest=60), slot("20:00", "09:00", moved=780)],
            id="moved once a day, as a slot ends",
        ),
        pytest.param(
            [("01:40", 1440, None, (0,))], [slot("09:00", "09:00", moved=1000)], id="moved once a day, within a slot"
        ),
    ],
)
def test_times_in_one_position_are_told(expected: Times, slots: list[PostureSlot]) -> None:
    """Slots in one position are one time until the person is moved, and the day goes on into the next."""
    found = [(time.start, time.minutes, time.longest, time.slots) for time in unbroken_times(slots)]

    assert expected == found


@st.composite
def days(draw: st.DrawFn) -> list[PostureSlot]:
    """Slots that cover a part of a day, in any order, without a clash."""
    edges = sorted(draw(st.sets(st.integers(0, MINUTES_OF_DAY), min_size=2, max_size=8)))
    positions = st.sampled_from(["lying", "sitting"])
    made = [
        PostureSlot(
            start=time_of(begin),
            end=time_of(end),
            position=draw(positions),
            moved_every=draw(st.none() | st.integers(1, 600)),
        )
        for begin, end in itertools.pairwise(edges)
        if draw(st.booleans())
    ]
    return draw(st.permutations(made))


@given(days())
def test_every_minute_is_counted_once(slots: list[PostureSlot]) -> None:
    """Planned time is unbroken times, the rest is gaps, and both make a day."""
    planned = sum(each.minutes for each in slots)

    assert [] == list(clashes(slots))
    assert planned == sum(time.minutes for time in unbroken_times(slots))
    assert MINUTES_OF_DAY - planned == sum(gap.minutes for gap in gaps(slots))
    assert all(time.minutes > 0 for time in unbroken_times(slots))
