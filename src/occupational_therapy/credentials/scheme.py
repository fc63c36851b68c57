"""Schemes of criminal record checks: numbers, fees, names of levels, the Update Service, and who may apply."""

import enum
import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

import attrs

from occupational_therapy.credentials.absent import Lack, NoRuleError
from occupational_therapy.credentials.check_level import CheckLevel, to_level
from occupational_therapy.credentials.days import day_before, days_on, on_day, recorded_on, years_on
from occupational_therapy.credentials.scheme_membership import MembershipRule
from occupational_therapy.kernel.dates import Date, DateLike, to_date
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError, Problem
from occupational_therapy.kernel.fields import accept, each, flag, instance, refuse, settle, text, whole
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.kernel.money import Money, not_negative, not_negative_or_none
from occupational_therapy.kernel.provenance import DatedSeries, Source, sources_of

__all__ = [
    "NO_MORE_THAN_BASIC",
    "AccessRoute",
    "CheckFees",
    "CheckScheme",
    "LevelName",
    "SelfEmployedAccess",
    "UpdateServiceRule",
    "UpdateServiceYear",
]

T = TypeVar("T")


class AccessRoute(enum.StrEnum):
    """Through whom somebody who is self-employed applies."""

    UMBRELLA_BODY = "umbrella_body"


@attrs.frozen(kw_only=True)
class SelfEmployedAccess:
    """The deepest check that somebody who is self-employed can have.

    Attributes:
        highest_level: The level, in a role that is eligible for it.
        with_barred_lists: Whether it can be had with barred lists; None where no source says.
        through: Through whom they apply; None where they apply alone.
    """

    highest_level: CheckLevel
    through: AccessRoute | None
    with_barred_lists: bool | None = None

    @property
    def available(self) -> bool:
        """Whether it goes deeper than a basic check."""
        return self.highest_level is not CheckLevel.BASIC


NO_MORE_THAN_BASIC = SelfEmployedAccess(highest_level=CheckLevel.BASIC, through=None, with_barred_lists=False)


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

        >>> from occupational_therapy.credentials import SCHEMES
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
        expiry = years_on(issued, 1)
        return UpdateServiceYear(
            join_by=days_on(issued, days),
            ends_on=self.first_year_ends(issued),
            renewal_opens=days_on(expiry, -self.renewal_days),
            payment_on=days_on(expiry, -self.payment_days),
        )

    def first_year_ends(self, issued_on: DateLike) -> Date:
        """The last day of the first year for a certificate issued on a day: the day before the anniversary.

        >>> from occupational_therapy.credentials import SCHEMES
        >>> str(SCHEMES["dbs"].update_service.first_year_ends("2024-02-29"))
        '2025-02-27'
        """
        return day_before(years_on(recorded_on(issued_on, "issued_on"), 1))

    def application_by(self, joined_on: DateLike) -> Date:
        """The last day for an application to arrive whose reference was used to join.

        >>> from occupational_therapy.credentials import SCHEMES
        >>> str(SCHEMES["dbs"].update_service.application_by("2026-02-01"))
        '2026-03-01'
        """
        return days_on(recorded_on(joined_on, "joined_on"), self.application_days)

    def _join_days(self, issued: Date) -> int:
        try:
            return self.join_days.on(issued).value
        except NotInForceError:
            why = message("is missing: the days for joining with a certificate of {day} are not known", day=str(issued))
            raise InvalidInputError.of("join_days", why) from None


@attrs.frozen(kw_only=True)
class CheckFees:
    """What checks cost; what is not known is None.

    Attributes:
        basic: A basic check.
        standard: A standard check.
        enhanced: An enhanced check, with or without barred lists.
        update_service: A year of the service that keeps certificates up to date.
    """

    basic: Money = attrs.field(converter=not_negative)
    standard: Money = attrs.field(converter=not_negative)
    enhanced: Money = attrs.field(converter=not_negative)
    update_service: Money | None = attrs.field(default=None, converter=not_negative_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def of(self, level: CheckLevel | str) -> Money:
        """What a check of a level costs.

        >>> from occupational_therapy.credentials import SCHEMES
        >>> SCHEMES["dbs"].fees_on("2026-11-23").of("enhanced_with_barred_lists")
        Money('49.50', 'GBP')
        """
        fees = {CheckLevel.BASIC: self.basic, CheckLevel.STANDARD: self.standard}
        return fees.get(accept("level", to_level(level)), self.enhanced)


@attrs.frozen(kw_only=True)
class LevelName:
    """What a scheme calls a level.

    Attributes:
        level: The level.
        title: The scheme's own name for it, never translated.
    """

    level: CheckLevel = attrs.field(converter=to_level)
    title: str = attrs.field(converter=text)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _whole_or_none(value: int | None) -> int | None:
    return None if value is None else whole(value)


def _lacks(values: Iterable[Lack]) -> tuple[Lack, ...]:
    return each(lambda value: instance(Lack, value), values)


_PARTS = ("number_digits", "self_employed", "updates", "members", "fees", "names")


def _each_declared_or_not(scheme: "CheckScheme") -> Iterator[Problem]:
    said = sorted(lack.part for lack in scheme.lacks)
    missing = sorted(name for name in _PARTS if getattr(scheme, name) is None)
    if said != missing:
        yield Problem(
            "lacks", message("are {said}, and missing are {missing}", said=tuple(said), missing=tuple(missing))
        )


@attrs.frozen(kw_only=True)
class CheckScheme:
    """A scheme that checks criminal records. A part that is None is lacking, and ``lacks`` says why.

    Attributes:
        key: Its name in the catalogue.
        title: Its own name, never translated.
        territory: Where it is used.
        number_digits: How many digits a certificate's number, or a member's, has.
        self_employed: What somebody self-employed can have in an eligible role, through time.
        updates: The service that keeps its certificates up to date.
        members: The rules of a scheme that one is a member of.
        fees: What its checks cost, through time.
        names: What it calls the levels, through time.
        lacks: The parts there are not, each with the reason.
        checked: The day its facts were last checked.
        sources: What the scheme's numbers and levels rest on.
    """

    key: str
    title: str = attrs.field(converter=text)
    territory: Message
    number_digits: int | None = attrs.field(default=None, converter=_whole_or_none)
    self_employed: DatedSeries[SelfEmployedAccess] | None = None
    updates: UpdateServiceRule | None = None
    members: MembershipRule | None = None
    fees: DatedSeries[CheckFees] | None = None
    names: DatedSeries[tuple[LevelName, ...]] | None = None
    lacks: tuple[Lack, ...] = attrs.field(default=(), converter=_lacks)
    checked: Date = attrs.field(converter=to_date)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self, _each_declared_or_not)

    @property
    def update_service(self) -> UpdateServiceRule:
        """The service that keeps its certificates up to date.

        Raises:
            NoRuleError: The scheme has none.
        """
        return self._declared(self.updates, "updates")

    @property
    def membership(self) -> MembershipRule:
        """The rules of the scheme as one that one is a member of.

        Raises:
            NoRuleError: It is no such scheme.
        """
        return self._declared(self.members, "members")

    def fees_on(self, on: DateLike) -> CheckFees:
        """What checks cost on a day.

        Raises:
            NoRuleError: No fee is known.
            NotInForceError: The fees are not known for that day.

        >>> from occupational_therapy.credentials import SCHEMES
        >>> SCHEMES["dbs"].fees_on("2024-12-01").enhanced, SCHEMES["dbs"].fees_on("2024-12-02").enhanced
        (Money('38.00', 'GBP'), Money('49.50', 'GBP'))
        """
        return self._declared(self.fees, "fees").on(on).value

    def level_name(self, level: CheckLevel | str, on: DateLike) -> str:
        """What the scheme calls a level on a day.

        Raises:
            NoRuleError: It has no names of its own.
            NotInForceError: The names are not known for that day.

        >>> from occupational_therapy.credentials import SCHEMES
        >>> SCHEMES["pvg"].level_name("enhanced", "2025-04-01")
        'Level 2'
        """
        wanted = accept("level", to_level(level))
        names = {name.level: name.title for name in self._declared(self.names, "names").on(on).value}
        if wanted not in names:
            raise NoRuleError(self.key, wanted.value, "no name of this level is known")
        return names[wanted]

    def number_field(self, value: str) -> str:
        """A certificate's number without its spaces, or a refusal; leading zeros are kept."""
        tidy = value.replace(" ", "") if isinstance(value, str) else ""
        if self.number_digits is None and tidy:
            return tidy
        if not re.fullmatch("[0-9]+", tidy) or len(tidy) != self.number_digits:
            return refuse(message("is not a certificate number: it has {digits} digits", digits=self.number_digits))
        return tidy

    def number(self, value: str) -> str:
        """The certificate number in a text, without its spaces.

        Raises:
            InvalidInputError: The text is no certificate number.

        >>> from occupational_therapy.credentials import SCHEMES
        >>> SCHEMES["dbs"].number("0012 3456 7890")
        '001234567890'
        """
        return accept("number", self.number_field(value))

    def access_for_self_employed(self, on: DateLike, *, role_eligible: bool) -> SelfEmployedAccess:
        """The deepest check that somebody self-employed can have on a day.

        >>> from occupational_therapy.credentials import SCHEMES
        >>> SCHEMES["dbs"].access_for_self_employed("2026-01-20", role_eligible=True).available
        False
        """
        eligible, day = accept("role_eligible", flag(role_eligible)), on_day(on)
        access = self._declared(self.self_employed, "self_employed").on(day).value
        return access if eligible else NO_MORE_THAN_BASIC

    def outline(self) -> Section:
        """The scheme with what is not known of it and what it rests on."""
        lacking = [message("{part}: {why}", part=lack.part, why=lack.why) for lack in self.lacks]
        return section(
            Verbatim(self.title),
            message("Criminal record checks in {territory}", territory=self.territory),
            section(message("What there is not, or is not known here"), listing(*lacking)) if lacking else None,
            section(message("Sources"), listing(*(message("{source}", source=str(each)) for each in self.sources))),
        )

    def _declared(self, part: T | None, name: str) -> T:
        if part is None:
            why = next(lack.why for lack in self.lacks if lack.part == name)
            raise NoRuleError(self.key, name, str(why))
        return part
