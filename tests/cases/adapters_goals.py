"""Worked cases of goals, translated into calls of the public API and back."""

from collections.abc import Callable
from typing import Any

import occupational_therapy as ot

Inputs = dict[str, Any]
Results = dict[str, Any]

_KINDS: dict[str | None, str | None] = {"duration_minutes": "duration", "number": None}
"""Words of the cases for kinds of measure that have another name, or none, in the library."""


def gas_t(inputs: Inputs) -> Results:
    """T of goal levels; where a case names no variant, a half level says which it is."""
    levels = _given(inputs, "scores")
    half = "six_point_half" if isinstance(levels, list) and -0.5 in levels else "five_point"
    score = ot.goals.gas.TScore(
        levels=levels,
        weights=_given(inputs, "weights"),
        rho=inputs.get("rho", ot.goals.gas.RHO),
        variant=inputs.get("variant", half),
        missing=_given(inputs, "missing"),
    )
    return {"t": score.value, "n": score.n, "n_used": score.n, "n_missing": score.n_missing}


def gas_profile(inputs: Inputs) -> Results:
    """T at the start, T achieved and the change."""
    profile = ot.goals.gas.profile(
        [
            ot.goals.gas.ScaledGoal(
                baseline=_given(goal, "baseline"),
                achieved=_given(goal, "achieved"),
                importance=_given(goal, "importance"),
                difficulty=_given(goal, "difficulty"),
            )
            for goal in inputs["goals"]
        ],
        rho=inputs.get("rho", ot.goals.gas.RHO),
        variant=inputs.get("variant", "five_point"),
        missing=_given(inputs, "missing"),
    )
    return {
        "weights": list(profile.weights),
        "baseline_t": profile.baseline_t,
        "achieved_t": profile.achieved_t,
        "change_t": profile.change_t,
    }


def gas_light(inputs: Inputs) -> Results:
    """The levels that words stand for."""
    score = ot.goals.gas.light(
        baseline=_given(inputs, "baseline"), answer=_given(inputs, "answer"), variant=inputs.get("mode", "five_point")
    )
    return {
        "baseline": float(score.baseline),
        "achieved": float(score.achieved),
        "change": float(score.change),
        "note": None if score.note is None else str(score.note),
    }


def trajectory(inputs: Inputs) -> Results:
    """How numbers stand on a day."""
    kind = _given(inputs, "measure")
    progress = ot.goals.trajectory(
        baseline=_given(inputs, "baseline"),
        target=_given(inputs, "target"),
        start=_given(inputs, "start"),
        due=_given(inputs, "due"),
        on=_given(inputs, "as_of"),
        current=_given(inputs, "current"),
        read_on=_given(inputs, "read_on", "achieved_on", "met_on"),
        measure=_KINDS.get(kind, kind),
        tolerance=inputs.get("tolerance", ot.goals.TOLERANCE),
    )
    finish = progress.projected_finish
    return {
        "status": progress.status.value,
        "elapsed_fraction": progress.elapsed_fraction,
        "progress_fraction": progress.progress_fraction,
        "expected_value": progress.expected_value,
        "projected_finish": None if finish is None else str(finish),
        "days_overdue": progress.days_overdue,
    }


def criterion(inputs: Inputs) -> Results:
    """Whether occasions meet a criterion; what is required beside a run is a number of occasions."""
    times = [
        value for name, value in inputs.items() if name.startswith("required") and not name.endswith(("run", "of"))
    ]
    asked = ot.goals.Criterion(
        times=times[0] if times else _given(inputs, "k"),
        of=_given(inputs, "of", "out_of", "required_of", "occasions", "window", "n"),
        run=_given(inputs, "required_run"),
    )
    found = asked.judged(_given(inputs, "results"))
    return {
        "met": found.met,
        "successes": found.successes,
        "count": found.successes,
        "k": found.successes,
        "occasions": found.occasions,
        "n": found.occasions,
        "longest_run": found.longest_run,
    }


def percent_met(inputs: Inputs) -> Results:
    """The share of goals met, from outcomes or from counts."""
    if "outcomes" in inputs:
        share = ot.goals.percent_met(inputs["outcomes"])
    else:
        share = ot.goals.PercentMet(met=_given(inputs, "met"), counted=_given(inputs, "counted"))
    return {"met": share.met, "counted": share.counted, "excluded": share.n_excluded, "percent": share.percent}


def assist_level(inputs: Inputs) -> Results:
    """The level of help; a case that names no device means that there is none."""
    seen = ot.goals.Help(
        helper=_given(inputs, "helper"),
        device_time_or_safety=inputs.get("device_time_or_safety", False),
        physical_contact=_given(inputs, "physical_contact"),
        effort_percent=_given(inputs, "effort_percent"),
        helpers=_given(inputs, "helpers"),
    )
    return {"level": seen.level.value, "rank": seen.level.rank}


def _given(inputs: Inputs, *names: str) -> Any:  # noqa: ANN401 - whatever the case holds; absent is missing
    return next((inputs[name] for name in names if name in inputs), None)


ADAPTERS: dict[str, Callable[[Inputs], Results]] = {
    "assist_level": assist_level,
    "criterion": criterion,
    "gas_light": gas_light,
    "gas_profile": gas_profile,
    "gas_t": gas_t,
    "percent_met": percent_met,
    "trajectory": trajectory,
}
