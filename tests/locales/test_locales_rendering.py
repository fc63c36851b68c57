"""Rendering: things, parameters and formats, in the reader's language."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from babel import Locale

from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.findings import Basis, Finding, Severity
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.locales import Format, Readable, Translations, UnknownLocaleError, localise, render
from tests.locales.loading import pickled

DAY = Date(2026, 3, 1)
NBSP, NNBSP = "\xa0", "\u202f"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
FRENCH = Translations.of(
    "fr",
    {"seen on {day}": "vu le {day}", "law": "loi", "Report": "Rapport"},
    {
        ("{count} goal", "{count} goals"): {
            "one": "{count} objectif",
            "many": "{count} d'objectifs",
            "other": "{count} objectifs",
        }
    },
)
ARABIC = Translations.of("ar", {"seen on {day}": "شوهد في {day}"})


@attrs.frozen
class Visit:
    """A thing with an outline."""

    day: Date

    def outline(self) -> Section:
        """What there is to read of it."""
        return section(message("Report"), message("seen on {day}", day=self.day))


def finding(severity: Severity, text: Message) -> Finding:
    """A finding."""
    return Finding(rule="r", basis=Basis.LAW, severity=severity, message=text, sources=(Source("The Act"),))


class TestThings:
    """What can be rendered."""

    @pytest.mark.parametrize(
        ("expected", "thing"),
        [
            pytest.param("# Report\n\nseen on 1 March 2026", Visit(DAY), id="something with an outline"),
            pytest.param("# Report", section(message("Report")), id="a section"),
            pytest.param("- law", listing(message("law")), id="a list"),
            pytest.param("| law |\n| --- |", table((message("law"),), []), id="a table"),
            pytest.param("law", message("law"), id="a message"),
            pytest.param("1 goal", counted("{count} goal", "{count} goals", count=1), id="a counted message"),
            pytest.param("Mr X", Verbatim("Mr X"), id="somebody's words"),
            pytest.param("£12.50", Money("12.5", "GBP"), id="an amount"),
            pytest.param("1 March 2026", DAY, id="a date"),
            pytest.param("1,234.5 minutes", Quantity(Decimal("1234.5"), unit=message("minutes")), id="a quantity"),
            pytest.param(
                "# warning (law): law\n\n- The Act", finding(Severity.WARNING, message("law")), id="a finding"
            ),
            pytest.param(
                "- stop (law): b\n- note (law): a",
                (finding(Severity.NOTE, message("a")), finding(Severity.STOP, message("b"))),
                id="findings, the gravest first",
            ),
            pytest.param("", (), id="no findings"),
        ],
    )
    def test_things(self, expected: str, thing: Readable) -> None:
        """Each is written as Markdown unless told otherwise."""
        assert expected == render(thing, "en_GB")

    def test_a_plain_date(self) -> None:
        """A date of the standard library is a date."""
        day: Readable = dt.date(2026, 3, 1)  # type: ignore[assignment] # taken, though not promised

        assert render(day, "en_GB") == "1 March 2026"

    @pytest.mark.parametrize(
        ("path", "thing"),
        [
            pytest.param("thing", "text", id="text"),
            pytest.param("thing", 3, id="a number"),
            pytest.param("thing", None, id="nothing"),
            pytest.param("thing", Visit, id="a class"),
            pytest.param("thing", dt.datetime(2026, 3, 1, tzinfo=dt.UTC), id="a date-time"),
            pytest.param("thing[1]", (finding(Severity.NOTE, message("a")), message("b")), id="not only findings"),
        ],
    )
    def test_refuses_what_is_nothing_to_read(self, path: str, thing: Readable) -> None:
        """Anything else raises, and says what to do."""
        with pytest.raises(InvalidInputError) as caught:
            render(thing, "en_GB")

        assert [path] == [problem.path for problem in caught.value.problems]

    @pytest.mark.parametrize("wrong", ["docx", "", "HTML", None])
    def test_refuses_a_format_that_is_none(self, wrong: str) -> None:
        """A wrong word for the format raises with the right ones."""
        with pytest.raises(InvalidInputError, match=r"format: .* markdown, text, html, html_fragment"):
            render(message("law"), "en_GB", wrong)

    @pytest.mark.parametrize("wrong", ["xx", "en_XX", "", None])
    def test_refuses_a_locale_that_is_none(self, wrong: str) -> None:
        """A wrong locale raises the library's own error."""
        with pytest.raises(UnknownLocaleError):
            render(message("law"), wrong)

    @pytest.mark.parametrize("wrong", [FRENCH, [{"law": "loi"}]])
    def test_refuses_translations_that_are_none(self, wrong: list[Translations]) -> None:
        """Translations are given as several, each checked when it was made."""
        with pytest.raises(InvalidInputError, match="translations"):
            render(message("law"), "fr", translations=wrong)

    @pytest.mark.parametrize("locale", ["en_GB", "en-GB", Locale("en", "GB")])
    def test_takes_a_locale_as_text_or_from_babel(self, locale: str | Locale) -> None:
        """All are the same locale."""
        assert render(DAY, locale) == "1 March 2026"

    @pytest.mark.parametrize("name", Format)
    def test_takes_a_format_as_a_word_or_a_member(self, name: Format) -> None:
        """Both are the same format."""
        assert render(Visit(DAY), "en_GB", name) == render(Visit(DAY), "en_GB", name.value)


class TestParameters:
    """Parameters are written by their type."""

    @pytest.mark.parametrize(
        ("british", "french", "value"),
        [
            pytest.param("1 March 2026", "1 mars 2026", DAY, id="date"),
            pytest.param("£1,234.50", f"1{NNBSP}234,50{NBSP}£GB", Money("1234.5", "GBP"), id="amount"),
            pytest.param("£12.345", f"12,345{NBSP}£GB", Money("12.345", "GBP"), id="amount with more digits"),
            pytest.param("1,234", f"1{NNBSP}234", 1234, id="whole number"),
            pytest.param("1.50", "1,50", Decimal("1.50"), id="decimal"),
            pytest.param("0.1", "0,1", 0.1, id="float"),
            pytest.param("2.5", "2,5", Fraction(5, 2), id="fraction"),
            pytest.param("0.333", "0,333", Quantity(Fraction(1, 3)), id="quantity"),
            pytest.param("0.3", "0,3", Quantity(Fraction(1, 3), 1), id="quantity of one place"),
            pytest.param("2 km", "2 km", Quantity(2, unit=message("km")), id="quantity with a unit"),
            pytest.param("a, b and c", "a, b et c", ("a", "b", "c"), id="several"),
            pytest.param("a and 1.5", "a et 1,5", ("a", Decimal("1.5")), id="several of two kinds"),
            pytest.param("a", "a", ("a",), id="one"),
            pytest.param("", "", (), id="none"),
            pytest.param("law", "loi", message("law"), id="message"),
            pytest.param("2 goals", "2 objectifs", counted("{count} goal", "{count} goals", count=2), id="counted"),
            pytest.param("{day}", "{day}", Verbatim("{day}"), id="words with braces"),
            pytest.param("1,5", "1,5", "1,5", id="text"),
            pytest.param("law", "law", Basis.LAW, id="a word of a closed set"),
            pytest.param("True", "True", True, id="Boolean"),
            pytest.param("None", "None", None, id="none at all"),
            pytest.param("2026-03-01 00:00:00", "2026-03-01 00:00:00", dt.datetime(2026, 3, 1), id="date-time"),  # noqa: DTZ001 - any
        ],
    )
    def test_by_type(self, british: str, french: str, value: object) -> None:
        """Dates, amounts, numbers and lists are the locale's; text stays."""
        thing = message("{value}", value=value)

        assert british == render(thing, "en_GB", "text")
        assert french == render(thing, "fr", "text", translations=[FRENCH])

    def test_a_parameter_that_is_missing(self) -> None:
        """A message that lacks what its words ask for raises with the name."""
        with pytest.raises(InvalidInputError, match=r"due: is a parameter missing from the message 'by \{due\}'"):
            render(message("by {due}"), "en_GB")

    def test_unit_may_stand_first(self) -> None:
        """The order of a number and its unit is a message of its own."""
        swahili = Translations.of("sw", {"{number} {unit}": "{unit} {number}", "minutes": "dakika"})

        assert render(Quantity(5, unit=message("minutes")), "sw", translations=[swahili]) == "dakika 5"


class TestTranslation:
    """Whose words were used, and which had to stay in British English."""

    def test_words_in_the_readers_language(self) -> None:
        """Everything that is translated is in the reader's words."""
        rendering = localise(Visit(DAY), "fr", translations=[FRENCH])

        assert str(rendering) == "# Rapport\n\nvu le 1 mars 2026"
        assert (rendering.locale, rendering.asked, rendering.untranslated) == ("fr", "fr", ())

    def test_what_is_not_translated_is_reported(self) -> None:
        """Each message without a translation is named once, in order."""
        thing = section(message("Report"), message("b {x}", x=message("a")), message("a"), message("{x}: {x}", x=1))

        assert localise(thing, "fr", translations=[FRENCH]).untranslated == ("a", "b {x}")

    def test_another_language_without_any_words(self) -> None:
        """Dates and numbers are the reader's even where all words are British English, and the result says so."""
        rendering = localise(Visit(DAY), "cy")

        assert rendering.text == "# Report\n\nseen on 1 Mawrth 2026"
        assert (rendering.locale, rendering.asked) == ("en_GB", "cy")
        assert rendering.chain == ("cy", "en_GB")
        assert rendering.untranslated == ("Report", "seen on {day}")

    @pytest.mark.parametrize("locale", ["en_GB", "en_NZ", "en_US", "en"])
    def test_english_elsewhere_is_no_other_language(self, locale: str) -> None:
        """British English serves every reader of English, so nothing is reported."""
        rendering = localise(Visit(DAY), locale)

        assert (rendering.locale, rendering.untranslated) == ("en_GB", ())

    def test_words_of_the_nearest_first(self) -> None:
        """A territory's own words come before its language's, message by message."""
        canadian = Translations.of("fr_CA", {"law": "droit"})
        thing = message("{law} {day}", law=message("law"), day=message("seen on {day}", day=1))

        rendering = localise(thing, "fr_CA", translations=[FRENCH, canadian])

        assert rendering.text == "droit vu le 1"
        assert rendering.locale == "fr_CA"

    def test_several_of_one_locale(self) -> None:
        """Of two translations for one locale the first given is asked first."""
        own = Translations.of("fr", {"law": "droit"})

        assert render(message("law"), "fr", translations=[own, FRENCH]) == "droit"
        assert render(message("law"), "fr", translations=[FRENCH, own]) == "loi"

    def test_a_callers_own_english(self) -> None:
        """British English itself can be given other words."""
        own = Translations.of("en_GB", {"law": "statute"})

        assert render(message("law"), "en_NZ", translations=[own]) == "statute"

    @pytest.mark.parametrize(
        ("expected", "locale", "count"),
        [
            pytest.param("0 objectif", "fr", 0, id="French none is one"),
            pytest.param("1 objectif", "fr", 1, id="French one"),
            pytest.param("2 objectifs", "fr", 2, id="French two"),
            pytest.param(f"1{NNBSP}000{NNBSP}000 d'objectifs", "fr", 1_000_000, id="French million"),
            pytest.param("0 goals", "en_GB", 0, id="English none"),
            pytest.param("1 goal", "en_GB", 1, id="English one"),
            pytest.param("2 goals", "en_GB", 2, id="English two"),
            pytest.param("1 goal", "de", 1, id="not translated: English one"),
        ],
    )
    def test_counted_messages(self, expected: str, locale: str, count: int) -> None:
        """The form is chosen by the language the words are in."""
        thing = counted("{count} goal", "{count} goals", count=count)

        assert expected == render(thing, locale, "text", translations=[FRENCH])

    def test_a_passage_in_another_language_is_marked_in_html(self) -> None:
        """What stayed in British English says so, and what is translated inside it says that too."""
        thing = message("By {law}", law=message("law"))

        assert render(thing, "fr", "html_fragment", translations=[FRENCH]) == (
            '<div lang="fr" dir="ltr">\n<p><span lang="en-GB">By <span lang="fr">loi</span></span></p>\n</div>\n'
        )

    def test_a_passage_in_a_document_from_right_to_left(self) -> None:
        """It is given its own direction, by elements in HTML and by marks in the others."""
        thing = message("By {day}", day=message("seen on {day}", day=3))

        assert render(thing, "ar", "html_fragment", translations=[ARABIC]) == (
            '<div lang="ar" dir="rtl">\n<p><span lang="en-GB" dir="ltr">By '
            '<span lang="ar" dir="rtl">شوهد في 3</span></span></p>\n</div>\n'
        )
        for name in ("text", "markdown"):
            assert f"{LRI}By {RLI}شوهد في 3{PDI}{PDI}" == render(thing, "ar", name, translations=[ARABIC])

    def test_lists_are_joined_in_the_language_of_their_sentence(self) -> None:
        """A sentence that stayed in British English keeps its and."""
        thing = message("By {who}", who=("a", "b"))

        assert render(thing, "fr") == "By a and b"
        assert render(thing, "fr", translations=[Translations.of("fr", {"By {who}": "Par {who}"})]) == "Par a et b"


class TestRendering:
    """The value."""

    def test_is_a_value_that_hides_its_text(self) -> None:
        """It is equal by content and picklable, and its repr shows no word of what was rendered."""
        rendering = localise(Verbatim("private"), "en_GB")

        assert rendering == pickled(rendering)
        assert hash(rendering) == hash(localise(Verbatim("private"), "en_GB"))
        assert "private" not in repr(rendering)

    def test_threads_do_not_meet(self) -> None:
        """Many renderings at once, in several languages, are each as they are alone."""
        names = ["en_GB", "fr", "ar", "cy", "de", "pl", "he", "hi"] * 25
        thing = Visit(DAY)
        alone = [localise(thing, name, translations=[FRENCH]) for name in names]

        with ThreadPoolExecutor(8) as pool:
            together = list(pool.map(lambda name: localise(thing, name, translations=[FRENCH]), names))

        assert alone == together

    @pytest.mark.parametrize("words", [Verbatim("علي"), message("{who}", who="علي")])
    def test_words_of_the_other_direction_keep_to_themselves(self, words: Inline) -> None:
        """They stand between marks, or in an element that does the same."""
        assert render(words, "en_GB", "text") == f"{FSI}علي{PDI}"
        assert render(words, "en_GB") == f"{FSI}علي{PDI}"
        assert "<bdi>علي</bdi>" in render(words, "en_GB", "html")
        assert "<p>علي</p>" in render(words, "ar", "html")
