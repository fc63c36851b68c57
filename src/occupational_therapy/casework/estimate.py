"""Estimates: what an instruction is likely to cost, from low to high, head by head."""

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.casework.costing import VAT_RATES, VatTreatment, one_currency
from occupational_therapy.kernel.dates import Date, DateLike, on_date
from occupational_therapy.kernel.document import Inline, Section, section, table
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import Number, accept, choice, decimal, refuse, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money, not_negative

__all__ = ["CostHead", "Estimate", "EstimatedCost", "PlannedWork", "estimate"]


class CostHead(enum.StrEnum):
    """What an instruction is charged for. Travel time and mileage are heads of their own."""

    ASSESSMENT = "assessment"
    REPORT = "report"
    TREATMENT = "treatment"
    TRAVEL_TIME = "travel_time"
    MILEAGE = "mileage"
    LIAISON = "liaison"
    MEETINGS = "meetings"
    RECORDS = "records"
    DISBURSEMENTS = "disbursements"

    @property
    def label(self) -> Message:
        """The head in words."""
        return _HEADS[self]


_HEADS = {
    CostHead.ASSESSMENT: message("assessment"),
    CostHead.REPORT: message("report"),
    CostHead.TREATMENT: message("treatment"),
    CostHead.TRAVEL_TIME: message("travel time"),
    CostHead.MILEAGE: message("mileage"),
    CostHead.LIAISON: message("liaison"),
    CostHead.MEETINGS: message("meetings"),
    CostHead.RECORDS: message("record keeping"),
    CostHead.DISBURSEMENTS: message("disbursements"),
}


def _head(value: CostHead | str) -> CostHead:
    return choice(CostHead, value)


def _units(value: Number) -> Decimal:
    exact = decimal(value)
    if isinstance(exact, Decimal) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=exact))
    return exact


def _rising(work: "PlannedWork") -> Iterator[Problem]:
    if not work.low <= work.likely <= work.high:
        why = message(
            "low, likely and high have to rise: {low}, {likely}, {high}",
            low=work.low,
            likely=work.likely,
            high=work.high,
        )
        yield Problem("likely", why)


@attrs.frozen(kw_only=True)
class PlannedWork:
    """A head of cost with how many units are expected: hours, miles, or pieces.

    Attributes:
        head: What it is for.
        rate: What a unit costs.
        low: Units at least.
        likely: Units as expected.
        high: Units at most.
    """

    head: CostHead = attrs.field(converter=_head)
    rate: Money = attrs.field(converter=not_negative)
    low: Decimal = attrs.field(converter=_units)
    likely: Decimal = attrs.field(converter=_units)
    high: Decimal = attrs.field(converter=_units)

    def __attrs_post_init__(self) -> None:
        settle(self, _rising)


@attrs.frozen(kw_only=True)
class EstimatedCost:
    """What something is likely to cost, each amount rounded to the minor unit.

    Attributes:
        low: At least.
        likely: As expected.
        high: At most.
    """

    low: Money
    likely: Money
    high: Money


@attrs.frozen(kw_only=True)
class Estimate:
    """What an instruction is likely to cost.

    Attributes:
        on: The day whose rate of VAT was used.
        work: The heads.
        vat: How VAT falls on the service.
    """

    on: Date
    work: tuple[PlannedWork, ...]
    vat: VatTreatment

    def cost(self, work: PlannedWork) -> EstimatedCost:
        """What one head comes to, before VAT."""
        low, likely, high = ((work.rate * units).rounded() for units in (work.low, work.likely, work.high))
        return EstimatedCost(low=low, likely=likely, high=high)

    @property
    def net(self) -> EstimatedCost:
        """All heads together, before VAT."""
        lines = [self.cost(work) for work in self.work]
        zero = Money.zero(self.work[0].rate.currency).rounded()
        return EstimatedCost(
            low=sum((line.low for line in lines), zero),
            likely=sum((line.likely for line in lines), zero),
            high=sum((line.high for line in lines), zero),
        )

    @property
    def gross(self) -> EstimatedCost:
        """All heads together, with VAT."""
        net = self.net
        return EstimatedCost(
            low=self._with_vat(net.low), likely=self._with_vat(net.likely), high=self._with_vat(net.high)
        )

    def outline(self) -> Section:
        """The heads in a table, and the sums."""
        rows: list[tuple[Inline | None, ...]] = [
            (work.head.label, work.rate, cost.low, cost.likely, cost.high)
            for work in self.work
            for cost in [self.cost(work)]
        ]
        for label, total in ((message("Total before VAT"), self.net), (message("Total with VAT"), self.gross)):
            rows.append((label, None, total.low, total.likely, total.high))
        headings = message("For"), message("Rate"), message("Low"), message("Likely"), message("High")
        return section(
            message("Estimate at {on}", on=self.on),
            table(headings, rows),
            message("VAT: {treatment}", treatment=self.vat.label),
        )

    def _with_vat(self, amount: Money) -> Money:
        series = VAT_RATES.get(self.vat)
        return amount + amount.part(series.on(self.on).value) if series else amount


def estimate(work: Iterable[PlannedWork], on: DateLike, vat: VatTreatment | str) -> Estimate:
    """What an instruction is likely to cost.

    Raises:
        InvalidInputError: There is no work, or the rates are in different currencies.

    >>> visit = PlannedWork(head="assessment", rate=Money("95.00", "GBP"), low=1, likely="2", high=3)
    Traceback (most recent call last):
    occupational_therapy.kernel.errors.InvalidInputError: likely: '2' is not a number
    >>> visit = PlannedWork(head="assessment", rate=Money("95.00", "GBP"), low=1, likely=2, high=3)
    >>> estimate([visit], on="2026-03-02", vat="exempt").gross.likely
    Money('190.00', 'GBP')
    """
    heads = tuple(work)
    problems = list(one_currency((f"work[{place}].rate", each.rate) for place, each in enumerate(heads)))
    if not heads:
        problems.append(Problem("work", message("is empty: there is nothing to estimate")))
    if problems:
        raise InvalidInputError(problems)
    return Estimate(on=on_date(on), work=heads, vat=accept("vat", choice(VatTreatment, vat)))
