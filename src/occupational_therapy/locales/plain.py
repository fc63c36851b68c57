"""Plain text: the kernel's own walk over a document, in the reader's language."""

import attrs

from occupational_therapy.kernel.document import Block, Inline, Listing, Section, Table, as_text
from occupational_therapy.kernel.messages import Verbatim
from occupational_therapy.locales.characters import clean, isolated, lines, on_one_line, turned
from occupational_therapy.locales.conventions import Locale, is_right_to_left
from occupational_therapy.locales.phrases import Phrases

__all__ = ["PlainDialect", "write"]

_HANGING = "\n  "


@attrs.frozen(kw_only=True)
class PlainDialect:
    """Text with nothing escaped; only its direction is kept to itself, with invisible marks."""

    right_to_left: bool

    def ours(self, text: str) -> str:
        """The library's text as it is."""
        return clean(text)

    def theirs(self, text: str) -> str:
        """Words from outside, kept from turning what follows them."""
        return isolated(clean(text), right_to_left=self.right_to_left)

    def passage(self, text: str, locale: Locale) -> str:
        """A passage in another language; marked where it may run against the document's direction."""
        return turned(text, right_to_left=is_right_to_left(locale)) if self.right_to_left else text


def write(block: Block, phrases: Phrases) -> str:
    """A block as plain text.

    Titles and cells stand on one line; in a paragraph or point each line after the first is set in, so that nobody's
    words can look like a title.
    """
    return as_text(_settled(block, phrases))


def _settled(block: Block | Section, phrases: Phrases) -> Block:
    """The block with every line written."""
    match block:
        case Section(title, content):
            return Section(_line(title, phrases), tuple(_settled(each, phrases) for each in content))
        case Listing(points, ordered):
            return Listing(tuple(_point(each, phrases) for each in points), ordered)
        case Table(headings, rows):
            return Table(
                tuple(_line(cell, phrases) for cell in headings),
                tuple(tuple(None if cell is None else _line(cell, phrases) for cell in row) for row in rows),
            )
        case _:
            return _paragraph(block, phrases)


def _point(point: Inline | Section, phrases: Phrases) -> Inline | Section:
    if isinstance(point, Section):
        return Section(_line(point.title, phrases), tuple(_settled(each, phrases) for each in point.content))
    return _paragraph(point, phrases)


def _line(inline: Inline, phrases: Phrases) -> Verbatim:
    return Verbatim(on_one_line(phrases.inline(inline)))


def _paragraph(inline: Inline, phrases: Phrases) -> Verbatim:
    return Verbatim(_HANGING.join(lines(phrases.inline(inline))))
