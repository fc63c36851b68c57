"""The scores of a measure for every row of a data frame."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

import narwhals.stable.v2 as nw
from narwhals.exceptions import DuplicateError
from narwhals.typing import IntoFrameT

from occupational_therapy.assessment.definition import Measure
from occupational_therapy.frames.columns import Column, columns_of, unpacked
from occupational_therapy.frames.naming import columns_by_item, new_prefix
from occupational_therapy.frames.outcomes import Outcome, outcomes, put_outcomes
from occupational_therapy.frames.reading import read
from occupational_therapy.frames.stages import Frame, Stages
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, instance
from occupational_therapy.kernel.messages import message

__all__ = ["score"]

_BACK_ENDS = (nw.Implementation.POLARS, nw.Implementation.PANDAS, nw.Implementation.PYARROW)


def score(  # noqa: PLR0913 - the last three are named, and seldom needed
    frame: IntoFrameT,
    measure: Measure,
    columns: Mapping[str, str | None] | None = None,
    prefix: str | None = None,
    *,
    reasons: bool = False,
    missing_rule: str | None = None,
    text_numbers: bool = False,
) -> IntoFrameT:
    """A frame with the scores of each row beside what it held.

    For each score there is a column of its values, and one that says how each came about: ``complete``, ``prorated`` or
    ``not_scorable`` as in a result, or ``invalid`` where the row holds an answer that the score needs and the measure
    does not allow. One bad row spoils no other. Values are those of :meth:`Measure.score`: Int64 where the score keeps
    whole numbers, else Float64, and null, in pandas ``NA``, where there is none.

    A number counts whatever the width of its column, and a category by what it says, never by its code. NaN is missing,
    as null is. A state that an item allows is written ``NOT_APPLICABLE`` or ``NOT_ASKED`` in a column of text. Truth
    values are not allowed, nor is text that looks like a number, as in :meth:`Measure.score`; see ``text_numbers``. A
    column of Python objects is read cell by cell, which takes longer; in a lazy frame it is not read, and nothing in it
    allowed.

    Args:
        frame: A Polars data frame or lazy frame, a pandas data frame or a PyArrow table. The same kind comes back, a
            lazy one uncollected, with its other columns and its index as they were. It is not changed.
        measure: The measure.
        columns: The column of each item that is not called by the item's key; None for an item that has no column,
            which is then missing in every row.
        prefix: What the new columns begin with; the key of the measure unless given.
        reasons: Whether a third column says why there is no value, or what stood in for a missing answer.
        missing_rule: What is done about missing answers, by its key; the first of the measure's rules unless named.
        text_numbers: Whether text such as ``10`` or ``2.5`` stands for that number, as in a file of which every column
            was read as text.

    Raises:
        InvalidInputError: Items without a column, columns there already, or something that is no frame.
        MeasureWithheldError: The measure is known here but not scored; the error says why.
        UnknownKeyError: There is no such missing rule.

    >>> import polars
    >>> from occupational_therapy.assessment import measure
    >>> frame = polars.DataFrame({"client": ["a", "b", "c"], "today": [2, None, 11]})
    >>> score(frame, measure("nprs"), columns={"pain": "today"}).rows()
    [('a', 2, 2, 'complete'), ('b', None, None, 'not_scorable'), ('c', 11, None, 'invalid')]
    """
    measure = accept("measure", instance(Measure, measure))
    rule = measure.missing_rule(missing_rule).key
    opened = _opened(frame)
    known = tuple(opened.collect_schema())
    given = outcomes(measure, rule, new_prefix(measure, prefix), reasons=reasons)
    names = columns_by_item(measure, rule, columns, known, [name for each in given for name in each.columns])
    stages = Stages(name for name in known if isinstance(name, str))
    used = tuple(dict.fromkeys(name for name in names.values() if name is not None))
    ready, apart = _laid_apart(opened, used, stages)
    held = columns_of(ready.collect_schema(), used) | apart
    readings = {
        item: read(measure.item(item), None if name is None else held[name], stages, text_numbers=text_numbers)
        for item, name in names.items()
    }
    put_outcomes(given, measure, rule, readings, stages)
    return cast("IntoFrameT", _finished(opened, known, stages.added_to(ready), given))


def _opened(frame: object) -> Frame:
    """A native frame as Narwhals sees it."""
    try:
        opened = cast("Frame", nw.from_native(cast("Any", frame)))
    except TypeError:
        opened = None
    except DuplicateError:
        raise InvalidInputError.of("frame", message("two of its columns have the same name")) from None
    if opened is None or opened.implementation not in _BACK_ENDS:
        kind = f"{type(frame).__module__}.{type(frame).__qualname__}"
        raise InvalidInputError.of(
            "frame",
            message(
                "{kind} is not scored: give a frame of Polars, lazy or not, a data frame of pandas or a PyArrow table",
                kind=kind,
            ),
        )
    return opened


def _laid_apart(opened: Frame, names: tuple[str, ...], stages: Stages) -> tuple[Frame, dict[str, Column]]:
    """A frame ready to be worked with, and what its columns of objects hold."""
    if isinstance(opened, nw.LazyFrame):
        return opened, {}
    if opened.implementation.is_polars():
        frame, apart = unpacked(opened, names, stages)
        return frame.lazy(), apart
    return unpacked(opened.select(*names), names, stages)


def _finished(opened: Frame, known: Iterable[str], worked: Frame, given: Iterable[Outcome]) -> object:
    """The native frame with the columns that were worked out, and none that only helped."""
    values = {each.value: each.whole for each in given}
    columns = [name for each in given for name in each.columns]
    made = [nw.col(name).cast(nw.Int64) if values.get(name) else nw.col(name) for name in columns]
    if isinstance(worked, nw.LazyFrame):
        lazy = worked.select(*known, *made)
        return lazy.to_native() if isinstance(opened, nw.LazyFrame) else lazy.collect().to_native()
    if worked.implementation.is_pandas():
        # plain floats of pandas know NaN only, and its plain whole numbers nothing that stands for none
        dtypes = {name: "Int64" if whole else "Float64" for name, whole in values.items()}
        new = nw.from_native(worked.select(*columns).to_native().astype(dtypes), eager_only=True)
    else:
        new = worked.select(*made)
    return cast("nw.DataFrame[Any]", opened).with_columns(*new.iter_columns()).to_native()
