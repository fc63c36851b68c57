"""The report standard: what the guide for case managers asks of a report, as rules that find what is missing."""

from occupational_therapy.casework.reports import content_rules, expert_rules, particulars_rules, progress_rules
from occupational_therapy.casework.reports.report import Report
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.findings import Basis, Finding, Rule, judge
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence, Source
from occupational_therapy.occupations.sources import GUIDE

__all__ = ["RULES", "review_report"]

_LOUGHLIN = Source(
    "Loughlin v Singh and others [2013] EWHC 1641 (QB)",
    Confidence.PARTLY_CONFIRMED,
    "monthly reports are practice following the judgment; the accounts read say nothing of an interval",
)
_REPORT_CONTENT = Source("report content drawn from the guide and the professional standards", Confidence.DERIVED)
_REVIEWED = Source("goals are reviewed, and what fails is changed: drawn from the guide", Confidence.DERIVED)
_DISCHARGE = Source(
    "2015 Rehabilitation Code: a discharge report closes what the assessment report opened",
    Confidence.PARTLY_CONFIRMED,
    "what it must hold is this library's choice",
)

RULES: tuple[Rule[Report], ...] = (
    Rule(
        key="instructed_questions_answered",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("the questions of the referral are answered at assessment and in the report"),
        sources=(GUIDE,),
        check=content_rules.questions,
    ),
    Rule(
        key="holistic_coverage",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("every area of daily living is looked at, or the reason given, and every kind of need"),
        sources=(GUIDE,),
        check=content_rules.coverage,
    ),
    Rule(
        key="activities_analysed",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("activities are analysed: where difficulty arises, from what, and the effect on function"),
        sources=(GUIDE,),
        check=content_rules.analysis,
    ),
    Rule(
        key="recommendations_goal_orientated",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("recommendations serve goals, are dated and owned, and judged realistic and achievable"),
        sources=(GUIDE,),
        check=content_rules.goal_orientated,
    ),
    Rule(
        key="recommendations_costed",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("recommendations are reasoned and fully costed"),
        sources=(GUIDE,),
        check=content_rules.costed,
    ),
    Rule(
        key="progress_against_original_goals",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("the month's activity and progress against the original goals"),
        sources=(GUIDE, _LOUGHLIN),
        check=progress_rules.monthly,
    ),
    Rule(
        key="person_centred",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("the client's words and agreement are on record for each goal"),
        sources=(GUIDE,),
        check=progress_rules.person_centred,
    ),
    Rule(
        key="report_particulars",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("consent, capacity, sources, author, registration number, version and signature are on record"),
        sources=(_REPORT_CONTENT,),
        check=particulars_rules.particulars,
    ),
    Rule(
        key="review_decided",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("at a review each goal is measured, scaled as planned, and an outcome decided with its reason"),
        sources=(GUIDE, _REVIEWED),
        check=progress_rules.reviewed,
    ),
    Rule(
        key="discharge_complete",
        basis=Basis.COMMISSIONER_POLICY,
        summary=message("a discharge gives its reason, closes the goals, and says what goes on and who sees to it"),
        sources=(GUIDE, _DISCHARGE),
        check=progress_rules.discharged,
    ),
    Rule(
        key="expert_report_contents",
        basis=Basis.LAW,
        summary=message("a report to a court has what the practice direction asks for"),
        sources=expert_rules.PRACTICE_DIRECTION,
        check=expert_rules.part_35,
    ),
    Rule(
        key="treating_and_expert_apart",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("whoever treats the client is not the expert as well"),
        sources=expert_rules.ROLES,
        check=expert_rules.roles,
    ),
)
"""The standard. Monthly reporting is asked for by whoever instructs; only what a court's report holds is law."""


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
    the footing of consent or best interests is not recorded
    whether the client can decide about it is not recorded
    the author, registration number, version and signature are not given
    """
    if not isinstance(report, Report):
        raise InvalidInputError.of("report", message("{kind} is no report", kind=type(report).__name__))
    return judge(RULES, report)
