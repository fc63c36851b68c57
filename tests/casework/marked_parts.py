"""Homes, handling and plans of treatment with a mark in every text and identifier that takes one."""

from typing import Any

import attrs

from occupational_therapy.casework.plans import PositionLeftOut, ProgrammeEntry, WeekWorked
from occupational_therapy.kernel.errors import InvalidInputError
from tests.casework.plans import home_programmes, posture_plans, work_plans
from tests.samples.assessment_risk import HANDLING, HOME
from tests.samples.assessment_risk import PLAN as HANDLING_PLAN

__all__ = ["marked_parts"]


def marked_parts(mark: str) -> dict[str, Any]:
    """The parts of a case by its field, with a mark in everything that takes one; it is tried, and not looked up."""
    night = attrs.evolve(posture_plans.NIGHT, goals=["G2"])
    posture = posture_plans.plan(
        slots=[night, posture_plans.SCHOOL, posture_plans.AFTERNOON],
        equipment=[posture_plans.WHEELCHAIR, posture_plans.SLEEP_SYSTEM],
        left_out=[PositionLeftOut(position="standing", reason="A fracture that is healing")],
    )
    worked = [WeekWorked(week=1, hours=12, note="Tired on Friday")]
    stages = [attrs.evolve(work_plans.S1, reason="Slower than the fit note asks"), *work_plans.PLAN.stages[1:]]
    work = work_plans.plan(worked=worked, agreement="agreed_with_client", stages=stages)
    home = home_programmes.programme(
        log=[ProgrammeEntry(on="2026-03-03", item="E1", done=True, note="Ached a little")],
        teachings=[attrs.evolve(home_programmes.TAUGHT, items=["E1", "E2", "SP1"])],
    )
    parts: dict[str, list[Any]] = {
        "homes": [HOME],
        "handling_assessments": [HANDLING],
        "handling_plans": [HANDLING_PLAN],
        "posture_plans": [posture],
        "return_to_work_plans": [work],
        "home_programmes": [home],
    }
    return {field: [_of_the_client(_marked(part, mark), mark) for part in given] for field, given in parts.items()}


def _of_the_client(part: Any, mark: str) -> Any:  # noqa: ANN401 - of every class
    return attrs.evolve(part, client=f"{mark}-C7") if hasattr(part, "client") else part


def _marked(value: Any, mark: str) -> Any:  # noqa: ANN401 - of every class
    """A value whose parts are marked first, all at once, so that they still name one another; then its own text."""
    inner = {field.name: _inner(getattr(value, field.name), mark) for field in attrs.fields(type(value))}
    marked = attrs.evolve(value, **{name: held for name, held in inner.items() if held is not None})
    for field in attrs.fields(type(value)):
        held = getattr(marked, field.name)
        words = [f"{mark}-{each}" for each in held if isinstance(each, str)] if isinstance(held, tuple) else held
        given = f"{mark}-{held}" if isinstance(held, str) else words
        if given and isinstance(held, str | tuple) and given != list(held):
            marked = _tried(marked, field.name, given)
    return marked


def _inner(held: Any, mark: str) -> Any:  # noqa: ANN401 - of every class
    if isinstance(held, tuple) and held and attrs.has(type(held[0])):
        return tuple(_marked(each, mark) for each in held)
    return _marked(held, mark) if attrs.has(type(held)) and hasattr(held, "__attrs_post_init__") else None


def _tried(value: Any, field: str, given: object) -> Any:  # noqa: ANN401 - of every class
    try:
        return attrs.evolve(value, **{field: given})
    except InvalidInputError:
        return value
