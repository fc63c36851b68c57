"""Health records that have ended: of what kind, of whom, where; and what keeps them longer than their period."""

import enum
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.casework.case import Case
from occupational_therapy.casework.nation import Nation, to_nation
from occupational_therapy.credentials.days import record_day, record_day_or_none
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import accept, choice, each, flag, instance, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.specialisms import AgeGroup

__all__ = [
    "NO_BIRTH",
    "NO_RULES",
    "HealthRecord",
    "Hold",
    "HoldReason",
    "RecordKind",
    "health_records",
    "to_holds",
]

NO_BIRTH = message("the day of birth is not known: whether it is the record of a child cannot be told")
"""Why the period of a case is not known."""
NO_RULES = message("the rules there for keeping records are not known here: give the nation whose rules hold")
"""Why the period of a case outside the United Kingdom is not known."""


class RecordKind(enum.StrEnum):
    """Kinds of record that are kept for periods of their own. A client can have several."""

    ADULT = "adult"
    CHILD = "child"
    MENTAL_HEALTH = "mental_health"

    @property
    def label(self) -> Message:
        """The kind in words."""
        return _KINDS[self]


_KINDS = {
    RecordKind.ADULT: message("health record of an adult"),
    RecordKind.CHILD: message("health record of a child"),
    RecordKind.MENTAL_HEALTH: message("mental health record"),
}


class HoldReason(enum.StrEnum):
    """What keeps a record beyond its period."""

    LITIGATION = "litigation"
    PROTECTED_PARTY = "protected_party"
    """A client who lacks capacity to conduct proceedings, against whom no time runs."""
    INSURER_TERMS = "insurer_terms"
    """What the therapist's insurer asks for."""

    @property
    def label(self) -> Message:
        """The reason in words."""
        return _REASONS[self]


_REASONS = {
    HoldReason.LITIGATION: message("litigation"),
    HoldReason.PROTECTED_PARTY: message("a protected party, against whom no time runs"),
    HoldReason.INSURER_TERMS: message("the terms of an insurer"),
}


def _kind(value: RecordKind | str) -> RecordKind:
    return choice(RecordKind, value)


def _reason(value: HoldReason | str) -> HoldReason:
    return choice(HoldReason, value)


def _of_somebody_born(record: "HealthRecord") -> Iterator[Problem]:
    if record.born is None:
        if record.kind is RecordKind.CHILD:
            yield Problem("born", message("is missing: the record of a child is kept until a birthday"))
        return
    for path, day in (("ended_on", record.ended_on), ("died_on", record.died_on)):
        if day is not None and day < record.born:
            yield Problem(path, message("is before the client was born"))


@attrs.frozen(kw_only=True)
class HealthRecord:
    """A health record to which nothing is added any more.

    Attributes:
        kind: Of what kind it is.
        ended_on: The day of the last contact, on which treatment ended.
        born: The client's day of birth; the record of a child needs it.
        died_on: The day the client died; None for not known to have died.
        nation: Whose rules hold for it.

    >>> HealthRecord(kind="adult", ended_on="2016-01-10").nation
    <Nation.ENGLAND: 'england'>
    """

    kind: RecordKind = attrs.field(converter=_kind)
    ended_on: Date = attrs.field(converter=record_day)
    born: Date | None = attrs.field(default=None, converter=record_day_or_none, repr=False)
    died_on: Date | None = attrs.field(default=None, converter=record_day_or_none, repr=False)
    nation: Nation = attrs.field(default=Nation.ENGLAND, converter=to_nation)

    def __attrs_post_init__(self) -> None:
        settle(self, _of_somebody_born)


@attrs.frozen(kw_only=True)
class Hold:
    """Something that keeps a client's records, whatever their period.

    Attributes:
        reason: What it is.
        until: The last day it holds; None for an end that is not known yet.
    """

    reason: HoldReason = attrs.field(converter=_reason)
    until: Date | None = attrs.field(default=None, converter=record_day_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def holds_on(self, day: Date) -> bool:
        """Whether it keeps records on a day.

        >>> Hold(reason="insurer_terms", until="2030-12-31").holds_on(Date(2030, 12, 31))
        True
        """
        return self.until is None or day <= self.until

    def line(self) -> Message:
        """The hold as one line of a document."""
        if self.until is None:
            return message("held for {reason}", reason=self.reason.label)
        return message("held for {reason} until {until}", reason=self.reason.label, until=self.until)


def to_holds(values: Iterable[Hold] | None) -> tuple[Hold, ...] | None:
    """A field's holds; None where nobody has looked for any."""
    return None if values is None else each(lambda value: instance(Hold, value), values)


def health_records(case: Case, *, mental_health: bool, nation: Nation | str | None = None) -> tuple[HealthRecord, ...]:
    """The records that a closed case is: that of a child or of an adult, and of mental health where it is one.

    Whether it is that of a child, the age on the day of the last contact tells. That day is the day of closing, or the
    day of a later contact.

    Args:
        case: The case.
        mental_health: Whether it is a mental health record too.
        nation: Whose rules hold for it; None for those of the referral's jurisdiction, or of England where it has none.

    Raises:
        InvalidInputError: The case is open, the client's day of birth is not known, or the rules of the jurisdiction
            are not known here.
    """
    client = accept("case", instance(Case, case)).referral.client
    if case.closed_on is None:
        raise InvalidInputError.of("case.closed_on", message("is missing: the case is open, and no period runs yet"))
    ended_on = _last_contact(case, case.closed_on)
    group = client.age_group_on(ended_on)
    if group is None:
        raise InvalidInputError.of("case.referral.client.born", NO_BIRTH)
    kinds = [RecordKind.CHILD if group is AgeGroup.CHILD else RecordKind.ADULT]
    if accept("mental_health", flag(mental_health)):
        kinds.append(RecordKind.MENTAL_HEALTH)
    where = _nation_of(case) if nation is None else accept("nation", to_nation(nation))
    if where is None:
        raise InvalidInputError.of("case.referral.jurisdiction", NO_RULES)
    return tuple(HealthRecord(kind=kind, ended_on=ended_on, born=client.born, nation=where) for kind in kinds)


def _nation_of(case: Case) -> Nation | None:
    jurisdiction = case.referral.jurisdiction
    return Nation.ENGLAND if jurisdiction is None else jurisdiction.nation


def _last_contact(case: Case, closed_on: Date) -> Date:
    """The day of closing, after which no session lies, or that of a later contact: never shorter."""
    days = [
        *(result.on for result in case.results if result.on is not None),
        *(reading.on for goal in case.goals for reading in goal.readings),
        *([] if case.assessment is None else [case.assessment.on]),
    ]
    return max([closed_on, *days])
