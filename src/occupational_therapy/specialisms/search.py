"""Finding conditions and problems by the words people use for them."""

import re
import unicodedata

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.fields import accept, text
from occupational_therapy.specialisms.condition import Condition
from occupational_therapy.specialisms.conditions import CONDITIONS

__all__ = ["find"]

_WORD = re.compile(r"[^\W_]+")
_DROPPED = str.maketrans("", "", "'\u2019")


def find(words: str, *, among: Catalogue[Condition] = CONDITIONS) -> tuple[Condition, ...]:
    """The conditions and problems whose British English names hold all the words, or words that begin with them.

    Entries in which every word stands whole come first; equals stand in the catalogue's order. Case, accents and
    apostrophes do not matter.

    Args:
        words: One or more words, or beginnings of words.
        among: The catalogue to look in, where the caller has one of their own.

    Raises:
        InvalidInputError: There is no text.

    >>> [each.key for each in find("hand fract")]
    ['hand_fracture']
    >>> [each.key for each in find("guillain barre")]
    ['guillain_barre_syndrome']
    """
    wanted = _words(accept("words", text(words)))
    if not wanted:
        return ()
    begun: list[Condition] = []
    whole: list[Condition] = []
    for condition in among.values():
        names = [_words(str(name)) for name in (condition.label, *condition.other_names)]
        if any(wanted <= name for name in names):
            whole.append(condition)
        elif any(_begins_all(wanted, name) for name in names):
            begun.append(condition)
    return (*whole, *begun)


def _words(written: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", written.translate(_DROPPED)).casefold()
    return frozenset(_WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter))))


def _begins_all(wanted: frozenset[str], name: frozenset[str]) -> bool:
    return all(any(word.startswith(beginning) for word in name) for beginning in wanted)
