"""A stretch of the day in one position: in what, put there by whom, looked at how, for how long at most."""

import enum
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.casework.plans.links import to_count_or_none
from occupational_therapy.kernel.dates import Date, to_date_or_none
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, each, flag, settle, text_or_none
from occupational_therapy.kernel.identifiers import identifiers
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.occupations.times import MINUTES_OF_DAY, in_order, minute_of, to_end_time, to_time

__all__ = ["Position", "Positioner", "PostureCheck", "PostureSlot", "to_position"]


class Position(enum.StrEnum):
    """How somebody is held or holds themselves."""

    LYING = "lying"
    SITTING = "sitting"
    STANDING = "standing"
    OTHER = "other"
    """Walking, kneeling, swimming, being moved."""

    @property
    def label(self) -> Message:
        """The position in words."""
        return _POSITIONS[self]


_POSITIONS = {
    Position.LYING: message("lying"),
    Position.SITTING: message("sitting"),
    Position.STANDING: message("standing"),
    Position.OTHER: message("another position"),
}


class Positioner(enum.StrEnum):
    """Who brings somebody into a position. It names nobody."""

    CLIENT = "client"
    FAMILY = "family"
    CARER = "carer"
    SCHOOL_STAFF = "school_staff"
    PROFESSIONAL = "professional"

    @property
    def label(self) -> Message:
        """The people in words."""
        return _POSITIONERS[self]


_POSITIONERS = {
    Positioner.CLIENT: message("the client"),
    Positioner.FAMILY: message("family"),
    Positioner.CARER: message("carers"),
    Positioner.SCHOOL_STAFF: message("school staff"),
    Positioner.PROFESSIONAL: message("professionals"),
}


class PostureCheck(enum.StrEnum):
    """What is looked at while somebody is in a position, or after it."""

    SKIN = "skin"
    COMFORT = "comfort"
    BREATHING = "breathing"
    PAIN = "pain"
    SLEEP = "sleep"
    ALIGNMENT = "alignment"

    @property
    def label(self) -> Message:
        """The check in words."""
        return _CHECKS[self]


_CHECKS = {
    PostureCheck.SKIN: message("skin"),
    PostureCheck.COMFORT: message("comfort"),
    PostureCheck.BREATHING: message("breathing"),
    PostureCheck.PAIN: message("pain"),
    PostureCheck.SLEEP: message("sleep"),
    PostureCheck.ALIGNMENT: message("alignment"),
}


def to_position(value: Position | str) -> Position:
    """A field's position; for use as a converter."""
    return choice(Position, value)


def _positioners(values: Iterable[Positioner | str]) -> tuple[Positioner, ...]:
    return each(lambda value: choice(Positioner, value), values)


def _checks(values: Iterable[PostureCheck | str]) -> tuple[PostureCheck, ...]:
    return each(lambda value: choice(PostureCheck, value), values)


def _ends_after_start(slot: "PostureSlot") -> Iterator[Problem]:
    yield from in_order(slot.start, slot.end, overnight=slot.overnight)


@attrs.frozen(kw_only=True)
class PostureSlot:
    """A stretch of the day in one position.

    Attributes:
        start: When it starts, as ``HH:MM``.
        end: When it ends; ``24:00`` for midnight.
        overnight: Whether the end is on the next day.
        position: The position.
        equipment: Identifiers of the plan's equipment that is used.
        positioned_by: Who brings the person into it; empty where nobody said.
        moved_every: The minutes after which the person is moved within it, such as turned at night; None where they
            are not, or nobody said.
        longest: The minutes they may be in it without a change, as the therapist sets them; None where not set.
        checks: What is looked at; empty where nobody said.
        goals: Identifiers of the goals it serves.
        review_on: The day by which it is to be looked at again, where that is another than the plan's.
        note: A remark.

    >>> PostureSlot(start="21:30", end="07:00", overnight=True, position="lying").minutes
    570
    """

    start: str = attrs.field(converter=to_time)
    end: str = attrs.field(converter=to_end_time)
    overnight: bool = attrs.field(default=False, converter=flag)
    position: Position = attrs.field(converter=to_position)
    equipment: tuple[str, ...] = attrs.field(default=(), converter=identifiers)
    positioned_by: tuple[Positioner, ...] = attrs.field(default=(), converter=_positioners)
    moved_every: int | None = attrs.field(default=None, converter=to_count_or_none)
    longest: int | None = attrs.field(default=None, converter=to_count_or_none)
    checks: tuple[PostureCheck, ...] = attrs.field(default=(), converter=_checks)
    goals: tuple[str, ...] = attrs.field(default=(), converter=identifiers)
    review_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    note: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _ends_after_start)

    @property
    def begins(self) -> int:
        """The minute of the day at which it begins."""
        return minute_of(self.start)

    @property
    def ends(self) -> int:
        """The minute at which it ends, counted from the same midnight: above 1440 where it runs into the next day."""
        return self.overnight * MINUTES_OF_DAY + minute_of(self.end)

    @property
    def minutes(self) -> int:
        """How long it is."""
        return self.ends - self.begins
