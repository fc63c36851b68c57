"""What sessions cost, and what was used beside what was agreed."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.case import Budget, Rates
from occupational_therapy.casework.session import Attendance, Session
from occupational_therapy.kernel.document import Quantity, Section, listing, section
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money

__all__ = ["Charged", "Variance", "charged", "cost_line", "variance"]


@attrs.frozen(kw_only=True)
class Charged:
    """What sessions cost, each line rounded to the minor unit.

    A session that did not take place costs nothing here: whether it is charged is for the contract to say.

    Attributes:
        therapy: The sessions themselves.
        travel: The time of travel.
        mileage: The miles.
    """

    therapy: Money
    travel: Money
    mileage: Money

    @property
    def total(self) -> Money:
        """All together."""
        return self.therapy + self.travel + self.mileage


@attrs.frozen(kw_only=True)
class Variance:
    """What was used beside what was agreed for one month. What is None was not agreed, or is not known.

    Attributes:
        agreed_hours: Hours of therapy agreed.
        used_hours: Hours of therapy given.
        agreed_amount: The cost agreed.
        charged: What the sessions cost.
    """

    agreed_hours: Decimal | None
    used_hours: Fraction
    agreed_amount: Money | None
    charged: Charged | None

    @property
    def hours(self) -> Fraction | None:
        """Hours used less hours agreed."""
        return None if self.agreed_hours is None else self.used_hours - Fraction(self.agreed_hours)

    @property
    def amount(self) -> Money | None:
        """Cost less what was agreed."""
        if self.agreed_amount is None or self.charged is None:
            return None
        return self.charged.total - self.agreed_amount

    def outline(self) -> Section:
        """Hours and cost, each beside what was agreed."""
        return section(message("Hours and cost"), listing(_hours(self), *_cost(self)))


def variance(budget: Budget | None, rates: Rates | None, sessions: Iterable[Session]) -> Variance:
    """What sessions used, beside what was agreed."""
    attended = [session for session in sessions if session.attendance is Attendance.ATTENDED]
    return Variance(
        agreed_hours=budget.hours if budget else None,
        used_hours=Fraction(sum(session.minutes for session in attended), 60),
        agreed_amount=budget.amount if budget else None,
        charged=charged(rates, attended) if rates else None,
    )


def charged(rates: Rates, sessions: Iterable[Session]) -> Charged:
    """What sessions cost, those that took place."""
    attended = [session for session in sessions if session.attendance is Attendance.ATTENDED]
    zero = Money.zero(rates.hourly.currency).rounded()

    def hours(rate: Money | None, minutes: int) -> Money:
        return zero if rate is None else rate.part(Fraction(minutes, 60))

    return Charged(
        therapy=sum((hours(rates.hourly, each.minutes) for each in attended), zero),
        travel=sum((hours(rates.travel_hourly, each.travel_minutes) for each in attended), zero),
        mileage=sum(((rates.per_mile * each.miles).rounded() if rates.per_mile else zero for each in attended), zero),
    )


def cost_line(cost: Charged) -> Message:
    """A cost with its parts, in one line."""
    return message(
        "Cost: {total}, of which therapy {therapy}, travel time {travel}, mileage {mileage}",
        total=cost.total,
        therapy=cost.therapy,
        travel=cost.travel,
        mileage=cost.mileage,
    )


def _hours(variance: Variance) -> Message:
    used, over = Quantity(variance.used_hours, 2), variance.hours
    if variance.agreed_hours is None or over is None:
        return message("Hours of therapy: {used}", used=used)
    if over == 0:
        return message("Hours of therapy: {used}, as agreed", used=used)
    difference, agreed = Quantity(abs(over), 2), Quantity(variance.agreed_hours, 2)
    if over > 0:
        return message(
            "Hours of therapy: {used}, {difference} more than the {agreed} agreed",
            used=used,
            difference=difference,
            agreed=agreed,
        )
    return message(
        "Hours of therapy: {used}, {difference} fewer than the {agreed} agreed",
        used=used,
        difference=difference,
        agreed=agreed,
    )


def _cost(variance: Variance) -> Iterator[Message]:
    agreed, cost, over = variance.agreed_amount, variance.charged, variance.amount
    if cost is not None:
        yield cost_line(cost)
    if agreed is None:
        return
    if over is None:
        yield message("{agreed} agreed; what the sessions cost is not known without rates", agreed=agreed)
    elif over.amount == 0:
        yield message("As agreed: {agreed}", agreed=agreed)
    elif over.amount > 0:
        yield message("{difference} more than the {agreed} agreed", difference=over, agreed=agreed)
    else:
        yield message("{difference} less than the {agreed} agreed", difference=over * -1, agreed=agreed)
