"""Estimates: what an instruction is likely to cost, from low to high, head by head."""

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.casework.invariants import one_currency
from occupational_therapy.casework.quantities import to_quantity
from occupational_therapy.casework.tax.vat import VatTreatment, to_vat, vat_rate
from occupational_therapy.kernel.dates import Date, DateLike, to_date
from occupational_therapy.kernel.document import Inline, Section, section, table
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, each, instance, settle
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
    low: Decimal = attrs.field(converter=to_quantity)
    likely: Decimal = attrs.field(converter=to_quantity)
    high: Decimal = attrs.field(converter=to_quantity)

    def __attrs_post_init__(self) -> None:
        settle(self, _rising)


def _in_one_currency(cost: "EstimatedCost") -> Iterator[Problem]:
    yield from one_currency((("low", cost.low), ("likely", cost.likely), ("high", cost.high)))


@attrs.frozen(kw_only=True)
class EstimatedCost:
    """What something is likely to cost, each amount rounded to the minor unit.

    Attributes:
        low: At least.
        likely: As expected.
        high: At most.
    """

    low: Money = attrs.field(converter=not_negative)
    likely: Money = attrs.field(converter=not_negative)
    high: Money = attrs.field(converter=not_negative)

    def __attrs_post_init__(self) -> None:
        settle(self, _in_one_currency)


def _work(values: Iterable[PlannedWork]) -> tuple[PlannedWork, ...]:
    return each(lambda value: instance(PlannedWork, value), values)


def _work_fits(estimate: "Estimate") -> Iterator[Problem]:
    if not estimate.work:
        yield Problem("work", message("is empty: there is nothing to estimate"))
    yield from one_currency((f"work[{place}].rate", head.rate) for place, head in enumerate(estimate.work))


@attrs.frozen(kw_only=True)
class Estimate:
    """What an instruction is likely to cost.

    Attributes:
        on: The day whose rate of VAT was used.
        work: The heads.
        vat: How VAT falls on the service.
    """

    on: Date = attrs.field(converter=to_date)
    work: tuple[PlannedWork, ...] = attrs.field(converter=_work)
    vat: VatTreatment = attrs.field(converter=to_vat)

    def __attrs_post_init__(self) -> None:
        settle(self, _work_fits)
        vat_rate(self.vat, self.on)  # raises now rather than when the sums are asked for

    def cost(self, work: PlannedWork) -> EstimatedCost:
        """What one head comes to, before VAT."""
        return EstimatedCost(
            low=(work.rate * work.low).rounded(),
            likely=(work.rate * work.likely).rounded(),
            high=(work.rate * work.high).rounded(),
        )

    @property
    def net(self) -> EstimatedCost:
        """All heads together, before VAT."""
        return _together([self.cost(work) for work in self.work])

    @property
    def gross(self) -> EstimatedCost:
        """All heads together, with the VAT of each."""
        return _together([self._with_vat(self.cost(work)) for work in self.work])

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

    def _with_vat(self, cost: EstimatedCost) -> EstimatedCost:
        rate = vat_rate(self.vat, self.on)
        return EstimatedCost(
            low=cost.low + cost.low.part(rate),
            likely=cost.likely + cost.likely.part(rate),
            high=cost.high + cost.high.part(rate),
        )


def _together(costs: list[EstimatedCost]) -> EstimatedCost:
    zero = Money.zero(costs[0].low.currency).rounded()
    return EstimatedCost(
        low=sum((cost.low for cost in costs), zero),
        likely=sum((cost.likely for cost in costs), zero),
        high=sum((cost.high for cost in costs), zero),
    )


def estimate(work: Iterable[PlannedWork], on: DateLike, vat: VatTreatment | str) -> Estimate:
    """What an instruction is likely to cost.

    Raises:
        InvalidInputError: There is no work, or the rates are in different currencies.
        NotInForceError: No rate of VAT is known for that day.

    >>> visit = PlannedWork(head="assessment", rate=Money("95.00", "GBP"), low=1, likely="2", high=3)
    Traceback (most recent call last):
    occupational_therapy.kernel.errors.InvalidInputError: likely: '2' is not a number
    >>> visit = PlannedWork(head="assessment", rate=Money("95.00", "GBP"), low=1, likely=2, high=3)
    >>> estimate([visit], on="2026-03-02", vat="exempt").gross.likely
    Money('190.00', 'GBP')
    """
    return Estimate(on=on, work=work, vat=vat)
