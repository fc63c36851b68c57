"""How occupations are grouped: three areas, nine headings, nine areas of practice, and four dimensions of a person."""

import enum
from collections.abc import Iterable

from occupational_therapy.kernel.fields import choice, each
from occupational_therapy.kernel.messages import Message, message

__all__ = ["Area", "CopmSubcategory", "Dimension", "OtpfArea", "to_areas", "to_dimensions"]


class Area(enum.StrEnum):
    """The three areas of daily living."""

    SELF_CARE = "self_care"
    PRODUCTIVITY = "productivity"
    LEISURE = "leisure"

    @property
    def label(self) -> Message:
        """The area in words."""
        return _AREAS[self]


_AREAS = {
    Area.SELF_CARE: message("Self-care"),
    Area.PRODUCTIVITY: message("Productivity"),
    Area.LEISURE: message("Leisure"),
}


class CopmSubcategory(enum.StrEnum):
    """The nine headings under the three areas."""

    PERSONAL_CARE = "personal_care"
    FUNCTIONAL_MOBILITY = "functional_mobility"
    COMMUNITY_MANAGEMENT = "community_management"
    PAID_UNPAID_WORK = "paid_unpaid_work"
    HOUSEHOLD_MANAGEMENT = "household_management"
    PLAY_SCHOOL = "play_school"
    QUIET_RECREATION = "quiet_recreation"
    ACTIVE_RECREATION = "active_recreation"
    SOCIALIZATION = "socialization"

    @property
    def label(self) -> Message:
        """The heading in words."""
        return _SUBCATEGORIES[self]

    @property
    def area(self) -> Area:
        """The area it belongs to."""
        return _AREA_OF[self]


_SUBCATEGORIES = {
    CopmSubcategory.PERSONAL_CARE: message("Personal care"),
    CopmSubcategory.FUNCTIONAL_MOBILITY: message("Getting about"),
    CopmSubcategory.COMMUNITY_MANAGEMENT: message("Managing in the community"),
    CopmSubcategory.PAID_UNPAID_WORK: message("Paid and unpaid work"),
    CopmSubcategory.HOUSEHOLD_MANAGEMENT: message("Running a household"),
    CopmSubcategory.PLAY_SCHOOL: message("Play and school"),
    CopmSubcategory.QUIET_RECREATION: message("Quiet recreation"),
    CopmSubcategory.ACTIVE_RECREATION: message("Active recreation"),
    CopmSubcategory.SOCIALIZATION: message("Social life"),
}

_AREA_OF = {
    CopmSubcategory.PERSONAL_CARE: Area.SELF_CARE,
    CopmSubcategory.FUNCTIONAL_MOBILITY: Area.SELF_CARE,
    CopmSubcategory.COMMUNITY_MANAGEMENT: Area.SELF_CARE,
    CopmSubcategory.PAID_UNPAID_WORK: Area.PRODUCTIVITY,
    CopmSubcategory.HOUSEHOLD_MANAGEMENT: Area.PRODUCTIVITY,
    CopmSubcategory.PLAY_SCHOOL: Area.PRODUCTIVITY,
    CopmSubcategory.QUIET_RECREATION: Area.LEISURE,
    CopmSubcategory.ACTIVE_RECREATION: Area.LEISURE,
    CopmSubcategory.SOCIALIZATION: Area.LEISURE,
}


class OtpfArea(enum.StrEnum):
    """The nine areas of occupation of the practice framework's fourth edition (OTPF-4)."""

    ADL = "adl"
    IADL = "iadl"
    HEALTH_MANAGEMENT = "health_management"
    REST_SLEEP = "rest_sleep"
    EDUCATION = "education"
    WORK = "work"
    PLAY = "play"
    LEISURE = "leisure"
    SOCIAL_PARTICIPATION = "social_participation"

    @property
    def label(self) -> Message:
        """The area in words."""
        return _OTPF_AREAS[self]


_OTPF_AREAS = {
    OtpfArea.ADL: message("Activities of daily living"),
    OtpfArea.IADL: message("Instrumental activities of daily living"),
    OtpfArea.HEALTH_MANAGEMENT: message("Health management"),
    OtpfArea.REST_SLEEP: message("Rest and sleep"),
    OtpfArea.EDUCATION: message("Education"),
    OtpfArea.WORK: message("Work"),
    OtpfArea.PLAY: message("Play"),
    OtpfArea.LEISURE: message("Leisure"),
    OtpfArea.SOCIAL_PARTICIPATION: message("Social participation"),
}


class Dimension(enum.StrEnum):
    """The four kinds of need that a holistic view takes together."""

    PHYSICAL = "physical"
    PSYCHOLOGICAL = "psychological"
    SOCIAL = "social"
    ENVIRONMENTAL = "environmental"

    @property
    def label(self) -> Message:
        """The dimension in words."""
        return _DIMENSIONS[self]


_DIMENSIONS = {
    Dimension.PHYSICAL: message("Physical"),
    Dimension.PSYCHOLOGICAL: message("Psychological"),
    Dimension.SOCIAL: message("Social"),
    Dimension.ENVIRONMENTAL: message("Environmental"),
}


def to_areas(values: Iterable[Area | str]) -> tuple[Area, ...]:
    """A field's areas; for use as a converter."""
    return each(lambda value: choice(Area, value), values)


def to_dimensions(values: Iterable[Dimension | str]) -> tuple[Dimension, ...]:
    """A field's dimensions; for use as a converter."""
    return each(lambda value: choice(Dimension, value), values)
