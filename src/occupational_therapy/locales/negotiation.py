"""Which locale's messages a reader gets: a chain of locales that anybody can look at.

British English is the source of every message, so each chain ends with it. Babel's own negotiation is not used: it
knows neither CLDR's parents nor a language's usual territory, and gives nothing where a reader would take much.
"""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.kernel.fields import accept, refuse
from occupational_therapy.kernel.messages import message
from occupational_therapy.locales.conventions import Locale, LocaleLike, identifier, likely_subtags, parents, to_locale

__all__ = ["SOURCE", "Negotiated", "negotiate"]

SOURCE = "en_GB"
"""The locale messages are written in."""


@attrs.frozen(kw_only=True)
class Negotiated:
    """Which locale's messages a reader gets, and how that came about.

    Attributes:
        locale: The first locale of the chain that messages are available in.
        asked: The locale that was wanted and led to it: dates and numbers are written its way.
        chain: Where each message is looked for, in this order; the last is always British English, which has them all.
    """

    locale: str
    asked: str
    chain: tuple[str, ...]


def negotiate(wanted: LocaleLike | Iterable[LocaleLike], available: Iterable[LocaleLike]) -> Negotiated:
    """The locales to look for messages in.

    Args:
        wanted: The reader's locale, or several, the most wanted first.
        available: The locales that there are messages in; British English always is.

    Raises:
        UnknownLocaleError: One of them is no locale.
        InvalidInputError: None is wanted.

    >>> negotiate("en_NZ", ["cy"]).chain
    ('en_NZ', 'en_001', 'en', 'en_GB')
    >>> negotiate(["en-NZ", "mi"], ["mi_NZ"]).locale, negotiate(["mi", "en-NZ"], ["mi_NZ"]).locale
    ('en_GB', 'mi_NZ')
    """
    asked = [to_locale(each) for each in ([wanted] if isinstance(wanted, Locale | str) else wanted)]
    if not asked:
        return accept("wanted", refuse(message("no locale is given: give at least one, such as 'en_GB'")))
    there = {identifier(to_locale(each)) for each in available} | {SOURCE}
    chain: dict[str, str] = {}  # each locale with the wanted one it serves
    for locale in asked:
        for name in _for_reader(locale, there):
            chain.setdefault(name, identifier(locale))
    chain.setdefault(SOURCE, identifier(asked[0]))
    tried = (*list(chain)[: list(chain).index(SOURCE)], SOURCE)
    found = next(name for name in tried if name in there)
    return Negotiated(locale=found, asked=chain[found], chain=tried)


def _for_reader(locale: Locale, there: set[str]) -> Iterator[str]:
    own = identifier(locale)
    yield own
    yield from parents(own)
    if locale.language == to_locale(SOURCE).language:
        yield SOURCE  # complete, so nothing need follow
        return
    yield from sorted(
        (name for name in there if _same_language(to_locale(name), locale)),
        key=lambda name: (to_locale(name).territory != likely_subtags(locale.language)[1], name),
    )


def _same_language(one: Locale, other: Locale) -> bool:
    usual = likely_subtags(other.language)[0]
    return one.language == other.language and (one.script or usual) == (other.script or usual)
