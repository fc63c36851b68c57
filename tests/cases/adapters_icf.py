"""Worked cases of ICF qualifiers, translated into calls of the public API and back."""

from collections.abc import Callable
from typing import Any

import occupational_therapy as ot

Inputs = dict[str, Any]
Results = dict[str, Any]


_FIELDS = ("extent", "nature", "location", "performance", "capacity", "barrier", "facilitator")


def icf_qualifier(inputs: Inputs) -> Results:
    """The qualifier of a percent."""
    return {"qualifier": ot.occupations.IcfQualifier.from_percent(_given(inputs, "percent")).digit}


def icf_format(inputs: Inputs) -> Results:
    """A code with its qualifiers; a level is of the kind the case names, else the extent of a problem."""
    given = {name: inputs[name] for name in _FIELDS if name in inputs}
    if "level" in inputs:
        kind = _given(inputs, "kind")
        given[kind if kind in _FIELDS else "extent"] = inputs["level"]
    return {"text": ot.occupations.IcfRating(code=_given(inputs, "code"), **given).text}


def _given(inputs: Inputs, name: str) -> Any:  # noqa: ANN401 - whatever the case holds; absent is missing
    return inputs.get(name)


ADAPTERS: dict[str, Callable[[Inputs], Results]] = {"icf_format": icf_format, "icf_qualifier": icf_qualifier}
