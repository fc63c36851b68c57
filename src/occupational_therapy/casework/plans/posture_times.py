"""The times of a day that repeats: what no slot covers, where two clash, how long somebody is in one position."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

import attrs

from occupational_therapy.casework.plans.posture_slot import Position, PostureSlot
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.times import MINUTES_OF_DAY, minute_of, time_of

__all__ = ["DayGap", "UnbrokenTime", "clashes", "gaps", "unbroken_times"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class DayGap:
    """A time of the day for which no position is planned.

    Attributes:
        start: When it starts, as ``HH:MM``.
        end: When it ends; at or before the start where it runs over midnight.
        minutes: How long it is.
    """

    start: str
    end: str
    minutes: int


@attrs.frozen(kw_only=True)
class UnbrokenTime:
    """A time in one position without being moved.

    Attributes:
        position: The position.
        start: When it starts, as ``HH:MM``.
        minutes: How long it is; 1440 stands for a whole day, or more.
        longest: The shortest of the longest times that its slots set; None where none of them sets one.
        slots: The places of its slots in the plan, counted from 0.
    """

    position: Position
    start: str
    minutes: int
    longest: int | None
    slots: tuple[int, ...]


def clashes(slots: Sequence[PostureSlot]) -> Iterator[Problem]:
    """A problem for each slot that begins before another has ended.

    >>> bed = PostureSlot(start="22:00", end="07:00", overnight=True, position="lying")
    >>> chair = PostureSlot(start="06:30", end="12:00", position="sitting")
    >>> [str(problem) for problem in clashes([bed, chair])]
    ['slots[1]: clashes with slot 0, counted from 0']
    """
    last: tuple[int, int] | None = None
    for begins, ends, place in _within_a_day(slots):
        if last is not None and begins < last[0]:
            why = message("clashes with slot {other}, counted from 0", other=min(place, last[1]))
            yield Problem(f"slots[{max(place, last[1])}]", why)
        if last is None or ends > last[0]:
            last = (ends, place)


def gaps(slots: Sequence[PostureSlot]) -> tuple[DayGap, ...]:
    """The times that no slot covers, from midnight on; one that runs over midnight comes last.

    >>> [gap] = gaps([PostureSlot(start="08:00", end="20:00", position="sitting")])
    >>> gap.start, gap.end, gap.minutes
    ('20:00', '08:00', 720)
    """
    covered = [(begins, ends) for begins, ends, _ in _within_a_day(slots)]
    if not covered:
        return (DayGap(start=time_of(0), end=time_of(MINUTES_OF_DAY), minutes=MINUTES_OF_DAY),)
    ends_before = [end for _, end in covered]
    begins_after = [begin for begin, _ in covered[1:]] + [covered[0][0] + MINUTES_OF_DAY]
    return tuple(
        DayGap(start=time_of(end % MINUTES_OF_DAY), end=time_of(begin % MINUTES_OF_DAY), minutes=begin - end)
        for end, begin in zip(ends_before, begins_after, strict=True)
        if begin > end
    )


def unbroken_times(slots: Sequence[PostureSlot]) -> tuple[UnbrokenTime, ...]:
    """The times in one position without being moved, in the order of the day.

    Slots in the same position that follow each other are one time, whatever the equipment: only another position, a
    gap, or being moved within a slot breaks it. The day repeats, so the last slot is followed by the first.

    >>> slots = [
    ...     PostureSlot(start="09:00", end="11:00", position="sitting", longest=120),
    ...     PostureSlot(start="11:00", end="13:00", position="sitting", longest=180),
    ...     PostureSlot(start="21:00", end="09:00", overnight=True, position="lying", moved_every=240),
    ... ]
    >>> [(time.start, time.minutes, time.longest) for time in unbroken_times(slots)]
    [('01:00', 240, None), ('05:00', 240, None), ('09:00', 240, 120), ('21:00', 240, None)]
    """
    if not slots:
        return ()
    order = sorted(range(len(slots)), key=lambda place: slots[place].begins)
    followed = [_is_followed(slots[place], slots[after]) for place, after in zip(order, _turned(order, 1), strict=True)]
    if all(followed):
        return _in_order(_joined_round(slots, _pieces(slots, order)))
    first = followed.index(False) + 1
    found: list[UnbrokenTime] = []
    stretch: list[int] = []
    for place, goes_on in zip(_turned(order, first), _turned(followed, first), strict=True):
        stretch.append(place)
        if not goes_on:
            found.extend(_pieces(slots, stretch))
            stretch = []
    return _in_order(found)


def _in_order(times: list[UnbrokenTime]) -> tuple[UnbrokenTime, ...]:
    return tuple(sorted(times, key=lambda time: time.start))


def _turned(values: list[T], by: int) -> list[T]:
    return [*values[by:], *values[:by]]


def _is_followed(slot: PostureSlot, after: PostureSlot) -> bool:
    return slot.position is after.position and (slot.ends - after.begins) % MINUTES_OF_DAY == 0


def _pieces(slots: Sequence[PostureSlot], stretch: list[int]) -> list[UnbrokenTime]:
    """The pieces of slots that follow each other in one position, cut where the person is moved."""
    pieces: list[UnbrokenTime] = []
    begun = minute = slots[stretch[0]].begins
    touched: list[int] = []
    for place in stretch:
        slot = slots[place]
        touched.append(place)
        for cut in range(slot.moved_every, slot.minutes + 1, slot.moved_every) if slot.moved_every else ():
            pieces.append(_piece(slots, touched, begun, minute + cut))
            begun, touched = minute + cut, [place] if cut < slot.minutes else []
        minute += slot.minutes
    if minute > begun:
        pieces.append(_piece(slots, touched, begun, minute))
    return pieces


def _joined_round(slots: Sequence[PostureSlot], pieces: list[UnbrokenTime]) -> list[UnbrokenTime]:
    """The pieces of a day spent in one position: what is left at its end goes on into its beginning.

    It does not where the person is moved as the day ends.
    """
    last = pieces[-1]
    moved = slots[last.slots[-1]].moved_every
    if len(pieces) == 1 or (moved and slots[last.slots[-1]].minutes % moved == 0):
        return pieces
    first, *between = pieces[:-1]
    begins = minute_of(last.start)
    places = list(dict.fromkeys((*last.slots, *first.slots)))
    return [*between, _piece(slots, places, begins, begins + last.minutes + first.minutes)]


def _piece(slots: Sequence[PostureSlot], places: list[int], begins: int, ends: int) -> UnbrokenTime:
    limits = [limit for limit in (slots[place].longest for place in places) if limit is not None]
    return UnbrokenTime(
        position=slots[places[0]].position,
        start=time_of(begins % MINUTES_OF_DAY),
        minutes=ends - begins,
        longest=min(limits, default=None),
        slots=tuple(places),
    )


def _within_a_day(slots: Sequence[PostureSlot]) -> list[tuple[int, int, int]]:
    """Beginning, end and place of each slot in the order of the day; one that runs over midnight is in two parts."""
    parts: list[tuple[int, int, int]] = []
    for place, slot in enumerate(slots):
        parts.append((slot.begins, min(slot.ends, MINUTES_OF_DAY), place))
        if slot.ends > MINUTES_OF_DAY:
            parts.append((0, slot.ends - MINUTES_OF_DAY, place))
    return sorted(parts)
