"""Handling equipment in use: what it is, whose it is, who uses it, and its thorough examinations."""

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.assessment.ergonomics.equipment_kinds import HANDLING_EQUIPMENT, EquipmentKind
from occupational_therapy.assessment.ergonomics.lifting import (
    LiftingClass,
    ThoroughExaminationDue,
    next_thorough_examination,
    to_lifting_class,
    to_months_or_none,
)
from occupational_therapy.assessment.ergonomics.sources import LOLER_IN_FORCE
from occupational_therapy.kernel.dates import Date, DateLike, months_after, on_date, to_date, to_date_or_none
from occupational_therapy.kernel.document import Quantity, Section, listing, section
from occupational_therapy.kernel.fields import (
    Number,
    each,
    flag_or_none,
    instance,
    positive,
    settle,
    text_or_none,
)
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.messages import Message, Verbatim, message

__all__ = ["Examination", "HandlingEquipment", "LiftingLaw", "to_kg_or_none"]

_DECLARATION_MONTHS = 12
_STAIRLIFT = "stairlift"


class LiftingLaw(enum.StrEnum):
    """Whether the regulations on lifting equipment apply to a piece of it. What is not said is not known."""

    APPLIES = "applies"
    OUTSIDE = "outside"
    NOT_KNOWN = "not_known"

    @property
    def label(self) -> Message:
        """The answer in words."""
        return _LAW[self]


_LAW = {
    LiftingLaw.APPLIES: message("the regulations on lifting equipment apply"),
    LiftingLaw.OUTSIDE: message("outside the regulations on lifting equipment"),
    LiftingLaw.NOT_KNOWN: message("whether the regulations on lifting equipment apply is not known"),
}


def to_kg_or_none(value: Number | None) -> Decimal | None:
    """A field's weight above zero, or None for not known; for use as a converter."""
    return None if value is None else positive(value)


@attrs.frozen(kw_only=True)
class Examination:
    """A thorough examination, as its report says.

    Attributes:
        on: The day.
        safe: Whether the equipment was found safe to use; None for not on record.
        report_held: Whether the report is on record; None for not asked.
    """

    on: Date = attrs.field(converter=to_date)
    safe: bool | None = attrs.field(default=None, converter=flag_or_none)
    report_held: bool | None = attrs.field(default=None, converter=flag_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _kind(value: str) -> str:
    return HANDLING_EQUIPMENT.field(value)


def _class_or_none(value: LiftingClass | str | None) -> LiftingClass | None:
    return None if value is None else to_lifting_class(value)


def _examinations(values: Iterable[Examination]) -> tuple[Examination, ...]:
    return each(lambda value: instance(Examination, value), values)


def _dates(values: Iterable[DateLike]) -> tuple[Date, ...]:
    return each(to_date, values)


@attrs.frozen(kw_only=True)
class HandlingEquipment:
    """A piece of handling equipment. What is not on record stays unknown.

    Attributes:
        id: Its identifier.
        kind: Its key in ``HANDLING_EQUIPMENT``.
        what: Make and model, in words.
        lifting: What the regulations make of it, where a competent person said so; None to take what its kind says.
        safe_load_kg: Its safe working load.
        used_at_work: Whether paid carers or others at work use it; None for not known.
        privately_owned: Whether the client or the family owns it; None for not known.
        in_private_dwelling: Whether it is fixed in a private dwelling: asked of stairlifts; None for not known.
        declaration_on: The day of the maker's declaration of conformity.
        suitable: Whether it was judged suitable for this client and task; None for not judged.
        checked_on: The day it was last serviced or looked over for wear.
        installed_on: The day it was installed, where safety depends on how that was done.
        first_used_on: The day it was first used.
        scheme_months: The interval of an examination scheme, where there is one.
        examinations: Its thorough examinations.
        exceptional_on: Days of what may have made it unsafe: damage, overload, alteration.

    >>> hoist = HandlingEquipment(
    ...     id="E1", kind="mobile_hoist", used_at_work=True, examinations=[Examination(on="2026-03-31", safe=True)]
    ... )
    >>> hoist.law.value, str(hoist.due("2026-10-01").next_by)
    ('applies', '2026-09-30')
    """

    id: str = attrs.field(converter=identifier)
    kind: str = attrs.field(converter=_kind)
    what: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    lifting: LiftingClass | None = attrs.field(default=None, converter=_class_or_none)
    safe_load_kg: Decimal | None = attrs.field(default=None, converter=to_kg_or_none)
    used_at_work: bool | None = attrs.field(default=None, converter=flag_or_none)
    privately_owned: bool | None = attrs.field(default=None, converter=flag_or_none)
    in_private_dwelling: bool | None = attrs.field(default=None, converter=flag_or_none)
    declaration_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    suitable: bool | None = attrs.field(default=None, converter=flag_or_none)
    checked_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    installed_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    first_used_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    scheme_months: int | None = attrs.field(default=None, converter=to_months_or_none)
    examinations: tuple[Examination, ...] = attrs.field(default=(), converter=_examinations)
    exceptional_on: tuple[Date, ...] = attrs.field(default=(), converter=_dates)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def described(self) -> EquipmentKind:
        """Its kind."""
        return HANDLING_EQUIPMENT[self.kind]

    @property
    def name(self) -> Message:
        """Its kind and identifier."""
        return message("{kind} {id}", kind=self.described.label, id=self.id)

    @property
    def lifting_class(self) -> LiftingClass | None:
        """What the regulations make of it; None where a competent person has yet to say."""
        return self.lifting or self.described.lifting

    @property
    def law(self) -> LiftingLaw:
        """Whether the regulations on lifting equipment apply to it.

        They apply where it is used at work. What is privately owned and used by family alone falls outside, and so does
        a stairlift in a private dwelling.
        """
        if self.lifting_class is LiftingClass.NOT_LIFTING:
            return LiftingLaw.OUTSIDE
        if self.kind == _STAIRLIFT and self.in_private_dwelling is not False:
            return LiftingLaw.OUTSIDE if self.in_private_dwelling else LiftingLaw.NOT_KNOWN
        if self.lifting_class is None or self.used_at_work is None:
            return LiftingLaw.NOT_KNOWN
        if self.used_at_work:
            return LiftingLaw.APPLIES
        return LiftingLaw.OUTSIDE if self.privately_owned else LiftingLaw.NOT_KNOWN

    def last_examination(self, on: DateLike) -> Examination | None:
        """The last thorough examination on or before a day; None where none is on record.

        Raises:
            InvalidInputError: The day is no date.
        """
        day = on_date(on)
        return max((each for each in self.examinations if each.on <= day), key=lambda each: each.on, default=None)

    @property
    def declared_for_first_use(self) -> bool | None:
        """Whether a declaration not older than 12 months stood in for an examination at first use; None: not known."""
        if self.first_used_on is None:
            return None
        if self.declaration_on is None:
            return False
        return self.declaration_on <= self.first_used_on <= months_after(self.declaration_on, _DECLARATION_MONTHS)

    def due(self, on: DateLike) -> ThoroughExaminationDue | None:
        """When it is to be thoroughly examined next, as known on a day.

        The interval is counted from the last examination; where a declaration stood in for the first one, from the
        day of first use. It is None for what is no lifting equipment, and where nothing is on record to count from
        since the regulations began.

        Raises:
            InvalidInputError: The day is no date.
        """
        kind = self.lifting_class
        if kind is None or kind is LiftingClass.NOT_LIFTING:
            return None
        last = self.last_examination(on)
        start = last.on if last else self.first_used_on if self.declared_for_first_use else None
        if start is None or start not in LOLER_IN_FORCE:
            return None
        return next_thorough_examination(kind, start, scheme_months=self.scheme_months)

    def outline(self, on: DateLike | None = None) -> Section:
        """What it is, whether the regulations apply, and its examinations; with a day, when the next is due.

        Raises:
            InvalidInputError: The day is no date.
        """
        due = None if on is None else self.due(on)
        return section(
            self.name,
            Verbatim(self.what) if self.what else None,
            listing(
                *self._points(), *([message("Next thorough examination by {day}", day=due.next_by)] if due else [])
            ),
        )

    def _points(self) -> Iterator[Message]:
        yield message("{law}", law=self.law.label)
        if self.safe_load_kg is not None:
            yield message("Safe working load: {load} kg", load=Quantity(self.safe_load_kg))
        for examination in sorted(self.examinations, key=lambda each: each.on):
            yield message("Examined on {on}: {answer}", on=examination.on, answer=_FOUND[examination.safe])


_FOUND = {True: message("safe to use"), False: message("not safe to use"), None: message("the result is not on record")}
