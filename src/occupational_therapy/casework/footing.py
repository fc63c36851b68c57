"""On what footing a client is referred: who consents, and whether the client can decide it."""

import enum

from occupational_therapy.kernel.fields import choice
from occupational_therapy.kernel.messages import Message, message

__all__ = ["Capacity", "Consent", "to_capacity", "to_consent"]


class Consent(enum.StrEnum):
    """Who agreed to the referral."""

    GIVEN = "given"
    """By the client."""
    GIVEN_FOR_CLIENT = "given_for_client"
    """By somebody who may decide for the client: a parent, an attorney, a deputy."""
    BEST_INTERESTS = "best_interests"
    """Decided in the best interests of a client who cannot decide it."""
    REFUSED = "refused"
    NOT_RECORDED = "not_recorded"

    @property
    def label(self) -> Message:
        """The footing in words."""
        return _CONSENTS[self]


_CONSENTS = {
    Consent.GIVEN: message("the client consents"),
    Consent.GIVEN_FOR_CLIENT: message("somebody who may decide for the client consents"),
    Consent.BEST_INTERESTS: message("decided in the client's best interests"),
    Consent.REFUSED: message("consent refused"),
    Consent.NOT_RECORDED: message("consent not recorded"),
}


class Capacity(enum.StrEnum):
    """Whether the client can decide about this referral. It is about one decision at one time, never about a person."""

    CAN_DECIDE = "can_decide"
    CANNOT_DECIDE = "cannot_decide"
    IN_DOUBT = "in_doubt"
    NOT_RECORDED = "not_recorded"

    @property
    def label(self) -> Message:
        """The answer in words."""
        return _CAPACITIES[self]


_CAPACITIES = {
    Capacity.CAN_DECIDE: message("the client can decide this"),
    Capacity.CANNOT_DECIDE: message("the client cannot decide this"),
    Capacity.IN_DOUBT: message("whether the client can decide this is in doubt"),
    Capacity.NOT_RECORDED: message("whether the client can decide this is not recorded"),
}


def to_consent(value: Consent | str) -> Consent:
    """A field's consent."""
    return choice(Consent, value)


def to_capacity(value: Capacity | str) -> Capacity:
    """A field's answer about capacity."""
    return choice(Capacity, value)
