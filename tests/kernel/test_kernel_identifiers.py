"""Keys of catalogues and identifiers of records."""

from collections.abc import Callable
from typing import Any

import pytest

from occupational_therapy.kernel.fields import Refusal
from occupational_therapy.kernel.identifiers import (
    identifier,
    identifier_or_none,
    identifiers,
    identifiers_or_none,
    key,
    key_or_none,
    keys,
)

NO_IDENTIFIER = "this is not an identifier: use up to 64 letters, digits and . _ : - without spaces"


@pytest.mark.parametrize("value", ["a", "dress_upper_body", "phq_9", "barthel_index/original_0_100", "a_"])
def test_key_takes(value: str) -> None:
    """Lower case words joined by underscores, and perhaps a second such key after a slash."""
    assert value == key(value)
    assert value == key_or_none(value)


@pytest.mark.parametrize(
    "value",
    ["", "Dress", "dress-upper", "dress upper", "9_hole", "_a", "a/", "/a", "a/b/c", "a/9", "é", "a\n", None, 7, b"a"],
    ids=repr,
)
def test_key_refuses(value: str) -> None:
    """Anything else is refused, and shown."""
    refusal: object = key(value)

    assert isinstance(refusal, Refusal)
    assert [f"{value!r} is not a key: use lower case letters, digits and underscores"] == [
        str(problem) for problem in refusal.problems
    ]


@pytest.mark.parametrize("value", ["G1", "g1", "1", "case:2026-03.a_b", "x" * 64])
def test_identifier_takes(value: str) -> None:
    """Up to sixty-four letters, digits, dots, colons, dashes and underscores, a letter or digit first."""
    assert value == identifier(value)
    assert value == identifier_or_none(value)


@pytest.mark.parametrize(
    "value", ["", "Jane Doe", "-1", ".a", "a/b", "é", "G1\n", "x" * 65, "jane@example.org", "G٣", None, 7], ids=repr
)
def test_identifier_refuses_without_showing(value: str) -> None:
    """Anything else is refused, and not shown, because it may be a name."""
    refusal: object = identifier(value)

    assert isinstance(refusal, Refusal)
    assert [str(problem) for problem in refusal.problems] == [NO_IDENTIFIER]


@pytest.mark.parametrize(
    ("expected", "convert", "value"),
    [
        pytest.param(None, key_or_none, None, id="no key"),
        pytest.param(None, identifier_or_none, None, id="no identifier"),
        pytest.param(("a", "b"), keys, ["a", "b"], id="keys"),
        pytest.param((), keys, [], id="no keys at all"),
        pytest.param(("G1", "G2"), identifiers, iter(["G1", "G2"]), id="identifiers"),
        pytest.param(("G1",), identifiers_or_none, ["G1"], id="identifiers that are known"),
        pytest.param(None, identifiers_or_none, None, id="identifiers that are not known"),
    ],
)
def test_none_and_several(expected: object, convert: Callable[[Any], object], value: object) -> None:
    """None is none where it may be, and several are a tuple."""
    assert expected == convert(value)


@pytest.mark.parametrize(
    ("expected", "convert", "value"),
    [
        pytest.param(["[1]"], keys, ["a", "B", "c"], id="a key"),
        pytest.param(["[0]", "[2]"], identifiers, ["", "G1", "Jane Doe"], id="two identifiers"),
        pytest.param([""], keys, "abc", id="a text is not a list of its letters"),
    ],
)
def test_the_place_of_a_wrong_one(expected: list[str], convert: Callable[[Any], object], value: object) -> None:
    """Of several, each wrong one is told by its place."""
    refusal = convert(value)

    assert isinstance(refusal, Refusal)
    assert expected == [problem.path for problem in refusal.problems]
