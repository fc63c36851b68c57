"""Registration for value added tax in the United Kingdom: the turnover that asks for it, and the one that lets go."""

import attrs

from occupational_therapy.kernel.dates import DateLike, Period
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, settle
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money, not_negative
from occupational_therapy.kernel.provenance import Dated, DatedSeries, Source

__all__ = ["VAT_THRESHOLDS", "VatThreshold", "vat_registration_due"]


@attrs.frozen(kw_only=True)
class VatThreshold:
    """The turnover of twelve months that decides; exempt supplies do not count.

    Attributes:
        register_above: More than this asks for registration.
        leave_below: Less than this lets somebody leave.
    """

    register_above: Money = attrs.field(converter=not_negative)
    leave_below: Money = attrs.field(converter=not_negative)

    def __attrs_post_init__(self) -> None:
        settle(self)


VAT_THRESHOLDS: DatedSeries[VatThreshold] = DatedSeries(
    key="vat_registration",
    entries=(
        Dated(
            value=VatThreshold(register_above=Money("90000.00", "GBP"), leave_below=Money("88000.00", "GBP")),
            holds=Period(start="2024-04-01"),
            sources=(
                Source("Rate tables for 2026 to 2027", note="secondary; from 1 April 2024, the same in 2026 to 2027"),
            ),
        ),
    ),
    checked="2026-11-23",
)
"""The turnover of any twelve months from which registration is due, through time."""


def vat_registration_due(taxable_turnover: Money, on: DateLike) -> bool:
    """Whether a turnover of the last twelve months, exempt supplies left out, asks for registration.

    Raises:
        InvalidInputError: The turnover is negative, or in another currency.
        NotInForceError: No threshold is known for that day.

    >>> vat_registration_due(Money("90000.00", "GBP"), on="2026-11-23")
    False
    """
    turnover = accept("taxable_turnover", not_negative(taxable_turnover))
    threshold = VAT_THRESHOLDS.on(on).value.register_above
    if turnover.currency != threshold.currency:
        raise InvalidInputError.of("taxable_turnover", message("{given} is not in pounds", given=turnover.currency))
    return turnover > threshold
