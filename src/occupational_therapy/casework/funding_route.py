"""Who may pay: the routes by which equipment, works and therapy are funded."""

import enum

from occupational_therapy.kernel.messages import Message, message

__all__ = ["FundingRoute"]


class FundingRoute(enum.StrEnum):
    """Who may pay."""

    CLAIM = "claim"
    """The compensator, in a claim for injury."""
    HEALTH_SERVICE = "health_service"
    SOCIAL_CARE = "social_care"
    DISABLED_FACILITIES_GRANT = "disabled_facilities_grant"
    ACCESS_TO_WORK = "access_to_work"
    EMPLOYER = "employer"
    EDUCATION = "education"
    CHARITY = "charity"
    CLIENT = "client"

    @property
    def label(self) -> Message:
        """The route in words."""
        return _ROUTES[self]


_ROUTES = {
    FundingRoute.CLAIM: message("the claim"),
    FundingRoute.HEALTH_SERVICE: message("the health service"),
    FundingRoute.SOCIAL_CARE: message("social care"),
    FundingRoute.DISABLED_FACILITIES_GRANT: message("a Disabled Facilities Grant"),
    FundingRoute.ACCESS_TO_WORK: message("Access to Work"),
    FundingRoute.EMPLOYER: message("the employer"),
    FundingRoute.EDUCATION: message("education"),
    FundingRoute.CHARITY: message("a charity"),
    FundingRoute.CLIENT: message("the client"),
}
