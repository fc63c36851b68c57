"""Renewing registration and coming back after missing it: notices, warnings, short and full readmission."""

import enum

import attrs

from occupational_therapy.credentials.days import days_on, months_on, recorded_on
from occupational_therapy.credentials.fees import FeeKind, FeeRule
from occupational_therapy.kernel.dates import Date, DateLike, beginning_with
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import instance, settle, whole
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import DatedSeries, Source, sources_of

__all__ = ["Readmission", "ReadmissionRoute", "RenewalNotice", "RenewalRule"]


class ReadmissionRoute(enum.StrEnum):
    """How somebody who missed the renewal comes back."""

    NOT_LAPSED = "not_lapsed"
    """They are still on the register."""
    SHORT = "short"
    """A form within a month, without a readmission fee."""
    FULL = "full"
    """Readmission with evidence of identity; updating of knowledge and skills may be needed."""

    @property
    def label(self) -> Message:
        """The route in words."""
        return _ROUTES[self]


_ROUTES = {
    ReadmissionRoute.NOT_LAPSED: message("still on the register"),
    ReadmissionRoute.SHORT: message("short readmission"),
    ReadmissionRoute.FULL: message("full readmission"),
}


@attrs.frozen(kw_only=True)
class RenewalNotice:
    """The statutory days of a renewal.

    Attributes:
        notice_by: The last day for the renewal notice; None where no end of registration was given.
        warning_ends: The last day of the period that a warning opens; None where no warning was given.
    """

    notice_by: Date | None
    warning_ends: Date | None


@attrs.frozen(kw_only=True)
class Readmission:
    """Where somebody stands whose registration ended.

    Attributes:
        registered: Whether the day asked about still lies in the registration.
        route: How to come back.
        short_route_last_day: The last day for the short form.
        fee: What readmission costs on the day asked about; None while registered.
    """

    registered: bool
    route: ReadmissionRoute
    short_route_last_day: Date
    fee: Money | None

    @property
    def may_practise(self) -> bool:
        """Whether practising is lawful as far as registration goes: only while registered."""
        return self.registered


def _days(value: DatedSeries[int]) -> DatedSeries[int]:
    return instance(DatedSeries, value)


@attrs.frozen(kw_only=True)
class RenewalRule:
    """How a register renews and readmits.

    Attributes:
        notice_days: How many days before the end the notice is sent at the latest, through time.
        warning_days: How many days a warning gives, beginning with the day it is sent, through time.
        short_months: How many months after the last day of registration the short form is open.
        sources: What the readmission routes rest on.
    """

    notice_days: DatedSeries[int] = attrs.field(converter=_days)
    warning_days: DatedSeries[int] = attrs.field(converter=_days)
    short_months: int = attrs.field(converter=whole)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def notice(self, ends_on: DateLike | None = None, warning_sent_on: DateLike | None = None) -> RenewalNotice:
        """The days by law for a registration that ends, for a warning that was sent, or for both.

        Raises:
            InvalidInputError: Neither day is given, or one is no date.
            NotInForceError: The days by law are not known so early.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").renewal.notice(ends_on="2027-10-31").notice_by)
        '2027-09-19'
        """
        if ends_on is None and warning_sent_on is None:
            raise InvalidInputError.of("ends_on", message("is missing, and so is the day of the warning: give one"))
        return RenewalNotice(
            notice_by=None if ends_on is None else self._notice_by(recorded_on(ends_on, "ends_on")),
            warning_ends=None if warning_sent_on is None else self.warning_ends(warning_sent_on),
        )

    def warning_ends(self, sent_on: DateLike) -> Date:
        """The last day of the period that a warning opens; only then may the name be removed.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").renewal.warning_ends("2027-10-18"))
        '2027-10-31'
        """
        sent = recorded_on(sent_on, "warning_sent_on")
        return beginning_with(sent, self.warning_days.on(sent).value)

    def warning_by(self, ends_on: DateLike) -> Date:
        """The last day to send a warning whose days are over with a registration that ends on a day.

        A later warning moves the earliest removal past that end.

        Raises:
            NotInForceError: The days by law are not known so early.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").renewal.warning_by("2027-10-31"))
        '2027-10-18'
        """
        end = recorded_on(ends_on, "ends_on")
        return days_on(end, 1 - self.warning_days.on(end).value)

    def short_until(self, lapsed_on: DateLike) -> Date:
        """The last day for the short form after a registration whose last day is known.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").renewal.short_until("2025-10-31"))
        '2025-11-30'
        """
        return months_on(recorded_on(lapsed_on, "lapsed_on"), self.short_months)

    def readmission(self, lapsed_on: DateLike, asked_on: DateLike, fees: FeeRule) -> Readmission:
        """How to come back after a registration whose last day is known.

        Raises:
            NotInForceError: The fee is not known for that day.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").readmission("2025-10-31", "2025-12-01").route.value
        'full'
        """
        last, day = recorded_on(lapsed_on, "lapsed_on"), recorded_on(asked_on, "asked_on")
        short_until = self.short_until(last)
        if day <= last:
            route, kind = ReadmissionRoute.NOT_LAPSED, None
        elif day <= short_until:
            route, kind = ReadmissionRoute.SHORT, FeeKind.RENEWAL
        else:
            route, kind = ReadmissionRoute.FULL, FeeKind.READMISSION_WITH_ONE_YEAR
        return Readmission(
            registered=day <= last,
            route=route,
            short_route_last_day=short_until,
            fee=None if kind is None else fees.price(kind, day),
        )

    def _notice_by(self, ends_on: Date) -> Date:
        return days_on(ends_on, -self.notice_days.on(ends_on).value)
