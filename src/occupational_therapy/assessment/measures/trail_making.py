"""Trail Making Test: how fast somebody joins numbers (part A), and numbers and letters in turn (part B), beside norms.

Population: adults from 18 to 89. Edition: Army Individual Test Battery 1944, Reitan 1958; norms of Tombaugh 2004 (911
adults), by age, and from 55 also by years of education: up to 12, and more than 12.
Scoring: seconds of each part; lower is better; z = (mean - time) ÷ standard deviation, above nought where faster; also
B - A and B ÷ A. A time is taken between 1 second and half an hour (this library's choice).
Missing answers: a part that was stopped has no time, and the limit is never entered as one; ``a_completed`` and
``b_completed`` say so. Education is needed from 55 on and may be left out before. Outside the ages of the norms there
is no z.

>>> from occupational_therapy.assessment import measure
>>> answers = dict(age_years=72, education_years=14, a_seconds=54.61, b_seconds=134.41)
>>> result = measure("trail_making").score(answers)
>>> result["z_a"].value, result["z_b"].value, result["b_minus_a"].value, round(result["b_over_a"].value, 4)
(-1.0, -2.0, 79.8, 2.4613)
"""

from occupational_therapy.assessment.answers import Item, ItemKind
from occupational_therapy.assessment.definition import Administration, Measure
from occupational_therapy.assessment.expressions import Axis, Divide, Node, Raw
from occupational_therapy.assessment.forms import less
from occupational_therapy.assessment.norms import (
    AGE_YEARS,
    Norms,
    completed_item,
    norms,
    not_completed,
    split_by_age,
    time_item,
    time_of,
    z_score,
)
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, RightsStatus, Source
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms.people import ADULTS

__all__ = ["MEASURES"]

_EDUCATION = Item(
    key="education_years",
    label=message("Years of education"),
    low=0,
    high=40,
    whole=True,
    unit=message("years"),
    optional=True,
    kind=ItemKind.PARTICULAR,
)
_YOUNGER_A = """
    18-24  22.93 (6.87)
    25-34  24.40 (8.71)
    35-44  28.54 (10.09)
    45-54  31.78 (9.93)
"""
_OLDER_A = """
    55-59  35.10 (10.94)  31.72 (10.14)
    60-64  33.22 (9.10)   31.32 (6.96)
    65-69  39.14 (11.84)  33.84 (6.69)
    70-74  42.47 (15.15)  40.13 (14.48)
    75-79  50.81 (17.44)  41.74 (15.32)
    80-84  58.19 (23.31)  55.32 (21.28)
    85-89  57.56 (21.54)  63.46 (29.22)
"""
_YOUNGER_B = """
    18-24  48.97 (12.69)
    25-34  50.68 (12.36)
    35-44  58.46 (16.41)
    45-54  63.76 (14.42)
"""
_OLDER_B = """
    55-59  78.84 (19.09)   68.74 (21.02)
    60-64  74.55 (19.55)   64.58 (18.59)
    65-69  91.32 (28.89)   67.12 (9.31)
    70-74  109.95 (35.15)  86.27 (24.07)
    75-79  130.61 (45.74)  100.68 (44.16)
    80-84  152.74 (65.68)  132.15 (42.95)
    85-89  167.69 (78.50)  140.54 (75.38)
"""
"""Seconds; of the older, up to 12 years of education and more."""
_BY_EDUCATION = Axis(Raw(_EDUCATION.key), (0, 13), bands=True)
"""Up to 12 years, 12 included, and more."""
_PART_A = split_by_age(norms(_YOUNGER_A), norms(_OLDER_A, _BY_EDUCATION))
_PART_B = split_by_age(norms(_YOUNGER_B), norms(_OLDER_B, _BY_EDUCATION))

_SECONDS = message("seconds")
_A = time_of("a_seconds", "a_completed")
_B = time_of("b_seconds", "b_completed")
_TOMBAUGH = Source(
    "Tombaugh TN. Arch Clin Neuropsychol 2004;19:203-214",
    note="all 18 rows compared with a public data file, in which 12 years of education belong to the lower group",
)
_REITAN = Source("Reitan RM 1958, after the Army Individual Test Battery 1944")


def _score(key: str, label: Message, of: Node, unit: Message | None = _SECONDS) -> Score:
    return Score(key=key, label=label, of=of, direction=Direction.LOWER_IS_BETTER, decimals=1, unit=unit)


def _norm_score(key: str, label: Message, of: Node) -> Score:
    return Score(key=key, label=label, of=of, decimals=_PART_A.decimals, unit=_SECONDS)


def _z(key: str, label: Message, time: Node, norm: Norms) -> Score:
    return Score(
        key=key,
        label=label,
        of=z_score(time, norm, Direction.LOWER_IS_BETTER),
        direction=Direction.HIGHER_IS_BETTER,
        decimals=2,
    )


MEASURES = (
    Measure(
        name="trail_making",
        label=message("Trail Making Test"),
        edition="Reitan 1958, norms of Tombaugh 2004",
        purpose=message("speed of visual search, and of shifting between two sequences"),
        items=(
            AGE_YEARS,
            _EDUCATION,
            time_item("a_seconds", message("Time of part A")),
            time_item("b_seconds", message("Time of part B")),
            completed_item("a_completed", message("Part A completed in the time allowed")),
            completed_item("b_completed", message("Part B completed in the time allowed")),
        ),
        scores=(
            _score("a_seconds", message("Part A: time"), _A),
            _norm_score("norm_mean_a", message("Part A: mean of the norm group"), _PART_A.mean),
            _norm_score("norm_sd_a", message("Part A: standard deviation of the norm group"), _PART_A.sd),
            _z("z_a", message("Part A: standard deviations faster than the norm"), _A, _PART_A),
            _score("b_seconds", message("Part B: time"), _B),
            _norm_score("norm_mean_b", message("Part B: mean of the norm group"), _PART_B.mean),
            _norm_score("norm_sd_b", message("Part B: standard deviation of the norm group"), _PART_B.sd),
            _z("z_b", message("Part B: standard deviations faster than the norm"), _B, _PART_B),
            _score("b_minus_a", message("Part B less part A"), less(_B, _A)),
            _score("b_over_a", message("Part B divided by part A"), Divide(_B, _A), None),
        ),
        alerts=(
            not_completed("trail_making_a_not_completed", "a_completed"),
            not_completed("trail_making_b_not_completed", "b_completed"),
        ),
        administration=(Administration.PERFORMANCE,),
        ages=ADULTS,
        areas=(Area.SELF_CARE, Area.PRODUCTIVITY, Area.LEISURE),
        specialisms=("rehabilitation", "vocational_rehabilitation"),
        caveats=(
            message("From the age of 55 the norms need the years of education"),
            message("The norms from 85 to 89 rest on groups of 16 and 13 people"),
            message(
                "Part B divided by part A above 2.5 to 3 suggests difficulty in shifting between tasks: a rule of "
                "thumb, not a cut-off"
            ),
            message("A part that was stopped has no time: the limit is never entered as one"),
        ),
        sources=(_REITAN, _TOMBAUGH),
        rights=Rights(
            status=RightsStatus.PUBLIC_DOMAIN,
            holder="nobody: Army Individual Test Battery, 1944",
            evidence="the test is in the public domain; the norms are published and their source is named",
        ),
    ),
)
