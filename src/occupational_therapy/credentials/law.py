"""What the law of a register asks: registration, title, orders, renewal, indemnity, development.

The rules are the same for every register; their days and sources are those of the register.
"""

from collections.abc import Callable, Iterable, Iterator

from occupational_therapy.credentials.cover import CoverSource
from occupational_therapy.credentials.development import Evidence
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.register import Regulator
from occupational_therapy.credentials.registration import Registration
from occupational_therapy.credentials.sources import EMPLOYER_COVER
from occupational_therapy.credentials.standing import MayPractise, RegistrationStatus
from occupational_therapy.kernel.dates import Date, Period
from occupational_therapy.kernel.errors import NotInForceError
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source

__all__ = ["law_key", "law_of"]

Judge = Callable[[Rule[Question], Question], Iterable[Finding]]


def law_key(regulator: Regulator, name: str) -> str:
    """The key of a rule of a register.

    >>> from occupational_therapy.credentials import regulator
    >>> law_key(regulator("hcpc"), "renewal")
    'hcpc_renewal'
    """
    return f"{regulator.key}_{name}"


def _registration(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    entry, path = question.registration, question.registration_path
    if entry is None:
        yield rule.finding(
            Severity.WARNING,
            message("no registration as an occupational therapist is on record: whether practice is lawful is unknown"),
            path,
        )
    elif question.status is None:
        yield rule.finding(Severity.WARNING, _why_unknown(entry, question.on), path)
    elif question.status.standing.may_practise is MayPractise.NO:
        yield rule.finding(Severity.STOP, _why_not(entry, question.status, question.on), path)


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


def _period(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    entry = question.registration
    end = None if entry is None else entry.period.end
    if entry is None or end is None or not entry.registered_on(question.on):
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
    elif end > cycle.end and question.on < cycle.renewal_opens:
        yield rule.finding(
            Severity.WARNING,
            message("ends on {end}, in a cycle that cannot be renewed into yet: look at the register", end=end),
            path,
        )
    elif entry.ends_on is not None and entry.ends_on > question.regulator.registered_until(end, entry.warning_sent_on):
        yield rule.finding(
            Severity.WARNING, message("the register showed the entry after {end}: record the new period", end=end), path
        )


def _renewal(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    entry, on = question.registration, question.on
    if entry is None or entry.ends_on is None:
        return
    last, path = entry.ends_on, question.registration_path
    if on > last:
        if entry.registered_on(on) is False and on <= (until := question.regulator.renewal.short_until(last)):
            yield rule.finding(Severity.NOTE, message("short readmission is open until {until}", until=until), path)
        return
    window = entry.renewal_window
    if window is not None and window.is_open(on):
        yield rule.finding(
            Severity.WARNING,
            message("renewal is open: the declaration and the fee are due by {last}", last=window.closes),
            path,
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


def _development(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    development, looked_back = question.regulator.development, question.regulator.development.look_back(question.on)
    record = [each for each in question.practitioner.cpd if each.on <= question.on]
    looked_at = [each for each in record if each.on in looked_back]
    if not looked_at:
        yield rule.finding(
            Severity.WARNING,
            message("no development of the last {years} years is on record", years=development.look_back_years),
            "cpd",
        )
        return
    for gap in development.gaps([each.on for each in record], until=question.on):
        if gap.overlaps(looked_back):
            yield rule.finding(
                Severity.WARNING,
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
            yield rule.finding(Severity.WARNING, message("the record does not show {asks}", asks=standard.asks), "cpd")


def law_of(regulator: Regulator) -> tuple[Rule[Question], ...]:
    """The rules of law of a register, with its days and sources.

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

    cover, development = regulator.cover, regulator.development
    return (
        rule(
            "registration",
            message("only people on the register practise"),
            _registration,
            regulator.sources,
        ),
        rule(
            "title",
            message("only people on the register use the protected title"),
            _title,
            tuple(source for each in regulator.titles for source in each.sources),
        ),
        rule(
            "orders",
            message("what a panel has ordered is kept to"),
            _orders,
            regulator.orders.sources,
        ),
        rule(
            "period",
            message("registration runs to the end of its cycle"),
            _period,
            regulator.cycles.sources,
        ),
        rule(
            "renewal",
            message("registration is renewed, declaration and fee, before its deadline"),
            _renewal,
            (*regulator.cycles.sources, *regulator.renewal.sources),
        ),
        rule(
            "indemnity",
            message("whoever practises is covered by an indemnity arrangement"),
            _indemnity,
            cover.sources,
            cover.in_force,
        ),
        rule(
            "own_cover",
            message("independent practice has cover of its own"),
            _employer_only,
            (*cover.sources, EMPLOYER_COVER),
            cover.in_force,
        ),
        rule(
            "tell_registrar",
            message("loss of cover is told to the registrar immediately"),
            _tell,
            cover.tell_sources,
            cover.tell_in_force,
        ),
        rule(
            "development",
            message("development meets the standards of the register"),
            _development,
            development.sources,
            development.in_force,
        ),
    )
