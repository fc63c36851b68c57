"""Sessions: what was done, with whom, for how long, and for which goals."""

import enum
from collections.abc import Iterator
from decimal import Decimal

import attrs

from occupational_therapy.casework.quantities import to_quantity
from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, settle, text_or_none, whole
from occupational_therapy.kernel.identifiers import identifier, identifiers
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.specialisms import Recipient
from occupational_therapy.specialisms.people import to_recipients
from occupational_therapy.specialisms.specialism import to_therapies

__all__ = ["Attendance", "Session"]


class Attendance(enum.StrEnum):
    """Whether a session took place."""

    ATTENDED = "attended"
    CANCELLED = "cancelled"
    """Called off in good time."""
    MISSED = "missed"
    """Called off too late, or not at all."""

    @property
    def label(self) -> Message:
        """The attendance in words."""
        return _ATTENDANCES[self]


_ATTENDANCES = {
    Attendance.ATTENDED: message("attended"),
    Attendance.CANCELLED: message("cancelled"),
    Attendance.MISSED: message("missed"),
}


def _attendance(value: Attendance | str) -> Attendance:
    return choice(Attendance, value)


_DAY = 24 * 60
"""The minutes of one."""


def _within_a_day(session: "Session") -> Iterator[Problem]:
    if session.minutes + session.travel_minutes > _DAY:
        yield Problem("minutes", message("the session and its travel are longer than a day"))
    if session.attendance is Attendance.ATTENDED and session.minutes == 0:
        yield Problem("minutes", message("is 0 although the session was attended: give its length"))


@attrs.frozen(kw_only=True)
class Session:
    """A session of therapy.

    Attributes:
        id: Its identifier.
        on: The day.
        by: The identifier of the therapist.
        minutes: How long it took, without travel.
        travel_minutes: How long the journeys took.
        miles: How far they were.
        therapies: Keys of what was done.
        recipients: Who was helped or taught.
        goals: Identifiers of the goals worked on.
        attendance: Whether it took place.
        outcome: What came of it.
    """

    id: str = attrs.field(converter=identifier)
    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    minutes: int = attrs.field(converter=whole)
    travel_minutes: int = attrs.field(default=0, converter=whole)
    miles: Decimal = attrs.field(default=Decimal(0), converter=to_quantity)
    therapies: tuple[str, ...] = attrs.field(default=(), converter=to_therapies)
    recipients: tuple[Recipient, ...] = attrs.field(default=(Recipient.CLIENT,), converter=to_recipients)
    goals: tuple[str, ...] = attrs.field(default=(), converter=identifiers)
    attendance: Attendance = attrs.field(default=Attendance.ATTENDED, converter=_attendance)
    outcome: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _within_a_day)
