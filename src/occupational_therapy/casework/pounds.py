"""Amounts in pounds: the limits of public funding are, so that no other currency can be held against them."""

from occupational_therapy.kernel.fields import refuse
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money, not_negative

__all__ = ["to_pounds", "to_pounds_or_none"]


def to_pounds(value: Money) -> Money:
    """A field's amount of 0 or more in pounds; for use as a converter."""
    amount = not_negative(value)
    if isinstance(amount, Money) and amount.currency != "GBP":
        return refuse(message("{value} is not in pounds: the limits are", value=str(amount)))
    return amount


def to_pounds_or_none(value: Money | None) -> Money | None:
    """A field's amount of 0 or more in pounds, or None for unknown; for use as a converter."""
    return None if value is None else to_pounds(value)
