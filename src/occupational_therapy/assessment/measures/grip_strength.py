"""Grip strength: the mean of three trials of one hand on a dynamometer, beside norms.

Population: adults of 20 years and over. Edition, protocol and norms: Mathiowetz and others 1985 (310 men, 328 women),
in pounds, by sex, five-year age band and hand: seated, shoulder adducted, elbow at 90 degrees, forearm neutral, handle
in its second position. The cut-offs of EWGSOP2 take the highest trial and are a measure of their own.
Scoring: the mean of the trials in pounds and in kilograms; z = (mean - norm) ÷ standard deviation; percent of the norm,
and of the other hand. Higher is better. A trial is taken up to 440 pounds (this library's choice).
Missing answers: with fewer than three trials nothing is worked out from them (this library's choice). Younger than 20
there are no norms, and the mean stands alone.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(sex="female", age_years=78, hand="right", trial1_lb=20, trial2_lb=22, trial3_lb=19.8)
>>> result = measure("grip_strength").score(answers)
>>> result["mean_lb"].value, result["z"].value, round(result["percent_of_norm"].value, 4)
(20.6, -2.0, 48.3568)
"""

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Code, Measure
from occupational_therapy.assessment.expressions import Divide, Node, Raw
from occupational_therapy.assessment.forms import mean, times
from occupational_therapy.assessment.norms import (
    AGE_YEARS,
    HAND,
    KG_PER_POUND,
    SEX,
    after_stroke,
    by_sex_and_hand,
    norm_rights,
    norm_scores,
    percent_of_norm,
)
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_NORMS = by_sex_and_hand("""
    20-24  121.0 (20.6)  104.5 (21.8)  70.4 (14.5)  61.0 (13.1)
    25-29  120.8 (23.0)  110.5 (16.2)  74.5 (13.9)  63.5 (12.2)
    30-34  121.8 (22.4)  110.4 (21.7)  78.7 (19.2)  68.0 (17.7)
    35-39  119.7 (24.0)  112.9 (21.7)  74.1 (10.8)  66.3 (11.7)
    40-44  116.8 (20.7)  112.8 (18.7)  70.4 (13.5)  62.3 (13.8)
    45-49  109.9 (23.0)  100.8 (22.8)  62.2 (15.1)  56.0 (12.7)
    50-54  113.6 (18.1)  101.9 (17.0)  65.8 (11.6)  57.3 (10.7)
    55-59  101.1 (26.7)  83.2 (23.4)   57.3 (12.5)  47.3 (11.9)
    60-64  89.7 (20.4)   76.8 (20.3)   55.1 (10.1)  45.7 (10.1)
    65-69  91.1 (20.6)   76.8 (19.8)   49.6 (9.7)   41.0 (8.2)
    70-74  75.3 (21.5)   64.8 (18.1)   49.6 (11.7)  41.5 (10.2)
    75+    65.7 (21.0)   55.0 (17.0)   42.6 (11.0)  37.6 (8.9)
""")
"""Pounds."""
_HIGHEST = 440
_POUNDS, _KILOGRAMS, _PERCENT = message("pounds"), message("kilograms"), message("percent")

_TRIALS: tuple[tuple[str, Message], ...] = (
    ("trial1_lb", message("First trial")),
    ("trial2_lb", message("Second trial")),
    ("trial3_lb", message("Third trial")),
)
_OTHER_HAND = "other_hand_mean_lb"
_MEAN = mean(*(key for key, _ in _TRIALS))

_MATHIOWETZ = Source(
    "Mathiowetz V, Kashman N, Volland G, Weber K, Dowe M, Rogers S. Arch Phys Med Rehabil 1985;66:69-74",
    note="all 96 cells compared with the reprint in a dynamometer's manual",
)
_NITSCHKE = Source("Nitschke 1999", note="published as more than 6 kg; a change of 6 kg exactly counts here too")
_LANG = Source("Lang 2008", Confidence.FROM_MEMORY)
_KIM = Source("Kim 2014", Confidence.FROM_MEMORY)


def _strength(key: str, label: Message) -> Item:
    return Item(key=key, label=label, low=0, high=_HIGHEST, unit=_POUNDS)


def _score(key: str, label: Message, of: Node, unit: Message) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.HIGHER_IS_BETTER, decimals=1, unit=unit)


def _important(value: str, population: Message, source: Source, *, percent: bool = False) -> Threshold:
    return Threshold(
        score="mean_kg",
        kind=ThresholdKind.IMPORTANCE,
        value=value,
        percent=percent,
        statistic="MCID",
        population=population,
        sources=(source,),
    )


_FRACTURE = message("adults after a fracture of the distal radius")

MEASURES = (
    Measure(
        name="grip_strength",
        label=message("Grip strength"),
        edition="Mathiowetz 1985",
        purpose=message("strength of grip of one hand, beside norms"),
        items=(
            SEX,
            AGE_YEARS,
            HAND,
            *(_strength(key, label) for key, label in _TRIALS),
            Item(key=_OTHER_HAND, label=message("Mean of the other hand"), low=1, high=_HIGHEST, unit=_POUNDS),
        ),
        scores=(
            _score("mean_lb", message("Mean of three trials, in pounds"), _MEAN, _POUNDS),
            _score("mean_kg", message("Mean of three trials, in kilograms"), times(_MEAN, KG_PER_POUND), _KILOGRAMS),
            *norm_scores(_MEAN, _NORMS, unit=_POUNDS, suffix="_lb"),
            _score("percent_of_norm", message("Percent of the norm"), percent_of_norm(_MEAN, _NORMS), _PERCENT),
            _score(
                "percent_of_other_hand",
                message("Percent of the other hand"),
                times(Divide(_MEAN, Raw(_OTHER_HAND)), 100),
                _PERCENT,
            ),
        ),
        thresholds=(
            Threshold(
                score="mean_kg",
                kind=ThresholdKind.ERROR,
                value=6,
                statistic="change of more than 6 kg",
                population=message("healthy and disabled women"),
                sources=(_NITSCHKE,),
            ),
            *after_stroke("mean_kg", more_affected="2.9", less_affected="4.7"),
            _important("5.0", message("adults after a stroke, dominant side"), _LANG),
            _important("6.2", message("adults after a stroke, non-dominant side"), _LANG),
            _important("6.5", _FRACTURE, _KIM),
            _important("19.5", _FRACTURE, _KIM, percent=True),
        ),
        administration=(Administration.PERFORMANCE,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy", "vocational_rehabilitation", "rehabilitation"),
        caveats=(
            message("The norms are by right and left hand, not by dominance"),
            message(
                "That the dominant hand is about a tenth stronger is a weak rule, weakest for people who are "
                "left-handed"
            ),
        ),
        codes=(Code(system="snomed_ct", code="251433001"),),
        sources=(_MATHIOWETZ,),
        rights=norm_rights("the authors of the norms", "a method of measuring, free to use; the norms are published"),
    ),
)
