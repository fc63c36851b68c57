"""HTML: a document that stands alone, or the same content as a fragment; every text escaped."""

import re
from collections.abc import Iterable, Iterator
from html import escape

import attrs

from occupational_therapy.kernel.document import Block, Inline, Listing, Section, Table
from occupational_therapy.kernel.messages import message
from occupational_therapy.locales.characters import clean, on_one_line, strays, unmatched_removed
from occupational_therapy.locales.conventions import Locale, is_right_to_left, tag
from occupational_therapy.locales.phrases import Phrases
from occupational_therapy.locales.plain import PlainDialect
from occupational_therapy.locales.tables import numeric_columns

__all__ = ["HypertextDialect", "write_document", "write_fragment"]

_DEEPEST = 6
_STYLE = """\
body { color: #1a1a1a; background: #fff; font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 54rem;
  padding: 0 1rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.5em 0 0.5em; }
h1 { border-bottom: 3px solid #1f4e5f; font-size: 1.75rem; margin-top: 0; padding-bottom: 0.3rem; }
h2 { border-bottom: 1px solid #8a9ba3; color: #1f4e5f; font-size: 1.35rem; padding-bottom: 0.2rem; }
h3 { color: #1f4e5f; font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, table { margin: 0.6rem 0; }
h1 + ul { background: #f3f6f7; border-inline-start: 4px solid #1f4e5f; list-style: none; padding: 0.6rem 1rem; }
table { border-collapse: collapse; font-size: 0.925rem; width: 100%; }
caption { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
th, td { border: 1px solid #8a9ba3; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }
thead th { background: #e6edf0; }
tbody th { font-weight: 600; }
.number { font-variant-numeric: tabular-nums; text-align: end; }
@page { margin: 2cm 1.8cm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@media print {
  body { font-size: 10pt; margin: 0; max-width: none; padding: 0; }
  table { font-size: 9pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
}"""
_LONG = re.compile(r"\S{30}(?=\S)")
_NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may load for the document: nothing but the style in it."""


@attrs.frozen(kw_only=True)
class HypertextDialect:
    """Text with HTML's own characters escaped, and its language and direction marked where they are others."""

    right_to_left: bool

    def ours(self, text: str) -> str:
        """The library's text, escaped."""
        return _escaped(clean(text))

    def theirs(self, text: str) -> str:
        """Words from outside, escaped, and kept from turning what stands around them."""
        words = clean(text)
        if not strays(words, right_to_left=self.right_to_left):
            return _breakable(words)
        balanced = "\n".join(map(unmatched_removed, words.split("\n")))
        return f"<bdi>{_breakable(balanced)}</bdi>"

    def passage(self, text: str, locale: Locale) -> str:
        """A passage in another language, said to be so."""
        direction = f' dir="{_direction(locale)}"' if self.right_to_left else ""
        return f'<span lang="{tag(locale)}"{direction}>{text}</span>'


def write_document(block: Block, phrases: Phrases) -> str:
    """A block as a whole HTML document, with its language, direction and a style for paper in it, and no other file."""
    title = block.title if isinstance(block, Section) else message("Document")
    plain = attrs.evolve(phrases, dialect=PlainDialect(right_to_left=is_right_to_left(phrases.locale)))
    return f"""\
<!DOCTYPE html>
<html {_language(phrases.locale)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_NOTHING_FROM_OUTSIDE}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(on_one_line(plain.inline(title)))}</title>
<style>
{_STYLE}
</style>
</head>
<body>
<main>
{_blocks((block,), phrases, 1)}
</main>
</body>
</html>
"""


def write_fragment(block: Block, phrases: Phrases) -> str:
    """A block as HTML to put into a page of the caller's: one element that says its language and direction."""
    return f"<div {_language(phrases.locale)}>\n{_blocks((block,), phrases, 1)}\n</div>\n"


def _blocks(blocks: Iterable[Block], phrases: Phrases, depth: int, title: str = "") -> str:
    return "\n".join(filter(None, (_block(block, phrases, depth, title) for block in blocks)))


def _block(block: Block, phrases: Phrases, depth: int, title: str) -> str:
    match block:
        case Section():
            return _section(block, phrases, depth)
        case Listing(points, ordered):
            return _listing(points, "ol" if ordered else "ul", phrases, depth)
        case Table():
            return _table(block, phrases, title)
        case _:
            text = phrases.inline(block)
            return f"<p>{text}</p>" if text else ""


def _section(block: Section, phrases: Phrases, depth: int) -> str:
    name = f"h{min(depth, _DEEPEST)}"
    level = f' aria-level="{depth}"' if depth > _DEEPEST else ""
    title = phrases.inline(block.title)
    heading = f"<{name}{level}>{title}</{name}>"
    content = _blocks(block.content, phrases, depth + 1, title)
    return "\n".join(filter(None, ["<section>", heading, content, "</section>"]))


def _listing(points: Iterable[Inline | Section], name: str, phrases: Phrases, depth: int) -> str:
    items = [
        f"<li>\n{_section(point, phrases, depth)}\n</li>"
        if isinstance(point, Section)
        else f"<li>{phrases.inline(point)}</li>"
        for point in points
    ]
    return "\n".join([f"<{name}>", *items, f"</{name}>"]) if items else ""


def _table(block: Table, phrases: Phrases, title: str) -> str:
    """The table, named by the title it stands under; that name is for whoever hears the page, and not shown."""
    if not block.headings:
        return ""
    classes = [' class="number"' if numeric else "" for numeric in numeric_columns(block)]
    headings = [
        f'<th scope="col"{kind}>{phrases.inline(cell)}</th>' for kind, cell in zip(classes, block.headings, strict=True)
    ]
    body = [f"<tr>{''.join(_cells(row, classes, phrases))}</tr>" for row in block.rows]
    return "\n".join(
        [
            "<table>",
            *((f"<caption>{title}</caption>",) if title else ()),
            "<thead>",
            f"<tr>{''.join(headings)}</tr>",
            "</thead>",
            "<tbody>",
            *body,
            "</tbody>",
            "</table>",
        ]
    )


def _cells(row: tuple[Inline | None, ...], classes: list[str], phrases: Phrases) -> Iterator[str]:
    for place, (cell, kind) in enumerate(zip(row, classes, strict=True)):
        text = "" if cell is None else phrases.inline(cell)
        names_row = place == 0 and text and len(row) > 1
        yield f'<th scope="row"{kind}>{text}</th>' if names_row else f"<td{kind}>{text}</td>"


def _breakable(text: str) -> str:
    """Text escaped, in which a word that is longer than a column may be broken."""
    return _escaped(_LONG.sub("\\g<0>\0", text)).replace("\0", "<wbr>")  # clean text has no such character


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _language(locale: Locale) -> str:
    return f'lang="{tag(locale)}" dir="{_direction(locale)}"'


def _direction(locale: Locale) -> str:
    return "rtl" if is_right_to_left(locale) else "ltr"
