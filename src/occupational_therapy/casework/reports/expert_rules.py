"""Checks of a report to a court: the contents asked for in England and Wales, and that its author does not treat."""

from collections.abc import Iterator

from occupational_therapy.casework.jurisdiction import Jurisdiction
from occupational_therapy.casework.reports.expert import ExpertReport
from occupational_therapy.casework.reports.report import Report
from occupational_therapy.kernel.findings import Finding, Rule, Severity
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Confidence, Source

__all__ = ["CONTENTS", "PRACTICE_DIRECTION", "ROLES", "part_35", "roles"]

PRACTICE_DIRECTION = (
    Source("Civil Procedure Rules, Practice Direction 35, para 3.2"),
    Source(
        "Civil Procedure Rules, Practice Direction 35, para 3.3",
        Confidence.PARTLY_CONFIRMED,
        "that the wording of the statement of truth changed on 1 October 2020 is from memory",
    ),
    Source("Civil Justice Council, Guidance for the instruction of experts in civil claims, August 2014"),
)
"""Where the contents are asked for. The rules are of England and Wales."""

ROLES = (
    Source(
        "Civil Procedure Rules, Part 35; 2015 Rehabilitation Code: treating reports and expert reports are apart",
        Confidence.PARTLY_CONFIRMED,
        "confirmed in principle",
    ),
)
"""Why whoever treats should not be the expert."""

CONTENTS: tuple[tuple[str, Message], ...] = (
    ("qualifications", message("the expert's qualifications are not given")),
    ("literature", message("it is not said what literature or other material was relied on")),
    ("instructions", message("the substance of the facts and instructions is not stated")),
    ("own_knowledge", message("it is not said which facts are within the expert's own knowledge")),
    ("examinations", message("it is not said who carried out examinations, measurements and tests")),
    ("range_of_opinion", message("the range of opinion is not summarised, nor is it said that there is none")),
    ("summary", message("there is no summary of the conclusions")),
    ("qualified", message("it is not said whether the opinion is given with qualification")),
    ("duty", message("there is no statement that the duty to the court is understood and was complied with")),
    ("awareness", message("there is no statement of being aware of Part 35, its practice direction and guidance")),
    ("statement_of_truth", message("there is no statement of truth")),
)
"""Each content, by the field that holds it, with what is said where it is missing."""

_WHERE_IT_HOLDS = (Jurisdiction.ENGLAND, Jurisdiction.WALES)


def part_35(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    """Contents that are missing; of proceedings elsewhere, that they were not looked at."""
    if not isinstance(report, ExpertReport):
        return
    if report.jurisdiction is not None and report.jurisdiction not in _WHERE_IT_HOLDS:
        what = message("Part 35 does not apply there: hold the report against the rules of that court")
        yield rule.finding(Severity.NOTE, what, "jurisdiction")
        return
    if report.jurisdiction is None:
        what = message("it is not said where the proceedings are: taken to be in England and Wales")
        yield rule.finding(Severity.WARNING, what, "jurisdiction")
    for field, what in CONTENTS:
        if getattr(report, field) is None:
            yield rule.finding(Severity.WARNING, what, field)
    for place, one in enumerate(report.examinations or ()):
        if one.by in report.authors:
            continue
        if one.qualifications is None:
            what = message("the qualifications of who did it are not given")
            yield rule.finding(Severity.WARNING, what, f"examinations[{place}].qualifications")
        if one.supervised is None:
            what = message("it is not said whether the expert supervised it")
            yield rule.finding(Severity.WARNING, what, f"examinations[{place}].supervised")


def roles(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    """An author who treats the client, or of whom that is not known."""
    if not isinstance(report, ExpertReport):
        return
    if report.mixes_roles:
        what = message("its author treats the client or has: a treating therapist should not be the expert as well")
        yield rule.finding(Severity.WARNING, what, "treated_by")
    elif report.mixes_roles is None:
        what = message("it is not known who treats the client: say so, that roles are not mixed")
        yield rule.finding(Severity.WARNING, what, "treated_by")
    if report.opinion is None:
        yield rule.finding(Severity.WARNING, message("there is no opinion"), "opinion")
