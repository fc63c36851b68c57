"""What this library itself finds doubtful, and what it always says: only the live register knows who is on it."""

import itertools
from collections.abc import Iterator
from functools import lru_cache

from occupational_therapy.credentials.cover import Cover, CoverBasis
from occupational_therapy.credentials.days import years_on
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.sources import CLAIMS_MADE, FAR_DATES, FUTURE_DATES, LAST_CHECKED, LIVE_REGISTER
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import message

__all__ = ["FAR_YEARS", "LIVE_REGISTER_RULE", "OWN_CHECKS"]

FAR_YEARS = 10
"""How many years ahead something on record may run without a question (this library's choice)."""


def _live(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    yield rule.finding(
        Severity.NOTE,
        message(
            "check the live register of the {authority}: these findings rest on the records given",
            authority=question.regulator.authority,
        ),
        question.registration_path,
    )


def _run_off(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    made = [each for each in question.practitioner.cover if each.basis is CoverBasis.CLAIMS_MADE]
    if any(question.on in each.period for each in made):
        return
    for each in made:
        if _unanswered(each, question.on):
            place = question.practitioner.cover.index(each)
            yield rule.finding(
                Severity.WARNING,
                message("claims-made cover has ended, and no run-off answers later claims"),
                f"cover[{place}].run_off_until",
            )


def _unanswered(cover: Cover, on: Date) -> bool:
    last = cover.run_off_until or cover.period.end
    return last is not None and last < on


def _future(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    later = [each for each in _record_days(question) if each[-1] is not None and each[-1] > question.on]
    if not later:
        return
    for (field, name), given in itertools.groupby(later, key=lambda each: (each[0], each[2])):
        days = list(given)
        if len(days) == 1:
            [(_, place, _, day)] = days
            what = message("{day} is after the day asked about: it is not counted", day=day)
            yield rule.finding(Severity.WARNING, what, f"{field}[{place}].{name}")
        else:
            what = message(
                "{count} records are dated after the day asked about, the first {first}: they are not counted",
                count=len(days),
                first=min(day for *_, day in days if day is not None),
            )
            yield rule.finding(Severity.WARNING, what, field)


@lru_cache(maxsize=1024)
def _far_from(on: Date) -> Date:
    return years_on(on, FAR_YEARS)


def _far_ahead(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    latest = _far_from(question.on)
    for field, place, name, day in _last_days(question):
        if day is not None and day > latest:
            yield rule.finding(
                Severity.WARNING,
                message("{day} is more than {years} years ahead: look whether it is meant", day=day, years=FAR_YEARS),
                f"{field}[{place}].{name}",
            )
    paid = question.practitioner.data_protection
    if paid is not None and paid.paid_until > latest:
        yield rule.finding(
            Severity.WARNING,
            message(
                "{day} is more than {years} years ahead: look whether it is meant",
                day=paid.paid_until,
                years=FAR_YEARS,
            ),
            "data_protection.paid_until",
        )


def _last_days(question: Question) -> Iterator[tuple[str, int, str, Date | None]]:
    person = question.practitioner
    for place, registration in enumerate(person.registrations):
        yield "registrations", place, "period", registration.period.end
    for place, cover in enumerate(person.cover):
        yield "cover", place, "period", cover.period.end
    for place, membership in enumerate(person.memberships):
        yield "memberships", place, "period", membership.period.end
    for place, post in enumerate(person.employment):
        yield "employment", place, "period", post.period.end
    for place, check in enumerate(person.checks):
        if check.update_service is not None:
            yield "checks", place, "update_service.paid_until", check.update_service.paid_until


def _looked_before(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    for place, each in enumerate(question.practitioner.registrations):
        seen, since = each.checked_on, each.registered_since
        if seen is not None and since is not None and seen < since and each.status is not None:
            yield rule.finding(
                Severity.WARNING,
                message(
                    "the register was looked at on {seen}, before registration began on {since}: look again",
                    seen=seen,
                    since=since,
                ),
                f"registrations[{place}].checked_on",
            )


def _record_days(question: Question) -> Iterator[tuple[str, int, str, Date | None]]:
    person = question.practitioner
    for place, registration in enumerate(person.registrations):
        yield "registrations", place, "checked_on", registration.checked_on
    for place, check in enumerate(person.checks):
        yield "checks", place, "issued_on", check.issued_on
    for place, check in enumerate(person.checks):
        yield "checks", place, "status_checked_on", check.status_checked_on
    for place, check in enumerate(person.checks):
        yield "checks", place, "letter_on", check.letter_on
    for place, qualification in enumerate(person.qualifications):
        yield "qualifications", place, "awarded_on", qualification.awarded_on
    for place, activity in enumerate(person.cpd):
        yield "cpd", place, "on", activity.on
    for place, attestation in enumerate(person.competences):
        yield "competences", place, "on", attestation.on
    for place, training in enumerate(person.training):
        yield "training", place, "completed_on", training.completed_on


def _last_checked(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    checked = question.regulator.checked
    if question.on > checked:
        yield rule.finding(
            Severity.NOTE,
            message(
                "the rules of the {authority} were last checked on {checked}: a later change is not known here",
                authority=question.regulator.authority,
                checked=checked,
            ),
        )


LIVE_REGISTER_RULE: Rule[Question] = Rule(
    key="live_register",
    basis=Basis.LIBRARY,
    summary=message("only the live register says who is on it today"),
    sources=(LIVE_REGISTER,),
    check=_live,
)

OWN_CHECKS: tuple[Rule[Question], ...] = (
    LIVE_REGISTER_RULE,
    Rule(
        key="last_checked",
        basis=Basis.LIBRARY,
        summary=message("a rule is known as far as the day it was last checked"),
        sources=(LAST_CHECKED,),
        check=_last_checked,
    ),
    Rule(
        key="run_off",
        basis=Basis.LIBRARY,
        summary=message("claims-made cover that ends is followed by run-off"),
        sources=(CLAIMS_MADE,),
        check=_run_off,
    ),
    Rule(
        key="future_dates",
        basis=Basis.LIBRARY,
        summary=message("a record is not dated after the day asked about"),
        sources=(FUTURE_DATES,),
        check=_future,
    ),
    Rule(
        key="far_dates",
        basis=Basis.LIBRARY,
        summary=message("nothing on record runs on for many years"),
        sources=(FAR_DATES,),
        check=_far_ahead,
    ),
    Rule(
        key="looked_before",
        basis=Basis.LIBRARY,
        summary=message("a look at the register is no older than the registration"),
        sources=(FAR_DATES,),
        check=_looked_before,
    ),
)
"""What this library itself finds doubtful."""
