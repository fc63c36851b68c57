"""How a locale writes things: CLDR's data, with nothing rounded and no locale put in another's place."""

import datetime as dt
import decimal
from decimal import Decimal
from fractions import Fraction

import pytest
from babel import Locale
from babel.localedata import locale_identifiers
from babel.numbers import get_decimal_symbol
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.money import Money
from occupational_therapy.locales.conventions import (
    UnknownLocaleError,
    amount_text,
    date_text,
    identifier,
    is_right_to_left,
    likely_subtags,
    list_template,
    number_text,
    parents,
    plural_categories,
    plural_category,
    stands_for_one_number,
    tag,
    to_locale,
)
from occupational_therapy.locales.translations import pieces
from tests.locales.loading import pickled
from tests.strategies import amounts, numbers

LATIN_SCRIPT_SAMPLE = ("en_GB", "fr", "de_CH", "ar", "hi", "pl", "pt_PT", "fa", "he", "sv", "es")


class TestToLocale:
    """The locale of an identifier."""

    @pytest.mark.parametrize(
        ("expected", "given_value"),
        [
            pytest.param("en_GB", "en_GB", id="underscore"),
            pytest.param("en_GB", "en-GB", id="hyphen"),
            pytest.param("en_GB", "EN-gb", id="any case"),
            pytest.param("en_GB", Locale("en", "GB"), id="a Babel locale"),
            pytest.param("cy", "cy", id="language alone"),
            pytest.param("es_419", "es-419", id="a region by number"),
            pytest.param("zh_Hant_TW", "zh_TW", id="the script the territory uses"),
            pytest.param("sr_Cyrl_RS", "sr_RS", id="the script most used there"),
            pytest.param("en_GB", "en_Latn_GB", id="the language's own script said"),
            pytest.param("sr_Latn", "sr-Latn", id="another script"),
        ],
    )
    def test_is_the_one_asked_for(self, expected: str, given_value: Locale | str) -> None:
        """Hyphens, underscores and case do not matter, and a Babel locale is taken as it is."""
        assert expected == identifier(to_locale(given_value))

    @pytest.mark.parametrize(
        ("nearest", "given_value"),
        [
            pytest.param("en", "en_XX", id="territory that is none"),
            pytest.param("en", "en_GB.UTF-8", id="a POSIX locale with its encoding"),
            pytest.param("en", "en_Arab_GB", id="script the language has no data in"),
            pytest.param("en", "English", id="the language's name"),
            pytest.param("cy", "welsh", id="the language's name in lower case"),
            pytest.param("he", "iw", id="a code that was replaced"),
            pytest.param("en", "eng", id="a three letter code of a language that has two"),
            pytest.param(None, "xx", id="language that is none"),
            pytest.param(None, "Latin1", id="not a language"),
            pytest.param(None, "und", id="an undetermined language"),
            pytest.param(None, "und_AT", id="an undetermined language of a territory"),
            pytest.param(None, "C", id="POSIX's C"),
            pytest.param(None, "", id="blank"),
            pytest.param(None, "../../etc/passwd", id="a path"),
            pytest.param(None, None, id="none"),
            pytest.param(None, 44, id="a number"),
            pytest.param(None, "Mandarin\0", id="a control"),
        ],
    )
    def test_refuses_what_is_none(self, nearest: str | None, given_value: str) -> None:
        """What is no locale, or has no data, raises the library's own error with the likely mend."""
        with pytest.raises(UnknownLocaleError) as caught:
            to_locale(given_value)

        assert nearest == caught.value.nearest
        assert repr(given_value) in str(caught.value)
        assert ("did you mean" if nearest else "give a language") in str(caught.value)

    def test_the_error_survives_pickling(self) -> None:
        """It comes back with its facts."""
        error = pickled(UnknownLocaleError("'xx'", "en"))

        assert (error.asked, error.nearest) == ("'xx'", "en")

    def test_language_that_cldr_names_but_has_no_data_for(self) -> None:
        """A name of a language without data is no mend."""
        with pytest.raises(UnknownLocaleError, match="give a language"):
            to_locale("Klingon")


class TestTag:
    """Locales as HTML wants them."""

    @pytest.mark.parametrize(("expected", "name"), [("en-GB", "en_GB"), ("zh-Hant-TW", "zh_TW"), ("cy", "cy")])
    def test_has_hyphens(self, expected: str, name: str) -> None:
        """Subtags are joined by hyphens."""
        assert expected == tag(to_locale(name))

    def test_leaves_out_a_modifier(self) -> None:
        """A POSIX modifier is no part of a tag."""
        assert tag(Locale.parse("de_AT@euro")) == "de-AT"

    @pytest.mark.parametrize(
        ("expected", "name"), [(True, "ar"), (True, "he"), (True, "fa"), (True, "ur"), (False, "cy"), (False, "zh_TW")]
    )
    def test_direction(self, expected: bool, name: str) -> None:  # noqa: FBT001 - a table's column
        """Arabic, Hebrew, Persian and Urdu are written from right to left."""
        assert expected == is_right_to_left(to_locale(name))


class TestParents:
    """What a locale takes after (UTS 35, parent locales)."""

    @pytest.mark.parametrize(
        ("expected", "name"),
        [
            pytest.param(["en_001", "en"], "en_NZ", id="by CLDR's rule"),
            pytest.param(["en"], "en_US", id="by what is left"),
            pytest.param(["es_419", "es"], "es_MX", id="Latin America"),
            pytest.param(["pt_PT", "pt"], "pt_AO", id="Portuguese in Africa"),
            pytest.param(["zh_Hant"], "zh_Hant_TW", id="stops at another script than the usual one"),
            pytest.param(["zh_Hans", "zh"], "zh_Hans_CN", id="goes on past the usual script"),
            pytest.param([], "sr_Latn", id="another script has no parent"),
            pytest.param([], "cy", id="a language has no parent"),
            pytest.param(["no"], "nb", id="a language inside another"),
        ],
    )
    def test_nearest_first(self, expected: list[str], name: str) -> None:
        """They end with the language, or before a script its readers may not read."""
        assert expected == list(parents(name))

    def test_likely_subtags_of_an_unknown_language(self) -> None:
        """A language without data has no usual script or territory."""
        assert likely_subtags("zz") == (None, None)


class TestPlurals:
    """CLDR's plural categories and rules, which differ from gettext's tables."""

    @pytest.mark.parametrize(
        ("expected", "name"),
        [
            pytest.param("one other", "en", id="English"),
            pytest.param("zero one two few many other", "cy", id="Welsh has six"),
            pytest.param("zero one two few many other", "ar", id="Arabic has six"),
            pytest.param("one many other", "fr", id="French has three"),
            pytest.param("one few many other", "pl", id="Polish has four"),
            pytest.param("other", "ja", id="Japanese has one"),
        ],
    )
    def test_categories(self, expected: str, name: str) -> None:
        """Each language has its own, in one order."""
        assert tuple(expected.split()) == plural_categories(to_locale(name))

    @pytest.mark.parametrize(
        ("expected", "name", "count"),
        [
            pytest.param("one", "en", 1, id="one"),
            pytest.param("other", "en", 0, id="none"),
            pytest.param("one", "fr", 0, id="none in French"),
            pytest.param("many", "fr", 1_000_000, id="a million in French"),
            pytest.param("zero", "cy", 0, id="none in Welsh"),
            pytest.param("few", "cy", 3, id="three in Welsh"),
            pytest.param("other", "cy", 4, id="four in Welsh"),
            pytest.param("many", "cy", 6, id="six in Welsh"),
            pytest.param("few", "pl", 22, id="twenty-two in Polish"),
            pytest.param("many", "pl", 12, id="twelve in Polish"),
            pytest.param("other", "en", Decimal("1.0"), id="one with a place shown"),
            pytest.param("other", "en", True, id="a Boolean counts nothing"),
            pytest.param("other", "en", None, id="nothing"),
            pytest.param("other", "en", Decimal("NaN"), id="not a number"),
            pytest.param("other", "en", float("inf"), id="no end"),
        ],
    )
    def test_category_of_a_count(self, expected: str, name: str, count: object) -> None:
        """What is no finite number belongs to the category there always is."""
        assert expected == plural_category(to_locale(name), count)

    @pytest.mark.parametrize(
        ("expected", "name", "category"),
        [
            pytest.param(True, "en", "one", id="one in English"),
            pytest.param(False, "en", "other", id="the others"),
            pytest.param(False, "fr", "one", id="one in French is none too"),
            pytest.param(False, "fr", "many", id="many in French is each million"),
            pytest.param(True, "ar", "two", id="two in Arabic"),
            pytest.param(False, "ru", "one", id="one in Russian is twenty-one too"),
            pytest.param(True, "cy", "many", id="many in Welsh is six alone"),
        ],
    )
    def test_stands_for_one_number(self, expected: bool, name: str, category: str) -> None:  # noqa: FBT001 - a table's column
        """Only a category of a single whole number may leave the number out."""
        assert expected == stands_for_one_number(to_locale(name), category)


class TestDates:
    """Dates in the long form."""

    @pytest.mark.parametrize(
        ("expected", "name"),
        [
            pytest.param("1 March 2026", "en_GB", id="Britain"),
            pytest.param("March 1, 2026", "en_US", id="United States"),
            pytest.param("1 mars 2026", "fr", id="French"),
            pytest.param("1 Mawrth 2026", "cy", id="Welsh"),
            pytest.param("1. März 2026", "de", id="German"),
            pytest.param("1 مارس 2026", "ar", id="Arabic"),
            pytest.param("2026年3月1日", "zh_TW", id="Chinese"),
        ],
    )
    def test_as_the_locale_writes_them(self, expected: str, name: str) -> None:
        """The month is a word where the locale says it with one."""
        assert expected == date_text(dt.date(2026, 3, 1), to_locale(name))


class TestNumbers:
    """Numbers with every digit they were given."""

    @pytest.mark.parametrize(
        ("expected", "number", "name"),
        [
            pytest.param("1,234", 1234, "en_GB", id="grouped"),
            pytest.param("1\u202f234,5", Decimal("1234.5"), "fr", id="French"),
            pytest.param("12,34,567", 1234567, "hi", id="grouped by hundreds"),
            pytest.param("12.50", Decimal("12.50"), "en_GB", id="a decimal keeps its places"),
            pytest.param("0.0001234567", Decimal("0.0001234567"), "en_GB", id="more places than CLDR's pattern"),
            pytest.param("1,000", Decimal("1E+3"), "en_GB", id="an exponent is written out"),
            pytest.param("0.00", Decimal("-0.00"), "en_GB", id="nought has no sign"),
            pytest.param("-1.5", -1.5, "en_GB", id="negative float"),
            pytest.param("3", 3.0, "en_GB", id="a whole float has no places"),
            pytest.param("0.1", 0.1, "en_GB", id="a float is the decimal it is written as"),
            pytest.param("2,5", Fraction(5, 2), "de", id="a fraction with an end"),
            pytest.param("-1/3", Fraction(-1, 3), "de", id="a fraction without an end"),
            pytest.param("1.000/3", Fraction(1000, 3), "de", id="a fraction of large numbers"),
            pytest.param("5", Fraction(5), "de", id="a whole fraction"),
            pytest.param("NaN", float("nan"), "de", id="not a number"),
            pytest.param("Infinity", Decimal("Infinity"), "de", id="no end"),
            pytest.param("1E+401", Decimal("1E+401"), "de", id="one digit too many to read"),
            pytest.param("1E-401", Decimal("1E-401"), "de", id="one place too many to read"),
        ],
    )
    def test_as_the_locale_writes_them(self, expected: str, number: float | Decimal | Fraction, name: str) -> None:
        """Signs and groups are the locale's; the digits are the number's."""
        assert expected == number_text(number, to_locale(name))

    def test_the_longest_number_that_is_written_out(self) -> None:
        """Four hundred noughts are still written."""
        assert number_text(Decimal("1E+400"), to_locale("en")) == "10" + ",000" * 133

    @given(numbers(), st.sampled_from(LATIN_SCRIPT_SAMPLE))
    def test_loses_no_digit(self, number: Decimal, name: str) -> None:
        """Read back, it is the number, whatever precision the caller's arithmetic has."""
        locale = to_locale(name)

        with decimal.localcontext(prec=3):
            text = number_text(number, locale)

        assert abs_of(number) == read(text, locale)


class TestAmounts:
    """Amounts of money: the currency's minor unit (ISO 4217) and every digit beyond it that was given."""

    @pytest.mark.parametrize(
        ("expected", "money", "name"),
        [
            pytest.param("£12.50", Money("12.5", "GBP"), "en_GB", id="the minor unit is filled"),
            pytest.param("£12.345", Money("12.345", "GBP"), "en_GB", id="digits below the minor unit stay"),
            pytest.param("£1,234,567.00", Money(1234567, "GBP"), "en_GB", id="grouped"),
            pytest.param("-£0.01", Money("-0.01", "GBP"), "en_GB", id="negative"),
            pytest.param("£0.00", Money("-0.00", "GBP"), "en_GB", id="nought has no sign"),
            pytest.param("JP¥13", Money(13, "JPY"), "en_GB", id="no minor unit"),
            pytest.param("IQD\xa01.250", Money("1.25", "IQD"), "en_GB", id="three places, where CLDR says none"),
            pytest.param("CHF\xa05.00", Money(5, "CHF"), "en_GB", id="a space between a code and the digits"),
            pytest.param("-CHF\xa05.00", Money(-5, "CHF"), "en_GB", id="the same, negative"),
            pytest.param("US$5.00", Money(5, "USD"), "en_GB", id="none after a sign"),
            pytest.param("1\u202f234,50\xa0€", Money("1234.5", "EUR"), "fr", id="the sign after"),
            pytest.param("\u200f60.50\xa0UK£", Money("60.5", "GBP"), "ar", id="with the locale's marks of direction"),
        ],
    )
    def test_as_the_locale_writes_them(self, expected: str, money: Money, name: str) -> None:
        """The currency stands where the locale puts it."""
        assert expected == amount_text(money, to_locale(name))

    @given(amounts(), st.sampled_from(LATIN_SCRIPT_SAMPLE))
    def test_loses_no_digit(self, money: Money, name: str) -> None:
        """Read back, it is the amount: nothing is rounded to the currency."""
        locale = to_locale(name)

        assert abs_of(money.amount) == read(amount_text(money, locale), locale)


class TestEveryLocale:
    """What must hold in each of CLDR's locales."""

    def test_writes_everything(self) -> None:
        """Each writes dates, numbers and amounts, has the category other, and joins lists in the order given."""
        faults: list[str] = []
        for name in locale_identifiers():
            locale = Locale.parse(name)
            places = [place for _, place in pieces(list_template(4, locale)) if place is not None]
            written = (
                date_text(dt.date(2026, 3, 1), locale),
                number_text(Decimal("-1234567.125"), locale),
                amount_text(Money("-1234.5", "GBP"), locale),
            )
            if places != ["_0", "_1", "_2", "_3"] or not all(written) or "other" not in plural_categories(locale):
                faults.append(name)

        assert faults == []


def abs_of(number: Decimal) -> Decimal:
    """The number without its sign, exactly."""
    return number.copy_abs()


def read(text: str, locale: Locale) -> Decimal:
    """The digits of a text as a number."""
    point = get_decimal_symbol(locale)
    return Decimal("".join("." if char == point else char for char in text if char.isdecimal() or char == point))
