"""What a reader should know of the scale of one goal: whether its levels can be told apart."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

import attrs

from occupational_therapy.goals.english import ENGLISH
from occupational_therapy.goals.gas.levels import EXPECTED, HALF
from occupational_therapy.goals.gas.scaling import GoalScaling, LevelDescription
from occupational_therapy.goals.language import Concern, Language, concerns
from occupational_therapy.goals.sources import BOVEND_EERDT_2009, KINGS_COLLEGE, KIRESUK_SHERMAN, LIBRARY_CHECK
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge
from occupational_therapy.kernel.messages import Verbatim, message

__all__ = ["RULES", "ScaleExamined", "check_scaling"]

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_OPEN_TO_OPINION = (Concern.VAGUE_VERB, Concern.INNER_STATE, Concern.COMPARATIVE, Concern.HEDGE)


@attrs.frozen(kw_only=True)
class ScaleExamined:
    """The scale of a goal, as checks look at it.

    Attributes:
        scaling: The scale.
        language: The language its levels are described in; None where the wording is not to be checked.
    """

    scaling: GoalScaling
    language: Language | None


def _start_recorded(rule: Rule[ScaleExamined], examined: ScaleExamined) -> Iterator[Finding]:
    if examined.scaling.baseline is None:
        yield rule.finding(Severity.WARNING, message("no level at the start is recorded"), "baseline")


def _all_described(rule: Rule[ScaleExamined], examined: ScaleExamined) -> Iterator[Finding]:
    scaling = examined.scaling
    described = {each.level for each in scaling.descriptions}
    if EXPECTED not in described:
        what = message("level {level} is not described: it says what is expected", level=Quantity(EXPECTED))
        yield rule.finding(Severity.WARNING, what, "descriptions")
    lacking = [level for level in scaling.variant.levels if level not in described | {EXPECTED, HALF}]
    if lacking and described - {EXPECTED}:
        what = message("levels not described: {levels}", levels=tuple(Quantity(level) for level in lacking))
        yield rule.finding(Severity.WARNING, what, "descriptions")


def _told_apart(rule: Rule[ScaleExamined], examined: ScaleExamined) -> Iterator[Finding]:
    seen: dict[str, Decimal] = {}
    for place, each in enumerate(examined.scaling.descriptions):
        words = " ".join(each.text.lower().split())
        if words in seen:
            what = message(
                "levels {one} and {other} read the same", one=Quantity(seen[words]), other=Quantity(each.level)
            )
            yield rule.finding(Severity.WARNING, what, f"descriptions[{place}]")
        seen.setdefault(words, each.level)


def _one_scale(rule: Rule[ScaleExamined], examined: ScaleExamined) -> Iterator[Finding]:
    ordered = sorted(examined.scaling.descriptions, key=lambda each: each.level)
    numbers = [_only_number(each) for each in ordered]
    steps = {_step(lower, higher) for lower, higher in pairwise(numbers)}
    if None not in steps and len(steps - {0}) > 1:
        what = message("the numbers in the descriptions go up and down: is one thing measured throughout?")
        yield rule.finding(Severity.NOTE, what, "descriptions")


def _only_number(description: LevelDescription) -> Decimal | None:
    found = _NUMBER.findall(description.text)
    return Decimal(found[0]) if len(found) == 1 else None


def _step(lower: Decimal | None, higher: Decimal | None) -> int | None:
    return None if lower is None or higher is None else (higher > lower) - (higher < lower)


def _can_be_seen(rule: Rule[ScaleExamined], examined: ScaleExamined) -> Iterator[Finding]:
    language = examined.language
    if language is None:
        return
    for place, each in enumerate(examined.scaling.descriptions):
        if language.has_measure(each.text):
            continue
        for found in concerns(each.text, language):
            if found.concern in _OPEN_TO_OPINION:
                what = message(
                    'level {level} says "{word}", which {concern}: add a number with its unit',
                    level=Quantity(each.level),
                    word=Verbatim(found.word),
                    concern=found.concern.label,
                )
                yield rule.finding(Severity.WARNING, what, f"descriptions[{place}]")


RULES: tuple[Rule[ScaleExamined], ...] = (
    Rule(
        key="gas_start_recorded",
        basis=Basis.PUBLICATION,
        summary=message("the level at the start is recorded"),
        sources=(KINGS_COLLEGE,),
        check=_start_recorded,
    ),
    Rule(
        key="gas_levels_described",
        basis=Basis.PUBLICATION,
        summary=message("level 0 is described, and either all levels are or no other"),
        sources=(KIRESUK_SHERMAN, KINGS_COLLEGE),
        check=_all_described,
    ),
    Rule(
        key="gas_levels_told_apart",
        basis=Basis.LIBRARY,
        summary=message("no two levels read the same"),
        sources=(LIBRARY_CHECK,),
        check=_told_apart,
    ),
    Rule(
        key="gas_one_scale",
        basis=Basis.LIBRARY,
        summary=message("the numbers in the descriptions go one way"),
        sources=(BOVEND_EERDT_2009, LIBRARY_CHECK),
        check=_one_scale,
    ),
    Rule(
        key="gas_levels_can_be_seen",
        basis=Basis.LIBRARY,
        summary=message("the descriptions leave nothing to opinion"),
        sources=(LIBRARY_CHECK,),
        check=_can_be_seen,
    ),
)
"""Every check of the scale of a goal."""


def check_scaling(scaling: GoalScaling, language: Language | None = ENGLISH) -> tuple[Finding, ...]:
    """What the rules find in the scale of a goal.

    Args:
        scaling: The scale.
        language: The language its levels are described in; None where the wording is not to be checked.

    >>> for finding in check_scaling(GoalScaling(baseline=-1)):
    ...     print(finding)
    warning (published method): level 0 is not described: it says what is expected
    """
    return judge(RULES, ScaleExamined(scaling=scaling, language=language))
