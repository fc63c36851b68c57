"""Notes for the monthly report: what was done for a goal, what stands in the way, what comes next; and risks."""

import attrs

from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.fields import settle, text, text_or_none
from occupational_therapy.kernel.identifiers import identifier

__all__ = ["ProgressNote", "RiskNote"]


@attrs.frozen(kw_only=True)
class ProgressNote:
    """What the therapist says of a goal at a time. What is None was not said.

    Attributes:
        goal: The goal's identifier.
        on: The day.
        by: Who says it.
        done: What was done.
        barriers: What stands in the way.
        next_step: What comes next.
    """

    goal: str = attrs.field(converter=identifier)
    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    done: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    barriers: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    next_step: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class RiskNote:
    """A risk that was noted.

    Attributes:
        on: The day.
        by: Who noted it.
        risk: The risk, and what is done about it.
    """

    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    risk: str = attrs.field(converter=text, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)
