"""Answers in a frame: what each item's column says, checked row by row as the item checks one answer.

A number must be one of the item's, a word one of its words. A state that the item allows is given in a column of text,
or of objects, by its name. Anything else that is not missing is not allowed: text is never taken for a number unless
the caller says so.
"""

from collections.abc import Iterable
from fractions import Fraction

import attrs
import narwhals.stable.v2 as nw

from occupational_therapy.assessment.answers import Item
from occupational_therapy.frames.columns import Column
from occupational_therapy.frames.stages import Stages

__all__ = ["Reading", "any_of", "coded", "read"]

_WRITTEN_NUMBER = r"^-?[0-9]+(?:\.[0-9]+)?$"


@attrs.frozen(kw_only=True, eq=False)
class Reading:
    """An item's column, read.

    Attributes:
        item: The item.
        value: The number answered, or the word; null where there is none that is allowed.
        state: The name of the state it is in; None where the item has no states.
        missing: Whether there is no answer and no state; never itself unknown.
        refused: Whether what is there is not allowed; never itself unknown.
    """

    item: Item
    value: nw.Expr
    state: nw.Expr | None
    missing: nw.Expr
    refused: nw.Expr


def read(item: Item, column: Column | None, stages: Stages, *, text_numbers: bool) -> Reading:
    """An item read from a column; from none, it is missing in every row."""
    if column is None:
        column = Column(missing=nw.lit(True))  # noqa: FBT003 - a literal of an expression
    if text_numbers and column.text is not None:
        column = _with_text_numbers(column, column.text)
    value = stages.put(_value(item, column), 0)
    state = stages.put(_state(item, column), 0) if item.states else None
    missing = stages.put(column.missing, 0)
    refused = ~missing & value.is_null()
    if state is not None:
        refused &= state.is_null()
    return Reading(item=item, value=value, state=state, missing=missing, refused=stages.put(refused, 1))


def any_of(conditions: Iterable[nw.Expr]) -> nw.Expr:
    """Whether any of some conditions holds, none of which is ever unknown."""
    return nw.any_horizontal(*conditions, ignore_nulls=False)


def coded(value: int | Fraction | str) -> str:
    """A value among words: a number has a code there that is no word."""
    return value if isinstance(value, str) else f"#{Fraction(value)}"


def _value(item: Item, column: Column) -> nw.Expr:
    words = [option.value for option in item.options if isinstance(option.value, str)]
    if not words:
        return _number(item, column)
    value = _nothing(nw.String()) if column.text is None else nw.when(column.text.is_in(words)).then(column.text)
    if column.number is not None:
        for number in item.numbers:
            value = nw.when(column.number == float(number)).then(nw.lit(coded(number))).otherwise(value)
    return value


def _number(item: Item, column: Column) -> nw.Expr:
    number = column.number
    if number is None:
        return _nothing(nw.Float64())
    if item.low is None or item.high is None:
        allowed = number.is_in([float(each) for each in item.numbers])
    else:
        allowed = (number >= float(item.low)) & (number <= float(item.high))
        if item.whole:
            allowed &= number // 1 == number
    return nw.when(allowed).then(number)


def _state(item: Item, column: Column) -> nw.Expr:
    if column.text is None:
        return _nothing(nw.String())
    return nw.when(column.text.is_in([state.value for state in item.states])).then(column.text)


def _with_text_numbers(column: Column, text: nw.Expr) -> Column:
    number = nw.when(text.str.contains(_WRITTEN_NUMBER)).then(text).cast(nw.Float64)
    return attrs.evolve(column, number=number if column.number is None else nw.coalesce(column.number, number))


def _nothing(dtype: nw.dtypes.DType) -> nw.Expr:
    return nw.lit(None, dtype)
