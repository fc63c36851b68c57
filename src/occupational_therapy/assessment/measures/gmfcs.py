"""Gross Motor Function Classification System: how a child with cerebral palsy moves about.

Population: children and young people with cerebral palsy; a professional or a parent chooses the level. Edition:
expanded and revised, Palisano 2008. Scoring: none. The answer is the level, I to V, given as 1 to 5; I is the least
affected. Usual performance is rated, by the description for the age band: under 2, 2 to 4, 4 to 6, 6 to 12 and 12 to
18 years. Levels are labels in order: they are never averaged or subtracted, and neither direction is called better
here.

>>> from occupational_therapy.assessment import measure
>>> level = measure("gmfcs").score({"level": 3})["level"]
>>> level.value, str(level.bands["levels"].label)
(3, 'level III')
"""

from occupational_therapy.assessment.answers import Item, Option
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Raw
from occupational_therapy.assessment.scores import Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import CHILDREN

__all__ = ["MEASURES"]

_LEVELS = (
    message("level I"),
    message("level II"),
    message("level III"),
    message("level IV"),
    message("level V"),
)
_PALISANO = Source("Palisano R et al. Dev Med Child Neurol 1997;39:214-223")
_REVISED = Source("Palisano RJ et al. Dev Med Child Neurol 2008;50:744-750 (expanded and revised)")

MEASURES = (
    Measure(
        name="gmfcs",
        label=message("Gross Motor Function Classification System"),
        edition="expanded and revised, Palisano 2008",
        purpose=message("how a child with cerebral palsy usually moves about"),
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
                population=message("children and young people with cerebral palsy"),
                sources=(_REVISED,),
            ),
        ),
        administration=(Administration.OBSERVED, Administration.PROXY_REPORT),
        ages=CHILDREN,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("paediatrics", "seating_and_posture", "moving_and_handling"),
        caveats=(
            message("Levels are labels in order: never average them or take one from another"),
            message("Rate usual performance, by the description for the age band"),
        ),
        sources=(_PALISANO, _REVISED),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="CanChild, McMaster University",
            evidence="free to download from the owner; the text may not be altered",
        ),
    ),
)
