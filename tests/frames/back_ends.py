"""The frames that are scored: how each back end makes one of columns, and what its columns hold as plain values."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pandas as pd  # type: ignore[import-untyped] # it ships no types
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped] # as above

from occupational_therapy.assessment import State

__all__ = ["BACK_ENDS", "EAGER", "made", "plain"]

Columns = Mapping[str, Sequence[object]]
_POLARS = {"number": pl.Float64, "text": pl.String, "object": pl.Object, None: None}
_PANDAS = {"number": "float64", "text": "str", "object": "object", None: None}
_ARROW = {"number": pa.float64(), "text": pa.string(), None: None}


def _polars(columns: Columns, kinds: Mapping[str, str]) -> pl.DataFrame:
    return pl.DataFrame(
        [
            pl.Series(name, list(map(_unwrapped, cells)), dtype=_POLARS[kinds.get(name)], strict=False)
            for name, cells in columns.items()
        ]
    )


def _unwrapped(cell: object) -> object:
    """A state by its name: Polars takes the value of every member of an enumeration, or trips over what is none."""
    return cell.value if isinstance(cell, State) else cell


def _lazy(columns: Columns, kinds: Mapping[str, str]) -> pl.LazyFrame:
    return _polars(columns, kinds).lazy()


def _pandas(columns: Columns, kinds: Mapping[str, str]) -> pd.DataFrame:
    return pd.DataFrame(
        {name: pd.Series(list(cells), dtype=_PANDAS[kinds.get(name)]) for name, cells in columns.items()}
    )


def _arrow(columns: Columns, kinds: Mapping[str, str]) -> pa.Table:
    return pa.table({name: pa.array(list(cells), type=_ARROW[kinds.get(name)]) for name, cells in columns.items()})


BACK_ENDS: dict[str, Callable[[Columns, Mapping[str, str]], Any]] = {
    "polars": _polars,
    "polars lazy": _lazy,
    "pandas": _pandas,
    "pyarrow": _arrow,
}
EAGER = ("polars", "pandas", "pyarrow")


def made(back_end: str, columns: Columns, kinds: Mapping[str, str] | None = None) -> Any:  # noqa: ANN401 - any frame
    """A frame of these columns."""
    return BACK_ENDS[back_end](columns, kinds or {})


def plain(frame: Any, column: str) -> list[object]:  # noqa: ANN401 - any frame
    """What a column of a frame holds, with None for nothing."""
    if isinstance(frame, pl.LazyFrame):
        frame = frame.collect()
    if isinstance(frame, pd.DataFrame):
        return [None if pd.isna(cell) else cell for cell in frame[column].tolist()]
    held: list[object] = frame[column].to_list() if isinstance(frame, pl.DataFrame) else frame[column].to_pylist()
    return held
