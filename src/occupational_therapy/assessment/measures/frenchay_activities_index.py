"""Frenchay Activities Index: how often a person did fifteen activities of daily life in the last months.

Population: people after a stroke; asked of the client or of somebody close. Edition: Holbrook and Skilbeck 1983,
scored 0 to 3 after Wade, Legh-Smith and Langton Hewer 1985. Items 1 to 10 look back three months, 11 to 15 six.
Scoring: three subscales of five items, 0 to 15, and the sum of all, 0 to 45; higher is better. The scoring of 1983, 1
to 4 an item, is the total plus 15. Missing answers: no rule found. Bands: Monteiro 2017.

>>> from occupational_therapy.assessment import measure
>>> index = measure("frenchay_activities_index")
>>> index.score({item.key: 3 for item in index.items})["total"].value
45
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import plus, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_DOMESTIC: tuple[tuple[str, Message], ...] = (
    ("main_meals", message("Main meals")),
    ("washing_up", message("Washing up")),
    ("washing_clothes", message("Washing clothes")),
    ("light_housework", message("Light housework")),
    ("heavy_housework", message("Heavy housework")),
)
_OTHERS: tuple[tuple[str, Message], ...] = (
    ("local_shopping", message("Local shopping")),
    ("social_occasions", message("Social occasions")),
    ("walking_15min", message("Walking for a quarter of an hour")),
    ("active_hobby", message("Active hobby")),
    ("drive_or_bus", message("Driving or taking a bus")),
    ("travel_outings", message("Outings")),
    ("gardening", message("Gardening")),
    ("household_car_maintenance", message("Upkeep of house or car")),
    ("reading_books", message("Reading books")),
    ("gainful_work", message("Gainful work")),
)
_LEISURE_WORK = ("social_occasions", "active_hobby", "travel_outings", "household_car_maintenance", "gainful_work")
_OUTDOORS = ("local_shopping", "walking_15min", "drive_or_bus", "gardening", "reading_books")
_TOTAL = total(*(key for key, _ in (*_DOMESTIC, *_OTHERS)))

_WADE = Source("Wade DT, Legh-Smith J, Langton Hewer R. Int Rehabil Med 1985;7:176-181")
_HOLBROOK = Source("Holbrook M, Skilbeck CE. Age Ageing 1983;12(2):166-170")
_MONTEIRO = Source("Monteiro M et al. 2017, as a rehabilitation database quotes it")
_LU = Source("Lu WS et al. Arch Phys Med Rehabil 2012;93:1097-1100, abstract")


def _score(key: str, label: Message, items: tuple[str, ...]) -> Score:
    return Score(key=key, label=label, of=total(*items), direction=Direction.HIGHER_IS_BETTER)


MEASURES = (
    Measure(
        name="frenchay_activities_index",
        label=message("Frenchay Activities Index"),
        edition="Holbrook and Skilbeck 1983, scored 0 to 3 after Wade 1985",
        purpose=message("how often fifteen activities of daily life were done in the last three and six months"),
        items=tuple(Item(key=key, label=label, options=scale(0, 3)) for key, label in (*_DOMESTIC, *_OTHERS)),
        scores=(
            _score("domestic", message("Domestic"), tuple(key for key, _ in _DOMESTIC)),
            _score("leisure_work", message("Leisure and work"), _LEISURE_WORK),
            _score("outdoors", message("Outdoors"), _OUTDOORS),
            Score(key="total", label=message("Total"), of=_TOTAL, direction=Direction.HIGHER_IS_BETTER),
            Score(
                key="total_holbrook_1_4",
                label=message("Total as scored in 1983, 1 to 4 an item"),
                of=plus(_TOTAL, len(_DOMESTIC) + len(_OTHERS)),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="monteiro_2017",
                score="total",
                label=message("Monteiro 2017"),
                bands=(
                    Band(0, 15, message("inactive")),
                    Band(16, 30, message("moderately active")),
                    Band(31, 45, message("very active")),
                ),
                population=message("people after a stroke"),
                sources=(_MONTEIRO,),
            ),
        ),
        thresholds=(
            Threshold(
                score="total",
                kind=ThresholdKind.ERROR,
                value="6.7",
                statistic="smallest real difference",
                population=message("people with chronic stroke"),
                sources=(_LU,),
            ),
        ),
        administration=(Administration.INTERVIEW, Administration.SELF_REPORT),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation",),
        sources=(_HOLBROOK, _WADE),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="the authors of the index",
            evidence="a rehabilitation database lists it as free",
        ),
    ),
)
