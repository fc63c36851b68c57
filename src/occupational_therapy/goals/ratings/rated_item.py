"""One thing that a client names, with the ratings of it."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from occupational_therapy.goals.rating_scale import fault_of_rating
from occupational_therapy.goals.ratings.dated import placed_in_order
from occupational_therapy.goals.ratings.methods import RatingMethod
from occupational_therapy.goals.ratings.named import named, to_occupation
from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.document import Inline
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import each, instance, settle, text_or_none, whole
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none, key
from occupational_therapy.kernel.messages import message

__all__ = ["ItemRating", "RatedItem", "faults_of_ratings"]


@attrs.frozen(kw_only=True)
class ItemRating:
    """What a client said of an item on a day.

    Attributes:
        on: The day.
        aspect: What was rated, by the key the method gives it.
        score: The rating, on the scale of that aspect.
        by: Who asked.
    """

    on: Date = attrs.field(converter=to_date)
    aspect: str = attrs.field(converter=key)
    score: int = attrs.field(converter=whole)
    by: str | None = attrs.field(default=None, converter=identifier_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _ratings(values: Iterable[ItemRating]) -> tuple[ItemRating, ...]:
    return each(lambda value: instance(ItemRating, value), values)


@attrs.frozen(kw_only=True)
class RatedItem:
    """Something a client named: a problem, an activity, a goal.

    Attributes:
        id: Its identifier.
        words: The item in the client's words.
        occupation: The key of the occupation it is about.
        ratings: What the client said of it; of each aspect oldest first.
    """

    id: str = attrs.field(converter=identifier)
    words: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    occupation: str | None = attrs.field(default=None, converter=to_occupation)
    ratings: tuple[ItemRating, ...] = attrs.field(default=(), converter=_ratings)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def name(self) -> Inline:
        """The item as a reader sees it: the client's words, else its occupation, else its identifier."""
        return named(self.words, self.occupation, self.id)


def faults_of_ratings(field: str, ratings: Sequence[ItemRating], method: RatingMethod) -> Iterator[Problem]:
    """What is wrong with ratings by a method: an aspect it has not, a score outside the scale, days out of order."""
    known = {aspect.key: aspect for aspect in method.aspects}
    for place, rating in enumerate(ratings):
        if rating.aspect not in known:
            why = message("{aspect} is not rated by {method}", aspect=rating.aspect, method=method.key)
            yield Problem(f"{field}[{place}].aspect", why)
        else:
            fault = fault_of_rating(rating.score, known[rating.aspect].ends)
            if fault is not None:
                yield Problem(f"{field}[{place}].score", fault)
    for aspect in known:
        days = [(place, rating.on) for place, rating in enumerate(ratings) if rating.aspect == aspect]
        yield from placed_in_order(field, days)
