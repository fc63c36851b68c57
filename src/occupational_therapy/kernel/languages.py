"""Languages people speak and sign, as tags of BCP 47."""

import re
from collections.abc import Iterable

from occupational_therapy.kernel.fields import each, matching
from occupational_therapy.kernel.messages import message

__all__ = ["language", "language_or_none", "languages", "same_language"]

_TAG = re.compile(
    r"[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
)


def language(value: str) -> str:
    """A language by its tag; sign languages have tags too, such as ``bfi`` for British Sign Language.

    >>> language("en-GB")
    'en-GB'
    """
    return matching(_TAG, value, message("this is not a language tag of BCP 47, such as en-GB, cy or bfi"))


def language_or_none(value: str | None) -> str | None:
    """A language, or None for unknown."""
    return None if value is None else language(value)


def languages(values: Iterable[str]) -> tuple[str, ...]:
    """Languages, each checked."""
    return each(language, values)


def same_language(one: str, other: str) -> bool:
    """Whether two tags name one language, whatever the region, script or case.

    >>> same_language("en-GB", "EN"), same_language("en", "cy")
    (True, False)
    """
    return one.partition("-")[0].lower() == other.partition("-")[0].lower()
