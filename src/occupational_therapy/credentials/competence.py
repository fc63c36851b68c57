"""Competences that somebody attests, training, and experience in a specialism."""

import enum
from collections.abc import Iterable
from decimal import Decimal

import attrs

from occupational_therapy.credentials.days import record_day
from occupational_therapy.credentials.employment import to_years
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.fields import Number, choice, each, instance, refuse, settle, text, whole
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.specialisms import SPECIALISMS

__all__ = [
    "CAREER_LEVELS",
    "Attestation",
    "Competence",
    "SpecialismExperience",
    "Training",
    "TrainingTopic",
    "to_attestations",
    "to_competences",
    "to_experience",
    "to_level_or_none",
    "to_topic",
    "to_training",
]

CAREER_LEVELS = range(1, 10)
"""The levels of the Royal College's Career Development Framework, in each of its pillars."""


class Competence(enum.StrEnum):
    """What the guide for case managers asks of an independent therapist besides years of service."""

    ASSESSMENT_AND_ANALYSIS = "assessment_and_analysis"
    CLINICAL_REASONING = "clinical_reasoning"
    CONFIDENT_DECISIONS = "confident_decisions"
    EXPLAINS_DECISIONS = "explains_decisions"
    REPORT_WRITING = "report_writing"
    ADAPTABLE = "adaptable"
    POSITIVE_AND_PROFESSIONAL = "positive_and_professional"
    CODE_OF_ETHICS = "code_of_ethics"
    TEAM_WITH_JOINT_GOALS = "team_with_joint_goals"

    @property
    def label(self) -> Message:
        """The competence in words."""
        return _COMPETENCES[self]


_COMPETENCES = {
    Competence.ASSESSMENT_AND_ANALYSIS: message("advanced assessment and analysis"),
    Competence.CLINICAL_REASONING: message("sound clinical reasoning"),
    Competence.CONFIDENT_DECISIONS: message("confidence in own decisions"),
    Competence.EXPLAINS_DECISIONS: message("explains decisions and outcomes to those concerned"),
    Competence.REPORT_WRITING: message("strong report writing"),
    Competence.ADAPTABLE: message("adaptable"),
    Competence.POSITIVE_AND_PROFESSIONAL: message("positive and professional"),
    Competence.CODE_OF_ETHICS: message("keeps the code of ethics at all times"),
    Competence.TEAM_WITH_JOINT_GOALS: message("works in a multidisciplinary team with joint goals"),
}


def _competence(value: Competence | str) -> Competence:
    return choice(Competence, value)


def to_competences(values: Iterable[Competence | str]) -> tuple[Competence, ...]:
    """A field's competences; for use as a converter."""
    return each(_competence, values)


@attrs.frozen(kw_only=True)
class Attestation:
    """What somebody attests of a therapist. No rule can verify it.

    Attributes:
        competence: What is attested.
        evidence: What shows it: a document, a supervision record, a reference.
        assessor: The identifier of who attests it.
        on: The day.
    """

    competence: Competence = attrs.field(converter=_competence)
    evidence: str = attrs.field(converter=text, repr=False)
    assessor: str = attrs.field(converter=identifier)
    on: Date = attrs.field(converter=record_day)

    def __attrs_post_init__(self) -> None:
        settle(self)


def to_attestations(values: Iterable[Attestation]) -> tuple[Attestation, ...]:
    """A field's attestations."""
    return each(lambda value: instance(Attestation, value), values)


class TrainingTopic(enum.StrEnum):
    """What commissioners commonly ask training in."""

    MOVING_AND_HANDLING = "moving_and_handling"
    SAFEGUARDING_CHILDREN = "safeguarding_children"
    SAFEGUARDING_ADULTS = "safeguarding_adults"
    BASIC_LIFE_SUPPORT = "basic_life_support"
    INFECTION_CONTROL = "infection_control"
    INFORMATION_GOVERNANCE = "information_governance"
    OTHER = "other"

    @property
    def label(self) -> Message:
        """The topic in words."""
        return _TOPICS[self]


_TOPICS = {
    TrainingTopic.MOVING_AND_HANDLING: message("moving and handling"),
    TrainingTopic.SAFEGUARDING_CHILDREN: message("safeguarding children"),
    TrainingTopic.SAFEGUARDING_ADULTS: message("safeguarding adults"),
    TrainingTopic.BASIC_LIFE_SUPPORT: message("basic life support"),
    TrainingTopic.INFECTION_CONTROL: message("infection control"),
    TrainingTopic.INFORMATION_GOVERNANCE: message("information governance"),
    TrainingTopic.OTHER: message("other training"),
}


def to_topic(value: TrainingTopic | str) -> TrainingTopic:
    """A field's topic; for use as a converter."""
    return choice(TrainingTopic, value)


def to_level_or_none(value: int | None) -> int | None:
    """A field's level of training, or None for unknown; for use as a converter."""
    return None if value is None else whole(value)


@attrs.frozen(kw_only=True)
class Training:
    """A course somebody has completed.

    Attributes:
        topic: What it was about.
        completed_on: The day of completion.
        level: Its level, where it has one; None for unknown.
    """

    topic: TrainingTopic = attrs.field(converter=to_topic)
    completed_on: Date = attrs.field(converter=record_day)
    level: int | None = attrs.field(default=None, converter=to_level_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


def to_training(values: Iterable[Training]) -> tuple[Training, ...]:
    """A field's courses."""
    return each(lambda value: instance(Training, value), values)


def _specialism(value: str) -> str:
    return SPECIALISMS.field(value)


def _years_or_none(value: Number | None) -> Decimal | None:
    return None if value is None else to_years(value)


def _career_level(value: int | None) -> int | None:
    level = to_level_or_none(value)
    if isinstance(level, int) and level not in CAREER_LEVELS:
        return refuse(
            message(
                "{value} is no level: they are {first} to {last}",
                value=level,
                first=CAREER_LEVELS[0],
                last=CAREER_LEVELS[-1],
            )
        )
    return level


@attrs.frozen(kw_only=True)
class SpecialismExperience:
    """How experienced somebody is in a specialism, as they state it.

    Attributes:
        specialism: The key of the specialism.
        years: The years of practice in it; None for unknown.
        level: The level of professional practice in the Career Development Framework, 1 to 9; None for unknown.
    """

    specialism: str = attrs.field(converter=_specialism)
    years: Decimal | None = attrs.field(default=None, converter=_years_or_none)
    level: int | None = attrs.field(default=None, converter=_career_level)

    def __attrs_post_init__(self) -> None:
        settle(self)


def to_experience(values: Iterable[SpecialismExperience]) -> tuple[SpecialismExperience, ...]:
    """A field's experience, each specialism once."""
    return each(lambda value: instance(SpecialismExperience, value), values)
