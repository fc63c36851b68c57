"""Pseudonyms are drawn from the caller's key: the same again under the same key, and telling nothing of it."""

import hashlib
import hmac
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.casework import days_earlier, pseudonym
from occupational_therapy.casework.pseudonyms import FURTHEST_DAYS, LEAST_KEY_BYTES, stand_in
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.identifiers import identifier

KEY = b"sixteen bytes at least, at random"
OTHER_KEY = b"another key, of the same caller's"

keys = st.binary(min_size=LEAST_KEY_BYTES, max_size=64)
names = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,63}", fullmatch=True)

DRAWN = (
    pytest.param(lambda key: pseudonym("C-7", key), id="pseudonym"),
    pytest.param(lambda key: days_earlier("C-7", key), id="days"),
    pytest.param(lambda key: stand_in("Tired", "C-7", key), id="stand-in"),
)


def test_a_pseudonym_is_the_code_of_its_identifier() -> None:
    """A pseudonym is a part of HMAC-SHA-256 under the key, so that it can be drawn again in any language."""
    expected = hmac.new(KEY, b"identifier\0C-7", hashlib.sha256).hexdigest()[:20]

    assert f"p-{expected}" == pseudonym("C-7", KEY)


@given(names, keys)
def test_a_pseudonym_is_an_identifier(name: str, key: bytes) -> None:
    """A pseudonym can stand wherever an identifier can, and is drawn again the same."""
    drawn = pseudonym(name, key)

    assert drawn == identifier(drawn) == pseudonym(name, key)
    assert name != drawn


@given(st.lists(names, unique=True, max_size=20), keys)
def test_two_identifiers_stay_two(given_names: list[str], key: bytes) -> None:
    """No two identifiers get one pseudonym."""
    assert len(given_names) == len({pseudonym(name, key) for name in given_names})


@pytest.mark.parametrize("draw", DRAWN)
def test_another_key_draws_anew(draw: Callable[[bytes], object]) -> None:
    """Under two keys nothing is alike, so that nobody without both can join two sets of records."""
    assert draw(KEY) != draw(OTHER_KEY)


@given(names, keys)
def test_days_lie_within_two_years(name: str, key: bytes) -> None:
    """Days are moved back by one day at least, and by two years at most; by whole weeks where asked."""
    weeks = days_earlier(name, key, keep_weekdays=True)

    assert 1 <= days_earlier(name, key) <= FURTHEST_DAYS
    assert 7 <= weeks <= FURTHEST_DAYS
    assert 0 == weeks % 7


def test_every_number_of_days_is_drawn() -> None:
    """No number of days is left out, neither the first nor the last."""
    clients = [f"C-{number}" for number in range(8000)]

    assert set(range(1, 731)) == {days_earlier(client, KEY) for client in clients}
    assert set(range(7, 731, 7)) == {days_earlier(client, KEY, keep_weekdays=True) for client in clients}


@pytest.mark.parametrize(
    ("alike", "one", "other"),
    [
        pytest.param(True, ("Tired", "C-7"), ("Tired", "C-7"), id="the same text of one client"),
        pytest.param(False, ("Tired", "C-7"), ("Tired.", "C-7"), id="two texts"),
        pytest.param(False, ("Tired", "C-7"), ("Tired", "C-8"), id="two clients"),
        pytest.param(False, ("\ud83c", "C-7"), ("\ud83d", "C-7"), id="halves of characters"),
    ],
)
def test_texts_are_told_apart_and_not_told(alike: bool, one: tuple[str, str], other: tuple[str, str]) -> None:  # noqa: FBT001 - expected value
    """Two texts of a client stay two, so that a goal reworded stays reworded; of two clients none are alike."""
    assert alike == (stand_in(*one, KEY) == stand_in(*other, KEY))


@pytest.mark.parametrize("draw", DRAWN)
@pytest.mark.parametrize(
    ("expected", "key"),
    [
        pytest.param("key: str is not bytes: give random bytes that you keep", "Secret passphrase", id="text"),
        pytest.param("key: bytearray is not bytes: give random bytes that you keep", bytearray(32), id="bytearray"),
        pytest.param("key: NoneType is not bytes: give random bytes that you keep", None, id="none"),
        pytest.param("key: has 0 bytes: give 16 or more, at random", b"", id="empty"),
        pytest.param("key: has 1 byte: give 16 or more, at random", b"S", id="a byte"),
        pytest.param("key: has 15 bytes: give 16 or more, at random", b"Secret password", id="a byte short"),
    ],
)
def test_a_bad_key_is_refused_unseen(draw: Callable[[Any], object], expected: str, key: object) -> None:
    """What is no key is refused in one sentence, which does not show it."""
    with pytest.raises(InvalidInputError) as caught:
        draw(key)

    assert expected == str(caught.value)
    assert "Secret" not in repr(caught.value) + "".join(traceback.format_exception(caught.value))


def test_the_shortest_key_is_taken() -> None:
    """Sixteen bytes are enough."""
    assert pseudonym("C-7", b"0123456789abcdef").startswith("p-")


@pytest.mark.parametrize(
    ("path", "act"),
    [
        pytest.param("identifier", lambda: pseudonym("Some Body", KEY), id="pseudonym"),
        pytest.param("client", lambda: days_earlier("Some Body", KEY), id="days"),
        pytest.param("keep_weekdays", lambda: days_earlier("C-7", KEY, keep_weekdays=1), id="weekdays"),  # type: ignore[arg-type] # on purpose
        pytest.param("client", lambda: stand_in("Tired", "Some Body", KEY), id="stand-in"),
    ],
)
def test_what_is_no_identifier_is_refused(path: str, act: Callable[[], object]) -> None:
    """A name in place of an identifier is refused and not shown."""
    with pytest.raises(InvalidInputError) as caught:
        act()

    assert [path] == [problem.path for problem in caught.value.problems]
    assert "Body" not in str(caught.value)
