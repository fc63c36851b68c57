"""The level at the start, from several early readings: one reading alone may have been a good or a bad day."""

from collections.abc import Iterable
from decimal import Decimal

from occupational_therapy.goals.history import Reading
from occupational_therapy.goals.sources import GOAL_LINE
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import accept, each, instance
from occupational_therapy.kernel.messages import message

__all__ = ["SOURCES", "baseline_of"]

SOURCES = (GOAL_LINE,)
"""Where the line is begun at the median of three to five early readings."""

_FEWEST, _MOST = 3, 5
_HALF = Decimal("0.5")


def _readings(values: Iterable[Reading]) -> tuple[Reading, ...]:
    return each(lambda value: instance(Reading, value), values)


def baseline_of(readings: Iterable[Reading]) -> Decimal:
    """The median of three to five early readings, to be agreed as the baseline.

    Of four readings it lies half-way between the middle two; in levels, which are ordinal, take three or five.

    Raises:
        InvalidInputError: Something is no reading, or there are fewer than three or more than five.

    >>> days = {"2026-03-02": 3, "2026-03-04": 7, "2026-03-06": 4}
    >>> baseline_of([Reading(on=day, value=value) for day, value in days.items()])
    Decimal('4')
    """
    early = accept("readings", _readings(readings))
    if not _FEWEST <= len(early) <= _MOST:
        why = message("are {given}: give {fewest} to {most}", given=len(early), fewest=_FEWEST, most=_MOST)
        raise InvalidInputError.of("readings", why)
    ordered: list[Decimal] = sorted(reading.value for reading in early)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return EXACT.multiply(EXACT.add(ordered[middle - 1], ordered[middle]), _HALF)
