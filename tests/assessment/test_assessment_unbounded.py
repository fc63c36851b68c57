"""Spans of quotients: without bounds where the divisor can be nothing, sharp where a part stands over its whole."""

from fractions import Fraction

import pytest

from occupational_therapy.assessment import Item, scale, worded
from occupational_therapy.assessment.expressions import (
    Add,
    Compare,
    Comparison,
    Constant,
    Divide,
    Exponential,
    Extreme,
    Multiply,
    Named,
    Node,
    Raw,
    Round,
    Rounding,
    When,
)
from occupational_therapy.assessment.ranges import Span, span_of
from occupational_therapy.assessment.words import formula
from occupational_therapy.kernel.messages import message

ITEMS = {
    item.key: item
    for item in (
        Item(key="a", label=message("A"), options=scale(0, 3)),
        Item(key="b", label=message("B"), options=scale(0, 5)),
        Item(key="c", label=message("C"), options=scale(1, 2)),
        Item(key="d", label=message("D"), options=scale(-1, 1)),
        Item(key="side", label=message("Side"), options=worded(left=message("left"), right=message("right"))),
    )
}
A, B, C, D, SIDE = map(Raw, ITEMS)
WITHOUT = Span(None, None, whole=False)
NO_NUMBER = Span(None, None, whole=True)
QUOTIENT = Divide(C, A)


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        pytest.param(QUOTIENT, WITHOUT, id="divisor from nothing"),
        pytest.param(Divide(A, D), WITHOUT, id="divisor across nothing"),
        pytest.param(Divide(A, Constant(0)), NO_NUMBER, id="divisor nothing at all"),
        pytest.param(Divide(A, C), Span(Fraction(0), Fraction(3), whole=False), id="divisor above nothing"),
        pytest.param(Divide(SIDE, C), NO_NUMBER, id="a word divided"),
        pytest.param(Divide(QUOTIENT, C), WITHOUT, id="divided again"),
        pytest.param(Add((QUOTIENT, A)), WITHOUT, id="in a sum"),
        pytest.param(Multiply((QUOTIENT, A)), WITHOUT, id="in a product"),
        pytest.param(Extreme((QUOTIENT, A), largest=True), WITHOUT, id="in a largest"),
        pytest.param(When(Compare(A, Comparison.MORE, B), QUOTIENT, C), WITHOUT, id="in a branch"),
        pytest.param(Round(QUOTIENT, Rounding.UP), NO_NUMBER, id="rounded to whole numbers"),
        pytest.param(Round(QUOTIENT, Rounding.UP, Fraction(1, 2)), WITHOUT, id="rounded to halves"),
        pytest.param(Exponential(QUOTIENT), WITHOUT, id="as a power"),
        pytest.param(Divide(A, Add((A, B))), Span(Fraction(0), Fraction(1), whole=False), id="part of a whole"),
        pytest.param(Divide(C, Add((C, B))), Span(Fraction(1, 6), Fraction(1), whole=False), id="part above nothing"),
        pytest.param(Divide(D, Add((D, B))), WITHOUT, id="part below nothing"),
        pytest.param(Divide(A, Add((A, D))), WITHOUT, id="rest below nothing"),
        pytest.param(Divide(A, Add((A,))), WITHOUT, id="part that is the whole"),
    ],
)
def test_the_span_of_a_quotient(node: Node, expected: Span) -> None:
    """No bound is made up, and none is lost."""
    assert expected == span_of(node, ITEMS)


@pytest.mark.parametrize(
    ("node", "words"),
    [
        (Divide(A, Multiply((B, C))), "A ÷ (B × C)"),
        (Divide(A, Named(message("something"), Divide(B, C))), "A ÷ (B ÷ C)"),
        (Divide(A, Multiply((B,))), "A ÷ B"),
    ],
)
def test_a_divisor_that_is_a_product_stands_in_brackets(node: Node, words: str) -> None:
    """A formula says what is computed."""
    assert words == str(formula(node, ITEMS))
