"""What is wrong with the structure of an HTML document, as a reader of the page would meet it."""

import html.parser
import itertools
import re
from collections.abc import Iterator

__all__ = ["faults", "words"]

_VOID = frozenset({"meta", "br", "wbr", "hr", "img", "link", "input"})
_EXPECTED = frozenset(
    {
        *("html", "head", "meta", "title", "style", "body", "main", "section", "span", "bdi", "br", "wbr"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li"),
        *("table", "caption", "thead", "tbody", "tr", "th", "td"),
    }
)
_WITHIN = {
    "li": ("ul", "ol"),
    "tr": ("thead", "tbody"),
    "td": ("tr",),
    "th": ("tr",),
    "thead": ("table",),
    "tbody": ("table",),
    "caption": ("table",),
}
_LINES = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "title", "caption", "span", "bdi"})
_LINKS = frozenset({"src", "href", "srcset", "action", "data", "background", "poster", "style"})


class _Reader(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.cells: list[int] = []
        self.found: list[str] = []
        self.said: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        above = self.open[-1] if self.open else ""
        given = dict(attrs)
        if tag not in _EXPECTED:
            self.found.append(f"<{tag}> is not expected")
        if above not in _WITHIN.get(tag, (above,)):
            self.found.append(f"<{tag}> stands in <{above}>")
        if above in _LINES and tag not in {"br", "wbr", "bdi", "span"}:
            self.found.append(f"<{tag}> stands within a line")
        self.found.extend(f"{name} of <{tag}>" for name in given if name in _LINKS or name.startswith("on"))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(given.get("aria-level") or tag[1]))
        if tag == "th" and given.get("scope") not in {"col", "row"}:
            self.found.append("<th> without a scope")
        if tag == "table":
            self.cells = []
        if tag == "tr":
            self.cells.append(0)
        if tag in {"td", "th"}:
            self.cells[-1] += 1
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1] != tag:
            self.found.append(f"</{tag}> closes what is not open")
            return
        self.open.pop()
        if tag == "table" and len(set(self.cells)) != 1:
            self.found.append(f"rows of {self.cells} cells")

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.said.append(data)


def _read(document: str) -> _Reader:
    reader = _Reader()
    reader.feed(document)
    reader.close()
    return reader


def faults(document: str) -> list[str]:
    """Every fault of a document: elements out of place or left open, headings that jump, rows of unequal length."""
    reader = _read(document)
    return [*reader.found, *(f"<{tag}> is left open" for tag in reader.open), *_jumps(reader.headings)]


def words(document: str) -> str:
    """What is read of a document, with spaces between."""
    return " ".join(" ".join(_read(document).said).split())


def _jumps(headings: list[int]) -> Iterator[str]:
    if headings[:1] != [1] or headings.count(1) != 1:
        yield f"headings of the first level: {headings.count(1)}"
    for before, after in itertools.pairwise(headings):
        if after > before + 1:
            yield f"a heading of level {after} follows one of {before}"
