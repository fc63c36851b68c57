"""Several goals scaled together: T at the start, T achieved, and the change, all from the same goals and weights."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.goals.gas.criticism import criticism
from occupational_therapy.goals.gas.formula import RHO, TScore, beside, not_a_level, t_of, to_rho
from occupational_therapy.goals.gas.levels import (
    HALF,
    HALF_START,
    MissingRule,
    Variant,
    to_level,
    to_level_or_none,
    to_rule,
    to_variant,
)
from occupational_therapy.goals.gas.rules import judged
from occupational_therapy.goals.gas.scaling import not_from_there, starts_elsewhere, to_weighting
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import Number, each, instance, settle
from occupational_therapy.kernel.findings import Finding, points
from occupational_therapy.kernel.identifiers import identifier_or_none
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message

__all__ = ["Profile", "ScaledGoal", "profile", "reported"]

_T_DECIMALS = 1


def reported(level: Decimal) -> Decimal:
    """A level as it is reported: the half level, partly achieved, is turned into -1.

    >>> reported(Decimal("-0.5")), reported(Decimal(1))
    (Decimal('-1'), Decimal('1'))
    """
    return HALF_START if level == HALF else level


def _both_or_neither(goal: "ScaledGoal") -> Iterator[Problem]:
    if (goal.importance is None) != (goal.difficulty is None):
        name = "importance" if goal.importance is None else "difficulty"
        yield Problem(name, message("is missing: the weight is importance times difficulty; give both or neither"))


@attrs.frozen(kw_only=True)
class ScaledGoal:
    """One goal of a profile.

    Attributes:
        id: The goal's identifier.
        baseline: The level at the start.
        achieved: The level at the end; None where it is missing.
        importance: To the client, 0 to 3; None where goals are not weighted.
        difficulty: To the team, 0 to 3.
    """

    id: str | None = attrs.field(default=None, converter=identifier_or_none)
    baseline: Decimal = attrs.field(converter=to_level)
    achieved: Decimal | None = attrs.field(default=None, converter=to_level_or_none)
    importance: int | None = attrs.field(default=None, converter=to_weighting)
    difficulty: int | None = attrs.field(default=None, converter=to_weighting)

    def __attrs_post_init__(self) -> None:
        settle(self, _both_or_neither)

    @property
    def is_weighted(self) -> bool:
        """Whether it has a weight of its own."""
        return self.importance is not None

    @property
    def weight(self) -> int:
        """Importance times difficulty; 1 where goals are not weighted."""
        return 1 if self.importance is None or self.difficulty is None else self.importance * self.difficulty


def _goals(values: Iterable[ScaledGoal]) -> tuple[ScaledGoal, ...]:
    return each(lambda value: instance(ScaledGoal, value), values)


def _levels_of_variant(profile: "Profile") -> Iterator[Problem]:
    variant = profile.variant
    for place, goal in enumerate(profile.goals):
        if goal.baseline not in variant.baselines:
            yield Problem(f"goals[{place}].baseline", not_a_level(goal.baseline, variant, variant.baselines))
        if goal.achieved is None:
            continue
        if goal.achieved not in variant.levels:
            yield Problem(f"goals[{place}].achieved", not_a_level(goal.achieved, variant, variant.levels))
        elif starts_elsewhere(goal.achieved, goal.baseline):
            yield Problem(f"goals[{place}].achieved", not_from_there(goal.achieved))


def _weighted_alike(profile: "Profile") -> Iterator[Problem]:
    if len({goal.is_weighted for goal in profile.goals}) > 1:
        yield Problem("goals", message("are weighted in part: weight every goal or none"))


def _told_apart(profile: "Profile") -> Iterator[Problem]:
    ids = [goal.id for goal in profile.goals if goal.id is not None]
    for place, goal in enumerate(profile.goals):
        if ids.count(goal.id or "") > 1:
            yield Problem(f"goals[{place}].id", message("stands for two goals"))


def _something_to_score(profile: "Profile") -> Iterator[Problem]:
    if not profile.goals:
        yield Problem("goals", message("are none: there is no T without goals"))
    elif not profile.counted:
        yield Problem("goals", message("leave nothing to score: each is without a level or has a weight of 0"))


@attrs.frozen(kw_only=True)
class Profile:
    """Goals scaled together.

    Attributes:
        goals: The goals.
        rho: The correlation assumed between goals.
        variant: The variant of the scale, one for all goals.
        missing: What stands in for a goal without an achieved level.
    """

    goals: tuple[ScaledGoal, ...] = attrs.field(converter=_goals)
    rho: Decimal = attrs.field(default=RHO, converter=to_rho)
    variant: Variant = attrs.field(default=Variant.FIVE_POINT, converter=to_variant)
    missing: MissingRule | None = attrs.field(default=None, converter=to_rule)

    def __attrs_post_init__(self) -> None:
        settle(self, _levels_of_variant, _weighted_alike, _told_apart, _something_to_score)

    @property
    def weights(self) -> tuple[int, ...]:
        """The weight of each goal."""
        return tuple(goal.weight for goal in self.goals)

    @property
    def is_weighted(self) -> bool:
        """Whether goals have weights of their own."""
        return any(goal.is_weighted for goal in self.goals)

    @property
    def scored(self) -> tuple[ScaledGoal, ...]:
        """The goals whose levels are used, whatever their weight."""
        dropping = self.missing is MissingRule.DROP
        return tuple(goal for goal in self.goals if goal.achieved is not None or not dropping)

    @property
    def counted(self) -> tuple[ScaledGoal, ...]:
        """The goals that count: those used that have a weight above 0."""
        return tuple(goal for goal in self.scored if goal.weight)

    @property
    def n(self) -> int:
        """How many goals count."""
        return len(self.counted)

    @property
    def n_missing(self) -> int:
        """How many goals have no achieved level."""
        return sum(goal.achieved is None for goal in self.goals)

    @property
    def reason(self) -> Message | None:
        """Why there is no T achieved; None where there is one."""
        if self.n_missing == 0 or self.missing is not None:
            return None
        return counted(
            "{count} of {goals} goals has no achieved level: name the rule {drop} or {carry}",
            "{count} of {goals} goals have no achieved level: name the rule {drop} or {carry}",
            count=self.n_missing,
            goals=len(self.goals),
            drop=MissingRule.DROP.value,
            carry=MissingRule.CARRY.value,
        )

    @property
    def baseline(self) -> TScore:
        """T at the start, with all it was made from."""
        return self._score(tuple(goal.baseline for goal in self.scored))

    @property
    def achieved(self) -> TScore | None:
        """T achieved, with all it was made from; None where a level is missing and no rule stands in for it."""
        return None if self.reason else self._score(self._ends())

    @property
    def baseline_t(self) -> float:
        """T at the start."""
        return self.baseline.value

    @property
    def achieved_t(self) -> float | None:
        """T achieved."""
        return None if self.achieved is None else self.achieved.value

    @property
    def change_t(self) -> float | None:
        """T achieved less T at the start: the float nearest the exact difference."""
        if self.reason:
            return None
        gains = (
            (Fraction(goal.weight), Fraction(end) - Fraction(goal.baseline))
            for goal, end in zip(self.scored, self._ends(), strict=True)
        )
        return float(t_of(gains, Fraction(self.rho)))

    @property
    def reported_t(self) -> float | None:
        """T achieved with the half level turned into -1, as it is reported; None where there is no T."""
        return None if self.reason else self._score(tuple(map(reported, self._ends()))).value

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What a reader should know of these goals."""
        return judged(self)

    def outline(self) -> Section:
        """The levels of each goal, then T with what must stand beside it, then what is said against it."""
        return section(
            message("Goal attainment"),
            _levels_table(self),
            listing(*_scores(self)),
            listing(*beside(self.achieved or self.baseline), *_left_out(self)),
            points(self.findings) if self.findings else None,
            criticism(),
        )

    def _ends(self) -> tuple[Decimal, ...]:
        return tuple(goal.baseline if goal.achieved is None else goal.achieved for goal in self.scored)

    def _score(self, levels: tuple[Decimal, ...]) -> TScore:
        weights = tuple(Decimal(goal.weight) for goal in self.scored) if self.is_weighted else None
        return TScore(levels=levels, weights=weights, rho=self.rho, variant=self.variant)


def _levels_table(profile: Profile) -> "Section | None":
    rows: list[tuple[Inline | None, ...]] = [
        (
            Verbatim(goal.id) if goal.id is not None else message("goal {place}", place=place),
            Quantity(Decimal(goal.weight)),
            Quantity(goal.baseline),
            None if goal.achieved is None else Quantity(goal.achieved),
        )
        for place, goal in enumerate(profile.goals, start=1)
    ]
    headings = (message("Goal"), message("Weight"), message("Baseline"), message("Achieved"))
    return section(message("Level of each goal"), table(headings, rows))


def _scores(profile: Profile) -> Iterator[Message]:
    yield message("T at the start: {t}", t=_shown(profile.baseline_t))
    achieved, change, plain = profile.achieved_t, profile.change_t, profile.reported_t
    if achieved is None or change is None or plain is None:
        yield message("T achieved: none; {reason}", reason=profile.reason)
        return
    yield message("T achieved: {t}", t=_shown(achieved))
    if plain != achieved:
        yield message(
            "T achieved with partly achieved reported as {level}: {t}", level=Quantity(HALF_START), t=_shown(plain)
        )
    yield message("change: {t}", t=_shown(change))


def _left_out(profile: Profile) -> Iterator[Message]:
    if profile.n_missing and profile.missing is not None:
        yield counted(
            "{count} goal without an achieved level: {rule}",
            "{count} goals without an achieved level: {rule}",
            count=profile.n_missing,
            rule=profile.missing.label,
        )


def _shown(t: float) -> Quantity:
    return Quantity(Fraction(t), _T_DECIMALS)


def profile(
    goals: Iterable[ScaledGoal],
    rho: Number = RHO,
    variant: Variant | str = Variant.FIVE_POINT,
    missing: MissingRule | str | None = None,
) -> Profile:
    """Goals scaled together: T at the start, T achieved and the change, with all that must stand beside them.

    Args:
        goals: The goals, weighted all or none.
        rho: The correlation assumed between goals.
        variant: The variant of the scale, one for all goals.
        missing: What stands in for a goal without an achieved level; without a rule there is no T achieved.

    Raises:
        InvalidInputError: A level is none of the variant, goals are weighted in part, or nothing is left to score.

    >>> both = profile([ScaledGoal(baseline=-1, achieved=0), ScaledGoal(baseline=-1, achieved=1)])
    >>> round(both.baseline_t, 4), round(both.achieved_t, 4), round(both.change_t, 4)
    (37.5965, 56.2017, 18.6052)
    """
    return Profile(goals=goals, rho=rho, variant=variant, missing=missing)
