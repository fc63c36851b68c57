"""The monthly report: the period, activity, each original goal beside its present state, and the variance (G23)."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import (
    Budget,
    MonthlyReport,
    ProgressNote,
    Rates,
    RiskNote,
    Session,
    anchored_period,
    monthly_report,
)
from occupational_therapy.kernel.dates import Date, Period
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import ADVICE, ASSESSMENT, CASE, DRESSING, G1, G2, RATES, SESSIONS, case, problems, scored

MARCH = monthly_report(CASE, month="2026-03")
APRIL = monthly_report(CASE, month="2026-04")


def pounds(amount: str) -> Money:
    """An amount in pounds."""
    return Money(amount, "GBP")


def session(on: str, number: int = 1, **given: Any) -> Session:  # noqa: ANN401 - parts of every kind
    """A session of an hour on a day, with parts replaced."""
    parts: dict[str, Any] = {"id": f"S{number}", "on": on, "by": "OT-1", "minutes": 60}
    return Session(**(parts | given))


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param(("2026-03-01", "2026-03-31"), {"month": "2026-03"}, id="the month it was opened"),
        pytest.param(("2028-02-01", "2028-02-29"), {"month": "2028-02"}, id="a leap year"),
        pytest.param(("2026-03-09", "2026-04-08"), {"period": ("2026-03-09", "2026-04-08")}, id="from the anchor"),
        pytest.param(("2026-03-09", "2026-04-08"), {"period": ["2026-03-09", "2026-04-08"]}, id="as a list"),
        pytest.param(("2026-03-09", "2026-03-09"), {"period": ("2026-03-09", "2026-03-09")}, id="a day"),
        pytest.param(
            ("2026-03-09", "2026-04-08"), {"period": Period(start="2026-03-09", end="2026-04-08")}, id="as a period"
        ),
        pytest.param(("2026-05-09", "2026-06-08"), {"period": anchored_period("2026-03-09", 3)}, id="the third month"),
    ],
)
def test_what_is_covered(expected: tuple[str, str], given: dict[str, Any]) -> None:
    """A calendar month, or the days from one to another, both included."""
    covered = monthly_report(CASE, **given).period

    assert expected == (str(covered.start), str(covered.end))


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param({"month": "give either a month or a period"}, {}, id="neither"),
        pytest.param(
            {"month": "give either a month or a period"},
            {"month": "2026-03", "period": ("2026-03-01", "2026-03-31")},
            id="both",
        ),
        pytest.param({"month": "'2026-3' is not a month: write YYYY-MM"}, {"month": "2026-3"}, id="no month"),
        pytest.param({"month": "'2026-13' is not a month: write YYYY-MM"}, {"month": "2026-13"}, id="month 13"),
        pytest.param({"month": "202603 is not a month: write YYYY-MM"}, {"month": 202603}, id="a number"),
        pytest.param(
            {"period[0]": "'2026-02-30' is not a day of the calendar"},
            {"period": ("2026-02-30", "2026-03-31")},
            id="day",
        ),
        pytest.param(
            {"period[1]": "None is not a date: write YYYY-MM-DD"}, {"period": ("2026-03-09", None)}, id="no end"
        ),
        pytest.param(
            {"period[1]": "2026-03-08 is before the start, 2026-03-09"},
            {"period": ("2026-03-09", "2026-03-08")},
            id="backwards",
        ),
        pytest.param({"period": "needs a first and a last day"}, {"period": ("2026-03-09",)}, id="one day alone"),
        pytest.param({"period": "needs a first and a last day"}, {"period": "2026-03"}, id="a month as a period"),
        pytest.param(
            {"period": "needs a first and a last day"},
            {"period": ("2026-03-09", "2026-04-08", "2026-05-08")},
            id="three",
        ),
        pytest.param({"period": "needs a first and a last day"}, {"period": Period(start="2026-03-09")}, id="open end"),
        pytest.param({"period": "needs a first and a last day"}, {"period": Period(end="2026-03-09")}, id="open start"),
        pytest.param(
            {"period": "2026-02-01 to 2026-02-28 lies outside the case, which was opened on 2026-03-09"},
            {"month": "2026-02"},
            id="the month before it was opened",
        ),
        pytest.param(
            {"period": "2026-02-09 to 2026-03-08 lies outside the case, which was opened on 2026-03-09"},
            {"period": ("2026-02-09", "2026-03-08")},
            id="to the day before it was opened",
        ),
    ],
)
def test_what_cannot_be_covered(expected: dict[str, str], given: dict[str, Any]) -> None:
    """A period has two days in order, and lies where the case was open."""
    assert expected == problems(lambda: monthly_report(CASE, **given))


@pytest.mark.parametrize(
    ("refused", "given"),
    [
        pytest.param(False, {"month": "2026-05"}, id="the month it was closed"),
        pytest.param(False, {"period": ("2026-05-01", "2026-05-31")}, id="from the day it was closed"),
        pytest.param(True, {"period": ("2026-05-02", "2026-06-01")}, id="from the day after"),
        pytest.param(True, {"month": "2026-06"}, id="the month after"),
    ],
)
def test_a_closed_case(*, refused: bool, given: dict[str, Any]) -> None:
    """A case has no report after it was closed."""
    closed = case(closed_on="2026-05-01")
    if not refused:
        assert monthly_report(closed, **given).is_nil
        return

    assert problems(lambda: monthly_report(closed, **given))["period"].endswith("open from 2026-03-09 to 2026-05-01")


def test_what_is_no_case() -> None:
    """Another value is refused by the argument's name."""
    assert problems(lambda: monthly_report(MARCH, month="2026-03")) == {"case": "MonthlyReport is not a Case"}  # type: ignore[arg-type] # wrong on purpose


def test_sessions_of_the_period() -> None:
    """The first day and the last count, in the order of days, whether attended or not."""
    days = ["2026-04-09", "2026-05-08", "2026-04-08", "2026-05-09", "2026-04-20"]
    busy = case(sessions=[session(day, number) for number, day in enumerate(days)], notes=[], recommendations=[])
    report = monthly_report(busy, period=anchored_period("2026-03-09", 2))

    assert ["2026-04-09", "2026-04-20", "2026-05-08"] == [str(each.on) for each in report.sessions]
    assert [each.id for each in MARCH.sessions] == ["S1", "S2", "S3"]
    assert [each.id for each in MARCH.attended] == ["S1", "S2"]


@given(st.lists(st.integers(0, 400), max_size=12), st.integers(1, 31))
def test_no_session_is_lost_between_reports(offsets: list[int], anchor: int) -> None:
    """Anchored months tile the case: each session stands in exactly one report, whatever the day of the anchor."""
    opened = f"2026-03-{anchor:02}"
    first = Date(2026, 3, anchor)
    busy = case(
        opened_on=opened,
        referral=attrs.evolve(CASE.referral, on="2026-03-01", start_by=None),
        sessions=[session(str(first.add(days=each)), number) for number, each in enumerate(offsets)],
        notes=[],
    )
    reports = [monthly_report(busy, period=anchored_period(opened, number)) for number in range(1, 15)]

    assert sorted(each.id for each in busy.sessions) == sorted(
        each.id for report in reports for each in report.sessions
    )


@pytest.mark.parametrize(
    ("nil", "sessions"),
    [
        pytest.param(True, [], id="no session"),
        pytest.param(True, [session("2026-03-16", attendance="cancelled")], id="cancelled"),
        pytest.param(True, [session("2026-03-16", attendance="missed")], id="missed"),
        pytest.param(True, [session("2026-04-01")], id="in another month"),
        pytest.param(False, [session("2026-03-16")], id="attended"),
    ],
)
def test_a_nil_report(*, nil: bool, sessions: list[Session]) -> None:
    """A month without activity has a report, which says so (section 12)."""
    report = monthly_report(case(sessions=sessions), month="2026-03")

    assert nil == report.is_nil
    assert len(report.goals) == len(CASE.goals)


def test_the_original_goal_stands_beside_the_current_one() -> None:
    """A revised goal keeps both versions: what was agreed first is never lost."""
    [dressing, walking] = APRIL.goals

    assert DRESSING == dressing.against_original.terms
    assert ("2026-06-01", "2026-06-15") == (
        str(dressing.against_original.terms.due),
        str(dressing.against_current.terms.due),
    )
    assert ("behind", "on_track") == (dressing.against_original.status, dressing.against_current.status)
    assert (dressing.reworded, walking.reworded) == (True, False)


def test_a_goal_is_told_as_it_stood() -> None:
    """The report of March does not know what was changed and read in April."""
    [dressing, _] = MARCH.goals

    assert not dressing.reworded
    assert Decimal(40) == dressing.against_current.current


@pytest.mark.parametrize(
    ("expected", "month", "goals"),
    [
        pytest.param(["G1", "G2"], "2026-03", [G1, G2], id="set within the month"),
        pytest.param([], "2026-03", [attrs.evolve(G1, set_on="2026-04-01")], id="set later"),
        pytest.param(["G1"], "2026-03", [attrs.evolve(G1, set_on="2026-03-31")], id="set on its last day"),
    ],
)
def test_goals_set_by_the_end(expected: list[str], month: str, goals: list[Any]) -> None:
    """A goal stands in the report once it is set."""
    of_goals = case(goals=goals, sessions=[], notes=[], recommendations=[])

    assert expected == [each.goal.id for each in monthly_report(of_goals, month=month).goals]


@pytest.mark.parametrize(
    ("sessions", "read", "report"),
    [pytest.param([2, 1], [True, False], MARCH, id="March"), pytest.param([1, 0], [True, False], APRIL, id="April")],
)
def test_sessions_and_readings_of_a_goal(sessions: list[int], read: list[bool], report: MonthlyReport) -> None:
    """Sessions that took place for a goal are counted; a reading within the month is noted."""
    assert sessions == [each.sessions for each in report.goals]
    assert read == [each.read for each in report.goals]


@pytest.mark.parametrize(
    ("read", "on"),
    [(False, "2026-03-31"), (True, "2026-04-01"), (True, "2026-04-30"), (False, "2026-05-01")],
)
def test_a_reading_within_the_month(*, read: bool, on: str) -> None:
    """A reading of the first or the last day counts, one of the day before or after does not."""
    once = case(goals=[G1.with_reading(on=on, value=40), G2])

    assert read == monthly_report(once, month="2026-04").goals[0].read


def note(on: str, done: str, goal: str = "G1") -> ProgressNote:
    """A note on a goal."""
    return ProgressNote(goal=goal, on=on, by="OT-1", done=done)


@pytest.mark.parametrize(
    ("expected", "notes"),
    [
        pytest.param(None, [], id="none"),
        pytest.param(None, [note("2026-02-28", "a"), note("2026-04-01", "b")], id="before and after"),
        pytest.param(None, [note("2026-03-31", "a", "G2")], id="of another goal"),
        pytest.param("b", [note("2026-03-20", "a"), note("2026-03-31", "b")], id="the last"),
        pytest.param("a", [note("2026-03-31", "a"), note("2026-03-01", "b")], id="the last, given first"),
        pytest.param("b", [note("2026-03-31", "a"), note("2026-03-31", "b")], id="two on one day: the later entry"),
    ],
)
def test_the_last_note_within_the_month_is_told(expected: str | None, notes: list[ProgressNote]) -> None:
    """What was said last of a goal within the month is told."""
    found = monthly_report(case(notes=notes), month="2026-03").goals[0].note

    assert expected == (None if found is None else found.done)


@pytest.mark.parametrize(
    ("met", "counted", "left_out", "on"),
    [
        pytest.param(0, 0, 2, "2026-04", id="none is due"),
        pytest.param(0, 1, 1, "2026-05", id="one is overdue"),
        pytest.param(1, 2, 0, "2026-06", id="one is met in time"),
    ],
)
def test_goals_met(met: int, counted: int, left_out: int, on: str) -> None:
    """Goals met are counted against those that are due, and those left out are told."""
    goals = [CASE.goals[0].with_reading(on="2026-06-15", value=20), G2]
    share = monthly_report(case(goals=goals), month=on).goals_met

    assert share is not None
    assert (met, counted, left_out) == (share.met, share.counted, share.n_excluded)


def test_without_goals_nothing_is_met() -> None:
    """Where no goal is set there is no share of goals met."""
    bare = case(goals=[], sessions=[], notes=[], recommendations=[])

    assert monthly_report(bare, month="2026-03").goals_met is None


def test_charges_are_rounded_line_by_line() -> None:
    """March at £112.50 an hour, £40.00 an hour of travel and 45p a mile, worked by hand.

    Therapy: 120 minutes £225.00, 50 minutes £93.75. Travel: 40 minutes £26.67 (26.666), 25 minutes £16.67 (16.666);
    of the sum of minutes it would be £43.33. Mileage: 13.4 miles £6.03, 7.7 miles £3.47 (3.465).
    """
    charged = MARCH.variance.charged

    assert charged is not None
    assert (pounds("318.75"), pounds("43.34"), pounds("9.50")) == (charged.therapy, charged.travel, charged.mileage)
    assert pounds("371.59") == charged.total


def test_variance_to_the_penny() -> None:
    """170 minutes against 3 hours, and £371.59 against £400.00; the cancelled session counts for neither."""
    variance = MARCH.variance

    assert (Fraction(17, 6), Fraction(-1, 6)) == (variance.used_hours, variance.hours)
    assert (pounds("400.00"), pounds("-28.41")) == (variance.agreed_amount, variance.amount)


@pytest.mark.parametrize(
    ("hours", "amount", "charged", "changes"),
    [
        pytest.param(None, None, pounds("371.59"), {"budget": None}, id="nothing agreed"),
        pytest.param(None, None, None, {"budget": None, "rates": None}, id="no rates either"),
        pytest.param(Fraction(-1, 6), None, None, {"rates": None}, id="no rates"),
        pytest.param(Fraction(-1, 6), None, pounds("371.59"), {"budget": Budget(hours=3)}, id="hours alone"),
        pytest.param(None, pounds("71.59"), pounds("371.59"), {"budget": Budget(amount=pounds("300"))}, id="amount"),
        pytest.param(
            Fraction(-1, 6),
            pounds("-116.67"),
            pounds("283.33"),
            {"rates": Rates(hourly=pounds("100"))},
            id="hourly alone",
        ),
    ],
)
def test_what_is_not_known_is_no_number(
    hours: Fraction | None, amount: Money | None, charged: Money | None, changes: dict[str, Any]
) -> None:
    """Without a budget there is no variance, without rates no cost; what is not charged is nought."""
    variance = monthly_report(case(**changes), month="2026-03").variance

    assert (hours, amount) == (variance.hours, variance.amount)
    assert charged == (None if variance.charged is None else variance.charged.total)


WORKED = st.lists(st.tuples(st.integers(1, 600), st.integers(0, 400), st.decimals(0, 300, places=1)), max_size=6)
RATE = st.decimals(0, 200, places=2).map(lambda amount: Money(amount, "GBP"))


@given(WORKED, st.builds(Rates, hourly=RATE, travel_hourly=st.none() | RATE, per_mile=st.none() | RATE))
def test_what_is_charged_is_the_sum_of_rounded_lines(worked: list[tuple[int, int, Decimal]], rates: Rates) -> None:
    """Each session's therapy, travel and miles are rounded to the penny; the total is their sum."""
    days = [
        session("2026-03-16", number, minutes=minutes, travel_minutes=travel, miles=miles)
        for number, (minutes, travel, miles) in enumerate(worked)
    ]
    charged = monthly_report(case(sessions=days, rates=rates), month="2026-03").variance.charged
    single = [monthly_report(case(sessions=[day], rates=rates), month="2026-03").variance.charged for day in days]

    assert charged is not None
    assert sum((each.total.amount for each in single if each is not None), Decimal(0)) == charged.total.amount
    assert charged.total.amount.as_tuple().exponent == -2


def test_change_of_a_measure() -> None:
    """The earliest result is set beside the latest of the month; a result without a date is of no month."""
    [change] = APRIL.measures

    assert ("2026-03-16", "2026-04-20") == (str(change.first.on), str(change.later.on))
    assert [("total", -6), ("rest", None)] == [(each.score, each.difference) for each in change.changes]


@pytest.mark.parametrize(
    ("expected", "month", "days"),
    [
        pytest.param([], "2026-03", ["2026-03-16"], id="a first result alone"),
        pytest.param([], "2026-04", ["2026-03-16"], id="none within the month"),
        pytest.param([("2026-03-02", "2026-03-30")], "2026-03", ["2026-03-30", "2026-03-02"], id="two in one month"),
        pytest.param(
            [("2026-01-10", "2026-04-30")],
            "2026-04",
            ["2026-04-01", "2026-05-01", "2026-04-30", "2026-01-10"],
            id="before the case and after the month",
        ),
        pytest.param([("2026-03-16", "2026-03-16")], "2026-03", ["2026-03-16", "2026-03-16"], id="two on one day"),
    ],
)
def test_which_results_are_compared(expected: list[tuple[str, str]], month: str, days: list[str]) -> None:
    """The first of all against the last within the month, in whatever order they were recorded."""
    report = monthly_report(case(results=[scored(day, 3, 3) for day in days]), month=month)

    assert expected == [(str(each.first.on), str(each.later.on)) for each in report.measures]


def test_recommendations_and_risks() -> None:
    """What was recommended by the end of the month is told; of risks those of the month."""
    later = case(
        recommendations=[
            ADVICE,
            attrs.evolve(ADVICE, id="REC-2", on="2026-03-31"),
            attrs.evolve(ADVICE, id="REC-3", on="2026-04-01"),
        ],
        risks=[
            RiskNote(on=day, by="OT-1", risk="Rug") for day in ("2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01")
        ],
    )
    report = monthly_report(later, month="2026-03")

    assert ["REC-1", "REC-2"] == [each.id for each in report.recommendations]
    assert ["2026-03-01", "2026-03-31"] == [str(each.on) for each in report.risks]


@pytest.mark.parametrize(
    ("expected", "make"),
    [
        pytest.param([], lambda: ASSESSMENT, id="answered"),
        pytest.param(["Q2"], lambda: attrs.evolve(ASSESSMENT, answers=ASSESSMENT.answers[:1]), id="one open"),
        pytest.param(["Q1", "Q2"], lambda: None, id="not assessed"),
        pytest.param([], lambda: attrs.evolve(ASSESSMENT, on="2026-03-31"), id="assessed on the last day"),
        pytest.param(["Q1", "Q2"], lambda: attrs.evolve(ASSESSMENT, on="2026-04-01"), id="assessed later"),
    ],
)
def test_questions_without_an_answer(expected: list[str], make: Callable[[], Any]) -> None:
    """A question stands open until the assessment that answers it (G18)."""
    report = monthly_report(case(assessment=make()), month="2026-03")

    assert expected == [question.id for question in report.unanswered]


def test_who_is_reported_on() -> None:
    """The report names case, client and therapist by their identifiers."""
    assert (MARCH.case, MARCH.client, MARCH.practitioner) == ("K-1", "C-7", "OT-1")
    assert "Synthetic" not in repr(MARCH)
    assert RATES == CASE.rates
    assert SESSIONS[0] in MARCH.sessions
