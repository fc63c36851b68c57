"""Energy and pacing: section 7 of the goals sheet, and case energy_budget-02."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.findings import Severity
from occupational_therapy.occupations import (
    DayBudget,
    EnergyBudget,
    EnergyDay,
    Pacing,
    PacingPrinciple,
    Slot,
    Timetable,
    TimetableSeries,
    Weekday,
    energy_days,
    pacing,
)

UNITS = st.decimals(0, 50, places=1)


def week(*costs: int | None, **more: Any) -> Timetable:  # noqa: ANN401 - any field of a slot
    """A week with one occupation a day from Monday on, at these costs."""
    return Timetable(
        slots=[
            Slot(**{"day": day, "start": "10:00", "end": "11:00", "occupation": "swim", "energy": cost} | more)
            for day, cost in zip(Weekday, costs, strict=False)
        ]
    )


@pytest.mark.parametrize(
    ("spent", "left", "over", "day"),
    [
        pytest.param(13, -1, True, {"budget": 12, "costs": [3, 4, 5, 3], "restored": 2}, id="energy_budget-02"),
        pytest.param(12, 0, False, {"budget": 12, "costs": [3, 4, 5]}, id="all of it is not over"),
        pytest.param(12.1, -0.1, True, {"budget": 12, "costs": [3, 4, 5.1]}, id="a tenth over"),
        pytest.param(0, 12, False, {"budget": 12, "costs": []}, id="nothing done"),
        pytest.param(-1, 13, False, {"budget": 12, "costs": [1], "restored": 2}, id="more given back than spent"),
        pytest.param(5, 9, False, {"budget": 12, "costs": [5], "carried": 2}, id="with what was left"),
        pytest.param(5, -1, True, {"budget": 12, "costs": [5], "carried": -8}, id="with what was overspent"),
        pytest.param(1, -1, True, {"budget": 0, "costs": [1]}, id="no budget"),
    ],
)
def test_a_day_is_held_against_its_budget(spent: float, left: float, over: bool, day: dict[str, Any]) -> None:  # noqa: FBT001 - a row of the table
    """What is spent less what is given back, and what that leaves."""
    found = EnergyDay(**day)

    assert (Decimal(str(spent)), Decimal(str(left)), over) == (found.spent, found.left, found.is_over)


@pytest.mark.parametrize(
    ("paths", "day"),
    [
        pytest.param({"budget"}, {"budget": -1, "costs": []}, id="negative budget"),
        pytest.param({"budget"}, {"budget": None, "costs": []}, id="no budget"),
        pytest.param({"costs[1]"}, {"budget": 1, "costs": [1, -1]}, id="negative cost"),
        pytest.param({"costs[0]"}, {"budget": 1, "costs": [None]}, id="unknown cost"),
        pytest.param({"costs"}, {"budget": 1, "costs": 3}, id="one cost for all"),
        pytest.param({"restored"}, {"budget": 1, "costs": [], "restored": -1}, id="negative rest"),
        pytest.param({"carried"}, {"budget": 1, "costs": [], "carried": True}, id="bool as number"),
    ],
)
def test_a_day_that_cannot_be_is_refused(paths: set[str], day: dict[str, Any]) -> None:
    """Nothing negative is spent, given back or budgeted."""
    with pytest.raises(InvalidInputError) as caught:
        EnergyDay(**day)

    assert paths == {problem.path for problem in caught.value.problems}


@given(UNITS, st.lists(UNITS), UNITS)
def test_spent_and_left_make_the_budget(budget: Decimal, costs: list[Decimal], restored: Decimal) -> None:
    """Whatever is done, what is spent and what is left come to the budget."""
    day = EnergyDay(budget=budget, costs=costs, restored=restored)

    assert budget == day.spent + day.left
    assert day.is_over == (day.spent > budget)


def test_some_days_have_another_budget() -> None:
    """A day can have another budget than the rest, and only one."""
    budget = EnergyBudget(daily=12, exceptions=[DayBudget(day="sunday", units=8)])

    assert [12] * 6 + [8] == [budget.on(day) for day in Weekday]
    with pytest.raises(InvalidInputError, match=r"exceptions\[1\]\.day: sunday is given twice"):
        EnergyBudget(daily=12, exceptions=[DayBudget(day="sunday", units=8), DayBudget(day="sunday", units=9)])


def test_nothing_is_carried_over_unless_chosen() -> None:
    """A day starts with its budget; carried over, it starts with what the day before left or lacked."""
    days = energy_days([week(5, 2, 7), week(1)], EnergyBudget(daily=4))
    carried = energy_days([week(5, 2, 7), week(1)], EnergyBudget(daily=4, carries_over=True))

    assert [-1, 2, -3, 4, 4, 4, 4, 3] == [day.energy.left for day in days][:8]
    assert [-1, 1, -2, 2, 6, 10, 14, 17] == [day.energy.left for day in carried][:8]
    assert [(0, "sunday"), (1, "monday")] == [(day.week, day.day.value) for day in days[6:8]]


def test_energy_belongs_to_the_day_a_slot_starts_on() -> None:
    """A night out that ends on the next day is spent on the day it began; rest gives back on its own."""
    slots = [
        Slot(day="friday", start="20:00", end="01:00", overnight=True, occupation="cinema_theatre", energy=6),
        Slot(day="saturday", start="10:00", end="12:00", rest="rest", restores=2),
    ]
    days = {day.day.value: day.energy for day in energy_days([Timetable(slots=slots)], EnergyBudget(daily=5))}

    assert [-1, 7] == [days["friday"].left, days["saturday"].left]


def found(subject: Pacing) -> list[tuple[str, str]]:
    """What was found, and where."""
    return [(finding.rule.removeprefix("pacing_"), finding.path) for finding in subject.findings]


HEAVY, OVER, UNKNOWN = "no_heavy_days_together", "within_budget", "costs_known"


@pytest.mark.parametrize(
    ("expected", "costs", "budget"),
    [
        pytest.param([], [3, 3, 3, 3, 3, 3, 3], {"daily": 4}, id="within the budget"),
        pytest.param([], [4, 0, 4, 0, 4, 0, 0], {"daily": 4}, id="heavy days apart"),
        pytest.param([(HEAVY, "weeks[0].tuesday")], [4, 4], {"daily": 4}, id="two heavy days"),
        pytest.param([], [4, 3.9], {"daily": 4}, id="a heavy day and one that is not quite"),
        pytest.param(
            [(HEAVY, "weeks[0].tuesday")], [4, 3.2], {"daily": 4, "heavy_share": 0.8}, id="heavy from four fifths"
        ),
        pytest.param([], [4, 3.1], {"daily": 4, "heavy_share": 0.8}, id="just below four fifths"),
        pytest.param(
            [(OVER, "weeks[0].monday"), (OVER, "weeks[0].tuesday"), (HEAVY, "weeks[0].tuesday")],
            [5, 5],
            {"daily": 4},
            id="over on two days",
        ),
        pytest.param([(HEAVY, "weeks[0].monday")], [4, 0, 0, 0, 0, 0, 4], {"daily": 4}, id="Sunday before Monday"),
        pytest.param(
            [(HEAVY, "weeks[0].tuesday"), (HEAVY, "weeks[0].wednesday")], [4, 4, 4], {"daily": 4}, id="three heavy days"
        ),
        pytest.param([(UNKNOWN, "weeks[0].monday")], [None], {"daily": 4}, id="an unknown cost"),
        pytest.param([], [0] * 7, {"daily": 0}, id="nothing to spend and nothing spent"),
        pytest.param(
            [(OVER, "weeks[0].monday"), (OVER, "weeks[0].tuesday")],
            [9, 0],
            {"daily": 4, "carries_over": True},
            id="a day of rest that begins overspent is over, and not heavy",
        ),
    ],
)
def test_days_that_ask_too_much_are_found(
    expected: list[tuple[str, str]], costs: list[int | None], budget: dict[str, Any]
) -> None:
    """Days over budget, and heavy days that follow each other, are for a person to look at."""
    assert expected == found(pacing(week(*costs), EnergyBudget(**budget)))


def test_rest_needs_no_cost() -> None:
    """A rest without a cost is no gap in what is known."""
    assert [] == found(pacing(week(None, occupation=None, rest="rest"), EnergyBudget(daily=4)))


def test_weeks_with_dates_have_an_end() -> None:
    """In a series Sunday is followed by the Monday of the week after, and the last day by none."""
    series = TimetableSeries(starts="2026-03-02", weeks=[week(0, 0, 0, 0, 0, 0, 4), week(4, 0, 0, 0, 0, 0, 4), week(0)])
    subject = pacing(series, EnergyBudget(daily=4))

    assert [(HEAVY, "weeks[1].monday")] == found(subject)
    assert str(subject.findings[0].message) == "2026-03-08 and 2026-03-09 are heavy days, one after the other"
    assert subject.findings[0].severity is Severity.WARNING


def test_peaks_are_the_days_on_which_most_is_spent() -> None:
    """All of them where several are alike, none where nothing is spent."""
    assert ["tuesday", "friday"] == [day.day.value for day in pacing(week(1, 5, 0, 0, 5), EnergyBudget(daily=9)).peaks]
    assert () == pacing(Timetable(slots=[]), EnergyBudget(daily=9)).peaks


def test_pacing_needs_weeks_and_a_budget() -> None:
    """What is no timetable, no budget, or no week at all, is refused."""
    for given_weeks, budget, path in (
        ([], EnergyBudget(daily=4), "weeks"),
        ([1], EnergyBudget(daily=4), "weeks[0]"),
        ([week(1)], 4, "budget"),
    ):
        with pytest.raises(InvalidInputError) as caught:
            Pacing(weeks=given_weeks, budget=budget)  # type: ignore[arg-type] # what is refused

        assert [path] == [problem.path for problem in caught.value.problems]


def test_the_outline_shows_each_day() -> None:
    """What there is, spent and left by day, and the findings, the gravest first."""
    said = str(pacing(week(5, None), EnergyBudget(daily=4)).outline())

    assert "Monday     4         5      -1\n" in said
    assert said.index("warning (this library's own check): Monday: 5 spent of 4") < said.index("note (")
    assert "Tuesday: 1 slot has no cost" in said
    assert "warning" not in str(pacing(week(1), EnergyBudget(daily=4)).outline())


@pytest.mark.parametrize("principle", PacingPrinciple)
def test_every_principle_says_what_it_asks(principle: PacingPrinciple) -> None:
    """Section 7 of the goals sheet: the four, each with its word first."""
    assert len(PacingPrinciple) == 4
    assert str(principle.label).startswith(f"{principle.value}: ")
