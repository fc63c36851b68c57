"""The hours worked beside those planned, and when full hours are to be expected."""

from decimal import Decimal

import attrs
import pytest

from occupational_therapy.casework.plans import ReturnToWorkPlan, WeekStatus, WeekWorked
from tests.casework.caseload import problems
from tests.casework.plans.work_plans import PLAN, S1, S2, S3, S4, days, plan, worked

SUNDAY, MONDAY = "2026-04-12", "2026-04-13"
"""The last day of the fourth week, and the first of the fifth."""


@pytest.mark.parametrize(
    ("expected", "hours", "on"),
    [
        pytest.param("as_planned", 12, MONDAY, id="as planned"),
        pytest.param("as_planned", Decimal("12.5"), MONDAY, id="as much more as is tolerated"),
        pytest.param("more", Decimal("12.51"), MONDAY, id="more"),
        pytest.param("as_planned", Decimal("11.5"), MONDAY, id="as much less as is tolerated"),
        pytest.param("less", Decimal("11.49"), MONDAY, id="less"),
        pytest.param("less", 0, MONDAY, id="none worked is not unrecorded"),
        pytest.param("not_recorded", None, MONDAY, id="not recorded"),
        pytest.param("to_come", None, "2026-03-15", id="the day before"),
        pytest.param("to_come", 12, "2026-03-15", id="a record of what has not begun is not looked at"),
        pytest.param("under_way", None, "2026-03-16", id="the first day"),
        pytest.param("under_way", None, "2026-03-22", id="the last day"),
        pytest.param("under_way", 4, "2026-03-22", id="less, so far"),
        pytest.param("more", 13, "2026-03-20", id="more already"),
        pytest.param("not_recorded", None, "2026-03-23", id="the day after"),
    ],
)
def test_a_week_comes_to_something(expected: str, hours: int | Decimal | None, on: str) -> None:
    """The first week, of 12 hours with half an hour's tolerance, is told as known on the day."""
    week = plan(worked=worked(hours)).progress(on).weeks[0]

    assert (expected, "S1", Decimal(12)) == (week.status.value, week.stage, week.planned)
    assert (hours if week.status is not WeekStatus.TO_COME else None) == week.worked


GAP = plan(stages=[S1, attrs.evolve(S2, first_week=4), S3, S4])


def test_weeks_in_no_stage_are_told() -> None:
    """A week between stages, and one after the plan, is planned for nothing."""
    progress = attrs.evolve(GAP, worked=[WeekWorked(week=3, hours=5), WeekWorked(week=9, hours=6)]).progress(
        "2026-06-01"
    )

    assert [3, 8, 9] == [week.week for week in progress.of("not_planned")]
    assert [5, None, 6] == [week.worked for week in progress.of(WeekStatus.NOT_PLANNED)]
    assert [None] * 3 == [week.difference for week in progress.of("not_planned")]


@pytest.mark.parametrize(
    ("behind", "projected", "given", "on"),
    [
        pytest.param(None, None, PLAN, MONDAY, id="nothing recorded"),
        pytest.param(None, None, plan(worked=worked(12)), "2026-03-22", id="no week is over"),
        pytest.param(0, "2026-04-27", plan(worked=worked(12)), "2026-03-23", id="as planned"),
        pytest.param(0, "2026-04-27", plan(worked=worked(30)), "2026-03-23", id="ahead brings nothing forward"),
        pytest.param(1, "2026-05-04", plan(worked=worked(11)), "2026-03-23", id="less than the first stage"),
        pytest.param(1, "2026-05-04", plan(worked=worked(12, 12, 12)), MONDAY, id="still in the first stage"),
        pytest.param(2, "2026-05-11", plan(worked=worked(12, 12, 12, 19)), MONDAY, id="for two weeks"),
        pytest.param(0, "2026-04-27", plan(worked=worked(12, 12, 12, 20)), MONDAY, id="caught up"),
        pytest.param(4, "2026-05-25", plan(worked=worked(12, 12, 12, 0)), MONDAY, id="back to nothing"),
        pytest.param(0, "2026-04-27", attrs.evolve(GAP, worked=worked(12, 12, 12)), MONDAY, id="in a gap, as before"),
        pytest.param(2, "2026-05-11", attrs.evolve(GAP, worked=worked(12, 12, 3)), MONDAY, id="in a gap, less"),
        pytest.param(
            0,
            "2026-04-27",
            plan(stages=[attrs.evolve(S1, first_week=2), S2, S3, S4], worked=worked(0)),
            "2026-03-23",
            id="before the first stage",
        ),
        pytest.param(
            0, None, plan(contracted_hours=40, worked=worked(12)), "2026-03-23", id="the plan has no full hours"
        ),
        pytest.param(0, "2026-04-27", plan(worked=worked(12)), "2026-04-27", id="the day is not past"),
        pytest.param(0, None, plan(worked=worked(12)), "2026-04-28", id="the day is past and nothing recorded since"),
        pytest.param(
            3,
            "2026-05-18",
            plan(worked=[*worked(12), WeekWorked(week=9, hours=30)]),
            "2026-05-18",
            id="beyond the plan, at the last but one stage",
        ),
        pytest.param(
            0, "2026-05-11", plan(worked=[WeekWorked(week=9, hours=Decimal("37.5"))]), "2026-05-18", id="reached late"
        ),
        pytest.param(
            0, None, plan(worked=[WeekWorked(week=9, hours=Decimal("37.4"))]), "2026-05-18", id="nearly reached"
        ),
    ],
)
def test_full_hours_are_to_be_expected(
    behind: int | None, projected: str | None, given: ReturnToWorkPlan, on: str
) -> None:
    """The planned day is later by the weeks the client is behind; nothing is said where nothing tells it."""
    progress = given.progress(on)

    expected = None if progress.full_hours_projected is None else str(progress.full_hours_projected)
    assert (behind, projected) == (progress.weeks_behind, expected)


def test_what_lies_beyond_the_calendar_is_not_told() -> None:
    """A day that the calendar does not have is none, and nothing is raised."""
    last = plan(starts_on="9999-11-13", worked=worked(11, 0, 0, 0, 0, 0, 0)).progress("9999-12-31")

    assert (6, None) == (last.weeks_behind, last.full_hours_projected)


def test_full_hours_are_told_once_they_were_worked() -> None:
    """The first week with the contract's hours counts, and the projection is that day."""
    progress = plan(worked=worked(12, 12, 20, 20, 38, 30)).progress("2026-04-27")

    assert ("2026-04-13", "2026-04-13") == (str(progress.full_hours_since), str(progress.full_hours_projected))
    assert (Decimal(132), Decimal(124)) == (progress.hours_worked, progress.hours_planned)


def test_progress_reads() -> None:
    """The outline holds each week and what is to be expected; hours are written with every digit."""
    text = str(plan(worked=worked(12, Decimal("11.4375"))).progress("2026-03-30").outline())

    assert "2     2026-03-23 to 2026-03-29  S1     12             11.4375       less than planned" in text
    assert "- in the weeks recorded: 23.4375 hours worked of 24 planned" in text
    assert "- 2 weeks behind the plan" in text
    assert (
        "- full hours are to be expected from 2026-05-11, if the plan goes on as written from where it stands" in text
    )

    later = str(plan(worked=worked(12, 38)).progress("2026-03-30").outline())

    assert "- full hours were worked in the week from 2026-03-23" in later
    assert "behind" not in later

    short = attrs.evolve(S1, id="S1", days=days(4, "monday"))
    never = str(plan(stages=[short], adjustments=[]).progress("2026-03-30").outline())

    assert "- the plan does not reach the hours of the contract" in never
    assert "expected" not in never


def test_progress_needs_a_day() -> None:
    """What is no date is refused by the name of the argument."""
    assert {"on"} == set(problems(lambda: PLAN.progress("soon")))
