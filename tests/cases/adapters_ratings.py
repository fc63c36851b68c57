"""Worked cases of what clients rate, translated into calls of the public API and back."""

from collections.abc import Callable
from typing import Any

import attrs

import occupational_therapy as ot

__all__ = ["ADAPTERS"]

Case = dict[str, Any]

_FIRST, _LATER = "2026-03-02", "2026-06-01"


def _copm(inputs: Case) -> Case:
    problems = [
        ot.goals.ratings.RatedProblem(
            id=f"P{place}",
            importance=problem.get("importance"),
            ratings=[
                ot.goals.ratings.Rating(
                    on=day,
                    performance=problem.get(f"performance_{time}"),
                    satisfaction=problem.get(f"satisfaction_{time}"),
                )
                for time, day in ((1, _FIRST), (2, _LATER))
            ],
        )
        for place, problem in enumerate(inputs.get("problems") or [])
    ]
    change = ot.goals.ratings.ClientRatings(problems=problems).change(
        first=_FIRST, later=_LATER, thresholds=_thresholds(inputs)
    )
    return {
        "n_used": change.n,
        "performance_1": change.performance.first_mean,
        "performance_2": change.performance.later_mean,
        "performance_change": change.performance.change,
        "performance_class": change.performance_class.value,
        "satisfaction_1": change.satisfaction.first_mean,
        "satisfaction_2": change.satisfaction.later_mean,
        "satisfaction_change": change.satisfaction.change,
        "satisfaction_class": change.satisfaction_class.value,
    }


def _thresholds(inputs: Case) -> ot.goals.ratings.RatingThresholds:
    known = ot.goals.ratings.THRESHOLDS["authors"]
    return attrs.evolve(
        known, **_named(inputs, performance="threshold_performance", satisfaction="threshold_satisfaction")
    )


def _copm_select(inputs: Case) -> Case:
    problems = [
        ot.goals.ratings.RatedProblem(id=f"P{place}", importance=importance)
        for place, importance in enumerate(inputs["importance"])
    ]
    suggested = ot.goals.ratings.suggested(problems, inputs.get("max", ot.goals.ratings.MOST_PROBLEMS))
    return {"selected_indexes": [problems.index(problem) for problem in suggested]}


def _psfs(inputs: Case) -> Case:
    ratings = ot.goals.ratings.ActivityRatings.of_scores(
        {_FIRST: _given(inputs, "scores_1"), _LATER: _given(inputs, "scores_2")}
    )
    limits = attrs.evolve(
        ot.goals.ratings.ERROR_LIMITS["mdc90"], **_named(inputs, mean="mdc90_mean", single="mdc90_item")
    )
    change = ratings.change(first=_FIRST, later=_LATER, limits=limits)
    ids = [activity.id for activity in ratings.activities]
    return {
        "n_used": change.n,
        "mean_1": change.means.first_mean,
        "mean_2": change.means.later_mean,
        "change": change.means.change,
        "mean_class": change.mean_class.value,
        "items_with_detectable_gain": [ids.index(name) for name in change.gained],
        "items_with_detectable_loss": [ids.index(name) for name in change.lost],
    }


def _obq11(inputs: Case) -> Case:
    answers = ot.goals.ratings.BalanceQuestionnaire(items=_given(inputs, "items"))
    return {"total": answers.total, "max": answers.highest}


def _given(inputs: Case, name: str) -> Any:  # noqa: ANN401 - whatever the case holds; absent is missing
    return inputs.get(name)


def _named(inputs: Case, **names: str) -> Case:
    return {field: inputs[name] for field, name in names.items() if inputs.get(name) is not None}


ADAPTERS: dict[str, Callable[[Case], Case]] = {
    "copm": _copm,
    "copm_select": _copm_select,
    "obq11": _obq11,
    "psfs": _psfs,
}
