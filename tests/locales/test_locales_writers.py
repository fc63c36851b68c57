"""The three formats: structure by depth, and no text that can become structure."""

import html.parser
import re
from collections.abc import Iterator

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from occupational_therapy.kernel.document import (
    Block,
    Listing,
    Quantity,
    Section,
    Table,
    listing,
    section,
    table,
)
from occupational_therapy.kernel.messages import Verbatim, message
from occupational_therapy.kernel.money import Money
from occupational_therapy.locales import render

HOSTILE_PARTS = (
    "# ", "\n", "\r\n", "\r", "- ", "+ ", "* ", "| ", "|", "---", "===", "***", "1. ", "2) ", "1", ".", "```", "~~~",
    "<script>", "</p>", "<!-- ", "-->", "[a](b)", "![a](b)", "[a]: http://b", "http://x.y", "www.a.b", "a@b.c", "&lt;",
    "    ", "\t", "\\", "\\|", "\\\\|", "`", "*a*", "_a_", "> ", "\u2028", "\x0b", "\x85", "\u202e", "\u2066",
    "\u2069", "\x00", ": ", ":-", "&#35;",
    "  \n", "|-|", "$$", "{{", "}}", "{x}", '"', "'", " onload='x'", "x", "علي", "\ud800", "\x1b[31m",
)  # fmt: skip
HOSTILE = st.one_of(st.text(max_size=30), st.lists(st.sampled_from(HOSTILE_PARTS), max_size=10).map("".join))
EXAMPLES = (
    "# x",
    "|",
    "a|b",
    "<script>alert(1)</script>",
    "[l](http://x)",
    "x\n\n- y",
    "1. x",
    "x\n===",
    "    x",
    '" x="',
    "\\",
)


def nested(depth: int, deepest: int) -> Section:
    """Sections in sections, titled by their depth."""
    return section(message("{depth}", depth=depth), nested(depth + 1, deepest) if depth < deepest else None)


SEVEN_DEEP = nested(1, 7)


def document(text: str) -> Section:
    """A document with the text in every place that text can stand."""
    words = Verbatim(text)
    return section(
        message("Title {words}", words=text),
        words,
        message("{words}", words=text),
        message("{place}. {words}", place=1, words=words),
        message("{words}{again}", words=text, again=words),
        listing(words, message("{words}", words=text), section(words, words, listing(words, ordered=True))),
        listing(words),
        listing(words, ordered=True),
        listing(words, ordered=True),
        table((words, message("Cost")), [(words, Money(1, "GBP")), (None, None), (words, words)]),
        words,
        section(words, table((words,), [(words,)]), words),
    )


class TestMarkdown:
    """CommonMark with GitHub's tables."""

    @pytest.mark.parametrize(
        ("expected", "block"),
        [
            pytest.param("# a\n\nb\n\n## c", section(message("a"), message("b"), section(message("c"))), id="headings"),
            pytest.param(
                "# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6\n\n###### 7", SEVEN_DEEP, id="six deep"
            ),
            pytest.param("- a\n- b", listing(message("a"), message("b")), id="points"),
            pytest.param("1. a\n2. b", listing(message("a"), message("b"), ordered=True), id="numbered points"),
            pytest.param(
                "- a\n- # b\n\n  c\n\n  - d",
                listing(message("a"), section(message("b"), message("c"), listing(message("d")))),
                id="a section in a point",
            ),
            pytest.param(
                "\n".join(f"{place}. a" for place in range(1, 10)) + "\n10. # a\n\n    b",
                listing(*[message("a")] * 9, section(message("a"), message("b")), ordered=True),
                id="set in as far as the mark is wide",
            ),
            pytest.param(
                "# a\n\n- b\n\n* c\n\n- d\n\n1. e\n\n1) f",
                section(
                    message("a"),
                    *(listing(message(name)) for name in "bcd"),
                    *(listing(message(name), ordered=True) for name in "ef"),
                ),
                id="lists in a row stay apart",
            ),
            pytest.param(
                "# a\n\n- b\n\nc\n\n- d",
                section(message("a"), listing(message("b")), message("c"), listing(message("d"))),
                id="lists that are apart",
            ),
            pytest.param(
                "# a\n\n- b\n\n* d",
                section(message("a"), listing(message("b")), Verbatim(""), listing(), listing(message("d"))),
                id="lists with nothing between them",
            ),
            pytest.param(
                "| a | b |\n| --- | ---: |\n| c | £1.00 |\n|  | 2 |",
                table((message("a"), message("b")), [(message("c"), Money(1, "GBP")), (None, Quantity(2))]),
                id="a table",
            ),
            pytest.param("| a |\n| --- |\n|  |", table((message("a"),), [(None,)]), id="an empty column is no numbers"),
            pytest.param("", Table((), ()), id="an empty table"),
            pytest.param("", Listing(()), id="an empty list"),
            pytest.param("- a\n-", listing(message("a"), Verbatim(" ")), id="an empty point"),
            pytest.param("#", section(Verbatim("")), id="an empty title"),
        ],
    )
    def test_structure(self, expected: str, block: Block) -> None:
        """Titles are headings by depth, six at most; lists and tables stand in blank lines."""
        assert expected == render(block, "en_GB", "markdown")

    @pytest.mark.parametrize(
        ("expected", "text"),
        [
            pytest.param(r"\# x", "# x", id="heading"),
            pytest.param(r"\- x", "- x", id="point"),
            pytest.param(r"\+ x", "+ x", id="another point"),
            pytest.param(r"\* x", "* x", id="a third"),
            pytest.param(r"1\. x", "1. x", id="number"),
            pytest.param(r"2026\) x", "2026) x", id="year"),
            pytest.param("2026 x", "2026 x", id="a number alone"),
            pytest.param("\\> x", "> x", id="quotation"),
            pytest.param("x\\\n\\===", "x\n===", id="underline"),
            pytest.param("x\\\n\\---", "x\n---", id="rule"),
            pytest.param("x\\\n\\:--", "x\n:--", id="underline of a table"),
            pytest.param("x", "    x", id="code"),
            pytest.param("x\\\n\\\ny", "\nx\n\ny\n", id="paragraphs of one's own"),
            pytest.param(r"a\|b", "a|b", id="bar"),
            pytest.param(r"\\\|", r"\|", id="a bar that is escaped"),
            pytest.param(r"\<b\>", "<b>", id="element"),
            pytest.param(r"\&lt;", "&lt;", id="entity"),
            pytest.param(r"\[a\](b)", "[a](b)", id="link"),
            pytest.param(r"http\://x.y", "http://x.y", id="address"),
            pytest.param(r"www\.x.y", "www.x.y", id="bare address"),
            pytest.param(r"a\@b.c", "a@b.c", id="mail"),
            pytest.param(r"\`\*\_\~\$\{\}", "`*_~${}", id="the others"),
            pytest.param("(a), b: c-d; e = f!", "(a), b: c-d; e = f!", id="plain punctuation stays"),
        ],
    )
    def test_escapes_what_could_be_a_mark(self, expected: str, text: str) -> None:
        """Each mark of Markdown's, or of GitHub's, that stands in words is shown and does nothing."""
        assert expected == render(Verbatim(text), "en_GB", "markdown")

    def test_escapes_what_only_becomes_a_mark_in_its_place(self) -> None:
        """A number and a full stop from two places begin no list."""
        assert render(message("{place}. {what}", place=1, what="x"), "en_GB") == r"1\. x"

    def test_titles_and_cells_stand_on_one_line(self) -> None:
        """A line break in them is a space."""
        assert (
            render(section(Verbatim("a\nb"), table((Verbatim("c\n\nd"),), [])), "en_GB") == "# a b\n\n| c d |\n| --- |"
        )

    @settings(max_examples=300)
    @given(HOSTILE, st.sampled_from(["en_GB", "ar", "fr"]))
    def test_no_text_changes_the_structure(self, text: str, locale: str) -> None:
        """Whatever stands in titles, paragraphs, points and cells, the lines begin as they do with a plain word."""
        assume(render(Verbatim(text), locale))

        assert list(skeleton(render(document("x"), locale))) == list(skeleton(render(document(text), locale)))

    @given(HOSTILE)
    @example("x")
    def test_nothing_active_is_left(self, text: str) -> None:
        """After the escaped characters are taken out, none is left that Markdown reads."""
        written = re.sub(r"\\[!-/:-@\[-`{-~]", "", render(Verbatim(text), "en_GB"))

        assert re.search(r"[`*_{}\[\]<>#|~&$@]|://|www\.", written, re.IGNORECASE) is None


class TestText:
    """Plain text."""

    def test_structure(self) -> None:
        """Titles are underlined, points dashed, cells aligned."""
        block = section(
            message("Title"),
            message("day"),
            listing(message("a"), section(message("b"), message("c"))),
            table((message("Item"), message("Cost")), [(message("a"), Money(1, "GBP")), (None, None)]),
        )

        assert render(block, "en_GB", "text") == (
            "Title\n=====\n\nday\n\n- a\n- b\n  -\n\n  c\n\nItem  Cost\na     £1.00\n"
        )

    def test_words_are_not_escaped(self) -> None:
        """Marks of other formats are only characters here."""
        assert render(Verbatim("# <b> | *x*"), "en_GB", "text") == "# <b> | *x*"

    def test_later_lines_are_set_in(self) -> None:
        """Nobody's words can look like a title."""
        assert render(Verbatim("a\nTitle\n====="), "en_GB", "text") == "a\n  Title\n  ====="

    def test_titles_and_cells_stand_on_one_line(self) -> None:
        """A line break in them is a space."""
        block = section(Verbatim("a\nb"), table((Verbatim("c\n\nd"),), [(Verbatim("e\nf"),)]))

        assert render(block, "en_GB", "text") == "a b\n===\n\nc d\ne f"

    @given(HOSTILE)
    def test_no_text_begins_a_line_of_its_own(self, text: str) -> None:
        """The lines that begin at the margin are as many as with a plain word."""
        assume(render(Verbatim(text), "en_GB", "text"))
        plain, hostile = (render(document(each), "en_GB", "text") for each in ("x", text))

        assert len(at_margin(plain)) == len(at_margin(hostile))


class TestHypertext:
    """HTML."""

    def test_document(self) -> None:
        """A document says its language and direction, has a title and a style, and asks for no other file."""
        written = render(section(Verbatim("<a> &\nb"), message("c")), "en_GB", "html")

        assert written.startswith('<!DOCTYPE html>\n<html lang="en-GB" dir="ltr">\n<head>\n<meta charset="utf-8">\n')
        assert "<title>&lt;a&gt; &amp; b</title>" in written
        assert "@media print" in written
        assert "<main>\n<section>\n<h1>&lt;a&gt; &amp;<br>b</h1>\n<p>c</p>\n</section>\n</main>" in written
        assert re.search(r"https?:|src=|href=|url\(|@import", written) is None

    @pytest.mark.parametrize(
        ("expected", "locale"),
        [
            pytest.param('<html lang="ar" dir="rtl">', "ar", id="Arabic"),
            pytest.param('<html lang="he-IL" dir="rtl">', "he_IL", id="Hebrew"),
            pytest.param('<html lang="cy" dir="ltr">', "cy", id="Welsh"),
            pytest.param('<html lang="zh-Hant-TW" dir="ltr">', "zh_TW", id="Chinese"),
        ],
    )
    def test_language_and_direction(self, expected: str, locale: str) -> None:
        """They are the reader's."""
        assert expected in render(message("a"), locale, "html")

    def test_title_of_what_has_none(self) -> None:
        """A document needs a title, so what has none is a document."""
        assert "<title>Document</title>" in render(message("a"), "en_GB", "html")

    @pytest.mark.parametrize(
        ("expected", "block"),
        [
            pytest.param(
                "<section>\n<h1>a</h1>\n<p>b</p>\n</section>", section(message("a"), message("b")), id="section"
            ),
            pytest.param("<ul>\n<li>a</li>\n</ul>", listing(message("a")), id="points"),
            pytest.param("<ol>\n<li>a</li>\n</ol>", listing(message("a"), ordered=True), id="numbered points"),
            pytest.param(
                "<ul>\n<li>\n<section>\n<h1>a</h1>\n</section>\n</li>\n</ul>",
                listing(section(message("a"))),
                id="a section in a point",
            ),
            pytest.param(
                '<table>\n<thead>\n<tr><th scope="col">a</th><th scope="col" class="number">b</th></tr>\n'
                "</thead>\n<tbody>\n"
                '<tr><th scope="row">c</th><td class="number">£1.00</td></tr>\n'
                '<tr><td></td><td class="number"></td></tr>\n</tbody>\n</table>',
                table((message("a"), message("b")), [(message("c"), Money(1, "GBP")), (None, None)]),
                id="a table",
            ),
            pytest.param(
                '<table>\n<thead>\n<tr><th scope="col">a</th></tr>\n</thead>\n<tbody>\n'
                "<tr><td>b</td></tr>\n</tbody>\n</table>",
                table((message("a"),), [(message("b"),)]),
                id="a single column names no rows",
            ),
            pytest.param("", Table((), ()), id="an empty table"),
            pytest.param("", Listing(()), id="an empty list"),
            pytest.param("", Verbatim(""), id="an empty paragraph"),
            pytest.param("<p>a<br>b</p>", Verbatim("a\nb"), id="lines"),
        ],
    )
    def test_structure(self, expected: str, block: Block) -> None:
        """Each node is the element that means it."""
        assert f'<div lang="en-GB" dir="ltr">\n{expected}\n</div>\n' == render(block, "en_GB", "html_fragment")

    def test_depth(self) -> None:
        """The seventh heading is the sixth element, and says its level."""
        written = render(SEVEN_DEEP, "en_GB", "html")

        assert "<h6>6</h6>" in written
        assert '<h6 aria-level="7">7</h6>' in written

    @pytest.mark.parametrize(
        ("expected", "text"),
        [
            pytest.param("w" * 30, "w" * 30, id="thirty letters"),
            pytest.param(f"{'w' * 30}<wbr>w", "w" * 31, id="one more"),
            pytest.param(f"{'w' * 20} {'w' * 20}", f"{'w' * 20} {'w' * 20}", id="two words"),
            pytest.param(f"{'&amp;' * 30}<wbr>&amp;", "&" * 31, id="an entity is not broken"),
            pytest.param(f"<bdi>{'ع' * 30}<wbr>ع</bdi>", "ع" * 31, id="Arabic"),
        ],
    )
    def test_long_words_may_be_broken(self, expected: str, text: str) -> None:
        """A word longer than any column gets places to break at, and a word of use gets none."""
        assert f"<p>{expected}</p>" in render(Verbatim(text), "en_GB", "html_fragment")

    def test_tables_are_named_by_the_title_above_them(self) -> None:
        """The name is for whoever hears the page; a table under no title has none."""
        alone = table((message("a"),), [])

        assert "<caption>T</caption>" in render(section(message("T"), alone), "en_GB", "html")
        assert "<caption>" not in render(alone, "en_GB", "html_fragment")

    def test_a_document_loads_nothing(self) -> None:
        """A browser is told to load nothing but the style that is in the document."""
        written = render(message("a"), "en_GB", "html")

        assert "content=\"default-src 'none'; style-src 'unsafe-inline'\"" in written
        assert "@media print" in written

    @settings(max_examples=200)
    @given(HOSTILE, st.sampled_from(["en_GB", "ar", "fr"]), st.sampled_from(["html", "html_fragment"]))
    def test_no_text_becomes_an_element(self, text: str, locale: str, name: str) -> None:
        """The elements pair, none and no attribute comes from the text, and every word of it can be read."""
        assume(render(Verbatim(text), locale, "text"))
        plain, hostile = (Elements.of(render(document(each), locale, name)) for each in ("x", text))
        shown = "".join(render(Verbatim(text), "en_GB", "text").split())

        assert plain.tags == hostile.tags
        assert bare(shown) in bare("".join("".join(hostile.words).split()))

    @pytest.mark.parametrize("text", EXAMPLES)
    @pytest.mark.parametrize("name", ["markdown", "html"])
    def test_known_attacks(self, text: str, name: str) -> None:
        """Texts that have broken other renderers change nothing."""
        plain, hostile = render(document("x"), "en_GB", name), render(document(text), "en_GB", name)
        if name == "html":
            assert Elements.of(plain).tags == Elements.of(hostile).tags
        else:
            assert list(skeleton(plain)) == list(skeleton(hostile))


def skeleton(markdown: str) -> Iterator[str]:
    """What each line of Markdown begins or is, lines that go on after a hard break left out."""
    goes_on = False
    for line in markdown.split("\n"):
        indent, marks, rest = opened(line)
        if not goes_on:
            bars = len(re.findall(r"(?<!\\)(?:\\\\)*\|", rest)) if rest.startswith("|") else 0
            yield f"{indent}{marks}{'|' * bars}{'text' if rest and not bars else ''}"
        else:
            assert marks == ""
        ending = len(line) - len(line.rstrip("\\"))
        goes_on = ending % 2 == 1


def opened(line: str) -> tuple[str, str, str]:
    """A line's indent, the marks that open it, and what follows them."""
    found = re.match(
        r"( *)((?:(?:[-+*]|\d{1,9}[.)]|>)(?: +|$))*(?:#{1,6}(?: +|$)|-{3,}$|=+$|`{3}|~{3}|<)?)(.*)", line, re.DOTALL
    )
    assert found is not None
    return found[1], found[2], found[3]


def at_margin(text: str) -> list[str]:
    """The lines that are not set in."""
    return [line for line in text.split("\n") if line and not line.startswith(" ")]


def bare(text: str) -> str:
    """Text without the marks of isolation, which HTML has elements for."""
    return text.translate(str.maketrans("", "", "\u2068\u2069"))


class Elements(html.parser.HTMLParser):
    """The elements and words of HTML, elements that only keep words apart left out."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []
        self.open: list[str] = []

    @classmethod
    def of(cls, text: str) -> "Elements":
        """What is in a text, whose elements must pair."""
        found = cls()
        found.feed(text)
        found.close()
        assert found.open == []
        return found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        if tag not in {"br", "wbr", "meta", "bdi"}:
            self.open.append(tag)
        if tag not in {"br", "wbr", "bdi"}:
            self.tags.append(f"{tag} {attrs}")

    def handle_endtag(self, tag: str) -> None:
        """An element ends, the last that began."""
        if tag != "bdi":
            assert tag == self.open.pop()

    def handle_data(self, data: str) -> None:
        """Words."""
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        """Comments are never written."""
        raise AssertionError(data)

    def handle_pi(self, data: str) -> None:
        """Nor are instructions."""
        raise AssertionError(data)
