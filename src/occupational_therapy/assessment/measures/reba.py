"""REBA: how urgent it is to change a posture of the whole body, at work or in care.

Population: people at work; an observer rates one posture. Edition: Hignett and McAtamney 2000.
Scoring: three look-up tables. Table A (neck, trunk, legs) plus the load gives score A; Table B (upper arm, lower arm,
wrist) plus the coupling gives score B; Table C joins them, and activity is added: 1 to 15. Lower is better. Part
scores are made from the observed angles. The action level, 0 to 4, follows from the result.
Missing answers: every part is needed.

>>> from occupational_therapy.assessment import measure
>>> posture = dict(neck=2, trunk=3, legs=2, load=1, upper_arm=3, lower_arm=1, wrist=2, coupling=1, activity=1)
>>> result = measure("reba").score(posture)
>>> [result[key].value for key in result]
[6, 5, 8, 9, 3]
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Axis, Node
from occupational_therapy.assessment.forms import grid, node_of, recoded, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_TABLE_A = """
    1 2 3 4   2 3 4 5   2 4 5 6   3 5 6 7   4 6 7 8
    1 2 3 4   3 4 5 6   4 5 6 7   5 6 7 8   6 7 8 9
    3 3 5 6   4 5 6 7   5 6 7 8   6 7 8 9   7 8 9 9
"""
"""A line for each neck, a block for each trunk, legs within."""

_TABLE_B = """
    1 2 2   1 2 3
    1 2 3   2 3 4
    3 4 5   4 5 5
    4 5 5   5 6 7
    6 7 8   7 8 8
    7 8 8   8 9 9
"""
"""A line for each upper arm, a block for each lower arm, wrist within."""

_TABLE_C = """
     1  1  1  2  3  3  4  5  6  7  7  7
     1  2  2  3  4  4  5  6  6  7  7  8
     2  3  3  3  4  5  6  7  7  8  8  8
     3  4  4  4  5  6  7  8  8  9  9  9
     4  4  4  5  6  7  8  8  9  9  9  9
     6  6  6  7  8  8  9  9 10 10 10 10
     7  7  7  8  9  9  9 10 10 11 11 11
     8  8  8  9 10 10 10 10 10 11 11 11
     9  9  9 10 10 10 11 11 11 12 12 12
    10 10 10 11 11 11 11 12 12 12 12 12
    11 11 11 11 12 12 12 12 12 12 12 12
    12 12 12 12 12 12 12 12 12 12 12 12
"""
"""A line for each score A, a column for each score B."""

_PARTS: tuple[tuple[str, Message, int, int], ...] = (
    ("neck", message("Neck"), 1, 3),
    ("trunk", message("Trunk"), 1, 5),
    ("legs", message("Legs"), 1, 4),
    ("load", message("Load"), 0, 3),
    ("upper_arm", message("Upper arm"), 1, 6),
    ("lower_arm", message("Lower arm"), 1, 2),
    ("wrist", message("Wrist"), 1, 3),
    ("coupling", message("Coupling"), 0, 3),
    ("activity", message("Activity"), 0, 3),
)
"""Key, label, lowest and highest part score."""
_RANGES = {key: tuple(range(low, high + 1)) for key, _, low, high in _PARTS}
_JOINED = tuple(range(1, 13))
"""What scores A and B reach."""


def _axes(*keys: str) -> tuple[Axis, ...]:
    return tuple(Axis(node_of(key), _RANGES[key]) for key in keys)


_SCORE_A = total(grid(message("table A"), _axes("neck", "trunk", "legs"), _TABLE_A), "load")
_SCORE_B = total(grid(message("table B"), _axes("upper_arm", "lower_arm", "wrist"), _TABLE_B), "coupling")
_SCORE_C = grid(message("table C"), (Axis(_SCORE_A, _JOINED), Axis(_SCORE_B, _JOINED)), _TABLE_C)
_REBA = total(_SCORE_C, "activity")
_ACTIONS = (
    Band(1, 1, message("negligible risk")),
    Band(2, 3, message("low risk: change may be needed")),
    Band(4, 7, message("medium risk: investigate further and change soon")),
    Band(8, 10, message("high risk: investigate and change")),
    Band(11, 15, message("very high risk: change now")),
)
_LEVELS = {score: level for level, band in enumerate(_ACTIONS) for score in range(int(band.low), int(band.high) + 1)}
"""The action level of each result."""

_HIGNETT = Source(
    "Hignett S, McAtamney L. Appl Ergon 2000;31:201-205",
    note="tables compared cell by cell with three complete public implementations",
)


def _score(key: str, label: Message, of: Node) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.LOWER_IS_BETTER)


MEASURES = (
    Measure(
        name="reba",
        label=message("Rapid Entire Body Assessment"),
        edition="Hignett and McAtamney 2000",
        purpose=message("how urgent it is to change a posture of the whole body"),
        items=tuple(Item(key=key, label=label, options=scale(low, high)) for key, label, low, high in _PARTS),
        scores=(
            _score("score_a", message("Score A"), _SCORE_A),
            _score("score_b", message("Score B"), _SCORE_B),
            _score("score_c", message("Score C"), _SCORE_C),
            _score("reba", message("REBA score"), _REBA),
            _score("action_level", message("Action level"), recoded(_REBA, _LEVELS)),
        ),
        bands=(
            BandSet(
                key="action_levels",
                score="reba",
                label=message("Action levels"),
                bands=_ACTIONS,
                population=message("people at work, in health care among others"),
                sources=(_HIGNETT,),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY,),
        specialisms=("vocational_rehabilitation", "moving_and_handling"),
        caveats=(
            message(
                "It rates one posture of the person who works, at one moment: rate the worst and the most frequent"
            ),
        ),
        sources=(_HIGNETT,),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Sue Hignett and Lynn McAtamney",
            evidence="a published method, used freely with citation; its body figures are not reproduced",
        ),
    ),
)
