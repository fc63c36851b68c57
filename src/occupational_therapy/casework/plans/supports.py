"""Words that seating and splints share: the side of the body, and whether a support is static or dynamic."""

import enum

from occupational_therapy.kernel.fields import choice
from occupational_therapy.kernel.messages import Message, message

__all__ = ["Side", "SupportKind", "to_side_or_none", "to_support_or_none"]


class Side(enum.StrEnum):
    """Which side of the body something is for."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def label(self) -> Message:
        """The side in words."""
        return _SIDES[self]


_SIDES = {Side.LEFT: message("left"), Side.RIGHT: message("right"), Side.BOTH: message("both sides")}


class SupportKind(enum.StrEnum):
    """Whether a support keeps its shape or gives with movement; said of seating and of splints."""

    STATIC = "static"
    DYNAMIC = "dynamic"

    @property
    def label(self) -> Message:
        """The support in words."""
        return _SUPPORTS[self]


_SUPPORTS = {SupportKind.STATIC: message("static"), SupportKind.DYNAMIC: message("dynamic")}


def to_side_or_none(value: Side | str | None) -> Side | None:
    """A field's side, or None where nobody said; for use as a converter."""
    return None if value is None else choice(Side, value)


def to_support_or_none(value: SupportKind | str | None) -> SupportKind | None:
    """A field's kind of support, or None where nobody said; for use as a converter."""
    return None if value is None else choice(SupportKind, value)
