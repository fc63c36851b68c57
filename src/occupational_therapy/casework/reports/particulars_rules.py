"""Checks of what a report says of itself: consent and capacity, its sources, its author, version and signature."""

from collections.abc import Iterator

from occupational_therapy.casework.footing import Capacity, Consent
from occupational_therapy.casework.reports.assessment_report import AssessmentReport
from occupational_therapy.casework.reports.discharge import DischargeReport
from occupational_therapy.casework.reports.expert import ExpertReport
from occupational_therapy.casework.reports.particulars import Particulars
from occupational_therapy.casework.reports.progress_review import ProgressReview
from occupational_therapy.casework.reports.report import Report
from occupational_therapy.kernel.findings import Finding, Rule, Severity
from occupational_therapy.kernel.messages import Message, message

__all__ = ["particulars"]

_Lack = tuple[str, Message, bool]


def particulars(rule: Rule[Report], report: Report) -> Iterator[Finding]:
    """What a report does not say of itself."""
    for path, what, missing in (*_footing(report), *_sources(report), *_author(report.particulars)):
        if missing:
            yield rule.finding(Severity.WARNING, what, path)


def _footing(report: Report) -> Iterator[_Lack]:
    yield (
        "consent",
        message("the footing of consent or best interests is not recorded"),
        report.consent is Consent.NOT_RECORDED,
    )
    yield (
        "capacity",
        message("whether the client can decide about it is not recorded"),
        report.capacity is Capacity.NOT_RECORDED,
    )


def _sources(report: Report) -> Iterator[_Lack]:
    if isinstance(report, AssessmentReport):
        found = report.assessment
        yield "assessment.place", message("the place of the assessment is not recorded"), found.place is None
        yield "assessment.present", message("who was present is not recorded"), found.present is None
        yield "assessment.informants", _RESTS_ON, found.informants is None
    told = report.particulars
    if told is None:
        return
    if isinstance(report, ProgressReview | DischargeReport | ExpertReport):
        yield "particulars.informants", _RESTS_ON, told.informants is None
    if isinstance(report, ExpertReport):
        yield "particulars.place", message("where the client was seen is not recorded"), told.place is None
        yield "particulars.present", message("who was present is not recorded"), told.present is None


_RESTS_ON = message("what the findings rest on is not recorded")


def _author(told: Particulars | None) -> Iterator[_Lack]:
    yield "particulars", message("the author, registration number, version and signature are not given"), told is None
    if told is None:
        return
    yield (
        "particulars.registration_number",
        message("the author's registration number is not given"),
        told.registration_number is None,
    )
    yield "particulars.version", message("the version is not given"), told.version is None
    yield "particulars.issued_on", message("the day it was issued is not given: it is a draft"), told.issued_on is None
    yield "particulars.signature", message("it is not signed: it is a draft"), told.signature is None
    yield (
        "particulars.signed_on",
        message("the day it was signed is not given"),
        told.signature is not None and told.signed_on is None,
    )
