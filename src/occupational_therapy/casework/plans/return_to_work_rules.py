"""The rules a return to work is looked at by: law, guidance, and this library's own checks, kept apart."""

import itertools
from collections.abc import Iterator

from occupational_therapy.casework.plans.agreement import agreement_recorded
from occupational_therapy.casework.plans.examined import Examined
from occupational_therapy.casework.plans.links import exactly
from occupational_therapy.casework.plans.return_to_work import ReturnToWorkPlan
from occupational_therapy.casework.plans.return_to_work_law import LAW_RULES
from occupational_therapy.casework.plans.sources import FIT_NOTE, PLAN_CHECK
from occupational_therapy.casework.plans.work_conditions import Fitness, FitnessAdvice, FitnessOpinion
from occupational_therapy.casework.plans.work_progress import WeekStatus
from occupational_therapy.casework.plans.work_stage import DutyExtent, WorkStage
from occupational_therapy.kernel.dates import DateLike, on_date
from occupational_therapy.kernel.fields import accept, instance
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms import SPECIALISMS

__all__ = ["RULES", "WORK_MEASURES", "review_return_to_work"]

WORK_MEASURES: tuple[str, ...] = SPECIALISMS["vocational_rehabilitation"].measures
"""Keys of measures often used in vocational rehabilitation."""

_MEASURES_SHOWN = 4

_Checked = Examined[ReturnToWorkPlan]


def _fit(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    plan, opinion = examined.plan, examined.plan.fitness
    if opinion is None:
        yield rule.finding(Severity.WARNING, message("no opinion on fitness for work is recorded"), "fitness")
        return
    first = plan.first_day
    if opinion.opinion is Fitness.NOT_FIT and (opinion.until is None or first <= opinion.until):
        what = message("the first day, {day}, is one on which the client was said not to be fit for work", day=first)
        yield rule.finding(Severity.STOP, what, "fitness.opinion")
    if opinion.fit_from is not None and first < opinion.fit_from:
        what = message(
            "the first day, {day}, is before the client is thought fit, {fit}", day=first, fit=opinion.fit_from
        )
        yield rule.finding(Severity.STOP, what, "fitness.fit_from")
    if opinion.opinion is not Fitness.NOT_FIT and opinion.until is not None and opinion.until < first:
        what = message(
            "the opinion on fitness held until {until}, before the first day, {day}", until=opinion.until, day=first
        )
        yield rule.finding(Severity.WARNING, what, "fitness.until")


def _advice_followed(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    opinion = examined.plan.fitness
    if opinion is not None:
        yield from _not_followed(rule, examined.plan, opinion)


def _not_followed(rule: Rule[_Checked], plan: ReturnToWorkPlan, opinion: FitnessOpinion) -> Iterator[Finding]:
    amended = any(duty.extent is not DutyExtent.FULL for stage in plan.stages for duty in stage.duties)
    less = plan.stages[0].hours < plan.contracted_hours
    for advice, followed, path in (
        (FitnessAdvice.PHASED_RETURN, less, "stages[0].days"),
        (FitnessAdvice.AMENDED_DUTIES, amended, "stages"),
        (FitnessAdvice.WORKPLACE_ADAPTATIONS, bool(plan.adjustments), "adjustments"),
    ):
        if advice in opinion.advice and not followed:
            what = message("advised, and not in the plan: {advice}", advice=advice.label)
            yield rule.finding(Severity.WARNING, what, path)


def _agreed(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    plan = examined.plan
    yield from agreement_recorded(rule, plan.agreement)
    if plan.agreed_by_employer is None:
        what = message("it is not recorded whether the employer agreed to the plan")
        yield rule.finding(Severity.WARNING, what, "agreed_by_employer")
    elif not plan.agreed_by_employer:
        yield rule.finding(Severity.WARNING, message("the employer did not agree to the plan"), "agreed_by_employer")
    if plan.adviser is None:
        yield rule.finding(Severity.NOTE, message("nobody is named who advises the employer"), "adviser")


def _within_contract(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    plan = examined.plan
    for place, stage in enumerate(plan.stages):
        if stage.hours > plan.contracted_hours:
            what = message(
                "stage {id} has {hours} hours a week, more than the {contract} of the contract",
                id=stage.id,
                hours=exactly(stage.hours),
                contract=exactly(plan.contracted_hours),
            )
            yield rule.finding(Severity.WARNING, what, f"stages[{place}].days")
    if plan.full_hours_on is None:
        what = message("no stage reaches the hours of the contract: is another contract meant?")
        yield rule.finding(Severity.NOTE, what, "stages")


def _without_gap(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    before = 0
    for place, stage in enumerate(examined.plan.stages):
        if stage.first_week > before + 1:
            what = message("weeks {first} to {last} lie in no stage", first=before + 1, last=stage.first_week - 1)
            yield rule.finding(Severity.WARNING, what, f"stages[{place}].first_week")
        before = stage.last_week


def _rising(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    stages = examined.plan.stages
    for place, (stage, after) in enumerate(itertools.pairwise(stages), start=1):
        if after.hours < stage.hours and after.reason is None:
            what = message(
                "stage {id} has {hours} hours a week, fewer than the {before} before it, and no reason",
                id=after.id,
                hours=exactly(after.hours),
                before=exactly(stage.hours),
            )
            yield rule.finding(Severity.WARNING, what, f"stages[{place}].reason")


def _stage_reviewed(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    for place, stage in enumerate(examined.plan.stages):
        path = f"stages[{place}].review_on"
        if stage.review_on is None:
            yield rule.finding(Severity.WARNING, message("stage {id} has no day for its review", id=stage.id), path)
        elif stage.review_on not in examined.plan.period_of(stage):
            what = message("the review of stage {id}, {day}, is not within the stage", id=stage.id, day=stage.review_on)
            yield rule.finding(Severity.WARNING, what, path)


def _criteria(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    for place, stage in enumerate(examined.plan.stages):
        for field, words, missing in _told(stage):
            if words is None:
                yield rule.finding(Severity.WARNING, missing, f"stages[{place}].{field}")


def _told(stage: WorkStage) -> tuple[tuple[str, str | None, Message], ...]:
    return (
        ("go_on", stage.go_on, message("stage {id} does not say what tells to go on", id=stage.id)),
        ("hold", stage.hold, message("stage {id} does not say what tells to hold", id=stage.id)),
        ("step_back", stage.step_back, message("stage {id} does not say what tells to step back", id=stage.id)),
    )


def _duties_named(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    for place, stage in enumerate(examined.plan.stages):
        if not stage.duties:
            what = message("stage {id} names no duties", id=stage.id)
            yield rule.finding(Severity.WARNING, what, f"stages[{place}].duties")


def _travel_known(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    for place, stage in enumerate(examined.plan.stages):
        if stage.travel_minutes_a_week is None:
            what = message("stage {id}: how long the journey takes is not recorded", id=stage.id)
            yield rule.finding(Severity.NOTE, what, f"stages[{place}].travel_minutes")


def _adjustments_arranged(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    plan = examined.plan
    for place, adjustment in enumerate(plan.adjustments):
        path = f"adjustments[{place}]"
        if adjustment.reason is None:
            what = message("adjustment {id} has no reason", id=adjustment.id)
            yield rule.finding(Severity.WARNING, what, f"{path}.reason")
        if adjustment.arranged_by is None:
            what = message("nobody is named who arranges adjustment {id}", id=adjustment.id)
            yield rule.finding(Severity.WARNING, what, f"{path}.arranged_by")
        needed = next(
            plan.first_day_of(stage.first_week) for stage in plan.stages if adjustment in plan.adjustments_in(stage)
        )
        if adjustment.in_place_on is not None and adjustment.in_place_on <= examined.on:
            continue
        if needed <= examined.on:
            what = message(
                "adjustment {id} is not recorded as in place, and is for days from {day}", id=adjustment.id, day=needed
            )
            yield rule.finding(Severity.WARNING, what, f"{path}.in_place_on")
        elif adjustment.due is not None and adjustment.due > needed:
            what = message(
                "adjustment {id} is due on {due}, after it is needed, {day}",
                id=adjustment.id,
                due=adjustment.due,
                day=needed,
            )
            yield rule.finding(Severity.WARNING, what, f"{path}.due")


def _as_planned(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    plan = examined.plan
    places = {worked.week: place for place, worked in enumerate(plan.worked)}
    for week in plan.progress(examined.on).weeks:
        path = f"worked[{places[week.week]}]" if week.week in places else "worked"
        if week.status is WeekStatus.NOT_RECORDED:
            what = message("the hours worked in week {week} are not recorded", week=week.week)
            yield rule.finding(Severity.NOTE, what, path)
        elif week.status in {WeekStatus.MORE, WeekStatus.LESS} and week.worked is not None and week.planned is not None:
            what = message(
                "{worked} hours were worked in week {week}, {planned} were planned",
                worked=exactly(week.worked),
                week=week.week,
                planned=exactly(week.planned),
            )
            more = week.status is WeekStatus.MORE
            yield rule.finding(Severity.WARNING if more else Severity.NOTE, what, path)


def _followed(rule: Rule[_Checked], examined: _Checked) -> Iterator[Finding]:
    plan = examined.plan
    if not plan.goals:
        yield rule.finding(Severity.WARNING, message("the plan serves no goal"), "stages")
    if not set(WORK_MEASURES) & set(plan.measures):
        what = message("no measure of work is named, such as {measures}", measures=WORK_MEASURES[:_MEASURES_SHOWN])
        yield rule.finding(Severity.NOTE, what, "measures")


RULES: tuple[Rule[_Checked], ...] = (
    *LAW_RULES,
    Rule(
        key="rtw_fit",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("work begins on a day for which the client was said to be fit"),
        sources=(FIT_NOTE,),
        check=_fit,
    ),
    Rule(
        key="rtw_advice_followed",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("what the opinion on fitness advised is in the plan"),
        sources=(FIT_NOTE,),
        check=_advice_followed,
    ),
    Rule(
        key="rtw_agreed",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("the client and the employer agreed"),
        sources=(FIT_NOTE, GUIDE),
        check=_agreed,
    ),
    Rule(
        key="rtw_within_contract",
        basis=Basis.LIBRARY,
        summary=message("no stage has more hours than the contract, and one has them all"),
        sources=(PLAN_CHECK,),
        check=_within_contract,
    ),
    Rule(
        key="rtw_without_gap",
        basis=Basis.LIBRARY,
        summary=message("every week from the first on lies in a stage"),
        sources=(PLAN_CHECK,),
        check=_without_gap,
    ),
    Rule(
        key="rtw_rising",
        basis=Basis.LIBRARY,
        summary=message("hours do not fall from stage to stage without a reason"),
        sources=(PLAN_CHECK,),
        check=_rising,
    ),
    Rule(
        key="rtw_stage_reviewed",
        basis=Basis.LIBRARY,
        summary=message("each stage is reviewed within its days"),
        sources=(PLAN_CHECK,),
        check=_stage_reviewed,
    ),
    Rule(
        key="rtw_criteria",
        basis=Basis.LIBRARY,
        summary=message("each stage says what tells to go on, to hold and to step back"),
        sources=(PLAN_CHECK,),
        check=_criteria,
    ),
    Rule(
        key="rtw_duties_named",
        basis=Basis.LIBRARY,
        summary=message("each stage names its duties"),
        sources=(PLAN_CHECK,),
        check=_duties_named,
    ),
    Rule(
        key="rtw_travel_known",
        basis=Basis.LIBRARY,
        summary=message("the length of the journey to work is on record"),
        sources=(PLAN_CHECK,),
        check=_travel_known,
    ),
    Rule(
        key="rtw_adjustments_arranged",
        basis=Basis.LIBRARY,
        summary=message("each adjustment has a reason and somebody who arranges it, and is in place when it is needed"),
        sources=(PLAN_CHECK,),
        check=_adjustments_arranged,
    ),
    Rule(
        key="rtw_as_planned",
        basis=Basis.LIBRARY,
        summary=message("the hours worked are recorded, and are those planned"),
        sources=(PLAN_CHECK,),
        check=_as_planned,
    ),
    Rule(
        key="rtw_followed",
        basis=Basis.LIBRARY,
        summary=message("the plan serves goals and is followed by a measure of work"),
        sources=(PLAN_CHECK,),
        check=_followed,
    ),
)
"""Every check of a return to work. Whether somebody is a disabled person, and what is reasonable, no check can tell."""


def review_return_to_work(plan: ReturnToWorkPlan, on: DateLike) -> tuple[Finding, ...]:
    """What a return to work leaves open on a day; an empty result says that nothing was found missing.

    Raises:
        InvalidInputError: It is no such plan, or the day is no date.

    >>> from occupational_therapy.casework.plans.work_stage import WorkDay
    >>> plan = ReturnToWorkPlan(
    ...     id="P-1",
    ...     client="C-1",
    ...     on="2026-03-02",
    ...     by="OT-1",
    ...     contracted_hours=16,
    ...     starts_on="2026-03-09",
    ...     stages=[WorkStage(id="S1", first_week=2, last_week=2, days=[WorkDay(day="monday", hours=17)])],
    ... )
    >>> for finding in review_return_to_work(plan, "2026-03-09")[:3]:
    ...     print(finding)
    warning (law): stage S1 has a day of 17 hours and names no break of 20 minutes, to which an adult has a right where
    a day's work is more than 6 hours
    note (law): whether the client may be a disabled person in law, to whom duties are owed, is not recorded
    note (law): no adjustment is recorded: an employer has to make reasonable ones for a disabled person
    """
    examined = Examined(plan=accept("plan", instance(ReturnToWorkPlan, plan)), on=on_date(on))
    return judge(RULES, examined, examined.on)
