"""The nations of the United Kingdom, by which funding and the keeping of records differ."""

import enum

from occupational_therapy.kernel.fields import choice
from occupational_therapy.kernel.messages import Message, message

__all__ = ["Nation", "to_nation"]


class Nation(enum.StrEnum):
    """A nation of the United Kingdom."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern_ireland"

    @property
    def label(self) -> Message:
        """The nation in words."""
        return _NATIONS[self]


_NATIONS = {
    Nation.ENGLAND: message("England"),
    Nation.WALES: message("Wales"),
    Nation.SCOTLAND: message("Scotland"),
    Nation.NORTHERN_IRELAND: message("Northern Ireland"),
}


def to_nation(value: Nation | str) -> Nation:
    """A field's nation; for use as a converter."""
    return choice(Nation, value)
