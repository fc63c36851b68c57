"""What the law on lifting and work equipment asks of the equipment in a handling plan."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from occupational_therapy.assessment.ergonomics.equipment import Examination, HandlingEquipment, LiftingLaw
from occupational_therapy.assessment.ergonomics.lifting import LiftingClass
from occupational_therapy.assessment.ergonomics.planned import PlannedHandling
from occupational_therapy.assessment.ergonomics.sources import (
    EQUIPMENT_LIST,
    EXAMINATIONS_READ,
    FROM_FIRST_USE,
    HANDLING_CHECK,
    HSE_HEALTH_CARE,
    LOLER_EXAMINATION,
    LOLER_FIRST_USE,
    LOLER_IN_FORCE,
    LOLER_LOADS,
    LOLER_RECORDS,
    LOLER_SCOPE,
    MONTHS_AFTER,
    PUWER,
    PUWER_IN_FORCE,
)
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import Message, message

__all__ = ["RULES"]

_Rule = Rule[PlannedHandling]
_Said = Iterator[tuple[Severity, Message, str]]
"""What a check says of one piece: how much it matters, what it is, and which field it is about."""
_Piece = Callable[[HandlingEquipment, PlannedHandling], _Said]


def _each_lifting(check: _Piece) -> Callable[[_Rule, PlannedHandling], Iterator[Finding]]:
    """A check asked of every piece to which the regulations on lifting apply, or may apply."""

    def asked(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
        for place, piece in enumerate(seen.plan.equipment):
            if piece.law is not LiftingLaw.OUTSIDE and piece.lifting_class is not None:
                for severity, what, field in check(piece, seen):
                    found = message("{equipment}: {what}", equipment=piece.name, what=what)
                    yield rule.finding(severity, found, f"equipment[{place}].{field}")

    return asked


def _gravity(piece: HandlingEquipment) -> Severity:
    return Severity.STOP if piece.law is LiftingLaw.APPLIES else Severity.WARNING


def _examined(piece: HandlingEquipment, seen: PlannedHandling) -> _Said:
    due = piece.due(seen.on)
    if due is None:
        yield Severity.WARNING, message("no thorough examination is on record"), "examinations"
    elif due.is_overdue(seen.on):
        yield _gravity(piece), message("a thorough examination was due by {day}", day=due.next_by), "examinations"
    last = piece.last_examination(seen.on)
    if last is not None and last.safe is False:
        what = message("it was found not safe to use on {day}", day=last.on)
        yield _gravity(piece), what, "examinations"
    if last is not None and last.safe is None:
        what = message("the result of the examination on {day} is not on record", day=last.on)
        yield Severity.NOTE, what, "examinations"
    for event in piece.exceptional_on:
        if event <= seen.on and not _between(piece, event, seen):
            what = message("no thorough examination is on record since what happened on {day}", day=event)
            yield _gravity(piece), what, "exceptional_on"


def _between(piece: HandlingEquipment, since: Date, seen: PlannedHandling) -> list[Examination]:
    return [each for each in piece.examinations if since <= each.on <= seen.on]


def _first_use(piece: HandlingEquipment, seen: PlannedHandling) -> _Said:
    used = piece.first_used_on
    if (
        used is not None
        and used <= seen.on
        and not piece.declared_for_first_use
        and not any(each.on <= used for each in piece.examinations)
    ):
        what = message(
            "it was first used on {day} without an examination before, or a declaration not older than 12 months",
            day=used,
        )
        yield Severity.WARNING, what, "first_used_on"
    installed = piece.installed_on
    if installed is not None and installed <= seen.on and not _between(piece, installed, seen):
        what = message("no examination is on record since it was installed on {day}", day=installed)
        yield Severity.WARNING, what, "installed_on"


def _records(piece: HandlingEquipment, seen: PlannedHandling) -> _Said:
    last = piece.last_examination(seen.on)
    if last is not None and last.report_held is None:
        what = message("it is not said whether the report of {day} is on record", day=last.on)
        yield Severity.NOTE, what, "examinations"
    elif last is not None and not last.report_held:
        yield Severity.WARNING, message("the report of {day} is not on record", day=last.on), "examinations"


def _scope(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
    for place, piece in enumerate(seen.plan.equipment):
        if piece.lifting_class is None:
            what = message(
                "{equipment}: whether it is lifting equipment is for a competent person to say", equipment=piece.name
            )
            yield rule.finding(Severity.NOTE, what, f"equipment[{place}].lifting")
        elif piece.law is LiftingLaw.NOT_KNOWN:
            what = message(
                "{equipment}: whether the regulations apply is not known: say who uses it, and whose it is",
                equipment=piece.name,
            )
            yield rule.finding(Severity.NOTE, what, f"equipment[{place}].used_at_work")


def _loads(*, in_law: bool) -> Callable[[_Rule, PlannedHandling], Iterator[Finding]]:
    """The loads of equipment inside the regulations, or outside them: overloading is dangerous in both."""

    def asked(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
        for place, piece in enumerate(seen.plan.equipment):
            if piece.lifting_class in _BEARS_PEOPLE and (piece.law is not LiftingLaw.OUTSIDE) is in_law:
                path = f"equipment[{place}].safe_load_kg"
                yield from (rule.finding(severity, what, path) for severity, what in _load(piece, seen.plan.weight_kg))

    return asked


_BEARS_PEOPLE = (LiftingClass.LIFTS_PEOPLE, LiftingClass.ACCESSORY)


def _load(piece: HandlingEquipment, weight: Decimal | None) -> Iterator[tuple[Severity, Message]]:
    if piece.safe_load_kg is None:
        yield Severity.NOTE, message("{equipment}: its safe working load is not on record", equipment=piece.name)
    elif weight is None:
        yield Severity.NOTE, message("{equipment}: there is no weight to hold against its load", equipment=piece.name)
    elif weight > piece.safe_load_kg:
        yield Severity.STOP, _overloaded(piece, piece.safe_load_kg)


def _overloaded(piece: HandlingEquipment, load: Decimal) -> Message:
    return message(
        "{equipment}: the client weighs more than its safe working load of {load} kg",
        equipment=piece.name,
        load=Quantity(load),
    )


def _suited(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
    for place, piece in enumerate(seen.plan.equipment):
        path = f"equipment[{place}]"
        if not piece.used_at_work:
            continue
        if piece.suitable is None:
            what = message("{equipment}: nobody judged whether it suits client and task", equipment=piece.name)
            yield rule.finding(Severity.NOTE, what, f"{path}.suitable")
        elif not piece.suitable:
            what = message("{equipment}: it was judged not to suit client and task", equipment=piece.name)
            yield rule.finding(Severity.STOP, what, f"{path}.suitable")
        if piece.checked_on is None or piece.checked_on > seen.on:
            what = message("{equipment}: no service and no look for wear is on record", equipment=piece.name)
            yield rule.finding(Severity.NOTE, what, f"{path}.checked_on")


def _unsafe(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
    for place, piece in enumerate(seen.plan.equipment):
        last = piece.last_examination(seen.on)
        in_law = piece.law is not LiftingLaw.OUTSIDE and piece.lifting_class is not None
        if not in_law and last is not None and last.safe is False:
            what = message("{equipment}: it was found not safe to use on {day}", equipment=piece.name, day=last.on)
            yield rule.finding(Severity.STOP, what, f"equipment[{place}].examinations")
        if not piece.used_at_work and piece.suitable is False:
            what = message("{equipment}: it was judged not to suit client and task", equipment=piece.name)
            yield rule.finding(Severity.STOP, what, f"equipment[{place}].suitable")


def _trained(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
    for place, task in enumerate(seen.plan.tasks):
        at_work = [piece for piece in seen.plan.used_in(task) if piece.used_at_work]
        if at_work and task.training is None:
            what = message(
                "{task}: equipment is used at work, and no training of the handlers is named", task=task.task.label
            )
            yield rule.finding(Severity.WARNING, what, f"tasks[{place}].training")


RULES: tuple[_Rule, ...] = (
    Rule(
        key="lifting_examined",
        basis=Basis.LAW,
        summary=message("lifting equipment used at work is thoroughly examined in time, and after exceptional events"),
        sources=(LOLER_EXAMINATION, MONTHS_AFTER, FROM_FIRST_USE, EXAMINATIONS_READ),
        check=_each_lifting(_examined),
        in_force=LOLER_IN_FORCE,
    ),
    Rule(
        key="lifting_first_use",
        basis=Basis.LAW,
        summary=message("lifting equipment is examined before first use, and after installation"),
        sources=(LOLER_FIRST_USE,),
        check=_each_lifting(_first_use),
        in_force=LOLER_IN_FORCE,
    ),
    Rule(
        key="lifting_records",
        basis=Basis.LAW,
        summary=message("reports of thorough examinations are kept"),
        sources=(LOLER_RECORDS,),
        check=_each_lifting(_records),
        in_force=LOLER_IN_FORCE,
    ),
    Rule(
        key="lifting_scope",
        basis=Basis.LAW,
        summary=message("it is known whether the regulations on lifting equipment apply"),
        sources=(LOLER_SCOPE, HSE_HEALTH_CARE, EQUIPMENT_LIST),
        check=_scope,
        in_force=LOLER_IN_FORCE,
    ),
    Rule(
        key="lifting_loads",
        basis=Basis.LAW,
        summary=message("the safe working load is known and kept to"),
        sources=(LOLER_LOADS,),
        check=_loads(in_law=True),
        in_force=LOLER_IN_FORCE,
    ),
    Rule(
        key="equipment_loads",
        basis=Basis.LIBRARY,
        summary=message("the safe working load is kept to where the regulations do not reach as well"),
        sources=(HANDLING_CHECK,),
        check=_loads(in_law=False),
    ),
    Rule(
        key="equipment_safe",
        basis=Basis.LIBRARY,
        summary=message("what was found unsafe or unsuitable is not used where the regulations do not reach as well"),
        sources=(HANDLING_CHECK,),
        check=_unsafe,
    ),
    Rule(
        key="equipment_suited",
        basis=Basis.LAW,
        summary=message("equipment used at work is suitable, maintained and looked over"),
        sources=(PUWER,),
        check=_suited,
        in_force=PUWER_IN_FORCE,
    ),
    Rule(
        key="equipment_training",
        basis=Basis.LAW,
        summary=message("those who use equipment at work are trained in it"),
        sources=(PUWER,),
        check=_trained,
        in_force=PUWER_IN_FORCE,
    ),
)
"""Every check of the equipment in a plan."""
