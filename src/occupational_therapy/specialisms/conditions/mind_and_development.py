"""Mental health, dementia, and conditions from birth or childhood."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.areas import Dimension
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms.condition import Condition, fit
from occupational_therapy.specialisms.groups import ConditionGroup
from occupational_therapy.specialisms.people import ADULTS, CHILDREN
from occupational_therapy.specialisms.sources import (
    CHILDREN_LAMBETH,
    CHILDREN_STOCKPORT,
    CHILDREN_WIRRAL,
    HAND_THERAPY_SCOPE,
    INFORMED_HEALTH,
    JUDGEMENT,
    NIDIRECT,
    RCOT_WHO,
)

__all__ = ["MIND_AND_DEVELOPMENT"]

_MIND_AND_PLACE = (Dimension.PSYCHOLOGICAL, Dimension.SOCIAL, Dimension.ENVIRONMENTAL)

_MENTAL_HEALTH = (
    Condition(
        key="post_traumatic_stress",
        label=message("Post-traumatic stress disorder (PTSD)"),
        group=ConditionGroup.MENTAL_HEALTH,
        specialisms=(
            fit(
                "vocational_rehabilitation",
                message("coping with anxiety on the way back to work may need a plan"),
                GUIDE,
            ),
            fit("rehabilitation", message("places and tasks avoided since may be faced step by step")),
        ),
        therapies=("condition_education", "weekly_timetable", "task_adaptation"),
        measures=("phq9", "gad7", "wsas"),
        dimensions=_MIND_AND_PLACE,
        sources=(RCOT_WHO, JUDGEMENT),
    ),
    Condition(
        key="depression",
        label=message("Depression"),
        other_names=(message("Low mood"),),
        group=ConditionGroup.MENTAL_HEALTH,
        specialisms=(
            fit("rehabilitation", message("a week with activities that matter may be built up step by step")),
            fit("vocational_rehabilitation", message("a return to work in stages may need planning")),
        ),
        therapies=("weekly_timetable", "condition_education", "task_adaptation"),
        measures=("phq9", "wsas", "swemwbs"),
        dimensions=_MIND_AND_PLACE,
        sources=(INFORMED_HEALTH, RCOT_WHO, JUDGEMENT),
    ),
    Condition(
        key="anxiety",
        label=message("Anxiety disorder"),
        group=ConditionGroup.MENTAL_HEALTH,
        specialisms=(
            fit("vocational_rehabilitation", message("coping with anxiety at work may need a plan"), GUIDE),
            fit("rehabilitation", message("going out, travel and company may be built up step by step")),
        ),
        therapies=("condition_education", "weekly_timetable", "task_adaptation"),
        measures=("gad7", "wsas", "hads"),
        dimensions=_MIND_AND_PLACE,
        sources=(INFORMED_HEALTH, RCOT_WHO, JUDGEMENT),
    ),
    Condition(
        key="psychosis",
        label=message("Psychosis or schizophrenia"),
        group=ConditionGroup.MENTAL_HEALTH,
        specialisms=(
            fit("rehabilitation", message("routine, self-care and running a home may need support")),
            fit("vocational_rehabilitation", message("a place in work or study may need support")),
        ),
        therapies=("weekly_timetable", "cognition", "money_management", "condition_education"),
        measures=("whodas_2_36", "wemwbs", "wsas"),
        sources=(INFORMED_HEALTH, RCOT_WHO, JUDGEMENT),
    ),
)

_COGNITIVE = (
    Condition(
        key="dementia",
        label=message("Dementia"),
        other_names=(message("Alzheimer's disease"), message("Vascular dementia")),
        group=ConditionGroup.COGNITIVE,
        specialisms=(
            fit("housing_and_equipment", message("a home that is safe and easy to read may help somebody stay in it")),
            fit("rehabilitation", message("tasks that matter may be kept up with cues and a routine")),
            fit("moving_and_handling", message("help with washing and transfers may need a plan later on")),
        ),
        therapies=("environmental_risk", "cognition", "condition_education", "equipment", "weekly_timetable"),
        measures=("moca", "six_cit", "lawton_iadl", "zarit_burden_interview"),
        age_groups=ADULTS,
        sources=(INFORMED_HEALTH, NIDIRECT, JUDGEMENT),
    ),
    Condition(
        key="mild_cognitive_impairment",
        label=message("Mild cognitive impairment (MCI)"),
        group=ConditionGroup.COGNITIVE,
        specialisms=(
            fit("rehabilitation", message("strategies for memory may keep routines going")),
            fit("vocational_rehabilitation", message("changes at work may help somebody stay in a job")),
            fit("housing_and_equipment", message("reminders and alarms may make a home safer")),
        ),
        therapies=("cognition", "weekly_timetable", "money_management", "condition_education"),
        measures=("moca", "trail_making", "lawton_iadl"),
        dimensions=_MIND_AND_PLACE,
        age_groups=ADULTS,
    ),
)

_DEVELOPMENTAL = (
    Condition(
        key="cerebral_palsy",
        label=message("Cerebral palsy (CP)"),
        group=ConditionGroup.DEVELOPMENTAL,
        specialisms=(
            fit(
                "paediatrics", message("seating, play, school and equipment come into view together"), CHILDREN_LAMBETH
            ),
            fit("seating_and_posture", message("posture may need support by day and night as a body grows"), GUIDE),
            fit("housing_and_equipment", message("a home may have to grow with a child and last into adult life")),
            fit("moving_and_handling", message("help with transfers may have to be made safe")),
            fit("vocational_rehabilitation", message("access and equipment may decide about work in adult life")),
        ),
        therapies=("motor_function", "equipment", "task_adaptation", "environmental_risk", "condition_education"),
        measures=("gmfcs", "macs", "cfcs", "edacs", "chailey"),
        sources=(CHILDREN_LAMBETH, JUDGEMENT),
    ),
    Condition(
        key="developmental_coordination_disorder",
        label=message("Developmental coordination disorder (DCD)"),
        other_names=(message("Dyspraxia"),),
        group=ConditionGroup.DEVELOPMENTAL,
        specialisms=(
            fit(
                "paediatrics",
                message("dressing, writing and play may be practised as the tasks they are"),
                CHILDREN_WIRRAL,
            ),
            fit("vocational_rehabilitation", message("organisation and hand skills may need support at work")),
        ),
        therapies=("motor_function", "task_adaptation", "cognition", "weekly_timetable"),
        measures=("dcdq07", "mabc2_zone", "pqrs"),
        sources=(CHILDREN_WIRRAL, JUDGEMENT),
    ),
    Condition(
        key="autism",
        label=message("Autism"),
        other_names=(message("Autism spectrum disorder (ASD)"), message("Asperger syndrome")),
        group=ConditionGroup.DEVELOPMENTAL,
        specialisms=(
            fit("paediatrics", message("sensory needs, routine and play may need support"), CHILDREN_LAMBETH),
            fit("vocational_rehabilitation", message("surroundings and expectations at work may need changing")),
            fit("housing_and_equipment", message("safety and quiet at home may call for changes")),
        ),
        therapies=("task_adaptation", "weekly_timetable", "environmental_risk", "condition_education"),
        measures=("pqrs", "weefim", "whodas_2_12"),
        sources=(INFORMED_HEALTH, CHILDREN_LAMBETH, JUDGEMENT),
    ),
    Condition(
        key="adhd",
        label=message("Attention deficit hyperactivity disorder (ADHD)"),
        group=ConditionGroup.DEVELOPMENTAL,
        specialisms=(
            fit("paediatrics", message("attention, routine and schoolwork may need support")),
            fit("vocational_rehabilitation", message("organisation and attention at work may need support")),
            fit("rehabilitation", message("for an adult, routine, money and a household may need support")),
        ),
        therapies=("cognition", "weekly_timetable", "task_adaptation", "money_management"),
        measures=("pqrs", "wsas"),
        dimensions=_MIND_AND_PLACE,
    ),
    Condition(
        key="down_syndrome",
        label=message("Down syndrome"),
        other_names=(message("Down's syndrome"),),
        group=ConditionGroup.DEVELOPMENTAL,
        specialisms=(
            fit("paediatrics", message("self-care, play and school may be learned in small stages"), RCOT_WHO),
            fit("rehabilitation", message("for an adult, everyday skills may be learned in small stages"), NIDIRECT),
            fit("vocational_rehabilitation", message("a place in work or training may need support")),
            fit("housing_and_equipment", message("living on one's own may need support at home")),
        ),
        therapies=("task_adaptation", "motor_function", "cognition", "money_management"),
        measures=("weefim", "pqrs"),
        sources=(RCOT_WHO, JUDGEMENT),
    ),
    Condition(
        key="muscular_dystrophy",
        label=message("Muscular dystrophy"),
        other_names=(message("Duchenne muscular dystrophy"), message("Spinal muscular atrophy (SMA)")),
        group=ConditionGroup.DEVELOPMENTAL,
        specialisms=(
            fit("seating_and_posture", message("posture and powered mobility may need early planning")),
            fit("paediatrics", message("school, play and equipment come into view together"), RCOT_WHO),
            fit("housing_and_equipment", message("adaptations may be needed before strength is lost")),
            fit("moving_and_handling", message("a hoist and a plan may come to be needed")),
            fit("vocational_rehabilitation", message("access and equipment may decide about study and work")),
        ),
        therapies=("equipment", "fatigue_management", "environmental_risk", "condition_education"),
        measures=("chailey", "weefim", "grip_strength", "zarit_burden_interview"),
        sources=(RCOT_WHO, JUDGEMENT),
    ),
    Condition(
        key="brachial_plexus_birth_injury",
        label=message("Brachial plexus birth injury"),
        other_names=(message("Erb's palsy"), message("Obstetric brachial plexus palsy")),
        group=ConditionGroup.DEVELOPMENTAL,
        specialisms=(
            fit("paediatrics", message("two-handed play, dressing and school may need support"), RCOT_WHO),
            fit("hand_therapy", message("splints and movement may keep joints free"), HAND_THERAPY_SCOPE),
            fit("vocational_rehabilitation", message("for an adult, two-handed work may need changing")),
        ),
        therapies=("motor_function", "equipment", "task_adaptation", "condition_education"),
        measures=("box_and_block", "grip_strength", "weefim"),
        sources=(RCOT_WHO, JUDGEMENT),
    ),
    Condition(
        key="spina_bifida",
        label=message("Spina bifida"),
        group=ConditionGroup.DEVELOPMENTAL,
        specialisms=(
            fit("paediatrics", message("self-care, school and equipment come into view together"), RCOT_WHO),
            fit("seating_and_posture", message("wheelchair, posture and skin go together")),
            fit("housing_and_equipment", message("a home may have to suit a wheelchair")),
            fit("vocational_rehabilitation", message("access and organisation may decide about work")),
        ),
        therapies=("equipment", "task_adaptation", "cognition", "environmental_risk"),
        measures=("weefim", "chailey", "barthel_index"),
        sources=(RCOT_WHO, JUDGEMENT),
    ),
    Condition(
        key="developmental_delay",
        label=message("Developmental delay"),
        group=ConditionGroup.DEVELOPMENTAL,
        specialisms=(
            fit("paediatrics", message("play and self-care may be learned in small stages"), CHILDREN_STOCKPORT),
            fit("seating_and_posture", message("sitting may need support for play and meals")),
        ),
        therapies=("motor_function", "task_adaptation", "equipment", "condition_education"),
        measures=("weefim", "pqrs"),
        age_groups=CHILDREN,
        sources=(CHILDREN_STOCKPORT, JUDGEMENT),
    ),
    Condition(
        key="learning_disability",
        label=message("Learning disability"),
        other_names=(message("Intellectual disability"),),
        group=ConditionGroup.DEVELOPMENTAL,
        specialisms=(
            fit("rehabilitation", message("everyday skills may be learned in small stages"), NIDIRECT),
            fit("paediatrics", message("for a child, self-care, play and school come into view together"), RCOT_WHO),
            fit("housing_and_equipment", message("a safe and suitable home may need planning")),
            fit("vocational_rehabilitation", message("a place in work or training may need support")),
        ),
        therapies=("task_adaptation", "weekly_timetable", "money_management", "cognition"),
        measures=("barthel_index", "lawton_iadl", "weefim"),
        sources=(RCOT_WHO, NIDIRECT, JUDGEMENT),
    ),
)

MIND_AND_DEVELOPMENT = (*_MENTAL_HEALTH, *_COGNITIVE, *_DEVELOPMENTAL)
"""Mental health, dementia, and conditions from birth or childhood."""
