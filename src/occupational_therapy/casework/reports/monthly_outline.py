"""The monthly report as a document."""

from typing import TYPE_CHECKING

from occupational_therapy.casework.reports.activity import activity
from occupational_therapy.casework.reports.particulars import heading, signature_block
from occupational_therapy.casework.reports.parts import met_section, questions_left, recommended, risks_noted
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.messages import Message, message

if TYPE_CHECKING:
    from occupational_therapy.casework.reports.monthly import MonthlyReport

__all__ = ["monthly_outline"]


def monthly_outline(report: "MonthlyReport") -> Section:
    """The whole report."""
    return section(
        message("Monthly report, {start} to {end}", start=report.period.start, end=report.period.end),
        heading(report),
        activity(report.sessions),
        report.variance.outline(),
        _changed(report),
        section(message("Goals"), *(each.outline() for each in report.goals)) if report.goals else None,
        met_section(report.original_goals_met, report.goals_met),
        section(message("Measures"), *(each.outline() for each in report.measures)) if report.measures else None,
        report.ratings.outline() if report.ratings else None,
        recommended(report.recommendations),
        risks_noted(report.risks),
        questions_left(report.unanswered),
        _basis(report),
        signature_block(report.particulars),
    )


def _changed(report: "MonthlyReport") -> Section | None:
    points: list[Message] = [
        message("Goal {id} was added on {on}", id=each.goal.id, on=each.goal.begun)
        for each in report.goals
        if each.added
    ]
    points += [
        message("Goal {id} was {event} on {on}", id=each.goal.id, event=step.event.label, on=step.on)
        for each in report.goals
        for step in each.steps
    ]
    points += [
        message("Goal {id} was changed on {on}; as first agreed it is kept", id=each.goal.id, on=revision.on)
        for each in report.goals
        for revision in each.revisions
    ]
    return section(message("Goals added, changed and ended"), listing(*points)) if points else None


def _basis(report: "MonthlyReport") -> Section:
    return section(
        message("About this report"),
        listing(
            message(
                "Reporting each month against the goals as first agreed is practice that followed "
                "Loughlin v Singh [2013] EWHC 1641 (QB); the accounts of the judgment that were read set no interval"
            ),
            message("Status compares with a straight line from baseline to target, which is no forecast"),
            *(
                (
                    message(
                        "Goals were due for review on {days}: attainment is scaled in the review report",
                        days=report.planned_reviews,
                    ),
                )
                if report.planned_reviews
                else ()
            ),
        ),
    )
