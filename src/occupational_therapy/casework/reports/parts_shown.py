"""Homes, handling and plans of treatment, as a report over several months shows them."""

import attrs

from occupational_therapy.assessment import HandlingAssessment, HandlingPlan, HomeAssessment
from occupational_therapy.casework.case import Case
from occupational_therapy.casework.case_parts import PARTS
from occupational_therapy.casework.plans import HomeProgramme, PosturePlan, ReturnToWorkPlan
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.document import Section, section
from occupational_therapy.kernel.messages import message

__all__ = ["PartsShown", "parts_shown"]


@attrs.frozen(kw_only=True)
class PartsShown:
    """The assessments and plans of a case that were there by a day.

    Attributes:
        homes: Homes that were assessed.
        handling_assessments: Assessments of moving and handling.
        handling_plans: Plans of moving and handling.
        posture_plans: Plans of posture over 24 hours.
        return_to_work_plans: Plans of a graded return to work.
        home_programmes: Programmes for the hand, done at home.
    """

    homes: tuple[HomeAssessment, ...] = ()
    handling_assessments: tuple[HandlingAssessment, ...] = ()
    handling_plans: tuple[HandlingPlan, ...] = ()
    posture_plans: tuple[PosturePlan, ...] = ()
    return_to_work_plans: tuple[ReturnToWorkPlan, ...] = ()
    home_programmes: tuple[HomeProgramme, ...] = ()

    def outline(self) -> Section:
        """Each of them, in the order of the fields."""
        parts = [part.outline() for name in PARTS for part in getattr(self, name)]
        return section(message("Assessments and plans"), *parts)


def parts_shown(case: Case, on: Date) -> PartsShown | None:
    """The assessments and plans of a case that were there by a day; None where there were none."""
    found = {name: tuple(part for part in getattr(case, name) if part.on <= on) for name in PARTS}
    return PartsShown(**found) if any(found.values()) else None
