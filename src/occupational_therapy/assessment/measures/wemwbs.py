"""Warwick-Edinburgh Mental Wellbeing Scale: mental wellbeing over two weeks in fourteen items.

Population: adults; the client answers. Edition: Tennant and others 2007. Items: 1 to 5.
Scoring: the sum, 14 to 70; higher is better. Seven of the items are the short scale, whose raw and metric scores are
given as well.
Missing answers: no rule could be read; all fourteen, or all seven of the short scale, are needed.
Bands: from a page of the owner in part and from memory. Cut points are for groups, not for one person.
Change: three points or more, as the owner says.

>>> from occupational_therapy.assessment import measure
>>> wemwbs = measure("wemwbs")
>>> [score.value for score in wemwbs.score({item.key: 3 for item in wemwbs.items}).values()]
[42, 21, 19.25]
"""

import attrs

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.measures import swemwbs
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

(_SHORT,) = swemwbs.MEASURES
_OF_SHORT = {item.key: item.label for item in _SHORT.items}
_ITEMS: tuple[tuple[str, Message], ...] = (
    ("optimistic", _OF_SHORT["optimistic"]),
    ("useful", _OF_SHORT["useful"]),
    ("relaxed", _OF_SHORT["relaxed"]),
    ("interested_in_others", message("Interest in others")),
    ("energy", message("Energy")),
    ("handling_problems", _OF_SHORT["handling_problems"]),
    ("clear_thinking", _OF_SHORT["clear_thinking"]),
    ("self_regard", message("Self-regard")),
    ("close_to_others", _OF_SHORT["close_to_others"]),
    ("confident", message("Confidence")),
    ("own_decisions", _OF_SHORT["own_decisions"]),
    ("loved", message("Affection")),
    ("new_interests", message("New interests")),
    ("cheerful", message("Cheerfulness")),
)

_TENNANT = Source("Tennant R et al. Health Qual Life Outcomes 2007;5:63")
_WARWICK = Source("University of Warwick, scoring page and questions of the scales")

MEASURES = (
    Measure(
        name="wemwbs",
        label=message("Warwick-Edinburgh Mental Wellbeing Scale"),
        edition="Tennant 2007",
        purpose=message("mental wellbeing over the last two weeks"),
        items=tuple(Item(key=key, label=label, options=scale(1, 5)) for key, label in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(key for key, _ in _ITEMS)),
                direction=Direction.HIGHER_IS_BETTER,
            ),
            attrs.evolve(_SHORT.score_named("raw"), key="swemwbs_raw", label=message("Raw score of the short scale")),
            attrs.evolve(
                _SHORT.score_named("metric"), key="swemwbs_metric", label=message("Metric score of the short scale")
            ),
        ),
        bands=(
            BandSet(
                key="groups",
                score="total",
                label=message("Cut points for groups"),
                bands=(
                    Band(14, 40, message("probable depression")),
                    Band(41, 44, message("possible depression")),
                    Band(45, 59, message("average")),
                    Band(60, 70, message("high wellbeing")),
                ),
                population=message("groups of adults, not single persons"),
                sources=(
                    Source(_WARWICK.citation, Confidence.PARTLY_CONFIRMED, "40 and 44 were read; 59 is from memory"),
                ),
            ),
        ),
        thresholds=(
            Threshold(
                score="total",
                kind=ThresholdKind.IMPORTANCE,
                value=3,
                statistic="change of about 3 points or more",
                population=message("adults"),
                sources=(Source(_WARWICK.citation, note="3 to 8 points by the method chosen, as remembered"),),
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=_SHORT.specialisms,
        caveats=_SHORT.caveats,
        sources=(_TENNANT, *_SHORT.sources),
        rights=_SHORT.rights,
    ),
)
