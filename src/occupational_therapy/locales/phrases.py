"""Phrases: what stands inside a line, put into a reader's language.

Only the words and their order are decided here; how they are escaped and marked is a dialect's part, of which each
format has one.
"""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Protocol, cast

import attrs

from occupational_therapy.kernel.document import Inline, Quantity
from occupational_therapy.kernel.errors import InvalidInputError, shown
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money
from occupational_therapy.locales.conventions import (
    Locale,
    amount_text,
    date_text,
    list_template,
    number_text,
    plural_category,
    to_locale,
)
from occupational_therapy.locales.negotiation import SOURCE
from occupational_therapy.locales.translations import Translations, pieces

__all__ = ["Dialect", "Phrases", "has_words"]


class Dialect(Protocol):
    """How a format writes text, so that none of it can be taken for the format's own marks."""

    def ours(self, text: str) -> str:
        """The library's text, in the language of what stands around it."""
        ...

    def theirs(self, text: str) -> str:
        """Words from outside, in any language."""
        ...

    def passage(self, text: str, locale: Locale) -> str:
        """Text of this dialect that is in another language than what stands around it."""
        ...


@attrs.frozen(kw_only=True)
class Phrases:
    """Writes what stands inside a line.

    Attributes:
        locale: The reader's locale.
        translations: Where words are looked for, in this order; else the message's British English.
        dialect: How the format writes text.
        report: Told of each template that had to stay in British English though the reader's language is another.
    """

    locale: Locale
    translations: tuple[Translations, ...]
    dialect: Dialect
    report: Callable[[str], None]

    def inline(self, node: Inline) -> str:
        """A node in the reader's language.

        Raises:
            InvalidInputError: A message lacks a parameter that its words ask for.
        """
        return self._value(node, self.locale)

    def _value(self, value: object, around: Locale) -> str:
        match value:
            case Message():
                return self._message(value, around)
            case Quantity(unit=Message()):
                return self._message(message("{number} {unit}", number=value.shown, unit=value.unit), around)
            case tuple():
                return self._list(cast("tuple[object, ...]", value), around)
            case _:
                formatted = _formatted(value, self.locale)
                return self.dialect.theirs(str(value)) if formatted is None else self.dialect.ours(formatted)

    def _message(self, what: Message, around: Locale) -> str:
        words, translated = self._words(what)
        spoken = has_words(words)
        if spoken and not translated:
            self.report(what.template)
        home = around if not spoken else self.locale if translated else to_locale(SOURCE)
        text = self._filled(words, dict(what.parameters), home)
        return text if home == around else self.dialect.passage(text, home)

    def _words(self, what: Message) -> tuple[str, bool]:
        count = dict(what.parameters).get("count")
        for translations in self.translations:
            words = translations.words(what, plural_category(to_locale(translations.locale), count))
            if words is not None:
                return words, True
        source = what.singular if what.singular is not None and count == 1 else what.template
        return source, self.locale.language == to_locale(SOURCE).language

    def _filled(self, words: str, values: dict[str, object], around: Locale) -> str:
        return "".join(
            self.dialect.ours(text) + ("" if name is None else self._value(_asked(values, name, words), around))
            for text, name in pieces(words)
        )

    def _list(self, values: tuple[object, ...], around: Locale) -> str:
        names = {f"_{place}": value for place, value in enumerate(values)}
        return self._filled(list_template(len(values), around), names, around)


def has_words(template: str) -> bool:
    """Whether a template has words of its own, and not only parameters and marks between them.

    >>> has_words("{done} of {all}"), has_words("{severity} ({basis}): {finding}")
    (True, False)
    """
    return any(char.isalpha() for text, _ in pieces(template) for char in text)


def _formatted(value: object, locale: Locale) -> str | None:
    match value:
        case Quantity():
            return number_text(value.shown, locale)
        case Money():
            return amount_text(value, locale)
        case dt.date() if not isinstance(value, dt.datetime):
            return date_text(value, locale)
        case int() | float() | Decimal() | Fraction() if not isinstance(value, bool):
            return number_text(value, locale)
        case _:
            return None


def _asked(values: dict[str, object], name: str, words: str) -> object:
    if name not in values:
        raise InvalidInputError.of(name, message("is a parameter missing from the message {words}", words=shown(words)))
    return values[name]
