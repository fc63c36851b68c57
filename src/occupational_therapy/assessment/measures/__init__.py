"""The measures the library knows, one module each, loaded when they are looked up.

Each module ends in one tuple ``MEASURES``: the measure in each of its variants.
"""

from occupational_therapy.assessment.definition import Measure
from occupational_therapy.assessment.index import INDEX, by_key
from occupational_therapy.kernel.catalogue import LazyCatalogue
from occupational_therapy.kernel.errors import UnknownKeyError

__all__ = ["INDEX", "MEASURES", "VariantNeededError", "by_key", "measure"]


class VariantNeededError(UnknownKeyError):
    """A measure was asked for without saying which of its variants, or with a variant it does not have."""

    def __str__(self) -> str:
        asked = "needs a variant" if self.key is None else f"has no variant {self.key!r}"
        return f"{self.kind} {asked}: there are {', '.join(self.known)}" if self.known else f"{self.kind} {asked}"


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
