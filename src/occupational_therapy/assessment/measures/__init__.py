"""The measures the library knows, one module each, loaded when they are looked up.

Each module ends in one tuple ``MEASURES``: the measure in each of its variants.
"""

import importlib
from typing import cast

from occupational_therapy.assessment.definition import Measure
from occupational_therapy.kernel.catalogue import LazyCatalogue
from occupational_therapy.kernel.errors import UnknownKeyError

__all__ = ["INDEX", "MEASURES", "VariantNeededError", "by_key", "measure"]

INDEX: dict[str, str] = {
    "barthel_index/original_0_100": "barthel_index",
    "barthel_index/collin_0_20": "barthel_index",
    "frenchay_activities_index": "frenchay_activities_index",
    "phq9": "phq9",
    "quickdash": "quickdash",
    "rula": "rula",
    "swemwbs": "swemwbs",
    "tampa_tsk11": "tampa_tsk11",
    "tampa_tsk17": "tampa_tsk17",
    "whodas_2_36/working_36": "whodas_2_36",
    "whodas_2_36/not_working_32": "whodas_2_36",
    "wsas": "wsas",
}
"""The module of each measure, by its key."""


class VariantNeededError(UnknownKeyError):
    """A measure was asked for without saying which of its variants, or with a variant it does not have."""

    def __str__(self) -> str:
        asked = "needs a variant" if self.key is None else f"has no variant {self.key!r}"
        return f"{self.kind} {asked}: there are {', '.join(self.known)}" if self.known else f"{self.kind} {asked}"


def by_key(key: str) -> Measure:
    """A measure by its key in the catalogue, such as ``barthel_index/collin_0_20``.

    Raises:
        UnknownKeyError: There is none.

    >>> by_key("phq9")
    <Measure phq9>
    """
    if key not in INDEX:
        raise UnknownKeyError("measure", key, INDEX)
    module = importlib.import_module(f"{__name__}.{INDEX[key]}")
    return next(each for each in cast("tuple[Measure, ...]", module.MEASURES) if each.key == key)


MEASURES: LazyCatalogue[Measure] = LazyCatalogue("measure", INDEX, by_key)
"""Every measure in every variant, by key."""


def measure(name: str, variant: str | None = None) -> Measure:
    """A measure by its name, and its variant where it has several.

    Raises:
        UnknownKeyError: There is no such measure.
        VariantNeededError: The measure has variants and none of them was named; the error lists them.

    >>> measure("barthel_index", "collin_0_20")
    <Measure barthel_index/collin_0_20>
    """
    key = name if variant is None else f"{name}/{variant}"
    if key in INDEX:
        return by_key(key)
    variants = [other.partition("/")[2] for other in INDEX if other.partition("/")[0] == name]
    if not variants:
        raise UnknownKeyError("measure", name, dict.fromkeys(other.partition("/")[0] for other in INDEX))
    raise VariantNeededError(name, variant, filter(None, variants))
