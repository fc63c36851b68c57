"""Documents: nodes, and their plain text."""

import copy
import decimal
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import (
    Block,
    Listing,
    Outlined,
    Quantity,
    Section,
    Table,
    as_text,
    listing,
    section,
    table,
)
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.kernel.money import Money
from tests.house import pickled
from tests.strategies import numbers

KM = message("km")
A, B, C = message("a"), message("b"), message("c")


class TestQuantity:
    """A number a person will read."""

    @pytest.mark.parametrize(
        ("expected", "quantity"),
        [
            pytest.param("5", Quantity(5), id="a whole number"),
            pytest.param("100", Quantity(100), id="zeros before the point stay"),
            pytest.param("2.5", Quantity(2.5), id="a float"),
            pytest.param("2.5", Quantity(Decimal("2.500")), id="idle zeros go"),
            pytest.param("0.333", Quantity(Fraction(1, 3)), id="a third has three places"),
            pytest.param("0.33", Quantity(Fraction(1, 3), 2), id="or as many as asked"),
            pytest.param("0.1", Quantity(Fraction(1, 10), 2), id="at most as many as asked"),
            pytest.param("2", Quantity(Decimal("2.4"), 0), id="below a half"),
            pytest.param("3", Quantity(Decimal("2.5"), 0), id="a half goes up"),
            pytest.param("4", Quantity(Decimal("3.5"), 0), id="a half after an odd digit goes up too"),
            pytest.param("-3", Quantity(Decimal("-2.5"), 0), id="a half below zero goes away from zero"),
            pytest.param("2.68", Quantity(2.675, 2), id="a float stands for the decimal it is written as"),
            pytest.param("0", Quantity(Decimal("-0.0001")), id="a little below zero is no negative zero"),
            pytest.param("0", Quantity(-0.0), id="zero has no sign"),
            pytest.param("1200", Quantity(1249, -2), id="hundreds"),
            pytest.param("12 km", Quantity(12, unit=KM), id="with a unit"),
            pytest.param("12.3 km", Quantity(Decimal("12.34"), 1, KM), id="rounded with a unit"),
            pytest.param("1" + "0" * 308, Quantity(1e308), id="a very large float"),
            pytest.param(str(10**40 + 1), Quantity(10**40 + 1), id="longer than decimal's own precision"),
            pytest.param("0." + "3" * 40, Quantity(Fraction(1, 3), 40), id="more places than that precision"),
        ],
    )
    def test_reads(self, expected: str, quantity: Quantity) -> None:
        """A quantity is shown half up, without idle zeros and without an exponent."""
        assert expected == str(quantity)

    @pytest.mark.parametrize(
        ("expected", "value"),
        [
            pytest.param("value: nan is not a finite number", float("nan"), id="nan"),
            pytest.param("value: inf is not a finite number", float("inf"), id="infinity"),
            pytest.param("value: True is not a number", True, id="a bool"),
            pytest.param("value: '3' is not a number", "3", id="text"),
            pytest.param("value: None is not a number", None, id="missing is no number"),
        ],
    )
    def test_refuses(self, expected: str, value: float) -> None:
        """What is not a finite number cannot be shown as one."""
        with pytest.raises(InvalidInputError) as caught:
            Quantity(value)

        assert expected == str(caught.value)

    @given(numbers(), st.integers(0, 6))
    def test_shown_is_the_nearest(self, value: Decimal, places: int) -> None:
        """What is shown lies within half a step of the value."""
        shown = Quantity(value, places).shown

        assert abs(Fraction(shown) - Fraction(value)) <= Fraction(1, 2 * 10**places)

    @given(numbers())
    def test_the_context_of_the_process_changes_nothing(self, value: Decimal) -> None:
        """Whoever sets the process's decimal precision to two digits reads the same number."""
        expected = str(Quantity(value, 5))

        with decimal.localcontext(decimal.Context(prec=2, traps=[decimal.Inexact, decimal.Rounded])):
            assert expected == str(Quantity(value, 5))

    def test_a_float_and_its_decimal_are_one(self) -> None:
        """Equal numbers are equal quantities, however they were given."""
        assert Quantity(0.1) == Quantity(Decimal("0.1"))
        assert hash(Quantity(5)) == hash(Quantity(5.0))


class TestTable:
    """Rows under headings."""

    @pytest.mark.parametrize(
        ("expected", "rows"),
        [
            pytest.param("rows[0]: 1 cells under 2 headings", [(A,)], id="too few"),
            pytest.param("rows[1]: 3 cells under 2 headings", [(A, B), (A, B, C)], id="too many"),
            pytest.param(
                "2 problems\n- rows[0]: 0 cells under 2 headings\n- rows[2]: 1 cells under 2 headings",
                [(), (A, None), (B,)],
                id="two rows",
            ),
        ],
    )
    def test_refuses_uneven_rows(self, expected: str, rows: list[tuple[Message | None, ...]]) -> None:
        """Each row has as many cells as there are headings; every other row is told."""
        with pytest.raises(InvalidInputError) as caught:
            Table((A, B), tuple(rows))

        assert expected == str(caught.value)

    def test_takes_rows_from_an_iterator(self) -> None:
        """Rows may come one by one."""
        assert Table((A,), ((B,), (C,))) == table((A,), iter([(B,), (C,)]))


def test_points_are_not_numbered_unless_told() -> None:
    """A list of points is a plain one, however it is made."""
    assert Listing((A, B)) == listing(A, B)
    assert listing(A, B) != listing(A, B, ordered=True)


class TestSection:
    """A titled part of a document."""

    def test_leaves_out_what_is_not_there(self) -> None:
        """None stands for a part that is not there."""
        assert Section(A, (B, C)) == section(A, None, B, None, C)

    def test_str_is_its_text(self) -> None:
        """The string of a section is its plain English."""
        assert str(section(A, B)) == "a\n=\n\nb"


TEXTS = [
    pytest.param("a", A, id="a message"),
    pytest.param("her own {words}", Verbatim("her own {words}"), id="somebody's words"),
    pytest.param("GBP 1,250.00", Money("1250.00", "GBP"), id="an amount"),
    pytest.param("2026-03-01", Date(2026, 3, 1), id="a date"),
    pytest.param("12 km", Quantity(12, unit=KM), id="a quantity"),
    pytest.param("- a\n- b", listing(A, B), id="points"),
    pytest.param("1. a\n2. b", listing(A, B, ordered=True), id="numbered points"),
    pytest.param(
        "\n".join(f"{place}. a" for place in range(1, 11)), listing(*[A] * 10, ordered=True), id="ten numbered points"
    ),
    pytest.param("", listing(), id="no points"),
    pytest.param("- a\n  b", listing(Verbatim("a\nb")), id="a point of two lines hangs"),
    pytest.param("- a\n  -\n\n  b\n- c", listing(section(A, B), C), id="a section among points"),
    pytest.param(
        "a     b\nlong  1\n      2", table((A, B), [(message("long"), Quantity(1)), (None, Quantity(2))]), id="table"
    ),
    pytest.param("a  b", table((A, B), []), id="a table without rows"),
    pytest.param("", table((), []), id="a table of nothing"),
    pytest.param("a\n=", section(A), id="a section of nothing"),
    pytest.param(
        "long\n====\n\nb\n-\n\nc\n-", section(message("long"), section(B, section(C))), id="sections in sections"
    ),
]


class TestAsText:
    """A block as plain text."""

    @pytest.mark.parametrize(("expected", "block"), TEXTS)
    def test_plain(self, expected: str, block: Block) -> None:
        """Titles are underlined, points dashed or numbered, cells stand in columns; no line ends in spaces."""
        assert expected == as_text(block)
        assert expected == str(block)

    def test_lines_are_written_as_told(self) -> None:
        """Every line of a document goes through the caller's writer, cells and titles too."""
        block = section(A, B, listing(A), table((A,), [(B,), (None,)]))

        assert as_text(block, lambda inline: f"<{inline}>") == "<a>\n===\n\n<b>\n\n- <a>\n\n<a>\n<b>\n"

    @pytest.mark.parametrize(("expected", "block"), TEXTS)
    def test_pickles_and_copies_equal(self, expected: str, block: Block) -> None:
        """A block comes back equal, reads the same and hashes alike."""
        assert block == pickled(block) == copy.deepcopy(block)
        assert expected == str(pickled(block))
        assert hash(block) == hash(pickled(block))


@attrs.frozen
class Note:
    """Something a person can read."""

    def outline(self) -> Section:
        """Its content."""
        return section(A)


@pytest.mark.parametrize(
    ("expected", "thing"),
    [
        pytest.param(True, Note(), id="has an outline"),
        pytest.param(False, listing(A), id="has none"),
    ],
)
def test_outlined(expected: bool, thing: object) -> None:  # noqa: FBT001 - a table's column
    """Whatever has an outline can be read by a person."""
    assert expected is isinstance(thing, Outlined)
