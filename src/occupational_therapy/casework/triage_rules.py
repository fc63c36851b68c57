"""What has to be known before a therapist is instructed, as rules that find what is missing or does not fit."""

from collections.abc import Iterator

import attrs

from occupational_therapy.casework.footing import Capacity, Consent
from occupational_therapy.casework.instructed import INSTRUCTED
from occupational_therapy.casework.jurisdiction import CAPACITY_LAW, Jurisdiction
from occupational_therapy.casework.referral import Instruction, Referral, Referrer, Urgency
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import counted, message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms import AgeGroup

__all__ = ["RULES", "Triaged"]

_CONSENT = Source("HCPC standards of conduct, performance and ethics (1 September 2024), standard 1.4")
_EXPERT = Source(
    "Civil Procedure Rules, Part 35 and its practice direction",
    Confidence.PARTLY_CONFIRMED,
    "of England and Wales; that other courts have their own rules is from memory",
)
_LIBRARY = Source("a check of this library's own", Confidence.CONVENTION)
_CAPACITY_AGE = 16
"""The age from which the capacity law of England and Wales applies."""
_UNDER_THE_ACT = (Jurisdiction.ENGLAND, Jurisdiction.WALES)
_OTHER_COURTS = (Jurisdiction.SCOTLAND, Jurisdiction.NORTHERN_IRELAND)
_MAY_INSTRUCT_EXPERTS = (Referrer.SOLICITOR, Referrer.INSURER, Referrer.COURT)


@attrs.frozen(kw_only=True)
class Triaged:
    """A referral on a day, as the rules look at it."""

    referral: Referral
    on: Date


def _consent(rule: Rule[Triaged], asked: Triaged) -> Iterator[Finding]:
    match asked.referral.consent:
        case Consent.REFUSED:
            yield rule.finding(Severity.STOP, message("consent was refused: nothing may be done without it"), "consent")
        case Consent.NOT_RECORDED:
            yield rule.finding(
                Severity.WARNING, message("consent is not recorded: ask for it before anything is done"), "consent"
            )
        case Consent.GIVEN_FOR_CLIENT | Consent.BEST_INTERESTS if asked.referral.decided_by is None:
            yield rule.finding(
                Severity.WARNING,
                message("it is not recorded who decided for the client: name them, and by what authority"),
                "decided_by",
            )
        case _:
            pass


def _capacity(rule: Rule[Triaged], asked: Triaged) -> Iterator[Finding]:
    referral = asked.referral
    consent, capacity = referral.consent, referral.capacity
    rule = attrs.evolve(rule, sources=_capacity_sources(referral))
    if capacity is Capacity.IN_DOUBT:
        what = message("whether the client can decide this is in doubt: it is to be assessed before anybody decides")
        yield rule.finding(Severity.WARNING, what, "capacity")
    if consent is Consent.GIVEN and capacity is Capacity.CANNOT_DECIDE:
        what = message("the client is said to consent and to be unable to decide it: which holds?")
        yield rule.finding(Severity.WARNING, what, "capacity")
    if consent is not Consent.BEST_INTERESTS:
        return
    if capacity is Capacity.CAN_DECIDE:
        what = message("it was decided in the best interests of a client who can decide it: ask the client")
        yield rule.finding(Severity.WARNING, what, "consent")
    if capacity is Capacity.NOT_RECORDED:
        what = message("it was decided in the client's best interests, and no assessment of capacity is recorded")
        yield rule.finding(Severity.WARNING, what, "capacity")
    years = referral.client.age_on(asked.on)
    if years is not None and years < _CAPACITY_AGE and referral.jurisdiction in _UNDER_THE_ACT:
        what = message(
            "the client is {years}: below {age} it is for those with parental responsibility",
            years=years,
            age=_CAPACITY_AGE,
        )
        yield rule.finding(Severity.WARNING, what, "consent")


def _capacity_sources(referral: Referral) -> tuple[Source, ...]:
    law = None if referral.jurisdiction is None else CAPACITY_LAW.get(referral.jurisdiction)
    return tuple(dict.fromkeys(CAPACITY_LAW.values())) if law is None else (law,)


def _child(rule: Rule[Triaged], asked: Triaged) -> Iterator[Finding]:
    referral = asked.referral
    child = referral.client.age_group_on(asked.on) is AgeGroup.CHILD
    if child and referral.consent is Consent.GIVEN and referral.decided_by is None:
        yield rule.finding(
            Severity.NOTE,
            message("the client is a child: record whether somebody with parental responsibility agrees as well"),
            "decided_by",
        )


def _questions(rule: Rule[Triaged], asked: Triaged) -> Iterator[Finding]:
    if asked.referral.questions:
        return
    treats = INSTRUCTED[asked.referral.instruction].treats
    yield rule.finding(
        Severity.NOTE if treats else Severity.WARNING,
        message("no question is asked: say what has to be answered, each question with its own identifier"),
        "questions",
    )


def _fitting(rule: Rule[Triaged], asked: Triaged) -> Iterator[Finding]:
    referral = asked.referral
    if not referral.wanted:
        yield rule.finding(
            Severity.WARNING,
            message("no specialism follows from the conditions at the client's age: name the one wanted"),
            "specialisms",
        )
    if len(referral.wanted) > 1:
        yield rule.finding(
            Severity.NOTE,
            message("more than one specialism is wanted: one therapist who has them, or several with joint goals"),
            "specialisms",
        )


def _known(rule: Rule[Triaged], asked: Triaged) -> Iterator[Finding]:
    referral = asked.referral
    lacks = (
        (
            "client.born",
            message("the client's age is not known: specialism, checks and measures depend on it"),
            referral.client.born is None,
        ),
        (
            "client.home",
            message("where the client lives is not known: the way to the client cannot be told"),
            referral.client.home is None and not referral.remote,
        ),
        ("funder", message("it is not known who is to pay"), referral.funder is None),
        (
            "jurisdiction",
            message("it is not known which country's law and register apply"),
            referral.jurisdiction is None,
        ),
    )
    for path, what, missing in lacks:
        if missing:
            yield rule.finding(Severity.NOTE, what, path)
    if referral.jurisdiction is Jurisdiction.ELSEWHERE:
        yield rule.finding(
            Severity.WARNING,
            message("the register that counts there is not known here: ask who regulates the therapist"),
            "jurisdiction",
        )


def _in_time(rule: Rule[Triaged], asked: Triaged) -> Iterator[Finding]:
    referral = asked.referral
    if referral.start_by is not None and referral.start_by < asked.on:
        yield rule.finding(
            Severity.WARNING,
            message("somebody was to begin by {start_by}, which is past", start_by=referral.start_by),
            "start_by",
        )
    if referral.start_by is None and referral.urgency is not Urgency.ROUTINE:
        yield rule.finding(
            Severity.NOTE,
            message("it is called {urgency}, and no day is given to begin by", urgency=referral.urgency.label),
            "start_by",
        )


def _risks(rule: Rule[Triaged], asked: Triaged) -> Iterator[Finding]:
    if asked.referral.risks:
        yield rule.finding(
            Severity.WARNING,
            counted(
                "{count} risk is noted: whoever visits has to know of it before",
                "{count} risks are noted: whoever visits has to know of them before",
                count=len(asked.referral.risks),
            ),
            "risks",
        )


def _roles(rule: Rule[Triaged], asked: Triaged) -> Iterator[Finding]:
    referral = asked.referral
    if referral.instruction is not Instruction.EXPERT_REPORT:
        return
    if referral.referrer not in _MAY_INSTRUCT_EXPERTS:
        yield rule.finding(
            Severity.WARNING,
            message(
                "an expert report is asked for by {referrer}: is a treating report meant?",
                referrer=referral.referrer.label,
            ),
            "referrer",
        )
    if referral.seen_before_by is not None:
        yield rule.finding(
            Severity.WARNING,
            message("a therapist knows the client already: whoever treats is not to be the expert as well"),
            "seen_before_by",
        )
    country = referral.jurisdiction
    if country is not None and country in _OTHER_COURTS:
        yield rule.finding(
            Severity.NOTE,
            message("the courts of {country} have rules of their own for experts", country=country.label),
            "jurisdiction",
        )


RULES: tuple[Rule[Triaged], ...] = (
    Rule(
        key="consent_recorded",
        basis=Basis.LAW,
        summary=message("consent, or another proper authority, comes before any service"),
        sources=(_CONSENT,),
        check=_consent,
    ),
    Rule(
        key="capacity_and_consent_agree",
        basis=Basis.LAW,
        summary=message("who decides follows from whether the client can decide"),
        sources=tuple(dict.fromkeys(CAPACITY_LAW.values())),
        check=_capacity,
    ),
    Rule(
        key="child_and_parent",
        basis=Basis.LIBRARY,
        summary=message("of a child it is recorded who with parental responsibility agrees"),
        sources=(_LIBRARY,),
        check=_child,
    ),
    Rule(
        key="questions_asked",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("whoever instructs says what has to be answered"),
        sources=(GUIDE,),
        check=_questions,
    ),
    Rule(
        key="specialism_follows",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("the right specialist is found before anybody is instructed"),
        sources=(GUIDE,),
        check=_fitting,
    ),
    Rule(
        key="referral_complete",
        basis=Basis.LIBRARY,
        summary=message("what matching and costing need is known"),
        sources=(_LIBRARY,),
        check=_known,
    ),
    Rule(
        key="begun_in_time",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("somebody begins by the day asked for"),
        sources=(GUIDE,),
        check=_in_time,
    ),
    Rule(
        key="risks_told",
        basis=Basis.LIBRARY,
        summary=message("known risks are told to whoever visits"),
        sources=(_LIBRARY,),
        check=_risks,
    ),
    Rule(
        key="expert_and_therapist_apart",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("treating and giving evidence to a court are not mixed"),
        sources=(_EXPERT,),
        check=_roles,
    ),
)
"""What triage looks at."""
