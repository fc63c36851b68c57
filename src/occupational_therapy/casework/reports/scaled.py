"""Goals scaled at a planned review: goals that cannot be scaled together stand apart."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from occupational_therapy.goals import Goal, attainment
from occupational_therapy.goals.gas import MissingRule, Profile, level_label
from occupational_therapy.goals.gas.formula import beside
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Block, Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.findings import points
from occupational_therapy.kernel.messages import Message, counted, message

__all__ = ["attainment_section", "scaled"]

_Row = tuple[Inline | None, ...]


def scaled(goals: tuple[Goal, ...], on: Date, missing: MissingRule | None = None) -> tuple[Profile, ...]:
    """Goal attainment on a day, of the goals that have a scale and a level at the start.

    Goals of different variants, and weighted goals and others, are never put into one T.

    Args:
        goals: The goals; those without a scale are left out.
        on: The day.
        missing: What stands in for a goal without a review.
    """
    together: dict[tuple[object, bool], list[Goal]] = {}
    for goal in goals:
        scaling = goal.scaling
        if scaling is not None and scaling.baseline is not None and goal.begun <= on:
            together.setdefault((scaling.variant, scaling.importance is not None), []).append(goal)
    return tuple(attainment(group, on, missing=missing) for group in together.values() if _counts(group, on, missing))


def _counts(group: list[Goal], on: Date, missing: MissingRule | None) -> bool:
    """Whether anything is left to score: a level, where goals without one are dropped, and a weight above 0."""
    scalings = [goal.scaling for goal in group if goal.scaling is not None]
    return any(
        (scaling.importance is None or scaling.difficulty is None or scaling.importance * scaling.difficulty > 0)
        and (missing is not MissingRule.DROP or scaling.attained_on(on) is not None)
        for scaling in scalings
    )


def attainment_section(profiles: tuple[Profile, ...], reviewed_on: tuple[Date, ...] = ()) -> Section | None:
    """The level of each goal, then T with what must stand beside it; None where nothing is scaled."""
    if not profiles:
        return None
    blocks: list[Block] = [block for profile in profiles for block in _profile(profile)]
    return section(
        message("Goal attainment scaling"),
        message("Reviewed as planned on {days}", days=reviewed_on) if reviewed_on else None,
        *blocks,
        message(
            "Read the level of each goal first, and T second: levels are ordinal, and T away from 50 depends on how "
            "many goals were set"
        ),
    )


def _profile(profile: Profile) -> Iterator[Block]:
    rows: list[_Row] = [
        (message("{id}", id=goal.id), *_levelled(goal.baseline), *_levelled(goal.achieved)) for goal in profile.goals
    ]
    headings = (
        message("Goal"),
        message("Level at the start"),
        message("Meaning"),
        message("Level at the review"),
        message("Meaning"),
    )
    yield table(headings, rows)
    yield listing(*_t(profile), *beside(profile.achieved or profile.baseline))
    if profile.findings:
        yield points(profile.findings)


def _levelled(level: Decimal | None) -> tuple[Inline | None, Inline | None]:
    return (None, message("not rated")) if level is None else (Quantity(level), level_label(level))


def _t(profile: Profile) -> Iterator[Message]:
    start, end, change = profile.baseline_t, profile.achieved_t, profile.change_t
    yield message("T at the start: {t}", t=_shown(start))
    if end is None or change is None:
        yield counted(
            "No T at the review: {count} goal was not rated",
            "No T at the review: {count} goals were not rated",
            count=profile.n_missing,
        )
        return
    yield message("T at the review: {t}, a change of {change}", t=_shown(end), change=_shown(change))
    if profile.n_missing and profile.missing is not None:
        yield counted(
            "{count} goal was not rated: {rule}",
            "{count} goals were not rated: {rule}",
            count=profile.n_missing,
            rule=profile.missing.label,
        )


def _shown(t: float) -> Quantity:
    return Quantity(Fraction(t), 1)
