"""The change of a client's ratings between two days, of the problems rated twice."""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.goals.ratings.change import ImportantChange, PairedMeans, important
from occupational_therapy.goals.ratings.dated import follows
from occupational_therapy.goals.ratings.problems import FullRating, RatedProblem, to_problem
from occupational_therapy.goals.ratings.thresholds import RatingThresholds
from occupational_therapy.goals.sources import RATING_RULES
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import each, instance, settle
from occupational_therapy.kernel.identifiers import identifiers
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message

__all__ = ["ProblemChange", "RatingsChange"]

_DECIMALS = 2


def _rating(value: FullRating) -> FullRating:
    return instance(FullRating, value)


def _rated_twice(change: "ProblemChange") -> Iterator[Problem]:
    return follows(change.first.on, change.later.on)


@attrs.frozen(kw_only=True)
class ProblemChange:
    """A problem rated twice.

    Attributes:
        problem: The problem.
        first: What the client said at first.
        later: What the client said later.
    """

    problem: RatedProblem = attrs.field(converter=to_problem)
    first: FullRating = attrs.field(converter=_rating)
    later: FullRating = attrs.field(converter=_rating)

    def __attrs_post_init__(self) -> None:
        settle(self, _rated_twice)

    @property
    def performance(self) -> int:
        """Points of performance gained."""
        return self.later.performance - self.first.performance

    @property
    def satisfaction(self) -> int:
        """Points of satisfaction gained."""
        return self.later.satisfaction - self.first.satisfaction


def _pairs(values: Iterable[ProblemChange]) -> tuple[ProblemChange, ...]:
    return each(lambda value: instance(ProblemChange, value), values)


def _thresholds(value: RatingThresholds) -> RatingThresholds:
    return instance(RatingThresholds, value)


def _some_pairs(change: "RatingsChange") -> Iterator[Problem]:
    if not change.pairs:
        why = message("are none: no problem was rated twice, and ratings of different problems are not compared")
        yield Problem("pairs", why)


@attrs.frozen(kw_only=True)
class RatingsChange:
    """What became of a client's ratings.

    Attributes:
        pairs: The problems rated twice.
        left_out: The identifiers of the problems that were not, and that stand in no mean.
        thresholds: From when a change matters, and in whom that was found.
    """

    pairs: tuple[ProblemChange, ...] = attrs.field(converter=_pairs)
    left_out: tuple[str, ...] = attrs.field(default=(), converter=identifiers)
    thresholds: RatingThresholds = attrs.field(converter=_thresholds)

    def __attrs_post_init__(self) -> None:
        settle(self, _some_pairs)

    @property
    def n(self) -> int:
        """How many problems were rated twice."""
        return len(self.pairs)

    @property
    def performance(self) -> PairedMeans:
        """Mean performance at first and later."""
        return PairedMeans(
            first=[pair.first.performance for pair in self.pairs],
            later=[pair.later.performance for pair in self.pairs],
        )

    @property
    def satisfaction(self) -> PairedMeans:
        """Mean satisfaction at first and later."""
        return PairedMeans(
            first=[pair.first.satisfaction for pair in self.pairs],
            later=[pair.later.satisfaction for pair in self.pairs],
        )

    @property
    def performance_class(self) -> ImportantChange:
        """Whether performance changed by as much as matters."""
        return important(self.performance.exact_change, self.thresholds.performance)

    @property
    def satisfaction_class(self) -> ImportantChange:
        """Whether satisfaction changed by as much as matters."""
        return important(self.satisfaction.exact_change, self.thresholds.satisfaction)

    def outline(self) -> Section:
        """Each problem first, then the means with the threshold they are held against."""
        headings = (
            message("Problem"),
            message("Rated on"),
            message("Performance"),
            message("Change"),
            message("Satisfaction"),
            message("Change"),
        )
        return section(
            message("Change of the client's ratings"),
            table(headings, [_row(pair) for pair in self.pairs]),
            listing(*_means(self)),
            message("[{sources}]", sources=tuple(map(str, (*self.thresholds.sources, RATING_RULES)))),
        )


def _row(pair: ProblemChange) -> tuple[Inline | None, ...]:
    return (
        pair.problem.name,
        message("{first} and {later}", first=pair.first.on, later=pair.later.on),
        message("{first} to {later}", first=pair.first.performance, later=pair.later.performance),
        Quantity(pair.performance),
        message("{first} to {later}", first=pair.first.satisfaction, later=pair.later.satisfaction),
        Quantity(pair.satisfaction),
    )


def _means(change: RatingsChange) -> Iterator[Message]:
    yield counted("{count} problem rated twice", "{count} problems rated twice", count=change.n)
    if change.left_out:
        yield message("not rated twice, and left out: {problems}", problems=tuple(map(Verbatim, change.left_out)))
    yield message("mean performance: {change}", change=_mean(change.performance, change.performance_class))
    yield message("mean satisfaction: {change}", change=_mean(change.satisfaction, change.satisfaction_class))
    yield message(
        "important from {performance} points of performance and {satisfaction} of satisfaction, found in: {population}",
        performance=Quantity(change.thresholds.performance),
        satisfaction=Quantity(change.thresholds.satisfaction),
        population=change.thresholds.population,
    )
    if change.performance.hides or change.satisfaction.hides:
        yield message("some problems gained and others lost, which cancels out in a mean: look at each")


def _mean(means: PairedMeans, found: ImportantChange) -> Message:
    return message(
        "{first} to {later}, a change of {change}: {found}",
        first=Quantity(means.first_mean, _DECIMALS),
        later=Quantity(means.later_mean, _DECIMALS),
        change=Quantity(means.change, _DECIMALS),
        found=found.label,
    )
