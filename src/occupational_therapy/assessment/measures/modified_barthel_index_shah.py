"""Modified Barthel Index in the version of Shah: how far a person manages ten daily activities, in five levels each.

Population: adults in rehabilitation, first of all after a stroke; an observer rates.
Edition: Shah, Vanclay and Cooper 1989. Each item has five levels with points of its own weight. This is not the 0 to
20 form of Collin, which is often called modified as well.
Scoring: the sum of nine items and walking, 0 to 100; higher is better. Who cannot walk at all but was trained to use
a wheelchair is rated on that in place of walking, and so reaches 90 at most; a rating of the wheelchair beside points
for walking adds nothing.
Missing answers: no rule of the authors' was found; a wheelchair item left out is normal. Bands: Shah 1989, as for the
Barthel Index of 0 to 100.

>>> from occupational_therapy.assessment import measure
>>> index = measure("modified_barthel_index_shah")
>>> answers = {item.key: max(item.numbers) for item in index.items}
>>> index.score({**answers, "ambulation": 0})["total"].value
90
"""

from occupational_therapy.assessment.alert import Alert
from occupational_therapy.assessment.answers import NOT_APPLICABLE, Item, numbered
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import (
    Coalesce,
    Combine,
    Compare,
    Comparison,
    Constant,
    Named,
    Raw,
    When,
)
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.measures import barthel_index
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.findings import Severity
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_GETTING_ABOUT = (0, 3, 8, 12, 15)
_HEAVY = (0, 2, 5, 8, 10)
_LIGHT = (0, 1, 3, 4, 5)
"""Points of the five levels, by the weight of the item."""

_ITEMS: tuple[tuple[str, Message, tuple[int, ...]], ...] = (
    ("chair_bed_transfers", message("Transfers between chair and bed"), _GETTING_ABOUT),
    ("ambulation", message("Walking"), _GETTING_ABOUT),
    ("wheelchair", message("Wheelchair, in place of walking"), _LIGHT),
    ("stair_climbing", message("Stairs"), _HEAVY),
    ("toilet_transfers", message("Toilet"), _HEAVY),
    ("bowel_control", message("Bowel control"), _HEAVY),
    ("bladder_control", message("Bladder control"), _HEAVY),
    ("bathing", message("Bathing"), _LIGHT),
    ("dressing", message("Dressing"), _HEAVY),
    ("personal_hygiene", message("Personal hygiene"), _LIGHT),
    ("feeding", message("Feeding"), _HEAVY),
)
"""Key, label, points of the levels."""
_WHEELCHAIR = "wheelchair"
_WALKING = "ambulation"
_LOCOMOTION = Named(
    message("walking, or the wheelchair where walking stands at nothing"),
    When(
        Compare(Raw(_WALKING), Comparison.EQUAL, Constant(0)),
        Coalesce((Raw(_WHEELCHAIR), Raw(_WALKING))),
        Raw(_WALKING),
    ),
)

_SHAH = Source(
    "Shah S, Vanclay F, Cooper B. Improving the sensitivity of the Barthel Index for stroke rehabilitation. "
    "J Clin Epidemiol 1989;42(8):703-709",
    Confidence.PARTLY_CONFIRMED,
    "every highest weight was read; the middle weights of stairs, toilet, bowel, bladder, dressing and bathing "
    "were not",
)
(_BANDS,) = next(each.bands for each in barthel_index.MEASURES if each.variant == "original_0_100")


def _item(key: str, label: Message, points: tuple[int, ...]) -> Item:
    beside = key == _WHEELCHAIR
    return Item(
        key=key,
        label=label,
        options=numbered(*points),
        states=(NOT_APPLICABLE,) if beside else (),
        optional=beside,
    )


MEASURES = (
    Measure(
        name="modified_barthel_index_shah",
        label=message("Modified Barthel Index (Shah)"),
        edition="Shah, Vanclay and Cooper 1989",
        purpose=message("independence in ten daily activities, graded finely enough to show progress"),
        items=tuple(_item(key, label, points) for key, label, points in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(_LOCOMOTION, *(key for key, *_ in _ITEMS if key not in {_WALKING, _WHEELCHAIR})),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        bands=(_BANDS,),
        alerts=(
            Alert(
                key="modified_barthel_wheelchair_ignored",
                when=Combine(
                    (
                        Compare(Raw(_WALKING), Comparison.MORE, Constant(0)),
                        Compare(Raw(_WHEELCHAIR), Comparison.AT_LEAST, Constant(0)),
                    )
                ),
                severity=Severity.WARNING,
                message=message(
                    "the wheelchair was rated although walking has points: the wheelchair is left out of the total"
                ),
                sources=(_SHAH,),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation", "moving_and_handling", "housing_and_equipment"),
        caveats=(
            message("The 0 to 20 form of Collin is often called modified too: it is another measure"),
            message("Who is rated on the wheelchair in place of walking cannot reach the highest total"),
            message("A table of predicted hours of care goes with other cut points and is not given here"),
        ),
        codes=(Code(system="snomed_ct", code="443364002"),),
        sources=(_SHAH,),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="the authors and the publisher of the article",
            evidence="a journal article, widely reproduced; no terms were found",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)
