"""Communication Function Classification System: how well a person with cerebral palsy communicates every day.

Population: people with cerebral palsy; a professional or somebody close chooses the level. Edition: Hidecker 2011.
Scoring: none. The answer is the level, I to V, given as 1 to 5; I is the least affected. Usual communication by
whatever means is rated. Levels are labels in order: they are never averaged or subtracted, and neither direction is
called better here.

>>> from occupational_therapy.assessment import measure
>>> level = measure("cfcs").score({"level": 3})["level"]
>>> level.value, str(level.bands["levels"].label)
(3, 'level III')
"""

from occupational_therapy.assessment.answers import Item, Option
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Raw
from occupational_therapy.assessment.scores import Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import AgeGroup

__all__ = ["MEASURES"]

_LEVELS = (
    message("level I"),
    message("level II"),
    message("level III"),
    message("level IV"),
    message("level V"),
)
_HIDECKER = Source(
    "Hidecker MJC et al. Dev Med Child Neurol 2011;53:704-710", Confidence.PARTLY_CONFIRMED, "details are from memory"
)

MEASURES = (
    Measure(
        name="cfcs",
        label=message("Communication Function Classification System"),
        edition="Hidecker 2011",
        purpose=message("how well a person with cerebral palsy usually communicates"),
        items=(
            Item(
                key="level",
                label=message("Level"),
                options=tuple(Option(number, label) for number, label in enumerate(_LEVELS, start=1)),
            ),
        ),
        scores=(Score(key="level", label=message("Level"), of=Raw("level")),),
        bands=(
            BandSet(
                key="levels",
                score="level",
                label=message("Levels"),
                bands=tuple(Band(number, number, label) for number, label in enumerate(_LEVELS, start=1)),
                population=message("people with cerebral palsy"),
                sources=(_HIDECKER,),
            ),
        ),
        administration=(Administration.OBSERVED, Administration.PROXY_REPORT),
        ages=tuple(AgeGroup),
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("paediatrics",),
        caveats=(
            message("Levels are labels in order: never average them or take one from another"),
            message("Rate usual communication by whatever means, with partners known and unknown"),
        ),
        sources=(_HIDECKER,),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Mary Jo Cooley Hidecker and colleagues",
            evidence="free to download from the owners; the text may not be altered",
        ),
    ),
)
