"""The way to the client: kilometres as the crow flies, or what a function of the caller's gives, in its own unit."""

import enum
from collections.abc import Callable, Iterable
from decimal import Decimal

import attrs

from occupational_therapy.casework.quantities import to_quantity
from occupational_therapy.credentials import Practitioner
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.errors import OccupationalTherapyError
from occupational_therapy.kernel.fields import Number, each, instance, settle
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.kernel.places import Place, great_circle_km

__all__ = [
    "Travel",
    "TravelError",
    "TravelUnit",
    "Way",
    "as_the_crow_flies",
    "ends_of",
    "to_ways_or_none",
]

Travel = Callable[[Place, Place], Number]
"""From where a practitioner sets out and where the client is, to the way between them."""


class TravelUnit(enum.StrEnum):
    """In what a travel function gives the way. One is never turned into the other."""

    KILOMETRES = "kilometres"
    MINUTES = "minutes"

    @property
    def label(self) -> Message:
        """The unit in words."""
        return _UNITS[self]

    def told(self, length: Decimal) -> Message:
        """A way in words, to a tenth.

        >>> str(TravelUnit.KILOMETRES.told(Decimal("12.34"))), str(TravelUnit.MINUTES.told(Decimal(1)))
        ('12.3 km', '1 minute')
        """
        way = Quantity(length, 1)
        if self is TravelUnit.KILOMETRES:
            return message("{way} km", way=way)
        if way.shown == int(way.shown):
            return counted("{count} minute", "{count} minutes", count=int(way.shown))
        return message("{way} minutes", way=way)


_UNITS = {TravelUnit.KILOMETRES: message("kilometres"), TravelUnit.MINUTES: message("minutes")}


class TravelError(OccupationalTherapyError, RuntimeError):
    """The caller's travel function failed, or gave what cannot be a way.

    Attributes:
        practitioner: From whom.
        gave: What it gave, as an error may quote it.
        referral: To whose client.
        unit: In what it was to give the way.
    """

    def __init__(self, practitioner: str, gave: str, referral: str, unit: str = "kilometres") -> None:
        self.practitioner = practitioner
        self.gave = gave
        self.referral = referral
        self.unit = unit
        super().__init__(practitioner, gave, referral, unit)

    def __str__(self) -> str:
        return (
            f"travel to the client of {self.referral} for {self.practitioner} gave {self.gave}: "
            f"give {self.unit}, 0 or more"
        )


@attrs.frozen(kw_only=True)
class Way:
    """What a travel function of the caller's gave.

    Attributes:
        referral: To whose client.
        practitioner: From whom.
        length: How far, or how long, it is.
    """

    referral: str = attrs.field(converter=identifier)
    practitioner: str = attrs.field(converter=identifier)
    length: Decimal = attrs.field(converter=to_quantity)

    def __attrs_post_init__(self) -> None:
        settle(self)


def to_ways_or_none(values: Iterable[Way] | None) -> tuple[Way, ...] | None:
    """A field's ways; None where great circles are taken."""
    return None if values is None else each(lambda value: instance(Way, value), values)


def ends_of(practitioner: Practitioner, home: Place | None) -> tuple[Place, Place] | None:
    """Where somebody sets out and where the client is; None where either is not known."""
    base = None if practitioner.practice is None else practitioner.practice.base
    return None if base is None or home is None else (base, home)


def as_the_crow_flies(ends: tuple[Place, Place] | None) -> Decimal | None:
    """The kilometres between two places; None where they are not known."""
    return None if ends is None else to_quantity(great_circle_km(*ends))
