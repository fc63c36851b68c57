"""Finding conditions and problems by words (guide row G29)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.specialisms import CONDITIONS, Condition, ConditionGroup, find


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param(["stroke"], "stroke", id="label"),
        pytest.param(["stroke"], "  STROKE ", id="case and spaces"),
        pytest.param(["stroke"], "strok", id="beginning of a word"),
        pytest.param([], "troke", id="not the middle of a word"),
        pytest.param(["hip_fracture"], "broken hip", id="another name"),
        pytest.param(["hip_fracture"], "hip broken", id="in any order"),
        pytest.param(["acquired_brain_injury"], "TBI", id="abbreviation"),
        pytest.param(["parkinsons_disease"], "parkinson's", id="apostrophe"),
        pytest.param(["parkinsons_disease"], "parkinson\u2019s", id="curly apostrophe"),
        pytest.param(["parkinsons_disease"], "parkinsons", id="no apostrophe"),
        pytest.param(["guillain_barre_syndrome"], "barre", id="without the accent"),
        pytest.param(["guillain_barre_syndrome"], "Barré", id="with the accent"),
        pytest.param(["me_cfs", "managing_medication", "memory_problems"], "me", id="whole words first"),
        pytest.param(["spinal_fracture", "low_back_pain"], "back", id="in the catalogue's order"),
        pytest.param(["hand_fracture"], "broken hand", id="words of one name together"),
        pytest.param([], "broken stroke", id="not of two names"),
        pytest.param([], "zebra", id="nothing"),
        pytest.param([], "?!", id="no words"),
    ],
)
def test_find(expected: list[str], words: str) -> None:
    """Entries are found by whole words or their beginnings, in one of their names, in a stable order."""
    assert expected == [each.key for each in find(words)]


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param("words: is blank: say something, or leave it out where it may be left out", " ", id="blank"),
        pytest.param("words: NoneType is not text", None, id="None"),
        pytest.param("words: int is not text", 3, id="number"),
    ],
)
def test_refuses(expected: str, words: str) -> None:
    """Words are text, and say something."""
    with pytest.raises(InvalidInputError) as caught:
        find(words)

    assert expected == str(caught.value)


def test_looks_in_the_callers_own_catalogue() -> None:
    """A caller may look in part of the catalogue, or in one of their own."""
    problems = CONDITIONS.where(lambda each: each.group is ConditionGroup.DAILY_TASKS)

    assert [each.key for each in find("difficulty washing", among=problems)] == ["washing_or_dressing"]
    assert find("stroke", among=problems) == ()


@pytest.mark.parametrize("condition", CONDITIONS.values(), ids=lambda each: each.key)
def test_every_entry_is_found_by_each_of_its_names(condition: Condition) -> None:
    """Whatever an entry is called, its name leads to it."""
    names = (condition.label, *condition.other_names)

    assert all(condition in find(str(name)) for name in names)


@given(st.text("abcdefghi ", min_size=1).filter(str.strip), st.sampled_from("abcdefghi"))
def test_more_letters_never_find_more(words: str, letter: str) -> None:
    """A longer word finds no more than its beginning."""
    assert set(find(words.rstrip() + letter)) <= set(find(words))
