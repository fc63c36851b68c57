"""Tables as Narwhals expressions: choices where a table has few different cells, a join where it has many."""

import functools
from collections.abc import Callable, Sequence
from fractions import Fraction

import narwhals.stable.v2 as nw

from occupational_therapy.assessment.expressions import Axis, Table
from occupational_therapy.frames.conditions import either
from occupational_therapy.frames.pieces import NEAR, Piece, first_stage, numeric
from occupational_therapy.frames.reading import coded

__all__ = ["looked_up"]

_FEW = 12
"""So many choices, one after the other, are still faster than a join."""

_Cells = Sequence[int | Fraction | None]
_Values = Sequence[int | Fraction | str]


def looked_up(table: Table, keys: Sequence[Piece], once: Callable[[Piece], Piece]) -> Piece:
    """The cells of a table.

    Args:
        table: The table.
        keys: What is looked up along each axis.
        once: Makes a column of a piece, so that it can be used several times.
    """
    ready = [once(key) for key in keys]
    if len(ready) == 1:
        key, cells = ready[0], _along(table.axes[0], ready[0], table.cells)
    else:
        key = once(_place(table.axes, ready))
        cells = _exactly(range(len(table.cells)), key, table.cells)
    whole = all(cell is None or Fraction(cell).denominator == 1 for cell in table.cells)
    return Piece(expression=cells, stage=key.stage, exact=True, whole=whole)


def _place(axes: Sequence[Axis], keys: Sequence[Piece]) -> Piece:
    """Which of all the cells, counted row after row, a row of the frame is given."""
    place = nw.lit(0.0)
    for axis, key in zip(axes, keys, strict=True):
        place = place * len(axis.values) + _index(axis, key)
    return Piece(expression=place, stage=first_stage(keys), exact=True, whole=True)


def _index(axis: Axis, key: Piece) -> nw.Expr:
    """The place along an axis."""
    count, first = len(axis.values), axis.values[0]
    if key.whole and isinstance(first, int) and axis.values == tuple(range(first, first + count)) and not axis.bands:
        inside = (key.expression >= first) & (key.expression < first + count)
        return nw.when(inside).then(key.expression - first)
    return _along(axis, key, range(count))


def _along(axis: Axis, key: Piece, cells: _Cells) -> nw.Expr:
    return _by_band(axis, key, cells) if axis.bands else _exactly(axis.values, key, cells)


def _by_band(axis: Axis, key: Piece, cells: _Cells) -> nw.Expr:
    number = numeric(key)
    found = _nothing()
    for edge, cell in zip(axis.values, cells, strict=True):
        found = nw.when(number >= _edge(Fraction(edge), key, -1)).then(_cell(cell)).otherwise(found)
    return found if axis.top is None else nw.when(number <= _edge(Fraction(axis.top), key, 1)).then(found)


def _exactly(values: _Values, key: Piece, cells: _Cells) -> nw.Expr:
    by_cell: dict[Fraction, list[int | Fraction | str]] = {}
    for value, cell in zip(values, cells, strict=True):
        if cell is not None:
            by_cell.setdefault(Fraction(cell), []).append(value)
    if len(by_cell) > _FEW and key.exact:
        return _joined(key, by_cell)
    found = _nothing()
    for cell, alike in by_cell.items():
        found = nw.when(_is_one_of(key, alike)).then(_cell(cell)).otherwise(found)
    return found


def _joined(key: Piece, by_cell: dict[Fraction, list[int | Fraction | str]]) -> nw.Expr:
    pairs = {old: float(cell) for cell, alike in by_cell.items() for old in _forms(key, alike)}
    known = nw.when(key.expression.is_in(list(pairs))).then(key.expression)
    return known.replace_strict(list(pairs), list(pairs.values()), return_dtype=nw.Float64)


def _is_one_of(key: Piece, values: _Values) -> nw.Expr:
    forms = _forms(key, values)
    if key.exact:
        return key.expression.is_in(forms) if len(forms) > 1 else key.expression == forms[0]
    near = [
        (key.expression >= _edge(Fraction(value), key, -1)) & (key.expression <= _edge(Fraction(value), key, 1))
        for value in values
    ]
    return functools.reduce(either, near)


def _forms(key: Piece, values: _Values) -> list[float | str]:
    """Values as they stand in the column of a key."""
    if key.word is not None:
        return [coded(value) for value in values]
    return [float(value) for value in values if not isinstance(value, str)]


def _edge(value: Fraction, key: Piece, side: int) -> float:
    """A value that a key is held against, moved to one side where the key may lie beside its exact number."""
    return float(value) if key.exact else float(value) + side * NEAR * (1 + abs(float(value)))


def _cell(cell: int | Fraction | None) -> nw.Expr:
    return _nothing() if cell is None else nw.lit(float(cell))


def _nothing() -> nw.Expr:
    return nw.lit(None, nw.Float64)
