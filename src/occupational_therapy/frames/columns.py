"""What the columns of a frame hold: each as numbers, as text, or as both, by its data type and never by a guess.

Numbers of any width and decimals become Float64; categories are taken by what they say, never by their codes. A column
of plain Python objects is read cell by cell. A column of anything else, of truth values or dates for instance, holds
nothing that could be an answer. A number of more digits than Float64 has counts as the nearest that Float64 has.
"""

import math
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import attrs
import narwhals.stable.v2 as nw

from occupational_therapy.assessment.answers import State, number_of
from occupational_therapy.frames.stages import Stages

__all__ = ["Column", "columns_of", "unpacked"]

_UNREADABLE = ""
"""What stands for an object that is neither number nor text: no item allows it."""
_BEYOND_FLOATS = 2**1023


@attrs.frozen(kw_only=True, eq=False)
class Column:
    """A column of a frame.

    Attributes:
        missing: Whether a cell is empty; never itself unknown.
        number: Its cells as Float64, where it holds numbers.
        text: Its cells as text, where it holds text.
    """

    missing: nw.Expr
    number: nw.Expr | None = None
    text: nw.Expr | None = None


def columns_of(schema: Mapping[str, nw.dtypes.DType], names: Iterable[str]) -> dict[str, Column]:
    """Some columns of a frame, by name."""
    return {name: _column(nw.col(name), schema[name]) for name in names}


def _column(column: nw.Expr, dtype: nw.dtypes.DType) -> Column:
    missing = column.is_null()
    if dtype.is_float():
        return Column(missing=missing | column.is_nan(), number=_cast(column, dtype, nw.Float64()))
    if dtype.is_numeric():
        return Column(missing=missing, number=column.cast(nw.Float64))
    if isinstance(dtype, nw.String | nw.Categorical | nw.Enum):
        return Column(missing=missing, text=_cast(column, dtype, nw.String()))
    return Column(missing=missing)


def _cast(column: nw.Expr, dtype: nw.dtypes.DType, wanted: nw.dtypes.DType) -> nw.Expr:
    return column if dtype == wanted else column.cast(wanted)


def unpacked(
    frame: "nw.DataFrame[Any]", names: Iterable[str], stages: Stages
) -> "tuple[nw.DataFrame[Any], dict[str, Column]]":
    """A frame with its columns of objects laid apart into numbers and text, and those columns by their old names."""
    found: dict[str, Column] = {}
    for name in names:
        series = frame.get_column(name)
        if _packed(series):
            number, text = stages.name(), stages.name()
            parts = [_parts(cell, empty=empty) for cell, empty in zip(series, series.is_null(), strict=True)]
            frame = frame.with_columns(
                nw.new_series(number, [each for each, _ in parts], nw.Float64, backend=frame.implementation),
                nw.new_series(text, [each for _, each in parts], nw.String, backend=frame.implementation),
            )
            missing = nw.col(number).is_null() & nw.col(text).is_null()
            found[name] = Column(missing=missing, number=nw.col(number), text=nw.col(text))
    return frame, found


def _packed(series: "nw.Series[Any]") -> bool:
    """Whether a column holds Python objects, or categories that are no words."""
    if isinstance(series.dtype, nw.Categorical | nw.Enum):
        return series.cat.get_categories().dtype != nw.String
    return series.dtype == nw.Object


def _parts(cell: object, *, empty: bool) -> tuple[float | None, str | None]:
    """A cell as a number or as text, and as neither where it is empty."""
    if empty or _is_nan(cell):
        return None, None
    if isinstance(cell, str):
        return None, cell
    if isinstance(cell, State):
        return None, cell.value
    exact = cell if isinstance(cell, float) else number_of(cell)
    if exact is None:
        return None, _UNREADABLE
    return (float(exact) if -_BEYOND_FLOATS < exact < _BEYOND_FLOATS else math.inf), None


def _is_nan(cell: object) -> bool:
    return cell.is_nan() if isinstance(cell, Decimal) else isinstance(cell, float) and math.isnan(cell)
