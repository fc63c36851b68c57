"""Problems with everyday tasks, moving about, sitting, the home and care."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.areas import Area, Dimension
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms.condition import Condition, fit
from occupational_therapy.specialisms.groups import ConditionGroup
from occupational_therapy.specialisms.people import ADULTS
from occupational_therapy.specialisms.sources import CHILDREN_SOUTHEND, JUDGEMENT, NICE_FALLS, NIDIRECT

__all__ = ["EVERYDAY"]

_SELF_CARE = (Area.SELF_CARE,)
_BODY_AND_PLACE = (Dimension.PHYSICAL, Dimension.ENVIRONMENTAL)

_DAILY_TASKS = (
    Condition(
        key="washing_or_dressing",
        label=message("Difficulty washing or dressing"),
        other_names=(message("Personal care"),),
        group=ConditionGroup.DAILY_TASKS,
        specialisms=(
            fit("rehabilitation", message("the task may be practised, or done another way"), GUIDE, NIDIRECT),
            fit("housing_and_equipment", message("simple aids may be enough"), GUIDE),
            fit("paediatrics", message("for a child, the task may be learned in stages")),
            fit("hand_therapy", message("buttons and zips may be hard because of the hands")),
        ),
        therapies=("task_adaptation", "equipment", "motor_function"),
        measures=("barthel_index", "katz_adl", "modified_barthel_index_shah"),
        areas=_SELF_CARE,
        sources=(GUIDE, NIDIRECT, JUDGEMENT),
    ),
    Condition(
        key="bathing",
        label=message("Difficulty with a bath or shower"),
        group=ConditionGroup.DAILY_TASKS,
        specialisms=(
            fit("housing_and_equipment", message("aids or a changed bathroom may be needed"), GUIDE, NIDIRECT),
            fit("moving_and_handling", message("help in the bath may have to be made safe")),
            fit("rehabilitation", message("getting in and out may be practised")),
        ),
        therapies=("equipment", "environmental_risk", "task_adaptation"),
        measures=("barthel_index", "katz_adl", "short_fes_i"),
        areas=_SELF_CARE,
        dimensions=_BODY_AND_PLACE,
        sources=(GUIDE, NIDIRECT, JUDGEMENT),
    ),
    Condition(
        key="using_toilet",
        label=message("Difficulty using the toilet"),
        group=ConditionGroup.DAILY_TASKS,
        specialisms=(
            fit("housing_and_equipment", message("height, rails or place of the toilet may need changing")),
            fit("moving_and_handling", message("help with transfers may have to be made safe")),
            fit("paediatrics", message("for a child, seat and routine may need support")),
        ),
        therapies=("equipment", "environmental_risk", "task_adaptation"),
        measures=("barthel_index", "katz_adl", "npds"),
        areas=_SELF_CARE,
    ),
    Condition(
        key="eating_or_drinking",
        label=message("Difficulty eating or drinking"),
        other_names=(message("Feeding"),),
        group=ConditionGroup.DAILY_TASKS,
        specialisms=(
            fit("rehabilitation", message("cutlery, cups and one-handed ways may be tried")),
            fit("seating_and_posture", message("a good position may have to come first")),
            fit("paediatrics", message("for a child, position, sensory needs and skill may be looked at together")),
        ),
        therapies=("equipment", "motor_function", "task_adaptation"),
        measures=("barthel_index", "edacs", "must"),
        areas=_SELF_CARE,
    ),
    Condition(
        key="preparing_meals",
        label=message("Difficulty preparing food and drinks"),
        other_names=(message("Cooking"), message("Kitchen safety")),
        group=ConditionGroup.DAILY_TASKS,
        specialisms=(
            fit("rehabilitation", message("a meal may be broken into stages and practised"), GUIDE),
            fit("housing_and_equipment", message("aids or a changed kitchen may be needed"), GUIDE),
        ),
        therapies=("task_adaptation", "cognition", "equipment", "environmental_risk"),
        measures=("neadl", "lawton_iadl", "frenchay_activities_index"),
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY),
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="managing_medication",
        label=message("Difficulty managing medication or appointments"),
        group=ConditionGroup.DAILY_TASKS,
        specialisms=(
            fit("rehabilitation", message("reminders and a routine may make up for memory"), GUIDE),
            fit("housing_and_equipment", message("a dispenser or an alarm may be enough")),
        ),
        therapies=("cognition", "weekly_timetable", "equipment"),
        measures=("lawton_iadl", "six_cit", "moca"),
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY),
        age_groups=ADULTS,
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="housework_or_shopping",
        label=message("Difficulty with housework or shopping"),
        other_names=(message("Cleaning"), message("Laundry")),
        group=ConditionGroup.DAILY_TASKS,
        specialisms=(
            fit("rehabilitation", message("tasks may be spread, shared or done another way"), NIDIRECT),
            fit("housing_and_equipment", message("equipment and layout may spare effort")),
        ),
        therapies=("task_adaptation", "fatigue_management", "equipment"),
        measures=("neadl", "frenchay_activities_index", "lawton_iadl"),
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY),
        age_groups=ADULTS,
        sources=(NIDIRECT, JUDGEMENT),
    ),
    Condition(
        key="managing_money",
        label=message("Difficulty managing money"),
        other_names=(message("Budgeting"), message("Debt")),
        group=ConditionGroup.DAILY_TASKS,
        specialisms=(fit("rehabilitation", message("a budget and safeguards may be set up and practised"), GUIDE),),
        therapies=("money_management", "cognition", "weekly_timetable"),
        measures=("lawton_iadl", "mpai4"),
        areas=_SELF_CARE,
        dimensions=(Dimension.PSYCHOLOGICAL, Dimension.SOCIAL, Dimension.ENVIRONMENTAL),
        age_groups=ADULTS,
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="poor_sleep",
        label=message("Poor sleep"),
        other_names=(message("Insomnia"),),
        group=ConditionGroup.DAILY_TASKS,
        specialisms=(
            fit("rehabilitation", message("routine by day and night may be planned together")),
            fit("seating_and_posture", message("support of posture at night may help")),
            fit("paediatrics", message("for a child, sensory needs and routine may be looked at together")),
        ),
        therapies=("fatigue_management", "weekly_timetable", "equipment"),
        measures=("epworth", "fatigue_severity"),
        areas=_SELF_CARE,
    ),
)

_MOVING_ABOUT = (
    Condition(
        key="falls",
        label=message("Falls"),
        other_names=(message("Fear of falling"), message("Poor balance")),
        group=ConditionGroup.MOVING_ABOUT,
        specialisms=(
            fit("housing_and_equipment", message("hazards at home may be found and removed"), GUIDE, NICE_FALLS),
            fit("rehabilitation", message("confidence and safe ways of moving may be practised")),
            fit("moving_and_handling", message("getting up after a fall may need a plan")),
        ),
        therapies=("environmental_risk", "equipment", "motor_function"),
        measures=("fes_i", "short_fes_i", "timed_up_and_go", "berg_balance_scale", "tinetti_poma"),
        age_groups=ADULTS,
        sources=(GUIDE, NICE_FALLS, JUDGEMENT),
    ),
    Condition(
        key="getting_about_at_home",
        label=message("Difficulty getting about at home"),
        other_names=(message("Stairs"), message("Steps at the door")),
        group=ConditionGroup.MOVING_ABOUT,
        specialisms=(
            fit(
                "housing_and_equipment",
                message("rails, a lift, a ramp or another layout may be needed"),
                GUIDE,
                NIDIRECT,
            ),
            fit("rehabilitation", message("moving about may be practised where it is needed")),
            fit("paediatrics", message("for a child, equipment and home have to grow"), CHILDREN_SOUTHEND),
        ),
        therapies=("environmental_risk", "equipment", "motor_function"),
        measures=("rivermead_mobility_index", "timed_up_and_go", "barthel_index"),
        areas=_SELF_CARE,
        dimensions=_BODY_AND_PLACE,
        sources=(GUIDE, NIDIRECT, CHILDREN_SOUTHEND, JUDGEMENT),
    ),
    Condition(
        key="transfers",
        label=message("Difficulty with transfers"),
        other_names=(message("Getting out of bed"), message("Getting out of a chair"), message("Getting into a car")),
        group=ConditionGroup.MOVING_ABOUT,
        specialisms=(
            fit("moving_and_handling", message("equipment and a plan may make each move safe"), GUIDE),
            fit("housing_and_equipment", message("heights, rails or a hoist may be needed")),
            fit("rehabilitation", message("a transfer may be practised until less help is needed")),
        ),
        therapies=("equipment", "environmental_risk", "motor_function"),
        measures=("barthel_index", "rivermead_mobility_index", "cms_section_gg"),
        areas=_SELF_CARE,
        dimensions=_BODY_AND_PLACE,
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="getting_out",
        label=message("Difficulty getting out and about"),
        other_names=(message("Public transport"), message("Travel")),
        group=ConditionGroup.MOVING_ABOUT,
        specialisms=(
            fit("rehabilitation", message("a journey may be broken into stages and practised")),
            fit("seating_and_posture", message("a chair for outdoors may be needed"), GUIDE),
            fit("vocational_rehabilitation", message("the way to work may have to be solved first")),
        ),
        therapies=("task_adaptation", "equipment", "cognition", "weekly_timetable"),
        measures=("rnli", "ciq", "neadl"),
    ),
    Condition(
        key="driving",
        label=message("Return to driving"),
        group=ConditionGroup.MOVING_ABOUT,
        specialisms=(
            fit(
                "rehabilitation", message("attention, reaction and controls may need looking at before a driving test")
            ),
            fit("vocational_rehabilitation", message("work may depend on driving")),
        ),
        therapies=("cognition", "motor_function", "equipment"),
        measures=("trail_making", "moca"),
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY),
        age_groups=ADULTS,
    ),
)

_SEATING_AND_SKIN = (
    Condition(
        key="wheelchair_use",
        label=message("Needs a wheelchair or a better one"),
        other_names=(message("Powered chair"),),
        group=ConditionGroup.SEATING_AND_SKIN,
        specialisms=(
            fit(
                "seating_and_posture", message("chair, cushion and support may have to be fitted to one person"), GUIDE
            ),
            fit("housing_and_equipment", message("doors, turning space and kerbs may be in the way")),
            fit("paediatrics", message("for a child, a chair has to grow and go to school"), GUIDE),
        ),
        therapies=("equipment", "environmental_risk", "motor_function"),
        measures=("rivermead_mobility_index", "waterlow", "rnli"),
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="poor_sitting_posture",
        label=message("Poor or painful sitting posture"),
        other_names=(message("Postural support"), message("Scoliosis")),
        group=ConditionGroup.SEATING_AND_SKIN,
        specialisms=(
            fit("seating_and_posture", message("support by day and night may be needed"), GUIDE),
            fit("paediatrics", message("for a child, posture changes with growth"), GUIDE),
            fit("moving_and_handling", message("positioning may need a plan for those who help")),
        ),
        therapies=("equipment", "condition_education", "pain_management"),
        measures=("chailey", "nprs"),
        dimensions=_BODY_AND_PLACE,
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="pressure_sores",
        label=message("Pressure sores, or a risk of them"),
        other_names=(message("Pressure ulcer"), message("Pressure injury")),
        group=ConditionGroup.SEATING_AND_SKIN,
        specialisms=(
            fit("seating_and_posture", message("cushion, mattress and posture may have to be looked at together")),
            fit("moving_and_handling", message("sliding and dragging may be avoided with a plan")),
            fit("housing_and_equipment", message("a bed or chair may have to be changed")),
        ),
        therapies=("equipment", "condition_education", "environmental_risk"),
        measures=("braden", "waterlow", "must"),
        areas=_SELF_CARE,
        dimensions=_BODY_AND_PLACE,
    ),
    Condition(
        key="contractures",
        label=message("Tight joints or stiff muscles"),
        other_names=(message("Contracture"), message("Spasticity")),
        group=ConditionGroup.SEATING_AND_SKIN,
        specialisms=(
            fit("seating_and_posture", message("support of posture may slow the tightening")),
            fit("hand_therapy", message("a splint may keep a hand open and clean"), GUIDE),
            fit("rehabilitation", message("use of the limb may be part of the day")),
        ),
        therapies=("equipment", "motor_function", "condition_education"),
        measures=("chailey", "total_active_motion", "nprs"),
        areas=_SELF_CARE,
        dimensions=_BODY_AND_PLACE,
    ),
)

_HOME_AND_EQUIPMENT = (
    Condition(
        key="unsuitable_home",
        label=message("A home that does not suit"),
        other_names=(message("Adaptation"), message("Looking for a property"), message("Accessible housing")),
        group=ConditionGroup.HOME_AND_EQUIPMENT,
        specialisms=(
            fit(
                "housing_and_equipment", message("adapting, moving or buying may have to be compared"), GUIDE, NIDIRECT
            ),
            fit("paediatrics", message("for a child, the home has to suit the years to come"), GUIDE),
            fit("moving_and_handling", message("space for a hoist and for carers may be needed")),
        ),
        therapies=("environmental_risk", "equipment"),
        measures=("barthel_index", "timed_up_and_go", "zarit_burden_interview"),
        dimensions=(Dimension.PHYSICAL, Dimension.SOCIAL, Dimension.ENVIRONMENTAL),
        sources=(GUIDE, NIDIRECT, JUDGEMENT),
    ),
    Condition(
        key="needs_equipment",
        label=message("Needs aids or equipment"),
        other_names=(message("Rails"), message("Stairlift"), message("Hoist")),
        group=ConditionGroup.HOME_AND_EQUIPMENT,
        specialisms=(
            fit(
                "housing_and_equipment", message("needs may run from simple aids to major adaptation"), GUIDE, NIDIRECT
            ),
            fit("moving_and_handling", message("equipment for moving people comes with training and review"), GUIDE),
            fit("paediatrics", message("for a child, equipment has to grow"), GUIDE, CHILDREN_SOUTHEND),
        ),
        therapies=("equipment", "environmental_risk"),
        measures=("barthel_index", "neadl"),
        dimensions=_BODY_AND_PLACE,
        sources=(GUIDE, NIDIRECT, JUDGEMENT),
    ),
    Condition(
        key="assistive_technology",
        label=message("Cannot use a phone, computer or switches"),
        other_names=(message("Assistive technology"), message("Environmental controls")),
        group=ConditionGroup.HOME_AND_EQUIPMENT,
        specialisms=(
            fit("housing_and_equipment", message("controls of another kind may be tried")),
            fit("paediatrics", message("for a child, technology may open school and play"), GUIDE),
            fit("vocational_rehabilitation", message("technology may open work")),
            fit("seating_and_posture", message("a good position may have to come before a switch")),
        ),
        therapies=("equipment", "motor_function", "cognition"),
        measures=("nine_hole_peg", "whodas_2_12"),
    ),
)

_CARE_AND_HANDLING = (
    Condition(
        key="handling_risk",
        label=message("Carers lift or move a person at risk"),
        other_names=(message("Two carers needed"), message("Hoisting"), message("Handling plan")),
        group=ConditionGroup.CARE_AND_HANDLING,
        specialisms=(
            fit("moving_and_handling", message("an assessment, equipment, training and a plan may be needed"), GUIDE),
            fit("housing_and_equipment", message("space, floor and ceiling may decide what equipment fits")),
            fit("seating_and_posture", message("a better position may spare some of the moves")),
        ),
        therapies=("equipment", "environmental_risk", "condition_education"),
        measures=("reba", "mac_lifting", "npds", "zarit_burden_interview"),
        areas=_SELF_CARE,
        dimensions=(Dimension.PHYSICAL, Dimension.SOCIAL, Dimension.ENVIRONMENTAL),
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="carer_strain",
        label=message("Strain on carers"),
        other_names=(message("Care breakdown"),),
        group=ConditionGroup.CARE_AND_HANDLING,
        specialisms=(
            fit("moving_and_handling", message("equipment and a plan may spare a carer's body")),
            fit("rehabilitation", message("more done by the person may mean less done by others")),
            fit("housing_and_equipment", message("changes at home may save help")),
        ),
        therapies=("condition_education", "equipment", "weekly_timetable"),
        measures=("zarit_burden_interview", "npds"),
    ),
)

EVERYDAY = (*_DAILY_TASKS, *_MOVING_ABOUT, *_SEATING_AND_SKIN, *_HOME_AND_EQUIPMENT, *_CARE_AND_HANDLING)
"""Problems with everyday tasks, moving about, sitting, the home and care."""
