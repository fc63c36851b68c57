"""Energy over the days: what is spent against what there is, in the person's own unit.

The unit is a picture, such as spoons: no table converts it into anything, and no two people's are the same.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import reduce

import attrs

from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import Number, choice, decimal, each, flag, instance, refuse, settle, share
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.timetable import Timetable, Weekday

__all__ = ["DayBudget", "DayEnergy", "EnergyBudget", "EnergyDay", "energy_days"]


def _units(value: Number) -> Decimal:
    exact = decimal(value)
    if isinstance(exact, Decimal) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=exact))
    return exact


def _costs(values: Iterable[Number]) -> tuple[Decimal, ...]:
    return each(_units, values)


@attrs.frozen(kw_only=True)
class EnergyDay:
    """One day's energy.

    Attributes:
        budget: What there is for the day.
        costs: What each activity costs.
        restored: What rest and other activities give back.
        carried: What is left of the day before, below 0 for what was overspent; 0 unless carrying over was chosen.

    >>> day = EnergyDay(budget=12, costs=[3, 4, 5, 3], restored=2)
    >>> day.spent, day.left, day.is_over
    (Decimal('13'), Decimal('-1'), True)
    """

    budget: Decimal = attrs.field(converter=_units)
    costs: tuple[Decimal, ...] = attrs.field(converter=_costs)
    restored: Decimal = attrs.field(default=Decimal(0), converter=_units)
    carried: Decimal = attrs.field(default=Decimal(0), converter=decimal)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def spent(self) -> Decimal:
        """What is spent, less what is given back."""
        return EXACT.subtract(_sum(self.costs), self.restored)

    @property
    def available(self) -> Decimal:
        """What there is to spend: the budget, and what was carried over."""
        return EXACT.add(self.budget, self.carried)

    @property
    def left(self) -> Decimal:
        """What is left; below 0 where more is spent than there is."""
        return EXACT.subtract(self.available, self.spent)

    @property
    def is_over(self) -> bool:
        """Whether more is spent than there is. To spend all of it is not."""
        return self.left < 0


def _day(value: Weekday | str) -> Weekday:
    return choice(Weekday, value)


@attrs.frozen(kw_only=True)
class DayBudget:
    """What there is on one day of the week, where it is another budget than on the rest.

    Attributes:
        day: The day.
        units: What there is.
    """

    day: Weekday = attrs.field(converter=_day)
    units: Decimal = attrs.field(converter=_units)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _exceptions(values: Iterable[DayBudget]) -> tuple[DayBudget, ...]:
    return each(lambda value: instance(DayBudget, value), values)


def _each_day_once(budget: "EnergyBudget") -> Iterator[Problem]:
    for place, each_day in enumerate(budget.exceptions):
        if any(other.day is each_day.day for other in budget.exceptions[:place]):
            yield Problem(f"exceptions[{place}].day", message("{day} is given twice", day=each_day.day.value))


@attrs.frozen(kw_only=True)
class EnergyBudget:
    """What there is to spend on each day, and how days are judged.

    Attributes:
        daily: What there is on a day.
        exceptions: Other amounts on some days.
        carries_over: Whether what is left of a day, or overspent, goes to the next. Off unless chosen.
        heavy_share: A day is heavy when at least this share of what there is, is spent.

    >>> EnergyBudget(daily=12, exceptions=[DayBudget(day="sunday", units=8)]).on(Weekday.SUNDAY)
    Decimal('8')
    """

    daily: Decimal = attrs.field(converter=_units)
    exceptions: tuple[DayBudget, ...] = attrs.field(default=(), converter=_exceptions)
    carries_over: bool = attrs.field(default=False, converter=flag)
    heavy_share: Decimal = attrs.field(default=Decimal(1), converter=share)

    def __attrs_post_init__(self) -> None:
        settle(self, _each_day_once)

    def on(self, day: Weekday) -> Decimal:
        """What there is on a day of the week."""
        return next((each.units for each in self.exceptions if each.day is day), self.daily)


@attrs.frozen(kw_only=True)
class DayEnergy:
    """The energy of one day of a timetable.

    Attributes:
        week: The place of its week, from 0.
        day: The day.
        energy: What is spent, and what there is.
        without_cost: How many of the day's occupations have no cost recorded: what is spent is then at least so much.
        heavy_share: The share from which the day is heavy.
    """

    week: int
    day: Weekday
    energy: EnergyDay
    without_cost: int
    heavy_share: Decimal

    @property
    def is_heavy(self) -> bool:
        """Whether the share of what there is that makes a day heavy is spent."""
        energy = self.energy
        return energy.spent > 0 and energy.spent >= EXACT.multiply(energy.available, self.heavy_share)


def energy_days(weeks: Iterable[Timetable], budget: EnergyBudget) -> tuple[DayEnergy, ...]:
    """The energy of each day of weeks that follow each other. A slot's energy belongs to the day it starts on.

    >>> from occupational_therapy.occupations.timetable import Slot
    >>> week = Timetable(slots=[Slot(day="monday", start="10:00", end="11:00", occupation="swim", energy=5)])
    >>> [day.energy.left for day in energy_days([week], EnergyBudget(daily=4))][:2]
    [Decimal('-1'), Decimal('4')]
    """
    found: list[DayEnergy] = []
    for week, timetable in enumerate(weeks):
        for day in Weekday:
            slots = timetable.starting_on(day)
            energy = EnergyDay(
                budget=budget.on(day),
                costs=[slot.energy for slot in slots if slot.energy is not None],
                restored=_sum(slot.restores for slot in slots if slot.restores is not None),
                carried=found[-1].energy.left if budget.carries_over and found else Decimal(0),
            )
            found.append(
                DayEnergy(
                    week=week,
                    day=day,
                    energy=energy,
                    without_cost=sum(slot.energy is None and slot.rest is None for slot in slots),
                    heavy_share=budget.heavy_share,
                )
            )
    return tuple(found)


def _sum(units: Iterable[Decimal]) -> Decimal:
    return reduce(EXACT.add, units, Decimal(0))
