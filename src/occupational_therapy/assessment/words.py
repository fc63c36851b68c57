"""Expressions in words: the formula, with the items' labels or with the numbers put in."""

import enum
from collections.abc import Mapping
from fractions import Fraction
from functools import reduce

import attrs

from occupational_therapy.assessment.answers import Item, Settled, State
from occupational_therapy.assessment.evaluation import evaluate
from occupational_therapy.assessment.expressions import (
    Add,
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
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.messages import Message, message

__all__ = ["Words", "formula", "sentence_of"]


def formula(
    node: Node,
    items: Mapping[str, Item],
    answers: Mapping[str, Settled] | None = None,
    known: Mapping[Node, Message] | None = None,
) -> Message:
    """The formula of a node, with the answers in place of the items where they are given.

    Args:
        node: The node.
        items: The items by key.
        answers: Settled answers by item.
        known: What stands for some of the nodes inside, such as the name of another score.

    >>> from occupational_therapy.assessment.answers import Item, scale
    >>> from occupational_therapy.assessment.forms import total
    >>> items = {key: Item(key=key, label=message(key.upper()), options=scale(0, 3)) for key in "ab"}
    >>> str(formula(total("a", "b"), items)), str(formula(total("a", "b"), items, {"a": 2, "b": None}))
    ('A + B', '2 + ?')
    """
    phrases: dict[Node | Condition, _Phrase] = {
        inside: _Phrase(words) for inside, words in (known or {}).items() if inside != node
    }
    return fold(node, Words(items, answers), phrases).text


def sentence_of(node: Node) -> Message | None:
    """The sentence a form gave the node, where it is one of a form."""
    match node:
        case Named(sentence):
            return sentence
        case Divide(inner, _) | When(_, inner, _) | Round(inner):
            return sentence_of(inner)
        case Multiply(inside) | Add(inside):
            moving = [each for each in inside if not isinstance(each, Constant)]
            return sentence_of(moving[0]) if len(moving) == 1 else None
        case _:
            return None


class _Binding(enum.IntEnum):
    """How closely a phrase holds together: a looser one needs brackets inside a closer one."""

    CLOSE = 0
    PRODUCT = 1
    SUM = 2
    SENTENCE = 3


@attrs.frozen
class _Phrase:
    """A piece of formula."""

    text: Message
    binding: _Binding = _Binding.CLOSE

    def within(self, binding: _Binding) -> Message:
        """The phrase inside one that binds so closely."""
        return message("({inner})", inner=self.text) if self.binding > binding else self.text

    @property
    def tight(self) -> Message:
        return self.within(_Binding.CLOSE)


def _comparison(left: Message, how: Comparison, right: Message) -> Message:
    match how:
        case Comparison.EQUAL:
            return message("{left} = {right}", left=left, right=right)
        case Comparison.LESS:
            return message("{left} < {right}", left=left, right=right)
        case Comparison.AT_MOST:
            return message("{left} ≤ {right}", left=left, right=right)
        case Comparison.MORE:
            return message("{left} > {right}", left=left, right=right)
        case Comparison.AT_LEAST:  # pragma: no branch - the last of its kind
            return message("{left} ≥ {right}", left=left, right=right)


def _sum(left: Message, right: Message) -> Message:
    return message("{left} + {right}", left=left, right=right)


def _product(left: Message, right: Message) -> Message:
    return message("{left} × {right}", left=left, right=right)


def _row(left: Message, right: Message) -> Message:
    return message("{left}; {right}", left=left, right=right)


def _both(left: Message, right: Message) -> Message:
    return message("{left} and {right}", left=left, right=right)


def _either(left: Message, right: Message) -> Message:
    return message("{left} or {right}", left=left, right=right)


@attrs.frozen
class Words:
    """A visitor to phrases.

    Attributes:
        items: The items by key.
        answers: Settled answers by item; None leaves the labels standing.
    """

    items: Mapping[str, Item]
    answers: Mapping[str, Settled] | None = None

    def raw(self, node: Raw) -> _Phrase:
        """The item's label, or its answer."""
        if self.answers is None:
            return _Phrase(self.items[node.item].label)
        answer = self.answers.get(node.item)
        if answer is None or isinstance(answer, State):
            return _Phrase(message("?"))
        return _Phrase(message("{value}", value=answer if isinstance(answer, str) else Quantity(answer)))

    def constant(self, node: Constant) -> _Phrase:
        """The constant."""
        if node.value is None:
            return _Phrase(message("nothing"))
        return _Phrase(message("{value}", value=node.value if isinstance(node.value, str) else Quantity(node.value, 6)))

    def add(self, node: Add, terms: list[_Phrase]) -> _Phrase:
        """A + B."""
        return _Phrase(
            reduce(_sum, (term.within(_Binding.SUM) for term in terms)),
            _Binding.SUM if len(terms) > 1 else _Binding.CLOSE,
        )

    def multiply(self, node: Multiply, factors: list[_Phrase]) -> _Phrase:
        """A × B."""
        within = (factor.within(_Binding.PRODUCT) for factor in factors)
        return _Phrase(reduce(_product, within), _Binding.PRODUCT if len(factors) > 1 else factors[0].binding)

    def divide(self, node: Divide, dividend: _Phrase, divisor: _Phrase) -> _Phrase:
        """A ÷ B."""
        left = dividend.within(_Binding.PRODUCT)
        return _Phrase(message("{left} ÷ {right}", left=left, right=divisor.tight), _Binding.PRODUCT)

    def count(self, node: Count, of: list[_Phrase]) -> _Phrase:
        """The number answered."""
        if self.answers is None:
            return _Phrase(message("number answered of {all}", all=len(of)), _Binding.SENTENCE)
        present = sum(fold(each, self).text != message("?") for each in node.of)
        return _Phrase(message("{count}", count=present))

    def coalesce(self, node: Coalesce, choices: list[_Phrase]) -> _Phrase:
        """The first choice that says something."""
        return next((choice for choice in choices if choice.text != message("?")), choices[-1])

    def compare(self, node: Compare, left: _Phrase, right: _Phrase) -> _Phrase:
        """A ≥ B."""
        return _Phrase(_comparison(left.within(_Binding.SUM), node.how, right.within(_Binding.SUM)), _Binding.SENTENCE)

    def combine(self, node: Combine, conditions: list[_Phrase]) -> _Phrase:
        """A and B."""
        words = reduce(_both if node.every else _either, (condition.tight for condition in conditions))
        return _Phrase(words, _Binding.SENTENCE if len(conditions) > 1 else conditions[0].binding)

    def in_state(self, node: InState) -> _Phrase:
        """Item is not applicable."""
        label = self.items[node.item].label
        return _Phrase(message("{item} is {state}", item=label, state=node.state.label), _Binding.SENTENCE)

    def when(self, node: When, condition: _Phrase, then: _Phrase, otherwise: _Phrase) -> _Phrase:
        """A if C, otherwise B; a condition for there being a value at all is left to the sentence of the form."""
        if node.otherwise == Constant(None):
            return then
        return _Phrase(
            message(
                "{then} if {condition}, otherwise {otherwise}",
                then=then.tight,
                condition=condition.text,
                otherwise=otherwise.tight,
            ),
            _Binding.SENTENCE,
        )

    def table(self, node: Table, keys: list[_Phrase]) -> _Phrase:
        """Table[A; B], with the cell where the answers are known; of a single item, the cell alone."""
        row = reduce(_row, (key.text for key in keys))
        if self.answers is None:
            return _Phrase(message("table[{keys}]", keys=row))
        cell = evaluate(node, self.answers)
        if not isinstance(cell, Fraction):
            return _Phrase(message("?"))
        if len(keys) == 1:
            return _Phrase(message("{value}", value=Quantity(cell)))
        return _Phrase(message("table[{keys}]: {value}", keys=row, value=Quantity(cell)), _Binding.SENTENCE)

    def extreme(self, node: Extreme, of: list[_Phrase]) -> _Phrase:
        """The larger of A and B."""
        row = reduce(_row, (each.text for each in of))
        return _Phrase(
            message("largest({terms})", terms=row) if node.largest else message("smallest({terms})", terms=row)
        )

    def round(self, node: Round, of: _Phrase) -> _Phrase:
        """A rounded."""
        step = Quantity(node.step)
        match node.how:
            case Rounding.HALF_UP:
                return _Phrase(
                    message("{value}, rounded half up to {step}", value=of.tight, step=step), _Binding.SENTENCE
                )
            case Rounding.UP:
                return _Phrase(message("{value}, rounded up to {step}", value=of.tight, step=step), _Binding.SENTENCE)
            case Rounding.DOWN:  # pragma: no branch - the last of its kind
                return _Phrase(message("{value}, rounded down to {step}", value=of.tight, step=step), _Binding.SENTENCE)

    def exponential(self, node: Exponential, of: _Phrase) -> _Phrase:
        """The power of e."""
        return _Phrase(message("exp({power})", power=of.text))

    def named(self, node: Named, inner: _Phrase) -> _Phrase:
        """The node; one that is never there is its sentence."""
        return _Phrase(node.sentence) if node.node == Constant(None) else inner
