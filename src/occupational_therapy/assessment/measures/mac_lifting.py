"""MAC tool, lifting: which parts of a lifting task raise its risk, and which of several tasks to change first.

Population: people at work in Great Britain who lift objects; an observer rates. Edition: HSE INDG383 revision 3, 2018.
Scoring: eight factors, each with the points of its colour, are summed, 0 to 30; lower is better. The load and its
frequency are read from the graph of the guidance, which is not here: the caller gives its points. Hand distance,
vertical zone and twisting were read; the points of the other factors are from memory.
Missing answers: every factor is needed. Bands: HSE publishes none; totals only rank tasks, and those in circulation
are others'. Carrying and team handling have other factors and are not here. Never for handling people, nor for pushing
and pulling.

>>> from occupational_therapy.assessment import measure
>>> task = dict(load_frequency=4, hand_distance=3, vertical_zone=1, twist_side_bend=1, posture_constraints=0, grip=1,
...             floor=0, environment=0)
>>> measure("mac_lifting").score(task)["total"].value
10
"""

from occupational_therapy.assessment.answers import Item, numbered
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_FACTORS: tuple[tuple[str, Message, tuple[int, ...]], ...] = (
    ("load_frequency", message("Load and frequency"), (0, 4, 6, 10)),
    ("hand_distance", message("Distance of the hands from the lower back"), (0, 3, 6)),
    ("vertical_zone", message("Vertical zone"), (0, 1, 3)),
    ("twist_side_bend", message("Twisting and bending to the side"), (0, 1, 2)),
    ("posture_constraints", message("Constraints on posture"), (0, 1, 3)),
    ("grip", message("Grip on the load"), (0, 1, 2)),
    ("floor", message("Floor"), (0, 1, 2)),
    ("environment", message("Environment"), (0, 1, 2)),
)
"""Key, label, the points of its colours."""

_HSE = Source(
    "Health and Safety Executive. Manual handling assessment charts (the MAC tool), INDG383 revision 3, 2018",
    note="the list of factors, and the points of hand distance, vertical zone and twisting, were read",
)
_MEMORY = Source("points of the other factors", Confidence.FROM_MEMORY)

MEASURES = (
    Measure(
        name="mac_lifting",
        label=message("Manual handling assessment charts, lifting"),
        edition="INDG383 revision 3, 2018",
        purpose=message("which parts of a lifting task raise its risk, and which task to change first"),
        items=tuple(Item(key=key, label=label, options=numbered(*points)) for key, label, points in _FACTORS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(key for key, *_ in _FACTORS)),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY,),
        specialisms=("moving_and_handling", "vocational_rehabilitation"),
        caveats=(
            message("Never use it for handling people, nor for pushing and pulling"),
            message("Totals rank tasks and have no bands; look at the factor with most points first"),
            message("Points other than those of hand distance, vertical zone and twisting are from memory"),
        ),
        sources=(_HSE, _MEMORY),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Health and Safety Executive",
            evidence="published under the Open Government Licence; its graph is not reproduced",
        ),
    ),
)
