"""Casework: from a referral to the right therapist, the case, its costs and its reports.

``match`` ranks practitioners for a referral and says why not the others; ``allocate`` shares them among many referrals;
``monthly_report`` sets each original goal
beside its present state; ``review_report`` holds a report against the standard.
``plans`` holds plans of treatment: posture over 24 hours, a graded return to work, a home programme.
"""

from occupational_therapy.casework import plans
from occupational_therapy.casework.agreed_budget import AgreedBudget, agreed_over, months_in
from occupational_therapy.casework.allocation import Allocation, PassedOver, Placement, Taken, TakenBecause, allocate
from occupational_therapy.casework.assessment import Answered, Assessment, LeftOut
from occupational_therapy.casework.candidate import Candidate, Enquiry
from occupational_therapy.casework.case import Budget, Case, Rates
from occupational_therapy.casework.case_lifecycle import (
    ENDED_STATES,
    EVALUATION_OUTCOMES,
    NEXT_STEPS,
    STAGES,
    TRANSITIONS,
    CaseEvent,
    CaseState,
    Stage,
    allowed_events,
    lifecycle_outline,
)
from occupational_therapy.casework.case_rules import review_case
from occupational_therapy.casework.case_step import CaseStep
from occupational_therapy.casework.claims import (
    EXCLUDED_CLAIMS,
    FIRST_NOTICE_DAYS,
    LIABILITY_AIM_MONTHS,
    LOWER_VALUE_LIMIT,
    REHABILITATION_REPLY_DAYS,
    SERIOUS_INJURY_THRESHOLD,
    ClaimTrack,
    ClaimType,
    RehabilitationTrack,
    SeriousInjuryGuide,
    claim_track,
    rehabilitation_reply_by,
)
from occupational_therapy.casework.client import Client
from occupational_therapy.casework.cost_examples import RATES_SEEN, TYPICAL_HOURS, RateSeen, Spread, TypicalHours
from occupational_therapy.casework.cost_guide import CostGuide, cost_guide
from occupational_therapy.casework.costing import Cost, Costing, CostItem, Recurrence, costed
from occupational_therapy.casework.criteria import CRITERIA, Criterion, Judged, Met
from occupational_therapy.casework.estimate import CostHead, Estimate, EstimatedCost, PlannedWork, estimate
from occupational_therapy.casework.evaluation import SPEAKS_FOR, Evaluation, evaluate
from occupational_therapy.casework.footing import Capacity, Consent
from occupational_therapy.casework.funding import (
    ACCESS_TO_WORK_CAP,
    EMPLOYER_SHARE,
    FREE_ADAPTATION_LIMIT,
    FUNDING_ROUTES,
    GRANT_DECISION_MONTHS,
    GRANT_LIMITS,
    GRANT_PAYMENT_MONTHS,
    GRANT_WORKS_MONTHS,
    NO_GRANT,
    AccessToWork,
    EmployerShare,
    FacilitiesGrant,
    FundedKind,
    FundingFacts,
    FundingOption,
    FundingOptions,
    GrantDays,
    GrantLimit,
    RouteCondition,
    RouteProfile,
    RouteTerm,
    access_to_work,
    disabled_facilities_grant,
    funding_options,
    grant_days,
)
from occupational_therapy.casework.funding_route import FundingRoute
from occupational_therapy.casework.health_record import (
    HealthRecord,
    Hold,
    HoldReason,
    RecordKind,
    health_records,
)
from occupational_therapy.casework.instructed import INSTRUCTED, Instructed, ReportKind
from occupational_therapy.casework.jurisdiction import CAPACITY_LAW, Jurisdiction
from occupational_therapy.casework.limitation import Limitation, limitation
from occupational_therapy.casework.matching import Match, Matching, match
from occupational_therapy.casework.matching_policy import MatchingPolicy, Weights
from occupational_therapy.casework.nation import Nation
from occupational_therapy.casework.notes import ProgressNote, RiskNote
from occupational_therapy.casework.pool import Pool
from occupational_therapy.casework.preferences import PREFERENCES, Preference, RateSpan
from occupational_therapy.casework.pseudonymising import pseudonymise
from occupational_therapy.casework.pseudonyms import days_earlier, pseudonym
from occupational_therapy.casework.reasons import Reason
from occupational_therapy.casework.recommendation import Priority, Recommendation, RecommendationStatus
from occupational_therapy.casework.referral import InstructedQuestion, Instruction, Referral, Referrer, Urgency
from occupational_therapy.casework.rehabilitation_code import (
    REHABILITATION_CODE,
    CodePart,
    CodeProvision,
    rehabilitation_code,
)
from occupational_therapy.casework.reports.activity import TimeSpent, time_by_kind
from occupational_therapy.casework.reports.assessment_report import AssessmentReport, assessment_report
from occupational_therapy.casework.reports.charges import Charged, Variance
from occupational_therapy.casework.reports.discharge import DischargeReport, InPlace, discharge_report
from occupational_therapy.casework.reports.expert import ExpertReport, ExpertTest, Literature
from occupational_therapy.casework.reports.goal_standing import Contribution, GoalStanding
from occupational_therapy.casework.reports.measure_change import MeasureChange
from occupational_therapy.casework.reports.monthly import MonthlyReport, monthly_report
from occupational_therapy.casework.reports.months import MonthUsed
from occupational_therapy.casework.reports.particulars import Particulars
from occupational_therapy.casework.reports.parts_shown import PartsShown
from occupational_therapy.casework.reports.progress_review import ProgressReview, progress_review
from occupational_therapy.casework.reports.report_dates import (
    OverdueReport,
    anchored_period,
    overdue_reports,
    report_dates,
    reports_due,
)
from occupational_therapy.casework.reports.rules import RULES, review_report
from occupational_therapy.casework.reports.written_questions import WRITTEN_QUESTION_DAYS, written_questions_by
from occupational_therapy.casework.retention import RETENTION_RULES, Retention, retention
from occupational_therapy.casework.retention_periods import RETENTION_PERIODS, KeptRecord, RetentionPeriods
from occupational_therapy.casework.schedule import (
    PaymentTiming,
    PresentValue,
    Schedule,
    YearCosts,
    present_value,
    schedule,
)
from occupational_therapy.casework.session import Attendance, Session
from occupational_therapy.casework.spending import BudgetUse, HeadUse, Outlook, OutlookKind, budget_use, charged
from occupational_therapy.casework.subject_access import SUBJECT_ACCESS_MONTHS, subject_access_due
from occupational_therapy.casework.tax import (
    EXEMPT_PURPOSES,
    MILEAGE_RATES,
    MOBILITY_AIDS,
    PASSENGER_RATE,
    VAT_RATES,
    VAT_REGISTRATION_THRESHOLD,
    MileageAllowance,
    MileageRate,
    ReliefItem,
    ServicePurpose,
    VatAnswer,
    VatTreatment,
    Vehicle,
    goods_vat,
    mileage_allowance,
    service_vat,
    tax_year,
    vat_rate,
)
from occupational_therapy.casework.travel import TravelError, TravelUnit, Way
from occupational_therapy.casework.triage import MeasureFit, Triage, triage

__all__ = [
    "ACCESS_TO_WORK_CAP",
    "CAPACITY_LAW",
    "CRITERIA",
    "EMPLOYER_SHARE",
    "ENDED_STATES",
    "EVALUATION_OUTCOMES",
    "EXCLUDED_CLAIMS",
    "EXEMPT_PURPOSES",
    "FIRST_NOTICE_DAYS",
    "FREE_ADAPTATION_LIMIT",
    "FUNDING_ROUTES",
    "GRANT_DECISION_MONTHS",
    "GRANT_LIMITS",
    "GRANT_PAYMENT_MONTHS",
    "GRANT_WORKS_MONTHS",
    "INSTRUCTED",
    "LIABILITY_AIM_MONTHS",
    "LOWER_VALUE_LIMIT",
    "MILEAGE_RATES",
    "MOBILITY_AIDS",
    "NEXT_STEPS",
    "NO_GRANT",
    "PASSENGER_RATE",
    "PREFERENCES",
    "RATES_SEEN",
    "REHABILITATION_CODE",
    "REHABILITATION_REPLY_DAYS",
    "RETENTION_PERIODS",
    "RETENTION_RULES",
    "RULES",
    "SERIOUS_INJURY_THRESHOLD",
    "SPEAKS_FOR",
    "STAGES",
    "SUBJECT_ACCESS_MONTHS",
    "TRANSITIONS",
    "TYPICAL_HOURS",
    "VAT_RATES",
    "VAT_REGISTRATION_THRESHOLD",
    "WRITTEN_QUESTION_DAYS",
    "AccessToWork",
    "AgreedBudget",
    "Allocation",
    "Answered",
    "Assessment",
    "AssessmentReport",
    "Attendance",
    "Budget",
    "BudgetUse",
    "Candidate",
    "Capacity",
    "Case",
    "CaseEvent",
    "CaseState",
    "CaseStep",
    "Charged",
    "ClaimTrack",
    "ClaimType",
    "Client",
    "CodePart",
    "CodeProvision",
    "Consent",
    "Contribution",
    "Cost",
    "CostGuide",
    "CostHead",
    "CostItem",
    "Costing",
    "Criterion",
    "DischargeReport",
    "EmployerShare",
    "Enquiry",
    "Estimate",
    "EstimatedCost",
    "Evaluation",
    "ExpertReport",
    "ExpertTest",
    "FacilitiesGrant",
    "FundedKind",
    "FundingFacts",
    "FundingOption",
    "FundingOptions",
    "FundingRoute",
    "GoalStanding",
    "GrantDays",
    "GrantLimit",
    "HeadUse",
    "HealthRecord",
    "Hold",
    "HoldReason",
    "InPlace",
    "Instructed",
    "InstructedQuestion",
    "Instruction",
    "Judged",
    "Jurisdiction",
    "KeptRecord",
    "LeftOut",
    "Limitation",
    "Literature",
    "Match",
    "Matching",
    "MatchingPolicy",
    "MeasureChange",
    "MeasureFit",
    "Met",
    "MileageAllowance",
    "MileageRate",
    "MonthUsed",
    "MonthlyReport",
    "Nation",
    "Outlook",
    "OutlookKind",
    "OverdueReport",
    "Particulars",
    "PartsShown",
    "PassedOver",
    "PaymentTiming",
    "Placement",
    "PlannedWork",
    "Pool",
    "Preference",
    "PresentValue",
    "Priority",
    "ProgressNote",
    "ProgressReview",
    "RateSeen",
    "RateSpan",
    "Rates",
    "Reason",
    "Recommendation",
    "RecommendationStatus",
    "RecordKind",
    "Recurrence",
    "Referral",
    "Referrer",
    "RehabilitationTrack",
    "ReliefItem",
    "ReportKind",
    "Retention",
    "RetentionPeriods",
    "RiskNote",
    "RouteCondition",
    "RouteProfile",
    "RouteTerm",
    "Schedule",
    "SeriousInjuryGuide",
    "ServicePurpose",
    "Session",
    "Spread",
    "Stage",
    "Taken",
    "TakenBecause",
    "TimeSpent",
    "TravelError",
    "TravelUnit",
    "Triage",
    "TypicalHours",
    "Urgency",
    "Variance",
    "VatAnswer",
    "VatTreatment",
    "Vehicle",
    "Way",
    "Weights",
    "YearCosts",
    "access_to_work",
    "agreed_over",
    "allocate",
    "allowed_events",
    "anchored_period",
    "assessment_report",
    "budget_use",
    "charged",
    "claim_track",
    "cost_guide",
    "costed",
    "days_earlier",
    "disabled_facilities_grant",
    "discharge_report",
    "estimate",
    "evaluate",
    "funding_options",
    "goods_vat",
    "grant_days",
    "health_records",
    "lifecycle_outline",
    "limitation",
    "match",
    "mileage_allowance",
    "monthly_report",
    "months_in",
    "overdue_reports",
    "plans",
    "present_value",
    "progress_review",
    "pseudonym",
    "pseudonymise",
    "rehabilitation_code",
    "rehabilitation_reply_by",
    "report_dates",
    "reports_due",
    "retention",
    "review_case",
    "review_report",
    "schedule",
    "service_vat",
    "subject_access_due",
    "tax_year",
    "time_by_kind",
    "triage",
    "vat_rate",
    "written_questions_by",
]
