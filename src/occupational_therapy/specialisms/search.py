"""Finding conditions and problems by the words people use for them."""

from collections.abc import Iterator

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.words import found_by
from occupational_therapy.specialisms.condition import Condition
from occupational_therapy.specialisms.conditions import CONDITIONS

__all__ = ["find"]


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
    return found_by(words, among.values(), _names)


def _names(condition: Condition) -> Iterator[str]:
    return map(str, (condition.label, *condition.other_names))
