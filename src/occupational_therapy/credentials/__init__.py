"""Credentials: whether a therapist may practise, whether a policy is met, and what is due next.

:func:`review` gives one decision for one day, with findings that keep law, professional body and commissioner's policy
apart. :func:`regulator` gives a register with its rules through time: numbers, cycles, fees, return to practice and
orders. The library knows no live register: it checks numbers, dates and rules.
"""

from occupational_therapy.credentials.absent import (
    Lack,
    LackKind,
    NoRuleError,
)
from occupational_therapy.credentials.check import (
    CertificateAge,
    Check,
    Portability,
    PortabilityPart,
    UpdateSubscription,
    certificate_age,
    portability,
)
from occupational_therapy.credentials.check_level import (
    CheckLevel,
    Workforce,
)
from occupational_therapy.credentials.compact import (
    CompactPrivilege,
    CompactRule,
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
    CoverTerms,
    MembershipCover,
    check_cover,
    membership_cover,
)
from occupational_therapy.credentials.cycle import Cycle, CycleRule, FirstPeriod, RenewalDue, Window
from occupational_therapy.credentials.data_protection import (
    DATA_PROTECTION_FEES,
    DIRECT_DEBIT_DISCOUNT,
    DataProtection,
    DataProtectionFee,
    FeeTier,
    data_protection_fee,
)
from occupational_therapy.credentials.days import working_days_after
from occupational_therapy.credentials.decision import Decision, review
from occupational_therapy.credentials.development import Activity, ActivityKind, DevelopmentRule, Evidence, Standard
from occupational_therapy.credentials.due import DueDate
from occupational_therapy.credentials.due_calendar import (
    Calendar,
    calendar,
)
from occupational_therapy.credentials.editions import EDITIONS
from occupational_therapy.credentials.employment import Counting, Post, Sector, StatutoryService, statutory_service
from occupational_therapy.credentials.fact import Fact
from occupational_therapy.credentials.facts import FACTS, facts_of
from occupational_therapy.credentials.fees import FeeKind, FeeRule, Fees, FirstFees
from occupational_therapy.credentials.lookup import (
    Lookup,
    dated_facts,
    look_up,
)
from occupational_therapy.credentials.membership import BODIES, Body, Membership
from occupational_therapy.credentials.number import NumberFormat, Profession, RegistrationNumber
from occupational_therapy.credentials.order import Order, OrderEffect, OrderKind, OrderLimit, OrderRule
from occupational_therapy.credentials.parts import (
    Parts,
)
from occupational_therapy.credentials.policy import Policy, TrainingNeed
from occupational_therapy.credentials.practising import (
    CertificateRule,
    CertificateStatus,
    LateRule,
    LateStanding,
    RenewalStatus,
    YearlyDuty,
)
from occupational_therapy.credentials.practitioner import Practice, Practitioner
from occupational_therapy.credentials.qualification import (
    PLACEMENT_HOURS,
    Qualification,
    QualificationKind,
    placement_hours_met,
)
from occupational_therapy.credentials.quota import (
    Quota,
    QuotaCount,
    QuotaRule,
    QuotaSpan,
    QuotaUnit,
    SpecialKind,
)
from occupational_therapy.credentials.recency import (
    AbsenceRule,
    PractisedHours,
    RecencyCheck,
    RecencyRule,
    RecencyTest,
)
from occupational_therapy.credentials.register import ProtectedTitle, Regulator
from occupational_therapy.credentials.registration import Registration
from occupational_therapy.credentials.regulated_activity import (
    REGULATED_ACTIVITY_LEVEL,
    RightCheck,
    right_check,
)
from occupational_therapy.credentials.regulators import FURTHER_REGISTERS, REGULATORS, regulator
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
    AccessRoute,
    CheckFees,
    CheckScheme,
    LevelName,
    SelfEmployedAccess,
    UpdateServiceRule,
    UpdateServiceYear,
)
from occupational_therapy.credentials.scheme_membership import (
    MembershipRequirement,
    MembershipRule,
    SchemeMembership,
)
from occupational_therapy.credentials.schemes import (
    SCHEMES,
)
from occupational_therapy.credentials.standing import Answer, MayPractise, RegistrationStatus, Standing
from occupational_therapy.credentials.title import may_use_title, title_offence
from occupational_therapy.credentials.value_added_tax import VAT_THRESHOLDS, VatThreshold, vat_registration_due

__all__ = [
    "BODIES",
    "CAREER_LEVELS",
    "DATA_PROTECTION_FEES",
    "DIRECT_DEBIT_DISCOUNT",
    "EDITIONS",
    "FACTS",
    "FURTHER_REGISTERS",
    "MEMBERSHIP_COVERS",
    "PLACEMENT_HOURS",
    "REGULATED_ACTIVITY_LEVEL",
    "REGULATORS",
    "RULES",
    "SCHEMES",
    "VAT_THRESHOLDS",
    "AbsenceRule",
    "AccessRoute",
    "Activity",
    "ActivityKind",
    "Answer",
    "Attestation",
    "Body",
    "Calendar",
    "CertificateAge",
    "CertificateRule",
    "CertificateStatus",
    "Check",
    "CheckFees",
    "CheckLevel",
    "CheckScheme",
    "CompactPrivilege",
    "CompactRule",
    "Competence",
    "Counting",
    "Cover",
    "CoverBasis",
    "CoverCheck",
    "CoverDuty",
    "CoverNotice",
    "CoverSource",
    "CoverTerms",
    "Cycle",
    "CycleRule",
    "DataProtection",
    "DataProtectionFee",
    "Decision",
    "DevelopmentRule",
    "DueDate",
    "Evidence",
    "Fact",
    "FeeKind",
    "FeeRule",
    "FeeTier",
    "Fees",
    "FirstFees",
    "FirstPeriod",
    "Lack",
    "LackKind",
    "LateRule",
    "LateStanding",
    "LevelName",
    "Lookup",
    "MayPractise",
    "Membership",
    "MembershipCover",
    "MembershipRequirement",
    "MembershipRule",
    "NoRuleError",
    "NumberFormat",
    "Order",
    "OrderEffect",
    "OrderKind",
    "OrderLimit",
    "OrderRule",
    "Parts",
    "Policy",
    "Portability",
    "PortabilityPart",
    "Post",
    "Practice",
    "PractisedHours",
    "Practitioner",
    "Profession",
    "ProtectedTitle",
    "Qualification",
    "QualificationKind",
    "Quota",
    "QuotaCount",
    "QuotaRule",
    "QuotaSpan",
    "QuotaUnit",
    "Readmission",
    "ReadmissionRoute",
    "RecencyCheck",
    "RecencyRule",
    "RecencyTest",
    "Registration",
    "RegistrationNumber",
    "RegistrationStatus",
    "Regulator",
    "RenewalDue",
    "RenewalNotice",
    "RenewalRule",
    "RenewalStatus",
    "ReturnBand",
    "ReturnRule",
    "RightCheck",
    "SchemeMembership",
    "Sector",
    "SelfEmployedAccess",
    "SpecialKind",
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
    "VatThreshold",
    "Window",
    "Workforce",
    "YearlyDuty",
    "calendar",
    "certificate_age",
    "check_cover",
    "data_protection_fee",
    "dated_facts",
    "facts_of",
    "look_up",
    "may_use_title",
    "membership_cover",
    "placement_hours_met",
    "portability",
    "regulator",
    "review",
    "right_check",
    "statutory_service",
    "title_offence",
    "vat_registration_due",
    "working_days_after",
]
