"""Parts that several reports share: recommendations, risks, open questions, goals met and goals scaled."""

from collections.abc import Iterable

from occupational_therapy.casework.notes import RiskNote
from occupational_therapy.casework.recommendation import Recommendation
from occupational_therapy.casework.referral import InstructedQuestion
from occupational_therapy.goals import PercentMet
from occupational_therapy.kernel.document import Inline, Quantity, Section, listing, section, table
from occupational_therapy.kernel.messages import Message, Verbatim, message

__all__ = ["met_section", "questions_left", "recommended", "risks_noted"]


def recommended(recommendations: tuple[Recommendation, ...]) -> Section | None:
    """Recommendations with their goals, cost, day, and who sees to them; None where there are none."""
    if not recommendations:
        return None
    rows: list[tuple[Inline | None, ...]] = [
        (
            message("{id}: {what}", id=each.id, what=Verbatim(each.what)),
            message("{goals}", goals=each.goals) if each.goals else None,
            costing.first_year if (costing := each.costing()) else message("nothing") if each.no_cost else None,
            each.due,
            message("{owner}", owner=each.owner) if each.owner else None,
            each.status.label,
        )
        for each in recommendations
    ]
    headings = (
        message("Recommendation"),
        message("Goals"),
        message("Cost, first year"),
        message("Due"),
        message("Owner"),
        message("Status"),
    )
    return section(message("Recommendations"), table(headings, rows))


def risks_noted(risks: Iterable[RiskNote]) -> Section | None:
    """Risks with their days; None where there are none."""
    points = [message("{on}: {risk}", on=each.on, risk=Verbatim(each.risk)) for each in risks]
    return section(message("Risks"), listing(*points)) if points else None


def questions_left(questions: Iterable[InstructedQuestion]) -> Section | None:
    """Questions of the referral without an answer; None where there are none."""
    points = [message("{id}: {question}", id=each.id, question=Verbatim(each.question)) for each in questions]
    return section(message("Questions still unanswered"), listing(*points)) if points else None


def met_section(original: PercentMet | None, current: PercentMet | None) -> Section | None:
    """The share of goals met as they were first agreed, and as they are agreed now, with those left out."""
    if original is None or current is None:
        return None
    rows = [_share(message("as first agreed"), original), _share(message("as it stands"), current)]
    headings = (
        message("Judged against the goal"),
        message("Met"),
        message("Counted"),
        message("Share"),
        message("Left out"),
    )
    return section(message("Goals met"), table(headings, rows))


def _share(version: Message, met: PercentMet) -> tuple[Inline | None, ...]:
    left_out = tuple(
        message("{count} {outcome}", count=each.count, outcome=each.outcome.label) for each in met.excluded
    )
    return (
        version,
        Quantity(met.met),
        Quantity(met.counted),
        message("none counted yet") if met.exact is None else message("{percent} %", percent=Quantity(met.exact, 0)),
        message("{outcomes}", outcomes=left_out) if left_out else None,
    )
