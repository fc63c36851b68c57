"""Exact arithmetic: no digit is lost, and the decimal context of the process changes nothing."""

import decimal
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.exact import EXACT, half_up
from tests.strategies import numbers


@pytest.mark.parametrize(
    ("expected", "value", "places"),
    [
        pytest.param("0.12", Fraction(1249, 10000), 2, id="below a half goes down"),
        pytest.param("0.13", Fraction(1, 8), 2, id="a half goes up"),
        pytest.param("0.14", Fraction(135, 1000), 2, id="a half after an odd digit goes up"),
        pytest.param("-0.13", Fraction(-1, 8), 2, id="a half below zero goes away from zero"),
        pytest.param("0.00", Fraction(-1, 1000), 2, id="zero has no sign"),
        pytest.param("3.00", Fraction(3), 2, id="all places are written"),
        pytest.param("3", Fraction(5, 2), 0, id="no places"),
        pytest.param("1.2E+3", Fraction(1249), -2, id="hundreds"),
    ],
)
def test_half_up(expected: str, value: Fraction, places: int) -> None:
    """A half is rounded away from zero, and all places are written."""
    assert expected == str(half_up(value, places))


@given(numbers(20, 10), st.integers(0, 6))
def test_half_up_agrees_with_decimal(value: Decimal, places: int) -> None:
    """Where decimal's own rounding is exact, ours gives the same number."""
    theirs = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, decimal.Context(prec=60))

    assert theirs == half_up(Fraction(value), places)


@given(st.fractions(), st.integers(0, 40))
def test_half_up_is_the_nearest(value: Fraction, places: int) -> None:
    """What is rounded lies at most half a step from what was given."""
    assert abs(Fraction(half_up(value, places)) - value) <= Fraction(1, 2 * 10**places)


@given(numbers(), numbers())
def test_sums_and_products_are_those_of_fractions(one: Decimal, other: Decimal) -> None:
    """Sums, differences and products have every digit."""
    assert Fraction(one) + Fraction(other) == Fraction(EXACT.add(one, other))
    assert Fraction(one) - Fraction(other) == Fraction(EXACT.subtract(one, other))
    assert Fraction(one) * Fraction(other) == Fraction(EXACT.multiply(one, other))


def test_what_cannot_be_exact_raises() -> None:
    """An operation that would round raises instead."""
    with pytest.raises(decimal.Inexact):
        EXACT.quantize(Decimal("0.5"), Decimal(1))
