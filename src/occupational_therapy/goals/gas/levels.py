"""Goal levels, and the variants of the scale: which levels there are, and where a goal may start."""

import enum
from decimal import Decimal

from occupational_therapy.kernel.fields import Number, choice, decimal, decimal_or_none
from occupational_therapy.kernel.messages import Message, message

__all__ = [
    "EXPECTED",
    "HALF",
    "HALF_START",
    "MissingRule",
    "Variant",
    "level_label",
    "to_level",
    "to_level_or_none",
    "to_rule",
    "to_variant",
]

HALF = Decimal("-0.5")
"""Partly achieved."""
HALF_START = Decimal(-1)
"""The level from which a goal can be partly achieved, and as which that is reported."""
EXPECTED = Decimal(0)
"""As expected: the level at which a goal is met."""
_WHOLE_LEVELS = tuple(Decimal(level) for level in range(-2, 3))


class Variant(enum.StrEnum):
    """Variants of goal attainment scaling. They are never mixed in one T or in one series."""

    FIVE_POINT = "five_point"
    """-2 to +2. A goal starts where it stands; by a later convention at -1, or at -2 where nothing is worse."""
    SIX_POINT_HALF = "six_point_half"
    """-2 to +2 with -0.5, partly achieved, for a goal that started at -1."""
    SIX_POINT_MINUS_THREE = "six_point_minus_three"
    """-3 to +2, where -3 is worse than the start, which is -2 for every goal."""

    @property
    def label(self) -> Message:
        """The variant in words."""
        return _VARIANTS[self]

    @property
    def levels(self) -> tuple[Decimal, ...]:
        """The levels a goal can reach, lowest first."""
        return _LEVELS[self]

    @property
    def baselines(self) -> tuple[Decimal, ...]:
        """The levels a goal can start at."""
        return _BASELINES[self]


_VARIANTS = {
    Variant.FIVE_POINT: message("five points, -2 to +2"),
    Variant.SIX_POINT_HALF: message("six points, -2 to +2 with -0.5 for partly achieved"),
    Variant.SIX_POINT_MINUS_THREE: message("six points, -3 to +2, every goal starting at -2"),
}
_LEVELS = {
    Variant.FIVE_POINT: _WHOLE_LEVELS,
    Variant.SIX_POINT_HALF: tuple(sorted((*_WHOLE_LEVELS, HALF))),
    Variant.SIX_POINT_MINUS_THREE: (Decimal(-3), *_WHOLE_LEVELS),
}
_BASELINES = {
    Variant.FIVE_POINT: _WHOLE_LEVELS,
    Variant.SIX_POINT_HALF: (Decimal(-2), HALF_START),
    Variant.SIX_POINT_MINUS_THREE: (Decimal(-2),),
}


class MissingRule(enum.StrEnum):
    """What stands in for a goal without an achieved level. Neither is published: without a named one there is no T."""

    DROP = "drop"
    """The goal is left out, of the baseline too."""
    CARRY = "carry"
    """The goal counts as it started: the cautious choice."""

    @property
    def label(self) -> Message:
        """The rule in words."""
        return _RULES[self]


_RULES = {
    MissingRule.DROP: message("goals without an achieved level are left out of baseline and achieved"),
    MissingRule.CARRY: message("goals without an achieved level count as they started"),
}

_MEANINGS = {
    Decimal(-3): message("worse than the start"),
    Decimal(-2): message("much less than expected"),
    Decimal(-1): message("somewhat less than expected"),
    HALF: message("partly achieved"),
    EXPECTED: message("as expected"),
    Decimal(1): message("somewhat more than expected"),
    Decimal(2): message("much more than expected"),
}


def level_label(level: Decimal) -> Message:
    """What a goal level means.

    >>> print(level_label(Decimal(-1)))
    somewhat less than expected
    """
    return _MEANINGS[level]


def to_variant(value: Variant | str) -> Variant:
    """A field's variant."""
    return choice(Variant, value)


def to_rule(value: MissingRule | str | None) -> MissingRule | None:
    """A field's rule for missing levels, or None for none."""
    return None if value is None else choice(MissingRule, value)


def to_level(value: Number) -> Decimal:
    """A field's goal level; which levels there are depends on the variant."""
    return decimal(value)


def to_level_or_none(value: Number | None) -> Decimal | None:
    """A field's goal level, or None where it is missing."""
    return decimal_or_none(value)
