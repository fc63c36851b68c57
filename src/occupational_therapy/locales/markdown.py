"""Markdown: CommonMark with GitHub's tables, in which nobody's words can become a mark."""

import re
from collections.abc import Iterable
from textwrap import indent

import attrs

from occupational_therapy.kernel.document import Block, Inline, Listing, Section, Table
from occupational_therapy.locales.characters import clean, isolated, lines, on_one_line, turned
from occupational_therapy.locales.conventions import Locale, is_right_to_left
from occupational_therapy.locales.phrases import Phrases
from occupational_therapy.locales.tables import numeric_columns

__all__ = ["MarkdownDialect", "write"]

_DEEPEST = 6
_BREAK = "\\\n"
_ACTIVE = str.maketrans({char: f"\\{char}" for char in r"\`*_{}[]<>#|~&$@"})
_OPENING = re.compile(r"[-+=:]|\d{1,9}(?=[.)])")
"""What would begin a list, a rule, a heading's underline or a table's at the beginning of a line."""
_ADDRESS = re.compile(r"(?<=www)(?=\.)|(?=://)", re.IGNORECASE)
"""Where GitHub would make a link of a bare address."""


@attrs.frozen(kw_only=True)
class MarkdownDialect:
    """Text with each character escaped that could be a mark wherever it stands."""

    right_to_left: bool

    def ours(self, text: str) -> str:
        """The library's text, escaped."""
        return clean(text).translate(_ACTIVE)

    def theirs(self, text: str) -> str:
        """Words from outside, escaped."""
        return isolated(clean(text), right_to_left=self.right_to_left).translate(_ACTIVE)

    def passage(self, text: str, locale: Locale) -> str:
        """A passage in another language; marked where it may run against the document's direction."""
        return turned(text, right_to_left=is_right_to_left(locale)) if self.right_to_left else text


def write(block: Block, phrases: Phrases) -> str:
    """A block as Markdown: titles as headings by depth, the sixth the deepest."""
    return _blocks((block,), phrases, 1)


def _blocks(blocks: Iterable[Block], phrases: Phrases, depth: int) -> str:
    written: list[str] = []
    last = ""  # the marks of the list that stands last: another with the same marks would be one with it
    for block in blocks:
        marks = _marks(block, other_than=last) if isinstance(block, Listing) else ""
        text = _listing(block, marks, phrases, depth) if isinstance(block, Listing) else _block(block, phrases, depth)
        if text:
            written.append(text)
            last = marks
    return "\n\n".join(written)


def _block(block: Inline | Table | Section, phrases: Phrases, depth: int) -> str:
    match block:
        case Section(title, content):
            heading = f"{'#' * min(depth, _DEEPEST)} {_line(title, phrases)}".rstrip()
            return "\n\n".join(filter(None, [heading, _blocks(content, phrases, depth + 1)]))
        case Table():
            return _table(block, phrases)
        case _:
            return _paragraph(block, phrases)


def _marks(block: Listing, *, other_than: str) -> str:
    one, other = (".", ")") if block.ordered else ("-", "*")
    return other if other_than == one else one


def _listing(block: Listing, marks: str, phrases: Phrases, depth: int) -> str:
    points: list[str] = []
    for place, point in enumerate(block.points, start=1):
        mark = f"{place}{marks}" if block.ordered else marks
        text = _block(point, phrases, depth)
        points.append(f"{mark} {indent(text, ' ' * (len(mark) + 1)).lstrip()}".rstrip())
    return "\n".join(points)


def _table(block: Table, phrases: Phrases) -> str:
    if not block.headings:
        return ""
    rules = ["---:" if numeric else "---" for numeric in numeric_columns(block)]
    rows = [[_line(cell, phrases) if cell is not None else "" for cell in row] for row in (block.headings, *block.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], rules, *rows[1:]))


def _line(inline: Inline, phrases: Phrases) -> str:
    return _unlinked(on_one_line(phrases.inline(inline)))


def _paragraph(inline: Inline, phrases: Phrases) -> str:
    return _BREAK.join(_unopened(_unlinked(line)) for line in lines(phrases.inline(inline)))


def _unlinked(line: str) -> str:
    return _ADDRESS.sub(r"\\", line)


def _unopened(line: str) -> str:
    opening = _OPENING.match(line)
    if opening is None:
        return line
    return f"{opening[0]}\\{line[opening.end() :]}" if opening[0].isdecimal() else f"\\{line}"
