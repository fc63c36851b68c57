"""How the way to a goal is measured: the kind of number, its unit, and which way is better."""

import enum
from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType

import attrs

from occupational_therapy.goals.assist import AssistLevel
from occupational_therapy.kernel.document import Inline, Quantity
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, decimal_or_none, settle, text_or_none
from occupational_therapy.kernel.identifiers import key_or_none
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message

__all__ = ["UNITS", "Direction", "GoalMeasure", "MeasureKind"]


class MeasureKind(enum.StrEnum):
    """What sort of number a goal is measured in."""

    COUNT = "count"
    """How often, or how many."""
    PERCENT = "percent"
    DURATION = "duration"
    DISTANCE = "distance"
    RATING = "rating"
    """A number that somebody gives on a scale."""
    INDEPENDENCE_LEVEL = "independence_level"
    """A level of help, 7 to 1. It is ordinal: a share of the way is a rough guide."""
    YES_NO = "yes_no"
    """Done or not done: 1 or 0, nothing between."""
    SCORE = "score"
    """The score of a measure, named by its key."""

    @property
    def label(self) -> Message:
        """The kind in words."""
        return _KINDS[self]


_KINDS = {
    MeasureKind.COUNT: message("count"),
    MeasureKind.PERCENT: message("percentage"),
    MeasureKind.DURATION: message("duration"),
    MeasureKind.DISTANCE: message("distance"),
    MeasureKind.RATING: message("rating"),
    MeasureKind.INDEPENDENCE_LEVEL: message("level of help"),
    MeasureKind.YES_NO: message("yes or no"),
    MeasureKind.SCORE: message("score of a measure"),
}

_RANKS = tuple(Decimal(level.rank) for level in AssistLevel if level.rank is not None)
_ENDS: dict[MeasureKind, tuple[Decimal | None, Decimal | None]] = {
    MeasureKind.COUNT: (Decimal(0), None),
    MeasureKind.PERCENT: (Decimal(0), Decimal(100)),
    MeasureKind.DURATION: (Decimal(0), None),
    MeasureKind.DISTANCE: (Decimal(0), None),
    MeasureKind.RATING: (None, None),
    MeasureKind.INDEPENDENCE_LEVEL: (min(_RANKS), max(_RANKS)),
    MeasureKind.YES_NO: (Decimal(0), Decimal(1)),
    MeasureKind.SCORE: (None, None),
}
"""The least and the greatest value of each kind, where there is one."""

_STEPPED = (MeasureKind.INDEPENDENCE_LEVEL, MeasureKind.YES_NO)
_NEEDS_UNIT = (MeasureKind.COUNT, MeasureKind.DURATION, MeasureKind.DISTANCE)


class Direction(enum.StrEnum):
    """Which way is better."""

    HIGHER = "higher"
    LOWER = "lower"

    @property
    def label(self) -> Message:
        """The direction in words."""
        return _DIRECTIONS[self]


_DIRECTIONS = {
    Direction.HIGHER: message("higher is better"),
    Direction.LOWER: message("lower is better"),
}
_BETTER = {MeasureKind.INDEPENDENCE_LEVEL: Direction.HIGHER, MeasureKind.YES_NO: Direction.HIGHER}

_MANY = 100
"""A number for which most languages use the form that stands in a heading, such as "minutes"."""

UNITS: Mapping[str, Message] = MappingProxyType(
    {
        unit.template: unit
        for unit in (
            counted("second", "seconds", count=_MANY),
            counted("minute", "minutes", count=_MANY),
            counted("hour", "hours", count=_MANY),
            counted("day", "days", count=_MANY),
            counted("metre", "metres", count=_MANY),
            counted("kilometre", "kilometres", count=_MANY),
            counted("centimetre", "centimetres", count=_MANY),
            counted("step", "steps", count=_MANY),
            counted("stair", "stairs", count=_MANY),
            counted("time", "times", count=_MANY),
            counted("time a day", "times a day", count=_MANY),
            counted("time a week", "times a week", count=_MANY),
            counted("time a month", "times a month", count=_MANY),
            counted("day a week", "days a week", count=_MANY),
            counted("day a month", "days a month", count=_MANY),
            counted("occasion", "occasions", count=_MANY),
            counted("prompt", "prompts", count=_MANY),
            counted("meal a week", "meals a week", count=_MANY),
            counted("item", "items", count=_MANY),
        )
    }
)
"""Units that are translated, each by its form for several; any other text is a unit too, shown as it was written."""


def _kind(value: MeasureKind | str) -> MeasureKind:
    return choice(MeasureKind, value)


def _better(value: Direction | str | None) -> Direction | None:
    return None if value is None else choice(Direction, value)


def _ends_in_order(measure: "GoalMeasure") -> Iterator[Problem]:
    if measure.lowest is not None and measure.highest is not None and measure.highest <= measure.lowest:
        yield Problem(
            "highest",
            message("{highest} is not above the lowest, {lowest}", highest=measure.highest, lowest=measure.lowest),
        )


def _ends_of_kind(measure: "GoalMeasure") -> Iterator[Problem]:
    for name, end in (("lowest", measure.lowest), ("highest", measure.highest)):
        fault = None if end is None else _fault(measure.kind, end, _ENDS[measure.kind])
        if fault is not None:
            yield Problem(name, fault)


def _score_named(measure: "GoalMeasure") -> Iterator[Problem]:
    names = {"measure": measure.measure, "variant": measure.variant, "score": measure.score}
    if measure.kind is not MeasureKind.SCORE:
        for name, given in names.items():
            if given is not None:
                yield Problem(name, message("is for the kind {kind} alone", kind=MeasureKind.SCORE.value))
        return
    for name in ("measure", "score"):
        if names[name] is None:
            yield Problem(name, message("is missing: give the key, so that it is known which score is meant"))


def _better_of_kind(measure: "GoalMeasure") -> Iterator[Problem]:
    fixed = _BETTER.get(measure.kind)
    if fixed is not None and measure.better is not None and measure.better is not fixed:
        yield Problem("better", message("of this kind {direction}", direction=fixed.label))


@attrs.frozen(kw_only=True)
class GoalMeasure:
    """What the way to a goal is measured in.

    Attributes:
        kind: What sort of number it is.
        unit: What it counts, such as ``minutes`` or ``outbursts a day``; see :data:`UNITS`.
        better: Which way is better. From a baseline and a target it follows; a goal to maintain needs it said.
        lowest: The least value of the scale, where it has one of its own.
        highest: The greatest.
        measure: For a score, the measure's key.
        variant: Its variant, where it has several.
        score: The key of the score.

    >>> GoalMeasure(kind="duration", unit="minutes", better="lower").shown(20)
    Quantity(value=Decimal('20'), decimals=None, unit=Message(template='minutes',
    parameters=(('count', Decimal('20')),), singular='minute'))
    >>> print(GoalMeasure(kind="count", unit="meals a week").shown(1))
    1 meal a week
    """

    kind: MeasureKind = attrs.field(converter=_kind)
    unit: str | None = attrs.field(default=None, converter=text_or_none)
    better: Direction | None = attrs.field(default=None, converter=_better)
    lowest: Decimal | None = attrs.field(default=None, converter=decimal_or_none)
    highest: Decimal | None = attrs.field(default=None, converter=decimal_or_none)
    measure: str | None = attrs.field(default=None, converter=key_or_none)
    variant: str | None = attrs.field(default=None, converter=key_or_none)
    score: str | None = attrs.field(default=None, converter=key_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _ends_in_order, _ends_of_kind, _score_named, _better_of_kind)

    @property
    def direction(self) -> Direction | None:
        """Which way is better: as said, or as the kind has it; None where neither tells."""
        return self.better or _BETTER.get(self.kind)

    @property
    def is_ordinal(self) -> bool:
        """Whether its steps are levels and no amounts."""
        return self.kind is MeasureKind.INDEPENDENCE_LEVEL

    @property
    def lacks_unit(self) -> bool:
        """Whether a unit is needed to read it, and none is given."""
        return self.unit is None and self.kind in _NEEDS_UNIT

    @property
    def label(self) -> Message:
        """What is measured, in words."""
        if self.unit is not None:
            return message("{kind} in {unit}", kind=self.kind.label, unit=_unit(self.unit))
        if self.score is not None:
            return message("{score} of {measure}", score=Verbatim(self.score), measure=Verbatim(self.measure or ""))
        return self.kind.label

    def fault(self, value: Decimal) -> Message | None:
        """Why a value is impossible; None where it is not."""
        low, high = _ENDS[self.kind]
        return _fault(
            self.kind,
            value,
            (low if self.lowest is None else self.lowest, high if self.highest is None else self.highest),
        )

    def shown(self, value: Decimal | int) -> Inline:
        """A value as a person reads it."""
        number = Decimal(value)
        if self.kind is MeasureKind.YES_NO:
            return message("yes") if number else message("no")
        if self.kind is MeasureKind.PERCENT:
            return message("{number} %", number=Quantity(number))
        if self.kind is MeasureKind.INDEPENDENCE_LEVEL:
            return message("level {number}", number=Quantity(number))
        return Quantity(number, unit=None if self.unit is None else _unit(self.unit, Quantity(number).shown))


def _unit(unit: str, count: Decimal | None = None) -> Message:
    known = UNITS.get(unit)
    if known is None:
        return message("{unit}", unit=Verbatim(unit))
    return known if count is None else attrs.evolve(known, parameters=(("count", count),))


def _fault(kind: MeasureKind, value: Decimal, ends: tuple[Decimal | None, Decimal | None]) -> Message | None:
    lowest, highest = ends
    if lowest is not None and value < lowest:
        return message("{value} is below the least that there is, {lowest}", value=value, lowest=lowest)
    if highest is not None and value > highest:
        return message("{value} is above the most that there is, {highest}", value=value, highest=highest)
    if kind in _STEPPED and value != value.to_integral_value():
        return message("{value} is between two steps: give a whole number", value=value)
    return None
