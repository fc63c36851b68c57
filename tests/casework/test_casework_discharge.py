"""The discharge report: why, what became of it, what goes on, and who sees to that."""

from typing import Any

import attrs
import pytest

from occupational_therapy.casework import CaseStep, InPlace, discharge_report, progress_review
from occupational_therapy.goals.gas import Attainment, GoalScaling
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import ADVICE, ASSESSMENT, CASE, G1, SIGNED, case, problems
from tests.casework.plans import posture_plans

ENDED = [
    CaseStep(on="2026-03-09", event="accept", by="OT-1"),
    CaseStep(on="2026-03-16", event="assess", by="OT-1"),
    CaseStep(on="2026-06-05", event="withdraw", by="CM-1", reason="Moved away"),
]
SCALED = attrs.evolve(G1, scaling=GoalScaling(baseline=-1, attainments=[Attainment(on="2026-06-01", level=0)]))
OVER = case(
    steps=ENDED,
    closed_on="2026-06-05",
    goals=[
        attrs.evolve(G1, scaling=GoalScaling(baseline=-1, attainments=[Attainment(on="2026-06-01", level=0)])),
        CASE.goals[1],
    ],
    recommendations=[
        ADVICE,
        attrs.evolve(ADVICE, id="REC-2", status="done"),
        attrs.evolve(ADVICE, id="REC-3", status="declined"),
    ],
)


def test_the_whole_report() -> None:
    """A discharge reads from its reason to the signature."""
    place = [InPlace(what="A rail", review_on="2027-06-05", owner="CM-1"), InPlace(what="A timetable")]
    text = str(
        discharge_report(
            OVER, particulars=SIGNED, reason="No longer near", advice="If falls begin", in_place=place
        ).outline()
    )
    order = [
        "Discharge report, 2026-06-05\n====",
        "- Seen from 2026-03-09 to 2026-06-05\n",
        "Why therapy ends\n----",
        "- Withdrawn on 2026-06-05 by CM-1\n- Moved away\n- No longer near\n",
        "Outcome of the goals\n----",
        "Goals met\n----",
        "Goal attainment scaling\n----",
        "T at the review: 50, a change of 10\n",
        "Measures, first and last\n----",
        "Recommendations carried out\n----",
        "REC-2",
        "Recommendations that go on\n----",
        "REC-1",
        "What stays in place\n----",
        "A rail             2027-06-05      CM-1\n",
        "A timetable        no day set      nobody named\n",
        "Time and cost of the whole case\n----",
        "- Cost: GBP 484.09, of which therapy GBP 431.25, travel time GBP 43.34, mileage GBP 9.50\n",
        "- Recommendations carried out, first year: GBP 29.98\n",
        "If therapy is needed again\n----",
        "If falls begin\n",
        "Signature\n----",
    ]

    assert sorted(text.index(each) for each in order) == [text.index(each) for each in order]
    assert "REC-3" not in text


def test_the_least() -> None:
    """What is not recorded is said not to be."""
    bare = case(goals=[], sessions=[], notes=[], results=[], recommendations=[], rates=None, assessment=None)
    text = str(discharge_report(bare, on="2026-06-05").outline())

    for words in (
        "No reason is recorded",
        "Recommendations that go on\n--------------------------\n\nNone",
        "- What the sessions cost is not known without rates",
        "Questions still unanswered\n",
        "No advice is recorded",
        "Not signed: this is a draft",
    ):
        assert words in text
    for title in ("Outcome of the goals", "Goals met", "Measures", "carried out", "stays in place", "Time by"):
        assert title not in text


@pytest.mark.parametrize(
    ("expected", "steps", "closed_on", "on"),
    [
        pytest.param("2026-06-05", ENDED, "2026-06-05", None, id="the day it was ended"),
        pytest.param("2026-06-08", [], "2026-06-08", None, id="the day it was closed"),
        pytest.param("2026-06-01", [], None, "2026-06-01", id="the day given"),
        pytest.param("2026-06-05", ENDED, "2026-06-05", "2026-06-05", id="the last day"),
        pytest.param("2026-03-09", [], None, "2026-03-09", id="the first day"),
    ],
)
def test_the_day_of_discharge(expected: str, steps: list[CaseStep], closed_on: str | None, on: str | None) -> None:
    """It is the day that ended therapy, unless told."""
    kept = [each for each in CASE.sessions if each.on <= CASE.sessions[0].on]

    assert expected == str(discharge_report(case(steps=steps, closed_on=closed_on, sessions=kept), on).on)


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(
            {"on": "is missing: the case has not ended, so give the day"}, lambda: discharge_report(CASE), id="no day"
        ),
        pytest.param(
            {"on": "2026-03-08 is before the case was opened, 2026-03-09"},
            lambda: discharge_report(CASE, "2026-03-08"),
            id="before it was opened",
        ),
        pytest.param(
            {"on": "2026-06-06 is after the case was closed, 2026-06-05"},
            lambda: discharge_report(OVER, "2026-06-06"),
            id="after it was closed",
        ),
        pytest.param(
            {"on": "'soon' is not a date: write YYYY-MM-DD"}, lambda: discharge_report(CASE, "soon"), id="soon"
        ),
        pytest.param(
            {"in_place[0]": "str is not a InPlace"},
            lambda: discharge_report(OVER, in_place=["A rail"]),  # type: ignore[list-item] # wrong on purpose
            id="not in place",
        ),
        pytest.param(
            {"reason": "is blank: say something, or leave it out where it may be left out"},
            lambda: discharge_report(OVER, reason=" "),
            id="blank",
        ),
    ],
)
def test_what_cannot_be_reported(expected: dict[str, str], act: Any) -> None:  # noqa: ANN401 - a function
    """There is no discharge outside the case."""
    assert expected == problems(act)


def test_what_came_later_is_left_out() -> None:
    """Sessions, advice and steps after the day are not told."""
    report = discharge_report(CASE, "2026-03-20")

    assert sum(each.sessions for each in report.time) == 1
    assert [each.id for each in report.recommendations] == ["REC-1"]
    assert discharge_report(case(steps=ENDED, closed_on="2026-06-05"), "2026-06-01").ended_by is None


def test_what_was_carried_out_has_its_cost() -> None:
    """The costs of several are summed; without any there is no sum."""
    done = [attrs.evolve(ADVICE, id=f"REC-{place}", status="done") for place in (1, 2)]
    free = attrs.evolve(ADVICE, id="REC-3", status="done", items=[], no_cost=True)

    assert discharge_report(case(recommendations=[*done, free]), "2026-06-01").equipment_cost == Money("59.96", "GBP")
    assert discharge_report(case(recommendations=[free]), "2026-06-01").equipment_cost is None


def test_a_reason_of_the_step_alone() -> None:
    """Where the author adds nothing, what the case records is told."""
    quiet = case(steps=[*ENDED[:-1], attrs.evolve(ENDED[-1], reason=None)], closed_on="2026-06-05")

    assert "- Withdrawn on 2026-06-05 by CM-1\n\n" in str(discharge_report(quiet).outline())


def test_an_answer_of_a_later_assessment_counts() -> None:
    """A question that was answered when the client was assessed again is answered."""
    half = attrs.evolve(ASSESSMENT, answers=ASSESSMENT.answers[:1])
    again = attrs.evolve(ASSESSMENT, on="2026-05-04", answers=ASSESSMENT.answers[1:])

    assert [each.id for each in discharge_report(case(assessment=half), "2026-06-01").unanswered] == ["Q2"]
    assert discharge_report(case(assessment=half, reassessments=[again]), "2026-06-01").unanswered == ()


def test_therapy_that_was_finished() -> None:
    """An end that was planned reads as one."""
    steps = [
        *ENDED[:-1],
        CaseStep(on="2026-06-05", event="finish", by="OT-1", reason="No goal is left"),
    ]

    assert "- OT-1 ended therapy on 2026-06-05\n- No goal is left\n" in str(
        discharge_report(case(steps=steps, closed_on="2026-06-05")).outline()
    )


def test_homes_and_plans_are_shown() -> None:
    """What was there by the day is shown with its own outline, here and in a review; without any there is no part."""
    slots = [attrs.evolve(posture_plans.PLAN.slots[0], goals=["G1"])]
    plan = attrs.evolve(posture_plans.PLAN, client="C-7", slots=slots, left_out=[], on="2026-03-20")
    planned = case(posture_plans=[plan])
    title = "Assessments and plans\n"

    assert title in str(discharge_report(planned, "2026-06-01").outline())
    assert title in str(progress_review(planned, ("2026-03-09", "2026-04-30")).outline())
    assert title not in str(progress_review(planned, ("2026-03-09", "2026-03-19")).outline())
    assert title not in str(discharge_report(CASE, "2026-06-01").outline())
