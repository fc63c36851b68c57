"""Access to Work: the yearly cap through time, and the employer's share by the size of the staff.

It is the scheme of Great Britain; Northern Ireland has one of its own, of which nothing is known here.
"""

from collections.abc import Iterator
from fractions import Fraction

import attrs

from occupational_therapy.casework.pounds import to_pounds, to_pounds_or_none
from occupational_therapy.casework.quantities import to_whole_or_none
from occupational_therapy.casework.reasons import Reason, all_hold, reasons_in_words, to_reasons
from occupational_therapy.kernel.dates import Date, DateLike, Period, beginning_with, on_date, to_date
from occupational_therapy.kernel.document import Inline, Section, listing, section, table
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import accept, flag_or_none, settle, whole
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source, sources_of

__all__ = ["ACCESS_TO_WORK_CAP", "EMPLOYER_SHARE", "AccessToWork", "EmployerShare", "access_to_work"]

_CHECKED = "2026-11-23"
_PERCENT = 100


def _first_below_most(share: "EmployerShare") -> Iterator[Problem]:
    if max(share.first_of_medium, share.first_of_large) > share.up_to:
        yield Problem("up_to", message("is below what is paid first"))


@attrs.frozen(kw_only=True)
class EmployerShare:
    """What an employer pays of aids and adaptations.

    Attributes:
        weeks_free: Nothing, where the application comes in the first so many weeks of the job.
        least_staff: Nothing, below so many staff.
        large_staff: From so many staff the employer is large.
        first_of_medium: What a medium employer pays first.
        first_of_large: What a large one pays first.
        percent: The share of what comes after.
        up_to: The cost above which the employer has no further share.
    """

    weeks_free: int = attrs.field(converter=whole)
    least_staff: int = attrs.field(converter=whole)
    large_staff: int = attrs.field(converter=whole)
    first_of_medium: Money = attrs.field(converter=to_pounds)
    first_of_large: Money = attrs.field(converter=to_pounds)
    percent: int = attrs.field(converter=whole)
    up_to: Money = attrs.field(converter=to_pounds)

    def __attrs_post_init__(self) -> None:
        settle(self, _first_below_most)

    def of(self, cost: Money, staff: int) -> Money:
        """An employer's share of a cost, rounded half up to the penny.

        Raises:
            InvalidInputError: The cost is negative or not in pounds, or the number of staff is negative.

        >>> EMPLOYER_SHARE.on("2026-11-23").value.of(Money("3000", "GBP"), staff=120)
        Money('1000.00', 'GBP')
        """
        amount, people = accept("cost", to_pounds(cost)), accept("staff", whole(staff))
        if people < self.least_staff:
            return Money.zero(amount.currency).rounded()
        first = self.first_of_large if people >= self.large_staff else self.first_of_medium
        if amount <= first:
            return amount.rounded()
        return first + (min(amount, self.up_to) - first).part(Fraction(self.percent, _PERCENT))


def _cap(amount: str, start: str, end: str | None, source: Source) -> Dated[Money]:
    return Dated(value=Money(amount, "GBP"), holds=Period(start=start, end=end), sources=(source,))


_PAGES = Source("Access to Work pages of gov.uk and of the Department for Work and Pensions")
_YEAR_ONLY = Source(
    "Access to Work pages of gov.uk and of the Department for Work and Pensions",
    Confidence.PARTLY_CONFIRMED,
    note="the amount and its year were read; the days are those of the tax year's months",
)
_NEWEST = Source("Press of January 2025; several public texts of 2026", note="unchanged in 2025-26 and 2026-27")

ACCESS_TO_WORK_CAP: DatedSeries[Money] = DatedSeries(
    key="access_to_work_cap",
    entries=(
        _cap("41400.00", "2016-04-01", "2017-03-31", _PAGES),
        _cap("42100.00", "2017-04-01", "2018-03-31", _YEAR_ONLY),
        _cap("57200.00", "2018-04-01", "2019-03-31", _YEAR_ONLY),
        _cap("60700.00", "2020-04-01", "2021-03-31", _YEAR_ONLY),
        _cap("69260.00", "2024-04-08", None, _NEWEST),
    ),
    checked=_CHECKED,
)
"""The most for one person in a year. Of the days between the entries the cap is not known."""

EMPLOYER_SHARE: DatedSeries[EmployerShare] = DatedSeries(
    key="access_to_work_employer_share",
    entries=(
        Dated(
            value=EmployerShare(
                weeks_free=6,
                least_staff=50,
                large_staff=250,
                first_of_medium=Money("500.00", "GBP"),
                first_of_large=Money("1000.00", "GBP"),
                percent=20,
                up_to=Money("10000.00", "GBP"),
            ),
            holds=Period(start="2016-04-01"),
            sources=(
                Source(
                    "A charity's fact sheet; pages of RNIB and of suppliers",
                    Confidence.PARTLY_CONFIRMED,
                    note="undated: the first day is that of the first cap; some pages take 20 % of the next £10,000",
                ),
            ),
        ),
    ),
    checked=_CHECKED,
)
"""The employer's share; what was read is not dated."""

_SHARED_KINDS = Source(
    "A supplier's page on cost sharing",
    note="aids, equipment and adaptations are shared; support workers, coaching and training are not",
)
_NORMALLY = Source(
    "A charity's fact sheet, undated", note="the grant pays the rest of the shared band, and normally all above it"
)


@attrs.frozen(kw_only=True)
class AccessToWork:
    """How a cost would be shared between the employer and Access to Work, where the scheme accepts it.

    Attributes:
        on: The day of the application.
        cost: The cost.
        cap: The most for one person in a year.
        already: What the scheme has granted for the same year.
        employer: The employer's share; None where a fact that decides is not known.
        reasons: Why the employer has a share, or has none.
        sources: What it rests on.
    """

    on: Date = attrs.field(converter=to_date)
    cost: Money = attrs.field(converter=to_pounds)
    cap: Money = attrs.field(converter=to_pounds)
    already: Money = attrs.field(converter=to_pounds)
    employer: Money | None = attrs.field(converter=to_pounds_or_none)
    reasons: tuple[Reason, ...] = attrs.field(converter=to_reasons)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def left_of_cap(self) -> Money:
        """What is left of the cap."""
        return (self.cap - min(self.already, self.cap)).rounded()

    @property
    def grant(self) -> Money | None:
        """The most that the scheme pays; None where the employer's share is not known."""
        return None if self.employer is None else min((self.cost - self.employer).rounded(), self.left_of_cap)

    @property
    def shortfall(self) -> Money | None:
        """What neither pays; None where the employer's share is not known."""
        if self.employer is None or self.grant is None:
            return None
        return self.cost.rounded() - self.employer - self.grant

    def outline(self) -> Section:
        """The shares in a table, with the reasons."""
        rows: list[tuple[Inline | None, ...]] = [
            (label, message("not known") if amount is None else amount)
            for label, amount in (
                (message("Cost"), self.cost),
                (message("Employer"), self.employer),
                (message("Access to Work at most"), self.grant),
                (message("Left to find"), self.shortfall),
            )
        ]
        return section(
            message("Access to Work on {on}", on=self.on),
            table((message("Who"), message("Amount")), rows),
            section(message("Whether the employer has a share"), reasons_in_words(self.reasons)),
            section(message("Sources"), listing(*(message("{source}", source=str(each)) for each in self.sources))),
        )


def access_to_work(  # noqa: PLR0913 - the facts of an application, by name
    cost: Money,
    on: DateLike,
    *,
    staff: int | None,
    started_on: DateLike | None,
    aids_or_adaptations: bool | None,
    already: Money | None = None,
) -> AccessToWork:
    """How a cost would be shared between the employer and Access to Work, where the scheme accepts it.

    Args:
        cost: The cost, beyond the reasonable adjustments that the employer has to make anyway.
        on: The day of the application.
        staff: How many staff the employer has; None for unknown.
        started_on: The first day of the job; None for unknown.
        aids_or_adaptations: Whether it is for aids, equipment or adaptations, which are shared; None for unknown.
        already: What the scheme has granted for the same year; nothing unless told.

    Raises:
        InvalidInputError: An amount is negative or not in pounds, or the number of staff is negative.
        NotInForceError: The cap is not known for that day.

    >>> shared = access_to_work(
    ...     Money("3000", "GBP"), "2026-11-23", staff=120, started_on="2019-09-02", aids_or_adaptations=True
    ... )
    >>> shared.employer, shared.grant
    (Money('1000.00', 'GBP'), Money('2000.00', 'GBP'))
    """
    amount, people = accept("cost", to_pounds(cost)), accept("staff", to_whole_or_none(staff))
    shared_kind = accept("aids_or_adaptations", flag_or_none(aids_or_adaptations))
    day, granted = on_date(on), accept("already", to_pounds_or_none(already))
    started = None if started_on is None else on_date(started_on, "started_on")
    cap, share = ACCESS_TO_WORK_CAP.on(day), EMPLOYER_SHARE.on(day)
    rule = share.value
    free_until = None if started is None else beginning_with(started, rule.weeks_free * 7)
    reasons = (
        Reason(what=message("it is for aids, equipment or adaptations"), holds=shared_kind, sources=[_SHARED_KINDS]),
        Reason(
            what=message("the employer has {least} staff or more", least=rule.least_staff),
            holds=None if people is None else people >= rule.least_staff,
            sources=share.sources,
        ),
        Reason(
            what=message("the application comes after the first {weeks} weeks of the job", weeks=rule.weeks_free),
            holds=None if free_until is None else day > free_until,
            sources=share.sources,
        ),
    )
    return AccessToWork(
        on=day,
        cost=amount,
        cap=cap.value,
        already=Money.zero(amount.currency) if granted is None else granted,
        employer=_employer(rule, amount, people, shares=all_hold(reasons)),
        reasons=reasons,
        sources=(*cap.sources, _NORMALLY),
    )


def _employer(rule: EmployerShare, cost: Money, staff: int | None, *, shares: bool | None) -> Money | None:
    if shares is False:
        return Money.zero(cost.currency).rounded()
    return None if shares is None or staff is None else rule.of(cost, staff)
