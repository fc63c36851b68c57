"""Checks of what a report says: questions answered, areas covered, activities analysed, recommendations complete."""

from collections.abc import Iterator

from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.casework.reports.assessment_report import AssessmentReport
from occupational_therapy.casework.reports.report import Report
from occupational_therapy.goals import JudgementAbout
from occupational_therapy.kernel.findings import Finding, Rule, Severity
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations import Dimension

__all__ = ["analysis", "costed", "coverage", "goal_orientated", "questions"]


def questions(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    """Questions of the referral without an answer."""
    for place, question in enumerate(report.unanswered):
        yield rule.finding(
            Severity.WARNING,
            message("question {id} of the referral is not answered: answer it, or say why not", id=question.id),
            f"unanswered[{place}]",
        )


def coverage(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    """Areas of daily living and kinds of need that were not looked at."""
    if not isinstance(report, AssessmentReport):
        return
    explained = {left.area for left in report.assessment.left_out}
    for area in report.assessment.coverage.areas_left_out:
        if area not in explained:
            yield rule.finding(
                Severity.WARNING,
                message("nothing of {area} was looked at: look at it, or say why not", area=area.label),
                "assessment.occupations",
            )
    for dimension in Dimension:
        if dimension not in report.assessment.dimensions:
            yield rule.finding(
                Severity.WARNING,
                message("needs of this kind were not looked at: {dimension}", dimension=dimension.label),
                "assessment.dimensions",
            )


def analysis(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    """Activities that are not taken apart, or not to the end."""
    if not isinstance(report, AssessmentReport):
        return
    if not report.assessment.analyses:
        yield rule.finding(
            Severity.WARNING,
            message("no activity is analysed: take one apart into steps and say where difficulty arises"),
            "assessment.analyses",
        )
    for place, analysis in enumerate(report.assessment.analyses):
        path = f"assessment.analyses[{place}]"
        if analysis.opinion is None:
            yield rule.finding(
                Severity.WARNING,
                message("analysis {id} gives no opinion of the effect on function", id=analysis.id),
                f"{path}.opinion",
            )
        for step, each in enumerate(analysis.steps):
            if each.difficulty is not None and not each.causes:
                yield rule.finding(
                    Severity.NOTE,
                    message("analysis {id} does not say what the difficulty comes from", id=analysis.id),
                    f"{path}.steps[{step}].causes",
                )


def _recommended(report: Report) -> Iterator[tuple[str, Recommendation]]:
    for place, each in enumerate(report.recommendations):
        yield f"recommendations[{place}]", each


def goal_orientated(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    """Recommendations that serve no goal, have no day or owner, or were judged by nobody."""
    for path, each in _recommended(report):
        lacks = [
            ("goals", message("serves no goal: name one"), not each.goals),
            ("due", message("has no date by which: give one"), each.due is None),
            ("owner", message("has nobody who sees to it: name an owner"), each.owner is None),
            ("realistic", message("was judged realistic by nobody: record who judged it"), each.realistic is None),
            ("achievable", message("was judged achievable by nobody: record who judged it"), each.achievable is None),
            (
                "judged_by",
                message("was judged, but not said by whom"),
                each.judged_by is None and (each.realistic is not None or each.achievable is not None),
            ),
        ]
        for field, what, missing in lacks:
            if missing:
                found = message("recommendation {id} {what}", id=each.id, what=what)
                yield rule.finding(Severity.WARNING, found, f"{path}.{field}")
        for about, holds in ((JudgementAbout.REALISTIC, each.realistic), (JudgementAbout.ACHIEVABLE, each.achievable)):
            if holds is False:
                found = message(
                    "recommendation {id} was judged not to be {judgement}", id=each.id, judgement=about.label
                )
                yield rule.finding(Severity.WARNING, found, f"{path}.{about.value}")


def costed(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    """Recommendations without need, reason, alternatives, cost or payer."""
    for path, each in _recommended(report):
        free = each.no_cost is True
        lacks = [
            ("need", message("names no need"), each.need is None),
            ("reason", message("gives no reason"), each.reason is None),
            ("alternatives", message("tells of no alternative that was considered"), not each.alternatives),
            (
                "items",
                message("is not costed: list its costs, or say that it costs nothing"),
                not each.items and not free,
            ),
            ("funding", message("names nobody who may pay"), not each.funding and not free),
        ]
        for field, what, missing in lacks:
            if missing:
                found = message("recommendation {id} {what}", id=each.id, what=what)
                yield rule.finding(Severity.WARNING, found, f"{path}.{field}")
        for line, item in enumerate(each.items):
            if item.supplier is None:
                found = message(
                    "item {item} of recommendation {id} does not say what its price rests on", item=item.id, id=each.id
                )
                yield rule.finding(Severity.NOTE, found, f"{path}.items[{line}].supplier")
