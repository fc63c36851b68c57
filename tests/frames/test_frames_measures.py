"""Frames and the scalar way agree, row by row, on random answers to every measure."""

import math
from collections.abc import Sequence
from typing import Any

import pytest

from occupational_therapy.assessment import MEASURES, Measure
from occupational_therapy.frames import score
from tests.frames.back_ends import BACK_ENDS, made, plain
from tests.frames.rows import Expected, Rows, expected_of, random_rows

ROWS = 100

SCORED = [measure for measure in MEASURES.values() if measure.withheld is None]
CASES = [
    pytest.param(measure, rule.key, id=f"{measure.key} {rule.key}")
    for measure in SCORED
    for rule in measure.missing_rules
]


REASONS = ("hads", "semmes_weinstein", "trail_making", "wpai")
"""Measures that between them have every kind of reason."""


def told(frame: Any, measure: Measure, count: int, *, reasons: bool) -> list[dict[str, Expected]]:  # noqa: ANN401
    """What a scored frame of any back end says of each row."""
    found: list[dict[str, Expected]] = [{} for _ in range(count)]
    for each in measure.scores:
        values, statuses = plain(frame, f"s_{each.key}"), plain(frame, f"s_{each.key}_status")
        told = plain(frame, f"s_{each.key}_reason") if reasons else [None] * count
        for row, value, status, reason in zip(found, values, statuses, told, strict=True):
            row[each.key] = Expected(value, str(status), reason)  # type: ignore[arg-type] # compared next
    return found


def same(expected: Expected, found: Expected) -> bool:
    """Whether two outcomes are the same but for the last digits of a float."""
    if (expected.status, expected.reason) != (found.status, found.reason):
        return False
    if expected.value is None or found.value is None or isinstance(expected.value, int):
        return expected.value == found.value and type(expected.value) is type(found.value)
    return math.isclose(expected.value, found.value, rel_tol=1e-9, abs_tol=1e-9)


def differences(back_end: str, measure: Measure, rule: str, rows: Rows, *, reasons: bool) -> Sequence[object]:
    """The first rows of which a back end says something else than the scalar way."""
    frame = made(back_end, {"id": range(rows.count), **rows.cells}, rows.kinds)
    scored = score(frame, measure, prefix="s", reasons=reasons, missing_rule=rule)
    found = told(scored, measure, rows.count, reasons=reasons)
    return [
        (row, key, one, found[row][key])
        for row, scores in enumerate(expected_of(measure, rule, rows, reasons=reasons))
        for key, one in scores.items()
        if not same(one, found[row][key])
    ][:3]


@pytest.mark.parametrize(("measure", "rule"), CASES)
def test_polars_agrees(measure: Measure, rule: str) -> None:
    """Value, status and reason of every score of every row are the scalar ones."""
    rows = random_rows(measure, ("number", "text", "object"), ROWS, f"{measure.key} {rule}")

    assert [] == differences("polars", measure, rule, rows, reasons=True)


@pytest.mark.parametrize(("measure", "rule"), CASES)
def test_pandas_agrees(measure: Measure, rule: str) -> None:
    """Value and status of every score of every row are the scalar ones."""
    rows = random_rows(measure, ("number", "text", "object"), ROWS, f"{measure.key} {rule} once more")

    assert [] == differences("pandas", measure, rule, rows, reasons=False)


@pytest.mark.parametrize("name", REASONS)
@pytest.mark.parametrize("back_end", ["polars lazy", "pandas", "pyarrow"])
def test_every_back_end_gives_the_same_reasons(back_end: str, name: str) -> None:
    """Value, status and reason are the scalar ones whatever frame is given."""
    measure = MEASURES[name]
    rule = measure.missing_rules[-1].key
    rows = random_rows(measure, ("number", "text"), ROWS, f"{name} reasons")

    assert [] == differences(back_end, measure, rule, rows, reasons=True)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        pytest.param(
            "strickland",
            [
                (first / 100, cut * 1.75 - first / 100 + 2 * deficit, deficit, deficit)
                for cut in (85, 75, 70, 50, 25)
                for deficit in (0.0, 0.35, 1.7)
                for first in range(1, 8000, 311)
                if 0 <= cut * 1.75 - first / 100 + 2 * deficit <= 150
            ],
            id="strickland",
        ),
        pytest.param(
            "strickland",
            [(70.1, 78.65, 0, 0), (70.1, 78.64, 0, 0), (70.1, 78.649999, 0, 0), (70.1, 78.650001, 0, 0)],
            id="strickland, beside a cut",
        ),
    ],
)
def test_a_number_on_a_cut_is_on_it(name: str, given: list[tuple[float, ...]]) -> None:
    """Where numbers as they are written lie on a cut, and floats would fall beside it, the grade is the exact one."""
    measure = MEASURES[name]
    keys = [item.key for item in measure.items]
    rows = [{key: round(number, 6) for key, number in zip(keys, numbers, strict=True)} for numbers in given]
    frame = {key: [row[key] for row in rows] for key in keys}
    grades = [each.key for each in measure.scores if each.key.endswith("grade")]
    expected = [[measure.score(row)[key].value for key in grades] for row in rows]

    for back_end in BACK_ENDS:
        scored = score(made(back_end, frame), measure, prefix="s")
        assert expected == [list(row) for row in zip(*(plain(scored, f"s_{key}") for key in grades), strict=True)]
