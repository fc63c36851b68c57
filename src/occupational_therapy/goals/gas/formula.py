"""The T score: a weighted sum of goal levels, scaled as if goals correlated by rho."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

import attrs

from occupational_therapy.goals.gas.criticism import criticism
from occupational_therapy.goals.gas.levels import MissingRule, Variant, to_level_or_none, to_rule, to_variant
from occupational_therapy.goals.sources import KIRESUK_SHERMAN, TURNER_STOKES_2009, ZERO_WEIGHTS
from occupational_therapy.kernel.document import Quantity, Section, listing, section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import Number, decimal, each, refuse, settle
from occupational_therapy.kernel.messages import Message, counted, message

__all__ = [
    "MEAN",
    "RHO",
    "SCALE",
    "SOURCES",
    "Exact",
    "TScore",
    "beside",
    "not_a_level",
    "t_of",
    "t_of_sums",
    "t_score",
    "to_rho",
]

RHO = Decimal("0.3")
"""The correlation between goals that the method assumes, by convention."""
MEAN = 50
"""T where every goal is met exactly."""
SCALE = 10
"""The standard deviation of T, if levels spread and correlate as assumed."""
SOURCES = (KIRESUK_SHERMAN, TURNER_STOKES_2009, ZERO_WEIGHTS)
"""What the formula, and the refusal of weights that are all zero, rest on."""

Exact = int | Fraction
"""Numbers that are never rounded."""

_T_DECIMALS = 1
_PRECISE = Context(
    prec=60, rounding=ROUND_HALF_EVEN, Emin=MIN_EMIN, Emax=MAX_EMAX, capitals=1, clamp=0, flags=[], traps=[]
)
"""Digits to spare for the float nearest the square root's quotient."""


def t_of(pairs: Iterable[tuple[Fraction, Fraction]], rho: Fraction) -> Fraction:
    """How far T lies from :data:`MEAN`, from weights and levels; correct to some sixty digits.

    >>> float(t_of([(Fraction(1), Fraction(-1))], Fraction(RHO)))
    -10.0
    """
    return Fraction(_away(*_sums(pairs), rho))


def t_of_sums(total: Exact, weights: Exact, squares: Exact, rho: Fraction) -> float:
    """T from the sum of weights times levels, the sum of the weights and that of their squares: the nearest float.

    >>> t_of_sums(-2, 2, 2, Fraction(0))
    35.85786437626905
    """
    return float(_PRECISE.add(Decimal(MEAN), _away(total, weights, squares, rho)))


def _sums(pairs: Iterable[tuple[Fraction, Fraction]]) -> tuple[Fraction, Fraction, Fraction]:
    weighed = tuple(pairs)
    return (
        sum((weight * level for weight, level in weighed), Fraction(0)),
        sum((weight for weight, _ in weighed), Fraction(0)),
        sum((weight * weight for weight, _ in weighed), Fraction(0)),
    )


def _away(total: Exact, weights: Exact, squares: Exact, rho: Fraction) -> Decimal:
    shared, parts = rho.numerator, rho.denominator
    variance = _decimal((parts - shared) * squares + shared * weights * weights, parts)
    return _PRECISE.divide(_decimal(SCALE * total, 1), _PRECISE.sqrt(variance))


def _decimal(value: Exact, parts: int) -> Decimal:
    return _PRECISE.divide(Decimal(value.numerator), Decimal(value.denominator * parts))


def to_rho(value: Number) -> Decimal:
    """A field's correlation between goals, 0 to 1."""
    exact = decimal(value)
    if isinstance(exact, Decimal) and not 0 <= exact <= 1:
        return refuse(message("{value} is outside 0 to 1", value=exact))
    return exact


def _levels(values: Iterable[Number | None]) -> tuple[Decimal | None, ...]:
    return each(to_level_or_none, values)


def _weight(value: Number) -> Decimal:
    exact = decimal(value)
    if isinstance(exact, Decimal) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=exact))
    return exact


def _weights(values: Iterable[Number] | None) -> tuple[Decimal, ...] | None:
    return None if values is None else each(_weight, values)


def _levels_of_variant(score: "TScore") -> Iterator[Problem]:
    for place, level in enumerate(score.levels):
        if level is not None and level not in score.variant.levels:
            yield Problem(f"levels[{place}]", not_a_level(level, score.variant, score.variant.levels))


def not_a_level(level: Decimal, variant: Variant, allowed: Sequence[Decimal]) -> Message:
    """Why a level is refused: which there are in the variant, and in which other it would be one.

    >>> print(not_a_level(Decimal(-3), Variant.FIVE_POINT, Variant.FIVE_POINT.levels))
    -3 is not one of -2, -1, 0, 1, 2 in the variant five_point: it is a level of six_point_minus_three
    """
    others = [other.value for other in Variant if level in other.levels]
    levels = ", ".join(str(each) for each in allowed)
    if level in variant.levels or not others:
        return message(
            "{level} is not one of {levels} in the variant {variant}", level=level, levels=levels, variant=variant.value
        )
    return message(
        "{level} is not one of {levels} in the variant {variant}: it is a level of {others}",
        level=level,
        levels=levels,
        variant=variant.value,
        others=", ".join(others),
    )


def _as_many_weights(score: "TScore") -> Iterator[Problem]:
    if score.weights is not None and len(score.weights) != len(score.levels):
        yield Problem(
            "weights", message("are {weights} for {levels} goals", weights=len(score.weights), levels=len(score.levels))
        )


def _missing_named(score: "TScore") -> Iterator[Problem]:
    if score.missing is MissingRule.CARRY:
        yield Problem(
            "missing", message("needs the baseline of each goal: use a profile, or {drop}", drop=MissingRule.DROP.value)
        )
    if score.missing is None:
        for place, level in enumerate(score.levels):
            if level is None:
                yield Problem(
                    f"levels[{place}]", message("is missing: name the rule for missing goals, or leave it out")
                )


def _something_to_score(score: "TScore") -> Iterator[Problem]:
    if not any(level is not None for level in score.levels):
        yield Problem("levels", message("are none: there is no T without goals, and none is not {mean}", mean=MEAN))
    elif score.n == 0 and score.weights is not None and len(score.weights) == len(score.levels):
        yield Problem("weights", message("are all 0: no goal is left to score"))


@attrs.frozen(kw_only=True)
class TScore:
    """A T score with all it was made from.

    Attributes:
        levels: The level of each goal; None where it is missing.
        weights: The weight of each; None for equal weights.
        rho: The correlation assumed between goals.
        variant: The variant of the scale.
        missing: What stands in for a missing level.

    >>> score = TScore(levels=[0, 1, -1], weights=[9, 4, 1])
    >>> round(score.value, 4), score.n
    (52.6579, 3)
    """

    levels: tuple[Decimal | None, ...] = attrs.field(converter=_levels)
    weights: tuple[Decimal, ...] | None = attrs.field(default=None, converter=_weights)
    rho: Decimal = attrs.field(default=RHO, converter=to_rho)
    variant: Variant = attrs.field(default=Variant.FIVE_POINT, converter=to_variant)
    missing: MissingRule | None = attrs.field(default=None, converter=to_rule)

    def __attrs_post_init__(self) -> None:
        settle(self, _levels_of_variant, _as_many_weights, _missing_named, _something_to_score)

    @property
    def value(self) -> float:
        """T: the float nearest the formula's value."""
        return t_of_sums(*_sums(self._pairs), Fraction(self.rho))

    @property
    def n(self) -> int:
        """How many goals count: those with a level and a weight above 0."""
        return len(self._pairs)

    @property
    def n_missing(self) -> int:
        """How many goals have no level."""
        return sum(level is None for level in self.levels)

    @property
    def n_without_weight(self) -> int:
        """How many goals have a level, and a weight of 0 that removes them."""
        return len(self.levels) - self.n_missing - self.n

    @property
    def is_weighted(self) -> bool:
        """Whether weights were given."""
        return self.weights is not None

    def outline(self) -> Section:
        """T with what must stand beside it, and what is said against it."""
        return section(
            message("T score {t}", t=Quantity(Fraction(self.value), _T_DECIMALS)),
            listing(*beside(self)),
            criticism(),
        )

    @property
    def _pairs(self) -> tuple[tuple[Fraction, Fraction], ...]:
        weights = (Decimal(1),) * len(self.levels) if self.weights is None else self.weights
        return tuple(
            (Fraction(weight), Fraction(level))
            for weight, level in zip(weights, self.levels, strict=False)
            if level is not None and weight > 0
        )


def beside(score: TScore) -> tuple[Message, ...]:
    """What must stand beside a T: how many goals, which weights, which variant, which rho.

    >>> [str(line) for line in beside(TScore(levels=[0, 1]))][:2]
    ['2 goals', 'equal weights']
    """
    lines = [
        counted("{count} goal", "{count} goals", count=score.n),
        _weights_in_words(score),
        message("variant: {variant}", variant=score.variant.label),
        message("correlation assumed between goals (rho): {rho}", rho=Quantity(score.rho)),
    ]
    if score.n_missing and score.missing is not None:
        lines.append(
            counted(
                "{count} goal without a level: {rule}",
                "{count} goals without a level: {rule}",
                count=score.n_missing,
                rule=score.missing.label,
            )
        )
    if score.n_without_weight:
        lines.append(
            counted(
                "{count} goal is left out by a weight of 0",
                "{count} goals are left out by a weight of 0",
                count=score.n_without_weight,
            )
        )
    return tuple(lines)


def _weights_in_words(score: TScore) -> Message:
    if score.weights is None:
        return message("equal weights")
    return message("weights: {weights}", weights=tuple(Quantity(weight) for weight in score.weights))


def t_score(
    levels: Iterable[Number | None],
    weights: Iterable[Number] | None = None,
    rho: Number = RHO,
    variant: Variant | str = Variant.FIVE_POINT,
    *,
    missing: MissingRule | str | None = None,
) -> float:
    """The T score of goal levels. Say with it how many goals, which weights, variant and rho: :class:`TScore` does.

    Args:
        levels: The level of each goal; None where it is missing.
        weights: The weight of each, 0 or more; None for equal weights. A weight of 0 removes a goal.
        rho: The correlation assumed between goals.
        variant: The variant of the scale.
        missing: ``"drop"`` to leave out goals without a level; without a rule a missing level is refused.

    Raises:
        InvalidInputError: A level is none of the variant, a weight is negative, all are zero, there are not as many
            weights as levels, a level is missing without a rule, or there is no goal at all.

    >>> t_score([0, 0, 0]), t_score([-1])
    (50.0, 40.0)
    >>> round(t_score([-1, -1, -1, -1, -1]), 4)
    34.9244
    """
    return TScore(levels=levels, weights=weights, rho=rho, variant=variant, missing=missing).value
