"""An entry on a register, as somebody recorded it: what it says of a day, and what it leaves open."""

from collections.abc import Iterable, Iterator
from itertools import combinations

import attrs

from occupational_therapy.credentials.absent import NoRuleError
from occupational_therapy.credentials.cycle import Window
from occupational_therapy.credentials.days import on_day, record_day_or_none, record_period
from occupational_therapy.credentials.number import RegistrationNumber
from occupational_therapy.credentials.order import Order, to_orders
from occupational_therapy.credentials.register import Regulator
from occupational_therapy.credentials.regulators import REGISTERS
from occupational_therapy.credentials.standing import MayPractise, RegistrationStatus, to_status_or_none, worst
from occupational_therapy.kernel.dates import ALWAYS, Date, DateLike, Period
from occupational_therapy.kernel.errors import NotInForceError, Problem
from occupational_therapy.kernel.fields import Refusal, each, instance, settle, text
from occupational_therapy.kernel.messages import message

__all__ = ["Registration", "to_registrations"]


def _regulator(value: str) -> str:
    return REGISTERS.field(value)


def _number_of_register(registration: "Registration") -> Iterator[Problem]:
    numbers = registration.register.parts.numbers
    read = None if numbers is None else numbers.field(registration.number)
    if isinstance(read, Refusal):
        yield from (problem.under("number") for problem in read.problems)


def _lawful_orders(registration: "Registration") -> Iterator[Problem]:
    lawful = list(_lawful(registration))
    for place, order in enumerate(registration.orders):
        if (place, order) not in lawful:
            why = message("the law knows no {order} of this length", order=order.kind.label)
            yield Problem(f"orders[{place}].length_months", why)
    for (_, one), (place, other) in combinations(lawful, 2):
        first, second = sorted((one, other), key=lambda order: order.starts_on)
        if first.kind is second.kind and (first.ends_on is None or second.starts_on < first.ends_on):
            yield Problem(f"orders[{place}]", message("overlaps another {order}", order=one.kind.label))


def _lawful(registration: "Registration") -> Iterator[tuple[int, Order]]:
    # of a register whose panels' powers are not known here an order is taken as it is recorded
    rule = registration.register.parts.orders
    for place, order in enumerate(registration.orders):
        if rule is None or rule.allows(order):
            yield place, order


def _status_as_seen(registration: "Registration") -> Iterator[Problem]:
    day, status = registration.checked_on, registration.status
    if day is not None and status is None:
        yield Problem("status", message("is missing: say what the register showed when it was looked at"))
    if day is None or status is None:
        return
    hardest = worst([status, *(order.kind.status for _, order in _lawful(registration) if order.in_force(day))])
    if hardest is not status:
        yield Problem(
            "status", message("{status} on {day} is belied by an order in force", status=status.value, day=str(day))
        )


def _days_in_order(registration: "Registration") -> Iterator[Problem]:
    start, end = registration.period.start, registration.period.end
    since, warned = registration.registered_since, registration.warning_sent_on
    first_day = start or end
    if since is not None and first_day is not None and since > first_day:
        yield Problem(
            "registered_since", message("{day} is after the period, {other}", day=str(since), other=str(first_day))
        )
    if warned is not None and start is not None and warned < start:
        yield Problem(
            "warning_sent_on", message("{day} is before the period began, {start}", day=str(warned), start=str(start))
        )
    if warned is not None:
        try:
            registration.register.renewal.warning_ends(warned)
        except (NotInForceError, NoRuleError) as error:
            yield Problem("warning_sent_on", message("{problem}", problem=str(error)))


@attrs.frozen(kw_only=True)
class Registration:
    """An entry on a register.

    What is None is not known; nothing is read into it.

    Attributes:
        regulator: The key of the regulator.
        number: The registration number as issued.
        status: What the register showed when it was looked at.
        checked_on: The day the register was looked at.
        period: The registration period the register showed: its first day and its last.
        registered_since: The first day of registration without a break.
        orders: Orders of a panel, past ones too.
        warning_sent_on: The day a warning of removal was sent.
    """

    regulator: str = attrs.field(default="hcpc", converter=_regulator)
    number: str = attrs.field(converter=text, repr=False)
    status: RegistrationStatus | None = attrs.field(default=None, converter=to_status_or_none)
    checked_on: Date | None = attrs.field(default=None, converter=record_day_or_none)
    period: Period = attrs.field(default=ALWAYS, converter=record_period)
    registered_since: Date | None = attrs.field(default=None, converter=record_day_or_none)
    orders: tuple[Order, ...] = attrs.field(default=(), converter=to_orders)
    warning_sent_on: Date | None = attrs.field(default=None, converter=record_day_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _number_of_register, _lawful_orders, _status_as_seen, _days_in_order)

    @property
    def register(self) -> Regulator:
        """The regulator with its rules."""
        return REGISTERS[self.regulator]

    @property
    def parsed(self) -> RegistrationNumber:
        """The number as the register's format reads it."""
        return self.register.number(self.number)

    @property
    def starts_on(self) -> Date | None:
        """The first day of registration without a break that is known of."""
        return self.registered_since or self.period.start

    @property
    def ends_on(self) -> Date | None:
        """The last day on the register unless it is renewed; None where the records do not say.

        Without an end on record it is that of the cycle in which the register last showed the entry, for no
        registration runs on beyond its cycle. A later look that found the entry goes before an older end.
        """
        last = self._recorded_end
        if last is not None:
            return last
        days = [day for day in (self.period.start, self._seen_on) if day is not None]
        return self._end_of_cycle(max(days)) if days else None

    @property
    def renewal_window(self) -> Window | None:
        """The window in which it is renewed; None where the records or the rules do not say."""
        end = self.period.end if self._ends_as_recorded else self.ends_on
        if end is None:
            return None
        cycles, certificate = self.register.parts.cycles, self.register.parts.certificate
        opens = None if certificate is None else certificate.renewal_opens(end)
        if certificate is not None and opens is not None:
            return Window(opens=opens, closes=end, sources=certificate.sources)
        if cycles is None or cycles.opens_months is None or self._end_of_cycle(end) != end:
            return None
        return cycles.window(end.year)

    def registered_on(self, on: DateLike) -> bool | None:
        """Whether a day lies in the registration; None where the records do not say.

        >>> entry = Registration(number="OT012345", period=Period(start="2025-11-01", end="2027-10-31"))
        >>> entry.registered_on("2027-10-31"), entry.registered_on("2027-11-01")
        (True, False)
        """
        return self.registered_given(on, self.ends_on)

    def registered_given(self, on: DateLike, end: Date | None) -> bool | None:
        """Whether a day lies in a registration of which :attr:`ends_on` has been asked already.

        >>> entry = Registration(number="OT012345", period=Period(start="2025-11-01", end="2027-10-31"))
        >>> entry.registered_given("2027-11-01", entry.ends_on)
        False
        """
        day, start = on_day(on), self.starts_on
        if start is not None and day < start:
            return False
        if end is None or (day > end and not self._ends_as_recorded):
            return None
        if start is None and self.period.end is None and self._seen_on is not None and day < self._seen_on:
            return None
        return day <= end

    def status_on(self, on: DateLike) -> RegistrationStatus | None:
        """The status on a day, as far as the records tell; None where they do not.

        An order in force counts, whatever status is on record. A status seen only after the day says nothing of it, and
        one that rests on an order which has ended is not known to hold still: the order may have been extended.

        >>> entry = Registration(
        ...     number="OT012345", status="registered", period=Period(start="2025-11-01", end="2027-10-31")
        ... )
        >>> entry.status_on("2026-11-23").value, entry.status_on("2027-11-01").value
        ('registered', 'lapsed')
        """
        return self.status_given(on, registered=self.registered_on(on))

    def status_given(self, on: DateLike, *, registered: bool | None) -> RegistrationStatus | None:
        """The status on a day of which :meth:`registered_on` has been asked already.

        >>> Registration(number="OT012345", status="registered").status_given("2026-11-23", registered=True).value
        'registered'
        """
        day = on_day(on)
        running = [order.kind.status for order in self.orders if order.in_force(day)]
        stated = None if self.seen_only_after(day) or self.rests_on_ended_order(day) else self.status
        hardest = worst([*running, *([] if stated is None else [stated])])
        if hardest is not None and hardest.standing.may_practise is MayPractise.NO:
            return hardest
        if registered is False:
            return RegistrationStatus.LAPSED
        return hardest if registered and stated is not None else None

    def seen_only_after(self, on: DateLike) -> bool:
        """Whether the register was looked at only after a day.

        >>> entry = Registration(number="OT012345", status="registered", checked_on="2026-11-20")
        >>> entry.seen_only_after("2026-11-19"), entry.seen_only_after("2026-11-20")
        (True, False)
        """
        return self.checked_on is not None and on_day(on) < self.checked_on

    def rests_on_ended_order(self, on: DateLike) -> bool:
        """Whether the status on record, other than one that lets its holder practise, came by an order that had ended.

        >>> order = Order(kind="suspension", starts_on="2025-01-10", length_months=12)
        >>> entry = Registration(number="OT012345", status="suspended", orders=[order])
        >>> entry.rests_on_ended_order("2026-01-10"), entry.rests_on_ended_order("2026-01-11")
        (False, True)
        """
        day = on_day(on)
        if self.status is None or self.status.standing.may_practise is MayPractise.YES:
            return False
        ends = [order.ends_on for order in self.orders if order.kind.status is self.status]
        return bool(ends) and all(end is not None and end < day for end in ends)

    @property
    def _seen_on(self) -> Date | None:
        found = self.status is not None and (
            self.status.standing.may_use_title is not False or self.status in _SUSPENDED
        )
        return self.checked_on if found else None

    @property
    def _recorded_end(self) -> Date | None:
        if self.period.end is None:
            return None
        last = self.register.registered_until(self.period.end, self.warning_sent_on)
        return None if self._seen_on is not None and self._seen_on > last else last

    @property
    def _ends_as_recorded(self) -> bool:
        end, seen = self.period.end, self._seen_on
        return end is not None and (seen is None or seen <= end or self._recorded_end is not None)

    def _end_of_cycle(self, day: Date) -> Date | None:
        try:
            return self.register.cycle(day).end
        except (NotInForceError, NoRuleError):
            return None


_SUSPENDED = (RegistrationStatus.SUSPENDED, RegistrationStatus.INTERIM_SUSPENDED)
"""Statuses of people who may not practise, and whose names are on the register all the same."""


def to_registrations(values: Iterable[Registration]) -> tuple[Registration, ...]:
    """A field's registrations."""
    return each(lambda value: instance(Registration, value), values)
