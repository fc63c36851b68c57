"""Tests with norms: norm tables, where a person stands beside them, and what such tests have in common.

A table is typed once, as it is printed: a line for each age band, in it ``mean (SD)`` for each group. Outside the ages
of its bands a table gives nothing; it is never extrapolated.
"""

import re
from fractions import Fraction
from typing import cast

import attrs

from occupational_therapy.assessment.alert import Alert
from occupational_therapy.assessment.answers import Item, ItemKind, worded
from occupational_therapy.assessment.change import Threshold, ThresholdKind
from occupational_therapy.assessment.expressions import (
    Axis,
    Compare,
    Comparison,
    Constant,
    Divide,
    Named,
    Node,
    Raw,
    Table,
    When,
)
from occupational_therapy.assessment.forms import Term, less, node_of, times, unless
from occupational_therapy.assessment.scores import Direction, Score
from occupational_therapy.kernel.findings import Basis, Severity
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Rights, RightsStatus, Source

__all__ = [
    "AGE_YEARS",
    "HAND",
    "KG_PER_POUND",
    "SEX",
    "Norms",
    "after_stroke",
    "by_sex_and_hand",
    "completed_item",
    "norm_rights",
    "norm_scores",
    "norms",
    "not_completed",
    "percent_of_norm",
    "split_by_age",
    "time_item",
    "time_of",
    "z_score",
]

SEX = Item(
    key="sex",
    label=message("Sex"),
    options=worded(female=message("female"), male=message("male")),
    kind=ItemKind.PARTICULAR,
)
"""Which of the groups of a norm table, as the tables were made."""
HAND = Item(
    key="hand",
    label=message("Hand"),
    options=worded(right=message("right"), left=message("left")),
    kind=ItemKind.PARTICULAR,
)
"""Which hand was tested. The tables here are by right and left, not by dominance."""
AGE_YEARS = Item(
    key="age_years",
    label=message("Age"),
    low=0,
    high=120,
    whole=True,
    unit=message("years"),
    kind=ItemKind.PARTICULAR,
)
"""Age in completed years; the highest is this library's choice."""

KG_PER_POUND = Fraction("0.45359237")
"""Kilograms in a pound, exactly (international pound, 1959)."""

_SECONDS = message("seconds")
_LONGEST = 1800
"""The longest time taken for an answer, in seconds: this library's choice."""
_NO = "no"
_CHEN = Source("Chen HM et al. 2009, abstract (n = 62)")

_BAND = re.compile(r"([0-9]+)(?:-([0-9]+)|\+)")
_CELL = re.compile(r"([0-9.]+) \(([0-9.]+)\)")


@attrs.frozen(kw_only=True)
class Norms:
    """A norm table.

    Attributes:
        mean: The mean of the person's norm group.
        sd: Its standard deviation.
        age: The table's axis of ages.
        decimals: The places it is printed with.
    """

    mean: Node
    sd: Node
    age: Axis
    decimals: int


def norms(printed: str, *across: Axis) -> Norms:
    r"""A norm table from its printed form.

    Args:
        printed: A line for each age band, such as ``20-24`` or ``75+``, and in it ``mean (SD)`` for each group.
        across: How the groups of a line are told apart, the slowest changing first.

    >>> from occupational_therapy.assessment.evaluation import evaluate
    >>> table = norms("18-39  50.0 (10.0)\n 40-59  45.5 (9.0)")
    >>> evaluate(table.mean, {"age_years": 40}), evaluate(table.sd, {"age_years": 60})
    (Fraction(91, 2), None)
    """
    bands = [cast("re.Match[str]", _BAND.match(line.strip())) for line in printed.strip().splitlines()]
    last = bands[-1].group(2)
    age = Axis(
        Raw(AGE_YEARS.key),
        tuple(int(band.group(1)) for band in bands),
        bands=True,
        top=None if last is None else int(last),
    )
    cells = _CELL.findall(printed)
    means, sds = (Table((age, *across), tuple(map(Fraction, column))) for column in zip(*cells, strict=True))
    return Norms(
        mean=Named(message("the mean of the norm group"), means),
        sd=Named(message("the standard deviation of the norm group"), sds),
        age=age,
        decimals=max(len(number.partition(".")[2]) for cell in cells for number in cell),
    )


def by_sex_and_hand(printed: str) -> Norms:
    """A norm table with its groups in the order men right, men left, women right, women left.

    >>> from occupational_therapy.assessment.evaluation import evaluate
    >>> table = by_sex_and_hand("20+  10.0 (1.0)  9.0 (1.0)  8.0 (1.0)  7.0 (1.0)")
    >>> evaluate(table.mean, {"age_years": 33, "sex": "female", "hand": "right"})
    Fraction(8, 1)
    """
    return norms(printed, Axis(Raw(SEX.key), ("male", "female")), Axis(Raw(HAND.key), ("right", "left")))


def split_by_age(younger: Norms, older: Norms) -> Norms:
    """A norm table in two parts that are told apart by different things, the second beginning at a higher age.

    >>> from occupational_therapy.assessment.evaluation import evaluate
    >>> both = split_by_age(norms("18-54  10.0 (1.0)"), norms("55+  12.5 (1.0)"))
    >>> [float(evaluate(both.mean, {"age_years": age})) for age in (54, 55)]
    [10.0, 12.5]
    """
    in_first = Compare(Raw(AGE_YEARS.key), Comparison.LESS, Constant(older.age.values[0]))
    return attrs.evolve(younger, mean=When(in_first, younger.mean, older.mean), sd=When(in_first, younger.sd, older.sd))


def z_score(value: Term, norm: Norms, direction: Direction = Direction.HIGHER_IS_BETTER) -> Node:
    """How many standard deviations somebody does better than the norm group's mean; below nought where worse.

    >>> from occupational_therapy.assessment.evaluation import evaluate
    >>> slower = z_score("seconds", norms("18+  20.0 (2.5)"), Direction.LOWER_IS_BETTER)
    >>> evaluate(slower, {"age_years": 40, "seconds": 25})
    Fraction(-2, 1)
    """
    lower = direction is Direction.LOWER_IS_BETTER
    better = less(norm.mean, value) if lower else less(value, norm.mean)
    return Named(message("standard deviations better than the norm group"), Divide(better, norm.sd))


def percent_of_norm(value: Term, norm: Norms) -> Node:
    """A value in percent of the norm group's mean.

    >>> from occupational_therapy.assessment.evaluation import evaluate
    >>> evaluate(percent_of_norm("pounds", norms("18+  20.0 (2.5)")), {"age_years": 40, "pounds": 15})
    Fraction(75, 1)
    """
    return Named(message("percent of the mean of the norm group"), times(Divide(node_of(value), norm.mean), 100))


def norm_scores(
    value: Term,
    norm: Norms,
    *,
    direction: Direction = Direction.HIGHER_IS_BETTER,
    unit: Message | None = None,
    suffix: str = "",
) -> tuple[Score, Score, Score]:
    """The norm group's mean and standard deviation as scores, and how far from that mean a value lies.

    Args:
        value: What was measured.
        norm: The norm table.
        direction: Which end of the value is the better one.
        unit: What the value counts.
        suffix: What the keys of mean and standard deviation end in.

    >>> [score.key for score in norm_scores("pounds", norms("18+  20.0 (2.5)"), suffix="_lb")]
    ['norm_mean_lb', 'norm_sd_lb', 'z']
    """
    return (
        Score(
            key=f"norm_mean{suffix}",
            label=message("Mean of the norm group"),
            of=norm.mean,
            decimals=norm.decimals,
            unit=unit,
        ),
        Score(
            key=f"norm_sd{suffix}",
            label=message("Standard deviation of the norm group"),
            of=norm.sd,
            decimals=norm.decimals,
            unit=unit,
        ),
        Score(
            key="z",
            label=message("Standard deviations from the norm, above nought where better"),
            of=z_score(value, norm, direction),
            direction=Direction.HIGHER_IS_BETTER,
            decimals=2,
        ),
    )


def norm_rights(holder: str, evidence: str, status: RightsStatus = RightsStatus.FREE) -> Rights:
    """The rights in a test that is given with its published norms.

    >>> str(norm_rights("the authors", "free to administer").status)
    'free'
    """
    return Rights(
        status=status,
        holder=holder,
        evidence=evidence,
        ships=message("item keys, short neutral labels of our own, ranges, arithmetic and the published norms"),
        because=message("means and standard deviations are facts; their publication is named beside them"),
    )


def time_item(key: str, label: Message) -> Item:
    """A time in seconds, between 1 second and half an hour: limits of this library's choice.

    >>> str(time_item("seconds", message("Time")).allowed())
    'a number from 1 to 1800'
    """
    return Item(key=key, label=label, low=1, high=_LONGEST, unit=_SECONDS)


def completed_item(key: str, label: Message) -> Item:
    """Whether a timed test was completed in the time allowed; leaving it out is normal.

    >>> str(completed_item("completed", message("Completed")).allowed())
    'one of yes, no'
    """
    return Item(key=key, label=label, options=worded(yes=message("yes"), no=message("no")), optional=True)


def time_of(time: str, completed: str) -> Node:
    """The time of a test, if it was completed: a limit that was reached is no time.

    >>> from occupational_therapy.assessment.evaluation import evaluate
    >>> evaluate(time_of("seconds", "completed"), {"seconds": 300, "completed": "no"}) is None
    True
    """
    return Named(message("the time, if the test was completed"), unless(completed, _NO, time))


def not_completed(key: str, completed: str) -> Alert:
    """The finding that a timed test was not completed.

    >>> str(not_completed("stopped", "completed").severity)
    'note'
    """
    return Alert(
        key=key,
        when=Compare(Raw(completed), Comparison.EQUAL, Constant(_NO)),
        severity=Severity.NOTE,
        message=message("the test was not completed in the time allowed: there is no time, and the limit is not one"),
        basis=Basis.LIBRARY,
        sources=(Source("library choice: a limit that was reached is no time", Confidence.CONVENTION),),
    )


def after_stroke(score: str, more_affected: str, less_affected: str) -> tuple[Threshold, Threshold]:
    """The smallest real differences of a hand test after a stroke, of the more and of the less affected hand.

    >>> [float(threshold.value) for threshold in after_stroke("blocks", more_affected="5.5", less_affected="7.8")]
    [5.5, 7.8]
    """

    def of_hand(value: str, population: Message) -> Threshold:
        return Threshold(
            score=score,
            kind=ThresholdKind.ERROR,
            value=value,
            statistic="smallest real difference",
            population=population,
            sources=(_CHEN,),
        )

    return (
        of_hand(more_affected, message("adults after a stroke, the more affected hand")),
        of_hand(less_affected, message("adults after a stroke, the less affected hand")),
    )
