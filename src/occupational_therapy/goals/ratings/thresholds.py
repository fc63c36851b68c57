"""How large a change of ratings must be: to matter, by population; and to be beyond error. Each is a choice by name."""

from decimal import Decimal

import attrs

from occupational_therapy.goals.sources import (
    COPM_AUTHORS,
    ENEMARK_LARSEN_2022,
    EYSSEN_2011,
    KJEKEN,
    OHNO_2021,
    PSFS_FORM,
    TUNTLAND_2016,
)
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.fields import decimal, instance, positive, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = [
    "AUTHORS",
    "ERROR_LIMITS",
    "MDC90",
    "PUBLISHED_CHANGES",
    "THRESHOLDS",
    "ErrorLimits",
    "PublishedChange",
    "RatingThresholds",
    "to_limits",
    "to_thresholds",
]


def _message(value: Message) -> Message:
    return instance(Message, value)


@attrs.frozen(kw_only=True)
class RatingThresholds:
    """How much performance and satisfaction must change to matter, in one population.

    Attributes:
        key: Its name.
        performance: Points of mean performance.
        satisfaction: Points of mean satisfaction.
        population: In whom it was found.
        sources: Where it is published.
    """

    key: str
    performance: Decimal = attrs.field(converter=positive)
    satisfaction: Decimal = attrs.field(converter=positive)
    population: Message = attrs.field(converter=_message)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def of(self, aspect: str) -> Decimal | None:
        """The points of one of the two by its name; None for anything else that is rated.

        >>> THRESHOLDS["eyssen_2011"].of("satisfaction"), THRESHOLDS["eyssen_2011"].of("readiness")
        (Decimal('1.9'), None)
        """
        return {"performance": self.performance, "satisfaction": self.satisfaction}.get(aspect)


AUTHORS = "authors"
"""The threshold that holds unless another is named."""

THRESHOLDS: Catalogue[RatingThresholds] = Catalogue(
    "threshold of ratings",
    (
        RatingThresholds(
            key=AUTHORS,
            performance=2,
            satisfaction=2,
            population=message("adults in a mental health programme, 49 people; based on opinion"),
            sources=(COPM_AUTHORS,),
        ),
        RatingThresholds(
            key="eyssen_2011",
            performance=Decimal("0.9"),
            satisfaction=Decimal("1.9"),
            population=message("outpatients, 152 people"),
            sources=(EYSSEN_2011,),
        ),
        RatingThresholds(
            key="tuntland_2016",
            performance=Decimal("3.0"),
            satisfaction=Decimal("3.2"),
            population=message("older adults at home in reablement, 225 people"),
            sources=(TUNTLAND_2016,),
        ),
        RatingThresholds(
            key="ohno_2021",
            performance=Decimal("2.20"),
            satisfaction=Decimal("2.06"),
            population=message("inpatients in subacute rehabilitation, 97 people"),
            sources=(OHNO_2021,),
        ),
        RatingThresholds(
            key="enemark_larsen_2022",
            performance=Decimal("3.5"),
            satisfaction=Decimal("3.5"),
            population=message("adults with various conditions in Denmark, 88 people"),
            sources=(ENEMARK_LARSEN_2022,),
        ),
    ),
)
"""The thresholds of importance, each with its own population."""


@attrs.frozen(kw_only=True)
class ErrorLimits:
    """How much ratings must change to be beyond measurement error.

    Attributes:
        key: Its name.
        mean: Points of the mean of several.
        single: Points of one alone.
        sources: Where it is published.
    """

    key: str
    mean: Decimal = attrs.field(converter=positive)
    single: Decimal = attrs.field(converter=positive)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


MDC90 = "mdc90"
"""The limit that holds unless another is given: the minimal detectable change at 90 %."""

ERROR_LIMITS: Catalogue[ErrorLimits] = Catalogue(
    "limit of error", (ErrorLimits(key=MDC90, mean=2, single=3, sources=(PSFS_FORM,)),)
)
"""The limits of measurement error."""


@attrs.frozen(kw_only=True)
class PublishedChange:
    """How much ratings changed on average in a published group. It is no threshold.

    Attributes:
        key: Its name.
        performance: Points of mean performance gained.
        satisfaction: Points of mean satisfaction gained.
        population: In whom, and over how long.
        sources: Where it is published.
    """

    key: str
    performance: Decimal = attrs.field(converter=decimal)
    satisfaction: Decimal = attrs.field(converter=decimal)
    population: Message = attrs.field(converter=_message)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


PUBLISHED_CHANGES: Catalogue[PublishedChange] = Catalogue(
    "published change of ratings",
    (
        PublishedChange(
            key="kjeken",
            performance=Decimal("1.51"),
            satisfaction=Decimal("2.22"),
            population=message("people with osteoarthritis of the hand, over 4 months"),
            sources=(KJEKEN,),
        ),
    ),
)
"""Published mean changes, to read one's own beside them."""


def to_thresholds(value: RatingThresholds | str) -> RatingThresholds:
    """A threshold from its name, or one of the caller's own.

    Raises:
        UnknownKeyError: No threshold has that name.

    >>> to_thresholds("tuntland_2016").satisfaction
    Decimal('3.2')
    """
    return value if isinstance(value, RatingThresholds) else THRESHOLDS[value]


def to_limits(value: ErrorLimits | str) -> ErrorLimits:
    """Limits from their name, or the caller's own.

    Raises:
        UnknownKeyError: No limits have that name.

    >>> to_limits("mdc90").single
    Decimal('3')
    """
    return value if isinstance(value, ErrorLimits) else ERROR_LIMITS[value]
