"""Hours and money used beside what was agreed, over a period or the whole case, and how far the rest would reach.

What is projected is arithmetic on present use, and no forecast.
"""

import enum
import math
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.agreed_budget import AgreedBudget, agreed_over
from occupational_therapy.casework.case import Case, Rates
from occupational_therapy.casework.estimate import CostHead
from occupational_therapy.casework.invariants import one_currency
from occupational_therapy.casework.reports import charges
from occupational_therapy.casework.reports.charges import Charged
from occupational_therapy.casework.session import Attendance, Session
from occupational_therapy.kernel.dates import Date, DateLike, Period, on_date, within
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, each, instance
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money

__all__ = ["BudgetUse", "HeadUse", "Outlook", "OutlookKind", "budget_use", "charged"]

_MINUTES = 60


def _sessions(values: Iterable[Session]) -> tuple[Session, ...]:
    return each(lambda value: instance(Session, value), values)


def charged(rates: Rates, sessions: Iterable[Session]) -> Charged:
    """What sessions cost, each line rounded to the minor unit; one that did not take place costs nothing here.

    Raises:
        InvalidInputError: What is given are no rates, or no sessions.

    >>> visit = Session(id="S-1", on="2026-03-02", by="OT-1", minutes=50, travel_minutes=25, miles=7.7)
    >>> charged(Rates(hourly=Money("90", "GBP"), per_mile=Money("0.45", "GBP")), [visit]).total
    Money('78.47', 'GBP')
    """
    of = accept("rates", instance(Rates, rates))
    return charges.charged(of, accept("sessions", _sessions(sessions)))


@attrs.frozen(kw_only=True)
class HeadUse:
    """One head of cost: what was used beside what was agreed. What is None was not agreed, or is not known.

    Attributes:
        head: The head.
        agreed: What was agreed for the period.
        used: What the sessions cost.
    """

    head: CostHead
    agreed: Money | None
    used: Money | None

    @property
    def variance(self) -> Money | None:
        """What was used less what was agreed."""
        return None if self.agreed is None or self.used is None else self.used - self.agreed


class OutlookKind(enum.StrEnum):
    """How far what is left would reach on present use."""

    NOT_KNOWN = "not_known"
    """Nothing was agreed, or what was used is not known."""
    NOTHING_USED = "nothing_used"
    USED_UP = "used_up"
    RUNS_OUT = "runs_out"
    """Before the period ends."""
    LASTS = "lasts"
    """To the end of the period."""


@attrs.frozen(kw_only=True)
class Outlook:
    """How far what is left would reach, if use goes on as it has.

    Attributes:
        kind: Whether it would last.
        last_day: The last day that would be covered, where it would run out.
    """

    kind: OutlookKind
    last_day: Date | None = None


@attrs.frozen(kw_only=True)
class BudgetUse:
    """What a case has used beside what was agreed. What is None was not agreed, or is not known.

    Attributes:
        case: The case's identifier.
        through: The last day that was counted.
        agreed: What was agreed, and for which days.
        hours: Hours of therapy given.
        travel_hours: Hours of travel.
        miles: Miles travelled.
        attended: How many sessions took place.
        not_attended: How many did not; whether they are charged is for the contract to say.
        charged: What the sessions cost; None without rates.
    """

    case: str
    through: Date
    agreed: AgreedBudget
    hours: Fraction
    travel_hours: Fraction
    miles: Decimal
    attended: int
    not_attended: int
    charged: Charged | None

    @property
    def heads(self) -> tuple[HeadUse, ...]:
        """Therapy, travel and mileage, each beside what was agreed for it."""
        used, agreed = self.charged, self.agreed
        return (
            HeadUse(head=CostHead.TREATMENT, agreed=agreed.therapy, used=used.therapy if used else None),
            HeadUse(head=CostHead.TRAVEL_TIME, agreed=agreed.travel, used=used.travel if used else None),
            HeadUse(head=CostHead.MILEAGE, agreed=agreed.mileage, used=used.mileage if used else None),
        )

    @property
    def hours_left(self) -> Fraction | None:
        """Hours agreed less hours given; below 0 where more were given."""
        return None if self.agreed.hours is None else self.agreed.hours - self.hours

    @property
    def amount_left(self) -> Money | None:
        """The cost agreed less what the sessions cost; below 0 where they cost more."""
        if self.agreed.amount is None or self.charged is None:
            return None
        return self.agreed.amount - self.charged.total

    @property
    def hours_outlook(self) -> Outlook:
        """How far the hours would reach on present use."""
        return self._outlook(self.agreed.hours, self.hours)

    @property
    def amount_outlook(self) -> Outlook:
        """How far the money would reach on present use."""
        agreed, used = self.agreed.amount, self.charged
        return self._outlook(
            None if agreed is None else Fraction(agreed.amount),
            None if used is None else Fraction(used.total.amount),
        )

    def outline(self) -> Section:
        """What was used, what is left, and how far it would reach."""
        first, last = self.agreed.days
        rows: list[tuple[Inline | None, ...]] = [
            (each.head.label, each.agreed, each.used, each.variance) for each in self.heads
        ]
        total = self.charged.total if self.charged else None
        over = None if self.amount_left is None else self.amount_left * -1
        rows.append((message("Total"), self.agreed.amount, total, over))
        hours_over = None if self.hours_left is None else _hours(-self.hours_left)
        agreed_hours = None if self.agreed.hours is None else _hours(self.agreed.hours)
        rows.append((message("Hours of therapy"), agreed_hours, _hours(self.hours), hours_over))
        return section(
            message("Hours and cost of case {case} through {day}", case=self.case, day=self.through),
            message("Agreed for {start} to {end}", start=first, end=last),
            table((message("For"), message("Agreed"), message("Used"), message("More than agreed")), rows),
            listing(
                message(
                    "Sessions that took place: {count}; that did not: {not_held}",
                    count=self.attended,
                    not_held=self.not_attended,
                ),
                message(
                    "Travel: {hours} hours, {miles} miles", hours=_hours(self.travel_hours), miles=Quantity(self.miles)
                ),
                message("Hours: {outlook}", outlook=self._said(self.hours_outlook)),
                message("Cost: {outlook}", outlook=self._said(self.amount_outlook)),
            ),
            message("What it would reach to is arithmetic on use so far, and no forecast"),
        )

    def _outlook(self, agreed: Fraction | None, used: Fraction | None) -> Outlook:
        if agreed is None or used is None:
            return Outlook(kind=OutlookKind.NOT_KNOWN)
        if used >= agreed:
            return Outlook(kind=OutlookKind.USED_UP)
        if used == 0:
            return Outlook(kind=OutlookKind.NOTHING_USED)
        first, last = self.agreed.days
        elapsed = (self.through - first).days + 1
        lasts = math.floor(agreed * elapsed / used)
        if lasts > (last - first).days:
            return Outlook(kind=OutlookKind.LASTS)
        return Outlook(kind=OutlookKind.RUNS_OUT, last_day=within(first, lasts - 1))

    def _said(self, outlook: Outlook) -> Message:
        if outlook.kind is OutlookKind.RUNS_OUT:
            return message(
                "used as it has been, on average, through {day}, it would be used up after {last_day}",
                day=self.through,
                last_day=outlook.last_day,
            )
        return _OUTLOOKS[outlook.kind]


_OUTLOOKS = {
    OutlookKind.NOT_KNOWN: message("how far it would reach is not known: nothing was agreed, or there are no rates"),
    OutlookKind.NOTHING_USED: message("nothing was used so far"),
    OutlookKind.USED_UP: message("used up"),
    OutlookKind.LASTS: message("used as it has been, on average, it would last to the end of the period"),
}


def _hours(value: Fraction) -> Quantity:
    return Quantity(value, 2)


def budget_use(
    case: Case, on: DateLike, *, agreed: AgreedBudget | None = None, period: Period | None = None
) -> BudgetUse:
    """What a case has used by a day, beside what was agreed.

    Args:
        case: The case.
        on: The day; sessions after it are left out.
        agreed: What was agreed for a whole period, head by head where it was.
        period: In its place, the days over which the case's monthly budget is reckoned; from the day the case was
            opened to the day it was closed, or else to this day, unless told.

    Raises:
        InvalidInputError: Both are given, the period is open or begins after the day, or the budget is in another
            currency than the rates.

    >>> from occupational_therapy.casework.client import Client
    >>> from occupational_therapy.casework.referral import Referral
    >>> referral = Referral(
    ...     id="R-1",
    ...     client=Client(id="C-1"),
    ...     on="2026-03-02",
    ...     referrer="case_manager",
    ...     instruction="ongoing_treatment",
    ...     specialisms=["rehabilitation"],
    ... )
    >>> case = Case(
    ...     id="K-1",
    ...     referral=referral,
    ...     practitioner="OT-1",
    ...     opened_on="2026-03-09",
    ...     sessions=[Session(id="S-1", on="2026-03-10", by="OT-1", minutes=120)],
    ... )
    >>> agreed = AgreedBudget(period=Period(start="2026-03-09", end="2026-06-08"), hours=9)
    >>> use = budget_use(case, "2026-03-18", agreed=agreed)
    >>> str(use.hours_left), str(use.hours_outlook.last_day)
    ('7', '2026-04-22')
    """
    of, day = accept("case", instance(Case, case)), on_date(on)
    budget = _over(of, day, agreed, period)
    first, last = budget.days
    if first > day:
        why = message("{on} is before the period, which begins on {first}", on=str(day), first=str(first))
        raise InvalidInputError.of("on", why)
    within_period = [one for one in of.sessions if first <= one.on <= min(day, last)]
    attended = [one for one in within_period if one.attendance is Attendance.ATTENDED]
    cost = None if of.rates is None else charged(of.rates, attended)
    if cost is not None:
        _same_currency(budget, cost)
    return BudgetUse(
        case=of.id,
        through=min(day, last),
        agreed=budget,
        hours=Fraction(sum(one.minutes for one in attended), _MINUTES),
        travel_hours=Fraction(sum(one.travel_minutes for one in attended), _MINUTES),
        miles=sum((one.miles for one in attended), Decimal(0)),
        attended=len(attended),
        not_attended=len(within_period) - len(attended),
        charged=cost,
    )


def _over(case: Case, on: Date, agreed: AgreedBudget | None, period: Period | None) -> AgreedBudget:
    if agreed is not None:
        if period is not None:
            raise InvalidInputError.of("period", message("is given by what was agreed: leave it out"))
        return accept("agreed", instance(AgreedBudget, agreed))
    if period is not None:
        return agreed_over(case.budget, period)
    if on < case.opened_on:
        why = message("{on} is before the case was opened, {opened}", on=str(on), opened=str(case.opened_on))
        raise InvalidInputError.of("on", why)
    return agreed_over(case.budget, Period(start=case.opened_on, end=case.closed_on or on))


def _same_currency(agreed: AgreedBudget, cost: Charged) -> None:
    problems = list(
        one_currency(
            (path, amount)
            for path, amount in (
                ("rates", cost.therapy),
                ("agreed.amount", agreed.amount),
                ("agreed.therapy", agreed.therapy),
                ("agreed.travel", agreed.travel),
                ("agreed.mileage", agreed.mileage),
            )
            if amount is not None
        )
    )
    if problems:
        raise InvalidInputError(problems)
