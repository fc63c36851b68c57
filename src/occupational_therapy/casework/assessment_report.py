"""The assessment report: what was found, the answers to the questions, and what is recommended."""

import attrs

from occupational_therapy.assessment import Result
from occupational_therapy.casework.assessment import Assessment
from occupational_therapy.casework.case import Case
from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.casework.referral import Consent, InstructedQuestion
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Block, Section, listing, section
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.messages import Verbatim, message

__all__ = ["AssessmentReport", "assessment_report"]


@attrs.frozen(kw_only=True)
class AssessmentReport:
    """What whoever instructed reads after the first assessment.

    Attributes:
        case: The case's identifier.
        client: The client's identifier.
        practitioner: The therapist's identifier.
        on: The day of the assessment.
        consent: On what footing the client was referred.
        questions: The questions of the referral.
        assessment: What was found.
        results: Scores of measures taken that day.
        recommendations: What is recommended.
    """

    case: str
    client: str
    practitioner: str
    on: Date
    consent: Consent
    questions: tuple[InstructedQuestion, ...]
    assessment: Assessment
    results: tuple[Result, ...]
    recommendations: tuple[Recommendation, ...]

    @property
    def unanswered(self) -> tuple[InstructedQuestion, ...]:
        """The questions without an answer."""
        answered = {answer.question for answer in self.assessment.answers}
        return tuple(question for question in self.questions if question.id not in answered)

    def outline(self) -> Section:
        """The report as it is read."""
        found = self.assessment
        facts = [
            message("Case {case}, client {client}, therapist {by}", case=self.case, client=self.client, by=found.by),
            message("Assessed on {on}", on=self.on),
            message("Place: {place}", place=Verbatim(found.place)) if found.place else None,
            message("Present: {present}", present=Verbatim(found.present)) if found.present else None,
            message("Sources: {sources}", sources=Verbatim(found.informants)) if found.informants else None,
            message("Footing: {consent}", consent=self.consent.label),
        ]
        return section(
            message("Assessment report"),
            listing(*(fact for fact in facts if fact is not None)),
            self._questions(),
            found.coverage.outline(),
            section(
                message("Areas left out, and why"),
                listing(
                    *(
                        message("{area}: {reason}", area=left.area.label, reason=Verbatim(left.reason))
                        for left in found.left_out
                    )
                ),
            )
            if found.left_out
            else None,
            message("Needs looked at: {dimensions}", dimensions=tuple(each.label for each in found.dimensions))
            if found.dimensions
            else None,
            *(analysis.outline() for analysis in found.analyses),
            *(result.outline() for result in self.results),
            message("Opinion: {opinion}", opinion=Verbatim(found.opinion)) if found.opinion else None,
            *(each.outline() for each in self.recommendations),
        )

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


def assessment_report(case: Case) -> AssessmentReport:
    """The assessment report of a case.

    Raises:
        InvalidInputError: Nobody has assessed yet.
    """
    if case.assessment is None:
        raise InvalidInputError.of("assessment", message("is not there yet: the report tells of it"))
    on = case.assessment.on
    return AssessmentReport(
        case=case.id,
        client=case.referral.client.id,
        practitioner=case.practitioner,
        on=on,
        consent=case.referral.consent,
        questions=case.referral.questions,
        assessment=case.assessment,
        results=tuple(result for result in case.results if result.on == on),
        recommendations=tuple(each for each in case.recommendations if each.on <= on),
    )
