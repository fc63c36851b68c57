"""The rules a posture plan is looked at by."""

from collections.abc import Iterator

from occupational_therapy.casework.plans.agreement import agreement_recorded
from occupational_therapy.casework.plans.examined import Examined
from occupational_therapy.casework.plans.posture import PosturePlan, PressureRisk
from occupational_therapy.casework.plans.posture_advice import REPOSITIONING
from occupational_therapy.casework.plans.posture_equipment_rules import EQUIPMENT_RULES
from occupational_therapy.casework.plans.posture_slot import Position, PostureCheck, PostureSlot
from occupational_therapy.casework.plans.seating import EquipmentKind
from occupational_therapy.casework.plans.sources import (
    NIGHT_POSITIONING,
    PLAN_CHECK,
    POSTURAL_CARE,
    REPOSITIONING_ADVICE,
    TWENTY_FOUR_HOURS,
)
from occupational_therapy.kernel.dates import DateLike, on_date
from occupational_therapy.kernel.fields import accept, instance
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge
from occupational_therapy.kernel.messages import counted, message
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms import AgeGroup

__all__ = ["PRESSURE_MEASURES", "RULES", "review_posture_plan"]

PRESSURE_MEASURES = ("braden", "waterlow")
"""Keys of the measures of pressure risk that the library knows."""

_CORE = (Position.SITTING, Position.STANDING)
"""The core positions beside lying, which has a rule of its own."""


def _agreed(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    yield from agreement_recorded(rule, examined.plan.agreement)


def _covered(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    for gap in examined.plan.gaps:
        what = counted(
            "nothing is planned from {start} to {end}, {count} minute",
            "nothing is planned from {start} to {end}, {count} minutes",
            count=gap.minutes,
            start=gap.start,
            end=gap.end,
        )
        yield rule.finding(Severity.WARNING, what, "slots")


def _lying(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    plan = examined.plan
    if plan.minutes_in(Position.LYING):
        return
    if _is_left_out(plan, Position.LYING):
        yield rule.finding(Severity.NOTE, message("lying is left out, with a reason: is night covered?"), "left_out")
    else:
        yield rule.finding(Severity.WARNING, message("there is no plan for lying: plan it, or say why not"), "slots")


def _core_positions(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    plan = examined.plan
    for position in _CORE:
        if not plan.minutes_in(position) and not _is_left_out(plan, position):
            what = message("{position} is not planned: plan it, or say why not", position=position.label)
            yield rule.finding(Severity.NOTE, what, "slots")


def _is_left_out(plan: PosturePlan, position: Position) -> bool:
    return any(left.position is position for left in plan.left_out)


def _longest(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    plan = examined.plan
    for time in plan.unbroken:
        if time.longest is not None and time.minutes > time.longest:
            what = message(
                "{position} from {start} for {minutes} minutes without being moved: the plan sets {longest} at most",
                position=time.position.label,
                start=time.start,
                minutes=time.minutes,
                longest=time.longest,
            )
            yield rule.finding(Severity.WARNING, what, f"slots[{time.slots[0]}]")
    for place, slot in enumerate(plan.slots):
        if slot.longest is None:
            what = message("no longest time is set from {start} to {end}", start=slot.start, end=slot.end)
            yield rule.finding(Severity.NOTE, what, f"slots[{place}].longest")


def _repositioned(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    plan = examined.plan
    if plan.age_group is None:
        return
    child = plan.age_group is AgeGroup.CHILD
    for advice in REPOSITIONING:
        if (advice.risk, advice.child) != (plan.pressure_risk, child):
            continue
        for time in plan.unbroken:
            if not advice.is_followed_by(time.minutes):
                what = message(
                    "{position} from {start} for {minutes} minutes without being moved: the advice is {advised}",
                    position=time.position.label,
                    start=time.start,
                    minutes=time.minutes,
                    advised=advice.label,
                )
                yield rule.finding(Severity.WARNING, what, f"slots[{time.slots[0]}]")


def _risk(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    plan = examined.plan
    if plan.pressure_risk is None:
        yield rule.finding(Severity.WARNING, message("the risk of pressure damage is not recorded"), "pressure_risk")
    elif plan.pressure_risk is not PressureRisk.NOT_AT_RISK and plan.age_group is None:
        what = message("the age group is not recorded: which advice on changing position holds cannot be told")
        yield rule.finding(Severity.WARNING, what, "age_group")
    if not set(PRESSURE_MEASURES) & set(plan.measures):
        what = message("no measure of pressure risk is named, such as {measures}", measures=PRESSURE_MEASURES)
        yield rule.finding(Severity.NOTE, what, "measures")


def _skin(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    plan = examined.plan
    checked = {slot.position for slot in plan.slots if PostureCheck.SKIN in slot.checks}
    if not checked:
        yield rule.finding(Severity.WARNING, message("no check of the skin is named"), "slots")
        return
    for position in Position:
        if position not in checked and plan.minutes_in(position):
            what = message("no check of the skin is named for {position}", position=position.label)
            yield rule.finding(Severity.NOTE, what, "slots")


def _night(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    plan = examined.plan
    systems = {each.id for each in plan.equipment if each.kind is EquipmentKind.SLEEP_SYSTEM}
    for place, slot in enumerate(plan.slots):
        if not systems & set(slot.equipment):
            continue
        for check in (PostureCheck.BREATHING, PostureCheck.COMFORT, PostureCheck.SLEEP):
            if check not in slot.checks:
                what = message("a sleep system is used and no check is named of {check}", check=check.label)
                yield rule.finding(Severity.WARNING, what, f"slots[{place}].checks")


def _growth(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    plan = examined.plan
    if plan.age_group is not AgeGroup.CHILD:
        return
    due = plan.growth_due
    if plan.growth_every is None:
        what = message("the client is a child and the plan sets no interval for a review of growth")
        yield rule.finding(Severity.WARNING, what, "growth_every")
    if plan.growth_reviewed_on is None:
        what = message("the client is a child and no review of growth is recorded")
        yield rule.finding(Severity.WARNING, what, "growth_reviewed_on")
    if due is not None and due < examined.on:
        what = message("a review of growth was due by {day}", day=due)
        yield rule.finding(Severity.WARNING, what, "growth_reviewed_on")


def _positioned(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    for place, slot in enumerate(examined.plan.slots):
        if not slot.positioned_by:
            yield _of_slot(rule, slot, place)


def _of_slot(rule: Rule[Examined[PosturePlan]], slot: PostureSlot, place: int) -> Finding:
    what = message("who positions the client from {start} to {end} is not recorded", start=slot.start, end=slot.end)
    return rule.finding(Severity.WARNING, what, f"slots[{place}].positioned_by")


def _goals_served(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    plan = examined.plan
    if not plan.goals:
        yield rule.finding(Severity.WARNING, message("the plan serves no goal"), "slots")
        return
    for place, slot in enumerate(plan.slots):
        if not slot.goals:
            what = message("no goal is served from {start} to {end}", start=slot.start, end=slot.end)
            yield rule.finding(Severity.NOTE, what, f"slots[{place}].goals")


def _reviewed(rule: Rule[Examined[PosturePlan]], examined: Examined[PosturePlan]) -> Iterator[Finding]:
    plan = examined.plan
    if plan.review_on is None:
        yield rule.finding(Severity.WARNING, message("the plan has no day for its review"), "review_on")
    elif plan.review_on < examined.on:
        yield rule.finding(
            Severity.WARNING, message("the review of the plan was due by {day}", day=plan.review_on), "review_on"
        )
    for place, slot in enumerate(plan.slots):
        if slot.review_on is not None and slot.review_on < examined.on:
            what = message(
                "the review of {start} to {end} was due by {day}", start=slot.start, end=slot.end, day=slot.review_on
            )
            yield rule.finding(Severity.WARNING, what, f"slots[{place}].review_on")


RULES: tuple[Rule[Examined[PosturePlan]], ...] = (
    Rule(
        key="posture_agreed",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("the client agreed, or the plan is in their best interests"),
        sources=(GUIDE,),
        check=_agreed,
    ),
    Rule(
        key="posture_lying_planned",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("lying is planned, at night as well"),
        sources=(TWENTY_FOUR_HOURS, POSTURAL_CARE),
        check=_lying,
    ),
    Rule(
        key="posture_repositioned",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("people at risk of pressure damage change position as often as is advised"),
        sources=(REPOSITIONING_ADVICE,),
        check=_repositioned,
    ),
    Rule(
        key="posture_night_checked",
        basis=Basis.PUBLICATION,
        summary=message("with a sleep system, sleep, breathing and comfort are looked at"),
        sources=(NIGHT_POSITIONING,),
        check=_night,
    ),
    Rule(
        key="posture_day_covered",
        basis=Basis.LIBRARY,
        summary=message("a position is planned for every minute of the 24 hours"),
        sources=(TWENTY_FOUR_HOURS, POSTURAL_CARE, PLAN_CHECK),
        check=_covered,
    ),
    Rule(
        key="posture_core_positions",
        basis=Basis.LIBRARY,
        summary=message("sitting and standing are planned, or left out with a reason"),
        sources=(TWENTY_FOUR_HOURS, PLAN_CHECK),
        check=_core_positions,
    ),
    Rule(
        key="posture_longest_time",
        basis=Basis.LIBRARY,
        summary=message("nobody is in one position for longer than the plan itself sets"),
        sources=(PLAN_CHECK,),
        check=_longest,
    ),
    Rule(
        key="posture_risk_recorded",
        basis=Basis.LIBRARY,
        summary=message("the risk of pressure damage is on record, and a measure of it named"),
        sources=(REPOSITIONING_ADVICE, PLAN_CHECK),
        check=_risk,
    ),
    Rule(
        key="posture_skin_checked",
        basis=Basis.LIBRARY,
        summary=message("the skin is looked at"),
        sources=(PLAN_CHECK,),
        check=_skin,
    ),
    Rule(
        key="posture_growth_reviewed",
        basis=Basis.LIBRARY,
        summary=message("a child's growth is looked at as often as the plan itself sets"),
        sources=(PLAN_CHECK,),
        check=_growth,
    ),
    *EQUIPMENT_RULES,
    Rule(
        key="posture_positioner_named",
        basis=Basis.LIBRARY,
        summary=message("it is said who brings the client into each position"),
        sources=(PLAN_CHECK,),
        check=_positioned,
    ),
    Rule(
        key="posture_goals_served",
        basis=Basis.LIBRARY,
        summary=message("each position serves a goal"),
        sources=(PLAN_CHECK,),
        check=_goals_served,
    ),
    Rule(
        key="posture_reviewed",
        basis=Basis.LIBRARY,
        summary=message("the plan has a day for its review, and is reviewed by it"),
        sources=(PLAN_CHECK,),
        check=_reviewed,
    ),
)
"""Every check of a posture plan. None of them is law."""


def review_posture_plan(plan: PosturePlan, on: DateLike) -> tuple[Finding, ...]:
    """What a posture plan leaves open on a day; an empty result says that nothing was found missing.

    Raises:
        InvalidInputError: It is no posture plan, or the day is no date.

    >>> from occupational_therapy.casework.plans.posture_slot import PostureSlot
    >>> plan = PosturePlan(
    ...     id="P-1",
    ...     client="C-1",
    ...     on="2026-03-02",
    ...     by="OT-1",
    ...     slots=[PostureSlot(start="08:00", end="20:00", position="sitting", longest=180, goals=["G1"])],
    ... )
    >>> for finding in review_posture_plan(plan, "2026-03-09"):
    ...     if finding.severity == "warning":
    ...         print(finding.message)
    it is not recorded whether the client agreed to the plan
    there is no plan for lying: plan it, or say why not
    nothing is planned from 20:00 to 08:00, 720 minutes
    sitting from 08:00 for 720 minutes without being moved: the plan sets 180 at most
    the risk of pressure damage is not recorded
    no check of the skin is named
    who positions the client from 08:00 to 20:00 is not recorded
    the plan has no day for its review
    """
    examined = Examined(plan=accept("plan", instance(PosturePlan, plan)), on=on_date(on))
    return judge(RULES, examined, examined.on)
