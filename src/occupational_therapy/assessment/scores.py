"""What comes out of a measure: its scores, which end of each is better, and what is done about missing answers."""

import enum
from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from occupational_therapy.assessment.expressions import Combine, Compare, Condition, Count, InState, Node, Raw, descend
from occupational_therapy.kernel.fields import each, settle
from occupational_therapy.kernel.identifiers import key as to_key
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source, sources_of

__all__ = ["STRICT", "Direction", "MissingRule", "Score", "items_in", "items_valued_in"]


class Direction(enum.StrEnum):
    """Which end of a score is the better one."""

    HIGHER_IS_BETTER = "higher_is_better"
    LOWER_IS_BETTER = "lower_is_better"
    NEITHER = "neither"

    @property
    def label(self) -> Message:
        """The direction in words."""
        return _DIRECTIONS[self]

    def better(self, difference: Fraction | None) -> bool | None:
        """Whether a difference is for the better; None where there is none, or neither end is better."""
        if not difference or self is Direction.NEITHER:
            return None
        return (difference > 0) == (self is Direction.HIGHER_IS_BETTER)


_DIRECTIONS = {
    Direction.HIGHER_IS_BETTER: message("higher is better"),
    Direction.LOWER_IS_BETTER: message("lower is better"),
    Direction.NEITHER: message("neither end is better"),
}


@attrs.frozen(kw_only=True)
class MissingRule:
    """What is done about items without an answer.

    Attributes:
        key: Its name, given as ``missing_rule``.
        label: What it does.
        sources: Whose rule it is.
    """

    key: str = attrs.field(converter=to_key)
    label: Message
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)


STRICT = MissingRule(
    key="strict",
    label=message("a score is not worked out where an item it needs has no answer"),
    sources=(
        Source(
            "library default: no rule of the authors' was found",
            Confidence.CONVENTION,
            "scores that do not need the item are still given",
        ),
    ),
)
"""The rule where the authors give none: nothing stands in for a missing answer."""


def _by_rule(values: Iterable[tuple[str, Node]]) -> tuple[tuple[str, Node], ...]:
    return each(lambda pair: (str(pair[0]), pair[1]), values)


@attrs.frozen(kw_only=True)
class Score:
    """One number that comes out of a measure.

    Attributes: key: Its name in results. label: What it is. of: How it is worked out under the measure's first
    missing rule, and under every rule that does not say otherwise. by_rule: How it is worked out under other missing
    rules, by their keys. direction: Which end is the better one. decimals: Places to show; the value itself is never
    rounded. unit: What it counts.
    """

    key: str = attrs.field(converter=to_key)
    label: Message
    of: Node
    by_rule: tuple[tuple[str, Node], ...] = attrs.field(default=(), converter=_by_rule)
    direction: Direction = Direction.NEITHER
    decimals: int = 0
    unit: Message | None = None

    def __attrs_post_init__(self) -> None:
        settle(self)

    def under(self, missing_rule: str) -> Node:
        """How it is worked out under a missing rule."""
        return dict(self.by_rule).get(missing_rule, self.of)


def items_in(node: Node | Condition) -> Iterator[str]:
    """The items a node looks at."""
    if isinstance(node, Raw | InState):
        yield node.item
    for inside in descend(node):
        yield from items_in(inside)


def items_valued_in(node: Node | Condition) -> Iterator[str]:
    """The items whose answers go into a node's value, and do not only decide whether there is one."""
    if isinstance(node, Raw):
        yield node.item
    if not isinstance(node, Count):
        for inside in descend(node):
            if not isinstance(inside, Compare | Combine | InState):
                yield from items_valued_in(inside)
