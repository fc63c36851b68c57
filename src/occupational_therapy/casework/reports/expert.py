"""The report of an expert to a court: every content that the practice direction asks for is a field of its own.

It is kept apart from the reports of whoever treats: it has no monthly progress, and its author should not be treating
the client. The statements are the author's own words, given by the caller; the library writes none of them.
"""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.casework.assessment import Answered
from occupational_therapy.casework.footing import Capacity, Consent, to_capacity, to_consent
from occupational_therapy.casework.invariants import each_once
from occupational_therapy.casework.jurisdiction import Jurisdiction, jurisdiction_or_none
from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.casework.referral import InstructedQuestion, Referrer
from occupational_therapy.casework.reports.particulars import (
    Particulars,
    heading,
    particulars_or_none,
    signature_block,
)
from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.document import Block, Section, listing, section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, each, flag_or_none, instance, settle, text, text_or_none
from occupational_therapy.kernel.identifiers import identifier, identifiers_or_none
from occupational_therapy.kernel.messages import Message, Verbatim, message

__all__ = ["ExpertReport", "ExpertTest", "Literature"]


@attrs.frozen(kw_only=True)
class ExpertTest:
    """An examination, measurement or test that was used for an expert's report.

    Attributes:
        on: The day.
        what: What was done.
        by: Who did it.
        qualifications: The qualifications of who did it, where that was not the author.
        supervised: Whether the author supervised it, where somebody else did it; None where that is not said.
    """

    on: Date = attrs.field(converter=to_date)
    what: str = attrs.field(converter=text, repr=False)
    by: str = attrs.field(converter=identifier)
    qualifications: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    supervised: bool | None = attrs.field(default=None, converter=flag_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def line(self) -> Message:
        """The examination in one line."""
        done = message("{on}, by {by}: {what}", on=self.on, by=self.by, what=Verbatim(self.what))
        if self.qualifications is not None:
            done = message("{done}; qualifications: {known}", done=done, known=Verbatim(self.qualifications))
        if self.supervised is None:
            return done
        if self.supervised:
            return message("{done}; under the author's supervision", done=done)
        return message("{done}; not under the author's supervision", done=done)


@attrs.frozen(kw_only=True)
class Literature:
    """Literature or other material that an expert relied on.

    Attributes:
        citation: Enough to find it by.
    """

    citation: str = attrs.field(converter=text, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _referrer(value: Referrer | str) -> Referrer:
    return choice(Referrer, value)


def _literature(values: Iterable[Literature] | None) -> tuple[Literature, ...] | None:
    return None if values is None else each(lambda value: instance(Literature, value), values)


def _examinations(values: Iterable[ExpertTest] | None) -> tuple[ExpertTest, ...] | None:
    return None if values is None else each(lambda value: instance(ExpertTest, value), values)


def _questions(values: Iterable[InstructedQuestion]) -> tuple[InstructedQuestion, ...]:
    return each(lambda value: instance(InstructedQuestion, value), values)


def _answers(values: Iterable[Answered]) -> tuple[Answered, ...]:
    return each(lambda value: instance(Answered, value), values)


def _recommendations(values: Iterable[Recommendation]) -> tuple[Recommendation, ...]:
    return each(lambda value: instance(Recommendation, value), values)


def _once(report: "ExpertReport") -> Iterator[Problem]:
    yield from each_once("questions", (question.id for question in report.questions))
    yield from each_once("answers", (answer.question for answer in report.answers), called="question")
    yield from each_once("recommendations", (advice.id for advice in report.recommendations))


def _asked(report: "ExpertReport") -> Iterator[Problem]:
    asked = {question.id for question in report.questions}
    for place, answer in enumerate(report.answers):
        if answer.question not in asked:
            yield Problem(f"answers[{place}].question", message("{question} was not asked", question=answer.question))


@attrs.frozen(kw_only=True)
class ExpertReport:
    """A report to a court. What is None has not been written, and is found missing.

    Attributes:
        case: The case's identifier.
        client: The client's identifier.
        practitioner: The identifier of the expert.
        referrer: Who instructed.
        consent: On what footing the client is seen.
        capacity: Whether the client can decide about it.
        particulars: What the author says of the report.
        jurisdiction: Where the proceedings are.
        treated_by: Identifiers of everybody who treats the client or has; empty for nobody, None where not known.
        qualifications: The expert's qualifications.
        instructions: The substance of all facts and instructions that the opinion rests on.
        own_knowledge: Which of the facts stated are within the expert's own knowledge.
        literature: Literature and other material relied on; empty for none, None where not said.
        examinations: Examinations, measurements and tests, and who did them; empty for none, None where not said.
        questions: The questions to be answered.
        answers: The answers.
        opinion: The opinion, with its reasons.
        range_of_opinion: The range of opinion on the matter, with reasons for the expert's own; where there is no
            range, that there is none.
        qualified: What the opinion is qualified by; where it is not, that it is not.
        summary: A summary of the conclusions.
        recommendations: What is recommended.
        duty: The expert's own statement that the duty to the court is understood and was complied with.
        awareness: The expert's own statement of being aware of Part 35, its practice direction and the 2014 guidance.
        statement_of_truth: The expert's own statement of truth, word for word.

    >>> report = ExpertReport(case="K-1", client="C-1", practitioner="OT-9", referrer="solicitor")
    >>> report.mixes_roles is None
    True
    """

    case: str = attrs.field(converter=identifier)
    client: str = attrs.field(converter=identifier)
    practitioner: str = attrs.field(converter=identifier)
    referrer: Referrer = attrs.field(converter=_referrer)
    consent: Consent = attrs.field(default=Consent.NOT_RECORDED, converter=to_consent)
    capacity: Capacity = attrs.field(default=Capacity.NOT_RECORDED, converter=to_capacity)
    particulars: Particulars | None = attrs.field(default=None, converter=particulars_or_none)
    jurisdiction: Jurisdiction | None = attrs.field(default=None, converter=jurisdiction_or_none)
    treated_by: tuple[str, ...] | None = attrs.field(default=None, converter=identifiers_or_none)
    qualifications: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    instructions: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    own_knowledge: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    literature: tuple[Literature, ...] | None = attrs.field(default=None, converter=_literature)
    examinations: tuple[ExpertTest, ...] | None = attrs.field(default=None, converter=_examinations)
    questions: tuple[InstructedQuestion, ...] = attrs.field(default=(), converter=_questions)
    answers: tuple[Answered, ...] = attrs.field(default=(), converter=_answers)
    opinion: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    range_of_opinion: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    qualified: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    summary: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    recommendations: tuple[Recommendation, ...] = attrs.field(default=(), converter=_recommendations)
    duty: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    awareness: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    statement_of_truth: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _once, _asked)

    @property
    def authors(self) -> tuple[str, ...]:
        """The identifiers of the expert, and of who wrote the report where that is another."""
        written = () if self.particulars is None else (self.particulars.author,)
        return tuple(dict.fromkeys((self.practitioner, *written)))

    @property
    def mixes_roles(self) -> bool | None:
        """Whether an author treats the client or has; None where it is not known who does."""
        return None if self.treated_by is None else any(author in self.treated_by for author in self.authors)

    @property
    def unanswered(self) -> tuple[InstructedQuestion, ...]:
        """The questions without an answer."""
        answered = {answer.question for answer in self.answers}
        return tuple(question for question in self.questions if question.id not in answered)

    def outline(self) -> Section:
        """The report as it is read, in the order of the practice direction."""
        where = None
        if self.jurisdiction is not None:
            where = message("Proceedings in {country}", country=self.jurisdiction.label)
        return section(
            message("Report of an expert in occupational therapy"),
            heading(self, where),
            _written(message("Summary of conclusions"), self.summary),
            _written(message("Qualifications"), self.qualifications),
            _written(message("Facts and instructions"), self.instructions),
            _written(message("Facts within the expert's own knowledge"), self.own_knowledge),
            self._literature(),
            self._examinations(),
            self._answers(),
            _written(message("Opinion"), self.opinion),
            _written(message("Range of opinion"), self.range_of_opinion),
            _written(message("Qualification of the opinion"), self.qualified),
            section(message("Recommendations"), *(advice.outline() for advice in self.recommendations))
            if self.recommendations
            else None,
            _written(message("Duty to the court"), self.duty),
            _written(message("Awareness of the rules"), self.awareness),
            _written(message("Statement of truth"), self.statement_of_truth),
            signature_block(self.particulars),
        )

    def _literature(self) -> Section:
        points = [Verbatim(one.citation) for one in self.literature or ()]
        return section(message("Literature and other material"), _listed(points, known=self.literature is not None))

    def _examinations(self) -> Section:
        points = [one.line() for one in self.examinations or ()]
        title = message("Examinations, measurements and tests")
        return section(title, _listed(points, known=self.examinations is not None))

    def _answers(self) -> Section | None:
        answers = {answer.question: answer.answer for answer in self.answers}
        parts = [
            section(
                message("{id}: {question}", id=question.id, question=Verbatim(question.question)),
                Verbatim(answers[question.id]) if question.id in answers else message("Not answered"),
            )
            for question in self.questions
        ]
        return section(message("Questions to be answered"), *parts) if parts else None


def _written(title: Message, words: str | None) -> Section:
    return section(title, message("Not written yet") if words is None else Verbatim(words))


def _listed(points: Iterable[Message | Verbatim], *, known: bool) -> Block:
    found = tuple(points)
    if found:
        return listing(*found)
    return message("None") if known else message("Not written yet")
