"""Measures taken twice: what changed, and whether the change is one that means something."""

from collections.abc import Iterator

import attrs

from occupational_therapy.assessment import Change, Result, Threshold
from occupational_therapy.casework.case import Case
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.messages import Message, message

__all__ = ["MeasureChange", "measure_changes"]


@attrs.frozen(kw_only=True)
class MeasureChange:
    """How a measure's scores changed between two results, the later one within a period.

    Attributes:
        first: The earliest result.
        later: The latest result of the period.
        changes: The change of each score.
    """

    first: Result
    later: Result
    changes: tuple[Change, ...]

    def outline(self) -> Section:
        """Each score first and now, with the change and what it means."""
        scores = {change.score: self.later.measure.score_named(change.score) for change in self.changes}
        rows: list[tuple[Inline | None, ...]] = [
            (
                scores[change.score].label,
                self.first[change.score].shown(),
                self.later[change.score].shown(),
                Quantity(change.exact, scores[change.score].decimals) if change.exact is not None else None,
                None if change.better is None else _BETTER[change.better],
            )
            for change in self.changes
            if self.first[change.score].exact is not None or self.later[change.score].exact is not None
        ]
        headings = (message("Score"), message("First"), message("Now"), message("Change"), message("Which way"))
        sizes = [line for change in self.changes for line in _sizes(change, scores[change.score].label)]
        return section(
            message(
                "{measure}: {first} and {later}",
                measure=self.later.measure.label,
                first=self.first.on,
                later=self.later.on,
            ),
            table(headings, rows),
            listing(*sizes) if sizes else None,
            message(
                "Each size holds in the people it names; whether they are like this client is for a person to judge"
            )
            if sizes
            else None,
            listing(*(finding.line() for finding in self.later.findings)) if self.later.findings else None,
        )


def measure_changes(case: Case, period: Period) -> tuple[MeasureChange, ...]:
    """Of each measure that was taken again within a period, the earliest result of the case beside the latest."""
    dated = sorted(((each.on, each) for each in case.results if each.on is not None), key=lambda each: each[0])
    changes: list[MeasureChange] = []
    for measure in dict.fromkeys(each.measure for _, each in dated):
        first, *others = ((on, each) for on, each in dated if each.measure == measure)
        within = [each for on, each in others if on in period]
        if within:
            found = tuple(measure.change(first[1], within[-1]).values())
            changes.append(MeasureChange(first=first[1], later=within[-1], changes=found))
    return tuple(changes)


_BETTER = {True: message("better"), False: message("worse")}


def _sizes(change: Change, score: Message) -> Iterator[Message]:
    for compared in change.comparisons:
        if compared.reached is not None:
            yield message(
                "{score}: {threshold} in {population} {answer}",
                score=score,
                threshold=_size(compared.threshold),
                population=compared.threshold.population,
                answer=message("is reached") if compared.reached else message("is not reached"),
            )


def _size(threshold: Threshold) -> Message:
    value = Quantity(threshold.value)
    if threshold.percent:
        return message("{statistic} of {value} %", statistic=threshold.statistic, value=value)
    return message("{statistic} of {value}", statistic=threshold.statistic, value=value)
