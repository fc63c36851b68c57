"""The monthly report as a document."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from occupational_therapy.assessment import Change, Threshold
from occupational_therapy.casework.session import Attendance
from occupational_therapy.goals import Progress
from occupational_therapy.goals.statement import compose
from occupational_therapy.kernel.document import Block, Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from occupational_therapy.specialisms import THERAPIES

if TYPE_CHECKING:
    from occupational_therapy.casework.reports.monthly import GoalStanding, MeasureChange, MonthlyReport, Variance

__all__ = ["monthly_outline"]


def monthly_outline(report: "MonthlyReport") -> Section:
    """The whole report."""
    return section(
        message("Monthly report, {start} to {end}", start=report.period.start, end=report.period.end),
        message(
            "Case {case}, client {client}, therapist {practitioner}",
            case=report.case,
            client=report.client,
            practitioner=report.practitioner,
        ),
        _activity(report),
        _hours_and_cost(report.variance),
        section(message("Goals"), *(_goal(standing) for standing in report.goals)) if report.goals else None,
        report.goals_met.outline() if report.goals_met else None,
        section(message("Measures"), *(_measure(each) for each in report.measures)) if report.measures else None,
        _recommendations(report),
        _risks(report),
        _unanswered(report),
    )


def _activity(report: "MonthlyReport") -> Section:
    title = message("Activity")
    if not report.sessions:
        return section(title, message("No activity in this period"))
    rows: list[tuple[Inline | None, ...]] = [
        (
            session.on,
            session.attendance.label,
            message("{therapies}", therapies=tuple(THERAPIES[key].label for key in session.therapies))
            if session.therapies
            else None,
            Quantity(session.minutes) if session.attendance is Attendance.ATTENDED else None,
            message("{goals}", goals=session.goals) if session.goals else None,
            Verbatim(session.outcome) if session.outcome else None,
        )
        for session in report.sessions
    ]
    headings = (
        message("Day"),
        message("Session"),
        message("What was done"),
        message("Minutes"),
        message("Goals"),
        message("Outcome"),
    )
    nil = message("No session took place in this period") if report.is_nil else None
    return section(title, nil, table(headings, rows))


def _hours_and_cost(variance: "Variance") -> Section:
    return section(message("Hours and cost"), listing(_hours(variance), *_cost(variance)))


def _hours(variance: "Variance") -> Message:
    used, over = Quantity(variance.used_hours, 2), variance.hours
    if variance.agreed_hours is None or over is None:
        return message("Hours of therapy: {used}", used=used)
    if over == 0:
        return message("Hours of therapy: {used}, as agreed", used=used)
    difference, agreed = Quantity(abs(over), 2), Quantity(variance.agreed_hours, 2)
    if over > 0:
        return message(
            "Hours of therapy: {used}, {difference} more than the {agreed} agreed",
            used=used,
            difference=difference,
            agreed=agreed,
        )
    return message(
        "Hours of therapy: {used}, {difference} fewer than the {agreed} agreed",
        used=used,
        difference=difference,
        agreed=agreed,
    )


def _cost(variance: "Variance") -> Iterator[Message]:
    agreed, charged, over = variance.agreed_amount, variance.charged, variance.amount
    if charged is not None:
        yield message(
            "Cost: {total}, of which therapy {therapy}, travel time {travel}, mileage {mileage}",
            total=charged.total,
            therapy=charged.therapy,
            travel=charged.travel,
            mileage=charged.mileage,
        )
    if agreed is None:
        return
    if over is None:
        yield message("{agreed} agreed; what the sessions cost is not known without rates", agreed=agreed)
    elif over.amount == 0:
        yield message("As agreed: {agreed}", agreed=agreed)
    elif over.amount > 0:
        yield message("{difference} more than the {agreed} agreed", difference=over, agreed=agreed)
    else:
        yield message("{difference} less than the {agreed} agreed", difference=over * -1, agreed=agreed)


def _goal(standing: "GoalStanding") -> Section:
    original, current = standing.against_original, standing.against_current
    rows: list[tuple[Inline | None, ...]] = [
        (label, first, now if standing.reworded else None)
        for label, first, now in (
            (message("Goal"), _wording(standing, first=True), _wording(standing, first=False)),
            (message("Baseline"), _level(original, original.terms.baseline), _level(current, current.terms.baseline)),
            (message("Target"), _level(original, original.terms.target), _level(current, current.terms.target)),
            (message("Due"), original.terms.due, current.terms.due),
            (message("Present level"), _level(original, original.current), _level(current, current.current)),
            (message("Read on"), original.read_on, current.read_on),
            (message("Status"), original.status.label, current.status.label),
        )
    ]
    headings = message("What"), message("As first agreed"), message("As it stands")
    facts: list[Block | None] = [table(headings, rows)]
    if not standing.reworded:
        facts.append(message("The goal stands as it was first agreed"))
    facts.extend(_said(standing))
    return section(message("Goal {id}", id=standing.goal.id), *facts)


def _wording(standing: "GoalStanding", *, first: bool) -> Inline:
    terms = standing.against_original.terms if first else standing.against_current.terms
    return Verbatim(terms.statement) if terms.statement else compose(terms)


def _level(progress: Progress, value: Decimal | None) -> Inline | None:
    if value is None:
        return None
    return Quantity(value) if progress.terms.measure is None else progress.terms.measure.shown(value)


def _said(standing: "GoalStanding") -> Iterator[Message]:
    if standing.sessions:
        yield counted("One session worked on it", "{count} sessions worked on it", count=standing.sessions)
    else:
        yield message("No session worked on it")
    note = standing.note
    if note is None:
        return
    if note.done:
        yield message("Done: {done}", done=Verbatim(note.done))
    if note.barriers:
        yield message("In the way: {barriers}", barriers=Verbatim(note.barriers))
    if note.next_step:
        yield message("Next: {next}", next=Verbatim(note.next_step))


def _measure(each: "MeasureChange") -> Section:
    scores = {change.score: each.later.measure.score_named(change.score) for change in each.changes}
    rows: list[tuple[Inline | None, ...]] = [
        (
            scores[change.score].label,
            each.first[change.score].shown(),
            each.later[change.score].shown(),
            Quantity(change.exact, scores[change.score].decimals) if change.exact is not None else None,
            _judged(change),
        )
        for change in each.changes
    ]
    headings = message("Score"), message("First"), message("Now"), message("Change"), message("What it means")
    return section(
        message(
            "{measure}: {first} and {later}", measure=each.later.measure.label, first=each.first.on, later=each.later.on
        ),
        table(headings, rows),
        listing(*(finding.line() for finding in each.later.findings)) if each.later.findings else None,
    )


_BETTER = {True: message("for the better"), False: message("for the worse")}


def _judged(change: Change) -> Message | None:
    lines = [] if change.better is None else [_BETTER[change.better]]
    lines += [
        message(
            "{threshold} in {population}: {answer}",
            threshold=_size(compared.threshold),
            population=compared.threshold.population,
            answer=message("reached") if compared.reached else message("not reached"),
        )
        for compared in change.comparisons
        if compared.reached is not None
    ]
    return message("{lines}", lines=tuple(lines)) if lines else None


def _size(threshold: Threshold) -> Message:
    value = Quantity(threshold.value)
    if threshold.percent:
        return message("{statistic} of {value} %", statistic=threshold.statistic, value=value)
    return message("{statistic} of {value}", statistic=threshold.statistic, value=value)


def _recommendations(report: "MonthlyReport") -> Section | None:
    if not report.recommendations:
        return None
    rows: list[tuple[Inline | None, ...]] = [
        (
            message("{id}: {what}", id=each.id, what=Verbatim(each.what)),
            message("{goals}", goals=each.goals) if each.goals else None,
            costing.first_year if (costing := each.costing()) else None,
            each.due,
            each.status.label,
        )
        for each in report.recommendations
    ]
    headings = (
        message("Recommendation"),
        message("Goals"),
        message("Cost, first year"),
        message("Due"),
        message("Status"),
    )
    return section(message("Recommendations"), table(headings, rows))


def _risks(report: "MonthlyReport") -> Section | None:
    points = [message("{on}: {risk}", on=each.on, risk=Verbatim(each.risk)) for each in report.risks]
    return section(message("Risks"), listing(*points)) if points else None


def _unanswered(report: "MonthlyReport") -> Section | None:
    points = [message("{id}: {question}", id=each.id, question=Verbatim(each.question)) for each in report.unanswered]
    return section(message("Questions still unanswered"), listing(*points)) if points else None
