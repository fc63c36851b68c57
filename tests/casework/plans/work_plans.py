"""A synthetic return to work of which nothing is found, made of parts that a test replaces one by one."""

from decimal import Decimal
from typing import Any

import attrs

from occupational_therapy.casework.plans import (
    FitnessOpinion,
    RestBreak,
    ReturnToWorkPlan,
    WeekWorked,
    WorkAdjustment,
    WorkDay,
    WorkDuty,
    WorkStage,
)

ON = "2026-03-16"
"""The first day of the plan."""

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday")


def days(hours: float | Decimal, *names: str) -> list[WorkDay]:
    """The same hours on some days; Tuesdays at home."""
    return [WorkDay(day=day, hours=hours, at_home=day == "tuesday") for day in names]


DUTIES = [
    WorkDuty(occupation="do_job_tasks", what="Telephone enquiries"),
    WorkDuty(what="Lifting stock", extent="left_out"),
    WorkDuty(occupation="use_computer_messages", extent="amended"),
]
S1 = WorkStage(
    id="S1",
    first_week=1,
    last_week=2,
    days=days(4, "friday", "monday", "wednesday"),
    duties=DUTIES,
    breaks=[RestBreak(minutes=10, every=60), RestBreak(minutes=1)],
    travel="By bus",
    travel_minutes=25,
    review_on="2026-03-27",
    go_on="Fatigue no worse on the evening of the second week",
    hold="Needs a rest after work and manages the next day",
    step_back="Cannot manage the next day",
    goals=["G1"],
)
S2 = attrs.evolve(S1, id="S2", first_week=3, last_week=4, days=days(4, *WEEK), review_on="2026-04-10")
S3 = attrs.evolve(S1, id="S3", first_week=5, last_week=6, days=days(6, *WEEK), review_on="2026-04-24", goals=["G2"])
S4 = attrs.evolve(
    S1,
    id="S4",
    first_week=7,
    last_week=7,
    days=days(Decimal("7.5"), *WEEK),
    breaks=[RestBreak(minutes=20)],
    review_on="2026-05-01",
    goals=["G1"],
)
FITNESS = FitnessOpinion(
    on="2026-03-02",
    by="GP-1",
    opinion="may_be_fit",
    advice=["phased_return", "amended_duties", "altered_hours", "workplace_adaptations"],
    fit_from="2026-03-16",
    until="2026-03-16",
    note="See again in two months",
)
DESK = WorkAdjustment(
    id="A1",
    what="A desk that rises",
    kind="auxiliary_aid",
    reason="Pain after half an hour of sitting",
    arranged_by="HR-1",
    paid_by="access_to_work",
    due="2026-03-13",
    in_place_on="2026-03-12",
)
QUIET = attrs.evolve(
    DESK, id="A2", what="A quiet room", kind="physical_feature", due=None, in_place_on=None, stages=["S3", "S2"]
)
PLAN = ReturnToWorkPlan(
    id="P-3",
    client="C-7",
    on="2026-03-09",
    by="OT-1",
    job="Shop assistant",
    employer="EMP-1",
    adviser="OH-1",
    contracted_hours=37.5,
    fitness=FITNESS,
    starts_on="2026-03-16",
    stages=[S1, S2, S3, S4],
    adjustments=[DESK, QUIET],
    tolerance=Decimal("0.5"),
    may_be_disabled=True,
    agreement="agreed_with_client",
    agreed_by_employer=True,
    measures=["work_ability_index", "rtwse19"],
)


def plan(**changes: Any) -> ReturnToWorkPlan:  # noqa: ANN401 - parts of every kind
    """The plan with parts replaced."""
    return attrs.evolve(PLAN, **changes)


def worked(*hours: float | Decimal | None) -> list[WeekWorked]:
    """The hours of weeks from the first; None for a week that is not recorded."""
    return [WeekWorked(week=week, hours=each) for week, each in enumerate(hours, start=1) if each is not None]
