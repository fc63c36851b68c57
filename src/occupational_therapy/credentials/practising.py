"""Certificates that run for a term, renewal after the last day, and what falls due every year."""

import enum
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.credentials.days import day_before, days_on, months_on, on_day, recorded_on, years_on
from occupational_therapy.kernel.dates import Date, DateLike, Period
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import each, flag, instance, settle, whole
from occupational_therapy.kernel.identifiers import key
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = [
    "CertificateRule",
    "CertificateStatus",
    "LateRule",
    "LateStanding",
    "RenewalStatus",
    "YearlyDuty",
    "to_duties",
]


class CertificateStatus(enum.StrEnum):
    """Whether a certificate runs."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    """Its term is over: what it gives may not be used."""

    @property
    def label(self) -> Message:
        """The status in words."""
        return _CERTIFICATES[self]


_CERTIFICATES = {
    CertificateStatus.ACTIVE: message("in force"),
    CertificateStatus.INACTIVE: message("not in force"),
}


def _months_or_none(value: int | None) -> int | None:
    return None if value is None else whole(value)


@attrs.frozen(kw_only=True)
class CertificateRule:
    """A certificate that runs for a term, whose days are those of its holder.

    Attributes:
        years: How many years it runs.
        opens_months: How many months before its end it can be renewed; None where that is not known.
        needed_to_practise: Whether practising needs it besides the entry on the register.
        in_force: The days on which this holds.
        sources: What this rests on.
    """

    years: int = attrs.field(converter=whole)
    opens_months: int | None = attrs.field(default=None, converter=_months_or_none)
    needed_to_practise: bool = attrs.field(converter=flag)
    in_force: Period
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def term(self, ends_on: DateLike) -> Period:
        """The days of a certificate whose last day is known.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("nbcot").certificate.term("2027-03-31").start)
        '2024-04-01'
        """
        end = recorded_on(ends_on, "ends_on")
        return Period(start=years_on(days_on(end, 1), -self.years), end=end)

    def status(self, ends_on: DateLike, asked_on: DateLike) -> CertificateStatus | None:
        """Whether a certificate runs on a day; None for a day before it, of which it says nothing.

        >>> from occupational_therapy.credentials import regulator
        >>> certificate = regulator("nbcot").certificate
        >>> certificate.status("2027-03-31", "2027-03-31").value, certificate.status("2027-03-31", "2027-04-01").value
        ('active', 'inactive')
        """
        day, term = recorded_on(asked_on, "asked_on"), self.term(ends_on)
        if day in term:
            return CertificateStatus.ACTIVE
        return CertificateStatus.INACTIVE if term.end is not None and day > term.end else None

    def renewal_opens(self, ends_on: DateLike) -> Date | None:
        """The first day on which it can be renewed; None where that is not known.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("nbcot").certificate.renewal_opens("2027-03-31"))
        '2027-01-01'
        """
        end = recorded_on(ends_on, "ends_on")
        return None if self.opens_months is None else months_on(days_on(end, 1), -self.opens_months)


class RenewalStatus(enum.StrEnum):
    """Where somebody stands whose registration expires."""

    IN_TIME = "in_time"
    LATE = "late"
    """Renewal is still taken, with a late fee; practice is lawful while it is processed."""
    LAPSED = "lapsed"

    @property
    def label(self) -> Message:
        """The status in words."""
        return _RENEWALS[self]


_RENEWALS = {
    RenewalStatus.IN_TIME: message("in time"),
    RenewalStatus.LATE: message("in the late period"),
    RenewalStatus.LAPSED: message("lapsed"),
}


@attrs.frozen(kw_only=True)
class LateStanding:
    """What follows from a renewal status.

    Attributes:
        status: The status.
    """

    status: RenewalStatus

    @property
    def late_fee(self) -> bool:
        """Whether a late fee is asked."""
        return self.status is RenewalStatus.LATE

    @property
    def may_practise(self) -> bool:
        """Whether practice is lawful; in the late period, while the application is processed."""
        return self.status is not RenewalStatus.LAPSED


@attrs.frozen(kw_only=True)
class LateRule:
    """Renewal after the last day.

    Attributes:
        months: How many months it is still taken.
        in_force: The days on which this holds.
        sources: What this rests on.
    """

    months: int = attrs.field(converter=whole)
    in_force: Period
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def last_day(self, expires_on: DateLike) -> Date:
        """The last day on which renewal is taken after a registration whose last day is known.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("ahpra").late.last_day("2025-11-30"))
        '2025-12-31'
        """
        return day_before(months_on(days_on(recorded_on(expires_on, "expires_on"), 1), self.months))

    def standing(self, expires_on: DateLike, on: DateLike) -> LateStanding:
        """Where somebody stands on a day who does not renew a registration whose last day is known.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("ahpra").late.standing("2025-11-30", on="2026-01-01").status.value
        'lapsed'
        """
        expires, day = recorded_on(expires_on, "expires_on"), on_day(on)
        if day <= expires:
            return LateStanding(status=RenewalStatus.IN_TIME)
        is_late = day <= self.last_day(expires)
        return LateStanding(status=RenewalStatus.LATE if is_late else RenewalStatus.LAPSED)


def _message(value: Message) -> Message:
    return instance(Message, value)


def _a_day(duty: "YearlyDuty") -> Iterator[Problem]:
    # the year is any that is no leap year: a duty that falls due on 29 February would have no day in most years
    try:
        Date(2001, duty.month, duty.day)
    except ValueError:
        yield Problem("day", message("{day} is no day of month {month} in every year", day=duty.day, month=duty.month))


@attrs.frozen(kw_only=True)
class YearlyDuty:
    """Something that falls due on the same day every year.

    Attributes:
        key: Its name.
        month: The month.
        day: The day of the month: the last one to do it.
        what: What is due.
        in_force: The days on which this holds.
        sources: What this rests on.
    """

    key: str = attrs.field(converter=key)
    month: int = attrs.field(converter=whole)
    day: int = attrs.field(converter=whole)
    what: Message = attrs.field(converter=_message)
    in_force: Period
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self, _a_day)

    def next_due(self, on: DateLike) -> Date:
        """The next day it falls due, from a day on.

        >>> from occupational_therapy.credentials import regulator
        >>> [str(duty.next_due("2026-11-23")) for duty in regulator("coto").duties]
        ['2027-10-31']
        """
        day = on_day(on)
        due = Date(day.year, self.month, self.day)
        return due if due >= day else years_on(due, 1)


def to_duties(values: Iterable[YearlyDuty]) -> tuple[YearlyDuty, ...]:
    """A field's duties."""
    return each(lambda value: instance(YearlyDuty, value), values)
