"""Homes and their surroundings: building guidance as data, measurements held against it, hazards, home assessments.

``BUILDING_FIGURES`` holds every figure with its document, setting, source and confidence; ``check_dimension``,
``check_doorway``, ``check_ramp_flight`` and ``ramp`` hold what was measured against them. The guidance is for new
building work: it is no law for a home that stands. ``HomeAssessment`` is what a therapist found, ``review_home``
what it leaves open.
"""

from occupational_therapy.assessment.environment.building import BUILDING_FIGURES
from occupational_therapy.assessment.environment.checking import AgainstGuidance, DimensionCheck, check_dimension
from occupational_therapy.assessment.environment.doorways import DoorwayCheck, check_doorway
from occupational_therapy.assessment.environment.features import Feature, Unit
from occupational_therapy.assessment.environment.figures import Approach, Bound, BuildingFigure, Circumstance
from occupational_therapy.assessment.environment.guidance import BUILDING_GUIDANCE, BuildingGuidance, Setting
from occupational_therapy.assessment.environment.hazard import Endangers, Hazard, HomeArea
from occupational_therapy.assessment.environment.hazards import HAZARDS
from occupational_therapy.assessment.environment.home import HomeAssessment, PropertyKind, Tenure
from occupational_therapy.assessment.environment.home_parts import (
    AreaLeftOut,
    HazardFound,
    MeasuredDimension,
    MeasuredDoorway,
    MeasuredFlight,
    StairFlight,
    Transfer,
    TransferSeen,
)
from occupational_therapy.assessment.environment.ramp_flights import RampFlightCheck, check_ramp_flight
from occupational_therapy.assessment.environment.ramp_layouts import RampLayout, ramp_layout
from occupational_therapy.assessment.environment.ramps import Gradient, RampAdvice, handrails_needed, ramp
from occupational_therapy.assessment.environment.rules import review_home

__all__ = [
    "BUILDING_FIGURES",
    "BUILDING_GUIDANCE",
    "HAZARDS",
    "AgainstGuidance",
    "Approach",
    "AreaLeftOut",
    "Bound",
    "BuildingFigure",
    "BuildingGuidance",
    "Circumstance",
    "DimensionCheck",
    "DoorwayCheck",
    "Endangers",
    "Feature",
    "Gradient",
    "Hazard",
    "HazardFound",
    "HomeArea",
    "HomeAssessment",
    "MeasuredDimension",
    "MeasuredDoorway",
    "MeasuredFlight",
    "PropertyKind",
    "RampAdvice",
    "RampFlightCheck",
    "RampLayout",
    "Setting",
    "StairFlight",
    "Tenure",
    "Transfer",
    "TransferSeen",
    "Unit",
    "check_dimension",
    "check_doorway",
    "check_ramp_flight",
    "handrails_needed",
    "ramp",
    "ramp_layout",
    "review_home",
]
