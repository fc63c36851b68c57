"""What was done in a period: each session, and the time by what was done."""

from collections.abc import Iterable

import attrs

from occupational_therapy.casework.session import Attendance, Session
from occupational_therapy.kernel.document import Inline, Quantity, Section, section, table
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.specialisms import THERAPIES

__all__ = ["TimeSpent", "activity", "time_by_kind", "time_table"]

_Row = tuple[Inline | None, ...]


@attrs.frozen(kw_only=True)
class TimeSpent:
    """The time of the sessions in which the same was done. A session is never divided.

    Attributes:
        therapies: Keys of what was done; empty where that was not recorded.
        sessions: How many sessions.
        minutes: How long they took, without travel.
        travel_minutes: How long the journeys took.
    """

    therapies: tuple[str, ...]
    sessions: int
    minutes: int
    travel_minutes: int

    @property
    def label(self) -> Message:
        """What was done, in words."""
        return message("not recorded") if not self.therapies else _named(self.therapies)


def time_by_kind(sessions: Iterable[Session]) -> tuple[TimeSpent, ...]:
    """The time of sessions that took place by what was done in them, in the order in which it was first done."""
    attended = [session for session in sessions if session.attendance is Attendance.ATTENDED]
    kinds = dict.fromkeys(session.therapies for session in attended)
    return tuple(
        TimeSpent(
            therapies=kind,
            sessions=sum(session.therapies == kind for session in attended),
            minutes=sum(session.minutes for session in attended if session.therapies == kind),
            travel_minutes=sum(session.travel_minutes for session in attended if session.therapies == kind),
        )
        for kind in kinds
    )


def activity(sessions: tuple[Session, ...]) -> Section:
    """Sessions as they are read, and the time by what was done."""
    title = message("Activity")
    if not sessions:
        return section(title, message("No activity in this period"))
    headings = (
        message("Day"),
        message("Session"),
        message("What was done"),
        message("Minutes"),
        message("Goals"),
        message("Outcome"),
    )
    took_place = time_by_kind(sessions)
    nil = None if took_place else message("No session took place in this period")
    return section(title, nil, table(headings, [_row(each) for each in sessions]), time_table(took_place))


def time_table(spent: tuple[TimeSpent, ...]) -> Section | None:
    """The time by what was done, with the sum; None where nothing was."""
    if not spent:
        return None
    rows: list[_Row] = [
        (each.label, Quantity(each.sessions), Quantity(each.minutes), Quantity(each.travel_minutes)) for each in spent
    ]
    rows.append(
        (
            message("Together"),
            Quantity(sum(each.sessions for each in spent)),
            Quantity(sum(each.minutes for each in spent)),
            Quantity(sum(each.travel_minutes for each in spent)),
        )
    )
    headings = (message("What was done"), message("Sessions"), message("Minutes"), message("Minutes of travel"))
    return section(message("Time by what was done"), table(headings, rows))


def _row(session: Session) -> _Row:
    return (
        session.on,
        session.attendance.label,
        _named(session.therapies) if session.therapies else None,
        Quantity(session.minutes) if session.attendance is Attendance.ATTENDED else None,
        message("{goals}", goals=session.goals) if session.goals else None,
        Verbatim(session.outcome) if session.outcome else None,
    )


def _named(therapies: tuple[str, ...]) -> Message:
    return message("{therapies}", therapies=tuple(THERAPIES[key].label for key in therapies))
