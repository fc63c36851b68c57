"""Costs year by year: first purchases, what comes back, replacements; discounted only at a rate the caller gives."""

import enum
import math
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.costing import Cost, Costing, Recurrence
from occupational_therapy.casework.quantities import to_whole_years
from occupational_therapy.kernel.document import Inline, Quantity, Section, section, table
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import Number, accept, choice, decimal, instance, refuse, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money

__all__ = ["PaymentTiming", "PresentValue", "Schedule", "YearCosts", "present_value", "schedule"]


@attrs.frozen(kw_only=True)
class YearCosts:
    """What is paid in one year, with VAT.

    Attributes:
        year: Its number; the first year is 1.
        first_purchases: What is bought for the first time.
        recurring: What comes back by week, month or year.
        replacements: What is bought again.
    """

    year: int
    first_purchases: Money
    recurring: Money
    replacements: Money

    @property
    def total(self) -> Money:
        """All together."""
        return self.first_purchases + self.recurring + self.replacements


def _costing(value: Costing) -> Costing:
    return instance(Costing, value)


@attrs.frozen(kw_only=True)
class Schedule:
    """What some lines cost year by year. Prices and rates of VAT stay those of the day of the costing.

    Attributes:
        costing: The lines.
        years: How many years it covers. A line needed for a part of a year is paid for in proportion.
    """

    costing: Costing = attrs.field(converter=_costing)
    years: int = attrs.field(converter=to_whole_years)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def by_year(self) -> tuple[YearCosts, ...]:
        """The years in order."""
        return tuple(self._year(number) for number in range(1, self.years + 1))

    @property
    def total(self) -> Money:
        """What is paid in all the years it covers; the lifetime cost where they are enough for every line."""
        return self._sum(year.total for year in self.by_year)

    @property
    def cut_off(self) -> tuple[str, ...]:
        """Identifiers of the lines that go on after the last year, or of which it is not known how long they do."""
        return tuple(
            line.item.id
            for line in self.costing.lines
            if (times := line.item.payments_in_lifetime) is None or line.item.payments_by(self.years) < times
        )

    def outline(self) -> Section:
        """The years in a table with their sums."""
        years = self.by_year
        rows: list[tuple[Inline | None, ...]] = [
            (Quantity(year.year), year.first_purchases, year.recurring, year.replacements, year.total) for year in years
        ]
        sums = (
            self._sum(year.first_purchases for year in years),
            self._sum(year.recurring for year in years),
            self._sum(year.replacements for year in years),
            self._sum(year.total for year in years),
        )
        headings = (
            message("Year"),
            message("First purchases"),
            message("Recurring"),
            message("Replacements"),
            message("Total"),
        )
        return section(
            message("Costs year by year from {on}, with VAT", on=self.costing.on),
            table(headings, [*rows, (message("Total"), *sums)]),
            message("At the prices and the VAT of that day; nothing is discounted"),
            message("These lines go on after the last year, or may: {lines}", lines=self.cut_off)
            if self.cut_off
            else None,
        )

    def _year(self, number: int) -> YearCosts:
        first: list[Money] = []
        recurring: list[Money] = []
        replacements: list[Money] = []
        for line in self.costing.lines:
            paid = line.paid_in(number)
            if line.item.recurrence is not Recurrence.ONCE:
                recurring.append(paid)
            else:
                bought = line.gross if number == 1 else paid - paid
                first.append(bought)
                replacements.append(paid - bought)
        return YearCosts(
            year=number,
            first_purchases=self._sum(first),
            recurring=self._sum(recurring),
            replacements=self._sum(replacements),
        )

    def _sum(self, amounts: Iterable[Money]) -> Money:
        return sum(amounts, Money.zero(self.costing.currency).rounded())


def schedule(costing: Costing, years: int | None = None) -> Schedule:
    """What some lines cost year by year.

    Args:
        costing: The lines.
        years: How many years to cover; as many as the line needed longest, unless told.

    Raises:
        InvalidInputError: Of some line it is not known how long it is needed, and no number of years is given.

    >>> from occupational_therapy.casework.costing import CostItem, costed
    >>> bed = CostItem(
    ...     id="I-1",
    ...     item="Adjustable bed",
    ...     unit_cost=Money("1200", "GBP"),
    ...     vat="zero_rated",
    ...     replaced_every_years=2,
    ...     needed_years=5,
    ... )
    >>> [str(year.total) for year in schedule(costed([bed], on="2026-03-02")).by_year]
    ['GBP 1,200.00', 'GBP 0.00', 'GBP 1,200.00', 'GBP 0.00', 'GBP 1,200.00']
    """
    lines = accept("costing", _costing(costing))
    if years is not None:
        return Schedule(costing=lines, years=years)
    if lines.without_lifetime:
        why = message("is needed: how long these lines are needed is not known: {lines}", lines=lines.without_lifetime)
        raise InvalidInputError.of("years", why)
    return Schedule(costing=lines, years=max(map(_years_of, lines.lines)))


def _years_of(line: Cost) -> int:
    needed = line.item.needed_years
    return 1 if needed is None else math.ceil(needed)


class PaymentTiming(enum.StrEnum):
    """When in its year a payment is taken to be made."""

    START_OF_YEAR = "start_of_year"
    """The first year is not discounted."""
    END_OF_YEAR = "end_of_year"

    @property
    def label(self) -> Message:
        """The convention in words."""
        return _TIMINGS[self]


_TIMINGS = {
    PaymentTiming.START_OF_YEAR: message("payments at the start of each year"),
    PaymentTiming.END_OF_YEAR: message("payments at the end of each year"),
}


def _schedule(value: Schedule) -> Schedule:
    return instance(Schedule, value)


def _timing(value: PaymentTiming | str) -> PaymentTiming:
    return choice(PaymentTiming, value)


def _yearly_rate(value: Number) -> Decimal:
    rate = decimal(value)
    if isinstance(rate, Decimal) and not -1 < rate <= 1:
        return refuse(message("{value} is not a yearly rate: give a share above -1 and up to 1, as 0.05", value=rate))
    return rate


@attrs.frozen(kw_only=True)
class PresentValue:
    """What the payments of a schedule come to at a yearly rate of discount, beside what they are.

    Attributes:
        schedule: The payments.
        yearly_rate: The rate as a share of 1; below 0 where the rate is negative, as it has been in injury claims.
        timing: When in its year a payment is taken to be made.
    """

    schedule: Schedule = attrs.field(converter=_schedule)
    yearly_rate: Decimal = attrs.field(converter=_yearly_rate)
    timing: PaymentTiming = attrs.field(default=PaymentTiming.START_OF_YEAR, converter=_timing)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def by_year(self) -> tuple[Money, ...]:
        """Each year's payments discounted, rounded half up to the minor unit."""
        growth = 1 + Fraction(self.yearly_rate)
        waited = 0 if self.timing is PaymentTiming.END_OF_YEAR else 1
        return tuple(year.total.part(1 / growth ** (year.year - waited)) for year in self.schedule.by_year)

    @property
    def undiscounted(self) -> Money:
        """The payments as they are."""
        return self.schedule.total

    @property
    def discounted(self) -> Money:
        """The payments discounted, each year's rounded and then summed."""
        return sum(self.by_year, Money.zero(self.schedule.costing.currency).rounded())

    def outline(self) -> Section:
        """The years in a table with both figures, and the convention."""
        rows: list[tuple[Inline | None, ...]] = [
            (Quantity(year.year), year.total, discounted)
            for year, discounted in zip(self.schedule.by_year, self.by_year, strict=True)
        ]
        total = (message("Total"), self.undiscounted, self.discounted)
        return section(
            message("Present value from {on}", on=self.schedule.costing.on),
            table((message("Year"), message("As paid"), message("Discounted")), [*rows, total]),
            message(
                "At {rate} % a year, {timing}; the rate was given, not found here",
                rate=Quantity(Fraction(self.yearly_rate) * 100),
                timing=self.timing.label,
            ),
        )


def present_value(
    schedule: Schedule, yearly_rate: Number, timing: PaymentTiming | str = PaymentTiming.START_OF_YEAR
) -> PresentValue:
    """What the payments of a schedule come to at a yearly rate of discount. The library knows no such rate.

    Raises:
        InvalidInputError: The rate is -100 % or below, or above 100 %.

    >>> from occupational_therapy.casework.costing import CostItem, costed
    >>> rent = CostItem(
    ...     id="I-1",
    ...     item="Storage",
    ...     unit_cost=Money("100", "GBP"),
    ...     vat="exempt",
    ...     recurrence="yearly",
    ...     needed_years=2,
    ... )
    >>> value = present_value(schedule(costed([rent], on="2026-03-02")), "0.25")
    Traceback (most recent call last):
    occupational_therapy.kernel.errors.InvalidInputError: yearly_rate: '0.25' is not a number
    >>> value = present_value(schedule(costed([rent], on="2026-03-02")), 0.25)
    >>> value.undiscounted, value.discounted
    (Money('200.00', 'GBP'), Money('180.00', 'GBP'))
    """
    return PresentValue(schedule=schedule, yearly_rate=yearly_rate, timing=timing)
