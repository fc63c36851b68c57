"""What professional bodies expect beyond the law, and what this library itself finds doubtful."""

from collections.abc import Iterator

from occupational_therapy.credentials.competence import TrainingTopic
from occupational_therapy.credentials.cover import Cover, CoverBasis, membership_cover
from occupational_therapy.credentials.membership import body_name
from occupational_therapy.credentials.qualification import PLACEMENT_HOURS
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.sources import (
    CLAIMS_MADE,
    FUTURE_DATES,
    LAST_CHECKED,
    LIVE_REGISTER,
    RCOT_COVER,
    RCOT_YEAR,
    SAFEGUARDING_LEVELS,
    WFOT_HOURS,
)
from occupational_therapy.kernel.dates import Date, Period
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms import RCOT_SECTIONS, AgeGroup
from occupational_therapy.specialisms.sources import SECTIONS_CLOSED

__all__ = ["EXPECTATIONS", "LIVE_REGISTER_RULE", "OWN_CHECKS"]

SAFEGUARDING_LEVEL = 3
"""The level for those who assess and plan for children."""


def _membership(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    memberships = question.practitioner.memberships
    if not memberships:
        yield rule.finding(Severity.NOTE, message("no membership of a professional body is on record"), "memberships")
    elif not any(question.on in each.period for each in memberships):
        yield rule.finding(
            Severity.NOTE, message("no membership on record runs on {day}", day=question.on), "memberships"
        )


def _sections(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    for place, each in enumerate(question.practitioner.memberships):
        for category in each.categories:
            closed = RCOT_SECTIONS[category].holds.end if each.body == "rcot" and category in RCOT_SECTIONS else None
            if closed is not None and closed < question.on and question.on in each.period:
                yield rule.finding(
                    Severity.NOTE,
                    message("the section {section} has closed: it is a credential of the past", section=category),
                    f"memberships[{place}].categories",
                )


def _company(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    for place, each in enumerate(question.practitioner.cover):
        known = membership_cover(each)
        if known is not None and not known.insures_company and each.covers_company:
            yield rule.finding(
                Severity.WARNING,
                message("membership of {body} insures no company or partnership", body=body_name(known.key)),
                f"cover[{place}].covers_company",
            )


def _placement(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    least = PLACEMENT_HOURS.entries[-1].value
    for place, each in enumerate(question.practitioner.qualifications):
        if each.placement_hours is not None and each.placement_hours < least:
            yield rule.finding(
                Severity.WARNING,
                message(
                    "{hours} hours of practice placements are fewer than {least}",
                    hours=each.placement_hours,
                    least=least,
                ),
                f"qualifications[{place}].placement_hours",
            )


def _safeguarding(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    if question.for_client is not AgeGroup.CHILD:
        return
    levels = [
        each.level
        for each in question.practitioner.training
        if each.topic is TrainingTopic.SAFEGUARDING_CHILDREN and each.completed_on <= question.on
    ]
    if not any(level is not None and level >= SAFEGUARDING_LEVEL for level in levels):
        yield rule.finding(
            Severity.NOTE,
            message("no training in safeguarding children of level {level} is on record", level=SAFEGUARDING_LEVEL),
            "training",
        )


EXPECTATIONS: tuple[Rule[Question], ...] = (
    Rule(
        key="professional_membership",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("a therapist belongs to the professional college or to a body of the specialism"),
        sources=(GUIDE, RCOT_YEAR),
        check=_membership,
    ),
    Rule(
        key="sections_closed",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("a specialist section of the college is a credential of the past"),
        sources=(SECTIONS_CLOSED,),
        check=_sections,
        in_force=Period(start="2024-10-01"),
    ),
    Rule(
        key="membership_insures_no_company",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("cover by membership insures the member alone"),
        sources=(RCOT_COVER,),
        check=_company,
    ),
    Rule(
        key="safeguarding_level",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("who assesses and plans for children is trained in safeguarding them, at the level for it"),
        sources=(SAFEGUARDING_LEVELS,),
        check=_safeguarding,
        in_force=Period(start="2019-01-01"),
    ),
    Rule(
        key="placement_hours",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("a programme holds enough practice placements"),
        sources=(WFOT_HOURS,),
        check=_placement,
    ),
)
"""What professional bodies expect."""


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
    for field, place, name, day in _record_days(question):
        if day is not None and day > question.on:
            yield rule.finding(
                Severity.WARNING,
                message("{day} is after the day asked about: it is not counted", day=day),
                f"{field}[{place}].{name}",
            )


def _record_days(question: Question) -> Iterator[tuple[str, int, str, Date | None]]:
    person = question.practitioner
    for place, registration in enumerate(person.registrations):
        yield "registrations", place, "checked_on", registration.checked_on
    for place, check in enumerate(person.checks):
        yield "checks", place, "issued_on", check.issued_on
        yield "checks", place, "status_checked_on", check.status_checked_on
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
)
"""What this library itself finds doubtful."""
