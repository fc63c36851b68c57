"""Tables: which of their columns are numbers, for every format that sets numbers to the right."""

from occupational_therapy.kernel.document import Quantity, Table
from occupational_therapy.kernel.money import Money

__all__ = ["numeric_columns"]


def numeric_columns(table: Table) -> tuple[bool, ...]:
    """Of each column, whether it holds numbers or amounts, and beside them only empty cells.

    >>> from occupational_therapy.kernel.messages import message
    >>> numeric_columns(Table((message("item"), message("score")), ((message("feeding"), Quantity(10)),)))
    (False, True)
    """
    return tuple(
        any(cell is not None for cell in column)
        and all(cell is None or isinstance(cell, Quantity | Money) for cell in column)
        for column in (tuple(row[place] for row in table.rows) for place in range(len(table.headings)))
    )
