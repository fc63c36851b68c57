"""Casework: from a referral to the right therapist, the case, its costs and its reports.

``match`` ranks practitioners for a referral and says why not the others; ``allocate`` shares them among many referrals;
``monthly_report`` sets each original goal
beside its present state; ``review_report`` holds a report against the standard.
"""

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
from occupational_therapy.casework.client import Client
from occupational_therapy.casework.costing import Cost, Costing, CostItem, Recurrence, VatTreatment, costed
from occupational_therapy.casework.criteria import CRITERIA, Criterion, Judged, Met
from occupational_therapy.casework.estimate import CostHead, Estimate, EstimatedCost, PlannedWork, estimate
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
from occupational_therapy.casework.rules import RULES, review_report
from occupational_therapy.casework.session import Attendance, Session
from occupational_therapy.casework.travel import TravelError, TravelUnit, Way

__all__ = [
    "CRITERIA",
    "PREFERENCES",
    "RULES",
    "Allocation",
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
    "Enquiry",
    "Estimate",
    "EstimatedCost",
    "FundingRoute",
    "GoalStanding",
    "InstructedQuestion",
    "Instruction",
    "Judged",
    "LeftOut",
    "Match",
    "Matching",
    "MatchingPolicy",
    "MeasureChange",
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
    "Recurrence",
    "Referral",
    "Referrer",
    "RiskNote",
    "Session",
    "Taken",
    "TakenBecause",
    "TravelError",
    "TravelUnit",
    "Urgency",
    "Variance",
    "VatTreatment",
    "Way",
    "Weights",
    "allocate",
    "anchored_period",
    "assessment_report",
    "costed",
    "estimate",
    "match",
    "monthly_report",
    "report_dates",
    "reports_due",
    "review_report",
]
