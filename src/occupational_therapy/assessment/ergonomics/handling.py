"""The assessment of one moving or handling task: in the order of the law, avoid, assess, reduce, review."""

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.assessment.concern import Concern, to_concern, to_concern_or_none
from occupational_therapy.assessment.ergonomics.equipment import to_kg_or_none
from occupational_therapy.assessment.ergonomics.factors import HANDLING_FACTORS, FactorKind
from occupational_therapy.assessment.ergonomics.handling_outline import outlined
from occupational_therapy.assessment.results import Result
from occupational_therapy.kernel.dates import Date, to_date, to_date_or_none
from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, each, flag_or_none, instance, settle, text, text_or_none
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.messages import Message, Verbatim, message

__all__ = ["LIFTING_FILTER", "FactorFound", "HandledLoad", "HandlingAssessment", "HandlingTask", "to_task"]

LIFTING_FILTER = "hse_lifting_filter"
"""The key of the measure that screens the lifting of things. It is never for people."""


class HandlingTask(enum.StrEnum):
    """What is done when somebody or something is moved."""

    BED_MOBILITY = "bed_mobility"
    BED_REPOSITIONING = "bed_repositioning"
    SIT_TO_STAND = "sit_to_stand"
    BED_TO_CHAIR = "bed_to_chair"
    CHAIR_TO_CHAIR = "chair_to_chair"
    CHAIR_REPOSITIONING = "chair_repositioning"
    TOILET_TRANSFER = "toilet_transfer"
    BATH_TRANSFER = "bath_transfer"
    SHOWER_TRANSFER = "shower_transfer"
    CAR_TRANSFER = "car_transfer"
    STAIRS = "stairs"
    WALKING = "walking"
    FLOOR_RECOVERY = "floor_recovery"
    PERSONAL_CARE = "personal_care"
    WHEELCHAIR_PUSHING = "wheelchair_pushing"
    OBJECT_HANDLING = "object_handling"
    OTHER = "other"

    @property
    def label(self) -> Message:
        """The task in words."""
        return _TASKS[self]


_TASKS = {
    HandlingTask.BED_MOBILITY: message("moving in bed"),
    HandlingTask.BED_REPOSITIONING: message("being moved in bed"),
    HandlingTask.SIT_TO_STAND: message("from sitting to standing"),
    HandlingTask.BED_TO_CHAIR: message("between bed and chair"),
    HandlingTask.CHAIR_TO_CHAIR: message("between chairs"),
    HandlingTask.CHAIR_REPOSITIONING: message("being moved in a chair"),
    HandlingTask.TOILET_TRANSFER: message("onto and off the toilet"),
    HandlingTask.BATH_TRANSFER: message("into and out of the bath"),
    HandlingTask.SHOWER_TRANSFER: message("into and out of the shower"),
    HandlingTask.CAR_TRANSFER: message("into and out of a car"),
    HandlingTask.STAIRS: message("up and down stairs"),
    HandlingTask.WALKING: message("walking with help"),
    HandlingTask.FLOOR_RECOVERY: message("up from the floor"),
    HandlingTask.PERSONAL_CARE: message("washing and dressing"),
    HandlingTask.WHEELCHAIR_PUSHING: message("pushing a wheelchair"),
    HandlingTask.OBJECT_HANDLING: message("handling things"),
    HandlingTask.OTHER: message("another task"),
}


class HandledLoad(enum.StrEnum):
    """What is moved."""

    PERSON = "person"
    THING = "thing"

    @property
    def label(self) -> Message:
        """The load in words."""
        return _LOADS[self]


_LOADS = {HandledLoad.PERSON: message("a person"), HandledLoad.THING: message("a thing")}


def to_task(value: HandlingTask | str) -> HandlingTask:
    """A field's task; for use as a converter."""
    return choice(HandlingTask, value)


def _load(value: HandledLoad | str) -> HandledLoad:
    return choice(HandledLoad, value)


def _factor_or_none(value: str | None) -> str | None:
    return None if value is None else HANDLING_FACTORS.field(value)


def _kind_or_none(value: FactorKind | str | None) -> FactorKind | None:
    return None if value is None else choice(FactorKind, value)


def _under_one_heading(found: "FactorFound") -> Iterator[Problem]:
    if found.factor is None and (found.kind is None or found.what is None):
        yield Problem("factor", message("is missing: name one of the catalogue, or give its kind and say what it is"))
    if found.factor is not None and found.kind not in (None, HANDLING_FACTORS[found.factor].kind):
        wanted = HANDLING_FACTORS[found.factor].kind.value
        yield Problem("kind", message("{factor} stands under {kind}", factor=found.factor, kind=wanted))


@attrs.frozen(kw_only=True)
class FactorFound:
    """A factor that was looked at, and how much it worries the assessor.

    Attributes:
        factor: Its key in ``HANDLING_FACTORS``; None for one that is told in words alone.
        kind: The heading of one told in words; of one in the catalogue it may be left out.
        concern: How much it worries the assessor.
        what: What was seen.
    """

    factor: str | None = attrs.field(default=None, converter=_factor_or_none)
    kind: FactorKind | None = attrs.field(default=None, converter=_kind_or_none)
    concern: Concern = attrs.field(converter=to_concern)
    what: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _under_one_heading)

    @property
    def heading(self) -> FactorKind:
        """The heading it stands under."""
        return HANDLING_FACTORS[self.factor].kind if self.factor is not None else self.kind or FactorKind.OTHER

    @property
    def label(self) -> Message | Verbatim:
        """What it is: its name in the catalogue, else the words it was told in."""
        return Verbatim(self.what or "") if self.factor is None else HANDLING_FACTORS[self.factor].label


def _factors(values: Iterable[FactorFound]) -> tuple[FactorFound, ...]:
    return each(lambda value: instance(FactorFound, value), values)


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    return each(text, values)


def _result_or_none(value: Result | None) -> Result | None:
    return None if value is None else instance(Result, value)


def _of_the_filter(assessment: "HandlingAssessment") -> Iterator[Problem]:
    result = assessment.lifting_filter
    if result is not None and result.measure.name != LIFTING_FILTER:
        yield Problem(
            "lifting_filter", message("is a result of {measure}, not of the filter", measure=result.measure.name)
        )


def _reviewed_after(assessment: "HandlingAssessment") -> Iterator[Problem]:
    if assessment.review_on is not None and assessment.review_on < assessment.on:
        yield Problem(
            "review_on",
            message("{review} is before the assessment, {on}", review=str(assessment.review_on), on=str(assessment.on)),
        )


@attrs.frozen(kw_only=True)
class HandlingAssessment:
    """One moving or handling task, assessed in the order of the law: avoid, assess, reduce, review.

    Every level of concern is the assessor's own judgement; nothing is added up.

    Attributes:
        id: Its identifier.
        on: The day.
        by: The identifier of who assessed.
        task: The task.
        load: Whether a person or a thing is moved.
        what: The task in words.
        at_work: Whether those who handle are at work; None for not known. The regulations are for work.
        load_kg: The weight that is moved; of a person private, and in no repr.
        avoidable: Whether the handling can be avoided; None for not considered.
        avoidance: How it can be avoided, or why it cannot.
        factors: What was looked at, under the five headings.
        reductions: What reduces the risk, step by step.
        residual: How much risk is left, in the assessor's judgement.
        residual_reason: Why they judge so.
        action: What is to be done about the risk that is left.
        lifting_filter: A result of the measure ``hse_lifting_filter``: for things, never for people.
        review_on: The day of the next review.
        review_when: What brings the review forward, in words: a fall, a new wheelchair.

    >>> heavy = FactorFound(factor="weight_bearing", concern="high")
    >>> assessment = HandlingAssessment(
    ...     id="M1", on="2026-03-16", by="OT-1", task="bed_to_chair", load="person", factors=[heavy]
    ... )
    >>> [kind.value for kind in assessment.not_looked_at]
    ['task', 'individual', 'environment', 'other']
    """

    id: str = attrs.field(converter=identifier)
    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    task: HandlingTask = attrs.field(converter=to_task)
    load: HandledLoad = attrs.field(converter=_load)
    what: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    at_work: bool | None = attrs.field(default=None, converter=flag_or_none)
    load_kg: Decimal | None = attrs.field(default=None, converter=to_kg_or_none, repr=False)
    avoidable: bool | None = attrs.field(default=None, converter=flag_or_none)
    avoidance: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    factors: tuple[FactorFound, ...] = attrs.field(default=(), converter=_factors)
    reductions: tuple[str, ...] = attrs.field(default=(), converter=_texts, repr=False)
    residual: Concern | None = attrs.field(default=None, converter=to_concern_or_none)
    residual_reason: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    action: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    lifting_filter: Result | None = attrs.field(default=None, converter=_result_or_none)
    review_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    review_when: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _of_the_filter, _reviewed_after)

    @property
    def not_looked_at(self) -> tuple[FactorKind, ...]:
        """The headings under which nothing is recorded."""
        seen = {found.heading for found in self.factors}
        return tuple(kind for kind in FactorKind if kind not in seen)

    def outline(self) -> Section:
        """The task, whether it can be avoided, the factors, what reduces the risk, what is left, and the review."""
        return outlined(self)
