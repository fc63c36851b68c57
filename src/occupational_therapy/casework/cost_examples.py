"""What practices of occupational therapists were seen to charge and to take: examples with their sources, no tariff."""

from collections.abc import Iterator
from decimal import Decimal

import attrs

from occupational_therapy.casework.estimate import CostHead
from occupational_therapy.casework.quantities import to_quantity
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, instance, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.money import Money, not_negative_or_none
from occupational_therapy.kernel.provenance import Confidence, Source, sources_of

__all__ = ["RATES_SEEN", "TYPICAL_HOURS", "RateSeen", "Spread", "TypicalHours", "to_spread"]


def _rising(spread: "Spread") -> Iterator[Problem]:
    if not spread.low <= spread.likely <= spread.high:
        why = message(
            "low, likely and high have to rise: {low}, {likely}, {high}",
            low=spread.low,
            likely=spread.likely,
            high=spread.high,
        )
        yield Problem("likely", why)


@attrs.frozen(kw_only=True)
class Spread:
    """A number that is not known beforehand.

    Attributes:
        low: At least.
        likely: As expected.
        high: At most.
    """

    low: Decimal = attrs.field(converter=to_quantity)
    likely: Decimal = attrs.field(converter=to_quantity)
    high: Decimal = attrs.field(converter=to_quantity)

    def __attrs_post_init__(self) -> None:
        settle(self, _rising)


def to_spread(value: Spread) -> Spread:
    """A field's spread; for use as a converter."""
    return instance(Spread, value)


def _head(value: CostHead | str) -> CostHead:
    return choice(CostHead, value)


@attrs.frozen(kw_only=True)
class TypicalHours:
    """How long a piece of work takes.

    Attributes:
        head: What it is.
        hours: The hours of one.
        sources: What they rest on.
    """

    head: CostHead = attrs.field(converter=_head)
    hours: Spread = attrs.field(converter=to_spread)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


_FEE_PAGES = Source("Fee pages of occupational therapists in the United Kingdom", note="an example, not a tariff")
_TERMS = Source("Terms of occupational therapists in the United Kingdom", note="an example, not a tariff")
_MIDDLE = Source("What this library takes for likely", Confidence.CONVENTION, note="the terms give the ends only")
_SESSION = Source("What this library takes for a session", Confidence.CONVENTION, note="no source was read")

TYPICAL_HOURS: tuple[TypicalHours, ...] = (
    TypicalHours(head=CostHead.ASSESSMENT, hours=Spread(low=1, likely=2, high=3), sources=[_TERMS, _MIDDLE]),
    TypicalHours(head=CostHead.REPORT, hours=Spread(low=1, likely=3, high=4), sources=[_TERMS, _MIDDLE]),
    TypicalHours(head=CostHead.TREATMENT, hours=Spread(low=1, likely=1, high=1.5), sources=[_SESSION]),
)
"""An initial assessment is seen to take one to three hours, a full report up to four."""


@attrs.frozen(kw_only=True)
class RateSeen:
    """Something that a practice was seen to charge.

    Attributes:
        what: What for.
        rate: How much; None where it is no amount.
        sources: Where it was seen.
    """

    what: Message
    rate: Money | None = attrs.field(default=None, converter=not_negative_or_none)
    sources: tuple[Source, ...] = attrs.field(default=(_FEE_PAGES,), converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


RATES_SEEN: tuple[RateSeen, ...] = (
    RateSeen(what=message("an hour, one practice at first"), rate=Money("60.00", "GBP")),
    RateSeen(what=message("an hour, the same practice later"), rate=Money("80.00", "GBP")),
    RateSeen(what=message("an hour of neurological rehabilitation"), rate=Money("112.50", "GBP")),
    RateSeen(what=message("an hour of travel, one practice"), rate=Money("40.00", "GBP")),
    RateSeen(what=message("an hour of travel, another practice: 75 % of its rate")),
    RateSeen(what=message("a mile, one practice"), rate=Money("0.55", "GBP")),
    RateSeen(what=message("a mile, most practices before April 2026"), rate=Money("0.45", "GBP")),
    RateSeen(what=message("units of 15 minutes, and an invoice each month, are common")),
    RateSeen(what=message("a session that is cancelled within 24 hours is charged")),
    RateSeen(what=message("parking, tolls and postage are charged at cost")),
)
"""Examples of what is charged."""
