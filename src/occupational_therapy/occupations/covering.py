"""Which areas of daily living a set of occupations touches, and which it leaves out."""

from collections.abc import Iterable

import attrs

from occupational_therapy.kernel.document import Section, section, table
from occupational_therapy.kernel.fields import accept, each, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.occupations.areas import Area, CopmSubcategory
from occupational_therapy.occupations.catalogue import OCCUPATIONS
from occupational_therapy.occupations.occupation import Occupation

__all__ = ["Coverage", "coverage"]


def _known(values: Iterable[str]) -> tuple[str, ...]:
    return each(OCCUPATIONS.field, values)


@attrs.frozen(kw_only=True)
class Coverage:
    """What a set of occupations touches. Areas and headings come in their own order, each once.

    Attributes:
        occupations: Keys of the occupations looked at, as given.
    """

    occupations: tuple[str, ...] = attrs.field(converter=_known)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def subcategories(self) -> tuple[CopmSubcategory, ...]:
        """The headings touched."""
        return tuple(heading for heading in CopmSubcategory if self._under(heading))

    @property
    def subcategories_left_out(self) -> tuple[CopmSubcategory, ...]:
        """The headings not touched."""
        return tuple(heading for heading in CopmSubcategory if not self._under(heading))

    @property
    def areas(self) -> tuple[Area, ...]:
        """The areas touched."""
        touched = {heading.area for heading in self.subcategories}
        return tuple(area for area in Area if area in touched)

    @property
    def areas_left_out(self) -> tuple[Area, ...]:
        """The areas not touched."""
        return tuple(area for area in Area if area not in self.areas)

    def outline(self) -> Section:
        """Each heading with the occupations looked at under it."""
        rows = [
            (heading.area.label, heading.label, _named(self._under(heading), message("left out")))
            for heading in CopmSubcategory
        ]
        left_out = tuple(area.label for area in self.areas_left_out)
        return section(
            message("Areas of daily living looked at"),
            table((message("Area"), message("Heading"), message("Occupations")), list(rows)),
            message("No occupation of these areas was looked at: {areas}", areas=left_out) if left_out else None,
        )

    def _under(self, heading: CopmSubcategory) -> tuple[Occupation, ...]:
        looked_at = (OCCUPATIONS[key] for key in dict.fromkeys(self.occupations))
        return tuple(occupation for occupation in looked_at if occupation.copm is heading)


def coverage(keys: Iterable[str]) -> Coverage:
    """Which areas and headings some occupations touch.

    Raises:
        InvalidInputError: Some are not in the catalogue; every one is named.

    >>> looked_at = coverage(["bath_shower", "do_job_tasks"])
    >>> [str(area.label) for area in looked_at.areas_left_out]
    ['Leisure']
    """
    return Coverage(occupations=accept("keys", _known(keys)))


def _named(occupations: tuple[Occupation, ...], otherwise: Message) -> Message:
    if not occupations:
        return otherwise
    return message("{occupations}", occupations=tuple(each.label for each in occupations))
