"""What a return to work rests on: an opinion on fitness, adjustments at work, and the hours that were worked."""

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.casework.funding_route import FundingRoute
from occupational_therapy.casework.plans.links import to_count
from occupational_therapy.casework.quantities import to_quantity
from occupational_therapy.kernel.dates import Date, to_date, to_date_or_none
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import Number, choice, each, refuse, settle, text, text_or_none
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none, identifiers
from occupational_therapy.kernel.messages import Message, message

__all__ = [
    "AdjustmentKind",
    "Fitness",
    "FitnessAdvice",
    "FitnessOpinion",
    "WeekWorked",
    "WorkAdjustment",
    "to_hours_of_week",
]

_HOURS_OF_WEEK = 7 * 24


class Fitness(enum.StrEnum):
    """What is said of somebody's fitness for work."""

    FIT = "fit"
    MAY_BE_FIT = "may_be_fit"
    """Fit if some advice is followed."""
    NOT_FIT = "not_fit"

    @property
    def label(self) -> Message:
        """The opinion in words."""
        return _FITNESS[self]


_FITNESS = {
    Fitness.FIT: message("fit for work"),
    Fitness.MAY_BE_FIT: message("may be fit for work with advice followed"),
    Fitness.NOT_FIT: message("not fit for work"),
}


class FitnessAdvice(enum.StrEnum):
    """What would let somebody work."""

    PHASED_RETURN = "phased_return"
    ALTERED_HOURS = "altered_hours"
    AMENDED_DUTIES = "amended_duties"
    WORKPLACE_ADAPTATIONS = "workplace_adaptations"

    @property
    def label(self) -> Message:
        """The advice in words."""
        return _ADVICE[self]


_ADVICE = {
    FitnessAdvice.PHASED_RETURN: message("a phased return"),
    FitnessAdvice.ALTERED_HOURS: message("altered hours"),
    FitnessAdvice.AMENDED_DUTIES: message("amended duties"),
    FitnessAdvice.WORKPLACE_ADAPTATIONS: message("adaptations of the workplace"),
}


def _fitness(value: Fitness | str) -> Fitness:
    return choice(Fitness, value)


def _advice(values: Iterable[FitnessAdvice | str]) -> tuple[FitnessAdvice, ...]:
    return each(lambda value: choice(FitnessAdvice, value), values)


def _lasting(opinion: "FitnessOpinion") -> Iterator[Problem]:
    if opinion.until is not None and opinion.until < opinion.on:
        why = message("{until} is before the opinion, {on}", until=str(opinion.until), on=str(opinion.on))
        yield Problem("until", why)


@attrs.frozen(kw_only=True)
class FitnessOpinion:
    """What somebody said of the client's fitness for work before the return.

    Attributes:
        on: The day.
        by: The identifier of who said it.
        opinion: What was said.
        advice: What would let the client work.
        fit_from: The first day on which the client is thought fit, where one is named.
        until: The last day the opinion holds for, where one is named.
        note: What else was said.
    """

    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    opinion: Fitness = attrs.field(converter=_fitness)
    advice: tuple[FitnessAdvice, ...] = attrs.field(default=(), converter=_advice)
    fit_from: Date | None = attrs.field(default=None, converter=to_date_or_none)
    until: Date | None = attrs.field(default=None, converter=to_date_or_none)
    note: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _lasting)


class AdjustmentKind(enum.StrEnum):
    """What an adjustment changes: the three requirements of the duty to make reasonable adjustments."""

    WORKING_PRACTICE = "working_practice"
    """How something is done."""
    PHYSICAL_FEATURE = "physical_feature"
    """The place it is done in."""
    AUXILIARY_AID = "auxiliary_aid"
    """Equipment, software, a service or a person."""

    @property
    def label(self) -> Message:
        """The kind in words."""
        return _KINDS[self]


_KINDS = {
    AdjustmentKind.WORKING_PRACTICE: message("how work is done"),
    AdjustmentKind.PHYSICAL_FEATURE: message("the place of work"),
    AdjustmentKind.AUXILIARY_AID: message("an aid or a service"),
}


def _kind(value: AdjustmentKind | str | None) -> AdjustmentKind | None:
    return None if value is None else choice(AdjustmentKind, value)


def _route(value: FundingRoute | str | None) -> FundingRoute | None:
    return None if value is None else choice(FundingRoute, value)


@attrs.frozen(kw_only=True)
class WorkAdjustment:
    """A change at work that lets the client do the job. What is None was not recorded.

    Attributes:
        id: Its identifier.
        what: What is changed.
        kind: What kind of change it is.
        reason: Which difficulty it is for.
        arranged_by: The identifier of who arranges it.
        paid_by: Who pays.
        due: The day it is to be in place.
        in_place_on: The day it was in place.
        stages: Identifiers of the stages it is for; every stage where none is named.
    """

    id: str = attrs.field(converter=identifier)
    what: str = attrs.field(converter=text, repr=False)
    kind: AdjustmentKind | None = attrs.field(default=None, converter=_kind)
    reason: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    arranged_by: str | None = attrs.field(default=None, converter=identifier_or_none)
    paid_by: FundingRoute | None = attrs.field(default=None, converter=_route)
    due: Date | None = attrs.field(default=None, converter=to_date_or_none)
    in_place_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    stages: tuple[str, ...] = attrs.field(default=(), converter=identifiers)

    def __attrs_post_init__(self) -> None:
        settle(self)


def to_hours_of_week(value: Number) -> Decimal:
    """A field's hours of 0 to 168; for use as a converter."""
    exact = to_quantity(value)
    if isinstance(exact, Decimal) and exact > _HOURS_OF_WEEK:
        return refuse(message("{value} is more than a week has", value=exact))
    return exact


@attrs.frozen(kw_only=True)
class WeekWorked:
    """The hours worked in a week of a plan.

    Attributes:
        week: The week, counted from 1 for the plan's first.
        hours: How many.
        note: How it went.
    """

    week: int = attrs.field(converter=to_count)
    hours: Decimal = attrs.field(converter=to_hours_of_week)
    note: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)
