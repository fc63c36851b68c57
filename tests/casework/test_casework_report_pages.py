"""The sample reports: as they are committed, as a browser reads them, and with hostile words in every text."""

import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from occupational_therapy.casework import review_report
from occupational_therapy.kernel.document import Outlined
from occupational_therapy.locales import render
from tests.casework.hypertext import faults, words

TOP = Path(__file__).parents[2]
RECORD: dict[str, Any] = json.loads((TOP / "docs" / "examples" / "six_months_case.json").read_text("utf-8"))


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("report_pages", TOP / "scripts" / "report_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = _script()
REPORTS: dict[str, Outlined] = SCRIPT.reports(RECORD)
PAGES: dict[str, str] = SCRIPT.pages()


def test_the_committed_reports_are_as_they_should_be() -> None:
    """A report that drifted from the library or from its case: run python scripts/report_pages.py."""
    committed = {path.name: path.read_text("utf-8") for path in (TOP / "docs" / "reports").iterdir()}

    assert committed == PAGES


def test_the_reports_are_written_where_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are written once, and not again where they are as they should be."""
    assert SCRIPT.main(["--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out.count(": written\n") == len(PAGES)
    assert SCRIPT.main(["--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_is_missing_from_the_samples(name: str) -> None:
    """The samples show what the standard asks for."""
    assert [f"{each.path}: {each.message}" for each in review_report(REPORTS[name])] == []  # type: ignore[arg-type] # a report


def test_nobody_in_the_samples_has_a_name() -> None:
    """The people of the case are synthetic and have identifiers alone."""
    assert '"name"' not in json.dumps(RECORD)


@pytest.mark.parametrize("name", [name for name in PAGES if name.endswith(".html")])
def test_html_is_sound(name: str) -> None:
    """One first heading, no jump of levels, every table named with headings in scope, and nothing from outside."""
    page = PAGES[name]

    assert faults(page) == []
    assert page.count("<caption>") == page.count("<table>")
    assert re.search(r"https?://|url\(|@import|<script|<link|<img", page) is None
    assert '<html lang="en-GB" dir="ltr">' in page
    assert "@media print" in page
    assert "default-src 'none'" in page


@pytest.mark.parametrize(
    ("expected", "document"),
    [
        pytest.param(["<p> is left open"], "<h1>a</h1><p>b", id="left open"),
        pytest.param(["</b> closes what is not open"], "<h1>a</h1></b>", id="never opened"),
        pytest.param(["<script> is not expected"], "<h1>a</h1><script></script>", id="a script"),
        pytest.param(["onload of <p>"], "<h1>a</h1><p onload='x'>b</p>", id="a handler"),
        pytest.param(["href of <p>"], "<h1>a</h1><p href='x'>b</p>", id="a link"),
        pytest.param(["headings of the first level: 0"], "<h2>a</h2>", id="no title"),
        pytest.param(["headings of the first level: 2"], "<h1>a</h1><h1>a</h1>", id="two titles"),
        pytest.param(["a heading of level 3 follows one of 1"], "<h1>a</h1><h3>a</h3>", id="a jump"),
        pytest.param(["<li> stands in <p>", "<li> stands within a line"], "<h1>a</h1><p><li></li></p>", id="a stray"),
        pytest.param(
            ["rows of [1, 2] cells"],
            "<h1>a</h1><table><tbody><tr><td></td></tr><tr><td></td><td></td></tr></tbody></table>",
            id="unequal rows",
        ),
        pytest.param(
            ["<th> without a scope"],
            "<h1>a</h1><table><tbody><tr><th></th></tr></tbody></table>",
            id="a heading of nothing",
        ),
    ],
)
def test_faults_are_found(expected: list[str], document: str) -> None:
    """The tests above can fail."""
    assert expected == faults(document)


HOSTILE = (
    "</td></tr></table><script>alert(1)</script>",
    "a | b\n| --- |\n# c\n- d\n1. e\n\n    f",
    "\u202eright to left\u2066 \u2069\u2069 علي",
    "\x00\x1b[31m\x07 control \x85\u2028\u2029",
    "w" * 4000,
    '" onload="x" \' &lt; &#60; ]]> <!-- --> <![CDATA[',
    "[a](javascript:x) ![a](b) <http://x.y> www.a.b `` ` ~~~ $$ {{x}} {name} %s",
    "\ud800 \ufeff \u200d \U0001f469\u200d\U0001f467",
)


def soiled(value: Any, text: str) -> Any:  # noqa: ANN401 - values of every class
    """A value with the text in place of everybody's own words in it: the fields that no ``repr`` shows."""
    if isinstance(value, tuple):
        parts: tuple[Any, ...] = value
        return tuple(soiled(each, text) for each in parts)
    if not attrs.has(type(value)) or type(value).__module__.startswith("occupational_therapy.assessment"):
        return value
    fields: tuple[Any, ...] = attrs.fields(value.__class__)
    given = {field.name: getattr(value, field.name) for field in fields}
    changes = {field.name: _field(given[field.name], text, shown=field.repr) for field in fields}
    return attrs.evolve(value, **{name: new for name, new in changes.items() if new is not given[name]})


def _field(now: Any, text: str, *, shown: bool) -> Any:  # noqa: ANN401 - as above
    if shown:
        return soiled(now, text)
    if isinstance(now, str):
        return text
    if isinstance(now, tuple):
        parts: tuple[Any, ...] = now
        return tuple(text if isinstance(each, str) else soiled(each, text) for each in parts)
    return soiled(now, text)


def shape(markdown: str) -> Iterator[tuple[str, str]]:
    """The blocks of Markdown as GitHub would read them, without the words in them."""
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        if token.type != "inline":
            yield token.type, token.tag


def inline_kinds(markdown: str) -> set[str]:
    """What stands within lines: words and breaks, or marks that became active."""
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    return {child.type for token in tokens for child in token.children or ()}


def test_words_are_replaced_throughout() -> None:
    """The tests below can fail: the text stands in every part of every report."""
    for name in ("review", "discharge", "expert", "assessment", "monthly_2026_05"):
        told = render(soiled(REPORTS[name], "NOISE"), "en_GB")
        assert told.count("NOISE") > 10, name
        assert not any(own in told for own in ("bus stop", "mother", "hospital", "solicitors", "Quotation")), name


PLAIN = {name: soiled(report, "x") for name, report in REPORTS.items()}


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("locale", ["en_GB", "ar"])
@settings(max_examples=4)
@given(
    text=st.one_of(st.sampled_from(HOSTILE), st.text(min_size=1, max_size=40).filter(lambda each: bool(each.strip())))
)
@example(text=HOSTILE[0])
@example(text=HOSTILE[1])
@example(text=HOSTILE[2])
@example(text=HOSTILE[3])
def test_no_words_break_a_report(name: str, locale: str, text: str) -> None:
    """Whatever stands in a text, the report keeps its shape, in Markdown and in HTML, and nothing in it is active."""
    report = soiled(REPORTS[name], text)
    plain = PLAIN[name]
    markdown = render(report, locale)

    assert list(shape(markdown)) == list(shape(render(plain, locale)))
    assert inline_kinds(markdown) <= {"text", "text_special", "softbreak", "hardbreak"}
    page = render(report, locale, "html")
    assert faults(page) == []
    assert page.count("<td") == render(plain, locale, "html").count("<td")


def test_words_are_still_read() -> None:
    """What is made harmless is not lost: it is read as it was written."""
    page = render(soiled(REPORTS["expert"], "<b>1 & 2</b>"), "en_GB", "html")

    assert "<b>1 & 2</b>" in words(page)
    assert "<b>" not in page
