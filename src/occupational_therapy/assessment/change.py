"""Change between two results: how much, whether beyond measurement error, and whether it matters, and to whom."""

import enum
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from occupational_therapy.assessment.answers import number_of
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import choice, refuse, settle
from occupational_therapy.kernel.identifiers import key as to_key
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of

if TYPE_CHECKING:
    from occupational_therapy.assessment.definition import Measure
    from occupational_therapy.assessment.results import Result

__all__ = ["Change", "Compared", "Threshold", "ThresholdKind", "change_between"]


class ThresholdKind(enum.StrEnum):
    """What a threshold of change speaks of. Error and importance are different things."""

    ERROR = "error"
    """The smallest change beyond measurement error, such as an MDC."""
    IMPORTANCE = "importance"
    """The smallest change that matters to people, such as an MCID."""


def _kind(value: ThresholdKind | str) -> ThresholdKind:
    return choice(ThresholdKind, value)


def _above_zero(value: int | Fraction | Decimal | str) -> Fraction:
    found = number_of(Decimal(value)) if isinstance(value, str) else number_of(value)
    return refuse(message("is not a number above zero")) if found is None or found <= 0 else Fraction(found)


def _end(value: int | Fraction | Decimal | None) -> Fraction | None:
    if value is None:
        return None
    found = number_of(value)
    return refuse(message("is not a number")) if found is None else Fraction(found)


@attrs.frozen(kw_only=True)
class Threshold:
    """How large a change must be, in one population.

    Attributes:
        score: The score it is for.
        kind: Whether it speaks of error or of importance.
        value: The size of the change, in points of the score; or in percent of the first value.
        percent: Whether the size is in percent.
        first_low: The lowest first value it was found for; None for any.
        first_high: The highest.
        statistic: What it is called, such as MDC95.
        population: In whom it was found.
        sources: Where it was published.
    """

    score: str = attrs.field(converter=to_key)
    kind: ThresholdKind = attrs.field(converter=_kind)
    value: Fraction = attrs.field(converter=_above_zero)
    percent: bool = False
    first_low: Fraction | None = attrs.field(default=None, converter=_end)
    first_high: Fraction | None = attrs.field(default=None, converter=_end)
    statistic: str
    population: Message
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def holds_from(self, first: Fraction) -> bool:
        """Whether it was found for changes from such a first value."""
        return not (
            (self.first_low is not None and first < self.first_low)
            or (self.first_high is not None and first > self.first_high)
        )


@attrs.frozen(kw_only=True)
class Compared:
    """A change held against one threshold.

    Attributes:
        threshold: The threshold, with its population.
        reached: Whether the change is at least as large; None where it cannot be said.
    """

    threshold: Threshold
    reached: bool | None


@attrs.frozen(kw_only=True)
class Change:
    """How one score changed.

    Attributes:
        score: The score's key.
        first: Its first value, exactly; None where it was not scorable.
        later: Its later value.
        better: Whether the change is for the better; None where there is none, or neither end is better.
        comparisons: The change against every published threshold.
        unlike: Items answered in one result and not in the other.
    """

    score: str
    first: Fraction | None
    later: Fraction | None
    better: bool | None
    comparisons: tuple[Compared, ...]
    unlike: tuple[str, ...]

    @property
    def exact(self) -> Fraction | None:
        """The difference, exactly."""
        return None if self.first is None or self.later is None else self.later - self.first

    @property
    def difference(self) -> int | float | None:
        """The later value less the first; None where either was not scorable."""
        return _plain(self.exact)

    @property
    def percent(self) -> int | float | None:
        """The difference in percent of the first value; None where that is nought."""
        return _plain(_percent(self.first, self.exact))

    @property
    def beyond_error(self) -> bool | None:
        """Whether the change is beyond measurement error; None where no threshold is known, or they disagree."""
        return self._agreed(ThresholdKind.ERROR)

    @property
    def important(self) -> bool | None:
        """Whether the change is important; None where no threshold is known, or they disagree by population."""
        return self._agreed(ThresholdKind.IMPORTANCE)

    def _agreed(self, kind: ThresholdKind) -> bool | None:
        said = {
            compared.reached
            for compared in self.comparisons
            if compared.threshold.kind is kind and (self.first is None or compared.threshold.holds_from(self.first))
        }
        return said.pop() if len(said) == 1 else None


def _plain(exact: Fraction | None) -> int | float | None:
    if exact is None:
        return None
    return exact.numerator if exact.denominator == 1 else float(exact)


def _percent(first: Fraction | None, difference: Fraction | None) -> Fraction | None:
    return difference / abs(first) * 100 if first and difference is not None else None


def _comparable(measure: "Measure", first: "Result", later: "Result") -> Iterator[Problem]:
    for name, result in (("first", first), ("later", later)):
        if result.measure != measure:
            yield Problem(
                name,
                message(
                    "is of {found}, edition {found_edition}, not of {wanted}, edition {wanted_edition}",
                    found=result.measure.key,
                    found_edition=result.measure.edition,
                    wanted=measure.key,
                    wanted_edition=measure.edition,
                ),
            )
    if first.on and later.on and later.on < first.on:
        yield Problem(
            "later", message("is of {later}, before the first, {first}", later=str(later.on), first=str(first.on))
        )


def change_between(measure: "Measure", first: "Result", later: "Result") -> Mapping[str, Change]:
    """How each score of a measure changed; see :meth:`Measure.change`."""
    problems = list(_comparable(measure, first, later))
    if problems:
        raise InvalidInputError(problems)
    unlike = tuple(
        item.key
        for item, before, after in zip(measure.items, first.given, later.given, strict=True)
        if (before is None) != (after is None)
    )
    changes: dict[str, Change] = {}
    for score in measure.scores:
        before, after = first[score.key].exact, later[score.key].exact
        difference = None if before is None or after is None else after - before
        changes[score.key] = Change(
            score=score.key,
            first=before,
            later=after,
            better=score.direction.better(difference),
            comparisons=tuple(
                Compared(threshold=threshold, reached=_reached(threshold, before, difference))
                for threshold in measure.thresholds
                if threshold.score == score.key
            ),
            unlike=unlike,
        )
    return changes


def _reached(threshold: Threshold, first: Fraction | None, difference: Fraction | None) -> bool | None:
    size = _percent(first, difference) if threshold.percent else difference
    if size is None or first is None or not threshold.holds_from(first):
        return None
    return abs(size) >= threshold.value
