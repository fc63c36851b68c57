"""Disabled Facilities Grants: the most in each nation through time, what is left to find, and when it is decided."""

from collections.abc import Iterator

import attrs

from occupational_therapy.casework.nation import Nation, to_nation
from occupational_therapy.casework.pounds import to_pounds, to_pounds_or_none
from occupational_therapy.kernel.dates import (
    Date,
    DateLike,
    Period,
    months_after,
    on_date,
    to_date,
    to_date_or_none,
)
from occupational_therapy.kernel.document import Inline, Section, listing, section, table
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import accept, flag, refuse, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source, sources_of

__all__ = [
    "GRANT_DECISION_MONTHS",
    "GRANT_LIMITS",
    "GRANT_PAYMENT_MONTHS",
    "GRANT_WORKS_MONTHS",
    "NO_GRANT",
    "FacilitiesGrant",
    "GrantDays",
    "GrantLimit",
    "disabled_facilities_grant",
    "grant_days",
]


def _rising(limit: "GrantLimit") -> Iterator[Problem]:
    if limit.exceptional is not None and limit.exceptional < limit.standard:
        yield Problem("exceptional", message("is below the standard limit"))


@attrs.frozen(kw_only=True)
class GrantLimit:
    """The most that is paid.

    Attributes:
        standard: As a rule.
        exceptional: In some cases; None where there is no such limit.
    """

    standard: Money = attrs.field(converter=to_pounds)
    exceptional: Money | None = attrs.field(default=None, converter=to_pounds_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _rising)


_CHECKED = "2026-11-23"


def _limits(key: str, start: str, limit: GrantLimit, source: Source) -> DatedSeries[GrantLimit]:
    entry = Dated(value=limit, holds=Period(start=start), sources=(source,))
    return DatedSeries(key=key, entries=(entry,), checked=_CHECKED)


GRANT_LIMITS: dict[Nation, DatedSeries[GrantLimit]] = {
    Nation.ENGLAND: _limits(
        "facilities_grant_england",
        "2008-05-22",
        GrantLimit(standard=Money("30000.00", "GBP")),
        Source(
            "SI 2008/1189 arts 1-2; SI 1996/2888; gov.uk",
            note="£20,000 from 17 December 1996; the steps between were not read",
        ),
    ),
    Nation.WALES: _limits(
        "facilities_grant_wales",
        "2008-10-02",
        GrantLimit(standard=Money("36000.00", "GBP")),
        Source(
            "SI 2008/2370 (W.205) arts 1-2; SI 1996/2888; gov.uk",
            note="an earlier Welsh order may have set the same; £24,000 from 17 December 1996",
        ),
    ),
    Nation.NORTHERN_IRELAND: _limits(
        "facilities_grant_northern_ireland",
        "2025-10-01",
        GrantLimit(standard=Money("35000.00", "GBP"), exceptional=Money("70000.00", "GBP")),
        Source(
            "Northern Ireland Housing Executive; press of 1 October 2025",
            Confidence.PARTLY_CONFIRMED,
            note="gov.uk still says £25,000; earlier £25,000 and £50,000; the day of the change was not found",
        ),
    ),
}
"""The most in each nation that has such a grant."""

NO_GRANT: dict[Nation, Source] = {
    Nation.SCOTLAND: Source("gov.uk", note="no such grant: Scotland has a scheme of its own for adaptations")
}
"""Where there is no such grant, and what says so."""

_ACT = Source(
    "Housing Grants, Construction and Regeneration Act 1996 ss.34, 36; Commons answers of 1 July and 27 October 2009"
)
_ACT_IN_FORCE = Source(
    "SI 1996/2888",
    Confidence.DERIVED,
    note="of the Act the year was read; the first day is that of the order on the first limits",
)


def _months(key: str, months: int) -> DatedSeries[int]:
    entry = Dated(value=months, holds=Period(start="1996-12-17"), sources=(_ACT, _ACT_IN_FORCE))
    return DatedSeries(key=key, entries=(entry,), checked=_CHECKED)


GRANT_DECISION_MONTHS = _months("facilities_grant_decision_months", 6)
"""Months from the application within which it is decided."""
GRANT_PAYMENT_MONTHS = _months("facilities_grant_payment_months", 12)
"""Months from the application beyond which payment may not be deferred."""
GRANT_WORKS_MONTHS = _months("facilities_grant_works_months", 12)
"""Months from the approval within which the works are done."""


@attrs.frozen(kw_only=True)
class FacilitiesGrant:
    """What a Disabled Facilities Grant may pay of a cost, at most: no means test is made here.

    Attributes:
        nation: Where.
        on: The day whose limits hold.
        cost: The cost.
        available: Whether there is such a grant there.
        limit: The most as a rule.
        exceptional_limit: The most in some cases; None where there is no such limit.
        sources: What it rests on.
    """

    nation: Nation = attrs.field(converter=to_nation)
    on: Date = attrs.field(converter=to_date)
    cost: Money = attrs.field(converter=to_pounds)
    available: bool = attrs.field(converter=flag)
    limit: Money | None = attrs.field(default=None, converter=to_pounds_or_none)
    exceptional_limit: Money | None = attrs.field(default=None, converter=to_pounds_or_none)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def grant(self) -> Money | None:
        """The most that is paid of this cost as a rule; None where there is no such grant."""
        return None if self.limit is None else min(self.cost, self.limit).rounded()

    @property
    def shortfall(self) -> Money | None:
        """What is left to find; None where there is no such grant."""
        return None if self.grant is None else self.cost.rounded() - self.grant

    @property
    def exceptional_shortfall(self) -> Money | None:
        """What is left to find where the higher limit is granted; None where there is none."""
        if self.exceptional_limit is None:
            return None
        return (self.cost - min(self.cost, self.exceptional_limit)).rounded()

    def outline(self) -> Section:
        """The grant with what is left to find."""
        title = message("Disabled Facilities Grant in {nation} on {on}", nation=self.nation.label, on=self.on)
        rests_on = listing(*(message("{source}", source=str(each)) for each in self.sources))
        if not self.available:
            return section(title, message("There is no such grant there"), rests_on)
        rows: list[tuple[Inline | None, ...]] = [
            (message("Cost"), self.cost),
            (message("Limit"), self.limit),
            (message("Grant at most"), self.grant),
            (message("Left to find"), self.shortfall),
        ]
        if self.exceptional_limit is not None:
            rows += [
                (message("Limit in some cases"), self.exceptional_limit),
                (message("Left to find then"), self.exceptional_shortfall),
            ]
        return section(
            title,
            table((message("What"), message("Amount")), rows),
            message("The means test is not made here: it may lower the grant"),
            rests_on,
        )


def disabled_facilities_grant(cost: Money, nation: Nation | str, on: DateLike) -> FacilitiesGrant:
    """What a Disabled Facilities Grant may pay of a cost, at most.

    Raises:
        InvalidInputError: The cost is negative or not in pounds, or the nation is unknown.
        NotInForceError: The limit is not known for that day.

    >>> grant = disabled_facilities_grant(Money("34000.00", "GBP"), "england", on="2026-11-23")
    >>> grant.grant, grant.shortfall
    (Money('30000.00', 'GBP'), Money('4000.00', 'GBP'))
    """
    amount, where, day = accept("cost", to_pounds(cost)), accept("nation", to_nation(nation)), on_date(on)
    if where in NO_GRANT:
        return FacilitiesGrant(nation=where, on=day, cost=amount, available=False, sources=[NO_GRANT[where]])
    entry = GRANT_LIMITS[where].on(day)
    return FacilitiesGrant(
        nation=where,
        on=day,
        cost=amount,
        available=True,
        limit=entry.value.standard,
        exceptional_limit=entry.value.exceptional,
        sources=entry.sources,
    )


def _after_the_application(days: "GrantDays") -> Iterator[Problem]:
    if days.approved_on is not None and days.approved_on < days.applied_on:
        why = message(
            "{approved} is before the application, {applied}",
            approved=str(days.approved_on),
            applied=str(days.applied_on),
        )
        yield Problem("approved_on", why)


@attrs.frozen(kw_only=True)
class GrantDays:
    """The days of a grant in England and Wales.

    Attributes:
        applied_on: The day of the application.
        approved_on: The day of the approval; None for not yet, or unknown.
    """

    applied_on: Date = attrs.field(converter=to_date)
    approved_on: Date | None = attrs.field(default=None, converter=to_date_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _after_the_application)

    @property
    def decide_by(self) -> Date:
        """The last day for the decision."""
        return months_after(self.applied_on, GRANT_DECISION_MONTHS.on(self.applied_on).value)

    @property
    def pay_by(self) -> Date:
        """The last day to which payment may be deferred."""
        return months_after(self.applied_on, GRANT_PAYMENT_MONTHS.on(self.applied_on).value)

    @property
    def works_by(self) -> Date | None:
        """The last day for the works; None before the approval."""
        if self.approved_on is None:
            return None
        return months_after(self.approved_on, GRANT_WORKS_MONTHS.on(self.approved_on).value)

    def outline(self) -> Section:
        """The days as a list."""
        return section(
            message("Application of {on}", on=self.applied_on),
            listing(
                message("Decided by {day}", day=self.decide_by),
                message("Payment deferred to {day} at most", day=self.pay_by),
                self._works(),
            ),
            message("{source}", source=str(_ACT)),
        )

    def _works(self) -> Message:
        if self.works_by is not None:
            return message("Works done by {day}", day=self.works_by)
        months = GRANT_WORKS_MONTHS.entries[-1].value
        return message("Works within {months} months of the approval, of which the day is not known", months=months)


def grant_days(applied_on: DateLike, nation: Nation | str, approved_on: DateLike | None = None) -> GrantDays:
    """The days by which a grant is decided, paid and spent, in England and Wales.

    Raises:
        InvalidInputError: The approval lies before the application, or the nation is another: its days are not known
            here.
        NotInForceError: The application lies before the Act.

    >>> days = grant_days("2026-08-31", "england", approved_on="2026-12-01")
    >>> str(days.decide_by), str(days.pay_by), str(days.works_by)
    ('2027-02-28', '2027-08-31', '2027-12-01')
    """
    where = accept("nation", to_nation(nation))
    if where not in {Nation.ENGLAND, Nation.WALES}:
        why = message("the days are those of England and Wales: for {nation} none are known", nation=where.label)
        return accept("nation", refuse(why))
    days = GrantDays(applied_on=applied_on, approved_on=approved_on)
    GRANT_DECISION_MONTHS.on(days.applied_on)  # raises now rather than when a day is asked for
    return days
