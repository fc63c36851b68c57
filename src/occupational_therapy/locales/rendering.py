"""Rendering: what a person can read, in their language, as Markdown, plain text or HTML."""

import datetime as dt
import enum
from collections.abc import Callable, Iterable
from typing import TypeAlias, cast

import attrs

from occupational_therapy.kernel.dates import on_date
from occupational_therapy.kernel.document import Block, Listing, Outlined, Quantity, Section, Table
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, choice, each, instance
from occupational_therapy.kernel.findings import Finding, points
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.kernel.money import Money
from occupational_therapy.locales import catalogues, hypertext, markdown, plain
from occupational_therapy.locales.conventions import LocaleLike, is_right_to_left, to_locale
from occupational_therapy.locales.negotiation import Negotiated, negotiate
from occupational_therapy.locales.phrases import Phrases
from occupational_therapy.locales.translations import Translations

__all__ = ["Format", "Readable", "Rendering", "localise", "render"]

Readable = Outlined | Block | tuple[Finding, ...]
"""What can be rendered: anything with an outline, a node of a document, or findings."""


class Format(enum.StrEnum):
    """What a rendering is written as."""

    MARKDOWN = "markdown"
    TEXT = "text"
    HTML = "html"
    """A whole document."""
    HTML_FRAGMENT = "html_fragment"
    """One element, to put into a page."""


_AnyDialect: TypeAlias = type[markdown.MarkdownDialect | plain.PlainDialect | hypertext.HypertextDialect]
_DIALECTS: dict[Format, _AnyDialect] = {
    Format.MARKDOWN: markdown.MarkdownDialect,
    Format.TEXT: plain.PlainDialect,
    Format.HTML: hypertext.HypertextDialect,
    Format.HTML_FRAGMENT: hypertext.HypertextDialect,
}
_WRITERS: dict[Format, Callable[[Block, Phrases], str]] = {
    Format.MARKDOWN: markdown.write,
    Format.TEXT: plain.write,
    Format.HTML: hypertext.write_document,
    Format.HTML_FRAGMENT: hypertext.write_fragment,
}


@attrs.frozen(kw_only=True)
class Rendering:
    """Something rendered, and in whose words.

    Attributes:
        text: What to show.
        asked: The locale it was asked in: dates and numbers are written its way.
        locale: The first locale of the chain that there are messages in.
        chain: Where each message was looked for, in this order.
        untranslated: The messages that had to stay in British English though another language was asked for, by their
            templates. In HTML each such passage is marked with its language.
    """

    text: str = attrs.field(repr=False)
    asked: str
    locale: str
    chain: tuple[str, ...]
    untranslated: tuple[str, ...]

    def __str__(self) -> str:
        return self.text


def render(
    thing: Readable,
    locale: LocaleLike,
    format: Format | str = Format.MARKDOWN,  # noqa: A002 - the plain word is the public name
    *,
    translations: Iterable[Translations] = (),
) -> str:
    """What a person can read, in their language; see :func:`localise` for whose words were used.

    Args:
        thing: Anything with an ``outline()``, a node of a document, a message, or findings.
        locale: The reader's.
        format: ``markdown``, ``text``, ``html`` (a whole document) or ``html_fragment``.
        translations: The caller's own, which come before the library's.

    Raises:
        UnknownLocaleError: The locale is none.
        InvalidInputError: The format is none, or the thing is nothing to read.

    >>> from occupational_therapy.kernel.dates import on_date
    >>> day = message("seen on {day}", day=on_date("2026-03-01"))
    >>> render(day, "en_GB"), render(day, "en_US")
    ('seen on 1 March 2026', 'seen on March 1, 2026')
    >>> render(day, "fr", translations=[Translations.of("fr", {"seen on {day}": "vu le {day}"})])
    'vu le 1 mars 2026'
    """
    return localise(thing, locale, format, translations=translations).text


def localise(
    thing: Readable,
    locale: LocaleLike,
    format: Format | str = Format.MARKDOWN,  # noqa: A002 - as above
    *,
    translations: Iterable[Translations] = (),
) -> Rendering:
    """What :func:`render` gives, with the locales that were used and the messages that had no translation.

    >>> localise(message("seen"), "cy").untranslated
    ('seen',)
    """
    own = accept("translations", each(lambda value: instance(Translations, value), translations))
    kind = accept("format", choice(Format, format))
    reader = to_locale(locale)
    negotiated = negotiate(reader, [*(given.locale for given in own), *catalogues.LOCALES])
    missing: set[str] = set()
    phrases = Phrases(
        locale=reader,
        translations=_in_order(negotiated, own),
        dialect=_DIALECTS[kind](right_to_left=is_right_to_left(reader)),
        report=missing.add,
    )
    return Rendering(
        text=_WRITERS[kind](_block(thing), phrases),
        asked=negotiated.asked,
        locale=negotiated.locale,
        chain=negotiated.chain,
        untranslated=tuple(sorted(missing)),
    )


def _in_order(negotiated: Negotiated, own: tuple[Translations, ...]) -> tuple[Translations, ...]:
    return tuple(
        found
        for name in negotiated.chain
        for found in (
            *(given for given in own if given.locale == name),
            *(catalogues.load(shipped) for shipped in catalogues.LOCALES if shipped == name),
        )
    )


def _block(thing: object) -> Block:
    match thing:
        case Section() | Listing() | Table() | Message() | Verbatim() | Money() | Quantity():
            return thing
        case dt.date():
            return on_date(thing, "thing")
        case tuple():
            findings = cast("tuple[Finding, ...]", thing)
            return points(accept("thing", each(lambda value: instance(Finding, value), findings)))
        case _:
            if isinstance(thing, Outlined) and not isinstance(thing, type):
                return thing.outline()
            what = type(thing).__name__
            raise InvalidInputError.of(
                "thing",
                message(
                    "a {what} cannot be rendered: give something with an outline, a message, or Verbatim",
                    what=what,
                ),
            )
