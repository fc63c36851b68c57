"""Goldsmith indices: windswept hips and the symmetry of chest and body.

Population: people with complex postural needs; a trained rater measures angles in supine lying. Edition: Goldsmith
and others 1992, with the later indices of body symmetry. Record the angles themselves.

No formula and no cut-off was found in any source. It is known here by name, and not scored.

>>> from occupational_therapy.assessment import measure
>>> str(measure("goldsmith_indices").withheld)
'no formula and no cut-off was found in any source: record the measured angles'
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import AgeGroup

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="goldsmith_indices",
        label=message("Goldsmith indices"),
        edition="Goldsmith 1992",
        purpose=message("windswept hips and the symmetry of the body"),
        administration=(Administration.OBSERVED,),
        ages=tuple(AgeGroup),
        areas=(Area.SELF_CARE,),
        specialisms=("seating_and_posture", "paediatrics"),
        sources=(
            Source(
                "Goldsmith E, Golding RM, Garstang RA, Macrae AW. Physiotherapy 1992;78:235-242", Confidence.FROM_MEMORY
            ),
        ),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="John and Liz Goldsmith",
            evidence="no statement of rights was found",
            ships=message("its name and what it is for"),
            because=message("nothing of the instrument is here"),
            confidence=Confidence.FROM_MEMORY,
        ),
        withheld=message("no formula and no cut-off was found in any source: record the measured angles"),
    ),
)
