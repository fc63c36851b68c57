"""Conditions of the brain, the nerves and the spine."""

from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms.condition import Condition, fit
from occupational_therapy.specialisms.groups import ConditionGroup
from occupational_therapy.specialisms.people import ADULTS
from occupational_therapy.specialisms.sources import (
    INFORMED_HEALTH,
    JUDGEMENT,
    MND_ASSOCIATION,
    NICE_TRAUMA,
    PARKINSONS_UK,
)

__all__ = ["BRAIN_AND_SPINE"]

_BRAIN = (
    Condition(
        key="acquired_brain_injury",
        label=message("Acquired brain injury"),
        other_names=(message("Traumatic brain injury (TBI)"), message("Head injury"), message("Brain haemorrhage")),
        group=ConditionGroup.BRAIN,
        specialisms=(
            fit("rehabilitation", message("everyday skills, thinking and routine may have to be rebuilt"), GUIDE),
            fit("vocational_rehabilitation", message("memory, attention and fatigue may stand in the way of work")),
            fit("paediatrics", message("for a child, play, school and development come into view together")),
            fit("housing_and_equipment", message("safety, access or room for carers may call for changes at home")),
            fit("seating_and_posture", message("muscle tone or poor sitting balance may call for postural support")),
            fit("moving_and_handling", message("help with transfers may have to be made safe")),
        ),
        therapies=("cognition", "fatigue_management", "weekly_timetable", "money_management", "equipment"),
        measures=("mpai4", "gose", "ciq", "trail_making", "fatigue_severity"),
        sources=(INFORMED_HEALTH, JUDGEMENT),
    ),
    Condition(
        key="concussion",
        label=message("Concussion"),
        other_names=(message("Mild traumatic brain injury"), message("Post-concussion syndrome")),
        group=ConditionGroup.BRAIN,
        specialisms=(
            fit("rehabilitation", message("headache, fatigue and poor concentration may limit the day"), GUIDE),
            fit("vocational_rehabilitation", message("a return to work in stages may need planning")),
            fit("paediatrics", message("for a child, a return to school in stages may need planning")),
        ),
        therapies=("fatigue_management", "cognition", "condition_education", "weekly_timetable"),
        measures=("rivermead_pcs", "gose", "fatigue_severity", "wsas"),
    ),
    Condition(
        key="stroke",
        label=message("Stroke"),
        other_names=(message("Cerebrovascular accident (CVA)"), message("Hemiplegia")),
        group=ConditionGroup.BRAIN,
        specialisms=(
            fit("rehabilitation", message("self-care, use of the arm and thinking may have to be relearned")),
            fit("housing_and_equipment", message("aids and changes at home may make up for one weak side")),
            fit("vocational_rehabilitation", message("work may be possible again with changes and in stages")),
            fit("seating_and_posture", message("a weak or tight side may need support in sitting")),
            fit("moving_and_handling", message("help with transfers may have to be made safe")),
        ),
        therapies=("motor_function", "cognition", "task_adaptation", "equipment", "fatigue_management"),
        measures=("barthel_index", "neadl", "modified_rankin_scale", "nine_hole_peg", "frenchay_activities_index"),
        age_groups=ADULTS,
        sources=(INFORMED_HEALTH, JUDGEMENT),
    ),
    Condition(
        key="prolonged_disorder_of_consciousness",
        label=message("Prolonged disorder of consciousness"),
        other_names=(message("Minimally conscious state"), message("Vegetative state")),
        group=ConditionGroup.BRAIN,
        specialisms=(
            fit("seating_and_posture", message("posture may need support over the whole day and night")),
            fit("moving_and_handling", message("every move is made by others and needs a plan")),
            fit("rehabilitation", message("stimulation and responses may need planned observation"), GUIDE),
            fit("housing_and_equipment", message("care at home calls for space and equipment")),
        ),
        therapies=("equipment", "condition_education", "environmental_risk"),
        measures=("npds", "rcs_e_v13", "waterlow", "zarit_burden_interview"),
    ),
)

_NEUROLOGICAL = (
    Condition(
        key="multiple_sclerosis",
        label=message("Multiple sclerosis (MS)"),
        group=ConditionGroup.NEUROLOGICAL,
        specialisms=(
            fit("rehabilitation", message("fatigue, hand use and mobility may change over time")),
            fit("vocational_rehabilitation", message("changes at work may help somebody stay in a job")),
            fit("housing_and_equipment", message("the home may have to suit changing needs")),
            fit("seating_and_posture", message("a wheelchair or postural support may become needed")),
        ),
        therapies=("fatigue_management", "task_adaptation", "equipment", "cognition", "environmental_risk"),
        measures=("modified_fatigue_impact", "fatigue_severity", "nine_hole_peg", "whodas_2_36"),
        age_groups=ADULTS,
        sources=(INFORMED_HEALTH, JUDGEMENT),
    ),
    Condition(
        key="parkinsons_disease",
        label=message("Parkinson's disease"),
        group=ConditionGroup.NEUROLOGICAL,
        specialisms=(
            fit("rehabilitation", message("everyday tasks may become slow and need another way"), PARKINSONS_UK),
            fit("housing_and_equipment", message("turning, freezing and falls may make a home harder to use")),
            fit("moving_and_handling", message("turning in bed and rising from a chair may need help")),
            fit("vocational_rehabilitation", message("changes at work may help somebody stay in a job")),
        ),
        therapies=("task_adaptation", "environmental_risk", "motor_function", "equipment", "fatigue_management"),
        measures=("timed_up_and_go", "fes_i", "nine_hole_peg", "neadl"),
        age_groups=ADULTS,
        sources=(INFORMED_HEALTH, PARKINSONS_UK, JUDGEMENT),
    ),
    Condition(
        key="motor_neurone_disease",
        label=message("Motor neurone disease (MND)"),
        other_names=(message("Amyotrophic lateral sclerosis (ALS)"),),
        group=ConditionGroup.NEUROLOGICAL,
        specialisms=(
            fit("housing_and_equipment", message("needs may change faster than adaptations are made"), MND_ASSOCIATION),
            fit("seating_and_posture", message("head, trunk and limbs may need support"), MND_ASSOCIATION),
            fit("moving_and_handling", message("transfers and moving in bed may come to need help"), MND_ASSOCIATION),
            fit("rehabilitation", message("energy may have to be kept for what matters"), MND_ASSOCIATION),
        ),
        therapies=("equipment", "fatigue_management", "environmental_risk", "task_adaptation", "condition_education"),
        measures=("barthel_index", "fatigue_severity", "grip_strength", "zarit_burden_interview"),
        age_groups=ADULTS,
        sources=(MND_ASSOCIATION, JUDGEMENT),
    ),
    Condition(
        key="guillain_barre_syndrome",
        label=message("Guillain-Barré syndrome (GBS)"),
        group=ConditionGroup.NEUROLOGICAL,
        specialisms=(
            fit("rehabilitation", message("weakness and fatigue may last long after the illness")),
            fit("vocational_rehabilitation", message("a return to work in stages may need planning")),
            fit("housing_and_equipment", message("equipment may be needed while strength comes back")),
        ),
        therapies=("motor_function", "fatigue_management", "equipment", "task_adaptation"),
        measures=("barthel_index", "grip_strength", "nine_hole_peg", "fatigue_severity"),
    ),
    Condition(
        key="functional_neurological_disorder",
        label=message("Functional neurological disorder (FND)"),
        group=ConditionGroup.NEUROLOGICAL,
        specialisms=(
            fit("rehabilitation", message("everyday activity may be the way back to movement and confidence")),
            fit("vocational_rehabilitation", message("symptoms that come and go may need a plan at work")),
        ),
        therapies=("condition_education", "weekly_timetable", "fatigue_management", "task_adaptation"),
        measures=("wsas", "whodas_2_12", "fatigue_severity"),
    ),
)

_SPINAL = (
    Condition(
        key="spinal_cord_injury",
        label=message("Spinal cord injury (SCI)"),
        other_names=(message("Paraplegia"), message("Tetraplegia")),
        group=ConditionGroup.SPINAL,
        specialisms=(
            fit(
                "rehabilitation", message("self-care and roles may have to be learned in a new way"), GUIDE, NICE_TRAUMA
            ),
            fit("seating_and_posture", message("wheelchair, posture and skin go together")),
            fit("housing_and_equipment", message("a home may have to be found or adapted for a wheelchair")),
            fit("moving_and_handling", message("transfers and care may need equipment and a plan")),
            fit("vocational_rehabilitation", message("access, equipment and travel may decide about work")),
            fit("paediatrics", message("for a child, growth, school and play come into view together")),
        ),
        therapies=("equipment", "motor_function", "environmental_risk", "task_adaptation", "condition_education"),
        measures=("barthel_index", "braden", "grip_strength", "whodas_2_36", "rnli"),
        sources=(INFORMED_HEALTH, NICE_TRAUMA, JUDGEMENT),
    ),
    Condition(
        key="cauda_equina_syndrome",
        label=message("Cauda equina syndrome"),
        group=ConditionGroup.SPINAL,
        specialisms=(
            fit("rehabilitation", message("bladder, bowel, walking and pain may upset every routine")),
            fit("vocational_rehabilitation", message("sitting, standing and access to a toilet may limit work")),
            fit("housing_and_equipment", message("bathroom and stairs may need changes")),
            fit("seating_and_posture", message("loss of feeling may put skin at risk in sitting")),
        ),
        therapies=("pain_management", "task_adaptation", "equipment", "fatigue_management", "condition_education"),
        measures=("brief_pain_inventory", "whodas_2_36", "wsas", "work_ability_index"),
        age_groups=ADULTS,
    ),
    Condition(
        key="spinal_fracture",
        label=message("Fracture of the spine"),
        other_names=(message("Broken back"), message("Vertebral fracture")),
        group=ConditionGroup.SPINAL,
        specialisms=(
            fit("rehabilitation", message("bending, lifting and sitting may be limited while it heals"), GUIDE),
            fit("vocational_rehabilitation", message("work may have to be lighter at first")),
            fit("housing_and_equipment", message("simple aids may be needed for a time")),
        ),
        therapies=("pain_management", "task_adaptation", "equipment", "environmental_risk"),
        measures=("nprs", "tampa_tsk11", "barthel_index", "work_ability_index"),
        sources=(INFORMED_HEALTH, JUDGEMENT),
    ),
)

BRAIN_AND_SPINE = (*_BRAIN, *_NEUROLOGICAL, *_SPINAL)
"""Conditions of the brain, the nerves and the spine."""
