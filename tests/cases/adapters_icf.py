"""Worked cases of ICF qualifiers, translated into calls of the public API and back."""

from collections.abc import Callable
from typing import Any

import occupational_therapy as ot

Inputs = dict[str, Any]
Results = dict[str, Any]


def icf_qualifier(inputs: Inputs) -> Results:
    """The qualifier of a percent."""
    return {"qualifier": ot.occupations.IcfQualifier.from_percent(inputs["percent"]).digit}


def icf_format(inputs: Inputs) -> Results:
    """A code with its qualifiers; a level stands under the kind the case names."""
    given = {name: value for name, value in inputs.items() if name not in {"kind", "level"}}
    if "level" in inputs:
        given[inputs.get("kind", "extent")] = inputs["level"]
    return {"text": ot.occupations.IcfRating(**given).text}


ADAPTERS: dict[str, Callable[[Inputs], Results]] = {"icf_format": icf_format, "icf_qualifier": icf_qualifier}
