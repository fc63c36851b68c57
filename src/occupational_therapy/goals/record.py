"""A goal as it is read: the first version beside the one that holds, and what happened to it."""

from typing import TYPE_CHECKING

from occupational_therapy.goals.history import Reading, Version
from occupational_therapy.goals.statement import compose, particulars
from occupational_therapy.goals.terms import Terms
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.messages import Message, Verbatim, message

if TYPE_CHECKING:
    from occupational_therapy.goals.goal import Goal

__all__ = ["goal_outline"]


def goal_outline(goal: "Goal", on: Date | None) -> Section:
    """The goal with its history up to a day; without a day, with all that is recorded.

    >>> from occupational_therapy.goals.goal import Goal
    >>> print(goal_outline(Goal(id="G1", terms=Terms(start="2026-03-02")), None).title)
    Goal G1
    """
    held = goal.current if on is None else goal.terms_on(on)
    state = goal.state if on is None else goal.state_on(on)
    return section(
        message("Goal {id}", id=Verbatim(goal.id)),
        compose(held),
        message("State: {state}", state=state.label),
        _versions(goal.original, held),
        _owners(goal, on),
        _changes(goal, on),
        _readings(goal, on),
        _thoughts(goal, on),
        None if goal.scaling is None else goal.scaling.outline(),
    )


def _until(on: Date | None, day: Date) -> bool:
    return on is None or day <= on


def _versions(original: Terms, held: Terms) -> Section:
    rows: list[tuple[Inline | None, ...]] = [
        (name, first, now)
        for (name, first), (_, now) in zip(particulars(original), particulars(held), strict=True)
        if first is not None or now is not None
    ]
    headings = (message("What"), Version.ORIGINAL.label, Version.CURRENT.label)
    return section(message("What was agreed"), table(headings, rows))


def _part(title: Message, points: list[Message]) -> Section | None:
    return section(title, listing(*points)) if points else None


def _owners(goal: "Goal", on: Date | None) -> Section | None:
    points: list[Message] = []
    for owner in goal.owners if on is None else goal.owners_on(on):
        who = message("{owner}, {discipline}", owner=Verbatim(owner.id), discipline=Verbatim(owner.discipline))
        if owner.id == goal.lead:
            who = message("{owner}, lead", owner=who)
        points.append(who if owner.role is None else message("{owner}: {role}", owner=who, role=Verbatim(owner.role)))
    return _part(message("Who answers for it"), points)


def _changes(goal: "Goal", on: Date | None) -> Section | None:
    dated = [
        (
            step.on,
            message(
                "{event} by {author}: {reason}",
                event=step.event.label,
                author=Verbatim(step.author),
                reason=Verbatim(step.reason),
            ),
        )
        for step in goal.steps
    ] + [
        (each.on, message("reworded by {author}: {reason}", author=Verbatim(each.author), reason=Verbatim(each.reason)))
        for each in goal.revisions
    ]
    points = [
        message("{on}: {what}", on=day, what=what)
        for day, what in sorted(dated, key=lambda each: each[0])
        if _until(on, day)
    ]
    return _part(message("What was changed"), points)


def _readings(goal: "Goal", on: Date | None) -> Section | None:
    points = [_reading(goal, each) for each in goal.readings if _until(on, each.on)]
    return _part(message("Readings"), points)


def _reading(goal: "Goal", reading: Reading) -> Message:
    measure = goal.terms_on(reading.on).measure
    level = Quantity(reading.value) if measure is None else measure.shown(reading.value)
    if reading.note is None:
        return message("{on}: {level}", on=reading.on, level=level)
    return message("{on}: {level}; {note}", on=reading.on, level=level, note=Verbatim(reading.note))


def _thoughts(goal: "Goal", on: Date | None) -> Section | None:
    points = [
        message("{on}, {author}: {text}", on=each.on, author=Verbatim(each.author), text=Verbatim(each.text))
        for each in goal.reflections
        if _until(on, each.on)
    ]
    return _part(message("Reflections"), points)
