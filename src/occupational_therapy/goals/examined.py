"""What a check of a goal looks at."""

from collections.abc import Callable
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

    def wording_has(self, what: Callable[[Language, str], object]) -> bool:
        """Whether something is found in the statement; False where there is none, or its language is not known."""
        text, language = self.terms.statement, self.language
        return text is not None and language is not None and bool(what(language, text))

    @property
    def is_measured(self) -> bool:
        """Whether its fields say from where to where, in which unit, and by when."""
        terms = self.terms
        levels = terms.wanted is not None and (terms.baseline is not None or terms.maintain)
        return levels and terms.measure is not None and not terms.measure.lacks_unit and terms.due is not None
