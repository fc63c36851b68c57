"""Activity analysis: an occupation step by step, where difficulty arises, why, and what it does to function."""

import enum
from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.document import Inline, Section, listing, section, table
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import (
    choice,
    each,
    flag_or_none,
    instance,
    refuse,
    settle,
    text,
    text_or_none,
    whole,
)
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.occupations.catalogue import OCCUPATIONS
from occupational_therapy.occupations.icf import ICF_TERMS
from occupational_therapy.occupations.icf_code import to_icf_code
from occupational_therapy.occupations.sources import GRADING

__all__ = ["SOURCES", "ActivityAnalysis", "ActivityStep", "GradingDimension"]

SOURCES = (GRADING,)
"""What the dimensions of grading rest on."""
_RANKS = (1, 7)
"""Ranks of help: 7 independent, 1 total assistance."""
_LEAST_ALONE = 6
"""The lowest rank at which nobody helps."""


class GradingDimension(enum.StrEnum):
    """In what a task can be made more or less demanding."""

    STEPS = "steps"
    DURATION = "duration"
    PACE = "pace"
    TOOLS = "tools"
    POSITION = "position"
    REACH = "reach"
    PRECISION = "precision"
    HELP = "help"
    CHOICES = "choices"
    DISTRACTION = "distraction"
    FAMILIARITY = "familiarity"
    SOCIAL_CONTACT = "social_contact"
    PLACE = "place"
    REST = "rest"

    @property
    def label(self) -> Message:
        """The dimension in words."""
        return _DIMENSIONS[self]


_DIMENSIONS = {
    GradingDimension.STEPS: message("number of steps"),
    GradingDimension.DURATION: message("duration"),
    GradingDimension.PACE: message("pace"),
    GradingDimension.TOOLS: message("weight and size of tools and materials"),
    GradingDimension.POSITION: message("sitting or standing"),
    GradingDimension.REACH: message("range and reach"),
    GradingDimension.PRECISION: message("precision"),
    GradingDimension.HELP: message("cues and help"),
    GradingDimension.CHOICES: message("number of choices"),
    GradingDimension.DISTRACTION: message("distraction"),
    GradingDimension.FAMILIARITY: message("familiarity"),
    GradingDimension.SOCIAL_CONTACT: message("social contact"),
    GradingDimension.PLACE: message("place"),
    GradingDimension.REST: message("rest"),
}


def _graded_in(values: Iterable[GradingDimension | str]) -> tuple[GradingDimension, ...]:
    return each(lambda value: choice(GradingDimension, value), values)


def _rank(value: int | None) -> int | None:
    if value is None:
        return None
    low, high = _RANKS
    rank = whole(value)
    if isinstance(rank, int) and not low <= rank <= high:
        return refuse(message("{value} is no level of help: give {low} to {high}", value=rank, low=low, high=high))
    return rank


def _causes(values: Iterable[str]) -> tuple[str, ...]:
    return each(to_icf_code, values)


def _explained(step: "ActivityStep") -> Iterator[Problem]:
    if step.difficulty is None and (step.causes or step.effect is not None):
        yield Problem("difficulty", message("is missing: a cause or an effect needs a difficulty to belong to"))


def _level_agrees(step: "ActivityStep") -> Iterator[Problem]:
    if step.level is not None and step.done_alone is not None and step.done_alone != (step.level >= _LEAST_ALONE):
        why = message("{level} is not what done alone says: {alone}", level=step.level, alone=str(step.done_alone))
        yield Problem("level", why)


@attrs.frozen(kw_only=True)
class ActivityStep:
    """One step of an activity, as it was seen.

    Attributes:
        step: What is done.
        demands: What it asks of the person, the objects and the place.
        done_alone: Whether it was done without help; None for not seen.
        difficulty: Where it went wrong; None where it did not.
        causes: ICF codes of what the difficulty comes from: body functions (b) or structures (s), activities (d),
            environment (e).
        effect: What that does to function.
        graded_up: How the step could be made harder.
        graded_down: How it could be made easier.
        graded_in: In what it would be graded.
        level: The level of help seen, as its rank from 7, independent, to 1, total assistance; None for not seen.
        risk: What could go wrong.
    """

    step: str = attrs.field(converter=text, repr=False)
    demands: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    done_alone: bool | None = attrs.field(default=None, converter=flag_or_none)
    difficulty: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    causes: tuple[str, ...] = attrs.field(default=(), converter=_causes)
    effect: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    graded_up: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    graded_down: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    graded_in: tuple[GradingDimension, ...] = attrs.field(default=(), converter=_graded_in)
    level: int | None = attrs.field(default=None, converter=_rank)
    risk: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _explained, _level_agrees)


def _occupation(value: str) -> str:
    return OCCUPATIONS.field(value)


def _steps(values: Iterable[ActivityStep]) -> tuple[ActivityStep, ...]:
    return each(lambda value: instance(ActivityStep, value), values)


def _some_steps(analysis: "ActivityAnalysis") -> Iterator[Problem]:
    if not analysis.steps:
        yield Problem("steps", message("is empty: an analysis takes an activity apart into steps"))


@attrs.frozen(kw_only=True)
class ActivityAnalysis:
    """An occupation seen step by step, with a professional opinion.

    Attributes:
        id: Its identifier.
        occupation: The key of the occupation.
        on: The day it was seen.
        by: The identifier of who saw it.
        steps: The steps in order.
        opinion: The therapist's opinion of the effect on function.

    >>> analysis = ActivityAnalysis(
    ...     id="A1",
    ...     occupation="make_hot_drink",
    ...     on="2026-03-02",
    ...     by="OT-1",
    ...     steps=[
    ...         ActivityStep(step="Fill the kettle", done_alone=True),
    ...         ActivityStep(step="Pour", done_alone=False, difficulty="Spills", causes=["b7602"]),
    ...     ],
    ... )
    >>> analysis.share_done_alone
    Fraction(1, 2)
    """

    id: str = attrs.field(converter=identifier)
    occupation: str = attrs.field(converter=_occupation)
    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    steps: tuple[ActivityStep, ...] = attrs.field(converter=_steps)
    opinion: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _some_steps)

    @property
    def share_done_alone(self) -> Fraction | None:
        """The share of steps done without help, among those seen; None where none was."""
        seen = [step.done_alone for step in self.steps if step.done_alone is not None]
        return Fraction(sum(seen), len(seen)) if seen else None

    @property
    def level(self) -> int | None:
        """The level of help of the whole: the lowest of its steps, which says nothing of how many are done alone.

        None where a step was not seen: it might be the lowest.
        """
        levels = [step.level for step in self.steps if step.level is not None]
        return min(levels) if len(levels) == len(self.steps) else None

    @property
    def difficulties(self) -> tuple[ActivityStep, ...]:
        """The steps at which difficulty arises."""
        return tuple(step for step in self.steps if step.difficulty is not None)

    def outline(self) -> Section:
        """The steps in a table, what they ask for and how they grade, and the opinion."""
        rows: list[tuple[Inline | None, ...]] = [
            (
                message("{number}. {step}", number=number, step=Verbatim(step.step)),
                _ALONE[step.done_alone],
                _said(step.difficulty),
                message("{causes}", causes=tuple(_named(code) for code in step.causes)) if step.causes else None,
                _said(step.effect),
            )
            for number, step in enumerate(self.steps, start=1)
        ]
        headings = (
            message("Step"),
            message("Done alone"),
            message("Difficulty"),
            message("Cause"),
            message("Effect on function"),
        )
        more = [line for number, step in enumerate(self.steps, start=1) for line in _more(number, step)]
        return section(
            message("Activity analysis: {occupation}", occupation=OCCUPATIONS[self.occupation].label),
            message("Seen on {on} by {by}", on=self.on, by=self.by),
            table(headings, rows),
            listing(*more) if more else None,
            message("Opinion: {opinion}", opinion=Verbatim(self.opinion)) if self.opinion else None,
        )


_ALONE = {True: message("yes"), False: message("no"), None: message("not seen")}


def _more(number: int, step: ActivityStep) -> Iterator[Message]:
    if step.demands:
        yield message("Step {number} asks for: {demands}", number=number, demands=Verbatim(step.demands))
    if step.level is not None:
        yield message(
            "Step {number} was seen at level of help {level} of {highest}",
            number=number,
            level=step.level,
            highest=max(_RANKS),
        )
    if step.risk:
        yield message("Step {number} carries a risk: {risk}", number=number, risk=Verbatim(step.risk))
    if step.graded_in:
        graded = tuple(dimension.label for dimension in step.graded_in)
        yield message("Step {number} is graded in: {dimensions}", number=number, dimensions=graded)
    if step.graded_up:
        yield message("Step {number} made harder: {graded}", number=number, graded=Verbatim(step.graded_up))
    if step.graded_down:
        yield message("Step {number} made easier: {graded}", number=number, graded=Verbatim(step.graded_down))


def _said(words: str | None) -> Verbatim | None:
    return None if words is None else Verbatim(words)


def _named(code: str) -> Message:
    if code in ICF_TERMS:
        return message("{code} {label}", code=code, label=ICF_TERMS[code].label)
    return message("{code}", code=code)
