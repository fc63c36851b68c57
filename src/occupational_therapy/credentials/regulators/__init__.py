"""The registers that are fully built, one module each with the same shape: a constant ``REGULATOR``."""

from occupational_therapy.credentials.register import Regulator
from occupational_therapy.credentials.regulators import ahpra, coru, coto, hcpc, hpcsa, nbcot, otbnz
from occupational_therapy.kernel.catalogue import Catalogue

__all__ = ["REGULATORS", "regulator"]

REGULATORS: Catalogue[Regulator] = Catalogue(
    "regulator",
    tuple(each.REGULATOR for each in (hcpc, coru, ahpra, otbnz, nbcot, coto, hpcsa)),
)
"""The regulators, by key."""


def regulator(key: str) -> Regulator:
    """A regulator by its key.

    Raises:
        UnknownKeyError: There is no such register here.

    >>> regulator("hcpc").authority
    'Health and Care Professions Council'
    """
    return REGULATORS[key]
