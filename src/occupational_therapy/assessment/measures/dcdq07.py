"""Developmental Coordination Disorder Questionnaire 2007: a parent's view of a child's coordination.

Population: children from 5 to 15 years; a parent rates the child beside others of the age. Edition: Wilson and others
2009. Fifteen items of 1 to 5, none reversed.
Scoring: sums for control during movement (items 1 to 6), fine motor and handwriting (7 to 10), general coordination
(11 to 15) and all, 15 to 75; higher is better. ``indication`` is 1 where the total lies in the range that indicates,
or makes one suspect, the disorder at the child's age, and 0 where it probably is not there.
Missing answers: no rule of the authors' was found.
Cut-offs by age are from memory, the three age bands were read. The last band is taken to the end of the sixteenth year
(15 years 11 months): a choice of this library. Other countries use other cut-offs.

>>> from occupational_therapy.assessment import measure
>>> answers = {f"q{number}": 3 for number in range(1, 15)} | {"q15": 4}
>>> dcdq = measure("dcdq07")
>>> [dcdq.score({**answers, "age_months": 12 * years})["indication"].value for years in (4, 7, 15, 16)]
[None, 1, 1, None]
"""

from occupational_therapy.assessment.answers import Item, ItemKind, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Compare, Comparison, Named
from occupational_therapy.assessment.forms import by_bands, flag, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import CHILDREN

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("q1", message("Throwing")),
    ("q2", message("Catching")),
    ("q3", message("Hitting")),
    ("q4", message("Jumping over things")),
    ("q5", message("Running")),
    ("q6", message("Planning a movement")),
    ("q7", message("Speed of writing")),
    ("q8", message("Legibility of writing")),
    ("q9", message("Effort of writing")),
    ("q10", message("Cutting out")),
    ("q11", message("Sport")),
    ("q12", message("New skills")),
    ("q13", message("Quickness in tidying and getting ready")),
    ("q14", message("Clumsiness indoors")),
    ("q15", message("Tiring and posture")),
)
_CONTROL, _FINE, _GENERAL = range(1, 7), range(7, 11), range(11, 16)
_AGE = Item(
    key="age_months",
    label=message("Age in completed months"),
    low=0,
    high=240,
    whole=True,
    unit=message("months"),
    kind=ItemKind.PARTICULAR,
)
_CUTS = {5 * 12: 46, 8 * 12: 55, 10 * 12: 57}
"""The highest total that indicates the disorder, by the first month of the age band."""
_LAST_MONTH = 15 * 12 + 11

_WILSON = Source("Wilson BN et al. Phys Occup Ther Pediatr 2009;29:182-202")
_CUT_OFFS = Source(
    "cut-offs of the DCDQ'07", Confidence.FROM_MEMORY, "the three age bands were read on the owner's pages"
)


def _sum(key: str, label: Message, numbers: range) -> Score:
    return Score(
        key=key,
        label=label,
        of=total(*(f"q{number}" for number in numbers)),
        direction=Direction.HIGHER_IS_BETTER,
    )


_TOTAL = _sum("total", message("Total"), range(1, 16))

MEASURES = (
    Measure(
        name="dcdq07",
        label=message("Developmental Coordination Disorder Questionnaire 2007"),
        edition="Wilson 2009",
        purpose=message("whether a child may have a developmental coordination disorder"),
        items=(*(Item(key=key, label=label, options=scale(1, 5)) for key, label in _ITEMS), _AGE),
        scores=(
            _sum("control_during_movement", message("Control during movement"), _CONTROL),
            _sum("fine_motor_handwriting", message("Fine motor and handwriting"), _FINE),
            _sum("general_coordination", message("General coordination"), _GENERAL),
            _TOTAL,
            Score(
                key="indication",
                label=message("Indication"),
                of=Named(
                    message("1 where the total is at or below the cut-off of the age, otherwise 0"),
                    flag(Compare(_TOTAL.of, Comparison.AT_MOST, by_bands(_AGE.key, _CUTS, _LAST_MONTH))),
                ),
                direction=Direction.LOWER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="wilson_2009",
                score="indication",
                label=message("Wilson 2009, by age"),
                bands=(
                    Band(0, 0, message("probably no developmental coordination disorder")),
                    Band(1, 1, message("indicates, or makes one suspect, a developmental coordination disorder")),
                ),
                population=message("children in Canada from 5 to 15 years"),
                sources=(_WILSON, _CUT_OFFS),
            ),
        ),
        administration=(Administration.PROXY_REPORT,),
        ages=CHILDREN,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("paediatrics",),
        caveats=(
            message("It screens; it does not diagnose: sensitivity is 85 % and specificity 71 %"),
            message("The cut-offs are from memory, and other countries use others"),
        ),
        sources=(_WILSON, _CUT_OFFS),
        rights=Rights(
            status=RightsStatus.FREE_NON_COMMERCIAL,
            holder="Brenda N Wilson",
            evidence="the owner's pages: free with restrictions, no alteration",
        ),
    ),
)
