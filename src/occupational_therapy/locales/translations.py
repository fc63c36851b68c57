"""Translations: a locale's words for messages, checked when they are made.

They come with the library (:mod:`~occupational_therapy.locales.catalogues`) or from the caller, who hands them in where
something is rendered; nothing registers anywhere.
"""

import functools
import string
from collections.abc import Iterator, Mapping

import attrs

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.errors import InvalidInputError, Problem, shown
from occupational_therapy.kernel.fields import instance, refuse, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.locales.conventions import (
    Locale,
    LocaleLike,
    UnknownLocaleError,
    identifier,
    plural_categories,
    stands_for_one_number,
    to_locale,
)

__all__ = ["Translation", "Translations", "key_of", "pieces", "placeholders"]

_ONLY = "other"


@attrs.frozen(kw_only=True)
class Translation:
    """A locale's words for one message.

    Attributes:
        template: The British English; of a counted message, the form for several.
        singular: The British English for one, where the message counts.
        forms: Pairs of plural category and words; a message that does not count has the category ``other`` alone.
    """

    template: str
    singular: str | None = None
    forms: tuple[tuple[str, str], ...]

    @property
    def key(self) -> str:
        """What the message is found by."""
        return key_of(self.template, self.singular)

    def words(self, category: str) -> str:
        """The words for a plural category."""
        forms = dict(self.forms)
        return forms.get(category, forms[_ONLY])


def _locale(value: LocaleLike) -> str:
    try:
        return identifier(to_locale(value))
    except UnknownLocaleError as error:
        return refuse(message("{problem}", problem=str(error)))


def _entries(value: Catalogue[Translation]) -> Catalogue[Translation]:
    return instance(Catalogue, value)


def _fit_their_messages(translations: "Translations") -> Iterator[Problem]:
    for entry in translations.entries.values():
        yield from _problems(entry, to_locale(translations.locale))


@attrs.frozen(kw_only=True)
class Translations:
    """A locale's words for messages. :meth:`of` makes them from literals.

    Attributes:
        locale: The locale's identifier.
        entries: The words by message.
    """

    locale: str = attrs.field(converter=_locale)
    entries: Catalogue[Translation] = attrs.field(converter=_entries)

    def __attrs_post_init__(self) -> None:
        settle(self, _fit_their_messages)

    @classmethod
    def of(
        cls,
        locale: LocaleLike,
        messages: Mapping[str, str],
        counted: Mapping[tuple[str, str], Mapping[str, str]] | None = None,
    ) -> "Translations":
        """Translations from literals.

        Args:
            locale: Whose words they are.
            messages: Words by British English template.
            counted: Of messages that count, by the pair of British English forms for one and for several: words by
                plural category, each category of the locale once.

        Raises:
            InvalidInputError: The locale is none; or with every parameter that is missing or too many, every plural
                category that is missing or not of the locale, and every template that cannot be read.

        >>> french = Translations.of(
        ...     "fr",
        ...     {"due on {day}": "à faire pour le {day}"},
        ...     {("{count} goal", "{count} goals"): {
        ...         "one": "{count} objectif", "many": "{count} objectifs", "other": "{count} objectifs"}},
        ... )
        >>> len(french.entries)
        2
        """
        plain = (Translation(template=template, forms=((_ONLY, words),)) for template, words in messages.items())
        counting = (
            Translation(template=several, singular=one, forms=tuple(forms.items()))
            for (one, several), forms in (counted or {}).items()
        )
        return cls(locale=locale, entries=Catalogue("translation", (*plain, *counting)))

    def words(self, what: Message, category: str) -> str | None:
        """The words for a message in a plural category, or None where there are none."""
        found = self.entries.get(key_of(what.template, what.singular))
        return None if found is None else found.words(category)


def key_of(template: str, singular: str | None) -> str:
    r"""What a message is found by in translations.

    >>> key_of("{count} goals", "{count} goal")
    '{count} goal\x00{count} goals'
    """
    return template if singular is None else f"{singular}\0{template}"


@functools.lru_cache(maxsize=8192)
def pieces(template: str) -> tuple[tuple[str, str | None], ...]:
    """A template as pairs of plain text and the parameter after it, which is None at the end.

    Raises:
        InvalidInputError: The braces do not pair, or a parameter is more than a name.

    >>> pieces("{done} of {all} items")
    (('', 'done'), (' of ', 'all'), (' items', None))
    """
    try:
        parsed = tuple(string.Formatter().parse(template))
    except ValueError:
        raise InvalidInputError.of("template", message("the braces do not pair")) from None
    for _, name, form, conversion in parsed:
        if name is not None and (form or conversion or not name.isidentifier()):
            raise InvalidInputError.of("template", message("{name} is not a plain name", name=shown(name)))
    return tuple((text, name) for text, name, _, _ in parsed)


def placeholders(template: str) -> frozenset[str]:
    """The names of a template's parameters.

    >>> sorted(placeholders("{done} of {all} items"))
    ['all', 'done']
    """
    return frozenset(name for _, name in pieces(template) if name is not None)


def _problems(entry: Translation, locale: Locale) -> Iterator[Problem]:
    path = shown(entry.template)
    try:
        wanted = placeholders(entry.template) | placeholders(entry.singular or "")
    except InvalidInputError as error:
        yield Problem(path, message("the template cannot be read: {why}", why=error.problems[0].message))
        return
    counts = entry.singular is not None
    categories = plural_categories(locale) if counts else (_ONLY,)
    given = tuple(category for category, _ in entry.forms)
    if sorted(given) != sorted(categories):
        yield Problem(
            path, message("has the plural forms {given}: give {categories}", given=given, categories=categories)
        )
        return
    for category, words in entry.forms:
        free = {"count"} if counts and stands_for_one_number(locale, category) else set[str]()
        yield from _in_words(f"{path}[{category}]" if counts else path, words, wanted, free)


def _in_words(path: str, words: str, wanted: frozenset[str], free: set[str]) -> Iterator[Problem]:
    if not words.strip():
        yield Problem(path, message("is not translated"))
        return
    try:
        there = placeholders(words)
    except InvalidInputError as error:
        yield Problem(path, message("the translation cannot be read: {why}", why=error.problems[0].message))
        return
    if missing := wanted - there - free:
        yield Problem(path, message("the translation leaves out {names}", names=tuple(sorted(missing))))
    if extra := there - wanted:
        yield Problem(
            path, message("the translation has {names}, which the message has not", names=tuple(sorted(extra)))
        )
