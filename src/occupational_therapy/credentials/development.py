"""Continuing professional development: the record, its gaps, the standards and the audit."""

import enum
import itertools
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

import attrs

from occupational_therapy.credentials.days import (
    days_on,
    months_on,
    on_day,
    record_day,
    recorded_on,
    working_days_after,
    years_on,
)
from occupational_therapy.kernel.dates import Date, DateLike, Period
from occupational_therapy.kernel.errors import shown
from occupational_therapy.kernel.exact import half_up
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
    share,
    text_or_none,
    whole,
)
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["Activity", "ActivityKind", "DevelopmentRule", "Evidence", "Standard", "to_activities"]


_SHORTEST_MONTH = 28


class ActivityKind(enum.StrEnum):
    """Kinds of learning, in this library's words."""

    WORK_BASED = "work_based"
    PROFESSIONAL = "professional"
    FORMAL_STUDY = "formal_study"
    SELF_DIRECTED = "self_directed"
    OTHER = "other"

    @property
    def label(self) -> Message:
        """The kind in words."""
        return _KINDS[self]


_KINDS = {
    ActivityKind.WORK_BASED: message("learning at work"),
    ActivityKind.PROFESSIONAL: message("professional activity"),
    ActivityKind.FORMAL_STUDY: message("formal study"),
    ActivityKind.SELF_DIRECTED: message("learning by oneself"),
    ActivityKind.OTHER: message("other learning"),
}


def _kind(value: ActivityKind | str) -> ActivityKind:
    return choice(ActivityKind, value)


def _hours(value: Number | None) -> Decimal | None:
    exact = None if value is None else decimal(value)
    if isinstance(exact, Decimal) and exact < 0:
        return refuse(message("{value} is negative: give 0 or more", value=exact))
    return exact


@attrs.frozen(kw_only=True)
class Activity:
    """An entry of the record of development.

    Attributes:
        on: The day.
        kind: What kind of learning it was.
        hours: How long it took; None for not counted.
        units: The credits or units a register gives for it; None for not counted.
        interactive: Whether others took part; None for unknown.
        ethics: Whether it was about ethics, human rights or health law; None for unknown.
        what: What it was, in the therapist's own words.
        improved_practice: How it contributed to the quality of practice; None where the record does not say.
        benefited_users: How it benefited the people served; None where the record does not say.
    """

    on: Date = attrs.field(converter=record_day)
    kind: ActivityKind = attrs.field(converter=_kind)
    hours: Decimal | None = attrs.field(default=None, converter=_hours)
    units: Decimal | None = attrs.field(default=None, converter=_hours)
    interactive: bool | None = attrs.field(default=None, converter=flag_or_none)
    ethics: bool | None = attrs.field(default=None, converter=flag_or_none)
    what: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    improved_practice: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    benefited_users: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def to_activities(values: Iterable[Activity]) -> tuple[Activity, ...]:
    """A field's activities."""
    return each(lambda value: instance(Activity, value), values)


class Evidence(enum.StrEnum):
    """What shows that a standard is met."""

    RECORD = "record"
    """A dated record without gaps."""
    MIX = "mix"
    """Activities of more than one kind."""
    PRACTICE = "practice"
    """What an entry says of the quality of practice."""
    USERS = "users"
    """What an entry says of the people served."""
    PROFILE = "profile"
    """A profile written when the register asks for one."""


@lru_cache(maxsize=1024)
def _years_up_to(day: Date, years: int) -> Period:
    # many people are asked about on one day
    return Period(start=days_on(years_on(day, -years), 1), end=day)


def _evidence(value: Evidence | str) -> Evidence:
    return choice(Evidence, value)


@attrs.frozen(kw_only=True)
class Standard:
    """A standard for development.

    Attributes:
        key: Its name.
        number: Its number.
        asks: What it asks for, in this library's words.
        shown_by: What shows that it is met.
    """

    key: str
    number: int = attrs.field(converter=whole)
    asks: Message
    shown_by: Evidence = attrs.field(converter=_evidence)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _standards(values: Iterable[Standard]) -> tuple[Standard, ...]:
    return each(lambda value: instance(Standard, value), values)


@attrs.frozen(kw_only=True)
class DevelopmentRule:
    """What a register asks of the development of its registrants. No hours and no points where it counts none.

    Attributes:
        in_force: The days on which the standards hold.
        standards: The standards.
        audit_share: The part of the profession that is audited at each renewal.
        audit_after_years: Who has been registered for less than so many years is not audited.
        notice_working_days: The working days after the window opens within which those chosen are told.
        look_back_years: The years that an audit looks back over.
        gap_months: So many months on end without any activity have to be explained.
        sources: What this rests on.
    """

    in_force: Period
    standards: tuple[Standard, ...] = attrs.field(converter=_standards)
    audit_share: Decimal = attrs.field(converter=share)
    audit_after_years: int = attrs.field(converter=whole)
    notice_working_days: int = attrs.field(converter=whole)
    look_back_years: int = attrs.field(converter=whole)
    gap_months: int = attrs.field(converter=whole)
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def audit_from(self, registered_on: DateLike) -> Date:
        """The first day of a renewal window at which a registrant can be chosen.

        After a break, the day of registration is that of coming back.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").development.audit_from("2024-02-29"))
        '2026-02-28'
        """
        return years_on(recorded_on(registered_on, "registered_on"), self.audit_after_years)

    def in_audit_pool(self, registered_on: DateLike, window_opens: DateLike) -> bool:
        """Whether a registrant can be chosen in the window that opens on a day.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").development.in_audit_pool("2023-08-02", window_opens="2025-08-01")
        False
        """
        return self.audit_from(registered_on) <= recorded_on(window_opens, "window_opens")

    def audit_sample(self, registrants: int) -> int:
        """How many of so many registrants are audited, to the nearest whole one.

        >>> from occupational_therapy.credentials import regulator
        >>> regulator("hcpc").development.audit_sample(40453)
        1011
        """
        return int(half_up(accept("registrants", whole(registrants)) * Fraction(self.audit_share), 0))

    def notice_by(self, window_opens: DateLike, bank_holidays: Iterable[DateLike] = ()) -> Date:
        """The last day on which those chosen are told, for a window that opens on a day.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").development.notice_by("2027-08-01"))
        '2027-08-13'
        """
        return working_days_after(window_opens, self.notice_working_days, bank_holidays)

    def gaps(self, entries: Iterable[DateLike], until: DateLike | None = None) -> tuple[Period, ...]:
        """The spells without any activity between entries, in any order, that have to be explained.

        Nothing is said of the time before the first entry, nor, without ``until``, of the time after the last.

        >>> from occupational_therapy.credentials import regulator
        >>> development = regulator("hcpc").development
        >>> development.gaps(["2024-01-15", "2024-04-15"])
        ()
        >>> [str(gap.end) for gap in development.gaps(["2024-01-15", "2024-04-16"])]
        ['2024-04-15']
        """
        days = accept("entries", each(record_day, entries))
        return self.gaps_between(days, None if until is None else recorded_on(until, "until"))

    def gaps_between(self, entries: Iterable[Date], until: Date | None) -> tuple[Period, ...]:
        """The spells of :meth:`gaps` between days that are known to be such.

        >>> from occupational_therapy.credentials import regulator
        >>> len(regulator("hcpc").development.gaps_between([Date(2024, 1, 15)], Date(2024, 7, 1)))
        1
        """
        days = sorted(entries)
        if days and until is not None:
            days.append(days_on(max(days[-1], until), 1))
        return tuple(
            Period(start=days_on(earlier, 1), end=days_on(later, -1))
            for earlier, later in itertools.pairwise(days)
            # so few days are no gap whatever the months: most spells are, and counting months costs more
            if later.toordinal() - earlier.toordinal() > _SHORTEST_MONTH * self.gap_months
            and later > months_on(earlier, self.gap_months)
        )

    def look_back(self, on: DateLike) -> Period:
        """The days that an audit on a day looks back over.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("hcpc").development.look_back("2026-08-01").start)
        '2024-08-02'
        """
        return _years_up_to(on_day(on), self.look_back_years)

    def not_shown(self, standards_shown: Iterable[int]) -> tuple[Standard, ...]:
        """The standards that a profile does not show, given the numbers of those it does.

        Raises:
            InvalidInputError: A number is that of no standard.

        >>> from occupational_therapy.credentials import regulator
        >>> [each.key for each in regulator("hcpc").development.not_shown([1, 2, 5])]
        ['standard_3', 'standard_4']
        """
        shown_numbers = accept("standards_shown", each(self._number, standards_shown))
        return tuple(standard for standard in self.standards if standard.number not in shown_numbers)

    def _number(self, value: int) -> int:
        number = whole(value)
        if isinstance(number, int) and number not in {standard.number for standard in self.standards}:
            last = max(standard.number for standard in self.standards)
            return refuse(message("{value} is no standard: they are 1 to {last}", value=shown(value), last=last))
        return number
