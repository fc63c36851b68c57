"""What a commissioner's policy asks for: each finding says not met (stop) or unknown (warning)."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from occupational_therapy.credentials.certificate import faults
from occupational_therapy.credentials.check import Check
from occupational_therapy.credentials.competence import Competence, Training
from occupational_therapy.credentials.cover import check_cover
from occupational_therapy.credentials.days import days_on, months_on, years_on
from occupational_therapy.credentials.employment import served_enough
from occupational_therapy.credentials.membership import body_name
from occupational_therapy.credentials.policy import TrainingNeed
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.sources import (
    DBS_NO_EXPIRY,
    DBS_RECHECK,
    EMPLOYER_COVER,
    FTE_CONVENTION,
    POLICY_CHOICE,
    RCOT_COVER,
    REGULATED_ACTIVITY,
    TRAINING_REFRESH,
)
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.occupations.sources import GUIDE

Judge = Callable[[Rule[Question], Question], Iterable[Finding]]

__all__ = ["COMMISSIONING", "certificate_stands_until", "training_stands_until"]


def _qualification(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    awards = [each.awarded_on for each in question.practitioner.qualifications]
    if question.policy.qualification_required and not any(day is None or day <= question.on for day in awards):
        yield rule.finding(
            Severity.WARNING, message("no qualification in occupational therapy is on record"), "qualifications"
        )


def _statutory_years(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    policy, posts = question.policy, question.practitioner.employment
    if not policy.min_statutory_years:
        return
    is_met, years = None, None
    if posts:
        is_met, years = served_enough(
            posts, counting=policy.counting, min_years=policy.min_statutory_years, on=question.on
        )
    if is_met:
        return
    if years is None or is_met is None:
        yield rule.finding(
            Severity.WARNING,
            message(
                "whether {asked} years in the statutory sector are complete is unknown",
                asked=policy.min_statutory_years,
            ),
            "employment",
        )
    else:
        yield rule.finding(
            Severity.STOP,
            message(
                "{years} years in the statutory sector are on record, fewer than {asked}",
                years=Quantity(years, 2),
                asked=policy.min_statutory_years,
            ),
            "employment",
        )


def certificate_stands_until(check: Check, question: Question) -> Date | None:
    """The day from which the policy asks for a new certificate, or for a new look at the status of this one.

    None for a membership: its scheme keeps that up to date, and the law says when it ends.
    """
    if check.is_membership:
        return None
    return years_on(check.known_unchanged_on(question.on), question.policy.dbs_max_age_years)


def _certificate(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    issued, best = question.certificates, question.certificate
    checks = question.practitioner.checks
    if not issued:
        yield rule.finding(
            Severity.WARNING, message("no certificate of a criminal record check is on record"), "checks"
        )
    elif best is None:
        for each in issued:
            for fault in faults(each, question.policy, question.workforce, question.on):
                yield rule.finding(Severity.STOP, fault, f"checks[{checks.index(each)}]")
    elif (due := certificate_stands_until(best, question)) is not None and due <= question.on:
        yield rule.finding(
            Severity.STOP,
            message("a new check is due by this policy since {due}; in law the certificate has no end", due=due),
            f"checks[{checks.index(best)}]",
        )


def _cover_floor(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    floor = question.policy.cover_floor
    if floor is None or not question.practitioner.cover:
        if floor is not None:
            yield rule.finding(Severity.WARNING, message("what the indemnity pays is unknown"), "cover")
        return
    met = check_cover(
        question.running_cover, question.on, duty=question.regulator.parts.cover, required_limit=floor
    ).limit_met
    if met is None:
        yield rule.finding(Severity.WARNING, message("what the indemnity pays is unknown"), "cover")
    elif not met:
        yield rule.finding(Severity.STOP, message("no arrangement pays {floor}", floor=floor), "cover")


def _company_cover(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    practice = question.practitioner.practice
    if not question.policy.company_cover or practice is None or not practice.through_company:
        return
    cover = check_cover(
        question.running_cover, question.on, duty=question.regulator.parts.cover, trades_through_company=True
    )
    if cover.company_covered is None or not question.practitioner.cover:
        yield rule.finding(Severity.WARNING, message("whether the company is insured is unknown"), "cover")
    elif not cover.company_covered:
        yield rule.finding(Severity.STOP, message("no arrangement insures the company"), "cover")


def _memberships(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    for body in question.policy.required_memberships:
        on_record = question.practitioner.member_of(body)
        if not on_record:
            yield rule.finding(
                Severity.WARNING, message("no membership of {body} is on record", body=body_name(body)), "memberships"
            )
        elif not any(question.on in each.period for each in on_record):
            yield rule.finding(
                Severity.STOP, message("membership of {body} does not run", body=body_name(body)), "memberships"
            )


@lru_cache(maxsize=1024)
def _labels(competences: tuple[Competence, ...]) -> tuple[Message, ...]:
    return tuple(each.label for each in competences)


def _competences(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    attested = {each.competence for each in question.practitioner.competences if each.on <= question.on}
    missing = question.policy.required_competences
    if attested:
        missing = tuple(each for each in missing if each not in attested)
    if missing:
        yield rule.finding(
            Severity.WARNING, message("nobody has attested: {competences}", competences=_labels(missing)), "competences"
        )


def training_stands_until(need: TrainingNeed, question: Question) -> Date | None:
    """The day from which training has to be repeated; None where none is on record, or where it stands for good."""
    latest = _latest(need, question)
    return (
        None if latest is None or need.refresh_months is None else months_on(latest.completed_on, need.refresh_months)
    )


def _latest(need: TrainingNeed, question: Question) -> Training | None:
    fitting = [
        each
        for each in question.practitioner.training
        if each.topic is need.topic
        and each.completed_on <= question.on
        and (need.level is None or (each.level is not None and each.level >= need.level))
    ]
    return max(fitting, key=lambda each: each.completed_on, default=None)


def _training(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    for need in question.policy.required_training:
        until = training_stands_until(need, question)
        if _latest(need, question) is None:
            yield rule.finding(
                Severity.WARNING, message("no training is on record in {topic}", topic=need.topic.label), "training"
            )
        elif until is not None and until <= question.on:
            yield rule.finding(
                Severity.STOP,
                message("training in {topic} is due again since {until}", topic=need.topic.label, until=until),
                "training",
            )


def _data_protection(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    if not question.policy.data_protection_required:
        return
    entry = question.practitioner.data_protection
    if entry is None:
        yield rule.finding(
            Severity.WARNING,
            message("no entry on the register of the data protection fee is on record"),
            "data_protection",
        )
    elif entry.paid_until < question.on:
        yield rule.finding(
            Severity.STOP,
            message("the data protection fee was paid until {until} only", until=entry.paid_until),
            "data_protection.paid_until",
        )


def _register_check(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    days, entry = question.policy.register_check_max_days, question.registration
    if days is None:
        return
    seen = None if entry is None else entry.checked_on
    if seen is None or seen > question.on:
        yield rule.finding(
            Severity.WARNING, message("no look at the register is on record"), question.registration_path
        )
    elif days_on(seen, days) < question.on:
        yield rule.finding(
            Severity.STOP,
            message("the register was last looked at on {seen}, which is too long ago", seen=seen),
            question.registration_path,
        )


def _rule(key: str, summary: Message, check: Judge, *sources: Source) -> Rule[Question]:
    return Rule(key=key, basis=Basis.COMMISSIONER_POLICY, summary=summary, sources=sources, check=check)


COMMISSIONING: tuple[Rule[Question], ...] = (
    _rule("qualification", message("a qualification is on record"), _qualification, GUIDE, POLICY_CHOICE),
    _rule(
        "statutory_years",
        message("years in the statutory sector come before independent work"),
        _statutory_years,
        GUIDE,
        POLICY_CHOICE,
        FTE_CONVENTION,
    ),
    _rule(
        "certificate",
        message("a criminal record check is deep enough, for the client's workforce, and recent"),
        _certificate,
        GUIDE,
        DBS_NO_EXPIRY,
        DBS_RECHECK,
        REGULATED_ACTIVITY,
    ),
    _rule("cover_floor", message("indemnity pays enough"), _cover_floor, POLICY_CHOICE),
    _rule(
        "company_cover",
        message("the company is insured where there is one"),
        _company_cover,
        RCOT_COVER,
        EMPLOYER_COVER,
        POLICY_CHOICE,
    ),
    _rule("required_memberships", message("memberships asked for run"), _memberships, POLICY_CHOICE),
    _rule("competences", message("competences asked for are attested"), _competences, GUIDE, POLICY_CHOICE),
    _rule("training", message("training asked for stands"), _training, TRAINING_REFRESH, POLICY_CHOICE),
    _rule("data_protection", message("the data protection fee is paid"), _data_protection, POLICY_CHOICE),
    _rule("register_check", message("the register was looked at lately"), _register_check, POLICY_CHOICE),
)
"""What a commissioner's policy asks for."""
