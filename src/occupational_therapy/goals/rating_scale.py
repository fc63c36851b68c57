"""Whole numbers on a scale with two ends, as people rate things."""

from occupational_therapy.kernel.errors import shown
from occupational_therapy.kernel.fields import refuse
from occupational_therapy.kernel.messages import Message, message

__all__ = ["TEN", "fault_of_rating", "to_rating", "to_rating_or_none"]

TEN = (1, 10)
"""The ends of ratings of importance, performance and satisfaction: those of the form on which they are commonly taken,
which has no 0."""


def fault_of_rating(value: int, ends: tuple[int, int]) -> Message | None:
    """Why something is no rating on a scale; None where it is one.

    >>> print(fault_of_rating(11, TEN))
    11 is outside 1 to 10
    """
    low, high = ends
    if isinstance(value, bool) or not isinstance(value, int):
        return message("{value} is not a whole number", value=shown(value))
    if not low <= value <= high:
        return message("{value} is outside {low} to {high}", value=shown(value), low=low, high=high)
    return None


def to_rating(value: int, ends: tuple[int, int]) -> int:
    """A field's rating, or a refusal.

    >>> to_rating(7, TEN)
    7
    """
    fault = fault_of_rating(value, ends)
    return value if fault is None else refuse(fault)


def to_rating_or_none(value: int | None, ends: tuple[int, int]) -> int | None:
    """A field's rating, or None where nobody rated."""
    return None if value is None else to_rating(value, ends)
