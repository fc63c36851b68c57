"""What a status on a register lets its holder do."""

import enum
from collections.abc import Iterable

import attrs

from occupational_therapy.kernel.fields import choice
from occupational_therapy.kernel.findings import Severity
from occupational_therapy.kernel.messages import Message, message

__all__ = ["Answer", "MayPractise", "RegistrationStatus", "Standing", "to_status_or_none", "weakest", "worst"]


class MayPractise(enum.StrEnum):
    """What the law says of practising on a day, as far as the records tell."""

    YES = "yes"
    WITHIN_CONDITIONS = "within_conditions"
    UNKNOWN = "unknown"
    NO = "no"

    @property
    def label(self) -> Message:
        """The answer in words."""
        return _MAY_PRACTISE[self]


_MAY_PRACTISE = {
    MayPractise.YES: message("yes, on the records given"),
    MayPractise.WITHIN_CONDITIONS: message("only within the conditions on the register"),
    MayPractise.UNKNOWN: message("unknown: the records do not say"),
    MayPractise.NO: message("no"),
}


_WEAKER = {answer: place for place, answer in enumerate(MayPractise)}


def weakest(answers: Iterable[MayPractise]) -> MayPractise:
    """The answer for several conditions that must all hold.

    >>> weakest([MayPractise.YES, MayPractise.UNKNOWN, MayPractise.WITHIN_CONDITIONS]).value
    'unknown'
    """
    return max(answers, key=_WEAKER.__getitem__, default=MayPractise.YES)


class Answer(enum.StrEnum):
    """Whether something asked for is met, as far as the records tell."""

    YES = "yes"
    UNKNOWN = "unknown"
    NO = "no"

    @property
    def label(self) -> Message:
        """The answer in words."""
        return _ANSWERS[self]


_ANSWERS = {
    Answer.YES: message("met, on the records given"),
    Answer.UNKNOWN: message("unknown: the records do not say"),
    Answer.NO: message("not met"),
}


@attrs.frozen(kw_only=True)
class Standing:
    """What goes with a status.

    Attributes:
        may_use_title: Whether the protected title may be used; None where the scheme says.
        may_practise: What practice is lawful.
        flag: How loudly whoever instructs must be told; None for not at all.
    """

    may_use_title: bool | None
    may_practise: MayPractise
    flag: Severity | None


_PLAIN = Standing(may_use_title=True, may_practise=MayPractise.YES, flag=None)
_FLAGGED = Standing(may_use_title=True, may_practise=MayPractise.YES, flag=Severity.WARNING)
_NARROWED = Standing(may_use_title=True, may_practise=MayPractise.WITHIN_CONDITIONS, flag=Severity.WARNING)
_BY_SCHEME = Standing(may_use_title=None, may_practise=MayPractise.UNKNOWN, flag=Severity.WARNING)
_OFF = Standing(may_use_title=False, may_practise=MayPractise.NO, flag=Severity.STOP)


class RegistrationStatus(enum.StrEnum):
    """A status on a register, from the freest to the hardest. The names are this library's own."""

    REGISTERED = "registered"
    REGISTERED_WITH_CAUTION = "registered_with_caution"
    REGISTERED_WITH_CONDITIONS = "registered_with_conditions"
    INTERIM_CONDITIONS = "interim_conditions"
    TEMPORARY_REGISTER = "temporary_register"
    """On an emergency register, such as that of 2020."""
    INTERIM_SUSPENDED = "interim_suspended"
    SUSPENDED = "suspended"
    LAPSED = "lapsed"
    """Missed the renewal, or left of their own accord."""
    NOT_FOUND = "not_found"
    """The register showed nobody of this name and number."""
    NEVER_REGISTERED = "never_registered"
    STRUCK_OFF = "struck_off"

    @property
    def label(self) -> Message:
        """The status in words."""
        return _STATUSES[self][0]

    @property
    def standing(self) -> Standing:
        """What goes with it.

        >>> RegistrationStatus.SUSPENDED.standing.may_practise.value
        'no'
        """
        return _STATUSES[self][1]


_STATUSES = {
    RegistrationStatus.REGISTERED: (message("registered"), _PLAIN),
    RegistrationStatus.REGISTERED_WITH_CAUTION: (message("registered with a caution"), _FLAGGED),
    RegistrationStatus.REGISTERED_WITH_CONDITIONS: (message("registered with conditions of practice"), _NARROWED),
    RegistrationStatus.INTERIM_CONDITIONS: (message("registered with interim conditions of practice"), _NARROWED),
    RegistrationStatus.TEMPORARY_REGISTER: (message("on a temporary register"), _BY_SCHEME),
    RegistrationStatus.INTERIM_SUSPENDED: (message("suspended by an interim order"), _OFF),
    RegistrationStatus.SUSPENDED: (message("suspended"), _OFF),
    RegistrationStatus.LAPSED: (message("lapsed"), _OFF),
    RegistrationStatus.NOT_FOUND: (message("not found on the register"), _OFF),
    RegistrationStatus.NEVER_REGISTERED: (message("never registered"), _OFF),
    RegistrationStatus.STRUCK_OFF: (message("struck off"), _OFF),
}


def to_status_or_none(value: RegistrationStatus | str | None) -> RegistrationStatus | None:
    """A field's status, or None for unknown."""
    return None if value is None else choice(RegistrationStatus, value)


_HARDER = {status: place for place, status in enumerate(RegistrationStatus)}


def worst(statuses: Iterable[RegistrationStatus]) -> RegistrationStatus | None:
    """The hardest of several statuses; None of none.

    >>> worst([RegistrationStatus.SUSPENDED, RegistrationStatus.REGISTERED]).value
    'suspended'
    """
    return max(statuses, key=_HARDER.__getitem__, default=None)
