"""The cost guide: what an instruction is likely to cost, from a practice's rates, distances and typical times."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.case import Rates
from occupational_therapy.casework.cost_examples import TYPICAL_HOURS, Spread, TypicalHours, to_spread
from occupational_therapy.casework.estimate import CostHead, Estimate, PlannedWork, estimate
from occupational_therapy.casework.invariants import each_once
from occupational_therapy.casework.quantities import to_quantity, to_whole_or_none
from occupational_therapy.casework.referral import Instruction
from occupational_therapy.casework.tax.vat import VatTreatment
from occupational_therapy.credentials import Practitioner
from occupational_therapy.kernel.dates import DateLike
from occupational_therapy.kernel.document import Quantity, Section, listing, section
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import Number, accept, choice, each, instance, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money

__all__ = ["CostGuide", "cost_guide"]

_MINUTES = 60

_USUAL = {
    Instruction.ONE_OFF_ASSESSMENT: (CostHead.ASSESSMENT, CostHead.REPORT),
    Instruction.EXPERT_REPORT: (CostHead.ASSESSMENT, CostHead.REPORT),
    Instruction.ONGOING_TREATMENT: (CostHead.ASSESSMENT, CostHead.REPORT, CostHead.TREATMENT),
}
"""The work of each kind of instruction that the guide counts by itself."""


def _instruction(value: Instruction | str) -> Instruction:
    return choice(Instruction, value)


def _estimate(value: Estimate) -> Estimate:
    return instance(Estimate, value)


def _typical(values: Iterable[TypicalHours]) -> tuple[TypicalHours, ...]:
    return each(lambda value: instance(TypicalHours, value), values)


def _of_its_work(guide: "CostGuide") -> Iterator[Problem]:
    yield from each_once("times", (time.head.value for time in guide.times), called="head")
    for place, time in enumerate(guide.times):
        if time.head not in _USUAL[guide.instruction]:
            why = message(
                "{head} is no work of {instruction}", head=time.head.value, instruction=guide.instruction.value
            )
            yield Problem(f"times[{place}].head", why)


@attrs.frozen(kw_only=True)
class CostGuide:
    """What an instruction is likely to cost, for whoever asks. It is an estimate and no offer.

    Attributes:
        instruction: The kind of instruction.
        estimate: The heads with their sums.
        visits: How many visits it was counted with, travel included.
        times: The typical times it was counted with.
    """

    instruction: Instruction = attrs.field(converter=_instruction)
    estimate: Estimate = attrs.field(converter=_estimate)
    visits: Spread = attrs.field(converter=to_spread)
    times: tuple[TypicalHours, ...] = attrs.field(converter=_typical)

    def __attrs_post_init__(self) -> None:
        settle(self, _of_its_work)

    @property
    def not_counted(self) -> tuple[CostHead, ...]:
        """The usual heads that are not in it: not charged, or no rate, time or distance is known."""
        counted = {work.head for work in self.estimate.work}
        return tuple(head for head in CostHead if head not in counted)

    def outline(self) -> Section:
        """The estimate with what it was counted with, as a reader needs it."""
        total = self.estimate.gross
        sources = dict.fromkeys(source for time in self.times for source in time.sources)
        return section(
            message("What it may cost: {instruction}", instruction=self.instruction.label),
            message("Likely {likely}, between {low} and {high}", likely=total.likely, low=total.low, high=total.high),
            self.estimate.outline(),
            section(
                message("Counted with"),
                listing(
                    *(_counted(_COUNTED[time.head], time.hours) for time in self.times),
                    _counted(message("visits, the assessment among them"), self.visits),
                ),
            ),
            message("Not counted: {heads}", heads=tuple(head.label for head in self.not_counted))
            if self.not_counted
            else None,
            message("An estimate from examples of time and the rates given, and no offer: ask the practice"),
            section(message("Sources"), listing(*(message("{source}", source=str(each)) for each in sources))),
        )


_COUNTED = {
    CostHead.ASSESSMENT: message("hours of assessment"),
    CostHead.REPORT: message("hours of report writing"),
    CostHead.TREATMENT: message("hours of one session"),
}


def _counted(what: Message, number: Spread) -> Message:
    return message(
        "{what}: {low} to {high}, likely {likely}",
        what=what,
        low=Quantity(number.low),
        high=Quantity(number.high),
        likely=Quantity(number.likely),
    )


def cost_guide(  # noqa: PLR0913 - what an instruction is, by name
    rates: Rates | Practitioner,
    instruction: Instruction | str,
    on: DateLike,
    vat: VatTreatment | str,
    *,
    sessions: Spread | None = None,
    miles: Number | None = None,
    travel_minutes: int | None = None,
    further: Iterable[PlannedWork] = (),
    times: Iterable[TypicalHours] = TYPICAL_HOURS,
) -> CostGuide:
    """What an instruction is likely to cost.

    Args:
        rates: What the therapist charges; or a practitioner, of whom the hourly rate alone is known.
        instruction: The kind of instruction.
        on: The day whose VAT holds.
        vat: How VAT falls on the service (see :func:`~occupational_therapy.casework.service_vat`).
        sessions: How many sessions of ongoing treatment.
        miles: The miles of one visit, there and back; None for unknown, 0 for none.
        travel_minutes: The minutes of its journeys, likewise.
        further: Work planned by hand, such as meetings, the reading of records or disbursements.
        times: How long an assessment, a report and a session take.

    Raises:
        InvalidInputError: The practitioner's rate is not known, treatment comes without a number of sessions or
            sessions without treatment, a time is missing or there twice, or an amount is in another currency.
        NotInForceError: No rate of VAT is known for that day.

    >>> rates = Rates(hourly=Money("90", "GBP"), travel_hourly=Money("45", "GBP"), per_mile=Money("0.45", "GBP"))
    >>> guide = cost_guide(rates, "one_off_assessment", "2026-11-23", "exempt", miles=40, travel_minutes=70)
    >>> guide.estimate.net.likely
    Money('520.50', 'GBP')
    """
    charged, kind = _rates(rates), accept("instruction", _instruction(instruction))
    given = accept("times", _typical(times))
    twice = list(each_once("times", (time.head.value for time in given), called="head"))
    if twice:
        raise InvalidInputError(twice)
    hours = {time.head: time for time in given}
    number = _sessions(kind, sessions)
    visits = Spread(low=1 + number.low, likely=1 + number.likely, high=1 + number.high)
    missing = [head.value for head in _USUAL[kind] if head not in hours]
    if missing:
        raise InvalidInputError.of("times", message("say nothing of {heads}", heads=", ".join(missing)))
    counted = [hours[head] for head in _USUAL[kind]]
    work = [
        *(_work(charged.hourly, time, number) for time in counted),
        *_travel(charged, visits, accept("miles", _quantity_or_none(miles)), _minutes(travel_minutes)),
        *accept("further", _further(further)),
    ]
    return CostGuide(instruction=kind, estimate=estimate(work, on, vat), visits=visits, times=counted)


def _quantity_or_none(value: Number | None) -> Decimal | None:
    return None if value is None else to_quantity(value)


def _minutes(value: int | None) -> int | None:
    return accept("travel_minutes", to_whole_or_none(value))


def _further(values: Iterable[PlannedWork]) -> tuple[PlannedWork, ...]:
    return each(lambda value: instance(PlannedWork, value), values)


def _rates(rates: Rates | Practitioner) -> Rates:
    if not isinstance(rates, Practitioner):
        return accept("rates", instance(Rates, rates))
    hourly = None if rates.practice is None else rates.practice.hourly_rate
    if hourly is None:
        raise InvalidInputError.of("rates", message("the practitioner's hourly rate is not known: give the rates"))
    return Rates(hourly=hourly)


def _sessions(kind: Instruction, sessions: Spread | None) -> Spread:
    has_treatment = CostHead.TREATMENT in _USUAL[kind]
    if has_treatment and sessions is None:
        raise InvalidInputError.of("sessions", message("are needed: say how many, at least, likely and at most"))
    if sessions is not None and not has_treatment:
        raise InvalidInputError.of("sessions", message("belong to ongoing treatment, not to {kind}", kind=kind.value))
    return Spread(low=0, likely=0, high=0) if sessions is None else accept("sessions", to_spread(sessions))


def _work(hourly: Money, time: TypicalHours, sessions: Spread) -> PlannedWork:
    hours = time.hours
    if time.head is not CostHead.TREATMENT:
        return PlannedWork(head=time.head, rate=hourly, low=hours.low, likely=hours.likely, high=hours.high)
    return PlannedWork(
        head=time.head,
        rate=hourly,
        low=EXACT.multiply(hours.low, sessions.low),
        likely=EXACT.multiply(hours.likely, sessions.likely),
        high=EXACT.multiply(hours.high, sessions.high),
    )


def _travel(rates: Rates, visits: Spread, miles: Decimal | None, minutes: int | None) -> Iterator[PlannedWork]:
    """Each visit's travel is rounded by itself, as it would be invoiced."""
    if rates.travel_hourly is not None and minutes is not None:
        yield _for_each(visits, CostHead.TRAVEL_TIME, rates.travel_hourly.part(Fraction(minutes, _MINUTES)))
    if rates.per_mile is not None and miles is not None:
        yield _for_each(visits, CostHead.MILEAGE, (rates.per_mile * miles).rounded())


def _for_each(visits: Spread, head: CostHead, rate: Money) -> PlannedWork:
    return PlannedWork(head=head, rate=rate, low=visits.low, likely=visits.likely, high=visits.high)
