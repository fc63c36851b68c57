"""Casework: from a referral to the right therapist, the case, its costs and its reports.

``match`` ranks practitioners for a referral and says why not the others; ``monthly_report`` sets each original goal
beside its present state; ``review_report`` holds a report against the standard.
``plans`` holds plans of treatment: posture over 24 hours, a graded return to work, a home programme.
"""

from occupational_therapy.casework import plans
from occupational_therapy.casework.assessment import Answered, Assessment, LeftOut
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
from occupational_therapy.casework.criteria import CRITERIA, Candidate, Criterion, Judged, MatchingPolicy, Met, Weights
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
from occupational_therapy.casework.matching import Match, Matching, TravelError, match
from occupational_therapy.casework.notes import ProgressNote, RiskNote
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
from occupational_therapy.casework.retention import RETENTION_RULES, Retention, retention
from occupational_therapy.casework.retention_periods import RETENTION_PERIODS, KeptRecord, RetentionPeriods
from occupational_therapy.casework.session import Attendance, Session
from occupational_therapy.casework.subject_access import SUBJECT_ACCESS_MONTHS, subject_access_due
from occupational_therapy.casework.triage import MeasureFit, Triage, triage

__all__ = [
    "CAPACITY_LAW",
    "CRITERIA",
    "ENDED_STATES",
    "EVALUATION_OUTCOMES",
    "INSTRUCTED",
    "NEXT_STEPS",
    "RETENTION_PERIODS",
    "RETENTION_RULES",
    "RULES",
    "SPEAKS_FOR",
    "STAGES",
    "SUBJECT_ACCESS_MONTHS",
    "TRANSITIONS",
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
    "Contribution",
    "Cost",
    "CostHead",
    "CostItem",
    "Costing",
    "Criterion",
    "DischargeReport",
    "Estimate",
    "EstimatedCost",
    "Evaluation",
    "ExpertReport",
    "ExpertTest",
    "FundingRoute",
    "GoalStanding",
    "HealthRecord",
    "Hold",
    "HoldReason",
    "HomeNation",
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
    "MonthUsed",
    "MonthlyReport",
    "OverdueReport",
    "Particulars",
    "PartsShown",
    "PlannedWork",
    "Priority",
    "ProgressNote",
    "ProgressReview",
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
    "TimeSpent",
    "TravelError",
    "Triage",
    "Urgency",
    "Variance",
    "VatTreatment",
    "Weights",
    "allowed_events",
    "anchored_period",
    "assessment_report",
    "costed",
    "days_earlier",
    "discharge_report",
    "estimate",
    "evaluate",
    "health_records",
    "lifecycle_outline",
    "limitation",
    "match",
    "monthly_report",
    "overdue_reports",
    "plans",
    "progress_review",
    "pseudonym",
    "pseudonymise",
    "report_dates",
    "reports_due",
    "retention",
    "review_case",
    "review_report",
    "subject_access_due",
    "time_by_kind",
    "triage",
]
