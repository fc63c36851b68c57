"""A value of every public class of the occupations."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations import ICF_TERMS, OCCUPATIONS, ActivityAnalysis, ActivityStep
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
)

SAMPLES: tuple[object, ...] = (
    ICF_TERMS["d540"],
    IcfRating(code="s7302", extent=3, nature="partial_absence", location="left"),
    IcfRating(code="d450", capacity=2),
    IcfRating(code="e310", facilitator="severe"),
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
