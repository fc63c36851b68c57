"""A compact between states: who may use a privilege to practise in another member state, and until when."""

import attrs

from occupational_therapy.credentials.days import days_on, record_day_or_none, recorded_on, years_on
from occupational_therapy.kernel.dates import Date, DateLike, Period
from occupational_therapy.kernel.fields import accept, settle, whole
from occupational_therapy.kernel.messages import Message
from occupational_therapy.kernel.money import Money, not_negative
from occupational_therapy.kernel.provenance import Source, sources_of

__all__ = ["CompactPrivilege", "CompactRule"]


@attrs.frozen(kw_only=True)
class CompactPrivilege:
    """What follows from adverse action and from the home licence. Other conditions are for the states to look at.

    Attributes:
        eligible_from: The first day after the waiting period; None where no adverse action was given.
        waiting_period_over: Whether it is over on the day; None where no day was given.
        ends_on: The last day of a privilege: that of the home licence; None where that is not known.
    """

    eligible_from: Date | None
    waiting_period_over: bool | None
    ends_on: Date | None


@attrs.frozen(kw_only=True)
class CompactRule:
    """The terms of a compact. Which states take applications is not known here: they open one by one.

    Attributes:
        title: Its own name, never translated.
        waiting_years: Years after an adverse action was completed.
        report_days: Days within which adverse action of a state outside the compact is reported.
        commission_fee: What the commission charges for a privilege; states add their own.
        conditions: What else is asked for, which no date shows.
        in_force: The days on which this holds.
        sources: What this rests on.
    """

    title: str
    waiting_years: int = attrs.field(converter=whole)
    report_days: int = attrs.field(converter=whole)
    commission_fee: Money = attrs.field(converter=not_negative)
    conditions: tuple[Message, ...]
    in_force: Period
    sources: tuple[Source, ...] = attrs.field(converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def privilege(
        self,
        *,
        home_licence_expires_on: DateLike | None,
        adverse_action_completed_on: DateLike | None = None,
        asked_on: DateLike | None = None,
    ) -> CompactPrivilege:
        """What follows from adverse action, as completed with its fines and requirements, and from the home licence.

        Args:
            home_licence_expires_on: The last day of the home licence; None for unknown.
            adverse_action_completed_on: The day the last requirement was done; None where there was no action.
            asked_on: The day of the question; None for no question.

        >>> from occupational_therapy.credentials import regulator
        >>> privilege = regulator("nbcot").compact.privilege(
        ...     home_licence_expires_on="2027-05-31",
        ...     adverse_action_completed_on="2024-02-29",
        ...     asked_on="2026-02-27",
        ... )
        >>> str(privilege.eligible_from), privilege.waiting_period_over
        ('2026-02-28', False)
        """
        completed = accept("adverse_action_completed_on", record_day_or_none(adverse_action_completed_on))
        day = accept("asked_on", record_day_or_none(asked_on))
        eligible = None if completed is None else years_on(completed, self.waiting_years)
        return CompactPrivilege(
            eligible_from=eligible,
            waiting_period_over=None if day is None else eligible is None or day >= eligible,
            ends_on=accept("home_licence_expires_on", record_day_or_none(home_licence_expires_on)),
        )

    def report_by(self, action_on: DateLike) -> Date:
        """The last day to report adverse action of a state outside the compact.

        >>> from occupational_therapy.credentials import regulator
        >>> str(regulator("nbcot").compact.report_by("2026-02-01"))
        '2026-03-03'
        """
        return days_on(recorded_on(action_on, "action_on"), self.report_days)
