"""The posture plan: positions over the whole day, the equipment for them, and when it is all looked at again."""

import enum
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.casework.invariants import each_once
from occupational_therapy.casework.plans.agreement import to_agreement
from occupational_therapy.casework.plans.links import to_count_or_none, to_measures, to_weekdays
from occupational_therapy.casework.plans.posture_outline import posture_outline
from occupational_therapy.casework.plans.posture_slot import Position, PostureSlot, to_position
from occupational_therapy.casework.plans.posture_times import DayGap, UnbrokenTime, clashes, gaps, unbroken_times
from occupational_therapy.casework.plans.seating import PostureEquipment
from occupational_therapy.goals import Agreement
from occupational_therapy.kernel.dates import Date, months_after, to_date, to_date_or_none
from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import accept, choice, each, instance, settle, text
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.occupations import Weekday
from occupational_therapy.specialisms import AgeGroup

__all__ = ["PositionLeftOut", "PosturePlan", "PressureRisk"]


class PressureRisk(enum.StrEnum):
    """The risk of pressure damage, as somebody judged it."""

    NOT_AT_RISK = "not_at_risk"
    AT_RISK = "at_risk"
    HIGH_RISK = "high_risk"

    @property
    def label(self) -> Message:
        """The risk in words."""
        return _RISKS[self]


_RISKS = {
    PressureRisk.NOT_AT_RISK: message("not at risk of pressure damage"),
    PressureRisk.AT_RISK: message("at risk of pressure damage"),
    PressureRisk.HIGH_RISK: message("at high risk of pressure damage"),
}


@attrs.frozen(kw_only=True)
class PositionLeftOut:
    """A position that is left out on purpose.

    Attributes:
        position: The position.
        reason: Why.
    """

    position: Position = attrs.field(converter=to_position)
    reason: str = attrs.field(converter=text, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _slots(values: Iterable[PostureSlot]) -> tuple[PostureSlot, ...]:
    return each(lambda value: instance(PostureSlot, value), values)


def _equipment(values: Iterable[PostureEquipment]) -> tuple[PostureEquipment, ...]:
    return each(lambda value: instance(PostureEquipment, value), values)


def _left_out(values: Iterable[PositionLeftOut]) -> tuple[PositionLeftOut, ...]:
    return each(lambda value: instance(PositionLeftOut, value), values)


def _age_group(value: AgeGroup | str | None) -> AgeGroup | None:
    return None if value is None else choice(AgeGroup, value)


def _risk(value: PressureRisk | str | None) -> PressureRisk | None:
    return None if value is None else choice(PressureRisk, value)


def _identified_once(plan: "PosturePlan") -> Iterator[Problem]:
    yield from each_once("equipment", (each.id for each in plan.equipment))


def _without_clash(plan: "PosturePlan") -> Iterator[Problem]:
    yield from clashes(plan.slots)


def _equipment_known(plan: "PosturePlan") -> Iterator[Problem]:
    known = {each.id for each in plan.equipment}
    for place, slot in enumerate(plan.slots):
        for number, name in enumerate(slot.equipment):
            if name not in known:
                why = message("{id} is no equipment of this plan", id=name)
                yield Problem(f"slots[{place}].equipment[{number}]", why)


def _left_out_once(plan: "PosturePlan") -> Iterator[Problem]:
    planned = {slot.position for slot in plan.slots}
    for place, left in enumerate(plan.left_out):
        if left.position in planned:
            yield Problem(f"left_out[{place}]", message("{position} is planned", position=left.position.value))
        if any(other.position is left.position for other in plan.left_out[:place]):
            yield Problem(f"left_out[{place}]", message("{position} is given twice", position=left.position.value))


def _growth_within_the_calendar(plan: "PosturePlan") -> Iterator[Problem]:
    try:
        _ = plan.growth_due
    except InvalidInputError:
        yield Problem("growth_every", message("{months} months go beyond the calendar", months=plan.growth_every))


def _reviewed_later(plan: "PosturePlan") -> Iterator[Problem]:
    days = [
        ("review_on", plan.review_on),
        *((f"equipment[{place}].review_on", each.review_on) for place, each in enumerate(plan.equipment)),
        *((f"slots[{place}].review_on", slot.review_on) for place, slot in enumerate(plan.slots)),
    ]
    for path, day in days:
        if day is not None and day < plan.on:
            yield Problem(path, message("{day} is before the plan, {on}", day=str(day), on=str(plan.on)))


@attrs.frozen(kw_only=True)
class PosturePlan:
    """Seating and posture over the 24 hours of a day that repeats. What is None was not recorded.

    No two slots may be at one time; a time that no slot covers is left for a review to find.

    Attributes:
        id: Its identifier.
        client: The identifier of whom it is for.
        on: The day it was made.
        by: The identifier of who made it.
        days: The days of the week it is for; every day unless told.
        agreement: Whether the client agreed, or it was decided in their best interests.
        age_group: The client's age group.
        pressure_risk: The risk of pressure damage, as it was judged.
        slots: What is planned over the day, in any order.
        equipment: What is used.
        left_out: Positions left out on purpose, with why.
        measures: Keys of measures it is followed by, such as ``waterlow`` or ``braden``.
        growth_every: After how many months somebody who grows is measured again, as the therapist sets it.
        growth_reviewed_on: The day growth was last looked at.
        review_on: The day by which the plan is to be looked at again.

    >>> plan = PosturePlan(
    ...     id="P-1",
    ...     client="C-1",
    ...     on="2026-03-02",
    ...     by="OT-1",
    ...     slots=[
    ...         PostureSlot(start="21:00", end="07:30", overnight=True, position="lying", moved_every=240),
    ...         PostureSlot(start="07:30", end="12:00", position="sitting"),
    ...     ],
    ... )
    >>> [(gap.start, gap.end) for gap in plan.gaps], plan.minutes_in("lying")
    ([('12:00', '21:00')], 630)
    """

    id: str = attrs.field(converter=identifier)
    client: str = attrs.field(converter=identifier)
    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    days: tuple[Weekday, ...] = attrs.field(default=tuple(Weekday), converter=to_weekdays)
    agreement: Agreement = attrs.field(default=Agreement.NOT_RECORDED, converter=to_agreement)
    age_group: AgeGroup | None = attrs.field(default=None, converter=_age_group)
    pressure_risk: PressureRisk | None = attrs.field(default=None, converter=_risk)
    slots: tuple[PostureSlot, ...] = attrs.field(converter=_slots)
    equipment: tuple[PostureEquipment, ...] = attrs.field(default=(), converter=_equipment)
    left_out: tuple[PositionLeftOut, ...] = attrs.field(default=(), converter=_left_out)
    measures: tuple[str, ...] = attrs.field(default=(), converter=to_measures)
    growth_every: int | None = attrs.field(default=None, converter=to_count_or_none)
    growth_reviewed_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    review_on: Date | None = attrs.field(default=None, converter=to_date_or_none)

    def __attrs_post_init__(self) -> None:
        settle(
            self,
            _identified_once,
            _without_clash,
            _equipment_known,
            _left_out_once,
            _growth_within_the_calendar,
            _reviewed_later,
        )

    @property
    def in_order(self) -> tuple[PostureSlot, ...]:
        """The slots from midnight on."""
        return tuple(sorted(self.slots, key=lambda slot: slot.begins))

    @property
    def gaps(self) -> tuple[DayGap, ...]:
        """The times of the day for which nothing is planned."""
        return gaps(self.slots)

    @property
    def unbroken(self) -> tuple[UnbrokenTime, ...]:
        """The times in one position without being moved."""
        return unbroken_times(self.slots)

    @property
    def goals(self) -> tuple[str, ...]:
        """Identifiers of the goals that any slot serves, each once."""
        return tuple(dict.fromkeys(goal for slot in self.slots for goal in slot.goals))

    @property
    def growth_due(self) -> Date | None:
        """The day by which growth is to be looked at again; None where no interval or no review is recorded."""
        if self.growth_every is None or self.growth_reviewed_on is None:
            return None
        return months_after(self.growth_reviewed_on, self.growth_every)

    def minutes_in(self, position: Position | str) -> int:
        """The minutes of a day planned in a position.

        Raises:
            InvalidInputError: There is no such position.
        """
        wanted = accept("position", to_position(position))
        return sum(slot.minutes for slot in self.slots if slot.position is wanted)

    def outline(self) -> Section:
        """The day in a table, the time in each position, the equipment with its settings, and what follows."""
        return posture_outline(self)
