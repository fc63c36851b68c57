"""The assessment report: what was found, the answers to the questions, and what is recommended."""

from collections.abc import Iterable

import attrs

from occupational_therapy.assessment import Result
from occupational_therapy.casework.assessment import Assessment
from occupational_therapy.casework.case import Case
from occupational_therapy.casework.footing import Capacity, Consent
from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.casework.referral import InstructedQuestion, Referrer
from occupational_therapy.casework.reports.particulars import (
    Particulars,
    heading,
    particulars_or_none,
    signature_block,
)
from occupational_therapy.casework.reports.parts_shown import PartsShown, parts_shown
from occupational_therapy.kernel.dates import Date, DateLike, on_date
from occupational_therapy.kernel.document import Block, Outlined, Section, listing, section
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, instance
from occupational_therapy.kernel.messages import Message, Verbatim, message

__all__ = ["AssessmentReport", "assessment_report"]


@attrs.frozen(kw_only=True)
class AssessmentReport:
    """What whoever instructed reads after the first assessment.

    Attributes:
        case: The case's identifier.
        client: The client's identifier.
        practitioner: The therapist's identifier.
        referrer: Who instructed.
        on: The day of the report.
        consent: On what footing the client was referred.
        capacity: Whether the client can decide about it.
        particulars: What the author says of the report.
        questions: The questions of the referral.
        assessment: What was found.
        results: Scores of measures taken from the day of the assessment to that of the report.
        recommendations: What was recommended by the day of the report.
        parts: Assessments of homes and handling, and plans of treatment; None where there are none.
    """

    case: str
    client: str
    practitioner: str
    referrer: Referrer
    on: Date
    consent: Consent
    capacity: Capacity
    particulars: Particulars | None
    questions: tuple[InstructedQuestion, ...]
    assessment: Assessment
    results: tuple[Result, ...]
    recommendations: tuple[Recommendation, ...]
    parts: PartsShown | None

    @property
    def unanswered(self) -> tuple[InstructedQuestion, ...]:
        """The questions without an answer."""
        answered = {answer.question for answer in self.assessment.answers}
        return tuple(question for question in self.questions if question.id not in answered)

    def outline(self) -> Section:
        """The report as it is read."""
        found = self.assessment
        facts = (
            message("Assessed on {on} by {by}", on=found.on, by=found.by),
            message("Reported on {on}", on=self.on) if self.on != found.on else None,
            message("Place: {place}", place=Verbatim(found.place)) if found.place else None,
            message("Present: {present}", present=Verbatim(found.present)) if found.present else None,
            message("Sources: {sources}", sources=Verbatim(found.informants)) if found.informants else None,
        )
        return section(
            message("Assessment report"),
            heading(self, *facts),
            self._questions(),
            section(message("Opinion"), Verbatim(found.opinion)) if found.opinion else None,
            found.coverage.outline(),
            self._left_out(),
            message("Needs looked at: {dimensions}", dimensions=tuple(each.label for each in found.dimensions))
            if found.dimensions
            else None,
            _part(message("Activities analysed"), found.analyses),
            _part(message("Measures"), self.results),
            self.parts.outline() if self.parts else None,
            _part(message("Recommendations"), self.recommendations),
            signature_block(self.particulars),
        )

    def _left_out(self) -> Section | None:
        points = [
            message("{area}: {reason}", area=left.area.label, reason=Verbatim(left.reason))
            for left in self.assessment.left_out
        ]
        return section(message("Areas left out, and why"), listing(*points)) if points else None

    def _questions(self) -> Section | None:
        answers = {answer.question: answer.answer for answer in self.assessment.answers}
        blocks: list[Block] = [
            section(
                message("{id}: {question}", id=question.id, question=Verbatim(question.question)),
                Verbatim(answers[question.id]) if question.id in answers else message("Not answered"),
            )
            for question in self.questions
        ]
        return section(message("Questions of the referral"), *blocks) if blocks else None


def _part(title: Message, things: Iterable[Outlined]) -> Section | None:
    parts = [each.outline() for each in things]
    return section(title, *parts) if parts else None


def assessment_report(
    case: Case, on: DateLike | None = None, particulars: Particulars | None = None
) -> AssessmentReport:
    """The assessment report of a case.

    Args:
        case: The case.
        on: The day of the report; that of the assessment unless told. What came later is left out.
        particulars: What the author says of the report; without them it is a draft.

    Raises:
        InvalidInputError: Nobody has assessed yet, or not by that day.

    >>> from occupational_therapy.casework.client import Client
    >>> from occupational_therapy.casework.referral import Referral
    >>> referral = Referral(
    ...     id="R-1",
    ...     client=Client(id="C-1"),
    ...     on="2026-03-02",
    ...     referrer="solicitor",
    ...     instruction="one_off_assessment",
    ...     specialisms=["housing_and_equipment"],
    ...     questions=[InstructedQuestion(id="Q1", question="Which equipment is needed now?")],
    ... )
    >>> case = Case(
    ...     id="K-1",
    ...     referral=referral,
    ...     practitioner="OT-1",
    ...     opened_on="2026-03-09",
    ...     assessment=Assessment(on="2026-03-16", by="OT-1"),
    ... )
    >>> [question.id for question in assessment_report(case).unanswered]
    ['Q1']
    """
    found = accept("case", instance(Case, case)).assessment
    if found is None:
        raise InvalidInputError.of("assessment", message("is not there yet: the report tells of it"))
    day = found.on if on is None else on_date(on)
    if day < found.on:
        raise InvalidInputError.of(
            "on", message("{on} is before the assessment, {assessed}", on=str(day), assessed=str(found.on))
        )
    return AssessmentReport(
        case=case.id,
        client=case.referral.client.id,
        practitioner=case.practitioner,
        referrer=case.referral.referrer,
        on=day,
        consent=case.referral.consent,
        capacity=case.referral.capacity,
        particulars=accept("particulars", particulars_or_none(particulars)),
        questions=case.referral.questions,
        assessment=found,
        results=tuple(each for each in case.results if each.on is not None and found.on <= each.on <= day),
        recommendations=tuple(each for each in case.recommendations if each.on <= day),
        parts=parts_shown(case, day),
    )
