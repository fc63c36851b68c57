"""Who may pay in the United Kingdom: grants, schemes and duties as dated facts, each with its source.

``funding_options`` says of every route why it may apply, why it does not, and what is not known. The decision is the
payer's.
"""

from occupational_therapy.casework.funding.access_to_work import (
    ACCESS_TO_WORK_CAP,
    EMPLOYER_SHARE,
    AccessToWork,
    EmployerShare,
    access_to_work,
)
from occupational_therapy.casework.funding.facts import FundedKind, FundingFacts
from occupational_therapy.casework.funding.grants import (
    GRANT_DECISION_MONTHS,
    GRANT_LIMITS,
    GRANT_PAYMENT_MONTHS,
    GRANT_WORKS_MONTHS,
    NO_GRANT,
    FacilitiesGrant,
    GrantDays,
    GrantLimit,
    disabled_facilities_grant,
    grant_days,
)
from occupational_therapy.casework.funding.options import FundingOption, FundingOptions, funding_options
from occupational_therapy.casework.funding.route_profile import RouteCondition, RouteProfile, RouteTerm
from occupational_therapy.casework.funding.routes import FREE_ADAPTATION_LIMIT, FUNDING_ROUTES

__all__ = [
    "ACCESS_TO_WORK_CAP",
    "EMPLOYER_SHARE",
    "FREE_ADAPTATION_LIMIT",
    "FUNDING_ROUTES",
    "GRANT_DECISION_MONTHS",
    "GRANT_LIMITS",
    "GRANT_PAYMENT_MONTHS",
    "GRANT_WORKS_MONTHS",
    "NO_GRANT",
    "AccessToWork",
    "EmployerShare",
    "FacilitiesGrant",
    "FundedKind",
    "FundingFacts",
    "FundingOption",
    "FundingOptions",
    "GrantDays",
    "GrantLimit",
    "RouteCondition",
    "RouteProfile",
    "RouteTerm",
    "access_to_work",
    "disabled_facilities_grant",
    "funding_options",
    "grant_days",
]
