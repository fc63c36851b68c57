"""Arthritis, pain, fatigue, long-term illness, older age, sight and hearing."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.areas import Dimension
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms.condition import Condition, fit
from occupational_therapy.specialisms.groups import ConditionGroup
from occupational_therapy.specialisms.people import ADULTS, CHILDREN, AgeGroup
from occupational_therapy.specialisms.sources import (
    ACTION_FOR_ME,
    CHILDREN_SOUTHEND,
    CRPS_GUIDELINES,
    HAND_THERAPY_SCOPE,
    INFORMED_HEALTH,
    JUDGEMENT,
    LONG_COVID,
    NICE_FALLS,
    RCOT_WHO,
    RHEUMATOLOGY,
)

__all__ = ["LONG_TERM"]

_BODY_AND_PLACE = (Dimension.PHYSICAL, Dimension.ENVIRONMENTAL)

_JOINT_DISEASE = (
    Condition(
        key="rheumatoid_arthritis",
        label=message("Rheumatoid arthritis (RA)"),
        group=ConditionGroup.JOINT_DISEASE,
        specialisms=(
            fit(
                "hand_therapy",
                message("splints and protection of joints may keep the hands in use"),
                HAND_THERAPY_SCOPE,
            ),
            fit(
                "rehabilitation", message("pain, fatigue and flares may need another way through the day"), RHEUMATOLOGY
            ),
            fit("vocational_rehabilitation", message("work may become unstable; early changes may help"), RHEUMATOLOGY),
            fit("housing_and_equipment", message("taps, lids, chairs and bath may need changing")),
        ),
        therapies=("task_adaptation", "equipment", "fatigue_management", "pain_management", "condition_education"),
        measures=("grip_strength", "dash", "ra_wis", "fatigue_severity"),
        age_groups=ADULTS,
        sources=(INFORMED_HEALTH, RHEUMATOLOGY, JUDGEMENT),
    ),
    Condition(
        key="osteoarthritis",
        label=message("Osteoarthritis"),
        other_names=(message("Degenerative arthritis"), message("Wear and tear of joints")),
        group=ConditionGroup.JOINT_DISEASE,
        specialisms=(
            fit("hand_therapy", message("painful thumbs and fingers may be helped by splints"), HAND_THERAPY_SCOPE),
            fit("housing_and_equipment", message("chair, stairs and bath may need changing")),
            fit("rehabilitation", message("everyday tasks may need another way")),
        ),
        therapies=("equipment", "task_adaptation", "pain_management", "condition_education"),
        measures=("quickdash", "pinch_strength", "timed_up_and_go", "nprs"),
        dimensions=_BODY_AND_PLACE,
        age_groups=ADULTS,
        sources=(INFORMED_HEALTH, JUDGEMENT),
    ),
    Condition(
        key="juvenile_arthritis",
        label=message("Juvenile idiopathic arthritis (JIA)"),
        group=ConditionGroup.JOINT_DISEASE,
        specialisms=(
            fit("paediatrics", message("school, play and writing may be limited by pain and stiffness"), RCOT_WHO),
            fit("hand_therapy", message("splints may rest or help painful joints"), HAND_THERAPY_SCOPE),
        ),
        therapies=("motor_function", "pain_management", "equipment", "condition_education"),
        measures=("grip_strength", "nprs", "pqrs"),
        age_groups=CHILDREN,
        sources=(RCOT_WHO, JUDGEMENT),
    ),
)

_PAIN_AND_FATIGUE = (
    Condition(
        key="complex_regional_pain_syndrome",
        label=message("Complex regional pain syndrome (CRPS)"),
        group=ConditionGroup.PAIN_AND_FATIGUE,
        specialisms=(
            fit(
                "hand_therapy",
                message("a painful arm or hand may be brought back into use step by step"),
                CRPS_GUIDELINES,
            ),
            fit("rehabilitation", message("pain may have taken over the day"), CRPS_GUIDELINES),
            fit("vocational_rehabilitation", message("work may be possible with changes and in stages")),
        ),
        therapies=("pain_management", "motor_function", "condition_education", "task_adaptation"),
        measures=("brief_pain_inventory", "pain_self_efficacy", "tampa_tsk11", "dash"),
        sources=(CRPS_GUIDELINES, JUDGEMENT),
    ),
    Condition(
        key="chronic_pain",
        label=message("Persistent pain"),
        other_names=(message("Chronic pain"),),
        group=ConditionGroup.PAIN_AND_FATIGUE,
        specialisms=(
            fit("rehabilitation", message("pacing and planning may bring back what matters"), GUIDE),
            fit("vocational_rehabilitation", message("changes and pacing at work may help somebody stay in a job")),
            fit("housing_and_equipment", message("aids may spare effort at home")),
        ),
        therapies=("pain_management", "fatigue_management", "task_adaptation", "weekly_timetable"),
        measures=("brief_pain_inventory", "pain_self_efficacy", "pain_catastrophizing", "tampa_tsk17"),
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="low_back_pain",
        label=message("Low back pain"),
        other_names=(message("Back injury"), message("Slipped disc"), message("Sciatica")),
        group=ConditionGroup.PAIN_AND_FATIGUE,
        specialisms=(
            fit("vocational_rehabilitation", message("lifting, sitting and driving at work may need changing")),
            fit("rehabilitation", message("fear of movement may limit more than the back")),
            fit("moving_and_handling", message("lifting at work or in care may have to be made safe")),
        ),
        therapies=("pain_management", "task_adaptation", "environmental_risk", "condition_education"),
        measures=("nprs", "tampa_tsk11", "pain_self_efficacy", "work_ability_index"),
        age_groups=ADULTS,
    ),
    Condition(
        key="whiplash",
        label=message("Whiplash"),
        other_names=(message("Neck pain after a collision"),),
        group=ConditionGroup.PAIN_AND_FATIGUE,
        specialisms=(
            fit("rehabilitation", message("pain, sleep and driving may upset every routine")),
            fit("vocational_rehabilitation", message("desk work and driving may need changes for a time")),
        ),
        therapies=("pain_management", "condition_education", "task_adaptation"),
        measures=("nprs", "tampa_tsk11", "pain_catastrophizing", "wsas"),
        age_groups=ADULTS,
    ),
    Condition(
        key="fibromyalgia",
        label=message("Fibromyalgia"),
        group=ConditionGroup.PAIN_AND_FATIGUE,
        specialisms=(
            fit("rehabilitation", message("pain, fatigue and sleep may need a plan together")),
            fit("vocational_rehabilitation", message("changes and pacing at work may help somebody stay in a job")),
        ),
        therapies=("fatigue_management", "pain_management", "weekly_timetable", "condition_education"),
        measures=("brief_pain_inventory", "fatigue_severity", "pain_self_efficacy", "wsas"),
        age_groups=ADULTS,
    ),
    Condition(
        key="me_cfs",
        label=message("Myalgic encephalomyelitis or chronic fatigue syndrome (ME/CFS)"),
        group=ConditionGroup.PAIN_AND_FATIGUE,
        specialisms=(
            fit("rehabilitation", message("energy may have to be kept within the person's own limits"), ACTION_FOR_ME),
            fit("vocational_rehabilitation", message("hours, place and pace of work may need changing")),
            fit("paediatrics", message("for a child, school may have to be reduced or come home")),
            fit("housing_and_equipment", message("equipment may spare energy for what matters")),
        ),
        therapies=("fatigue_management", "weekly_timetable", "equipment", "condition_education"),
        measures=("fatigue_severity", "whodas_2_12", "wsas", "epworth"),
        sources=(ACTION_FOR_ME, JUDGEMENT),
    ),
    Condition(
        key="long_covid",
        label=message("Long COVID"),
        other_names=(message("Post-COVID-19 syndrome"),),
        group=ConditionGroup.PAIN_AND_FATIGUE,
        specialisms=(
            fit("rehabilitation", message("fatigue and poor concentration may limit the day"), ACTION_FOR_ME),
            fit("vocational_rehabilitation", message("a return to work in stages may need planning"), LONG_COVID),
        ),
        therapies=("fatigue_management", "cognition", "weekly_timetable", "condition_education"),
        measures=("fatigue_severity", "whodas_2_12", "wsas", "wpai"),
        sources=(ACTION_FOR_ME, LONG_COVID, JUDGEMENT),
    ),
    Condition(
        key="cancer",
        label=message("Cancer and its treatment"),
        group=ConditionGroup.PAIN_AND_FATIGUE,
        specialisms=(
            fit("rehabilitation", message("fatigue and loss of strength may limit the day")),
            fit("vocational_rehabilitation", message("work may be possible with changes and in stages")),
            fit("housing_and_equipment", message("equipment may make care at home possible")),
        ),
        therapies=("fatigue_management", "equipment", "pain_management", "condition_education"),
        measures=("fatigue_severity", "brief_pain_inventory", "whodas_2_12"),
        sources=(INFORMED_HEALTH, JUDGEMENT),
    ),
)

_OLDER_AGE = (
    Condition(
        key="frailty",
        label=message("Frailty"),
        group=ConditionGroup.OLDER_AGE,
        specialisms=(
            fit("housing_and_equipment", message("hazards and effort at home may be reduced"), NICE_FALLS),
            fit("rehabilitation", message("activity lost in an illness may be built up again")),
            fit("moving_and_handling", message("help with transfers may have to be made safe")),
        ),
        therapies=("environmental_risk", "equipment", "fatigue_management", "task_adaptation"),
        measures=("grip_strength_ewgsop2", "timed_up_and_go", "barthel_index", "must"),
        age_groups=(AgeGroup.OLDER_ADULT,),
        sources=(RCOT_WHO, NICE_FALLS, JUDGEMENT),
    ),
)

_SENSORY_LOSS = (
    Condition(
        key="visual_impairment",
        label=message("Visual impairment"),
        other_names=(message("Sight loss"), message("Blindness")),
        group=ConditionGroup.SENSORY_LOSS,
        specialisms=(
            fit("housing_and_equipment", message("light, contrast and layout may make a home safer")),
            fit("rehabilitation", message("everyday tasks may have to be done by touch and order")),
            fit("vocational_rehabilitation", message("technology at work may make up for sight")),
            fit(
                "paediatrics",
                message("for a child, play, school and getting about come into view together"),
                CHILDREN_SOUTHEND,
            ),
        ),
        therapies=("environmental_risk", "equipment", "task_adaptation"),
        measures=("fes_i", "neadl", "whodas_2_12"),
        sources=(CHILDREN_SOUTHEND, JUDGEMENT),
    ),
    Condition(
        key="hearing_loss",
        label=message("Hearing loss"),
        other_names=(message("Deafness"),),
        group=ConditionGroup.SENSORY_LOSS,
        specialisms=(
            fit("housing_and_equipment", message("alarms, doorbell and phone may need signals that can be seen")),
            fit("vocational_rehabilitation", message("meetings and calls at work may need changing")),
            fit("paediatrics", message("for a child, school and play may need changes"), CHILDREN_SOUTHEND),
        ),
        therapies=("equipment", "environmental_risk", "condition_education"),
        measures=("whodas_2_12", "wsas"),
        dimensions=(Dimension.PSYCHOLOGICAL, Dimension.SOCIAL, Dimension.ENVIRONMENTAL),
        sources=(CHILDREN_SOUTHEND, JUDGEMENT),
    ),
)

LONG_TERM = (*_JOINT_DISEASE, *_PAIN_AND_FATIGUE, *_OLDER_AGE, *_SENSORY_LOSS)
"""Arthritis, pain, fatigue, long-term illness, older age, sight and hearing."""
