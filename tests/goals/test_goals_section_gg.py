"""Levels of help as codes of section GG, and back: section 1.5 of the goals sheet."""

from typing import Any

import pytest

from occupational_therapy.assessment import measure
from occupational_therapy.goals import AssistLevel, levels_of_gg, section_gg_of
from occupational_therapy.kernel.errors import InvalidInputError


@pytest.mark.parametrize(
    ("ranks", "code"), [([7, 6], 6), ([5], 5), ([5, 4], 4), ([4, 3], 3), ([2, 1], 2), ([1], 1), ([None], 88)]
)
def test_a_code_leaves_a_range_open(ranks: list[int | None], code: int) -> None:
    """Six merges the two independent levels, four takes in a touch, two and three are either side of half."""
    assert ranks == [level.rank for level in levels_of_gg(code)]


@pytest.mark.parametrize(
    ("codes", "rank"), [([6], 7), ([6], 6), ([5, 4], 5), ([4, 3], 4), ([3], 3), ([2], 2), ([2, 1], 1)]
)
def test_a_level_leaves_a_range_open(codes: list[int], rank: int) -> None:
    """The way back has ranges of its own: total assistance is code 1 or, of one helper who does not do all, code 2."""
    [level] = [level for level in AssistLevel if level.rank == rank]

    assert codes == list(section_gg_of(level))


def test_there_and_back() -> None:
    """Every code is among those of each of its levels, and every level has a code."""
    for code in (1, 2, 3, 4, 5, 6, 7, 9, 10, 88):
        assert all(code in section_gg_of(level) for level in levels_of_gg(code))
    assert all(section_gg_of(level) for level in AssistLevel)


def test_the_codes_are_those_of_the_measure() -> None:
    """The measure that is scored by these codes has the same ones."""
    allowed = set(measure("cms_section_gg").items[0].numbers)

    assert all(levels_of_gg(int(code)) for code in allowed)


@pytest.mark.parametrize("code", [0, 8, 11, -1, True, None, "6", 6.0])
def test_no_other_code_exists(code: Any) -> None:  # noqa: ANN401 - of any kind
    """What is no code is refused."""
    with pytest.raises(InvalidInputError, match="is not a code of section GG"):
        levels_of_gg(code)
