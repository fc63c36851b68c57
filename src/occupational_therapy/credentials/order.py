"""Orders of a fitness-to-practise panel: how long they may run, what they let their holder do, when they are due."""

import enum
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.credentials.days import (
    days_on,
    months_on,
    on_day,
    record_day,
    record_day_or_none,
    recorded_on,
    years_on,
)
from occupational_therapy.credentials.standing import RegistrationStatus, Standing
from occupational_therapy.kernel.dates import Date, DateLike
from occupational_therapy.kernel.errors import Problem, UnknownKeyError, shown
from occupational_therapy.kernel.fields import accept, choice, each, flag, instance, refuse, settle, text, whole
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["Order", "OrderEffect", "OrderKind", "OrderLimit", "OrderRule", "to_orders"]


class OrderKind(enum.StrEnum):
    """What a panel can order."""

    CAUTION = "caution"
    CONDITIONS = "conditions"
    SUSPENSION = "suspension"
    STRIKING_OFF = "striking_off"
    INTERIM_CONDITIONS = "interim_conditions"
    INTERIM_SUSPENSION = "interim_suspension"

    @property
    def label(self) -> Message:
        """The order in words."""
        return _KINDS[self][0]

    @property
    def status(self) -> RegistrationStatus:
        """The status on the register while it runs."""
        return _KINDS[self][1]


_KINDS = {
    OrderKind.CAUTION: (message("caution order"), RegistrationStatus.REGISTERED_WITH_CAUTION),
    OrderKind.CONDITIONS: (message("conditions of practice order"), RegistrationStatus.REGISTERED_WITH_CONDITIONS),
    OrderKind.SUSPENSION: (message("suspension order"), RegistrationStatus.SUSPENDED),
    OrderKind.STRIKING_OFF: (message("striking-off order"), RegistrationStatus.STRUCK_OFF),
    OrderKind.INTERIM_CONDITIONS: (
        message("interim conditions of practice order"),
        RegistrationStatus.INTERIM_CONDITIONS,
    ),
    OrderKind.INTERIM_SUSPENSION: (message("interim suspension order"), RegistrationStatus.INTERIM_SUSPENDED),
}


def _kind(value: OrderKind | str) -> OrderKind:
    return choice(OrderKind, value)


def _length(value: int | None) -> int | None:
    if value is None:
        return None
    months = whole(value)
    if months == 0:
        return refuse(
            message("{value} is no length: give whole months, or leave it out of an order without end", value=0)
        )
    return months


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    return each(text, values)


def _length_given(order: "Order") -> Iterator[Problem]:
    if order.length_months is None and order.kind is not OrderKind.STRIKING_OFF:
        yield Problem("length_months", message("is missing: only a striking-off order has no end"))


def _ended_after_start(order: "Order") -> Iterator[Problem]:
    if order.ended_on is not None and order.ended_on < order.starts_on:
        yield Problem(
            "ended_on",
            message("{end} is before the start, {start}", end=str(order.ended_on), start=str(order.starts_on)),
        )


@attrs.frozen(kw_only=True)
class Order:
    """An order as the register or the notice of the panel's decision gives it.

    An extension on review is an order of its own.

    Attributes:
        kind: What was ordered.
        starts_on: The day it took effect.
        length_months: How many months it runs; None for one without end.
        by_court: Whether a court extended an interim order by this one.
        ended_on: The last day it held, where it was ended early.
        conditions: What the conditions are, as published.
    """

    kind: OrderKind = attrs.field(converter=_kind)
    starts_on: Date = attrs.field(converter=record_day)
    length_months: int | None = attrs.field(default=None, converter=_length)
    by_court: bool = attrs.field(default=False, converter=flag)
    ended_on: Date | None = attrs.field(default=None, converter=record_day_or_none)
    conditions: tuple[str, ...] = attrs.field(default=(), converter=_texts, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _length_given, _ended_after_start)

    @property
    def ends_on(self) -> Date | None:
        """The last day it holds: the anniversary it runs to, or the day it was ended; None for no end."""
        if self.ended_on is not None or self.length_months is None:
            return self.ended_on
        return months_on(self.starts_on, self.length_months)

    def in_force(self, on: DateLike) -> bool:
        """Whether it holds on a day.

        >>> Order(kind="suspension", starts_on="2024-02-29", length_months=12).in_force("2025-02-28")
        True
        """
        day = on_day(on)
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)


def to_orders(values: Iterable[Order]) -> tuple[Order, ...]:
    """A field's orders."""
    return each(lambda value: instance(Order, value), values)


@attrs.frozen(kw_only=True)
class OrderLimit:
    """How long a kind of order may run, and when it has to be looked at again.

    Attributes:
        kind: The kind of order.
        fewest_months: The shortest length; None for an order without length.
        most_months: The longest length; None for an order without length.
        court_months: The longest extension at a time by a court; None where no court extends it.
        first_review_months: When it is first reviewed; None for no review before its end.
        review_months: How often it is reviewed after that.
        reviewed_before_end: Whether a panel must look at it before it ends.
        sources: What this rests on.
    """

    kind: OrderKind = attrs.field(converter=_kind)
    fewest_months: int | None = attrs.field(default=None, converter=_length)
    most_months: int | None = attrs.field(default=None, converter=_length)
    court_months: int | None = attrs.field(default=None, converter=_length)
    first_review_months: int | None = attrs.field(default=None, converter=_length)
    review_months: int | None = attrs.field(default=None, converter=_length)
    reviewed_before_end: bool = attrs.field(default=False, converter=flag)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def allows(self, order: Order) -> bool:
        """Whether the law knows an order of this length.

        >>> from occupational_therapy.credentials import regulator
        >>> limit = regulator("hcpc").orders.limit("suspension")
        >>> limit.allows(Order(kind="suspension", starts_on="2025-02-28", length_months=13))
        False
        """
        most = self.court_months if order.by_court else self.most_months
        if order.by_court and most is None:
            return False
        if order.length_months is None or most is None:
            return order.length_months is most
        return (self.fewest_months or 1) <= order.length_months <= most


@attrs.frozen(kw_only=True)
class OrderEffect:
    """What an order does.

    Attributes:
        status: The status on the register while it runs.
        ends_on: The last day it holds; None for no end.
    """

    status: RegistrationStatus
    ends_on: Date | None

    @property
    def standing(self) -> Standing:
        """What its holder may do while it runs."""
        return self.status.standing


def _limits(values: Iterable[OrderLimit]) -> tuple[OrderLimit, ...]:
    return each(lambda value: instance(OrderLimit, value), values)


@attrs.frozen(kw_only=True)
class OrderRule:
    """What a register's panels can order, and the days that follow from it.

    Attributes:
        limits: How long each kind may run.
        in_force_from: The first day on which such an order could take effect.
        restoration_years: Years beginning with a striking off before anybody may apply to be restored.
        restoration_again_months: Months after one application before the next.
        strike_off_years: Years of suspension or conditions without a break before a striking off for health or
            competence.
        appeal_days: Days from the service of the notice within which an appeal is made.
        sources: What these rest on.
    """

    limits: tuple[OrderLimit, ...] = attrs.field(converter=_limits)
    in_force_from: Date = attrs.field(converter=record_day)
    restoration_years: int = attrs.field(converter=whole)
    restoration_again_months: int = attrs.field(converter=whole)
    strike_off_years: int = attrs.field(converter=whole)
    appeal_days: int = attrs.field(converter=whole)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def limit(self, kind: OrderKind | str) -> OrderLimit:
        """The limits of a kind of order.

        Raises:
            UnknownKeyError: The register knows no such order.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").orders.limit("conditions").most_months
        36
        """
        by_kind = {limit.kind: limit for limit in self.limits}
        wanted = accept("kind", _kind(kind))
        if wanted not in by_kind:
            raise UnknownKeyError("order of this register", wanted.value, by_kind)
        return by_kind[wanted]

    def allows(self, order: Order) -> bool:
        """Whether the law knows such an order.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").orders.allows(Order(kind="caution", starts_on="2024-05-10", length_months=6))
        False
        """
        return order.starts_on >= self.in_force_from and self.limit(order.kind).allows(order)

    def effect(self, order: Order) -> OrderEffect | None:
        """What an order does; None where the law knows no such order.

        >>> from occupational_therapy.credentials import regulator
        >>> order = Order(kind="caution", starts_on="2024-05-10", length_months=60)
        >>> str(regulator("hcpc").orders.effect(order).ends_on)
        '2029-05-10'
        """
        return OrderEffect(status=order.kind.status, ends_on=order.ends_on) if self.allows(order) else None

    def next_review(self, order: Order, on: DateLike) -> Date | None:
        """The next day, from a day on, by which a panel must look at an order; None where none is left.

        Reviews are counted from the first day of the order, so that none drifts.

        >>> from occupational_therapy.credentials import regulator
        >>> order = Order(kind="interim_suspension", starts_on="2026-01-31", length_months=18)
        >>> str(regulator("hcpc").orders.next_review(order, on="2026-08-01"))
        '2026-10-31'
        """
        day, end, limit = on_day(on), order.ends_on, self.limit(order.kind)
        if end is None or end < day or not limit.reviewed_before_end:
            return None
        months = limit.first_review_months
        while months is not None and limit.review_months is not None and months_on(order.starts_on, months) < end:
            if (review := months_on(order.starts_on, months)) >= day:
                return review
            months += limit.review_months
        return end

    def restoration_from(self, struck_off_on: DateLike, previous_application_on: DateLike | None = None) -> Date:
        """The first day on which somebody who was struck off may apply to be restored.

        After two refusals a panel may bar further applications, which no date shows.

        Raises:
            InvalidInputError: An application before the striking off, or no date.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").orders.restoration_from("2021-03-15", "2026-04-01"))
        '2027-04-01'
        """
        struck = recorded_on(struck_off_on, "struck_off_on")
        earliest = years_on(struck, self.restoration_years)
        if previous_application_on is None:
            return earliest
        previous = recorded_on(previous_application_on, "previous_application_on")
        accept("previous_application_on", _not_before(previous, struck))
        return max(earliest, months_on(previous, self.restoration_again_months))

    def strike_off_from(self, without_break_since: DateLike) -> Date:
        """The first day on which a health or competence case can end in a striking off.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").orders.strike_off_from("2024-02-29"))
        '2026-02-28'
        """
        return years_on(recorded_on(without_break_since, "without_break_since"), self.strike_off_years)

    def appeal_by(self, served_on: DateLike) -> Date:
        """The last day for an appeal against an order whose notice was served on a day.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").orders.appeal_by("2026-02-01"))
        '2026-03-01'
        """
        return days_on(recorded_on(served_on, "served_on"), self.appeal_days)


def _not_before(day: Date, struck: Date) -> Date:
    if day < struck:
        return refuse(
            message("{value} is before the striking off, {struck}", value=shown(str(day)), struck=str(struck))
        )
    return day
