"""How a locale writes dates, numbers, amounts and lists. This module alone reaches Babel.

Dates are Gregorian and digits Western in every locale: Babel writes no others in dates, and one document must not mix
two sets of digits. Amounts and numbers keep every digit they were given.
"""

import copy
import datetime as dt
import functools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import TypeAlias, cast

import babel
from babel import Locale
from babel.core import get_global, parse_locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import NumberPattern  # CLDR's data needs it, and Babel would import it while writing

from occupational_therapy.kernel.errors import OccupationalTherapyError, shown
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.money import Money

__all__ = [
    "Locale",
    "LocaleLike",
    "UnknownLocaleError",
    "amount_text",
    "date_text",
    "identifier",
    "is_right_to_left",
    "likely_subtags",
    "list_template",
    "number_text",
    "parents",
    "plural_categories",
    "plural_category",
    "stands_for_one_number",
    "tag",
    "to_locale",
]

LocaleLike: TypeAlias = Locale | str
"""A Babel ``Locale``, or its identifier with underscores or hyphens: ``"en_GB"``, ``"en-GB"``, ``"cy"``."""

_WRITTEN = re.compile(r"[A-Za-z]{2,3}(_[A-Za-z0-9]{2,8})*", re.ASCII)
_CATEGORIES = ("zero", "one", "two", "few", "many", "other")
_SAMPLE = (*range(2001), 1_000_000, 2_000_000)
"""Whole numbers in which every CLDR plural category that holds some holds its smallest two."""
_READABLE = 400
"""A number of more digits than this before or after the point is for no reader, and is left as Python writes it."""
_LETTER_BY_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")


class UnknownLocaleError(OccupationalTherapyError, ValueError):
    """A locale that is none, or that CLDR has no data for.

    Attributes:
        asked: What was given, as an error may quote it.
        nearest: A locale that was probably meant, where one can be guessed.
    """

    def __init__(self, asked: str, nearest: str | None = None) -> None:
        self.asked = asked
        self.nearest = nearest
        super().__init__(asked, nearest)

    def __str__(self) -> str:
        mend = (
            f"did you mean {self.nearest!r}?"
            if self.nearest
            else "give a language and perhaps a territory, such as 'cy' or 'en_GB'"
        )
        return f"no locale is called {self.asked}: {mend}"


def to_locale(value: LocaleLike) -> Locale:
    """The locale of an identifier, never another one in its place.

    Raises:
        UnknownLocaleError: It is no locale, or one without data.

    >>> to_locale("en-GB")
    Locale('en', territory='GB')
    >>> to_locale("en_XX")
    Traceback (most recent call last):
    occupational_therapy.locales.conventions.UnknownLocaleError: no locale is called 'en_XX': did you mean 'en'?
    """
    if isinstance(value, Locale):
        return value
    text = value.replace("-", "_") if isinstance(value, str) else ""
    locale = _parsed(text)
    if locale is None:
        raise UnknownLocaleError(shown(value), _nearest(text))
    return locale


def identifier(locale: Locale) -> str:
    """A locale as text, without a modifier.

    >>> identifier(to_locale("zh-TW"))
    'zh_Hant_TW'
    """
    return str(locale).partition("@")[0]


def tag(locale: Locale) -> str:
    """A locale as a language tag, as HTML wants it.

    >>> tag(to_locale("en_GB"))
    'en-GB'
    """
    return identifier(locale).replace("_", "-")


def is_right_to_left(locale: Locale) -> bool:
    """Whether the locale is written from right to left.

    >>> is_right_to_left(to_locale("ar")), is_right_to_left(to_locale("cy"))
    (True, False)
    """
    return locale.text_direction == "rtl"


def parents(name: str) -> Iterator[str]:
    """The locales a locale takes after, the nearest first: by CLDR's own rule, else by what is left without its end.

    >>> list(parents("en_NZ")), list(parents("es_MX")), list(parents("zh_Hant_HK"))
    (['en_001', 'en'], ['es_419', 'es'], ['zh_Hant'])
    """
    exceptions = get_global("parent_exceptions")
    while name:
        language, territory, script = _subtags(name)
        if script and not territory and script != likely_subtags(language)[0]:
            return  # another script than the language's own is another language to its readers
        name = str(exceptions.get(name) or name.rpartition("_")[0])
        if name:
            yield name


def likely_subtags(language: str) -> tuple[str | None, str | None]:
    """The script and the territory a language is most used with.

    >>> likely_subtags("mi")
    ('Latn', 'NZ')
    """
    _, territory, script = _subtags(str(get_global("likely_subtags").get(language, language)))
    return script, territory


@functools.cache
def plural_categories(locale: Locale) -> tuple[str, ...]:
    """The categories of number the locale has words for, in CLDR's order.

    >>> plural_categories(to_locale("en")), plural_categories(to_locale("pl"))
    (('one', 'other'), ('one', 'few', 'many', 'other'))
    """
    tags = locale.plural_form.tags | {"other"}
    return tuple(category for category in _CATEGORIES if category in tags)


def plural_category(locale: Locale, count: object) -> str:
    """The category a count belongs to; ``other`` where it is no number.

    >>> plural_category(to_locale("cy"), 6)
    'many'
    """
    if isinstance(count, bool) or not isinstance(count, int | float | Decimal) or not Decimal(count).is_finite():
        return "other"
    return locale.plural_form(count)


@functools.cache
def stands_for_one_number(locale: Locale, category: str) -> bool:
    """Whether a category holds a single whole number, so that its words may leave the number out.

    >>> stands_for_one_number(to_locale("en"), "one"), stands_for_one_number(to_locale("fr"), "one")
    (True, False)
    """
    return sum(locale.plural_form(number) == category for number in _SAMPLE) == 1


def date_text(day: dt.date, locale: Locale) -> str:
    """A date in the locale's long form.

    >>> date_text(dt.date(2026, 3, 1), to_locale("fr"))
    '1 mars 2026'
    """
    return format_date(day, "long", locale)


def number_text(number: float | Decimal | Fraction, locale: Locale) -> str:
    """A number with the locale's signs, every digit kept; a fraction without an end is written as one.

    >>> number_text(Decimal("1234.50"), to_locale("de")), number_text(Fraction(1, 3), to_locale("de"))
    ('1.234,50', '1/3')
    """
    if isinstance(number, Fraction):
        return _fraction_text(number, locale)
    exact = Decimal(float.__repr__(number)) if isinstance(number, float) else Decimal(number)
    if not _is_readable(exact):
        return str(exact)
    if isinstance(number, float) and exact == exact.to_integral_value():
        exact = EXACT.quantize(exact, Decimal(1))
    return _applied(cast("NumberPattern", locale.decimal_formats[None]), exact, _places(exact), locale)


def amount_text(money: Money, locale: Locale) -> str:
    """An amount with its currency's minor unit, and with more digits where it was given with more.

    >>> amount_text(Money("1234.5", "GBP"), to_locale("en_GB")), amount_text(Money("12.345", "GBP"), to_locale("en_GB"))
    ('£1,234.50', '£12.345')
    """
    minor_unit = _places(Money.zero(money.currency).rounded().amount)
    pattern = cast("NumberPattern", locale.currency_formats["standard"])
    text = _applied(pattern, money.amount, max(minor_unit, _places(money.amount)), locale, money.currency)
    return _LETTER_BY_DIGIT.sub("\N{NO-BREAK SPACE}", text)  # CLDR's currency spacing, which Babel leaves out


def list_template(length: int, locale: Locale) -> str:
    """How the locale joins several things, as a template with the parameters ``_0``, ``_1`` and so on.

    >>> list_template(3, to_locale("en_GB")), list_template(3, to_locale("fr"))
    ('{_0}, {_1} and {_2}', '{_0}, {_1} et {_2}')
    """
    return format_list([f"{{_{place}}}" for place in range(length)], locale=locale)


@functools.lru_cache(maxsize=256)
def _parsed(text: str) -> Locale | None:
    if not _WRITTEN.fullmatch(text):
        return None
    try:
        locale = Locale.parse(text)
    except (babel.UnknownLocaleError, ValueError):
        return None
    language, territory, script = _subtags(text)
    as_asked = (
        locale.language == language
        and territory in {None, locale.territory}
        and script in {None, locale.script, likely_subtags(language)[0]}
    )
    return locale if as_asked else None


def _subtags(name: str) -> tuple[str, str | None, str | None]:
    parts: Sequence[str | None] = parse_locale(name)
    return str(parts[0]), parts[1], parts[2]


def _nearest(text: str) -> str | None:
    whole = text
    while text:
        if _parsed(text) is not None:
            return text
        text = text.rpartition("_")[0]
    language = whole.partition("_")[0].lower()
    renamed: object = get_global("language_aliases").get(language)
    if renamed is not None:
        return str(renamed)
    named = (str(code) for code, name in Locale("en").languages.items() if str(name).lower() == language)
    return next((code for code in named if _parsed(code) is not None), None)


def _fraction_text(number: Fraction, locale: Locale) -> str:
    places = next((places for places in range(7) if 10**places % number.denominator == 0), None)
    if places is None:
        return f"{number_text(number.numerator, locale)}/{number_text(number.denominator, locale)}"
    return number_text(Decimal(int(number * 10**places)).scaleb(-places), locale)


def _places(number: Decimal) -> int:
    return max(0, -int(number.as_tuple().exponent))


def _is_readable(number: Decimal) -> bool:
    return number.is_finite() and abs(number.adjusted()) <= _READABLE


def _applied(pattern: NumberPattern, number: Decimal, places: int, locale: Locale, currency: str | None = None) -> str:
    fitted = copy.copy(pattern)
    fitted.frac_prec = (places, places)
    with localcontext(EXACT):  # else Babel rounds to the precision the caller's thread happens to have
        return fitted.apply(number + 0, locale, currency=currency, currency_digits=False)
