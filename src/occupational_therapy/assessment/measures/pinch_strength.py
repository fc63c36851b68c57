"""Pinch strength: the mean of three trials of one hand on a pinch gauge, beside norms, for three kinds of pinch.

Population: adults of 20 years and over. Edition and norms: Mathiowetz and others 1985, in pounds, by sex, five-year age
band and hand. Variants: tip (thumb to the pulp of the index finger), key (lateral) and palmar (three-jaw chuck).
Scoring: the mean of three trials in pounds is given as an answer; z = (mean - norm) ÷ standard deviation; higher is
better. A mean is taken up to 100 pounds (this library's choice).
Missing answers: a hand that was not tested has no z. Younger than 20 there are no norms.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(sex="female", age_years=82, hand="left", pounds=6.9)
>>> measure("pinch_strength", "tip").score(answers)["z"].value
-1.0
"""

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.change import Threshold
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Raw
from occupational_therapy.assessment.forms import times
from occupational_therapy.assessment.norms import (
    AGE_YEARS,
    HAND,
    KG_PER_POUND,
    SEX,
    Norms,
    after_stroke,
    by_sex_and_hand,
    norm_rights,
    norm_scores,
)
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_TIP = by_sex_and_hand("""
    20-24  18.0 (3.0)  17.0 (2.3)  11.1 (2.1)  10.5 (1.7)
    25-29  18.3 (4.4)  17.5 (5.2)  11.9 (1.8)  11.3 (1.8)
    30-34  17.6 (6.7)  17.6 (4.8)  12.6 (3.0)  11.7 (2.8)
    35-39  18.0 (3.6)  17.7 (3.8)  11.6 (2.5)  11.9 (2.4)
    40-44  17.8 (4.0)  17.7 (3.5)  11.5 (2.7)  11.1 (3.0)
    45-49  18.7 (4.9)  17.6 (4.1)  13.2 (3.0)  12.1 (2.7)
    50-54  18.3 (4.0)  17.8 (3.9)  12.5 (2.2)  11.4 (2.4)
    55-59  16.6 (3.3)  15.0 (3.7)  11.7 (1.7)  10.4 (1.4)
    60-64  15.8 (3.9)  15.3 (3.7)  10.1 (2.1)  9.9 (2.0)
    65-69  17.0 (4.2)  15.4 (2.9)  10.6 (2.0)  10.5 (2.4)
    70-74  13.8 (2.6)  13.3 (2.6)  10.1 (2.6)  9.8 (2.3)
    75+    14.0 (3.4)  13.9 (3.7)  9.6 (2.8)   9.3 (2.4)
""")
_KEY = by_sex_and_hand("""
    20-24  26.0 (3.5)  24.8 (3.4)  17.6 (2.0)  16.2 (2.1)
    25-29  26.7 (4.9)  25.0 (4.4)  17.7 (2.1)  16.6 (2.1)
    30-34  26.4 (4.8)  26.2 (5.1)  18.7 (3.0)  17.8 (3.6)
    35-39  26.1 (3.2)  25.6 (3.9)  16.6 (2.0)  16.0 (2.7)
    40-44  25.6 (2.6)  25.1 (4.0)  16.7 (3.1)  15.8 (3.1)
    45-49  25.8 (3.9)  24.8 (4.4)  17.6 (3.2)  16.6 (2.9)
    50-54  26.7 (4.4)  26.1 (4.2)  16.7 (2.5)  16.1 (2.7)
    55-59  24.2 (4.2)  23.0 (4.7)  15.7 (2.5)  14.7 (2.2)
    60-64  23.2 (5.4)  22.2 (4.1)  15.5 (2.7)  14.1 (2.5)
    65-69  23.4 (3.9)  22.0 (3.6)  15.0 (2.6)  14.3 (2.8)
    70-74  19.3 (2.4)  19.2 (3.0)  14.5 (2.9)  13.8 (3.0)
    75+    20.5 (4.6)  19.1 (3.0)  12.6 (2.3)  11.4 (2.6)
""")
_PALMAR = by_sex_and_hand("""
    20-24  26.6 (5.3)  25.7 (5.8)  17.2 (2.3)  16.3 (2.8)
    25-29  26.0 (4.3)  25.1 (4.2)  17.7 (3.2)  17.0 (3.0)
    30-34  24.7 (4.7)  25.4 (5.7)  19.3 (5.0)  18.1 (4.8)
    35-39  26.2 (4.1)  25.9 (5.4)  17.5 (4.2)  17.1 (3.4)
    40-44  24.5 (4.3)  24.8 (4.9)  17.0 (3.1)  16.6 (3.5)
    45-49  24.0 (3.3)  23.7 (3.8)  17.9 (3.0)  17.5 (2.8)
    50-54  23.8 (5.4)  24.0 (5.8)  17.3 (3.1)  16.6 (2.9)
    55-59  23.7 (4.8)  21.3 (4.5)  16.0 (3.1)  15.4 (3.0)
    60-64  21.8 (3.3)  21.2 (3.2)  14.8 (3.1)  14.3 (2.7)
    65-69  21.4 (3.0)  21.2 (4.1)  14.2 (3.1)  13.7 (3.4)
    70-74  18.1 (3.4)  18.8 (3.3)  14.4 (2.6)  14.0 (1.9)
    75+    18.7 (4.2)  18.3 (3.8)  12.0 (2.6)  11.5 (2.6)
""")

_POUNDS = message("pounds")
_PAPER = "Mathiowetz V, Kashman N, Volland G, Weber K, Dowe M, Rogers S. Arch Phys Med Rehabil 1985;66:69-74"
_TIP_SOURCE = Source(
    _PAPER,
    note="91 of 92 cells read agree with a gauge's manual, which prints 17.4 for men of 30 to 34, right; 17.6 is kept",
)
_KEY_SOURCE = Source(
    _PAPER, Confidence.FROM_MEMORY, "one cell was checked: compare the table with the paper before relying on it"
)
_PALMAR_SOURCE = Source(
    _PAPER,
    Confidence.FROM_MEMORY,
    "ten means by decade of the right hand agree with a public page: compare the table with the paper",
)


def _variant(
    variant: str, label: Message, norms: Norms, source: Source, thresholds: tuple[Threshold, ...] = ()
) -> Measure:
    return Measure(
        name="pinch_strength",
        variant=variant,
        label=label,
        edition="Mathiowetz 1985",
        purpose=message("strength of pinch of one hand, beside norms"),
        items=(
            SEX,
            AGE_YEARS,
            HAND,
            Item(key="pounds", label=message("Mean of three trials"), low=0, high=100, unit=_POUNDS),
        ),
        scores=(
            Score(
                key="pounds",
                label=message("Pinch in pounds"),
                of=Raw("pounds"),
                direction=Direction.HIGHER_IS_BETTER,
                decimals=1,
                unit=_POUNDS,
            ),
            Score(
                key="kilograms",
                label=message("Pinch in kilograms"),
                of=times("pounds", KG_PER_POUND),
                direction=Direction.HIGHER_IS_BETTER,
                decimals=1,
                unit=message("kilograms"),
            ),
            *norm_scores("pounds", norms, unit=_POUNDS),
        ),
        thresholds=thresholds,
        administration=(Administration.PERFORMANCE,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy", "rehabilitation"),
        caveats=(message("The norms are by right and left hand, not by dominance"),),
        sources=(source,),
        rights=norm_rights("the authors of the norms", "a method of measuring, free to use; the norms are published"),
        siblings=lambda: MEASURES,
    )


MEASURES = (
    _variant("tip", message("Tip pinch strength"), _TIP, _TIP_SOURCE),
    _variant(
        "key",
        message("Key pinch strength"),
        _KEY,
        _KEY_SOURCE,
        after_stroke("kilograms", more_affected="1.4", less_affected="1.0"),
    ),
    _variant(
        "palmar",
        message("Palmar pinch strength"),
        _PALMAR,
        _PALMAR_SOURCE,
        after_stroke("kilograms", more_affected="1.2", less_affected="1.3"),
    ),
)
