"""What the law of some registers asks besides registration: certificates, hours, credits, cover of a sum."""

from collections.abc import Iterator

from occupational_therapy.credentials.days import day_before
from occupational_therapy.credentials.development import Evidence
from occupational_therapy.credentials.practising import RenewalStatus
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.quota import QuotaRule, QuotaSpan
from occupational_therapy.credentials.registration import Registration
from occupational_therapy.credentials.standing import MayPractise
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.findings import Finding, Rule, Severity
from occupational_therapy.kernel.messages import message

__all__ = [
    "certificate_recorded",
    "counted_development",
    "cover_enough",
    "cover_not_known",
    "late_renewal",
    "licence_elsewhere",
    "practised_enough",
    "recorded_development",
]


def licence_elsewhere(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    """Says that a body which certifies alone gives no right to practise."""
    yield rule.finding(
        Severity.WARNING,
        message(
            "certification gives no right to practise: the licence of the state does; look at its board's register"
        ),
        question.registration_path,
    )


def certificate_recorded(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    """Asks for the last day of a practising certificate, without which an entry is not enough."""
    entry = question.registration
    if entry is not None and question.certified is MayPractise.UNKNOWN:
        yield rule.finding(
            Severity.WARNING,
            message("no practising certificate is on record for {day}: an entry alone is not enough", day=question.on),
            f"{question.registration_path}.period",
        )


def late_renewal(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    """Says when a registration runs on in the late period alone."""
    entry, late = question.registration, question.regulator.parts.late
    end = None if entry is None else entry.period.end
    if late is None or end is None or entry is None or question.ends_on != late.last_day(end):
        return
    if late.standing(end, question.on).status is RenewalStatus.LATE:
        yield rule.finding(
            Severity.WARNING,
            message(
                "registration expired on {end}: until {last} it is renewed with a late fee, and practice is lawful only"
                " while the application is processed",
                end=end,
                last=late.last_day(end),
            ),
            question.registration_path,
        )


def counted_development(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    """Compares the record of development with what the register counts."""
    quota, entry = question.regulator.parts.quota, question.registration
    span = None if quota is None or entry is None else _span(quota, entry, question)
    if quota is None or span is None or span.start is None:
        return
    try:
        count = quota.recorded(question.practitioner.cpd, span.start, min(span.end or question.on, question.on))
    except NotInForceError:
        return
    if count.met:
        return
    if count.met is None or not question.practitioner.cpd:
        what = message(
            "whether {needed} {unit} of development from {start} to {end} are complete is unknown",
            needed=Quantity(count.needed),
            unit=quota.unit.label,
            start=span.start,
            end=span.end,
        )
    elif count.short:
        what = message(
            "{done} {unit} of development from {start} to {end} are on record, fewer than {needed}",
            done=Quantity(count.needed - count.short),
            unit=quota.unit.label,
            start=span.start,
            end=span.end,
            needed=Quantity(count.needed),
        )
    else:
        what = message(
            "of the {unit} of development from {start} to {end} fewer than {needed} are of the kind asked for: {kind}",
            unit=quota.unit.label,
            start=span.start,
            end=span.end,
            needed=Quantity(count.needed_special),
            kind="" if quota.special is None else quota.special.label,
        )
    yield rule.finding(Severity.WARNING, what, "cpd")


def recorded_development(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    """Compares the record of development with the standards of the register."""
    development = question.regulator.development
    looked_back = development.look_back(question.on)
    since = None if question.registration is None else question.registration.registered_since
    severity = Severity.WARNING
    if since is not None and since in looked_back:
        # the standards hold from registration on; nobody is audited so early
        severity, looked_back = Severity.NOTE, Period(start=since, end=question.on)
    record = [each for each in question.practitioner.cpd if each.on <= question.on]
    looked_at = [each for each in record if each.on in looked_back]
    if not looked_at and severity is Severity.NOTE:
        yield rule.finding(
            severity, message("no development since registration on {since} is on record", since=since), "cpd"
        )
        return
    if not looked_at:
        yield rule.finding(
            severity,
            message("no development of the last {years} years is on record", years=development.look_back_years),
            "cpd",
        )
        return
    since_then = looked_at if severity is Severity.NOTE else record
    for gap in development.gaps_between([each.on for each in since_then], question.on):
        if gap.overlaps(looked_back):
            yield rule.finding(
                severity,
                message(
                    "no development is on record from {start} to {end}: a gap to explain", start=gap.start, end=gap.end
                ),
                "cpd",
            )
    shown = {
        Evidence.MIX: len({each.kind for each in looked_at}) > 1,
        Evidence.PRACTICE: any(each.improved_practice for each in looked_at),
        Evidence.USERS: any(each.benefited_users for each in looked_at),
    }
    for standard in development.standards:
        if not shown.get(standard.shown_by, True):
            yield rule.finding(severity, message("the record does not show {asks}", asks=standard.asks), "cpd")


def _span(quota: QuotaRule, entry: Registration, question: Question) -> Period | None:
    """The days looked at; None where there are none yet, or where a part of them lies before registration."""
    if quota.span is QuotaSpan.ROLLING:
        span = quota.before(question.on)
    elif quota.span is QuotaSpan.TERM:
        # a term can still be filled until it may be renewed
        window = question.renewal_window
        if window is None or not window.is_open(question.on):
            return None
        span = quota.term(window.closes)
    else:
        try:
            year = question.regulator.cycle(question.on)
            last = question.regulator.cycle(day_before(year.start))
        except NotInForceError:
            return None
        span = Period(start=last.start, end=last.end)
    since = entry.starts_on
    return None if since is not None and span.start is not None and since > span.start else span


def practised_enough(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    """Says which hours of practice the register asks for: no record here holds them."""
    recency = question.regulator.parts.recency
    if recency is None or question.registration is None:
        return
    tests = recency.tests.on(question.on).value
    yield rule.finding(
        Severity.NOTE,
        message(
            "hours of practice are declared at renewal, and not on record here; one of these is asked for: {tests}",
            tests=tuple(test.label for test in tests),
        ),
        question.registration_path,
    )


def cover_enough(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    """Compares the cover that runs with the sum the register asks for."""
    duty = question.regulator.parts.cover
    if duty is None or duty.terms is None or not question.running_cover:
        return
    terms = duty.terms.on(question.on).value
    paid = [terms.met(each.limit) for each in question.running_cover]
    if True in paid:
        return
    if None in paid:
        what = message("whether the cover pays {floor}, which the register asks for, is unknown", floor=terms.floor)
    else:
        what = message("no arrangement pays {floor}, which the register asks for", floor=terms.floor)
    yield rule.finding(Severity.WARNING, what, "cover")


def cover_not_known(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    """Says that it is not known here whether the law asks for cover, where none is on record for the day."""
    if not question.covered:
        yield rule.finding(
            Severity.WARNING,
            message(
                "whether the law asks for an indemnity arrangement is not known here, and none on record covers {day}",
                day=question.on,
            ),
            "cover",
        )
