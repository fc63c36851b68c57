"""RULA: how urgent it is to change a working posture, from the posture of one upper limb, neck, trunk and legs.

Population: people at work; an observer rates one side at a time. Edition: McAtamney and Corlett 1993, in the
worksheet form; the paper prints a slightly different Table 1 for low upper-arm scores.
Scoring: three look-up tables. Table A (upper arm, lower arm, wrist, twist) plus muscle use and force gives score C;
Table B (neck, trunk, legs) plus muscle use and force gives score D; Table C gives the grand score, 1 to 7. Part
scores are made from the observed angles; an angle exactly on a boundary belongs to the lower part score (this
library's choice).
Missing answers: every part is needed.

>>> from occupational_therapy.assessment import measure
>>> desk = dict(upper_arm=3, lower_arm=2, wrist=2, wrist_twist=1, muscle_a=1, force_a=0,
...             neck=2, trunk=2, legs=1, muscle_b=1, force_b=0)
>>> result = measure("rula").score(desk)
>>> result["grand_score"].value, str(result["grand_score"].bands["action_levels"].label)
(4, 'investigate further; change may be needed')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Axis, Constant, Node
from occupational_therapy.assessment.forms import grid, lowest, node_of, recoded, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_TABLE_A = """
    1 2 2 2 2 3 3 3   2 2 2 2 3 3 3 3   2 3 3 3 3 3 4 4
    2 3 3 3 3 4 4 4   3 3 3 3 3 4 4 4   3 4 4 4 4 4 5 5
    3 3 4 4 4 4 5 5   3 4 4 4 4 4 5 5   4 4 4 4 4 5 5 5
    4 4 4 4 4 5 5 5   4 4 4 4 4 5 5 5   4 4 4 5 5 5 6 6
    5 5 5 5 5 6 6 7   5 6 6 6 6 7 7 7   6 6 6 7 7 7 7 8
    7 7 7 7 7 8 8 9   8 8 8 8 8 9 9 9   9 9 9 9 9 9 9 9
"""
"""A line for each upper arm, a block for each lower arm, wrist by twist within."""
_TABLE_B = """
    1 3 2 3 3 4 5 5 6 6 7 7
    2 3 2 3 4 5 5 5 6 7 7 7
    3 3 3 4 4 5 5 6 6 7 7 7
    5 5 5 6 6 7 7 7 7 7 8 8
    7 7 7 7 7 8 8 8 8 8 8 8
    8 8 8 8 8 8 8 9 9 9 9 9
"""
"""A line for each neck, trunk by legs within."""
_TABLE_C = """
    1 2 3 3 4 5 5
    2 2 3 4 4 5 5
    3 3 3 4 4 5 6
    3 3 3 4 5 6 6
    4 4 4 5 6 7 7
    4 4 5 6 6 7 7
    5 5 6 6 7 7 7
    5 5 6 7 7 7 7
"""
"""A line for each score C, the last for 8 and more; a column for each score D, the last for 7 and more."""

_PARTS: tuple[tuple[str, Message, int, int], ...] = (
    ("upper_arm", message("Upper arm"), 1, 6),
    ("lower_arm", message("Lower arm"), 1, 3),
    ("wrist", message("Wrist"), 1, 4),
    ("wrist_twist", message("Wrist twist"), 1, 2),
    ("muscle_a", message("Muscle use of arm and wrist"), 0, 1),
    ("force_a", message("Force or load on arm and wrist"), 0, 3),
    ("neck", message("Neck"), 1, 6),
    ("trunk", message("Trunk"), 1, 6),
    ("legs", message("Legs"), 1, 2),
    ("muscle_b", message("Muscle use of neck, trunk and legs"), 0, 1),
    ("force_b", message("Force or load on neck, trunk and legs"), 0, 3),
)
_RANGES = {key: tuple(range(low, high + 1)) for key, _, low, high in _PARTS}


def _axes(*keys: str) -> tuple[Axis, ...]:
    return tuple(Axis(node_of(key), _RANGES[key]) for key in keys)


_POSTURE_A = grid(message("table A"), _axes("upper_arm", "lower_arm", "wrist", "wrist_twist"), _TABLE_A)
_POSTURE_B = grid(message("table B"), _axes("neck", "trunk", "legs"), _TABLE_B)
_SCORE_C = total(_POSTURE_A, "muscle_a", "force_a")
_SCORE_D = total(_POSTURE_B, "muscle_b", "force_b")
_GRAND = grid(
    message("table C"),
    (
        Axis(lowest(_SCORE_C, Constant(8)), tuple(range(1, 9))),
        Axis(lowest(_SCORE_D, Constant(7)), tuple(range(1, 8))),
    ),
    _TABLE_C,
)
_ACTIONS = (
    Band(1, 2, message("acceptable if not held or repeated for long")),
    Band(3, 4, message("investigate further; change may be needed")),
    Band(5, 6, message("investigate and change soon")),
    Band(7, 7, message("investigate and change now")),
)
_LEVELS = {
    grand: level for level, band in enumerate(_ACTIONS, start=1) for grand in range(int(band.low), int(band.high) + 1)
}
"""The action level of each grand score."""

_MCATAMNEY = Source(
    "McAtamney L, Corlett EN. Appl Ergon 1993;24:91-99, worksheet form",
    note="tables compared cell by cell with two complete public implementations",
)


def _score(key: str, label: Message, of: Node) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.LOWER_IS_BETTER)


MEASURES = (
    Measure(
        name="rula",
        label=message("Rapid Upper Limb Assessment"),
        edition="McAtamney and Corlett 1993, worksheet form",
        purpose=message("how urgent it is to change a working posture"),
        items=tuple(Item(key=key, label=label, options=scale(low, high)) for key, label, low, high in _PARTS),
        scores=(
            _score("posture_a", message("Posture score A"), _POSTURE_A),
            _score("posture_b", message("Posture score B"), _POSTURE_B),
            _score("score_c", message("Score C"), _SCORE_C),
            _score("score_d", message("Score D"), _SCORE_D),
            _score("grand_score", message("Grand score"), _GRAND),
            _score("action_level", message("Action level"), recoded(_GRAND, _LEVELS)),
        ),
        bands=(
            BandSet(
                key="action_levels",
                score="grand_score",
                label=message("Action levels"),
                bands=_ACTIONS,
                population=message("people at work"),
                sources=(_MCATAMNEY,),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY,),
        specialisms=("vocational_rehabilitation", "moving_and_handling"),
        caveats=(
            message("One side of the body is rated at a time"),
            message("An angle exactly on a boundary belongs to the lower part score: a choice of this library"),
        ),
        sources=(
            _MCATAMNEY,
            Source(
                "boundaries of angles", Confidence.CONVENTION, "the paper does not say where the exact boundary falls"
            ),
        ),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Lynn McAtamney and E Nigel Corlett",
            evidence="a published method, used freely with citation; its body figures are not reproduced",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)
