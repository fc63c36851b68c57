"""Nottingham Extended Activities of Daily Living scale: what a person in fact does at home and outside.

Population: people after a stroke and in rehabilitation at home; the client answers. Edition: Nouri and Lincoln 1987,
22 items. Items: 0 not done, 1 with help, 2 alone with difficulty, 3 alone easily.
Scoring, higher is better: in two ways, never mixed. Binary: 1 for alone, 0 otherwise; sections of 6, 5, 5 and 6, and
their total, 22. Likert: the answers themselves; sections to 18, 15, 15 and 18, total 66. Rasch work supports the four
sections, not the total.
Missing answers: no rule of the authors' was found.
Change: figures of Wu 2011 from memory. The smallest real difference of Lu 2012, 12.0 points or 21.1 %, implies a scale
of 57 points and is not attached to this one. A form of five items scored 1 to 4 is another measure.

>>> from occupational_therapy.assessment import measure
>>> neadl = measure("neadl")
>>> result = neadl.score({item.key: 2 for item in neadl.items})
>>> result["binary_total"].value, result["likert_total"].value
(22, 44)
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import each_of, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_Items = tuple[tuple[str, Message], ...]

_MOBILITY: _Items = (
    ("walk_outside", message("Walking outside")),
    ("climb_stairs", message("Climbing stairs")),
    ("car_in_out", message("Into and out of a car")),
    ("uneven_ground", message("Uneven ground")),
    ("cross_roads", message("Crossing roads")),
    ("public_transport", message("Public transport")),
)
_KITCHEN: _Items = (
    ("feed_self", message("Eating")),
    ("hot_drink", message("Making a hot drink")),
    ("carry_hot_drinks", message("Carrying hot drinks")),
    ("wash_up", message("Washing up")),
    ("hot_snack", message("Making a hot snack")),
)
_DOMESTIC: _Items = (
    ("money_when_out", message("Money when out")),
    ("small_laundry", message("Small items of laundry")),
    ("housework", message("Housework")),
    ("shopping", message("Shopping")),
    ("full_laundry", message("A full load of laundry")),
)
_LEISURE: _Items = (
    ("read", message("Reading")),
    ("telephone", message("Telephone")),
    ("write_letters", message("Writing letters")),
    ("go_out_socially", message("Going out socially")),
    ("garden", message("Gardening")),
    ("drive_car", message("Driving")),
)
_ALL: _Items = (*_MOBILITY, *_KITCHEN, *_DOMESTIC, *_LEISURE)
_ALONE = {0: 0, 1: 0, 2: 1, 3: 1}

_NOURI = Source(
    "Nouri FM, Lincoln NB. An extended activities of daily living scale for stroke patients. "
    "Clin Rehabil 1987;1:301-305",
    Confidence.PARTLY_CONFIRMED,
    "the values, the number of items and their order were read; the size of the last two sections was not",
)
_NAIR = Source("das Nair R et al. 2011, abstract (Rasch analysis: four sections, not one total)")
_WU = Source("Wu CY et al. 2011", Confidence.FROM_MEMORY, "searched for twice and not found; for which scoring is open")


def _binary(key: str, label: Message, items: _Items) -> Score:
    return Score(
        key=f"binary_{key}",
        label=label,
        of=total(*each_of((item for item, _ in items), _ALONE)),
        direction=Direction.HIGHER_IS_BETTER,
    )


def _likert(key: str, label: Message, items: _Items) -> Score:
    return Score(
        key=f"likert_{key}",
        label=label,
        of=total(*(item for item, _ in items)),
        direction=Direction.HIGHER_IS_BETTER,
    )


def _threshold(kind: ThresholdKind, statistic: str, value: str) -> Threshold:
    return Threshold(
        score="likert_total",
        kind=kind,
        value=value,
        statistic=statistic,
        population=message("people after a stroke"),
        sources=(_WU,),
    )


MEASURES = (
    Measure(
        name="neadl",
        label=message("Nottingham Extended Activities of Daily Living"),
        edition="Nouri and Lincoln 1987, 22 items",
        purpose=message("what a person in fact does of mobility, kitchen, domestic and leisure activities"),
        items=tuple(Item(key=key, label=label, options=scale(0, 3)) for key, label in _ALL),
        scores=(
            _binary("mobility", message("Mobility, alone or not"), _MOBILITY),
            _binary("kitchen", message("Kitchen, alone or not"), _KITCHEN),
            _binary("domestic", message("Domestic, alone or not"), _DOMESTIC),
            _binary("leisure", message("Leisure, alone or not"), _LEISURE),
            _binary("total", message("Total, alone or not"), _ALL),
            _likert("mobility", message("Mobility, 0 to 3 an item"), _MOBILITY),
            _likert("kitchen", message("Kitchen, 0 to 3 an item"), _KITCHEN),
            _likert("domestic", message("Domestic, 0 to 3 an item"), _DOMESTIC),
            _likert("leisure", message("Leisure, 0 to 3 an item"), _LEISURE),
            _likert("total", message("Total, 0 to 3 an item"), _ALL),
        ),
        thresholds=(
            _threshold(ThresholdKind.ERROR, "MDC90", "4.9"),
            _threshold(ThresholdKind.IMPORTANCE, "MCID, lowest estimate", "2.4"),
            _threshold(ThresholdKind.IMPORTANCE, "MCID, highest estimate", "6.1"),
        ),
        administration=(Administration.SELF_REPORT, Administration.INTERVIEW),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "housing_and_equipment"),
        caveats=(
            message("Rasch work supports the four sections, not the total"),
            message("The two ways of scoring are not to be mixed or compared"),
            message("A short form of five items scored 1 to 4 is another measure"),
            message("A published smallest real difference of 12.0 points implies a scale of 57 points and is left out"),
        ),
        sources=(_NOURI, _NAIR),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="University of Nottingham",
            evidence="believed free to use; no page with terms was read",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)
