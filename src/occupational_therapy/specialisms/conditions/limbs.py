"""Injury and surgery of bones, joints, hands and skin, and loss of a limb."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.areas import Dimension
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms.condition import Condition, fit
from occupational_therapy.specialisms.groups import ConditionGroup
from occupational_therapy.specialisms.people import ADULTS
from occupational_therapy.specialisms.sources import HAND_THERAPY_SCOPE, INFORMED_HEALTH, JUDGEMENT, NICE_TRAUMA

__all__ = ["LIMBS"]

_BODY_AND_PLACE = (Dimension.PHYSICAL, Dimension.ENVIRONMENTAL)
_BODY_AND_MIND = (Dimension.PHYSICAL, Dimension.PSYCHOLOGICAL, Dimension.ENVIRONMENTAL)

_ORTHOPAEDIC = (
    Condition(
        key="polytrauma",
        label=message("Multiple injuries"),
        other_names=(message("Polytrauma"), message("Major trauma")),
        group=ConditionGroup.ORTHOPAEDIC,
        specialisms=(
            fit(
                "rehabilitation",
                message("several injuries together may touch every part of the day"),
                GUIDE,
                NICE_TRAUMA,
            ),
            fit("housing_and_equipment", message("going home may depend on equipment or changes")),
            fit("vocational_rehabilitation", message("a return to work in stages may need planning"), GUIDE),
            fit("hand_therapy", message("injuries of the hand or arm may need splints and a programme")),
            fit("moving_and_handling", message("help with transfers may have to be made safe")),
        ),
        therapies=("motor_function", "pain_management", "equipment", "task_adaptation", "fatigue_management"),
        measures=("barthel_index", "whodas_2_36", "brief_pain_inventory", "hads", "work_ability_index"),
        sources=(NICE_TRAUMA, JUDGEMENT),
    ),
    Condition(
        key="leg_or_pelvic_fracture",
        label=message("Fracture of the leg or pelvis"),
        other_names=(message("Broken leg"), message("Broken ankle")),
        group=ConditionGroup.ORTHOPAEDIC,
        specialisms=(
            fit("rehabilitation", message("getting about and carrying may be limited for months"), GUIDE),
            fit("housing_and_equipment", message("stairs, bath and toilet may be out of reach for a time")),
            fit("vocational_rehabilitation", message("standing, driving and travel may delay a return to work")),
        ),
        therapies=("equipment", "task_adaptation", "pain_management", "environmental_risk"),
        measures=("timed_up_and_go", "nprs", "barthel_index", "work_ability_index"),
        dimensions=_BODY_AND_PLACE,
        sources=(INFORMED_HEALTH, JUDGEMENT),
    ),
    Condition(
        key="hip_fracture",
        label=message("Hip fracture"),
        other_names=(message("Broken hip"),),
        group=ConditionGroup.ORTHOPAEDIC,
        specialisms=(
            fit("rehabilitation", message("dressing, washing and getting about may have to be practised again"), GUIDE),
            fit("housing_and_equipment", message("the next fall may be prevented by changes at home")),
            fit("moving_and_handling", message("help with transfers may have to be made safe")),
        ),
        therapies=("equipment", "environmental_risk", "task_adaptation", "motor_function"),
        measures=("barthel_index", "timed_up_and_go", "berg_balance_scale", "fes_i"),
        age_groups=ADULTS,
        sources=(INFORMED_HEALTH, JUDGEMENT),
    ),
    Condition(
        key="joint_replacement",
        label=message("Hip or knee replacement"),
        other_names=(message("Joint replacement"),),
        group=ConditionGroup.ORTHOPAEDIC,
        specialisms=(
            fit("rehabilitation", message("a plan before and after surgery may shorten the time of dependence")),
            fit("housing_and_equipment", message("chair, bed, toilet and bath may be too low for a time")),
        ),
        therapies=("equipment", "task_adaptation", "condition_education", "pain_management"),
        measures=("timed_up_and_go", "nprs", "neadl"),
        dimensions=_BODY_AND_PLACE,
        age_groups=ADULTS,
        sources=(INFORMED_HEALTH, JUDGEMENT),
    ),
)

_UPPER_LIMB = (
    Condition(
        key="hand_fracture",
        label=message("Hand fracture"),
        other_names=(message("Broken finger"), message("Broken thumb"), message("Broken hand")),
        group=ConditionGroup.UPPER_LIMB,
        specialisms=(
            fit("hand_therapy", message("a splint and a programme may bring back movement"), GUIDE, HAND_THERAPY_SCOPE),
            fit("vocational_rehabilitation", message("manual work may have to be changed for a time")),
        ),
        therapies=("motor_function", "equipment", "pain_management", "condition_education"),
        measures=("total_active_motion", "grip_strength", "quickdash", "nprs"),
        dimensions=_BODY_AND_PLACE,
        sources=(INFORMED_HEALTH, HAND_THERAPY_SCOPE, JUDGEMENT),
    ),
    Condition(
        key="wrist_fracture",
        label=message("Wrist fracture"),
        other_names=(message("Broken wrist"), message("Colles' fracture"), message("Distal radius fracture")),
        group=ConditionGroup.UPPER_LIMB,
        specialisms=(
            fit(
                "hand_therapy", message("stiffness and a weak grip may outlast the plaster"), GUIDE, HAND_THERAPY_SCOPE
            ),
            fit("vocational_rehabilitation", message("lifting, typing or driving may have to wait")),
        ),
        therapies=("motor_function", "equipment", "pain_management", "task_adaptation"),
        measures=("prwe", "grip_strength", "quickdash"),
        dimensions=_BODY_AND_PLACE,
        sources=(INFORMED_HEALTH, HAND_THERAPY_SCOPE, JUDGEMENT),
    ),
    Condition(
        key="flexor_tendon_injury",
        label=message("Flexor tendon injury of the hand"),
        other_names=(message("Cut tendon"),),
        group=ConditionGroup.UPPER_LIMB,
        specialisms=(
            fit(
                "hand_therapy",
                message("a repaired tendon may need a splint and graded movement"),
                GUIDE,
                HAND_THERAPY_SCOPE,
            ),
            fit("vocational_rehabilitation", message("use of the hand at work may have to wait for healing")),
        ),
        therapies=("motor_function", "equipment", "condition_education", "task_adaptation"),
        measures=("strickland", "total_active_motion", "dash", "grip_strength"),
        dimensions=_BODY_AND_PLACE,
        sources=(HAND_THERAPY_SCOPE, JUDGEMENT),
    ),
    Condition(
        key="peripheral_nerve_injury",
        label=message("Peripheral nerve injury"),
        other_names=(message("Brachial plexus injury"), message("Wrist drop"), message("Ulnar nerve injury")),
        group=ConditionGroup.UPPER_LIMB,
        specialisms=(
            fit(
                "hand_therapy",
                message("splints and relearning of feeling may help use of the hand"),
                HAND_THERAPY_SCOPE,
            ),
            fit("rehabilitation", message("two-handed tasks may need another way for a long time"), NICE_TRAUMA),
            fit("vocational_rehabilitation", message("work may have to be changed where the hand is weak or numb")),
        ),
        therapies=("motor_function", "equipment", "pain_management", "task_adaptation"),
        measures=("semmes_weinstein", "grip_strength", "pinch_strength", "dash"),
        sources=(HAND_THERAPY_SCOPE, NICE_TRAUMA, JUDGEMENT),
    ),
    Condition(
        key="carpal_tunnel_syndrome",
        label=message("Carpal tunnel syndrome"),
        group=ConditionGroup.UPPER_LIMB,
        specialisms=(
            fit(
                "hand_therapy",
                message("a splint at night and other ways of using the hand may ease it"),
                HAND_THERAPY_SCOPE,
            ),
            fit("vocational_rehabilitation", message("tools, keyboard and pace of work may need changing")),
        ),
        therapies=("equipment", "task_adaptation", "condition_education", "motor_function"),
        measures=("boston_carpal_tunnel", "semmes_weinstein", "grip_strength", "pinch_strength"),
        dimensions=_BODY_AND_PLACE,
        age_groups=ADULTS,
        sources=(HAND_THERAPY_SCOPE, JUDGEMENT),
    ),
    Condition(
        key="crush_injury_of_hand",
        label=message("Crush injury of the hand"),
        other_names=(message("Loss of a finger"), message("Finger amputation")),
        group=ConditionGroup.UPPER_LIMB,
        specialisms=(
            fit(
                "hand_therapy",
                message("bone, tendon, nerve and skin may need treatment together"),
                GUIDE,
                HAND_THERAPY_SCOPE,
            ),
            fit("vocational_rehabilitation", message("manual work may have to be changed"), GUIDE),
            fit("rehabilitation", message("two-handed tasks may need another way"), GUIDE),
        ),
        therapies=("motor_function", "pain_management", "equipment", "task_adaptation"),
        measures=("michigan_hand", "dash", "total_active_motion", "semmes_weinstein", "grip_strength"),
        sources=(HAND_THERAPY_SCOPE, JUDGEMENT),
    ),
    Condition(
        key="shoulder_injury",
        label=message("Shoulder injury"),
        other_names=(message("Rotator cuff tear"), message("Frozen shoulder"), message("Dislocated shoulder")),
        group=ConditionGroup.UPPER_LIMB,
        specialisms=(
            fit(
                "hand_therapy", message("therapists of the upper limb treat from shoulder to hand"), HAND_THERAPY_SCOPE
            ),
            fit("rehabilitation", message("reaching, dressing and sleep may be limited")),
            fit("vocational_rehabilitation", message("work above shoulder height may need changing")),
        ),
        therapies=("motor_function", "pain_management", "task_adaptation", "equipment"),
        measures=("dash", "quickdash", "nprs"),
        dimensions=_BODY_AND_PLACE,
        age_groups=ADULTS,
        sources=(HAND_THERAPY_SCOPE, JUDGEMENT),
    ),
    Condition(
        key="work_related_upper_limb_disorder",
        label=message("Work-related upper limb disorder"),
        other_names=(message("Repetitive strain injury (RSI)"), message("Tennis elbow"), message("Tenosynovitis")),
        group=ConditionGroup.UPPER_LIMB,
        specialisms=(
            fit("vocational_rehabilitation", message("posture, pace and tools at work may need changing")),
            fit("hand_therapy", message("splints and a programme may ease it"), HAND_THERAPY_SCOPE),
        ),
        therapies=("environmental_risk", "task_adaptation", "equipment", "pain_management"),
        measures=("rula", "quickdash", "wpai", "nprs"),
        dimensions=_BODY_AND_MIND,
        age_groups=ADULTS,
        sources=(HAND_THERAPY_SCOPE, JUDGEMENT),
    ),
)

_BURNS = (
    Condition(
        key="hand_burn",
        label=message("Burn of the hand or arm"),
        other_names=(message("Scald"), message("Scar"), message("Contracture after a burn")),
        group=ConditionGroup.BURNS,
        specialisms=(
            fit("hand_therapy", message("splints and care of the scar may keep movement"), GUIDE, HAND_THERAPY_SCOPE),
            fit("vocational_rehabilitation", message("heat, dirt or pressure at work may have to be avoided")),
            fit("paediatrics", message("for a child, growth may tighten a scar")),
        ),
        therapies=("motor_function", "equipment", "pain_management", "condition_education"),
        measures=("total_active_motion", "dash", "grip_strength", "nprs"),
        sources=(HAND_THERAPY_SCOPE, JUDGEMENT),
    ),
    Condition(
        key="extensive_burns",
        label=message("Extensive burns"),
        group=ConditionGroup.BURNS,
        specialisms=(
            fit("rehabilitation", message("self-care, confidence and roles may have to be rebuilt"), GUIDE),
            fit("hand_therapy", message("splints and care of scars may keep movement"), GUIDE),
            fit("vocational_rehabilitation", message("a return to work in stages may need planning"), GUIDE),
            fit("paediatrics", message("for a child, growth, play and school come into view together")),
        ),
        therapies=("motor_function", "pain_management", "equipment", "condition_education", "task_adaptation"),
        measures=("barthel_index", "whodas_2_36", "brief_pain_inventory", "hads"),
    ),
)

_AMPUTATION = (
    Condition(
        key="upper_limb_amputation",
        label=message("Amputation of an arm or hand"),
        other_names=(message("Upper limb loss"),),
        group=ConditionGroup.AMPUTATION,
        specialisms=(
            fit(
                "hand_therapy",
                message("one-handed ways and use of a prosthesis may have to be learned"),
                HAND_THERAPY_SCOPE,
            ),
            fit("rehabilitation", message("self-care and roles may have to be learned in a new way"), NICE_TRAUMA),
            fit("vocational_rehabilitation", message("tools and tasks at work may need changing")),
            fit("housing_and_equipment", message("small aids may make up for a hand")),
        ),
        therapies=("motor_function", "equipment", "task_adaptation", "pain_management"),
        measures=("box_and_block", "dash", "nprs", "whodas_2_12"),
        sources=(INFORMED_HEALTH, NICE_TRAUMA, JUDGEMENT),
    ),
    Condition(
        key="lower_limb_amputation",
        label=message("Amputation of a leg or foot"),
        other_names=(message("Lower limb loss"),),
        group=ConditionGroup.AMPUTATION,
        specialisms=(
            fit("rehabilitation", message("self-care and getting about may have to be learned anew"), NICE_TRAUMA),
            fit("housing_and_equipment", message("a home may have to suit a wheelchair or a prosthesis")),
            fit("seating_and_posture", message("a wheelchair may need a changed balance and support for the limb")),
            fit("vocational_rehabilitation", message("standing, walking and travel may limit work")),
        ),
        therapies=("equipment", "environmental_risk", "task_adaptation", "pain_management"),
        measures=("barthel_index", "timed_up_and_go", "rnli", "nprs"),
        sources=(INFORMED_HEALTH, NICE_TRAUMA, JUDGEMENT),
    ),
)

LIMBS = (*_ORTHOPAEDIC, *_UPPER_LIMB, *_BURNS, *_AMPUTATION)
"""Injury and surgery of bones, joints, hands and skin, and loss of a limb."""
