"""A posture plan as it is read."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from occupational_therapy.casework.plans.links import exactly, measures_section, said
from occupational_therapy.casework.plans.posture_slot import Position
from occupational_therapy.kernel.document import Inline, Section, listing, section, table
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from occupational_therapy.occupations.time_use import MINUTES_OF_HOUR

if TYPE_CHECKING:
    from occupational_therapy.casework.plans.posture import PosturePlan
    from occupational_therapy.casework.plans.posture_slot import PostureSlot
    from occupational_therapy.casework.plans.seating import PostureEquipment, PostureSetting

__all__ = ["posture_outline"]


def posture_outline(plan: "PosturePlan") -> Section:
    """The plan from midnight on, the time in each position, the equipment, and when it is looked at again."""
    return section(
        message("Posture plan {id}", id=plan.id),
        message("For {client}, made on {on} by {by}", client=plan.client, on=plan.on, by=plan.by),
        message("For these days: {days}", days=tuple(day.label for day in plan.days)),
        message("Footing: {agreement}", agreement=plan.agreement.label),
        None if plan.pressure_risk is None else message("{risk}", risk=plan.pressure_risk.label),
        _day(plan),
        _hours(plan),
        section(message("Equipment"), *map(_equipment, plan.equipment)) if plan.equipment else None,
        _left_out(plan),
        measures_section(plan.measures),
        section(message("Reviews"), listing(*_reviews(plan))),
    )


def _day(plan: "PosturePlan") -> Section:
    headings = (
        message("Time"),
        message("Position"),
        message("In"),
        message("Positioned by"),
        message("Moved every"),
        message("Longest"),
        message("Checks"),
        message("Goals"),
        message("Remark"),
    )
    rows = [_row(slot) for slot in plan.in_order]
    return section(message("The day"), table(headings, rows) if rows else message("nothing is planned"))


def _row(slot: "PostureSlot") -> tuple[Inline | None, ...]:
    return (
        message("{start} to {end}", start=slot.start, end=slot.end),
        slot.position.label,
        _joined(slot.equipment),
        _joined(tuple(each.label for each in slot.positioned_by)),
        None if slot.moved_every is None else _minutes(slot.moved_every),
        None if slot.longest is None else _minutes(slot.longest),
        _joined(tuple(each.label for each in slot.checks)),
        _joined(slot.goals),
        said(slot.note),
    )


def _joined(parts: tuple[object, ...]) -> Message | None:
    return message("{parts}", parts=parts) if parts else None


def _minutes(count: int) -> Message:
    return counted("{count} minute", "{count} minutes", count=count)


def _hours(plan: "PosturePlan") -> Section:
    lines = [
        message("{position}: {length}", position=position.label, length=_long(plan.minutes_in(position)))
        for position in Position
        if plan.minutes_in(position)
    ]
    lines += [
        message("nothing planned: {start} to {end}, {length}", start=gap.start, end=gap.end, length=_long(gap.minutes))
        for gap in plan.gaps
    ]
    return section(message("Time in each position"), listing(*lines))


def _long(minutes: int) -> Message:
    hours, left = divmod(minutes, MINUTES_OF_HOUR)
    return message("{hours} h {minutes} min", hours=hours, minutes=left)


def _equipment(equipment: "PostureEquipment") -> Section:
    headings = (message("Setting"), message("Value"), message("Tolerance"), message("Side"), message("Why"))
    kinds = tuple(each.label for each in (equipment.support, equipment.drive) if each is not None)
    return section(
        message("{id}: {kind}", id=equipment.id, kind=equipment.kind.label),
        said(equipment.what),
        _joined(kinds),
        table(headings, [_setting(setting) for setting in equipment.settings]) if equipment.settings else None,
        None if equipment.review_on is None else message("Review by {day}", day=equipment.review_on),
    )


def _setting(setting: "PostureSetting") -> tuple[Inline | None, ...]:
    unit = setting.unit.label
    return (
        setting.kind.label if setting.what is None else Verbatim(setting.what),
        exactly(setting.value, unit),
        None if setting.tolerance is None else exactly(setting.tolerance, unit),
        None if setting.side is None else setting.side.label,
        said(setting.reason),
    )


def _left_out(plan: "PosturePlan") -> Section | None:
    lines = [
        message("{position}: {reason}", position=left.position.label, reason=Verbatim(left.reason))
        for left in plan.left_out
    ]
    return section(message("Left out"), listing(*lines)) if lines else None


def _reviews(plan: "PosturePlan") -> Iterator[Message]:
    if plan.review_on is None:
        yield message("no day is set for a review of the plan")
    else:
        yield message("the plan: by {day}", day=plan.review_on)
    for slot in plan.in_order:
        if slot.review_on is not None:
            yield message("{start} to {end}: by {day}", start=slot.start, end=slot.end, day=slot.review_on)
    if plan.growth_every is not None:
        yield counted("growth: every {count} month", "growth: every {count} months", count=plan.growth_every)
    if plan.growth_due is not None:
        yield message("growth: next by {day}", day=plan.growth_due)
