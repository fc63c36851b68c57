"""The weekly timetable: slots, clashes, what runs over midnight and over the week's end, and what it comes to."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.occupations import Company, Rest, Slot, Timetable, TimeUse, Weekday
from tests.house import pickled

SWIM: dict[str, Any] = {"day": "monday", "start": "09:00", "end": "10:00", "occupation": "swim"}


def slot(day: str, start: str, end: str, **more: Any) -> Slot:  # noqa: ANN401 - any field
    """A slot; a swim unless told."""
    what = {} if "rest" in more else {"occupation": "swim"}
    return Slot(**{"day": day, "start": start, "end": end, **what, **more})


NIGHT: dict[str, Any] = {"overnight": True, "rest": "sleep"}


@pytest.mark.parametrize(
    ("paths", "changed"),
    [
        pytest.param({"end"}, {"end": "08:59"}, id="ends before it starts"),
        pytest.param({"end"}, {"end": "09:00"}, id="ends as it starts"),
        pytest.param({"end"}, {"end": "09:01", "overnight": True}, id="more than a day"),
        pytest.param({"end"}, {"end": "24:00", "overnight": True}, id="a day and more"),
        pytest.param({"start"}, {"start": "24:00"}, id="starts at the day's end"),
        pytest.param({"start"}, {"start": "9:00"}, id="one digit"),
        pytest.param({"start"}, {"start": "09:60"}, id="no such minute"),
        pytest.param({"start"}, {"start": "09:00:00"}, id="with seconds"),
        pytest.param({"start"}, {"start": " 09:00"}, id="with a blank"),
        pytest.param({"start"}, {"start": None}, id="no start"),
        pytest.param({"start", "end"}, {"start": 9, "end": 10}, id="numbers"),
        pytest.param({"end"}, {"end": "25:00"}, id="no such hour"),
        pytest.param({"end"}, {"end": "24:01"}, id="past midnight"),
        pytest.param({"day"}, {"day": "Monday"}, id="a day in capitals"),
        pytest.param({"occupation"}, {"occupation": "swimming"}, id="an unknown occupation"),
        pytest.param({""}, {"rest": "rest"}, id="an occupation and a rest"),
        pytest.param({""}, {"occupation": None}, id="neither"),
        pytest.param({"energy"}, {"energy": -1}, id="negative energy"),
        pytest.param({"restores"}, {"restores": True}, id="bool as number"),
        pytest.param({"company"}, {"company": ["alone", "family"]}, id="alone with family"),
        pytest.param({"company"}, {"company": ["family", "family"]}, id="family twice"),
        pytest.param({"company[0]"}, {"company": ["my sister"]}, id="a person"),
        pytest.param({"overnight"}, {"overnight": None}, id="overnight unknown"),
    ],
)
def test_a_slot_that_cannot_be_is_refused(paths: set[str], changed: dict[str, Any]) -> None:
    """A slot that ends before it starts, and all else that cannot be, is refused with its path."""
    with pytest.raises(InvalidInputError) as caught:
        Slot(**SWIM | changed)

    assert paths == {problem.path for problem in caught.value.problems}


@pytest.mark.parametrize(
    ("minutes", "begins", "ends", "given"),
    [
        pytest.param(60, 540, 600, slot("monday", "09:00", "10:00"), id="Monday"),
        pytest.param(1440, 0, 1440, slot("monday", "00:00", "24:00"), id="a whole day"),
        pytest.param(1, 1439, 1440, slot("monday", "23:59", "24:00"), id="its last minute"),
        pytest.param(480, 1380, 1860, slot("monday", "23:00", "07:00", **NIGHT), id="a night"),
        pytest.param(
            60, 1380, 1440, slot("monday", "23:00", "00:00", **NIGHT), id="to midnight, as the next day has it"
        ),
        pytest.param(1440, 540, 1980, slot("monday", "09:00", "09:00", **NIGHT), id="round the clock"),
        pytest.param(480, 10020, 10500, slot("sunday", "23:00", "07:00", **NIGHT), id="over the end of the week"),
    ],
)
def test_minutes_are_counted_from_monday(minutes: int, begins: int, ends: int, given: Slot) -> None:
    """A slot has its place in the week, and one that runs over the end has it beyond."""
    assert (minutes, begins, ends) == (given.minutes, given.begins, given.ends)


@pytest.mark.parametrize(
    ("path", "slots"),
    [
        pytest.param("slots[1]", [slot("monday", "09:00", "10:00"), slot("monday", "09:59", "11:00")], id="a minute"),
        pytest.param(
            "slots[1]", [slot("monday", "09:59", "11:00"), slot("monday", "09:00", "10:00")], id="out of order"
        ),
        pytest.param("slots[1]", [slot("monday", "09:00", "17:00"), slot("monday", "12:00", "12:30")], id="inside"),
        pytest.param("slots[1]", [slot("monday", "09:00", "10:00"), slot("monday", "09:00", "10:00")], id="the same"),
        pytest.param(
            "slots[1]", [slot("monday", "23:00", "07:00", **NIGHT), slot("tuesday", "06:59", "08:00")], id="night"
        ),
        pytest.param(
            "slots[1]",
            [slot("monday", "06:59", "08:00"), slot("sunday", "23:00", "07:00", **NIGHT)],
            id="the week's end",
        ),
        pytest.param(
            "slots[2]",
            [slot("monday", "09:00", "17:00"), slot("monday", "17:00", "18:00"), slot("monday", "16:00", "16:30")],
            id="with one that is not its neighbour",
        ),
    ],
)
def test_clashes_are_refused(path: str, slots: list[Slot]) -> None:
    """Nobody is at two places at one time, also not over midnight and over the end of the week."""
    with pytest.raises(InvalidInputError) as caught:
        Timetable(slots=slots)

    assert [path] == [problem.path for problem in caught.value.problems]


@pytest.mark.parametrize(
    "slots",
    [
        pytest.param([slot("monday", "09:00", "10:00"), slot("monday", "10:00", "11:00")], id="one after the other"),
        pytest.param(
            [slot("monday", "23:00", "07:00", **NIGHT), slot("tuesday", "07:00", "08:00")], id="after a night"
        ),
        pytest.param(
            [slot("monday", "07:00", "08:00"), slot("sunday", "23:00", "07:00", **NIGHT)], id="after the week's end"
        ),
        pytest.param([slot("monday", "00:00", "24:00"), slot("tuesday", "00:00", "24:00")], id="whole days"),
    ],
)
def test_neighbours_do_not_clash(slots: list[Slot]) -> None:
    """A slot may begin when another ends."""
    assert sum(each.minutes for each in slots) == 60 * Timetable(slots=slots).balance.recorded_hours


WEEK = Timetable(
    id="W1",
    client="C-7",
    slots=[
        slot("sunday", "23:00", "07:00", **NIGHT),
        slot("monday", "07:00", "07:30", occupation="bath_shower", company=["carers"]),
        slot("monday", "07:30", "08:00", occupation="eat_meal", company=["family", "carers"], note="porridge"),
        slot("monday", "08:00", "08:30", rest="rest", restores=1),
        slot("monday", "09:00", "13:00", occupation="do_job_tasks", company=["colleagues"], energy=5),
        slot("wednesday", "14:00", "15:00", occupation="swim", company=["alone"], energy=3, restores=1),
        slot("wednesday", "15:00", "16:00", occupation="rest_relax"),
        slot("friday", "20:00", "01:00", overnight=True, occupation="cinema_theatre", company=["friends"]),
    ],
)


def test_figures_of_a_week() -> None:
    """Time of each use, occupations, days, and the longest stretch, as section 7 of the sheet has them."""
    assert {"self_care": 1.0, "productivity": 4.0, "leisure": 6.0, "rest_sleep": 9.5} == {
        spent.use.value: spent.hours for spent in WEEK.balance.spent
    }
    assert WEEK.balance.unrecorded_hours == 147.5
    assert WEEK.different_occupations == 6
    assert WEEK.days_unrecorded == (Weekday.TUESDAY, Weekday.THURSDAY)
    assert WEEK.days_without_leisure == (Weekday.MONDAY, Weekday.SUNDAY)
    assert WEEK.longest_without_rest == 5 * 60


def test_company_is_a_share_of_what_is_recorded() -> None:
    """Alone, and with whom, of the 11 hours of which the company is recorded; a slot can have two kinds of it."""
    assert {"alone": 1 / 11, "carers": 1 / 11, "family": 0.5 / 11, "friends": 5 / 11, "professionals": 0.0} == {
        name: WEEK.share_with(Company(name)) for name in ("alone", "carers", "family", "friends", "professionals")
    }
    assert WEEK.share_alone == WEEK.share_with(Company.ALONE)
    assert Timetable(slots=[slot("monday", "09:00", "10:00")]).share_alone is None


@pytest.mark.parametrize(
    ("expected", "slots"),
    [
        pytest.param(0, [], id="nothing"),
        pytest.param(0, [slot("monday", "09:00", "10:00", rest="rest")], id="rest alone"),
        pytest.param(60, [slot("monday", "09:00", "10:00"), slot("monday", "10:01", "11:00")], id="a gap"),
        pytest.param(
            120,
            [
                slot("monday", "09:00", "10:00"),
                slot("monday", "10:00", "11:00", occupation="make_hot_drink"),
                slot("monday", "11:00", "11:01", rest="rest"),
                slot("monday", "11:01", "13:00"),
            ],
            id="a minute of rest",
        ),
        pytest.param(
            180,
            [slot("sunday", "22:00", "00:00", overnight=True), slot("monday", "00:00", "01:00")],
            id="the week's end",
        ),
        pytest.param(120, [slot("sunday", "23:00", "01:00", overnight=True)], id="one slot over the week's end"),
        pytest.param(7 * 1440, [slot(day, "00:00", "24:00") for day in Weekday], id="without any rest, all week"),
    ],
)
def test_the_longest_stretch_without_rest(expected: int, slots: list[Slot]) -> None:
    """A rest or a gap ends a stretch; midnight and the end of the week do not."""
    assert expected == Timetable(slots=slots).longest_without_rest


@pytest.mark.parametrize(
    ("expected", "slots"),
    [
        pytest.param([], [], id="nothing recorded"),
        pytest.param([], [slot("monday", "20:00", "22:00")], id="leisure"),
        pytest.param(["monday"], [slot("monday", "20:00", "22:00", occupation="do_laundry")], id="none"),
        pytest.param(
            ["sunday"],
            [slot("sunday", "08:00", "09:00", occupation="do_laundry"), slot("monday", "20:00", "21:00")],
            id="on another day",
        ),
        pytest.param([], [slot("sunday", "20:00", "01:00", overnight=True)], id="leisure that runs into Monday"),
        pytest.param(
            ["monday"],
            [slot("sunday", "20:00", "24:00"), slot("monday", "07:00", "08:00", rest="rest")],
            id="to midnight",
        ),
    ],
)
def test_days_without_leisure(expected: list[str], slots: list[Slot]) -> None:
    """A day of which nothing is recorded is not said to be without leisure."""
    assert expected == [day.value for day in Timetable(slots=slots).days_without_leisure]


def test_slots_are_read_in_order() -> None:
    """Slots come from Monday morning on, whatever the order they were given in."""
    assert [each.day.value for each in WEEK.in_order] == ["monday"] * 4 + ["wednesday"] * 2 + ["friday", "sunday"]
    assert [each.start for each in WEEK.starting_on(Weekday.WEDNESDAY)] == ["14:00", "15:00"]


def test_the_outline_says_what_it_comes_to() -> None:
    """The week is read slot by slot, with what is given back, notes, company, and the figures."""
    said = str(WEEK.outline())

    assert "Monday     07:30 to 08:00               Eat a served meal: porridge" in said
    assert "with family and with carers" in said
    assert "Sunday     23:00 to 07:00 the next day  Sleep" in said
    assert "3, gives back 1" in said
    assert "gives back 1\n" in said
    assert "- 6 different occupations\n" in said
    assert "- nothing is recorded of Tuesday and Thursday\n" in said
    assert "- no leisure is recorded on Monday and Sunday\n" in said
    assert "- longest stretch recorded without a rest or a gap: 5 hours\n" in said
    assert "- alone: 9 % of the time of which the company is recorded" in said


def test_the_outline_of_a_full_week_names_no_days() -> None:
    """Where every day has its leisure, no day is named."""
    said = str(Timetable(slots=[slot(day, "10:00", "11:00") for day in Weekday]).outline())

    assert "- 1 occupation\n" in said
    assert "is recorded o" not in said.replace("recorded of which", "")


def test_an_empty_week_says_so() -> None:
    """Of nothing, nothing is counted."""
    assert str(Timetable(slots=[]).outline()).endswith("nothing is recorded")


@pytest.mark.parametrize("named", [*Weekday, *Rest, *Company, *TimeUse])
def test_each_has_words(named: Weekday | Rest | Company | TimeUse) -> None:
    """Every day, rest, company and use can be read."""
    assert str(named.label)


STARTS = st.integers(0, 7 * 24 * 4 - 1)


@given(st.lists(STARTS, unique=True, max_size=60), st.permutations(range(60)))
def test_quarters_of_an_hour_never_clash(quarters: list[int], order: list[int]) -> None:
    """Different quarters of an hour make a week in any order, and a quarter taken twice is a clash."""
    slots = [_quarter(quarters[place]) for place in order if place < len(quarters)]
    week = Timetable(slots=slots)

    assert len(quarters) / 4 == week.balance.recorded_hours
    assert week == pickled(week)
    for taken in slots[:1]:
        with pytest.raises(InvalidInputError):
            Timetable(slots=[*slots, taken])


def _quarter(number: int) -> Slot:
    day, quarter = divmod(number, 24 * 4)
    hour, part = divmod(quarter, 4)
    end = f"{hour:02}:{15 * part + 15:02}" if part < 3 else f"{hour + 1:02}:00"
    return slot(list(Weekday)[day], f"{hour:02}:{15 * part:02}", end)
