"""Return to practice: how much updating is needed, what counts, when it counts, and who may supervise it."""

import enum
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.credentials.days import months_on, record_day_or_none, recorded_on, years_on
from occupational_therapy.kernel.dates import Date, DateLike, Period
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import (
    Number,
    accept,
    choice,
    decimal,
    flag_or_none,
    instance,
    positive,
    refuse,
    settle,
    share,
    whole,
)
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import DatedSeries, Source, sources_of

__all__ = ["ReturnBand", "ReturnRule", "Updating", "UpdatingCount", "UpdatingNeed", "UpdatingUnit"]


class UpdatingUnit(enum.StrEnum):
    """What updating is counted in."""

    DAYS = "days"
    HOURS = "hours"


def _unit(value: UpdatingUnit | str) -> UpdatingUnit:
    return choice(UpdatingUnit, value)


def _amount(value: Number) -> Decimal:
    exact = decimal(value)
    if isinstance(exact, Decimal) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=exact))
    return exact


@attrs.frozen(kw_only=True)
class Updating:
    """What somebody has done to bring knowledge and skills up to date.

    Attributes:
        unit: Days or hours.
        supervised: Practice under supervision.
        formal: Formal study.
        private: Private study.
    """

    unit: UpdatingUnit = attrs.field(converter=_unit)
    supervised: Decimal = attrs.field(converter=_amount)
    formal: Decimal = attrs.field(converter=_amount)
    private: Decimal = attrs.field(converter=_amount)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class UpdatingNeed:
    """How much updating is needed.

    Attributes:
        days: In days.
        hours: The same in hours.
    """

    days: int
    hours: Decimal


@attrs.frozen(kw_only=True)
class UpdatingCount:
    """What counts of the updating done.

    Attributes:
        needed_hours: What is needed, in hours.
        countable_hours: What counts, in hours.
        hours_per_day: The hours that make a day.
    """

    needed_hours: Decimal
    countable_hours: Decimal
    hours_per_day: Decimal

    @property
    def met(self) -> bool:
        """Whether it is enough."""
        return self.countable_hours >= self.needed_hours

    @property
    def countable_days(self) -> Fraction:
        """What counts, in days."""
        return Fraction(self.countable_hours) / Fraction(self.hours_per_day)

    @property
    def shortfall_days(self) -> Fraction:
        """What is still to be done, in days; nothing where it is enough."""
        return max(Fraction(self.needed_hours) / Fraction(self.hours_per_day) - self.countable_days, Fraction(0))


@attrs.frozen(kw_only=True)
class ReturnBand:
    """How much updating a time away asks for.

    Attributes:
        from_years: The years away from which it holds; exactly so many are inside.
        days: The days of updating.
    """

    from_years: int = attrs.field(converter=whole)
    days: int = attrs.field(converter=whole)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _bands(value: DatedSeries[tuple[ReturnBand, ...]]) -> DatedSeries[tuple[ReturnBand, ...]]:
    return instance(DatedSeries, value)


def _months(value: DatedSeries[int]) -> DatedSeries[int]:
    return instance(DatedSeries, value)


@attrs.frozen(kw_only=True)
class ReturnRule:
    """A register's rule for people who come back to practice.

    Attributes:
        bands: What each time away asks for, through time.
        unused_years: Who never practised is asked for updating once the qualification is older than this.
        hours_per_day: The hours that make a day of updating.
        private_share: The part of the days needed that private study may fill.
        evidence_months: The months before the application within which updating must fall, through time.
        supervisor_years: The years a supervisor must have been on the register.
        sources: What this rests on.
    """

    bands: DatedSeries[tuple[ReturnBand, ...]] = attrs.field(converter=_bands)
    unused_years: int = attrs.field(converter=whole)
    hours_per_day: Decimal = attrs.field(converter=positive)
    private_share: Decimal = attrs.field(converter=share)
    evidence_months: DatedSeries[int] = attrs.field(converter=_months)
    supervisor_years: int = attrs.field(converter=whole)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def need(
        self,
        applies_on: DateLike,
        *,
        last_practised: DateLike | None = None,
        qualification_awarded_on: DateLike | None = None,
    ) -> UpdatingNeed:
        """How much updating somebody needs who applies on a day.

        The time away runs from the last day practised; of somebody who never practised, from the award.

        Raises:
            InvalidInputError: Neither day is given, or one lies after the application.
            NotInForceError: The rule is not known so early.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").returning.need("2026-06-01", last_practised="2024-06-01").days
        30
        """
        day = recorded_on(applies_on, "applies_on")
        practised = _before(day, last_practised, "last_practised")
        awarded = _before(day, qualification_awarded_on, "qualification_awarded_on")
        since = practised or awarded
        if since is None:
            raise InvalidInputError.of(
                "last_practised", message("is missing, and so is the day the qualification was awarded: give one")
            )
        is_exempt = practised is None and day <= years_on(since, self.unused_years)
        days_away = self._days_away(since, day)
        days = 0 if is_exempt else days_away
        return UpdatingNeed(days=days, hours=EXACT.multiply(self.hours_per_day, Decimal(days)))

    def count(self, updating: Updating, needed_days: int) -> UpdatingCount:
        """What counts of the updating done towards the days needed: private study fills a part of them at most.

        >>> from occupational_therapy.credentials import regulator
        >>> done = Updating(unit="days", supervised=25, formal=0, private=35)
        >>> regulator("hcpc").returning.count(done, needed_days=60).shortfall_days
        Fraction(5, 1)
        """
        accept("updating", instance(Updating, updating))
        needed = EXACT.multiply(self.hours_per_day, Decimal(accept("needed_days", whole(needed_days))))
        one = self.hours_per_day if updating.unit is UpdatingUnit.DAYS else Decimal(1)
        private = min(EXACT.multiply(updating.private, one), EXACT.multiply(needed, self.private_share))
        taught = EXACT.multiply(EXACT.add(updating.supervised, updating.formal), one)
        return UpdatingCount(
            needed_hours=needed, countable_hours=EXACT.add(taught, private), hours_per_day=self.hours_per_day
        )

    def evidence_window(self, applies_on: DateLike) -> Period:
        """The days on which updating counts for an application, that of the application included.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").returning.evidence_window("2025-12-01").start)
        '2024-12-01'
        """
        day = recorded_on(applies_on, "applies_on")
        return Period(start=months_on(day, -self.evidence_months.on(day).value), end=day)

    def counts(self, applies_on: DateLike, activity_on: DateLike | None) -> bool | None:
        """Whether an activity of a day counts as updating for an application; None for an unknown day.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").returning.counts("2025-12-01", "2024-11-30")
        False
        """
        day = accept("activity_on", record_day_or_none(activity_on))
        return None if day is None else day in self.evidence_window(applies_on)

    def supervisor_from(self, registered_since: DateLike) -> Date:
        """The first day on which somebody has been on the register long enough to supervise.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").returning.supervisor_from("2024-01-01"))
        '2027-01-01'
        """
        return years_on(recorded_on(registered_since, "registered_since"), self.supervisor_years)

    def may_supervise(
        self, *, registered_since: DateLike, sanctioned: bool | None, asked_on: DateLike | None
    ) -> bool | None:
        """Whether somebody may supervise updating; None where what is given does not say.

        Args:
            registered_since: Since when they have been on the register without a break.
            sanctioned: Whether they are subject to proceedings or a sanction; None for unknown.
            asked_on: The day of the question; None for no question.

        >>> from occupational_therapy.credentials import regulator
        >>> returning = regulator("hcpc").returning
        >>> returning.may_supervise(registered_since="2024-01-01", sanctioned=False, asked_on="2026-12-31")
        False
        """
        first = self.supervisor_from(registered_since)
        under_sanction = accept("sanctioned", flag_or_none(sanctioned))
        day = accept("asked_on", record_day_or_none(asked_on))
        if day is None:
            return None
        if day < first or under_sanction:
            return False
        return None if under_sanction is None else True

    def _days_away(self, since: Date, day: Date) -> int:
        bands = self.bands.on(day).value
        return max((band.days for band in bands if years_on(since, band.from_years) <= day), default=0)


def _before(day: Date, value: DateLike | None, name: str) -> Date | None:
    given = accept(name, record_day_or_none(value))
    if given is not None and given > day:
        raise InvalidInputError.of(
            name, message("{given} is after the application, {day}", given=str(given), day=str(day))
        )
    return given
