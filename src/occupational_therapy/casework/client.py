"""The client: whom everything is for."""

from collections.abc import Iterator

import attrs

from occupational_therapy.credentials.days import FIRST_DAY
from occupational_therapy.kernel.dates import Date, DateLike, age, on_date, to_date_or_none
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import instance, settle, text_or_none
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.languages import language_or_none
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.places import Place
from occupational_therapy.specialisms import AgeGroup, age_group

__all__ = ["Client"]


def _place_or_none(value: Place | None) -> Place | None:
    return None if value is None else instance(Place, value)


def _born_in_living_memory(client: "Client") -> Iterator[Problem]:
    if client.born is not None and client.born < FIRST_DAY:
        yield Problem("born", message("is before {year}: is the century right?", year=str(FIRST_DAY.year)))


@attrs.frozen(kw_only=True)
class Client:
    """A person whom occupational therapy is for. What is None is not known.

    Attributes:
        id: The identifier by which everything else names them.
        name: Their name.
        born: The day of birth.
        address: Where they live, as it is written on a letter.
        contact: How they are reached.
        home: Where they live, on the map.
        language: The language they prefer, as a BCP 47 tag.

    >>> Client(id="C-1", born="2008-02-29").age_on("2026-02-28")
    17
    """

    id: str = attrs.field(converter=identifier)
    name: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    born: Date | None = attrs.field(default=None, converter=to_date_or_none, repr=False)
    address: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    contact: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    home: Place | None = attrs.field(default=None, converter=_place_or_none)
    language: str | None = attrs.field(default=None, converter=language_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _born_in_living_memory)

    def age_on(self, on: DateLike) -> int | None:
        """Completed years on a day; None where the birth is not known or not yet."""
        day = on_date(on)
        return None if self.born is None or day < self.born else age(self.born, day)

    def age_group_on(self, on: DateLike) -> AgeGroup | None:
        """The age group on a day; None where the age is not known.

        >>> Client(id="C-1", born="2008-02-29").age_group_on("2026-02-28")
        <AgeGroup.CHILD: 'child'>
        """
        years = self.age_on(on)
        return None if years is None else age_group(years)
