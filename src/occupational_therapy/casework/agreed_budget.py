"""What was agreed to be spent over a whole period, given as such or from a budget for each month."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.case import Budget
from occupational_therapy.casework.invariants import one_currency
from occupational_therapy.kernel.dates import Date, Period, months_after, within
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import Number, accept, decimal, instance, refuse, settle
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money, not_negative_or_none

__all__ = ["AgreedBudget", "agreed_over", "months_in", "to_closed"]

_MONTHS_A_YEAR = 12


_OPEN = message("needs a first and a last day")


def to_closed(value: Period) -> Period:
    """A field's period with a first and a last day; for use as a converter."""
    period = instance(Period, value)
    return refuse(_OPEN) if isinstance(period, Period) and None in (period.start, period.end) else period


def _days(period: Period) -> tuple[Date, Date]:
    closed = accept("period", instance(Period, period))
    if closed.start is None or closed.end is None:
        raise InvalidInputError.of("period", _OPEN)
    return closed.start, closed.end


def months_in(period: Period) -> Fraction:
    """How many months a period has, counted from its first day; days left over are a part of the month they lie in.

    Raises:
        InvalidInputError: The period is open.

    >>> periods = Period(start="2026-01-15", end="2026-03-14"), Period(start="2026-04-01", end="2026-04-10")
    >>> [str(months_in(period)) for period in periods]
    ['2', '1/3']
    """
    first, last = _days(period)
    after = within(last, 1)
    months = (after.year - first.year) * _MONTHS_A_YEAR + after.month - first.month
    if months_after(first, months) > after:
        months -= 1
    begun, following = months_after(first, months), months_after(first, months + 1)
    return months + Fraction((after - begun).days, (following - begun).days)


def _hours_or_none(value: Number | Fraction | None) -> Fraction | None:
    if value is None:
        return None
    exact = value if isinstance(value, Fraction) else decimal(value)
    if isinstance(exact, Decimal | Fraction) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=str(exact)))
    return Fraction(exact) if isinstance(exact, Decimal) else exact


def _agreed_in_one_currency(agreed: "AgreedBudget") -> Iterator[Problem]:
    amounts = (
        ("amount", agreed.amount),
        ("therapy", agreed.therapy),
        ("travel", agreed.travel),
        ("mileage", agreed.mileage),
    )
    yield from one_currency((path, amount) for path, amount in amounts if amount is not None)


@attrs.frozen(kw_only=True)
class AgreedBudget:
    """What was agreed for a whole period. What is None was not agreed.

    Attributes:
        period: The first and the last day.
        hours: Hours of therapy, without travel.
        amount: The cost in all.
        therapy: Of it, for the sessions themselves.
        travel: Of it, for the time of travel.
        mileage: Of it, for miles.
    """

    period: Period = attrs.field(converter=to_closed)
    hours: Fraction | None = attrs.field(default=None, converter=_hours_or_none)
    amount: Money | None = attrs.field(default=None, converter=not_negative_or_none)
    therapy: Money | None = attrs.field(default=None, converter=not_negative_or_none)
    travel: Money | None = attrs.field(default=None, converter=not_negative_or_none)
    mileage: Money | None = attrs.field(default=None, converter=not_negative_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _agreed_in_one_currency)

    @property
    def days(self) -> tuple[Date, Date]:
        """The first and the last day."""
        return _days(self.period)


def agreed_over(budget: Budget | None, period: Period) -> AgreedBudget:
    """What a monthly budget comes to over a period: so much for each month, and a part for the days left over.

    Raises:
        InvalidInputError: The period is open.

    >>> half = agreed_over(Budget(hours=4, amount=Money("600", "GBP")), Period(start="2026-04-01", end="2026-04-15"))
    >>> half.hours, half.amount
    (Fraction(2, 1), Money('300.00', 'GBP'))
    """
    months = months_in(period)
    agreed = Budget() if budget is None else accept("budget", instance(Budget, budget))
    return AgreedBudget(
        period=period,
        hours=None if agreed.hours is None else Fraction(agreed.hours) * months,
        amount=None if agreed.amount is None else agreed.amount.part(months),
    )
