"""Nine-Hole Peg Test: how fast one hand places nine pegs and takes them out again.

Population: adults; one hand is tested at a time. Editions, each with norms of its own by sex, five-year age band and
hand: Mathiowetz, Weber, Kashman and Volland 1985 (20 years and over); Oxford Grice and others 2003 (21 years and over,
a commercial board). The two are not interchangeable.
Scoring: seconds; lower is better; z = (mean - time) ÷ standard deviation of the norm group, so that above nought is
faster. A time is taken between 1 second and half an hour (this library's choice).
Missing answers: a test that was not completed in the time allowed has no time, and the limit is never entered as one;
``completed`` says so, and then there is no score whatever is entered. Younger than the norms there is no z.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(sex="male", age_years=47, hand="left", seconds=26.4)
>>> result = measure("nine_hole_peg", "mathiowetz").score(answers)
>>> result["norm_mean"].value, result["norm_sd"].value, result["z"].value
(20.4, 3.0, -2.0)
"""

from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.norms import (
    AGE_YEARS,
    HAND,
    SEX,
    Norms,
    after_stroke,
    by_sex_and_hand,
    completed_item,
    norm_rights,
    norm_scores,
    not_completed,
    time_item,
    time_of,
)
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_NORMS_1985 = by_sex_and_hand("""
    20-24  16.1 (1.9)  16.8 (2.2)  15.8 (2.1)  17.2 (2.4)
    25-29  16.7 (1.6)  17.7 (1.6)  15.8 (2.2)  17.2 (2.1)
    30-34  17.7 (2.5)  18.7 (2.2)  16.3 (1.9)  17.8 (2.0)
    35-39  17.9 (2.4)  19.4 (3.5)  16.4 (1.6)  17.3 (2.0)
    40-44  17.7 (2.2)  18.9 (2.0)  16.8 (2.1)  18.6 (2.8)
    45-49  18.8 (2.3)  20.4 (3.0)  17.3 (2.0)  18.4 (1.9)
    50-54  19.2 (1.8)  20.7 (2.3)  18.0 (2.5)  20.1 (3.0)
    55-59  19.2 (2.6)  21.0 (3.2)  17.8 (2.6)  19.4 (2.3)
    60-64  20.3 (2.6)  21.0 (2.5)  18.4 (2.0)  20.6 (2.2)
    65-69  20.7 (2.9)  22.9 (3.5)  19.5 (2.3)  21.4 (2.7)
    70-74  22.0 (3.3)  23.8 (3.9)  20.2 (2.7)  22.0 (2.7)
    75+    22.9 (4.0)  26.4 (4.8)  21.5 (2.9)  24.6 (4.3)
""")
_NORMS_2003 = by_sex_and_hand("""
    21-25  16.41 (1.65)  17.53 (1.73)  16.04 (1.82)  17.21 (1.55)
    26-30  16.88 (1.89)  17.84 (2.22)  15.90 (1.91)  16.97 (1.77)
    31-35  17.54 (2.70)  18.47 (2.94)  16.69 (1.70)  17.47 (2.13)
    36-40  17.71 (2.12)  18.62 (2.30)  16.74 (1.95)  18.16 (2.08)
    41-45  18.54 (2.88)  18.49 (2.42)  16.54 (2.14)  17.64 (2.06)
    46-50  18.35 (2.47)  19.57 (2.69)  17.36 (2.01)  17.96 (2.30)
    51-55  18.90 (2.37)  19.84 (3.10)  17.38 (1.88)  18.92 (2.29)
    56-60  20.90 (4.55)  21.64 (3.39)  17.86 (2.39)  19.48 (3.26)
    61-65  20.87 (3.50)  21.60 (2.98)  18.99 (2.18)  20.33 (2.76)
    66-70  21.23 (3.29)  22.29 (3.71)  19.90 (3.15)  21.44 (3.97)
    71+    25.79 (5.60)  25.95 (4.54)  22.49 (6.02)  24.11 (5.66)
""")

_MATHIOWETZ = Source(
    "Mathiowetz V, Weber K, Kashman N, Volland G. Occup Ther J Res 1985;5:24-38",
    note="norms of 628 adults from 20 to 94; means equal in a public application, 5 standard deviations follow it",
)
_OXFORD_GRICE = Source(
    "Oxford Grice K, Vogel KA, Le V et al. Am J Occup Ther 2003;57:570-573",
    Confidence.FROM_MEMORY,
    "norms of 703 adults: check the table against the paper before relying on it",
)
_TIME = time_of("seconds", "completed")
_WORSE = Threshold(
    score="seconds",
    kind=ThresholdKind.IMPORTANCE,
    value=20,
    percent=True,
    statistic="worsening by 20 percent",
    population=message("people with multiple sclerosis"),
    sources=(Source("rule in use in multiple sclerosis", Confidence.FROM_MEMORY),),
)


def _variant(variant: str, edition: str, norms: Norms, source: Source) -> Measure:
    return Measure(
        name="nine_hole_peg",
        variant=variant,
        label=message("Nine-Hole Peg Test"),
        edition=edition,
        purpose=message("fine dexterity of one hand"),
        items=(
            SEX,
            AGE_YEARS,
            HAND,
            time_item("seconds", message("Time to place and remove nine pegs")),
            completed_item("completed", message("Completed in the time allowed")),
        ),
        scores=(
            Score(
                key="seconds",
                label=message("Time"),
                of=_TIME,
                direction=Direction.LOWER_IS_BETTER,
                decimals=1,
                unit=message("seconds"),
            ),
            *norm_scores(_TIME, norms, direction=Direction.LOWER_IS_BETTER, unit=message("seconds")),
        ),
        thresholds=(*after_stroke("seconds", more_affected="32.8", less_affected="6.2"), _WORSE),
        alerts=(not_completed("nine_hole_peg_not_completed", "completed"),),
        administration=(Administration.PERFORMANCE,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("hand_therapy", "rehabilitation"),
        caveats=(
            message("A test that was not completed has no time: the limit is never entered as one"),
            message(
                "After a stroke the smallest real difference of the more affected hand is over half the mean: too "
                "coarse for one person"
            ),
            message("The two sets of norms were made on different boards and are not interchangeable"),
        ),
        sources=(source,),
        rights=norm_rights("the authors of the norms", "free to administer; the norms are published"),
        siblings=lambda: MEASURES,
    )


MEASURES = (
    _variant("mathiowetz", "Mathiowetz 1985", _NORMS_1985, _MATHIOWETZ),
    _variant("oxford_grice", "Oxford Grice 2003", _NORMS_2003, _OXFORD_GRICE),
)
