"""Any of the reports: what a rule of the standard is held against."""

from occupational_therapy.casework.reports.assessment_report import AssessmentReport
from occupational_therapy.casework.reports.discharge import DischargeReport
from occupational_therapy.casework.reports.expert import ExpertReport
from occupational_therapy.casework.reports.monthly import MonthlyReport
from occupational_therapy.casework.reports.progress_review import ProgressReview

__all__ = ["Report"]

Report = AssessmentReport | MonthlyReport | ProgressReview | DischargeReport | ExpertReport
