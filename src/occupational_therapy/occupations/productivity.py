"""Occupations of productivity: running a household, paid and unpaid work, play and school."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.areas import Area, CopmSubcategory, OtpfArea
from occupational_therapy.occupations.occupation import GuideMention
from occupational_therapy.occupations.row import Row, under
from occupational_therapy.occupations.sources import ICF_CHOICE, NO_COPM_HOME

__all__ = ["PRODUCTIVITY"]

_IADL, _WORK, _EDUCATION, _PLAY = OtpfArea.IADL, OtpfArea.WORK, OtpfArea.EDUCATION, OtpfArea.PLAY
_YES, _IMPLIED = GuideMention.YES, GuideMention.IMPLIED

_HOUSEHOLD_MANAGEMENT = under(
    CopmSubcategory.HOUSEHOLD_MANAGEMENT,
    Row(
        "make_hot_drink",
        message("Make a hot drink"),
        otpf=_IADL,
        icf="d6300",
        guide=_IMPLIED,
        guide_area=Area.SELF_CARE,
    ),
    Row(
        "prepare_simple_meal",
        message("Prepare a snack or simple meal"),
        otpf=_IADL,
        icf="d6300",
        guide=_YES,
        guide_area=Area.SELF_CARE,
    ),
    Row(
        "prepare_complex_meal",
        message("Cook a full meal"),
        otpf=_IADL,
        icf="d6301",
        guide=_YES,
        guide_area=Area.SELF_CARE,
    ),
    Row("wash_dishes", message("Wash up and clean the kitchen"), otpf=_IADL, icf="d6401"),
    Row("clean_home", message("Clean and tidy living areas"), otpf=_IADL, icf="d6402"),
    Row("do_laundry", message("Wash and dry clothes"), otpf=_IADL, icf="d6400"),
    Row("use_appliances", message("Use household appliances"), otpf=_IADL, icf="d6403"),
    Row("store_food", message("Put away and store food"), otpf=_IADL, icf="d6404"),
    Row("put_out_rubbish", message("Put out rubbish and recycling"), otpf=_IADL, icf="d6405"),
    Row("home_repairs", message("Home repairs and decorating"), otpf=_IADL, icf="d6501"),
    Row("maintain_equipment", message("Look after wheelchair or aids"), otpf=_IADL, icf="d6504", guide=_IMPLIED),
    Row(
        "garden",
        message("Look after plants or garden"),
        otpf=_IADL,
        icf="d6505",
        note=message("may be leisure if done for pleasure"),
    ),
    Row("care_for_pet", message("Look after a pet"), otpf=_IADL, icf="d6506"),
    Row(
        "keep_diary_appointments",
        message("Keep a diary and keep appointments"),
        otpf=_IADL,
        icf="d2301",
        guide=_YES,
        icf_source=ICF_CHOICE,
        area_source=NO_COPM_HOME,
    ),
    Row(
        "plan_week",
        message("Plan a weekly timetable"),
        otpf=_IADL,
        icf="d2301",
        guide=_YES,
        icf_source=ICF_CHOICE,
        area_source=NO_COPM_HOME,
    ),
)

_PAID_UNPAID_WORK = under(
    CopmSubcategory.PAID_UNPAID_WORK,
    Row("care_for_child", message("Look after a child"), otpf=_IADL, icf="d6600"),
    Row("care_for_adult", message("Look after an adult relative"), otpf=_IADL, icf="d6600"),
    Row("explore_work_options", message("Explore and choose work options"), otpf=_WORK, icf="d8450", guide=_IMPLIED),
    Row("seek_work", message("Apply for and get a job"), otpf=_WORK, icf="d8450", guide=_IMPLIED),
    Row("do_job_tasks", message("Carry out paid work tasks"), otpf=_WORK, icf="d850", guide=_YES),
    Row("keep_job", message("Keep a job and meet its demands"), otpf=_WORK, icf="d8451", guide=_IMPLIED),
    Row(
        "graded_return_to_work",
        message("Return to work in stages"),
        otpf=_WORK,
        icf="d8501",
        guide=_YES,
        note=message("full time is d8502"),
    ),
    Row("self_employment", message("Run own business"), otpf=_WORK, icf="d8500"),
    Row("volunteer", message("Do voluntary work"), otpf=_WORK, icf="d855"),
    Row("work_preparation", message("Apprenticeship or work placement"), otpf=_WORK, icf="d840"),
    Row("leave_work_retire", message("Leave work or prepare for retirement"), otpf=_WORK, icf="d8452"),
)

_PLAY_SCHOOL = under(
    CopmSubcategory.PLAY_SCHOOL,
    Row("attend_school", message("Attend and take part in school"), otpf=_EDUCATION, icf="d820", guide=_YES),
    Row("attend_preschool", message("Attend nursery or pre-school"), otpf=_EDUCATION, icf="d815"),
    Row("do_homework", message("Do homework and coursework"), otpf=_EDUCATION, icf="d820"),
    Row("attend_college_university", message("Attend college or university"), otpf=_EDUCATION, icf="d830"),
    Row("vocational_training", message("Take a vocational course"), otpf=_EDUCATION, icf="d825"),
    Row("informal_learning", message("Learn informally or at home"), otpf=_EDUCATION, icf="d810"),
    Row(
        "handwriting",
        message("Write by hand"),
        otpf=_EDUCATION,
        icf="d170",
        guide=_YES,
        note=message("the hand skill is d440; writing a letter is d345"),
    ),
    Row(
        "concentrate_on_task",
        message("Stay focused on a task"),
        otpf=_EDUCATION,
        icf="d160",
        guide=_YES,
        note=message("a performance skill; the body function is b140"),
    ),
    Row(
        "play_alone",
        message("Play with toys or games alone"),
        otpf=_PLAY,
        icf="d9200",
        guide=_YES,
        note=message("the children and youth edition has d880"),
    ),
    Row(
        "play_with_others",
        message("Play with other children"),
        otpf=_PLAY,
        icf="d9200",
        guide=_YES,
        note=message("the children and youth edition has d880"),
    ),
)

PRODUCTIVITY = (*_HOUSEHOLD_MANAGEMENT, *_PAID_UNPAID_WORK, *_PLAY_SCHOOL)
"""Every occupation of this area, in the table's order."""
