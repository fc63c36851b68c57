"""Rivermead Post-Concussion Symptoms Questionnaire: symptoms after a head injury, compared with before it.

Population: adults after concussion; the client answers for the last 24 hours. Edition: King and others 1995, scored
as Eyres and others 2005 found it to hold together.
Scoring: sixteen items of 0 to 4, where 1 means no worse than before and counts as 0. RPQ-3 is the sum of the three
early symptoms, 0 to 12; RPQ-13 of the others, 0 to 52. The sum of all sixteen, 0 to 64, is still met but mixes two
things. Lower is better. Missing answers: no rule of the authors' was found. Bands: none with a source.

>>> from occupational_therapy.assessment import measure
>>> rpq = measure("rivermead_pcs")
>>> [rpq.score({item.key: answer for item in rpq.items})["rpq13"].value for answer in (1, 2)]
[0, 26]
"""

from collections.abc import Sequence

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import each_of, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_EARLY: tuple[tuple[str, Message], ...] = (
    ("q1", message("Headache")),
    ("q2", message("Dizziness")),
    ("q3", message("Nausea")),
)
_LATE: tuple[tuple[str, Message], ...] = (
    ("q4", message("Noise")),
    ("q5", message("Sleep")),
    ("q6", message("Fatigue")),
    ("q7", message("Irritability")),
    ("q8", message("Low mood")),
    ("q9", message("Frustration")),
    ("q10", message("Memory")),
    ("q11", message("Concentration")),
    ("q12", message("Slowed thinking")),
    ("q13", message("Blurred vision")),
    ("q14", message("Light")),
    ("q15", message("Double vision")),
    ("q16", message("Restlessness")),
)
_COUNTED = {0: 0, 1: 0, 2: 2, 3: 3, 4: 4}
"""No worse than before the injury counts as nothing."""

_KING = Source("King NS et al. J Neurol 1995;242:587-592")
_EYRES = Source("Eyres S et al. Clin Rehabil 2005;19:878-887", note="scoring read on a page of rehabilitation measures")


def _score(key: str, label: Message, items: Sequence[tuple[str, Message]]) -> Score:
    return Score(
        key=key,
        label=label,
        of=total(*each_of([item for item, _ in items], _COUNTED)),
        direction=Direction.LOWER_IS_BETTER,
    )


MEASURES = (
    Measure(
        name="rivermead_pcs",
        label=message("Rivermead Post-Concussion Symptoms Questionnaire"),
        edition="King 1995, scored as Eyres 2005",
        purpose=message("symptoms after a head injury, compared with before it"),
        items=tuple(Item(key=key, label=label, options=scale(0, 4)) for key, label in (*_EARLY, *_LATE)),
        scores=(
            _score("rpq3", message("RPQ-3, early symptoms"), _EARLY),
            _score("rpq13", message("RPQ-13, later symptoms"), _LATE),
            _score("rpq16_total", message("All sixteen items"), (*_EARLY, *_LATE)),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(
            message("The sum of all sixteen items does not measure one thing; report RPQ-3 and RPQ-13 apart"),
            message("An answer of 1, no worse than before the injury, counts as 0"),
        ),
        sources=(_KING, _EYRES),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="NS King and colleagues",
            evidence="a page of rehabilitation measures lists it as free",
        ),
    ),
)
