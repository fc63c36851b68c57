"""What became of goals: the outcome of each, the share that was met, and the codes HL7 has for it."""

import enum
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from occupational_therapy.goals.gas.formula import RHO
from occupational_therapy.goals.gas.levels import MissingRule, Variant
from occupational_therapy.goals.gas.profiles import Profile, ScaledGoal
from occupational_therapy.goals.goal_line import progress
from occupational_therapy.goals.history import Version
from occupational_therapy.goals.lifecycle import State
from occupational_therapy.goals.progress_status import ProgressStatus
from occupational_therapy.goals.sources import PERCENT_MET_2009
from occupational_therapy.kernel.dates import DateLike, on_date
from occupational_therapy.kernel.document import Quantity, Section, listing, section
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import Number, accept, choice, each, instance, refuse, settle, whole
from occupational_therapy.kernel.messages import Message, counted, message

if TYPE_CHECKING:
    from occupational_therapy.goals.goal import Goal

__all__ = ["SOURCES", "Excluded", "Outcome", "PercentMet", "attainment", "outcome", "percent_met"]

SOURCES = (PERCENT_MET_2009,)
"""Where a share of goals met is reported in this way."""


class Outcome(enum.StrEnum):
    """What became of a goal."""

    ACHIEVED = "achieved"
    ACHIEVED_LATE = "achieved_late"
    NOT_ACHIEVED = "not_achieved"
    NOT_ATTAINABLE = "not_attainable"
    """Given up as unreachable: sought, and not met."""
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"
    ON_HOLD = "on_hold"
    NOT_YET_DUE = "not_yet_due"
    """Not met, and the due day is not past, or there is none."""

    @property
    def label(self) -> Message:
        """The outcome in words."""
        return _OUTCOMES[self]

    @property
    def is_met(self) -> bool:
        """Whether the goal was met, be it late."""
        return self in _MET

    @property
    def is_counted(self) -> bool:
        """Whether the goal stands in the denominator of a share of goals met."""
        return self in _MET or self in _MISSED


_OUTCOMES = {
    Outcome.ACHIEVED: message("achieved"),
    Outcome.ACHIEVED_LATE: message("achieved late"),
    Outcome.NOT_ACHIEVED: message("not achieved"),
    Outcome.NOT_ATTAINABLE: message("given up as unreachable"),
    Outcome.WITHDRAWN: message("withdrawn"),
    Outcome.DECLINED: message("declined"),
    Outcome.ON_HOLD: message("on hold"),
    Outcome.NOT_YET_DUE: message("not yet due"),
}
_MET = (Outcome.ACHIEVED, Outcome.ACHIEVED_LATE)
_MISSED = (Outcome.NOT_ACHIEVED, Outcome.NOT_ATTAINABLE)

_BY_STATE = {
    State.WITHDRAWN: Outcome.WITHDRAWN,
    State.DECLINED: Outcome.DECLINED,
}
_BY_STATUS = {
    ProgressStatus.ACHIEVED: Outcome.ACHIEVED,
    ProgressStatus.ACHIEVED_LATE: Outcome.ACHIEVED_LATE,
}
_UNMET_BY_STATE = {
    State.UNATTAINABLE: Outcome.NOT_ATTAINABLE,
    State.CLOSED: Outcome.NOT_ACHIEVED,
    State.ON_HOLD: Outcome.ON_HOLD,
}


def outcome(goal: "Goal", on: DateLike, *, version: Version | str = Version.CURRENT) -> Outcome:
    """What became of a goal by a day.

    A goal to hold a level is achieved only when its time is over or it is closed, with the level held.

    Args:
        goal: The goal.
        on: The day. Of a goal that has ended, what counts is the day it ended.
        version: Judged against the version that held on that day, or against the ``"original"``.

    Raises:
        InvalidInputError: The day is no date.

    >>> from occupational_therapy.goals.goal import Goal
    >>> from occupational_therapy.goals.terms import Terms
    >>> goal = Goal(id="G1", terms=Terms(baseline=2, target=5, start="2026-03-02", due="2026-06-01"))
    >>> outcome(goal, "2026-06-01"), outcome(goal, "2026-06-02")
    (<Outcome.NOT_YET_DUE: 'not_yet_due'>, <Outcome.NOT_ACHIEVED: 'not_achieved'>)
    """
    day = on_date(on)
    state = goal.state_on(day)
    if state in _BY_STATE:
        return _BY_STATE[state]
    ended = goal.ended_on(day) or day
    standing = progress(goal, ended, version=version)
    over = state is State.CLOSED or (standing.terms.due is not None and standing.terms.due < ended)
    if standing.status in _BY_STATUS:
        return _BY_STATUS[standing.status]
    if standing.status is ProgressStatus.MAINTAINED and over:
        return Outcome.ACHIEVED
    if state in _UNMET_BY_STATE:
        return _UNMET_BY_STATE[state]
    return Outcome.NOT_ACHIEVED if over else Outcome.NOT_YET_DUE


def _outcome(value: Outcome | str) -> Outcome:
    return choice(Outcome, value)


def _some(value: int) -> int:
    number = whole(value)
    return refuse(message("is 0: leave it out")) if number == 0 else number


def _not_counted(excluded: "Excluded") -> Iterator[Problem]:
    if excluded.outcome.is_counted:
        yield Problem("outcome", message("{outcome} is counted, not excluded", outcome=excluded.outcome.value))


@attrs.frozen(kw_only=True)
class Excluded:
    """Goals left out of a share of goals met.

    Attributes:
        outcome: What became of them.
        count: How many they are.
    """

    outcome: Outcome = attrs.field(converter=_outcome)
    count: int = attrs.field(converter=_some)

    def __attrs_post_init__(self) -> None:
        settle(self, _not_counted)


def _excluded(values: Iterable[Excluded]) -> tuple[Excluded, ...]:
    return each(lambda value: instance(Excluded, value), values)


def _met_of_counted(share: "PercentMet") -> Iterator[Problem]:
    if share.met > share.counted:
        yield Problem("met", message("{met} is more than are counted, {counted}", met=share.met, counted=share.counted))


@attrs.frozen(kw_only=True)
class PercentMet:
    """The share of goals met, with the goals that are left out of it.

    Attributes:
        met: How many were met.
        counted: How many are counted.
        excluded: Those left out, by what became of them.

    >>> round(PercentMet(met=495, counted=667).percent, 1)
    74.2
    """

    met: int = attrs.field(converter=whole)
    counted: int = attrs.field(converter=whole)
    excluded: tuple[Excluded, ...] = attrs.field(default=(), converter=_excluded)

    def __attrs_post_init__(self) -> None:
        settle(self, _met_of_counted)

    @property
    def exact(self) -> Fraction | None:
        """The percentage exactly; None where no goal is counted."""
        return Fraction(100 * self.met, self.counted) if self.counted else None

    @property
    def percent(self) -> float | None:
        """The percentage; None where no goal is counted."""
        return None if self.exact is None else float(self.exact)

    @property
    def n_excluded(self) -> int:
        """How many are left out."""
        return sum(each.count for each in self.excluded)

    def outline(self) -> Section:
        """The share with its counts, and the goals left out."""
        share = message("no goal is counted yet") if self.exact is None else self._share(self.exact)
        left_out = [
            message("{outcome}: {count}", outcome=each.outcome.label, count=each.count) for each in self.excluded
        ]
        return section(
            message("Goals met"),
            share,
            section(message("Left out"), listing(*left_out)) if left_out else None,
        )

    def _share(self, percent: Fraction) -> Message:
        return counted(
            "{met} of {count} goal: {percent} %",
            "{met} of {count} goals: {percent} %",
            count=self.counted,
            met=self.met,
            percent=Quantity(percent, 0),
        )


def percent_met(outcomes: Iterable[Outcome | str]) -> PercentMet:
    """The share of goals met, from what became of each.

    Raises:
        InvalidInputError: An outcome is unknown.

    >>> share = percent_met(["achieved", "achieved", "not_achieved", "achieved_late", "withdrawn"])
    >>> share.met, share.counted, share.n_excluded, share.percent
    (3, 4, 1, 75.0)
    """
    became = accept("outcomes", each(_outcome, outcomes))
    return PercentMet(
        met=sum(one.is_met for one in became),
        counted=sum(one.is_counted for one in became),
        excluded=[
            Excluded(outcome=one, count=became.count(one)) for one in Outcome if one in became and not one.is_counted
        ],
    )


def attainment(
    goals: "Iterable[Goal]",
    on: DateLike,
    *,
    rho: Number = RHO,
    missing: MissingRule | str | None = None,
) -> Profile:
    """Goal attainment over the scales of goals: T at the start, T achieved by a day, and the change.

    Args:
        goals: Goals of one client.
        on: The day; later reviews are not looked at.
        rho: The correlation assumed between goals.
        missing: What stands in for a goal without a review.

    Raises:
        InvalidInputError: A goal has no scale or no level at the start, or scales are of several variants.

    >>> from occupational_therapy.goals.gas.scaling import Attainment, GoalScaling
    >>> from occupational_therapy.goals.goal import Goal
    >>> from occupational_therapy.goals.terms import Terms
    >>> scaling = GoalScaling(baseline=-1, attainments=[Attainment(on="2026-06-01", level=0)])
    >>> attainment([Goal(id="G1", terms=Terms(start="2026-03-02"), scaling=scaling)], "2026-06-01").change_t
    10.0
    """
    day = on_date(on)
    scaled: list[ScaledGoal] = []
    variants: dict[Variant, None] = {}
    problems: list[Problem] = []
    for place, goal in enumerate(goals):
        if goal.scaling is None or goal.scaling.baseline is None:
            path = "scaling" if goal.scaling is None else "scaling.baseline"
            problems.append(Problem(f"goals[{place}].{path}", message("of goal {goal} is missing", goal=goal.id)))
            continue
        variants[goal.scaling.variant] = None
        scaled.append(
            ScaledGoal(
                id=goal.id,
                baseline=goal.scaling.baseline,
                achieved=goal.scaling.attained_on(day),
                importance=goal.scaling.importance,
                difficulty=goal.scaling.difficulty,
            )
        )
    if len(variants) > 1:
        named = ", ".join(variant.value for variant in variants)
        problems.append(Problem("goals", message("are scaled by several variants, {variants}", variants=named)))
    if problems:
        raise InvalidInputError(problems)
    return Profile(goals=scaled, rho=rho, variant=next(iter(variants), Variant.FIVE_POINT), missing=missing)
