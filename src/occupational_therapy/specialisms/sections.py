"""Specialist sections of the professional college, all of them closed: a section's name is a historic credential."""

import attrs

from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.fields import settle, text
from occupational_therapy.kernel.provenance import Source, sources_of
from occupational_therapy.specialisms.sources import RCOT_SECTION_PAGES, SECTIONS_CLOSED

__all__ = ["RCOT_SECTIONS", "SpecialistSection"]

_UNTIL_CLOSED = Period(end="2024-09-30")


@attrs.frozen(kw_only=True)
class SpecialistSection:
    """A section that members could belong to.

    Attributes:
        key: Its name in the catalogue.
        title: Its own name, never translated.
        holds: The days on which it existed; the first is not known.
        sources: What is known of it, and how well.
    """

    key: str
    title: str = attrs.field(converter=text)
    holds: Period = _UNTIL_CLOSED
    sources: tuple[Source, ...] = attrs.field(default=(RCOT_SECTION_PAGES, SECTIONS_CLOSED), converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


RCOT_SECTIONS: Catalogue[SpecialistSection] = Catalogue(
    "specialist section",
    (
        SpecialistSection(key="children_young_people_families", title="Children, Young People and Families"),
        SpecialistSection(key="housing", title="Housing"),
        SpecialistSection(key="independent_practice", title="Independent Practice"),
        SpecialistSection(key="major_health_conditions", title="Major Health Conditions"),
        SpecialistSection(key="mental_health", title="Mental Health"),
        SpecialistSection(key="neurological_practice", title="Neurological Practice"),
        SpecialistSection(key="older_people", title="Older People"),
        SpecialistSection(key="people_with_learning_disabilities", title="People with Learning Disabilities"),
        SpecialistSection(key="trauma_and_musculoskeletal_health", title="Trauma and Musculoskeletal Health"),
        SpecialistSection(key="work", title="Work"),
    ),
)
"""The ten sections of about 2018, by key."""
