"""Goal-Oriented Assessment of Lifeskills: the motor skills a child needs for daily life.

Population: from 7 to 17 years; a trained assessor tests seven activities. Edition: Miller, Oakland and Herzberg 2013.
It gives standard scores for fine and gross motor skills.

Its scores are read from licensed norms. It is known here by name, and not scored.

>>> from occupational_therapy.assessment import measure
>>> str(measure("goal_lifeskills").withheld)
'its standard scores are read from licensed norms that may not be embedded'
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import CHILDREN

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="goal_lifeskills",
        label=message("Goal-Oriented Assessment of Lifeskills"),
        edition="Miller 2013",
        purpose=message("the motor skills a child needs for daily life"),
        administration=(Administration.PERFORMANCE,),
        ages=CHILDREN,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("paediatrics",),
        sources=(
            Source(
                "Miller LJ, Oakland T, Herzberg DS. Goal-Oriented Assessment of Lifeskills. 2013",
                Confidence.FROM_MEMORY,
            ),
        ),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="WPS",
            evidence="sold by the publisher",
            ships=message("its name and what it is for"),
            because=message("nothing of the instrument is here"),
            confidence=Confidence.FROM_MEMORY,
        ),
        withheld=message("its standard scores are read from licensed norms that may not be embedded"),
    ),
)
