"""Credentials: whether a therapist may practise, whether a policy is met, and what is due next.

:func:`review` gives one decision for one day, with findings that keep law, professional body and commissioner's policy
apart. :func:`regulator` gives a register with its rules through time: numbers, cycles, fees, return to practice and
orders. The library knows no live register: it checks numbers, dates and rules.
"""

from occupational_therapy.credentials.check import (
    CertificateAge,
    Check,
    Portability,
    PortabilityPart,
    UpdateSubscription,
    certificate_age,
    portability,
)
from occupational_therapy.credentials.competence import (
    CAREER_LEVELS,
    Attestation,
    Competence,
    SpecialismExperience,
    Training,
    TrainingTopic,
)
from occupational_therapy.credentials.cover import (
    MEMBERSHIP_COVERS,
    Cover,
    CoverBasis,
    CoverCheck,
    CoverDuty,
    CoverNotice,
    CoverSource,
    MembershipCover,
    check_cover,
    membership_cover,
)
from occupational_therapy.credentials.cycle import Cycle, CycleRule, FirstPeriod, Window
from occupational_therapy.credentials.days import working_days_after
from occupational_therapy.credentials.decision import Decision, review
from occupational_therapy.credentials.development import Activity, ActivityKind, DevelopmentRule, Evidence, Standard
from occupational_therapy.credentials.due import DueDate
from occupational_therapy.credentials.employment import Counting, Post, Sector, StatutoryService, statutory_service
from occupational_therapy.credentials.fees import FeeKind, FeeRule, Fees, FirstFees
from occupational_therapy.credentials.membership import BODIES, Body, Membership
from occupational_therapy.credentials.number import NumberFormat, Profession, RegistrationNumber
from occupational_therapy.credentials.order import Order, OrderEffect, OrderKind, OrderLimit, OrderRule
from occupational_therapy.credentials.policy import Policy, TrainingNeed
from occupational_therapy.credentials.practitioner import Practice, Practitioner
from occupational_therapy.credentials.qualification import (
    PLACEMENT_HOURS,
    Qualification,
    QualificationKind,
    placement_hours_met,
)
from occupational_therapy.credentials.register import ProtectedTitle, Regulator
from occupational_therapy.credentials.registration import Registration
from occupational_therapy.credentials.regulators import REGULATORS, regulator
from occupational_therapy.credentials.renewal import Readmission, ReadmissionRoute, RenewalNotice, RenewalRule
from occupational_therapy.credentials.returning import (
    ReturnBand,
    ReturnRule,
    Updating,
    UpdatingCount,
    UpdatingNeed,
    UpdatingUnit,
)
from occupational_therapy.credentials.rules import RULES
from occupational_therapy.credentials.scheme import (
    SCHEMES,
    AccessRoute,
    CheckLevel,
    CheckScheme,
    SelfEmployedAccess,
    UpdateServiceRule,
    UpdateServiceYear,
    Workforce,
)
from occupational_therapy.credentials.standing import Answer, MayPractise, RegistrationStatus, Standing
from occupational_therapy.credentials.title import may_use_title, title_offence

__all__ = [
    "BODIES",
    "CAREER_LEVELS",
    "MEMBERSHIP_COVERS",
    "PLACEMENT_HOURS",
    "REGULATORS",
    "RULES",
    "SCHEMES",
    "AccessRoute",
    "Activity",
    "ActivityKind",
    "Answer",
    "Attestation",
    "Body",
    "CertificateAge",
    "Check",
    "CheckLevel",
    "CheckScheme",
    "Competence",
    "Counting",
    "Cover",
    "CoverBasis",
    "CoverCheck",
    "CoverDuty",
    "CoverNotice",
    "CoverSource",
    "Cycle",
    "CycleRule",
    "Decision",
    "DevelopmentRule",
    "DueDate",
    "Evidence",
    "FeeKind",
    "FeeRule",
    "Fees",
    "FirstFees",
    "FirstPeriod",
    "MayPractise",
    "Membership",
    "MembershipCover",
    "NumberFormat",
    "Order",
    "OrderEffect",
    "OrderKind",
    "OrderLimit",
    "OrderRule",
    "Policy",
    "Portability",
    "PortabilityPart",
    "Post",
    "Practice",
    "Practitioner",
    "Profession",
    "ProtectedTitle",
    "Qualification",
    "QualificationKind",
    "Readmission",
    "ReadmissionRoute",
    "Registration",
    "RegistrationNumber",
    "RegistrationStatus",
    "Regulator",
    "RenewalNotice",
    "RenewalRule",
    "ReturnBand",
    "ReturnRule",
    "Sector",
    "SelfEmployedAccess",
    "SpecialismExperience",
    "Standard",
    "Standing",
    "StatutoryService",
    "Training",
    "TrainingNeed",
    "TrainingTopic",
    "UpdateServiceRule",
    "UpdateServiceYear",
    "UpdateSubscription",
    "Updating",
    "UpdatingCount",
    "UpdatingNeed",
    "UpdatingUnit",
    "Window",
    "Workforce",
    "certificate_age",
    "check_cover",
    "may_use_title",
    "membership_cover",
    "placement_hours_met",
    "portability",
    "regulator",
    "review",
    "statutory_service",
    "title_offence",
    "working_days_after",
]
