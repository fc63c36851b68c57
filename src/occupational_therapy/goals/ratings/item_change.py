"""The change of what a client rated by any method: each item first, then the means, aspect by aspect."""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.goals.ratings.change import (
    DetectableChange,
    ImportantChange,
    PairedMeans,
    detectable,
    important,
)
from occupational_therapy.goals.ratings.dated import follows
from occupational_therapy.goals.ratings.methods import METHODS, Aspect
from occupational_therapy.goals.ratings.rated_item import ItemRating, RatedItem
from occupational_therapy.goals.ratings.thresholds import ErrorLimits, RatingThresholds
from occupational_therapy.goals.sources import RATING_RULES
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import each, instance, settle
from occupational_therapy.kernel.identifiers import identifiers, key
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message

__all__ = ["ItemChange", "ItemsChange"]

_DECIMALS = 2
_TWICE = 2


def _item(value: RatedItem) -> RatedItem:
    return instance(RatedItem, value)


def _rating(value: ItemRating) -> ItemRating:
    return instance(ItemRating, value)


def _rated_twice(change: "ItemChange") -> Iterator[Problem]:
    yield from follows(change.first.on, change.later.on)
    for name, rating in (("first", change.first), ("later", change.later)):
        if rating.aspect != change.aspect:
            why = message(
                "is {other}: only ratings of {aspect} are compared", other=rating.aspect, aspect=change.aspect
            )
            yield Problem(f"{name}.aspect", why)


@attrs.frozen(kw_only=True)
class ItemChange:
    """An item rated twice in one aspect.

    Attributes:
        item: The item.
        aspect: The aspect.
        first: The rating at first.
        later: The later rating.
    """

    item: RatedItem = attrs.field(converter=_item)
    aspect: str = attrs.field(converter=key)
    first: ItemRating = attrs.field(converter=_rating)
    later: ItemRating = attrs.field(converter=_rating)

    def __attrs_post_init__(self) -> None:
        settle(self, _rated_twice)


def _method(value: str) -> str:
    return METHODS.field(value)


def _pairs(values: Iterable[ItemChange]) -> tuple[ItemChange, ...]:
    return each(lambda value: instance(ItemChange, value), values)


def _overall(values: Iterable[ItemRating]) -> tuple[ItemRating, ...]:
    return each(_rating, values)


def _thresholds(value: RatingThresholds | None) -> RatingThresholds | None:
    return None if value is None else instance(RatingThresholds, value)


def _limits(value: ErrorLimits | None) -> ErrorLimits | None:
    return None if value is None else instance(ErrorLimits, value)


def _some_pairs(change: "ItemsChange") -> Iterator[Problem]:
    if not change.pairs:
        why = message("are none: nothing was rated twice, and ratings of different items are not compared")
        yield Problem("pairs", why)
    known = {aspect.key for aspect in METHODS[change.method].aspects}
    for place, pair in enumerate(change.pairs):
        if pair.aspect not in known:
            why = message("{aspect} is not rated by {method}", aspect=pair.aspect, method=change.method)
            yield Problem(f"pairs[{place}].aspect", why)


def _overall_twice(change: "ItemsChange") -> Iterator[Problem]:
    if len(change.overall) not in (0, _TWICE):
        yield Problem("overall", message("are {given}: give two ratings or none", given=len(change.overall)))


@attrs.frozen(kw_only=True)
class ItemsChange:
    """What became of what a client rated.

    Attributes:
        method: The key of the method.
        pairs: The items rated twice, of one aspect after another.
        overall: The first and the later rating of all together; empty where there are not two.
        left_out: The identifiers of the items that were not rated twice in any aspect, and that stand in no mean.
        thresholds: From when a change matters; None where nothing is published.
        limits: From when a change is beyond measurement error; None where nothing is published.
    """

    method: str = attrs.field(converter=_method)
    pairs: tuple[ItemChange, ...] = attrs.field(converter=_pairs)
    overall: tuple[ItemRating, ...] = attrs.field(default=(), converter=_overall)
    left_out: tuple[str, ...] = attrs.field(default=(), converter=identifiers)
    thresholds: RatingThresholds | None = attrs.field(default=None, converter=_thresholds)
    limits: ErrorLimits | None = attrs.field(default=None, converter=_limits)

    def __attrs_post_init__(self) -> None:
        settle(self, _some_pairs, _overall_twice)

    @property
    def aspects(self) -> tuple[Aspect, ...]:
        """The aspects in which an item was rated twice."""
        rated = {pair.aspect for pair in self.pairs}
        return tuple(aspect for aspect in METHODS[self.method].aspects if aspect.key in rated)

    def of(self, aspect: str) -> tuple[ItemChange, ...]:
        """The items rated twice in one aspect."""
        return tuple(pair for pair in self.pairs if pair.aspect == aspect)

    def means(self, aspect: str) -> PairedMeans:
        """The mean of one aspect at first and later, over the same items.

        Raises:
            InvalidInputError: No item was rated twice in it.
        """
        pairs = self.of(aspect)
        return PairedMeans(first=[pair.first.score for pair in pairs], later=[pair.later.score for pair in pairs])

    def gain(self, pair: ItemChange) -> int:
        """The points that one item gained."""
        return METHODS[self.method].aspect(pair.aspect).gain(pair.first.score, pair.later.score)

    @property
    def overall_gain(self) -> int | None:
        """The points gained in the rating of all together; None where it was not given twice."""
        if not self.overall:
            return None
        first, later = self.overall
        return METHODS[self.method].aspect(later.aspect).gain(first.score, later.score)

    def important_class(self, aspect: str) -> ImportantChange | None:
        """Whether the mean of an aspect changed by as much as matters; None where no threshold is known for it."""
        threshold = None if self.thresholds is None else self.thresholds.of(aspect)
        return None if threshold is None else important(self.means(aspect).exact_change, threshold)

    def detectable_class(self, aspect: str) -> DetectableChange | None:
        """Whether the mean of an aspect changed by more than error; None where no limit is known."""
        return None if self.limits is None else detectable(self.means(aspect).exact_change, self.limits.mean)

    def outline(self) -> Section:
        """Each item first, then the means, and what both are held against."""
        headings = (message("Item"), message("Rated"), message("At first"), message("Later"), message("Change"))
        sources = (*METHODS[self.method].sources, *_held_against(self), RATING_RULES)
        return section(
            message("Change of what the client rated: {method}", method=METHODS[self.method].label),
            table(headings, [self._row(pair) for pair in self.pairs]),
            listing(*_lines(self)),
            message("[{sources}]", sources=tuple(dict.fromkeys(map(str, sources)))),
        )

    def _row(self, pair: ItemChange) -> tuple[Inline | None, ...]:
        return (
            pair.item.name,
            METHODS[self.method].aspect(pair.aspect).label,
            message("{score} on {on}", score=pair.first.score, on=pair.first.on),
            message("{score} on {on}", score=pair.later.score, on=pair.later.on),
            Quantity(self.gain(pair)),
        )


def _held_against(change: ItemsChange) -> Iterator[object]:
    yield from () if change.thresholds is None else change.thresholds.sources
    yield from () if change.limits is None else change.limits.sources


def _lines(change: ItemsChange) -> Iterator[Message]:
    for aspect in change.aspects:
        yield from _mean(change, aspect)
    if change.left_out:
        yield message("not rated twice, and left out: {problems}", problems=tuple(map(Verbatim, change.left_out)))
    if change.overall_gain is not None:
        first, later = change.overall
        yield message(
            "all together: {first} to {later}, a change of {change}",
            first=first.score,
            later=later.score,
            change=Quantity(change.overall_gain),
        )
    if change.thresholds is None and change.limits is None:
        yield message("no threshold is published for these ratings: whether a change matters is for the client to say")
    if any(change.means(aspect.key).hides for aspect in change.aspects):
        yield message("some items gained and others lost, which cancels out in a mean: look at each")


def _mean(change: ItemsChange, aspect: Aspect) -> Iterator[Message]:
    means = change.means(aspect.key)
    yield counted(
        "{aspect}: {first} to {later}, a change of {change}, of {count} item",
        "{aspect}: {first} to {later}, a change of {change}, on average of {count} items",
        count=means.n,
        aspect=aspect.label,
        first=Quantity(means.first_mean, _DECIMALS),
        later=Quantity(means.later_mean, _DECIMALS),
        change=Quantity(means.change, _DECIMALS),
    )
    for found in (change.important_class(aspect.key), change.detectable_class(aspect.key)):
        if found is not None:
            yield message("{aspect}: {found}", aspect=aspect.label, found=found.label)
