"""Chailey Levels of Ability: how a child, or an adult, can lie, sit and stand, position by position.

Population: children and adults with impaired motor control; an observer rates. Edition: Pountney, Mulcahy and Green
1990; Pountney and others 1999.
Scoring: an ordinal level in each position - supine and prone 1 to 6, sitting on the floor and on a bench 1 to 7,
standing 1 to 8. All components of a level must be there; otherwise the level below is given. Higher is better. There
is no total, and levels are never averaged. A position that was not observed has no level; the others keep theirs.

>>> from occupational_therapy.assessment import measure
>>> result = measure("chailey").score(dict(supine=4, prone=3, floor_sitting=3, bench_sitting=2))
>>> result["floor_sitting"].value, str(result["standing"].status)
(3, 'not_scorable')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Raw
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import AgeGroup

__all__ = ["MEASURES"]

_POSITIONS: tuple[tuple[str, Message, int], ...] = (
    ("supine", message("Supine lying"), 6),
    ("prone", message("Prone lying"), 6),
    ("floor_sitting", message("Sitting on the floor"), 7),
    ("bench_sitting", message("Sitting on a bench"), 7),
    ("standing", message("Standing"), 8),
)
"""Key, label, highest level."""

_POUNTNEY_1990 = Source("Pountney TE, Mulcahy C, Green E. Physiotherapy 1990;76:15-22")
_POUNTNEY_1999 = Source(
    "Pountney TE, Cheek L, Green E, Mulcahy C, Nelham R. Physiotherapy 1999;85:410-416",
    note="the number of levels was read on a page of paediatric measures",
)

MEASURES = (
    Measure(
        name="chailey",
        label=message("Chailey Levels of Ability"),
        edition="Pountney 1990 and 1999",
        purpose=message("ability to lie, sit and stand, as a ground for postural management"),
        items=tuple(Item(key=key, label=label, options=scale(1, highest)) for key, label, highest in _POSITIONS),
        scores=tuple(
            Score(key=key, label=label, of=Raw(key), direction=Direction.HIGHER_IS_BETTER)
            for key, label, _ in _POSITIONS
        ),
        administration=(Administration.OBSERVED,),
        ages=tuple(AgeGroup),
        areas=(Area.SELF_CARE,),
        specialisms=("seating_and_posture", "paediatrics"),
        caveats=(
            message("All components of a level must be there; otherwise give the level below"),
            message("Levels are in order, but the steps between them are not equal: never add or average them"),
        ),
        sources=(_POUNTNEY_1990, _POUNTNEY_1999),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Chailey Heritage Clinical Services",
            evidence="a page of paediatric measures: charts are free to download",
        ),
    ),
)
