"""Worked cases of ramps and of lifting equipment, translated into calls of the public API and back."""

from collections.abc import Callable
from typing import Any

import occupational_therapy as ot

__all__ = ["ADAPTERS"]

Case = dict[str, Any]


def _ramp(inputs: Case) -> Case:
    advice = ot.assessment.ramp(_given(inputs, "rise_mm"), _given(inputs, "gradient"))
    return {
        "gradient": None if advice.gradient is None else advice.gradient.value,
        "going_mm": None if advice.going_mm is None else float(advice.going_mm),
        "allowed": advice.is_allowed,
        "needs_landing_or_lift": advice.needs_landing_or_lift,
    }


def _loler_next(inputs: Case) -> Case:
    due = ot.assessment.next_thorough_examination(
        _given(inputs, "equipment"), _given(inputs, "examined_on"), scheme_months=_given(inputs, "scheme_months")
    )
    return {"interval_months": due.interval_months, "next_by": str(due.next_by)}


def _given(inputs: Case, name: str) -> Any:  # noqa: ANN401 - whatever the case holds; absent is missing
    return inputs.get(name)


ADAPTERS: dict[str, Callable[[Case], Case]] = {"loler_next": _loler_next, "ramp": _ramp}
