"""Registration fees through time, and what a new graduate pays."""

import enum
from collections.abc import Callable
from fractions import Fraction

import attrs

from occupational_therapy.credentials.absent import NoRuleError
from occupational_therapy.credentials.cycle import Cycle
from occupational_therapy.credentials.days import day_before, months_on, on_day, recorded_on, years_on
from occupational_therapy.kernel.dates import Date, DateLike
from occupational_therapy.kernel.errors import InvalidInputError, NotInForceError
from occupational_therapy.kernel.fields import accept, choice, flag_or_none, instance, settle, whole
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money, not_negative, not_negative_or_none
from occupational_therapy.kernel.provenance import DatedSeries, Source, sources_of

__all__ = ["FeeKind", "FeeRule", "Fees", "FirstFees"]


_TWO = 2


class FeeKind(enum.StrEnum):
    """What a fee is for."""

    RENEWAL = "renewal"
    """All the professional years of a cycle."""
    PER_YEAR = "per_year"
    """One professional year."""
    FIRST_REGISTRATION_TWO_YEARS = "first_registration_two_years"
    """The price of two professional years at that day's rate, not the sum first due."""
    READMISSION = "readmission"
    """The fee for readmission alone."""
    READMISSION_WITH_ONE_YEAR = "readmission_with_one_year"
    """Readmission as the register advertises it: with one professional year."""
    SCRUTINY_UK = "scrutiny_uk"
    """Looking at an application with an approved qualification of the United Kingdom."""
    SCRUTINY_INTERNATIONAL = "scrutiny_international"
    """Looking at an application from abroad."""


def _years_or_none(value: int | None) -> int | None:
    return None if value is None else whole(value)


@attrs.frozen(kw_only=True)
class Fees:
    """The fees of one instrument; what is not known of it is None.

    Attributes:
        per_year: One professional year; the other sums for registration are multiples of it.
        readmission: Readmission alone; None where it is not known.
        readmission_years: The professional years that readmission is advertised with.
        scrutiny_uk: Scrutiny of an application with an approved qualification of the United Kingdom.
        scrutiny_international: Scrutiny of an application from abroad.
    """

    per_year: Money = attrs.field(converter=not_negative)
    readmission: Money | None = attrs.field(default=None, converter=not_negative_or_none)
    readmission_years: int | None = attrs.field(default=None, converter=_years_or_none)
    scrutiny_uk: Money | None = attrs.field(default=None, converter=not_negative_or_none)
    scrutiny_international: Money | None = attrs.field(default=None, converter=not_negative_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class FirstFees:
    """What a new registrant pays for the cycle they join in.

    Attributes:
        due: The sum for what is left of the cycle, at the rate of the day; scrutiny comes on top.
        free_until: The last day of the free period; None where nothing is free.
        discounted_years_left: How many professional years at the graduates' price are left for the next renewal.
    """

    due: Money
    free_until: Date | None
    discounted_years_left: int


def _series(value: DatedSeries[Fees]) -> DatedSeries[Fees]:
    return instance(DatedSeries, value)


def _part(value: Fraction) -> Fraction:
    return instance(Fraction, value)


def _advertised(fees: Fees, _: int) -> Money | None:
    if fees.readmission is None or fees.readmission_years is None:
        return None
    return fees.readmission + fees.per_year * fees.readmission_years


def _two_years(fees: Fees, years: int) -> Money | None:
    return fees.per_year * years if years == _TWO else None


_PRICES: dict[FeeKind, Callable[[Fees, int], Money | None]] = {
    FeeKind.RENEWAL: lambda fees, years: fees.per_year * years,
    FeeKind.PER_YEAR: lambda fees, _: fees.per_year,
    FeeKind.FIRST_REGISTRATION_TWO_YEARS: _two_years,
    FeeKind.READMISSION: lambda fees, _: fees.readmission,
    FeeKind.READMISSION_WITH_ONE_YEAR: _advertised,
    FeeKind.SCRUTINY_UK: lambda fees, _: fees.scrutiny_uk,
    FeeKind.SCRUTINY_INTERNATIONAL: lambda fees, _: fees.scrutiny_international,
}


@attrs.frozen(kw_only=True)
class FeeRule:
    """A register's fees.

    Attributes:
        series: The fees by the day from which they hold.
        years: The professional years of a cycle.
        graduate_share: The part of the fee that a new graduate pays; the whole where there is no such price.
        graduate_within_years: Graduates apply in less than so many years from their award.
        graduate_years: The full professional years for which they pay that part.
        free_months: Graduates who join less than so many months before the next professional year have the rest free.
        sources: What the rules for graduates rest on.
    """

    series: DatedSeries[Fees] = attrs.field(converter=_series)
    years: int = attrs.field(converter=whole)
    graduate_share: Fraction = attrs.field(default=Fraction(1), converter=_part)
    graduate_within_years: int = attrs.field(default=0, converter=whole)
    graduate_years: int = attrs.field(default=0, converter=whole)
    free_months: int = attrs.field(default=0, converter=whole)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def price(
        self,
        what: FeeKind | str,
        on: DateLike,
        *,
        qualification_awarded_on: DateLike | None = None,
        approved_uk_qualification: bool | None = None,
    ) -> Money:
        """A fee by the table in force on a day.

        The graduates' price is for those known to hold an approved qualification of the United Kingdom, and to apply
        in time; of anybody else the full price is asked.

        Raises:
            InvalidInputError: The kind of fee is unknown, or the qualification was awarded after the day.
            NotInForceError: The fee is not known for that day.
            NoRuleError: The fee is not known for any day.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").fees.price("renewal", "2025-08-15")
        Money('246.68', 'GBP')
        """
        kind, day = accept("what", choice(FeeKind, what)), on_day(on)
        graduate = self.is_new_graduate(day, qualification_awarded_on, approved_uk_qualification)
        price = _PRICES[kind](self.series.on(day).value, self.years)
        if price is None:
            known = [entry for entry in self.series.entries if _PRICES[kind](entry.value, self.years) is not None]
            if not known:
                raise NoRuleError(self.series.key, kind.value, "no fee of this kind is known")
            raise NotInForceError(f"{self.series.key}: {kind}", str(day), str(known[0].holds.start))
        discounted = graduate and kind is FeeKind.FIRST_REGISTRATION_TWO_YEARS
        return price.part(self.graduate_share) if discounted else price.rounded()

    def is_new_graduate(
        self,
        applies_on: DateLike,
        qualification_awarded_on: DateLike | None,
        approved_uk_qualification: bool | None,  # noqa: FBT001 - read by name in the two methods that call it
    ) -> bool:
        """Whether somebody is known to be a new graduate on the day they apply.

        Raises:
            InvalidInputError: The qualification was awarded after the day.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").fees.is_new_graduate("2026-02-28", "2024-02-29", True)
        False
        """
        day = on_day(applies_on, "applies_on")
        approved = accept("approved_uk_qualification", flag_or_none(approved_uk_qualification))
        if qualification_awarded_on is None:
            return False
        awarded = recorded_on(qualification_awarded_on, "qualification_awarded_on")
        if awarded > day:
            raise InvalidInputError.of(
                "qualification_awarded_on",
                message("{awarded} is after the application, {day}", awarded=str(awarded), day=str(day)),
            )
        return approved is True and day < years_on(awarded, self.graduate_within_years)

    def first_fees(
        self,
        cycle: Cycle,
        registered_on: DateLike,
        *,
        qualification_awarded_on: DateLike | None = None,
        approved_uk_qualification: bool | None = None,
    ) -> FirstFees:
        """What is due for the cycle somebody joins in; they apply on the day they join.

        A part of a year counts as a whole one. A new graduate who joins less than six months before the next
        professional year has the rest of the present one free.

        >>> from occupational_therapy.credentials import regulator
        >>> hcpc = regulator("hcpc")
        >>> hcpc.first_fees(
        ...     "2025-03-10", qualification_awarded_on="2024-07-15", approved_uk_qualification=True
        ... ).due
        Money('58.18', 'GBP')
        """
        day = on_day(registered_on, "registered_on")
        per_year = self.series.on(day).value.per_year
        years = cycle.years - cycle.professional_year + 1
        if not self.is_new_graduate(day, qualification_awarded_on, approved_uk_qualification):
            return FirstFees(due=(per_year * years).rounded(), free_until=None, discounted_years_left=0)
        next_year = years_on(cycle.start, cycle.professional_year)
        is_free = day > months_on(next_year, -self.free_months)
        discounted = min(years - is_free, self.graduate_years)
        return FirstFees(
            due=(per_year * discounted).part(self.graduate_share),
            free_until=day_before(next_year) if is_free else None,
            discounted_years_left=self.graduate_years - discounted,
        )
