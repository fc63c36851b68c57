"""What a check of a goal looks at."""

from typing import TYPE_CHECKING

import attrs

from occupational_therapy.goals.goal_line import Progress
from occupational_therapy.goals.language import Language
from occupational_therapy.goals.terms import Terms
from occupational_therapy.kernel.dates import Date

if TYPE_CHECKING:
    from occupational_therapy.goals.goal import Goal

__all__ = ["Examined"]


@attrs.frozen(kw_only=True)
class Examined:
    """A goal on a day, as checks look at it.

    Attributes:
        goal: The goal.
        terms: The version looked at.
        on: The day.
        language: The language its statement is written in; None where the wording is not to be checked.
        plan_end: The last day of the plan it belongs to, where there is one.
    """

    goal: "Goal"
    terms: Terms
    on: Date
    language: Language | None = None
    plan_end: Date | None = None

    def standing(self, on: Date) -> Progress:
        """How the version looked at stood on a day."""
        return Progress(goal=self.goal.id, terms=self.terms, on=on, readings=self.goal.readings_until(on, self.terms))

    @property
    def is_measured(self) -> bool:
        """Whether its fields say from where to where, in which unit, and by when."""
        terms = self.terms
        levels = terms.wanted is not None and (terms.baseline is not None or terms.maintain)
        return levels and terms.measure is not None and not terms.measure.lacks_unit and terms.due is not None
