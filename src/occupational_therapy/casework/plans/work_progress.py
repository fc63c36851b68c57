"""The hours worked beside those planned: what each week came to, and when full hours are to be expected."""

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import reduce
from typing import TYPE_CHECKING

import attrs

from occupational_therapy.casework.plans.links import exactly, to_count
from occupational_therapy.kernel.dates import Date, to_date, to_date_or_none, within
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import choice, decimal_or_none, each, instance, settle
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none
from occupational_therapy.kernel.messages import Message, counted, message

if TYPE_CHECKING:
    from occupational_therapy.casework.plans.return_to_work import ReturnToWorkPlan

__all__ = ["WeekStatus", "WorkProgress", "WorkWeek", "work_progress"]

_DAYS_OF_WEEK = 7


class WeekStatus(enum.StrEnum):
    """What a week came to."""

    AS_PLANNED = "as_planned"
    MORE = "more"
    LESS = "less"
    NOT_RECORDED = "not_recorded"
    """It is over, and nobody said what was worked."""
    NOT_PLANNED = "not_planned"
    """It lies in no stage."""
    UNDER_WAY = "under_way"
    TO_COME = "to_come"

    @property
    def label(self) -> Message:
        """The status in words."""
        return _STATUSES[self]


_STATUSES = {
    WeekStatus.AS_PLANNED: message("as planned"),
    WeekStatus.MORE: message("more than planned"),
    WeekStatus.LESS: message("less than planned"),
    WeekStatus.NOT_RECORDED: message("not recorded"),
    WeekStatus.NOT_PLANNED: message("in no stage"),
    WeekStatus.UNDER_WAY: message("under way"),
    WeekStatus.TO_COME: message("to come"),
}


def _status(value: WeekStatus | str) -> WeekStatus:
    return choice(WeekStatus, value)


@attrs.frozen(kw_only=True)
class WorkWeek:
    """A week of a return to work.

    Attributes:
        week: The week, counted from 1.
        starts: Its first day.
        ends: Its last day.
        stage: The identifier of the stage it lies in; None for none.
        planned: The hours planned; None where it lies in no stage.
        worked: The hours worked, as recorded; None where nobody said, or it is to come.
        status: What it came to.
    """

    week: int = attrs.field(converter=to_count)
    starts: Date = attrs.field(converter=to_date)
    ends: Date = attrs.field(converter=to_date)
    stage: str | None = attrs.field(default=None, converter=identifier_or_none)
    planned: Decimal | None = attrs.field(default=None, converter=decimal_or_none)
    worked: Decimal | None = attrs.field(default=None, converter=decimal_or_none)
    status: WeekStatus = attrs.field(converter=_status)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def difference(self) -> Decimal | None:
        """How many hours more were worked than planned, below 0 for fewer; None where either is not known."""
        return None if self.planned is None or self.worked is None else EXACT.subtract(self.worked, self.planned)


def _weeks(values: Iterable[WorkWeek]) -> tuple[WorkWeek, ...]:
    return each(lambda value: instance(WorkWeek, value), values)


@attrs.frozen(kw_only=True)
class WorkProgress:
    """A return to work as known on a day.

    Attributes:
        plan: The plan's identifier.
        on: The day.
        weeks: Every week of the plan, and later ones up to the last that is recorded.
        weeks_behind: How many weeks the last recorded week, of those that are over, is behind the plan: the plan asked
            for its hours so many weeks before. None where no week that is over is recorded.
        full_hours_planned: The day full hours are planned from; None where the plan has none.
        full_hours_since: The first day of the first week, of those that are over, in which they were worked.
        full_hours_projected: The day to expect them from: the planned one, later by the weeks that the client is
            behind. It supposes that the plan goes on as written from there. None where nothing tells it: no week is
            recorded, the plan has no full hours, or the day has passed without them.
    """

    plan: str = attrs.field(converter=identifier)
    on: Date = attrs.field(converter=to_date)
    weeks: tuple[WorkWeek, ...] = attrs.field(converter=_weeks)
    weeks_behind: int | None = None
    full_hours_planned: Date | None = attrs.field(default=None, converter=to_date_or_none)
    full_hours_since: Date | None = attrs.field(default=None, converter=to_date_or_none)
    full_hours_projected: Date | None = attrs.field(default=None, converter=to_date_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def hours_worked(self) -> Decimal:
        """All hours that are recorded."""
        return _sum(week.worked for week in self.weeks)

    @property
    def hours_planned(self) -> Decimal:
        """The hours planned for the weeks of which the hours worked are recorded."""
        return _sum(week.planned for week in self.weeks if week.worked is not None)

    def of(self, status: WeekStatus | str) -> tuple[WorkWeek, ...]:
        """The weeks that came to something."""
        return tuple(week for week in self.weeks if week.status == status)

    def outline(self) -> Section:
        """The weeks in a table, and when full hours are to be expected."""
        headings = (
            message("Week"),
            message("Days"),
            message("Stage"),
            message("Hours planned"),
            message("Hours worked"),
            message("Status"),
        )
        return section(
            message("Hours at {on}", on=self.on),
            table(headings, [_row(week) for week in self.weeks]),
            listing(*self._lines()),
        )

    def _lines(self) -> Iterator[Message]:
        yield message(
            "in the weeks recorded: {worked} hours worked of {planned} planned",
            worked=exactly(self.hours_worked),
            planned=exactly(self.hours_planned),
        )
        if self.weeks_behind:
            yield counted("{count} week behind the plan", "{count} weeks behind the plan", count=self.weeks_behind)
        if self.full_hours_planned is None:
            yield message("the plan does not reach the hours of the contract")
        else:
            yield message("full hours are planned from {day}", day=self.full_hours_planned)
        if self.full_hours_since is not None:
            yield message("full hours were worked in the week from {day}", day=self.full_hours_since)
        elif self.full_hours_projected is not None:
            yield message(
                "full hours are to be expected from {day}, if the plan goes on as written from where it stands",
                day=self.full_hours_projected,
            )


def _row(week: WorkWeek) -> tuple[Inline | None, ...]:
    return (
        Quantity(week.week),
        message("{starts} to {ends}", starts=week.starts, ends=week.ends),
        None if week.stage is None else message("{id}", id=week.stage),
        None if week.planned is None else exactly(week.planned),
        None if week.worked is None else exactly(week.worked),
        week.status.label,
    )


def work_progress(plan: "ReturnToWorkPlan", on: Date) -> WorkProgress:
    """The hours worked beside those planned, as known on a day; see ``ReturnToWorkPlan.progress``."""
    recorded = {worked.week: worked.hours for worked in plan.worked if worked.week <= (plan.week_on(on) or 0)}
    last = max([plan.stages[-1].last_week, *recorded])
    weeks = tuple(_week(plan, number, recorded.get(number), on) for number in range(1, last + 1))
    over = [week for week in weeks if week.ends < on and week.worked is not None]
    since = next((week.starts for week in over if week.worked and week.worked >= plan.contracted_hours), None)
    behind = _behind(plan, over[-1]) if over else None
    return WorkProgress(
        plan=plan.id,
        on=on,
        weeks=weeks,
        weeks_behind=behind,
        full_hours_planned=plan.full_hours_on,
        full_hours_since=since,
        full_hours_projected=_projected(plan, on, since, behind),
    )


def _week(plan: "ReturnToWorkPlan", number: int, worked: Decimal | None, on: Date) -> WorkWeek:
    starts, ends, stage = plan.first_day_of(number), plan.last_day_of(number), plan.stage_in(number)
    planned = None if stage is None else stage.hours
    return WorkWeek(
        week=number,
        starts=starts,
        ends=ends,
        stage=None if stage is None else stage.id,
        planned=planned,
        worked=worked,
        status=_came_to(planned, worked, plan.tolerance, begun=starts <= on, over=ends < on),
    )


def _came_to(
    planned: Decimal | None, worked: Decimal | None, tolerance: Decimal, *, begun: bool, over: bool
) -> WeekStatus:
    if planned is None:
        return WeekStatus.NOT_PLANNED
    if not begun:
        return WeekStatus.TO_COME
    if worked is not None and worked > EXACT.add(planned, tolerance):
        return WeekStatus.MORE
    if not over:
        return WeekStatus.UNDER_WAY
    if worked is None:
        return WeekStatus.NOT_RECORDED
    return WeekStatus.AS_PLANNED if _is_as_much(worked, planned, tolerance) else WeekStatus.LESS


def _is_as_much(worked: Decimal, planned: Decimal, tolerance: Decimal) -> bool:
    return EXACT.add(worked, tolerance) >= planned


def _behind(plan: "ReturnToWorkPlan", week: WorkWeek) -> int:
    """How many weeks before a week the plan asked for the hours that were worked in it."""
    worked = week.worked or Decimal(0)
    begun = [stage for stage in plan.stages if stage.first_week <= week.week]
    reached = [min(stage.last_week, week.week) for stage in begun if _is_as_much(worked, stage.hours, plan.tolerance)]
    if not begun:
        return 0
    now = min(begun[-1].last_week, week.week)
    if reached and reached[-1] == now:
        return 0
    if week.week > plan.stages[-1].last_week:
        now = week.week
    return now - max(reached, default=begun[0].first_week - 1)


def _projected(plan: "ReturnToWorkPlan", on: Date, since: Date | None, behind: int | None) -> Date | None:
    if since is not None:
        return since
    if plan.full_hours_on is None or behind is None:
        return None
    try:
        expected = within(plan.full_hours_on, behind * _DAYS_OF_WEEK)
    except InvalidInputError:  # beyond the calendar
        return None
    return expected if expected >= on else None


def _sum(hours: Iterable[Decimal | None]) -> Decimal:
    return reduce(EXACT.add, (each_one for each_one in hours if each_one is not None), Decimal(0))
