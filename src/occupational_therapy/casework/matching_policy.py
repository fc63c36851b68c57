"""What a commissioner asks of a match: limits, and how much each preference counts."""

from collections.abc import Iterator
from decimal import Decimal

import attrs

from occupational_therapy.casework.quantities import to_positive_or_none, to_quantity
from occupational_therapy.casework.travel import TravelUnit
from occupational_therapy.credentials import Policy
from occupational_therapy.credentials.employment import to_years
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import instance, positive, settle
from occupational_therapy.kernel.messages import message

__all__ = ["MatchingPolicy", "Weights", "to_matching_policy"]


def _some_weight(weights: "Weights") -> Iterator[Problem]:
    if not any(getattr(weights, field.name) for field in attrs.fields(Weights)):
        yield Problem("", message("every weight is 0: nothing would be ranked"))


@attrs.frozen(kw_only=True)
class Weights:
    """How much each preference counts among the suitable; only their proportions matter, and 0 leaves one out.

    Attributes:
        experience: Years in the specialism wanted.
        closeness: A short way to the client.
        language: The client's own language.
        continuity: Knowing the client already.
        cost: A low hourly rate.
    """

    experience: Decimal = attrs.field(default=Decimal(3), converter=to_quantity)
    closeness: Decimal = attrs.field(default=Decimal(3), converter=to_quantity)
    language: Decimal = attrs.field(default=Decimal(2), converter=to_quantity)
    continuity: Decimal = attrs.field(default=Decimal(1), converter=to_quantity)
    cost: Decimal = attrs.field(default=Decimal(1), converter=to_quantity)

    def __attrs_post_init__(self) -> None:
        settle(self, _some_weight)


def _policy(value: Policy) -> Policy:
    return instance(Policy, value)


def _weights(value: Weights) -> Weights:
    return instance(Weights, value)


@attrs.frozen(kw_only=True)
class MatchingPolicy:
    """What a commissioner asks of a match.

    Attributes:
        credentials: What is asked of a therapist's credentials.
        max_km: The longest way to the client in kilometres; not asked for where ``max_minutes`` is given.
        max_minutes: The longest way to the client in minutes, where travel is to be told in minutes; None for
            kilometres.
        full_experience_years: The years of experience from which more count for nothing.
        weights: How much each preference counts.
    """

    credentials: Policy = attrs.field(default=Policy(), converter=_policy)
    max_km: Decimal = attrs.field(default=Decimal(80), converter=positive)
    max_minutes: Decimal | None = attrs.field(default=None, converter=to_positive_or_none)
    full_experience_years: Decimal = attrs.field(default=Decimal(10), converter=to_years)
    weights: Weights = attrs.field(default=Weights(), converter=_weights)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def travel_unit(self) -> TravelUnit:
        """In what the way to the client is told: minutes where the policy's limit is in minutes.

        >>> MatchingPolicy().travel_unit.value, MatchingPolicy(max_minutes=45).travel_unit.value
        ('kilometres', 'minutes')
        """
        return TravelUnit.KILOMETRES if self.max_minutes is None else TravelUnit.MINUTES

    @property
    def longest_way(self) -> Decimal:
        """The longest way to the client, in that unit."""
        return self.max_km if self.max_minutes is None else self.max_minutes


def to_matching_policy(value: MatchingPolicy | Policy | None) -> MatchingPolicy:
    """A field's policy; one on credentials alone leaves the rest at its defaults, and None leaves everything so."""
    if value is None:
        return MatchingPolicy()
    return MatchingPolicy(credentials=value) if isinstance(value, Policy) else instance(MatchingPolicy, value)
