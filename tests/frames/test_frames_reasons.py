"""Statuses and reasons, as a reader of a frame finds them."""

from typing import Any

import polars as pl
import pytest

from occupational_therapy.assessment import STRICT, Item, Score, measure, numbered
from occupational_therapy.assessment.expressions import Compare, Comparison, Constant, Raw
from occupational_therapy.assessment.forms import not_scored, only_if, total
from occupational_therapy.frames import score
from occupational_therapy.kernel.messages import message
from tests.frames.back_ends import BACK_ENDS, made, plain
from tests.frames.own import own

PHQ9 = measure("phq9")
QUESTIONS = [item.key for item in PHQ9.items]


def rows(*given: dict[int, object]) -> dict[str, list[object]]:
    """Columns of the questionnaire with 1 for every answer that is not given by the number of its question."""
    return {key: [row.get(number, 1) for row in given] for number, key in enumerate(QUESTIONS, start=1)}


def outcomes(back_end: str, rule: str | None, *given: dict[int, object]) -> list[tuple[object, ...]]:
    """Value, status and reason of each row."""
    found = score(made(back_end, rows(*given)), PHQ9, prefix="p", reasons=True, missing_rule=rule)
    return list(zip(*(plain(found, f"p_total{suffix}") for suffix in ("", "_status", "_reason")), strict=True))


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_strictly(back_end: str) -> None:
    """Without a rule that stands in, a gap leaves no score, and a wrong answer spoils its own row only."""
    rule = str(PHQ9.missing_rule("strict").label)
    allowed = "give one of 0, 1, 2, 3"

    assert [
        (9, "complete", None),
        (None, "not_scorable", f"one item has no answer ({QUESTIONS[1]}): {rule}"),
        (None, "not_scorable", f"2 items have no answer ({QUESTIONS[0]}, {QUESTIONS[8]}): {rule}"),
        (None, "invalid", f"answers that are not allowed: {QUESTIONS[2]} ({allowed})"),
        (None, "invalid", f"answers that are not allowed: {QUESTIONS[2]} ({allowed}), {QUESTIONS[3]} ({allowed})"),
    ] == outcomes(back_end, "strict", {}, {2: None}, {1: None, 9: None}, {3: 4}, {1: None, 3: -1, 4: 9})


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_with_a_rule_that_stands_in(back_end: str) -> None:
    """A value that was prorated says what stood in; one with too many gaps says what is missing."""
    rule = str(PHQ9.missing_rule("prorate").label)
    most = dict.fromkeys(range(1, 9))
    names = ", ".join(QUESTIONS[:8])

    assert [
        (9, "complete", None),
        (9, "prorated", f"one item has no answer ({QUESTIONS[1]}): {rule}"),
        (None, "not_scorable", f"8 items have no answer ({names}): {rule}"),
        (None, "invalid", f"answers that are not allowed: {QUESTIONS[2]} (give one of 0, 1, 2, 3)"),
    ] == outcomes(back_end, "prorate", {}, {2: None}, most, {1: None, 3: 4})


SUPPER, BED = (Item(key=key, label=message("Item"), options=numbered(0, 1)) for key in ("supper", "bed"))
BLANKET = Item(key="blanket", label=message("Item"), options=numbered(0, 1), optional=True)
EVENING = own(
    (SUPPER, BED, BLANKET),
    Score(key="total", label=message("Total"), of=total("supper", "bed")),
    Score(key="warm", label=message("Warm"), of=total("supper", "blanket")),
    Score(
        key="eaten",
        label=message("Eaten"),
        of=only_if(Compare(Raw("supper"), Comparison.EQUAL, Constant(1)), Raw("bed")),
    ),
    Score(key="dream", label=message("Dream"), of=not_scored(message("dreams are not scored"))),
)


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_each_score_has_a_reason_of_its_own(back_end: str) -> None:
    """A row may be right for one score, wanting for another, and wrong for a third."""
    columns: dict[str, list[object]] = {"supper": [1, 0, 1, 1], "bed": [1, 1, None, 5], "blanket": [None, 1, 1, 1]}
    found = score(made(back_end, columns), EVENING, prefix="e", reasons=True)
    told = {
        key: list(zip(*(plain(found, f"e_{key}{suffix}") for suffix in ("", "_status", "_reason")), strict=True))
        for key in ("total", "warm", "eaten", "dream")
    }
    gap = (None, "not_scorable", f"one item has no answer (bed): {STRICT.label}")
    wrong = (None, "invalid", "answers that are not allowed: bed (give one of 0, 1)")

    assert {
        "total": [(2, "complete", None), (1, "complete", None), gap, wrong],
        "warm": [
            (None, "not_scorable", f"one item has no answer (blanket): {STRICT.label}"),
            (1, "complete", None),
            (2, "complete", None),
            (2, "complete", None),
        ],
        "eaten": [
            (1, "complete", None),
            (None, "not_scorable", "the answers are outside what this score is defined for"),
            gap,
            wrong,
        ],
        "dream": [(None, "not_scorable", "dreams are not scored")] * 4,
    } == told


def test_two_measures_stand_side_by_side() -> None:
    """A frame that was scored is scored again."""
    frame: Any = pl.DataFrame({**rows({}), "pain": [3]})
    found = score(score(frame, PHQ9, reasons=True), measure("nprs"))

    assert [9, "complete", None, 3, "complete"] == list(found.row(0))[-5:]
