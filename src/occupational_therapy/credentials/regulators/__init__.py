"""The registers that are fully built, one module each with the same shape: a constant ``REGULATOR``."""

from occupational_therapy.credentials.register import Regulator
from occupational_therapy.credentials.regulators import hcpc
from occupational_therapy.kernel.catalogue import Catalogue

__all__ = ["REGULATORS", "regulator"]

REGULATORS: Catalogue[Regulator] = Catalogue("regulator", (hcpc.REGULATOR,))
"""The regulators, by key."""


def regulator(key: str) -> Regulator:
    """A regulator by its key.

    Raises:
        UnknownKeyError: There is no such register here.

    >>> regulator("hcpc").authority
    'Health and Care Professions Council'
    """
    return REGULATORS[key]
