"""Adapters from worked cases of measures to the public interface."""

from collections.abc import Callable
from typing import Any

import occupational_therapy as ot

__all__ = ["ADAPTERS"]

Case = dict[str, Any]

_STATES = {"NOT_APPLICABLE": ot.assessment.NOT_APPLICABLE, "NOT_ASKED": ot.assessment.NOT_ASKED}


def _answers(given: Case) -> Case:
    return {item: _STATES.get(answer, answer) if isinstance(answer, str) else answer for item, answer in given.items()}


def _measure(case: Case) -> Case:
    measure = ot.assessment.measure(case["measure"], case["variant"])
    result = measure.score(_answers(case["answers"]), missing_rule=case["missing_rule"])
    return {key: score.value for key, score in result.items()}


def _change(case: Case) -> Case:
    measure = ot.assessment.measure(case["measure"], case["variant"])
    first, later = (measure.score(_answers(case[name])) for name in ("first", "later"))
    changes = measure.change(first, later)
    return {key: {"difference": change.difference, "percent": change.percent} for key, change in changes.items()}


ADAPTERS: dict[str, Callable[[Case], Case]] = {"measure": _measure, "change": _change}
