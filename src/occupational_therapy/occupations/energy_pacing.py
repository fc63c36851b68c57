"""Pacing: the energy of days against a budget, and the days that ask too much."""

import enum
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.kernel.dates import Date, to_date_or_none, within
from occupational_therapy.kernel.document import Inline, Quantity, Section, section, table
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import each, instance, settle
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge, points
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.occupations.energy import DayEnergy, EnergyBudget, energy_days
from occupational_therapy.occupations.sources import PACING, PACING_CHECK
from occupational_therapy.occupations.timetable import Timetable, Weekday
from occupational_therapy.occupations.timetable_series import TimetableSeries

__all__ = ["RULES", "Pacing", "PacingPrinciple", "pacing"]


class PacingPrinciple(enum.StrEnum):
    """The four principles of pacing. Some add permission and posture."""

    PRIORITISING = "prioritising"
    PLANNING = "planning"
    PACING = "pacing"
    POSITIONING = "positioning"

    @property
    def label(self) -> Message:
        """The principle, and what it asks."""
        return _PRINCIPLES[self]


_PRINCIPLES = {
    PacingPrinciple.PRIORITISING: message("prioritising: what must be done, what can wait, what another can do"),
    PacingPrinciple.PLANNING: message("planning: spread over the day and the week what costs much"),
    PacingPrinciple.PACING: message("pacing: stop before the energy is spent, so that a boom is followed by no bust"),
    PacingPrinciple.POSITIONING: message("positioning: sit, and have things at hand"),
}


def _weeks(values: Iterable[Timetable]) -> tuple[Timetable, ...]:
    return each(lambda value: instance(Timetable, value), values)


def _budget(value: EnergyBudget) -> EnergyBudget:
    return instance(EnergyBudget, value)


def _some_weeks(found: "Pacing") -> Iterator[Problem]:
    if not found.weeks:
        yield Problem("weeks", message("are none: give one at least"))


@attrs.frozen(kw_only=True)
class Pacing:
    """The energy of weeks, day by day.

    Attributes:
        weeks: The timetables, week by week.
        budget: What there is to spend.
        starts: The Monday of the first week; None for weeks that come round, the last of them before the first.
    """

    weeks: tuple[Timetable, ...] = attrs.field(converter=_weeks)
    budget: EnergyBudget = attrs.field(converter=_budget)
    starts: Date | None = attrs.field(default=None, converter=to_date_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _some_weeks)

    @property
    def days(self) -> tuple[DayEnergy, ...]:
        """The days in order."""
        return energy_days(self.weeks, self.budget)

    @property
    def peaks(self) -> tuple[DayEnergy, ...]:
        """The days on which most is spent; none where nothing is spent on any."""
        days = self.days
        most = max(day.energy.spent for day in days)
        return tuple(day for day in days if day.energy.spent == most) if most > 0 else ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What a person should look at."""
        return judge(RULES, self)

    def name(self, day: DayEnergy) -> Inline:
        """A day as it is named to a reader: its date where weeks have dates, else its name."""
        if self.starts is None:
            return day.day.label
        return within(self.starts, day.week * len(Weekday) + day.day.place)

    def path(self, day: DayEnergy) -> str:
        """Where a day is found."""
        return f"weeks[{day.week}].{day.day.value}"

    def outline(self) -> Section:
        """Each day with what is spent and left, and what was found."""
        findings = self.findings
        headings = (message("Day"), message("There is"), message("Spent"), message("Left"))
        return section(
            message("Energy by day"),
            table(headings, [self._row(day) for day in self.days]),
            message("Units are the person's own, and compare with nobody else's."),
            points(findings) if findings else None,
        )

    def _row(self, day: DayEnergy) -> tuple[Inline | None, ...]:
        energy = day.energy
        return (self.name(day), Quantity(energy.available), Quantity(energy.spent), Quantity(energy.left))


def pacing(timetable: Timetable | TimetableSeries, budget: EnergyBudget) -> Pacing:
    """The energy of a week that repeats, or of weeks that follow each other, against a budget.

    Raises:
        InvalidInputError: The timetable or the budget is something else.

    >>> from occupational_therapy.occupations.timetable import Slot
    >>> swim = [
    ...     Slot(day=day, start="10:00", end="11:00", occupation="swim", energy=6) for day in ("monday", "tuesday")
    ... ]
    >>> for finding in pacing(Timetable(slots=swim), EnergyBudget(daily=5)).findings:
    ...     print(finding.message)
    Monday: 6 spent of 5
    Tuesday: 6 spent of 5
    Monday and Tuesday are heavy days, one after the other
    """
    if isinstance(timetable, TimetableSeries):
        return Pacing(weeks=timetable.weeks, budget=budget, starts=timetable.starts)
    return Pacing(weeks=(timetable,), budget=budget)


def _over_budget(rule: Rule[Pacing], found: Pacing) -> Iterator[Finding]:
    for day in found.days:
        if day.energy.is_over:
            what = message(
                "{day}: {spent} spent of {available}",
                day=found.name(day),
                spent=Quantity(day.energy.spent),
                available=Quantity(day.energy.available),
            )
            yield rule.finding(Severity.WARNING, what, found.path(day))


def _heavy_days(rule: Rule[Pacing], found: Pacing) -> Iterator[Finding]:
    days = found.days
    following = days[1:] if found.starts else (*days[1:], days[0])
    for day, next_day in zip(days, following, strict=False):
        if day.is_heavy and next_day.is_heavy:
            what = message(
                "{day} and {next_day} are heavy days, one after the other",
                day=found.name(day),
                next_day=found.name(next_day),
            )
            yield rule.finding(Severity.WARNING, what, found.path(next_day))


def _costs_known(rule: Rule[Pacing], found: Pacing) -> Iterator[Finding]:
    for day in found.days:
        if day.without_cost:
            what = counted(
                "{day}: {count} slot has no cost, so more is spent than is counted here",
                "{day}: {count} slots have no cost, so more is spent than is counted here",
                count=day.without_cost,
                day=found.name(day),
            )
            yield rule.finding(Severity.NOTE, what, found.path(day))


RULES: tuple[Rule[Pacing], ...] = (
    Rule(
        key="pacing_within_budget",
        basis=Basis.LIBRARY,
        summary=message("no day spends more energy than there is"),
        sources=(PACING, PACING_CHECK),
        check=_over_budget,
    ),
    Rule(
        key="pacing_no_heavy_days_together",
        basis=Basis.LIBRARY,
        summary=message("no two heavy days follow each other"),
        sources=(PACING, PACING_CHECK),
        check=_heavy_days,
    ),
    Rule(
        key="pacing_costs_known",
        basis=Basis.LIBRARY,
        summary=message("the energy of what is done is known"),
        sources=(PACING_CHECK,),
        check=_costs_known,
    ),
)
"""Every check of pacing."""
