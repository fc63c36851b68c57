"""Rosenberg Self-Esteem Scale: how a person thinks of themselves, in ten statements.

Population: adolescents and adults; the client answers. Edition: Rosenberg 1965, agreement coded 0 to 3.
Scoring: items 2, 5, 6, 8 and 9 are reversed and all ten summed, 0 to 30; higher is better. Some publications code 1
to 4 and reach 10 to 40: that is another number.
The order of the items differs between printings: answers go by what an item says, not by where it stands.
Missing answers: no rule of the author's was found. Bands: in circulation, from memory.

>>> from occupational_therapy.assessment import measure
>>> rosenberg = measure("rosenberg")
>>> rosenberg.score({item.key: 3 for item in rosenberg.items})["total"].value
15
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Raw
from occupational_therapy.assessment.forms import reversed_item, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import AgeGroup

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message, bool], ...] = (
    ("q1", message("Contentment with oneself"), False),
    ("q2", message("Low opinion of oneself"), True),
    ("q3", message("Good sides"), False),
    ("q4", message("Ability beside other people"), False),
    ("q5", message("Lack of pride"), True),
    ("q6", message("Uselessness"), True),
    ("q7", message("Worth beside other people"), False),
    ("q8", message("Lack of respect for oneself"), True),
    ("q9", message("Failure"), True),
    ("q10", message("Good opinion of oneself"), False),
)
"""Key, label, and whether agreement speaks of low self-esteem."""
_LOWEST, _HIGHEST = 0, 3

_ROSENBERG = Source(
    "Rosenberg M. Society and the adolescent self-image. Princeton University Press 1965",
    Confidence.FROM_MEMORY,
    "items and reversal as in the common printing",
)
_BANDS = Source("bands in circulation for the 0 to 30 coding", Confidence.FROM_MEMORY, "no publication was found")

MEASURES = (
    Measure(
        name="rosenberg",
        label=message("Rosenberg Self-Esteem Scale"),
        edition="Rosenberg 1965, coded 0 to 3",
        purpose=message("a person's esteem for themselves"),
        items=tuple(Item(key=key, label=label, options=scale(_LOWEST, _HIGHEST)) for key, label, _ in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(
                    *(reversed_item(key, _LOWEST, _HIGHEST) if reverse else Raw(key) for key, _, reverse in _ITEMS)
                ),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="usual_range",
                score="total",
                label=message("Usual range"),
                bands=(
                    Band(0, 14, message("low")),
                    Band(15, 25, message("within the usual range")),
                    Band(26, 30, message("above the usual range")),
                ),
                population=message("adolescents and adults in general"),
                sources=(_BANDS,),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=tuple(AgeGroup),
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation", "paediatrics"),
        caveats=(
            message("The order of the items differs between printings: answer by what an item says"),
            message("Totals of the coding from 1 to 4 are ten points higher and cannot be compared"),
        ),
        sources=(_ROSENBERG,),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="the Morris Rosenberg Foundation",
            evidence="freely used with citation",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)
