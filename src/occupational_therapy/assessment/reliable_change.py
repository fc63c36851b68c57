"""Reliable change: one person's change beside measurement error, in words that may be used of one person.

A change beyond measurement error is never called significant, and nothing is said of its cause: ceilings, practice and
regression to the mean are not taken account of.
"""

import enum
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.assessment.scores import Direction
from occupational_therapy.assessment.statistics import (
    Z_95,
    Precision,
    UndefinedStatisticError,
    signed_root,
    to_coefficient,
    to_spread,
)
from occupational_therapy.kernel.document import Quantity, Section, listing, section
from occupational_therapy.kernel.fields import choice, decimal, refuse, settle
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations.sources import rests_on

__all__ = ["SOURCES", "ReliableChange", "ReliableChangeClass", "moved"]

SOURCES = (
    Source(
        "Jacobson and Truax 1991, with the standard error of a difference corrected by Christensen and Mendoza 1986",
        Confidence.PARTLY_CONFIRMED,
        "read in pages that report them",
    ),
)
"""What the index rests on."""


class ReliableChangeClass(enum.StrEnum):
    """What can be said of one person's change beside measurement error."""

    RELIABLE_IMPROVEMENT = "reliable_improvement"
    RELIABLE_DETERIORATION = "reliable_deterioration"
    NO_RELIABLE_CHANGE = "no_reliable_change"

    @property
    def label(self) -> Message:
        """The class in words."""
        return _CLASSES[self]


_CLASSES = {
    ReliableChangeClass.RELIABLE_IMPROVEMENT: message("reliable improvement"),
    ReliableChangeClass.RELIABLE_DETERIORATION: message("reliable deterioration"),
    ReliableChangeClass.NO_RELIABLE_CHANGE: message("no reliable change"),
}


def _one_way(value: Direction | str) -> Direction:
    direction = choice(Direction, value)
    if direction is Direction.NEITHER:
        return refuse(message("neither end is better: no change is an improvement or a deterioration"))
    return direction


@attrs.frozen(kw_only=True)
class ReliableChange:
    """One person's change beside measurement error.

    Attributes:
        first: The first score.
        later: The later one.
        sd: The standard deviation of first scores in a group like the person.
        reliability: How well a second measurement repeats the first, 0 to 1.
        direction: Which end of the score is the better one.

    Raises:
        UndefinedStatisticError: The measure has no error (a reliability of 1, or no spread): there is no index.

    >>> change = ReliableChange(first=40, later=49, sd=10, reliability=0.9, direction="higher_is_better")
    >>> round(change.index, 4), str(change.outcome)
    (2.0125, 'reliable_improvement')
    >>> print(change.sentence())
    The score rose by 9 points. This is more than the measurement error (8.765 points at 95 %), and for the better
    """

    first: Decimal = attrs.field(converter=decimal)
    later: Decimal = attrs.field(converter=decimal)
    sd: Decimal = attrs.field(converter=to_spread)
    reliability: Decimal = attrs.field(converter=to_coefficient)
    direction: Direction = attrs.field(converter=_one_way)

    def __attrs_post_init__(self) -> None:
        settle(self)
        if not self.precision.variance:
            raise UndefinedStatisticError("the reliable change index", "the standard error of measurement is 0")

    @property
    def precision(self) -> Precision:
        """The errors and limits it is held against."""
        return Precision(sd=self.sd, reliability=self.reliability)

    @property
    def difference(self) -> Fraction:
        """The later score less the first, exactly."""
        return Fraction(self.later) - Fraction(self.first)

    @property
    def index(self) -> float:
        """The difference in standard errors of a difference."""
        return signed_root(self._square, self.difference)

    @property
    def reliable(self) -> bool:
        """Whether the difference is more than measurement error at 95 %: an index beyond 1.96, not at it."""
        return self._square > Fraction(Z_95) ** 2

    @property
    def outcome(self) -> ReliableChangeClass:
        """What can be said of the change."""
        if not self.reliable:
            return ReliableChangeClass.NO_RELIABLE_CHANGE
        if self.direction.better(self.difference):
            return ReliableChangeClass.RELIABLE_IMPROVEMENT
        return ReliableChangeClass.RELIABLE_DETERIORATION

    @property
    def _square(self) -> Fraction:
        return self.difference**2 / (2 * self.precision.variance)

    def sentence(self) -> Message:
        """What may be said of the change, in words."""
        change, limit = moved(self.difference), Quantity(self.precision.mdc95)
        match self.outcome:
            case ReliableChangeClass.RELIABLE_IMPROVEMENT:
                return message(
                    "{change}. This is more than the measurement error ({limit} points at 95 %), and for the better",
                    change=change,
                    limit=limit,
                )
            case ReliableChangeClass.RELIABLE_DETERIORATION:
                return message(
                    "{change}. This is more than the measurement error ({limit} points at 95 %), and for the worse",
                    change=change,
                    limit=limit,
                )
            case _ if self.difference:
                return message(
                    "{change}. This may be measurement error (limit {limit} points at 95 %)", change=change, limit=limit
                )
            case _:
                return change

    def outline(self) -> Section:
        """The change beside measurement error, and what the index does not take account of."""
        return section(
            message("Change beside measurement error: {outcome}", outcome=self.outcome.label),
            self.sentence(),
            listing(
                message(
                    "From {first} to {later}; {direction}",
                    first=Quantity(self.first),
                    later=Quantity(self.later),
                    direction=self.direction.label,
                ),
                message("Reliable change index: {index}", index=Quantity(self.index)),
                message("Ceilings, practice and regression to the mean are not taken account of"),
            ),
            self.precision.outline(),
            rests_on(SOURCES),
        )


def moved(difference: Fraction) -> Message:
    """How far a score moved, in words.

    >>> str(moved(Fraction(-1))), str(moved(Fraction(5, 2))), str(moved(Fraction(0)))
    ('The score fell by 1 point', 'The score rose by 2.5 points', 'The score did not change')
    """
    if not difference:
        return message("The score did not change")
    size = abs(difference)
    if size.denominator == 1:
        points = size.numerator
        if difference > 0:
            return counted("The score rose by {count} point", "The score rose by {count} points", count=points)
        return counted("The score fell by {count} point", "The score fell by {count} points", count=points)
    if difference > 0:
        return message("The score rose by {points} points", points=Quantity(size))
    return message("The score fell by {points} points", points=Quantity(size))
