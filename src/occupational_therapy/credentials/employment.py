"""Posts held, and the years of them in the statutory sector."""

import enum
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.credentials.days import days_on, months_on, on_day, record_period
from occupational_therapy.kernel.dates import Date, DateLike, Period
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import Number, accept, choice, decimal, each, instance, refuse, settle, share
from occupational_therapy.kernel.messages import Message, message

__all__ = [
    "Counting",
    "Post",
    "Sector",
    "StatutoryService",
    "served_enough",
    "statutory_service",
    "to_counting",
    "to_posts",
    "to_years",
]

_MONTHS_A_YEAR = 12
_NONE = Fraction(0)


class Sector(enum.StrEnum):
    """Whom a post is with."""

    STATUTORY = "statutory"
    """The National Health Service or social care."""
    INDEPENDENT = "independent"
    OTHER = "other"

    @property
    def label(self) -> Message:
        """The sector in words."""
        return _SECTORS[self]


_SECTORS = {
    Sector.STATUTORY: message("statutory sector"),
    Sector.INDEPENDENT: message("independent sector"),
    Sector.OTHER: message("other employment"),
}


class Counting(enum.StrEnum):
    """How years of service are counted."""

    CALENDAR = "calendar"
    """Days in any post, overlapping posts once, gaps not at all."""
    FTE = "fte"
    """Each post's length multiplied by its share of full time, and added."""

    @property
    def label(self) -> Message:
        """The way of counting in words."""
        return _COUNTINGS[self]


_COUNTINGS = {
    Counting.CALENDAR: message("by the calendar"),
    Counting.FTE: message("as full-time equivalents"),
}


def _sector(value: Sector | str) -> Sector:
    return choice(Sector, value)


def _share_or_none(value: Number | None) -> Decimal | None:
    return None if value is None else share(value)


def to_counting(value: Counting | str) -> Counting:
    """A field's way of counting; for use as a converter."""
    return choice(Counting, value)


def to_years(value: Number) -> Decimal:
    """A field's years, 0 or more; for use as a converter."""
    years = decimal(value)
    if isinstance(years, Decimal) and years < 0:
        return refuse(message("{value} is negative: give 0 or more", value=years))
    return years


def _begins(post: "Post") -> Iterable[Problem]:
    if post.period.start is None:
        yield Problem("period.start", message("is missing: a post of an unknown first day cannot be counted"))


@attrs.frozen(kw_only=True)
class Post:
    """A post somebody holds or held.

    Attributes:
        sector: Whom it is with.
        period: From the first day to the last, both included; without an end it is still held.
        fte: The share of full time, such as 0.5; None for unknown.
    """

    sector: Sector = attrs.field(converter=_sector)
    period: Period = attrs.field(converter=record_period)
    fte: Decimal | None = attrs.field(default=None, converter=_share_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _begins)


def to_posts(values: Iterable[Post]) -> tuple[Post, ...]:
    """A field's posts."""
    return each(lambda value: instance(Post, value), values)


@attrs.frozen(kw_only=True)
class StatutoryService:
    """Years served in the statutory sector, against what is asked for.

    Attributes:
        years: The years served, exactly; posts of an unknown share are left out where shares count.
        met: Whether it is enough; None where posts of an unknown share might make it so.
        completed_on: The day after the last day that had to be served; None where it is not enough.
    """

    years: Fraction
    met: bool | None
    completed_on: Date | None


@attrs.frozen
class _Spell:
    start: Date
    end: Date
    """The day after the last."""
    part: Fraction | int


def statutory_service(
    posts: Iterable[Post],
    *,
    counting: Counting | str = Counting.CALENDAR,
    min_years: Number,
    on: DateLike,
) -> StatutoryService:
    """The years of statutory service up to a day, which is itself not counted, and whether they are enough.

    A month is counted from each first day to the corresponding day of the next; days over are parts of the month begun.

    Raises:
        InvalidInputError: An argument cannot be.

    >>> post = Post(sector="statutory", period=Period(start="2018-09-01", end="2023-08-31"))
    >>> str(statutory_service([post], min_years=5, on="2026-11-23").completed_on)
    '2023-09-01'
    """
    way, day = accept("counting", to_counting(counting)), on_day(on)
    needed = Fraction(accept("min_years", to_years(min_years))) * _MONTHS_A_YEAR
    spells = _spells(accept("posts", to_posts(posts)), way, day)
    served = _served(spells, day)
    return StatutoryService(
        years=served / _MONTHS_A_YEAR,
        met=_enough(served, needed, spells),
        completed_on=_completed(spells, needed) if spells and served >= needed else None,
    )


def served_enough(
    posts: Iterable[Post], *, counting: Counting, min_years: Decimal, on: Date
) -> tuple[bool | None, Fraction | None]:
    """Whether the years of :func:`statutory_service` are enough, and the years where they had to be counted exactly.

    >>> post = Post(sector="statutory", period=Period(start="2018-09-01", end="2023-08-31"))
    >>> served_enough([post], counting=Counting.CALENDAR, min_years=Decimal(5), on=Date(2026, 11, 23))
    (True, None)
    """
    spells = _spells(posts, counting, on)
    if not spells:
        return not min_years, _NONE
    whole_months = sum(spell.part * _whole_months(spell.start, min(spell.end, on)) for spell in spells)
    if whole_months // _MONTHS_A_YEAR >= min_years:
        return True, None
    served = _served(spells, on)
    return _enough(served, Fraction(min_years) * _MONTHS_A_YEAR, spells), served / _MONTHS_A_YEAR


def _spells(posts: Iterable[Post], way: Counting, day: Date) -> list[_Spell]:
    statutory = [post for post in posts if post.sector is Sector.STATUTORY]
    spells = list(filter(None, (_spell(post, way, day) for post in statutory))) if statutory else []
    return _merged(spells) if way is Counting.CALENDAR else spells


def _enough(served: Fraction, needed: Fraction, spells: Iterable[_Spell]) -> bool | None:
    return True if served >= needed else None if any(spell.part == 0 for spell in spells) else False


def _spell(post: Post, way: Counting, day: Date) -> _Spell | None:
    start, end = post.period.start, post.period.end
    until = day if end is None else min(day, days_on(end, 1))
    if start is None or until <= start:
        return None
    # an unknown share counts as nothing, and is remembered as such
    part = 1 if way is Counting.CALENDAR else Fraction(post.fte or 0)
    return _Spell(start, until, part)


def _merged(spells: Iterable[_Spell]) -> list[_Spell]:
    merged: list[_Spell] = []
    for spell in sorted(spells, key=lambda spell: spell.start):
        if merged and spell.start <= merged[-1].end:
            merged[-1] = attrs.evolve(merged[-1], end=max(merged[-1].end, spell.end))
        else:
            merged.append(spell)
    return merged


def _served(spells: Iterable[_Spell], day: Date) -> Fraction:
    months = [(spell.part, _months(spell.start, min(spell.end, day))) for spell in spells if spell.start < day]
    return sum((length if part == 1 else part * length for part, length in months), Fraction(0))


def _whole_months(start: Date, end: Date) -> int:
    whole = (end.year - start.year) * _MONTHS_A_YEAR + end.month - start.month
    return whole - (months_on(start, whole) > end)


def _months(start: Date, end: Date) -> Fraction:
    whole = _whole_months(start, end)
    last = months_on(start, whole).toordinal()
    days, of = end.toordinal() - last, months_on(start, whole + 1).toordinal() - last
    return Fraction(whole * of + days, of)


def _completed(spells: list[_Spell], needed: Fraction) -> Date:
    first, last = min(spell.start for spell in spells), max(spell.end for spell in spells)
    low, high = 0, last.toordinal() - first.toordinal()
    while low < high:
        middle = (low + high) // 2
        if _served(spells, days_on(first, middle)) >= needed:
            high = middle
        else:
            low = middle + 1
    return days_on(first, low)
