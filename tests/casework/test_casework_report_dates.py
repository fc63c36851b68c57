"""When reports fall due: counted from the first day, clamped to the month's end, without drift (DATE-03, DATE-05)."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import anchored_period, overdue_reports, report_dates, reports_due
from occupational_therapy.kernel.dates import Date
from tests.casework.caseload import problems
from tests.strategies import days

ANCHORS = days("1990-01-01", "2090-12-31")


def written(dates: tuple[Date, ...]) -> list[str]:
    """Dates as they are written."""
    return [str(day) for day in dates]


@pytest.mark.parametrize(
    ("expected", "anchor", "every"),
    [
        pytest.param(["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"], "2026-01-31", 1, id="the 31st"),
        pytest.param(["2026-02-28", "2026-03-30", "2026-04-30", "2026-05-30"], "2026-01-30", 1, id="the 30th"),
        pytest.param(["2028-02-29", "2028-03-30", "2028-04-30", "2028-05-30"], "2028-01-30", 1, id="a leap year"),
        pytest.param(["2026-12-01", "2027-01-01", "2027-02-01", "2027-03-01"], "2026-11-01", 1, id="a new year"),
        pytest.param(["2026-02-28", "2026-05-30", "2026-08-30", "2026-11-30"], "2025-11-30", 3, id="every quarter"),
    ],
)
def test_dates_do_not_drift(expected: list[str], anchor: str, every: int) -> None:
    """After a short month the day of the anchor comes back."""
    assert expected == written(report_dates(anchor, 4, every))


@given(ANCHORS, st.integers(0, 60))
def test_each_month_has_one_report_date(anchor: Date, count: int) -> None:
    """There is one in each calendar month, on the anchor's day or on the last of the month."""
    dates = report_dates(anchor, count)
    months = [(day.year * 12 + day.month) - (anchor.year * 12 + anchor.month) for day in dates]

    assert list(range(1, count + 1)) == months
    assert all(day.day == min(anchor.day, day.days_in_month) for day in dates)


@pytest.mark.parametrize(
    ("expected", "on"),
    [
        pytest.param([], "2025-12-31", id="before the anchor"),
        pytest.param([], "2026-01-31", id="on the anchor"),
        pytest.param([], "2026-02-27", id="the day before the first"),
        pytest.param(["2026-02-28"], "2026-02-28", id="the day of the first"),
        pytest.param(["2026-02-28"], "2026-03-30", id="the day before the second"),
        pytest.param(["2026-02-28", "2026-03-31"], "2026-03-31", id="the day of the second"),
    ],
)
def test_reports_due_by_a_day(expected: list[str], on: str) -> None:
    """What has fallen due counts the day itself."""
    assert expected == written(reports_due("2026-01-31", on))


def test_reports_due_at_another_pace() -> None:
    """Every second month is counted from the anchor too."""
    assert ["2026-03-31", "2026-05-31"] == written(reports_due("2026-01-31", "2026-06-30", every_months=2))


def test_reports_due_to_the_end_of_the_calendar() -> None:
    """The last month of the calendar has its report, and nothing is looked for beyond."""
    assert ["9999-12-30"] == written(reports_due("9999-11-30", "9999-12-31"))


@given(ANCHORS, ANCHORS, st.integers(1, 24))
def test_what_is_due_is_a_beginning_of_all_dates(anchor: Date, on: Date, every: int) -> None:
    """The reports due by a day are the first of the report dates, up to that day and no further."""
    due = reports_due(anchor, on, every)
    dates = report_dates(anchor, len(due) + 1, every)

    assert dates[:-1] == due
    assert dates[-1] > on


@given(ANCHORS, st.integers(1, 60))
def test_periods_tile(anchor: Date, number: int) -> None:
    """Each period begins where the one before it ended, and its report falls due on the day after its last."""
    this, after = anchored_period(anchor, number), anchored_period(anchor, number + 1)

    assert this.end is not None
    assert after.start == this.end + dt.timedelta(days=1)
    assert after.start == report_dates(anchor, number)[-1]
    assert this.start is not None
    assert this.start <= this.end


@pytest.mark.parametrize(
    ("expected", "number"),
    [
        pytest.param(("2026-01-31", "2026-02-27"), 1, id="first"),
        pytest.param(("2026-02-28", "2026-03-30"), 2, id="second"),
        pytest.param(("2026-03-31", "2026-04-29"), 3, id="third"),
    ],
)
def test_a_period_of_the_31st(expected: tuple[str, str], number: int) -> None:
    """A month counted from the 31st ends on the day before the next report date."""
    period = anchored_period("2026-01-31", number)

    assert expected == (str(period.start), str(period.end))


@pytest.mark.parametrize(
    ("path", "act"),
    [
        pytest.param("anchor", lambda: report_dates("2026-04-31", 3), id="impossible anchor"),
        pytest.param("anchor", lambda: report_dates(None, 3), id="no anchor"),  # type: ignore[arg-type] # wrong on purpose
        pytest.param("anchor", lambda: report_dates(dt.datetime(2026, 4, 3, tzinfo=dt.UTC), 3), id="a date-time"),
        pytest.param("count", lambda: report_dates("2026-03-15", -1), id="negative count"),
        pytest.param("count", lambda: report_dates("2026-03-15", count=True), id="a truth value"),
        pytest.param("count", lambda: report_dates("2026-03-15", 2.0), id="a float"),  # type: ignore[arg-type] # as above
        pytest.param("every_months", lambda: report_dates("2026-03-15", 2, 0), id="no months between"),
        pytest.param("every_months", lambda: report_dates("2026-03-15", 2, -1), id="months backwards"),
        pytest.param("every_months", lambda: reports_due("2026-03-15", "2026-06-15", "1"), id="text"),  # type: ignore[arg-type] # as above
        pytest.param("on", lambda: reports_due("2026-03-15", "never"), id="no day"),
        pytest.param("anchor", lambda: reports_due("15 March", "2026-06-15"), id="anchor in words"),
        pytest.param("anchor", lambda: anchored_period("15 March", 1), id="period of no anchor"),
        pytest.param("number", lambda: anchored_period("2026-03-15", 0), id="the month before the first"),
        pytest.param("number", lambda: anchored_period("2026-03-15", -1), id="a negative month"),
        pytest.param("months", lambda: report_dates("2026-03-15", 10**30, 10**30), id="beyond the calendar"),
        pytest.param("months", lambda: anchored_period("9999-12-31", 1), id="a month beyond the calendar"),
    ],
)
def test_impossible_questions(path: str, act: Any) -> None:  # noqa: ANN401 - a function
    """What is no day or no number is refused with the name of the argument."""
    assert [path] == list(problems(act))


def test_no_report_is_none() -> None:
    """None asked for, none given."""
    assert () == report_dates("2026-03-15", 0)


@pytest.mark.parametrize(
    ("expected", "sent", "on"),
    [
        pytest.param([], [], "2026-02-28", id="due today is in time"),
        pytest.param([(1, "2026-02-28", 1)], [], "2026-03-01", id="the day after"),
        pytest.param([], ["2026-02-28"], "2026-03-01", id="sent on the day"),
        pytest.param([], ["2026-02-27"], "2026-03-01", id="sent the day before"),
        pytest.param([], ["2026-03-15"], "2026-03-31", id="sent late, and sent"),
        pytest.param([(1, "2026-02-28", 30)], ["2026-03-31"], "2026-03-30", id="sent after the day asked about"),
        pytest.param([(2, "2026-03-31", 1)], ["2026-02-28"], "2026-04-01", id="the second"),
        pytest.param([(2, "2026-03-31", 5)], ["2026-04-05"], "2026-04-05", id="one, for the earliest"),
        pytest.param([], ["2026-04-05", "2026-04-05"], "2026-04-05", id="two on one day"),
        pytest.param([], ["2026-04-05", "2026-02-28"], "2026-04-05", id="in any order"),
        pytest.param(
            [(1, "2026-02-28", 62), (2, "2026-03-31", 31), (3, "2026-04-30", 1)], [], "2026-05-01", id="none at all"
        ),
        pytest.param([(2, "2026-03-31", 1)], ["2026-02-01", "2026-02-02"], "2026-04-01", id="two within one month"),
    ],
)
def test_overdue_reports(expected: list[tuple[int, str, int]], sent: list[str], on: str) -> None:
    """What was due before the day and not sent by it is overdue; the due day itself is in time (G23)."""
    found = overdue_reports("2026-01-31", sent, on)

    assert expected == [(report.number, str(report.due), report.days) for report in found]


@pytest.mark.parametrize(
    ("expected", "until"),
    [([1], "2026-01-31"), ([1], "2026-02-27"), ([1, 2], "2026-02-28"), ([1, 2], "2026-03-30"), ([1, 2, 3], None)],
)
def test_a_closed_case_owes_no_more_reports(expected: list[int], until: str | None) -> None:
    """The month in which it was closed has the last report."""
    found = overdue_reports("2026-01-31", [], on="2026-05-01", until=until)

    assert expected == [report.number for report in found]


def test_an_overdue_report_says_what_is_missing() -> None:
    """Its days and how late it is, as people say it."""
    [late] = overdue_reports("2026-01-31", [], on="2026-03-01")
    [quarter] = overdue_reports("2026-01-31", [], on="2026-05-02", every_months=3)

    assert str(late.line()) == "Report 1, 2026-01-31 to 2026-02-27, was due on 2026-02-28: 1 day late"
    assert str(quarter.outline()).endswith("Report 1, 2026-01-31 to 2026-04-29, was due on 2026-04-30: 2 days late")


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(
            {"sent": "2026-01-30 is before the case was opened, 2026-01-31"},
            lambda: overdue_reports("2026-01-31", ["2026-01-30"], "2026-05-01"),
            id="sent before",
        ),
        pytest.param(
            {"sent[0]": "'soon' is not a date: write YYYY-MM-DD"},
            lambda: overdue_reports("2026-01-31", ["soon"], "2026-05-01"),
            id="sent soon",
        ),
        pytest.param(
            {"every_months": "0 is below 1"},
            lambda: overdue_reports("2026-01-31", [], "2026-05-01", every_months=0),
            id="no months between",
        ),
    ],
)
def test_what_cannot_be_overdue(expected: dict[str, str], act: Any) -> None:  # noqa: ANN401 - a function
    """Days that are none, or lie before the case, are refused."""
    assert expected == problems(act)


@given(ANCHORS, st.integers(0, 24), st.integers(0, 24))
def test_each_report_sent_makes_one_less_overdue(anchor: Date, due: int, sent: int) -> None:
    """On the day after the last of so many reports fell due, those sent in time are missing from the list."""
    dates = report_dates(anchor, due)
    on = (dates[-1] if dates else anchor).add(days=1)

    assert len(overdue_reports(anchor, dates[:sent], on)) == max(due - sent, 0)
