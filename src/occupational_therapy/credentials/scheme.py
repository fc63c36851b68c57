"""Schemes of criminal record checks: numbers, levels, the Update Service, and who may apply."""

import enum
import re
from collections.abc import Iterable

import attrs

from occupational_therapy.credentials.days import day_before, recorded_on
from occupational_therapy.credentials.sources import (
    DBS_APPLICANTS,
    DBS_GUIDE,
    DBS_LAUNCH,
    DBS_NO_EXPIRY,
    DBS_RENEWAL,
    DBS_SELF_EMPLOYED,
)
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import Date, DateLike, Period, anniversary, on_date, within
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.fields import accept, choice, each, flag, instance, refuse, settle, text, whole
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source, sources_of

__all__ = [
    "SCHEMES",
    "AccessRoute",
    "CheckLevel",
    "CheckScheme",
    "SelfEmployedAccess",
    "UpdateServiceRule",
    "UpdateServiceYear",
    "Workforce",
    "to_level",
    "to_workforce",
    "to_workforces",
]


class CheckLevel(enum.StrEnum):
    """How deep a check goes, the shallowest first."""

    BASIC = "basic"
    STANDARD = "standard"
    ENHANCED = "enhanced"
    ENHANCED_WITH_BARRED_LISTS = "enhanced_with_barred_lists"

    @property
    def label(self) -> Message:
        """The level in words."""
        return _LEVELS[self]

    def reaches(self, needed: "CheckLevel") -> bool:
        """Whether a check of this level goes as deep as one that is needed.

        >>> CheckLevel.ENHANCED.reaches(CheckLevel.ENHANCED_WITH_BARRED_LISTS)
        False
        """
        order = list(CheckLevel)
        return order.index(self) >= order.index(needed)


_LEVELS = {
    CheckLevel.BASIC: message("basic check"),
    CheckLevel.STANDARD: message("standard check"),
    CheckLevel.ENHANCED: message("enhanced check"),
    CheckLevel.ENHANCED_WITH_BARRED_LISTS: message("enhanced check with barred lists"),
}


class Workforce(enum.StrEnum):
    """Whom the holder works with, as certificates name it."""

    CHILD = "child"
    ADULT = "adult"
    OTHER = "other"

    @property
    def label(self) -> Message:
        """The workforce in words."""
        return _WORKFORCES[self]


_WORKFORCES = {
    Workforce.CHILD: message("child workforce"),
    Workforce.ADULT: message("adult workforce"),
    Workforce.OTHER: message("other workforce"),
}


class AccessRoute(enum.StrEnum):
    """Through whom somebody who is self-employed applies."""

    UMBRELLA_BODY = "umbrella_body"


def to_level(value: CheckLevel | str) -> CheckLevel:
    """A field's level; for use as a converter."""
    return choice(CheckLevel, value)


def to_workforce(value: Workforce | str) -> Workforce:
    """A field's workforce; for use as a converter."""
    return choice(Workforce, value)


def to_workforces(values: Iterable[Workforce | str]) -> tuple[Workforce, ...]:
    """A field's workforces; for use as a converter."""
    return each(to_workforce, values)


@attrs.frozen(kw_only=True)
class SelfEmployedAccess:
    """The deepest check that somebody who is self-employed can have.

    Attributes:
        highest_level: The level, in a role that is eligible for it.
        through: Through whom they apply; None where they apply alone.
    """

    highest_level: CheckLevel
    through: AccessRoute | None

    @property
    def available(self) -> bool:
        """Whether it goes deeper than a basic check."""
        return self.highest_level is not CheckLevel.BASIC


_ALONE = SelfEmployedAccess(highest_level=CheckLevel.BASIC, through=None)


@attrs.frozen(kw_only=True)
class UpdateServiceYear:
    """The first year of a subscription that keeps a certificate up to date.

    Attributes:
        join_by: The last day to join with the certificate.
        ends_on: The last day of the year.
        renewal_opens: The first day on which the next year can be paid.
        payment_on: The day on which automatic payment is taken.
    """

    join_by: Date
    ends_on: Date
    renewal_opens: Date
    payment_on: Date

    @property
    def renew_by(self) -> Date:
        """The last day to renew: the year's last. A day later the account is closed."""
        return self.ends_on


def _days(value: DatedSeries[int]) -> DatedSeries[int]:
    return instance(DatedSeries, value)


@attrs.frozen(kw_only=True)
class UpdateServiceRule:
    """A service that keeps certificates up to date for a yearly subscription.

    Attributes:
        key: Its name in errors.
        launched_on: Its first day.
        levels: The levels of certificate it takes.
        join_days: The days from the issue of a certificate within which it can be joined, through time.
        application_days: The days from joining by application within which the application must arrive.
        renewal_days: How many days before the expiry date renewal opens.
        payment_days: How many days before the expiry date automatic payment is taken.
        sources: What this rests on.
    """

    key: str
    launched_on: Date
    levels: tuple[CheckLevel, ...]
    join_days: DatedSeries[int] = attrs.field(converter=_days)
    application_days: int = attrs.field(converter=whole)
    renewal_days: int = attrs.field(converter=whole)
    payment_days: int = attrs.field(converter=whole)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def first_year(
        self, issued_on: DateLike, level: CheckLevel | str, *, join_days: int | None = None
    ) -> UpdateServiceYear:
        """The first year of a subscription for a certificate.

        Args:
            issued_on: The day of issue of the certificate, from which the year runs.
            level: The level of the certificate.
            join_days: The days there were for joining, for a certificate of a time for which they are not known.

        Raises:
            InvalidInputError: The service does not take the level, or the days for joining have to be given.
            NotInForceError: The service had not been launched.

        >>> year = SCHEMES["dbs"].update_service.first_year("2026-01-15", "enhanced")
        >>> str(year.join_by), str(year.renew_by)
        ('2026-02-14', '2027-01-14')
        """
        issued = recorded_on(issued_on, "issued_on")
        if (wanted := accept("level", to_level(level))) not in self.levels:
            raise InvalidInputError.of("level", message("the service does not take {level}", level=wanted.value))
        if issued < self.launched_on:
            raise NotInForceError(self.key, str(issued), str(self.launched_on))
        days = self._join_days(issued) if join_days is None else accept("join_days", whole(join_days))
        expiry = anniversary(issued, 1)
        return UpdateServiceYear(
            join_by=within(issued, days),
            ends_on=self.first_year_ends(issued),
            renewal_opens=within(expiry, -self.renewal_days),
            payment_on=within(expiry, -self.payment_days),
        )

    def first_year_ends(self, issued_on: DateLike) -> Date:
        """The last day of the first year for a certificate issued on a day: the day before the anniversary.

        >>> str(SCHEMES["dbs"].update_service.first_year_ends("2024-02-29"))
        '2025-02-27'
        """
        return day_before(anniversary(recorded_on(issued_on, "issued_on"), 1))

    def application_by(self, joined_on: DateLike) -> Date:
        """The last day for an application to arrive whose reference was used to join.

        >>> str(SCHEMES["dbs"].update_service.application_by("2026-02-01"))
        '2026-03-01'
        """
        return within(recorded_on(joined_on, "joined_on"), self.application_days)

    def _join_days(self, issued: Date) -> int:
        try:
            return self.join_days.on(issued).value
        except NotInForceError:
            why = message("is missing: the days for joining with a certificate of {day} are not known", day=str(issued))
            raise InvalidInputError.of("join_days", why) from None


@attrs.frozen(kw_only=True)
class CheckScheme:
    """A scheme that checks criminal records.

    Attributes:
        key: Its name in the catalogue.
        title: Its own name, never translated.
        territory: Where it is used.
        number_digits: How many digits a certificate's number has.
        self_employed: What somebody self-employed can have in an eligible role, through time.
        update_service: The service that keeps its certificates up to date.
        sources: What the scheme's numbers and levels rest on.
    """

    key: str
    title: str = attrs.field(converter=text)
    territory: Message
    number_digits: int = attrs.field(converter=whole)
    self_employed: DatedSeries[SelfEmployedAccess]
    update_service: UpdateServiceRule
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def number_field(self, value: str) -> str:
        """A certificate's number without its spaces, or a refusal; leading zeros are kept."""
        tidy = value.replace(" ", "") if isinstance(value, str) else ""
        if not re.fullmatch("[0-9]+", tidy) or len(tidy) != self.number_digits:
            return refuse(message("is not a certificate number: it has {digits} digits", digits=self.number_digits))
        return tidy

    def number(self, value: str) -> str:
        """The certificate number in a text, without its spaces.

        Raises:
            InvalidInputError: The text is no certificate number.

        >>> SCHEMES["dbs"].number("0012 3456 7890")
        '001234567890'
        """
        return accept("number", self.number_field(value))

    def access_for_self_employed(self, on: DateLike, *, role_eligible: bool) -> SelfEmployedAccess:
        """The deepest check that somebody self-employed can have on a day.

        >>> SCHEMES["dbs"].access_for_self_employed("2026-01-20", role_eligible=True).available
        False
        """
        eligible, day = accept("role_eligible", flag(role_eligible)), on_date(on)
        access = self.self_employed.on(day).value
        return access if eligible else _ALONE


_CHECKED = "2026-11-23"

DBS = CheckScheme(
    key="dbs",
    title="Disclosure and Barring Service",
    territory=message("England and Wales"),
    number_digits=12,
    self_employed=DatedSeries(
        key="dbs_self_employed_access",
        entries=(
            Dated(value=_ALONE, holds=Period(start="2012-12-01", end="2026-01-20"), sources=(DBS_SELF_EMPLOYED,)),
            Dated(
                value=SelfEmployedAccess(highest_level=CheckLevel.ENHANCED, through=AccessRoute.UMBRELLA_BODY),
                holds=Period(start="2026-01-21"),
                sources=(DBS_SELF_EMPLOYED,),
            ),
        ),
        checked=_CHECKED,
    ),
    update_service=UpdateServiceRule(
        key="dbs_update_service",
        launched_on=Date(2013, 6, 17),
        levels=(CheckLevel.STANDARD, CheckLevel.ENHANCED, CheckLevel.ENHANCED_WITH_BARRED_LISTS),
        join_days=DatedSeries(
            key="dbs_update_service_join_days",
            entries=(
                Dated(value=14, holds=Period(start="2013-06-17", end="2013-12-31"), sources=(DBS_LAUNCH,)),
                Dated(
                    value=30,
                    holds=Period(start="2020-01-01"),
                    sources=(
                        DBS_GUIDE,
                        Source(
                            "Disclosure and Barring Service, guide of 13 January 2020",
                            Confidence.PARTLY_CONFIRMED,
                            note="taken to hold from the beginning of that year",
                        ),
                    ),
                ),
            ),
            checked=_CHECKED,
        ),
        application_days=28,
        renewal_days=30,
        payment_days=14,
        sources=(DBS_GUIDE, DBS_RENEWAL),
    ),
    sources=(DBS_APPLICANTS, DBS_NO_EXPIRY),
)

SCHEMES: Catalogue[CheckScheme] = Catalogue("scheme of criminal record checks", (DBS,))
"""The schemes, by key."""
