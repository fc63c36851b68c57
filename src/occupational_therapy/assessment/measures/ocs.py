"""Oxford Cognitive Screen: cognition after a stroke, domain by domain.

Population: adults after a stroke; a trained rater tests. Edition: Demeyere and others 2015. There is no total: each
subtest stands against its own cut-off at the fifth percentile.

Its subtests and cut-offs are licensed. It is known here by name, and not scored.

>>> from occupational_therapy.assessment import measure
>>> str(measure("ocs").withheld)
'its subtests and their cut-offs are licensed, and there is no total to work out'
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

MEASURES = (
    Measure(
        name="ocs",
        label=message("Oxford Cognitive Screen"),
        edition="Demeyere 2015",
        purpose=message("cognition after a stroke, domain by domain"),
        administration=(Administration.PERFORMANCE,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY),
        specialisms=("rehabilitation",),
        sources=(Source("Demeyere N et al. Psychol Assess 2015;27:883-894"),),
        rights=Rights(
            status=RightsStatus.LICENCE,
            holder="Oxford University Innovation",
            evidence="licensed by the owner, free of charge for publicly funded clinical use and research",
            ships=message("its name and what it is for"),
            because=message("nothing of the instrument is here"),
        ),
        withheld=message("its subtests and their cut-offs are licensed, and there is no total to work out"),
    ),
)
