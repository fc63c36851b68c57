"""Languages people speak and sign, as tags of BCP 47 (RFC 5646, section 2.1)."""

import pytest

from occupational_therapy.kernel.fields import Refusal
from occupational_therapy.kernel.languages import language, language_or_none, languages, same_language


@pytest.mark.parametrize(
    "tag",
    [
        pytest.param("cy", id="two letters"),
        pytest.param("bfi", id="a sign language"),
        pytest.param("en-GB", id="with a region"),
        pytest.param("es-419", id="with a region of digits"),
        pytest.param("zh-Hant-TW", id="with a script and a region"),
        pytest.param("zh-yue", id="with an extended language"),
        pytest.param("sl-rozaj-1994", id="with two variants"),
        pytest.param("EN", id="capitals"),
    ],
)
def test_takes_a_tag(tag: str) -> None:
    """A tag is taken as it is written."""
    assert tag == language(tag) == language_or_none(tag)


@pytest.mark.parametrize(
    "value", ["", "e", "English", "en_GB", "en-", "-GB", "en-G", "en--GB", "en GB", "cy\n", "日本", None, 7], ids=repr
)
def test_refuses_without_showing(value: str) -> None:
    """Anything else is refused, and not shown: somebody may have written a sentence."""
    refusal: object = language(value)

    assert isinstance(refusal, Refusal)
    assert list(map(str, refusal.problems)) == ["this is not a language tag of BCP 47, such as en-GB, cy or bfi"]


def test_none_and_several() -> None:
    """None is unknown where it may be, several are a tuple, and each wrong one is told by its place."""
    refusal: object = languages(["en", "Welsh"])

    assert language_or_none(None) is None
    assert languages(iter(["en-GB", "cy"])) == ("en-GB", "cy")
    assert isinstance(refusal, Refusal)
    assert [problem.path for problem in refusal.problems] == ["[1]"]


@pytest.mark.parametrize(
    ("expected", "one", "other"),
    [
        pytest.param(True, "en", "en", id="one tag"),
        pytest.param(True, "en-GB", "en-NZ", id="another region"),
        pytest.param(True, "sr-Latn", "sr-Cyrl", id="another script"),
        pytest.param(True, "en-gb", "EN", id="another case"),
        pytest.param(False, "en", "cy", id="another language"),
        pytest.param(False, "en", "eno", id="a longer one"),
        pytest.param(False, "bfi", "en", id="signed and spoken"),
    ],
)
def test_same_language(expected: bool, one: str, other: str) -> None:  # noqa: FBT001 - a table's column
    """Tags name one language where they begin with the same one, whichever way round they are asked."""
    assert expected is same_language(one, other)
    assert expected is same_language(other, one)
