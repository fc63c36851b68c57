"""Goal attainment scaling in words: a start, an answer, and the levels they stand for."""

import enum
from decimal import Decimal

import attrs

from occupational_therapy.goals.gas.levels import Variant, level_label, to_variant
from occupational_therapy.goals.sources import KINGS_COLLEGE, TURNER_STOKES_WILLIAMS_2010, VERBAL_ANSWERS
from occupational_therapy.kernel.document import Inline, Quantity, Section, section, table
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import choice, settle
from occupational_therapy.kernel.messages import Message, message

__all__ = [
    "SOURCES",
    "Answer",
    "LightScore",
    "StartingFunction",
    "achieved_level",
    "answered_from",
    "light",
    "to_answer_or_none",
]

SOURCES = (KINGS_COLLEGE, TURNER_STOKES_WILLIAMS_2010, VERBAL_ANSWERS)
"""What the verbal scheme and its levels rest on."""


class StartingFunction(enum.StrEnum):
    """Whether a client had any function towards a goal at the start."""

    SOME_FUNCTION = "some_function"
    NO_FUNCTION = "no_function"
    """None, and no worse state is plausible."""

    @property
    def label(self) -> Message:
        """The start in words."""
        return _STARTS[self]


_STARTS = {
    StartingFunction.SOME_FUNCTION: message("some function at the start"),
    StartingFunction.NO_FUNCTION: message("no function at the start"),
}


class Answer(enum.StrEnum):
    """What was said of a goal at the end."""

    MUCH_BETTER = "much_better"
    LITTLE_BETTER = "little_better"
    AS_EXPECTED = "as_expected"
    PARTIALLY_ACHIEVED = "partially_achieved"
    NO_CHANGE = "no_change"
    WORSE = "worse"

    @property
    def label(self) -> Message:
        """The answer in words."""
        return _ANSWERS[self]


_ANSWERS = {
    Answer.MUCH_BETTER: message("achieved, a lot more than expected"),
    Answer.LITTLE_BETTER: message("achieved, a little more than expected"),
    Answer.AS_EXPECTED: message("achieved as expected"),
    Answer.PARTIALLY_ACHIEVED: message("partly achieved"),
    Answer.NO_CHANGE: message("no change"),
    Answer.WORSE: message("worse"),
}

_START = {
    (Variant.FIVE_POINT, StartingFunction.SOME_FUNCTION): Decimal(-1),
    (Variant.FIVE_POINT, StartingFunction.NO_FUNCTION): Decimal(-2),
    (Variant.SIX_POINT_HALF, StartingFunction.SOME_FUNCTION): Decimal(-1),
    (Variant.SIX_POINT_HALF, StartingFunction.NO_FUNCTION): Decimal(-2),
    (Variant.SIX_POINT_MINUS_THREE, StartingFunction.SOME_FUNCTION): Decimal(-2),
    (Variant.SIX_POINT_MINUS_THREE, StartingFunction.NO_FUNCTION): Decimal(-2),
}
_LEVELS: dict[tuple[Variant, Decimal], tuple[str, ...]] = {
    (Variant.FIVE_POINT, Decimal(-1)): ("2", "1", "0", "-1", "-1", "-2"),
    (Variant.FIVE_POINT, Decimal(-2)): ("2", "1", "0", "-1", "-2", "-2"),
    (Variant.SIX_POINT_HALF, Decimal(-1)): ("2", "1", "0", "-0.5", "-1", "-2"),
    (Variant.SIX_POINT_HALF, Decimal(-2)): ("2", "1", "0", "-1", "-2", "-2"),
    (Variant.SIX_POINT_MINUS_THREE, Decimal(-2)): ("2", "1", "0", "-1", "-2", "-3"),
}
"""By variant and start: the level of each answer, from much better down to worse."""
_ACHIEVED = {start: dict(zip(Answer, map(Decimal, levels), strict=True)) for start, levels in _LEVELS.items()}


def to_answer_or_none(value: Answer | str | None) -> Answer | None:
    """A field's answer, or None for none."""
    return None if value is None else choice(Answer, value)


def achieved_level(variant: Variant, baseline: Decimal, answer: Answer) -> Decimal | None:
    """The level an answer stands for; None where the scheme knows no such start.

    >>> achieved_level(Variant.SIX_POINT_HALF, Decimal(-1), Answer.PARTIALLY_ACHIEVED)
    Decimal('-0.5')
    """
    levels = _ACHIEVED.get((variant, baseline))
    return None if levels is None else levels[answer]


def answered_from(variant: Variant) -> tuple[Decimal, ...]:
    """The levels at the start from which an answer can be read.

    >>> answered_from(Variant.FIVE_POINT)
    (Decimal('-1'), Decimal('-2'))
    """
    return tuple(baseline for of, baseline in _ACHIEVED if of is variant)


def _function(value: StartingFunction | str) -> StartingFunction:
    return choice(StartingFunction, value)


def _answer(value: Answer | str) -> Answer:
    return choice(Answer, value)


@attrs.frozen(kw_only=True)
class LightScore:
    """A verbal answer, kept as it was given, with the levels it stands for.

    Attributes:
        function: Whether there was any function at the start.
        answer: What was said at the end.
        variant: The variant of the scale.
    """

    function: StartingFunction = attrs.field(converter=_function)
    answer: Answer = attrs.field(converter=_answer)
    variant: Variant = attrs.field(default=Variant.FIVE_POINT, converter=to_variant)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def baseline(self) -> Decimal:
        """The level at the start."""
        return _START[self.variant, self.function]

    @property
    def achieved(self) -> Decimal:
        """The level at the end."""
        return self._level(self.answer)

    @property
    def change(self) -> Decimal:
        """The levels gained."""
        return EXACT.subtract(self.achieved, self.baseline)

    @property
    def note(self) -> Message | None:
        """What the number hides; None where it hides nothing."""
        if self.achieved == self._level(Answer.NO_CHANGE):
            return _TIES.get(self.answer)
        return None

    def outline(self) -> Section:
        """The answer, the levels, and what they hide."""
        rows: list[tuple[Inline | None, ...]] = [
            (self.function.label, Quantity(self.baseline), level_label(self.baseline)),
            (self.answer.label, Quantity(self.achieved), level_label(self.achieved)),
        ]
        return section(
            message("Goal attainment in words"),
            table((message("What was said"), message("Level"), message("Meaning")), rows),
            message("change: {change}; variant: {variant}", change=Quantity(self.change), variant=self.variant.label),
            self.note,
        )

    def _level(self, answer: Answer) -> Decimal:
        return _ACHIEVED[self.variant, self.baseline][answer]


_TIES = {
    Answer.PARTIALLY_ACHIEVED: message("same number as no change; keep the verbal answer"),
    Answer.WORSE: message("floor: worse cannot be told from no change"),
}


def light(
    *, baseline: StartingFunction | str, answer: Answer | str, variant: Variant | str = Variant.FIVE_POINT
) -> LightScore:
    """The levels that a verbal start and a verbal answer stand for.

    Raises:
        InvalidInputError: A word is unknown.

    >>> score = light(baseline="no_function", answer="worse")
    >>> print(score.baseline, score.achieved, score.note)
    -2 -2 floor: worse cannot be told from no change
    """
    return LightScore(function=baseline, answer=answer, variant=variant)
