"""Costs: lines rounded one by one and then summed, with VAT, recurrence, replacement, and lifetime undiscounted."""

import enum
import math
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.invariants import one_currency
from occupational_therapy.casework.quantities import to_positive_or_none, to_years_or_none
from occupational_therapy.casework.tax.vat import VatTreatment, to_vat, vat_rate
from occupational_therapy.kernel.dates import Date, DateLike, on_date, to_date
from occupational_therapy.kernel.document import Inline, Quantity, Section, section, table
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import (
    accept,
    choice,
    each,
    instance,
    positive,
    settle,
    text,
    text_or_none,
    whole,
)
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.kernel.money import Money, not_negative

__all__ = ["Cost", "CostItem", "Costing", "Recurrence", "costed", "to_items"]


class Recurrence(enum.StrEnum):
    """How often a cost comes back."""

    ONCE = "once"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"

    @property
    def label(self) -> Message:
        """The recurrence in words."""
        return _RECURRENCES[self]

    @property
    def times_a_year(self) -> int | None:
        """How often it falls in a year; None for once."""
        return _TIMES_A_YEAR[self]


_RECURRENCES = {
    Recurrence.ONCE: message("once"),
    Recurrence.WEEKLY: message("every week"),
    Recurrence.MONTHLY: message("every month"),
    Recurrence.YEARLY: message("every year"),
}
_TIMES_A_YEAR = {Recurrence.ONCE: None, Recurrence.WEEKLY: 52, Recurrence.MONTHLY: 12, Recurrence.YEARLY: 1}


def _recurrence(value: Recurrence | str) -> Recurrence:
    return choice(Recurrence, value)


def _replaced_only_once_off(item: "CostItem") -> Iterator[Problem]:
    if item.replaced_every_years is not None and item.recurrence is not Recurrence.ONCE:
        yield Problem(
            "replaced_every_years",
            message("is for a cost that comes once: one that comes back is paid anew each time"),
        )


@attrs.frozen(kw_only=True)
class CostItem:
    """One line of a recommendation's cost, before VAT.

    Attributes:
        id: Its identifier.
        item: What is bought.
        unit_cost: What one costs, before VAT.
        quantity: How many, or how much.
        vat: How VAT falls on it.
        recurrence: How often it comes back.
        replaced_every_years: After how many years a thing bought once has to be bought again; None for never.
        needed_years: For how many years it is needed; None for not known, and then there is no lifetime cost.
        supplier: What the price rests on: a quotation, a list price.
    """

    id: str = attrs.field(converter=identifier)
    item: str = attrs.field(converter=text, repr=False)
    unit_cost: Money = attrs.field(converter=not_negative)
    quantity: Decimal = attrs.field(default=Decimal(1), converter=positive)
    vat: VatTreatment = attrs.field(converter=to_vat)
    recurrence: Recurrence = attrs.field(default=Recurrence.ONCE, converter=_recurrence)
    replaced_every_years: Decimal | None = attrs.field(default=None, converter=to_positive_or_none)
    needed_years: Decimal | None = attrs.field(default=None, converter=to_years_or_none)
    supplier: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _replaced_only_once_off)

    @property
    def payments_in_first_year(self) -> Fraction:
        """How often it is paid in the first year, or in the time it is needed where that is shorter."""
        return self.payments_by(1)

    @property
    def payments_in_lifetime(self) -> Fraction | None:
        """How often it is paid in all; None where it is not known how long it is needed.

        A thing that is replaced is bought at the start and then after each interval that ends before the need does.
        """
        if self.needed_years is not None:
            return self._payments(Fraction(self.needed_years))
        comes_once = self.recurrence is Recurrence.ONCE and self.replaced_every_years is None
        return Fraction(1) if comes_once else None

    def payments_by(self, year: int) -> Fraction:
        """How often it is paid from the start to the end of a year, or to the end of the need where that is earlier.

        Raises:
            InvalidInputError: The number of the year is negative.

        >>> chair = CostItem(
        ...     id="I-1", item="Chair", unit_cost=Money("480", "GBP"), vat="zero_rated", replaced_every_years=5
        ... )
        >>> [int(chair.payments_by(year)) for year in (0, 1, 5, 6)]
        [0, 1, 1, 2]
        """
        years = Fraction(accept("year", whole(year)))
        return self._payments(years if self.needed_years is None else min(Fraction(self.needed_years), years))

    def _payments(self, years: Fraction) -> Fraction:
        times = self.recurrence.times_a_year
        if times is not None:
            return years * times
        if self.replaced_every_years is None:
            return Fraction(min(math.ceil(years), 1))
        return Fraction(math.ceil(years / Fraction(self.replaced_every_years)))


def _item(value: CostItem) -> CostItem:
    return instance(CostItem, value)


def _in_its_currency(cost: "Cost") -> Iterator[Problem]:
    yield from one_currency((("item.unit_cost", cost.item.unit_cost), ("net", cost.net), ("vat", cost.vat)))


@attrs.frozen(kw_only=True)
class Cost:
    """What one line comes to. Each amount is rounded half up to the minor unit; sums are of rounded amounts.

    Attributes:
        item: The line.
        net: One payment, before VAT.
        vat: The VAT on it.
    """

    item: CostItem = attrs.field(converter=_item)
    net: Money = attrs.field(converter=not_negative)
    vat: Money = attrs.field(converter=not_negative)

    def __attrs_post_init__(self) -> None:
        settle(self, _in_its_currency)

    @property
    def gross(self) -> Money:
        """One payment, with VAT."""
        return self.net + self.vat

    @property
    def first_year(self) -> Money:
        """What is paid in the first year, with VAT."""
        return self.paid_in(1)

    @property
    def lifetime(self) -> Money | None:
        """What is paid in all, with VAT and without discount; None where it is not known how long it is needed."""
        times = self.item.payments_in_lifetime
        return None if times is None else self.gross.part(times)

    def paid_in(self, year: int) -> Money:
        """What is paid in one year, with VAT; the first year is 1.

        Raises:
            InvalidInputError: There is no such year.
        """
        # as a difference of rounded sums, so that the years add up to the whole to the penny
        return self.gross.part(self.item.payments_by(year)) - self.gross.part(self.item.payments_by(year - 1))


def _lines(values: Iterable[Cost]) -> tuple[Cost, ...]:
    return each(lambda value: instance(Cost, value), values)


def _lines_fit(costing: "Costing") -> Iterator[Problem]:
    if not costing.lines:
        yield Problem("lines", _NOTHING)
    yield from one_currency((f"lines[{place}].net", line.net) for place, line in enumerate(costing.lines))


_NOTHING = message("is empty: there is nothing to cost")


@attrs.frozen(kw_only=True)
class Costing:
    """What some lines come to together, in one currency.

    Attributes:
        on: The day whose rates of VAT were used.
        lines: The lines.
    """

    on: Date = attrs.field(converter=to_date)
    lines: tuple[Cost, ...] = attrs.field(converter=_lines)

    def __attrs_post_init__(self) -> None:
        settle(self, _lines_fit)

    @property
    def currency(self) -> str:
        """The currency of every line."""
        return self.lines[0].net.currency

    @property
    def net(self) -> Money:
        """The first payments together, before VAT."""
        return self._sum(line.net for line in self.lines)

    @property
    def vat(self) -> Money:
        """The VAT on the first payments."""
        return self._sum(line.vat for line in self.lines)

    @property
    def gross(self) -> Money:
        """The first payments together, with VAT."""
        return self.net + self.vat

    @property
    def first_year(self) -> Money:
        """What is paid in the first year, with VAT."""
        return self._sum(line.first_year for line in self.lines)

    @property
    def lifetime(self) -> Money | None:
        """What is paid in all, without discount; None where a line's lifetime is not known."""
        known = [line.lifetime for line in self.lines]
        return None if None in known else self._sum(amount for amount in known if amount is not None)

    @property
    def without_lifetime(self) -> tuple[str, ...]:
        """Identifiers of the lines of which it is not known how long they are needed."""
        return tuple(line.item.id for line in self.lines if line.lifetime is None)

    def outline(self) -> Section:
        """The lines in a table with their sums."""
        rows: list[tuple[Inline | None, ...]] = [
            (
                Verbatim(line.item.item),
                Quantity(line.item.quantity),
                line.item.unit_cost,
                line.item.vat.label,
                line.gross,
                line.item.recurrence.label,
                line.first_year,
                line.lifetime or message("not known"),
            )
            for line in self.lines
        ]
        total = (
            message("Total"),
            None,
            None,
            None,
            self.gross,
            None,
            self.first_year,
            self.lifetime or message("not known"),
        )
        headings = (
            message("Item"),
            message("Quantity"),
            message("Unit cost"),
            message("VAT"),
            message("With VAT"),
            message("How often"),
            message("First year"),
            message("In all"),
        )
        return section(
            message("Costs at {on}", on=self.on),
            table(headings, [*rows, total]),
            message("Each line is rounded half up, then summed; nothing is discounted"),
        )

    def _sum(self, amounts: Iterable[Money]) -> Money:
        return sum(amounts, Money.zero(self.currency).rounded())


def costed(items: Iterable[CostItem], on: DateLike) -> Costing:
    """What some lines come to, with the VAT of a day.

    Raises:
        InvalidInputError: There is no line, or the lines are in different currencies.
        NotInForceError: No rate of VAT is known for that day.

    >>> rail = CostItem(id="I-1", item="Grab rail", unit_cost=Money("12.49", "GBP"), quantity=2, vat="standard")
    >>> costed([rail], on="2026-03-02").gross
    Money('29.98', 'GBP')
    """
    day = on_date(on)
    lines = accept("items", to_items(items))
    problems = list(one_currency((f"items[{place}].unit_cost", item.unit_cost) for place, item in enumerate(lines)))
    if not lines:
        problems.append(Problem("items", _NOTHING))
    if problems:
        raise InvalidInputError(problems)
    return Costing(on=day, lines=tuple(_cost(item, day) for item in lines))


def to_items(values: Iterable[CostItem]) -> tuple[CostItem, ...]:
    """A field's lines; for use as a converter."""
    return each(lambda value: instance(CostItem, value), values)


def _cost(item: CostItem, day: Date) -> Cost:
    net = (item.unit_cost * item.quantity).rounded()
    return Cost(item=item, net=net, vat=net.part(vat_rate(item.vat, day)))
