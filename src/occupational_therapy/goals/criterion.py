"""On how many occasions a target must be reached before it counts: k of n, or so many in a row."""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import each, flag, instance, refuse, settle, whole
from occupational_therapy.kernel.messages import Message, counted, message

__all__ = ["Consistency", "Criterion"]


def _some(value: int | None) -> int | None:
    if value is None:
        return None
    number = whole(value)
    return refuse(message("is 0: give 1 or more")) if number == 0 else number


def _one_kind(criterion: "Criterion") -> Iterator[Problem]:
    if (criterion.times is None) == (criterion.run is None):
        yield Problem("", message("give either times, with of where it is so many out of so many, or run"))
    if criterion.of is not None and criterion.times is None:
        yield Problem("of", message("needs times: how many of the {of} occasions", of=criterion.of))
    if criterion.of is not None and criterion.times is not None and criterion.times > criterion.of:
        yield Problem("times", message("{times} is more than of, {of}", times=criterion.times, of=criterion.of))


@attrs.frozen(kw_only=True)
class Criterion:
    """How consistently a target must be reached.

    Attributes:
        times: On how many occasions.
        of: Out of how many that follow each other; None for all occasions there are.
        run: On how many in a row, in place of ``times``.

    >>> print(Criterion(times=4, of=5).label)
    on 4 of 5 occasions
    >>> Criterion(run=3).judged([True, True, False, True, True]).longest_run
    2
    """

    times: int | None = attrs.field(default=None, converter=_some)
    of: int | None = attrs.field(default=None, converter=_some)
    run: int | None = attrs.field(default=None, converter=_some)

    def __attrs_post_init__(self) -> None:
        settle(self, _one_kind)

    @property
    def label(self) -> Message:
        """The criterion in words."""
        if self.run is not None:
            return counted("on {count} occasion", "on {count} occasions in a row", count=self.run)
        if self.of is not None:
            return message("on {times} of {of} occasions", times=self.times, of=self.of)
        return counted("on {count} occasion", "on {count} occasions", count=self.times or 0)

    def judged(self, results: Iterable[bool]) -> "Consistency":
        """Whether occasions meet the criterion.

        Raises:
            InvalidInputError: A result is neither True nor False.

        >>> Criterion(times=4, of=5).judged([False, True, True, True, True]).met
        True
        """
        return Consistency(criterion=self, results=results)


def _criterion(value: Criterion) -> Criterion:
    return instance(Criterion, value)


def _results(values: Iterable[bool]) -> tuple[bool, ...]:
    return each(flag, values)


@attrs.frozen(kw_only=True)
class Consistency:
    """What came of the occasions, and whether that meets a criterion. What was once met stays met.

    Attributes:
        criterion: What was asked.
        results: Whether the target was reached, occasion by occasion, oldest first.
    """

    criterion: Criterion = attrs.field(converter=_criterion)
    results: tuple[bool, ...] = attrs.field(converter=_results)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def successes(self) -> int:
        """On how many occasions the target was reached."""
        return sum(self.results)

    @property
    def occasions(self) -> int:
        """How many occasions there were."""
        return len(self.results)

    @property
    def longest_run(self) -> int:
        """The most in a row."""
        return max(self._runs(), default=0)

    @property
    def met_at(self) -> int | None:
        """The place, from 0, of the occasion on which the criterion was first met; None where it was not."""
        return next((place for place, enough in enumerate(self._enough()) if enough), None)

    @property
    def met(self) -> bool:
        """Whether the criterion was met."""
        return self.met_at is not None

    def outline(self) -> Section:
        """The criterion with what came of it."""
        return section(
            message("Criterion: {criterion}", criterion=self.criterion.label),
            message("met") if self.met else message("not met"),
            listing(
                counted(
                    "reached {successes} time on {count} occasion",
                    "reached {successes} times on {count} occasions",
                    count=self.occasions,
                    successes=self.successes,
                ),
                message("longest run: {run}", run=self.longest_run),
            ),
        )

    def _runs(self) -> Iterator[int]:
        run = 0
        for reached in self.results:
            run = run + 1 if reached else 0
            yield run

    def _enough(self) -> Iterator[bool]:
        if self.criterion.run is not None:
            yield from (run >= self.criterion.run for run in self._runs())
            return
        times, window = self.criterion.times or 0, self.criterion.of or self.occasions
        for end in range(1, self.occasions + 1):
            yield sum(self.results[max(0, end - window) : end]) >= times
