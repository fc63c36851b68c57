"""Which columns are read, and what the new ones are called."""

from collections.abc import Mapping
from typing import Any

import pandas as pd  # type: ignore[import-untyped] # it ships no types
import polars as pl
import pytest

from occupational_therapy.assessment import MeasureWithheldError, measure
from occupational_therapy.frames import score
from occupational_therapy.kernel.errors import InvalidInputError, UnknownKeyError
from tests.frames.back_ends import BACK_ENDS, made, plain

NPRS = measure("nprs")
BARTHEL = measure("barthel_index", "original_0_100")
WHODAS = measure("whodas_2_36", "working_36")
PQRS = measure("pqrs")
NONE_GIVEN = "columns: an item that has no column, and is missing in every row, is given as None"


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_new_columns_stand_at_the_end_under_the_key_of_the_measure(back_end: str) -> None:
    """Of a measure in variants both parts of the key are in the name; value and status stand side by side."""
    best = {item.key: [max(item.numbers)] for item in BARTHEL.items}
    scored = score(made(back_end, {"id": [7], **best}), BARTHEL)

    expected = ["id", *best, "barthel_index_original_0_100_total", "barthel_index_original_0_100_total_status"]
    assert expected == list(scored.collect_schema() if back_end == "polars lazy" else made_columns(scored))


def made_columns(frame: Any) -> list[str]:  # noqa: ANN401 - any frame
    """The columns of a frame."""
    return list(frame.column_names if hasattr(frame, "column_names") else frame.columns)


@pytest.mark.parametrize(
    ("prefix", "expected"),
    [
        pytest.param(None, ["nprs_pain", "nprs_pain_status", "nprs_pain_reason"], id="the measure's key"),
        pytest.param("now", ["now_pain", "now_pain_status", "now_pain_reason"], id="a prefix"),
        pytest.param("", ["pain", "pain_status", "pain_reason"], id="none"),
    ],
)
def test_a_prefix_is_chosen(prefix: str | None, expected: list[str]) -> None:
    """The prefix comes before the score's key; the reason is the third column, when asked for."""
    scored = score(pl.DataFrame({"x": [1]}), NPRS, {"pain": "x"}, prefix, reasons=True)

    assert ["x", *expected] == scored.columns


def test_columns_are_named_by_item() -> None:
    """A column of any name is read for the item it is named for, and two items may share one."""
    frame = pl.DataFrame({"Best balance": [4], "rest": [3]})
    names = {item.key: "rest" for item in measure("berg_balance_scale").items}
    first = next(iter(names))
    scored = score(frame, measure("berg_balance_scale"), names | {first: "Best balance"}, "berg")

    assert [4 + 13 * 3] == scored["berg_total"].to_list()


def test_an_item_without_a_column_is_given_as_none() -> None:
    """It is missing in every row, and only the scores that need it suffer."""
    working = {item.key: None for item in WHODAS.items if item.key.startswith("d6")}
    frame = pl.DataFrame({item.key: [0] for item in WHODAS.items if item.key not in working})
    scored = score(frame, WHODAS, working, "w")

    assert (0, "complete") == (scored["w_complex_cognition"][0], scored["w_complex_cognition_status"][0])
    assert (None, "not_scorable") == (scored["w_complex_total"][0], scored["w_complex_total_status"][0])


def test_an_optional_item_may_have_no_column() -> None:
    """Leaving it out is normal, for one person and for a frame."""
    first, *others = (item.key for item in PQRS.items)
    frame = pl.DataFrame({first: [4]})
    scored = score(frame, PQRS, prefix="p")

    assert others
    assert ["complete"] == scored["p_mean_status"].to_list()


@pytest.mark.parametrize(
    ("kwargs", "columns", "expected"),
    [
        pytest.param(
            {},
            {"Pain": [1], "id": [2]},
            ["pain: no column is called 'pain': did you mean 'Pain'?", NONE_GIVEN],
            id="a column that is not there",
        ),
        pytest.param(
            {"columns": {"pain": "ache"}},
            {"pain": [1]},
            ["pain: no column is called 'ache': there are pain", NONE_GIVEN],
            id="a named column that is not there",
        ),
        pytest.param(
            {"columns": {"pain": 3}},
            {"pain": [1]},
            ["pain: no column is called 3: there are pain", NONE_GIVEN],
            id="a name that is no text",
        ),
        pytest.param(
            {"columns": {"pian": "pain"}},
            {"pain": [1]},
            ["columns: no item is called 'pian': did you mean 'pain'?"],
            id="a column for no item",
        ),
        pytest.param({"columns": {"pain": None}}, {"pain": [1]}, ["columns: no item of nprs has a column"], id="none"),
        pytest.param(
            {"columns": ["pain"]},
            {"pain": [1]},
            ["columns: list is not a mapping from items to columns"],
            id="columns that are no mapping",
        ),
        pytest.param({"prefix": 3}, {"pain": [1]}, ["prefix: int is not text"], id="a prefix that is no text"),
        pytest.param(
            {"prefix": "", "reasons": True},
            {"pain": [1], "pain_reason": [1]},
            [
                "prefix: there is a column pain already: give another prefix",
                "prefix: there is a column pain_reason already: give another prefix",
            ],
            id="columns there already",
        ),
        pytest.param(
            {"columns": {"ache": "x"}},
            {"nprs_pain": [1]},
            [
                "columns: no item is called 'ache': there are pain",
                "pain: no column is called 'pain': did you mean 'nprs_pain'?",
                NONE_GIVEN,
                "prefix: there is a column nprs_pain already: give another prefix",
            ],
            id="everything at once",
        ),
    ],
)
@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_what_is_wrong_with_the_columns_is_told_at_once(
    back_end: str, kwargs: Mapping[str, Any], columns: Mapping[str, list[object]], expected: list[str]
) -> None:
    """One error has every problem with its path, and the likely mend."""
    with pytest.raises(InvalidInputError) as caught:
        score(made(back_end, columns), NPRS, **kwargs)

    assert expected == [str(problem).replace("\n", " ") for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        pytest.param([1], "frame: builtins.list is not scored", id="a list"),
        pytest.param({"pain": [1]}, "frame: builtins.dict is not scored", id="a dictionary"),
        pytest.param(None, "frame: builtins.NoneType is not scored", id="nothing"),
        pytest.param(pl.Series("pain", [1]), "frame: polars.series.series.Series is not scored", id="a series"),
        pytest.param(
            pd.DataFrame([[1, 2]], columns=["pain", "pain"]),
            "frame: two of its columns have the same name",
            id="a name twice",
        ),
    ],
)
def test_what_is_no_frame_is_refused(frame: Any, expected: str) -> None:  # noqa: ANN401 - anything
    """An error says what was given, and what can be scored."""
    with pytest.raises(InvalidInputError) as caught:
        score(frame, NPRS)

    assert str(caught.value).startswith(expected)


def test_what_is_no_measure_is_refused() -> None:
    """A key is no measure: it is looked up first."""
    with pytest.raises(InvalidInputError, match=r"^measure: str is not a Measure$"):
        score(pl.DataFrame({"pain": [1]}), "nprs")  # type: ignore[arg-type] # on purpose


def test_a_measure_that_is_not_scored_here_says_why() -> None:
    """As for one person."""
    with pytest.raises(MeasureWithheldError):
        score(pl.DataFrame({"a": [1]}), measure("copm"))


def test_an_unknown_missing_rule_is_refused() -> None:
    """As for one person."""
    with pytest.raises(UnknownKeyError, match="did you mean 'strict'"):
        score(pl.DataFrame({"pain": [1]}), NPRS, missing_rule="strikt")


def test_helping_columns_keep_out_of_the_way() -> None:
    """A column that is called as helping ones are keeps its name and what it holds."""
    frame = pl.DataFrame({"pain": [1], "_scoring_1": ["mine"], "__scoring_2": ["too"]})
    scored = score(frame, NPRS)

    assert frame.with_columns(nprs_pain=1, nprs_pain_status=pl.lit("complete")).rows() == scored.rows()


def test_names_that_are_no_text_are_let_be() -> None:
    """A column of pandas may be called by a number."""
    scored = score(pd.DataFrame([[4, "a", "b"]], columns=["pain", 0, ("x", "y")]), NPRS)

    assert ["pain", 0, ("x", "y"), "nprs_pain", "nprs_pain_status"] == list(scored.columns)
    assert [4] == plain(scored, "nprs_pain")
