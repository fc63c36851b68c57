"""What people do that matters to them: areas, the catalogue of occupations with its crosswalks, and coverage.

``OCCUPATIONS`` holds every occupation by key, with its place under the three areas, in the practice framework (OTPF-4)
and in the ICF. ``coverage`` tells which areas a set of occupations touches and which it leaves out.
"""

from typing import TYPE_CHECKING

from occupational_therapy.kernel.lazily import given_later
from occupational_therapy.occupations.areas import Area, CopmSubcategory, Dimension, OtpfArea

if TYPE_CHECKING:
    from occupational_therapy.occupations.activity import ActivityAnalysis, ActivityStep
    from occupational_therapy.occupations.catalogue import OCCUPATIONS
    from occupational_therapy.occupations.coverage import Coverage, coverage
    from occupational_therapy.occupations.icf import ICF_TERMS, IcfComponent, IcfTerm
    from occupational_therapy.occupations.occupation import GuideMention, Occupation

__all__ = [
    "ICF_TERMS",
    "OCCUPATIONS",
    "ActivityAnalysis",
    "ActivityStep",
    "Area",
    "CopmSubcategory",
    "Coverage",
    "Dimension",
    "GuideMention",
    "IcfComponent",
    "IcfTerm",
    "Occupation",
    "OtpfArea",
    "coverage",
]

__getattr__ = given_later(
    __name__,
    {
        "ActivityAnalysis": "activity",
        "ActivityStep": "activity",
        "Coverage": "coverage",
        "GuideMention": "occupation",
        "ICF_TERMS": "icf",
        "IcfComponent": "icf",
        "IcfTerm": "icf",
        "OCCUPATIONS": "catalogue",
        "Occupation": "occupation",
        "coverage": "coverage",
    },
)
