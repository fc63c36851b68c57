"""Whom occupational therapy is for and whom it teaches."""

import enum
from collections.abc import Iterable

import attrs

from occupational_therapy.kernel.fields import accept, choice, each, settle, whole
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of
from occupational_therapy.specialisms.sources import CHILDREN_ACT, OLDER_AGE

__all__ = [
    "ADULTS",
    "AGE_BANDS",
    "CHILDREN",
    "AgeBand",
    "AgeGroup",
    "Recipient",
    "age_group",
    "to_age_groups",
    "to_recipients",
]


class AgeGroup(enum.StrEnum):
    """Ages as services are arranged by."""

    CHILD = "child"
    ADULT = "adult"
    OLDER_ADULT = "older_adult"

    @property
    def label(self) -> Message:
        """The group in words."""
        return _AGE_GROUPS[self]


_AGE_GROUPS = {
    AgeGroup.CHILD: message("children and young people"),
    AgeGroup.ADULT: message("adults"),
    AgeGroup.OLDER_ADULT: message("older adults"),
}


CHILDREN = (AgeGroup.CHILD,)
"""Children and young people only."""

ADULTS = (AgeGroup.ADULT, AgeGroup.OLDER_ADULT)
"""Adults of every age."""


class Recipient(enum.StrEnum):
    """Who is helped or taught."""

    CLIENT = "client"
    FAMILY = "family"
    CARER = "carer"
    EMPLOYER = "employer"

    @property
    def label(self) -> Message:
        """The recipient in words."""
        return _RECIPIENTS[self]


_RECIPIENTS = {
    Recipient.CLIENT: message("client"),
    Recipient.FAMILY: message("family"),
    Recipient.CARER: message("carer"),
    Recipient.EMPLOYER: message("employer"),
}


def _group(value: AgeGroup | str) -> AgeGroup:
    return choice(AgeGroup, value)


@attrs.frozen(kw_only=True)
class AgeBand:
    """The age at which a group begins; it ends where the next begins.

    Attributes:
        group: The group.
        from_age: Its first year of age, completed.
        sources: What the boundary rests on.
    """

    group: AgeGroup = attrs.field(converter=_group)
    from_age: int = attrs.field(converter=whole)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


AGE_BANDS = (
    AgeBand(group=AgeGroup.CHILD, from_age=0, sources=(CHILDREN_ACT,)),
    AgeBand(group=AgeGroup.ADULT, from_age=18, sources=(CHILDREN_ACT,)),
    AgeBand(group=AgeGroup.OLDER_ADULT, from_age=65, sources=(OLDER_AGE,)),
)
"""The groups by age, youngest first."""


def age_group(age: int) -> AgeGroup:
    """The group an age in completed years falls into.

    Raises:
        InvalidInputError: The age is no whole number of 0 or more.

    >>> [str(age_group(age)) for age in (17, 18, 64, 65)]
    ['child', 'adult', 'adult', 'older_adult']
    """
    years = accept("age", whole(age))
    return next(band.group for band in reversed(AGE_BANDS) if band.from_age <= years)


def to_age_groups(values: Iterable[AgeGroup | str]) -> tuple[AgeGroup, ...]:
    """A field's age groups; for use as a converter."""
    return each(_group, values)


def to_recipients(values: Iterable[Recipient | str]) -> tuple[Recipient, ...]:
    """A field's recipients; for use as a converter."""
    return each(lambda value: choice(Recipient, value), values)
