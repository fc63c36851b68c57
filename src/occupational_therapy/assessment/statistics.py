"""Statistics over repeated measures: measurement error, and effect sizes of groups.

What goes in is exact: a float stands for the decimal it is written as. Limits are compared as exact squares, so that no
rounding decides. What comes out is the float nearest the value worked out to sixty digits.

Error and importance are different things, and both belong to a population. Effect sizes are of groups, never of one
person; what can be said of one person is in :mod:`~occupational_therapy.assessment.reliable_change`.
"""

from collections.abc import Iterable, Iterator
from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

import attrs

from occupational_therapy.kernel.document import Quantity, Section, listing, section
from occupational_therapy.kernel.errors import OccupationalTherapyError, Problem
from occupational_therapy.kernel.fields import Number, accept, decimal, each, positive, refuse, settle
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations.sources import rests_on

__all__ = [
    "COHEN",
    "SOURCES",
    "Z_90",
    "Z_95",
    "GroupChange",
    "Precision",
    "UndefinedStatisticError",
    "signed_root",
    "to_coefficient",
    "to_spread",
]

Z_90 = Decimal("1.645")
"""Standard deviations that hold 90 % of a normal distribution; some texts round it to 1.65."""
Z_95 = Decimal("1.96")
"""Standard deviations that hold 95 % of a normal distribution."""

COHEN: tuple[tuple[Decimal, Message], ...] = (
    (Decimal("0.8"), message("large")),
    (Decimal("0.5"), message("medium")),
    (Decimal("0.2"), message("small")),
)
"""Cohen's names for effect sizes from a size on, the largest first. They do not carry over to the SRM."""

_ERROR = Source("standard error of measurement and detectable change: public calculators and a textbook on reliability")
_EFFECT = Source("Middel and van Sonderen 2002: effect sizes, and why their names do not carry over to the SRM")
SOURCES = (_ERROR, _EFFECT)
"""What the formulas rest on."""

_PRECISE = Context(
    prec=60, rounding=ROUND_HALF_EVEN, Emin=MIN_EMIN, Emax=MAX_EMAX, capitals=1, clamp=0, flags=[], traps=[]
)
_FEWEST = 2
"""People of whom a standard deviation can be worked out."""


class UndefinedStatisticError(OccupationalTherapyError, ArithmeticError):
    """A statistic that these numbers do not have, because it would be divided by nought.

    Attributes:
        statistic: Which one.
        reason: What is nought.
    """

    def __init__(self, statistic: str, reason: str) -> None:
        self.statistic = statistic
        self.reason = reason
        super().__init__(statistic, reason)

    def __str__(self) -> str:
        return f"{self.statistic} is not defined: {self.reason}"


def _root(square: Fraction) -> float:
    quotient = _PRECISE.divide(Decimal(square.numerator), Decimal(square.denominator))
    return float(_PRECISE.sqrt(quotient))


def signed_root(square: Fraction, sign: Fraction) -> float:
    """The root of a square that is known exactly, with the sign of another number.

    >>> signed_root(Fraction(9, 4), Fraction(-1))
    -1.5
    """
    return -_root(square) if sign < 0 else _root(square)


def to_spread(value: Number) -> Decimal:
    """A field's standard deviation, 0 or more."""
    exact = decimal(value)
    if isinstance(exact, Decimal) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=exact))
    return exact


def to_coefficient(value: Number) -> Decimal:
    """A field's reliability, 0 to 1."""
    exact = decimal(value)
    if isinstance(exact, Decimal) and not 0 <= exact <= 1:
        return refuse(message("{value} is outside 0 to 1", value=exact))
    return exact


@attrs.frozen(kw_only=True)
class Precision:
    """How exactly a measure tells one score, from how far scores spread in a group and how reliable they are.

    Attributes:
        sd: The standard deviation of the scores in the group.
        reliability: How well a second measurement repeats the first, 0 to 1, such as an intraclass correlation.

    >>> precision = Precision(sd=2.1, reliability=0.67)
    >>> round(precision.sem, 4), round(precision.sdiff, 4), round(precision.mdc90, 4), round(precision.mdc95, 4)
    (1.2064, 1.706, 2.8064, 3.3439)
    """

    sd: Decimal = attrs.field(converter=to_spread)
    reliability: Decimal = attrs.field(converter=to_coefficient)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def variance(self) -> Fraction:
        """The square of the standard error of measurement, exactly: SD² × (1 - r)."""
        return Fraction(self.sd) ** 2 * (1 - Fraction(self.reliability))

    @property
    def sem(self) -> float:
        """The standard error of measurement: SD × √(1 - r)."""
        return _root(self.variance)

    @property
    def sdiff(self) -> float:
        """The standard error of a difference between two scores: √2 × SEM."""
        return _root(2 * self.variance)

    @property
    def mdc90(self) -> float:
        """The smallest change beyond measurement error at 90 %: 1.645 × √2 × SEM."""
        return _root(2 * self.variance * Fraction(Z_90) ** 2)

    @property
    def mdc95(self) -> float:
        """The smallest change beyond measurement error at 95 %: 1.96 × √2 × SEM."""
        return _root(2 * self.variance * Fraction(Z_95) ** 2)

    def cannot_show(self, important: Number) -> bool:
        """Whether a change that matters is smaller than measurement error, and so cannot be told from it in one person.

        >>> Precision(sd=10, reliability=0.9).cannot_show(5)
        True
        """
        size = Fraction(accept("important", positive(important)))
        return size**2 < 2 * self.variance * Fraction(Z_95) ** 2

    def outline(self) -> Section:
        """The errors and limits, with what they are worked out from."""
        return section(
            message("Measurement error"),
            listing(
                message(
                    "Standard deviation {sd}, reliability {reliability}",
                    sd=Quantity(self.sd),
                    reliability=Quantity(self.reliability),
                ),
                message("Standard error of measurement: {value}", value=Quantity(self.sem)),
                message("Standard error of a difference: {value}", value=Quantity(self.sdiff)),
                message("Smallest change beyond error at 90 %: {value}", value=Quantity(self.mdc90)),
                message("Smallest change beyond error at 95 %: {value}", value=Quantity(self.mdc95)),
            ),
            rests_on([_ERROR]),
        )


def _scores(values: Iterable[Number]) -> tuple[Decimal, ...]:
    return each(decimal, values)


def _paired(change: "GroupChange") -> Iterator[Problem]:
    if len(change.first) != len(change.later):
        yield Problem(
            "later",
            message(
                "{later} scores for {first} people: give two for each", later=len(change.later), first=len(change.first)
            ),
        )
    elif len(change.first) < _FEWEST:
        yield Problem(
            "first",
            message(
                "{count} is too few: give the scores of {least} people or more", count=len(change.first), least=_FEWEST
            ),
        )


@attrs.frozen(kw_only=True)
class GroupChange:
    """How the scores of a group changed, each person measured twice. It says nothing of one person.

    Attributes:
        first: First scores, one of each person.
        later: Later scores of the same people, in the same order.

    >>> change = GroupChange(first=[10, 12, 14, 16, 18], later=[14, 15, 19, 18, 24])
    >>> change.mean_change, round(change.effect_size, 4), round(change.srm, 4), str(change.magnitude)
    (4.0, 1.2649, 2.5298, 'large')
    """

    first: tuple[Decimal, ...] = attrs.field(converter=_scores)
    later: tuple[Decimal, ...] = attrs.field(converter=_scores)

    def __attrs_post_init__(self) -> None:
        settle(self, _paired)

    @property
    def n(self) -> int:
        """How many people."""
        return len(self.first)

    @property
    def mean_change(self) -> float:
        """The mean of the differences, later less first."""
        return float(_mean(self._differences))

    @property
    def effect_size(self) -> float:
        """The mean change in standard deviations of the first scores.

        Raises:
            UndefinedStatisticError: All first scores are the same.
        """
        return self._signed(self._effect)

    @property
    def magnitude(self) -> Message:
        """Cohen's name for the effect size, whichever way it goes. There is none for the SRM.

        Raises:
            UndefinedStatisticError: All first scores are the same.
        """
        square = self._effect
        return next((name for least, name in COHEN if square >= Fraction(least) ** 2), message("less than small"))

    @property
    def srm(self) -> float:
        """The standardised response mean: the mean change in standard deviations of the change.

        Raises:
            UndefinedStatisticError: Everybody changed by the same.
        """
        variance = _variance(self._differences)
        if not variance:
            raise UndefinedStatisticError("the standardised response mean", "everybody changed by the same")
        return self._signed(_mean(self._differences) ** 2 / variance)

    def outline(self) -> Section:
        """The group's change, without what is not defined."""
        return section(
            message("Change of a group"),
            listing(
                counted("{count} person, measured twice", "{count} people, each measured twice", count=self.n),
                message("Mean change: {value}", value=Quantity(_mean(self._differences))),
                message("Effect size: {value} ({name})", value=Quantity(self.effect_size), name=self.magnitude)
                if len(set(self.first)) > 1
                else message("Effect size: not defined, for all first scores are the same"),
                message("Standardised response mean: {value}", value=Quantity(self.srm))
                if len(set(self._differences)) > 1
                else message("Standardised response mean: not defined, for everybody changed by the same"),
                message("These are of the group: they say nothing of one person"),
            ),
            rests_on([_EFFECT]),
        )

    @property
    def _differences(self) -> tuple[Fraction, ...]:
        return tuple(Fraction(after) - Fraction(before) for before, after in zip(self.first, self.later, strict=True))

    @property
    def _effect(self) -> Fraction:
        """The square of the effect size."""
        variance = _variance(tuple(map(Fraction, self.first)))
        if not variance:
            raise UndefinedStatisticError("the effect size", "all first scores are the same")
        return _mean(self._differences) ** 2 / variance

    def _signed(self, square: Fraction) -> float:
        return signed_root(square, _mean(self._differences))


def _mean(values: tuple[Fraction, ...]) -> Fraction:
    return sum(values, Fraction()) / len(values)


def _variance(values: tuple[Fraction, ...]) -> Fraction:
    """Of a sample: divided by one less than there are."""
    mean = _mean(values)
    return sum(((value - mean) ** 2 for value in values), Fraction()) / (len(values) - 1)
