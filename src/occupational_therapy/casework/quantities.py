"""Measured numbers of casework: 0 or more, or above 0 where they are known at all."""

from decimal import Decimal

from occupational_therapy.kernel.fields import Number, decimal, positive, refuse
from occupational_therapy.kernel.messages import message

__all__ = ["to_positive_or_none", "to_quantity"]


def to_quantity(value: Number) -> Decimal:
    """A field's number of 0 or more; for use as a converter."""
    exact = decimal(value)
    if isinstance(exact, Decimal) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=exact))
    return exact


def to_positive_or_none(value: Number | None) -> Decimal | None:
    """A field's number above 0, or None for unknown; for use as a converter."""
    return None if value is None else positive(value)
