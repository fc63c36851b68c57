"""What professional bodies expect beyond the law."""

from collections.abc import Iterator

from occupational_therapy.credentials.competence import TrainingTopic
from occupational_therapy.credentials.cover import membership_cover
from occupational_therapy.credentials.membership import body_name
from occupational_therapy.credentials.qualification import PLACEMENT_HOURS
from occupational_therapy.credentials.question import Question
from occupational_therapy.credentials.sources import (
    RCOT_COVER,
    RCOT_YEAR,
    SAFEGUARDING_ADULTS,
    SAFEGUARDING_LEVELS,
    WFOT_HOURS,
)
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.sources import GUIDE
from occupational_therapy.specialisms import RCOT_SECTIONS, AgeGroup
from occupational_therapy.specialisms.sources import SECTIONS_CLOSED

__all__ = ["EXPECTATIONS"]

SAFEGUARDING_LEVEL = 3
"""The level for those who assess and plan for children, and for registered professionals who assess adults."""


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
    if question.for_client is AgeGroup.CHILD:
        yield from _trained(rule, question, TrainingTopic.SAFEGUARDING_CHILDREN)


def _safeguarding_adults(rule: Rule[Question], question: Question) -> Iterator[Finding]:
    if question.for_client not in {None, AgeGroup.CHILD}:
        yield from _trained(rule, question, TrainingTopic.SAFEGUARDING_ADULTS)


def _trained(rule: Rule[Question], question: Question, topic: TrainingTopic) -> Iterator[Finding]:
    levels = [
        each.level
        for each in question.practitioner.training
        if each.topic is topic and each.completed_on <= question.on
    ]
    if not any(level is not None and level >= SAFEGUARDING_LEVEL for level in levels):
        yield rule.finding(
            Severity.NOTE,
            message(
                "no training in {topic} of level {level} is on record", topic=topic.label, level=SAFEGUARDING_LEVEL
            ),
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
        key="safeguarding_adults_level",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message(
            "who assesses adults is trained in safeguarding them, at the level for registered professionals"
        ),
        sources=(SAFEGUARDING_ADULTS,),
        check=_safeguarding_adults,
        in_force=Period(start="2018-01-01"),
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
