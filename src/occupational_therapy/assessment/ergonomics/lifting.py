"""Lifting equipment in law: which class it is of, how often it is thoroughly examined, and when next."""

import enum
from collections.abc import Mapping
from types import MappingProxyType

import attrs

from occupational_therapy.assessment.ergonomics.sources import LOLER_EXAMINATION, LOLER_IN_FORCE, MONTHS_AFTER
from occupational_therapy.kernel.dates import Date, DateLike, anniversary, months_after, on_date, to_date
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import shown
from occupational_therapy.kernel.fields import accept, choice, refuse, settle, whole
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.kernel.provenance import Dated, DatedSeries, Source
from occupational_therapy.occupations.sources import rests_on

__all__ = [
    "EXAMINATION_MONTHS",
    "LiftingClass",
    "ThoroughExaminationDue",
    "examination_report_kept_until",
    "next_thorough_examination",
    "to_lifting_class",
    "to_months_or_none",
]

_CHECKED = "2026-11-23"
_ACCESSORY_REPORT_YEARS = 2


class LiftingClass(enum.StrEnum):
    """What the regulations on lifting equipment make of a thing."""

    LIFTS_PEOPLE = "lifts_people"
    ACCESSORY = "accessory"
    """What attaches the load: a sling, a spreader bar."""
    OTHER = "other"
    """Lifting equipment that lifts no people."""
    NOT_LIFTING = "not_lifting"
    """No lifting equipment: a slide sheet, a transfer board."""

    @property
    def label(self) -> Message:
        """The class in words."""
        return _CLASSES[self]


_CLASSES = {
    LiftingClass.LIFTS_PEOPLE: message("lifts people"),
    LiftingClass.ACCESSORY: message("accessory for lifting"),
    LiftingClass.OTHER: message("lifts other loads"),
    LiftingClass.NOT_LIFTING: message("no lifting equipment"),
}


def to_lifting_class(value: LiftingClass | str) -> LiftingClass:
    """A field's class; for use as a converter."""
    return choice(LiftingClass, value)


def to_months_or_none(value: int | None) -> int | None:
    """The months of an examination scheme, 1 or more, or None for no scheme; for use as a converter."""
    if value is None:
        return None
    months = whole(value)
    return (
        refuse(message("{value} is no interval: give 1 month or more", value=shown(months))) if months == 0 else months
    )


def _every(key: str, months: int) -> DatedSeries[int]:
    return DatedSeries(
        key=f"loler_examination_months_{key}",
        entries=(Dated(value=months, holds=LOLER_IN_FORCE, sources=(LOLER_EXAMINATION,)),),
        checked=_CHECKED,
    )


EXAMINATION_MONTHS: Mapping[LiftingClass, DatedSeries[int]] = MappingProxyType(
    {
        LiftingClass.LIFTS_PEOPLE: _every("lifts_people", 6),
        LiftingClass.ACCESSORY: _every("accessory", 6),
        LiftingClass.OTHER: _every("other", 12),
    }
)
"""The longest time between two thorough examinations, in months, by class."""


def _examined(value: LiftingClass | str) -> LiftingClass:
    found = to_lifting_class(value)
    if found is LiftingClass.NOT_LIFTING:
        return refuse(message("what is no lifting equipment has no thorough examination"))
    return found


@attrs.frozen(kw_only=True)
class ThoroughExaminationDue:
    """When lifting equipment is to be thoroughly examined next.

    Attributes:
        equipment: The class of the equipment.
        examined_on: The day of the last thorough examination.
        scheme_months: The interval of an examination scheme, where there is one.
    """

    equipment: LiftingClass = attrs.field(converter=_examined)
    examined_on: Date = attrs.field(converter=to_date)
    scheme_months: int | None = attrs.field(default=None, converter=to_months_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def interval_months(self) -> int:
        """The longest time between two examinations: that of the scheme, else that of the regulations.

        Raises:
            NotInForceError: The equipment was examined before the regulations.
        """
        if self.scheme_months is not None:
            return self.scheme_months
        return EXAMINATION_MONTHS[self.equipment].on(self.examined_on).value

    @property
    def next_by(self) -> Date:
        """The last day for the next one: the same day of the month, or its last.

        Raises:
            NotInForceError: The equipment was examined before the regulations.
        """
        return months_after(self.examined_on, self.interval_months)

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the day rests on."""
        return (LOLER_EXAMINATION, MONTHS_AFTER)

    def is_overdue(self, on: DateLike) -> bool:
        """Whether the day by which is past.

        Raises:
            InvalidInputError: The day is no date.
            NotInForceError: The equipment was examined before the regulations.
        """
        return on_date(on) > self.next_by

    def outline(self) -> Section:
        """The last examination, the interval, and the day by which."""
        return section(
            message("Thorough examination: {equipment}", equipment=self.equipment.label),
            listing(
                message("Examined on {on}", on=self.examined_on),
                counted("Every month", "Every {count} months", count=self.interval_months),
                message("By an examination scheme") if self.scheme_months else message("By the regulations"),
                message("Next by {day}", day=self.next_by),
            ),
            rests_on(self.sources),
        )


def next_thorough_examination(
    equipment: LiftingClass | str, examined_on: DateLike, *, scheme_months: int | None = None
) -> ThoroughExaminationDue:
    """When lifting equipment used at work is to be thoroughly examined next.

    Args:
        equipment: ``"lifts_people"``, ``"accessory"`` or ``"other"``.
        examined_on: The day of the last thorough examination.
        scheme_months: The interval of an examination scheme, where there is one.

    Raises:
        InvalidInputError: There is no such class, the class is not examined, or the day is no date.
        NotInForceError: The equipment was examined before the regulations.

    >>> due = next_thorough_examination("lifts_people", "2026-03-31")
    >>> due.interval_months, str(due.next_by)
    (6, '2026-09-30')
    """
    due = ThoroughExaminationDue(equipment=equipment, examined_on=examined_on, scheme_months=scheme_months)
    EXAMINATION_MONTHS[due.equipment].on(due.examined_on)
    return due


def examination_report_kept_until(equipment: LiftingClass | str, made_on: DateLike) -> Date | None:
    """The last day on which the report of a thorough examination must be kept.

    Returns:
        For an accessory, two years after it was made; None for other equipment, whose report is kept until the
        equipment is no longer used.

    Raises:
        InvalidInputError: There is no such class, the class is not examined, or the day is no date.

    >>> str(examination_report_kept_until("accessory", "2026-03-31"))
    '2028-03-31'
    """
    made = on_date(made_on, "made_on")
    if accept("equipment", _examined(equipment)) is not LiftingClass.ACCESSORY:
        return None
    return anniversary(made, _ACCESSORY_REPORT_YEARS)
