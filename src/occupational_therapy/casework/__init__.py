"""Casework: from a referral to the right therapist, the case, its costs and its reports.

``match`` ranks practitioners for a referral and says why not the others; ``monthly_report`` sets each original goal
beside its present state; ``review_report`` holds a report against the standard.
"""

from occupational_therapy.casework.assessment import Answered, Assessment, LeftOut
from occupational_therapy.casework.assessment_report import AssessmentReport, assessment_report
from occupational_therapy.casework.case import Budget, Case, Rates
from occupational_therapy.casework.client import Client
from occupational_therapy.casework.costing import Cost, Costing, CostItem, Recurrence, VatTreatment, costed
from occupational_therapy.casework.criteria import CRITERIA, Candidate, Criterion, Judged, MatchingPolicy, Met, Weights
from occupational_therapy.casework.estimate import CostHead, Estimate, EstimatedCost, PlannedWork, estimate
from occupational_therapy.casework.health_record import (
    HealthRecord,
    Hold,
    HoldReason,
    HomeNation,
    RecordKind,
    health_records,
)
from occupational_therapy.casework.limitation import Limitation, limitation
from occupational_therapy.casework.matching import Match, Matching, TravelError, match
from occupational_therapy.casework.monthly import (
    Charged,
    GoalStanding,
    MeasureChange,
    MonthlyReport,
    Variance,
    monthly_report,
)
from occupational_therapy.casework.notes import ProgressNote, RiskNote
from occupational_therapy.casework.pseudonymising import pseudonymise
from occupational_therapy.casework.pseudonyms import days_earlier, pseudonym
from occupational_therapy.casework.recommendation import FundingRoute, Priority, Recommendation, RecommendationStatus
from occupational_therapy.casework.referral import (
    Consent,
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

__all__ = [
    "CRITERIA",
    "RETENTION_PERIODS",
    "RETENTION_RULES",
    "RULES",
    "SUBJECT_ACCESS_MONTHS",
    "Answered",
    "Assessment",
    "AssessmentReport",
    "Attendance",
    "Budget",
    "Candidate",
    "Case",
    "Charged",
    "Client",
    "Consent",
    "Cost",
    "CostHead",
    "CostItem",
    "Costing",
    "Criterion",
    "Estimate",
    "EstimatedCost",
    "FundingRoute",
    "GoalStanding",
    "HealthRecord",
    "Hold",
    "HoldReason",
    "HomeNation",
    "InstructedQuestion",
    "Instruction",
    "Judged",
    "KeptRecord",
    "LeftOut",
    "Limitation",
    "Match",
    "Matching",
    "MatchingPolicy",
    "MeasureChange",
    "Met",
    "MonthlyReport",
    "PlannedWork",
    "Priority",
    "ProgressNote",
    "Rates",
    "Recommendation",
    "RecommendationStatus",
    "RecordKind",
    "Recurrence",
    "Referral",
    "Referrer",
    "Retention",
    "RetentionPeriods",
    "RiskNote",
    "Session",
    "TravelError",
    "Urgency",
    "Variance",
    "VatTreatment",
    "Weights",
    "anchored_period",
    "assessment_report",
    "costed",
    "days_earlier",
    "estimate",
    "health_records",
    "limitation",
    "match",
    "monthly_report",
    "pseudonym",
    "pseudonymise",
    "report_dates",
    "reports_due",
    "retention",
    "review_report",
    "subject_access_due",
]
