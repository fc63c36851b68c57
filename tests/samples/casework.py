"""A value of every public class of casework, and its error."""

import attrs

from occupational_therapy.casework import (
    CRITERIA,
    INSTRUCTED,
    PREFERENCES,
    STAGES,
    CaseStep,
    HealthRecord,
    Hold,
    MatchingPolicy,
    PlannedWork,
    RateSpan,
    TravelError,
    Way,
    Weights,
    allocate,
    assessment_report,
    estimate,
    evaluate,
    limitation,
    match,
    monthly_report,
    retention,
    triage,
)
from occupational_therapy.casework.case_rules import CaseOnDay
from occupational_therapy.casework.plans import REPOSITIONING
from occupational_therapy.casework.plans.examined import Examined
from occupational_therapy.casework.retention_periods import RETENTION_PERIODS
from occupational_therapy.casework.triage_rules import Triaged
from occupational_therapy.kernel.dates import on_date
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
from tests.casework.plans import home_programmes, posture_plans, work_plans
from tests.credentials.people import ON

_WORK = PlannedWork(head="assessment", rate=Money("80.00", "GBP"), low=1, likely=2, high=3)
_ESTIMATE = estimate([_WORK], on="2026-03-02", vat="standard")
_COSTING = ADVICE.costing()
_MATCHING = match(REFERRAL, [THERAPIST], on=ON)
_PROGRESS = work_plans.plan(worked=work_plans.worked(12, 11)).progress("2026-03-30")
_PLANS: tuple[object, ...] = (
    Examined(plan=posture_plans.PLAN, on=on_date(posture_plans.ON)),
    posture_plans.PLAN,
    posture_plans.BED_ONLY,
    *posture_plans.BED_ONLY.left_out,
    posture_plans.NIGHT,
    posture_plans.WHEELCHAIR,
    posture_plans.TILT,
    *posture_plans.PLAN.unbroken[:1],
    *attrs.evolve(posture_plans.PLAN, slots=[posture_plans.NIGHT]).gaps,
    *REPOSITIONING[-1:],
    work_plans.PLAN,
    work_plans.S1,
    work_plans.S1.days[0],
    work_plans.S1.duties[0],
    work_plans.S1.breaks[0],
    work_plans.FITNESS,
    work_plans.DESK,
    *work_plans.worked(12),
    _PROGRESS,
    _PROGRESS.weeks[0],
    home_programmes.PROGRAMME,
    home_programmes.GLIDE,
    home_programmes.SPLINT,
    home_programmes.TAUGHT,
    *home_programmes.noted("y"),
    home_programmes.programme(log=home_programmes.noted("yn-")).adherence("2026-03-04"),
)
_ROAD = match(REFERRAL, [THERAPIST], on=ON, policy=MatchingPolicy(max_minutes=45), travel=lambda _base, _home: 25)
_ALLOCATION = allocate([REFERRAL, referral(id="R-2", seen_before_by="OT-1")], [THERAPIST], on=ON)
_PASSED_OVER = _ALLOCATION.of("R-1").passed_over
_REPORT = monthly_report(CASE, month="2026-04")

_RECORD = HealthRecord(kind="child", born="2007-04-03", ended_on="2024-10-01", died_on="2031-01-01")
_HOLD = Hold(reason="insurer_terms", until="2040-12-31")
_CLAIM = limitation("2018-05-01", born="2010-02-28", lacks_capacity=False)
_RETENTION = retention(_RECORD, on="2026-11-23", holds=[_HOLD], claim=_CLAIM)

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
    STAGES[0],
    *INSTRUCTED.values(),
    triage(REFERRAL, on=ON),
    *triage(REFERRAL, on=ON).measures[:1],
    Triaged(referral=REFERRAL, on=on_date(ON)),
    evaluate(CASE, on="2026-04-30"),
    CaseOnDay(case=CASE, on=on_date("2026-04-30")),
    CaseStep(on="2026-03-12", event="accept", by="OT-1", reason="Near enough, and free", goals=["G1"]),
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
    *_PLANS,
    RETENTION_PERIODS.entries[0].value,
    _RECORD,
    _HOLD,
    _CLAIM,
    _RETENTION,
    *_RETENTION.records,
)

ERRORS: tuple[Exception, ...] = (
    TravelError("OT-1", "nan", "R-1"),
    TravelError("OT-1", "the error TimeoutError", "R-1", "minutes"),
)
