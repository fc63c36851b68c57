"""What a hazard of a home is, what it endangers, and the parts of a home."""

import enum
from collections.abc import Iterable

import attrs

from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import choice, each, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of
from occupational_therapy.occupations.sources import rests_on

__all__ = ["Endangers", "Hazard", "HomeArea", "to_home_area", "to_home_areas"]


class Endangers(enum.StrEnum):
    """What a hazard puts at risk."""

    FALLS = "falls"
    WHEELCHAIR_USE = "wheelchair_use"
    FIRE = "fire"
    MANUAL_HANDLING = "manual_handling"
    BURNS = "burns"

    @property
    def label(self) -> Message:
        """The danger in words."""
        return _DANGERS[self]


_DANGERS = {
    Endangers.FALLS: message("falls"),
    Endangers.WHEELCHAIR_USE: message("wheelchair use"),
    Endangers.FIRE: message("fire"),
    Endangers.MANUAL_HANDLING: message("moving and handling"),
    Endangers.BURNS: message("burns and scalds"),
}


class HomeArea(enum.StrEnum):
    """A part of a home."""

    PARKING = "parking"
    APPROACH = "approach"
    ENTRANCE = "entrance"
    HALL = "hall"
    STAIRS = "stairs"
    LIVING_ROOM = "living_room"
    KITCHEN = "kitchen"
    BEDROOM = "bedroom"
    BATHROOM = "bathroom"
    TOILET = "toilet"
    STORAGE = "storage"
    WORKPLACE = "workplace"
    OUTDOORS = "outdoors"

    @property
    def label(self) -> Message:
        """The part in words."""
        return _AREAS[self]


_AREAS = {
    HomeArea.PARKING: message("Parking"),
    HomeArea.APPROACH: message("Way to the home"),
    HomeArea.ENTRANCE: message("Entrance"),
    HomeArea.HALL: message("Hall and corridors"),
    HomeArea.STAIRS: message("Stairs"),
    HomeArea.LIVING_ROOM: message("Living room"),
    HomeArea.KITCHEN: message("Kitchen"),
    HomeArea.BEDROOM: message("Bedroom"),
    HomeArea.BATHROOM: message("Bathroom"),
    HomeArea.TOILET: message("Toilet"),
    HomeArea.STORAGE: message("Storage and charging"),
    HomeArea.WORKPLACE: message("Place to work or study"),
    HomeArea.OUTDOORS: message("Garden, balcony or yard"),
}


def to_home_area(value: HomeArea | str) -> HomeArea:
    """A field's part of a home; for use as a converter."""
    return choice(HomeArea, value)


def to_home_areas(values: Iterable[HomeArea | str]) -> tuple[HomeArea, ...]:
    """A field's parts of a home; for use as a converter."""
    return each(to_home_area, values)


def _dangers(values: Iterable[Endangers | str]) -> tuple[Endangers, ...]:
    return each(lambda value: choice(Endangers, value), values)


@attrs.frozen(kw_only=True)
class Hazard:
    """Something in a home that endangers.

    Attributes:
        key: Its name in the catalogue.
        label: What it is, in short words of our own.
        endangers: What it puts at risk.
        solutions: What is typically done about it.
        sources: What it rests on.
    """

    key: str
    label: Message
    endangers: tuple[Endangers, ...] = attrs.field(converter=_dangers)
    solutions: tuple[Message, ...]
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def outline(self) -> Section:
        """The hazard, what it endangers, and what is typically done."""
        return section(
            self.label,
            message("Endangers: {dangers}", dangers=tuple(danger.label for danger in self.endangers)),
            section(message("Typical solutions"), listing(*self.solutions)),
            rests_on(self.sources),
        )
