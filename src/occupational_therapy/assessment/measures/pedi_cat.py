"""PEDI-CAT: a child's daily activities, mobility, social and cognitive function, and responsibility.

Population: from birth to 20 years; a parent or professional answers on a computer that chooses the items. Edition:
Haley and others 2012. It gives T scores by age and scaled scores.

Scores come from the owner's engine: the parameters of its item response model are not public. It is known here by
name, and not scored.

>>> from occupational_therapy.assessment import measure
>>> str(measure("pedi_cat").withheld)
'its scores come from a licensed engine whose item parameters are not public'
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import AgeGroup

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="pedi_cat",
        label=message("PEDI-CAT"),
        edition="Haley 2012",
        purpose=message("daily activities, mobility, social and cognitive function, and responsibility of a child"),
        administration=(Administration.PROXY_REPORT, Administration.INTERVIEW),
        ages=(AgeGroup.CHILD, AgeGroup.ADULT),
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("paediatrics",),
        sources=(Source("Haley SM et al. 2011 and 2012", Confidence.FROM_MEMORY),),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="Pearson and CREcare",
            evidence="sold by the publisher",
            ships=message("its name and what it is for"),
            because=message("nothing of the instrument is here"),
            confidence=Confidence.FROM_MEMORY,
        ),
        withheld=message("its scores come from a licensed engine whose item parameters are not public"),
    ),
)
