"""Columns that are worked out in stages, so that what several formulas share is worked out once."""

from collections.abc import Iterable
from typing import Any, TypeAlias

import narwhals.stable.v2 as nw

__all__ = ["Frame", "Stages"]

Frame: TypeAlias = "nw.DataFrame[Any] | nw.LazyFrame[Any]"
"""A frame that is at hand, or one that is still to be collected."""

_STEM = "_scoring_"


class Stages:
    """Columns to add to a frame: those of a stage are worked out together, from those of the stages before.

    Names that are made up here are like none of the frame's own.
    """

    def __init__(self, taken: Iterable[str]) -> None:
        known = tuple(taken)
        self._stem = _STEM
        while any(name.startswith(self._stem) for name in known):
            self._stem = f"_{self._stem}"
        self._stages: list[dict[str, nw.Expr]] = []
        self._named = 0

    @property
    def last(self) -> int:
        """The stage after all those there are."""
        return len(self._stages)

    def name(self) -> str:
        """A new name."""
        self._named += 1
        return f"{self._stem}{self._named}"

    def put(self, expression: nw.Expr, stage: int, name: str | None = None) -> nw.Expr:
        """Add a column at a stage, and give the column as later stages see it."""
        name = name or self.name()
        self._stages.extend({} for _ in range(stage + 1 - self.last))
        self._stages[stage][name] = expression
        return nw.col(name)

    def added_to(self, frame: Frame) -> Frame:
        """A frame with all the columns."""
        for columns in self._stages:
            frame = frame.with_columns(**columns)
        return frame
