"""For how long health records are kept, by their kind: the periods of the code of England, with what they rest on."""

import attrs

from occupational_therapy.casework.health_record import HealthRecord, RecordKind
from occupational_therapy.casework.nation import Nation
from occupational_therapy.credentials.days import years_on
from occupational_therapy.kernel.dates import Date, Period, age, birthday
from occupational_therapy.kernel.fields import settle, whole
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.kernel.provenance import Confidence, Dated, DatedSeries, Source
from occupational_therapy.specialisms import AgeGroup, age_group

__all__ = [
    "APPLICATION",
    "BIRTHDAYS",
    "CODE_OF_ENGLAND",
    "CODE_OF_WALES",
    "FIRST_CODE",
    "OTHER_NATIONS",
    "RETENTION_PERIODS",
    "KeptRecord",
    "RetentionPeriods",
    "kept",
]

CODE_OF_ENGLAND = Source(
    "Records Management Code of Practice for health and social care, England, 2021",
    note="published 4 August 2021, updated 7 August 2023; read in the notes of a medical defence union and of the "
    "health service; eight years for adults as in 2016",
)
APPLICATION = Source(
    "Records Management Code of Practice for health and social care, England, 2021",
    note="binds the health service and those under contract to it; widely adopted by independent therapists",
)
CODE_OF_WALES = Source(
    "Records management code of practice for health and social care, Wales, February 2022",
    note="that there is one was read; its periods were not",
)
OTHER_NATIONS = Source(
    "What this library knows of the rules for records of Scotland and Northern Ireland",
    Confidence.CONVENTION,
    note="nothing: they were not read",
)
BIRTHDAYS = Source(
    "How this library counts birthdays until which records are kept",
    Confidence.CONVENTION,
    note="somebody born on 29 February has a birthday on 1 March in a common year: never shorter",
)
_LATER = Source(
    'How this library reads "20 years, or 10 years after death"',
    Confidence.CONVENTION,
    note="the later of the two: never shorter",
)
_GROWN_UP = Source(
    "How this library keeps a child's record where treatment went on beyond the 18th birthday",
    Confidence.DERIVED,
    note="as that of an adult, which the client was when it ended: never shorter",
)

_LAST_YEAR_OF_CHILDHOOD = 17


@attrs.frozen(kw_only=True)
class RetentionPeriods:
    """The periods of a code.

    Attributes:
        adult: Years after the last contact.
        child: The birthday until which a child's record is kept.
        child_of_17: The same of a child aged 17 when treatment ended.
        mental_health: Years after the end of contact.
        mental_health_after_death: Years after death.
    """

    adult: int = attrs.field(converter=whole)
    child: int = attrs.field(converter=whole)
    child_of_17: int = attrs.field(converter=whole)
    mental_health: int = attrs.field(converter=whole)
    mental_health_after_death: int = attrs.field(converter=whole)

    def __attrs_post_init__(self) -> None:
        settle(self)


FIRST_CODE = Date(2021, 8, 4)
"""The day the code of 2021 was published; what held before is not known here."""
RETENTION_PERIODS: DatedSeries[RetentionPeriods] = DatedSeries(
    key="health_record_retention",
    entries=(
        Dated(
            value=RetentionPeriods(adult=8, child=25, child_of_17=26, mental_health=20, mental_health_after_death=10),
            holds=Period(start=FIRST_CODE),
            sources=(CODE_OF_ENGLAND,),
        ),
    ),
    checked="2026-11-23",
)
"""The periods of the code of England."""


@attrs.frozen(kw_only=True)
class KeptRecord:
    """One record with the day until which it is kept.

    Attributes:
        kind: Of what kind it is.
        nation: Whose rules hold for it.
        until: The last day of its period; None where the period is not known here. It may tell a birthday.
        why: How the day is worked out, or why it is not known.
        sources: What that rests on.
        certain: Whether the record is of that kind for certain.
    """

    kind: RecordKind
    nation: Nation
    until: Date | None = attrs.field(repr=False)
    why: Message
    sources: tuple[Source, ...]
    certain: bool = True


def kept(record: HealthRecord, on: Date | None = None, *, certain: bool = True) -> KeptRecord:
    """Until when one record is kept.

    Args:
        record: The record.
        on: The day whose code is asked; for no day and for a day before it, the first code known.
        certain: Whether the record is of its kind for certain.

    >>> kept(HealthRecord(kind="child", born="2007-04-03", ended_on="2024-10-01")).until
    Date(2033, 4, 3)
    """
    if record.nation is Nation.ENGLAND:
        entry = RETENTION_PERIODS.on(FIRST_CODE if on is None else max(on, FIRST_CODE))
        until, why, further = _OF_KINDS[record.kind](record, entry.value)
        sources = (*entry.sources, *further)
    else:
        until, (why, source) = None, _ELSEWHERE[record.nation]
        sources = (source,)
    return KeptRecord(kind=record.kind, nation=record.nation, until=until, why=why, sources=sources, certain=certain)


_Worked = tuple[Date, Message, tuple[Source, ...]]

_ELSEWHERE = {
    Nation.WALES: (
        message("Wales has a code of its own, of 2022, whose periods are not known here"),
        CODE_OF_WALES,
    ),
    Nation.SCOTLAND: (message("the rules of Scotland are not known here"), OTHER_NATIONS),
    Nation.NORTHERN_IRELAND: (message("the rules of Northern Ireland are not known here"), OTHER_NATIONS),
}


def _years_after(years: int, day: Date) -> Message:
    return counted(
        "{count} year after the last contact, on {day}",
        "{count} years after the last contact, on {day}",
        count=years,
        day=day,
    )


def _adult(record: HealthRecord, periods: RetentionPeriods) -> _Worked:
    return years_on(record.ended_on, periods.adult), _years_after(periods.adult, record.ended_on), ()


def _child(record: HealthRecord, periods: RetentionPeriods) -> _Worked:
    born = record.born or record.ended_on  # a child's record says the birth: the value sees to it
    years = age(born, record.ended_on)
    if age_group(years) is not AgeGroup.CHILD:
        until, why, _ = _adult(record, periods)
        return until, why, (_GROWN_UP,)
    if years == _LAST_YEAR_OF_CHILDHOOD:
        turned, why = (
            periods.child_of_17,
            message("the birthday at {age}, of a child aged 17 at the end", age=periods.child_of_17),
        )
    else:
        turned, why = periods.child, message("the birthday at {age}", age=periods.child)
    return birthday(born, turned), why, (BIRTHDAYS,)


def _mental_health(record: HealthRecord, periods: RetentionPeriods) -> _Worked:
    until, why = years_on(record.ended_on, periods.mental_health), _years_after(periods.mental_health, record.ended_on)
    if record.died_on is None:
        return until, why, ()
    after_death = years_on(record.died_on, periods.mental_health_after_death)
    if after_death <= until:
        return until, why, (_LATER,)
    return after_death, message("{years} years after death", years=periods.mental_health_after_death), (_LATER,)


_OF_KINDS = {
    RecordKind.ADULT: _adult,
    RecordKind.CHILD: _child,
    RecordKind.MENTAL_HEALTH: _mental_health,
}
