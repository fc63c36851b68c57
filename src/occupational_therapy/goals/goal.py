"""A goal: what was agreed first, every later version beside it, and all that happened to it."""

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from occupational_therapy.goals.gas.scaling import GoalScaling
from occupational_therapy.goals.history import Owner, Reading, Reflection, Revision, Step, Version
from occupational_therapy.goals.lifecycle import OPEN_STATES, TRANSITIONS, Event, State, allowed
from occupational_therapy.goals.record import goal_outline
from occupational_therapy.goals.terms import Agreement, Terms
from occupational_therapy.kernel.dates import Date, DateLike, on_date, to_date_or_none
from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import Number, each, instance, settle
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none
from occupational_therapy.kernel.messages import message

__all__ = ["Goal"]

_FIRST_STATE = {
    Agreement.AGREED_WITH_CLIENT: State.ACTIVE,
    Agreement.BEST_INTERESTS: State.ACTIVE,
    Agreement.NOT_RECORDED: State.PROPOSED,
}


def _terms(value: Terms) -> Terms:
    return instance(Terms, value)


def _revisions(values: Iterable[Revision]) -> tuple[Revision, ...]:
    return each(lambda value: instance(Revision, value), values)


def _readings(values: Iterable[Reading]) -> tuple[Reading, ...]:
    return each(lambda value: instance(Reading, value), values)


def _owners(values: Iterable[Owner]) -> tuple[Owner, ...]:
    return each(lambda value: instance(Owner, value), values)


def _steps(values: Iterable[Step]) -> tuple[Step, ...]:
    return each(lambda value: instance(Step, value), values)


def _reflections(values: Iterable[Reflection]) -> tuple[Reflection, ...]:
    return each(lambda value: instance(Reflection, value), values)


def _scaling(value: GoalScaling | None) -> GoalScaling | None:
    return None if value is None else instance(GoalScaling, value)


def _in_order(goal: "Goal") -> Iterator[Problem]:
    series: tuple[tuple[str, tuple[Any, ...]], ...] = (
        ("revisions", goal.revisions),
        ("readings", goal.readings),
        ("steps", goal.steps),
        ("reflections", goal.reflections),
    )
    for name, entries in series:
        for place, (earlier, later) in enumerate(itertools.pairwise(entries), start=1):
            if later.on < earlier.on:
                yield Problem(
                    f"{name}[{place}].on",
                    message(
                        "{later} is before the entry before it, {earlier}: what is recorded is not rewritten",
                        later=str(later.on),
                        earlier=str(earlier.on),
                    ),
                )


def _owned_once(goal: "Goal") -> Iterator[Problem]:
    for place, owner in enumerate(goal.owners):
        if any(other.id == owner.id and other.period.overlaps(owner.period) for other in goal.owners[:place]):
            yield Problem(f"owners[{place}].id", message("is an owner twice on one day"))
    if goal.lead is not None and all(owner.id != goal.lead for owner in goal.owners):
        yield Problem("lead", message("is not among the owners"))


def _reworded_by_owners(goal: "Goal") -> Iterator[Problem]:
    for place, revision in enumerate(goal.revisions):
        if revision.author not in {owner.id for owner in goal.owners_on(revision.on)}:
            yield Problem(
                f"revisions[{place}].author",
                message(
                    "owns the goal not on {on}: only an owner may reword, anyone may add a reflection",
                    on=str(revision.on),
                ),
            )


def _reworded_in_life(goal: "Goal") -> Iterator[Problem]:
    begun, before = goal.begun, goal.terms
    for place, revision in enumerate(goal.revisions):
        if revision.on < begun:
            yield Problem(
                f"revisions[{place}].on",
                message("{on} is before the goal was set, {begun}", on=str(revision.on), begun=str(begun)),
            )
        if revision.terms == before:
            yield Problem(f"revisions[{place}].terms", message("are those before: nothing is changed"))
        states = {goal.state_on(revision.on), goal.state_before(revision.on)}
        if states.isdisjoint(OPEN_STATES):
            yield Problem(f"revisions[{place}].on", message("falls after the goal ended: open it again first"))
        before = revision.terms


def _readings_possible(goal: "Goal") -> Iterator[Problem]:
    for place, reading in enumerate(goal.readings):
        measure = goal.terms_on(reading.on).measure
        fault = None if measure is None else measure.fault(reading.value)
        if fault is not None:
            yield Problem(f"readings[{place}].value", fault)


def _scaled_in_its_time(goal: "Goal") -> Iterator[Problem]:
    for place, attainment in enumerate(() if goal.scaling is None else goal.scaling.attainments):
        if attainment.on < goal.terms.start:
            why = message("{on} is before the start, {start}", on=str(attainment.on), start=str(goal.terms.start))
            yield Problem(f"scaling.attainments[{place}].on", why)


def _steps_allowed(goal: "Goal") -> Iterator[Problem]:
    state = _FIRST_STATE[goal.terms.agreement]
    for place, step in enumerate(goal.steps):
        following = TRANSITIONS.get((state, step.event))
        if following is None:
            yield Problem(
                f"steps[{place}].event",
                message(
                    "{event} cannot happen to a goal that is {state}: what can is {allowed}",
                    event=step.event.value,
                    state=state.label,
                    allowed=", ".join(event.value for event in allowed(state)),
                ),
            )
            return
        state = following


@attrs.frozen(kw_only=True)
class Goal:
    """A goal of one client. A change makes a new value; the first terms stay as they were, for ever.

    Attributes:
        id: Its identifier.
        client: Whose it is.
        terms: What was agreed first.
        set_on: The day it was set, where that is not its start.
        set_by: Who set it down.
        revisions: Later versions, oldest first.
        readings: The levels on the way, oldest first.
        owners: Who answers for it, by discipline.
        lead: Which of the owners leads.
        steps: What happened to it, oldest first. Terms that record an agreement make it active from the start.
        reflections: What anybody thought about it, oldest first.
        scaling: Its levels for goal attainment scaling.

    >>> goal = Goal(
    ...     id="G1",
    ...     terms=Terms(start="2026-03-02", due="2026-06-01", agreement="agreed_with_client"),
    ...     owners=[Owner(id="OT-1", discipline="occupational_therapy")],
    ...     lead="OT-1",
    ... )
    >>> later = goal.revised(
    ...     on="2026-04-01",
    ...     author="OT-1",
    ...     reason="a fortnight in hospital",
    ...     terms=attrs.evolve(goal.terms, due="2026-06-15"),
    ... )
    >>> str(later.original.due), str(later.current.due)
    ('2026-06-01', '2026-06-15')
    """

    id: str = attrs.field(converter=identifier)
    client: str | None = attrs.field(default=None, converter=identifier_or_none)
    terms: Terms = attrs.field(converter=_terms)
    set_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    set_by: str | None = attrs.field(default=None, converter=identifier_or_none)
    revisions: tuple[Revision, ...] = attrs.field(default=(), converter=_revisions)
    readings: tuple[Reading, ...] = attrs.field(default=(), converter=_readings)
    owners: tuple[Owner, ...] = attrs.field(default=(), converter=_owners)
    lead: str | None = attrs.field(default=None, converter=identifier_or_none)
    steps: tuple[Step, ...] = attrs.field(default=(), converter=_steps)
    reflections: tuple[Reflection, ...] = attrs.field(default=(), converter=_reflections)
    scaling: GoalScaling | None = attrs.field(default=None, converter=_scaling)

    def __attrs_post_init__(self) -> None:
        settle(
            self,
            _in_order,
            _owned_once,
            _reworded_by_owners,
            _reworded_in_life,
            _readings_possible,
            _scaled_in_its_time,
            _steps_allowed,
        )

    @property
    def original(self) -> Terms:
        """What was agreed first."""
        return self.terms

    @property
    def current(self) -> Terms:
        """What is agreed now: the last version."""
        return self.revisions[-1].terms if self.revisions else self.terms

    @property
    def begun(self) -> Date:
        """The day it was set; its start, where that is not recorded."""
        return self.set_on or self.terms.start

    @property
    def state(self) -> State:
        """Where it stands in its life after everything recorded."""
        return self._state_after(self.steps)

    def state_on(self, day: Date) -> State:
        """Where it stood in its life at the end of a day."""
        return self._state_after(tuple(step for step in self.steps if step.on <= day))

    def state_before(self, day: Date) -> State:
        """Where it stood in its life when a day began."""
        return self._state_after(tuple(step for step in self.steps if step.on < day))

    def ended_on(self, day: Date) -> Date | None:
        """The day it last ended, up to a day; None where it had not."""
        if self.state_on(day) in OPEN_STATES:
            return None
        return max(step.on for step in self.steps if step.on <= day)

    def terms_on(self, day: Date) -> Terms:
        """The version that held on a day; before all others, the first."""
        return next((each.terms for each in reversed(self.revisions) if each.on <= day), self.terms)

    def version(self, version: Version, on: Date) -> Terms:
        """One of its versions: the first, or the one that held on a day."""
        return self.terms if version is Version.ORIGINAL else self.terms_on(on)

    def owners_on(self, day: Date) -> tuple[Owner, ...]:
        """Who answers for it on a day."""
        return tuple(owner for owner in self.owners if day in owner.period)

    def readings_until(self, on: Date, terms: Terms) -> tuple[Reading, ...]:
        """The readings up to a day, that day included, that were taken in the measure of some terms."""
        return tuple(
            each for each in self.readings if each.on <= on and self.terms_on(each.on).measure == terms.measure
        )

    def revised(self, *, on: DateLike, author: str, reason: str, terms: Terms) -> "Goal":
        """The goal with a new version, beside those before it.

        Raises:
            InvalidInputError: The author is no owner on that day, the goal has ended, the day is before the last
                version, or nothing is changed.
        """
        return attrs.evolve(
            self, revisions=(*self.revisions, Revision(on=on, author=author, reason=reason, terms=terms))
        )

    def with_reading(self, *, on: DateLike, value: Number, note: str | None = None, by: str | None = None) -> "Goal":
        """The goal with one more reading; a late entry goes to its day.

        Raises:
            InvalidInputError: The value is impossible in the measure of that day.

        >>> goal = Goal(id="G1", terms=Terms(start="2026-03-02"))
        >>> goal = goal.with_reading(on="2026-03-20", value=5).with_reading(on="2026-03-09", value=3)
        >>> [str(reading.value) for reading in goal.readings]
        ['3', '5']
        """
        reading = Reading(on=on, value=value, note=note, by=by)
        before = tuple(each for each in self.readings if each.on <= reading.on)
        return attrs.evolve(self, readings=(*before, reading, *self.readings[len(before) :]))

    def with_reflection(self, *, on: DateLike, author: str, text: str) -> "Goal":
        """The goal with a thought about it, by anybody.

        >>> goal = Goal(id="G1", terms=Terms(start="2026-03-02"))
        >>> goal.with_reflection(on="2026-04-01", author="C-7", text="Mornings go better").reflections
        (Reflection(on=Date(2026, 4, 1), author='C-7'),)
        """
        return attrs.evolve(self, reflections=(*self.reflections, Reflection(on=on, author=author, text=text)))

    def with_step(self, *, on: DateLike, event: Event | str, author: str, reason: str) -> "Goal":
        """The goal after something that happened to it.

        Raises:
            InvalidInputError: It cannot happen to a goal in that state.

        >>> goal = Goal(id="G1", terms=Terms(start="2026-03-02"))
        >>> goal.with_step(on="2026-03-02", event="agree", author="OT-1", reason="first session").state
        <State.ACTIVE: 'active'>
        """
        return attrs.evolve(self, steps=(*self.steps, Step(on=on, event=event, author=author, reason=reason)))

    def rewrites(self, earlier: "Goal") -> tuple[str, ...]:
        """What this record no longer says as an earlier record of the goal said it; empty where history is kept.

        >>> first = Goal(id="G1", terms=Terms(start="2026-03-02")).with_reading(on="2026-03-09", value=3)
        >>> first.with_reading(on="2026-03-16", value=4).rewrites(first)
        ()
        >>> Goal(id="G1", terms=Terms(start="2026-03-03")).rewrites(first)
        ('terms', 'readings')
        """
        fixed = [name for name in ("id", "terms", "set_on", "set_by") if getattr(self, name) != getattr(earlier, name)]
        grown = [
            name
            for name in ("revisions", "steps", "reflections")
            if getattr(self, name)[: len(getattr(earlier, name))] != getattr(earlier, name)
        ]
        readings = [] if set(earlier.readings) <= set(self.readings) else ["readings"]
        return (*fixed, *grown, *readings)

    def outline(self, on: DateLike | None = None) -> Section:
        """The goal with the first version beside the one that holds, and what happened to it.

        Args:
            on: Up to this day; None for all that is recorded.
        """
        return goal_outline(self, None if on is None else on_date(on))

    def _state_after(self, steps: tuple[Step, ...]) -> State:
        state = _FIRST_STATE[self.terms.agreement]
        for step in steps:
            state = TRANSITIONS.get((state, step.event), state)
        return state
