"""Words in texts, and entries found by them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.words import found_by, words_of


@pytest.mark.parametrize(
    ("expected", "written"),
    [
        pytest.param({"hand", "therapy"}, "Hand  therapy", id="words"),
        pytest.param({"barre"}, "Barré", id="accent"),
        pytest.param({"parkinsons"}, "Parkinson\u2019s", id="apostrophe"),
        pytest.param({"phq", "9"}, "PHQ-9", id="hyphen"),
        pytest.param({"nine", "hole", "peg"}, "nine_hole_peg", id="key"),
        pytest.param({"strasse"}, "Straße", id="folded case"),
        pytest.param(set(), "?!", id="none"),
    ],
)
def test_words(expected: set[str], written: str) -> None:
    """Words are compared without case, accents and apostrophes."""
    assert expected == words_of(written)


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param(["le roy", "royal mint"], "roy", id="whole words first"),
        pytest.param(["royal mint", "mint tea"], "mint", id="in their order"),
        pytest.param(["mint tea"], "te mi", id="beginnings, in any order"),
        pytest.param([], "royal tea", id="not of two names"),
        pytest.param([], "int", id="not the middle of a word"),
        pytest.param([], "...", id="no words"),
    ],
)
def test_found(expected: list[str], words: str) -> None:
    """An entry is found where one of its names holds every word, or a word that begins with it."""
    assert expected == list(found_by(words, ["royal mint", "mint tea", "le roy"], lambda entry: [entry, "no"]))


@pytest.mark.parametrize("words", ["", " ", None, 3], ids=repr)
def test_words_are_text(words: object) -> None:
    """Words say something."""
    with pytest.raises(InvalidInputError, match="words: "):
        found_by(words, ["royal mint"], lambda entry: [entry])  # type: ignore[arg-type] # that is the point


@given(st.text())
def test_what_is_found_by_its_own_name(name: str) -> None:
    """A name that has words leads to its entry."""
    found = found_by(name, [name], lambda entry: [entry]) if name.strip() else ()

    assert bool(words_of(name)) == bool(found)
