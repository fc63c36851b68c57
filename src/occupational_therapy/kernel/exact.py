"""Exact decimal arithmetic: the decimal context of the process changes no result, and nothing is rounded unasked."""

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, Inexact, InvalidOperation
from fractions import Fraction

__all__ = ["EXACT", "half_up"]

EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[Inexact, InvalidOperation])
"""The context for sums and products: as many digits as they need, and an error rather than a rounded one."""


def half_up(value: Fraction, places: int) -> Decimal:
    """A number rounded to so many places, a half away from zero, and written with all of them.

    >>> half_up(Fraction(1, 8), 2), half_up(Fraction(-1, 8), 2), half_up(Fraction(3), 2)
    (Decimal('0.13'), Decimal('-0.13'), Decimal('3.00'))
    """
    units = (abs(value) * Fraction(10) ** places * 2 + 1) // 2
    return EXACT.scaleb(units if value >= 0 else -units, -places)
