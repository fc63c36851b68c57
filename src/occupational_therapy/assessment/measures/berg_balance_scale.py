"""Berg Balance Scale: balance in fourteen tasks from sitting to standing on one leg.

Population: older adults and people after a stroke; the client performs, a therapist rates. Edition: Berg and others
1989 and 1992. Items: 0 to 4.
Scoring: the sum, 0 to 56; higher is better. Missing answers: no rule of the authors' was found.
Bands: cuts of falls as databases quote them, and three levels of walking from memory.
Change: what is beyond error depends on the first score (Donoghue and Stokes 2009); importance from Hayashi 2022.

>>> from occupational_therapy.assessment import measure
>>> berg = measure("berg_balance_scale")
>>> total = berg.score({item.key: 3 for item in berg.items})["total"]
>>> total.value, str(total.bands["falls_45"].label)
(42, 'greater risk of falls')
"""

from occupational_therapy.assessment.answers import Item, scale
from occupational_therapy.assessment.bands import Band, BandSet
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.forms import total
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ITEMS: tuple[tuple[str, Message], ...] = (
    ("sit_to_stand", message("From sitting to standing")),
    ("stand_unsupported", message("Standing unsupported")),
    ("sit_unsupported", message("Sitting unsupported")),
    ("stand_to_sit", message("From standing to sitting")),
    ("transfers", message("Transfers")),
    ("stand_eyes_closed", message("Standing with eyes closed")),
    ("stand_feet_together", message("Standing with feet together")),
    ("reach_forward", message("Reaching forward")),
    ("pick_up_object", message("Picking up an object")),
    ("look_behind", message("Looking behind")),
    ("turn_360", message("Turning once around")),
    ("alternate_step", message("Stepping on a stool in turns")),
    ("tandem_stance", message("One foot in front of the other")),
    ("single_leg_stance", message("Standing on one leg")),
)
_BERG_1989 = Source("Berg KO, Wood-Dauphinee S, Williams JI, Gayton D. Physiother Can 1989;41:304-311")
_BERG_1992 = Source("Berg KO et al. Can J Public Health 1992;83 Suppl 2:S7-11")
_DATABASE = Source("rehabilitation databases' entries on the scale", note="quoted there, not read in the papers")
_DONOGHUE = Source("Donoghue D, Stokes EK. 2009, abstract")
_HAYASHI = Source("Hayashi S et al. 2022, abstract")


def _bands(key: str, label: Message, source: Source, *bands: Band) -> BandSet:
    return BandSet(
        key=key,
        score="total",
        label=label,
        bands=bands,
        population=message("older adults"),
        sources=(source,),
    )


def _error(value: int, first_low: int, first_high: int, population: Message) -> Threshold:
    return Threshold(
        score="total",
        kind=ThresholdKind.ERROR,
        value=value,
        first_low=first_low,
        first_high=first_high,
        statistic="MDC95",
        population=population,
        sources=(_DONOGHUE,),
    )


def _important(value: str, statistic: str) -> Threshold:
    return Threshold(
        score="total",
        kind=ThresholdKind.IMPORTANCE,
        value=value,
        statistic=statistic,
        population=message("people with acute stroke"),
        sources=(_HAYASHI,),
    )


MEASURES = (
    Measure(
        name="berg_balance_scale",
        label=message("Berg Balance Scale"),
        edition="Berg 1989 and 1992, fourteen items",
        purpose=message("balance in sitting, standing and moving"),
        items=tuple(Item(key=key, label=label, options=scale(0, 4)) for key, label in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(key for key, _ in _ITEMS)),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        bands=(
            _bands(
                "falls_45",
                message("Risk of falls below 45"),
                _DATABASE,
                Band(0, 44, message("greater risk of falls")),
                Band(45, 56, message("lesser risk of falls")),
            ),
            _bands(
                "falls_40",
                message("Falls below 40"),
                _DATABASE,
                Band(0, 39, message("almost all fall")),
                Band(40, 56, message("not all fall")),
            ),
            _bands(
                "walking",
                message("Levels of walking"),
                Source("levels in circulation", Confidence.FROM_MEMORY),
                Band(0, 20, message("wheelchair")),
                Band(21, 40, message("walks with help")),
                Band(41, 56, message("independent")),
            ),
        ),
        thresholds=(
            _error(4, 45, 56, message("older adults whose first score is 45 to 56")),
            _error(5, 35, 44, message("older adults whose first score is 35 to 44")),
            _error(7, 25, 34, message("older adults whose first score is 25 to 34")),
            _error(5, 0, 24, message("older adults whose first score is 0 to 24")),
            _important("6.5", "MCID, anchor-based, lowest estimate"),
            _important("12.5", "MCID, anchor-based, highest estimate"),
            _important("2.3", "MCID, distribution-based, lowest estimate"),
            _important("4.9", "MCID, distribution-based, highest estimate"),
        ),
        administration=(Administration.PERFORMANCE,),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation", "moving_and_handling"),
        caveats=(message("What change is beyond error depends on the first score: read the threshold for it"),),
        sources=(_BERG_1989, _BERG_1992),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Katherine Berg and the co-authors",
            evidence="believed free to use with citation; no terms were read",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)
