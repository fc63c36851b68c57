"""Activity analysis: an occupation step by step, where difficulty arises, why, and what it does to function."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.document import Inline, Section, listing, section, table
from occupational_therapy.kernel.errors import Problem, shown
from occupational_therapy.kernel.fields import each, flag_or_none, instance, matching, settle, text, text_or_none
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.occupations.catalogue import OCCUPATIONS
from occupational_therapy.occupations.icf import ICF_TERMS

__all__ = ["ActivityAnalysis", "ActivityStep"]

_ICF_CODE = re.compile(r"(?:[bs][1-8]|d[1-9]|e[1-5])[0-9]{2,4}")


def _cause(value: str) -> str:
    otherwise = message(
        "{value} is not an ICF code: write a component and digits, such as b140 or e120", value=shown(value)
    )
    return matching(_ICF_CODE, value, otherwise)


def _causes(values: Iterable[str]) -> tuple[str, ...]:
    return each(_cause, values)


def _explained(step: "ActivityStep") -> Iterator[Problem]:
    if step.difficulty is None and (step.causes or step.effect is not None):
        yield Problem("difficulty", message("is missing: a cause or an effect needs a difficulty to belong to"))


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
    """

    step: str = attrs.field(converter=text, repr=False)
    demands: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    done_alone: bool | None = attrs.field(default=None, converter=flag_or_none)
    difficulty: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    causes: tuple[str, ...] = attrs.field(default=(), converter=_causes)
    effect: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    graded_up: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    graded_down: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _explained)


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
