"""What occupational therapists are expert in, what they do, and what leads to whom.

``SPECIALISMS`` holds the seven specialisms and ``THERAPIES`` the ten therapies of the guide for case managers;
``CONDITIONS`` holds conditions and problems with what each leads to considering. ``find`` searches them by words;
``specialisms_for``, ``therapies_for`` and ``measures_for`` go from their keys to what is worth considering.
"""

from typing import TYPE_CHECKING

from occupational_therapy.kernel.lazily import given_later
from occupational_therapy.specialisms.people import AGE_BANDS, AgeBand, AgeGroup, Recipient, age_group

if TYPE_CHECKING:
    from occupational_therapy.specialisms.condition import Condition, SpecialismFit
    from occupational_therapy.specialisms.conditions import CONDITIONS
    from occupational_therapy.specialisms.groups import ConditionGroup, ConditionKind
    from occupational_therapy.specialisms.search import find
    from occupational_therapy.specialisms.sections import RCOT_SECTIONS, SpecialistSection
    from occupational_therapy.specialisms.specialism import SPECIALISMS, Specialism
    from occupational_therapy.specialisms.suggestions import (
        FitReason,
        LeadingCondition,
        MeasureSuggestion,
        SpecialismSuggestion,
        TherapySuggestion,
        measures_for,
        specialisms_for,
        therapies_for,
    )
    from occupational_therapy.specialisms.therapies import THERAPIES, Therapy

__all__ = [
    "AGE_BANDS",
    "CONDITIONS",
    "RCOT_SECTIONS",
    "SPECIALISMS",
    "THERAPIES",
    "AgeBand",
    "AgeGroup",
    "Condition",
    "ConditionGroup",
    "ConditionKind",
    "FitReason",
    "LeadingCondition",
    "MeasureSuggestion",
    "Recipient",
    "Specialism",
    "SpecialismFit",
    "SpecialismSuggestion",
    "SpecialistSection",
    "Therapy",
    "TherapySuggestion",
    "age_group",
    "find",
    "measures_for",
    "specialisms_for",
    "therapies_for",
]

__getattr__ = given_later(
    __name__,
    {
        "CONDITIONS": "conditions",
        "Condition": "condition",
        "ConditionGroup": "groups",
        "ConditionKind": "groups",
        "FitReason": "suggestions",
        "LeadingCondition": "suggestions",
        "MeasureSuggestion": "suggestions",
        "RCOT_SECTIONS": "sections",
        "SPECIALISMS": "specialism",
        "Specialism": "specialism",
        "SpecialismFit": "condition",
        "SpecialismSuggestion": "suggestions",
        "SpecialistSection": "sections",
        "THERAPIES": "therapies",
        "Therapy": "therapies",
        "TherapySuggestion": "suggestions",
        "find": "search",
        "measures_for": "suggestions",
        "specialisms_for": "suggestions",
        "therapies_for": "suggestions",
    },
)
