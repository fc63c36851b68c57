"""The handling plan: how each task is done, by how many, with what, and when the plan is reviewed."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.assessment.ergonomics.equipment import HandlingEquipment, to_kg_or_none
from occupational_therapy.assessment.ergonomics.equipment_kinds import SlingKind
from occupational_therapy.assessment.ergonomics.handling import HandlingTask, to_task
from occupational_therapy.kernel.dates import Date, DateLike, to_date, to_date_or_none
from occupational_therapy.kernel.document import Quantity, Section, listing, section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import (
    choice,
    each,
    flag_or_none,
    instance,
    settle,
    text,
    text_or_none,
    whole,
)
from occupational_therapy.kernel.identifiers import identifier, identifiers
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message

__all__ = ["HandlingPlan", "PlannedTask", "SlingFit"]


def _sling_kind_or_none(value: SlingKind | str | None) -> SlingKind | None:
    return None if value is None else choice(SlingKind, value)


@attrs.frozen(kw_only=True)
class SlingFit:
    """Which sling is used for a task, and how it is attached.

    Attributes:
        sling: The identifier of the sling among the plan's equipment.
        kind: What it is for.
        size: Its size, as the maker says it.
        loops: Which loops or clips go where.
    """

    sling: str = attrs.field(converter=identifier)
    kind: SlingKind | None = attrs.field(default=None, converter=_sling_kind_or_none)
    size: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    loops: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def line(self) -> Message:
        """The sling in one line."""
        unsaid = message("not said")
        return message(
            "Sling {sling}: {kind}; size {size}; loops {loops}",
            sling=self.sling,
            kind=self.kind.label if self.kind else unsaid,
            size=Verbatim(self.size) if self.size else unsaid,
            loops=Verbatim(self.loops) if self.loops else unsaid,
        )


def _handlers_or_none(value: int | None) -> int | None:
    return None if value is None else whole(value)


def _sling_or_none(value: SlingFit | None) -> SlingFit | None:
    return None if value is None else instance(SlingFit, value)


@attrs.frozen(kw_only=True)
class PlannedTask:
    """How one task is done.

    Attributes:
        task: The task.
        technique: How, in the therapist's own words.
        handlers: How many people handle; 0 where the client does it alone. None for not said.
        equipment: Identifiers of what is used, among the plan's equipment.
        sling: The sling and how it is attached.
        training: What the handlers must have been trained in.
        contraindications: When it is not to be done, or that nothing speaks against it.
    """

    task: HandlingTask = attrs.field(converter=to_task)
    technique: str = attrs.field(converter=text, repr=False)
    handlers: int | None = attrs.field(default=None, converter=_handlers_or_none)
    equipment: tuple[str, ...] = attrs.field(default=(), converter=identifiers)
    sling: SlingFit | None = attrs.field(default=None, converter=_sling_or_none)
    training: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    contraindications: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def outline(self, used: Iterable[HandlingEquipment] = ()) -> Section:
        """The technique, the handlers, and what is used.

        Args:
            used: The equipment that is named, for its kind to be shown.
        """
        unsaid = message("not said")
        kinds = {piece.id: piece.name for piece in used}
        equipment = tuple(kinds.get(name, name) for name in self.equipment)
        points: list[Message] = [
            message("Handlers: not said")
            if self.handlers is None
            else counted("{count} handler", "{count} handlers", count=self.handlers),
            message("Equipment: {equipment}", equipment=equipment) if equipment else message("No equipment"),
            *([self.sling.line()] if self.sling else []),
            message("Training: {words}", words=Verbatim(self.training) if self.training else unsaid),
            message(
                "Not to be done when: {words}",
                words=Verbatim(self.contraindications) if self.contraindications else unsaid,
            ),
        ]
        return section(message("{task}", task=self.task.label), Verbatim(self.technique), listing(*points))


def _tasks(values: Iterable[PlannedTask]) -> tuple[PlannedTask, ...]:
    return each(lambda value: instance(PlannedTask, value), values)


def _equipment(values: Iterable[HandlingEquipment]) -> tuple[HandlingEquipment, ...]:
    return each(lambda value: instance(HandlingEquipment, value), values)


def _equipment_once(plan: "HandlingPlan") -> Iterator[Problem]:
    known: set[str] = set()
    for place, piece in enumerate(plan.equipment):
        if piece.id in known:
            yield Problem(f"equipment[{place}].id", message("{id} is given twice", id=piece.id))
        known.add(piece.id)


def _equipment_there(plan: "HandlingPlan") -> Iterator[Problem]:
    kinds = {piece.id: piece.kind for piece in plan.equipment}
    for place, task in enumerate(plan.tasks):
        for line, used in enumerate(task.equipment):
            if used not in kinds:
                yield Problem(f"tasks[{place}].equipment[{line}]", message("{id} is no equipment of the plan", id=used))
        if task.sling is not None and kinds.get(task.sling.sling) != "sling":
            yield Problem(f"tasks[{place}].sling.sling", message("{id} is no sling of the plan", id=task.sling.sling))


def _reviewed_after(plan: "HandlingPlan") -> Iterator[Problem]:
    if plan.review_on is not None and plan.review_on < plan.on:
        yield Problem(
            "review_on",
            message("{review} is before the plan, {on}", review=str(plan.review_on), on=str(plan.on)),
        )


@attrs.frozen(kw_only=True)
class HandlingPlan:
    """How a client is moved and handled, task by task.

    Attributes:
        id: Its identifier.
        on: The day it was made.
        by: The identifier of who made it.
        at_work: Whether those who handle are at work; None for not known.
        weight_kg: The client's weight, for the safe working loads; private, and in no repr.
        assessments: Identifiers of the handling assessments it rests on.
        tasks: How each task is done.
        equipment: What is used, with its examinations.
        emergency: What is done in a fall, a fire, or when equipment fails.
        review_on: The day of the next review.

    >>> plan = HandlingPlan(
    ...     id="HP1",
    ...     on="2026-03-20",
    ...     by="OT-1",
    ...     equipment=[HandlingEquipment(id="E1", kind="slide_sheet")],
    ...     tasks=[PlannedTask(task="bed_repositioning", technique="Roll, sheet, slide", handlers=2, equipment=["E1"])],
    ... )
    >>> plan.tasks[0].handlers
    2
    """

    id: str = attrs.field(converter=identifier)
    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    at_work: bool | None = attrs.field(default=None, converter=flag_or_none)
    weight_kg: Decimal | None = attrs.field(default=None, converter=to_kg_or_none, repr=False)
    assessments: tuple[str, ...] = attrs.field(default=(), converter=identifiers)
    tasks: tuple[PlannedTask, ...] = attrs.field(default=(), converter=_tasks)
    equipment: tuple[HandlingEquipment, ...] = attrs.field(default=(), converter=_equipment)
    emergency: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    review_on: Date | None = attrs.field(default=None, converter=to_date_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _equipment_once, _equipment_there, _reviewed_after)

    def used_in(self, task: PlannedTask) -> tuple[HandlingEquipment, ...]:
        """The equipment of a task, its sling among it, in the order of the plan."""
        named = {*task.equipment, *([task.sling.sling] if task.sling else [])}
        return tuple(piece for piece in self.equipment if piece.id in named)

    def outline(self, on: DateLike | None = None) -> Section:
        """Each task with its technique, the equipment with its examinations, and the review.

        With a day, it says as well when each piece of lifting equipment is to be examined next.

        Raises:
            InvalidInputError: The day is no date.
        """
        tasks = [task.outline(self.equipment) for task in self.tasks]
        pieces = [piece.outline(on) for piece in self.equipment]
        return section(
            message("Moving and handling plan {id}", id=self.id),
            message("Made on {on} by {by}", on=self.on, by=self.by),
            message("Rests on: {assessments}", assessments=self.assessments) if self.assessments else None,
            message("Weight: {weight} kg", weight=Quantity(self.weight_kg)) if self.weight_kg is not None else None,
            section(message("Tasks"), *tasks) if tasks else None,
            section(message("Equipment"), *pieces) if pieces else None,
            message("In an emergency: {words}", words=Verbatim(self.emergency)) if self.emergency else None,
            message("Review on {day}", day=self.review_on) if self.review_on else message("No day of review is set"),
        )
