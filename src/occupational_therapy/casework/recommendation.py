"""Recommendations: a need, a reason, what was considered, what it costs, and who does it by when."""

import enum
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.casework.costing import Costing, CostItem, costed, to_items
from occupational_therapy.casework.funding_route import FundingRoute
from occupational_therapy.casework.invariants import each_once, one_currency
from occupational_therapy.goals import JudgementAbout
from occupational_therapy.kernel.dates import Date, DateLike, to_date, to_date_or_none
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, each, flag_or_none, settle, text, text_or_none
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none, identifiers
from occupational_therapy.kernel.messages import Message, Verbatim, message

__all__ = ["Priority", "Recommendation", "RecommendationStatus"]


class Priority(enum.StrEnum):
    """How much a recommendation matters."""

    ESSENTIAL = "essential"
    IMPORTANT = "important"
    DESIRABLE = "desirable"

    @property
    def label(self) -> Message:
        """The priority in words."""
        return _PRIORITIES[self]


_PRIORITIES = {
    Priority.ESSENTIAL: message("essential"),
    Priority.IMPORTANT: message("important"),
    Priority.DESIRABLE: message("desirable"),
}


class RecommendationStatus(enum.StrEnum):
    """Where a recommendation stands."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    DECLINED = "declined"
    DONE = "done"

    @property
    def label(self) -> Message:
        """The status in words."""
        return _STATUSES[self]


_STATUSES = {
    RecommendationStatus.PROPOSED: message("proposed"),
    RecommendationStatus.APPROVED: message("approved"),
    RecommendationStatus.DECLINED: message("declined"),
    RecommendationStatus.DONE: message("done"),
}


def _priority(value: Priority | str) -> Priority:
    return choice(Priority, value)


def _status(value: RecommendationStatus | str) -> RecommendationStatus:
    return choice(RecommendationStatus, value)


def _routes(values: Iterable[FundingRoute | str]) -> tuple[FundingRoute, ...]:
    return each(lambda value: choice(FundingRoute, value), values)


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    return each(text, values)


def _costs_fit(recommendation: "Recommendation") -> Iterator[Problem]:
    items = recommendation.items
    yield from each_once("items", (item.id for item in items))
    yield from one_currency((f"items[{place}].unit_cost", item.unit_cost) for place, item in enumerate(items))
    if recommendation.no_cost and items:
        yield Problem("no_cost", message("is True although costs are listed"))


def _due_after(recommendation: "Recommendation") -> Iterator[Problem]:
    if recommendation.due is not None and recommendation.due < recommendation.on:
        yield Problem(
            "due",
            message(
                "{due} is before the day it was made, {on}", due=str(recommendation.due), on=str(recommendation.on)
            ),
        )


@attrs.frozen(kw_only=True)
class Recommendation:
    """Something a therapist recommends. What is left out is found missing, not guessed.

    Attributes:
        id: Its identifier.
        on: The day it was made.
        what: What is recommended.
        need: The need it answers.
        reason: Why this meets it.
        alternatives: What else was considered, and why not.
        goals: Identifiers of the goals it serves.
        items: What it costs, line by line.
        no_cost: Whether it costs nothing, said on purpose; None where not said.
        funding: Who may pay.
        priority: How much it matters.
        owner: The identifier of who sees to it.
        due: The day by which.
        judged_by: The identifier of who judged it realistic and achievable.
        realistic: What they judged; None where nobody has.
        achievable: What they judged; None where nobody has.
        status: Where it stands.
    """

    id: str = attrs.field(converter=identifier)
    on: Date = attrs.field(converter=to_date)
    what: str = attrs.field(converter=text, repr=False)
    need: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    reason: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    alternatives: tuple[str, ...] = attrs.field(default=(), converter=_texts, repr=False)
    goals: tuple[str, ...] = attrs.field(default=(), converter=identifiers)
    items: tuple[CostItem, ...] = attrs.field(default=(), converter=to_items)
    no_cost: bool | None = attrs.field(default=None, converter=flag_or_none)
    funding: tuple[FundingRoute, ...] = attrs.field(default=(), converter=_routes)
    priority: Priority = attrs.field(default=Priority.IMPORTANT, converter=_priority)
    owner: str | None = attrs.field(default=None, converter=identifier_or_none)
    due: Date | None = attrs.field(default=None, converter=to_date_or_none)
    judged_by: str | None = attrs.field(default=None, converter=identifier_or_none)
    realistic: bool | None = attrs.field(default=None, converter=flag_or_none)
    achievable: bool | None = attrs.field(default=None, converter=flag_or_none)
    status: RecommendationStatus = attrs.field(default=RecommendationStatus.PROPOSED, converter=_status)

    def __attrs_post_init__(self) -> None:
        settle(self, _costs_fit, _due_after)

    def costing(self, on: DateLike | None = None) -> Costing | None:
        """What it costs, with the VAT of a day, or of the day it was made; None where no cost is listed.

        Raises:
            NotInForceError: No rate of VAT is known for that day.
        """
        return costed(self.items, self.on if on is None else on) if self.items else None

    def outline(self) -> Section:
        """The recommendation with its reasons and costs."""
        costing = self.costing()
        points = [
            message("Need: {need}", need=Verbatim(self.need)) if self.need else None,
            message("Reason: {reason}", reason=Verbatim(self.reason)) if self.reason else None,
            *(message("Considered as well: {other}", other=Verbatim(other)) for other in self.alternatives),
            message("For goals: {goals}", goals=self.goals) if self.goals else None,
            message("Priority: {priority}; {status}", priority=self.priority.label, status=self.status.label),
            message("Owner: {owner}", owner=self.owner) if self.owner else None,
            message("By {due}", due=self.due) if self.due else None,
            self._judged(),
            message("May be paid by {routes}", routes=tuple(route.label for route in self.funding))
            if self.funding
            else None,
            message("It costs nothing") if self.no_cost else None,
        ]
        return section(
            message("{id}: {what}", id=self.id, what=Verbatim(self.what)),
            listing(*(point for point in points if point is not None)),
            costing.outline() if costing else None,
        )

    def _judged(self) -> Message | None:
        judged = ((JudgementAbout.REALISTIC, self.realistic), (JudgementAbout.ACHIEVABLE, self.achievable))
        verdicts = tuple(
            about.label if holds else message("not {judgement}", judgement=about.label)
            for about, holds in judged
            if holds is not None
        )
        if not verdicts:
            return None
        if self.judged_by is None:
            return message("Judged: {verdicts}", verdicts=verdicts)
        return message("Judged by {judge}: {verdicts}", judge=self.judged_by, verdicts=verdicts)
