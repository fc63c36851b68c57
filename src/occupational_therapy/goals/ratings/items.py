"""Whatever a client names and rates, by any of the methods declared: items, their ratings through time, the change."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from occupational_therapy.goals.ratings.dated import compared, last_until, two_days
from occupational_therapy.goals.ratings.item_change import ItemChange, ItemsChange
from occupational_therapy.goals.ratings.methods import METHODS, RatingMethod
from occupational_therapy.goals.ratings.named import few_told_apart
from occupational_therapy.goals.ratings.rated_item import ItemRating, RatedItem, faults_of_ratings
from occupational_therapy.goals.ratings.thresholds import ErrorLimits, RatingThresholds, to_limits, to_thresholds
from occupational_therapy.kernel.dates import Date, DateLike, on_date
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import each, instance, settle
from occupational_therapy.kernel.identifiers import identifier_or_none
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights

__all__ = ["RatedItems"]


def _method(value: str) -> str:
    return METHODS.field(value)


def _items(values: Iterable[RatedItem]) -> tuple[RatedItem, ...]:
    return each(lambda value: instance(RatedItem, value), values)


def _overall(values: Iterable[ItemRating]) -> tuple[ItemRating, ...]:
    return each(lambda value: instance(ItemRating, value), values)


def _chosen(rated: "RatedItems") -> Iterator[Problem]:
    ids, method = [item.id for item in rated.items], METHODS[rated.method]
    if len(ids) < method.fewest:
        yield Problem("items", message("are {given}: name {fewest} at least", given=len(ids), fewest=method.fewest))
    yield from few_told_apart("items", ids, len(ids) if method.most is None else method.most)


def _rated_by_method(rated: "RatedItems") -> Iterator[Problem]:
    method = METHODS[rated.method]
    for place, item in enumerate(rated.items):
        yield from faults_of_ratings(f"items[{place}].ratings", item.ratings, method)
    if rated.overall and not method.has_overall:
        why = message("is given, and {method} has no rating of all together", method=method.key)
        yield Problem("overall", why)
    else:
        yield from faults_of_ratings("overall", rated.overall, method)


@attrs.frozen(kw_only=True)
class RatedItems:
    """What a client named, rated through time by one method.

    Attributes:
        client: Whose it is.
        method: The key of the method.
        items: The items.
        overall: The ratings of all together, oldest first, where the method has them.

    >>> goals = RatedItems(method="siga", items=[RatedItem(id="I1"), RatedItem(id="I2")])
    >>> goals = goals.with_ratings("2026-03-02", {"I1": 3, "I2": 2}, overall=3)
    >>> goals = goals.with_ratings("2026-06-01", {"I1": 6, "I2": 7}, overall=6)
    >>> change = goals.change(first="2026-03-02", later="2026-06-01")
    >>> change.means("attainment").change, change.overall_gain
    (4.0, 3)
    """

    client: str | None = attrs.field(default=None, converter=identifier_or_none)
    method: str = attrs.field(converter=_method)
    items: tuple[RatedItem, ...] = attrs.field(converter=_items)
    overall: tuple[ItemRating, ...] = attrs.field(default=(), converter=_overall)

    def __attrs_post_init__(self) -> None:
        settle(self, _chosen, _rated_by_method)

    @property
    def rights(self) -> Rights:
        """The rights in the instrument that works in this way."""
        return METHODS[self.method].rights

    def with_ratings(
        self,
        on: DateLike,
        scores: Mapping[str, int],
        *,
        aspect: str | None = None,
        overall: int | None = None,
        by: str | None = None,
    ) -> "RatedItems":
        """The record with ratings of one day more.

        Args:
            on: The day.
            scores: The rating of each item that was rated, by its identifier.
            aspect: What is rated; None for the first aspect of the method.
            overall: The rating of all together.
            by: Who asked.

        Raises:
            InvalidInputError: An item is not among those named, the day is before its last rating, or a rating is
                outside its scale.
            UnknownKeyError: The method has no such aspect.

        >>> named = RatedItems(method="bgsi", items=[RatedItem(id="I1")])
        >>> rated = named.with_ratings("2026-03-02", {"I1": 9}, aspect="importance")
        >>> rated.mean("importance", "2026-03-02")
        9.0
        """
        method, known = METHODS[self.method], {item.id for item in self.items}
        unknown = [
            Problem(f"scores[{name}]", message("is not among those named")) for name in scores if name not in known
        ]
        if unknown:
            raise InvalidInputError(unknown)
        key = method.aspects[0].key if aspect is None else method.aspect(aspect).key
        made = {name: ItemRating(on=on, aspect=key, score=score, by=by) for name, score in scores.items()}
        total = () if overall is None else (ItemRating(on=on, aspect=key, score=overall, by=by),)
        return attrs.evolve(
            self,
            items=[
                attrs.evolve(item, ratings=(*item.ratings, made[item.id])) if item.id in made else item
                for item in self.items
            ],
            overall=(*self.overall, *total),
        )

    def mean(self, aspect: str, on: DateLike) -> float | None:
        """The mean of the last ratings of each item up to a day; None where nothing was rated by then.

        Raises:
            InvalidInputError: The day is no date.
            UnknownKeyError: The method has no such aspect.
        """
        key, day = METHODS[self.method].aspect(aspect).key, on_date(on)
        found = [last_until(_dated(item, key, METHODS[self.method]), day) for item in self.items]
        scores = [dated[1].score for dated in found if dated is not None]
        return sum(scores) / len(scores) if scores else None

    def change(
        self,
        *,
        first: DateLike,
        later: DateLike,
        thresholds: RatingThresholds | str | None = None,
        limits: ErrorLimits | str | None = None,
    ) -> ItemsChange:
        """The change between two days, aspect by aspect, of the items rated twice.

        Args:
            first: The ratings at first are the last up to this day.
            later: The later ratings are the last up to this day, and after the first day.
            thresholds: From when a change matters; None for the method's own, where one is published.
            limits: From when a change is beyond error; None for the method's own, where one is published.

        Raises:
            InvalidInputError: A day is no date, the later is not after the first, or nothing was rated twice.
            UnknownKeyError: No threshold or limit has that name.
        """
        start, end = two_days(first, later)
        method = METHODS[self.method]
        found = [
            (item, aspect.key, compared(_dated(item, aspect.key, method), start, end))
            for aspect in method.aspects
            for item in self.items
        ]
        matters, error = thresholds or method.thresholds, limits or method.limits
        twice = {item.id for item, _, pair in found if pair}
        return ItemsChange(
            method=self.method,
            pairs=[
                ItemChange(item=item, aspect=aspect, first=pair[0], later=pair[1])
                for item, aspect, pair in found
                if pair
            ],
            overall=compared([(rating.on, rating) for rating in self.overall], start, end) or (),
            left_out=[item.id for item in self.items if item.id not in twice],
            thresholds=None if matters is None else to_thresholds(matters),
            limits=None if error is None else to_limits(error),
        )

    def outline(self) -> Section:
        """The items with their ratings, and what the ends of the scales mean."""
        method = METHODS[self.method]
        overall = tuple(message("{score} on {on}", score=rating.score, on=rating.on) for rating in self.overall)
        return section(
            message("Rated by the client: {method}", method=method.label),
            table((message("Item"), message("Ratings")), [_row(item, method) for item in self.items]),
            message("all together: {scores}", scores=overall) if overall else None,
            listing(*_scales(method)),
        )


def _dated(item: RatedItem, aspect: str, method: RatingMethod) -> list[tuple[Date, ItemRating]]:
    """The ratings of an aspect by day; where aspects belong together, of the days on which all were rated."""
    wanted = {each_one.key for each_one in method.aspects} if method.together else {aspect}
    on_days: dict[Date, set[str]] = {}
    for rating in item.ratings:
        on_days.setdefault(rating.on, set()).add(rating.aspect)
    return [(rating.on, rating) for rating in item.ratings if rating.aspect == aspect and wanted <= on_days[rating.on]]


def _row(item: RatedItem, method: RatingMethod) -> tuple[Inline | None, ...]:
    ratings = tuple(
        message(
            "{aspect} {score} on {on}",
            aspect=method.aspect(each_one.aspect).label,
            score=each_one.score,
            on=each_one.on,
        )
        for each_one in item.ratings
    )
    return (item.name, message("{ratings}", ratings=ratings) if ratings else None)


def _scales(method: RatingMethod) -> Iterator[Message]:
    for aspect in method.aspects:
        low, high = (Quantity(end) for end in aspect.ends)
        if aspect.lowest is None or aspect.highest is None:
            yield message("{aspect}: {low} to {high}", aspect=aspect.label, low=low, high=high)
        else:
            yield message(
                "{aspect}: {low}, {lowest}, to {high}, {highest}",
                aspect=aspect.label,
                low=low,
                lowest=aspect.lowest,
                high=high,
                highest=aspect.highest,
            )
