"""The referral: who asks for what, for whom, and what has to be answered."""

import enum
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.casework.client import Client
from occupational_therapy.casework.invariants import each_once
from occupational_therapy.kernel.dates import Date, to_date, to_date_or_none
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, each, flag, instance, settle, text, text_or_none
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none, identifiers
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.specialisms import (
    CONDITIONS,
    SPECIALISMS,
    SpecialismSuggestion,
    specialisms_for,
)

__all__ = ["Consent", "InstructedQuestion", "Instruction", "Referral", "Referrer", "Urgency"]


class Instruction(enum.StrEnum):
    """What is instructed. The three lead to different reports."""

    ONE_OFF_ASSESSMENT = "one_off_assessment"
    EXPERT_REPORT = "expert_report"
    ONGOING_TREATMENT = "ongoing_treatment"

    @property
    def label(self) -> Message:
        """The instruction in words."""
        return _INSTRUCTIONS[self]


_INSTRUCTIONS = {
    Instruction.ONE_OFF_ASSESSMENT: message("a one-off assessment with recommendations"),
    Instruction.EXPERT_REPORT: message("an expert report to a court"),
    Instruction.ONGOING_TREATMENT: message("ongoing treatment"),
}


class Referrer(enum.StrEnum):
    """Who refers."""

    CASE_MANAGER = "case_manager"
    SOLICITOR = "solicitor"
    INSURER = "insurer"
    COURT = "court"
    EMPLOYER = "employer"
    HEALTH_OR_SOCIAL_CARE = "health_or_social_care"
    CLIENT = "client"

    @property
    def label(self) -> Message:
        """The referrer in words."""
        return _REFERRERS[self]


_REFERRERS = {
    Referrer.CASE_MANAGER: message("a case manager"),
    Referrer.SOLICITOR: message("a solicitor"),
    Referrer.INSURER: message("an insurer"),
    Referrer.COURT: message("a court"),
    Referrer.EMPLOYER: message("an employer"),
    Referrer.HEALTH_OR_SOCIAL_CARE: message("a health or social care service"),
    Referrer.CLIENT: message("the client, or somebody close"),
}


class Urgency(enum.StrEnum):
    """How soon somebody has to begin."""

    ROUTINE = "routine"
    SOON = "soon"
    URGENT = "urgent"

    @property
    def label(self) -> Message:
        """The urgency in words."""
        return _URGENCIES[self]


_URGENCIES = {
    Urgency.ROUTINE: message("routine"),
    Urgency.SOON: message("soon"),
    Urgency.URGENT: message("urgent"),
}


class Consent(enum.StrEnum):
    """On what footing the client is referred."""

    GIVEN = "given"
    BEST_INTERESTS = "best_interests"
    """Decided in the best interests of a client who cannot decide it."""
    NOT_RECORDED = "not_recorded"

    @property
    def label(self) -> Message:
        """The footing in words."""
        return _CONSENTS[self]


_CONSENTS = {
    Consent.GIVEN: message("the client consents"),
    Consent.BEST_INTERESTS: message("decided in the client's best interests"),
    Consent.NOT_RECORDED: message("consent not recorded"),
}


@attrs.frozen(kw_only=True)
class InstructedQuestion:
    """A question that whoever instructs wants answered, at assessment and in the report.

    Attributes:
        id: Its identifier.
        question: The question.
    """

    id: str = attrs.field(converter=identifier)
    question: str = attrs.field(converter=text, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _client(value: Client) -> Client:
    return instance(Client, value)


def _instruction(value: Instruction | str) -> Instruction:
    return choice(Instruction, value)


def _referrer(value: Referrer | str) -> Referrer:
    return choice(Referrer, value)


def _urgency(value: Urgency | str) -> Urgency:
    return choice(Urgency, value)


def _consent(value: Consent | str) -> Consent:
    return choice(Consent, value)


def _questions(values: Iterable[InstructedQuestion]) -> tuple[InstructedQuestion, ...]:
    return each(lambda value: instance(InstructedQuestion, value), values)


def _conditions(values: Iterable[str]) -> tuple[str, ...]:
    return each(CONDITIONS.field, values)


def _specialisms(values: Iterable[str]) -> tuple[str, ...]:
    return each(SPECIALISMS.field, values)


def _asked_once(referral: "Referral") -> Iterator[Problem]:
    yield from each_once("questions", (question.id for question in referral.questions))


def _of_somebody_born(referral: "Referral") -> Iterator[Problem]:
    if referral.client.born is not None and referral.client.born > referral.on:
        yield Problem("client.born", message("is after the referral, {on}", on=str(referral.on)))


def _begins_after(referral: "Referral") -> Iterator[Problem]:
    if referral.start_by is not None and referral.start_by < referral.on:
        yield Problem(
            "start_by",
            message("{start} is before the referral, {on}", start=str(referral.start_by), on=str(referral.on)),
        )


def _something_to_go_by(referral: "Referral") -> Iterator[Problem]:
    if not referral.conditions and not referral.specialisms:
        yield Problem("conditions", message("is empty: name a condition or problem, or the specialism that is wanted"))


@attrs.frozen(kw_only=True)
class Referral:
    """A request for occupational therapy.

    Attributes:
        id: Its identifier.
        client: For whom.
        on: The day it was made.
        referrer: Who refers.
        instruction: What is instructed.
        questions: What has to be answered, at assessment and in the report.
        conditions: Keys of the client's conditions and problems.
        specialisms: Keys of the specialisms wanted, where the referrer knows; else they follow from the conditions.
        urgency: How soon somebody has to begin.
        start_by: The latest day to begin.
        consent: On what footing the client is referred.
        remote: Whether the work can be done by telephone or video.
        not_with: Identifiers of therapists who are not to be instructed, for a conflict of interest or at request.
        seen_before_by: The identifier of the therapist who knows the client.
        background: What else the therapist should know.
    """

    id: str = attrs.field(converter=identifier)
    client: Client = attrs.field(converter=_client)
    on: Date = attrs.field(converter=to_date)
    referrer: Referrer = attrs.field(converter=_referrer)
    instruction: Instruction = attrs.field(converter=_instruction)
    questions: tuple[InstructedQuestion, ...] = attrs.field(default=(), converter=_questions)
    conditions: tuple[str, ...] = attrs.field(default=(), converter=_conditions)
    specialisms: tuple[str, ...] = attrs.field(default=(), converter=_specialisms)
    urgency: Urgency = attrs.field(default=Urgency.ROUTINE, converter=_urgency)
    start_by: Date | None = attrs.field(default=None, converter=to_date_or_none)
    consent: Consent = attrs.field(default=Consent.NOT_RECORDED, converter=_consent)
    remote: bool = attrs.field(default=False, converter=flag)
    not_with: tuple[str, ...] = attrs.field(default=(), converter=identifiers)
    seen_before_by: str | None = attrs.field(default=None, converter=identifier_or_none)
    background: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _asked_once, _of_somebody_born, _begins_after, _something_to_go_by)

    def suggestions(self) -> tuple[SpecialismSuggestion, ...]:
        """The specialisms that the conditions lead to, for the client's age, the likeliest first, each with reasons.

        >>> client = Client(id="C-1", born="1990-05-04")
        >>> referral = Referral(id="R-1", client=client, on="2026-03-02", referrer="case_manager",
        ...                     instruction="ongoing_treatment", conditions=["acquired_brain_injury"])
        >>> referral.suggestions()[0].specialism
        'rehabilitation'
        """
        return specialisms_for(self.conditions, age_group=self.client.age_group_on(self.on))

    @property
    def wanted(self) -> tuple[str, ...]:
        """The specialisms wanted: as named, or those that are first for a condition at the client's age."""
        return self.specialisms or tuple(each.specialism for each in self.suggestions() if each.first_for)

    def outline(self) -> Section:
        """The referral as it is read."""
        return section(
            message("Referral {id}", id=self.id),
            message(
                "{on}: {referrer} asks for {instruction} ({urgency})",
                on=self.on,
                referrer=self.referrer.label,
                instruction=self.instruction.label,
                urgency=self.urgency.label,
            ),
            message("Footing: {consent}", consent=self.consent.label),
            message(
                "Conditions and problems: {conditions}",
                conditions=tuple(CONDITIONS[key].label for key in self.conditions),
            )
            if self.conditions
            else None,
            message(
                "Specialisms wanted: {specialisms}", specialisms=tuple(SPECIALISMS[key].label for key in self.wanted)
            )
            if self.wanted
            else message("No specialism follows from the conditions at the client's age: name the one wanted"),
            message("To begin by {start}", start=self.start_by) if self.start_by else None,
            section(
                message("Questions to be answered"),
                listing(
                    *(
                        message("{id}: {question}", id=question.id, question=Verbatim(question.question))
                        for question in self.questions
                    )
                ),
            )
            if self.questions
            else None,
            Verbatim(self.background) if self.background else None,
        )
