"""Total active motion of a finger: what its three joints bend, less what they cannot straighten.

Population: adults after an injury of the hand, such as a tendon repair or a fracture; one finger at a time.
Edition: American Society for Surgery of the Hand. Degrees; an extension deficit is given as a number of 0 or more.
Scoring: the flexion of the three joints less their extension deficits; and in percent of the same finger of the other
hand, or of 260 degrees where that one does not apply. Higher is better. The grade is 4 (excellent) to 1 (poor); exactly
75 and exactly 50 percent are fair (this library's choice: the published bands leave both out). Hyperextension is
recorded and adds no motion (this library's choice: sources differ). A joint is taken from 0 to 150 degrees (likewise).
Missing answers: every joint is needed.
Another published scheme, in degrees with other percentages, is a different one and is not given here.

>>> from occupational_therapy.assessment import NOT_APPLICABLE, measure
>>> answers = dict(mcp_flexion=80, pip_flexion=90, dip_flexion=40, mcp_extension_deficit=0, pip_extension_deficit=15,
...                dip_extension_deficit=5, contralateral_tam=250)
>>> result = measure("total_active_motion").score(answers)
>>> result["tam_degrees"].value, result["percent_of_normal"].value, str(result["grade"].bands["assh"].label)
(190.0, 76.0, 'good')
"""

from occupational_therapy.assessment.alert import Alert
from occupational_therapy.assessment.answers import NOT_APPLICABLE, Item
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import (
    Combine,
    Compare,
    Comparison,
    Constant,
    Divide,
    InState,
    Named,
    Node,
    Raw,
    When,
)
from occupational_therapy.assessment.forms import graded, less, times, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.findings import Basis, Severity
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["DISTAL", "MEASURES", "PROXIMAL", "Joint", "active_motion", "deficit_alert", "grades", "motion_items"]

Joint = tuple[str, Message, Message, Message]
"""A joint: the beginning of its keys, and labels of what is measured at it."""

_DEGREES = message("degrees")
_MOST = 150
_METACARPAL: Joint = (
    "mcp",
    message("Metacarpophalangeal flexion"),
    message("Metacarpophalangeal extension deficit"),
    message("Metacarpophalangeal hyperextension"),
)
PROXIMAL: Joint = (
    "pip",
    message("Proximal interphalangeal flexion"),
    message("Proximal interphalangeal extension deficit"),
    message("Proximal interphalangeal hyperextension"),
)
DISTAL: Joint = (
    "dip",
    message("Distal interphalangeal flexion"),
    message("Distal interphalangeal extension deficit"),
    message("Distal interphalangeal hyperextension"),
)
_JOINTS = (_METACARPAL, PROXIMAL, DISTAL)

_REFERENCE = 260
"""Degrees of a normal finger."""
_OTHER_HAND = Item(
    key="contralateral_tam",
    label=message("Total active motion of the same finger of the other hand"),
    low=1,
    high=_MOST * len(_JOINTS),
    unit=_DEGREES,
    states=(NOT_APPLICABLE,),
)
_ASSH = Source(
    "American Society for Surgery of the Hand, as quoted in HandLab Clinical Pearl 18",
    note="bands: 100 %, above 75 %, above 50 %, below 50 %",
)
_CHOICE = Source("where exactly 75 and 50 percent belong, and hyperextension", Confidence.CONVENTION)


def _angle(key: str, label: Message, *, optional: bool = False) -> Item:
    return Item(key=key, label=label, low=0, high=_MOST, unit=_DEGREES, optional=optional)


def motion_items(joints: tuple[Joint, ...]) -> tuple[Item, ...]:
    """What is measured at some joints: the flexion of each, then the extension deficit of each."""
    return (
        *(_angle(f"{joint}_flexion", flexion) for joint, flexion, _, _ in joints),
        *(_angle(f"{joint}_extension_deficit", deficit) for joint, _, deficit, _ in joints),
    )


def active_motion(joints: tuple[Joint, ...]) -> Node:
    """What some joints bend, less what they cannot straighten."""
    bent = total(*(f"{joint}_flexion" for joint, *_ in joints))
    kept = total(*(f"{joint}_extension_deficit" for joint, *_ in joints))
    return Named(message("flexion less extension deficit"), less(bent, kept))


def deficit_alert(measure: str, joints: tuple[Joint, ...]) -> Alert:
    """The finding that a joint is said to bend less far than it fails to straighten."""
    return Alert(
        key=f"{measure}_deficit_above_flexion",
        when=Combine(
            tuple(
                Compare(Raw(f"{joint}_extension_deficit"), Comparison.MORE, Raw(f"{joint}_flexion"))
                for joint, *_ in joints
            ),
            every=False,
        ),
        severity=Severity.WARNING,
        message=message("the extension deficit of a joint is above its flexion, which cannot be: check the readings"),
        basis=Basis.LIBRARY,
        sources=(Source("a joint that lacks extension bends further than that", Confidence.DERIVED),),
    )


def grades(key: str, score: str, label: Message, *sources: Source) -> BandSet:
    """The names of the grades 1 to 4."""
    return BandSet(
        key=key,
        score=score,
        label=label,
        bands=(
            Band(1, 1, message("poor")),
            Band(2, 2, message("fair")),
            Band(3, 3, message("good")),
            Band(4, 4, message("excellent")),
        ),
        sources=sources,
    )


_MOTION = active_motion(_JOINTS)
_NORMAL = When(InState(_OTHER_HAND.key, NOT_APPLICABLE), Constant(_REFERENCE), Raw(_OTHER_HAND.key))
_PERCENT = Named(message("motion in percent of a normal finger's"), times(Divide(_MOTION, _NORMAL), 100))
_CUTS = (
    (Comparison.AT_LEAST, 100, 4),
    (Comparison.MORE, 75, 3),
    (Comparison.AT_LEAST, 50, 2),
)


def _score(key: str, label: Message, of: Node, decimals: int = 0, unit: Message | None = None) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.HIGHER_IS_BETTER, decimals=decimals, unit=unit)


MEASURES = (
    Measure(
        name="total_active_motion",
        label=message("Total active motion of a finger"),
        edition="American Society for Surgery of the Hand",
        purpose=message("active motion of a finger after injury"),
        items=(
            *motion_items(_JOINTS),
            *(_angle(f"{joint}_hyperextension", label, optional=True) for joint, _, _, label in _JOINTS),
            _OTHER_HAND,
        ),
        scores=(
            _score("tam_degrees", message("Total active motion"), _MOTION, unit=_DEGREES),
            _score("percent_of_normal", message("Percent of normal"), _PERCENT, 1, message("percent")),
            _score("grade", message("Grade"), graded(_PERCENT, _CUTS, otherwise=1)),
        ),
        bands=(grades("assh", "grade", message("American Society for Surgery of the Hand"), _ASSH, _CHOICE),),
        alerts=(deficit_alert("total_active_motion", _JOINTS),),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy",),
        caveats=(
            message("Exactly 75 and exactly 50 percent are graded fair: a choice of this library"),
            message("Hyperextension is recorded and adds no motion: a choice of this library"),
            message("Another published scheme grades by degrees and other percentages; the two are kept apart"),
        ),
        sources=(_ASSH, _CHOICE),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="American Society for Surgery of the Hand",
            evidence="a published method of measuring, used freely",
        ),
    ),
)
