"""A return to work: what is refused, what a plan comes to, what a review finds, how it reads."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment.index import INDEX
from occupational_therapy.casework.plans import (
    FitnessOpinion,
    RestBreak,
    ReturnToWorkPlan,
    WeekWorked,
    WorkAdjustment,
    WorkDay,
    WorkDuty,
    WorkStage,
    review_return_to_work,
)
from occupational_therapy.casework.plans.return_to_work_rules import RULES, WORK_MEASURES
from occupational_therapy.kernel.dates import on_date
from occupational_therapy.kernel.findings import Basis
from tests.casework.caseload import problems
from tests.casework.plans.work_plans import DESK, FITNESS, ON, PLAN, QUIET, S1, S2, S3, S4, WEEK, days, plan, worked


def found(work_plan: ReturnToWorkPlan, on: str = ON) -> set[tuple[str, str, str]]:
    """What a review finds: severity, rule and path."""
    return {(each.severity.value, each.rule, each.path) for each in review_return_to_work(work_plan, on)}


@pytest.mark.parametrize(
    ("paths", "changed"),
    [
        pytest.param({"stages"}, {"stages": [], "adjustments": []}, id="no stage"),
        pytest.param({"stages[1].id"}, {"stages": [S1, attrs.evolve(S2, id="S1")], "adjustments": []}, id="one name"),
        pytest.param(
            {"stages[1].first_week"},
            {"stages": [S1, attrs.evolve(S2, first_week=2)], "adjustments": []},
            id="two stages in one week",
        ),
        pytest.param({"stages[1].first_week"}, {"stages": [S2, S1], "adjustments": []}, id="stages out of order"),
        pytest.param({"adjustments[1].id"}, {"adjustments": [DESK, DESK]}, id="an adjustment twice"),
        pytest.param(
            {"adjustments[0].stages[1]"},
            {"adjustments": [attrs.evolve(QUIET, stages=["S1", "S9"])]},
            id="an unknown stage",
        ),
        pytest.param({"worked[1].week"}, {"worked": [*worked(12), *worked(11)]}, id="a week twice"),
        pytest.param({"worked[0].week"}, {"worked": [WeekWorked(week=10**6, hours=1)]}, id="a week beyond all"),
        pytest.param(
            {"stages[0].last_week"},
            {"stages": [attrs.evolve(S1, last_week=10**20)], "adjustments": []},
            id="a stage without end",
        ),
        pytest.param({"contracted_hours"}, {"contracted_hours": 0}, id="no hours"),
        pytest.param({"contracted_hours"}, {"contracted_hours": 169}, id="more than a week"),
        pytest.param({"contracted_hours"}, {"contracted_hours": "37.5"}, id="text"),
        pytest.param({"tolerance"}, {"tolerance": -1}, id="a negative tolerance"),
        pytest.param({"agreement", "starts_on"}, {"agreement": True, "starts_on": "soon"}, id="two at once"),
        pytest.param({"measures[0]"}, {"measures": ["work"]}, id="an unknown measure"),
        pytest.param({"employer"}, {"employer": "A shop in town"}, id="a name for an identifier"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(paths: set[str], changed: dict[str, Any]) -> None:
    """All that is wrong with a plan is told at once, each with its path."""
    assert paths == set(problems(lambda: plan(**changed)))


@pytest.mark.parametrize(
    ("path", "value", "changed"),
    [
        pytest.param("last_week", S2, {"last_week": 2}, id="a stage that ends before it begins"),
        pytest.param("first_week", S1, {"first_week": 0}, id="a week before the first"),
        pytest.param("days", S1, {"days": []}, id="no day"),
        pytest.param("days[1].day", S1, {"days": days(4, "monday", "monday")}, id="a day twice"),
        pytest.param("travel_minutes", S1, {"travel_minutes": -1}, id="a negative journey"),
        pytest.param("hours", WorkDay(day="monday", hours=24), {"hours": Decimal("24.1")}, id="more than a day"),
        pytest.param("hours", WorkDay(day="monday", hours=1), {"hours": 0}, id="a day without hours"),
        pytest.param("", WorkDuty(what="Lifting"), {"what": None}, id="a duty without a name"),
        pytest.param("occupation", WorkDuty(what="Lifting"), {"occupation": "lifting"}, id="an unknown occupation"),
        pytest.param("minutes", RestBreak(minutes=5), {"minutes": 0}, id="no break"),
        pytest.param("every", RestBreak(minutes=5), {"every": 0}, id="a break without end"),
        pytest.param("until", FITNESS, {"until": "2026-03-01"}, id="an opinion over before it was given"),
        pytest.param("advice[0]", FITNESS, {"advice": ["rest"]}, id="other advice"),
        pytest.param("kind", DESK, {"kind": "a desk"}, id="another kind of adjustment"),
        pytest.param("paid_by", DESK, {"paid_by": "somebody"}, id="somebody who pays"),
        pytest.param("hours", WeekWorked(week=1, hours=168), {"hours": Decimal("168.01")}, id="more than a week"),
    ],
)
def test_parts_that_cannot_be_are_refused(path: str, value: Any, changed: dict[str, Any]) -> None:  # noqa: ANN401 - parts of every kind
    """A part of a plan that cannot be is refused with its path."""
    assert {path} == set(problems(lambda: attrs.evolve(value, **changed)))


def test_what_a_plan_comes_to() -> None:
    """Hours, shares of the contract, days and journeys are exact."""
    assert [Decimal(12), Decimal(20), Decimal(30), Decimal("37.5")] == [stage.hours for stage in PLAN.stages]
    assert [Fraction(8, 25), Fraction(8, 15), Fraction(4, 5), 1] == [
        PLAN.share_of_contract(each) for each in PLAN.stages
    ]
    assert [150, 200] == [stage.travel_minutes_a_week for stage in (S1, S2)]
    assert 0 == attrs.evolve(S1, days=days(4, "tuesday"), travel_minutes=None).travel_minutes_a_week
    assert attrs.evolve(S1, travel_minutes=None).travel_minutes_a_week is None
    assert on_date("2026-04-27") == PLAN.full_hours_on
    assert plan(contracted_hours=38).full_hours_on is None
    assert ("2026-03-30", "2026-04-12") == tuple(map(str, (PLAN.period_of(S2).start, PLAN.period_of(S2).end)))
    assert [(DESK,), (DESK, QUIET)] == [PLAN.adjustments_in(stage) for stage in (S1, S3)]
    assert ("G1", "G2") == PLAN.goals
    assert (Decimal(4), 2) == (S1.longest_day, S1.weeks)


@pytest.mark.parametrize(
    ("week", "stage", "on"),
    [
        pytest.param(None, None, "2026-03-15", id="the day before"),
        pytest.param(1, "S1", "2026-03-16", id="the first day"),
        pytest.param(1, "S1", "2026-03-22", id="the last of the first week"),
        pytest.param(2, "S1", "2026-03-23", id="the second week"),
        pytest.param(3, "S2", "2026-03-30", id="the second stage"),
        pytest.param(7, "S4", "2026-05-03", id="the last day"),
        pytest.param(8, None, "2026-05-04", id="the day after"),
    ],
)
def test_a_day_has_its_week_and_stage(week: int | None, stage: str | None, on: str) -> None:
    """Weeks begin with the plan's first day."""
    lies_in = PLAN.stage_in(week) if week is not None else None

    assert (week, stage) == (PLAN.week_on(on), lies_in.id if lies_in else None)


@given(st.integers(1, 3000))
def test_a_week_is_seven_days_that_know_it(week: int) -> None:
    """The first and the last day of a week lie in it, and the next week follows."""
    first, last = PLAN.first_day_of(week), PLAN.last_day_of(week)

    assert (week, week, week + 1) == (PLAN.week_on(first), PLAN.week_on(last), PLAN.week_on(last.add(days=1)))
    assert 6 == last.toordinal() - first.toordinal()


@given(st.lists(st.decimals("0.01", "24", places=2), min_size=1, max_size=5))
def test_hours_are_summed_exactly(hours: list[Decimal]) -> None:
    """Nothing is rounded: the sum of the days' hours is the week's."""
    made = [WorkDay(day=day, hours=each) for day, each in zip(WEEK, hours, strict=False)]

    assert sum(map(Fraction, hours)) == Fraction(WorkStage(id="S", first_week=1, last_week=1, days=made).hours)


def test_nothing_is_found_of_a_plan_that_says_everything() -> None:
    """The plan of these tests leaves nothing open, so that each finding below comes of what was changed."""
    assert set() == found(PLAN)


@pytest.mark.parametrize(
    ("expected", "changed"),
    [
        pytest.param(
            {("warning", "rtw_rest_break", "stages[3].breaks")},
            {"stages": [S1, S2, S3, attrs.evolve(S4, breaks=[RestBreak(minutes=19)])]},
            id="a break a minute short",
        ),
        pytest.param(
            {("warning", "rtw_rest_break", "stages[2].breaks")},
            {"stages": [S1, S2, attrs.evolve(S3, days=days(Decimal("6.01"), *WEEK), breaks=[]), S4]},
            id="a day a little longer than six hours",
        ),
        pytest.param(set(), {"stages": [S1, S2, attrs.evolve(S3, breaks=[]), S4]}, id="a day of six hours"),
        pytest.param(
            {("note", "rtw_adjustments_considered", "may_be_disabled")}, {"may_be_disabled": None}, id="not known"
        ),
        pytest.param(
            {
                ("warning", "rtw_adjustments_considered", "adjustments"),
                ("warning", "rtw_advice_followed", "adjustments"),
            },
            {"adjustments": []},
            id="no adjustment",
        ),
        pytest.param(
            {
                ("note", "rtw_adjustments_considered", "may_be_disabled"),
                ("note", "rtw_adjustments_considered", "adjustments"),
            },
            {"may_be_disabled": None, "adjustments": [], "fitness": attrs.evolve(FITNESS, advice=[])},
            id="no adjustment, and not known",
        ),
        pytest.param(
            set(),
            {"may_be_disabled": False, "adjustments": [], "fitness": attrs.evolve(FITNESS, advice=[])},
            id="no disability",
        ),
        pytest.param(
            {("warning", "rtw_cost_not_passed_on", "adjustments[0].paid_by")},
            {"adjustments": [attrs.evolve(DESK, paid_by="client"), QUIET]},
            id="the client pays",
        ),
        pytest.param(
            set(),
            {"adjustments": [attrs.evolve(DESK, paid_by="client"), QUIET], "may_be_disabled": False},
            id="the client pays, without a disability",
        ),
        pytest.param({("warning", "rtw_fit", "fitness")}, {"fitness": None}, id="no opinion"),
        pytest.param(
            {("stop", "rtw_fit", "fitness.fit_from")},
            {"fitness": attrs.evolve(FITNESS, fit_from="2026-03-17")},
            id="a day too soon",
        ),
        pytest.param(
            {("warning", "rtw_fit", "fitness.until")},
            {"fitness": attrs.evolve(FITNESS, until="2026-03-15")},
            id="an opinion that has run out",
        ),
        pytest.param(
            {("stop", "rtw_fit", "fitness.opinion")},
            {"fitness": FitnessOpinion(on="2026-03-02", by="GP-1", opinion="not_fit", until="2026-03-16")},
            id="not fit on the first day",
        ),
        pytest.param(
            {("stop", "rtw_fit", "fitness.opinion")},
            {"fitness": FitnessOpinion(on="2026-03-02", by="GP-1", opinion="not_fit")},
            id="not fit without an end",
        ),
        pytest.param(
            set(),
            {"fitness": FitnessOpinion(on="2026-03-02", by="GP-1", opinion="not_fit", until="2026-03-15")},
            id="not fit until the day before",
        ),
        pytest.param(set(), {"fitness": FitnessOpinion(on="2026-03-02", by="GP-1", opinion="fit")}, id="fit"),
        pytest.param(
            {
                ("warning", "rtw_advice_followed", "stages[0].days"),
                ("warning", "rtw_advice_followed", "stages"),
            },
            {
                "stages": [attrs.evolve(S4, first_week=1, duties=[WorkDuty(what="All")])],
                "adjustments": [DESK],
            },
            id="full hours and duties against advice",
        ),
        pytest.param({("warning", "rtw_agreed", "agreement")}, {"agreement": "not_recorded"}, id="no agreement"),
        pytest.param({("warning", "rtw_agreed", "agreed_by_employer")}, {"agreed_by_employer": False}, id="refused"),
        pytest.param({("warning", "rtw_agreed", "agreed_by_employer")}, {"agreed_by_employer": None}, id="not asked"),
        pytest.param({("note", "rtw_agreed", "adviser")}, {"adviser": None}, id="no adviser"),
        pytest.param(
            {("warning", "rtw_within_contract", "stages[3].days")},
            {"contracted_hours": Decimal("37.49")},
            id="a little more than the contract",
        ),
        pytest.param(
            {("note", "rtw_within_contract", "stages")},
            {"contracted_hours": Decimal("37.51")},
            id="a little less than the contract",
        ),
        pytest.param(
            {("warning", "rtw_without_gap", "stages[1].first_week")},
            {"stages": [S1, attrs.evolve(S2, first_week=4), S3, S4]},
            id="a week in no stage",
        ),
        pytest.param(
            {("warning", "rtw_without_gap", "stages[0].first_week"), ("warning", "rtw_fit", "fitness.until")},
            {"stages": [attrs.evolve(S1, first_week=2), S2, S3, S4]},
            id="the first week in no stage",
        ),
        pytest.param(
            {("warning", "rtw_rising", "stages[2].reason")},
            {"stages": [S1, S2, attrs.evolve(S3, days=days(Decimal("3.9"), *WEEK)), S4]},
            id="hours that fall",
        ),
        pytest.param(
            set(),
            {"stages": [S1, S2, attrs.evolve(S3, days=days(3, *WEEK), reason="Treatment that week"), S4]},
            id="hours that fall with a reason",
        ),
        pytest.param(set(), {"stages": [S1, S2, attrs.evolve(S3, days=S2.days), S4]}, id="hours that stay"),
        pytest.param(
            {("warning", "rtw_stage_reviewed", "stages[0].review_on")},
            {"stages": [attrs.evolve(S1, review_on=None), S2, S3, S4]},
            id="no review",
        ),
        pytest.param(
            {("warning", "rtw_stage_reviewed", "stages[0].review_on")},
            {"stages": [attrs.evolve(S1, review_on="2026-03-30"), S2, S3, S4]},
            id="a review a day late",
        ),
        pytest.param(set(), {"stages": [attrs.evolve(S1, review_on="2026-03-29"), S2, S3, S4]}, id="on the last day"),
        pytest.param(
            {("warning", "rtw_criteria", f"stages[1].{field}") for field in ("go_on", "hold", "step_back")},
            {"stages": [S1, attrs.evolve(S2, go_on=None, hold=None, step_back=None), S3, S4]},
            id="nothing tells to go on",
        ),
        pytest.param(
            {("warning", "rtw_duties_named", "stages[1].duties")},
            {"stages": [S1, attrs.evolve(S2, duties=[]), S3, S4]},
            id="no duties",
        ),
        pytest.param(
            {("note", "rtw_travel_known", "stages[1].travel_minutes")},
            {"stages": [S1, attrs.evolve(S2, travel_minutes=None), S3, S4]},
            id="an unknown journey",
        ),
        pytest.param(
            {
                ("warning", "rtw_adjustments_arranged", "adjustments[0].reason"),
                ("warning", "rtw_adjustments_arranged", "adjustments[0].arranged_by"),
            },
            {"adjustments": [attrs.evolve(DESK, reason=None, arranged_by=None), QUIET]},
            id="an adjustment that nobody arranges",
        ),
        pytest.param(
            {("warning", "rtw_adjustments_arranged", "adjustments[0].in_place_on")},
            {"adjustments": [attrs.evolve(DESK, in_place_on="2026-03-17"), QUIET]},
            id="in place a day late",
        ),
        pytest.param(
            {("warning", "rtw_adjustments_arranged", "adjustments[1].due")},
            {"adjustments": [DESK, attrs.evolve(QUIET, due="2026-03-31")]},
            id="due a day late",
        ),
        pytest.param(set(), {"adjustments": [DESK, attrs.evolve(QUIET, due="2026-03-30")]}, id="due on the day"),
        pytest.param(
            {("warning", "rtw_followed", "stages")},
            {"stages": [attrs.evolve(stage, goals=[]) for stage in PLAN.stages]},
            id="no goal",
        ),
        pytest.param({("note", "rtw_followed", "measures")}, {"measures": ["nprs"]}, id="no measure of work"),
    ],
)
def test_what_is_left_open_is_found(expected: set[tuple[str, str, str]], changed: dict[str, Any]) -> None:
    """Each thing a plan leaves open is found by its rule, with its path, and nothing else is."""
    assert expected == found(plan(**changed))


def test_an_adjustment_is_looked_for_from_the_day_it_is_needed() -> None:
    """The quiet room is for the second stage: it is asked after from that day on."""
    recorded = plan(worked=worked(12, 12))

    assert set() == found(recorded, "2026-03-29")
    assert {("warning", "rtw_adjustments_arranged", "adjustments[1].in_place_on")} == found(recorded, "2026-03-30")


def test_hours_worked_are_held_against_the_plan() -> None:
    """More hours than planned are a warning, fewer a note, none recorded a note of their own."""
    recorded = plan(worked=worked(Decimal("12.6"), None, Decimal("19.4")), adjustments=[DESK])

    assert found(recorded, "2026-04-06") == {
        ("warning", "rtw_as_planned", "worked[0]"),
        ("note", "rtw_as_planned", "worked"),
        ("note", "rtw_as_planned", "worked[1]"),
    }
    assert [str(each.message) for each in review_return_to_work(recorded, "2026-04-06")] == [
        "12.6 hours were worked in week 1, 12 were planned",
        "the hours worked in week 2 are not recorded",
        "19.4 hours were worked in week 3, 20 were planned",
    ]


@pytest.mark.parametrize(
    ("rules", "on"),
    [
        pytest.param(set(), "1998-09-30", id="before the regulations"),
        pytest.param({"rtw_rest_break"}, "1998-10-01", id="from their first day"),
        pytest.param({"rtw_rest_break"}, "2010-09-30", id="before the Act"),
        pytest.param({"rtw_rest_break", "rtw_cost_not_passed_on"}, "2010-10-01", id="from its first day"),
    ],
)
def test_law_holds_from_its_day(rules: set[str], on: str) -> None:
    """A rule of law finds nothing before the law was in force."""
    changed = plan(
        stages=[attrs.evolve(S4, first_week=1, breaks=[])],
        adjustments=[attrs.evolve(DESK, paid_by="client")],
    )

    assert rules == {each.rule for each in review_return_to_work(changed, on) if each.basis is Basis.LAW}


def test_rules_are_of_their_basis() -> None:
    """Law, guidance and the library's own checks are kept apart; each key is used once and each rule has a source."""
    assert len({rule.key for rule in RULES}) == len(RULES) == 16
    assert {Basis.LAW, Basis.PROFESSIONAL_BODY, Basis.LIBRARY} == {rule.basis for rule in RULES}
    assert all(rule.sources for rule in RULES)
    assert set(WORK_MEASURES) <= set(INDEX)


def test_what_is_no_plan_is_refused() -> None:
    """A review needs a plan and a day, a week its number."""
    assert {"plan"} == set(problems(lambda: review_return_to_work(S1, ON)))  # type: ignore[arg-type] # what untyped callers give
    assert {"on"} == set(problems(lambda: review_return_to_work(PLAN, "soon")))
    assert {"week"} == set(problems(lambda: PLAN.first_day_of(0)))
    assert {"week"} == set(problems(lambda: PLAN.last_day_of(True)))  # noqa: FBT003 - what untyped callers give


@pytest.mark.parametrize(
    ("expected", "on"),
    [
        pytest.param(set(), "0001-01-01", id="the first day of the calendar"),
        pytest.param({"rtw_as_planned", "rtw_adjustments_arranged"}, "9999-12-31", id="its last day"),
    ],
)
def test_a_review_never_raises_for_what_it_judges(expected: set[str], on: str) -> None:
    """On the first and the last day of the calendar a plan is looked at as on any other."""
    assert expected == {rule for _, rule, _ in found(plan(worked=worked(11)), on)}


def test_a_plan_reads_from_stage_to_stage() -> None:
    """The outline holds hours with every digit, shares of the contract, stages in words, and adjustments."""
    text = str(PLAN.outline())

    for line in (
        "Job: Shop assistant",
        "- Contract: 37.5 hours a week",
        "- Full hours planned from 2026-04-27",
        "- Employer's adviser: OH-1",
        "- Footing: agreed with the client",
        "may be fit for work with advice followed, said on 2026-03-02 by GP-1",
        "Fit from 2026-03-16",
        "See again in two months",
        "- Tuesday: 4 hours, at home",
        "- Lifting stock: left out",
        "- 10 minutes after every 60 minutes of work",
        "- 1 minute once a day",
        "150 minutes of travel a week",
        "Go on when: Fatigue no worse on the evening of the second week",
        "Review on 2026-03-27",
    ):
        assert line in text.splitlines()
    assert "53.3" in text
    assert "S4     7       2026-04-27" in text
    assert "S3 and S2" in text
    assert "every stage" in text


def test_a_bare_plan_reads_too() -> None:
    """What was not recorded is left out of the outline, or said not to be recorded."""
    bare = ReturnToWorkPlan(
        id="P-4",
        client="C-7",
        on="2026-03-09",
        by="OT-1",
        contracted_hours=40,
        starts_on="2026-03-16",
        stages=[WorkStage(id="S1", first_week=1, last_week=1, days=[WorkDay(day="monday", hours=Decimal("3.0125"))])],
        fitness=FitnessOpinion(on="2026-03-02", by="GP-1", opinion="fit"),
        adjustments=[WorkAdjustment(id="A1", what="A stool")],
    )
    text = str(bare.outline())

    assert "- The plan does not reach the hours of the contract" in text
    assert "- Footing: agreement not recorded" in text
    assert "- Monday: 3.0125 hours" in text
    assert "Employer" not in text
    assert "travel" not in text
    assert "no opinion is recorded" in str(attrs.evolve(bare, fitness=None, adjustments=[]).outline())
