"""Short Warwick-Edinburgh Mental Wellbeing Scale: mental wellbeing over two weeks in seven items.

Population: adults; the client answers. Edition: Stewart-Brown and others 2009.
Scoring: the items are summed to a raw score, 7 to 35, which a published table turns into a metric score; higher is
better.
Missing answers: the table is for complete forms only. Cut points are for groups, not for one person, and none is
given.

>>> from occupational_therapy.assessment import measure
>>> swemwbs = measure("swemwbs")
>>> swemwbs.score({item.key: 3 for item in swemwbs.items})["metric"].value
19.25
"""

from fractions import Fraction

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import converted, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("optimistic", message("Optimism")),
    ("useful", message("Feeling of use")),
    ("relaxed", message("Ease")),
    ("handling_problems", message("Handling problems")),
    ("clear_thinking", message("Clear thinking")),
    ("close_to_others", message("Closeness to others")),
    ("own_decisions", message("Own decisions")),
)
_RAW = total(*(key for key, _ in _ITEMS))

_METRIC = """
    7.00  9.51 11.25 12.40 13.33 14.08 14.75 15.32 15.84 16.36 16.88 17.43 17.98 18.59 19.25 19.98 20.73 21.54 22.35
   23.21 24.11 25.03 26.02 27.03 28.13 29.31 30.70 32.55 35.00
"""
"""Metric scores for raw scores from 7 to 35."""
_TABLE = {raw: Fraction(metric) for raw, metric in enumerate(_METRIC.split(), start=7)}

_STEWART_BROWN = Source(
    "Stewart-Brown S et al. Health Qual Life Outcomes 2009;7:15",
    Confidence.PARTLY_CONFIRMED,
    "the conversion table was read in public copies, four of five alike; one prints 25.99 at a raw score of 29",
)
_WARWICK = Source("University of Warwick, scoring page of the scales")

MEASURES = (
    Measure(
        name="swemwbs",
        label=message("Short Warwick-Edinburgh Mental Wellbeing Scale"),
        edition="Stewart-Brown 2009",
        purpose=message("mental wellbeing over the last two weeks"),
        items=tuple(Item(key=key, label=label, options=scale(1, 5)) for key, label in _ITEMS),
        scores=(
            Score(key="raw", label=message("Raw score"), of=_RAW, direction=Direction.HIGHER_IS_BETTER),
            Score(
                key="metric",
                label=message("Metric score"),
                of=converted(_RAW, _TABLE, message("the conversion table of 2009")),
                direction=Direction.HIGHER_IS_BETTER,
                decimals=2,
            ),
        ),
        administration=(Administration.SELF_REPORT,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(message("Published cut points describe groups; they do not screen one person"),),
        sources=(_STEWART_BROWN, _WARWICK),
        rights=Rights(
            status=RightsStatus.REGISTRATION,
            holder="University of Warwick, University of Edinburgh and NHS Health Scotland",
            evidence="the owner's pages: registration before use, no change of wording, commercial use by licence",
            confidence=Confidence.PARTLY_CONFIRMED,
        ),
    ),
)
