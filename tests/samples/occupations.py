"""A value of every public class of the occupations."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations import ICF_TERMS, OCCUPATIONS, coverage
from occupational_therapy.occupations.areas import OtpfArea
from occupational_therapy.occupations.row import Row

SAMPLES: tuple[object, ...] = (
    ICF_TERMS["d540"],
    OCCUPATIONS["prepare_simple_meal"],
    OCCUPATIONS["nail_care"],
    Row("swim_in_sea", message("Swim in the sea"), otpf=OtpfArea.LEISURE, icf="d9201"),
    coverage(["bath_shower", "do_job_tasks"]),
    OCCUPATIONS,
)

ERRORS: tuple[Exception, ...] = ()
