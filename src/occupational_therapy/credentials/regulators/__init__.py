"""The registers: those that are built, one module each with a constant ``REGULATOR``, and those that are only known."""

from occupational_therapy.credentials.absent import NoRuleError
from occupational_therapy.credentials.further import FURTHER
from occupational_therapy.credentials.register import Regulator
from occupational_therapy.credentials.regulators import ahpra, coru, coto, hcpc, hpcsa, nbcot, otbnz
from occupational_therapy.kernel.catalogue import Catalogue

__all__ = ["FURTHER_REGISTERS", "REGISTERS", "REGULATORS", "regulator"]

REGULATORS: Catalogue[Regulator] = Catalogue(
    "regulator",
    tuple(each.REGULATOR for each in (hcpc, coru, ahpra, otbnz, nbcot, coto, hpcsa)),
)
"""The regulators whose registers are built, by key."""
FURTHER_REGISTERS: Catalogue[Regulator] = Catalogue("further register", FURTHER)
"""Registers of which little is known here, by key. A part that is asked for and not known raises, with the reason."""
REGISTERS: Catalogue[Regulator] = REGULATORS.extended(*FURTHER)
"""Every register of which an entry can be recorded, by key."""


def regulator(key: str) -> Regulator:
    """A regulator by its key.

    Raises:
        UnknownKeyError: There is no such register here.
        NoRuleError: The register is known and not built: what is known of it is in :data:`FURTHER_REGISTERS`.

    >>> regulator("hcpc").authority
    'Health and Care Professions Council'
    """
    if key in FURTHER_REGISTERS:
        why = FURTHER_REGISTERS[key].parts.lack("cycles").why
        raise NoRuleError(key, "rules to judge by", f"{why}; what is known is in FURTHER_REGISTERS")
    return REGULATORS[key]
