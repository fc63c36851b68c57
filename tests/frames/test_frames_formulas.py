"""Column expressions: whatever the node, a column holds what the exact evaluator says of each row."""

import math
import random
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import narwhals.stable.v2 as nw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from occupational_therapy.assessment import NOT_ASKED, Item, numbered
from occupational_therapy.assessment.answers import Option, Settled
from occupational_therapy.assessment.evaluation import FURTHEST_POWER, WordForNumberError, evaluate, power_of_e
from occupational_therapy.assessment.expressions import (
    Add,
    Axis,
    Coalesce,
    Combine,
    Compare,
    Comparison,
    Condition,
    Constant,
    Count,
    Divide,
    Exponential,
    Extreme,
    InState,
    Multiply,
    Named,
    Node,
    Raw,
    Round,
    Rounding,
    Table,
    When,
    fold,
)
from occupational_therapy.frames.columns import columns_of, unpacked
from occupational_therapy.frames.formulas import Formulas
from occupational_therapy.frames.pieces import Piece
from occupational_therapy.frames.reading import read
from occupational_therapy.frames.stages import Stages
from occupational_therapy.kernel.messages import message
from tests.assessment.test_assessment_expressions import ITEMS as COMMON
from tests.assessment.test_assessment_expressions import nodes
from tests.frames.back_ends import made, plain

ITEMS = (
    *COMMON,
    Item(key="marker", label=message("Marker"), options=(*numbered(Fraction("1.65"), 2), Option("none"))),
)
KINDS = {item.key: "text" if item.worded else "number" for item in ITEMS}


def _rows(count: int) -> list[dict[str, Settled]]:
    """Rows of answers as items keep them, the last with none at all."""
    chance = random.Random("formulas")  # noqa: S311 - the same rows on every run
    rows: list[dict[str, Settled]] = []
    for _ in range(count):
        answers: dict[str, Settled] = {
            item.key: chance.choice([option.value for option in item.options])
            if item.options
            else Fraction(chance.randint(-20, 50), 10)
            if item.low == -2
            else chance.randint(0, 90)
            for item in ITEMS
        }
        for item in ITEMS:
            if chance.random() < 0.15:
                answers[item.key] = chance.choice([None, *item.states])
        rows.append(answers)
    return [*rows, {item.key: None for item in ITEMS}]


ROWS = _rows(30)


def _cell(answer: Settled) -> object:
    return float(answer) if isinstance(answer, Fraction) else answer


FRAMES: dict[str, Any] = {
    back_end: nw.from_native(
        made(
            back_end,
            {item.key: [_cell(row[item.key]) for row in ROWS] for item in ITEMS},
            {item.key: "object" if item.states or item.key == "marker" else KINDS[item.key] for item in ITEMS},
        )
    )
    for back_end in ("polars", "pandas")
}


def columns_of_nodes(back_end: str, roots: Sequence[Node]) -> list[list[object]]:
    """What the columns of some nodes hold, in a frame of the rows above."""
    frame, stages = FRAMES[back_end], Stages(())
    names = [item.key for item in ITEMS]
    frame, apart = unpacked(frame, names, stages)
    held = columns_of(frame.collect_schema(), names) | apart
    readings = {item.key: read(item, held[item.key], stages, text_numbers=False) for item in ITEMS}
    formulas, known = Formulas(readings, stages, roots), dict[Node | Condition, Piece]()
    pieces = [fold(root, formulas, known) for root in roots]
    for place, piece in enumerate(pieces):
        stages.put(piece.expression, piece.stage, f"root{place}")
    worked = stages.added_to(frame).to_native()
    return [plain(worked, f"root{place}") for place in range(len(roots))]


def assert_as_exact(roots: Sequence[Node]) -> None:
    """Every back end says of every row what the exact evaluator says."""
    expected = [[evaluate(root, row) for row in ROWS] for root in roots]
    for back_end in FRAMES:
        for root, wanted, found in zip(roots, expected, columns_of_nodes(back_end, roots), strict=True):
            for row, one, other in zip(ROWS, wanted, found, strict=True):
                assert _same(one, other), (back_end, root, row, one, other)


def _same(exact: object, found: object) -> bool:
    if isinstance(exact, Fraction) and isinstance(found, float):
        return math.isclose(exact, found, rel_tol=1e-9, abs_tol=1e-9)
    return exact is None and found is None


@settings(max_examples=40)
@given(st.lists(nodes, min_size=1, max_size=4))
def test_any_expression_says_what_the_exact_one_says(roots: list[Node]) -> None:
    """Whatever the expressions, and whatever they share, frames and the exact evaluator agree row by row."""
    assert_as_exact(roots)


A, B, REAL, HALF, WHOLE, SIDE, MARKER = map(Raw, ("a", "b", "real", "half", "whole", "side", "marker"))
NONE, ONE, TWO, LEFT = Constant(None), Constant(1), Constant(2), Constant("left")
IS_LEFT = Compare(SIDE, Comparison.EQUAL, LEFT)
UNKNOWN = Compare(A, Comparison.LESS, NONE)
THIRDS = Divide(Add((A, REAL)), Constant(3))


def flag(condition: Condition) -> Node:
    """Whether a condition holds, as a number."""
    return When(condition, ONE, Constant(0))


NODES = {
    "e to a power": Exponential(REAL),
    "e to a power out of reach": Exponential(Multiply((WHOLE, Constant(10)))),
    "e to nothing": Exponential(NONE),
    "a sum of one": Add((A,)),
    "a sum of constants": Add((ONE, Constant(Fraction(1, 3)))),
    "a sum with nothing": Add((A, NONE)),
    "a product of one": Multiply((REAL,)),
    "a product of constants": Multiply((TWO, Constant(Fraction(1, 3)))),
    "a product with nothing": Multiply((A, NONE)),
    "a product of whole numbers and a fraction": Multiply((A, B, Constant(Fraction(2, 3)))),
    "a product of broken numbers and a fraction": Multiply((REAL, B, Constant(Fraction(2, 3)))),
    "a constant divided": Divide(ONE, Constant(3)),
    "a constant divided by a column": Divide(ONE, A),
    "nothing divided": Divide(NONE, A),
    "divided by nothing": Divide(A, NONE),
    "divided by nought": Divide(A, Constant(0)),
    "divided by what comes to nought with broken numbers": Divide(
        A, Add((REAL, Constant(Fraction(1, 10)), Multiply((Constant(-1), Add((REAL, Constant(Fraction(1, 10))))))))
    ),
    "a count": Count((A, NONE, ONE)),
    "a count of constants": Count((ONE, NONE, TWO)),
    "a first of nothing": Coalesce((NONE, NONE)),
    "a first of one": Coalesce((NONE, A)),
    "a first that is sure": Coalesce((ONE, A)),
    "a first of several": Coalesce((A, HALF, B)),
    "nothing unless": When(IS_LEFT, A, NONE),
    "nothing where": When(IS_LEFT, NONE, A),
    "nothing where it is sure": When(InState("b", NOT_ASKED), NONE, A),
    "nothing either way": When(IS_LEFT, NONE, NONE),
    "a choice on what is unknown": When(UNKNOWN, A, B),
    "all, one of them unknown": flag(Combine((UNKNOWN, IS_LEFT))),
    "any, one of them unknown": flag(Combine((UNKNOWN, IS_LEFT), every=False)),
    "all, all of them sure": flag(Combine((InState("b", NOT_ASKED), Compare(Count((A,)), Comparison.LESS, ONE)))),
    "any, some of them sure": flag(Combine((InState("b", NOT_ASKED), IS_LEFT), every=False)),
    "a state of an item that has none": When(InState("a", NOT_ASKED), ONE, A),
    "constants compared": flag(Compare(ONE, Comparison.LESS, TWO)),
    "the largest with nothing": Extreme((A, NONE), largest=True),
    "the largest of constants": Extreme((ONE, TWO), largest=True),
    "the largest of one": Extreme((A,), largest=True),
    "the smallest of what is sure": Extreme((Coalesce((A, ONE)), Count((A, B)), ONE), largest=False),
    "nothing rounded": Round(NONE, Rounding.UP),
    "whole steps of a whole number": Round(A, Rounding.UP),
    "halves of a whole number": Round(A, Rounding.UP, Fraction(1, 2)),
    "read with nothing": Table((Axis(NONE, (0, 1)),), (1, 2)),
    "read from many cells": Table((Axis(WHOLE, tuple(range(91))),), tuple(Fraction(each, 7) for each in range(91))),
    "read from many cells, some of them empty": Table(
        (Axis(WHOLE, tuple(range(91))),), tuple(each if each % 3 else None for each in range(91))
    ),
    "read from many cells by words and numbers": Table(
        (Axis(SIDE, ("left", "right")), Axis(WHOLE, (0, 20, 40, 60), bands=True, top=80), Axis(B, (3, 2, 1))),
        tuple(range(24)),
    ),
    "read by a number that was rounded": Table((Axis(THIRDS, (0, Fraction(1, 3), 1, Fraction(4, 3))),), (1, 2, 3, 4)),
    "read from many cells by a number that was rounded": Table(
        (Axis(Multiply((REAL, Constant(Fraction(10)))), tuple(range(-20, 51))),), tuple(range(71))
    ),
    "read by bands of a number that was rounded": Table((Axis(THIRDS, (0, 1, 2), bands=True, top=2),), (1, 2, 3)),
    "read by numbers and a word": Table((Axis(MARKER, (Fraction("1.65"), 2, "none")),), (5, 4, 0)),
    "read by a constant": Table((Axis(TWO, (1, 2)), Axis(A, (0, 1))), (1, 2, 3, 4)),
    "a word that is equal": flag(IS_LEFT),
    "words that are equal": flag(Compare(SIDE, Comparison.EQUAL, Coalesce((SIDE, LEFT)))),
    "a number among words": flag(Compare(MARKER, Comparison.EQUAL, TWO)),
    "a word among numbers": flag(Compare(Constant("none"), Comparison.EQUAL, MARKER)),
    "words chosen between": flag(
        Compare(When(InState("b", NOT_ASKED), Constant("right"), SIDE), Comparison.EQUAL, LEFT)
    ),
    "numbers that are equal": flag(Compare(A, Comparison.EQUAL, B)),
    "rounded numbers that are equal": flag(Compare(THIRDS, Comparison.EQUAL, Constant(Fraction(2, 3)))),
    **{
        f"rounded numbers, {how.name}": flag(Compare(THIRDS, how, Constant(Fraction(2, 3))))
        for how in Comparison
        if how is not Comparison.EQUAL
    },
    **{f"rounded numbers, rounded {how}": Round(THIRDS, how, Fraction(1, 3)) for how in Rounding},
}


@pytest.mark.parametrize("node", NODES.values(), ids=NODES)
def test_each_node_says_what_the_exact_one_says(node: Node) -> None:
    """Alone, and beside another of which it is a part."""
    assert_as_exact([node, Named(message("twice"), Add((node, node)))])


def test_powers_of_e_go_as_far_as_exact_ones() -> None:
    """The furthest power is typed in two rooms, and is the same."""
    assert power_of_e(Fraction(FURTHEST_POWER)) is not None
    assert power_of_e(Fraction(FURTHEST_POWER) + Fraction(1, 1000)) is None


@pytest.mark.parametrize(
    "node",
    [
        pytest.param(Add((SIDE, A)), id="a word added"),
        pytest.param(Add((SIDE,)), id="a word alone"),
        pytest.param(Multiply((LEFT, A)), id="a word multiplied"),
        pytest.param(Divide(SIDE, TWO), id="a word divided"),
        pytest.param(Divide(A, SIDE), id="divided by a word"),
        pytest.param(Extreme((SIDE, A), largest=True), id="the largest word"),
        pytest.param(Extreme((SIDE,), largest=True), id="the largest of one word"),
        pytest.param(Round(SIDE, Rounding.UP), id="a word rounded"),
        pytest.param(Exponential(SIDE), id="e to a word"),
        pytest.param(flag(Compare(SIDE, Comparison.LESS, LEFT)), id="words in an order"),
        pytest.param(flag(Compare(SIDE, Comparison.EQUAL, A)), id="a word and a number of a column"),
        pytest.param(Coalesce((SIDE, A)), id="the first of a word and a number"),
        pytest.param(When(IS_LEFT, SIDE, A), id="a word or a number"),
        pytest.param(Table((Axis(SIDE, (0, 1), bands=True),), (1, 2)), id="a word among bands"),
    ],
)
def test_a_word_where_a_number_is_needed_is_a_faulty_definition(node: Node) -> None:
    """It is told when the expression is made, before any row is looked at."""
    with pytest.raises(WordForNumberError):
        columns_of_nodes("polars", [node])


def test_what_is_shared_is_worked_out_once() -> None:
    """A node that several others are made of becomes a column, so that nesting costs no more than adding."""
    node: Node = Divide(Add((A, B)), Constant(3))
    for _ in range(60):
        node = Named(message("half of twice"), Multiply((Add((node, node)), Constant(Fraction(1, 2)))))

    assert_as_exact([node])
