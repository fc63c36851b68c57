"""Eating and Drinking Ability Classification System: how safely and well a person with cerebral palsy eats and drinks.

Population: people with cerebral palsy from 3 years; a professional or somebody close chooses the level. Edition:
Sellers 2014. Scoring: none. The answer is the level, I to V, given as 1 to 5; I is the least affected. Usual
performance is rated. How much assistance is needed may be recorded beside it; it is not scored. Levels are labels in
order: they are never averaged or subtracted, and neither direction is called better here.

>>> from occupational_therapy.assessment import measure
>>> level = measure("edacs").score({"level": 3})["level"]
>>> level.value, str(level.bands["levels"].label)
(3, 'level III')
"""

from occupational_therapy.assessment.answers import Item, Option, worded
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Raw
from occupational_therapy.assessment.scores import Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
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
_SELLERS = Source("Sellers D et al. Dev Med Child Neurol 2014;56:245-251")

MEASURES = (
    Measure(
        name="edacs",
        label=message("Eating and Drinking Ability Classification System"),
        edition="Sellers 2014",
        purpose=message("how safely and well a person with cerebral palsy usually eats and drinks"),
        items=(
            Item(
                key="level",
                label=message("Level"),
                options=tuple(Option(number, label) for number, label in enumerate(_LEVELS, start=1)),
            ),
            Item(
                key="assistance",
                label=message("Assistance"),
                options=worded(
                    independent=message("independent"),
                    requires_assistance=message("requires assistance"),
                    dependent=message("dependent"),
                ),
                optional=True,
            ),
        ),
        scores=(Score(key="level", label=message("Level"), of=Raw("level")),),
        bands=(
            BandSet(
                key="levels",
                score="level",
                label=message("Levels"),
                bands=tuple(Band(number, number, label) for number, label in enumerate(_LEVELS, start=1)),
                population=message("people with cerebral palsy from 3 years"),
                sources=(_SELLERS,),
            ),
        ),
        administration=(Administration.OBSERVED, Administration.PROXY_REPORT),
        ages=tuple(AgeGroup),
        areas=(Area.SELF_CARE,),
        specialisms=("paediatrics", "seating_and_posture"),
        caveats=(
            message("Levels are labels in order: never average them or take one from another"),
            message("Rate usual performance, from 3 years; the level of assistance is told beside it"),
        ),
        sources=(_SELLERS,),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Diane Sellers, Sussex Community NHS Foundation Trust",
            evidence="free to download from the owner; the text may not be altered",
        ),
    ),
)
