"""Detailed Assessment of Speed of Handwriting: how fast a young person writes by hand.

Population: from 9 years to 16 years 11 months, with a version from 17; a trained assessor tests. Edition: Barnett,
Henderson, Scheib and Schulz 2007. It shares its short name with the questionnaire on arm, shoulder and hand, which is
another measure.

Its scores are read from licensed norms. It is known here by name, and not scored.

>>> from occupational_therapy.assessment import measure
>>> str(measure("dash_handwriting").withheld)
'its standard scores are read from licensed norms that may not be embedded'
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import AgeGroup

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="dash_handwriting",
        label=message("Detailed Assessment of Speed of Handwriting"),
        edition="Barnett 2007",
        purpose=message("how fast a young person writes by hand"),
        administration=(Administration.PERFORMANCE,),
        ages=(AgeGroup.CHILD, AgeGroup.ADULT),
        areas=(Area.PRODUCTIVITY,),
        specialisms=("paediatrics",),
        caveats=(message("It is not the questionnaire on disabilities of the arm, shoulder and hand"),),
        sources=(
            Source(
                "Barnett A, Henderson SE, Scheib B, Schulz J. Detailed Assessment of Speed of Handwriting. 2007",
                Confidence.FROM_MEMORY,
            ),
        ),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="Pearson",
            evidence="sold by the publisher",
            ships=message("its name and what it is for"),
            because=message("nothing of the instrument is here"),
            confidence=Confidence.FROM_MEMORY,
        ),
        withheld=message("its standard scores are read from licensed norms that may not be embedded"),
    ),
)
