"""Assessment: measures with their scoring, results that explain themselves, and change between them.

A measure is looked up by its key and variant, and scores answers to a :class:`~.results.Result`::

    from occupational_therapy.assessment import measure

    result = measure("barthel_index", "original_0_100").score({"feeding": 10, ...}, on="2026-03-01")

``find`` looks for measures by words, specialism, area, condition, age, administration and rights.
``HomeAssessment`` and ``check_dimension`` are for homes (:mod:`~.environment`); ``HandlingAssessment``,
``HandlingPlan`` and ``next_thorough_examination`` for moving and handling (:mod:`~.ergonomics`).
"""

from typing import TYPE_CHECKING

from occupational_therapy.kernel.lazily import given_later

if TYPE_CHECKING:
    from occupational_therapy.assessment.alert import Alert
    from occupational_therapy.assessment.answers import (
        NOT_APPLICABLE,
        NOT_ASKED,
        Answer,
        InvalidAnswersError,
        Item,
        ItemKind,
        Option,
        State,
        numbered,
        scale,
        worded,
    )
    from occupational_therapy.assessment.bands import Band, BandSet
    from occupational_therapy.assessment.change import Change, Compared, Threshold, ThresholdKind
    from occupational_therapy.assessment.change_outline import change_in_words
    from occupational_therapy.assessment.concern import Concern
    from occupational_therapy.assessment.definition import Administration, Code, Measure, MeasureWithheldError
    from occupational_therapy.assessment.environment.building import BUILDING_FIGURES
    from occupational_therapy.assessment.environment.checking import AgainstGuidance, DimensionCheck, check_dimension
    from occupational_therapy.assessment.environment.doorways import DoorwayCheck, check_doorway
    from occupational_therapy.assessment.environment.figures import BuildingFigure
    from occupational_therapy.assessment.environment.guidance import BUILDING_GUIDANCE, BuildingGuidance
    from occupational_therapy.assessment.environment.hazard import HomeArea
    from occupational_therapy.assessment.environment.hazards import HAZARDS
    from occupational_therapy.assessment.environment.home import HomeAssessment
    from occupational_therapy.assessment.environment.home_parts import (
        AreaLeftOut,
        HazardFound,
        MeasuredDimension,
        MeasuredDoorway,
        MeasuredFlight,
        StairFlight,
        TransferSeen,
    )
    from occupational_therapy.assessment.environment.ramp_flights import RampFlightCheck, check_ramp_flight
    from occupational_therapy.assessment.environment.ramp_layouts import RampLayout, ramp_layout
    from occupational_therapy.assessment.environment.ramps import RampAdvice, handrails_needed, ramp
    from occupational_therapy.assessment.environment.rules import review_home
    from occupational_therapy.assessment.ergonomics.assessment_rules import review_handling_assessment
    from occupational_therapy.assessment.ergonomics.equipment import Examination, HandlingEquipment
    from occupational_therapy.assessment.ergonomics.equipment_kinds import HANDLING_EQUIPMENT
    from occupational_therapy.assessment.ergonomics.factors import HANDLING_FACTORS
    from occupational_therapy.assessment.ergonomics.handling import FactorFound, HandlingAssessment, HandlingTask
    from occupational_therapy.assessment.ergonomics.lifting import (
        LiftingClass,
        ThoroughExaminationDue,
        examination_report_kept_until,
        next_thorough_examination,
    )
    from occupational_therapy.assessment.ergonomics.plan import HandlingPlan, PlannedTask, SlingFit
    from occupational_therapy.assessment.ergonomics.plan_rules import review_handling_plan
    from occupational_therapy.assessment.measures import MEASURES, measure
    from occupational_therapy.assessment.reliable_change import ReliableChange, ReliableChangeClass
    from occupational_therapy.assessment.results import Interpretation, Result, ScoreValue, Status
    from occupational_therapy.assessment.scores import STRICT, Direction, MissingRule, Score
    from occupational_therapy.assessment.search import find
    from occupational_therapy.assessment.statistics import GroupChange, Precision, UndefinedStatisticError

__all__ = [
    "BUILDING_FIGURES",
    "BUILDING_GUIDANCE",
    "HANDLING_EQUIPMENT",
    "HANDLING_FACTORS",
    "HAZARDS",
    "MEASURES",
    "NOT_APPLICABLE",
    "NOT_ASKED",
    "STRICT",
    "Administration",
    "AgainstGuidance",
    "Alert",
    "Answer",
    "AreaLeftOut",
    "Band",
    "BandSet",
    "BuildingFigure",
    "BuildingGuidance",
    "Change",
    "Code",
    "Compared",
    "Concern",
    "DimensionCheck",
    "Direction",
    "DoorwayCheck",
    "Examination",
    "FactorFound",
    "GroupChange",
    "HandlingAssessment",
    "HandlingEquipment",
    "HandlingPlan",
    "HandlingTask",
    "HazardFound",
    "HomeArea",
    "HomeAssessment",
    "Interpretation",
    "InvalidAnswersError",
    "Item",
    "ItemKind",
    "LiftingClass",
    "Measure",
    "MeasureWithheldError",
    "MeasuredDimension",
    "MeasuredDoorway",
    "MeasuredFlight",
    "MissingRule",
    "Option",
    "PlannedTask",
    "Precision",
    "RampAdvice",
    "RampFlightCheck",
    "RampLayout",
    "ReliableChange",
    "ReliableChangeClass",
    "Result",
    "Score",
    "ScoreValue",
    "SlingFit",
    "StairFlight",
    "State",
    "Status",
    "ThoroughExaminationDue",
    "Threshold",
    "ThresholdKind",
    "TransferSeen",
    "UndefinedStatisticError",
    "change_in_words",
    "check_dimension",
    "check_doorway",
    "check_ramp_flight",
    "examination_report_kept_until",
    "find",
    "handrails_needed",
    "measure",
    "next_thorough_examination",
    "numbered",
    "ramp",
    "ramp_layout",
    "review_handling_assessment",
    "review_handling_plan",
    "review_home",
    "scale",
    "worded",
]

__getattr__ = given_later(
    __name__,
    {
        "Administration": "definition",
        "AgainstGuidance": "environment.checking",
        "Alert": "alert",
        "Answer": "answers",
        "AreaLeftOut": "environment.home_parts",
        "BUILDING_FIGURES": "environment.building",
        "BUILDING_GUIDANCE": "environment.guidance",
        "Band": "bands",
        "BandSet": "bands",
        "BuildingFigure": "environment.figures",
        "BuildingGuidance": "environment.guidance",
        "Change": "change",
        "Code": "definition",
        "Compared": "change",
        "Concern": "concern",
        "DimensionCheck": "environment.checking",
        "Direction": "scores",
        "DoorwayCheck": "environment.doorways",
        "Examination": "ergonomics.equipment",
        "FactorFound": "ergonomics.handling",
        "GroupChange": "statistics",
        "HANDLING_EQUIPMENT": "ergonomics.equipment_kinds",
        "HANDLING_FACTORS": "ergonomics.factors",
        "HAZARDS": "environment.hazards",
        "HandlingAssessment": "ergonomics.handling",
        "HandlingEquipment": "ergonomics.equipment",
        "HandlingPlan": "ergonomics.plan",
        "HandlingTask": "ergonomics.handling",
        "HazardFound": "environment.home_parts",
        "HomeArea": "environment.hazard",
        "HomeAssessment": "environment.home",
        "Interpretation": "results",
        "InvalidAnswersError": "answers",
        "Item": "answers",
        "ItemKind": "answers",
        "LiftingClass": "ergonomics.lifting",
        "MEASURES": "measures",
        "Measure": "definition",
        "MeasureWithheldError": "definition",
        "MeasuredDimension": "environment.home_parts",
        "MeasuredDoorway": "environment.home_parts",
        "MeasuredFlight": "environment.home_parts",
        "MissingRule": "scores",
        "NOT_APPLICABLE": "answers",
        "NOT_ASKED": "answers",
        "Option": "answers",
        "PlannedTask": "ergonomics.plan",
        "Precision": "statistics",
        "RampAdvice": "environment.ramps",
        "RampFlightCheck": "environment.ramp_flights",
        "RampLayout": "environment.ramp_layouts",
        "ReliableChange": "reliable_change",
        "ReliableChangeClass": "reliable_change",
        "Result": "results",
        "STRICT": "scores",
        "Score": "scores",
        "ScoreValue": "results",
        "SlingFit": "ergonomics.plan",
        "StairFlight": "environment.home_parts",
        "State": "answers",
        "Status": "results",
        "ThoroughExaminationDue": "ergonomics.lifting",
        "Threshold": "change",
        "ThresholdKind": "change",
        "TransferSeen": "environment.home_parts",
        "UndefinedStatisticError": "statistics",
        "change_in_words": "change_outline",
        "check_dimension": "environment.checking",
        "check_doorway": "environment.doorways",
        "check_ramp_flight": "environment.ramp_flights",
        "examination_report_kept_until": "ergonomics.lifting",
        "find": "search",
        "handrails_needed": "environment.ramps",
        "measure": "measures",
        "next_thorough_examination": "ergonomics.lifting",
        "numbered": "answers",
        "ramp": "environment.ramps",
        "ramp_layout": "environment.ramp_layouts",
        "review_handling_assessment": "ergonomics.assessment_rules",
        "review_handling_plan": "ergonomics.plan_rules",
        "review_home": "environment.rules",
        "scale": "answers",
        "worded": "answers",
    },
)
