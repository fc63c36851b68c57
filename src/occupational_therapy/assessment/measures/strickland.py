"""Strickland: active motion of a finger's interphalangeal joints after repair of a flexor tendon, in percent.

Population: adults after a flexor tendon repair in zone II; one finger at a time.
Edition: Strickland and Glogovac 1980; the adjusted grades of 1985 are more lenient. Degrees; an extension deficit is
given as a number of 0 or more; a joint is taken from 0 to 150 degrees (this library's choice).
Scoring: flexion of the proximal and distal interphalangeal joint less their extension deficits, in percent of 175
degrees; higher is better.
Grades are 4 (excellent) to 1 (poor): original from 85, 70 and 50 percent; adjusted from 75, 50 and 25. The bands in
degrees that are printed beside the original do not match its percentages and are not used.
Missing answers: every joint is needed.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(pip_flexion=80, dip_flexion=35, pip_extension_deficit=15, dip_extension_deficit=5)
>>> result = measure("strickland").score(answers)
>>> round(result["percent"].value, 4), result["original_grade"].value, result["adjusted_grade"].value
(54.2857, 2, 3)
"""

from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Comparison, Node
from occupational_therapy.assessment.forms import graded, times
from occupational_therapy.assessment.measures.total_active_motion import (
    DISTAL,
    PROXIMAL,
    active_motion,
    deficit_alert,
    grades,
    motion_items,
)
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_JOINTS = (PROXIMAL, DISTAL)
_NORMAL = 175
"""Degrees of the two joints together."""
_PERCENT = times(active_motion(_JOINTS), 100, _NORMAL)
_GRADES = (4, 3, 2)
_ORIGINAL_CUTS = (85, 70, 50)
_ADJUSTED_CUTS = (75, 50, 25)

_ORIGINAL = Source("Strickland JW, Glogovac SV. J Hand Surg Am 1980;5:537-543")
_ADJUSTED = Source(
    "Strickland JW 1985",
    Confidence.PARTLY_CONFIRMED,
    "that it is more lenient was read; its percentages are from memory",
)


def _grade(cuts: tuple[int, ...]) -> Node:
    return graded(
        _PERCENT,
        tuple((Comparison.AT_LEAST, cut, grade) for cut, grade in zip(cuts, _GRADES, strict=True)),
        otherwise=1,
    )


def _score(key: str, label: Message, of: Node, decimals: int = 0, unit: Message | None = None) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.HIGHER_IS_BETTER, decimals=decimals, unit=unit)


MEASURES = (
    Measure(
        name="strickland",
        label=message("Strickland's evaluation of a finger"),
        edition="Strickland and Glogovac 1980, adjusted 1985",
        purpose=message("active motion of a finger after repair of a flexor tendon"),
        items=motion_items(_JOINTS),
        scores=(
            _score("percent", message("Percent of normal"), _PERCENT, 1, message("percent")),
            _score("original_grade", message("Original grade"), _grade(_ORIGINAL_CUTS)),
            _score("adjusted_grade", message("Adjusted grade"), _grade(_ADJUSTED_CUTS)),
        ),
        bands=(
            grades("strickland_1980", "original_grade", message("Strickland and Glogovac 1980"), _ORIGINAL),
            grades("strickland_1985", "adjusted_grade", message("Strickland 1985"), _ADJUSTED),
        ),
        alerts=(deficit_alert("strickland", _JOINTS),),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy",),
        caveats=(message("The original and the adjusted grades differ: say which is meant"),),
        sources=(_ORIGINAL, _ADJUSTED),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="James W Strickland and Steven V Glogovac",
            evidence="a published method of measuring, used freely",
        ),
    ),
)
