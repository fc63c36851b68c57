"""Adapters from worked cases of casework to the public interface."""

from collections.abc import Callable
from typing import Any

import occupational_therapy as ot
from occupational_therapy.kernel.fields import accept, whole

__all__ = ["ADAPTERS", "RULE_CHECKS"]

Case = dict[str, Any]

_MONTH, _DAY = "2026-11", "2026-11-23"
"""The month and the day on which a case without a date is taken."""


def _report_dates(inputs: Case) -> Case:
    dates = ot.casework.report_dates(inputs["anchor"], inputs["count"], inputs.get("every_months", 1))
    return {"dates": [str(day) for day in dates]}


def _numbered(letter: str, facts: Case, fact: str) -> list[str]:
    return [f"{letter}{number}" for number in range(accept(fact, whole(facts[fact])))]


def _monthly_report(facts: Case) -> Case:
    """A case of so many sessions and goals, of which some were read and told of in the month."""
    told = _numbered("G", facts, "goals_with_progress")
    reading = ot.goals.Reading(on=_DAY, value=1)
    referral = ot.casework.Referral(
        id="R1",
        client=ot.casework.Client(id="C1"),
        on=_DAY,
        referrer="case_manager",
        instruction="ongoing_treatment",
        specialisms=["rehabilitation"],
    )
    case = ot.casework.Case(
        id="K1",
        referral=referral,
        practitioner="OT1",
        opened_on=_DAY,
        goals=[
            ot.goals.Goal(id=each, terms=ot.goals.Terms(start=_DAY), readings=[reading] if each in told else [])
            for each in _numbered("G", facts, "original_goals")
        ],
        sessions=[
            ot.casework.Session(id=each, on=_DAY, by="OT1", minutes=60)
            for each in _numbered("S", facts, "activity_entries")
        ],
        notes=[ot.casework.ProgressNote(goal=each, on=_DAY, by="OT1", next_step="Go on") for each in told],
    )
    report = ot.casework.monthly_report(case, month=_MONTH)
    if report.is_nil:
        return {"outcome": "nil_report_due", "missing": []}
    unread = any(each.path.endswith(".readings") for each in ot.casework.review_report(report))
    return {"outcome": "incomplete" if unread else "complete", "missing": ["goal_progress"] if unread else []}


RULE_CHECKS: dict[str, Callable[[Case], Case]] = {"monthly_report": _monthly_report}

ADAPTERS: dict[str, Callable[[Case], Case]] = {"report_dates": _report_dates}
