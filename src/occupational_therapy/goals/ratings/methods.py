"""The methods by which clients rate what they themselves name: scales, numbers, means, thresholds and rights as data.

They are all one model, a list of rated items: each item is given its words by the client, is rated in one aspect or
several on days, and is averaged with the others. The classes for problems and for activities take their scales from
here, and give their ratings as such a list too.
"""

from collections.abc import Iterable

import attrs

from occupational_therapy.goals.measure import Direction
from occupational_therapy.goals.rating_scale import TEN
from occupational_therapy.goals.ratings import rights
from occupational_therapy.goals.ratings.thresholds import AUTHORS, MDC90
from occupational_therapy.goals.sources import BGSI_MANUAL, PSFS_FORM, RATING_FORM, RATING_RULES, SIGA_PAGE
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.errors import UnknownKeyError
from occupational_therapy.kernel.fields import choice, each, instance, settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Rights, Source, sources_of

__all__ = ["ACTIVITIES", "METHODS", "MOST_ACTIVITIES", "MOST_PROBLEMS", "PROBLEMS", "Aspect", "RatingMethod"]

MOST_PROBLEMS = 5
"""How many problems are chosen to be rated, at most."""
MOST_ACTIVITIES = 5
"""How many activities are rated, at most: the form has three lines, the original method takes up to five."""
_FROM_NOUGHT = (0, 10)


def _direction(value: Direction | str) -> Direction:
    return choice(Direction, value)


@attrs.frozen(kw_only=True)
class Aspect:
    """What is rated of each item.

    Attributes:
        key: Its name.
        label: What it is.
        ends: The lowest and the highest rating, whole numbers.
        lowest: What the lowest means; None where the method's own words are not known or not given here.
        highest: What the highest means.
        direction: Which way is better.

    >>> METHODS["siga"].aspects[0].ends
    (0, 10)
    """

    key: str
    label: Message
    ends: tuple[int, int]
    lowest: Message | None = None
    highest: Message | None = None
    direction: Direction = attrs.field(default=Direction.HIGHER, converter=_direction)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def gain(self, first: int, later: int) -> int:
        """The points gained from one rating to a later one; below 0 for points lost, whichever way is better.

        >>> METHODS["siga"].aspects[0].gain(3, 7)
        4
        """
        return later - first if self.direction is Direction.HIGHER else first - later


def _aspects(values: Iterable[Aspect]) -> tuple[Aspect, ...]:
    return each(lambda value: instance(Aspect, value), values)


@attrs.frozen(kw_only=True)
class RatingMethod:
    """A way to have clients rate what they name.

    Attributes:
        key: Its name.
        label: What is rated.
        aspects: What is rated of each item.
        fewest: How many items there are at least.
        most: How many at most; None where no number is known.
        together: Whether only what was rated in every aspect on a day is averaged and compared.
        has_overall: Whether there is one rating of all items together, beside those of each.
        thresholds: The threshold of importance that holds unless another is named; None where none is published.
        limits: The limit of error that holds unless another is named; None where none is published.
        rights: The rights in the instrument that works in this way.
        sources: Where it is published.
    """

    key: str
    label: Message
    aspects: tuple[Aspect, ...] = attrs.field(converter=_aspects)
    fewest: int = 0
    most: int | None = None
    together: bool = False
    has_overall: bool = False
    thresholds: str | None = None
    limits: str | None = None
    rights: Rights
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def aspect(self, key: str) -> Aspect:
        """One of its aspects.

        Raises:
            UnknownKeyError: Nothing of that name is rated.

        >>> str(METHODS["bgsi"].aspect("readiness").label)
        'readiness to change'
        """
        for aspect in self.aspects:
            if aspect.key == key:
                return aspect
        raise UnknownKeyError("aspect", key, (aspect.key for aspect in self.aspects))


PROBLEMS = RatingMethod(
    key="problems",
    label=message("problems in daily life"),
    aspects=(
        Aspect(key="performance", label=message("performance"), ends=TEN),
        Aspect(key="satisfaction", label=message("satisfaction"), ends=TEN),
    ),
    most=MOST_PROBLEMS,
    together=True,
    thresholds=AUTHORS,
    rights=rights.CLIENT_RATINGS,
    sources=(RATING_FORM, RATING_RULES),
)
"""Up to five problems, rated in performance and satisfaction; their importance chooses them and weighs none."""

ACTIVITIES = RatingMethod(
    key="activities",
    label=message("activities that are hard"),
    aspects=(
        Aspect(
            key="ability",
            label=message("ability"),
            ends=_FROM_NOUGHT,
            lowest=message("unable"),
            highest=message("as able as before"),
        ),
    ),
    most=MOST_ACTIVITIES,
    limits=MDC90,
    rights=rights.ACTIVITY_RATINGS,
    sources=(PSFS_FORM, RATING_RULES),
)
"""Up to five activities, rated in ability."""

METHODS: Catalogue[RatingMethod] = Catalogue(
    "method of rating",
    (
        PROBLEMS,
        ACTIVITIES,
        RatingMethod(
            key="siga",
            label=message("goals that the client names"),
            aspects=(
                Aspect(
                    key="attainment",
                    label=message("attainment"),
                    ends=_FROM_NOUGHT,
                    lowest=message("unable"),
                    highest=message("the very best"),
                ),
            ),
            fewest=1,
            most=5,
            has_overall=True,
            rights=rights.SELF_IDENTIFIED_GOALS,
            sources=(SIGA_PAGE, RATING_RULES),
        ),
        RatingMethod(
            key="bgsi",
            label=message("goals found in an interview"),
            aspects=(
                Aspect(key="attainment", label=message("attainment"), ends=_FROM_NOUGHT),
                Aspect(key="importance", label=message("importance"), ends=_FROM_NOUGHT),
                Aspect(key="readiness", label=message("readiness to change"), ends=_FROM_NOUGHT),
            ),
            fewest=1,
            rights=rights.GOAL_INTERVIEW,
            sources=(BGSI_MANUAL, RATING_RULES),
        ),
    ),
)
"""The methods: problems rated as in the COPM, activities as in the PSFS, the SIGA, and the BGSI."""
