"""What a handling assessment leaves open, with the law, the commissioner's policy and the library's checks apart."""

from collections.abc import Callable, Iterable, Iterator

import attrs

from occupational_therapy.assessment.concern import Concern
from occupational_therapy.assessment.ergonomics.factors import FactorKind
from occupational_therapy.assessment.ergonomics.handling import HandledLoad, HandlingAssessment
from occupational_therapy.assessment.ergonomics.sources import (
    HANDLING_CHECK,
    LIFTING_FILTER_USE,
    MHOR,
    MHOR_IN_FORCE,
    TILEO,
)
from occupational_therapy.kernel.dates import Date, DateLike, to_date
from occupational_therapy.kernel.fields import instance, settle
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations.sources import GUIDE

__all__ = ["RULES", "AssessedHandling", "review_handling_assessment"]


def _assessment(value: HandlingAssessment) -> HandlingAssessment:
    return instance(HandlingAssessment, value)


@attrs.frozen(kw_only=True)
class AssessedHandling:
    """A handling assessment on a day, as checks look at it.

    Attributes:
        assessment: The assessment.
        on: The day.
    """

    assessment: HandlingAssessment = attrs.field(converter=_assessment)
    on: Date = attrs.field(converter=to_date)

    def __attrs_post_init__(self) -> None:
        settle(self)


_Rule = Rule[AssessedHandling]
_Check = Callable[[_Rule, AssessedHandling], Iterable[Finding]]


def _avoid(rule: _Rule, seen: AssessedHandling) -> Iterator[Finding]:
    found = seen.assessment
    if found.avoidable is None:
        what = message("it is not recorded whether the handling can be avoided")
        yield rule.finding(Severity.WARNING, what, "avoidable")
    elif found.avoidable:
        what = message("the handling can be avoided: avoid it, so far as is reasonably practicable")
        yield rule.finding(Severity.WARNING, what, "avoidable")
    elif found.avoidance is None:
        what = message("it is not said why the handling cannot be avoided")
        yield rule.finding(Severity.NOTE, what, "avoidance")


def _assess(rule: _Rule, seen: AssessedHandling) -> Iterator[Finding]:
    for kind in seen.assessment.not_looked_at:
        severity = Severity.NOTE if kind is FactorKind.OTHER else Severity.WARNING
        yield rule.finding(severity, message("nothing is recorded of {heading}", heading=kind.label), "factors")


def _reduce(rule: _Rule, seen: AssessedHandling) -> Iterator[Finding]:
    found = seen.assessment
    worrying = any(factor.concern is Concern.HIGH for factor in found.factors)
    if worrying and not found.reductions:
        what = message("a factor is of high concern, and nothing is recorded that reduces the risk")
        yield rule.finding(Severity.WARNING, what, "reductions")
    if found.residual is None:
        yield rule.finding(Severity.WARNING, message("nobody judged how much risk is left"), "residual")
    elif found.residual_reason is None:
        yield rule.finding(Severity.NOTE, message("the judgement of the risk left is not reasoned"), "residual_reason")
    if found.residual is Concern.HIGH and found.action is None:
        what = message("the risk that is left is high, and nothing is to be done about it")
        yield rule.finding(Severity.STOP, what, "action")


def _review(rule: _Rule, seen: AssessedHandling) -> Iterator[Finding]:
    found = seen.assessment
    if found.review_on is None and found.review_when is None:
        yield rule.finding(Severity.WARNING, message("it is not said when it is reviewed"), "review_on")
    if found.review_on is not None and found.review_on < seen.on:
        what = message("the review was due on {day}", day=found.review_on)
        yield rule.finding(Severity.WARNING, what, "review_on")


def _in_law(check: _Check) -> _Check:
    """A duty of the regulations: asked where those who handle are at work, and where that is not known."""

    def asked(rule: _Rule, seen: AssessedHandling) -> Iterator[Finding]:
        if seen.assessment.at_work is not False:
            yield from check(rule, seen)

    return asked


def _outside_law(check: _Check) -> _Check:
    """The same asked of a family's handling, where the regulations do not reach."""

    def asked(rule: _Rule, seen: AssessedHandling) -> Iterator[Finding]:
        if seen.assessment.at_work is False:
            yield from check(rule, seen)

    return asked


def _whole(rule: _Rule, seen: AssessedHandling) -> Iterator[Finding]:
    for check in (_avoid, _assess, _reduce, _review):
        yield from check(rule, seen)


def _scope(rule: _Rule, seen: AssessedHandling) -> Iterator[Finding]:
    if seen.assessment.at_work is None:
        what = message("it is not said whether those who handle are at work: where they are, the regulations apply")
        yield rule.finding(Severity.NOTE, what, "at_work")


def _filter(rule: _Rule, seen: AssessedHandling) -> Iterator[Finding]:
    found = seen.assessment
    if found.lifting_filter is None:
        return
    if found.load is HandledLoad.PERSON:
        what = message("the lifting filter was used for a person: it is not meant for lifting people")
        yield rule.finding(Severity.WARNING, what, "lifting_filter")
    for alert in found.lifting_filter.findings:
        yield attrs.evolve(alert, path="lifting_filter")


def _weight(rule: _Rule, seen: AssessedHandling) -> Iterator[Finding]:
    if seen.assessment.load is HandledLoad.THING and seen.assessment.load_kg is None:
        yield rule.finding(Severity.NOTE, message("the weight of what is handled is not recorded"), "load_kg")


RULES: tuple[_Rule, ...] = (
    Rule(
        key="handling_avoided",
        basis=Basis.LAW,
        summary=message("hazardous handling is avoided so far as is reasonably practicable"),
        sources=(MHOR,),
        check=_in_law(_avoid),
        in_force=MHOR_IN_FORCE,
    ),
    Rule(
        key="handling_assessed",
        basis=Basis.LAW,
        summary=message("handling that cannot be avoided is assessed: task, individual, load, environment, other"),
        sources=(MHOR, TILEO),
        check=_in_law(_assess),
        in_force=MHOR_IN_FORCE,
    ),
    Rule(
        key="handling_reduced",
        basis=Basis.LAW,
        summary=message("the risk is reduced"),
        sources=(MHOR,),
        check=_in_law(_reduce),
        in_force=MHOR_IN_FORCE,
    ),
    Rule(
        key="handling_assessment_reviewed",
        basis=Basis.LAW,
        summary=message("the assessment is reviewed when it may no longer be valid"),
        sources=(MHOR,),
        check=_in_law(_review),
        in_force=MHOR_IN_FORCE,
    ),
    Rule(
        key="handling_scope",
        basis=Basis.LIBRARY,
        summary=message("it is known whether those who handle are at work"),
        sources=(HANDLING_CHECK,),
        check=_scope,
    ),
    Rule(
        key="handling_by_family",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("handling by family is assessed, reduced and reviewed as well"),
        sources=(GUIDE,),
        check=_outside_law(_whole),
    ),
    Rule(
        key="handling_filter",
        basis=Basis.PUBLICATION,
        summary=message("the lifting filter is used for things alone"),
        sources=(LIFTING_FILTER_USE,),
        check=_filter,
    ),
    Rule(
        key="handling_weight",
        basis=Basis.LIBRARY,
        summary=message("the weight of a thing that is handled is known"),
        sources=(HANDLING_CHECK,),
        check=_weight,
    ),
)
"""Every check of a handling assessment."""


def review_handling_assessment(assessment: HandlingAssessment, on: DateLike) -> tuple[Finding, ...]:
    """What a handling assessment leaves open on a day. An empty result does not say that the handling is safe.

    Raises:
        InvalidInputError: It is no handling assessment, or the day is no date.

    >>> assessment = HandlingAssessment(
    ...     id="M1", on="2026-03-16", by="OT-1", task="floor_recovery", load="person", residual="high", at_work=True
    ... )
    >>> for finding in review_handling_assessment(assessment, "2026-03-16"):
    ...     if finding.severity == "stop":
    ...         print(finding)
    stop (law): the risk that is left is high, and nothing is to be done about it
    """
    seen = AssessedHandling(assessment=assessment, on=on)
    return judge(RULES, seen, seen.on)
