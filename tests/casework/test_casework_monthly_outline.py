"""The monthly report as it is read."""

from typing import Any

import attrs
import pytest

from occupational_therapy.casework import Budget, monthly_report
from occupational_therapy.goals import Barrier, Goal, GoalMeasure, Owner, Terms
from occupational_therapy.goals.ratings import ClientRatings, RatedProblem, Rating
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
    assert part("Activity").startswith(
        "Activity\n"
        "========\n\n"
        "Day         Session    What was done            Minutes  Goals      Outcome\n"
        "2026-03-16  attended                            120      G1 and G2\n"
        "2026-03-24  attended   Doing tasks differently  50       G1         Pulled the sleeve with the right hand\n"
        "2026-03-30  cancelled                                    G1\n\n"
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

    assert "2026-03-16  attended                 120\n\n" in part("Activity", sessions=[unlinked])


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
        "What                   As first agreed             As it stands\n"
        "Goal                   Dress in 20 minutes         Dress in 20 minutes by mid-June\n"
        "Baseline               45 minutes                  45 minutes\n"
        "Target                 20 minutes                  20 minutes\n"
        "Due                    2026-06-01                  2026-06-15\n"
        "Present level          33 minutes                  33 minutes\n"
        "Read on                2026-04-13                  2026-04-13\n"
        "Change since baseline  down by 12 minutes, better  down by 12 minutes, better\n"
        "Way to the target      48 %                        48 %\n"
        "Status                 behind a straight line      on track, compared with a straight line\n\n"
        "- One session worked on it\n"
        "- Changed on 2026-04-10 by OT-1: A fortnight lost"
    )


def test_a_goal_with_a_note() -> None:
    """What was done, what stands in the way and what comes next follow the sessions."""
    assert part("Goal G1").endswith(
        "- The goal stands as it was first agreed\n"
        "- 2 sessions worked on it\n"
        "- Done: Practised with a shirt\n"
        "- In the way: Tired after lunch\n"
        "- Next: Mornings only"
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

    assert text.endswith("- 2 sessions worked on it\n- Next: Mornings only")
    assert part("Goal G1", notes=[attrs.evolve(CASE.notes[0], next_step=None)]).endswith(
        "In the way: Tired after lunch"
    )


def test_a_goal_of_which_little_was_agreed() -> None:
    """A goal without measure, statement or level is told as far as it goes."""
    bare = Goal(id="G1", terms=Terms(start="2026-03-16", occupation="walk_distance", baseline=1))
    text = part("Goal G1", goals=[bare], sessions=[], recommendations=[], notes=[])

    assert "Goal      Goal for the client: Walk a set distance\n" in text
    assert "Baseline  1\n" in text
    assert "Target    not set\n" in text
    assert "Due       not set\n" in text
    assert "Present level" not in text


def test_measures() -> None:
    """Each score is told first and now, with the change, which way it goes, and what size of change means something."""
    assert part("Made-up Scale: 2026-03-16 and 2026-04-20", month="2026-04") == (
        "Made-up Scale: 2026-03-16 and 2026-04-20\n"
        "========================================\n\n"
        "Score  First  Now           Change  Which way\n"
        "Total  10     4             -6      better\n"
        "Rest   1      not scorable\n\n"
        "- Total: important change of 4 in made-up adults is reached\n"
        "- Total: smallest change of 50 % in made-up people is reached\n\n"
        "Each size holds in the people it names; whether they are like this client is for a person to judge"
    )


def test_a_score_that_was_never_made_is_left_out() -> None:
    """A module that was not taken, first or later, has no row."""
    results = [scored("2026-03-16", 8, 2), scored("2026-04-20", 3, 1)]

    assert "Rest" not in part("Made-up Scale: 2026-03-16 and 2026-04-20", month="2026-04", results=results)


@pytest.mark.parametrize(
    ("way", "sizes", "first", "later"),
    [
        pytest.param("worse", ["is not reached", "is reached"], (2, 2), (4, 2), id="worse"),
        pytest.param("worse", ["is reached"], (0, 0), (4, 0), id="from 0"),
        pytest.param("0", ["is not reached", "is not reached"], (3, 3), (4, 2), id="no change"),
    ],
)
def test_what_a_change_means(way: str, sizes: list[str], first: tuple[int, int], later: tuple[int, int]) -> None:
    """A change for the worse says so, and a percentage of nought is not told."""
    results = [scored("2026-03-16", *first), scored("2026-04-20", *later)]
    text = part("Made-up Scale: 2026-03-16 and 2026-04-20", month="2026-04", results=results)

    [total] = [line for line in text.split("\n") if line.startswith("Total")]
    assert total.split()[-1] == way
    assert sizes == [line.partition("made-up ")[2].partition(" ")[2] for line in text.split("\n") if line[:2] == "- "]


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
        "Recommendation                     Goals  Cost, first year  Due         Owner  Status\n"
        "REC-1: Grab rails in the bathroom  G1     GBP 29.98         2026-05-29  CM-1   proposed\n"
        "REC-2: A timetable                                                      CM-1   declined"
    )


def test_risks() -> None:
    """Risks of the month have their day."""
    assert part("Risks").endswith("- 2026-03-24: Loose rug in the hall")


def test_open_questions() -> None:
    """Questions without an answer are told at the end."""
    half = attrs.evolve(ASSESSMENT, answers=ASSESSMENT.answers[:1])

    assert part("Questions still unanswered", assessment=half).endswith("- Q2: Is a return to work in prospect?")


@pytest.mark.parametrize(
    "title",
    [
        "Goals",
        "Goals met",
        "Measures",
        "Recommendations",
        "Risks",
        "Questions still unanswered",
        "Goals added, changed and ended",
    ],
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


def test_time_by_what_was_done() -> None:
    """Sessions in which the same was done are one line; what was not recorded says so, and all are summed."""
    twice = attrs.evolve(CASE.sessions[0], id="S9", on="2026-03-27", minutes=30, travel_minutes=0)

    assert part("Time by what was done", sessions=[*CASE.sessions, twice]) == (
        "Time by what was done\n"
        "=====================\n\n"
        "What was done            Sessions  Minutes  Minutes of travel\n"
        "not recorded             1         120      40\n"
        "Doing tasks differently  2         80       25\n"
        "Together                 3         200      65"
    )


def test_goals_added_changed_and_ended() -> None:
    """What happened to goals in the month is told together, and again with each goal, with its reason."""
    title = "Goals added, changed and ended"
    ended = CASE.goals[1].with_step(on="2026-04-20", event="decline", author="OT-1", reason="Buses instead")

    assert part(title).endswith("- Goal G1 was added on 2026-03-16\n- Goal G2 was added on 2026-03-16")
    assert part(title, month="2026-04", goals=[CASE.goals[0], ended]).endswith(
        "- Goal G2 was declined on 2026-04-20\n- Goal G1 was changed on 2026-04-10; as first agreed it is kept"
    )
    assert part("Goal G2", month="2026-04", goals=[CASE.goals[0], ended]).endswith(
        "- 2026-04-20, declined by OT-1: Buses instead"
    )


def measured(kind: str, baseline: float, target: float, value: float, **of: Any) -> str:  # noqa: ANN401 - as above
    """The lines of change and way of a goal in some measure."""
    terms = Terms(measure=GoalMeasure(kind=kind, **of), baseline=baseline, target=target, start="2026-03-16")
    goal = Goal(id="G1", terms=terms).with_reading(on="2026-03-20", value=value)
    text = part("Goal G1", goals=[goal], sessions=[], recommendations=[], notes=[])
    return "; ".join(line.partition("  ")[2].strip() for line in text.split("\n") if line[:3] in ("Cha", "Way"))


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        pytest.param("up by 4 meals a week, better; 100 %", measured("count", 1, 5, 5, unit="meals a week"), id="up"),
        pytest.param("down by 1 day, better; 14 %", measured("count", 9, 2, 8, unit="days"), id="down is better"),
        pytest.param("up by 3 days, worse; -43 %", measured("count", 9, 2, 12, unit="days"), id="worse is not cut off"),
        pytest.param("up by 5 meals a week, better; 125 %", measured("count", 1, 5, 6, unit="meals a week"), id="more"),
        pytest.param("none; 0 %", measured("count", 1, 5, 1, unit="meals a week"), id="no change"),
        pytest.param("up by 1 percentage point, better; 2 %", measured("percent", 20, 70, 21), id="one point"),
        pytest.param("up by 2.5 percentage points, better; 5 %", measured("percent", 20, 70, 22.5), id="points"),
        pytest.param("up by 1 level, better; 1 of 3 levels", measured("independence_level", 2, 5, 3), id="one level"),
        pytest.param("down by 2 levels, worse; -2 of 1 level", measured("independence_level", 3, 4, 1), id="levels"),
        pytest.param("", measured("yes_no", 0, 1, 1), id="yes or no has no way"),
    ],
)
def test_change_since_the_baseline(expected: str, line: str) -> None:
    """The change says how much, which way, and whether that is better; a share of the way is never cut off."""
    assert expected == line


def test_a_level_to_hold_has_no_way() -> None:
    """Of a goal to hold a level the change is told without a share of any way."""
    terms = Terms(
        measure=GoalMeasure(kind="distance", unit="metres", better="higher"),
        baseline=100,
        target=100,
        maintain=True,
        start="2026-03-16",
    )
    goal = Goal(id="G1", terms=terms).with_reading(on="2026-03-20", value=120)
    text = part("Goal G1", goals=[goal], sessions=[], recommendations=[], notes=[])

    assert "Change since baseline  up by 20 metres\n" in text
    assert "Way to the target" not in text


def test_a_level_that_was_not_read_says_so() -> None:
    """A goal whose level was read before the month alone is flagged where its level stands."""
    text = part("Goal G1", month="2026-05", goals=[CASE.goals[0], CASE.goals[1]])

    assert "2026-04-13; not read in this period" in text
    assert "- Its level was not read in this period\n" in text
    closed = CASE.goals[0].with_step(on="2026-04-20", event="close", author="OT-1", reason="Moved away")
    assert "not read in this period" not in part("Goal G1", month="2026-05", goals=[closed, CASE.goals[1]])


def test_barriers_of_the_goal_have_their_icf_code() -> None:
    """A barrier that was agreed with the goal is told in words, by the classification where it has only a code."""
    barriers = [Barrier(icf="b140"), Barrier(icf="e1550", note="Step at the door"), Barrier(icf="b279")]
    goal = attrs.evolve(G1, terms=attrs.evolve(DRESSING, barriers=barriers))
    text = part("Goal G1", goals=[goal, CASE.goals[1]])

    assert "- In the way: attention (ICF b140)\n" in text
    assert "- In the way: Step at the door (ICF e1550)\n" in text
    assert "- In the way: ICF b279\n" in text


def test_a_joint_goal_is_told_once_with_its_lead() -> None:
    """Each discipline's sessions are counted for it; a goal of one owner has no such part."""
    owners = [
        Owner(id="OT-1", discipline="occupational_therapy"),
        Owner(id="PT-2", discipline="physiotherapy", role="Strength"),
    ]
    joint = attrs.evolve(G1, owners=owners, lead="OT-1")

    assert part("Who contributes", goals=[joint, CASE.goals[1]]) == (
        "Who contributes\n"
        "===============\n\n"
        "Who         Discipline            Part      Sessions  Minutes\n"
        "OT-1, lead  occupational therapy            2         170\n"
        "PT-2        physiotherapy         Strength  0         0"
    )
    assert part("Who contributes") == ""


def test_goals_met_against_both_versions() -> None:
    """A goal that was missed as first agreed is not hidden by a later version of it."""
    late = attrs.evolve(DRESSING, due="2026-03-30")
    goal = attrs.evolve(G1, terms=late).revised(
        on="2026-03-20", author="OT-1", reason="A fortnight lost", terms=attrs.evolve(late, due="2026-06-15")
    )

    assert part("Goals met", month="2026-04", goals=[goal, CASE.goals[1]]) == (
        "Goals met\n"
        "=========\n\n"
        "Judged against the goal  Met  Counted  Share             Left out\n"
        "as first agreed          0    1        0 %               1 not yet due\n"
        "as it stands             0    0        none counted yet  2 not yet due"
    )


def test_planned_reviews_are_told_and_nothing_is_scaled() -> None:
    """Attainment is scaled at planned reviews, in the review report, and never in a monthly one."""
    planned = attrs.evolve(G1, terms=attrs.evolve(DRESSING, review_dates=["2026-03-31", "2026-04-30"]))
    text = part("About this report", goals=[planned, CASE.goals[1]])

    assert text.endswith("- Goals were due for review on 2026-03-31: attainment is scaled in the review report")
    assert "due for review" not in part("About this report")


def test_the_judgment_is_cited_as_practice() -> None:
    """The report claims no rule of law (LOU-06)."""
    text = part("About this report")

    assert "is practice that followed Loughlin v Singh [2013] EWHC 1641 (QB)" in text
    assert "set no interval" in text


def test_ratings_taken_again() -> None:
    """The client's own ratings are told in the month in which they were taken again, and in no other."""
    again = [
        Rating(on="2026-03-16", performance=3, satisfaction=2),
        Rating(on="2026-04-20", performance=6, satisfaction=5),
    ]
    once = Rating(on="2026-04-20", performance=2, satisfaction=2)
    ratings = ClientRatings(
        client="C-7",
        problems=[RatedProblem(id="P1", words="Cooking", ratings=again), RatedProblem(id="P2", ratings=[once])],
    )
    title = "Change of the client's ratings"

    assert "Cooking" in part(title, month="2026-04", client_ratings=ratings)
    assert part(title, month="2026-03", client_ratings=ratings) == ""
    assert part(title, month="2026-05", client_ratings=ratings) == ""
    assert part(title, client_ratings=ClientRatings(problems=[RatedProblem(id="P1")])) == ""


def test_a_recommendation_that_costs_nothing() -> None:
    """It says so in place of an amount."""
    free = attrs.evolve(CASE.recommendations[0], items=[], no_cost=True, owner=None)

    assert part("Recommendations", recommendations=[free]).endswith(
        "G1     nothing           2026-05-29         proposed"
    )


def ended(event: str, on: str) -> Goal:
    """The first goal after something that ended it."""
    return CASE.goals[0].with_step(on=on, event=event, author="OT-1", reason="Told elsewhere")


@pytest.mark.parametrize(
    ("expected", "goal"),
    [
        pytest.param(
            "withdrawn on 2026-04-20 withdrawn on 2026-04-20", ended("withdraw", "2026-04-20"), id="withdrawn"
        ),
        pytest.param(
            "not achieved; closed on 2026-04-20 not achieved; closed on 2026-04-20",
            ended("close", "2026-04-20"),
            id="closed",
        ),
        pytest.param(
            "on hold; behind a straight line on hold; on track, compared with a straight line",
            ended("hold", "2026-04-20"),
            id="on hold",
        ),
    ],
)
def test_the_status_of_a_goal_that_is_no_longer_pursued(expected: str, goal: Goal) -> None:
    """A goal that ended says so, and is not held against a line any more."""
    [status] = [
        line for line in part("Goal G1", "2026-04", goals=[goal, CASE.goals[1]]).split("\n") if line[:6] == "Status"
    ]

    assert " ".join(status.split()[1:]) == expected


def test_of_a_goal_that_is_over_nothing_more_is_told() -> None:
    """In later months its terms and what became of it stand alone."""
    goals = [ended("withdraw", "2026-04-20"), CASE.goals[1]]

    assert "Next: " not in part("Goal G1", "2026-04", goals=goals)
    assert "- 2026-04-20, withdrawn by OT-1: Told elsewhere" in part("Goal G1", "2026-04", goals=goals)
    assert "- " not in part("Goal G1", "2026-05", goals=goals).replace("2026-", "")
