"""Manual Ability Classification System: how a child with cerebral palsy handles objects.

Population: children and young people with cerebral palsy from 4 to 18 years; a professional and a parent choose the
level together. Edition: Eliasson 2006. Scoring: none. The answer is the level, I to V, given as 1 to 5; I is the
least affected. Usual performance with both hands together is rated. From 1 to 4 years there is a form of its own, the
Mini-MACS. Levels are labels in order: they are never averaged or subtracted, and neither direction is called better
here.

>>> from occupational_therapy.assessment import measure
>>> level = measure("macs").score({"level": 3})["level"]
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
_ELIASSON = Source("Eliasson AC et al. Dev Med Child Neurol 2006;48:549-554")

MEASURES = (
    Measure(
        name="macs",
        label=message("Manual Ability Classification System"),
        edition="Eliasson 2006",
        purpose=message("how a child with cerebral palsy usually handles objects"),
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
                population=message("children and young people with cerebral palsy from 4 to 18 years"),
                sources=(_ELIASSON,),
            ),
        ),
        administration=(Administration.OBSERVED, Administration.PROXY_REPORT),
        ages=CHILDREN,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("paediatrics", "hand_therapy"),
        caveats=(
            message("Levels are labels in order: never average them or take one from another"),
            message("Rate what the child usually does; from 1 to 4 years use the Mini-MACS"),
        ),
        sources=(_ELIASSON,),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Ann-Christin Eliasson and colleagues",
            evidence="free to download from the owners; the text may not be altered",
        ),
    ),
)
