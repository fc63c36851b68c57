"""Rivermead Mobility Index: fifteen movements from turning in bed to running, each done or not.

Population: people after a stroke, with brain injury or multiple sclerosis; fourteen are asked and one, standing, is
observed. Edition: Collen, Wade, Robb and Bradshaw 1991.
Scoring: the number done, 0 to 15; higher is better. Missing answers: no rule of the authors' was found.
Bands: none official; one acute study found a cut that predicted early discharge. Change: Chen 2007.

>>> from occupational_therapy.assessment import measure
>>> index = measure("rivermead_mobility_index")
>>> index.score({item.key: int(place < 8) for place, item in enumerate(index.items)})["total"].value
8
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
    ("turn_in_bed", message("Turning in bed")),
    ("lie_to_sit", message("From lying to sitting")),
    ("sitting_balance", message("Sitting balance")),
    ("sit_to_stand", message("From sitting to standing")),
    ("stand_unsupported_10s", message("Standing unsupported, observed")),
    ("transfer", message("Transfer")),
    ("walk_inside_with_aid", message("Walking inside, with an aid if needed")),
    ("stairs", message("A flight of stairs")),
    ("walk_outside_even", message("Walking outside on even ground")),
    ("walk_inside_no_aid", message("Walking inside without an aid")),
    ("pick_up_from_floor", message("Picking up from the floor")),
    ("walk_outside_uneven", message("Walking outside on uneven ground")),
    ("bathing", message("Bathing")),
    ("four_steps_no_rail", message("Four steps without a rail")),
    ("run_10m", message("Running ten metres")),
)
_COLLEN = Source(
    "Collen FM, Wade DT, Robb GF, Bradshaw CM. Int Disabil Stud 1991;13(2):50-54",
    Confidence.PARTLY_CONFIRMED,
    "the number of items and the observed one were read; their order was not",
)
_CHEN = Source("Chen HM et al. Neurorehabil Neural Repair 2007;21:347-352, abstract (standard error 0.8, 50 people)")

MEASURES = (
    Measure(
        name="rivermead_mobility_index",
        label=message("Rivermead Mobility Index"),
        edition="Collen, Wade, Robb and Bradshaw 1991",
        purpose=message("how far a person moves about, from turning in bed to running"),
        items=tuple(Item(key=key, label=label, options=scale(0, 1)) for key, label in _ITEMS),
        scores=(
            Score(
                key="total",
                label=message("Total"),
                of=total(*(key for key, _ in _ITEMS)),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        bands=(
            BandSet(
                key="early_discharge",
                score="total",
                label=message("Early discharge in one acute study"),
                bands=(
                    Band(0, 3, message("below the cut that predicted early discharge")),
                    Band(4, 15, message("at or above the cut that predicted early discharge")),
                ),
                population=message("people in acute care after a stroke"),
                sources=(Source("one acute stroke study, as a rehabilitation database quotes it"),),
            ),
        ),
        thresholds=(
            Threshold(
                score="total",
                kind=ThresholdKind.ERROR,
                value="2.2",
                statistic="smallest real difference",
                population=message("people with chronic stroke"),
                sources=(_CHEN,),
            ),
        ),
        administration=(Administration.INTERVIEW, Administration.OBSERVED),
        ages=ADULTS,
        areas=(Area.SELF_CARE,),
        specialisms=("rehabilitation", "moving_and_handling", "housing_and_equipment"),
        sources=(_COLLEN,),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="the authors of the index",
            evidence="believed free for clinical use as published; ask before other use",
            confidence=Confidence.FROM_MEMORY,
        ),
    ),
)
