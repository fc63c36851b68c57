"""The catalogue of occupations."""

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.occupations.leisure import LEISURE
from occupational_therapy.occupations.occupation import Occupation
from occupational_therapy.occupations.productivity import PRODUCTIVITY
from occupational_therapy.occupations.self_care import SELF_CARE

__all__ = ["OCCUPATIONS"]

OCCUPATIONS: Catalogue[Occupation] = Catalogue("occupation", (*SELF_CARE, *PRODUCTIVITY, *LEISURE))
"""Every occupation, by key, area by area.

>>> len(OCCUPATIONS.where(lambda each: each.icf == "d540"))
6
"""
