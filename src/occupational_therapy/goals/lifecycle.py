"""The life of a goal: its states and what leads from one to the next, as one literal table."""

import enum
from collections.abc import Mapping
from types import MappingProxyType

from occupational_therapy.kernel.document import Inline, Section, section, table
from occupational_therapy.kernel.messages import Message, message

__all__ = ["OPEN_STATES", "TRANSITIONS", "Event", "State", "allowed", "outline"]


class State(enum.StrEnum):
    """Where a goal stands in its life. Whether it is met is for its readings to say, not for its state."""

    PROPOSED = "proposed"
    """Written down, not agreed."""
    ACTIVE = "active"
    """Agreed and worked towards."""
    ON_HOLD = "on_hold"
    """Set aside for a time."""
    CLOSED = "closed"
    """Ended and judged, met or not."""
    WITHDRAWN = "withdrawn"
    """No longer wanted, needed or fitting."""
    UNATTAINABLE = "unattainable"
    """Given up because it cannot be reached."""
    DECLINED = "declined"
    """Proposed and not wanted."""

    @property
    def label(self) -> Message:
        """The state in words."""
        return _STATES[self]


_STATES = {
    State.PROPOSED: message("proposed"),
    State.ACTIVE: message("active"),
    State.ON_HOLD: message("on hold"),
    State.CLOSED: message("closed"),
    State.WITHDRAWN: message("withdrawn"),
    State.UNATTAINABLE: message("given up as unreachable"),
    State.DECLINED: message("declined"),
}


class Event(enum.StrEnum):
    """What can happen to a goal."""

    AGREE = "agree"
    DECLINE = "decline"
    HOLD = "hold"
    RESUME = "resume"
    CLOSE = "close"
    WITHDRAW = "withdraw"
    GIVE_UP = "give_up"
    REOPEN = "reopen"

    @property
    def label(self) -> Message:
        """The event in words."""
        return _EVENTS[self]


_EVENTS = {
    Event.AGREE: message("agreed"),
    Event.DECLINE: message("declined"),
    Event.HOLD: message("put on hold"),
    Event.RESUME: message("taken up again"),
    Event.CLOSE: message("closed"),
    Event.WITHDRAW: message("withdrawn"),
    Event.GIVE_UP: message("given up as unreachable"),
    Event.REOPEN: message("opened again"),
}

TRANSITIONS: Mapping[tuple[State, Event], State] = MappingProxyType(
    {
        (State.PROPOSED, Event.AGREE): State.ACTIVE,
        (State.PROPOSED, Event.DECLINE): State.DECLINED,
        (State.PROPOSED, Event.WITHDRAW): State.WITHDRAWN,
        (State.ACTIVE, Event.AGREE): State.ACTIVE,
        (State.ACTIVE, Event.HOLD): State.ON_HOLD,
        (State.ACTIVE, Event.CLOSE): State.CLOSED,
        (State.ACTIVE, Event.WITHDRAW): State.WITHDRAWN,
        (State.ACTIVE, Event.GIVE_UP): State.UNATTAINABLE,
        (State.ON_HOLD, Event.RESUME): State.ACTIVE,
        (State.ON_HOLD, Event.CLOSE): State.CLOSED,
        (State.ON_HOLD, Event.WITHDRAW): State.WITHDRAWN,
        (State.ON_HOLD, Event.GIVE_UP): State.UNATTAINABLE,
        (State.CLOSED, Event.REOPEN): State.ACTIVE,
        (State.WITHDRAWN, Event.REOPEN): State.ACTIVE,
        (State.UNATTAINABLE, Event.REOPEN): State.ACTIVE,
        (State.DECLINED, Event.AGREE): State.ACTIVE,
    }
)
"""The state that follows from a state and an event; what is not here cannot happen."""

OPEN_STATES = (State.PROPOSED, State.ACTIVE, State.ON_HOLD)
"""The states in which a goal can be reworded."""


def allowed(state: State) -> tuple[Event, ...]:
    """What can happen to a goal in a state.

    >>> [event.value for event in allowed(State.PROPOSED)]
    ['agree', 'decline', 'withdraw']
    """
    return tuple(event for source, event in TRANSITIONS if source is state)


def outline() -> Section:
    """The table of states and events, to be read.

    >>> print(outline().title)
    The life of a goal
    """
    rows: list[tuple[Inline | None, ...]] = [
        (state.label, event.label, following.label) for (state, event), following in TRANSITIONS.items()
    ]
    return section(
        message("The life of a goal"), table((message("From"), message("What happens"), message("To")), rows)
    )
