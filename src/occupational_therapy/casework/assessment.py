"""The first assessment on a case: what was looked at and what not, analyses of activities, and answers."""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.casework.invariants import each_once
from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, each, instance, settle, text, text_or_none
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations import OCCUPATIONS, ActivityAnalysis, Area, Dimension
from occupational_therapy.occupations.areas import to_dimensions
from occupational_therapy.occupations.covering import Coverage, coverage

__all__ = ["Answered", "Assessment", "LeftOut"]


@attrs.frozen(kw_only=True)
class Answered:
    """The answer to a question of the referral.

    Attributes:
        question: The question's identifier.
        answer: The answer.
    """

    question: str = attrs.field(converter=identifier)
    answer: str = attrs.field(converter=text, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _area(value: Area | str) -> Area:
    return choice(Area, value)


@attrs.frozen(kw_only=True)
class LeftOut:
    """An area of daily living that was not looked at, and why not.

    Attributes:
        area: The area.
        reason: Why it was left out.
    """

    area: Area = attrs.field(converter=_area)
    reason: str = attrs.field(converter=text, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _occupations(values: Iterable[str]) -> tuple[str, ...]:
    return each(OCCUPATIONS.field, values)


def _analyses(values: Iterable[ActivityAnalysis]) -> tuple[ActivityAnalysis, ...]:
    return each(lambda value: instance(ActivityAnalysis, value), values)


def _answers(values: Iterable[Answered]) -> tuple[Answered, ...]:
    return each(lambda value: instance(Answered, value), values)


def _left_out(values: Iterable[LeftOut]) -> tuple[LeftOut, ...]:
    return each(lambda value: instance(LeftOut, value), values)


def _each_once(assessment: "Assessment") -> Iterator[Problem]:
    yield from each_once("analyses", (analysis.id for analysis in assessment.analyses))
    yield from each_once("answers", (answer.question for answer in assessment.answers), called="question")


def _left_out_indeed(assessment: "Assessment") -> Iterator[Problem]:
    touched = assessment.coverage.areas
    for place, left in enumerate(assessment.left_out):
        if left.area in touched:
            yield Problem(f"left_out[{place}].area", message("{area} was looked at", area=left.area.value))


@attrs.frozen(kw_only=True)
class Assessment:
    """What a therapist found at the first assessment.

    Attributes:
        on: The day.
        by: The identifier of who assessed.
        place: Where.
        present: Who was there, by their part: the client, a parent.
        informants: What the findings rest on: interview, observation, records.
        occupations: Keys of the occupations looked at.
        left_out: Areas not looked at, each with the reason.
        dimensions: The needs looked at: physical, psychological, social, environmental.
        analyses: Activities taken apart.
        answers: Answers to the questions of the referral.
        opinion: The therapist's opinion.
    """

    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    place: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    present: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    informants: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    occupations: tuple[str, ...] = attrs.field(default=(), converter=_occupations)
    left_out: tuple[LeftOut, ...] = attrs.field(default=(), converter=_left_out)
    dimensions: tuple[Dimension, ...] = attrs.field(default=(), converter=to_dimensions)
    analyses: tuple[ActivityAnalysis, ...] = attrs.field(default=(), converter=_analyses)
    answers: tuple[Answered, ...] = attrs.field(default=(), converter=_answers)
    opinion: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _each_once, _left_out_indeed)

    @property
    def coverage(self) -> Coverage:
        """The areas and headings of daily living that were looked at, those taken apart among them."""
        return coverage((*self.occupations, *(analysis.occupation for analysis in self.analyses)))
