"""Moving and handling: assessments by task, handling plans, and the equipment with its thorough examinations.

``HandlingAssessment`` takes a task in the order of the law: avoid, assess, reduce, review. ``HandlingPlan`` says how
each task is done. ``next_thorough_examination`` tells when lifting equipment used at work is due, and the reviews what
is left open. The weights of the lifting filter (the measure ``hse_lifting_filter``) are for things: never for people.
"""

from occupational_therapy.assessment.ergonomics.assessment_rules import review_handling_assessment
from occupational_therapy.assessment.ergonomics.equipment import Examination, HandlingEquipment, LiftingLaw
from occupational_therapy.assessment.ergonomics.equipment_kinds import HANDLING_EQUIPMENT, EquipmentKind, SlingKind
from occupational_therapy.assessment.ergonomics.factors import HANDLING_FACTORS, FactorKind, HandlingFactor
from occupational_therapy.assessment.ergonomics.handling import (
    FactorFound,
    HandledLoad,
    HandlingAssessment,
    HandlingTask,
)
from occupational_therapy.assessment.ergonomics.lifting import (
    LiftingClass,
    ThoroughExaminationDue,
    examination_report_kept_until,
    next_thorough_examination,
)
from occupational_therapy.assessment.ergonomics.plan import HandlingPlan, PlannedTask, SlingFit
from occupational_therapy.assessment.ergonomics.plan_rules import review_handling_plan

__all__ = [
    "HANDLING_EQUIPMENT",
    "HANDLING_FACTORS",
    "EquipmentKind",
    "Examination",
    "FactorFound",
    "FactorKind",
    "HandledLoad",
    "HandlingAssessment",
    "HandlingEquipment",
    "HandlingFactor",
    "HandlingPlan",
    "HandlingTask",
    "LiftingClass",
    "LiftingLaw",
    "PlannedTask",
    "SlingFit",
    "SlingKind",
    "ThoroughExaminationDue",
    "examination_report_kept_until",
    "next_thorough_examination",
    "review_handling_assessment",
    "review_handling_plan",
]
