"""The plan of a graded return to work: stages from a first day, adjustments, and the hours that were worked."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.casework.invariants import each_once
from occupational_therapy.casework.plans.agreement import to_agreement
from occupational_therapy.casework.plans.links import to_count, to_measures
from occupational_therapy.casework.plans.return_to_work_outline import return_to_work_outline
from occupational_therapy.casework.plans.work_conditions import (
    FitnessOpinion,
    WeekWorked,
    WorkAdjustment,
    to_hours_of_week,
)
from occupational_therapy.casework.plans.work_progress import WorkProgress, work_progress
from occupational_therapy.casework.plans.work_stage import WorkStage
from occupational_therapy.goals import Agreement
from occupational_therapy.kernel.dates import Date, DateLike, Period, on_date, to_date, within
from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import (
    Number,
    accept,
    each,
    flag_or_none,
    instance,
    refuse,
    settle,
    text_or_none,
)
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none
from occupational_therapy.kernel.messages import message

__all__ = ["ReturnToWorkPlan"]

_DAYS_OF_WEEK = 7


def _contract(value: Number) -> Decimal:
    exact = to_hours_of_week(value)
    return refuse(message("{value} is not above zero", value=exact)) if exact == 0 else exact


def _fitness(value: FitnessOpinion | None) -> FitnessOpinion | None:
    return None if value is None else instance(FitnessOpinion, value)


def _stages(values: Iterable[WorkStage]) -> tuple[WorkStage, ...]:
    return each(lambda value: instance(WorkStage, value), values)


def _adjustments(values: Iterable[WorkAdjustment]) -> tuple[WorkAdjustment, ...]:
    return each(lambda value: instance(WorkAdjustment, value), values)


def _worked(values: Iterable[WeekWorked]) -> tuple[WeekWorked, ...]:
    return each(lambda value: instance(WeekWorked, value), values)


def _identified_once(plan: "ReturnToWorkPlan") -> Iterator[Problem]:
    yield from each_once("stages", (stage.id for stage in plan.stages))
    yield from each_once("adjustments", (adjustment.id for adjustment in plan.adjustments))
    yield from each_once("worked", (str(worked.week) for worked in plan.worked), "week")


def _in_order(plan: "ReturnToWorkPlan") -> Iterator[Problem]:
    if not plan.stages:
        yield Problem("stages", message("are none: give one at least"))
    for place, (stage, after) in enumerate(zip(plan.stages, plan.stages[1:], strict=False), start=1):
        if after.first_week <= stage.last_week:
            why = message(
                "{first} is not after the last week of the stage before, {last}",
                first=after.first_week,
                last=stage.last_week,
            )
            yield Problem(f"stages[{place}].first_week", why)


def _stages_known(plan: "ReturnToWorkPlan") -> Iterator[Problem]:
    known = {stage.id for stage in plan.stages}
    for place, adjustment in enumerate(plan.adjustments):
        for number, name in enumerate(adjustment.stages):
            if name not in known:
                path = f"adjustments[{place}].stages[{number}]"
                yield Problem(path, message("{id} is no stage of this plan", id=name))


def _within_the_calendar(plan: "ReturnToWorkPlan") -> Iterator[Problem]:
    weeks = [
        *((f"stages[{place}].last_week", stage.last_week) for place, stage in enumerate(plan.stages)),
        *((f"worked[{place}].week", worked.week) for place, worked in enumerate(plan.worked)),
    ]
    for path, week in weeks:
        try:
            plan.last_day_of(week)
        except InvalidInputError:
            yield Problem(path, message("{week} is beyond the calendar", week=week))


@attrs.frozen(kw_only=True)
class ReturnToWorkPlan:
    """A return to work in stages. What is None was not recorded.

    Weeks are counted from the day the plan starts, whatever day of the week that is. Stages follow each other; a week
    that lies in none of them is left for a review to find.

    Attributes:
        id: Its identifier.
        client: The identifier of whom it is for.
        on: The day it was made.
        by: The identifier of who made it.
        job: What the client works as.
        employer: The identifier of the employer.
        adviser: The identifier of whoever advises the employer, such as a manager or an occupational health adviser.
        contracted_hours: The hours a week of the contract.
        fitness: What was said of fitness for work before the return.
        starts_on: The first day of the first week.
        stages: The stages, in order.
        adjustments: What is changed at work.
        tolerance: By how many hours a week may differ from the plan and still be as planned; none unless told.
        worked: The hours worked, week by week.
        may_be_disabled: Whether the client may be a disabled person in law.
        agreement: Whether the client agreed, or it was decided in their best interests.
        agreed_by_employer: Whether the employer agreed to it.
        measures: Keys of measures it is followed by, such as ``work_ability_index`` or ``wsas``.

    >>> from occupational_therapy.casework.plans.work_stage import WorkDay
    >>> plan = ReturnToWorkPlan(
    ...     id="P-1",
    ...     client="C-1",
    ...     on="2026-03-02",
    ...     by="OT-1",
    ...     contracted_hours=16,
    ...     starts_on="2026-03-09",
    ...     stages=[
    ...         WorkStage(id="S1", first_week=1, last_week=2, days=[WorkDay(day="monday", hours=4)]),
    ...         WorkStage(
    ...             id="S2",
    ...             first_week=3,
    ...             last_week=3,
    ...             days=[WorkDay(day=day, hours=8) for day in ("monday", "tuesday")],
    ...         ),
    ...     ],
    ... )
    >>> plan.share_of_contract(plan.stages[0]), plan.full_hours_on
    (Fraction(1, 4), Date(2026, 3, 23))
    """

    id: str = attrs.field(converter=identifier)
    client: str = attrs.field(converter=identifier)
    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    job: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    employer: str | None = attrs.field(default=None, converter=identifier_or_none)
    adviser: str | None = attrs.field(default=None, converter=identifier_or_none)
    contracted_hours: Decimal = attrs.field(converter=_contract)
    fitness: FitnessOpinion | None = attrs.field(default=None, converter=_fitness)
    starts_on: Date = attrs.field(converter=to_date)
    stages: tuple[WorkStage, ...] = attrs.field(converter=_stages)
    adjustments: tuple[WorkAdjustment, ...] = attrs.field(default=(), converter=_adjustments)
    tolerance: Decimal = attrs.field(default=Decimal(0), converter=to_hours_of_week)
    worked: tuple[WeekWorked, ...] = attrs.field(default=(), converter=_worked)
    may_be_disabled: bool | None = attrs.field(default=None, converter=flag_or_none)
    agreement: Agreement = attrs.field(default=Agreement.NOT_RECORDED, converter=to_agreement)
    agreed_by_employer: bool | None = attrs.field(default=None, converter=flag_or_none)
    measures: tuple[str, ...] = attrs.field(default=(), converter=to_measures)

    def __attrs_post_init__(self) -> None:
        settle(self, _identified_once, _in_order, _stages_known, _within_the_calendar)

    def first_day_of(self, week: int) -> Date:
        """The first day of a week of the plan, counted from 1.

        Raises:
            InvalidInputError: It is no such number, or lies beyond the calendar.
        """
        return within(self.starts_on, (accept("week", to_count(week)) - 1) * _DAYS_OF_WEEK)

    def last_day_of(self, week: int) -> Date:
        """The last day of a week of the plan, counted from 1.

        Raises:
            InvalidInputError: It is no such number, or lies beyond the calendar.
        """
        return within(self.starts_on, accept("week", to_count(week)) * _DAYS_OF_WEEK - 1)

    def period_of(self, stage: WorkStage) -> Period:
        """The days of a stage."""
        return Period(start=self.first_day_of(stage.first_week), end=self.last_day_of(stage.last_week))

    def stage_in(self, week: int) -> WorkStage | None:
        """The stage a week lies in; None where it lies in none."""
        return next((stage for stage in self.stages if stage.first_week <= week <= stage.last_week), None)

    def week_on(self, on: DateLike) -> int | None:
        """The number of the week a day lies in; None before the plan starts."""
        days = on_date(on).toordinal() - self.starts_on.toordinal()
        return None if days < 0 else days // _DAYS_OF_WEEK + 1

    def share_of_contract(self, stage: WorkStage) -> Fraction:
        """The hours of a stage as a share of the contract's."""
        return Fraction(stage.hours) / Fraction(self.contracted_hours)

    def adjustments_in(self, stage: WorkStage) -> tuple[WorkAdjustment, ...]:
        """The adjustments that are for a stage."""
        return tuple(each for each in self.adjustments if not each.stages or stage.id in each.stages)

    @property
    def goals(self) -> tuple[str, ...]:
        """Identifiers of the goals that any stage serves, each once."""
        return tuple(dict.fromkeys(goal for stage in self.stages for goal in stage.goals))

    @property
    def first_day(self) -> Date:
        """The first day of the first stage."""
        return self.first_day_of(self.stages[0].first_week)

    @property
    def full_hours_on(self) -> Date | None:
        """The first day of the first stage with the hours of the contract; None where no stage has them."""
        for stage in self.stages:
            if stage.hours >= self.contracted_hours:
                return self.first_day_of(stage.first_week)
        return None

    def progress(self, on: DateLike) -> WorkProgress:
        """The hours worked beside those planned, week by week, as known on a day.

        Raises:
            InvalidInputError: The day is no date.
        """
        return work_progress(self, on_date(on))

    def outline(self) -> Section:
        """The stages in a table, what each asks for, the adjustments, and when full hours are planned."""
        return return_to_work_outline(self)
