"""HSE lifting filter: whether a lift is light enough that no fuller assessment is needed.

Population: adults at work in Great Britain; an observer records the task. Edition: HSE guidance L23 and INDG143 to the
Manual Handling Operations Regulations 1992. It sets no limit in law; it says when a fuller assessment is not needed.
Scoring: a weight by sex, zone of the hands and reach; where the hands enter more than one zone, give the one with the
smallest weight. It assumes two hands, an easy grip, a stable body, reasonable surroundings and up to about thirty
operations an hour. Turning and frequency reduce it (older text of INDG143). How the two combine is not stated:
multiplying them is a choice of this library. Frequencies between those named need a fuller assessment and are not
taken. ``within_filter`` is 1 where the load is no more than the weight. Missing answers: everything is needed.
Loads up to 500 kg are taken: this library's limit. Not for handling people.

>>> from occupational_therapy.assessment import measure
>>> lift = dict(sex="male", zone="elbow_to_knuckle", reach="close", twist="over_90", frequency="1_2_per_min",
...             load_kg=14)
>>> result = measure("hse_lifting_filter").score(lift)
>>> result["guideline_kg"].value, result["within_filter"].value
(14.0, 1)
"""

from fractions import Fraction

from occupational_therapy.assessment.alert import Alert
from occupational_therapy.assessment.answers import Item, ItemKind, worded
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import (
    Axis,
    Combine,
    Compare,
    Comparison,
    Constant,
    Multiply,
    Named,
    Raw,
)
from occupational_therapy.assessment.forms import by_word, flag, grid
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.findings import Basis, Severity
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_ZONES = """
    10  5    7  3
    20 10   13  7
    25 15   16 10
    20 10   13  7
    10  5    7  3
"""
"""Kilograms: a line for each zone from the top; men close and extended, women close and extended."""
_TWIST = {"none": Fraction(1), "over_45": 1 - Fraction(10, 100), "over_90": 1 - Fraction(20, 100)}
_FREQUENCY = {
    "up_to_30_per_hour": Fraction(1),
    "1_2_per_min": 1 - Fraction(30, 100),
    "5_8_per_min": 1 - Fraction(50, 100),
    "over_12_per_min": 1 - Fraction(80, 100),
}
"""What is left of the weight."""

_ITEMS = (
    Item(
        key="sex",
        label=message("Sex"),
        options=worded(male=message("male"), female=message("female")),
        kind=ItemKind.PARTICULAR,
    ),
    Item(
        key="zone",
        label=message("Zone of the hands"),
        options=worded(
            shoulder_and_above=message("shoulder height and above"),
            shoulder_to_elbow=message("shoulder to elbow"),
            elbow_to_knuckle=message("elbow to knuckle"),
            knuckle_to_mid_lower_leg=message("knuckle to middle of the lower leg"),
            below_mid_lower_leg=message("below the middle of the lower leg"),
        ),
    ),
    Item(
        key="reach",
        label=message("Reach"),
        options=worded(close=message("close to the body"), extended=message("arms extended")),
    ),
    Item(
        key="twist",
        label=message("Turning of the body"),
        options=worded(none=message("none"), over_45=message("over 45 degrees"), over_90=message("over 90 degrees")),
    ),
    Item(
        key="frequency",
        label=message("Frequency"),
        options=worded(
            **{
                "up_to_30_per_hour": message("up to thirty an hour"),
                "1_2_per_min": message("one or two a minute"),
                "5_8_per_min": message("five to eight a minute"),
                "over_12_per_min": message("more than twelve a minute"),
            }
        ),
    ),
    Item(key="load_kg", label=message("Load"), low=0, high=500, unit=message("kilograms")),
)
_WORDS = {item.key: tuple(str(option.value) for option in item.options) for item in _ITEMS}

_BASE = grid(message("the lifting filter"), [Axis(Raw(key), _WORDS[key]) for key in ("zone", "sex", "reach")], _ZONES)
_GUIDELINE = Named(
    message("the weight of the zone, reduced for turning and for frequency"),
    Multiply((_BASE, by_word("twist", _TWIST), by_word("frequency", _FREQUENCY))),
)
_HEAVIER = Compare(Raw("load_kg"), Comparison.MORE, _GUIDELINE)

_HSE = Source(
    "Health and Safety Executive. Manual handling, L23, 4th ed. 2016; INDG143",
    note="weights by zone read in a public app that reproduces the diagram",
)
_REDUCTIONS = Source("reductions for turning and frequency, older text of INDG143", note="read in a copy")
_COMBINED = Source(
    "turning and frequency together", Confidence.CONVENTION, "the reductions are multiplied; HSE does not say how"
)

MEASURES = (
    Measure(
        name="hse_lifting_filter",
        label=message("HSE lifting filter"),
        edition="L23 (2016) and INDG143",
        purpose=message("whether a lift is light enough that no fuller assessment is needed"),
        items=_ITEMS,
        scores=(
            Score(key="base_guideline_kg", label=message("Weight of the zone"), of=_BASE, unit=message("kilograms")),
            Score(
                key="guideline_kg",
                label=message("Weight after reductions"),
                of=_GUIDELINE,
                decimals=1,
                unit=message("kilograms"),
            ),
            Score(
                key="within_filter",
                label=message("Within the filter"),
                of=Named(
                    message("1 where the load is no more than the weight, otherwise 0"),
                    flag(Compare(Raw("load_kg"), Comparison.AT_MOST, _GUIDELINE)),
                ),
                direction=Direction.HIGHER_IS_BETTER,
            ),
        ),
        alerts=(
            Alert(
                key="hse_lifting_filter_exceeded",
                when=_HEAVIER,
                severity=Severity.WARNING,
                message=message("the load is heavier than the filter allows: a fuller assessment is needed"),
                sources=(_HSE,),
            ),
            Alert(
                key="hse_lifting_filter_combined",
                when=Combine(
                    tuple(
                        Compare(by_word(item, left), Comparison.LESS, Constant(1))
                        for item, left in (("twist", _TWIST), ("frequency", _FREQUENCY))
                    )
                ),
                severity=Severity.WARNING,
                basis=Basis.LIBRARY,
                message=message(
                    "turning and frequency both reduce the weight, and the guidance does not say how they combine: "
                    "make a fuller assessment"
                ),
                sources=(_COMBINED,),
            ),
        ),
        administration=(Administration.OBSERVED,),
        ages=ADULTS,
        areas=(Area.PRODUCTIVITY,),
        specialisms=("moving_and_handling", "vocational_rehabilitation"),
        caveats=(
            message("Never use it for handling people"),
            message("It sets no limit in law; avoid hazardous handling first, then assess and reduce what is left"),
            message("It assumes two hands, an easy grip, a stable body and reasonable surroundings"),
            message("Where the hands enter more than one zone, take the zone with the smallest weight"),
            message("Frequencies between those listed need a fuller assessment"),
        ),
        sources=(_HSE, _REDUCTIONS, _COMBINED),
        rights=Rights(
            status=RightsStatus.FREE,
            holder="Health and Safety Executive",
            evidence="published under the Open Government Licence",
        ),
    ),
)
