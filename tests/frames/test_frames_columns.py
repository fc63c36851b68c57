"""What columns may hold: every data type, states as text, and whatever else a frame brings along."""

import datetime as dt
import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pandas as pd  # type: ignore[import-untyped] # it ships no types
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped] # as above
import pytest

from occupational_therapy.assessment import NOT_APPLICABLE, Item, Score, State, measure, numbered
from occupational_therapy.assessment.forms import total
from occupational_therapy.frames import INVALID, score
from occupational_therapy.kernel.messages import message
from tests.frames.back_ends import BACK_ENDS, made, plain
from tests.frames.own import own

NPRS = measure("nprs")
PHQ9 = measure("phq9")
GIVEN = [0, 10, 11, None]
READ = ([0, 10, None, None], ["complete", "complete", "invalid", "not_scorable"])
REFUSED = ([None] * 4, ["invalid", "invalid", "invalid", "not_scorable"])
ALL_MISSING = ([None] * 4, ["not_scorable"] * 4)


def scored(column: Any, **kwargs: Any) -> tuple[list[object], list[object]]:  # noqa: ANN401 - a column of any library
    """Values and statuses of a rating of pain in a column."""
    if isinstance(column, pl.Series):
        frame: Any = pl.DataFrame({"pain": column})
    else:
        frame = pd.DataFrame({"pain": column}) if isinstance(column, pd.Series) else pa.table({"pain": column})
    found = score(frame, NPRS, **kwargs)
    return plain(found, "nprs_pain"), plain(found, "nprs_pain_status")


def _polars(dtype: Any, cells: list[Any] | None = None) -> pl.Series:  # noqa: ANN401 - a data type
    return pl.Series("pain", GIVEN if cells is None else cells, dtype=dtype, strict=False)


def _pandas(dtype: Any, cells: list[Any] | None = None) -> pd.Series:  # noqa: ANN401 - a data type
    return pd.Series(GIVEN if cells is None else cells, dtype=dtype)


NUMBERS = [
    *(
        pytest.param(_polars(dtype), id=f"polars {dtype}")
        for dtype in (pl.Int8, pl.Int16, pl.Int32, pl.Int64, pl.UInt8, pl.UInt16, pl.UInt32, pl.UInt64)
    ),
    pytest.param(_polars(pl.Float32), id="polars Float32"),
    pytest.param(_polars(pl.Float64), id="polars Float64"),
    pytest.param(_polars(pl.Float64, [0.0, 10.0, math.inf, math.nan]), id="polars NaN and infinity"),
    pytest.param(_polars(pl.Decimal(10, 2)), id="polars Decimal"),
    pytest.param(_polars(pl.Object), id="polars Object"),
    *(
        pytest.param(_pandas(dtype), id=f"pandas {dtype}")
        for dtype in ("Int8", "Int64", "UInt8", "Float32", "Float64", "float32", "float64", "object", "int8[pyarrow]")
    ),
    pytest.param(_pandas("object", [0, Decimal(10), "10", math.nan]), id="pandas objects of several kinds"),
    pytest.param(_pandas("object", [Fraction(0), 10.0, True, pd.NA]), id="pandas objects of other kinds"),
    pytest.param(_pandas("object", [0, 10, [10], Decimal("NaN")]), id="pandas objects of yet others"),
    pytest.param(_polars(pl.Object, [Decimal(0), 10.0, "10", Decimal("sNaN")]), id="polars objects"),
    pytest.param(
        pd.Series(pd.Categorical(GIVEN, categories=[11, 10, 0])), id="pandas categories of numbers, the highest first"
    ),
    pytest.param(
        pd.Series(pd.Categorical(GIVEN, categories=[10, 0, 11], ordered=True)), id="pandas ordered categories"
    ),
    *(
        pytest.param(pa.array(GIVEN, type=dtype), id=f"pyarrow {dtype}")
        for dtype in (pa.int8(), pa.uint8(), pa.int64(), pa.float32(), pa.float64(), pa.decimal128(10, 2))
    ),
    pytest.param(pa.array(GIVEN).dictionary_encode(), id="pyarrow dictionary"),
]


@pytest.mark.parametrize("column", NUMBERS)
def test_numbers_count_whatever_their_column(column: Any) -> None:  # noqa: ANN401 - a column of any library
    """A number is itself in every numeric type, and of categories and objects its value counts, never its code."""
    assert READ == scored(column)


@pytest.mark.parametrize(
    "column",
    [
        pytest.param(_polars(pl.Boolean, [True, False, True, None]), id="polars Boolean"),
        pytest.param(_polars(pl.String, ["0", "10", "ten", None]), id="polars text"),
        pytest.param(_polars(pl.Categorical, ["0", "10", "", None]), id="polars categories"),
        pytest.param(_polars(pl.Date, [dt.date(2026, 1, 1)] * 3 + [None]), id="polars dates"),
        pytest.param(_polars(pl.List(pl.Int64), [[1], [2], [], None]), id="polars lists"),
        pytest.param(_pandas("boolean", [True, False, True, None]), id="pandas boolean"),
        pytest.param(_pandas("object", [True, False, True, None]), id="pandas truth values among objects"),
        pytest.param(_pandas("str", ["0", "10", "ten", None]), id="pandas text"),
        pytest.param(_pandas("object", [10**400, -(10**400), math.inf, math.nan]), id="pandas numbers beyond floats"),
        pytest.param(_pandas("object", [State.NOT_ASKED, "NOT_ASKED", b"2", None]), id="states the item has not"),
        pytest.param(pa.array([True, False, True, None]), id="pyarrow truth values"),
        pytest.param(pa.array(["0", "10", "ten", None]), id="pyarrow text"),
    ],
)
def test_what_is_no_number_is_not_taken_for_one(column: Any) -> None:  # noqa: ANN401 - a column of any library
    """Truth values, text, dates and the like are not allowed, row by row; what is empty is still only missing."""
    assert REFUSED == scored(column)


@pytest.mark.parametrize(
    "column",
    [
        *(
            pytest.param(_polars(dtype, [None] * 4), id=f"polars {dtype}")
            for dtype in (pl.Null, pl.Int8, pl.Float64, pl.String, pl.Boolean, pl.Object, pl.Categorical)
        ),
        *(
            pytest.param(_pandas(dtype, [None] * 4), id=f"pandas {dtype}")
            for dtype in ("object", "float64", "Int64", "str", "string", "boolean", "category")
        ),
        *(
            pytest.param(pa.nulls(4, type=dtype), id=f"pyarrow {dtype}")
            for dtype in (pa.null(), pa.int8(), pa.string())
        ),
    ],
)
def test_an_empty_column_is_missing(column: Any) -> None:  # noqa: ANN401 - a column of any library
    """Whatever its type."""
    assert ALL_MISSING == scored(column)


@pytest.mark.parametrize(
    "column",
    [
        pytest.param(_polars(pl.String, ["0", "10.0", "-1", None]), id="polars"),
        pytest.param(_polars(pl.Enum(["10", "x", "0"]), ["0", "10", "x", None]), id="polars categories"),
        pytest.param(_pandas("str", ["0", "10", "1e1", None]), id="pandas"),
        pytest.param(_pandas("object", [0, "10", "ten", None]), id="pandas objects"),
        pytest.param(pa.array(["0", "10", " 9", None]), id="pyarrow"),
    ],
)
def test_text_stands_for_a_number_where_the_caller_says_so(column: Any) -> None:  # noqa: ANN401 - as above
    """Digits with or without a point and a sign do; nothing else does."""
    assert READ == scored(column, text_numbers=True)


WORDS = measure("grip_strength_ewgsop2")


@pytest.mark.parametrize(
    "column",
    [
        pytest.param(pl.Series(["male", "female", "Male", None]), id="text"),
        pytest.param(pl.Series(["male", "female", "x", None], dtype=pl.Categorical), id="categories"),
        pytest.param(
            pl.Series(["male", "female", "x", None], dtype=pl.Enum(["x", "male", "female"])), id="shuffled categories"
        ),
        pytest.param(pl.Series(["male", "female", 1, None], dtype=pl.Object), id="objects"),
    ],
)
def test_words_are_taken_by_what_they_say(column: pl.Series) -> None:
    """A category counts by its text, whatever its code; another word, or a number, is not allowed."""
    tried = {item.key: [20.0] * 4 for item in WORDS.items if not item.worded}
    found = score(pl.DataFrame({"sex": column, **tried}), WORDS, prefix="g")
    below = next(each.key for each in WORDS.scores if "sex" in WORDS.scoring().needed[each.key])

    assert ["complete", "complete", INVALID, "not_scorable"] == found[f"g_{below}_status"].to_list()
    assert [1, 0, None, None] == found[f"g_{below}"].to_list()


def test_a_word_item_takes_no_numbers() -> None:
    """A column of numbers holds none of its words."""
    tried = {item.key: [20.0] for item in WORDS.items}
    below = next(each.key for each in WORDS.scores if "sex" in WORDS.scoring().needed[each.key])

    assert [INVALID] == score(pl.DataFrame(tried), WORDS, prefix="g")[f"g_{below}_status"].to_list()


MARKERS = measure("semmes_weinstein")


@pytest.mark.parametrize(
    ("column", "grades"),
    [
        pytest.param(pl.Series([2.83, 6.65, 9.99, None]), [5, 1, None, None], id="numbers"),
        pytest.param(pl.Series(["not_felt", "2.83", "felt", None]), [0, None, None, None], id="text"),
        pytest.param(pl.Series([2.83, "not_felt", "2.83", None], dtype=pl.Object), [5, 0, None, None], id="both"),
    ],
)
def test_an_item_of_numbers_and_a_word(column: pl.Series, grades: list[int | None]) -> None:
    """Its numbers are read from numbers, its word from text, and either from objects."""
    found = score(pl.DataFrame({"smallest_filament_felt": column}), MARKERS, prefix="s")

    assert grades == found["s_grade"].to_list()


def test_an_item_of_numbers_and_a_word_from_text_alone() -> None:
    """With numbers written out, a column of text holds both."""
    frame = pl.DataFrame({"smallest_filament_felt": ["not_felt", "2.83", "2.830", "2.8"]})
    found = score(frame, MARKERS, prefix="s", text_numbers=True)

    assert [0, 5, 5, None] == found["s_grade"].to_list()


WSAS = measure("wsas")


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_states_are_written_in_text(back_end: str) -> None:
    """A state stands beside numbers in a column of text; a state that the item has not is not allowed."""
    state, *others = sorted(WSAS.items, key=lambda item: not item.states)
    cells = ["NOT_APPLICABLE", "8", "NOT_ASKED", None]
    frame = made(back_end, {state.key: cells, **{item.key: [8] * 4 for item in others}})
    found = score(frame, WSAS, prefix="w", text_numbers=True, reasons=True)

    assert [32, 40, None, None] == plain(found, "w_total")
    assert ["complete", "complete", INVALID, "not_scorable"] == plain(found, "w_total_status")


def test_states_may_be_objects() -> None:
    """In a column of objects a state is the value itself, or its name."""
    state, *others = sorted(WSAS.items, key=lambda item: not item.states)
    frame = pd.DataFrame({state.key: [NOT_APPLICABLE, "NOT_APPLICABLE", 0], **{item.key: 1 for item in others}})

    assert [4, 4, 4] == plain(score(frame, WSAS, prefix="w"), "w_total")


def test_narrow_columns_do_not_overflow() -> None:
    """A sum beyond what its columns can hold is right all the same."""
    items = tuple(Item(key=key, label=message("Item"), options=numbered(0, 100)) for key in ("a", "b", "c"))
    added = own(items, Score(key="total", label=message("Total"), of=total("a", "b", "c")))
    frame = pl.DataFrame({item.key: [100] for item in items}, schema=dict.fromkeys("abc", pl.Int8))

    assert [300] == score(frame, added, prefix="t")["t_total"].to_list()


@pytest.mark.parametrize("count", [0, 1])
@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_few_rows(back_end: str, count: int) -> None:
    """A frame without rows gets its columns, and so does one with a single row."""
    columns = {item.key: [1.0] * count for item in PHQ9.items}
    found = score(made(back_end, columns, dict.fromkeys(columns, "number")), PHQ9, prefix="p", reasons=True)

    assert [9] * count == plain(found, "p_total")
    assert ["complete"] * count == plain(found, "p_total_status")
    assert [None] * count == plain(found, "p_total_reason")


@pytest.mark.parametrize(
    ("back_end", "whole", "broken", "text"),
    [
        pytest.param("polars", pl.Int64, pl.Float64, pl.String, id="polars"),
        pytest.param("pandas", "Int64", "Float64", "str", id="pandas"),
        pytest.param("pyarrow", pa.int64(), pa.float64(), pa.string(), id="pyarrow"),
    ],
)
def test_values_are_whole_where_the_score_is(back_end: str, whole: object, broken: object, text: object) -> None:
    """A score that keeps whole numbers is a column of whole numbers, also with a gap in it."""
    columns = {item.key: [1, 1, None] for item in PHQ9.items}
    found = score(made(back_end, columns), PHQ9, prefix="p", missing_rule="prorate")
    strict = score(made(back_end, columns), PHQ9, prefix="p")

    assert [broken, text] == [_dtype(found, name) for name in ("p_total", "p_total_status")]
    assert [whole, text] == [_dtype(strict, name) for name in ("p_total", "p_total_status")]
    assert [9, 9, None] == plain(strict, "p_total") == plain(found, "p_total")


def _dtype(frame: Any, column: str) -> object:  # noqa: ANN401 - any frame
    return frame.schema.field(column).type if isinstance(frame, pa.Table) else frame[column].dtype


def test_polars_frames_keep_what_they_hold() -> None:
    """Other columns, objects among them, come back as they were, and the frame that was given is not changed."""
    thing = object()
    frame = pl.DataFrame({"id": [1, 2], "thing": pl.Series([thing, None], dtype=pl.Object), "pain": [3, 12]})
    before = frame.clone()
    found = score(frame, NPRS)

    assert (before.columns, [thing, None]) == (frame.columns, frame["thing"].to_list())
    assert [1, 2] == found["id"].to_list()
    assert [thing, None] == found["thing"].to_list()
    assert found["pain"].equals(before["pain"])


def test_pandas_frames_keep_what_they_hold() -> None:
    """Index, data types and attributes of the columns come back as they were, and the frame is not changed."""
    index = pd.Index(["x", "x", "y"], name="client")
    frame = pd.DataFrame(
        {"id": [1, 2, 3], "seen": pd.to_datetime(["2026-01-01"] * 3), "pain": [3, "a", None]}, index=index
    )
    before = frame.copy(deep=True)
    found = score(frame, NPRS, reasons=True)

    pd.testing.assert_frame_equal(before, frame)
    pd.testing.assert_frame_equal(before, found[list(before.columns)])
    assert ["complete", INVALID, "not_scorable"] == plain(found, "nprs_pain_status")


def test_pyarrow_tables_keep_what_they_hold() -> None:
    """The columns that were there come back equal."""
    table = pa.table({"id": [1, 2], "pain": [3, None]})

    assert table.equals(score(table, NPRS).select(["id", "pain"]))


def test_lazy_frames_stay_lazy() -> None:
    """Nothing is collected: even a column that fails when it is worked out may be there."""

    def fail(_: pl.Series) -> pl.Series:
        raise AssertionError("it was collected")

    lazy = pl.LazyFrame({"pain": [1, 11]}).with_columns(pl.col("pain").map_batches(fail, return_dtype=pl.Int64))
    found = score(lazy, NPRS)

    assert isinstance(found, pl.LazyFrame)
    with pytest.raises(AssertionError, match="it was collected"):
        found.collect()


def test_objects_of_a_lazy_frame_are_not_read() -> None:
    """They cannot be without collecting it."""
    found = score(pl.LazyFrame({"pain": pl.Series([1, None], dtype=pl.Object)}), NPRS).collect()

    assert [INVALID, "not_scorable"] == found["nprs_pain_status"].to_list()
