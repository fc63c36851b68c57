"""What a home assessment leaves open, rule by rule. Guidance for new buildings is never taken for law."""

from collections.abc import Iterator

import attrs

from occupational_therapy.assessment.environment.checking import AgainstGuidance
from occupational_therapy.assessment.environment.features import TURNING_FEATURES
from occupational_therapy.assessment.environment.hazard import HomeArea
from occupational_therapy.assessment.environment.home import HomeAssessment
from occupational_therapy.assessment.environment.sources import HOME_CHECK, NOT_LAW_HERE
from occupational_therapy.kernel.fields import accept, instance
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations.sources import GUIDE

__all__ = ["RULES", "review_home"]

_EVERYWHERE = (
    HomeArea.APPROACH,
    HomeArea.ENTRANCE,
    HomeArea.LIVING_ROOM,
    HomeArea.KITCHEN,
    HomeArea.BEDROOM,
    HomeArea.BATHROOM,
    HomeArea.TOILET,
)
"""The parts that every home has."""


def _areas(rule: Rule[HomeAssessment], home: HomeAssessment) -> Iterator[Finding]:
    named = {*home.areas, *(left.area for left in home.left_out)}
    wanted = [*_EVERYWHERE, *([HomeArea.STAIRS] if home.levels is not None and home.levels > 1 else [])]
    for area in wanted:
        if area not in named:
            what = message("{area}: it is not said whether it was looked at", area=area.label)
            yield rule.finding(Severity.WARNING, what, "areas")
    for place, left in enumerate(home.left_out):
        if left.reason is None:
            what = message("{area} was not looked at, and no reason is given", area=left.area.label)
            yield rule.finding(Severity.WARNING, what, f"left_out[{place}].reason")
    for place, found in enumerate(home.hazards):
        if found.area not in home.areas:
            what = message("{area}: a hazard was found where nobody is said to have looked", area=found.area.label)
            yield rule.finding(Severity.NOTE, what, f"hazards[{place}].area")


def _solutions(rule: Rule[HomeAssessment], home: HomeAssessment) -> Iterator[Finding]:
    for place, found in enumerate(home.hazards):
        path = f"hazards[{place}]"
        if found.severity is None:
            yield rule.finding(Severity.WARNING, _about(found.area, message("nobody judged it")), f"{path}.severity")
        if found.done_on is not None:
            continue
        if found.action is None:
            yield rule.finding(
                Severity.WARNING, _about(found.area, message("no solution is recorded")), f"{path}.action"
            )
        elif found.owner is None or found.due is None:
            field = "owner" if found.owner is None else "due"
            what = _about(found.area, message("it is not said who sees to it and by when"))
            yield rule.finding(Severity.NOTE, what, f"{path}.{field}")
    for place, seen in enumerate(home.transfers):
        if seen.difficulty is not None and seen.action is None:
            what = message("transfer, {transfer}: a difficulty without a solution", transfer=seen.transfer.label)
            yield rule.finding(Severity.WARNING, what, f"transfers[{place}].action")


def _about(area: HomeArea, what: Message) -> Message:
    return message("hazard, {area}: {what}", area=area.label, what=what)


def _stairs(rule: Rule[HomeAssessment], home: HomeAssessment) -> Iterator[Finding]:
    for place, flight in enumerate(home.stairs):
        if flight.rails is None:
            what = message("stairs, {area}: it is not noted whether they have rails", area=flight.area.label)
            yield rule.finding(Severity.NOTE, what, f"stairs[{place}].rails")
        elif flight.rails == 0:
            what = message("stairs, {area}: they have no rail", area=flight.area.label)
            yield rule.finding(Severity.WARNING, what, f"stairs[{place}].rails")
    if home.levels is not None and home.levels > 1 and not home.stairs:
        yield rule.finding(
            Severity.NOTE, message("there are several levels, and nothing is recorded of the stairs"), "stairs"
        )


def _wheelchair(rule: Rule[HomeAssessment], home: HomeAssessment) -> Iterator[Finding]:
    if home.wheelchair_user is None:
        what = message("it is not said whether anybody uses a wheelchair")
        yield rule.finding(Severity.NOTE, what, "wheelchair_user")
    if not home.wheelchair_user:
        return
    turning = [each for each in home.dimensions if each.feature in TURNING_FEATURES and each.measured is not None]
    if not turning:
        what = message("somebody uses a wheelchair, and no turning space was measured")
        yield rule.finding(Severity.WARNING, what, "dimensions")
    if not home.doorways:
        what = message("somebody uses a wheelchair, and no doorway was measured")
        yield rule.finding(Severity.WARNING, what, "doorways")
    if home.step_free is None:
        what = message("somebody uses a wheelchair, and it is not said whether the way in has a step")
        yield rule.finding(Severity.WARNING, what, "step_free")
    elif not home.step_free:
        what = message("somebody uses a wheelchair, and the way in has a step")
        yield rule.finding(Severity.WARNING, what, "step_free")


def _guidance(rule: Rule[HomeAssessment], home: HomeAssessment) -> Iterator[Finding]:
    for path, line, outcome, sources in _compared(home):
        if outcome is AgainstGuidance.NOT_MET:
            what = message("{line}; guidance for new building work, not law for this home", line=line)
            yield _resting_on(rule.finding(Severity.WARNING, what, path), sources)
        elif outcome is AgainstGuidance.NOT_KNOWN:
            yield _resting_on(rule.finding(Severity.NOTE, line, path), sources)


def _compared(home: HomeAssessment) -> Iterator[tuple[str, Message, AgainstGuidance, tuple[Source, ...]]]:
    for place, dimension in enumerate(home.dimensions):
        check = dimension.check
        if check is not None:
            yield f"dimensions[{place}].measured", check.line(), check.outcome, check.sources
    for place, doorway in enumerate(home.doorways):
        yield f"doorways[{place}]", doorway.check.line(), doorway.check.outcome, doorway.check.sources
    for place, flight in enumerate(home.ramps):
        yield f"ramps[{place}]", flight.check.line(), flight.check.outcome, flight.check.sources


def _resting_on(finding: Finding, sources: tuple[Source, ...]) -> Finding:
    return attrs.evolve(finding, sources=(*sources, *finding.sources))


def _needs(rule: Rule[HomeAssessment], home: HomeAssessment) -> Iterator[Finding]:
    for place, dimension in enumerate(home.dimensions):
        outcome = dimension.against_need
        if outcome is not None and outcome is not AgainstGuidance.MET:
            what = message(
                "{feature}: what the client needs is {outcome}", feature=dimension.feature.label, outcome=outcome.label
            )
            severity = Severity.WARNING if outcome is AgainstGuidance.NOT_MET else Severity.NOTE
            yield rule.finding(severity, what, f"dimensions[{place}].measured")


def _particulars(rule: Rule[HomeAssessment], home: HomeAssessment) -> Iterator[Finding]:
    if home.outcome is None:
        yield rule.finding(Severity.WARNING, message("nothing is said of what follows from it"), "outcome")
    if home.tenure is None:
        what = message("the tenure is not recorded: it decides who must agree to works")
        yield rule.finding(Severity.NOTE, what, "tenure")
    if home.levels is None:
        yield rule.finding(Severity.NOTE, message("it is not said how many levels there are"), "levels")


RULES: tuple[Rule[HomeAssessment], ...] = (
    Rule(
        key="home_areas",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("every part of the home is looked at, or the reason given"),
        sources=(GUIDE, HOME_CHECK),
        check=_areas,
    ),
    Rule(
        key="home_solutions",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("risks of the home are found with their solutions"),
        sources=(GUIDE,),
        check=_solutions,
    ),
    Rule(
        key="home_stairs",
        basis=Basis.LIBRARY,
        summary=message("of stairs it is known whether they have rails"),
        sources=(HOME_CHECK,),
        check=_stairs,
    ),
    Rule(
        key="home_wheelchair",
        basis=Basis.LIBRARY,
        summary=message("where somebody uses a wheelchair, turning space, doorways and the way in are known"),
        sources=(HOME_CHECK,),
        check=_wheelchair,
    ),
    Rule(
        key="home_guidance",
        basis=Basis.PUBLICATION,
        summary=message("what was measured is held against the building guidance that the assessor chose"),
        sources=(NOT_LAW_HERE,),
        check=_guidance,
    ),
    Rule(
        key="home_needs",
        basis=Basis.LIBRARY,
        summary=message("what was measured meets what this client needs"),
        sources=(HOME_CHECK,),
        check=_needs,
    ),
    Rule(
        key="home_particulars",
        basis=Basis.LIBRARY,
        summary=message("tenure, levels and outcome are on record"),
        sources=(HOME_CHECK,),
        check=_particulars,
    ),
)
"""Every check of a home assessment. None of them is law."""


def review_home(home: HomeAssessment) -> tuple[Finding, ...]:
    """What a home assessment leaves open. An empty result says that nothing was found missing, not that a home is safe.

    Raises:
        InvalidInputError: It is no home assessment.

    >>> home = HomeAssessment(id="H1", on="2026-03-16", by="OT-1", wheelchair_user=True, step_free=False, levels=1)
    >>> for finding in review_home(home):
    ...     if finding.rule == "home_wheelchair":
    ...         print(finding.message)
    somebody uses a wheelchair, and no turning space was measured
    somebody uses a wheelchair, and no doorway was measured
    somebody uses a wheelchair, and the way in has a step
    """
    return judge(RULES, accept("home", instance(HomeAssessment, home)))
