"""Casework: from a referral to the right therapist, the case, its costs and its reports.

``match`` ranks practitioners for a referral and says why not the others; ``allocate`` shares them among many referrals;
``monthly_report`` sets each original goal
beside its present state; ``review_report`` holds a report against the standard.
``plans`` holds plans of treatment: posture over 24 hours, a graded return to work, a home programme.
"""

from occupational_therapy.casework import plans
from occupational_therapy.casework.allocation import (
    Allocation,
    PassedOver,
    Placement,
    Taken,
    TakenBecause,
    allocate,
)
from occupational_therapy.casework.assessment import Answered, Assessment, LeftOut
from occupational_therapy.casework.assessment_report import AssessmentReport, assessment_report
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
from occupational_therapy.casework.client import Client
from occupational_therapy.casework.costing import Cost, Costing, CostItem, Recurrence, VatTreatment, costed
from occupational_therapy.casework.criteria import CRITERIA, Criterion, Judged, Met
from occupational_therapy.casework.estimate import CostHead, Estimate, EstimatedCost, PlannedWork, estimate
from occupational_therapy.casework.evaluation import SPEAKS_FOR, Evaluation, evaluate
from occupational_therapy.casework.footing import Capacity, Consent
from occupational_therapy.casework.health_record import (
    HealthRecord,
    Hold,
    HoldReason,
    HomeNation,
    RecordKind,
    health_records,
)
from occupational_therapy.casework.instructed import INSTRUCTED, Instructed, ReportKind
from occupational_therapy.casework.jurisdiction import CAPACITY_LAW, Jurisdiction
from occupational_therapy.casework.limitation import Limitation, limitation
from occupational_therapy.casework.matching import Match, Matching, match
from occupational_therapy.casework.matching_policy import MatchingPolicy, Weights
from occupational_therapy.casework.monthly import (
    Charged,
    GoalStanding,
    MeasureChange,
    MonthlyReport,
    Variance,
    monthly_report,
)
from occupational_therapy.casework.notes import ProgressNote, RiskNote
from occupational_therapy.casework.pool import Pool
from occupational_therapy.casework.preferences import PREFERENCES, Preference, RateSpan
from occupational_therapy.casework.pseudonymising import pseudonymise
from occupational_therapy.casework.pseudonyms import days_earlier, pseudonym
from occupational_therapy.casework.recommendation import FundingRoute, Priority, Recommendation, RecommendationStatus
from occupational_therapy.casework.referral import (
    InstructedQuestion,
    Instruction,
    Referral,
    Referrer,
    Urgency,
)
from occupational_therapy.casework.report_dates import anchored_period, report_dates, reports_due
from occupational_therapy.casework.retention import RETENTION_RULES, Retention, retention
from occupational_therapy.casework.retention_periods import RETENTION_PERIODS, KeptRecord, RetentionPeriods
from occupational_therapy.casework.rules import RULES, review_report
from occupational_therapy.casework.session import Attendance, Session
from occupational_therapy.casework.subject_access import SUBJECT_ACCESS_MONTHS, subject_access_due
from occupational_therapy.casework.travel import TravelError, TravelUnit, Way
from occupational_therapy.casework.triage import MeasureFit, Triage, triage

__all__ = [
    "CAPACITY_LAW",
    "CRITERIA",
    "ENDED_STATES",
    "EVALUATION_OUTCOMES",
    "INSTRUCTED",
    "NEXT_STEPS",
    "PREFERENCES",
    "RETENTION_PERIODS",
    "RETENTION_RULES",
    "RULES",
    "SPEAKS_FOR",
    "STAGES",
    "SUBJECT_ACCESS_MONTHS",
    "TRANSITIONS",
    "Allocation",
    "Answered",
    "Assessment",
    "AssessmentReport",
    "Attendance",
    "Budget",
    "Candidate",
    "Capacity",
    "Case",
    "CaseEvent",
    "CaseState",
    "CaseStep",
    "Charged",
    "Client",
    "Consent",
    "Cost",
    "CostHead",
    "CostItem",
    "Costing",
    "Criterion",
    "Enquiry",
    "Estimate",
    "EstimatedCost",
    "Evaluation",
    "FundingRoute",
    "GoalStanding",
    "HealthRecord",
    "Hold",
    "HoldReason",
    "HomeNation",
    "Instructed",
    "InstructedQuestion",
    "Instruction",
    "Judged",
    "Jurisdiction",
    "KeptRecord",
    "LeftOut",
    "Limitation",
    "Match",
    "Matching",
    "MatchingPolicy",
    "MeasureChange",
    "MeasureFit",
    "Met",
    "MonthlyReport",
    "PassedOver",
    "Placement",
    "PlannedWork",
    "Pool",
    "Preference",
    "Priority",
    "ProgressNote",
    "RateSpan",
    "Rates",
    "Recommendation",
    "RecommendationStatus",
    "RecordKind",
    "Recurrence",
    "Referral",
    "Referrer",
    "ReportKind",
    "Retention",
    "RetentionPeriods",
    "RiskNote",
    "Session",
    "Stage",
    "Taken",
    "TakenBecause",
    "TravelError",
    "TravelUnit",
    "Triage",
    "Urgency",
    "Variance",
    "VatTreatment",
    "Way",
    "Weights",
    "allocate",
    "allowed_events",
    "anchored_period",
    "assessment_report",
    "costed",
    "days_earlier",
    "estimate",
    "evaluate",
    "health_records",
    "lifecycle_outline",
    "limitation",
    "match",
    "monthly_report",
    "plans",
    "pseudonym",
    "pseudonymise",
    "report_dates",
    "reports_due",
    "retention",
    "review_case",
    "review_report",
    "subject_access_due",
    "triage",
]
