"""Box and Block Test: how many blocks one hand carries over a partition in a minute.

Population: adults of 20 years and over; one hand is tested at a time. Edition and norms: Mathiowetz, Volland, Kashman
and Weber 1985, by sex, five-year age band and hand; norms for children are another publication and are not here.
Scoring: blocks in 60 seconds; higher is better; z = (blocks - mean) ÷ standard deviation of the norm group. The columns
of the norms are right and left hand, not dominant and non-dominant as some copies label them.
Missing answers: a hand that was not tested has no score; a hand that could not carry a block scores 0. Younger than
20 there are no norms, and the count stands without z.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(sex="female", age_years=67, hand="left", blocks_per_minute=50)
>>> round(measure("box_and_block").score(answers)["z"].value, 4)
-2.7662
"""

from occupational_therapy.assessment.answers import Item
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Raw
from occupational_therapy.assessment.norms import (
    AGE_YEARS,
    HAND,
    SEX,
    after_stroke,
    by_sex_and_hand,
    norm_rights,
    norm_scores,
)
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_BLOCKS = "blocks_per_minute"
_NORMS = by_sex_and_hand("""
    20-24  88.2 (8.8)   86.4 (8.5)   88.0 (8.3)   83.4 (7.9)
    25-29  85.0 (7.5)   84.1 (7.1)   86.0 (7.4)   80.9 (6.4)
    30-34  81.9 (9.0)   81.3 (8.1)   85.2 (7.4)   80.2 (5.6)
    35-39  81.9 (9.5)   79.8 (9.7)   84.8 (6.1)   83.5 (6.1)
    40-44  83.0 (8.1)   80.0 (8.8)   81.1 (8.2)   79.7 (8.8)
    45-49  76.9 (9.2)   75.8 (7.8)   82.1 (7.5)   78.3 (7.6)
    50-54  79.0 (9.7)   77.0 (9.2)   77.7 (10.7)  74.3 (9.9)
    55-59  75.2 (11.9)  73.8 (10.5)  74.7 (8.9)   73.6 (7.8)
    60-64  71.3 (8.8)   70.5 (8.1)   76.1 (6.9)   73.6 (6.4)
    65-69  68.4 (7.1)   67.4 (7.8)   72.0 (6.2)   71.3 (7.7)
    70-74  66.3 (9.2)   64.3 (9.8)   68.6 (7.0)   68.3 (7.0)
    75+    63.0 (7.1)   61.3 (8.4)   65.0 (7.1)   63.6 (7.4)
""")

_MATHIOWETZ = Source(
    "Mathiowetz V, Volland G, Kashman N, Weber K. Am J Occup Ther 1985;39:386-391",
    note="norms of 628 adults; all 96 cells compared with a public application, whose labels of the columns are wrong",
)

MEASURES = (
    Measure(
        name="box_and_block",
        label=message("Box and Block Test"),
        edition="Mathiowetz 1985",
        purpose=message("gross dexterity of one hand"),
        items=(
            SEX,
            AGE_YEARS,
            HAND,
            Item(
                key=_BLOCKS,
                label=message("Blocks carried in one minute"),
                low=0,
                high=150,
                whole=True,
                unit=message("blocks"),
            ),
        ),
        scores=(
            Score(
                key=_BLOCKS,
                label=message("Blocks in one minute"),
                of=Raw(_BLOCKS),
                direction=Direction.HIGHER_IS_BETTER,
                unit=message("blocks"),
            ),
            *norm_scores(_BLOCKS, _NORMS, unit=message("blocks")),
        ),
        thresholds=after_stroke(_BLOCKS, more_affected="5.5", less_affected="7.8"),
        administration=(Administration.PERFORMANCE,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy", "rehabilitation"),
        caveats=(
            message("A hand that cannot do the test scores 0; a hand that was not tested is left out: record which"),
            message("The norms are by right and left hand, not by dominance"),
        ),
        sources=(_MATHIOWETZ,),
        rights=norm_rights(
            "Virgil Mathiowetz and colleagues", "free to administer; the design of the box is published"
        ),
    ),
)
