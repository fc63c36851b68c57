"""Where a case is: the country whose law and register it comes under."""

import enum
from collections.abc import Mapping
from types import MappingProxyType

from occupational_therapy.casework.nation import Nation
from occupational_therapy.credentials.regulators import REGULATORS
from occupational_therapy.kernel.fields import choice
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["CAPACITY_LAW", "Jurisdiction", "jurisdiction_or_none"]


class Jurisdiction(enum.StrEnum):
    """A country, or a part of one with law or a register of its own."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern_ireland"
    IRELAND = "ireland"
    AUSTRALIA = "australia"
    NEW_ZEALAND = "new_zealand"
    UNITED_STATES = "united_states"
    ONTARIO = "ontario"
    SOUTH_AFRICA = "south_africa"
    ELSEWHERE = "elsewhere"

    @property
    def label(self) -> Message:
        """The country in words."""
        return _COUNTRIES[self]

    @property
    def regulator(self) -> str | None:
        """The key of the regulator whose register counts; None where it is none of those known here.

        >>> Jurisdiction.WALES.regulator, Jurisdiction.ELSEWHERE.regulator
        ('hcpc', None)
        """
        return _REGULATORS.get(self)

    @property
    def nation(self) -> Nation | None:
        """The nation of the United Kingdom that it is; None where it is none.

        >>> Jurisdiction.WALES.nation, Jurisdiction.ONTARIO.nation
        (<Nation.WALES: 'wales'>, None)
        """
        return next((nation for nation in Nation if nation.value == self.value), None)


_COUNTRIES = {
    **{Jurisdiction(nation.value): nation.label for nation in Nation},
    Jurisdiction.IRELAND: message("Ireland"),
    Jurisdiction.AUSTRALIA: message("Australia"),
    Jurisdiction.NEW_ZEALAND: message("New Zealand"),
    Jurisdiction.UNITED_STATES: message("the United States"),
    Jurisdiction.ONTARIO: message("Ontario"),
    Jurisdiction.SOUTH_AFRICA: message("South Africa"),
    Jurisdiction.ELSEWHERE: message("elsewhere"),
}
_REGULATORS = {
    **dict.fromkeys((Jurisdiction(nation.value) for nation in Nation), REGULATORS["hcpc"].key),
    Jurisdiction.IRELAND: REGULATORS["coru"].key,
    Jurisdiction.AUSTRALIA: REGULATORS["ahpra"].key,
    Jurisdiction.NEW_ZEALAND: REGULATORS["otbnz"].key,
    Jurisdiction.UNITED_STATES: REGULATORS["nbcot"].key,
    Jurisdiction.ONTARIO: REGULATORS["coto"].key,
    Jurisdiction.SOUTH_AFRICA: REGULATORS["hpcsa"].key,
}

_ENGLAND_AND_WALES = Source(
    "Mental Capacity Act 2005, ss. 1 to 4", Confidence.FROM_MEMORY, "for people aged 16 and over"
)
CAPACITY_LAW: Mapping[Jurisdiction, Source] = MappingProxyType(
    {
        Jurisdiction.ENGLAND: _ENGLAND_AND_WALES,
        Jurisdiction.WALES: _ENGLAND_AND_WALES,
        Jurisdiction.SCOTLAND: Source("Adults with Incapacity (Scotland) Act 2000", Confidence.FROM_MEMORY),
        Jurisdiction.NORTHERN_IRELAND: Source(
            "Mental Capacity Act (Northern Ireland) 2016", Confidence.FROM_MEMORY, "partly in force"
        ),
    }
)
"""The law on deciding for somebody who cannot decide, where it is known here."""


def jurisdiction_or_none(value: Jurisdiction | str | None) -> Jurisdiction | None:
    """A field's country, or None where it is not known."""
    return None if value is None else choice(Jurisdiction, value)
