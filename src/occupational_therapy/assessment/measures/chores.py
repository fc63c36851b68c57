"""CHORES: a child's part in the household.

Population: school-aged children; a parent answers. Edition: Dunn L 2004. Some thirty tasks of self-care and family
care are counted and rated for the assistance given.

Neither the number of tasks nor the scale of assistance could be read in a source. It is known here by name, and not
scored.

>>> from occupational_therapy.assessment import measure
>>> str(measure("chores").withheld)
'its list of tasks and its scale of assistance could not be read in any source'
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import CHILDREN

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="chores",
        label=message("Children Helping Out: Responsibilities, Expectations and Supports"),
        edition="Dunn 2004",
        purpose=message("what a child does in the household, and with how much help"),
        administration=(Administration.PROXY_REPORT,),
        ages=CHILDREN,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY),
        specialisms=("paediatrics",),
        sources=(Source("Dunn L. 2004", Confidence.FROM_MEMORY, "little of it was found"),),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="Louise Dunn",
            evidence="the author's permission is needed",
            ships=message("its name and what it is for"),
            because=message("nothing of the instrument is here"),
            confidence=Confidence.FROM_MEMORY,
        ),
        withheld=message("its list of tasks and its scale of assistance could not be read in any source"),
    ),
)
