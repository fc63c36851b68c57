"""Data protection in the United Kingdom: the fee of those who hold personal data, and whether somebody has paid it."""

import attrs

from occupational_therapy.credentials.days import record_day
from occupational_therapy.credentials.sources import (
    DATA_PROTECTION_2018,
    DATA_PROTECTION_2025,
    DATA_PROTECTION_DEBIT,
    DATA_PROTECTION_TIERS,
)
from occupational_therapy.kernel.dates import Date, DateLike, Period
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, flag, instance, settle, text_or_none, whole
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money, not_negative, not_negative_or_none
from occupational_therapy.kernel.provenance import Dated, DatedSeries, Source

__all__ = [
    "DATA_PROTECTION_FEES",
    "DIRECT_DEBIT_DISCOUNT",
    "DataProtection",
    "DataProtectionFee",
    "FeeTier",
    "data_protection_fee",
    "data_protection_or_none",
]

_CHECKED = "2026-11-23"


def _whole_or_none(value: int | None) -> int | None:
    return None if value is None else whole(value)


@attrs.frozen(kw_only=True)
class FeeTier:
    """A tier of the fee. A tier without limits takes everybody else.

    Attributes:
        tier: Its number.
        fee: The fee for twelve months.
        most_staff: The most staff; fewer is enough, whatever the turnover.
        most_turnover: The most turnover; less is enough, whatever the staff.
    """

    tier: int = attrs.field(converter=whole)
    fee: Money = attrs.field(converter=not_negative)
    most_staff: int | None = attrs.field(default=None, converter=_whole_or_none)
    most_turnover: Money | None = attrs.field(default=None, converter=not_negative_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def takes(self, staff: int | None, turnover: Money | None) -> bool | None:
        """Whether the tier takes a business; None where what is given does not say.

        >>> tier = FeeTier(tier=1, fee=Money("52.00", "GBP"), most_staff=10, most_turnover=Money("632000", "GBP"))
        >>> tier.takes(11, Money("632000.00", "GBP")), tier.takes(11, None)
        (True, None)
        """
        if self.most_staff is None or self.most_turnover is None:
            return True
        answers = [
            None if staff is None else staff <= self.most_staff,
            None if turnover is None else turnover <= self.most_turnover,
        ]
        return True if True in answers else None if None in answers else False


@attrs.frozen(kw_only=True)
class DataProtectionFee:
    """What a business pays for twelve months.

    Attributes:
        tier: The number of its tier.
        amount: The fee.
    """

    tier: int
    amount: Money


@attrs.frozen(kw_only=True)
class DataProtection:
    """An entry on the register of those who pay the fee.

    Attributes:
        paid_until: The last day of the twelve months last paid.
        reference: The reference of the entry.
    """

    paid_until: Date = attrs.field(converter=record_day)
    reference: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def data_protection_or_none(value: DataProtection | None) -> DataProtection | None:
    """A field's entry, or None for none on record."""
    return None if value is None else instance(DataProtection, value)


def _tiers(start: str, end: str | None, fees: tuple[str, str, str], source: Source) -> Dated[tuple[FeeTier, ...]]:
    first, second, third = (Money(fee, "GBP") for fee in fees)
    return Dated(
        value=(
            FeeTier(tier=1, fee=first, most_staff=10, most_turnover=Money("632000", "GBP")),
            FeeTier(tier=2, fee=second, most_staff=250, most_turnover=Money("36000000", "GBP")),
            FeeTier(tier=3, fee=third),
        ),
        holds=Period(start=start, end=end),
        sources=(source, DATA_PROTECTION_TIERS),
    )


DATA_PROTECTION_FEES: DatedSeries[tuple[FeeTier, ...]] = DatedSeries(
    key="data_protection_fee",
    entries=(
        _tiers("2018-05-25", "2025-02-16", ("40.00", "60.00", "2900.00"), DATA_PROTECTION_2018),
        _tiers("2025-02-17", None, ("52.00", "78.00", "3763.00"), DATA_PROTECTION_2025),
    ),
    checked=_CHECKED,
)
"""The fee by tiers, by the first day of the twelve months paid for."""

DIRECT_DEBIT_DISCOUNT: DatedSeries[Money] = DatedSeries(
    key="data_protection_direct_debit",
    entries=(Dated(value=Money("5.00", "GBP"), holds=Period(start="2018-05-25"), sources=(DATA_PROTECTION_DEBIT,)),),
    checked=_CHECKED,
)
"""What direct debit takes off the fee."""


def data_protection_fee(
    on: DateLike, *, staff: int | None, turnover: Money | None, direct_debit: bool = False
) -> DataProtectionFee:
    """The fee for twelve months that begin on a day; a fee once paid stays as it was for its twelve months.

    Args:
        on: The first day of the twelve months.
        staff: How many staff there are, with the owner; None for unknown.
        turnover: The yearly turnover; None for unknown.
        direct_debit: Whether it is paid by direct debit, which costs 5 pounds less (from memory).

    Raises:
        InvalidInputError: An argument cannot be, or what is missing is needed to tell the tier.
        CurrencyMismatchError: The turnover is not in pounds.
        NotInForceError: The day lies before the first fee that is known.

    >>> data_protection_fee("2026-11-23", staff=1, turnover=Money("48000.00", "GBP")).amount
    Money('52.00', 'GBP')
    """
    people = accept("staff", _whole_or_none(staff))
    earned = accept("turnover", not_negative_or_none(turnover))
    debit = accept("direct_debit", flag(direct_debit))
    tier = next(tier for tier in DATA_PROTECTION_FEES.on(on).value if _takes(tier, people, earned))
    amount = tier.fee - DIRECT_DEBIT_DISCOUNT.on(on).value if debit else tier.fee
    return DataProtectionFee(tier=tier.tier, amount=amount)


def _takes(tier: FeeTier, staff: int | None, turnover: Money | None) -> bool:
    takes = tier.takes(staff, turnover)
    if takes is None:
        missing = "staff" if staff is None else "turnover"
        raise InvalidInputError.of(missing, message("is missing: without it the tier is not known"))
    return takes
