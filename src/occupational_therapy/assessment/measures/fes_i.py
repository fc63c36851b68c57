"""Falls Efficacy Scale International: how concerned a person is about falling, in sixteen activities.

Population: older adults in the community; the client answers. Edition: Yardley and others 2005. Items: 1 to 4.
Scoring: the sum, 16 to 64; lower is better. The number of items answered is given beside it.
Missing answers (the authors' rule): with up to four missing, the sum is divided by the number answered, taken times
sixteen and rounded up; with more there is no score.
Bands: Delbaere 2010, in three levels and in two.

>>> from occupational_therapy.assessment import measure
>>> scale = measure("fes_i")
>>> answers = {item.key: 2 for item in scale.items[:12]}
>>> result = scale.score({**answers, "cleaning": 3})
>>> result["total"].value, result["answered"].value, str(result["total"].status)
(34, 12, 'prorated')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Rounding
from occupational_therapy.assessment.forms import number_answered, prorated, rounded
from occupational_therapy.assessment.scores import Direction, MissingRule, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("cleaning", message("Cleaning")),
    ("dressing", message("Dressing")),
    ("meals", message("Meals")),
    ("bath_shower", message("Bath or shower")),
    ("shop", message("Shopping")),
    ("chair", message("Chair")),
    ("stairs", message("Stairs")),
    ("neighbourhood", message("Neighbourhood")),
    ("reaching", message("Reaching")),
    ("telephone", message("Telephone")),
    ("slippery", message("Slippery ground")),
    ("visiting", message("Visiting")),
    ("crowds", message("Crowds")),
    ("uneven", message("Uneven ground")),
    ("slope", message("Slope")),
    ("social_event", message("Social event")),
)
_KEYS = tuple(key for key, _ in _ITEMS)
_MAY_BE_MISSING = 4

_YARDLEY = Source("Yardley L et al. Age Ageing 2005;34:614-619")
_DELBAERE = Source(
    "Delbaere K et al. Age Ageing 2010;39:210-216",
    Confidence.PARTLY_CONFIRMED,
    "the cut points were read on a secondary page",
)
_PEOPLE = message("older adults in the community")

MEASURES = (
    Measure(
        name="fes_i",
        label=message("Falls Efficacy Scale International"),
        edition="Yardley 2005",
        purpose=message("how concerned a person is about falling in daily activities"),
        items=tuple(Item(key=key, label=label, options=scale(1, 4)) for key, label in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=rounded(prorated(*_KEYS, at_least=len(_KEYS) - _MAY_BE_MISSING), Rounding.UP),
                direction=Direction.LOWER_IS_BETTER,
            ),
            Score(key="answered", label=message("Items answered"), of=number_answered(*_KEYS)),
        ),
        missing_rules=(
            MissingRule(
                key="author",
                label=message(
                    "up to four missing items take the mean of the others and the total is rounded up; with more "
                    "there is no score"
                ),
                sources=(
                    Source(
                        "Prevention of Falls Network Europe", Confidence.PARTLY_CONFIRMED, "read on a secondary page"
                    ),
                ),
            ),
        ),
        bands=(
            BandSet(
                key="delbaere_2010_three",
                score="total",
                label=message("Delbaere 2010, three levels"),
                bands=(
                    Band(16, 19, message("low concern")),
                    Band(20, 27, message("moderate concern")),
                    Band(28, 64, message("high concern")),
                ),
                population=_PEOPLE,
                sources=(_DELBAERE,),
            ),
            BandSet(
                key="delbaere_2010_two",
                score="total",
                label=message("Delbaere 2010, two levels"),
                bands=(Band(16, 22, message("lower concern")), Band(23, 64, message("higher concern"))),
                population=_PEOPLE,
                sources=(Source(_DELBAERE.citation, Confidence.FROM_MEMORY, "the abstract gives no figures"),),
            ),
        ),
        administration=(Administration.SELF_REPORT, Administration.INTERVIEW),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "housing_and_equipment"),
        caveats=(message("It asks for concern about falling, not for falls"),),
        sources=(_YARDLEY, _DELBAERE),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Prevention of Falls Network Europe",
            evidence="believed free to use with citation; changes of wording need agreement",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)
