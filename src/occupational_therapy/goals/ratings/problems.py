"""Problems as a client names them, how much each matters, and the client's ratings of them through time."""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.goals.rating_scale import TEN, to_rating, to_rating_or_none
from occupational_therapy.goals.ratings.dated import days_in_order
from occupational_therapy.goals.ratings.methods import MOST_PROBLEMS
from occupational_therapy.goals.ratings.named import named, to_occupation
from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.document import Inline
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import accept, choice, each, instance, settle, text_or_none
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none
from occupational_therapy.occupations import OCCUPATIONS, Area

__all__ = ["MOST_PROBLEMS", "FullRating", "RatedProblem", "Rating", "suggested", "to_problem", "to_problems"]


def _rating(value: int | None) -> int | None:
    return to_rating_or_none(value, TEN)


def _given_rating(value: int) -> int:
    return to_rating(value, TEN)


@attrs.frozen(kw_only=True)
class FullRating:
    """Performance and satisfaction, both rated: only such ratings are averaged and compared.

    Attributes:
        on: The day.
        performance: How well it goes, 1 to 10.
        satisfaction: How satisfied the client is with that, 1 to 10.
    """

    on: Date = attrs.field(converter=to_date)
    performance: int = attrs.field(converter=_given_rating)
    satisfaction: int = attrs.field(converter=_given_rating)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class Rating:
    """What a client said of a problem on a day.

    Attributes:
        on: The day.
        performance: How well it goes, 1 to 10; None where it was not rated.
        satisfaction: How satisfied the client is with that, 1 to 10; None where it was not rated.
        by: Who asked.
    """

    on: Date = attrs.field(converter=to_date)
    performance: int | None = attrs.field(default=None, converter=_rating)
    satisfaction: int | None = attrs.field(default=None, converter=_rating)
    by: str | None = attrs.field(default=None, converter=identifier_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def full(self) -> FullRating | None:
        """The rating, where both were rated."""
        if self.performance is None or self.satisfaction is None:
            return None
        return FullRating(on=self.on, performance=self.performance, satisfaction=self.satisfaction)


def _area(value: Area | str | None) -> Area | None:
    return None if value is None else choice(Area, value)


def _ratings(values: Iterable[Rating]) -> tuple[Rating, ...]:
    return each(lambda value: instance(Rating, value), values)


def _rated_in_order(problem: "RatedProblem") -> Iterator[Problem]:
    return days_in_order("ratings", [rating.on for rating in problem.ratings])


@attrs.frozen(kw_only=True)
class RatedProblem:
    """A problem in daily life, as the client named it.

    Attributes:
        id: Its identifier.
        words: The problem in the client's words.
        occupation: The key of the occupation it is about.
        area: Its area, where that is not the occupation's.
        importance: How much it matters to the client, 1 to 10.
        ratings: What the client said of it, oldest first.
    """

    id: str = attrs.field(converter=identifier)
    words: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    occupation: str | None = attrs.field(default=None, converter=to_occupation)
    area: Area | None = attrs.field(default=None, converter=_area)
    importance: int | None = attrs.field(default=None, converter=_rating)
    ratings: tuple[Rating, ...] = attrs.field(default=(), converter=_ratings)

    def __attrs_post_init__(self) -> None:
        settle(self, _rated_in_order)

    @property
    def falls_under(self) -> Area | None:
        """The area given, else the occupation's; None where neither is known."""
        if self.area is not None or self.occupation is None:
            return self.area
        return OCCUPATIONS[self.occupation].area

    @property
    def full_ratings(self) -> tuple[FullRating, ...]:
        """The ratings that have both performance and satisfaction."""
        return tuple(full for full in (rating.full for rating in self.ratings) if full is not None)

    @property
    def name(self) -> Inline:
        """The problem as a reader sees it: the client's words, else its occupation, else its identifier."""
        return named(self.words, self.occupation, self.id)


def to_problem(value: RatedProblem) -> RatedProblem:
    """A field's problem."""
    return instance(RatedProblem, value)


def to_problems(values: Iterable[RatedProblem]) -> tuple[RatedProblem, ...]:
    """A field's problems."""
    return each(to_problem, values)


def suggested(problems: Iterable[RatedProblem], most: int = MOST_PROBLEMS) -> tuple[RatedProblem, ...]:
    """The problems that matter most, to be offered to the client, who chooses.

    Args:
        problems: The problems named. One whose importance is not rated is not suggested.
        most: How many; of those that matter alike the first come first.

    Raises:
        InvalidInputError: Something is no problem, or more are asked for than are chosen.

    >>> named = [RatedProblem(id=f"P{place}", importance=rated) for place, rated in enumerate([7, 10, 9, 10])]
    >>> [problem.id for problem in suggested(named, most=3)]
    ['P1', 'P3', 'P2']
    """
    known = accept("problems", to_problems(problems))
    number = accept("most", to_rating(most, (1, MOST_PROBLEMS)))
    by_importance = sorted(
        (problem for problem in known if problem.importance is not None), key=lambda problem: -(problem.importance or 0)
    )
    return tuple(by_importance[:number])
