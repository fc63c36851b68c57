"""STRATIFY: five signs that an older person in hospital is likely to fall.

Population: older adults in hospital; a nurse rates. Edition: Oliver and others 1997. A Norwegian version asks about
falls in three months, and one from Ontario is weighted: both are other measures.
Items: four signs, there or not, and transfer and mobility from 0 to 3 each.
Scoring: a point for each sign, and one where transfer and mobility together come to 3 or 4, neither less nor more;
0 to 5, lower is better. Two or more is high risk. Missing answers: no rule of the authors' was found.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(fall=1, agitation=0, visual_impairment=0, frequent_toileting=0, transfer=1, mobility=2)
>>> result = measure("stratify").score(answers)
>>> result["total"].value, result["high_risk"].value
(2, 1)
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Compare, Comparison, Constant, Node
from occupational_therapy.assessment.forms import flag, recoded, total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_SIGNS: tuple[tuple[str, Message], ...] = (
    ("fall", message("Fall at admission or since")),
    ("agitation", message("Agitation")),
    ("visual_impairment", message("Sight that affects daily life")),
    ("frequent_toileting", message("Frequent toileting")),
)
_MOVING: tuple[tuple[str, Message], ...] = (
    ("transfer", message("Transfer")),
    ("mobility", message("Mobility")),
)
_MOVING_POINT = recoded(total(*(key for key, _ in _MOVING)), {0: 0, 1: 0, 2: 0, 3: 1, 4: 1, 5: 0, 6: 0})
_TOTAL = total(*(key for key, _ in _SIGNS), _MOVING_POINT)

_LOW = Band(0, 1, message("not at high risk"))
_HIGH = Band(2, 5, message("high risk"))

_OLIVER = Source(
    "Oliver D et al. BMJ 1997;315:1049-1053",
    note="sensitivity and specificity 93 and 88 % where it was made, 92 and 68 % at a second site",
)
_REVIEW = Source(
    "systematic review of tools to predict falls in rehabilitation hospitals, PLoS One 2012, abstract",
    note="pooled at a cut of two: 73 and 42 %",
)


def _score(key: str, label: Message, of: Node) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.LOWER_IS_BETTER)


MEASURES = (
    Measure(
        name="stratify",
        label=message("STRATIFY"),
        edition="Oliver 1997",
        purpose=message("whether an older person in hospital is likely to fall"),
        items=(
            *(Item(key=key, label=label, options=scale(0, 1)) for key, label in _SIGNS),
            *(Item(key=key, label=label, options=scale(0, 3)) for key, label in _MOVING),
        ),
        scores=(
            _score("transfer_mobility_point", message("Point for transfer and mobility"), _MOVING_POINT),
            _score("total", message("Total"), _TOTAL),
            _score(
                "high_risk",
                message("High risk"),
                flag(Compare(_TOTAL, Comparison.AT_LEAST, Constant(_HIGH.low))),
            ),
        ),
        bands=(
            BandSet(
                key="oliver_1997",
                score="total",
                label=message("Oliver 1997"),
                bands=(_LOW, _HIGH),
                population=message("older adults in hospital"),
                sources=(_OLIVER, _REVIEW),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation", "moving_and_handling"),
        caveats=(
            message("Transfer and mobility give a point only in the middle: 3 or 4 together"),
            message("It told fallers apart less well in rehabilitation hospitals than where it was made"),
            message("NICE is believed to advise against predicting falls in hospital with such tools"),
        ),
        sources=(_OLIVER, _REVIEW),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="the authors and the BMJ",
            evidence="a journal article, believed free to use; no terms were read",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)
