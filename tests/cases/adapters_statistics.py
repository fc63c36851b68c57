"""Worked cases of statistics over repeated measures, translated into calls of the public API and back."""

from collections.abc import Callable
from typing import Any

import occupational_therapy as ot

Inputs = dict[str, Any]
Results = dict[str, Any]

_DIRECTIONS = {"True": "higher_is_better", "False": "lower_is_better"}


def sem_mdc(inputs: Inputs) -> Results:
    """Measurement error and the limits it sets."""
    found = ot.assessment.Precision(sd=_given(inputs, "sd"), reliability=_given(inputs, "reliability"))
    return {"sem": found.sem, "sdiff": found.sdiff, "mdc90": found.mdc90, "mdc95": found.mdc95}


def rci(inputs: Inputs) -> Results:
    """One person's change beside measurement error."""
    higher = _given(inputs, "higher_is_better")
    change = ot.assessment.ReliableChange(
        first=_given(inputs, "pre"),
        later=_given(inputs, "post"),
        sd=_given(inputs, "sd_pre"),
        reliability=_given(inputs, "reliability"),
        direction=_DIRECTIONS.get(repr(higher), higher),
    )
    return {"sdiff": change.precision.sdiff, "rci": change.index, "class": change.outcome.value}


def effect_size(inputs: Inputs) -> Results:
    """The change of a group."""
    change = ot.assessment.GroupChange(first=_given(inputs, "pre"), later=_given(inputs, "post"))
    return {"mean_change": change.mean_change, "effect_size": change.effect_size, "srm": change.srm}


def _given(inputs: Inputs, name: str) -> Any:  # noqa: ANN401 - whatever the case holds; absent is missing
    return inputs.get(name)


ADAPTERS: dict[str, Callable[[Inputs], Results]] = {"effect_size": effect_size, "rci": rci, "sem_mdc": sem_mdc}
