"""The power of e: every evaluator says the same of it, to the last of its 28 digits."""

import decimal
import math
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment import Item, scale, worded
from occupational_therapy.assessment.compilation import compiled
from occupational_therapy.assessment.evaluation import evaluate, power_of_e
from occupational_therapy.assessment.expressions import Add, Constant, Divide, Exponential, Multiply, Node, Raw, descend
from occupational_therapy.assessment.forms import times
from occupational_therapy.assessment.ranges import Span, span_of
from occupational_therapy.assessment.words import formula
from occupational_therapy.kernel.messages import message

ITEMS = (
    Item(key="a", label=message("A"), options=scale(-3, 3)),
    Item(key="real", label=message("Real"), low=-900, high=900),
    Item(key="side", label=message("Side"), options=worded(left=message("left"), right=message("right"))),
)
BY_KEY = {item.key: item for item in ITEMS}
E_TO_ONE = Fraction("2.718281828459045235360287471")
HALF_A_DIGIT = Fraction(5, 10**28)

NODES = [
    pytest.param(Exponential(Raw("a")), id="of a whole number"),
    pytest.param(Exponential(Divide(Raw("a"), Constant(7))), id="of a quotient"),
    pytest.param(Add((Constant(1), Multiply((Constant(-1), Exponential(Raw("real")))))), id="within a sum"),
    pytest.param(Exponential(Constant(Fraction(1, 3))), id="of a constant"),
    pytest.param(Exponential(Constant(701)), id="of a constant out of reach"),
    pytest.param(Exponential(times(Exponential(Raw("a")), 5)), id="of a power"),
]


@pytest.mark.parametrize(
    ("power", "expected"),
    [
        pytest.param(Fraction(0), Fraction(1), id="nothing"),
        pytest.param(Fraction(1), E_TO_ONE, id="one"),
        pytest.param(Fraction(-1), Fraction("0.3678794411714423215955237702"), id="minus one"),
        pytest.param(Fraction(-286, 1000), Fraction("0.7512626159468860261436500744"), id="decimal"),
        pytest.param(Fraction(1, 3), Fraction("1.395612425086089528628125320"), id="without end"),
        pytest.param(HALF_A_DIGIT, 1 + 2 * HALF_A_DIGIT, id="just above half of the last digit"),
        pytest.param(-HALF_A_DIGIT / 10, Fraction(1), id="just above the half below one"),
        pytest.param(Fraction(701), None, id="out of reach"),
        pytest.param(Fraction(-701), None, id="out of reach below"),
    ],
)
def test_a_power_of_e_has_28_right_digits(power: Fraction, expected: Fraction | None) -> None:
    """The values of printed tables; and a value so near to a half that it takes many more digits to round it."""
    assert expected == power_of_e(power)


@given(st.fractions(-700, 700, max_denominator=10_000))
def test_a_power_of_e_is_the_nearest_of_28_digits(power: Fraction) -> None:
    """It equals what twice as many digits round to, and the float of the mathematics library nearly."""
    wide = decimal.Context(prec=80)
    exact = wide.exp(wide.divide(Decimal(power.numerator), Decimal(power.denominator)))
    found = power_of_e(power)

    assert found == Fraction(decimal.Context(prec=28).plus(exact))
    assert math.isclose(found, math.exp(power), rel_tol=1e-13)  # a float of the power itself is a little off


def test_the_decimal_context_of_the_process_changes_nothing() -> None:
    """Few digits and every trap set: the same number, and no flag raised."""
    with decimal.localcontext(decimal.Context(prec=3, traps=[decimal.Inexact])) as context:
        assert power_of_e(Fraction(1)) == E_TO_ONE
        assert not context.flags[decimal.Inexact]


@pytest.mark.parametrize("node", NODES)
@given(a=st.sampled_from([None, *range(-3, 4)]), real=st.one_of(st.none(), st.decimals(-900, 900, places=3)))
def test_the_evaluators_agree_on_powers(node: Node, a: int | None, real: Decimal | None) -> None:
    """Compiled source and plain evaluation come to the same number, or to none; words can always be given."""
    settled, tops, bottoms = compiled(ITEMS, [node])({"a": a, "real": real})
    top, bottom = tops[0], bottoms[0]
    by_key = dict(zip(BY_KEY, settled, strict=True))

    assert evaluate(node, by_key) == (None if top is None or bottom is None else Fraction(top, bottom))
    assert str(formula(node, BY_KEY, by_key))


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (Exponential(Raw("a")), Span(power_of_e(Fraction(-3)), power_of_e(Fraction(3)), whole=False)),
        (Exponential(Constant(0)), Span(Fraction(1), Fraction(1), whole=False)),
        (Exponential(Raw("real")), Span(None, None, whole=False)),
        (Exponential(Raw("side")), Span(None, None, whole=True)),
    ],
    ids=["between its ends", "of a constant", "out of reach", "of a word"],
)
def test_the_span_of_a_power(node: Node, expected: Span) -> None:
    """It rises throughout, so the ends of the power give its ends."""
    assert expected == span_of(node, BY_KEY)


def test_a_power_in_words() -> None:
    """The formula says exp, with the label or with the number put in."""
    node = Exponential(Raw("a"))

    assert str(formula(node, BY_KEY)) == "exp(A)"
    assert str(formula(node, BY_KEY, {"a": 2})) == "exp(2)"
    assert descend(node) == (Raw("a"),)
