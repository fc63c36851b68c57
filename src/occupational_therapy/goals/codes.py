"""Codes for what became of a goal and where it stands in its life (HL7), and for goal attainment scaling (LOINC)."""

import enum
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from occupational_therapy.goals.goal_line import progress
from occupational_therapy.goals.history import Version
from occupational_therapy.goals.lifecycle import State
from occupational_therapy.goals.progress_status import ProgressStatus
from occupational_therapy.goals.sources import GAS_LOINC_PAGES, HL7_ACHIEVEMENT, HL7_LIFECYCLE
from occupational_therapy.kernel.dates import DateLike, on_date
from occupational_therapy.kernel.messages import Message, message

if TYPE_CHECKING:
    from occupational_therapy.goals.goal import Goal

__all__ = [
    "ACHIEVEMENTS",
    "GAS_LEVEL_LOINC",
    "GAS_LOINC",
    "LIFECYCLE_CODES",
    "SOURCES",
    "AchievementCode",
    "Way",
    "achievement",
]

SOURCES = (HL7_ACHIEVEMENT, HL7_LIFECYCLE, GAS_LOINC_PAGES)
"""The code systems; the mapping to them is this library's."""


class AchievementCode(enum.StrEnum):
    """The nine codes for what became of a goal."""

    IN_PROGRESS = "in-progress"
    IMPROVING = "improving"
    WORSENING = "worsening"
    NO_CHANGE = "no-change"
    ACHIEVED = "achieved"
    SUSTAINING = "sustaining"
    NOT_ACHIEVED = "not-achieved"
    NO_PROGRESS = "no-progress"
    NOT_ATTAINABLE = "not-attainable"

    @property
    def label(self) -> Message:
        """The code in words."""
        return _CODES[self]

    @property
    def parent(self) -> "AchievementCode | None":
        """The code it is a kind of; None for the three at the top."""
        return _PARENTS.get(self)


_CODES = {
    AchievementCode.IN_PROGRESS: message("in progress"),
    AchievementCode.IMPROVING: message("improving"),
    AchievementCode.WORSENING: message("worsening"),
    AchievementCode.NO_CHANGE: message("no change"),
    AchievementCode.ACHIEVED: message("achieved"),
    AchievementCode.SUSTAINING: message("sustaining"),
    AchievementCode.NOT_ACHIEVED: message("not achieved"),
    AchievementCode.NO_PROGRESS: message("no progress"),
    AchievementCode.NOT_ATTAINABLE: message("not attainable"),
}
_PARENTS: dict[AchievementCode, AchievementCode] = {
    AchievementCode.IMPROVING: AchievementCode.IN_PROGRESS,
    AchievementCode.WORSENING: AchievementCode.IN_PROGRESS,
    AchievementCode.NO_CHANGE: AchievementCode.IN_PROGRESS,
    AchievementCode.SUSTAINING: AchievementCode.ACHIEVED,
    AchievementCode.NO_PROGRESS: AchievementCode.NOT_ACHIEVED,
    AchievementCode.NOT_ATTAINABLE: AchievementCode.NOT_ACHIEVED,
}


class Way(enum.StrEnum):
    """Which way a goal has moved from its baseline."""

    GAINED = "gained"
    LEVEL = "level"
    LOST = "lost"
    UNKNOWN = "unknown"


_Codes = Mapping[Way, tuple[AchievementCode | None, AchievementCode]]

_COMPARED: _Codes = {
    Way.GAINED: (AchievementCode.IMPROVING, AchievementCode.NOT_ACHIEVED),
    Way.LEVEL: (AchievementCode.NO_CHANGE, AchievementCode.NO_PROGRESS),
    Way.LOST: (AchievementCode.WORSENING, AchievementCode.NO_PROGRESS),
    Way.UNKNOWN: (AchievementCode.IN_PROGRESS, AchievementCode.NOT_ACHIEVED),
}
_PAST_DUE: _Codes = {
    Way.GAINED: (AchievementCode.IN_PROGRESS, AchievementCode.NOT_ACHIEVED),
    Way.LEVEL: (AchievementCode.NO_PROGRESS, AchievementCode.NO_PROGRESS),
    Way.LOST: (AchievementCode.NO_PROGRESS, AchievementCode.NO_PROGRESS),
    Way.UNKNOWN: (AchievementCode.IN_PROGRESS, AchievementCode.NOT_ACHIEVED),
}
_UNREAD: _Codes = dict.fromkeys(Way, (None, AchievementCode.NOT_ACHIEVED))
_MET: _Codes = dict.fromkeys(Way, (AchievementCode.ACHIEVED, AchievementCode.ACHIEVED))

_HELD: _Codes = dict.fromkeys(Way, (AchievementCode.SUSTAINING, AchievementCode.SUSTAINING))
_NOT_HELD: _Codes = dict.fromkeys(Way, (AchievementCode.WORSENING, AchievementCode.NOT_ACHIEVED))

ACHIEVEMENTS: Mapping[ProgressStatus, _Codes] = MappingProxyType(
    {
        ProgressStatus.NO_DATA: _UNREAD,
        ProgressStatus.NOT_STARTED: _UNREAD,
        ProgressStatus.ACHIEVED: _MET,
        ProgressStatus.ACHIEVED_LATE: _MET,
        ProgressStatus.MAINTAINED: _HELD,
        ProgressStatus.BELOW_LEVEL: _NOT_HELD,
        ProgressStatus.AHEAD: _COMPARED,
        ProgressStatus.ON_TRACK: _COMPARED,
        ProgressStatus.BEHIND: _COMPARED,
        ProgressStatus.WORSENING: _COMPARED,
        ProgressStatus.OPEN: _COMPARED,
        ProgressStatus.OVERDUE: _PAST_DUE,
    }
)
"""By status and way: the code while the goal is sought, and the code once it is closed."""

LIFECYCLE_CODES: Mapping[State, str] = MappingProxyType(
    {
        State.PROPOSED: "proposed",
        State.ACTIVE: "active",
        State.ON_HOLD: "on-hold",
        State.CLOSED: "completed",
        State.WITHDRAWN: "cancelled",
        State.UNATTAINABLE: "cancelled",
        State.DECLINED: "rejected",
    }
)
"""The code of each state of a goal's life."""

GAS_LOINC: Mapping[str, str] = MappingProxyType(
    {"scaling": "107332-9", "practitioner": "107333-7", "patient": "107334-5", "caregiver": "107331-1"}
)
"""LOINC codes of goal attainment scaling: of the method, and of the follow-up score by who gave it."""

GAS_LEVEL_LOINC: Mapping[Decimal, str] = MappingProxyType(
    {
        Decimal(2): "LA34479-8",
        Decimal(1): "LA34480-6",
        Decimal(0): "LA34481-4",
        Decimal(-1): "LA34483-0",
        Decimal(-2): "LA34484-8",
    }
)
"""LOINC answers, from much better to much less than expected. There is none for -0.5 and for -3."""


def achievement(goal: "Goal", on: DateLike, *, version: Version | str = Version.CURRENT) -> AchievementCode | None:
    """The code for what became of a goal by a day; None where nothing can be said yet.

    Of a goal that has ended, what counts is the day it ended.

    Raises:
        InvalidInputError: The day is no date.

    >>> from occupational_therapy.goals.goal import Goal
    >>> from occupational_therapy.goals.terms import Terms
    >>> goal = Goal(id="G1", terms=Terms(baseline=2, target=5, start="2026-03-02", due="2026-06-01"))
    >>> goal = goal.with_reading(on="2026-04-01", value=3)
    >>> achievement(goal, "2026-04-15"), achievement(goal, "2026-06-02")
    (<AchievementCode.IMPROVING: 'improving'>, <AchievementCode.IN_PROGRESS: 'in-progress'>)
    """
    day = on_date(on)
    state = goal.state_on(day)
    if state is State.UNATTAINABLE:
        return AchievementCode.NOT_ATTAINABLE
    standing = progress(goal, goal.ended_on(day) or day, version=version)
    while_sought, when_closed = ACHIEVEMENTS[standing.status][_way(standing.gained)]
    return when_closed if state is State.CLOSED else while_sought


def _way(gained: Fraction | None) -> Way:
    if gained is None:
        return Way.UNKNOWN
    if gained > 0:
        return Way.GAINED
    return Way.LOST if gained < 0 else Way.LEVEL
