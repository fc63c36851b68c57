"""Support and barriers."""

from typing import Any

import pytest

from occupational_therapy.goals.assist import AssistLevel
from occupational_therapy.goals.support import Barrier, Support
from occupational_therapy.kernel.errors import InvalidInputError


@pytest.mark.parametrize(
    ("expected", "support"),
    [
        ("not named", Support()),
        ("minimal assistance", Support(level="minimal_assist")),
        ("with setting up", Support(word="set_up", level="supervision_or_setup")),
        ("no more than 1 prompt", Support(prompts=1)),
        ("no more than 0 prompts", Support(prompts=0)),
        ("rail and stool", Support(equipment=["rail", "stool"])),
    ],
)
def test_support_reads_as_it_is_said(expected: str, support: Support) -> None:
    """The UK word is kept where there is one: it is finer than the level."""
    assert expected == str(support.label)


@pytest.mark.parametrize(
    ("expected", "support"),
    [
        ((), Support(prompts=2)),
        ((AssistLevel.MINIMAL_ASSIST,), Support(level="minimal_assist", word="assistance_of_1")),
        (
            (AssistLevel.MINIMAL_ASSIST, AssistLevel.MODERATE_ASSIST, AssistLevel.MAXIMAL_ASSIST),
            Support(word="assistance_of_1"),
        ),
    ],
)
def test_levels_stay_open_where_the_word_leaves_them(expected: tuple[AssistLevel, ...], support: Support) -> None:
    """The assistance of one is no level by itself."""
    assert expected == support.levels


@pytest.mark.parametrize(
    ("paths", "given"),
    [
        pytest.param({"level"}, {"level": "not_done"}, id="not done is no aim"),
        pytest.param(
            {"level"}, {"level": "maximal_assist", "word": "assistance_of_2"}, id="two helpers are not level 2"
        ),
        pytest.param({"level"}, {"level": "max"}, id="unknown level"),
        pytest.param({"word"}, {"word": "a lot"}, id="unknown word"),
        pytest.param({"prompts"}, {"prompts": -1}, id="negative prompts"),
        pytest.param({"equipment[0]"}, {"equipment": [""]}, id="blank aid"),
        pytest.param({"equipment"}, {"equipment": "rail"}, id="one aid as text"),
    ],
)
def test_support_that_cannot_be_is_refused(paths: set[str], given: dict[str, Any]) -> None:
    """Level and word must agree."""
    with pytest.raises(InvalidInputError) as caught:
        Support(**given)

    assert paths == {problem.path for problem in caught.value.problems}


@pytest.mark.parametrize(
    ("expected", "barrier"),
    [
        ("ICF e1550", Barrier(icf="e1550")),
        ("steep stairs", Barrier(note="steep stairs")),
        ("steep stairs (ICF e1550)", Barrier(icf="e1550", note="steep stairs")),
    ],
)
def test_a_barrier_reads_as_it_is_said(expected: str, barrier: Barrier) -> None:
    """A barrier has a code, words, or both."""
    assert expected == str(barrier.label)


@pytest.mark.parametrize(
    ("path", "given"), [("", {}), ("icf", {"icf": "x1"}), ("icf", {"icf": "b"}), ("note", {"note": ""})]
)
def test_a_barrier_that_says_nothing_is_refused(path: str, given: dict[str, Any]) -> None:
    """A barrier without code and words is none, and a code is an ICF code."""
    with pytest.raises(InvalidInputError) as caught:
        Barrier(**given)

    assert [path] == [problem.path for problem in caught.value.problems]
