"""A value of every public class of casework, and its error."""

from occupational_therapy.casework import (
    CRITERIA,
    PREFERENCES,
    MatchingPolicy,
    PlannedWork,
    RateSpan,
    TravelError,
    Way,
    Weights,
    allocate,
    assessment_report,
    estimate,
    match,
    monthly_report,
)
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import (
    ADVICE,
    ASSESSMENT,
    CASE,
    CLIENT,
    QUESTIONS,
    RAIL,
    REFERRAL,
    SESSIONS,
    THERAPIST,
    referral,
)
from tests.credentials.people import ON

_WORK = PlannedWork(head="assessment", rate=Money("80.00", "GBP"), low=1, likely=2, high=3)
_ESTIMATE = estimate([_WORK], on="2026-03-02", vat="standard")
_COSTING = ADVICE.costing()
_MATCHING = match(REFERRAL, [THERAPIST], on=ON)
_ROAD = match(REFERRAL, [THERAPIST], on=ON, policy=MatchingPolicy(max_minutes=45), travel=lambda _base, _home: 25)
_ALLOCATION = allocate([REFERRAL, referral(id="R-2", seen_before_by="OT-1")], [THERAPIST], on=ON)
_PASSED_OVER = _ALLOCATION.of("R-1").passed_over
_REPORT = monthly_report(CASE, month="2026-04")

SAMPLES: tuple[object, ...] = (
    CLIENT,
    QUESTIONS[0],
    REFERRAL,
    Weights(experience=0),
    MatchingPolicy(max_km=40),
    CRITERIA[0],
    PREFERENCES[0],
    _MATCHING.pool,
    _MATCHING[0].candidate.enquiry,
    _MATCHING[0].candidate,
    RateSpan(low=Money("60", "GBP"), high=Money("90", "GBP")),
    Way(referral="R-1", practitioner="OT-1", length=12),
    _ROAD,
    _ALLOCATION,
    _ALLOCATION.of("R-1"),
    _PASSED_OVER[0],
    _PASSED_OVER[0].taken[0],
    _MATCHING,
    _MATCHING[0],
    _MATCHING[0].criteria[0],
    *ASSESSMENT.answers[:1],
    *ASSESSMENT.left_out,
    ASSESSMENT,
    RAIL,
    _COSTING,
    *(_COSTING.lines if _COSTING else ()),
    ADVICE,
    _WORK,
    _ESTIMATE,
    _ESTIMATE.gross,
    CASE.rates,
    CASE.budget,
    SESSIONS[0],
    *CASE.notes,
    *CASE.risks,
    CASE,
    assessment_report(CASE),
    _REPORT,
    *_REPORT.goals[:1],
    *_REPORT.measures,
    _REPORT.variance,
    _REPORT.variance.charged,
)

ERRORS: tuple[Exception, ...] = (
    TravelError("OT-1", "nan", "R-1"),
    TravelError("OT-1", "the error TimeoutError", "R-1", "minutes"),
)
