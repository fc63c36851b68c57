"""Waterlow score: the risk of pressure injury, from build, skin, mobility and special risks.

Population: people from 14 in hospital and care; a nurse rates. Edition: Waterlow 1985, card revised in 2005.
Items: the points of each section. Where several entries of a section may be ringed - skin, and the special risks -
the answer is their sum; broken skin counts 3, as in one public reading of the card, where another prints 2.
Scoring: the sum of the sections; lower is better. Of the neurological section 6 points count at most, of medication 4.
The lowest for an adult is 2.
Missing answers: build, sex, age, continence, mobility, nutrition and skin are needed; a special risk that is left out
was not ringed. Bands: from 10, 15 and 20.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(build=0, sex=2, age=3, continence=0, mobility=3, nutrition=0, skin=1)
>>> total = measure("waterlow").score({**answers, "tissue_malnutrition": 2, "surgery_trauma": 5})["total"]
>>> total.value, str(total.bands["waterlow_2005"].label)
(16, 'high risk')
"""

from itertools import product

from occupational_therapy.assessment.answers import Item, ItemKind, Option, numbered, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import Constant
from occupational_therapy.assessment.forms import left_out_as_nothing, lowest, total
from occupational_therapy.assessment.ranges import span_of
from occupational_therapy.assessment.scores import STRICT, Direction, MissingRule, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]


def _sums(*entries: tuple[int, ...]) -> tuple[Option, ...]:
    """The sums that the entries of a section can come to, each ringed with one of its points or not at all."""
    return numbered(*sorted({sum(ringed) for ringed in product(*((0, *entry) for entry in entries))}))


def _ringed(*entries: int) -> tuple[Option, ...]:
    """The sums of entries that are worth the same wherever they are ringed."""
    return _sums(*((points,) for points in entries))


_CORE = (
    Item(
        key="build",
        label=message("Build"),
        options=(
            Option(0, message("average")),
            Option(1, message("above average")),
            Option(2, message("obese")),
            Option(3, message("below average")),
        ),
    ),
    Item(
        key="sex",
        label=message("Sex"),
        options=(Option(1, message("male")), Option(2, message("female"))),
        kind=ItemKind.PARTICULAR,
    ),
    Item(
        key="age",
        label=message("Age"),
        options=(
            Option(1, message("14 to 49")),
            Option(2, message("50 to 64")),
            Option(3, message("65 to 74")),
            Option(4, message("75 to 80")),
            Option(5, message("81 and over")),
        ),
        kind=ItemKind.PARTICULAR,
    ),
    Item(key="continence", label=message("Continence"), options=scale(0, 3)),
    Item(key="mobility", label=message("Mobility"), options=scale(0, 5)),
    Item(key="nutrition", label=message("Nutrition, screening points"), options=scale(0, 5)),
    Item(key="skin", label=message("Skin, points ringed"), options=_ringed(1, 1, 1, 1, 2, 3)),
)
_ENTRIES = 3
"""Entries of the neurological section and of medication, as remembered: only the most that count were read."""
_SPECIAL = (
    Item(
        key="tissue_malnutrition",
        label=message("Tissue malnutrition, points ringed"),
        options=_ringed(8, 8, 5, 5, 2, 1),
        optional=True,
    ),
    Item(
        key="neuro",
        label=message("Neurological deficit, points ringed"),
        options=_sums(*[tuple(range(4, 7))] * _ENTRIES),
        optional=True,
    ),
    Item(
        key="surgery_trauma",
        label=message("Surgery or trauma, points ringed"),
        options=_ringed(5, 5, 8),
        optional=True,
    ),
    Item(
        key="medication",
        label=message("Medication, points ringed"),
        options=_sums(*[tuple(range(1, 5))] * _ENTRIES),
        optional=True,
    ),
)
_MOST = {"neuro": 6, "medication": 4}
"""The most points of a section that count."""
_TOTAL = total(
    *(item.key for item in _CORE),
    *(
        lowest(left_out_as_nothing(item.key), Constant(_MOST[item.key]))
        if item.key in _MOST
        else left_out_as_nothing(item.key)
        for item in _SPECIAL
    ),
)
_LOWEST, _HIGHEST = span_of(_TOTAL, {item.key: item for item in (*_CORE, *_SPECIAL)}).ends

_CARD = Source(
    "Waterlow J. Nurs Times 1985;81(48):49-55, card revised 2005",
    Confidence.PARTLY_CONFIRMED,
    "the points were read in public models of the card; they differ on broken skin, and on whether one or several "
    "entries of a special risk count",
)

MEASURES = (
    Measure(
        name="waterlow",
        label=message("Waterlow score"),
        edition="Waterlow 1985, card of 2005",
        purpose=message("the risk of pressure injury"),
        items=(*_CORE, *_SPECIAL),
        scores=(Score(key="total", label=message("Total"), of=_TOTAL, direction=Direction.LOWER_IS_BETTER),),
        missing_rules=(
            MissingRule(
                key="author",
                label=message(
                    "the total is not worked out where a section it needs has no answer; a special risk left out was "
                    "not ringed"
                ),
                sources=(
                    *STRICT.sources,
                    Source("the card has no entry for a special risk that is not there", Confidence.CONVENTION),
                ),
            ),
        ),
        bands=(
            BandSet(
                key="waterlow_2005",
                score="total",
                label=message("Card of 2005"),
                bands=(
                    Band(_LOWEST, 9, message("not at risk")),
                    Band(10, 14, message("at risk")),
                    Band(15, 19, message("high risk")),
                    Band(20, _HIGHEST, message("very high risk")),
                ),
                population=message("people in hospital and care"),
                sources=(_CARD,),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("seating_and_posture", "moving_and_handling", "housing_and_equipment"),
        caveats=(
            message("Give the points ringed in a section; of several entries give their sum and say so"),
            message("Points for surgery fall away after 48 hours where the person is recovering"),
            message("It supports clinical judgement and does not take its place"),
        ),
        codes=(Code(system="snomed_ct", code="278897004"),),
        sources=(_CARD,),
        rights=Rights(
            status=RightsStatus.UNCLEAR,
            holder="Judy Waterlow",
            evidence="copyright of the author, permission by the author's site, as believed; no terms were read",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)
