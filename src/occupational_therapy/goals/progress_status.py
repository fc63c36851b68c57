"""How a goal stands on a day, in one word."""

import enum

from occupational_therapy.kernel.messages import Message, message

__all__ = ["ProgressStatus"]


class ProgressStatus(enum.StrEnum):
    """How a goal stands on a day, compared with a straight line."""

    NO_DATA = "no_data"
    """No reading."""
    NOT_STARTED = "not_started"
    """Before the first day."""
    ACHIEVED = "achieved"
    """The target was reached on or before the due day."""
    ACHIEVED_LATE = "achieved_late"
    """The target was reached after the due day."""
    AHEAD = "ahead"
    ON_TRACK = "on_track"
    BEHIND = "behind"
    WORSENING = "worsening"
    """On the other side of the baseline."""
    OVERDUE = "overdue"
    """Not reached, and the due day is past; the due day itself is in time."""
    MAINTAINED = "maintained"
    """Of a goal to hold a level: held."""
    BELOW_LEVEL = "below_level"
    """Of a goal to hold a level: not held."""
    OPEN = "open"
    """Not reached yet, and there is no line to compare with: a yes or no goal, or no baseline, target or due day."""

    @property
    def label(self) -> Message:
        """The status in words."""
        return _STATUSES[self]


_STATUSES = {
    ProgressStatus.NO_DATA: message("no reading"),
    ProgressStatus.NOT_STARTED: message("not started"),
    ProgressStatus.ACHIEVED: message("achieved"),
    ProgressStatus.ACHIEVED_LATE: message("achieved after the due date"),
    ProgressStatus.AHEAD: message("ahead of a straight line"),
    ProgressStatus.ON_TRACK: message("on track, compared with a straight line"),
    ProgressStatus.BEHIND: message("behind a straight line"),
    ProgressStatus.WORSENING: message("worse than at the start"),
    ProgressStatus.OVERDUE: message("not reached by the due date"),
    ProgressStatus.MAINTAINED: message("held"),
    ProgressStatus.BELOW_LEVEL: message("worse than the level to hold"),
    ProgressStatus.OPEN: message("not reached yet"),
}
