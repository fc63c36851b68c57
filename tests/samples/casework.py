"""A value of every public class of casework, and its error."""

import attrs

from occupational_therapy.casework import (
    CRITERIA,
    EMPLOYER_SHARE,
    FUNDING_ROUTES,
    GRANT_LIMITS,
    INSTRUCTED,
    MILEAGE_RATES,
    PREFERENCES,
    RATES_SEEN,
    REHABILITATION_CODE,
    STAGES,
    TYPICAL_HOURS,
    AgreedBudget,
    CaseStep,
    ExpertReport,
    ExpertTest,
    FundingFacts,
    HealthRecord,
    Hold,
    InPlace,
    Literature,
    MatchingPolicy,
    Nation,
    PartsShown,
    PlannedWork,
    RateSpan,
    Spread,
    TravelError,
    Vehicle,
    Way,
    Weights,
    access_to_work,
    allocate,
    assessment_report,
    budget_use,
    claim_track,
    cost_guide,
    costed,
    disabled_facilities_grant,
    discharge_report,
    estimate,
    evaluate,
    funding_options,
    goods_vat,
    grant_days,
    limitation,
    match,
    mileage_allowance,
    monthly_report,
    overdue_reports,
    present_value,
    progress_review,
    retention,
    schedule,
    service_vat,
    triage,
)
from occupational_therapy.casework.case_rules import CaseOnDay
from occupational_therapy.casework.plans import REPOSITIONING
from occupational_therapy.casework.plans.examined import Examined
from occupational_therapy.casework.retention_periods import RETENTION_PERIODS
from occupational_therapy.casework.triage_rules import Triaged
from occupational_therapy.kernel.dates import Period, on_date
from occupational_therapy.kernel.money import Money
from tests.casework.caseload import (
    ADVICE,
    ASSESSMENT,
    CASE,
    CLIENT,
    QUESTIONS,
    RAIL,
    RATES,
    REFERRAL,
    SESSIONS,
    SIGNED,
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
_REVIEW = progress_review(CASE, ("2026-03-09", "2026-04-30"), SIGNED)

_RECORD = HealthRecord(kind="child", born="2007-04-03", ended_on="2024-10-01", died_on="2031-01-01")
_HOLD = Hold(reason="insurer_terms", until="2040-12-31")
_CLAIM = limitation("2018-05-01", born="2010-02-28", lacks_capacity=False)
_RETENTION = retention(_RECORD, on="2026-11-23", holds=[_HOLD], claim=_CLAIM)
_NOW = "2026-11-23"
_SCHEDULE = schedule(costed([RAIL], on="2026-03-16"))
_FACTS = FundingFacts(kind="adaptation", cost=Money("34000.00", "GBP"), works_begun=False)
_OPTIONS = funding_options(_FACTS, "england", on=_NOW)
_GRANT = FUNDING_ROUTES["disabled_facilities_grant"]
_GUIDE = cost_guide(RATES, "ongoing_treatment", _NOW, "exempt", sessions=Spread(low=4, likely=6, high=8), miles=20)
_AGREED = AgreedBudget(period=Period(start="2026-03-09", end="2026-06-08"), hours=9, amount=Money("900.00", "GBP"))
_USE = budget_use(CASE, "2026-04-30", agreed=_AGREED)
_VAT = goods_vat("ramp", _NOW, disabled=True, personal_use=True)
_TRACK = claim_track(
    Money("300000", "GBP"), "road_injury", _NOW, multi_track=True, first_notified_on=_NOW, instructed_on=_NOW
)

_COSTS: tuple[object, ...] = (
    _SCHEDULE,
    _SCHEDULE.by_year[0],
    present_value(_SCHEDULE, -0.0025),
    mileage_allowance("car", 86.5, _NOW, already_this_tax_year=9950, passengers=1),
    MILEAGE_RATES[Vehicle.CAR].entries[0].value,
    _VAT,
    _VAT.reasons[0],
    service_vat(_NOW, purpose="inform_third_party_decision", author_registered=True, commissioner="insurer"),
    _TRACK,
    REHABILITATION_CODE["triage_report"],
    disabled_facilities_grant(Money("40000.00", "GBP"), "northern_ireland", _NOW),
    GRANT_LIMITS[Nation.NORTHERN_IRELAND].entries[0].value,
    grant_days("2026-08-31", "wales", approved_on="2026-12-01"),
    access_to_work(Money("3000", "GBP"), _NOW, staff=120, started_on="2019-09-02", aids_or_adaptations=True),
    EMPLOYER_SHARE.entries[0].value,
    _FACTS,
    _OPTIONS,
    _OPTIONS.options[0],
    _GRANT,
    _GRANT.conditions[0],
    _GRANT.cannot_pay[0],
    _GUIDE,
    _GUIDE.visits,
    TYPICAL_HOURS[0],
    RATES_SEEN[0],
    _AGREED,
    _USE,
    _USE.heads[0],
    _USE.hours_outlook,
)
"""Of what is about money."""

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
    SIGNED,
    PartsShown(posture_plans=(posture_plans.PLAN,)),
    *_REVIEW.goals[0].contributions[:1],
    *_REVIEW.time[:1],
    *_REVIEW.months[:1],
    _REVIEW,
    InPlace(what="Grab rails", review_on="2027-03-02", owner="CM-1"),
    discharge_report(CASE, on="2026-06-01"),
    ExpertTest(on="2026-03-16", what="Made-up Scale", by="OT-1"),
    Literature(citation="A paper"),
    ExpertReport(case="K-1", client="C-7", practitioner="OT-9", referrer="solicitor"),
    *overdue_reports("2026-03-09", [], on="2026-04-10"),
    *_PLANS,
    RETENTION_PERIODS.entries[0].value,
    _RECORD,
    _HOLD,
    _CLAIM,
    _RETENTION,
    *_RETENTION.records,
    *_COSTS,
)

ERRORS: tuple[Exception, ...] = (
    TravelError("OT-1", "nan", "R-1"),
    TravelError("OT-1", "the error TimeoutError", "R-1", "minutes"),
)
