"""Words in texts: finding entries by the words people use for them. Case, accents and apostrophes do not matter."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

from occupational_therapy.kernel.fields import accept, text

__all__ = ["found_by", "words_of"]

T = TypeVar("T")

_WORD = re.compile(r"[^\W_]+")
_DROPPED = str.maketrans("", "", "'\u2019")


def words_of(written: str) -> frozenset[str]:
    """The words of a text, as they are compared.

    >>> sorted(words_of("Guillain-Barré, Parkinson's"))
    ['barre', 'guillain', 'parkinsons']
    """
    plain = unicodedata.normalize("NFKD", written.translate(_DROPPED)).casefold()
    return frozenset(_WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter))))


def found_by(words: str, entries: Iterable[T], names: Callable[[T], Iterable[str]]) -> tuple[T, ...]:
    """The entries of which a name holds all the words, or words that begin with them.

    Entries in which every word stands whole come first; equals stay in their order.

    Args:
        words: One or more words, or beginnings of words.
        entries: What to look in.
        names: What an entry is called; the words are looked for in one name at a time.

    Raises:
        InvalidInputError: There is no text.

    >>> found_by("roy", ["royal mint", "le roy"], lambda entry: [entry])
    ('le roy', 'royal mint')
    """
    wanted = words_of(accept("words", text(words)))
    if not wanted:
        return ()
    begun: list[T] = []
    whole: list[T] = []
    for entry in entries:
        held = [words_of(name) for name in names(entry)]
        if any(wanted <= name for name in held):
            whole.append(entry)
        elif any(_begins_all(wanted, name) for name in held):
            begun.append(entry)
    return (*whole, *begun)


def _begins_all(wanted: frozenset[str], name: frozenset[str]) -> bool:
    return all(any(word.startswith(beginning) for word in name) for beginning in wanted)
