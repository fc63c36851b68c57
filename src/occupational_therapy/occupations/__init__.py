"""What people do that matters to them: areas, the catalogue of occupations with its crosswalks, and coverage.

``OCCUPATIONS`` holds every occupation by key, with its place under the three areas, in the practice framework (OTPF-4)
and in the ICF. ``coverage`` tells which areas a set of occupations touches and which it leaves out. ``Timetable`` is a
week, ``TimetableSeries`` weeks that follow each other, and ``pacing`` holds their energy against a budget.
``IcfRating`` is an ICF code with its qualifiers.
"""

from typing import TYPE_CHECKING

from occupational_therapy.kernel.lazily import given_later
from occupational_therapy.occupations.areas import Area, CopmSubcategory, Dimension, OtpfArea

if TYPE_CHECKING:
    from occupational_therapy.occupations.activity import ActivityAnalysis, ActivityStep
    from occupational_therapy.occupations.catalogue import OCCUPATIONS
    from occupational_therapy.occupations.covering import Coverage, coverage
    from occupational_therapy.occupations.energy import DayBudget, DayEnergy, EnergyBudget, EnergyDay, energy_days
    from occupational_therapy.occupations.energy_pacing import Pacing, pacing
    from occupational_therapy.occupations.icf import ICF_TERMS, IcfComponent, IcfTerm
    from occupational_therapy.occupations.icf_qualifiers import (
        IcfQualifier,
        IcfRating,
        StructureLocation,
        StructureNature,
    )
    from occupational_therapy.occupations.occupation import GuideMention, Occupation
    from occupational_therapy.occupations.time_use import TimeBalance, TimeSpent, TimeUse, time_balance, use_of
    from occupational_therapy.occupations.timetable import Company, Rest, Slot, Timetable, Weekday
    from occupational_therapy.occupations.timetable_series import TimetableSeries

__all__ = [
    "ICF_TERMS",
    "OCCUPATIONS",
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
    "GuideMention",
    "IcfComponent",
    "IcfQualifier",
    "IcfRating",
    "IcfTerm",
    "Occupation",
    "OtpfArea",
    "Pacing",
    "Rest",
    "Slot",
    "StructureLocation",
    "StructureNature",
    "TimeBalance",
    "TimeSpent",
    "TimeUse",
    "Timetable",
    "TimetableSeries",
    "Weekday",
    "coverage",
    "energy_days",
    "pacing",
    "time_balance",
    "use_of",
]

__getattr__ = given_later(
    __name__,
    {
        "ActivityAnalysis": "activity",
        "ActivityStep": "activity",
        "Company": "timetable",
        "Coverage": "covering",
        "DayBudget": "energy",
        "DayEnergy": "energy",
        "EnergyBudget": "energy",
        "EnergyDay": "energy",
        "GuideMention": "occupation",
        "ICF_TERMS": "icf",
        "IcfComponent": "icf",
        "IcfQualifier": "icf_qualifiers",
        "IcfRating": "icf_qualifiers",
        "IcfTerm": "icf",
        "OCCUPATIONS": "catalogue",
        "Occupation": "occupation",
        "Pacing": "energy_pacing",
        "Rest": "timetable",
        "Slot": "timetable",
        "StructureLocation": "icf_qualifiers",
        "StructureNature": "icf_qualifiers",
        "TimeBalance": "time_use",
        "TimeSpent": "time_use",
        "TimeUse": "time_use",
        "Timetable": "timetable",
        "TimetableSeries": "timetable_series",
        "Weekday": "timetable",
        "coverage": "covering",
        "energy_days": "energy",
        "pacing": "energy_pacing",
        "time_balance": "time_use",
        "use_of": "time_use",
    },
)
