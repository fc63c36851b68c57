"""How deep a criminal record check goes, and whom its holder works with."""

import enum
from collections.abc import Iterable

from occupational_therapy.kernel.fields import choice, each
from occupational_therapy.kernel.messages import Message, message

__all__ = ["CheckLevel", "Workforce", "to_level", "to_workforce", "to_workforces"]


class CheckLevel(enum.StrEnum):
    """How deep a check goes, the shallowest first."""

    BASIC = "basic"
    STANDARD = "standard"
    ENHANCED = "enhanced"
    ENHANCED_WITH_BARRED_LISTS = "enhanced_with_barred_lists"

    @property
    def label(self) -> Message:
        """The level in words."""
        return _LEVELS[self]

    def reaches(self, needed: "CheckLevel") -> bool:
        """Whether a check of this level goes as deep as one that is needed.

        >>> CheckLevel.ENHANCED.reaches(CheckLevel.ENHANCED_WITH_BARRED_LISTS)
        False
        """
        return _DEPTHS[self] >= _DEPTHS[needed]


_LEVELS = {
    CheckLevel.BASIC: message("basic check"),
    CheckLevel.STANDARD: message("standard check"),
    CheckLevel.ENHANCED: message("enhanced check"),
    CheckLevel.ENHANCED_WITH_BARRED_LISTS: message("enhanced check with barred lists"),
}


_DEPTHS = {level: depth for depth, level in enumerate(CheckLevel)}


class Workforce(enum.StrEnum):
    """Whom the holder works with, as certificates name it."""

    CHILD = "child"
    ADULT = "adult"
    OTHER = "other"

    @property
    def label(self) -> Message:
        """The workforce in words."""
        return _WORKFORCES[self]


_WORKFORCES = {
    Workforce.CHILD: message("child workforce"),
    Workforce.ADULT: message("adult workforce"),
    Workforce.OTHER: message("other workforce"),
}


def to_level(value: CheckLevel | str) -> CheckLevel:
    """A field's level; for use as a converter."""
    return choice(CheckLevel, value)


def to_workforce(value: Workforce | str) -> Workforce:
    """A field's workforce; for use as a converter."""
    return choice(Workforce, value)


def to_workforces(values: Iterable[Workforce | str]) -> tuple[Workforce, ...]:
    """A field's workforces; for use as a converter."""
    return each(to_workforce, values)
