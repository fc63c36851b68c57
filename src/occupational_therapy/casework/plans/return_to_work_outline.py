"""A return to work as it is read."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from occupational_therapy.casework.plans.links import exactly, measures_section, said
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from occupational_therapy.occupations import OCCUPATIONS

if TYPE_CHECKING:
    from occupational_therapy.casework.plans.return_to_work import ReturnToWorkPlan
    from occupational_therapy.casework.plans.work_conditions import FitnessOpinion
    from occupational_therapy.casework.plans.work_stage import RestBreak, WorkDuty, WorkStage

__all__ = ["return_to_work_outline"]

_PERCENT_DECIMALS = 1


def return_to_work_outline(plan: "ReturnToWorkPlan") -> Section:
    """The whole plan: fitness, stages with their hours, each stage in full, adjustments, when full hours come."""
    return section(
        message("Return to work {id}", id=plan.id),
        message("For {client}, made on {on} by {by}", client=plan.client, on=plan.on, by=plan.by),
        None if plan.job is None else message("Job: {job}", job=Verbatim(plan.job)),
        listing(*_particulars(plan)),
        section(message("Fitness for work"), *_fitness(plan.fitness)),
        section(message("Stages"), table(_HEADINGS, [_row(plan, stage) for stage in plan.stages])),
        *(_stage(stage) for stage in plan.stages),
        _adjustments(plan),
        measures_section(plan.measures),
    )


_HEADINGS = (
    message("Stage"),
    message("Weeks"),
    message("From"),
    message("To"),
    message("Days"),
    message("Hours a week"),
    message("Percent of contract, to one decimal"),
)


def _particulars(plan: "ReturnToWorkPlan") -> Iterator[Message]:
    yield message("Contract: {hours} hours a week", hours=exactly(plan.contracted_hours))
    yield message("First day: {day}", day=plan.first_day)
    if plan.full_hours_on is None:
        yield message("The plan does not reach the hours of the contract")
    else:
        yield message("Full hours planned from {day}", day=plan.full_hours_on)
    if plan.employer is not None:
        yield message("Employer: {employer}", employer=plan.employer)
    if plan.adviser is not None:
        yield message("Employer's adviser: {adviser}", adviser=plan.adviser)
    yield message("Footing: {agreement}", agreement=plan.agreement.label)
    yield message("Agreed by the employer: {agreed}", agreed=_AGREED[plan.agreed_by_employer])


_AGREED = {True: message("yes"), False: message("no"), None: message("not recorded")}


def _fitness(opinion: "FitnessOpinion | None") -> Iterator[Inline]:
    if opinion is None:
        yield message("no opinion is recorded")
        return
    yield message("{opinion}, said on {on} by {by}", opinion=opinion.opinion.label, on=opinion.on, by=opinion.by)
    if opinion.advice:
        yield message("Advice: {advice}", advice=tuple(each.label for each in opinion.advice))
    if opinion.fit_from is not None:
        yield message("Fit from {day}", day=opinion.fit_from)
    if opinion.until is not None:
        yield message("Holds until {day}", day=opinion.until)
    if opinion.note is not None:
        yield Verbatim(opinion.note)


def _row(plan: "ReturnToWorkPlan", stage: "WorkStage") -> tuple[Inline | None, ...]:
    period, weeks = plan.period_of(stage), (stage.first_week, stage.last_week)
    return (
        message("{id}", id=stage.id),
        message("{first} to {last}", first=weeks[0], last=weeks[1]) if stage.weeks > 1 else Quantity(weeks[0]),
        period.start,
        period.end,
        Quantity(len(stage.days)),
        exactly(stage.hours),
        Quantity(plan.share_of_contract(stage) * 100, _PERCENT_DECIMALS),
    )


def _stage(stage: "WorkStage") -> Section:
    travel = stage.travel_minutes_a_week
    lines: list[tuple[Message, str | None]] = [
        (message("Travel"), stage.travel),
        (message("Go on when"), stage.go_on),
        (message("Hold when"), stage.hold),
        (message("Step back when"), stage.step_back),
        (message("Why the hours do not rise"), stage.reason),
    ]
    return section(
        message("Stage {id}", id=stage.id),
        listing(*_days(stage)),
        section(message("Duties"), listing(*map(_duty, stage.duties))) if stage.duties else None,
        section(message("Breaks"), listing(*map(_break, stage.breaks))) if stage.breaks else None,
        None
        if not travel
        else counted("{count} minute of travel a week", "{count} minutes of travel a week", count=travel),
        *(message("{what}: {words}", what=what, words=Verbatim(words)) for what, words in lines if words is not None),
        None if stage.review_on is None else message("Review on {day}", day=stage.review_on),
        message("Goals: {goals}", goals=stage.goals) if stage.goals else None,
    )


def _days(stage: "WorkStage") -> Iterator[Message]:
    for each_day in sorted(stage.days, key=lambda work_day: work_day.day.place):
        if each_day.at_home:
            yield message("{day}: {hours} hours, at home", day=each_day.day.label, hours=exactly(each_day.hours))
        else:
            yield message("{day}: {hours} hours", day=each_day.day.label, hours=exactly(each_day.hours))


def _duty(duty: "WorkDuty") -> Message:
    return message("{duty}: {extent}", duty=_named(duty), extent=duty.extent.label)


def _named(duty: "WorkDuty") -> Inline | None:
    words = said(duty.what)
    if duty.occupation is None:
        return words
    label = OCCUPATIONS[duty.occupation].label
    return label if words is None else message("{occupation} ({words})", occupation=label, words=words)


def _break(rest: "RestBreak") -> Message:
    if rest.every is None:
        return counted("{count} minute once a day", "{count} minutes once a day", count=rest.minutes)
    return counted(
        "{count} minute after every {every} minutes of work",
        "{count} minutes after every {every} minutes of work",
        count=rest.minutes,
        every=rest.every,
    )


def _adjustments(plan: "ReturnToWorkPlan") -> Section | None:
    headings = (
        message("Adjustment"),
        message("What"),
        message("Changes"),
        message("For"),
        message("Arranged by"),
        message("Paid by"),
        message("Due"),
        message("In place"),
        message("Stages"),
    )
    rows: list[tuple[Inline | None, ...]] = [
        (
            message("{id}", id=each.id),
            Verbatim(each.what),
            None if each.kind is None else each.kind.label,
            said(each.reason),
            None if each.arranged_by is None else message("{id}", id=each.arranged_by),
            None if each.paid_by is None else each.paid_by.label,
            each.due,
            each.in_place_on,
            message("{stages}", stages=each.stages) if each.stages else message("every stage"),
        )
        for each in plan.adjustments
    ]
    return section(message("Adjustments at work"), table(headings, rows)) if rows else None
