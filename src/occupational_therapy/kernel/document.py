"""Documents as trees of a few nodes, without any format: what can be read has an ``outline()`` made of these.

:mod:`occupational_therapy.locales` walks the same tree to Markdown, HTML and text in the reader's language;
``str`` of a node is its plain British English.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Protocol, runtime_checkable

import attrs

from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.exact import EXACT, half_up
from occupational_therapy.kernel.fields import Number, decimal, settle
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.kernel.money import Money

__all__ = [
    "Block",
    "Inline",
    "Listing",
    "Outlined",
    "Quantity",
    "Section",
    "Table",
    "as_text",
    "listing",
    "section",
    "table",
]


def _number(value: Number | Fraction) -> Decimal | Fraction:
    return value if isinstance(value, Fraction) else decimal(value)


@attrs.frozen
class Quantity:
    """A number a person will read.

    Attributes:
        value: The number, finite and exact.
        decimals: Places to show at most; None shows up to three.
        unit: What it counts, where that is not clear from its place.
    """

    value: Decimal | Fraction = attrs.field(converter=_number)
    decimals: int | None = None
    unit: Message | None = None

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def shown(self) -> Decimal:
        """The value rounded half up to the places to show, without idle zeros."""
        rounded = half_up(Fraction(self.value), 3 if self.decimals is None else self.decimals)
        return EXACT.add(EXACT.normalize(rounded), 0)

    def __str__(self) -> str:
        return f"{self.shown:f} {self.unit}" if self.unit else f"{self.shown:f}"


Inline = Message | Verbatim | Money | Date | Quantity
"""What stands inside a line: a message, somebody's own words, an amount, a date, a number."""


@attrs.frozen
class Listing:
    """Points, one beside the other."""

    points: tuple["Inline | Section", ...]
    ordered: bool = False

    def __str__(self) -> str:
        return as_text(self)


def _as_wide_as_headings(table: "Table") -> Iterator[Problem]:
    for place, row in enumerate(table.rows):
        if len(row) != len(table.headings):
            yield Problem(
                f"rows[{place}]",
                message("{cells} cells under {headings} headings", cells=len(row), headings=len(table.headings)),
            )


@attrs.frozen
class Table:
    """Rows under headings; an empty cell is None."""

    headings: tuple[Inline, ...]
    rows: tuple[tuple[Inline | None, ...], ...]

    def __attrs_post_init__(self) -> None:
        settle(self, _as_wide_as_headings)

    def __str__(self) -> str:
        return as_text(self)


@attrs.frozen
class Section:
    """A titled part of a document, with paragraphs, lists, tables and further sections in it."""

    title: Inline
    content: "tuple[Block, ...]" = ()

    def __str__(self) -> str:
        return as_text(self)


Block = Inline | Listing | Table | Section
"""What stands in a section; an inline alone is a paragraph."""


@runtime_checkable
class Outlined(Protocol):
    """Anything a person can read."""

    def outline(self) -> Section:
        """Its content as a tree of document nodes."""
        ...


def section(title: Inline, *content: Block | None) -> Section:
    """A section from its title and content; None stands for a part that is not there."""
    return Section(title, tuple(block for block in content if block is not None))


def listing(*points: Inline | Section, ordered: bool = False) -> Listing:
    """A list of points."""
    return Listing(points, ordered)


def table(
    headings: tuple[Inline, ...], rows: "Iterator[tuple[Inline | None, ...]] | list[tuple[Inline | None, ...]]"
) -> Table:
    """A table from its headings and rows."""
    return Table(headings, tuple(rows))


def as_text(block: Block, inline: Callable[[Inline], str] = str, depth: int = 0) -> str:
    """A block as plain text: titles underlined, points dashed, tables as lines of cells.

    Args:
        block: What to write.
        inline: How a line's content is written; plain British English unless told.
        depth: How deep the block lies in its document.
    """
    match block:
        case Section(title, content):
            heading = inline(title)
            rule = "=-"[min(depth, 1)] * len(heading)
            return "\n\n".join([f"{heading}\n{rule}", *(as_text(each, inline, depth + 1) for each in content)])
        case Listing(points, ordered):
            marks = [f"{place}. " if ordered else "- " for place in range(1, len(points) + 1)]
            return "\n".join(
                mark + _hung(as_text(point, inline, depth + 1), len(mark))
                for mark, point in zip(marks, points, strict=True)
            )
        case Table(headings, rows):
            lines = [[inline(cell) if cell is not None else "" for cell in row] for row in (headings, *rows)]
            widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
            return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)
        case _:
            return inline(block)


def _hung(text: str, depth: int) -> str:
    first, *rest = text.split("\n")
    return "\n".join([first, *(" " * depth + line if line else "" for line in rest)])
