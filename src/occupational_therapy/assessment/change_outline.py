"""Change between two results in words that may be used of one person.

A change is said to reach what was called important, or to be more than measurement error, each in the population it was
found in and with its source. It is never called significant, and nothing is said of its cause.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from occupational_therapy.assessment.change import Change, Compared, Threshold, ThresholdKind
from occupational_therapy.assessment.reliable_change import moved
from occupational_therapy.kernel.document import Quantity, Section, listing, section
from occupational_therapy.kernel.messages import Message, counted, message

if TYPE_CHECKING:
    from occupational_therapy.assessment.definition import Measure
    from occupational_therapy.assessment.results import Result

__all__ = ["change_in_words", "compared_in_words"]


def change_in_words(measure: "Measure", first: "Result", later: "Result") -> Section:
    """How each score changed, with measure, edition, days and answers, and beside every published threshold.

    Raises:
        InvalidInputError: The results cannot be compared; see :meth:`Measure.change`.

    >>> from occupational_therapy.assessment import measure
    >>> fatigue = measure("fatigue_severity")
    >>> first, later = (fatigue.score({item.key: level for item in fatigue.items}) for level in (6, 4))
    >>> section = change_in_words(fatigue, first, later)
    >>> str(section.title), str(section.content[1].content[0])
    ('Change of Fatigue Severity Scale', 'The score fell by 2 points, for the better')
    """
    changes = measure.change(first, later)
    unlike = next(iter(changes.values())).unlike
    return section(
        message("Change of {measure}", measure=measure.label),
        listing(
            message("Edition: {edition}", edition=measure.edition),
            message("First answered on {on}", on=first.on) if first.on else message("First result undated"),
            message("Answered again on {on}", on=later.on) if later.on else message("Later result undated"),
            counted("{count} item", "{count} items", count=len(measure.items)),
            *([message("Answered in one result and not in the other: {items}", items=unlike)] if unlike else []),
        ),
        *(_told(score.label, changes[score.key]) for score in measure.scores),
    )


def compared_in_words(compared: Compared) -> Message:
    """A change beside one threshold, with its population and its source.

    >>> from occupational_therapy.kernel.provenance import Source
    >>> threshold = Threshold(score="total", kind="importance", value=2, statistic="MCID",
    ...                       population=message("adults at home"), sources=[Source("A paper, 2020")])
    >>> print(compared_in_words(Compared(threshold=threshold, reached=True)))
    It reaches what is called important in adults at home (MCID: 2 points). Source: A paper, 2020
    """
    threshold = compared.threshold
    return message(
        "{finding}. Source: {source}",
        finding=_finding(threshold, compared.reached),
        source="; ".join(map(str, threshold.sources)),
    )


def _told(score: Message, change: Change) -> Section:
    difference = change.exact
    if difference is None:
        return section(score, message("There is no change to tell: one of the two results has no score"))
    points = [*map(compared_in_words, change.comparisons), *_hidden(change)] if difference else []
    return section(score, _moved(difference, change.better), listing(*points) if points else None)


def _moved(difference: Fraction, better: bool | None) -> Message:  # noqa: FBT001 - as a change has it
    moves = moved(difference)
    if better is None:
        return moves
    return (
        message("{change}, for the better", change=moves)
        if better
        else message("{change}, for the worse", change=moves)
    )


def _finding(threshold: Threshold, reached: bool | None) -> Message:  # noqa: FBT001 - as above
    limit = message("{statistic}: {size}", statistic=threshold.statistic, size=_size(threshold))
    if reached is None:
        return message(
            "It cannot be compared with what was found in {population} ({limit})",
            population=threshold.population,
            limit=limit,
        )
    match threshold.kind, reached:
        case ThresholdKind.IMPORTANCE, True:
            return message(
                "It reaches what is called important in {population} ({limit})",
                population=threshold.population,
                limit=limit,
            )
        case ThresholdKind.IMPORTANCE, _:
            return message(
                "It does not reach what is called important in {population} ({limit})",
                population=threshold.population,
                limit=limit,
            )
        case _, True:
            return message(
                "It is beyond measurement error in {population} ({limit})",
                population=threshold.population,
                limit=limit,
            )
        case _:
            return message(
                "It may be measurement error in {population} ({limit})", population=threshold.population, limit=limit
            )


def _size(threshold: Threshold) -> Message:
    value = threshold.value
    if threshold.percent:
        return message("{value} %", value=Quantity(value))
    if value.denominator == 1:
        return counted("{count} point", "{count} points", count=value.numerator)
    return message("{value} points", value=Quantity(value))


def _hidden(change: Change) -> Iterator[Message]:
    """Sizes called important that are smaller than measurement error."""
    known = [compared.threshold for compared in change.comparisons if not compared.threshold.percent]
    for important in known:
        for error in known:
            kinds = important.kind, error.kind
            if kinds == (ThresholdKind.IMPORTANCE, ThresholdKind.ERROR) and important.value < error.value:
                yield message(
                    "A change of {size} cannot be told from measurement error in one person: that takes {error} "
                    "in {population}",
                    size=_size(important),
                    error=_size(error),
                    population=error.population,
                )
