"""The problems a client chose, rated by the client through time."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from occupational_therapy.goals.ratings.dated import compared, last_until, two_days
from occupational_therapy.goals.ratings.items import RatedItems
from occupational_therapy.goals.ratings.methods import PROBLEMS
from occupational_therapy.goals.ratings.named import few_told_apart
from occupational_therapy.goals.ratings.problem_change import ProblemChange, RatingsChange
from occupational_therapy.goals.ratings.problems import MOST_PROBLEMS, FullRating, RatedProblem, Rating, to_problems
from occupational_therapy.goals.ratings.rated_item import ItemRating, RatedItem
from occupational_therapy.goals.ratings.thresholds import AUTHORS, RatingThresholds, to_thresholds
from occupational_therapy.kernel.dates import Date, DateLike, on_date
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import each, instance, settle
from occupational_therapy.kernel.identifiers import identifier_or_none
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.kernel.provenance import Rights

__all__ = ["ClientRatings", "MeanRatings"]

_DECIMALS = 2


def _ratings(values: Iterable[FullRating]) -> tuple[FullRating, ...]:
    return each(lambda value: instance(FullRating, value), values)


def _some_ratings(means: "MeanRatings") -> Iterator[Problem]:
    if not means.ratings:
        yield Problem("ratings", message("is empty: there is no mean of nothing"))


@attrs.frozen(kw_only=True)
class MeanRatings:
    """Ratings of several problems, averaged. Every problem counts alike, however much it matters.

    Attributes:
        ratings: One of each problem.
    """

    ratings: tuple[FullRating, ...] = attrs.field(converter=_ratings)

    def __attrs_post_init__(self) -> None:
        settle(self, _some_ratings)

    @property
    def n(self) -> int:
        """How many problems are averaged."""
        return len(self.ratings)

    @property
    def performance(self) -> float:
        """Mean performance."""
        return float(Fraction(sum(rating.performance for rating in self.ratings), self.n))

    @property
    def satisfaction(self) -> float:
        """Mean satisfaction."""
        return float(Fraction(sum(rating.satisfaction for rating in self.ratings), self.n))


def _chosen(ratings: "ClientRatings") -> Iterator[Problem]:
    return few_told_apart("problems", [problem.id for problem in ratings.problems], MOST_PROBLEMS)


@attrs.frozen(kw_only=True)
class ClientRatings:
    """The problems a client chose, with the client's ratings of performance and satisfaction.

    Importance chooses problems and weighs none of them.

    Attributes:
        client: Whose they are.
        problems: The problems chosen, five at most.

    >>> cooking = RatedProblem(
    ...     id="P1",
    ...     occupation="prepare_simple_meal",
    ...     importance=9,
    ...     ratings=[
    ...         Rating(on="2026-03-02", performance=3, satisfaction=2),
    ...         Rating(on="2026-06-01", performance=6, satisfaction=6),
    ...     ],
    ... )
    >>> change = ClientRatings(problems=[cooking]).change(first="2026-03-02", later="2026-06-01")
    >>> change.n, change.performance.change, change.performance_class.value
    (1, 3.0, 'important_gain')
    """

    client: str | None = attrs.field(default=None, converter=identifier_or_none)
    problems: tuple[RatedProblem, ...] = attrs.field(converter=to_problems)

    def __attrs_post_init__(self) -> None:
        settle(self, _chosen)

    @property
    def rights(self) -> Rights:
        """The rights in the instrument with which such ratings are commonly taken."""
        return PROBLEMS.rights

    @property
    def as_items(self) -> RatedItems:
        """The problems as a list of rated items, the model that all such ratings share; importance stays behind."""
        return RatedItems(
            client=self.client,
            method=PROBLEMS.key,
            items=[
                RatedItem(
                    id=problem.id,
                    words=problem.words,
                    occupation=problem.occupation,
                    ratings=[each_one for rating in problem.ratings for each_one in _by_aspect(rating)],
                )
                for problem in self.problems
            ],
        )

    def with_rating(
        self, problem: str, *, on: DateLike, performance: int | None, satisfaction: int | None, by: str | None = None
    ) -> "ClientRatings":
        """The record with one more rating of a problem.

        Raises:
            InvalidInputError: The problem is not among those chosen, the day is not after its last rating, or a rating
                is outside 1 to 10.

        >>> ratings = ClientRatings(problems=[RatedProblem(id="P1")])
        >>> rated = ratings.with_rating("P1", on="2026-03-02", performance=3, satisfaction=2)
        >>> rated.means("2026-03-02").performance
        3.0
        """
        if all(each_one.id != problem for each_one in self.problems):
            raise InvalidInputError.of("problem", message("is not among those chosen"))
        rating = Rating(on=on, performance=performance, satisfaction=satisfaction, by=by)
        return attrs.evolve(
            self,
            problems=[
                attrs.evolve(each_one, ratings=(*each_one.ratings, rating)) if each_one.id == problem else each_one
                for each_one in self.problems
            ],
        )

    def means(self, on: DateLike) -> MeanRatings | None:
        """The means of the last ratings up to a day; None where nothing was rated by then.

        Raises:
            InvalidInputError: The day is no date.
        """
        day = on_date(on)
        found = [last_until(_dated(problem), day) for problem in self.problems]
        rated = [dated[1] for dated in found if dated is not None]
        return MeanRatings(ratings=rated) if rated else None

    def change(
        self, *, first: DateLike, later: DateLike, thresholds: RatingThresholds | str = AUTHORS
    ) -> RatingsChange:
        """The change between two days, of the problems rated twice.

        Args:
            first: The ratings at first are the last up to this day.
            later: The later ratings are the last up to this day, and after the first day.
            thresholds: From when a change matters: the name of a published choice, or one of the caller's own.

        Raises:
            InvalidInputError: A day is no date, the later is not after the first, or no problem was rated twice.
            UnknownKeyError: No threshold has that name.
        """
        start, end = two_days(first, later)
        found = [(problem, compared(_dated(problem), start, end)) for problem in self.problems]
        return RatingsChange(
            pairs=[ProblemChange(problem=problem, first=pair[0], later=pair[1]) for problem, pair in found if pair],
            left_out=[problem.id for problem, pair in found if not pair],
            thresholds=to_thresholds(thresholds),
        )

    def outline(self) -> Section:
        """The problems with what was said of each, and the means day by day."""
        headings = (message("Problem"), message("Area"), message("Importance"), message("Ratings"))
        days = sorted({rating.on for problem in self.problems for rating in problem.full_ratings})
        by_day = [(day, self.means(day)) for day in days]
        return section(
            message("What matters to the client"),
            table(headings, [_row(problem) for problem in self.problems]),
            listing(*(_said(day, means) for day, means in by_day if means is not None)) if by_day else None,
        )


def _by_aspect(rating: Rating) -> Iterator[ItemRating]:
    for aspect, score in zip(PROBLEMS.aspects, (rating.performance, rating.satisfaction), strict=True):
        if score is not None:
            yield ItemRating(on=rating.on, aspect=aspect.key, score=score, by=rating.by)


def _dated(problem: RatedProblem) -> list[tuple[Date, FullRating]]:
    return [(rating.on, rating) for rating in problem.full_ratings]


def _said(day: Date, means: MeanRatings) -> Message:
    return counted(
        "{on}: performance {performance}, satisfaction {satisfaction}, of {count} problem",
        "{on}: performance {performance}, satisfaction {satisfaction}, on average of {count} problems",
        count=means.n,
        on=day,
        performance=Quantity(means.performance, _DECIMALS),
        satisfaction=Quantity(means.satisfaction, _DECIMALS),
    )


def _row(problem: RatedProblem) -> tuple[Inline | None, ...]:
    ratings = tuple(_rated(rating) for rating in problem.ratings)
    return (
        problem.name,
        None if problem.falls_under is None else problem.falls_under.label,
        None if problem.importance is None else Quantity(problem.importance),
        message("{ratings}", ratings=ratings) if ratings else None,
    )


def _rated(rating: Rating) -> Message:
    return message(
        "{on} performance {performance}, satisfaction {satisfaction}",
        on=rating.on,
        performance=_or_not(rating.performance),
        satisfaction=_or_not(rating.satisfaction),
    )


def _or_not(rating: int | None) -> Inline:
    return message("not rated") if rating is None else Quantity(rating)
