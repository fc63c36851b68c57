"""What people do that matters to them: areas, the catalogue of occupations with its crosswalks, and coverage.

``OCCUPATIONS`` holds every occupation by key, with its place under the three areas, in the practice framework (OTPF-4)
and in the ICF. ``coverage`` tells which areas a set of occupations touches and which it leaves out. ``Timetable`` is a
week, ``TimetableSeries`` weeks that follow each other, and ``pacing`` holds their energy against a budget.
``IcfRating`` is an ICF code with its qualifiers. ``FRAMEWORK`` holds the practice framework's areas with their members,
``ATUS`` and ``HETUS`` the categories of surveys of time use, ``OCCUPATION_MODELS`` the parts of models.
"""

from typing import TYPE_CHECKING

from occupational_therapy.kernel.lazily import given_later
from occupational_therapy.occupations.areas import Area, CopmSubcategory, Dimension, OtpfArea

if TYPE_CHECKING:
    from occupational_therapy.occupations.activity import ActivityAnalysis, ActivityStep, GradingDimension
    from occupational_therapy.occupations.catalogue import OCCUPATIONS
    from occupational_therapy.occupations.covering import Coverage, coverage
    from occupational_therapy.occupations.energy import DayBudget, DayEnergy, EnergyBudget, EnergyDay, energy_days
    from occupational_therapy.occupations.energy_pacing import Pacing, PacingPrinciple, pacing
    from occupational_therapy.occupations.framework import FRAMEWORK, FrameworkArea
    from occupational_therapy.occupations.icf import ICF_TERMS, IcfComponent, IcfTerm
    from occupational_therapy.occupations.icf_editions import IcfEdition, edition_of
    from occupational_therapy.occupations.icf_qualifiers import (
        IcfQualifier,
        IcfRating,
        StructureLocation,
        StructureNature,
    )
    from occupational_therapy.occupations.models import OCCUPATION_MODELS, OccupationModel
    from occupational_therapy.occupations.occupation import GuideMention, Occupation
    from occupational_therapy.occupations.time_surveys import ATUS, HETUS, SurveyCategory, TimeSurvey
    from occupational_therapy.occupations.time_use import TimeBalance, TimeSpent, TimeUse, time_balance, use_of
    from occupational_therapy.occupations.timetable import Company, Rest, Slot, Timetable, Weekday
    from occupational_therapy.occupations.timetable_series import TimetableSeries

__all__ = [
    "ATUS",
    "FRAMEWORK",
    "HETUS",
    "ICF_TERMS",
    "OCCUPATIONS",
    "OCCUPATION_MODELS",
    "ActivityAnalysis",
    "ActivityStep",
    "Area",
    "Company",
    "CopmSubcategory",
    "Coverage",
    "DayBudget",
    "DayEnergy",
    "Dimension",
    "EnergyBudget",
    "EnergyDay",
    "FrameworkArea",
    "GradingDimension",
    "GuideMention",
    "IcfComponent",
    "IcfEdition",
    "IcfQualifier",
    "IcfRating",
    "IcfTerm",
    "Occupation",
    "OccupationModel",
    "OtpfArea",
    "Pacing",
    "PacingPrinciple",
    "Rest",
    "Slot",
    "StructureLocation",
    "StructureNature",
    "SurveyCategory",
    "TimeBalance",
    "TimeSpent",
    "TimeSurvey",
    "TimeUse",
    "Timetable",
    "TimetableSeries",
    "Weekday",
    "coverage",
    "edition_of",
    "energy_days",
    "pacing",
    "time_balance",
    "use_of",
]

__getattr__ = given_later(
    __name__,
    {
        "ATUS": "time_surveys",
        "ActivityAnalysis": "activity",
        "ActivityStep": "activity",
        "Company": "timetable",
        "Coverage": "covering",
        "DayBudget": "energy",
        "DayEnergy": "energy",
        "EnergyBudget": "energy",
        "EnergyDay": "energy",
        "FRAMEWORK": "framework",
        "FrameworkArea": "framework",
        "GradingDimension": "activity",
        "GuideMention": "occupation",
        "HETUS": "time_surveys",
        "ICF_TERMS": "icf",
        "IcfComponent": "icf",
        "IcfEdition": "icf_editions",
        "IcfQualifier": "icf_qualifiers",
        "IcfRating": "icf_qualifiers",
        "IcfTerm": "icf",
        "OCCUPATIONS": "catalogue",
        "OCCUPATION_MODELS": "models",
        "Occupation": "occupation",
        "OccupationModel": "models",
        "Pacing": "energy_pacing",
        "PacingPrinciple": "energy_pacing",
        "Rest": "timetable",
        "Slot": "timetable",
        "StructureLocation": "icf_qualifiers",
        "StructureNature": "icf_qualifiers",
        "SurveyCategory": "time_surveys",
        "TimeBalance": "time_use",
        "TimeSpent": "time_use",
        "TimeSurvey": "time_surveys",
        "TimeUse": "time_use",
        "Timetable": "timetable",
        "TimetableSeries": "timetable_series",
        "Weekday": "timetable",
        "coverage": "covering",
        "edition_of": "icf_editions",
        "energy_days": "energy",
        "pacing": "energy_pacing",
        "time_balance": "time_use",
        "use_of": "time_use",
    },
)
