"""Mayo-Portland Adaptability Inventory 4: abilities, adjustment and participation after a brain injury.

Population: adults after an acquired brain injury; professionals, the client or somebody close rates. Edition: Malec
and Lezak, manual 2003 and 2008. Items 1 to 29 are rated 0 to 4; items 30 to 35 are not scored and not here.
Scoring: hearing, pain, transportation and employment are rescored, and of the two items on communication the higher
counts. Ability is the sum of items 1 to 12, 0 to 47; adjustment of 13 to 24, 0 to 46; participation of 22 to 29,
0 to 30. Items 22 to 24 belong to both of the latter and count once in the total, 0 to 111. Lower is better.
T scores need the tables of the manual, which were not found: only raw scores are given, and no bands, for the
published ones are for T scores.
Missing answers: strict; the manual's own rule was not seen.

>>> from occupational_therapy.assessment import measure
>>> mpai = measure("mpai4")
>>> result = mpai.score({item.key: 4 for item in mpai.items})
>>> [result[key].value for key in result]
[47, 46, 30, 111]
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Node, Raw
from occupational_therapy.assessment.forms import highest, recoded, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("i1", message("Mobility")),
    ("i2", message("Use of hands")),
    ("i3", message("Vision")),
    ("i4", message("Hearing")),
    ("i5", message("Dizziness")),
    ("i6", message("Speech")),
    ("i7a", message("Verbal communication")),
    ("i7b", message("Non-verbal communication")),
    ("i8", message("Attention")),
    ("i9", message("Memory")),
    ("i10", message("Knowledge")),
    ("i11", message("Problem solving")),
    ("i12", message("Visuospatial abilities")),
    ("i13", message("Anxiety")),
    ("i14", message("Depression")),
    ("i15", message("Anger")),
    ("i16", message("Pain")),
    ("i17", message("Fatigue")),
    ("i18", message("Sensitivity to symptoms")),
    ("i19", message("Social interaction")),
    ("i20", message("Self-awareness")),
    ("i21", message("Family")),
    ("i22", message("Initiation")),
    ("i23", message("Social contact")),
    ("i24", message("Leisure")),
    ("i25", message("Self-care")),
    ("i26", message("Residence")),
    ("i27", message("Transport")),
    ("i28", message("Employment")),
    ("i29", message("Money")),
)
_RESCORED = {
    "i4": {0: 0, 1: 1, 2: 1, 3: 1, 4: 3},
    "i16": {0: 0, 1: 1, 2: 1, 3: 2, 4: 2},
    "i27": {0: 0, 1: 0, 2: 1, 3: 1, 4: 3},
    "i28": {0: 0, 1: 1, 2: 1, 3: 3, 4: 3},
}
_COMMUNICATION = 7

_MANUAL = Source(
    "Malec JF, Lezak MD. Manual for the Mayo-Portland Adaptability Inventory (MPAI-4). 2003, revised 2008",
    Confidence.PARTLY_CONFIRMED,
    "the manual itself was not read",
)
_NINDS = Source("NINDS common data elements", note="rescoring of transport and employment")
_MEMORY = Source(
    "rescoring of hearing and pain, and the higher of the two items on communication",
    Confidence.FROM_MEMORY,
    "the published highest scores only fit with them",
)


def _term(number: int) -> Node:
    if number == _COMMUNICATION:
        return highest("i7a", "i7b")
    key = f"i{number}"
    return recoded(key, _RESCORED[key]) if key in _RESCORED else Raw(key)


def _score(key: str, label: Message, first: int, last: int) -> Score:
    return Score(
        key=key,
        label=label,
        of=total(*(_term(number) for number in range(first, last + 1))),
        direction=Direction.LOWER_IS_BETTER,
    )


MEASURES = (
    Measure(
        name="mpai4",
        label=message("Mayo-Portland Adaptability Inventory 4"),
        edition="Malec and Lezak, manual 2003 and 2008",
        purpose=message("abilities, adjustment and participation after a brain injury"),
        items=tuple(Item(key=key, label=label, options=scale(0, 4)) for key, label in _ITEMS),
        scores=(
            _score("ability_raw", message("Ability, raw score"), 1, 12),
            _score("adjustment_raw", message("Adjustment, raw score"), 13, 24),
            _score("participation_raw", message("Participation, raw score"), 22, 29),
            _score("total_raw", message("Total, raw score"), 1, 29),
        ),
        administration=(Administration.OBSERVED, Administration.SELF_REPORT, Administration.PROXY_REPORT),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(
            message("T scores and their bands need the tables of the manual and are not given"),
            message("Items 22 to 24 belong to adjustment and to participation, and count once in the total"),
        ),
        sources=(_MANUAL, _NINDS, _MEMORY),
        rights=Rights(
            status=RightsStatus.PUBLIC_DOMAIN,
            holder="James F Malec and Muriel D Lezak",
            evidence="listed as free by NINDS and by the Center for Outcome Measurement in Brain Injury",
        ),
    ),
)
