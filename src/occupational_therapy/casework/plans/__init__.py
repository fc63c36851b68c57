"""Plans of treatment: posture over 24 hours, a graded return to work, a home programme for the hand.

Each is a value with an outline, and a function that says what it leaves open on a day: ``review_posture_plan``,
``review_return_to_work``, ``review_home_programme``. No number here is a limit of this library: what a plan is held
against is the plan's own, or published and named.
"""

from occupational_therapy.casework.plans.adherence import Adherence, ProgrammeEntry
from occupational_therapy.casework.plans.home_exercise import ArmPart, HomeExercise, Joint, SplintWear
from occupational_therapy.casework.plans.home_programme import HomeProgramme, Teaching
from occupational_therapy.casework.plans.home_programme_rules import review_home_programme
from occupational_therapy.casework.plans.posture import PositionLeftOut, PosturePlan, PressureRisk
from occupational_therapy.casework.plans.posture_advice import REPOSITIONING, RepositioningAdvice
from occupational_therapy.casework.plans.posture_rules import review_posture_plan
from occupational_therapy.casework.plans.posture_slot import Position, Positioner, PostureCheck, PostureSlot
from occupational_therapy.casework.plans.posture_times import DayGap, UnbrokenTime
from occupational_therapy.casework.plans.return_to_work import ReturnToWorkPlan
from occupational_therapy.casework.plans.return_to_work_rules import review_return_to_work
from occupational_therapy.casework.plans.seating import (
    Drive,
    EquipmentKind,
    PostureEquipment,
    PostureSetting,
    SettingKind,
    SettingUnit,
)
from occupational_therapy.casework.plans.supports import Side, SupportKind
from occupational_therapy.casework.plans.work_conditions import (
    AdjustmentKind,
    Fitness,
    FitnessAdvice,
    FitnessOpinion,
    WeekWorked,
    WorkAdjustment,
)
from occupational_therapy.casework.plans.work_progress import WeekStatus, WorkProgress, WorkWeek
from occupational_therapy.casework.plans.work_stage import DutyExtent, RestBreak, WorkDay, WorkDuty, WorkStage

__all__ = [
    "REPOSITIONING",
    "Adherence",
    "AdjustmentKind",
    "ArmPart",
    "DayGap",
    "Drive",
    "DutyExtent",
    "EquipmentKind",
    "Fitness",
    "FitnessAdvice",
    "FitnessOpinion",
    "HomeExercise",
    "HomeProgramme",
    "Joint",
    "Position",
    "PositionLeftOut",
    "Positioner",
    "PostureCheck",
    "PostureEquipment",
    "PosturePlan",
    "PostureSetting",
    "PostureSlot",
    "PressureRisk",
    "ProgrammeEntry",
    "RepositioningAdvice",
    "RestBreak",
    "ReturnToWorkPlan",
    "SettingKind",
    "SettingUnit",
    "Side",
    "SplintWear",
    "SupportKind",
    "Teaching",
    "UnbrokenTime",
    "WeekStatus",
    "WeekWorked",
    "WorkAdjustment",
    "WorkDay",
    "WorkDuty",
    "WorkProgress",
    "WorkStage",
    "WorkWeek",
    "review_home_programme",
    "review_posture_plan",
    "review_return_to_work",
]
