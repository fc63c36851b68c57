"""The referral: who asks for what, for whom, and what has to be answered."""

import enum
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.casework.client import Client
from occupational_therapy.casework.footing import Capacity, Consent, to_capacity, to_consent
from occupational_therapy.casework.funding_route import FundingRoute
from occupational_therapy.casework.invariants import each_once
from occupational_therapy.casework.jurisdiction import Jurisdiction, jurisdiction_or_none
from occupational_therapy.casework.notes import RiskNote
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

__all__ = ["InstructedQuestion", "Instruction", "Referral", "Referrer", "Urgency"]


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


def _funder(value: FundingRoute | str | None) -> FundingRoute | None:
    return None if value is None else choice(FundingRoute, value)


def _risks(values: Iterable[RiskNote]) -> tuple[RiskNote, ...]:
    return each(lambda value: instance(RiskNote, value), values)


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
        consent: Who agreed to the referral.
        capacity: Whether the client can decide about it.
        decided_by: The identifier of who decided for the client: a parent, an attorney, a deputy.
        funder: Who is to pay.
        jurisdiction: Where the client is, for law and register.
        risks: What whoever visits has to know beforehand.
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
    consent: Consent = attrs.field(default=Consent.NOT_RECORDED, converter=to_consent)
    capacity: Capacity = attrs.field(default=Capacity.NOT_RECORDED, converter=to_capacity)
    decided_by: str | None = attrs.field(default=None, converter=identifier_or_none)
    funder: FundingRoute | None = attrs.field(default=None, converter=_funder)
    jurisdiction: Jurisdiction | None = attrs.field(default=None, converter=jurisdiction_or_none)
    risks: tuple[RiskNote, ...] = attrs.field(default=(), converter=_risks)
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
            self._footing(),
            message("Where: {country}", country=self.jurisdiction.label) if self.jurisdiction else None,
            message("To be paid by {funder}", funder=self.funder.label) if self.funder else None,
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
            section(
                message("Risks to know of"),
                listing(*(message("{on}: {risk}", on=risk.on, risk=Verbatim(risk.risk)) for risk in self.risks)),
            )
            if self.risks
            else None,
        )

    def _footing(self) -> Message:
        if self.capacity is Capacity.NOT_RECORDED:
            return message("Footing: {consent}", consent=self.consent.label)
        return message("Footing: {consent}; {capacity}", consent=self.consent.label, capacity=self.capacity.label)
