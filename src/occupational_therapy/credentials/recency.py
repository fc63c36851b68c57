"""Recency: the hours of practice a register asks for, and how long somebody may be away before it looks at them."""

import itertools
from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.credentials.days import days_on, record_day_or_none, recorded_on, years_on
from occupational_therapy.credentials.qualification import to_hours
from occupational_therapy.kernel.dates import DateLike, Period
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import Number, accept, each, instance, refuse, settle, whole
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.kernel.provenance import DatedSeries, Source, sources_of

__all__ = ["AbsenceRule", "PractisedHours", "RecencyCheck", "RecencyRule", "RecencyTest"]


def _years(value: int) -> int:
    years = whole(value)
    return refuse(message("{value} is no time: give 1 or more", value=0)) if years == 0 else years


def _hours_or_none(value: Number | None) -> Decimal | None:
    return None if value is None else to_hours(value)


@attrs.frozen(kw_only=True)
class PractisedHours:
    """Hours of practice in the years up to a day.

    Attributes:
        years: How many years back.
        hours: The hours; None for unknown.
    """

    years: int = attrs.field(converter=_years)
    hours: Decimal | None = attrs.field(converter=_hours_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class RecencyTest:
    """One way to be recent enough.

    Attributes:
        hours: The hours asked for.
        years: The years within which they lie.
    """

    hours: Decimal = attrs.field(converter=to_hours)
    years: int = attrs.field(converter=_years)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def label(self) -> Message:
        """The test in words."""
        return counted(
            "{hours} hours in {count} year", "{hours} hours in {count} years", count=self.years, hours=self.hours
        )


@attrs.frozen(kw_only=True)
class RecencyCheck:
    """Hours of practice against what is asked for.

    Attributes:
        met: Whether one test is met; None where unknown hours might meet one.
        short: How many hours the test that comes nearest is short; None where hours are unknown.
    """

    met: bool | None
    short: Decimal | None


def _series(value: DatedSeries[tuple[RecencyTest, ...]]) -> DatedSeries[tuple[RecencyTest, ...]]:
    return instance(DatedSeries, value)


def _given(values: Iterable[PractisedHours]) -> tuple[PractisedHours, ...]:
    given = each(lambda value: instance(PractisedHours, value), values)
    if not isinstance(given, tuple):
        return given
    known = sorted((one for one in given if one.hours is not None), key=lambda one: one.years)
    for shorter, longer in itertools.pairwise(known):
        if shorter.years == longer.years or (shorter.hours or 0) > (longer.hours or 0):
            return refuse(
                message(
                    "{fewer} hours in {short} years cannot go with {more} in {long}",
                    fewer=shorter.hours,
                    short=shorter.years,
                    more=longer.hours,
                    long=longer.years,
                )
            )
    return given


def _has_tests(rule: "RecencyRule") -> Iterator[Problem]:
    for place, entry in enumerate(rule.tests.entries):
        if not entry.value:
            yield Problem(f"tests.entries[{place}]", message("holds no test"))


@attrs.frozen(kw_only=True)
class RecencyRule:
    """The hours of practice that a register asks for. One test is enough.

    Attributes:
        tests: The tests, through time.
        sources: What this rests on.
    """

    tests: DatedSeries[tuple[RecencyTest, ...]] = attrs.field(converter=_series)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self, _has_tests)

    def check(self, practised: Iterable[PractisedHours], on: DateLike) -> RecencyCheck:
        """Hours of practice against the tests of a day.

        Raises:
            InvalidInputError: The hours cannot go together.
            NotInForceError: Nothing is known for that day.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("coto").recency.check([PractisedHours(years=3, hours=590)], on="2026-05-31").short
        Decimal('10')
        """
        hours = {one.years: one.hours for one in accept("practised", _given(practised))}
        tests = self.tests.on(on).value
        left = [
            None if done is None else max(EXACT.subtract(test.hours, done), Decimal(0))
            for test, done in ((test, hours.get(test.years)) for test in tests)
        ]
        known = [each_one for each_one in left if each_one is not None]
        is_met = Decimal(0) in known
        return RecencyCheck(
            met=True if is_met else None if None in left else False,
            short=Decimal(0) if is_met else None if None in left else min(known),
        )

    def window(self, on: DateLike) -> Period:
        """The days that the longest test looks back over, from a day.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("coto").recency.window("2026-05-31").start)
        '2023-06-01'
        """
        day = recorded_on(on, "on")
        years = max(test.years for test in self.tests.on(day).value)
        return Period(start=days_on(years_on(day, -years), 1), end=day)


@attrs.frozen(kw_only=True)
class AbsenceRule:
    """How long somebody may be away before the register looks at their competence.

    Attributes:
        years: The years; exactly so many are not too long.
        in_force: The days on which this holds.
        sources: What this rests on.
    """

    years: int = attrs.field(converter=_years)
    in_force: Period
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def assessed(self, away_from: DateLike | None, away_to: DateLike | None) -> bool | None:
        """Whether competence has to be shown after a time away; None where a day is not known.

        Raises:
            InvalidInputError: A day is none, or the end is before the beginning.

        >>> from occupational_therapy.credentials import regulator
        >>> absence = regulator("otbnz").absence
        >>> absence.assessed("2022-05-01", "2025-05-01"), absence.assessed("2022-05-01", "2025-05-02")
        (False, True)
        """
        start, end = (
            accept(name, record_day_or_none(value)) for name, value in (("away_from", away_from), ("away_to", away_to))
        )
        if start is None or end is None:
            return None
        if end < start:
            raise InvalidInputError.of("away_to", message("{end} is before {start}", end=str(end), start=str(start)))
        return end > years_on(start, self.years)
