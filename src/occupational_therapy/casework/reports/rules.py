"""The report standard: what the guide for case managers asks of a report, as rules that find what is missing."""

from collections.abc import Iterator

from occupational_therapy.casework.footing import Consent
from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.casework.reports.assessment_report import AssessmentReport
from occupational_therapy.casework.reports.monthly import GoalStanding, MonthlyReport
from occupational_therapy.casework.session import Attendance
from occupational_therapy.goals import Agreement, Goal, JudgementAbout
from occupational_therapy.goals.lifecycle import OPEN_STATES
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations import Dimension
from occupational_therapy.occupations.sources import GUIDE

__all__ = ["RULES", "Report", "review_report"]

Report = AssessmentReport | MonthlyReport

_LOUGHLIN = Source(
    "Loughlin v Singh and others [2013] EWHC 1641 (QB)",
    Confidence.PARTLY_CONFIRMED,
    "monthly reports are practice following the judgment; the accounts read say nothing of an interval",
)
_REPORT_CONTENT = Source("report content drawn from the guide and the professional standards", Confidence.DERIVED)


def _questions(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    for place, question in enumerate(report.unanswered):
        yield rule.finding(
            Severity.WARNING,
            message("question {id} of the referral is not answered: answer it, or say why not", id=question.id),
            f"unanswered[{place}]",
        )


def _coverage(rule: Rule[Report], report: Report) -> Iterator[Finding]:
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


def _analysis(rule: Rule[Report], report: Report) -> Iterator[Finding]:
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


def _goal_orientated(rule: Rule[Report], report: Report) -> Iterator[Finding]:
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


def _costed(rule: Rule[Report], report: Report) -> Iterator[Finding]:
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


def _monthly(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    if not isinstance(report, MonthlyReport):
        return
    if report.is_nil:
        yield rule.finding(
            Severity.NOTE, message("nothing was done in the period: a nil report is due all the same"), "sessions"
        )
    if not report.goals:
        yield rule.finding(Severity.WARNING, message("there is no goal to report against"), "goals")
    for place, standing in enumerate(report.goals):
        if _is_open(standing.goal, report.period):
            yield from _pursued(rule, standing, report, f"goals[{place}]")
    for place, session in enumerate(report.sessions):
        if session.attendance is Attendance.ATTENDED and not session.goals:
            yield rule.finding(
                Severity.NOTE,
                message("session {id} is linked to no goal", id=session.id),
                f"sessions[{place}].goals",
            )


def _is_open(goal: Goal, period: Period) -> bool:
    """Whether a goal was open when the period began or ended; one that ended before is reported, and left in peace."""
    began = period.start is None or goal.state_before(period.start) in OPEN_STATES
    return began or _is_open_at_end(goal, period)


def _is_open_at_end(goal: Goal, period: Period) -> bool:
    return (goal.state if period.end is None else goal.state_on(period.end)) in OPEN_STATES


def _pursued(rule: Rule[Report], standing: GoalStanding, report: MonthlyReport, path: str) -> Iterator[Finding]:
    goal, note = standing.goal, standing.note
    if not standing.read:
        yield rule.finding(
            Severity.WARNING,
            message("goal {goal} was not measured in the period: its progress cannot be told", goal=goal.id),
            f"{path}.goal.readings",
        )
    if _is_open_at_end(goal, report.period) and (note is None or note.next_step is None):
        yield rule.finding(Severity.WARNING, message("goal {goal} has no next step", goal=goal.id), f"{path}.note")
    if not standing.sessions and not report.is_nil:
        yield rule.finding(
            Severity.NOTE, message("no session of the period worked on goal {goal}", goal=goal.id), f"{path}.sessions"
        )


def _person_centred(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    if not isinstance(report, MonthlyReport):
        return
    for place, standing in enumerate(report.goals):
        if not _is_open(standing.goal, report.period):
            continue
        terms, path = standing.against_current.terms, f"goals[{place}].against_current.terms"
        if terms.agreement is Agreement.NOT_RECORDED:
            yield rule.finding(
                Severity.WARNING,
                message("goal {goal}: it is not recorded whether the client agreed", goal=standing.goal.id),
                f"{path}.agreement",
            )
        if terms.client_words is None:
            yield rule.finding(
                Severity.NOTE,
                message("goal {goal} is not told in the client's words", goal=standing.goal.id),
                f"{path}.client_words",
            )


def _particulars(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    if not isinstance(report, AssessmentReport):
        return
    found = report.assessment
    for field, what, missing in (
        (
            "consent",
            message("the footing of consent or best interests is not recorded"),
            report.consent is Consent.NOT_RECORDED,
        ),
        ("assessment.place", message("the place of the assessment is not recorded"), found.place is None),
        ("assessment.present", message("who was present is not recorded"), found.present is None),
        ("assessment.informants", message("what the findings rest on is not recorded"), found.informants is None),
    ):
        if missing:
            yield rule.finding(Severity.WARNING, what, field)


RULES: tuple[Rule[Report], ...] = (
    Rule(
        key="instructed_questions_answered",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("the questions of the referral are answered at assessment and in the report"),
        sources=(GUIDE,),
        check=_questions,
    ),
    Rule(
        key="holistic_coverage",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("every area of daily living is looked at, or the reason given, and every kind of need"),
        sources=(GUIDE,),
        check=_coverage,
    ),
    Rule(
        key="activities_analysed",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("activities are analysed: where difficulty arises, from what, and the effect on function"),
        sources=(GUIDE,),
        check=_analysis,
    ),
    Rule(
        key="recommendations_goal_orientated",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("recommendations serve goals, are dated and owned, and judged realistic and achievable"),
        sources=(GUIDE,),
        check=_goal_orientated,
    ),
    Rule(
        key="recommendations_costed",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("recommendations are reasoned and fully costed"),
        sources=(GUIDE,),
        check=_costed,
    ),
    Rule(
        key="progress_against_original_goals",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("the month's activity and progress against the original goals"),
        sources=(GUIDE, _LOUGHLIN),
        check=_monthly,
    ),
    Rule(
        key="person_centred",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("the client's words and agreement are on record for each goal"),
        sources=(GUIDE,),
        check=_person_centred,
    ),
    Rule(
        key="report_particulars",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("consent, place, those present and sources of information are on record"),
        sources=(_REPORT_CONTENT,),
        check=_particulars,
    ),
)
"""The standard. Monthly reporting is asked for by whoever instructs; no rule here is law."""


def review_report(report: Report) -> tuple[Finding, ...]:
    """What a report leaves open, held against the standard; an empty result says that nothing was found missing.

    Raises:
        InvalidInputError: It is no report.

    >>> from occupational_therapy.casework.case import Case
    >>> from occupational_therapy.casework.client import Client
    >>> from occupational_therapy.casework.reports.monthly import monthly_report
    >>> from occupational_therapy.casework.referral import Referral
    >>> referral = Referral(
    ...     id="R-1",
    ...     client=Client(id="C-1"),
    ...     on="2026-03-02",
    ...     referrer="case_manager",
    ...     instruction="ongoing_treatment",
    ...     specialisms=["rehabilitation"],
    ... )
    >>> case = Case(id="K-1", referral=referral, practitioner="OT-1", opened_on="2026-03-09")
    >>> for finding in review_report(monthly_report(case, month="2026-03")):
    ...     print(finding.message)
    nothing was done in the period: a nil report is due all the same
    there is no goal to report against
    """
    if not isinstance(report, Report):
        raise InvalidInputError.of("report", message("{kind} is no report", kind=type(report).__name__))
    return judge(RULES, report)
