"""A value of every public class of casework, and its error."""

from occupational_therapy.casework import (
    CRITERIA,
    EMPLOYER_SHARE,
    FUNDING_ROUTES,
    GRANT_LIMITS,
    MILEAGE_RATES,
    RATES_SEEN,
    REHABILITATION_CODE,
    TYPICAL_HOURS,
    AgreedBudget,
    Candidate,
    FundingFacts,
    MatchingPolicy,
    Nation,
    PlannedWork,
    Spread,
    TravelError,
    Vehicle,
    Weights,
    access_to_work,
    assessment_report,
    budget_use,
    claim_track,
    cost_guide,
    costed,
    disabled_facilities_grant,
    estimate,
    funding_options,
    goods_vat,
    grant_days,
    match,
    mileage_allowance,
    monthly_report,
    present_value,
    schedule,
    service_vat,
)
from occupational_therapy.credentials import review
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
    THERAPIST,
)
from tests.credentials.people import ON

_WORK = PlannedWork(head="assessment", rate=Money("80.00", "GBP"), low=1, likely=2, high=3)
_ESTIMATE = estimate([_WORK], on="2026-03-02", vat="standard")
_COSTING = ADVICE.costing()
_MATCHING = match(REFERRAL, [THERAPIST], on=ON)
_REPORT = monthly_report(CASE, month="2026-04")

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
    Candidate(
        practitioner=THERAPIST,
        referral=REFERRAL,
        policy=MatchingPolicy(),
        on=on_date(ON),
        decision=review(THERAPIST, on=ON),
        km=None,
    ),
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
    *_COSTS,
)

ERRORS: tuple[Exception, ...] = (TravelError("OT-1", "nan"), TravelError("OT-1", "the error TimeoutError"))
