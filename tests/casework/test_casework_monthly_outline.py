"""The monthly report as it is read."""

from typing import Any

import attrs
import pytest

from occupational_therapy.casework import Budget, monthly_report
from occupational_therapy.goals import Goal, Terms
from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import ASSESSMENT, CASE, DRESSING, G1, case, scored


def part(title: str, month: str = "2026-03", **changes: Any) -> str:  # noqa: ANN401 - parts of every kind
    """One part of a report, found by its title; empty where the report has none."""
    report = monthly_report(case(**changes), month=month).outline()
    return next((str(block) for block in sections(report) if str(block.title) == title), "")


def sections(block: Section) -> list[Section]:
    """A section and all in it."""
    return [block, *(each for inner in block.content if isinstance(inner, Section) for each in sections(inner))]


def test_the_whole_report() -> None:
    """A report reads from the activity to the questions still open."""
    text = str(monthly_report(case(assessment=None), month="2026-04").outline())
    order = [
        "Monthly report, 2026-04-01 to 2026-04-30\n====",
        "Case K-1, client C-7, therapist OT-1",
        "Activity\n----",
        "Hours and cost\n----",
        "Goals\n----",
        "Goal G1\n----",
        "Goal G2\n----",
        "Goals met\n----",
        "Measures\n----",
        "Recommendations\n----",
        "Questions still unanswered\n----",
    ]

    assert sorted(text.index(each) for each in order) == [text.index(each) for each in order]


def test_activity() -> None:
    """Each session has its day, its attendance, what was done, its minutes, its goals and what came of it."""
    assert part("Activity") == (
        "Activity\n"
        "========\n\n"
        "Day         Session    What was done            Minutes  Goals      Outcome\n"
        "2026-03-16  attended                            120      G1 and G2\n"
        "2026-03-24  attended   Doing tasks differently  50       G1         Pulled the sleeve with the right hand\n"
        "2026-03-30  cancelled                                    G1"
    )


@pytest.mark.parametrize(
    ("expected", "sessions"),
    [
        pytest.param("No activity in this period", [], id="none"),
        pytest.param(
            "No session took place in this period\n\nDay         Session    What was done  Minutes  Goals  Outcome\n"
            "2026-03-30  cancelled                          G1",
            [CASE.sessions[2]],
            id="cancelled",
        ),
    ],
)
def test_a_nil_report_says_so(expected: str, sessions: list[Any]) -> None:
    """A month in which nothing took place says so, and shows what was called off."""
    assert part("Activity", sessions=sessions) == f"Activity\n========\n\n{expected}"


def test_a_session_for_no_goal() -> None:
    """A session that is linked to no goal leaves the cell empty."""
    unlinked = attrs.evolve(CASE.sessions[1], goals=[])

    assert part("Activity", sessions=[unlinked]).endswith("2026-03-16  attended                 120")


COST = "Cost: GBP 371.59, of which therapy GBP 318.75, travel time GBP 43.34, mileage GBP 9.50"
TWO_HOURS = [attrs.evolve(CASE.sessions[1], travel_minutes=0, miles=0)]


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(
            ["Hours of therapy: 2.83, 0.17 fewer than the 3 agreed", COST, "GBP 28.41 less than the GBP 400.00 agreed"],
            {},
            id="less",
        ),
        pytest.param(
            [
                "Hours of therapy: 2.83, 0.49 more than the 2.35 agreed",
                COST,
                "GBP 0.59 more than the GBP 371.00 agreed",
            ],
            {"budget": Budget(hours=2.345, amount=Money("371.00", "GBP"))},
            id="more",
        ),
        pytest.param(
            [
                "Hours of therapy: 2, as agreed",
                "Cost: GBP 225.00, of which therapy GBP 225.00, travel time GBP 0.00, mileage GBP 0.00",
                "As agreed: GBP 225.00",
            ],
            {"budget": Budget(hours=2, amount=Money("225.00", "GBP")), "sessions": TWO_HOURS},
            id="as agreed",
        ),
        pytest.param(["Hours of therapy: 2.83", COST], {"budget": None}, id="nothing agreed"),
        pytest.param(["Hours of therapy: 2.83"], {"budget": None, "rates": None}, id="nothing known"),
        pytest.param(
            [
                "Hours of therapy: 2.83, 0.17 fewer than the 3 agreed",
                "GBP 400.00 agreed; what the sessions cost is not known without rates",
            ],
            {"rates": None},
            id="no rates",
        ),
    ],
)
def test_hours_and_cost(expected: list[str], changes: dict[str, Any]) -> None:
    """What was used is set beside what was agreed, in words rather than signs."""
    lines = [f"- {line}" for line in expected]

    assert ["Hours and cost", "==============", "", *lines] == part("Hours and cost", **changes).split("\n")


def test_a_goal_as_first_agreed_and_as_it_stands() -> None:
    """A revised goal is told twice, beside each other, with the level that was read."""
    terms = attrs.evolve(DRESSING, statement="Dress in 20 minutes")
    later = attrs.evolve(terms, statement="Dress in 20 minutes by mid-June", due="2026-06-15")
    goal = attrs.evolve(G1, terms=terms).with_reading(on="2026-04-13", value=33)
    revised = goal.revised(on="2026-04-10", author="OT-1", reason="A fortnight lost", terms=later)

    assert part("Goal G1", month="2026-04", goals=[revised, CASE.goals[1]]) == (
        "Goal G1\n"
        "=======\n\n"
        "What           As first agreed         As it stands\n"
        "Goal           Dress in 20 minutes     Dress in 20 minutes by mid-June\n"
        "Baseline       45 minutes              45 minutes\n"
        "Target         20 minutes              20 minutes\n"
        "Due            2026-06-01              2026-06-15\n"
        "Present level  33 minutes              33 minutes\n"
        "Read on        2026-04-13              2026-04-13\n"
        "Status         behind a straight line  on track, compared with a straight line\n\n"
        "One session worked on it"
    )


def test_a_goal_with_a_note() -> None:
    """What was done, what stands in the way and what comes next follow the sessions."""
    assert part("Goal G1").endswith(
        "The goal stands as it was first agreed\n\n"
        "2 sessions worked on it\n\n"
        "Done: Practised with a shirt\n\n"
        "In the way: Tired after lunch\n\n"
        "Next: Mornings only"
    )


@pytest.mark.parametrize(
    ("expected", "month"),
    [("One session worked on it", "2026-03"), ("No session worked on it", "2026-04")],
)
def test_how_many_sessions_worked_on_a_goal(expected: str, month: str) -> None:
    """None, one and several are each written as people say it."""
    assert part("Goal G2", month=month).endswith(expected)


def test_a_note_that_says_one_thing() -> None:
    """What a note does not say is not written."""
    text = part("Goal G1", notes=[attrs.evolve(CASE.notes[0], done=None, barriers=None)])

    assert text.endswith("2 sessions worked on it\n\nNext: Mornings only")
    assert part("Goal G1", notes=[attrs.evolve(CASE.notes[0], next_step=None)]).endswith(
        "In the way: Tired after lunch"
    )


def test_a_goal_of_which_little_was_agreed() -> None:
    """A goal without measure, statement or level is told as far as it goes."""
    bare = Goal(id="G1", terms=Terms(start="2026-03-16", occupation="walk_distance", baseline=1))
    text = part("Goal G1", goals=[bare], sessions=[], recommendations=[], notes=[])

    assert "Goal           Goal for the client: Walk a set distance\n" in text
    assert "Baseline       1\n" in text
    assert "Target\n" in text


def test_measures() -> None:
    """Each score is told first and now, with the change, which way it goes, and what size of change means something."""
    assert part("Made-up Scale: 2026-03-16 and 2026-04-20", month="2026-04") == (
        "Made-up Scale: 2026-03-16 and 2026-04-20\n"
        "========================================\n\n"
        "Score  First  Now           Change  What it means\n"
        "Total  10     4             -6      for the better, important change of 4 in made-up adults: reached and "
        "smallest change of 50 % in made-up people: reached\n"
        "Rest   1      not scorable"
    )


@pytest.mark.parametrize(
    ("expected", "first", "later"),
    [
        pytest.param(
            "for the worse, important change of 4 in made-up adults: not reached and "
            "smallest change of 50 % in made-up people: reached",
            (2, 2),
            (4, 2),
            id="worse",
        ),
        pytest.param("for the worse and important change of 4 in made-up adults: reached", (0, 0), (4, 0), id="from 0"),
        pytest.param(
            "important change of 4 in made-up adults: not reached and smallest change of 50 % in made-up people: "
            "not reached",
            (3, 3),
            (4, 2),
            id="no change",
        ),
    ],
)
def test_what_a_change_means(expected: str, first: tuple[int, int], later: tuple[int, int]) -> None:
    """A change for the worse says so, and a percentage of nought is not told."""
    results = [scored("2026-03-16", *first), scored("2026-04-20", *later)]

    assert expected in part("Made-up Scale: 2026-03-16 and 2026-04-20", month="2026-04", results=results)


def test_what_a_person_must_see_of_an_answer() -> None:
    """An alert of the later result stands under its scores."""
    results = [scored("2026-03-16", 1, 1), scored("2026-04-20", 1, 6)]

    assert part("Made-up Scale: 2026-03-16 and 2026-04-20", month="2026-04", results=results).endswith(
        "\n\n- stop (published method): the risk is high: look at it today"
    )


def test_recommendations() -> None:
    """Each has its goals, its cost in the first year, its day and where it stands; without costs the cell is empty."""
    other = attrs.evolve(
        CASE.recommendations[0], id="REC-2", what="A timetable", items=[], goals=[], due=None, status="declined"
    )

    assert part("Recommendations", recommendations=[*CASE.recommendations, other]) == (
        "Recommendations\n"
        "===============\n\n"
        "Recommendation                     Goals  Cost, first year  Due         Status\n"
        "REC-1: Grab rails in the bathroom  G1     GBP 29.98         2026-05-29  proposed\n"
        "REC-2: A timetable                                                      declined"
    )


def test_risks() -> None:
    """Risks of the month have their day."""
    assert part("Risks").endswith("- 2026-03-24: Loose rug in the hall")


def test_open_questions() -> None:
    """Questions without an answer are told at the end."""
    half = attrs.evolve(ASSESSMENT, answers=ASSESSMENT.answers[:1])

    assert part("Questions still unanswered", assessment=half).endswith("- Q2: Is a return to work in prospect?")


@pytest.mark.parametrize(
    "title", ["Goals", "Goals met", "Measures", "Recommendations", "Risks", "Questions still unanswered"]
)
def test_parts_that_are_not_there(title: str) -> None:
    """A part without content is left out."""
    bare: dict[str, Any] = {
        "goals": [],
        "sessions": [],
        "notes": [],
        "results": [],
        "recommendations": [],
        "risks": [],
    }

    assert part(title, **bare) == ""
    assert part("Activity", **bare) != ""
