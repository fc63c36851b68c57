"""Ratings through time: one a day, oldest first, and which of them two days are compared by."""

import itertools
from collections.abc import Iterator, Sequence
from typing import TypeVar

from occupational_therapy.kernel.dates import Date, DateLike, on_date
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.messages import message

__all__ = ["compared", "days_in_order", "follows", "last_until", "placed_in_order", "two_days"]

T = TypeVar("T")


def days_in_order(field: str, days: Sequence[Date]) -> Iterator[Problem]:
    """What is wrong with the days of the entries of a field: each is after the one before it."""
    return placed_in_order(field, list(enumerate(days)))


def placed_in_order(field: str, days: Sequence[tuple[int, Date]]) -> Iterator[Problem]:
    """What is wrong with the days of some entries of a field, each with its place: each is after the one before it."""
    for (_, earlier), (place, later) in itertools.pairwise(days):
        if later <= earlier:
            why = message("{later} is not after the one before it, {earlier}", later=str(later), earlier=str(earlier))
            yield Problem(f"{field}[{place}].on", why)


def follows(first: Date, later: Date) -> Iterator[Problem]:
    """What is wrong with the days of two entries that are compared: the later comes after the first."""
    if later <= first:
        why = message("{later} is not after the first day, {first}", later=str(later), first=str(first))
        yield Problem("later.on", why)


def two_days(first: DateLike, later: DateLike) -> tuple[Date, Date]:
    """The days that two arguments give, one after the other.

    Raises:
        InvalidInputError: One is no date, or the later is not after the first.
    """
    start, end = on_date(first, "first"), on_date(later, "later")
    if end <= start:
        why = message("{later} is not after the first day, {first}", later=str(end), first=str(start))
        raise InvalidInputError.of("later", why)
    return start, end


def last_until(entries: Sequence[tuple[Date, T]], until: Date) -> tuple[Date, T] | None:
    """The last entry up to a day, that day included, with its day; None where there is none."""
    return next((entry for entry in reversed(entries) if entry[0] <= until), None)


def compared(entries: Sequence[tuple[Date, T]], first: Date, later: Date) -> tuple[T, T] | None:
    """The last entry up to a first day, and the last after it up to a later day; None where one of them is lacking."""
    start, end = last_until(entries, first), last_until(entries, later)
    return None if start is None or end is None or end[0] <= first else (start[1], end[1])
