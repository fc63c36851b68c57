"""What a home programme asks for: exercises and activities with their dose, splints with their hours of wear."""

import enum
from collections.abc import Iterator
from decimal import Decimal

import attrs

from occupational_therapy.casework.plans.links import to_count, to_count_or_none, to_texts, to_weekdays
from occupational_therapy.casework.plans.supports import Side, SupportKind, to_side_or_none, to_support_or_none
from occupational_therapy.casework.quantities import to_positive_or_none, to_quantity
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import Number, choice, settle, text, text_or_none
from occupational_therapy.kernel.identifiers import identifier, identifiers
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.occupations import OCCUPATIONS, Weekday

__all__ = ["HOURS_OF_DAY", "ArmPart", "HomeExercise", "Joint", "SplintWear"]

HOURS_OF_DAY = 24


class ArmPart(enum.StrEnum):
    """The part of the arm or hand something is for."""

    SHOULDER = "shoulder"
    ELBOW = "elbow"
    FOREARM = "forearm"
    WRIST = "wrist"
    HAND = "hand"
    THUMB = "thumb"
    INDEX_FINGER = "index_finger"
    MIDDLE_FINGER = "middle_finger"
    RING_FINGER = "ring_finger"
    LITTLE_FINGER = "little_finger"
    FINGERS = "fingers"
    """All of them."""

    @property
    def label(self) -> Message:
        """The part in words."""
        return _PARTS[self]


_PARTS = {
    ArmPart.SHOULDER: message("shoulder"),
    ArmPart.ELBOW: message("elbow"),
    ArmPart.FOREARM: message("forearm"),
    ArmPart.WRIST: message("wrist"),
    ArmPart.HAND: message("hand"),
    ArmPart.THUMB: message("thumb"),
    ArmPart.INDEX_FINGER: message("index finger"),
    ArmPart.MIDDLE_FINGER: message("middle finger"),
    ArmPart.RING_FINGER: message("ring finger"),
    ArmPart.LITTLE_FINGER: message("little finger"),
    ArmPart.FINGERS: message("fingers"),
}


class Joint(enum.StrEnum):
    """The joints of a finger or of the thumb."""

    CARPOMETACARPAL = "carpometacarpal"
    METACARPOPHALANGEAL = "metacarpophalangeal"
    PROXIMAL_INTERPHALANGEAL = "proximal_interphalangeal"
    DISTAL_INTERPHALANGEAL = "distal_interphalangeal"
    INTERPHALANGEAL = "interphalangeal"
    """Of the thumb, which has one."""

    @property
    def label(self) -> Message:
        """The joint in words."""
        return _JOINTS[self]


_JOINTS = {
    Joint.CARPOMETACARPAL: message("carpometacarpal joint"),
    Joint.METACARPOPHALANGEAL: message("metacarpophalangeal joint"),
    Joint.PROXIMAL_INTERPHALANGEAL: message("proximal interphalangeal joint"),
    Joint.DISTAL_INTERPHALANGEAL: message("distal interphalangeal joint"),
    Joint.INTERPHALANGEAL: message("interphalangeal joint"),
}


def _part(value: ArmPart | str | None) -> ArmPart | None:
    return None if value is None else choice(ArmPart, value)


def _joint(value: Joint | str | None) -> Joint | None:
    return None if value is None else choice(Joint, value)


def _occupation(value: str | None) -> str | None:
    return None if value is None else OCCUPATIONS.field(value)


def _hours(value: Number | None) -> Decimal | None:
    return None if value is None else to_quantity(value)


@attrs.frozen(kw_only=True)
class HomeExercise:
    """An exercise, or an activity that is done as one. What is None was not said.

    Attributes:
        id: Its identifier.
        what: What is done.
        occupation: The key of the activity, where it is one.
        side: Which side.
        part: Which part of the arm or hand.
        joint: Which joint of it.
        repetitions: How often in a set.
        sets: How many sets each time.
        hold_seconds: How long each repetition is held.
        minutes: How long each time, where it is counted in time.
        times_a_day: How many times a day.
        days: On which days of the week; every day unless told.
        progression: What tells to make it harder.
        precautions: What to take care of.
        stop_signals: What tells to stop.
        equipment: What is needed.
        goals: Identifiers of the goals it serves.

    >>> HomeExercise(id="E1", what="Bend the finger", repetitions=10, sets=2, times_a_day=3).repetitions_a_day
    60
    """

    id: str = attrs.field(converter=identifier)
    what: str = attrs.field(converter=text, repr=False)
    occupation: str | None = attrs.field(default=None, converter=_occupation)
    side: Side | None = attrs.field(default=None, converter=to_side_or_none)
    part: ArmPart | None = attrs.field(default=None, converter=_part)
    joint: Joint | None = attrs.field(default=None, converter=_joint)
    repetitions: int | None = attrs.field(default=None, converter=to_count_or_none)
    sets: int = attrs.field(default=1, converter=to_count)
    hold_seconds: Decimal | None = attrs.field(default=None, converter=to_positive_or_none)
    minutes: Decimal | None = attrs.field(default=None, converter=to_positive_or_none)
    times_a_day: int | None = attrs.field(default=None, converter=to_count_or_none)
    days: tuple[Weekday, ...] = attrs.field(default=tuple(Weekday), converter=to_weekdays)
    progression: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    precautions: tuple[str, ...] = attrs.field(default=(), converter=to_texts, repr=False)
    stop_signals: tuple[str, ...] = attrs.field(default=(), converter=to_texts, repr=False)
    equipment: tuple[str, ...] = attrs.field(default=(), converter=to_texts, repr=False)
    goals: tuple[str, ...] = attrs.field(default=(), converter=identifiers)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def has_dose(self) -> bool:
        """Whether it says how much: times a day, and repetitions or minutes each time."""
        return self.times_a_day is not None and (self.repetitions is not None or self.minutes is not None)

    @property
    def repetitions_a_day(self) -> int | None:
        """Repetitions of a day; None where they are not counted, or the times a day are not known."""
        if self.repetitions is None or self.times_a_day is None:
            return None
        return self.repetitions * self.sets * self.times_a_day

    @property
    def minutes_a_day(self) -> Decimal | None:
        """Minutes of a day; None where it is not counted in time, or the times a day are not known."""
        if self.minutes is None or self.times_a_day is None:
            return None
        return EXACT.multiply(self.minutes, self.times_a_day)


def _within_a_day(splint: "SplintWear") -> Iterator[Problem]:
    hours = splint.hours_a_day
    if hours is not None and hours > HOURS_OF_DAY:
        yield Problem("day_hours", message("day and night make {hours} hours, more than a day has", hours=hours))


@attrs.frozen(kw_only=True)
class SplintWear:
    """A splint, and when it is worn. What is None was not said.

    Attributes:
        id: Its identifier.
        what: What it is.
        side: Which side.
        part: Which part of the arm or hand.
        support: Whether it is static or dynamic.
        purpose: What it is for.
        day_hours: Hours worn by day; 0 for none.
        night_hours: Hours worn at night; 0 for none.
        longest: The minutes it may be worn at a time, as the therapist sets them.
        days: On which days of the week; every day unless told.
        taken_off_for: What it is taken off for.
        skin_check: How and when the skin is looked at.
        precautions: What to take care of.
        stop_signals: What tells to take it off and ask.
        goals: Identifiers of the goals it serves.

    >>> SplintWear(id="SP1", what="Resting splint", day_hours=1.5, night_hours=8).hours_a_day
    Decimal('9.5')
    """

    id: str = attrs.field(converter=identifier)
    what: str = attrs.field(converter=text, repr=False)
    side: Side | None = attrs.field(default=None, converter=to_side_or_none)
    part: ArmPart | None = attrs.field(default=None, converter=_part)
    support: SupportKind | None = attrs.field(default=None, converter=to_support_or_none)
    purpose: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    day_hours: Decimal | None = attrs.field(default=None, converter=_hours)
    night_hours: Decimal | None = attrs.field(default=None, converter=_hours)
    longest: int | None = attrs.field(default=None, converter=to_count_or_none)
    days: tuple[Weekday, ...] = attrs.field(default=tuple(Weekday), converter=to_weekdays)
    taken_off_for: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    skin_check: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    precautions: tuple[str, ...] = attrs.field(default=(), converter=to_texts, repr=False)
    stop_signals: tuple[str, ...] = attrs.field(default=(), converter=to_texts, repr=False)
    goals: tuple[str, ...] = attrs.field(default=(), converter=identifiers)

    def __attrs_post_init__(self) -> None:
        settle(self, _within_a_day)

    @property
    def hours_a_day(self) -> Decimal | None:
        """Hours of wear in 24, at least; None where neither those of the day nor of the night are known."""
        known = [hours for hours in (self.day_hours, self.night_hours) if hours is not None]
        return EXACT.add(known[0], sum(known[1:], Decimal(0))) if known else None
