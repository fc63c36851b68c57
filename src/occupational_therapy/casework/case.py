"""The case: a referral that was taken on, and everything that belongs to it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.assessment import HandlingAssessment, HandlingPlan, HomeAssessment, Result
from occupational_therapy.casework.assessment import Assessment
from occupational_therapy.casework.case_lifecycle import ENDED_STATES, CaseEvent, CaseState
from occupational_therapy.casework.case_parts import (
    parts_belong,
    parts_once,
    to_handling_assessments,
    to_handling_plans,
    to_home_programmes,
    to_homes,
    to_posture_plans,
    to_return_to_work_plans,
)
from occupational_therapy.casework.case_step import CaseStep, state_after, steps_that_cannot_be
from occupational_therapy.casework.invariants import each_once, one_currency
from occupational_therapy.casework.notes import ProgressNote, RiskNote
from occupational_therapy.casework.plans import HomeProgramme, PosturePlan, ReturnToWorkPlan
from occupational_therapy.casework.quantities import to_positive_or_none
from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.casework.referral import Referral
from occupational_therapy.casework.session import Session
from occupational_therapy.goals import Goal
from occupational_therapy.goals.ratings import ClientRatings
from occupational_therapy.kernel.dates import Date, DateLike, on_date, to_date, to_date_or_none
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import each, instance, settle
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.money import Money, not_negative, not_negative_or_none

__all__ = ["Budget", "Case", "Rates"]


@attrs.frozen(kw_only=True)
class Budget:
    """What was agreed for each month. What is None was not agreed.

    Attributes:
        hours: Hours of therapy, without travel.
        amount: The cost.
    """

    hours: Decimal | None = attrs.field(default=None, converter=to_positive_or_none)
    amount: Money | None = attrs.field(default=None, converter=not_negative_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _one_currency(rates: "Rates") -> Iterator[Problem]:
    amounts = (("hourly", rates.hourly), ("travel_hourly", rates.travel_hourly), ("per_mile", rates.per_mile))
    yield from one_currency((path, amount) for path, amount in amounts if amount is not None)


@attrs.frozen(kw_only=True)
class Rates:
    """What the therapist charges. What is None is not charged.

    Attributes:
        hourly: An hour of therapy.
        travel_hourly: An hour of travel.
        per_mile: A mile.
    """

    hourly: Money = attrs.field(converter=not_negative)
    travel_hourly: Money | None = attrs.field(default=None, converter=not_negative_or_none)
    per_mile: Money | None = attrs.field(default=None, converter=not_negative_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _one_currency)


def _referral(value: Referral) -> Referral:
    return instance(Referral, value)


def _assessment(value: Assessment | None) -> Assessment | None:
    return None if value is None else instance(Assessment, value)


def _assessments(values: Iterable[Assessment]) -> tuple[Assessment, ...]:
    return each(lambda value: instance(Assessment, value), values)


def _steps(values: Iterable[CaseStep]) -> tuple[CaseStep, ...]:
    return each(lambda value: instance(CaseStep, value), values)


def _goals(values: Iterable[Goal]) -> tuple[Goal, ...]:
    return each(lambda value: instance(Goal, value), values)


def _sessions(values: Iterable[Session]) -> tuple[Session, ...]:
    return each(lambda value: instance(Session, value), values)


def _recommendations(values: Iterable[Recommendation]) -> tuple[Recommendation, ...]:
    return each(lambda value: instance(Recommendation, value), values)


def _results(values: Iterable[Result]) -> tuple[Result, ...]:
    return each(lambda value: instance(Result, value), values)


def _notes(values: Iterable[ProgressNote]) -> tuple[ProgressNote, ...]:
    return each(lambda value: instance(ProgressNote, value), values)


def _risks(values: Iterable[RiskNote]) -> tuple[RiskNote, ...]:
    return each(lambda value: instance(RiskNote, value), values)


def _ratings(value: ClientRatings | None) -> ClientRatings | None:
    return None if value is None else instance(ClientRatings, value)


def _rates(value: Rates | None) -> Rates | None:
    return None if value is None else instance(Rates, value)


def _budget(value: Budget | None) -> Budget | None:
    return None if value is None else instance(Budget, value)


def _identified_once(case: "Case") -> Iterator[Problem]:
    yield from each_once("goals", (goal.id for goal in case.goals))
    yield from each_once("sessions", (session.id for session in case.sessions))
    yield from each_once("recommendations", (each.id for each in case.recommendations))


def _in_order(case: "Case") -> Iterator[Problem]:
    days = [("opened_on", case.opened_on)]
    if case.assessment is not None:
        days.append(("assessment.on", case.assessment.on))
    for path, day in days:
        if day < case.referral.on:
            yield Problem(path, message("{day} is before the referral, {on}", day=str(day), on=str(case.referral.on)))
    earlier = None if case.assessment is None else case.assessment.on
    for place, found in enumerate(case.reassessments):
        path = f"reassessments[{place}].on"
        if earlier is None:
            yield Problem("reassessments", message("there was no first assessment: give it as the assessment"))
            break
        if found.on < earlier:
            why = message("{on} is before the assessment it follows, {earlier}", on=str(found.on), earlier=str(earlier))
            yield Problem(path, why)
        earlier = found.on
    if case.closed_on is not None and case.closed_on < case.opened_on:
        why = message(
            "{closed} is before the case was opened, {opened}", closed=str(case.closed_on), opened=str(case.opened_on)
        )
        yield Problem("closed_on", why)


def _while_open(case: "Case") -> Iterator[Problem]:
    for place, session in enumerate(case.sessions):
        if session.on < case.opened_on:
            why = message(
                "{on} is before the case was opened, {opened}", on=str(session.on), opened=str(case.opened_on)
            )
            yield Problem(f"sessions[{place}].on", why)
        if case.closed_on is not None and session.on > case.closed_on:
            why = message("{on} is after the case was closed, {closed}", on=str(session.on), closed=str(case.closed_on))
            yield Problem(f"sessions[{place}].on", why)


def _steps_lead_on(case: "Case") -> Iterator[Problem]:
    if not case.steps:
        return
    first = case.steps[0]
    if first.event is CaseEvent.ACCEPT and first.on != case.opened_on:
        why = message("{on} is not the day the case was opened, {opened}", on=str(first.on), opened=str(case.opened_on))
        yield Problem("steps[0].on", why)
    if first.event in (CaseEvent.DECLINE, CaseEvent.WITHDRAW):
        yield Problem("steps[0].event", message("a referral that was not taken on is no case"))
    wrong = tuple(steps_that_cannot_be(case.referral.instruction, case.steps))
    yield from wrong
    if wrong:
        return
    last = case.steps[-1]
    ended = state_after(case.referral.instruction, case.steps) in ENDED_STATES
    if ended and case.closed_on != last.on:
        why = message("is not {on}, the day of the step that ended the case", on=str(last.on))
        yield Problem("closed_on", why)
    if case.closed_on is not None and not ended:
        why = message("is given although no step ends the case: {event} came last", event=last.event.value)
        yield Problem("closed_on", why)


def _goals_known(case: "Case") -> Iterator[Problem]:
    known = {goal.id for goal in case.goals}
    for path, goal in _goals_named(case):
        if goal not in known:
            yield Problem(path, message("{goal} is no goal of this case", goal=goal))


def _goals_named(case: "Case") -> Iterator[tuple[str, str]]:
    for place, session in enumerate(case.sessions):
        yield from ((f"sessions[{place}].goals[{number}]", goal) for number, goal in enumerate(session.goals))
    for place, advice in enumerate(case.recommendations):
        yield from ((f"recommendations[{place}].goals[{number}]", goal) for number, goal in enumerate(advice.goals))
    for place, note in enumerate(case.notes):
        yield f"notes[{place}].goal", note.goal
    for place, step in enumerate(case.steps):
        yield from ((f"steps[{place}].goals[{number}]", goal) for number, goal in enumerate(step.goals))


def _of_this_client(case: "Case") -> Iterator[Problem]:
    client = case.referral.client.id
    for place, goal in enumerate(case.goals):
        if goal.client is not None and goal.client != client:
            yield Problem(f"goals[{place}].client", message("is another client than that of the referral"))
    rated = case.client_ratings
    if rated is not None and rated.client is not None and rated.client != client:
        yield Problem("client_ratings.client", message("is another client than that of the referral"))


def _questions_known(case: "Case") -> Iterator[Problem]:
    asked = {question.id for question in case.referral.questions}
    for place, answer in enumerate(case.assessment.answers if case.assessment else ()):
        if answer.question not in asked:
            path = f"assessment.answers[{place}].question"
            yield Problem(path, message("{question} was not asked in the referral", question=answer.question))


def _costs_in_one_currency(case: "Case") -> Iterator[Problem]:
    amounts = [
        ("rates.hourly", case.rates.hourly if case.rates else None),
        ("budget.amount", case.budget.amount if case.budget else None),
        *(
            (f"recommendations[{place}].items[{line}].unit_cost", item.unit_cost)
            for place, each in enumerate(case.recommendations)
            for line, item in enumerate(each.items)
        ),
    ]
    yield from one_currency((path, amount) for path, amount in amounts if amount is not None)


@attrs.frozen(kw_only=True)
class Case:
    """A referral that a therapist took on.

    Attributes:
        id: Its identifier.
        referral: The referral, with the client and the questions.
        practitioner: The identifier of the therapist who leads.
        opened_on: The day it was taken on; monthly reports fall due by it.
        closed_on: The day it was closed.
        assessment: The first assessment.
        reassessments: Those after it, in order.
        steps: What happened to it, from the day it was taken on, in order; none where that is not recorded.
        homes: Homes that were assessed.
        handling_assessments: Assessments of moving and handling.
        handling_plans: Plans of moving and handling.
        posture_plans: Plans of posture over 24 hours.
        return_to_work_plans: Plans of a graded return to work.
        home_programmes: Programmes for the hand, done at home.
        results: Scores of measures, over time.
        client_ratings: What the client rates, over time.
        goals: The goals.
        sessions: What was done.
        notes: What was said of goals, month by month.
        risks: Risks noted, over time.
        recommendations: What is recommended.
        rates: What the therapist charges.
        budget: What was agreed for each month.
    """

    id: str = attrs.field(converter=identifier)
    referral: Referral = attrs.field(converter=_referral)
    practitioner: str = attrs.field(converter=identifier)
    opened_on: Date = attrs.field(converter=to_date)
    closed_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    assessment: Assessment | None = attrs.field(default=None, converter=_assessment)
    reassessments: tuple[Assessment, ...] = attrs.field(default=(), converter=_assessments)
    steps: tuple[CaseStep, ...] = attrs.field(default=(), converter=_steps)
    homes: tuple[HomeAssessment, ...] = attrs.field(default=(), converter=to_homes)
    handling_assessments: tuple[HandlingAssessment, ...] = attrs.field(default=(), converter=to_handling_assessments)
    handling_plans: tuple[HandlingPlan, ...] = attrs.field(default=(), converter=to_handling_plans)
    posture_plans: tuple[PosturePlan, ...] = attrs.field(default=(), converter=to_posture_plans)
    return_to_work_plans: tuple[ReturnToWorkPlan, ...] = attrs.field(default=(), converter=to_return_to_work_plans)
    home_programmes: tuple[HomeProgramme, ...] = attrs.field(default=(), converter=to_home_programmes)
    results: tuple[Result, ...] = attrs.field(default=(), converter=_results)
    client_ratings: ClientRatings | None = attrs.field(default=None, converter=_ratings)
    goals: tuple[Goal, ...] = attrs.field(default=(), converter=_goals)
    sessions: tuple[Session, ...] = attrs.field(default=(), converter=_sessions)
    notes: tuple[ProgressNote, ...] = attrs.field(default=(), converter=_notes)
    risks: tuple[RiskNote, ...] = attrs.field(default=(), converter=_risks)
    recommendations: tuple[Recommendation, ...] = attrs.field(default=(), converter=_recommendations)
    rates: Rates | None = attrs.field(default=None, converter=_rates)
    budget: Budget | None = attrs.field(default=None, converter=_budget)

    def __attrs_post_init__(self) -> None:
        settle(
            self,
            _identified_once,
            _in_order,
            _steps_lead_on,
            _while_open,
            _goals_known,
            _of_this_client,
            parts_once,
            parts_belong,
            _questions_known,
            _costs_in_one_currency,
        )

    @property
    def evaluations(self) -> tuple[CaseStep, ...]:
        """The steps that are outcomes of evaluations, in order."""
        return tuple(step for step in self.steps if step.is_evaluation)

    def state_on(self, on: DateLike) -> CaseState | None:
        """Where the case stood at the end of a day; None where its steps are not recorded, or not until then.

        Raises:
            InvalidInputError: The day is none.
        """
        day = on_date(on)
        until = [step for step in self.steps if step.on <= day]
        return state_after(self.referral.instruction, until) if until else None
