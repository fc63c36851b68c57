"""The rules of a posture plan that look at its equipment."""

from collections.abc import Iterator

from occupational_therapy.casework.plans.examined import Examined
from occupational_therapy.casework.plans.posture import PosturePlan
from occupational_therapy.casework.plans.posture_slot import Position
from occupational_therapy.casework.plans.seating import EquipmentKind, PostureEquipment, SettingKind
from occupational_therapy.casework.plans.sources import PLAN_CHECK, TILT_AND_RECLINE
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.sources import GUIDE

__all__ = ["EQUIPMENT_RULES"]

_MADE_FOR = {EquipmentKind.SLEEP_SYSTEM: Position.LYING, EquipmentKind.STANDING_FRAME: Position.STANDING}
"""The position of equipment that is made for one alone."""


def _equipment_reviewed(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    for place, equipment in enumerate(examined.plan.equipment):
        path = f"equipment[{place}].review_on"
        if equipment.review_on is None:
            what = message("equipment {id} has no day for its review", id=equipment.id)
            yield rule.finding(Severity.WARNING, what, path)
        elif equipment.review_on < examined.on:
            what = message("the review of equipment {id} was due by {day}", id=equipment.id, day=equipment.review_on)
            yield rule.finding(Severity.WARNING, what, path)


def _tilt_reasoned(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    for place, equipment in enumerate(examined.plan.equipment):
        for number, setting in enumerate(equipment.settings):
            if setting.kind in {SettingKind.TILT, SettingKind.RECLINE} and setting.reason is None:
                what = message(
                    "equipment {id}: {setting} is set without a reason", id=equipment.id, setting=setting.kind.label
                )
                yield rule.finding(Severity.WARNING, what, f"equipment[{place}].settings[{number}].reason")


def _equipment_described(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    plan = examined.plan
    used = {name for slot in plan.slots for name in slot.equipment}
    for place, equipment in enumerate(plan.equipment):
        path = f"equipment[{place}]"
        if equipment.id not in used:
            what = message("equipment {id} is used at no time of the day", id=equipment.id)
            yield rule.finding(Severity.NOTE, what, path)
        if equipment.kind in {EquipmentKind.WHEELCHAIR, EquipmentKind.CHAIR}:
            yield from _seat_described(rule, equipment, path)


def _seat_described(rule: Rule[Examined[PosturePlan]], seat: PostureEquipment, path: str) -> Iterator[Finding]:
    if not seat.settings:
        yield rule.finding(
            Severity.NOTE, message("equipment {id} has no settings to keep", id=seat.id), f"{path}.settings"
        )
    if seat.support is None:
        what = message("equipment {id}: whether it is static or dynamic is not recorded", id=seat.id)
        yield rule.finding(Severity.NOTE, what, f"{path}.support")
    if seat.kind is EquipmentKind.WHEELCHAIR and seat.drive is None:
        what = message("equipment {id}: whether it is manual or powered is not recorded", id=seat.id)
        yield rule.finding(Severity.NOTE, what, f"{path}.drive")


def _equipment_fits(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    plan = examined.plan
    made_for = {each.id: _MADE_FOR[each.kind] for each in plan.equipment if each.kind in _MADE_FOR}
    for place, slot in enumerate(plan.slots):
        for number, name in enumerate(slot.equipment):
            if made_for.get(name, slot.position) is not slot.position:
                what = message(
                    "equipment {id} is made for {position}, and is used from {start} to {end} for {other}",
                    id=name,
                    position=made_for[name].label,
                    start=slot.start,
                    end=slot.end,
                    other=slot.position.label,
                )
                yield rule.finding(Severity.WARNING, what, f"slots[{place}].equipment[{number}]")


EQUIPMENT_RULES: tuple[Rule[Examined[PosturePlan]], ...] = (
    Rule(
        key="posture_equipment_reviewed",
        basis=Basis.LIBRARY,
        summary=message("each piece of equipment has a day for its review, and is reviewed by it"),
        sources=(PLAN_CHECK,),
        check=_equipment_reviewed,
    ),
    Rule(
        key="posture_tilt_reasoned",
        basis=Basis.LIBRARY,
        summary=message("tilt and recline have a reason, for each does something else to the body"),
        sources=(TILT_AND_RECLINE, PLAN_CHECK),
        check=_tilt_reasoned,
    ),
    Rule(
        key="posture_equipment_described",
        basis=Basis.LIBRARY,
        summary=message("equipment is used, and seats are described with their settings"),
        sources=(GUIDE, PLAN_CHECK),
        check=_equipment_described,
    ),
    Rule(
        key="posture_equipment_fits",
        basis=Basis.LIBRARY,
        summary=message("sleep systems are used for lying, standing frames for standing"),
        sources=(PLAN_CHECK,),
        check=_equipment_fits,
    ),
)
"""The checks of equipment."""
