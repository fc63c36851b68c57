"""Progress in words."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from occupational_therapy.goals.sources import GOAL_LINE, TOLERANCE_CHOICE
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message

if TYPE_CHECKING:
    from occupational_therapy.goals.goal_line import Progress

__all__ = ["progress_outline"]

_PERCENT_DECIMALS = 0


def progress_outline(progress: "Progress") -> Section:
    """The status with what it was read from, and how it is to be read.

    >>> from occupational_therapy.goals.goal_line import Progress
    >>> from occupational_therapy.goals.terms import Terms
    >>> print(progress_outline(Progress(terms=Terms(start="2026-03-02"), on="2026-03-09")))
    Progress on 2026-03-09
    ======================
    <BLANKLINE>
    no reading
    <BLANKLINE>
    - there is no reading
    - there is no line to compare with: it needs a baseline, a target and a due date
    """
    return section(
        _title(progress),
        _status(progress),
        listing(*_facts(progress)),
        None if progress.consistency is None else progress.consistency.outline(),
        *_caveats(progress),
    )


def _title(progress: "Progress") -> Message:
    if progress.goal is None:
        return message("Progress on {on}", on=progress.on)
    return message("Progress of goal {goal} on {on}", goal=Verbatim(progress.goal), on=progress.on)


def _status(progress: "Progress") -> Message:
    if progress.goal is None:
        return progress.status.label
    return message("{status} ({version})", status=progress.status.label, version=progress.version.label)


def _facts(progress: "Progress") -> Iterator[Message]:
    if progress.current is None:
        yield message("there is no reading")
    else:
        yield message("{level} read on {on}", level=_level(progress, progress.current), on=progress.read_on)
    if progress.terms.maintain:
        yield from _to_hold(progress)
    else:
        yield from _line(progress)
        yield from _way(progress)
    yield from _time(progress)


def _to_hold(progress: "Progress") -> Iterator[Message]:
    if progress.terms.target is not None:
        yield message("to be held at {level}", level=_level(progress, progress.terms.target))


def _line(progress: "Progress") -> Iterator[Message]:
    terms = progress.terms
    if progress.is_yes_no:
        yield message("a yes or no goal is done or not done: no share of a way is counted")
    elif terms.baseline is None or terms.target is None or terms.due is None or progress.expected is None:
        yield message("there is no line to compare with: it needs a baseline, a target and a due date")
    else:
        yield message(
            "compared with a straight line from {baseline} on {start} to {target} on {due}: {expected} expected",
            baseline=_level(progress, terms.baseline),
            start=terms.start,
            target=_level(progress, terms.target),
            due=terms.due,
            expected=Quantity(progress.expected),
        )


def _way(progress: "Progress") -> Iterator[Message]:
    levels = progress.levels_gained
    if levels is not None:
        gained, in_all = levels
        yield counted(
            "{gained} of {count} level gained; the steps between levels are not equal, so a share is a rough guide",
            "{gained} of {count} levels gained; the steps between levels are not equal, so a share is a rough guide",
            count=in_all,
            gained=gained,
        )
    elif progress.gained is not None and not progress.is_yes_no:
        if progress.gained < 0:
            yield message("further from the target than at the start")
        else:
            yield message("{percent} % of the way", percent=_percent(min(progress.gained, Fraction(1))))


def _time(progress: "Progress") -> Iterator[Message]:
    if progress.elapsed is None or progress.days_left is None:
        return
    yield counted(
        "{percent} % of the time gone, {count} day left",
        "{percent} % of the time gone, {count} days left",
        count=progress.days_left,
        percent=_percent(progress.elapsed),
    )
    if progress.days_overdue:
        yield counted("{count} day past the due date", "{count} days past the due date", count=progress.days_overdue)
    if progress.projected_finish is not None and progress.reached_on is None:
        yield message("at the pace so far the target would be reached on {on}", on=progress.projected_finish)


def _caveats(progress: "Progress") -> Iterator[Message]:
    if progress.expected is None or progress.terms.maintain:
        return
    yield message(
        "Recovery is often not linear, with early gains and plateaus: the line is something to compare with, "
        "no forecast. Up to {percent} % of the whole way on either side of it counts as on track. "
        "[{line}; {tolerance}]",
        percent=_percent(Fraction(progress.tolerance)),
        line=str(GOAL_LINE),
        tolerance=str(TOLERANCE_CHOICE),
    )


def _level(progress: "Progress", value: Decimal) -> Inline:
    measure = progress.terms.measure
    return Quantity(value) if measure is None else measure.shown(value)


def _percent(share: Fraction) -> Quantity:
    return Quantity(share * 100, _PERCENT_DECIMALS)
