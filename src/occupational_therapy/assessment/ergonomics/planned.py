"""What a check of a handling plan looks at."""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.assessment.ergonomics.handling import HandlingAssessment
from occupational_therapy.assessment.ergonomics.plan import HandlingPlan
from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import each, instance, settle
from occupational_therapy.kernel.messages import message

__all__ = ["PlannedHandling"]


def _plan(value: HandlingPlan) -> HandlingPlan:
    return instance(HandlingPlan, value)


def _assessments(values: Iterable[HandlingAssessment]) -> tuple[HandlingAssessment, ...]:
    return each(lambda value: instance(HandlingAssessment, value), values)


def _once(planned: "PlannedHandling") -> Iterator[Problem]:
    known: set[str] = set()
    for place, assessment in enumerate(planned.assessments):
        if assessment.id in known:
            yield Problem(f"assessments[{place}].id", message("{id} is given twice", id=assessment.id))
        known.add(assessment.id)


@attrs.frozen(kw_only=True)
class PlannedHandling:
    """A handling plan on a day, with the assessments there are.

    Attributes:
        plan: The plan.
        on: The day.
        assessments: The client's handling assessments, those that the plan rests on among them.
    """

    plan: HandlingPlan = attrs.field(converter=_plan)
    on: Date = attrs.field(converter=to_date)
    assessments: tuple[HandlingAssessment, ...] = attrs.field(default=(), converter=_assessments)

    def __attrs_post_init__(self) -> None:
        settle(self, _once)
