"""The discharge report: why the case ends, what became of it, what goes on, and who sees to that."""

from collections.abc import Iterable

import attrs

from occupational_therapy.casework.case import Case
from occupational_therapy.casework.case_lifecycle import CaseEvent
from occupational_therapy.casework.case_step import CaseStep
from occupational_therapy.casework.footing import Capacity, Consent
from occupational_therapy.casework.recommendation import Recommendation, RecommendationStatus
from occupational_therapy.casework.referral import InstructedQuestion, Referrer
from occupational_therapy.casework.reports.activity import TimeSpent, time_by_kind, time_table
from occupational_therapy.casework.reports.charges import Charged, charged, cost_line
from occupational_therapy.casework.reports.goal_outline import goals_in_brief
from occupational_therapy.casework.reports.goal_standing import GoalStanding, goal_standings, goals_met
from occupational_therapy.casework.reports.measure_change import MeasureChange, measure_changes
from occupational_therapy.casework.reports.monthly import unanswered_by
from occupational_therapy.casework.reports.particulars import (
    Particulars,
    heading,
    particulars_or_none,
    signature_block,
)
from occupational_therapy.casework.reports.parts import met_section, questions_left, recommended
from occupational_therapy.casework.reports.parts_shown import PartsShown, parts_shown
from occupational_therapy.casework.reports.rerated import rerated
from occupational_therapy.casework.reports.scaled import attainment_section, scaled
from occupational_therapy.goals import PercentMet, Version
from occupational_therapy.goals.gas import MissingRule, Profile
from occupational_therapy.goals.gas.levels import to_rule
from occupational_therapy.goals.ratings import RatingsChange
from occupational_therapy.kernel.dates import Date, DateLike, Period, on_date, to_date_or_none
from occupational_therapy.kernel.document import Inline, Section, listing, section, table
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import accept, each, instance, settle, text, text_or_none
from occupational_therapy.kernel.identifiers import identifier_or_none
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.kernel.money import Money

__all__ = ["DischargeReport", "InPlace", "discharge_report"]

_ENDING = (CaseEvent.FINISH, CaseEvent.WITHDRAW)
_OVER = (RecommendationStatus.DONE, RecommendationStatus.DECLINED)


@attrs.frozen(kw_only=True)
class InPlace:
    """Equipment or a plan that stays in place after discharge.

    Attributes:
        what: The equipment, or the plan.
        review_on: The day it is next to be looked at.
        owner: The identifier of who sees to it.
    """

    what: str = attrs.field(converter=text, repr=False)
    review_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    owner: str | None = attrs.field(default=None, converter=identifier_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class DischargeReport:
    """What whoever instructed reads when therapy ends.

    Attributes:
        case: The case's identifier.
        client: The client's identifier.
        practitioner: The therapist's identifier.
        referrer: Who instructed.
        consent: On what footing the client was referred.
        capacity: Whether the client can decide about it.
        particulars: What the author says of the report.
        opened_on: The day the case was opened.
        on: The day of discharge.
        ended_by: The step that ended therapy, with the reason recorded; None where no step is.
        reason: Why therapy ends, as the author puts it.
        goals: Each goal that was set.
        goals_met: The share of goals met as they were agreed last.
        original_goals_met: The share of goals met as they were agreed first.
        attainment: The goals that are scaled, those that can be scaled together.
        measures: Measures taken more than once, first and last.
        ratings: How the client's own ratings changed from first to last.
        ongoing: Recommendations that are neither done nor declined.
        done: Recommendations that were carried out.
        in_place: Equipment and plans that stay in place.
        parts: Assessments of homes and handling, and plans of treatment; None where there are none.
        time: The time of all sessions by what was done.
        charged: What all sessions cost; None without rates.
        unanswered: Questions of the referral that stay without an answer.
        advice: When to refer again, and to whom.
    """

    case: str
    client: str
    practitioner: str
    referrer: Referrer
    consent: Consent
    capacity: Capacity
    particulars: Particulars | None
    opened_on: Date
    on: Date
    ended_by: CaseStep | None
    reason: str | None = attrs.field(repr=False)
    goals: tuple[GoalStanding, ...]
    goals_met: PercentMet | None
    original_goals_met: PercentMet | None
    attainment: tuple[Profile, ...]
    measures: tuple[MeasureChange, ...]
    ratings: RatingsChange | None
    ongoing: tuple[Recommendation, ...]
    done: tuple[Recommendation, ...]
    in_place: tuple[InPlace, ...]
    parts: PartsShown | None
    time: tuple[TimeSpent, ...]
    charged: Charged | None
    unanswered: tuple[InstructedQuestion, ...]
    advice: str | None = attrs.field(repr=False)

    @property
    def recommendations(self) -> tuple[Recommendation, ...]:
        """Those that go on: what was done or declined is no longer to be acted on."""
        return self.ongoing

    @property
    def equipment_cost(self) -> Money | None:
        """What the recommendations that were carried out cost in their first year; None where none is costed."""
        costs = [costing.first_year for costing in (one.costing() for one in self.done) if costing is not None]
        return sum(costs[1:], costs[0]) if costs else None

    def outline(self) -> Section:
        """The report as it is read."""
        return section(
            message("Discharge report, {on}", on=self.on),
            heading(self, message("Seen from {start} to {end}", start=self.opened_on, end=self.on)),
            self._reasons(),
            goals_in_brief(self.goals),
            met_section(self.original_goals_met, self.goals_met),
            attainment_section(self.attainment),
            section(message("Measures, first and last"), *(one.outline() for one in self.measures))
            if self.measures
            else None,
            self.ratings.outline() if self.ratings else None,
            *self._advised(),
            self._in_place(),
            self.parts.outline() if self.parts else None,
            section(message("Time and cost of the whole case"), time_table(self.time), listing(*self._costs())),
            questions_left(self.unanswered),
            section(
                message("If therapy is needed again"),
                Verbatim(self.advice) if self.advice else message("No advice is recorded"),
            ),
            signature_block(self.particulars),
        )

    def _reasons(self) -> Section:
        step = self.ended_by
        points = [
            _ended(step) if step else None,
            message("{reason}", reason=Verbatim(step.reason)) if step and step.reason else None,
            message("{reason}", reason=Verbatim(self.reason)) if self.reason else None,
        ]
        told = [point for point in points if point is not None]
        return section(message("Why therapy ends"), listing(*told) if told else message("No reason is recorded"))

    def _advised(self) -> list[Section]:
        carried_out, going_on = recommended(self.done), recommended(self.ongoing)
        title = message("Recommendations that go on")
        return [
            *((section(message("Recommendations carried out"), *carried_out.content),) if carried_out else ()),
            section(title, message("None")) if going_on is None else section(title, *going_on.content),
        ]

    def _in_place(self) -> Section | None:
        rows: list[tuple[Inline | None, ...]] = [
            (
                Verbatim(one.what),
                one.review_on or message("no day set"),
                message("{owner}", owner=one.owner) if one.owner else message("nobody named"),
            )
            for one in self.in_place
        ]
        headings = (message("Equipment or plan"), message("Next looked at"), message("By whom"))
        return section(message("What stays in place"), table(headings, rows)) if rows else None

    def _costs(self) -> list[Message]:
        cost, equipment = self.charged, self.equipment_cost
        points = [
            cost_line(cost) if cost else message("What the sessions cost is not known without rates"),
            message("Recommendations carried out, first year: {cost}", cost=equipment) if equipment else None,
        ]
        return [point for point in points if point is not None]


def _ended(step: CaseStep) -> Message:
    if step.event is CaseEvent.FINISH:
        return message("{by} ended therapy on {on}", by=step.by, on=step.on)
    return message("Withdrawn on {on} by {by}", on=step.on, by=step.by)


def _in_place(values: Iterable[InPlace]) -> tuple[InPlace, ...]:
    return each(lambda value: instance(InPlace, value), values)


def discharge_report(  # noqa: PLR0913 - what only the author can say of the end
    case: Case,
    on: DateLike | None = None,
    particulars: Particulars | None = None,
    *,
    reason: str | None = None,
    advice: str | None = None,
    in_place: Iterable[InPlace] = (),
    missing: MissingRule | str | None = None,
) -> DischargeReport:
    """The discharge report of a case.

    Args:
        case: The case.
        on: The day of discharge; the day of the step that ended therapy, or the day the case was closed, unless told.
        particulars: What the author says of the report; without them it is a draft.
        reason: Why therapy ends, beside what the case records.
        advice: When to refer again, and to whom.
        in_place: Equipment and plans that stay in place.
        missing: What stands in for a scaled goal without a review; without a rule there is no T achieved.

    Raises:
        InvalidInputError: No day is given and the case has not ended, or the day lies outside the case.

    >>> from occupational_therapy.casework.client import Client
    >>> from occupational_therapy.casework.referral import Referral
    >>> referral = Referral(
    ...     id="R-1",
    ...     client=Client(id="C-1"),
    ...     on="2026-03-02",
    ...     referrer="case_manager",
    ...     instruction="ongoing_treatment",
    ...     specialisms=["rehabilitation"],
    ... )
    >>> case = Case(id="K-1", referral=referral, practitioner="OT-1", opened_on="2026-03-09")
    >>> discharge_report(case, on="2026-09-08", advice="If falls begin again").unanswered
    ()
    """
    day = _day(accept("case", instance(Case, case)), on)
    until = Period(end=day)
    goals = goal_standings(case, until, day)
    ending = [step for step in case.steps if step.event in _ENDING and step.on <= day]
    sessions = tuple(session for session in case.sessions if session.on <= day)
    advised = tuple(one for one in case.recommendations if one.on <= day)
    return DischargeReport(
        case=case.id,
        client=case.referral.client.id,
        practitioner=case.practitioner,
        referrer=case.referral.referrer,
        consent=case.referral.consent,
        capacity=case.referral.capacity,
        particulars=accept("particulars", particulars_or_none(particulars)),
        opened_on=case.opened_on,
        on=day,
        ended_by=ending[-1] if ending else None,
        reason=accept("reason", text_or_none(reason)),
        goals=goals,
        goals_met=goals_met(goals, Version.CURRENT),
        original_goals_met=goals_met(goals, Version.ORIGINAL),
        attainment=scaled(tuple(one.goal for one in goals), day, accept("missing", to_rule(missing))),
        measures=measure_changes(case, until),
        ratings=rerated(case.client_ratings, until, day),
        ongoing=tuple(one for one in advised if one.status not in _OVER),
        done=tuple(one for one in advised if one.status is RecommendationStatus.DONE),
        in_place=accept("in_place", _in_place(in_place)),
        parts=parts_shown(case, day),
        time=time_by_kind(sessions),
        charged=charged(case.rates, sessions) if case.rates else None,
        unanswered=unanswered_by(case, day),
        advice=accept("advice", text_or_none(advice)),
    )


def _day(case: Case, on: DateLike | None) -> Date:
    if on is None:
        ended = [step.on for step in case.steps if step.event in _ENDING]
        found = ended[-1] if ended else case.closed_on
        if found is None:
            raise InvalidInputError.of("on", message("is missing: the case has not ended, so give the day"))
        return found
    day = on_date(on)
    if day < case.opened_on:
        why = message("{on} is before the case was opened, {opened}", on=str(day), opened=str(case.opened_on))
        raise InvalidInputError.of("on", why)
    if case.closed_on is not None and day > case.closed_on:
        why = message("{on} is after the case was closed, {closed}", on=str(day), closed=str(case.closed_on))
        raise InvalidInputError.of("on", why)
    return day
