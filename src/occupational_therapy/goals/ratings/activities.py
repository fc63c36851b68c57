"""Activities somebody finds hard, rated from 0, unable, to 10, as before: their means, and change beyond error."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

import attrs

from occupational_therapy.goals.rating_scale import to_rating, to_rating_or_none
from occupational_therapy.goals.ratings.change import DetectableChange, PairedMeans, detectable
from occupational_therapy.goals.ratings.dated import compared, days_in_order, follows, two_days
from occupational_therapy.goals.ratings.items import RatedItems
from occupational_therapy.goals.ratings.methods import ACTIVITIES, MOST_ACTIVITIES
from occupational_therapy.goals.ratings.named import few_told_apart, named, to_occupation
from occupational_therapy.goals.ratings.rated_item import ItemRating, RatedItem
from occupational_therapy.goals.ratings.thresholds import MDC90, ErrorLimits, to_limits
from occupational_therapy.goals.sources import RATING_RULES
from occupational_therapy.kernel.dates import Date, DateLike, to_date
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import accept, each, instance, settle, text_or_none
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none, identifiers
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from occupational_therapy.kernel.provenance import Rights

__all__ = [
    "ABILITY_ENDS",
    "MOST_ACTIVITIES",
    "ActivitiesChange",
    "ActivityChange",
    "ActivityRatings",
    "ActivityScore",
    "RatedActivity",
]

ABILITY = ACTIVITIES.aspects[0]
"""What is rated, from unable to as able as before."""
ABILITY_ENDS = ABILITY.ends
"""Unable, and as able as before."""
_DECIMALS = 2


def _ability(value: int) -> int:
    return to_rating(value, ABILITY_ENDS)


def _ability_or_none(value: int | None) -> int | None:
    return to_rating_or_none(value, ABILITY_ENDS)


@attrs.frozen(kw_only=True)
class ActivityScore:
    """How able somebody was on a day.

    Attributes:
        on: The day.
        score: 0 unable, 10 as before.
    """

    on: Date = attrs.field(converter=to_date)
    score: int = attrs.field(converter=_ability)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _scores(values: Iterable[ActivityScore]) -> tuple[ActivityScore, ...]:
    return each(lambda value: instance(ActivityScore, value), values)


def _scored_in_order(activity: "RatedActivity") -> Iterator[Problem]:
    return days_in_order("scores", [score.on for score in activity.scores])


@attrs.frozen(kw_only=True)
class RatedActivity:
    """An activity somebody finds hard.

    Attributes:
        id: Its identifier.
        words: The activity in the person's words.
        occupation: The key of the occupation it is part of.
        scores: How able the person was, oldest first.
    """

    id: str = attrs.field(converter=identifier)
    words: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    occupation: str | None = attrs.field(default=None, converter=to_occupation)
    scores: tuple[ActivityScore, ...] = attrs.field(default=(), converter=_scores)

    def __attrs_post_init__(self) -> None:
        settle(self, _scored_in_order)

    @property
    def name(self) -> Inline:
        """The activity as a reader sees it: the person's words, else its occupation, else its identifier."""
        return named(self.words, self.occupation, self.id)


def _activity(value: RatedActivity) -> RatedActivity:
    return instance(RatedActivity, value)


def _activities(values: Iterable[RatedActivity]) -> tuple[RatedActivity, ...]:
    return each(_activity, values)


def _score(value: ActivityScore) -> ActivityScore:
    return instance(ActivityScore, value)


def _rated_twice(change: "ActivityChange") -> Iterator[Problem]:
    return follows(change.first.on, change.later.on)


@attrs.frozen(kw_only=True)
class ActivityChange:
    """An activity rated twice.

    Attributes:
        activity: The activity.
        first: How able the person was at first.
        later: How able later.
    """

    activity: RatedActivity = attrs.field(converter=_activity)
    first: ActivityScore = attrs.field(converter=_score)
    later: ActivityScore = attrs.field(converter=_score)

    def __attrs_post_init__(self) -> None:
        settle(self, _rated_twice)

    @property
    def gained(self) -> int:
        """Points gained."""
        return self.later.score - self.first.score


def _pairs(values: Iterable[ActivityChange]) -> tuple[ActivityChange, ...]:
    return each(lambda value: instance(ActivityChange, value), values)


def _limits(value: ErrorLimits) -> ErrorLimits:
    return instance(ErrorLimits, value)


def _some_pairs(change: "ActivitiesChange") -> Iterator[Problem]:
    if not change.pairs:
        why = message("are none: no activity was rated twice, and ratings of different activities are not compared")
        yield Problem("pairs", why)


@attrs.frozen(kw_only=True)
class ActivitiesChange:
    """What became of the activities somebody finds hard.

    Attributes:
        pairs: The activities rated twice.
        left_out: The identifiers of those that were not, and that stand in no mean.
        limits: From when a change is beyond measurement error.
    """

    pairs: tuple[ActivityChange, ...] = attrs.field(converter=_pairs)
    left_out: tuple[str, ...] = attrs.field(default=(), converter=identifiers)
    limits: ErrorLimits = attrs.field(converter=_limits)

    def __attrs_post_init__(self) -> None:
        settle(self, _some_pairs)

    @property
    def n(self) -> int:
        """How many activities were rated twice."""
        return len(self.pairs)

    @property
    def means(self) -> PairedMeans:
        """The mean at first and later."""
        return PairedMeans(
            first=[pair.first.score for pair in self.pairs], later=[pair.later.score for pair in self.pairs]
        )

    @property
    def mean_class(self) -> DetectableChange:
        """Whether the mean changed by more than error."""
        return detectable(self.means.exact_change, self.limits.mean)

    @property
    def gained(self) -> tuple[str, ...]:
        """The identifiers of the activities that gained more than error, one by one."""
        return self._with(DetectableChange.DETECTABLE_GAIN)

    @property
    def lost(self) -> tuple[str, ...]:
        """The identifiers of the activities that lost more than error."""
        return self._with(DetectableChange.DETECTABLE_LOSS)

    def class_of(self, pair: ActivityChange) -> DetectableChange:
        """Whether one activity changed by more than error."""
        return detectable(Fraction(pair.gained), self.limits.single)

    def outline(self) -> Section:
        """Each activity first, then the mean, and the limits both are held against."""
        headings = (message("Activity"), message("At first"), message("Later"), message("Change"), message("Meaning"))
        return section(
            message("Change of the activities rated"),
            table(headings, [self._row(pair) for pair in self.pairs]),
            listing(*_lines(self)),
            message("[{sources}]", sources=tuple(map(str, (*self.limits.sources, RATING_RULES)))),
        )

    def _with(self, found: DetectableChange) -> tuple[str, ...]:
        return tuple(pair.activity.id for pair in self.pairs if self.class_of(pair) is found)

    def _row(self, pair: ActivityChange) -> tuple[Inline | None, ...]:
        return (
            pair.activity.name,
            message("{score} on {on}", score=pair.first.score, on=pair.first.on),
            message("{score} on {on}", score=pair.later.score, on=pair.later.on),
            Quantity(pair.gained),
            self.class_of(pair).label,
        )


def _lines(change: ActivitiesChange) -> Iterator[Message]:
    yield counted("{count} activity rated twice", "{count} activities rated twice", count=change.n)
    if change.left_out:
        yield message("not rated twice, and left out: {problems}", problems=tuple(map(Verbatim, change.left_out)))
    means = change.means
    yield message(
        "mean: {first} to {later}, a change of {change}: {found}",
        first=Quantity(means.first_mean, _DECIMALS),
        later=Quantity(means.later_mean, _DECIMALS),
        change=Quantity(means.change, _DECIMALS),
        found=change.mean_class.label,
    )
    yield message(
        "beyond measurement error from {mean} points of the mean, {single} of one activity",
        mean=Quantity(change.limits.mean),
        single=Quantity(change.limits.single),
    )
    if means.hides:
        yield message("some activities gained and others lost, which cancels out in a mean: look at each")


def _chosen(ratings: "ActivityRatings") -> Iterator[Problem]:
    return few_told_apart("activities", [each_one.id for each_one in ratings.activities], MOST_ACTIVITIES)


@attrs.frozen(kw_only=True)
class ActivityRatings:
    """The activities somebody finds hard, rated through time.

    Attributes:
        client: Whose they are.
        activities: The activities, five at most.

    >>> stairs = RatedActivity(
    ...     id="A1",
    ...     occupation="climb_stairs",
    ...     scores=[ActivityScore(on="2026-03-02", score=3), ActivityScore(on="2026-04-13", score=6)],
    ... )
    >>> change = ActivityRatings(activities=[stairs]).change(first="2026-03-02", later="2026-04-13")
    >>> change.mean_class.value, change.gained
    ('detectable_gain', ('A1',))
    """

    client: str | None = attrs.field(default=None, converter=identifier_or_none)
    activities: tuple[RatedActivity, ...] = attrs.field(converter=_activities)

    def __attrs_post_init__(self) -> None:
        settle(self, _chosen)

    @classmethod
    def of_scores(cls, scores: Mapping[str, Sequence[int | None]]) -> "ActivityRatings":
        """Activities called A1, A2 and so on, from their scores by day, in the same order each day.

        Args:
            scores: The day, as ``YYYY-MM-DD``, with the score of each activity; None where one was not rated.

        Raises:
            InvalidInputError: Days have not as many scores as each other, or a score or a day cannot be.

        >>> ratings = ActivityRatings.of_scores({"2026-03-02": [2, 4, 3], "2026-04-13": [5, 6, None]})
        >>> ratings.change(first="2026-03-02", later="2026-04-13").left_out
        ('A3',)
        """
        rows = {day: accept(f"scores[{day}]", each(_ability_or_none, row)) for day, row in scores.items()}
        if len({len(row) for row in rows.values()}) > 1:
            why = message("are not as many on each day: it is not known which of them belong together")
            raise InvalidInputError.of("scores", why)
        return cls(
            activities=[
                RatedActivity(
                    id=f"A{number}",
                    scores=[
                        ActivityScore(on=day, score=score)
                        for day, score in zip(rows, column, strict=True)
                        if score is not None
                    ],
                )
                for number, column in enumerate(zip(*rows.values(), strict=True), start=1)
            ]
        )

    @property
    def rights(self) -> Rights:
        """The rights in the instrument with which such ratings are commonly taken."""
        return ACTIVITIES.rights

    @property
    def as_items(self) -> RatedItems:
        """The activities as a list of rated items, the model that all such ratings share."""
        return RatedItems(
            client=self.client,
            method=ACTIVITIES.key,
            items=[
                RatedItem(
                    id=activity.id,
                    words=activity.words,
                    occupation=activity.occupation,
                    ratings=[
                        ItemRating(on=score.on, aspect=ABILITY.key, score=score.score) for score in activity.scores
                    ],
                )
                for activity in self.activities
            ],
        )

    def change(self, *, first: DateLike, later: DateLike, limits: ErrorLimits | str = MDC90) -> ActivitiesChange:
        """The change between two days, of the activities rated twice.

        Args:
            first: The scores at first are the last up to this day.
            later: The later scores are the last up to this day, and after the first day.
            limits: From when a change is beyond error: the name of a published choice, or the caller's own.

        Raises:
            InvalidInputError: A day is no date, the later is not after the first, or no activity was rated twice.
            UnknownKeyError: No limits have that name.
        """
        start, end = two_days(first, later)
        found = [
            (activity, compared([(score.on, score) for score in activity.scores], start, end))
            for activity in self.activities
        ]
        return ActivitiesChange(
            pairs=[ActivityChange(activity=activity, first=pair[0], later=pair[1]) for activity, pair in found if pair],
            left_out=[activity.id for activity, pair in found if not pair],
            limits=to_limits(limits),
        )

    def outline(self) -> Section:
        """The activities with their scores."""
        return section(
            message("Activities rated"),
            table((message("Activity"), message("Scores")), [_scored(activity) for activity in self.activities]),
            message("0 is unable, 10 is as able as before."),
        )


def _scored(activity: RatedActivity) -> tuple[Inline | None, ...]:
    scores = tuple(message("{score} on {on}", score=each_one.score, on=each_one.on) for each_one in activity.scores)
    return (activity.name, message("{scores}", scores=scores) if scores else None)
