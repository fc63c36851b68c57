"""Goal attainment in words: the table of section 2.5 of the sheet."""

from typing import Any

import pytest

from occupational_therapy.goals.gas import Answer, StartingFunction, Variant, light
from occupational_therapy.goals.gas.verbal import SOURCES, achieved_level
from occupational_therapy.kernel.errors import InvalidInputError

SOME, NONE = "some_function", "no_function"
TABLE = [
    ("much_better", 2, 2, 2, 2),
    ("little_better", 1, 1, 1, 1),
    ("as_expected", 0, 0, 0, 0),
    ("partially_achieved", -1, -0.5, -1, -1),
    ("no_change", -1, -1, -2, -2),
    ("worse", -2, -2, -2, -3),
]
"""By answer: from -1 in five points, from -1 in six, from -2 in five, and from -2 where -3 is worse."""
COLUMNS = [
    ("five_point", SOME),
    ("six_point_half", SOME),
    ("five_point", NONE),
    ("six_point_minus_three", NONE),
    ("six_point_half", NONE),
    ("six_point_minus_three", SOME),
]
"""The last two follow: the half level is for a start at -1, and the other variant starts every goal at -2."""


@pytest.mark.parametrize(
    ("expected", "answer", "variant", "baseline"),
    [
        pytest.param(level, answer, *column, id=f"{answer}-{column[0]}-{column[1]}")
        for answer, *levels in TABLE
        for level, column in zip((*levels, levels[2], levels[3]), COLUMNS, strict=True)
    ],
)
def test_an_answer_stands_for_a_level(expected: float, answer: str, variant: str, baseline: str) -> None:
    """Each cell of the table."""
    score = light(baseline=baseline, answer=answer, variant=variant)

    assert expected == score.achieved
    assert score.achieved - score.baseline == score.change
    assert Answer(answer) is score.answer


@pytest.mark.parametrize(
    ("expected", "variant", "baseline"),
    [
        (-1, "five_point", SOME),
        (-2, "five_point", NONE),
        (-1, "six_point_half", SOME),
        (-2, "six_point_half", NONE),
        (-2, "six_point_minus_three", SOME),
        (-2, "six_point_minus_three", NONE),
    ],
)
def test_a_start_stands_for_a_level(expected: int, variant: str, baseline: str) -> None:
    """Some function is -1 and none -2, but where every goal starts at -2."""
    assert expected == light(baseline=baseline, answer="no_change", variant=variant).baseline


SAME = "same number as no change; keep the verbal answer"
FLOOR = "floor: worse cannot be told from no change"


@pytest.mark.parametrize(
    ("expected", "answer", "variant", "baseline"),
    [
        (SAME, "partially_achieved", "five_point", SOME),
        (FLOOR, "worse", "five_point", NONE),
        (FLOOR, "worse", "six_point_half", NONE),
        (None, "no_change", "five_point", SOME),
        (None, "no_change", "five_point", NONE),
        (None, "worse", "five_point", SOME),
        (None, "partially_achieved", "five_point", NONE),
        (None, "partially_achieved", "six_point_half", SOME),
        (None, "worse", "six_point_minus_three", NONE),
        (None, "as_expected", "five_point", NONE),
    ],
)
def test_a_tie_is_told(expected: str | None, answer: str, variant: str, baseline: str) -> None:
    """Where a number hides what was said, a note says so."""
    note = light(baseline=baseline, answer=answer, variant=variant).note

    assert expected == (None if note is None else str(note))


@pytest.mark.parametrize(
    ("path", "given"),
    [
        ("function", {"baseline": "little", "answer": "worse"}),
        ("answer", {"baseline": SOME, "answer": "partly"}),
        ("answer", {"baseline": SOME, "answer": None}),
        ("variant", {"baseline": SOME, "answer": "worse", "variant": "seven_point"}),
    ],
)
def test_unknown_words_are_refused(path: str, given: dict[str, Any]) -> None:
    """A word that is not listed is an error, not a guess."""
    with pytest.raises(InvalidInputError) as caught:
        light(**given)

    assert [path] == [problem.path for problem in caught.value.problems]


def test_from_another_start_no_answer_is_read() -> None:
    """The scheme knows -1 and -2 alone."""
    assert achieved_level(Variant.FIVE_POINT, Variant.FIVE_POINT.levels[2], Answer.WORSE) is None


def test_it_reads_with_its_note() -> None:
    """Words, levels, change, variant and tie."""
    read = str(light(baseline=SOME, answer="partially_achieved").outline())

    for said in ("some function at the start", "partly achieved", "change: 0; variant: five points", SAME):
        assert said in read


def test_what_is_from_memory_is_marked() -> None:
    """Three of the answers could not be read in a source, and the sources say so."""
    assert [source for source in SOURCES if "from memory" in str(source)]


@pytest.mark.parametrize("named", [*StartingFunction, *Answer])
def test_each_has_words(named: StartingFunction | Answer) -> None:
    """Every start and answer can be read."""
    assert str(named.label)
