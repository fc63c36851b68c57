"""What a handling plan leaves open, with the law, the commissioner's policy and this library's own checks apart."""

from collections.abc import Callable, Iterable, Iterator

from occupational_therapy.assessment.ergonomics import equipment_rules
from occupational_therapy.assessment.ergonomics.handling import HandlingAssessment
from occupational_therapy.assessment.ergonomics.plan import HandlingPlan
from occupational_therapy.assessment.ergonomics.planned import PlannedHandling
from occupational_therapy.assessment.ergonomics.sources import HANDLING_CHECK, MHOR, MHOR_IN_FORCE
from occupational_therapy.kernel.dates import DateLike
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.sources import GUIDE

__all__ = ["RULES", "review_handling_plan"]

_Rule = Rule[PlannedHandling]
_SLING = "sling"


def _assessed(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
    plan = seen.plan
    if not plan.assessments:
        what = message("it is not said which handling assessments the plan rests on")
        yield rule.finding(Severity.WARNING, what, "assessments")
    known = {assessment.id: assessment for assessment in seen.assessments}
    for place, name in enumerate(plan.assessments):
        if known and name not in known:
            what = message("the plan rests on assessment {id}, which is not at hand", id=name)
            yield rule.finding(Severity.NOTE, what, f"assessments[{place}]")
    assessed = {assessment.task for assessment in seen.assessments}
    for place, task in enumerate(plan.tasks):
        if assessed and task.task not in assessed:
            what = message("{task}: it is planned, and was not assessed", task=task.task.label)
            yield rule.finding(Severity.WARNING, what, f"tasks[{place}].task")


def _reviewed(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
    plan = seen.plan
    if plan.review_on is None:
        yield rule.finding(Severity.WARNING, message("no day of review is set"), "review_on")
    elif plan.review_on < seen.on:
        what = message("the review was due on {day}", day=plan.review_on)
        yield rule.finding(Severity.WARNING, what, "review_on")
    for assessment in seen.assessments:
        if plan.on < assessment.on <= seen.on:
            what = message(
                "the plan is older than assessment {id}, of {day}: look whether it still fits",
                id=assessment.id,
                day=assessment.on,
            )
            yield rule.finding(Severity.WARNING, what, "on")


_Check = Callable[[_Rule, PlannedHandling], Iterable[Finding]]


def _in_law(check: _Check) -> _Check:
    """A duty of the regulations: asked where those who handle are at work, and where that is not known."""

    def asked(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
        if seen.plan.at_work is not False:
            yield from check(rule, seen)

    return asked


def _by_family(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
    if seen.plan.at_work is False:
        yield from _assessed(rule, seen)
        yield from _reviewed(rule, seen)


def _scope(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
    if seen.plan.at_work is None:
        what = message("it is not said whether those who handle are at work: where they are, the regulations apply")
        yield rule.finding(Severity.NOTE, what, "at_work")


def _tasks(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
    if not seen.plan.tasks:
        yield rule.finding(Severity.WARNING, message("it plans no task"), "tasks")
    for place, task in enumerate(seen.plan.tasks):
        path = f"tasks[{place}]"
        if task.handlers is None:
            what = message("{task}: the number of handlers is missing", task=task.task.label)
            yield rule.finding(Severity.WARNING, what, f"{path}.handlers")
        if task.contraindications is None:
            what = message("{task}: it is not said when it is not to be done", task=task.task.label)
            yield rule.finding(Severity.NOTE, what, f"{path}.contraindications")
        if task.training is None and task.handlers:
            what = message("{task}: no training of the handlers is named", task=task.task.label)
            yield rule.finding(Severity.NOTE, what, f"{path}.training")
    if seen.plan.emergency is None:
        yield rule.finding(Severity.NOTE, message("it is not said what is done in an emergency"), "emergency")


def _slings(rule: _Rule, seen: PlannedHandling) -> Iterator[Finding]:
    for place, task in enumerate(seen.plan.tasks):
        used = seen.plan.used_in(task)
        hoist = next((piece for piece in used if piece.described.takes_sling), None)
        path = f"tasks[{place}].sling"
        if hoist is not None and not any(piece.kind == _SLING for piece in used):
            what = message(
                "{task}: a {hoist} is used, and no sling is named", task=task.task.label, hoist=hoist.described.label
            )
            yield rule.finding(Severity.WARNING, what, path)
        elif hoist is not None and task.sling is None:
            what = message("{task}: it is not said how the sling is attached", task=task.task.label)
            yield rule.finding(Severity.WARNING, what, path)
        if task.sling is not None:
            for field, missing, what in (
                ("kind", task.sling.kind is None, message("what the sling is for")),
                ("size", task.sling.size is None, message("the size of the sling")),
                ("loops", task.sling.loops is None, message("which loops are used")),
            ):
                if missing:
                    found = message("{task}: {what} is not said", task=task.task.label, what=what)
                    yield rule.finding(Severity.WARNING, found, f"{path}.{field}")


RULES: tuple[_Rule, ...] = (
    Rule(
        key="plan_rests_on_assessment",
        basis=Basis.LAW,
        summary=message("what is planned was assessed"),
        sources=(MHOR,),
        check=_in_law(_assessed),
        in_force=MHOR_IN_FORCE,
    ),
    Rule(
        key="plan_reviewed",
        basis=Basis.LAW,
        summary=message("the plan is reviewed in time, and when an assessment is newer"),
        sources=(MHOR,),
        check=_in_law(_reviewed),
        in_force=MHOR_IN_FORCE,
    ),
    *equipment_rules.RULES,
    Rule(
        key="plan_by_family",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("a plan for handling by family is assessed and reviewed as well"),
        sources=(GUIDE,),
        check=_by_family,
    ),
    Rule(
        key="plan_tasks",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("each task says how many handle, with which training, and when it is not to be done"),
        sources=(GUIDE, HANDLING_CHECK),
        check=_tasks,
    ),
    Rule(
        key="plan_scope",
        basis=Basis.LIBRARY,
        summary=message("it is known whether those who handle are at work"),
        sources=(HANDLING_CHECK,),
        check=_scope,
    ),
    Rule(
        key="plan_slings",
        basis=Basis.LIBRARY,
        summary=message("a hoist has its sling, with purpose, size and loops"),
        sources=(HANDLING_CHECK,),
        check=_slings,
    ),
)
"""Every check of a handling plan. None sets a number of handlers or a weight: no source here does."""


def review_handling_plan(
    plan: HandlingPlan, on: DateLike, *, assessments: Iterable[HandlingAssessment] = ()
) -> tuple[Finding, ...]:
    """What a handling plan leaves open on a day. An empty result does not say that the plan is safe.

    Args:
        plan: The plan.
        on: The day: of reviews and thorough examinations it is asked whether they are overdue on it.
        assessments: The client's handling assessments; without any, nothing is compared with them.

    Raises:
        InvalidInputError: It is no plan, an assessment is none, or the day is no date.

    >>> from occupational_therapy.assessment.ergonomics.equipment import Examination, HandlingEquipment
    >>> from occupational_therapy.assessment.ergonomics.plan import PlannedTask
    >>> hoist = HandlingEquipment(
    ...     id="E1", kind="mobile_hoist", used_at_work=True, examinations=[Examination(on="2026-03-31", safe=True)]
    ... )
    >>> task = PlannedTask(task="bed_to_chair", technique="Hoist from bed to chair", handlers=2, equipment=["E1"])
    >>> plan = HandlingPlan(id="HP1", on="2026-03-20", by="OT-1", tasks=[task], equipment=[hoist])
    >>> for finding in review_handling_plan(plan, "2026-10-01"):
    ...     if finding.severity == "stop" or finding.rule == "plan_slings":
    ...         print(finding)
    stop (law): mobile hoist E1: a thorough examination was due by 2026-09-30
    warning (this library's own check): between bed and chair: a mobile hoist is used, and no sling is named
    """
    seen = PlannedHandling(plan=plan, on=on, assessments=assessments)
    return judge(RULES, seen, seen.on)
