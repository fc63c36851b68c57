"""The scoring expressions: every evaluator says the same of every node."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.assessment import NOT_APPLICABLE, NOT_ASKED, Item, numbered, scale, worded
from occupational_therapy.assessment.answers import Settled
from occupational_therapy.assessment.compilation import compiled, source_of
from occupational_therapy.assessment.evaluation import WordForNumberError, evaluate
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
    descend,
)
from occupational_therapy.assessment.forms import (
    converted,
    each_of,
    highest,
    lowest,
    mean_of_answered,
    not_scored,
    only_if,
    plus,
    prorated,
    recoded,
    reversed_item,
    times,
    total,
    unless_not_applicable,
)
from occupational_therapy.assessment.ranges import Span, span_of
from occupational_therapy.assessment.words import formula, sentence_of
from occupational_therapy.kernel.messages import message

HALF = Fraction(1, 2)
ITEMS = (
    Item(key="a", label=message("A"), options=scale(0, 3)),
    Item(key="b", label=message("B"), options=scale(0, 3), states=(NOT_APPLICABLE, NOT_ASKED)),
    Item(key="half", label=message("Half"), options=numbered(0, HALF, 1)),
    Item(key="real", label=message("Real"), low=-2, high=5),
    Item(key="whole", label=message("Whole"), low=0, high=90, whole=True, states=(NOT_ASKED,)),
    Item(key="side", label=message("Side"), options=worded(left=message("left"), right=message("right"))),
)
BY_KEY = {item.key: item for item in ITEMS}
NUMBERS = ("a", "b", "half", "real", "whole")

answers = st.fixed_dictionaries(
    {},
    optional={
        "a": st.sampled_from([None, 0, 1, 2, 3]),
        "b": st.sampled_from([None, 0, 1, 2, 3, NOT_APPLICABLE, NOT_ASKED]),
        "half": st.sampled_from([None, 0, 0.5, 1]),
        "real": st.one_of(st.none(), st.decimals(-2, 5, places=2)),
        "whole": st.one_of(st.sampled_from([None, NOT_ASKED]), st.integers(0, 90)),
        "side": st.sampled_from([None, "left", "right"]),
    },
)
constants = st.builds(Constant, st.one_of(st.none(), st.integers(-4, 4), st.fractions(-3, 3, max_denominator=4)))
leaves: st.SearchStrategy[Node] = st.one_of(st.builds(Raw, st.sampled_from(NUMBERS)), constants)


def several(inside: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """One to three of something."""
    return st.lists(inside, min_size=1, max_size=3).map(tuple)


def conditions(inside: st.SearchStrategy[Node]) -> st.SearchStrategy[Any]:
    """Conditions of every kind."""
    single = st.one_of(
        st.builds(Compare, inside, st.sampled_from(Comparison), inside),
        st.builds(InState, st.sampled_from(["a", "b"]), st.sampled_from([NOT_APPLICABLE, NOT_ASKED])),
        st.just(Compare(Raw("side"), Comparison.EQUAL, Constant("left"))),
    )
    return st.one_of(single, st.builds(Combine, several(single), st.booleans()))


def tables(inside: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    """Tables by exact values, by words and by bands, with empty cells and broken numbers."""
    exact = st.builds(lambda by: Axis(by, (0, 1, 2, HALF)), inside)
    words = st.just(Axis(Raw("side"), ("left", "right")))
    bands = st.builds(lambda by, top: Axis(by, (-1, 0, 2), bands=True, top=top), inside, st.sampled_from([None, 3]))
    cells = st.lists(st.one_of(st.none(), st.integers(-3, 9), st.just(Fraction(7, 4))), min_size=48, max_size=48).map(
        tuple
    )

    def of_size(axes: tuple[Axis, ...], cells: tuple[Any, ...]) -> Table:
        size = 1
        for axis in axes:
            size *= len(axis.values)
        return Table(axes, cells[:size])

    return st.builds(of_size, several(st.one_of(exact, words, bands)), cells)


def branches(inside: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    """Every node that holds others."""
    return st.one_of(
        st.builds(Add, several(inside)),
        st.builds(Multiply, several(inside)),
        st.builds(Divide, inside, inside),
        st.builds(Count, several(inside)),
        st.builds(Coalesce, several(inside)),
        st.builds(When, conditions(inside), inside, inside),
        tables(inside),
        st.builds(Extreme, several(inside), st.booleans()),
        st.builds(Round, inside, st.sampled_from(Rounding), st.sampled_from([Fraction(1), HALF, Fraction(5)])),
        st.builds(Named, st.just(message("something")), inside),
    )


nodes = st.recursive(leaves, branches, max_leaves=12)


def compute(node: Node, given_answers: dict[str, Any]) -> tuple[Fraction | None, dict[str, Settled]]:
    """What the compiled function makes of a node."""
    settled, tops, bottoms = compiled(ITEMS, [node])(given_answers)
    top, bottom = tops[0], bottoms[0]
    value = None if top is None or bottom is None else Fraction(top, bottom)
    return value, dict(zip(BY_KEY, settled, strict=True))


@given(nodes, answers)
def test_compiled_source_and_plain_evaluation_agree(node: Node, given_answers: dict[str, Any]) -> None:
    """Whatever the expression and whatever the answers, the two come to the same exact number, or to none."""
    found, settled = compute(node, given_answers)

    assert evaluate(node, settled) == found


@given(nodes, answers)
def test_a_formula_can_be_written_for_every_node(node: Node, given_answers: dict[str, Any]) -> None:
    """Words never fail, with the labels or with the numbers put in."""
    _, settled = compute(node, given_answers)

    assert str(formula(node, BY_KEY))
    assert str(formula(node, BY_KEY, settled))


@given(nodes, answers)
def test_a_complete_value_lies_in_the_derived_span(node: Node, given_answers: dict[str, Any]) -> None:
    """When every item is answered, and every division can be done, the value is within the span."""
    full = {"a": 1, "b": 2, "half": HALF, "real": 3, "whole": 4, "side": "left"} | {
        key: value for key, value in given_answers.items() if value not in (None, NOT_APPLICABLE, NOT_ASKED)
    }
    found, _ = compute(node, full)
    span = span_of(node, BY_KEY)
    if found is not None and span.low is not None and span.high is not None and not _absent_inside(node, full):
        assert not span.whole or found.denominator == 1


def _absent_inside(node: Node | Condition, full: dict[str, Any]) -> bool:
    inside = descend(node)
    return any(_absent_inside(each, full) for each in inside) or evaluate(node, full) is None


A, B = Raw("a"), Raw("b")
TABLE = [
    pytest.param(total("a", "b"), {"a": 1, "b": 2}, 3, "A + B", "1 + 2", id="sum"),
    pytest.param(total("a", "b"), {"a": 1}, None, "A + B", "1 + ?", id="sum without a term"),
    pytest.param(
        times(total("a", "b"), 25, 2), {"a": 1, "b": 2}, Fraction(75, 2), "(A + B) × 25 ÷ 2", None, id="scaled"
    ),
    pytest.param(plus("a", -1), {"a": 3}, 2, "A + -1", "3 + -1", id="shifted"),
    pytest.param(reversed_item("a", 0, 3), {"a": 1}, 2, "3 + -1 × A", "3 + -1 × 1", id="reversed"),
    pytest.param(recoded("a", {0: 0, 1: 1, 2: 1, 3: 2}), {"a": 3}, 2, "table[A]", "2", id="recoded"),
    pytest.param(recoded("a", {0: 0}), {"a": 3}, None, "table[A]", "?", id="outside the table"),
    pytest.param(
        converted("a", {1: Fraction(19, 4)}, message("t")),
        {"a": 1},
        Fraction(19, 4),
        "table[A]",
        "4.75",
        id="converted",
    ),
    pytest.param(
        mean_of_answered("a", "b", at_least=1),
        {"b": 3},
        3,
        "(A + B) ÷ (number answered of 2)",
        "(0 + 3) ÷ 1",
        id="mean",
    ),
    pytest.param(mean_of_answered("a", "b", at_least=2), {"b": 3}, None, None, None, id="mean of too few"),
    pytest.param(mean_of_answered("a", "b", at_least=0), {}, None, None, None, id="mean of none"),
    pytest.param(prorated("a", "b", at_least=1), {"b": 3}, 6, None, None, id="prorated"),
    pytest.param(highest("a", "b"), {"a": 1, "b": 2}, 2, "largest(A; B)", "largest(1; 2)", id="highest"),
    pytest.param(lowest("a", "b"), {"a": 1, "b": 2}, 1, "smallest(A; B)", "smallest(1; 2)", id="lowest"),
    pytest.param(
        unless_not_applicable("b"), {"b": NOT_APPLICABLE}, 0, "0 if B is not applicable, otherwise B", None, id="n/a"
    ),
    pytest.param(not_scored(message("not here")), {}, None, "not here", None, id="not scored"),
    pytest.param(Divide(A, Add((B, Constant(-2)))), {"a": 1, "b": 1}, -1, "A ÷ (B + -2)", None, id="negative divisor"),
    pytest.param(Divide(A, B), {"a": 1, "b": 0}, None, "A ÷ B", None, id="nothing to divide by"),
    pytest.param(
        Round(Raw("half"), Rounding.HALF_UP), {"half": 0.5}, 1, "Half, rounded half up to 1", None, id="half up"
    ),
    pytest.param(Round(Raw("half"), Rounding.UP), {"half": 0.5}, 1, "Half, rounded up to 1", None, id="up"),
    pytest.param(Round(Raw("half"), Rounding.DOWN), {"half": 0.5}, 0, "Half, rounded down to 1", None, id="down"),
    pytest.param(
        When(Combine((Compare(A, Comparison.AT_LEAST, B), Compare(A, Comparison.EQUAL, B)), every=False), A, B),
        {"a": 2, "b": 1},
        2,
        "A if (A ≥ B) or (A = B), otherwise B",
        None,
        id="either",
    ),
    pytest.param(
        When(Combine((Compare(A, Comparison.LESS, B), Compare(A, Comparison.AT_MOST, B))), A, Raw("half")),
        {"a": 0, "b": 1, "half": 0.5},
        0,
        "A if (A < B) and (A ≤ B), otherwise Half",
        None,
        id="both",
    ),
    pytest.param(
        Table(
            (Axis(Raw("whole"), (18, 65), bands=True, top=89), Axis(Raw("side"), ("left", "right"))), (1, 2, 3, None)
        ),
        {"whole": 64, "side": "right"},
        2,
        "table[Whole; Side]",
        "table[64; right]: 2",
        id="bands and words",
    ),
    pytest.param(
        Table((Axis(Raw("whole"), (18, 65), bands=True, top=89),), (1, 2)),
        {"whole": 90},
        None,
        None,
        "?",
        id="above the top",
    ),
    pytest.param(
        Table((Axis(Raw("whole"), (18,), bands=True),), (1,)), {"whole": 17}, None, None, "?", id="below the first"
    ),
]


@pytest.mark.parametrize(("node", "given_answers", "expected", "words", "numbers"), TABLE)
def test_a_form_gives_its_number_and_its_words(
    node: Node, given_answers: dict[str, Any], expected: object, words: str | None, numbers: str | None
) -> None:
    """Each form, by hand: the value, the formula, and the formula with the numbers put in."""
    found, settled = compute(node, given_answers)

    assert expected == found == evaluate(node, settled)
    assert words is None or words == str(formula(node, BY_KEY))
    assert numbers is None or numbers == str(formula(node, BY_KEY, settled))


SPANS = [
    pytest.param(total("a", "b"), Span(Fraction(0), Fraction(6), whole=True), id="sum"),
    pytest.param(total("a", "real"), Span(Fraction(-2), Fraction(8), whole=False), id="sum with a real"),
    pytest.param(Raw("side"), Span(None, None, whole=True), id="word"),
    pytest.param(total("a", "side"), Span(None, None, whole=True), id="sum with a word"),
    pytest.param(Multiply((A, Raw("side"))), Span(None, None, whole=True), id="product with a word"),
    pytest.param(Multiply((A, Raw("real"))), Span(Fraction(-6), Fraction(15), whole=False), id="product"),
    pytest.param(prorated("a", "b", at_least=1), Span(Fraction(0), Fraction(6), whole=False), id="prorated"),
    pytest.param(Divide(A, Constant(0)), Span(None, None, whole=True), id="nothing to divide by"),
    pytest.param(Extreme((A, Raw("real")), largest=True), Span(Fraction(0), Fraction(5), whole=False), id="largest"),
    pytest.param(Extreme((A, Raw("side")), largest=False), Span(None, None, whole=True), id="smallest with a word"),
    pytest.param(Round(Raw("real"), Rounding.UP), Span(Fraction(-2), Fraction(5), whole=True), id="rounded"),
    pytest.param(Round(Raw("side"), Rounding.UP), Span(None, None, whole=True), id="word rounded"),
    pytest.param(recoded("a", {0: 4, 9: 99}), Span(Fraction(4), Fraction(4), whole=True), id="cells out of reach"),
    pytest.param(recoded("a", {9: 99}), Span(None, None, whole=True), id="no cell in reach"),
    pytest.param(only_if(InState("b", NOT_ASKED), A), Span(Fraction(0), Fraction(3), whole=True), id="only if"),
    pytest.param(Constant("left"), Span(None, None, whole=True), id="constant word"),
    pytest.param(
        When(Combine((Compare(A, Comparison.EQUAL, B),)), Constant(1), Constant(HALF)),
        Span(HALF, Fraction(1), whole=False),
        id="either branch",
    ),
]


@pytest.mark.parametrize(("node", "expected"), SPANS)
def test_a_span_is_derived_from_the_items(node: Node, expected: Span) -> None:
    """Where a node reaches from and to, and whether it stays whole."""
    assert expected == span_of(node, BY_KEY)


def test_forms_carry_their_sentences() -> None:
    """The sentence of a form is found through the scaling around it."""
    assert "mean of the answered" in str(sentence_of(times(plus(mean_of_answered("a", at_least=1), -1), 25)))
    assert sentence_of(Constant(1)) is None
    assert sentence_of(times("a", 2)) is None
    assert str(sentence_of(times(total("a", "b"), 100, 36))) == "the sum of 2 terms"


def test_items_recoded_alike_keep_their_order() -> None:
    """Several items recoded by one key."""
    assert [inner for node in each_of("ab", {0: 1}) for inner in descend(descend(node)[0])] == [A, B]


def test_shared_nodes_are_written_once() -> None:
    """What two scores have in common is computed once."""
    shared = total("a", "b")
    source, _ = source_of(ITEMS, [shared, plus(shared, 1), times(shared, 2)])

    assert source.count("v0 + v1") == 0
    assert source.count(" + ") == 2  # the shared sum, and the one that adds to it


def test_a_word_where_a_number_is_needed_is_a_faulty_definition() -> None:
    """The plain evaluator says so rather than adding a word to a number."""
    with pytest.raises(WordForNumberError, match="is a word where a number is needed"):
        evaluate(total("a", "side"), {"a": 1, "side": "left"})
