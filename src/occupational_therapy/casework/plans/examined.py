"""What a check of a plan looks at."""

from typing import Generic, TypeVar

import attrs

from occupational_therapy.kernel.dates import Date

__all__ = ["Examined"]

Plan = TypeVar("Plan")


@attrs.frozen(kw_only=True)
class Examined(Generic[Plan]):
    """A plan on a day, as checks look at it.

    Attributes:
        plan: The plan.
        on: The day.
    """

    plan: Plan
    on: Date
