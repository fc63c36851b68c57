"""Short Falls Efficacy Scale International: how concerned a person is about falling, in seven activities.

Population: older adults in the community; the client answers. Edition: Kempen and others 2008, seven of the sixteen
items of the full scale. Items: 1 to 4.
Scoring: the sum, 7 to 28; lower is better. The number of items answered is given beside it.
Missing answers (the authors' rule): with one missing, the sum of six is divided by six, taken times seven and rounded
up; with more there is no score. Public code that rounds to the nearest is wrong.
Bands: Delbaere 2010, in three levels and in two, from memory.

>>> from occupational_therapy.assessment import measure
>>> scale = measure("short_fes_i")
>>> answers = dict(dressing=1, bath_shower=2, chair=1, stairs=3, reaching=2, slope=3)
>>> scale.score(answers)["total"].value
14
"""

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Measure
from occupational_therapy.assessment.expressions import Rounding
from occupational_therapy.assessment.forms import number_answered, prorated, rounded
from occupational_therapy.assessment.measures import fes_i
from occupational_therapy.assessment.scores import Direction, MissingRule, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["MEASURES"]

(_FULL,) = fes_i.MEASURES
_KEYS = ("dressing", "bath_shower", "chair", "stairs", "reaching", "slope", "social_event")
_ITEMS: tuple[Item, ...] = tuple(map(_FULL.item, _KEYS))

_KEMPEN = Source("Kempen GI et al. Age Ageing 2008;37:45-50", Confidence.FROM_MEMORY, "which seven of the items it has")
_DELBAERE = Source(
    "Delbaere K et al. Age Ageing 2010;39:210-216", Confidence.FROM_MEMORY, "the abstract gives no figures"
)
_PEOPLE = message("older adults in the community")

MEASURES = (
    Measure(
        name="short_fes_i",
        label=message("Short Falls Efficacy Scale International"),
        edition="Kempen 2008",
        purpose=message("how concerned a person is about falling in daily activities, in short"),
        items=_ITEMS,
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=rounded(prorated(*_KEYS, at_least=len(_KEYS) - 1), Rounding.UP),
                direction=Direction.LOWER_IS_BETTER,
            ),
            Score(key="answered", label=message("Items answered"), of=number_answered(*_KEYS)),
        ),
        missing_rules=(
            MissingRule(
                key="author",
                label=message(
                    "one missing item takes the mean of the other six and the total is rounded up; with more there is "
                    "no score"
                ),
                sources=(Source("Prevention of Falls Network Europe, as a public definition gives it"),),
            ),
        ),
        bands=(
            BandSet(
                key="delbaere_2010_three",
                score="total",
                label=message("Delbaere 2010, three levels"),
                bands=(
                    Band(7, 8, message("low concern")),
                    Band(9, 13, message("moderate concern")),
                    Band(14, 28, message("high concern")),
                ),
                population=_PEOPLE,
                sources=(_DELBAERE,),
            ),
            BandSet(
                key="delbaere_2010_two",
                score="total",
                label=message("Delbaere 2010, two levels"),
                bands=(Band(7, 10, message("lower concern")), Band(11, 28, message("higher concern"))),
                population=_PEOPLE,
                sources=(_DELBAERE,),
            ),
        ),
        administration=_FULL.administration,
        ages=_FULL.ages,
        areas=_FULL.areas,
        specialisms=_FULL.specialisms,
        caveats=_FULL.caveats,
        sources=(_KEMPEN, _DELBAERE),
        rights=_FULL.rights,
    ),
)
