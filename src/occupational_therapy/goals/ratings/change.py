"""Change of ratings given twice: means over the same things, and the class of a change against a threshold."""

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import each, settle, whole
from occupational_therapy.kernel.messages import Message, message

__all__ = ["DetectableChange", "ImportantChange", "PairedMeans", "detectable", "important"]


class ImportantChange(enum.StrEnum):
    """A change against a threshold of importance."""

    IMPORTANT_GAIN = "important_gain"
    IMPORTANT_LOSS = "important_loss"
    NO_IMPORTANT_CHANGE = "no_important_change"

    @property
    def label(self) -> Message:
        """The class in words."""
        return _IMPORTANT[self]


_IMPORTANT = {
    ImportantChange.IMPORTANT_GAIN: message("important gain"),
    ImportantChange.IMPORTANT_LOSS: message("important loss"),
    ImportantChange.NO_IMPORTANT_CHANGE: message("no important change"),
}


class DetectableChange(enum.StrEnum):
    """A change against measurement error. What is beyond error need not matter, and what matters may be within it."""

    DETECTABLE_GAIN = "detectable_gain"
    DETECTABLE_LOSS = "detectable_loss"
    WITHIN_ERROR = "within_error"

    @property
    def label(self) -> Message:
        """The class in words."""
        return _DETECTABLE[self]


_DETECTABLE = {
    DetectableChange.DETECTABLE_GAIN: message("gain beyond measurement error"),
    DetectableChange.DETECTABLE_LOSS: message("loss beyond measurement error"),
    DetectableChange.WITHIN_ERROR: message("within measurement error"),
}


def important(change: Fraction, threshold: Decimal) -> ImportantChange:
    """The class of a change; one that reaches the threshold exactly is important.

    >>> important(Fraction(2), Decimal(2))
    <ImportantChange.IMPORTANT_GAIN: 'important_gain'>
    """
    return tuple(ImportantChange)[_side(change, threshold)]


def detectable(change: Fraction, limit: Decimal) -> DetectableChange:
    """The class of a change; one that reaches the limit exactly is detectable.

    >>> detectable(Fraction(-2), Decimal(2))
    <DetectableChange.DETECTABLE_LOSS: 'detectable_loss'>
    """
    return tuple(DetectableChange)[_side(change, limit)]


def _side(change: Fraction, size: Decimal) -> int:
    """0 for a gain of this size or more, 1 for such a loss, 2 for neither: the order of the classes above."""
    if change >= size:
        return 0
    return 1 if -change >= size else 2


def _ratings(values: Iterable[int]) -> tuple[int, ...]:
    return each(whole, values)


def _as_many(means: "PairedMeans") -> Iterator[Problem]:
    if len(means.first) != len(means.later):
        why = message(
            "are {later} for {first} at first: only what was rated twice is compared",
            later=len(means.later),
            first=len(means.first),
        )
        yield Problem("later", why)
    elif not means.first:
        yield Problem("first", message("is empty: nothing was rated twice"))


@attrs.frozen(kw_only=True)
class PairedMeans:
    """Means of ratings of the same things at two times, and the change between them.

    Attributes:
        first: The ratings at first, in order.
        later: The ratings of the same things later, in the same order.

    >>> means = PairedMeans(first=[2, 4, 3], later=[5, 6, 5])
    >>> means.n, means.first_mean, round(means.later_mean, 4), round(means.change, 4)
    (3, 3.0, 5.3333, 2.3333)
    """

    first: tuple[int, ...] = attrs.field(converter=_ratings)
    later: tuple[int, ...] = attrs.field(converter=_ratings)

    def __attrs_post_init__(self) -> None:
        settle(self, _as_many)

    @property
    def n(self) -> int:
        """How many were rated twice."""
        return len(self.first)

    @property
    def first_mean(self) -> float:
        """The mean at first."""
        return float(Fraction(sum(self.first), self.n))

    @property
    def later_mean(self) -> float:
        """The mean later."""
        return float(Fraction(sum(self.later), self.n))

    @property
    def exact_change(self) -> Fraction:
        """The later mean less the first, exactly."""
        return Fraction(sum(self.later) - sum(self.first), self.n)

    @property
    def change(self) -> float:
        """The later mean less the first: the float nearest the exact difference."""
        return float(self.exact_change)

    @property
    def hides(self) -> bool:
        """Whether some went up and others down, which a mean does not show."""
        steps = [later - first for first, later in zip(self.first, self.later, strict=True)]
        return min(steps) < 0 < max(steps)
