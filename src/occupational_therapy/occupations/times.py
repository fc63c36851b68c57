"""Times of a day as they are written: ``HH:MM``, and ``24:00`` for the midnight at which a day ends."""

import re
from collections.abc import Iterator

from occupational_therapy.kernel.errors import Problem, shown
from occupational_therapy.kernel.fields import matching
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.time_use import MINUTES_OF_HOUR

__all__ = ["MINUTES_OF_DAY", "in_order", "minute_of", "time_of", "to_end_time", "to_time"]

MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR
_MIDNIGHT = "24:00"
_TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def to_time(value: str) -> str:
    """A field's time at which something starts; for use as a converter."""
    return matching(_TIME, value, message("{value} is not a time: write HH:MM, 00:00 to 23:59", value=shown(value)))


def to_end_time(value: str) -> str:
    """A field's time at which something ends, midnight included; for use as a converter."""
    return _MIDNIGHT if value == _MIDNIGHT else to_time(value)


def minute_of(time: str) -> int:
    """The minute of the day that a time is.

    >>> minute_of("07:30")
    450
    """
    hours, minutes = time.split(":")
    return int(hours) * MINUTES_OF_HOUR + int(minutes)


def time_of(minute: int) -> str:
    """How a minute of the day, 0 to 1440, is written.

    >>> time_of(450), time_of(MINUTES_OF_DAY)
    ('07:30', '24:00')
    """
    hours, minutes = divmod(minute, MINUTES_OF_HOUR)
    return f"{hours:02}:{minutes:02}"


def in_order(start: str, end: str, *, overnight: bool) -> Iterator[Problem]:
    """A problem where the end is not after the start, or is more than a day after it.

    Args:
        start: When something starts.
        end: When it ends.
        overnight: Whether the end is on the next day.

    >>> [str(problem) for problem in in_order("22:00", "07:00", overnight=False)]
    ['end: 07:00 is not after the start, 22:00: set overnight for a slot that runs over midnight']
    """
    begins, ends = minute_of(start), minute_of(end)
    if overnight and ends > begins:
        yield Problem("end", message("{end} of the next day is more than 24 hours after {start}", end=end, start=start))
    elif not overnight and ends <= begins:
        why = message(
            "{end} is not after the start, {start}: set overnight for a slot that runs over midnight",
            end=end,
            start=start,
        )
        yield Problem("end", why)
