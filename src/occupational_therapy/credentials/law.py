"""What the law of a register asks: registration, title, orders, renewal, indemnity, development.

The rules are the same for every register; their days and sources are those of the register.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from occupational_therapy.credentials.cover import CoverSource
from occupational_therapy.credentials.cycle import Cycle
from occupational_therapy.credentials.days import day_before
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.register import Regulator
from occupational_therapy.credentials.registration import Registration
from occupational_therapy.credentials.requirement import (
    certificate_recorded,
    counted_development,
    cover_enough,
    cover_not_known,
    late_renewal,
    licence_elsewhere,
    practised_enough,
    recorded_development,
)
from occupational_therapy.credentials.standing import MayPractise, RegistrationStatus
from occupational_therapy.kernel.dates import Date, Period
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import DatedSeries, Source

__all__ = ["law_key", "law_of"]

Judge = Callable[[Rule[Question], Question], Iterable[Finding]]
Declare = Callable[..., Rule[Question]]


def law_key(regulator: Regulator, name: str) -> str:
    """The key of a rule of a register.

    >>> from occupational_therapy.credentials import regulator
    >>> law_key(regulator("hcpc"), "renewal")
    'hcpc_renewal'
    """
    return f"{regulator.key}_{name}"


def _registration(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    entry, path = question.registration, question.registration_path
    if entry is None and question.practitioner.registrations:
        yield rule.finding(
            Severity.WARNING,
            message(
                "no registration on record is one as an occupational therapist with the {authority}, and no other gives"
                " a right to practise here: whether practice is lawful is unknown",
                authority=question.regulator.authority,
            ),
            path,
        )
    elif entry is None:
        yield rule.finding(
            Severity.WARNING,
            message("no registration as an occupational therapist is on record: whether practice is lawful is unknown"),
            path,
        )
    elif question.status is None:
        yield rule.finding(Severity.WARNING, _why_unknown(entry, question.on), path)
    elif question.status.standing.may_practise is MayPractise.NO:
        why = _why_not if question.regulator.licenses else _why_not_certified
        yield rule.finding(Severity.STOP, why(entry, question.status, question.on), path)


def _why_unknown(entry: Registration, on: Date) -> Message:
    if entry.status is None:
        return message("the status on the register is not on record: whether practice is lawful is unknown")
    if entry.seen_only_after(on):
        return message("the register was looked at only after {day}: the status on that day is unknown", day=on)
    if entry.rests_on_ended_order(on):
        return message(
            "the order behind the status {status} has ended; whether it was extended or lifted is unknown",
            status=entry.status.label,
        )
    return message("the records do not say whether the registration covers {day}", day=on)


def _why_not(entry: Registration, status: RegistrationStatus, on: Date) -> Message:
    if status is not RegistrationStatus.LAPSED or entry.registered_on(on) is not False:
        return message("{status}: practice is not lawful", status=status.label)
    if entry.starts_on is not None and on < entry.starts_on:
        return message("registration begins only on {start}: practice is not lawful before", start=entry.starts_on)
    return message("registration ended on {end} by the records: practice is not lawful", end=entry.ends_on)


def _why_not_certified(entry: Registration, status: RegistrationStatus, on: Date) -> Message:
    if status is RegistrationStatus.LAPSED and entry.registered_on(on) is False and entry.ends_on is not None:
        return message("certification does not run on {day}, by the records: the credential may not be used", day=on)
    return message("{status}: the credential may not be used", status=status.label)


def _title(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    if question.status is not None and question.status.standing.may_use_title is False:
        titles = tuple(each.title for each in question.regulator.titles if question.on in each.holds)
        yield rule.finding(
            Severity.STOP, message("may not use the title {titles}", titles=titles), question.registration_path
        )


_ORDERS = {
    RegistrationStatus.REGISTERED_WITH_CAUTION: message("a caution is on the register; it does not restrict practice"),
    RegistrationStatus.REGISTERED_WITH_CONDITIONS: message(
        "practice is lawful only within the conditions on the register: read them there"
    ),
    RegistrationStatus.INTERIM_CONDITIONS: message(
        "practice is lawful only within the interim conditions on the register: read them there"
    ),
    RegistrationStatus.TEMPORARY_REGISTER: message(
        "on a temporary register: its scheme says which practice is lawful and which title may be used"
    ),
}


def _orders(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    what = None if question.status is None else _ORDERS.get(question.status)
    if what is not None:
        yield rule.finding(Severity.WARNING, what, question.registration_path)


def _cycle_before(question: Question, cycle: Cycle) -> Cycle:
    # who has renewed already may be shown with the first day of the cycle that runs
    try:
        return question.regulator.cycle(day_before(cycle.start))
    except NotInForceError:
        return cycle


def _period(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    entry = question.registration
    end = None if entry is None else entry.period.end
    if entry is None or end is None or not question.registered:
        return
    path = f"{question.registration_path}.period"
    try:
        cycle, of_end = question.regulator.cycle(question.on), question.regulator.cycle(end)
    except NotInForceError:
        return
    if of_end.end != end:
        yield rule.finding(
            Severity.WARNING,
            message("ends on {end}, which is not the end of a registration cycle: look at the register", end=end),
            path,
        )
    elif end > cycle.end and cycle.renewal_opens is not None and question.on < cycle.renewal_opens:
        yield rule.finding(
            Severity.WARNING,
            message("ends on {end}, in a cycle that cannot be renewed into yet: look at the register", end=end),
            path,
        )
    elif entry.period.start is not None and entry.period.start < _cycle_before(question, of_end).start:
        yield rule.finding(
            Severity.WARNING,
            message(
                "begins on {start}, more than a cycle before the one that ends on {end}: record the period the register"
                " shows, and the first day of registration apart from it",
                start=entry.period.start,
                end=end,
            ),
            path,
        )
    elif (
        question.ends_on is not None
        and question.ends_on > end
        and question.ends_on > question.regulator.registered_until(end, entry.warning_sent_on)
    ):
        yield rule.finding(
            Severity.WARNING, message("the register showed the entry after {end}: record the new period", end=end), path
        )


def _renewal(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    on, last, path = question.on, question.ends_on, question.registration_path
    if last is None:
        return
    if on > last:
        until = question.short_readmission_until
        if until is not None and on <= until:
            yield rule.finding(Severity.NOTE, message("short readmission is open until {until}", until=until), path)
        elif until is not None:
            yield rule.finding(
                Severity.NOTE,
                message("short readmission was open until {until}: coming back takes full readmission", until=until),
                path,
            )
        return
    window = question.renewal_window
    if window is not None and window.is_open(on):
        yield rule.finding(
            Severity.WARNING,
            message("renewal is open: the declaration and the fee are due by {last}", last=window.closes),
            path,
        )


def _returning(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    returning, last = question.regulator.parts.returning, question.ends_on
    if returning is None or last is None or question.short_readmission_until is None:
        return
    try:
        days = returning.need(question.on, last_practised=last).days
        months = returning.evidence_months.on(question.on).value
    except NotInForceError:
        return
    if days:
        yield rule.finding(
            Severity.NOTE,
            message(
                "where practice ended with the registration on {last}, coming back takes {days} days of updating within"
                " {months} months before applying; an earlier end may ask for more",
                last=last,
                days=days,
                months=months,
            ),
            question.registration_path,
        )


def _indemnity(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    if question.covered is None:
        yield rule.finding(
            Severity.WARNING,
            message("no indemnity arrangement is on record: whether practice is lawful is unknown"),
            "cover",
        )
    elif not question.covered:
        yield rule.finding(
            Severity.STOP,
            message("no indemnity arrangement on record covers {day}: practice is not lawful", day=question.on),
            "cover",
        )


def _employer_only(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    sources = {each.source for each in question.running_cover}
    if question.practitioner.practice is not None and sources == {CoverSource.EMPLOYER}:
        yield rule.finding(
            Severity.WARNING,
            message("cover comes from an employer alone: independent practice needs cover of its own"),
            "cover",
        )


def _tell(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    if question.covered is False:
        yield rule.finding(
            Severity.WARNING, message("cover has ended: the registrar has to be told in writing immediately"), "cover"
        )


def law_of(regulator: Regulator) -> tuple[Rule[Question], ...]:
    """The rules of law of a register, with its days and sources: one for each of its parts that ask something.

    >>> from occupational_therapy.credentials import regulator
    >>> [rule.key for rule in law_of(regulator("hcpc"))][:3]
    ['hcpc_registration', 'hcpc_title', 'hcpc_orders']
    """

    def rule(
        name: str,
        summary: Message,
        check: Judge,
        sources: tuple[Source, ...],
        in_force: Period = regulator.established,
    ) -> Rule[Question]:
        return Rule(
            key=law_key(regulator, name),
            basis=Basis.LAW,
            summary=summary,
            sources=sources,
            check=check,
            in_force=in_force,
        )

    found = [rule("registration", message("only people on the register practise"), _registration, regulator.sources)]
    parts = regulator.parts
    titles = tuple(source for each in regulator.titles for source in each.sources)
    found.append(rule("title", message("only people on the register use the protected title"), _title, titles))
    panels = regulator.sources if parts.orders is None else parts.orders.sources
    found.append(rule("orders", message("what a panel has ordered is kept to"), _orders, panels))
    found += _of_renewal(regulator, rule)
    found += _of_cover(regulator, rule)
    found += _of_practice(regulator, rule)
    return tuple(found)


def _since(series: DatedSeries[Any]) -> Period:
    return Period(start=series.entries[0].holds.start)


def _of_renewal(regulator: Regulator, rule: Declare) -> Iterator[Rule[Question]]:
    parts, certificate = regulator.parts, regulator.parts.certificate
    if not regulator.licenses:
        summary = message("the licence of the state is what allows practice")
        yield rule("licence", summary, licence_elsewhere, regulator.sources)
    if certificate is not None and certificate.needed_to_practise:
        summary = message("practising needs a certificate besides the entry")
        yield rule("certificate", summary, certificate_recorded, certificate.sources, certificate.in_force)
    if parts.cycles is not None:
        yield rule("period", message("registration runs to the end of its cycle"), _period, parts.cycles.sources)
    summary = message("registration is renewed, declaration and fee, before its deadline")
    sources = [each.sources for each in (parts.cycles, certificate, parts.renewal) if each is not None]
    yield rule("renewal", summary, _renewal, tuple(dict.fromkeys(itertools.chain(*sources))) or regulator.sources)
    if parts.returning is not None:
        summary = message("who comes back after years away is up to date")
        yield rule("returning", summary, _returning, parts.returning.sources)
    if parts.late is not None:
        summary = message("renewal after the last day is taken for a short time, with a late fee")
        yield rule("late_renewal", summary, late_renewal, parts.late.sources, parts.late.in_force)


def _of_cover(regulator: Regulator, rule: Declare) -> Iterator[Rule[Question]]:
    cover = regulator.parts.cover
    if cover is None:
        if regulator.licenses and regulator.parts.is_unknown("cover"):
            summary = message("whether practising needs an indemnity arrangement is not known here")
            yield rule("indemnity", summary, cover_not_known, regulator.parts.lack("cover").sources)
        return
    summary = message("whoever practises is covered by an indemnity arrangement")
    yield rule("indemnity", summary, _indemnity, cover.sources, cover.in_force)
    if cover.own_sources:
        summary = message("independent practice has cover of its own")
        yield rule("own_cover", summary, _employer_only, (*cover.sources, *cover.own_sources), cover.in_force)
    if cover.tell_in_force is not None:
        summary = message("loss of cover is told to the registrar immediately")
        yield rule("tell_registrar", summary, _tell, cover.tell_sources, cover.tell_in_force)
    if cover.terms is not None:
        summary = message("cover pays what the register asks for")
        yield rule("cover_floor", summary, cover_enough, cover.sources, _since(cover.terms))


def _of_practice(regulator: Regulator, rule: Declare) -> Iterator[Rule[Question]]:
    development, quota, recency = regulator.parts.development, regulator.parts.quota, regulator.parts.recency
    if development is not None:
        summary = message("development meets the standards of the register")
        yield rule("development", summary, recorded_development, development.sources, development.in_force)
    if quota is not None:
        yield rule("quota", message("as much is learned as the register counts"), counted_development, quota.sources)
    if recency is not None:
        summary = message("practice is recent enough")
        yield rule("recency", summary, practised_enough, recency.sources, _since(recency.tests))
    if regulator.duties:
        sources = tuple(source for duty in regulator.duties for source in duty.sources)
        yield rule("duties", message("what falls due every year is done"), _dated_only, sources)


def _dated_only(_rule: Rule[Question], _question: Question) -> tuple[Finding, ...]:
    # no record here says whether it was done: it stands in the calendar
    return ()
