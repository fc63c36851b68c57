"""Development that a register counts: hours, credits or units within a time, and those of a kind among them."""

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.credentials.days import days_on, months_on, recorded_on, years_on
from occupational_therapy.credentials.development import Activity
from occupational_therapy.credentials.qualification import to_hours
from occupational_therapy.kernel.dates import Date, DateLike, Period
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import Number, accept, choice, each, instance, settle, whole
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import DatedSeries, Source, sources_of

__all__ = ["Quota", "QuotaCount", "QuotaRule", "QuotaSpan", "QuotaUnit", "SpecialKind"]


class QuotaUnit(enum.StrEnum):
    """What is counted."""

    HOURS = "hours"
    CREDITS = "credits"
    UNITS = "units"

    @property
    def label(self) -> Message:
        """What is counted, in words."""
        return _UNITS[self]


_UNITS = {
    QuotaUnit.HOURS: message("hours"),
    QuotaUnit.CREDITS: message("credits"),
    QuotaUnit.UNITS: message("units"),
}


class SpecialKind(enum.StrEnum):
    """A kind of learning of which a register asks so much in particular."""

    INTERACTIVE = "interactive"
    ETHICS = "ethics"
    """Ethics, human rights and health law."""

    @property
    def label(self) -> Message:
        """The kind in words."""
        return _SPECIALS[self]


_SPECIALS = {
    SpecialKind.INTERACTIVE: message("interactive"),
    SpecialKind.ETHICS: message("in ethics, human rights or health law"),
}


class QuotaSpan(enum.StrEnum):
    """Which time is looked at."""

    REGISTRATION_YEAR = "registration_year"
    """The last registration year that is over."""
    ROLLING = "rolling"
    """The months up to the day."""
    TERM = "term"
    """The term of the certificate that runs."""


def _unit(value: QuotaUnit | str) -> QuotaUnit:
    return choice(QuotaUnit, value)


def _span(value: QuotaSpan | str) -> QuotaSpan:
    return choice(QuotaSpan, value)


def _special_or_none(value: SpecialKind | str | None) -> SpecialKind | None:
    return None if value is None else choice(SpecialKind, value)


def _amount_or_none(value: Number | None) -> Decimal | None:
    return None if value is None else to_hours(value)


def _months_or_none(value: int | None) -> int | None:
    return None if value is None else whole(value)


@attrs.frozen(kw_only=True)
class Quota:
    """How much is asked for.

    Attributes:
        amount: How much in each span.
        special: How much of it of the special kind.
        live: How much must be live at any time; None where nothing lapses.
        live_special: How much of that of the special kind.
    """

    amount: Decimal = attrs.field(converter=to_hours)
    special: Decimal = attrs.field(default=Decimal(0), converter=to_hours)
    live: Decimal | None = attrs.field(default=None, converter=_amount_or_none)
    live_special: Decimal = attrs.field(default=Decimal(0), converter=to_hours)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class QuotaCount:
    """What was done against what is asked for.

    Attributes:
        needed: How much is asked for.
        needed_special: How much of it of the special kind.
        done: How much was done; None for unknown.
        done_special: How much of it was of the special kind; None for unknown.
    """

    needed: Decimal
    needed_special: Decimal
    done: Decimal | None
    done_special: Decimal | None

    @property
    def met(self) -> bool | None:
        """Whether it is enough; None where what is given does not say."""
        answers = [
            None if done is None and needed > 0 else (done or 0) >= needed
            for done, needed in ((self.done, self.needed), (self.done_special, self.needed_special))
        ]
        return False if False in answers else None if None in answers else True

    @property
    def short(self) -> Decimal | None:
        """How much is missing of the whole; nothing where it is enough, None for unknown."""
        return None if self.done is None else max(EXACT.subtract(self.needed, self.done), Decimal(0))


def _series(value: DatedSeries[Quota]) -> DatedSeries[Quota]:
    return instance(DatedSeries, value)


def _special_has_a_kind(rule: "QuotaRule") -> Iterator[Problem]:
    if rule.special is None and any(entry.value.special or entry.value.live_special for entry in rule.quotas.entries):
        yield Problem("special", message("is missing: say of which kind so much is asked for"))


@attrs.frozen(kw_only=True)
class QuotaRule:
    """Development that a register counts.

    Attributes:
        key: Its name in errors.
        unit: What is counted.
        span: Which time is looked at.
        months: How long that time is.
        special: The kind of which so much is asked for in particular; None for none.
        quotas: How much is asked for, through time.
        lasts_months: How long a unit stays live; None where nothing lapses.
        audit_years: How many such years an audit looks at; None where it is not known.
        sources: What this rests on.
    """

    key: str
    unit: QuotaUnit = attrs.field(converter=_unit)
    span: QuotaSpan = attrs.field(converter=_span)
    months: int = attrs.field(converter=whole)
    special: SpecialKind | None = attrs.field(default=None, converter=_special_or_none)
    quotas: DatedSeries[Quota] = attrs.field(converter=_series)
    lasts_months: int | None = attrs.field(default=None, converter=_months_or_none)
    audit_years: int | None = attrs.field(default=None, converter=_months_or_none)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self, _special_has_a_kind)

    def count(self, done: Number | None, done_special: Number | None = None, *, on: DateLike) -> QuotaCount:
        """What was done in one span against what is asked for on a day.

        Raises:
            InvalidInputError: A number is negative, or more was of the special kind than was done.
            NotInForceError: Nothing is known for that day.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("ahpra").quota.count(20, 4, on="2025-12-01").met
        False
        """
        return self._count(self._of(done, done_special), on, live=False)

    def count_live(self, done: Number | None, done_special: Number | None = None, *, on: DateLike) -> QuotaCount:
        """What is live on a day against what must be; see :meth:`count`.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hpcsa").quota.count_live(60, 9, on="2026-11-23").met
        False
        """
        return self._count(self._of(done, done_special), on, live=True)

    def years_short(self, done_by_year: Iterable[Number], *, on: DateLike) -> tuple[int, ...]:
        """The years of an audited period, counted from 1, in which too little was done.

        Args:
            done_by_year: What was done in each year of the period.
            on: The first day of the period.

        Raises:
            InvalidInputError: The years are not as many as an audit looks at, or a number is negative.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("coru").quota.years_short([28, 40], on="2023-04-01")
        (1,)
        """
        amounts = accept("done_by_year", each(to_hours, done_by_year))
        start = recorded_on(on, "on")
        if self.audit_years is not None and len(amounts) != self.audit_years:
            raise InvalidInputError.of(
                "done_by_year",
                message(
                    "{given} years are given: an audit looks at {years}", given=len(amounts), years=self.audit_years
                ),
            )
        return tuple(
            year
            for year, amount in enumerate(amounts, start=1)
            if amount < self.quotas.on(years_on(start, year - 1)).value.amount
        )

    def lapses_on(self, earned_on: DateLike) -> Date | None:
        """The day on which something earned on a day is no longer live; None where nothing lapses.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hpcsa").quota.lapses_on("2024-02-29"))
        '2026-02-28'
        """
        earned = recorded_on(earned_on, "earned_on")
        return None if self.lasts_months is None else months_on(earned, self.lasts_months)

    def before(self, on: Date) -> Period:
        """The months up to a day, that day included.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hpcsa").quota.before(Date(2026, 11, 23)).start)
        '2025-11-24'
        """
        return Period(start=days_on(months_on(on, -self.months), 1), end=on)

    def term(self, ends_on: Date) -> Period:
        """The term that ends on a day.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("nbcot").quota.term(Date(2027, 3, 31)).start)
        '2024-04-01'
        """
        after = days_on(ends_on, 1)
        return Period(start=months_on(after, -self.months), end=ends_on)

    def recorded(self, activities: Iterable[Activity], first: Date, last: Date) -> QuotaCount:
        """What a record shows from a day to another against what was asked for on the first of them.

        What an entry does not count is unknown, and so is the whole with it, unless what is counted is enough.
        """
        amounts: list[Decimal | None] = []
        specials: list[Decimal | None] = []
        for each_one in activities:
            if not first <= each_one.on <= last:
                continue
            amount = each_one.hours if self.unit is QuotaUnit.HOURS else each_one.units
            amounts.append(amount)
            is_special = self._is_special(each_one)
            specials.append(Decimal(0) if is_special is False else None if is_special is None else amount)
        quota = self.quotas.on(first).value
        return QuotaCount(
            needed=quota.amount,
            needed_special=quota.special,
            done=_total(amounts, quota.amount),
            done_special=_total(specials, quota.special),
        )

    def _is_special(self, activity: Activity) -> bool | None:
        return activity.interactive if self.special is SpecialKind.INTERACTIVE else activity.ethics

    def _of(self, done: Number | None, done_special: Number | None) -> tuple[Decimal | None, Decimal | None]:
        amount = accept("done", _amount_or_none(done))
        special = accept("done_special", _amount_or_none(done_special))
        if amount is not None and special is not None and special > amount:
            raise InvalidInputError.of(
                "done_special",
                message("{special} is more than all that was done, {done}", special=special, done=amount),
            )
        return amount, special

    def _count(self, given: tuple[Decimal | None, Decimal | None], on: DateLike, *, live: bool) -> QuotaCount:
        quota = self.quotas.on(on).value
        needed, special = (quota.live or Decimal(0), quota.live_special) if live else (quota.amount, quota.special)
        return QuotaCount(needed=needed, needed_special=special, done=given[0], done_special=given[1])


def _total(amounts: Iterable[Decimal | None], needed: Decimal) -> Decimal | None:
    given = list(amounts)
    total = sum((amount for amount in given if amount is not None), Decimal(0))
    return None if None in given and total < needed else total
