"""A goal within a report: what was agreed first beside what is agreed now, the level, and what was done."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from occupational_therapy.goals import MeasureKind, Outcome, Progress, Revision, State, Step, Terms, Version, outcome
from occupational_therapy.goals.statement import compose
from occupational_therapy.kernel.document import Block, Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from occupational_therapy.occupations import ICF_TERMS

if TYPE_CHECKING:
    from occupational_therapy.casework.reports.goal_standing import Contribution, GoalStanding

__all__ = ["goal_section", "goals_in_brief"]

_Row = tuple[Inline | None, ...]


def goal_section(standing: "GoalStanding") -> Section:
    """The whole of what is told of a goal."""
    facts = [*_said(standing)]
    return section(
        message("Goal {id}", id=standing.goal.id),
        _agreed(standing),
        listing(*facts) if facts else None,
        _together(standing.contributions),
    )


def goals_in_brief(goals: "tuple[GoalStanding, ...]") -> Section | None:
    """Every goal in one line: where it began, where it was to go, where it is, and what became of it."""
    rows: list[_Row] = [
        (
            message("{id}: {what}", id=each.goal.id, what=_wording(each.goal.original)),
            _level(each.goal.original, each.goal.original.baseline),
            _level(each.goal.original, each.goal.original.target),
            _level(each.against_original.terms, each.against_original.current),
            _became(each, Version.ORIGINAL),
            _became(each, Version.CURRENT) if each.reworded else None,
        )
        for each in goals
    ]
    headings: tuple[Message, ...] = (
        message("Goal, as first agreed"),
        message("Baseline"),
        message("Target"),
        message("Last level"),
        message("Outcome"),
        message("As revised"),
    )
    if not any(each.reworded for each in goals):
        headings, rows = headings[:-1], [row[:-1] for row in rows]
    return section(message("Outcome of the goals"), table(headings, rows)) if rows else None


def _became(standing: "GoalStanding", version: Version) -> Message:
    became = outcome(standing.goal, on=standing.on, version=version)
    if became is not Outcome.NOT_YET_DUE:
        return became.label
    progress = standing.against_original if version is Version.ORIGINAL else standing.against_current
    return message("{outcome}: {status}", outcome=became.label, status=progress.status.label)


def _agreed(standing: "GoalStanding") -> Block:
    firsts = list(_rows(standing.against_original, standing))
    if not standing.reworded:
        rows: list[_Row] = [(label, first) for label, first in firsts if first is not None]
        return table((message("What"), message("As first agreed, and as it stands")), rows)
    now = dict(_rows(standing.against_current, standing))
    beside: list[_Row] = [
        (label, first, now[label]) for label, first in firsts if first is not None or now[label] is not None
    ]
    return table((message("What"), message("As first agreed"), message("As it stands")), beside)


def _rows(progress: Progress, standing: "GoalStanding") -> Iterator[tuple[Message, Inline | None]]:
    terms = progress.terms
    yield message("Goal"), _wording(terms)
    yield message("Baseline"), _level(terms, terms.baseline) or message("not set")
    yield message("Target"), _level(terms, terms.target) or message("not set")
    yield message("Due"), terms.due or message("not set")
    yield message("Present level"), _level(terms, progress.current)
    yield message("Read on"), _read_on(progress, standing)
    yield message("Change since baseline"), _change(progress)
    yield message("Way to the target"), _way(progress)
    yield message("Status"), _status(progress, standing)


def _status(progress: Progress, standing: "GoalStanding") -> Message:
    state = standing.goal.state_on(standing.on)
    ended = standing.goal.ended_on(standing.on)
    if ended is None:
        if state is State.ON_HOLD:
            return message("{state}; {status}", state=state.label, status=progress.status.label)
        return progress.status.label
    became = outcome(standing.goal, on=standing.on, version=progress.version).label
    if became == state.label:
        return message("{state} on {on}", state=state.label, on=ended)
    return message("{outcome}; {state} on {on}", outcome=became, state=state.label, on=ended)


def _wording(terms: Terms) -> Inline:
    return Verbatim(terms.statement) if terms.statement else compose(terms)


def _level(terms: Terms, value: Decimal | None) -> Inline | None:
    if value is None:
        return None
    return Quantity(value) if terms.measure is None else terms.measure.shown(value)


def _read_on(progress: Progress, standing: "GoalStanding") -> Inline | None:
    if progress.read_on is None or standing.read or not standing.is_open:
        return progress.read_on
    return message("{on}; not read in this period", on=progress.read_on)


def _change(progress: Progress) -> Message | None:
    terms, now = progress.terms, progress.current
    if terms.baseline is None or now is None or progress.is_yes_no:
        return None
    difference = now - terms.baseline
    if difference == 0:
        return message("none")
    size = _size(terms, abs(difference))
    change = message("up by {size}", size=size) if difference > 0 else message("down by {size}", size=size)
    gained = progress.gained
    if gained is None:
        return change
    return message("{change}, better", change=change) if gained > 0 else message("{change}, worse", change=change)


def _size(terms: Terms, size: Decimal) -> Inline:
    if terms.kind is MeasureKind.PERCENT:
        return counted(
            "{number} percentage point", "{number} percentage points", count=_count(size), number=Quantity(size)
        )
    if terms.measure is not None and terms.measure.is_ordinal:
        return counted("{number} level", "{number} levels", count=_count(size), number=Quantity(size))
    return Quantity(size) if terms.measure is None else terms.measure.shown(size)


def _count(size: Decimal) -> int:
    """The number that chooses the form of the word: one, or several."""
    return 1 if size == 1 else 2


def _way(progress: Progress) -> Message | None:
    levels = progress.levels_gained
    if levels is not None:
        gained, in_all = levels
        return counted("{gained} of {count} level", "{gained} of {count} levels", count=in_all, gained=gained)
    if progress.gained is None or progress.is_yes_no:
        return None
    return message("{percent} %", percent=Quantity(Fraction(progress.gained) * 100, 0))


def _said(standing: "GoalStanding") -> Iterator[Message]:
    if standing.is_over:
        return
    if not standing.reworded:
        yield message("The goal stands as it was first agreed")
    if standing.against_current.current is not None and not standing.read and standing.is_open:
        yield message("Its level was not read in this period")
    if standing.sessions:
        yield counted("One session worked on it", "{count} sessions worked on it", count=standing.sessions)
    else:
        yield message("No session worked on it")
    yield from (_revised(each) for each in standing.revisions)
    yield from (_stepped(each) for each in standing.steps)
    if standing.note is not None and standing.note.done:
        yield message("Done: {done}", done=Verbatim(standing.note.done))
    yield from _barriers(standing)
    if standing.note is not None and standing.note.next_step and standing.is_open:
        yield message("Next: {next}", next=Verbatim(standing.note.next_step))


def _revised(revision: Revision) -> Message:
    return message(
        "Changed on {on} by {author}: {reason}",
        on=revision.on,
        author=revision.author,
        reason=Verbatim(revision.reason),
    )


def _stepped(step: Step) -> Message:
    return message(
        "{on}, {event} by {author}: {reason}",
        on=step.on,
        event=step.event.label,
        author=step.author,
        reason=Verbatim(step.reason),
    )


def _barriers(standing: "GoalStanding") -> Iterator[Message]:
    for barrier in standing.against_current.terms.barriers:
        if barrier.icf is not None and barrier.note is None and barrier.icf in ICF_TERMS:
            yield message("In the way: {label} (ICF {code})", label=ICF_TERMS[barrier.icf].label, code=barrier.icf)
        else:
            yield message("In the way: {barrier}", barrier=barrier.label)
    if standing.note is not None and standing.note.barriers:
        yield message("In the way: {barriers}", barriers=Verbatim(standing.note.barriers))


def _together(contributions: "tuple[Contribution, ...]") -> Section | None:
    if len(contributions) < 2:  # noqa: PLR2004 - a joint goal has two owners or more
        return None
    rows: list[_Row] = [
        (
            message("{id}, lead", id=each.owner.id) if each.leads else message("{id}", id=each.owner.id),
            Verbatim(each.owner.discipline.replace("_", " ")),
            Verbatim(each.owner.role) if each.owner.role else None,
            Quantity(each.sessions),
            Quantity(each.minutes),
        )
        for each in contributions
    ]
    headings = (message("Who"), message("Discipline"), message("Part"), message("Sessions"), message("Minutes"))
    return section(message("Who contributes"), table(headings, rows))
