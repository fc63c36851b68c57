"""A value of every public class of the occupations."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations import (
    ATUS,
    FRAMEWORK,
    ICF_TERMS,
    OCCUPATION_MODELS,
    OCCUPATIONS,
    ActivityAnalysis,
    ActivityStep,
    DayBudget,
    EnergyBudget,
    Slot,
    Timetable,
    TimetableSeries,
    pacing,
    time_balance,
)
from occupational_therapy.occupations.areas import OtpfArea
from occupational_therapy.occupations.covering import coverage
from occupational_therapy.occupations.icf_qualifiers import IcfRating
from occupational_therapy.occupations.row import Row

_POURING = ActivityStep(
    step="Pour",
    demands="Control of a heavy kettle",
    done_alone=False,
    difficulty="Spills near the cup",
    causes=["b7602"],
    effect="Might be scalded",
    graded_up="A full kettle",
    graded_down="A kettle tipper",
    graded_in=["tools", "precision"],
    level=4,
    risk="Scalds",
)

_WEEK = Timetable(
    id="W1",
    client="C-7",
    slots=[
        Slot(
            day="monday",
            start="10:00",
            end="11:30",
            occupation="swim",
            energy=5,
            restores=1,
            company=["family", "friends"],
            note="the warm pool",
        ),
        Slot(day="sunday", start="22:30", end="07:00", overnight=True, rest="sleep"),
    ],
)
_BUDGET = EnergyBudget(daily=6, exceptions=[DayBudget(day="sunday", units=4)], carries_over=True, heavy_share=0.8)
_PACING = pacing(_WEEK, _BUDGET)

SAMPLES: tuple[object, ...] = (
    _WEEK,
    _WEEK.slots[0],
    _WEEK.balance,
    _WEEK.balance.spent[0],
    time_balance({"leisure": 12.5, "rest_sleep": 60}),
    TimetableSeries.of_rota([_WEEK], starts="2026-03-02", weeks=2),
    _BUDGET,
    *_BUDGET.exceptions,
    _PACING,
    _PACING.days[0],
    _PACING.days[0].energy,
    ICF_TERMS["d540"],
    IcfRating(code="s7302", extent=3, nature="partial_absence", location="left"),
    IcfRating(code="d450", capacity=2),
    IcfRating(code="e310", facilitator="severe"),
    ATUS["01"],
    FRAMEWORK["play"],
    OCCUPATION_MODELS["peo"],
    OCCUPATIONS["prepare_simple_meal"],
    OCCUPATIONS["nail_care"],
    Row("swim_in_sea", message("Swim in the sea"), otpf=OtpfArea.LEISURE, icf="d9201"),
    coverage(["bath_shower", "do_job_tasks"]),
    _POURING,
    ActivityAnalysis(
        id="A1", occupation="make_hot_drink", on="2026-03-16", by="OT-1", steps=[_POURING], opinion="Needs set-up"
    ),
    OCCUPATIONS,
)

ERRORS: tuple[Exception, ...] = ()
