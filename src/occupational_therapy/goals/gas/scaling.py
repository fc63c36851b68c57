"""The scale of one goal: what each level looks like, where it starts, and what was attained at reviews."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.goals.gas.formula import not_a_level
from occupational_therapy.goals.gas.levels import (
    HALF,
    HALF_START,
    Variant,
    level_label,
    to_level,
    to_level_or_none,
    to_variant,
)
from occupational_therapy.goals.gas.verbal import Answer, achieved_level, answered_from, to_answer_or_none
from occupational_therapy.goals.rating_scale import to_rating_or_none
from occupational_therapy.kernel.dates import Date, DateLike, on_date, to_date
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import each, instance, settle, text
from occupational_therapy.kernel.identifiers import identifier_or_none
from occupational_therapy.kernel.messages import Message, Verbatim, message

__all__ = ["Attainment", "GoalScaling", "LevelDescription", "not_from_there", "starts_elsewhere", "to_weighting"]

_WEIGHTING_ENDS = (0, 3)
_IMPORTANCE = (
    message("not important"),
    message("important"),
    message("very important"),
    message("extremely important"),
)
_DIFFICULTY = (
    message("not difficult"),
    message("minor difficulty"),
    message("moderate difficulty"),
    message("extreme difficulty"),
)


def to_weighting(value: int | None) -> int | None:
    """A field's importance or difficulty, 0 to 3; None where goals are not weighted."""
    return to_rating_or_none(value, _WEIGHTING_ENDS)


@attrs.frozen(kw_only=True)
class LevelDescription:
    """What one level of a goal looks like.

    Attributes:
        level: The level.
        text: What is seen at it.
    """

    level: Decimal = attrs.field(converter=to_level)
    text: str = attrs.field(converter=text, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _some_result(attainment: "Attainment") -> Iterator[Problem]:
    if attainment.level is None and attainment.answer is None:
        yield Problem("", message("says nothing: give a level or a verbal answer"))


@attrs.frozen(kw_only=True)
class Attainment:
    """What was attained at a review.

    Attributes:
        on: The day.
        level: The level, where it was rated as one.
        answer: The verbal answer, where it was given in words; it is kept as it was said.
        rater: Who rated.
    """

    on: Date = attrs.field(converter=to_date)
    level: Decimal | None = attrs.field(default=None, converter=to_level_or_none)
    answer: Answer | None = attrs.field(default=None, converter=to_answer_or_none)
    rater: str | None = attrs.field(default=None, converter=identifier_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _some_result)


def _descriptions(values: Iterable[LevelDescription]) -> tuple[LevelDescription, ...]:
    return each(lambda value: instance(LevelDescription, value), values)


def _attainments(values: Iterable[Attainment]) -> tuple[Attainment, ...]:
    return each(lambda value: instance(Attainment, value), values)


def _levels_of_variant(scaling: "GoalScaling") -> Iterator[Problem]:
    variant = scaling.variant
    described = [each.level for each in scaling.descriptions]
    for place, level in enumerate(described):
        if level not in variant.levels:
            yield Problem(f"descriptions[{place}].level", not_a_level(level, variant, variant.levels))
        elif level in described[:place]:
            yield Problem(f"descriptions[{place}].level", message("{level} is described twice", level=level))
    if scaling.baseline is not None and scaling.baseline not in variant.baselines:
        yield Problem("baseline", not_a_level(scaling.baseline, variant, variant.baselines))


def _attained_in_variant(scaling: "GoalScaling") -> Iterator[Problem]:
    for place, attainment in enumerate(scaling.attainments):
        path, level = f"attainments[{place}]", attainment.level
        if place and attainment.on < scaling.attainments[place - 1].on:
            yield Problem(f"{path}.on", message("{on} is before the review before it", on=str(attainment.on)))
        if level is not None:
            yield from _attained(scaling, path, level)
        if attainment.answer is not None:
            yield from _answered(scaling, path, attainment.answer, level)


def _attained(scaling: "GoalScaling", path: str, level: Decimal) -> Iterator[Problem]:
    if level not in scaling.variant.levels:
        yield Problem(f"{path}.level", not_a_level(level, scaling.variant, scaling.variant.levels))
    elif scaling.baseline is not None and starts_elsewhere(level, scaling.baseline):
        yield Problem(f"{path}.level", not_from_there(level))


def _answered(scaling: "GoalScaling", path: str, answer: Answer, level: Decimal | None) -> Iterator[Problem]:
    meant = None if scaling.baseline is None else achieved_level(scaling.variant, scaling.baseline, answer)
    if meant is None:
        starts = ", ".join(map(str, answered_from(scaling.variant)))
        yield Problem(f"{path}.answer", message("needs a baseline that it is read from: {starts}", starts=starts))
    elif level is not None and level != meant:
        yield Problem(
            f"{path}.level", message("{level} is not what the answer stands for, {meant}", level=level, meant=meant)
        )


def starts_elsewhere(level: Decimal, baseline: Decimal) -> bool:
    """Whether a level is partly achieved while the goal did not start where that can be.

    >>> starts_elsewhere(Decimal("-0.5"), Decimal(-2)), starts_elsewhere(Decimal(0), Decimal(-2))
    (True, False)
    """
    return level == HALF and baseline != HALF_START


def not_from_there(level: Decimal) -> Message:
    """Why partly achieved is refused.

    >>> print(not_from_there(Decimal("-0.5")))
    -0.5 is for a goal that started at -1
    """
    return message("{level} is for a goal that started at {start}", level=level, start=HALF_START)


def _both_or_neither(scaling: "GoalScaling") -> Iterator[Problem]:
    if (scaling.importance is None) != (scaling.difficulty is None):
        name = "importance" if scaling.importance is None else "difficulty"
        yield Problem(name, message("is missing: the weight is importance times difficulty; give both or neither"))


@attrs.frozen(kw_only=True)
class GoalScaling:
    """The scale of one goal.

    Attributes:
        variant: The variant of the scale.
        descriptions: What its levels look like; the verbal scheme describes level 0 alone.
        baseline: The level at the start.
        importance: To the client: 0 not important, 1 important, 2 very, 3 extremely.
        difficulty: To the team: 0 not difficult, 1 minor, 2 moderate, 3 extreme.
        attainments: What was attained at reviews, oldest first.

    >>> scaling = GoalScaling(baseline=-1, attainments=[Attainment(on="2026-06-01", answer="as_expected")])
    >>> scaling.attained_on("2026-06-01"), scaling.attained_on("2026-05-31")
    (Decimal('0'), None)
    """

    variant: Variant = attrs.field(default=Variant.FIVE_POINT, converter=to_variant)
    descriptions: tuple[LevelDescription, ...] = attrs.field(default=(), converter=_descriptions)
    baseline: Decimal | None = attrs.field(default=None, converter=to_level_or_none)
    importance: int | None = attrs.field(default=None, converter=to_weighting)
    difficulty: int | None = attrs.field(default=None, converter=to_weighting)
    attainments: tuple[Attainment, ...] = attrs.field(default=(), converter=_attainments)

    def __attrs_post_init__(self) -> None:
        settle(self, _levels_of_variant, _attained_in_variant, _both_or_neither)

    def description(self, level: Decimal) -> str | None:
        """What a level looks like; None where it is not described."""
        return next((each.text for each in self.descriptions if each.level == level), None)

    def attained_on(self, on: DateLike) -> Decimal | None:
        """The level of the last review up to a day, that day included; None where there was none.

        Raises:
            InvalidInputError: The day is no date.
        """
        day = on_date(on)
        last = next((each for each in reversed(self.attainments) if each.on <= day), None)
        return None if last is None else self._level(last)

    def outline(self) -> Section:
        """The levels with what they look like, and what was attained."""
        rows: list[tuple[Inline | None, ...]] = [
            (Quantity(level), level_label(level), self._described(level)) for level in reversed(self.variant.levels)
        ]
        return section(
            message("Goal attainment scale"),
            message("variant: {variant}", variant=self.variant.label),
            table((message("Level"), message("Meaning"), message("What is seen")), rows),
            None if self.baseline is None else message("starts at {level}", level=Quantity(self.baseline)),
            self._weighting(),
            listing(*map(self._attained, self.attainments)) if self.attainments else None,
        )

    def _described(self, level: Decimal) -> Verbatim | None:
        words = self.description(level)
        return None if words is None else Verbatim(words)

    def _weighting(self) -> Message | None:
        if self.importance is None or self.difficulty is None:
            return None
        return message(
            "weight {weight}: {importance}, {difficulty}",
            weight=self.importance * self.difficulty,
            importance=_IMPORTANCE[self.importance],
            difficulty=_DIFFICULTY[self.difficulty],
        )

    def _attained(self, attainment: Attainment) -> Message:
        level = self._level(attainment)
        reached = message("no level") if level is None else Quantity(level)
        if attainment.answer is None:
            return message("{on}: {level}", on=attainment.on, level=reached)
        return message("{on}: {level}, {answer}", on=attainment.on, level=reached, answer=attainment.answer.label)

    def _level(self, attainment: Attainment) -> Decimal | None:
        if attainment.answer is None or self.baseline is None:
            return attainment.level
        return achieved_level(self.variant, self.baseline, attainment.answer)
