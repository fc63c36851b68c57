"""Progress against a straight line from the baseline on the first day to the target on the due day.

The sums are exact fractions of decimals and whole days: no float decides on which side of an edge a status falls.
Recovery is often not linear, with early gains and plateaus: the line is something to compare with, no forecast.
"""

import math
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from occupational_therapy.goals.criterion import Consistency
from occupational_therapy.goals.history import Reading, Version
from occupational_therapy.goals.measure import Direction, GoalMeasure, MeasureKind
from occupational_therapy.goals.progress_outline import progress_outline
from occupational_therapy.goals.progress_status import ProgressStatus
from occupational_therapy.goals.sources import GOAL_LINE, TOLERANCE_CHOICE
from occupational_therapy.goals.terms import Terms
from occupational_therapy.kernel.dates import Date, DateLike, on_date, to_date
from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import Number, accept, choice, decimal, each, instance, refuse, settle
from occupational_therapy.kernel.identifiers import identifier_or_none
from occupational_therapy.kernel.messages import message

if TYPE_CHECKING:
    from occupational_therapy.goals.goal import Goal

__all__ = ["SOURCES", "TOLERANCE", "Progress", "progress", "trajectory"]

TOLERANCE = Decimal("0.1")
"""How far from the line still counts as on track, as a share of the whole way."""
SOURCES = (GOAL_LINE, TOLERANCE_CHOICE)
"""What the line and the tolerance rest on."""


def _terms(value: Terms) -> Terms:
    return instance(Terms, value)


def _version(value: Version | str) -> Version:
    return choice(Version, value)


def _readings(values: Iterable[Reading]) -> tuple[Reading, ...]:
    return each(lambda value: instance(Reading, value), values)


def _tolerance(value: Number) -> Decimal:
    exact = decimal(value)
    if isinstance(exact, Decimal) and not 0 <= exact <= 1:
        return refuse(message("{value} is outside 0 to 1: give a share of the whole way", value=exact))
    return exact


def _readings_by_then(progress: "Progress") -> Iterator[Problem]:
    last = None
    for place, reading in enumerate(progress.readings):
        if reading.on > progress.on:
            why = message("{day} is after the day asked about, {on}", day=str(reading.on), on=str(progress.on))
            yield Problem(f"readings[{place}].on", why)
        if last is not None and reading.on < last:
            why = message("{day} is before the reading before it, {last}", day=str(reading.on), last=str(last))
            yield Problem(f"readings[{place}].on", why)
        last = reading.on


def _readings_possible(progress: "Progress") -> Iterator[Problem]:
    measure = progress.terms.measure
    for place, reading in enumerate(progress.readings):
        fault = None if measure is None else measure.fault(reading.value)
        if fault is not None:
            yield Problem(f"readings[{place}].value", fault)


@attrs.frozen(kw_only=True)
class Progress:
    """How a goal stands on a day: the facts it is read from, and what follows from them.

    Attributes:
        goal: The goal's identifier, where it has one.
        version: Which version of the goal it is measured against.
        terms: That version.
        on: The day.
        readings: The readings up to that day, oldest first.
        tolerance: How far from the line still counts as on track, as a share of the whole way.
    """

    goal: str | None = attrs.field(default=None, converter=identifier_or_none)
    version: Version = attrs.field(default=Version.CURRENT, converter=_version)
    terms: Terms = attrs.field(converter=_terms)
    on: Date = attrs.field(converter=to_date)
    readings: tuple[Reading, ...] = attrs.field(default=(), converter=_readings)
    tolerance: Decimal = attrs.field(default=TOLERANCE, converter=_tolerance)

    def __attrs_post_init__(self) -> None:
        settle(self, _readings_by_then, _readings_possible)

    @property
    def current(self) -> Decimal | None:
        """The level of the last reading; None where there is none."""
        return self.readings[-1].value if self.readings else None

    @property
    def read_on(self) -> Date | None:
        """The day of the last reading."""
        return self.readings[-1].on if self.readings else None

    @property
    def consistency(self) -> Consistency | None:
        """What came of the occasions, each reading being one; None where the goal has no criterion."""
        if self.terms.criterion is None:
            return None
        return self.terms.criterion.judged([self.terms.is_reached_by(each.value) for each in self.readings])

    @property
    def reached_on(self) -> Date | None:
        """The day since when the level wanted has been kept, or on which the criterion was met; None where neither."""
        if self.consistency is not None:
            met_at = self.consistency.met_at
            return None if met_at is None else self.readings[met_at].on
        day = None
        for reading in reversed(self.readings):
            if not self.terms.is_reached_by(reading.value):
                break
            day = reading.on
        return day

    @property
    def elapsed(self) -> Fraction | None:
        """The share of the time gone, 0 to 1; None without a due day."""
        if self.terms.due is None:
            return None
        return min(max(Fraction(self._days_gone, _days(self.terms.start, self.terms.due)), Fraction(0)), Fraction(1))

    @property
    def gained(self) -> Fraction | None:
        """The share of the way gone: below 0 on the wrong side of the baseline, above 1 beyond the target.

        None where there is no way: no reading, no baseline or target, or a level to hold.
        """
        if self.current is None or self.terms.maintain:
            return None
        if self.is_yes_no:
            return Fraction(self.current)
        if self.terms.baseline is None or self.terms.target is None:
            return None
        start = Fraction(self.terms.baseline)
        return (Fraction(self.current) - start) / (Fraction(self.terms.target) - start)

    @property
    def expected(self) -> Fraction | None:
        """The level of the line on the day; None where there is no line."""
        if self.terms.maintain:
            return None if self.terms.target is None else Fraction(self.terms.target)
        elapsed = self.elapsed
        if self.is_yes_no or elapsed is None or self.terms.baseline is None or self.terms.target is None:
            return None
        start = Fraction(self.terms.baseline)
        return start + elapsed * (Fraction(self.terms.target) - start)

    @property
    def elapsed_fraction(self) -> float | None:
        """The share of the time gone, as a float."""
        return None if self.elapsed is None else float(self.elapsed)

    @property
    def progress_fraction(self) -> float | None:
        """The share of the way gone, not clipped, as a float. Of levels of help it is a rough guide only."""
        return None if self.gained is None else float(self.gained)

    @property
    def expected_value(self) -> float | None:
        """The level of the line on the day, as a float."""
        return None if self.expected is None else float(self.expected)

    @property
    def levels_gained(self) -> tuple[int, int] | None:
        """Levels gained, and levels to gain in all, where the measure is one of levels."""
        measure, terms = self.terms.measure, self.terms
        if measure is None or not measure.is_ordinal or terms.maintain:
            return None
        if self.current is None or terms.baseline is None or terms.target is None:
            return None
        return int(self.current) - int(terms.baseline), int(terms.target) - int(terms.baseline)

    @property
    def projected_finish(self) -> Date | None:
        """The day the target would be reached at the pace so far; None where no pace leads there."""
        gained, days = self.gained, self._days_gone
        if gained is None or not 0 < gained < 1 or days <= 0:
            return None
        ordinal = self.terms.start.toordinal() + math.ceil(days / gained)
        return Date.fromordinal(ordinal) if ordinal <= Date.max.toordinal() else None

    @property
    def days_overdue(self) -> int:
        """The days since the due day, where the goal is overdue; else 0."""
        if self.status is not ProgressStatus.OVERDUE or self.terms.due is None:
            return 0
        return _days(self.terms.due, self.on)

    @property
    def days_left(self) -> int | None:
        """The days until the due day, 0 on it and after; None without a due day."""
        return None if self.terms.due is None else max(_days(self.on, self.terms.due), 0)

    @property
    def is_yes_no(self) -> bool:
        """Whether the goal is one of yes or no."""
        return self.terms.kind is MeasureKind.YES_NO

    @property
    def status(self) -> ProgressStatus:
        """How the goal stands: the first of these that fits."""
        if self.current is None:
            return ProgressStatus.OVERDUE if self._is_past_due else ProgressStatus.NO_DATA
        if self.terms.maintain:
            return self._held()
        if self.reached_on is not None:
            in_time = self.terms.due is None or self.reached_on <= self.terms.due
            return ProgressStatus.ACHIEVED if in_time else ProgressStatus.ACHIEVED_LATE
        if self.on < self.terms.start:
            return ProgressStatus.NOT_STARTED
        return ProgressStatus.OVERDUE if self._is_past_due else self._compared()

    def outline(self) -> Section:
        """The status with what it was read from."""
        return progress_outline(self)

    def _held(self) -> ProgressStatus:
        if self.on < self.terms.start:
            return ProgressStatus.NOT_STARTED
        if self.terms.target is None:
            return ProgressStatus.OPEN
        return ProgressStatus.BELOW_LEVEL if self.reached_on is None else ProgressStatus.MAINTAINED

    def _compared(self) -> ProgressStatus:
        gained, elapsed, tolerance = self.gained, self.elapsed, Fraction(self.tolerance)
        if gained is not None and gained < 0:
            return ProgressStatus.WORSENING
        if self.is_yes_no or gained is None or elapsed is None:
            return ProgressStatus.OPEN
        if gained >= elapsed + tolerance:
            return ProgressStatus.AHEAD
        return ProgressStatus.ON_TRACK if gained >= elapsed - tolerance else ProgressStatus.BEHIND

    @property
    def _is_past_due(self) -> bool:
        return self.terms.due is not None and self.on > self.terms.due

    @property
    def _days_gone(self) -> int:
        return _days(self.terms.start, self.on)


def _days(start: Date, end: Date) -> int:
    return end.toordinal() - start.toordinal()


def progress(
    goal: "Goal", on: DateLike, *, version: Version | str = Version.CURRENT, tolerance: Number = TOLERANCE
) -> Progress:
    """How a goal stands on a day, compared with a straight line.

    Args:
        goal: The goal.
        on: The day; later readings and versions are not looked at.
        version: Measured against the version that held on that day, or against the ``"original"``. Readings taken in
            another measure than that version's are left out.
        tolerance: How far from the line still counts as on track, as a share of the whole way.

    Raises:
        InvalidInputError: The day is no date, or the tolerance is no share.

    >>> from occupational_therapy.goals.goal import Goal
    >>> terms = Terms(
    ...     measure=GoalMeasure(kind="duration", unit="minutes"),
    ...     baseline=45,
    ...     target=20,
    ...     start="2026-01-05",
    ...     due="2026-03-30",
    ... )
    >>> standing = progress(Goal(id="G1", terms=terms).with_reading(on="2026-02-16", value=33), on="2026-02-16")
    >>> standing.status, standing.progress_fraction, str(standing.projected_finish)
    (<ProgressStatus.ON_TRACK: 'on_track'>, 0.48, '2026-04-03')
    """
    day = on_date(on)
    which = accept("version", _version(version))
    terms = goal.version(which, day)
    return Progress(
        goal=goal.id,
        version=which,
        terms=terms,
        on=day,
        readings=goal.readings_until(day, terms),
        tolerance=tolerance,
    )


def trajectory(  # noqa: PLR0913 - the plain values of one line
    *,
    baseline: Number,
    target: Number,
    start: DateLike,
    due: DateLike,
    on: DateLike,
    current: Number | None,
    read_on: DateLike | None = None,
    measure: GoalMeasure | MeasureKind | str | None = None,
    better: Direction | str | None = None,
    maintain: bool = False,
    tolerance: Number = TOLERANCE,
) -> Progress:
    """How plain numbers stand on a day, compared with a straight line.

    Args:
        baseline: The level on the first day.
        target: The level wanted on the due day; it is the baseline of a level to hold alone.
        start: The first day.
        due: The day by which; it is in time itself.
        on: The day asked about.
        current: The level read; None where there is no reading.
        read_on: The day it was read; the day asked about where not given.
        measure: What it is measured in, or only what kind of number it is; None for any number.
        better: Which way is better, for a level to hold.
        maintain: Whether the level is to be held.
        tolerance: How far from the line still counts as on track, as a share of the whole way.

    Raises:
        InvalidInputError: The due day is not after the first, the target is the baseline, or a value is impossible.

    >>> standing = trajectory(
    ...     baseline=10, target=2, start="2025-01-01", due="2025-03-02", on="2025-01-31", current=8
    ... )
    >>> standing.status, standing.progress_fraction, standing.expected_value
    (<ProgressStatus.BEHIND: 'behind'>, 0.25, 6.0)
    """
    day = on_date(on)
    terms = Terms(
        measure=_measured(measure, better),
        baseline=accept("baseline", decimal(baseline)),
        target=accept("target", decimal(target)),
        start=start,
        due=on_date(due, "due"),
        maintain=maintain,
    )
    read = day if read_on is None else on_date(read_on, "read_on")
    readings = () if current is None else (Reading(on=read, value=accept("current", decimal(current))),)
    return Progress(terms=terms, on=day, readings=readings, tolerance=tolerance)


def _measured(measure: GoalMeasure | MeasureKind | str | None, better: Direction | str | None) -> GoalMeasure | None:
    if isinstance(measure, GoalMeasure):
        return measure if better is None else attrs.evolve(measure, better=better)
    if measure is None and better is None:
        return None
    kind = MeasureKind.RATING if measure is None else accept("measure", choice(MeasureKind, measure))
    return GoalMeasure(kind=kind, better=better)
