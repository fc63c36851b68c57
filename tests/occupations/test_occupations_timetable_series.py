"""Weeks that follow each other: dates, rotas, weeks that must fit, and forty of them."""

from typing import Any

import pytest

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.occupations import Slot, Timetable, TimetableSeries, TimeUse, Weekday
from tests.house import pickled

EARLY, LATE, NIGHTS = (
    Timetable(
        slots=[
            Slot(day=day, start=start, end=end, overnight=overnight, occupation="do_job_tasks", energy=6)
            for day in Weekday
            if day not in {Weekday.SATURDAY, Weekday.SUNDAY}
        ]
    )
    for start, end, overnight in (("06:00", "14:00", False), ("14:00", "22:00", False), ("22:00", "06:00", True))
)
SUNDAY_NIGHT = Timetable(slots=[Slot(day="sunday", start="22:00", end="06:00", overnight=True, rest="sleep")])
FORTY = TimetableSeries.of_rota([EARLY, LATE, NIGHTS], starts="2026-03-02", weeks=40)


def test_forty_weeks_of_a_rota() -> None:
    """A rota comes round: the fortieth week of three is an early one, and ends on a Sunday in December."""
    assert len(FORTY.weeks) == 40
    assert str(FORTY.ends) == "2026-12-06"
    assert [EARLY, LATE, NIGHTS, EARLY] == [
        FORTY.week_on(day) for day in ("2026-03-02", "2026-03-15", "2026-03-16", "2026-12-06")
    ]
    assert str(FORTY.day_of(39, Weekday.SUNDAY)) == "2026-12-06"
    assert pickled(FORTY) == FORTY


def test_every_week_has_its_hours() -> None:
    """Forty weeks of forty hours, nights included."""
    assert {40.0} == {week.balance.recorded_hours for week in FORTY.weeks}


@pytest.mark.parametrize("day", ["2026-03-01", "2026-12-07"])
def test_outside_the_series_there_is_no_week(day: str) -> None:
    """The day before the first and the day after the last are refused."""
    with pytest.raises(InvalidInputError, match="is outside the series, 2026-03-02 to 2026-12-06"):
        FORTY.week_on(day)


def test_a_series_can_be_moved() -> None:
    """The same weeks begin so many weeks later or earlier."""
    later = FORTY.moved(2)

    assert str(later.starts) == "2026-03-16"
    assert later.weeks == FORTY.weeks
    assert later.moved(-2) == FORTY


@pytest.mark.parametrize("weeks", [1.0, True, None, "2"])
def test_it_is_moved_by_whole_weeks(weeks: Any) -> None:  # noqa: ANN401 - of any kind
    """What is no whole number is refused."""
    with pytest.raises(InvalidInputError, match=r"weeks: .* is not a whole number"):
        FORTY.moved(weeks)


@pytest.mark.parametrize(
    ("paths", "series"),
    [
        pytest.param({"starts"}, {"starts": "2026-03-03", "weeks": [EARLY]}, id="begins on a Tuesday"),
        pytest.param({"starts"}, {"starts": "2026-03-01", "weeks": [EARLY]}, id="begins on a Sunday"),
        pytest.param({"starts"}, {"starts": "2 March", "weeks": [EARLY]}, id="no date"),
        pytest.param({"weeks"}, {"starts": "2026-03-02", "weeks": []}, id="no week"),
        pytest.param({"weeks[1]"}, {"starts": "2026-03-02", "weeks": [EARLY, None]}, id="no timetable"),
        pytest.param(
            {"weeks[1]"},
            {
                "starts": "2026-03-02",
                "weeks": [
                    SUNDAY_NIGHT,
                    Timetable(slots=[Slot(day="monday", start="05:59", end="07:00", occupation="swim")]),
                ],
            },
            id="a Monday that begins in the night before",
        ),
    ],
)
def test_a_series_that_cannot_be_is_refused(paths: set[str], series: dict[str, Any]) -> None:
    """A series begins on a Monday, has a week, and its weeks fit together."""
    with pytest.raises(InvalidInputError) as caught:
        TimetableSeries(**series)

    assert paths == {problem.path for problem in caught.value.problems}


def test_a_week_may_begin_when_the_night_is_over() -> None:
    """A Sunday night may end when the first slot of the next week begins."""
    assert len(TimetableSeries(starts="2026-03-02", weeks=[SUNDAY_NIGHT, EARLY, Timetable(slots=[])]).weeks) == 3


@pytest.mark.parametrize(
    ("path", "rota"),
    [
        pytest.param("weeks", {"rota": [EARLY], "weeks": 0}, id="no week"),
        pytest.param("weeks", {"rota": [], "weeks": 4}, id="no rota"),
        pytest.param("weeks", {"rota": [EARLY], "weeks": -1}, id="weeks below 0"),
        pytest.param("weeks", {"rota": [EARLY], "weeks": True}, id="bool as number"),
        pytest.param("rota", {"rota": EARLY, "weeks": 2}, id="a week alone"),
    ],
)
def test_a_rota_that_cannot_be_is_refused(path: str, rota: dict[str, Any]) -> None:
    """A rota has timetables, and comes round for a number of weeks."""
    with pytest.raises(InvalidInputError) as caught:
        TimetableSeries.of_rota(rota["rota"], starts="2026-03-02", weeks=rota["weeks"])

    assert [path] == [problem.path for problem in caught.value.problems]


def test_the_shift_between_two_weeks() -> None:
    """How many hours more of each use a later week has; the last, where none is named."""
    swim = Timetable(slots=[Slot(day="monday", start="09:00", end="11:00", occupation="swim")])
    series = TimetableSeries(starts="2026-03-02", weeks=[EARLY, swim, EARLY])

    assert {"self_care": 0.0, "productivity": -40.0, "leisure": 2.0, "rest_sleep": 0.0} == dict(series.shift(0, 1))
    assert {0.0} == set(dict(series.shift()).values())


@pytest.mark.parametrize(
    ("path", "places"), [("first", (40, 1)), ("first", (-1, 1)), ("later", (0, 40)), ("later", (0, "1"))]
)
def test_a_shift_needs_two_weeks_of_the_series(path: str, places: tuple[Any, Any]) -> None:
    """A place that no week has is refused."""
    with pytest.raises(InvalidInputError) as caught:
        FORTY.shift(*places)

    assert [path] == [problem.path for problem in caught.value.problems]


def test_the_outline_has_a_line_for_each_week() -> None:
    """Hours by week, each with the Monday it starts on."""
    said = str(FORTY.outline()).splitlines()

    assert said[0] == "Hours by week, 2026-03-02 to 2026-12-06"
    assert said[3].split("  ")[:2] == ["Week", "Starts on"]
    assert said[4].split() == ["1", "2026-03-02", "0", "40", "0", "0", "128"]
    assert len(said) == 44
    assert said[43].split()[:2] == ["40", "2026-11-30"]
    assert all(str(use.label) in said[3] for use in TimeUse)
