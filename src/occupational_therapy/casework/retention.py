"""Retention: how long a client's records are kept, and whether they may be destroyed on a day.

Nothing here destroys anything, and nothing may be destroyed on its word alone: a hold is looked for first.
"""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.casework.case import Case
from occupational_therapy.casework.health_record import (
    NO_BIRTH,
    NO_RULES,
    HealthRecord,
    Hold,
    RecordKind,
    health_records,
    to_holds,
)
from occupational_therapy.casework.limitation import LIMITATION_ACT, Limitation
from occupational_therapy.casework.nation import Nation
from occupational_therapy.casework.retention_periods import (
    APPLICATION,
    CODE_OF_ENGLAND,
    CODE_OF_WALES,
    FIRST_CODE,
    OTHER_NATIONS,
    KeptRecord,
    kept,
)
from occupational_therapy.credentials.days import days_on, record_day_or_none
from occupational_therapy.kernel.dates import Date, DateLike
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, each, instance
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge, points
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["RETENTION_RULES", "Retention", "retention"]

_HOLDS = Source(
    "Usual practice of keeping records",
    Confidence.FROM_MEMORY,
    "records outlive their period for litigation, for a protected party against whom no time runs, and by an "
    "insurer's terms",
)
_RECORD_DUTY = Source(
    "HCPC standards of conduct, performance and ethics, standard 10",
    Confidence.FROM_MEMORY,
    "edition in force from 1 September 2024",
)


@attrs.frozen(kw_only=True)
class Retention:
    """How long the records of one client are kept, and what is known of that.

    Attributes:
        on: The day asked about; None for none.
        records: Each record with its period; the longest holds.
        in_use: Whether the case is still open, so that no period runs.
        lacking: What keeps the period from being known; None where nothing does.
        holds: What keeps the records beyond their period; None where nobody has looked.
        claim: Until when a claim can be brought; None where nobody has looked.
    """

    on: Date | None
    records: tuple[KeptRecord, ...]
    in_use: bool
    lacking: Message | None
    holds: tuple[Hold, ...] | None
    claim: Limitation | None

    @property
    def keep_until(self) -> Date | None:
        """The last day of the longest period; None where it does not run yet or is not known. Holds come on top."""
        days = [each.until for each in self.records if each.certain]
        known = [day for day in days if day is not None]
        return max(known) if known and len(known) == len(days) else None

    @property
    def may_delete(self) -> bool | None:
        """Whether nothing known stands against destroying the records on the day asked about.

        None where no day was asked, and where something that must be known is not. A hold is looked for all the same.
        """
        if self.on is None:
            return None
        verdicts = {allows for allows, _ in self._grounds(self.on)}
        return False if False in verdicts else None if None in verdicts else True

    @property
    def reasons(self) -> tuple[Message, ...]:
        """How the period is worked out, and what stands against destroying the records on the day asked about."""
        periods = map(_worked_out, self.records)
        against = () if self.on is None else (why for allows, why in self._grounds(self.on) if allows is not True)
        return tuple(dict.fromkeys((*periods, *against)))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What a person must see before anything is destroyed; that a hold is looked for, always."""
        return judge(RETENTION_RULES, self)

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the periods rest on."""
        return tuple(dict.fromkeys(source for each in self.records for source in each.sources))

    def outline(self) -> Section:
        """The period with its reasons, what was found, and what it rests on."""
        until = self.keep_until
        return section(
            message("How long the records are kept"),
            message("No day is known until which they are kept")
            if until is None
            else message("To be kept until {until}", until=until),
            None if self.on is None else message("{answer} on {day}", answer=_ANSWERS[self.may_delete], day=self.on),
            listing(*self.reasons) if self.reasons else None,
            section(message("Before anything is destroyed"), points(self.findings)),
            section(message("Sources"), listing(*(message("{source}", source=str(each)) for each in self.sources)))
            if self.sources
            else None,
        )

    def _grounds(self, day: Date) -> Iterator[tuple[bool | None, Message]]:
        """What allows or forbids destroying the records on a day, or leaves it open."""
        if self.in_use:
            yield False, message("the case is open: no period runs yet")
        if self.lacking is not None:
            yield None, self.lacking
        for record in self.records:
            yield _allowed_by(record, day), _period_line(record)
        if self.holds is None:
            yield None, message("nobody has looked for a hold")
        for hold in self.holds or ():
            yield not hold.holds_on(day), hold.line()
        if self.claim is not None:
            open_claim = self.claim.open_on(day)
            yield (None if open_claim is None else not open_claim), message("claim: {why}", why=self.claim.why)


_ANSWERS = {
    True: message("Nothing known stands against destroying them"),
    False: message("They may not be destroyed"),
    None: message("Whether they may be destroyed is not known"),
}


def _allowed_by(record: KeptRecord, day: Date) -> bool | None:
    if record.until is None:
        return None
    return True if day > record.until else False if record.certain else None


def _worked_out(record: KeptRecord) -> Message:
    if record.certain:
        return message("{kind}: {why}", kind=record.kind.label, why=record.why)
    return message("{kind}, should it be one: {why}", kind=record.kind.label, why=record.why)


def _period_line(record: KeptRecord) -> Message:
    if record.until is None:
        return _worked_out(record)
    if record.certain:
        return message("{kind}: kept until {until}", kind=record.kind.label, until=record.until)
    return message(
        "nobody has said whether this is one: {kind}, kept until {until}", kind=record.kind.label, until=record.until
    )


def _hold_looked_for(rule: Rule[Retention], retention: Retention) -> Iterator[Finding]:
    what = (
        message("nobody has looked for a hold: look for litigation, a protected party and the terms of an insurer")
        if retention.holds is None
        else message("look for a hold again on the day: litigation, a protected party, the terms of an insurer")
    )
    yield rule.finding(Severity.WARNING, what, "holds")


def _held(rule: Rule[Retention], retention: Retention) -> Iterator[Finding]:
    for place, hold in enumerate(retention.holds or ()):
        if retention.on is None or hold.holds_on(retention.on):
            yield rule.finding(Severity.STOP, hold.line(), f"holds[{place}]")


def _claim_looked_at(rule: Rule[Retention], retention: Retention) -> Iterator[Finding]:
    claim = retention.claim
    if claim is None:
        what = message("nobody has looked whether a claim for an injury can still be brought")
        yield rule.finding(Severity.NOTE, what, "claim")
        return
    day = retention.on
    if day is None and retention.keep_until is not None:
        day = days_on(retention.keep_until, 1)
    can_be = claim.endless if day is None else claim.open_on(day)
    if can_be is not False:
        severity = Severity.STOP if can_be else Severity.WARNING
        yield rule.finding(severity, message("a claim may still be brought then: {why}", why=claim.why), "claim")


def _of_whose_rules(rule: Rule[Retention], retention: Retention) -> Iterator[Finding]:
    for nation in dict.fromkeys(record.nation for record in retention.records):
        if nation is not Nation.ENGLAND:
            what = message("the code of England is not that of {nation}: look there", nation=nation.label)
            yield rule.finding(Severity.WARNING, what, "records")


def _before_the_code(rule: Rule[Retention], retention: Retention) -> Iterator[Finding]:
    if retention.on is not None and retention.on < FIRST_CODE:
        what = message("the code is of {first}: what held before is not known here", first=FIRST_CODE)
        yield rule.finding(Severity.NOTE, what, "on")


def _whom_the_code_binds(rule: Rule[Retention], retention: Retention) -> Iterator[Finding]:
    if any(each.nation is Nation.ENGLAND for each in retention.records):
        what = message("the code binds the health service and those under contract to it; others have adopted it")
        yield rule.finding(Severity.NOTE, what, "records")


def _kept_well(rule: Rule[Retention], retention: Retention) -> Iterator[Finding]:
    if retention.may_delete is not True:
        yield rule.finding(Severity.NOTE, message("as long as they are kept, they are kept secure"), "records")


RETENTION_RULES: tuple[Rule[Retention], ...] = (
    Rule(
        key="hold_check",
        basis=Basis.LIBRARY,
        summary=message("a hold is looked for before anything is destroyed"),
        sources=(_HOLDS,),
        check=_hold_looked_for,
    ),
    Rule(
        key="hold",
        basis=Basis.LIBRARY,
        summary=message("nothing is destroyed while it is held"),
        sources=(_HOLDS,),
        check=_held,
    ),
    Rule(
        key="limitation",
        basis=Basis.LAW,
        summary=message("nothing is destroyed while a claim can be brought"),
        sources=(LIMITATION_ACT,),
        check=_claim_looked_at,
    ),
    Rule(
        key="retention_nation",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("each nation has a code of its own"),
        sources=(CODE_OF_WALES, OTHER_NATIONS),
        check=_of_whose_rules,
    ),
    Rule(
        key="retention_code_date",
        basis=Basis.LIBRARY,
        summary=message("a code holds from its day on"),
        sources=(CODE_OF_ENGLAND,),
        check=_before_the_code,
    ),
    Rule(
        key="retention_code",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("whom the code binds"),
        sources=(APPLICATION,),
        check=_whom_the_code_binds,
    ),
    Rule(
        key="record_keeping",
        basis=Basis.LAW,
        summary=message("records are full, clear, accurate, made promptly and kept secure"),
        sources=(_RECORD_DUTY,),
        check=_kept_well,
    ),
)
"""What a person must see before records are destroyed."""


def retention(
    record: Case | HealthRecord | Iterable[HealthRecord],
    on: DateLike | None = None,
    *,
    holds: Iterable[Hold] | None = None,
    claim: Limitation | None = None,
) -> Retention:
    """How long the records of one client are kept, and whether they may be destroyed on a day.

    Of several kinds of record the longest period holds.

    Args:
        record: A record that has ended, or several of one client; or a case. A case is taken for one in England
            where its referral names no jurisdiction, and perhaps for a mental health record: see
            :func:`health_records` for another.
        on: The day on which they might be destroyed; None for no such day.
        holds: What keeps them beyond their period; empty where somebody looked and found nothing, None where nobody
            has looked.
        claim: Until when a claim for an injury can be brought, by :func:`limitation`; None where nobody has looked.

    Raises:
        InvalidInputError: An argument cannot be, or there is no record.

    >>> found = retention(HealthRecord(kind="adult", ended_on="2016-01-10"), on="2026-01-01", holds=[])
    >>> str(found.keep_until), found.may_delete
    ('2024-01-10', True)
    >>> print(found.findings[0].message)
    look for a hold again on the day: litigation, a protected party, the terms of an insurer
    """
    day = accept("on", record_day_or_none(on))
    records, lacking = _of_case(record, day) if isinstance(record, Case) else (_of_records(record, day), None)
    return Retention(
        on=day,
        records=records,
        in_use=isinstance(record, Case) and record.closed_on is None,
        lacking=lacking,
        holds=accept("holds", to_holds(holds)),
        claim=accept("claim", None if claim is None else instance(Limitation, claim)),
    )


def _of_records(record: HealthRecord | Iterable[HealthRecord], day: Date | None) -> tuple[KeptRecord, ...]:
    given = (record,) if isinstance(record, HealthRecord) else record
    records = accept("record", each(lambda value: instance(HealthRecord, value), given))
    if not records:
        raise InvalidInputError.of("record", message("is empty: give a record at least"))
    return tuple(kept(one, day) for one in records)


def _of_case(case: Case, day: Date | None) -> tuple[tuple[KeptRecord, ...], Message | None]:
    if case.referral.client.born is None:
        return (), NO_BIRTH
    jurisdiction = case.referral.jurisdiction
    if jurisdiction is not None and jurisdiction.nation is None:
        return (), NO_RULES
    if case.closed_on is None:
        return (), None
    records = health_records(case, mental_health=True)
    return tuple(kept(one, day, certain=one.kind is not RecordKind.MENTAL_HEALTH) for one in records), None
