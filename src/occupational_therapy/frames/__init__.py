"""Frames: the scores of a measure for every row of a data frame, without a loop over its rows.

It needs Narwhals, and whichever of Polars, pandas and PyArrow the frames come from::

    pip install 'occupational_therapy[frames]'
"""

from occupational_therapy.frames.extra import ExtraNeededError, need

need("narwhals", room="frames", extra="frames")

from occupational_therapy.frames.outcomes import INVALID  # noqa: E402 - these need Narwhals
from occupational_therapy.frames.scoring import score  # noqa: E402 - as above

__all__ = ["INVALID", "ExtraNeededError", "score"]
