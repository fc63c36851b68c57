"""Homes, handling and plans of treatment on a case: what must hold between them and the case, and their reviews."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import attrs

from occupational_therapy.assessment import (
    HandlingAssessment,
    HandlingPlan,
    HomeAssessment,
    review_handling_assessment,
    review_handling_plan,
    review_home,
)
from occupational_therapy.casework.invariants import each_once
from occupational_therapy.casework.plans import (
    HomeProgramme,
    PosturePlan,
    ReturnToWorkPlan,
    review_home_programme,
    review_posture_plan,
    review_return_to_work,
)
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import each, instance
from occupational_therapy.kernel.findings import Finding
from occupational_therapy.kernel.messages import message

if TYPE_CHECKING:
    from occupational_therapy.casework.case import Case

__all__ = [
    "PARTS",
    "CasePart",
    "parts_belong",
    "parts_found",
    "parts_once",
    "parts_until",
    "to_handling_assessments",
    "to_handling_plans",
    "to_home_programmes",
    "to_homes",
    "to_posture_plans",
    "to_return_to_work_plans",
]

CasePart = HomeAssessment | HandlingAssessment | HandlingPlan | PosturePlan | ReturnToWorkPlan | HomeProgramme
"""A part of a case that is looked at by rules of its own."""

PARTS: tuple[str, ...] = (
    "homes",
    "handling_assessments",
    "handling_plans",
    "posture_plans",
    "return_to_work_plans",
    "home_programmes",
)
"""The fields of a case that hold such parts, in the order they are read."""


def to_homes(values: Iterable[HomeAssessment]) -> tuple[HomeAssessment, ...]:
    """A field's parts of this class."""
    return each(lambda value: instance(HomeAssessment, value), values)


def to_handling_assessments(values: Iterable[HandlingAssessment]) -> tuple[HandlingAssessment, ...]:
    """A field's parts of this class."""
    return each(lambda value: instance(HandlingAssessment, value), values)


def to_handling_plans(values: Iterable[HandlingPlan]) -> tuple[HandlingPlan, ...]:
    """A field's parts of this class."""
    return each(lambda value: instance(HandlingPlan, value), values)


def to_posture_plans(values: Iterable[PosturePlan]) -> tuple[PosturePlan, ...]:
    """A field's parts of this class."""
    return each(lambda value: instance(PosturePlan, value), values)


def to_return_to_work_plans(values: Iterable[ReturnToWorkPlan]) -> tuple[ReturnToWorkPlan, ...]:
    """A field's parts of this class."""
    return each(lambda value: instance(ReturnToWorkPlan, value), values)


def to_home_programmes(values: Iterable[HomeProgramme]) -> tuple[HomeProgramme, ...]:
    """A field's parts of this class."""
    return each(lambda value: instance(HomeProgramme, value), values)


def _each_part(case: "Case") -> Iterator[tuple[str, CasePart]]:
    for field in PARTS:
        parts: tuple[CasePart, ...] = getattr(case, field)
        yield from ((f"{field}[{place}]", part) for place, part in enumerate(parts))


def parts_until(case: "Case", on: Date) -> Iterator[tuple[str, CasePart]]:
    """The parts that were there by a day, each with its path in the case.

    Args:
        case: The case.
        on: The day.
    """
    return ((path, part) for path, part in _each_part(case) if part.on <= on)


def parts_once(case: "Case") -> Iterator[Problem]:
    """A problem for each part whose identifier another part of its field has."""
    for field in PARTS:
        yield from each_once(field, (part.id for part in getattr(case, field)))


def parts_belong(case: "Case") -> Iterator[Problem]:
    """What cannot be: a part before the referral, of another client, or that names what the case does not have."""
    for path, part in _each_part(case):
        if part.on < case.referral.on:
            why = message("{on} is before the referral, {referred}", on=str(part.on), referred=str(case.referral.on))
            yield Problem(f"{path}.on", why)
        match part:
            case HandlingPlan():
                yield from _assessed(part, case, path)
            case PosturePlan() | ReturnToWorkPlan() | HomeProgramme():
                yield from _of_this_case(part, case, path)
            case _:
                pass


def _assessed(plan: HandlingPlan, case: "Case", path: str) -> Iterator[Problem]:
    known = {assessment.id for assessment in case.handling_assessments}
    for place, name in enumerate(plan.assessments):
        if name not in known:
            why = message("{id} is no handling assessment of this case", id=name)
            yield Problem(f"{path}.assessments[{place}]", why)


def _of_this_case(plan: PosturePlan | ReturnToWorkPlan | HomeProgramme, case: "Case", path: str) -> Iterator[Problem]:
    if plan.client != case.referral.client.id:
        yield Problem(f"{path}.client", message("is another client than that of the referral"))
    known = {goal.id for goal in case.goals}
    for goal in plan.goals:
        if goal not in known:
            yield Problem(f"{path}.goals", message("{goal} is no goal of this case", goal=goal))


def parts_found(case: "Case", on: Date) -> Iterator[Finding]:
    """What each part that was there by a day leaves open on it, with paths in the case.

    Args:
        case: The case.
        on: The day.
    """
    for path, part in parts_until(case, on):
        for finding in _reviewed(part, case, on):
            yield attrs.evolve(finding, path=".".join(filter(None, (path, finding.path))))


def _reviewed(part: CasePart, case: "Case", on: Date) -> tuple[Finding, ...]:
    match part:
        case HomeAssessment():
            return review_home(part)
        case HandlingAssessment():
            return review_handling_assessment(part, on)
        case HandlingPlan():
            assessed = [assessment for assessment in case.handling_assessments if assessment.on <= on]
            return review_handling_plan(part, on, assessments=assessed)
        case PosturePlan():
            return review_posture_plan(part, on)
        case ReturnToWorkPlan():
            return review_return_to_work(part, on)
        case _:
            return review_home_programme(part, on)
