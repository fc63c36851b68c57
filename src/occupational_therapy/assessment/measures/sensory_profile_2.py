"""Sensory Profile 2: how a child responds to sensory events in everyday life.

Population: from birth to 14 years 11 months; a parent or teacher answers. Edition: Dunn 2014. Scores of quadrants and
sections are held against the spread of the norm group.

Its scores are read from licensed norms. It is known here by name, and not scored.

>>> from occupational_therapy.assessment import measure
>>> str(measure("sensory_profile_2").withheld)
'its items and the norms that its scores are held against are licensed'
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import CHILDREN

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="sensory_profile_2",
        label=message("Sensory Profile 2"),
        edition="Dunn 2014",
        purpose=message("how a child responds to sensory events in everyday life"),
        administration=(Administration.PROXY_REPORT,),
        ages=CHILDREN,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("paediatrics",),
        sources=(Source("Dunn W. Sensory Profile 2. 2014", Confidence.FROM_MEMORY),),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="Pearson",
            evidence="sold by the publisher",
            ships=message("its name and what it is for"),
            because=message("nothing of the instrument is here"),
            confidence=Confidence.FROM_MEMORY,
        ),
        withheld=message("its items and the norms that its scores are held against are licensed"),
    ),
)
