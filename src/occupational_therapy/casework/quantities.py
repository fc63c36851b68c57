"""Measured numbers of casework: 0 or more, or above 0 where they are known at all."""

from decimal import Decimal

from occupational_therapy.kernel.errors import shown
from occupational_therapy.kernel.fields import Number, decimal, positive, refuse, whole
from occupational_therapy.kernel.messages import message

__all__ = ["MOST_YEARS", "to_positive_or_none", "to_quantity", "to_whole_or_none", "to_whole_years", "to_years_or_none"]

MOST_YEARS = 150
"""The longest that anything is needed for (this library's choice: nobody has lived so long)."""


def to_quantity(value: Number) -> Decimal:
    """A field's number of 0 or more; for use as a converter."""
    exact = decimal(value)
    if isinstance(exact, Decimal) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=exact))
    return exact


def to_positive_or_none(value: Number | None) -> Decimal | None:
    """A field's number above 0, or None for unknown; for use as a converter."""
    return None if value is None else positive(value)


def to_whole_or_none(value: int | None) -> int | None:
    """A field's whole number of 0 or more, or None for unknown; for use as a converter."""
    return None if value is None else whole(value)


def to_years_or_none(value: Number | None) -> Decimal | None:
    """A field's years, above 0 and no more than a life has, or None for unknown; for use as a converter."""
    years = to_positive_or_none(value)
    if isinstance(years, Decimal) and years > MOST_YEARS:
        return refuse(message("{value} is above {most} years", value=years, most=MOST_YEARS))
    return years


def to_whole_years(value: int) -> int:
    """A field's whole years, from 1 to no more than a life has; for use as a converter."""
    years = whole(value)
    if isinstance(years, int) and not 1 <= years <= MOST_YEARS:
        return refuse(message("{value} is outside 1 to {most} years", value=shown(years), most=MOST_YEARS))
    return years
