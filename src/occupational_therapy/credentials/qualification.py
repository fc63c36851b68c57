"""Qualifications in occupational therapy, and the hours of practice education they rest on."""

import enum
from collections.abc import Iterable
from decimal import Decimal

import attrs

from occupational_therapy.credentials.days import record_day_or_none
from occupational_therapy.credentials.sources import WFOT_HOURS
from occupational_therapy.kernel.dates import Date, DateLike, Period
from occupational_therapy.kernel.fields import (
    Number,
    accept,
    choice,
    decimal,
    each,
    flag_or_none,
    instance,
    refuse,
    settle,
    text_or_none,
)
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Dated, DatedSeries

__all__ = [
    "PLACEMENT_HOURS",
    "Qualification",
    "QualificationKind",
    "placement_hours_met",
    "to_hours",
    "to_qualifications",
]

PLACEMENT_HOURS: DatedSeries[Decimal] = DatedSeries(
    key="practice_placement_hours",
    entries=(Dated(value=Decimal(1000), holds=Period(start="1958-01-01"), sources=(WFOT_HOURS,)),),
    checked="2026-11-23",
)
"""The fewest hours of practice placements in a programme."""


class QualificationKind(enum.StrEnum):
    """What kind of award it is. Diplomas of old stay good for those whom they registered."""

    DIPLOMA = "diploma"
    BACHELOR = "bachelor"
    BACHELOR_HONOURS = "bachelor_honours"
    POSTGRADUATE_DIPLOMA = "postgraduate_diploma"
    MASTER = "master"
    DEGREE_APPRENTICESHIP = "degree_apprenticeship"
    OTHER = "other"

    @property
    def label(self) -> Message:
        """The kind in words."""
        return _KINDS[self]


_KINDS = {
    QualificationKind.DIPLOMA: message("diploma"),
    QualificationKind.BACHELOR: message("bachelor's degree"),
    QualificationKind.BACHELOR_HONOURS: message("bachelor's degree with honours"),
    QualificationKind.POSTGRADUATE_DIPLOMA: message("postgraduate diploma"),
    QualificationKind.MASTER: message("master's degree"),
    QualificationKind.DEGREE_APPRENTICESHIP: message("degree apprenticeship"),
    QualificationKind.OTHER: message("other qualification"),
}


def _kind(value: QualificationKind | str) -> QualificationKind:
    return choice(QualificationKind, value)


def to_hours(value: Number) -> Decimal:
    """A field's hours, 0 or more; for use as a converter."""
    hours = decimal(value)
    if isinstance(hours, Decimal) and hours < 0:
        return refuse(message("{value} is negative: give 0 or more", value=hours))
    return hours


def _hours_or_none(value: Number | None) -> Decimal | None:
    return None if value is None else to_hours(value)


@attrs.frozen(kw_only=True)
class Qualification:
    """A qualification in occupational therapy.

    Attributes:
        kind: What kind of award it is.
        awarded_on: The day of the award; None for unknown.
        approved_uk: Whether it is an approved qualification of the United Kingdom; None for unknown.
        placement_hours: The hours of practice placements in the programme; None for unknown.
        awarded_by: Who awarded it.
    """

    kind: QualificationKind = attrs.field(converter=_kind)
    awarded_on: Date | None = attrs.field(default=None, converter=record_day_or_none)
    approved_uk: bool | None = attrs.field(default=None, converter=flag_or_none)
    placement_hours: Decimal | None = attrs.field(default=None, converter=_hours_or_none)
    awarded_by: str | None = attrs.field(default=None, converter=text_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


def to_qualifications(values: Iterable[Qualification]) -> tuple[Qualification, ...]:
    """A field's qualifications."""
    return each(lambda value: instance(Qualification, value), values)


def placement_hours_met(hours: Number, on: DateLike) -> bool:
    """Whether a programme has hours enough of practice placements.

    Raises:
        InvalidInputError: The hours are negative, or no number.
        NotInForceError: No minimum is known for that day.

    >>> placement_hours_met(999.5, on="2026-11-23")
    False
    """
    return accept("hours", to_hours(hours)) >= PLACEMENT_HOURS.on(on).value
