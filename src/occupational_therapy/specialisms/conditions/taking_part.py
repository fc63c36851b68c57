"""Problems with work, school, thinking, energy, pain, feelings, use of the hands, and company."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.areas import Area, Dimension
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms.condition import Condition, fit
from occupational_therapy.specialisms.groups import ConditionGroup
from occupational_therapy.specialisms.people import ADULTS, CHILDREN
from occupational_therapy.specialisms.sources import (
    CHILDREN_LAMBETH,
    CHILDREN_STOCKPORT,
    CHILDREN_WIRRAL,
    HAND_THERAPY_SCOPE,
    JUDGEMENT,
    NIDIRECT,
    RCOT_WHO,
)

__all__ = ["TAKING_PART"]

_PRODUCTIVITY = (Area.PRODUCTIVITY,)
_BODY_AND_PLACE = (Dimension.PHYSICAL, Dimension.ENVIRONMENTAL)
_MIND_AND_PLACE = (Dimension.PSYCHOLOGICAL, Dimension.SOCIAL, Dimension.ENVIRONMENTAL)

_WORK = (
    Condition(
        key="return_to_work",
        label=message("Return to work"),
        other_names=(message("Off sick"), message("Choosing new work")),
        group=ConditionGroup.WORK,
        specialisms=(
            fit(
                "vocational_rehabilitation", message("job, stages and changes may be planned with the employer"), GUIDE
            ),
            fit("rehabilitation", message("stamina and routine may have to be built up first")),
        ),
        therapies=("weekly_timetable", "fatigue_management", "task_adaptation", "condition_education"),
        measures=("work_ability_index", "rtwse19", "wpai", "wsas"),
        areas=_PRODUCTIVITY,
        age_groups=ADULTS,
        sources=(GUIDE, NIDIRECT, JUDGEMENT),
    ),
    Condition(
        key="coping_in_a_job",
        label=message("Difficulty coping in a job"),
        other_names=(message("Reasonable adjustments"),),
        group=ConditionGroup.WORK,
        specialisms=(fit("vocational_rehabilitation", message("tasks, hours or place of work may be changed"), GUIDE),),
        therapies=("task_adaptation", "fatigue_management", "cognition", "equipment", "condition_education"),
        measures=("work_limitations_index", "wpai", "wsas", "work_ability_index"),
        areas=_PRODUCTIVITY,
        age_groups=ADULTS,
        sources=(GUIDE, NIDIRECT, JUDGEMENT),
    ),
    Condition(
        key="workstation_discomfort",
        label=message("Discomfort at a desk or workstation"),
        other_names=(message("Ergonomics"), message("Display screen equipment")),
        group=ConditionGroup.WORK,
        specialisms=(
            fit("vocational_rehabilitation", message("desk, chair, screen and breaks may be looked at together")),
            fit("seating_and_posture", message("special seating may be needed")),
        ),
        therapies=("environmental_risk", "equipment", "pain_management"),
        measures=("rula", "nprs", "quickdash"),
        areas=_PRODUCTIVITY,
        dimensions=_BODY_AND_PLACE,
        age_groups=ADULTS,
    ),
    Condition(
        key="lifting_at_work",
        label=message("Lifting and carrying at work"),
        other_names=(message("Manual handling"),),
        group=ConditionGroup.WORK,
        specialisms=(
            fit(
                "moving_and_handling", message("an assessment of the load, the task and the place may be needed"), GUIDE
            ),
            fit("vocational_rehabilitation", message("the job may have to be lighter for a time")),
        ),
        therapies=("environmental_risk", "task_adaptation", "condition_education"),
        measures=("niosh_rnle", "mac_lifting", "hse_lifting_filter", "reba"),
        areas=_PRODUCTIVITY,
        dimensions=_BODY_AND_PLACE,
        age_groups=ADULTS,
        sources=(GUIDE, JUDGEMENT),
    ),
)

_SCHOOL_AND_PLAY = (
    Condition(
        key="handwriting",
        label=message("Difficulty with handwriting"),
        group=ConditionGroup.SCHOOL_AND_PLAY,
        specialisms=(
            fit("paediatrics", message("posture, grip and practice, or a keyboard, may be looked at together")),
            fit("hand_therapy", message("where an injury of the hand lies behind it")),
            fit("rehabilitation", message("an adult may have to relearn writing or change hands"), GUIDE),
        ),
        therapies=("motor_function", "equipment", "task_adaptation"),
        measures=("dcdq07", "nine_hole_peg", "pqrs"),
        areas=_PRODUCTIVITY,
        dimensions=_BODY_AND_PLACE,
        sources=(GUIDE, CHILDREN_WIRRAL, JUDGEMENT),
    ),
    Condition(
        key="taking_part_at_school",
        label=message("Difficulty taking part at school"),
        other_names=(message("Special educational needs"), message("College")),
        group=ConditionGroup.SCHOOL_AND_PLAY,
        specialisms=(
            fit("paediatrics", message("classroom, equipment and routine may be looked at together"), RCOT_WHO),
            fit("seating_and_posture", message("a school chair or standing support may be needed"), GUIDE),
        ),
        therapies=("task_adaptation", "equipment", "cognition", "weekly_timetable"),
        measures=("pqrs", "weefim"),
        areas=_PRODUCTIVITY,
        age_groups=CHILDREN,
        sources=(RCOT_WHO, CHILDREN_LAMBETH, JUDGEMENT),
    ),
    Condition(
        key="play",
        label=message("Difficulty with play"),
        group=ConditionGroup.SCHOOL_AND_PLAY,
        specialisms=(
            fit(
                "paediatrics",
                message("toys, position and company may be changed so that play is possible"),
                GUIDE,
                RCOT_WHO,
            ),
        ),
        therapies=("motor_function", "equipment", "task_adaptation"),
        measures=("pqrs", "weefim"),
        areas=(Area.PRODUCTIVITY, Area.LEISURE),
        age_groups=CHILDREN,
        sources=(GUIDE, RCOT_WHO, JUDGEMENT),
    ),
    Condition(
        key="sensory_differences",
        label=message("Sensory differences"),
        other_names=(message("Sensory processing difficulties"), message("Sensory overload")),
        group=ConditionGroup.SCHOOL_AND_PLAY,
        specialisms=(
            fit("paediatrics", message("noise, touch or movement may upset everyday tasks"), GUIDE, CHILDREN_STOCKPORT),
            fit("housing_and_equipment", message("a quiet and safe place at home may be needed")),
            fit("vocational_rehabilitation", message("for an adult, surroundings at work may need changing")),
        ),
        therapies=("task_adaptation", "environmental_risk", "condition_education"),
        measures=("pqrs", "whodas_2_12"),
        sources=(GUIDE, CHILDREN_STOCKPORT, CHILDREN_LAMBETH, JUDGEMENT),
    ),
    Condition(
        key="poor_coordination",
        label=message("Poor coordination"),
        other_names=(message("Clumsiness"),),
        group=ConditionGroup.SCHOOL_AND_PLAY,
        specialisms=(
            fit("paediatrics", message("tasks that matter to the child may be practised"), CHILDREN_STOCKPORT),
            fit("rehabilitation", message("for an adult, everyday tasks may need another way")),
        ),
        therapies=("motor_function", "task_adaptation"),
        measures=("dcdq07", "mabc2_zone", "nine_hole_peg"),
        sources=(CHILDREN_STOCKPORT, JUDGEMENT),
    ),
)

_THINKING_AND_FEELING = (
    Condition(
        key="memory_problems",
        label=message("Memory problems"),
        other_names=(message("Forgetfulness"),),
        group=ConditionGroup.THINKING_AND_FEELING,
        specialisms=(
            fit("rehabilitation", message("diary, reminders and routine may make up for memory"), GUIDE),
            fit("vocational_rehabilitation", message("strategies at work may help somebody stay in a job"), GUIDE),
            fit("housing_and_equipment", message("alarms and prompts may make a home safer")),
        ),
        therapies=("cognition", "weekly_timetable", "condition_education"),
        measures=("moca", "six_cit", "amt"),
        dimensions=_MIND_AND_PLACE,
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="poor_concentration",
        label=message("Poor concentration"),
        other_names=(message("Poor attention"), message("Brain fog")),
        group=ConditionGroup.THINKING_AND_FEELING,
        specialisms=(
            fit("rehabilitation", message("tasks and surroundings may be changed to suit attention"), GUIDE),
            fit("vocational_rehabilitation", message("breaks and order at work may help"), GUIDE),
            fit("paediatrics", message("for a child, classroom and tasks may be changed")),
        ),
        therapies=("cognition", "task_adaptation", "fatigue_management"),
        measures=("trail_making", "moca", "mpai4"),
        dimensions=_MIND_AND_PLACE,
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="poor_planning",
        label=message("Difficulty planning and organising"),
        other_names=(message("Executive difficulties"), message("Lack of routine"), message("Low motivation")),
        group=ConditionGroup.THINKING_AND_FEELING,
        specialisms=(
            fit("rehabilitation", message("complex tasks in stages and a weekly timetable may help"), GUIDE),
            fit("vocational_rehabilitation", message("order and checks at work may help")),
        ),
        therapies=("weekly_timetable", "task_adaptation", "cognition", "money_management"),
        measures=("mpai4", "trail_making", "ciq"),
        dimensions=_MIND_AND_PLACE,
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="changed_behaviour",
        label=message("Changed behaviour after brain injury"),
        other_names=(message("Irritability"), message("Impulsiveness"), message("Bad temper")),
        group=ConditionGroup.THINKING_AND_FEELING,
        specialisms=(
            fit(
                "rehabilitation", message("structure, triggers and roles may be worked on with family and team"), GUIDE
            ),
        ),
        therapies=("weekly_timetable", "cognition", "condition_education"),
        measures=("mpai4", "zarit_burden_interview"),
        dimensions=_MIND_AND_PLACE,
    ),
    Condition(
        key="fatigue",
        label=message("Fatigue"),
        other_names=(message("Tiredness"), message("Exhaustion")),
        group=ConditionGroup.THINKING_AND_FEELING,
        specialisms=(
            fit("rehabilitation", message("energy may be planned over the day and the week"), GUIDE),
            fit("vocational_rehabilitation", message("hours and pace of work may need changing"), GUIDE),
        ),
        therapies=("fatigue_management", "weekly_timetable", "task_adaptation"),
        measures=("fatigue_severity", "modified_fatigue_impact", "epworth"),
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="pain",
        label=message("Pain that limits the day"),
        group=ConditionGroup.THINKING_AND_FEELING,
        specialisms=(
            fit("rehabilitation", message("pacing and other ways may bring back what matters"), GUIDE),
            fit("vocational_rehabilitation", message("changes and pacing at work may help")),
            fit("seating_and_posture", message("support in sitting and lying may ease it")),
        ),
        therapies=("pain_management", "task_adaptation", "equipment"),
        measures=("nprs", "brief_pain_inventory", "pain_self_efficacy"),
        sources=(GUIDE, JUDGEMENT),
    ),
    Condition(
        key="worry_or_low_confidence",
        label=message("Worry or low confidence in everyday tasks"),
        other_names=(message("Anxiety about going out"), message("Avoidance")),
        group=ConditionGroup.THINKING_AND_FEELING,
        specialisms=(
            fit("rehabilitation", message("tasks may be built up step by step"), GUIDE),
            fit("vocational_rehabilitation", message("coping with anxiety at work may need a plan"), GUIDE),
        ),
        therapies=("condition_education", "weekly_timetable", "task_adaptation"),
        measures=("gad7", "hads", "rosenberg"),
        dimensions=_MIND_AND_PLACE,
        sources=(GUIDE, JUDGEMENT),
    ),
)

_HAND_USE = (
    Condition(
        key="weak_or_clumsy_hands",
        label=message("Weak or clumsy hands"),
        other_names=(message("Weak grip"), message("Tremor"), message("Dropping things")),
        group=ConditionGroup.HAND_USE,
        specialisms=(
            fit("hand_therapy", message("exercise, splints and small aids may help"), GUIDE),
            fit("rehabilitation", message("the hand may be trained in everyday tasks"), GUIDE),
            fit("paediatrics", message("for a child, hand skills may be practised in play"), CHILDREN_STOCKPORT),
        ),
        therapies=("motor_function", "equipment", "task_adaptation"),
        measures=("grip_strength", "pinch_strength", "nine_hole_peg", "box_and_block"),
        dimensions=_BODY_AND_PLACE,
        sources=(GUIDE, CHILDREN_STOCKPORT, JUDGEMENT),
    ),
    Condition(
        key="stiff_or_swollen_hand",
        label=message("Stiff, swollen or numb hand"),
        group=ConditionGroup.HAND_USE,
        specialisms=(
            fit("hand_therapy", message("splints, movement and care of feeling may help"), GUIDE, HAND_THERAPY_SCOPE),
        ),
        therapies=("motor_function", "equipment", "pain_management", "condition_education"),
        measures=("total_active_motion", "semmes_weinstein", "quickdash"),
        dimensions=_BODY_AND_PLACE,
        sources=(GUIDE, HAND_THERAPY_SCOPE, JUDGEMENT),
    ),
    Condition(
        key="one_handed",
        label=message("Managing with one hand"),
        group=ConditionGroup.HAND_USE,
        specialisms=(
            fit("rehabilitation", message("one-handed ways may be learned and the other hand brought in")),
            fit("housing_and_equipment", message("small aids may make up for a hand"), GUIDE),
            fit("hand_therapy", message("the affected hand may need splints or exercise"), GUIDE),
        ),
        therapies=("task_adaptation", "equipment", "motor_function"),
        measures=("dash", "box_and_block", "barthel_index"),
        dimensions=_BODY_AND_PLACE,
    ),
)

_SOCIAL_LIFE = (
    Condition(
        key="isolation",
        label=message("Loneliness or isolation"),
        other_names=(message("Social isolation"), message("Never goes out")),
        group=ConditionGroup.SOCIAL_LIFE,
        specialisms=(
            fit("rehabilitation", message("company and a place in the community may be goals"), GUIDE),
            fit("housing_and_equipment", message("the way out of the house may be the obstacle")),
        ),
        therapies=("weekly_timetable", "task_adaptation", "cognition"),
        measures=("ciq", "rnli", "swemwbs"),
        areas=(Area.LEISURE,),
        dimensions=_MIND_AND_PLACE,
    ),
    Condition(
        key="loss_of_leisure",
        label=message("Loss of hobbies or sport"),
        other_names=(message("Nothing to do"),),
        group=ConditionGroup.SOCIAL_LIFE,
        specialisms=(
            fit("rehabilitation", message("an old hobby may be adapted or a new one found"), GUIDE),
            fit("paediatrics", message("for a child, clubs and sport may be adapted"), RCOT_WHO),
        ),
        therapies=("weekly_timetable", "task_adaptation", "equipment"),
        measures=("frenchay_activities_index", "rnli", "wemwbs"),
        areas=(Area.LEISURE,),
        sources=(GUIDE, RCOT_WHO, JUDGEMENT),
    ),
)

TAKING_PART = (*_WORK, *_SCHOOL_AND_PLAY, *_THINKING_AND_FEELING, *_HAND_USE, *_SOCIAL_LIFE)
"""Problems with work, school, thinking, energy, pain, feelings, use of the hands, and company."""
