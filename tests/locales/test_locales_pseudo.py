"""Every message of the library in a language made for the purpose, by the way that any caller can use.

The language is English with each letter replaced by another and the whole put into brackets. What is still in plain
letters was not translated; what has lost a bracket was cut.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Quantity, Section, listing, section, table
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.locales import Translations, localise, render
from occupational_therapy.locales.conventions import plural_categories, plural_category, to_locale
from occupational_therapy.locales.translations import placeholders

LOCALES = ("cy", "pl", "ar", "ja")
PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
PSEUDO = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž"
LETTERS = str.maketrans(PLAIN, PSEUDO)
CATEGORY_MARKS = dict(zip(("zero", "one", "two", "few", "many", "other"), "⓪①②③④⑤", strict=True))
COUNTS = (0, 1, 2, 3, 6, 7, 11, 21, 100, 102, 1_000_000)


def pseudo(template: str, mark: str = "") -> str:
    """A template with every letter outside its parameters replaced, padded and in brackets."""
    words = "".join(
        part if part.startswith("{") else part.translate(LETTERS) for part in re.split(r"(\{\w+\})", template)
    )
    return f"⟦{mark}{words} ~~~⟧"


def in_pseudo(entries: tuple[Any, ...], locale: str) -> Translations:
    """Translations of every message into the language made for the purpose."""
    return Translations.of(
        locale,
        {entry.template: pseudo(entry.template) for entry in entries if entry.singular is None},
        {
            (entry.singular, entry.template): {
                category: pseudo(entry.template, CATEGORY_MARKS[category])
                for category in plural_categories(to_locale(locale))
            }
            for entry in entries
            if entry.singular is not None
        },
    )


def made(entry: Any, count: int = 2) -> Message:  # noqa: ANN401 - an entry of the script's
    """A message of a template, each parameter with a value that can be found again."""
    names = placeholders(entry.template) | placeholders(entry.singular or "")
    values = {name: f"⟨{place}⟩" for place, name in enumerate(sorted(names - {"count"}))}
    if entry.singular is None:
        return Message(entry.template, tuple(values.items()) + ((("count", "⟨n⟩"),) if "count" in names else ()))
    return Message(entry.template, (("count", count), *values.items()), entry.singular)


@pytest.mark.parametrize("locale", LOCALES)
class TestEveryMessage:
    """All of them, in languages of six, four and one plural categories, one of them from right to left."""

    def test_keeps_its_parameters_and_no_word_of_english(self, entries: tuple[Any, ...], locale: str) -> None:
        """Every parameter is there as often as the message has it, and every other letter is another."""
        words = in_pseudo(entries, locale)
        faults: list[str] = []
        for entry in entries:
            rendering = localise(made(entry), locale, "text", translations=[words])
            values = [value for _, value in made(entry).parameters if isinstance(value, str)]
            lost = [each for each in values if rendering.text.count(each) != entry.template.count(name_of(each, entry))]
            left = re.search(r"[A-Za-z]", "".join(rendering.text.split("⟨n⟩")))
            if lost or left or rendering.untranslated or rendering.text.count("⟦") != rendering.text.count("⟧"):
                faults.append(entry.template)

        assert faults == []

    def test_counts_in_the_forms_of_the_language(self, entries: tuple[Any, ...], locale: str) -> None:
        """Each count has the form of its category in CLDR."""
        words = in_pseudo(entries, locale)
        wrong = [
            (entry.template, count)
            for entry in entries
            if entry.singular is not None
            for count in COUNTS
            if CATEGORY_MARKS[plural_category(to_locale(locale), count)]
            not in render(made(entry, count), locale, "text", translations=[words])
        ]

        assert wrong == []

    @pytest.mark.parametrize("name", ["markdown", "html_fragment"])
    def test_in_formats_that_escape(self, entries: tuple[Any, ...], locale: str, name: str) -> None:
        """What is read is the same, with the format's escapes taken back."""
        words = in_pseudo(entries, locale)
        back: Callable[[str], str] = unescaped_html if name == "html_fragment" else unescaped_markdown
        wrong = [
            entry.template
            for entry in entries
            if one_space(back(render(made(entry), locale, name, translations=[words])))
            != one_space(render(made(entry), locale, "text", translations=[words]))
        ]

        assert wrong == []


class TestDocument:
    """A whole document in a language made for the purpose."""

    def test_nothing_is_left_in_english(self) -> None:
        """Words, dates, numbers, amounts, lists and plural forms are all the reader's."""
        templates = (
            "Review", "seen on {day}", "cost", "{names}, {n} times", "minutes", "law", "warning",
            "{severity} ({basis}): {finding}", "{number} {unit}", "no goals", "says {words}",
        )  # fmt: skip
        polish = Translations.of(
            "pl",
            {template: pseudo(template) for template in templates},
            {
                ("{count} goal", "{count} goals"): {
                    category: pseudo("{count} goals", mark)
                    for category, mark in CATEGORY_MARKS.items()
                    if category in {"one", "few", "many", "other"}
                }
            },
        )

        rendering = localise(review(), "pl", "text", translations=[polish])

        assert rendering.untranslated == ()
        assert rendering.text == (
            "⟦Ŕéṽîéŵ ~~~⟧\n============\n\n⟦šééñ öñ 1 marca 2026 ~~~⟧\n\n- ⟦③22 ĝöåļš ~~~⟧\n"
            "- ⟦⟦ļåŵ ~~~⟧ i ⟦çöšţ ~~~⟧, 1\xa0234,5 ţîṁéš ~~~⟧\n- ⟦šåýš no. ~~~⟧\n\n"
            "⟦çöšţ ~~~⟧  ⟦ṁîñûţéš ~~~⟧\n12,345\xa0GBP  ⟦2,333 ⟦ṁîñûţéš ~~~⟧ ~~~⟧\n\n"
            "- ⟦⟦ŵåŕñîñĝ ~~~⟧ (⟦ļåŵ ~~~⟧): ⟦ñö ĝöåļš ~~~⟧ ~~~⟧"
        )


def review() -> Section:
    """A document with something of each kind."""
    rule: Rule[int] = Rule(
        key="goals",
        basis=Basis.LAW,
        summary=message("no goals"),
        sources=(Source("The Act"),),
        check=lambda rule, _: [rule.finding(Severity.WARNING, message("no goals"))],
    )
    findings: tuple[Finding, ...] = judge([rule], 0)
    return section(
        message("Review"),
        message("seen on {day}", day=Date(2026, 3, 1)),
        listing(
            counted("{count} goal", "{count} goals", count=22),
            message("{names}, {n} times", names=(message("law"), message("cost")), n=Decimal("1234.5")),
            message("says {words}", words=Verbatim("no.")),
        ),
        table(
            (message("cost"), message("minutes")),
            [(Money("12.345", "GBP"), Quantity(Decimal("2.3333"), unit=message("minutes")))],
        ),
        listing(*(finding.line() for finding in findings)),
    )


def name_of(value: str, entry: Any) -> str:  # noqa: ANN401 - an entry of the script's
    """The parameter, in braces, that a value was made for."""
    names = sorted((placeholders(entry.template) | placeholders(entry.singular or "")) - {"count"})
    return "{count}" if value == "⟨n⟩" else f"{{{names[int(value.strip('⟨⟩'))]}}}"


def unescaped_markdown(text: str) -> str:
    """Markdown with its escapes taken back."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def unescaped_html(text: str) -> str:
    """The words of HTML, with marks of isolation where it has elements that isolate."""
    words = re.sub(r"<bdi>|</bdi>", lambda found: "\u2068" if found[0] == "<bdi>" else "\u2069", text)
    words = re.sub(r"<[^>]+>", " ", words)
    for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#x27;", "'"), ("&amp;", "&")):
        words = words.replace(entity, char)
    return words


def one_space(text: str) -> str:
    """Text with single spaces."""
    return " ".join(text.split())
