"""What happens to a goal in time: readings, new versions, reflections and steps of its life, each dated and signed."""

import enum
from decimal import Decimal

import attrs

from occupational_therapy.goals.lifecycle import Event
from occupational_therapy.goals.terms import Terms
from occupational_therapy.kernel.dates import ALWAYS, Date, Period, to_date
from occupational_therapy.kernel.fields import choice, decimal, instance, settle, text, text_or_none
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none, key
from occupational_therapy.kernel.messages import Message, message

__all__ = ["Owner", "Reading", "Reflection", "Revision", "Step", "Version"]


class Version(enum.StrEnum):
    """Which wording of a goal is meant."""

    ORIGINAL = "original"
    """As it was first agreed; it is kept for ever."""
    CURRENT = "current"
    """As it stood on the day in question."""

    @property
    def label(self) -> Message:
        """The version in words."""
        return _VERSIONS[self]


_VERSIONS = {
    Version.ORIGINAL: message("as first agreed"),
    Version.CURRENT: message("as it stands"),
}


def _period(value: Period) -> Period:
    return instance(Period, value)


@attrs.frozen(kw_only=True)
class Owner:
    """Somebody who answers for a goal.

    Attributes:
        id: Who; never a name.
        discipline: The key of the profession, such as ``physiotherapy``.
        role: What the owner does for it.
        period: The days on which the owner answers for it. Whoever leaves stays recorded, with an end.
    """

    id: str = attrs.field(converter=identifier)
    discipline: str = attrs.field(converter=key)
    role: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    period: Period = attrs.field(default=ALWAYS, converter=_period)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class Reading:
    """The level on a day.

    Attributes:
        on: The day.
        value: The level, in the measure of the goal on that day.
        note: What was seen.
        by: Who took it.
    """

    on: Date = attrs.field(converter=to_date)
    value: Decimal = attrs.field(converter=decimal)
    note: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    by: str | None = attrs.field(default=None, converter=identifier_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _terms(value: Terms) -> Terms:
    return instance(Terms, value)


@attrs.frozen(kw_only=True)
class Revision:
    """A later version of a goal; the versions before it stay.

    Attributes:
        on: The day from which it holds.
        author: Who reworded: an owner on that day.
        reason: Why.
        terms: The new terms.
    """

    on: Date = attrs.field(converter=to_date)
    author: str = attrs.field(converter=identifier)
    reason: str = attrs.field(converter=text, repr=False)
    terms: Terms = attrs.field(converter=_terms)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class Reflection:
    """A thought about a goal, by anybody.

    Attributes:
        on: The day.
        author: Whose it is: anyone's, the client's too.
        text: The thought.
    """

    on: Date = attrs.field(converter=to_date)
    author: str = attrs.field(converter=identifier)
    text: str = attrs.field(converter=text, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _event(value: Event | str) -> Event:
    return choice(Event, value)


@attrs.frozen(kw_only=True)
class Step:
    """Something that happened to a goal.

    Attributes:
        on: The day.
        event: What happened.
        author: Who recorded it.
        reason: Why.
    """

    on: Date = attrs.field(converter=to_date)
    event: Event = attrs.field(converter=_event)
    author: str = attrs.field(converter=identifier)
    reason: str = attrs.field(converter=text, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)
