"""The review report: months together, goals scaled as planned, and what was decided (G23)."""

from typing import Any

import attrs
import pytest

from occupational_therapy.casework import Budget, Case, CaseStep, Particulars, progress_review
from occupational_therapy.goals import Goal
from occupational_therapy.goals.gas import Attainment, GoalScaling
from occupational_therapy.kernel.dates import Period
from tests.casework.caseload import CASE, DRESSING, G1, SIGNED, case, problems

SPRING = ("2026-03-09", "2026-04-30")
STEPS = [
    CaseStep(on="2026-03-09", event="accept", by="OT-1"),
    CaseStep(on="2026-03-16", event="assess", by="OT-1"),
    CaseStep(on="2026-03-17", event="agree_goals", by="OT-1"),
    CaseStep(on="2026-03-18", event="agree_plan", by="OT-1"),
    CaseStep(on="2026-04-28", event="continue", by="OT-1"),
    CaseStep(on="2026-04-30", event="revise_goals", by="OT-1", reason="A fortnight lost"),
    CaseStep(on="2026-05-04", event="agree_goals", by="OT-1"),
]


def text(**changes: Any) -> str:  # noqa: ANN401 - parts of every kind
    """The review of the case over two months, as it is read."""
    return str(progress_review(case(**changes), SPRING, SIGNED).outline())


def scaled_goal(on: str = "2026-04-30", *, id: str = "G1", **scaling: Any) -> Goal:  # noqa: A002, ANN401 - as above
    """A goal that is to be reviewed on a day, with its scale."""
    terms = attrs.evolve(DRESSING, review_dates=[on])
    return attrs.evolve(G1, id=id, terms=terms, scaling=GoalScaling(**({"baseline": -1} | scaling)))


ALONE: dict[str, Any] = {"sessions": [], "notes": [], "recommendations": []}


def test_the_whole_report() -> None:
    """A review reads from its outcome to the signature."""
    goals = [scaled_goal(attainments=[Attainment(on="2026-04-30", level=0)]), CASE.goals[1]]
    whole = text(steps=STEPS, goals=goals)
    order = [
        "Review report, 2026-03-09 to 2026-04-30\n====",
        "Case K-1, client C-7, therapist OT-1",
        "Written by OT-1, registration number OT000001\n",
        "Version 1.0\n",
        "Issued on 2026-04-09\n",
        "Outcome of the review\n----",
        "Outcome of the goals\n----",
        "Goals met\n----",
        "Goal attainment scaling\n----",
        "Reviewed as planned on 2026-04-30\n",
        "T at the review: 50, a change of 10\n",
        "Goals\n----",
        "Goal G1\n----",
        "Measures\n----",
        "Activity\n----",
        "Time by what was done\n----",
        "Recommendations\n----",
        "Risks\n----",
        "Signature\n----",
        "- Signed electronically\n- Somebody Synthetic\n- Registration number OT000001\n- Signed on 2026-04-08",
    ]

    assert sorted(whole.index(each) for each in order) == [whole.index(each) for each in order]


def test_what_was_decided() -> None:
    """Every decision of the period is told with what it leads to and why; what came later is not."""
    report = progress_review(case(steps=STEPS), SPRING)

    assert [str(step.on) for step in report.evaluations] == ["2026-04-28", "2026-04-30"]
    assert report.decided == STEPS[5]
    told = str(report.outline())
    assert "- On 2026-04-28 OT-1 decided to go on as planned\n- What follows: go on as planned, and set" in told
    assert "- On 2026-04-30 OT-1 decided to revise the goals, because: A fortnight lost\n- What follows: " in told


def test_what_the_readings_suggest() -> None:
    """The suggestion stands beside the decision, and says that a person decides; without readings there is none."""
    assert "- No decision is recorded for this period\n" in text()
    assert "- The readings, compared with a straight line, suggest going on as planned; a person decides\n" in text()
    assert "The readings suggest nothing: there is no open goal, or none was measured" in text(
        goals=[G1, CASE.goals[1]]
    )


@pytest.mark.parametrize(
    ("expected", "goals"),
    [
        pytest.param([], [G1], id="no scale"),
        pytest.param([], [scaled_goal("2026-05-01")], id="planned for later"),
        pytest.param([], [scaled_goal("2026-04-30", baseline=None)], id="no level at the start"),
        pytest.param([None], [scaled_goal()], id="planned, and not rated"),
        pytest.param([50.0], [scaled_goal(attainments=[Attainment(on="2026-04-30", level=0)])], id="rated"),
        pytest.param(
            [40.0], [scaled_goal(attainments=[Attainment(on="2026-04-01", level=-1)])], id="rated earlier, not since"
        ),
        pytest.param(
            [50.0, 60.0],
            [
                scaled_goal(attainments=[Attainment(on="2026-04-30", level=0)]),
                scaled_goal(
                    id="G2",
                    importance=1,
                    difficulty=2,
                    attainments=[Attainment(on="2026-04-30", level=1)],
                ),
            ],
            id="weighted goals stand apart",
        ),
        pytest.param(
            [50.0, 50.0],
            [
                scaled_goal(attainments=[Attainment(on="2026-04-30", level=0)]),
                scaled_goal(id="G2", variant="six_point_half", attainments=[Attainment(on="2026-04-30", level=0)]),
            ],
            id="variants stand apart",
        ),
        pytest.param([], [scaled_goal(importance=0, difficulty=2)], id="a weight of nothing"),
    ],
)
def test_goals_are_scaled_at_planned_reviews(expected: list[float | None], goals: list[Goal]) -> None:
    """Only where a review was planned within the period, and never across variants or weights."""
    report = progress_review(case(goals=goals, **ALONE), SPRING)

    assert expected == [profile.achieved_t for profile in report.attainment]


def test_a_goal_without_a_level_may_be_dropped_by_name() -> None:
    """A named rule stands in for what is missing; where nothing is left, there is no T."""
    rated = scaled_goal(attainments=[Attainment(on="2026-04-30", level=0)])
    both = case(goals=[rated, scaled_goal(id="G2")], **ALONE)

    assert [each.achieved_t for each in progress_review(both, SPRING).attainment] == [None]
    assert [each.achieved_t for each in progress_review(both, SPRING, missing="drop").attainment] == [50.0]
    assert progress_review(case(goals=[scaled_goal()], **ALONE), SPRING, missing="drop").attainment == ()
    assert "- No T at the review: 1 goal was not rated\n" in str(progress_review(both, SPRING).outline())
    dropped = str(progress_review(both, SPRING, missing="drop").outline())
    assert "- T at the review: 50, a change of 10\n- 1 goal was not rated: " in dropped
    assert "G2    -1                  somewhat less than expected                       not rated" in dropped


def test_months() -> None:
    """Each calendar month has its sessions, hours and cost; the first and last are cut at the period."""
    report = progress_review(CASE, SPRING)

    assert [(str(each.period.start), str(each.period.end)) for each in report.months] == [
        ("2026-03-09", "2026-03-31"),
        ("2026-04-01", "2026-04-30"),
    ]
    assert [(each.attended, each.not_attended) for each in report.months] == [(2, 1), (1, 0)]
    told = str(report.outline())
    assert (
        "2026-03-09 to 2026-03-31  2         1                    2.83              3                   GBP 371.59"
        in told
    )
    assert (
        "2026-04-01 to 2026-04-30  1         0                    1                 3                   GBP 112.50"
        in told
    )


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param("Hours of therapy  Cost", {"budget": None}, id="nothing agreed"),
        pytest.param("Hours of therapy  Cost", {"budget": Budget(amount=None)}, id="no hours agreed"),
        pytest.param("Hours of therapy  Agreed for a month\n", {"rates": None}, id="no rates"),
    ],
)
def test_months_show_what_is_known(expected: str, changes: dict[str, Any]) -> None:
    """A column without content is left out."""
    assert expected in text(**changes)


def test_outcome_of_goals_in_brief() -> None:
    """Each goal is one line, judged as first agreed, and as revised where it was."""
    whole = text()

    assert "Goal, as first agreed Baseline Target Last level Outcome As revised" in " ".join(whole.split())
    assert "not yet due: behind a straight line" in whole
    assert "As revised" in whole
    assert "As revised" not in text(goals=[G1, CASE.goals[1]])


def test_parts_that_are_not_there() -> None:
    """A case in which little happened has a short review, and a draft says so."""
    bare = case(goals=[], results=[], risks=[], **ALONE)
    whole = str(progress_review(bare, Period(start="2026-03-09", end="2026-03-20")).outline())

    assert "Goal" not in whole.replace("goal", "")
    assert "Draft: not signed, not issued" in whole
    assert whole.endswith("Not signed: this is a draft")


@pytest.mark.parametrize(
    ("expected", "act"),
    [
        pytest.param(
            {"case": "str is not a Case"},
            lambda: progress_review("K-1", SPRING),  # type: ignore[arg-type] # wrong on purpose
            id="no case",
        ),
        pytest.param(
            {"period": "2026-01-01 to 2026-02-28 lies outside the case, which was opened on 2026-03-09"},
            lambda: progress_review(CASE, ("2026-01-01", "2026-02-28")),
            id="before the case",
        ),
        pytest.param(
            {"period": "needs a first and a last day"},
            lambda: progress_review(CASE, Period(start="2026-03-09")),
            id="no end",
        ),
        pytest.param(
            {"missing": "'guess' is not one of drop, carry"},
            lambda: progress_review(CASE, SPRING, missing="guess"),
            id="no rule of that name",
        ),
        pytest.param(
            {"particulars": "str is not a Particulars"},
            lambda: progress_review(CASE, SPRING, "signed"),  # type: ignore[arg-type] # wrong on purpose
            id="no particulars",
        ),
    ],
)
def test_what_cannot_be_reviewed(expected: dict[str, str], act: Any) -> None:  # noqa: ANN401 - a function
    """A review needs a case and days within it."""
    assert expected == problems(act)


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param("Draft: not signed, not issued", {"issued_on": None}, id="neither"),
        pytest.param("Draft: issued without a signature", {}, id="sent"),
        pytest.param("Draft: signed, not issued", {"issued_on": None, "signature": "Signed"}, id="signed"),
    ],
)
def test_a_draft_says_so(expected: str, changes: dict[str, Any]) -> None:
    """What is lacking of a signed and sent report is told at its head."""
    told = Particulars(**({"author": "OT-1", "issued_on": "2026-05-01"} | changes))

    assert told.is_draft
    assert (
        f"- Written by OT-1\n{'' if told.issued_on is None else '- Issued on 2026-05-01' + chr(10)}- {expected}\n"
        in str(progress_review(CASE, SPRING, told).outline())
    )


def test_a_day_of_signing_needs_a_signature() -> None:
    """Nobody signed on a day without signing."""
    assert problems(lambda: Particulars(author="OT-1", signed_on="2026-05-01")) == {
        "signature": "is missing although the day of signing is given"
    }


def test_the_same_case_reads_the_same() -> None:
    """A review looks at nothing that came after its period."""
    later: Case = attrs.evolve(CASE, risks=[*CASE.risks, attrs.evolve(CASE.risks[0], on="2026-06-01")])

    assert str(progress_review(later, SPRING).outline()) == str(progress_review(CASE, SPRING).outline())
