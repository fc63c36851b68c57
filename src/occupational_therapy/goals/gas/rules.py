"""What a reader should know of goals that are scaled together."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from occupational_therapy.goals.gas.levels import EXPECTED
from occupational_therapy.goals.sources import KINGS_COLLEGE, KIRESUK_SHERMAN, LIBRARY_CHECK
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge
from occupational_therapy.kernel.messages import message

if TYPE_CHECKING:
    from occupational_therapy.goals.gas.profiles import Profile

__all__ = ["RULES", "judged"]


def _no_weight(rule: "Rule[Profile]", profile: "Profile") -> Iterator[Finding]:
    for place, goal in enumerate(profile.goals):
        if goal.weight == 0:
            what = message(
                "a weight of 0 drops this goal from T: rated not important, or only not difficult, it still is a goal"
            )
            yield rule.finding(Severity.WARNING, what, f"goals[{place}]")


def _met_at_start(rule: "Rule[Profile]", profile: "Profile") -> Iterator[Finding]:
    for place, goal in enumerate(profile.goals):
        if goal.baseline >= EXPECTED:
            what = message("the goal is met at the start: level {level} leaves nothing to gain", level=goal.baseline)
            yield rule.finding(Severity.WARNING, what, f"goals[{place}].baseline")


def _missing_told(rule: "Rule[Profile]", profile: "Profile") -> Iterator[Finding]:
    missing = [place for place, goal in enumerate(profile.goals) if goal.achieved is None]
    for place in missing:
        what = message("no level was recorded: say whether the goal was abandoned, changed or not reviewed")
        yield rule.finding(Severity.WARNING, what, f"goals[{place}].achieved")


def _one_goal(rule: "Rule[Profile]", profile: "Profile") -> Iterator[Finding]:
    if profile.n == 1:
        yield rule.finding(Severity.NOTE, message("T of a single goal says no more than its level"))


RULES: "tuple[Rule[Profile], ...]" = (
    Rule(
        key="gas_weight_above_zero",
        basis=Basis.PUBLICATION,
        summary=message("each goal counts: its weight is above 0"),
        sources=(KINGS_COLLEGE,),
        check=_no_weight,
    ),
    Rule(
        key="gas_starts_below_expected",
        basis=Basis.PUBLICATION,
        summary=message("a goal starts below the level expected of it"),
        sources=(KINGS_COLLEGE,),
        check=_met_at_start,
    ),
    Rule(
        key="gas_missing_told",
        basis=Basis.LIBRARY,
        summary=message("goals without an achieved level are told apart"),
        sources=(LIBRARY_CHECK,),
        check=_missing_told,
    ),
    Rule(
        key="gas_more_than_one_goal",
        basis=Basis.PUBLICATION,
        summary=message("T sums up several goals"),
        sources=(KIRESUK_SHERMAN,),
        check=_one_goal,
    ),
)
"""Every check of a profile."""


def judged(profile: "Profile") -> tuple[Finding, ...]:
    """What the rules find in a profile.

    >>> from occupational_therapy.goals.gas.profiles import ScaledGoal, profile
    >>> [finding.rule for finding in judged(profile([ScaledGoal(baseline=-1, achieved=0)]))]
    ['gas_more_than_one_goal']
    """
    return judge(RULES, profile)
