"""How much a risk worries the person who assessed it: their judgement in three words, never a computed score."""

import enum

from occupational_therapy.kernel.fields import choice
from occupational_therapy.kernel.messages import Message, message

__all__ = ["Concern", "to_concern", "to_concern_or_none"]


class Concern(enum.StrEnum):
    """How much a hazard or a factor worries the assessor. No number stands behind it, and none may be added up."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def label(self) -> Message:
        """The concern in words."""
        return _CONCERNS[self]


_CONCERNS = {Concern.LOW: message("low"), Concern.MEDIUM: message("medium"), Concern.HIGH: message("high")}


def to_concern(value: Concern | str) -> Concern:
    """A field's concern; for use as a converter."""
    return choice(Concern, value)


def to_concern_or_none(value: Concern | str | None) -> Concern | None:
    """A field's concern, or None where nobody judged it."""
    return None if value is None else to_concern(value)
