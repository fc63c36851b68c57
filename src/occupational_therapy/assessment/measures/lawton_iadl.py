"""Lawton scale of instrumental activities of daily living: eight activities of living at home and outside.

Population: older adults in the community; self-report or somebody close. Edition: Lawton and Brody 1969.
Items: the option chosen, 1 for the most able. Several options of an item may give the point.
Scoring: the sum of one point an item, 0 to 8; higher is better. The historic scoring for men leaves out cooking,
housekeeping and laundry, 0 to 5; it is kept for old records, and those three may be left as not asked.
Missing answers: no rule of the authors' was found. Bands: none official. Scorings with more than one point an item
are other measures.

>>> from occupational_therapy.assessment import measure
>>> lawton = measure("lawton_iadl")
>>> result = lawton.score({item.key: 2 for item in lawton.items})
>>> result["total_8"].value, result["total_5_historic_male"].value
(5, 3)
"""

from occupational_therapy.assessment.answers import NOT_ASKED, Item, scale
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Node
from occupational_therapy.assessment.forms import recoded, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message, str], ...] = (
    ("telephone", message("Telephone"), "1 1 1 0"),
    ("shopping", message("Shopping"), "1 0 0 0"),
    ("food_preparation", message("Preparing food"), "1 0 0 0"),
    ("housekeeping", message("Housekeeping"), "1 1 1 1 0"),
    ("laundry", message("Laundry"), "1 1 0"),
    ("transport", message("Transport"), "1 1 1 0 0"),
    ("medication", message("Own medicines"), "1 0 0"),
    ("finances", message("Money"), "1 1 0"),
)
"""Key, label, points of the options, the most able first."""
_HOUSEHOLD = frozenset(("food_preparation", "housekeeping", "laundry"))
"""The items that the historic scoring for men leaves out."""
_POINTS = {
    key: {option: int(point) for option, point in enumerate(points.split(), start=1)} for key, _, points in _ITEMS
}


def _item(key: str, label: Message) -> Item:
    return Item(
        key=key,
        label=label,
        options=scale(1, max(_POINTS[key])),
        states=(NOT_ASKED,) if key in _HOUSEHOLD else (),
    )


def _sum(*keys: str) -> Node:
    return total(*(recoded(key, _POINTS[key]) for key in keys))


_LAWTON = Source("Lawton MP, Brody EM. Gerontologist 1969;9(3):179-186", note="points read in two reproductions")

MEASURES = (
    Measure(
        name="lawton_iadl",
        label=message("Lawton Instrumental Activities of Daily Living"),
        edition="Lawton and Brody 1969",
        purpose=message("independence in the activities that living in the community takes"),
        items=tuple(_item(key, label) for key, label, _ in _ITEMS),
        scores=(
            Score(
                key="total_8",
                label=message("Total of eight items"),
                of=_sum(*_POINTS),
                direction=Direction.HIGHER_IS_BETTER,
            ),
            Score(
                key="total_5_historic_male",
                label=message("Total of five items, the historic scoring for men"),
                of=_sum(*(key for key in _POINTS if key not in _HOUSEHOLD)),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        administration=(Administration.SELF_REPORT, Administration.PROXY_REPORT, Administration.INTERVIEW),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY),
        specialisms=("rehabilitation", "housing_and_equipment"),
        caveats=(
            message("Use all eight items for everyone; the total of five is historic"),
            message("The answer is the option chosen, not its points"),
            message("Scorings with more than one point an item are other measures"),
        ),
        sources=(_LAWTON,),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="The Gerontological Society of America",
            evidence="an instrument record that states the copyright; terms are to be asked for",
        ),
    ),
)
