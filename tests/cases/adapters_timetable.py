"""Worked cases of time and energy, translated into calls of the public API and back."""

from collections.abc import Callable
from typing import Any

import occupational_therapy as ot

__all__ = ["ADAPTERS"]

Case = dict[str, Any]


def _time_balance(inputs: Case) -> Case:
    balance = ot.occupations.time_balance(_given(inputs, "hours"))
    return {
        "recorded_hours": balance.recorded_hours,
        "unrecorded_hours": balance.unrecorded_hours,
        "share_of_week_percent": {spent.use.value: spent.percent_of_week for spent in balance.spent},
    }


def _energy_budget(inputs: Case) -> Case:
    optional = {name: inputs[name] for name in ("restored", "carried") if inputs.get(name) is not None}
    day = ot.occupations.EnergyDay(budget=_given(inputs, "budget"), costs=_given(inputs, "costs"), **optional)
    return {"spent": float(day.spent), "left": float(day.left), "over": day.is_over}


def _given(inputs: Case, name: str) -> Any:  # noqa: ANN401 - whatever the case holds; absent is missing
    return inputs.get(name)


ADAPTERS: dict[str, Callable[[Case], Case]] = {"energy_budget": _energy_budget, "time_balance": _time_balance}
