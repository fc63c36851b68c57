"""Rules of when: the due date, the reviews, and a plan that is changed where it does not lead there."""

from collections.abc import Iterator

from occupational_therapy.goals.examined import Examined
from occupational_therapy.goals.goal_line import Progress
from occupational_therapy.goals.language import Language
from occupational_therapy.goals.sources import (
    BOVEND_EERDT_2009,
    COAST_MANUAL,
    DORAN,
    FOUR_BELOW,
    LIBRARY_CHECK,
    SMARTER_READING,
)
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity
from occupational_therapy.kernel.messages import message

__all__ = [
    "DUE",
    "READJUSTED",
    "REVIEWS_IN_TIME",
    "REVIEWS_MADE",
    "REVIEWS_SET",
]

_REVIEW_WINDOW = 7
"""How many days on either side of a review a reading counts as its entry."""
_RUN_BELOW = 4
"""How many readings in a row under the line call for a change of plan."""


def _due(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    terms, language, end = examined.terms, examined.language, examined.plan_end
    if terms.due is not None:
        if end is not None and terms.due > end:
            what = message("it is due on {due}, after the plan ends on {end}", due=terms.due, end=end)
            yield rule.finding(Severity.NOTE, what, "due")
        return
    said = None if language is None or terms.statement is None else language.date_of(terms.statement, terms.start)
    if said is not None:
        what = message("no due date is set: what the wording says comes to {date}", date=said)
        yield rule.finding(Severity.NOTE, what, "due")
    elif examined.wording_has(Language.has_date):
        yield rule.finding(Severity.NOTE, message("no due date is set: the wording names a date"), "due")
    else:
        yield rule.finding(Severity.WARNING, message("no due date is set"), "due")


def _reviews_in_time(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    terms = examined.terms
    for place, day in enumerate(terms.review_dates):
        if terms.due is not None and day > terms.due:
            what = message("the review on {day} is after the due date, {due}", day=day, due=terms.due)
            yield rule.finding(Severity.NOTE, what, f"review_dates[{place}]")


def _reviews_set(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    if not examined.terms.review_dates:
        yield rule.finding(Severity.WARNING, message("no day is set to look at it"), "review_dates")


def _reviews_made(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    read = [reading.on.toordinal() for reading in examined.goal.readings if reading.on <= examined.on]
    for place, day in enumerate(examined.terms.review_dates):
        missed = all(abs(each - day.toordinal()) > _REVIEW_WINDOW for each in read)
        if missed and examined.on.toordinal() - day.toordinal() > _REVIEW_WINDOW:
            what = message("the review on {day} has no reading", day=day)
            yield rule.finding(Severity.WARNING, what, f"review_dates[{place}]")


def _readjusted(rule: Rule[Examined], examined: Examined) -> Iterator[Finding]:
    since = max((each.on for each in examined.goal.revisions if each.on <= examined.on), default=examined.terms.start)
    days = [each.on for each in examined.goal.readings_until(examined.on, examined.terms) if each.on >= since]
    last = days[-_RUN_BELOW:]
    if len(last) == _RUN_BELOW and all(_lies_below(examined.standing(day)) for day in last):
        what = message("the last {run} readings lie under the line: is the plan to be changed?", run=_RUN_BELOW)
        yield rule.finding(Severity.NOTE, what, "revisions")


def _lies_below(standing: Progress) -> bool:
    gained, elapsed = standing.gained, standing.elapsed
    return not standing.is_yes_no and gained is not None and elapsed is not None and gained < elapsed


DUE: Rule[Examined] = Rule(
    key="goal_due",
    basis=Basis.PUBLICATION,
    summary=message("it has a due date, within the plan"),
    sources=(DORAN, BOVEND_EERDT_2009, COAST_MANUAL),
    check=_due,
)
REVIEWS_IN_TIME: Rule[Examined] = Rule(
    key="goal_reviews_in_time",
    basis=Basis.LIBRARY,
    summary=message("its reviews fall on its due date at the latest"),
    sources=(LIBRARY_CHECK,),
    check=_reviews_in_time,
)
REVIEWS_SET: Rule[Examined] = Rule(
    key="goal_reviews_set",
    basis=Basis.PUBLICATION,
    summary=message("days are set to look at it"),
    sources=(SMARTER_READING,),
    check=_reviews_set,
)
REVIEWS_MADE: Rule[Examined] = Rule(
    key="goal_reviews_made",
    basis=Basis.PUBLICATION,
    summary=message("it was looked at on the days set"),
    sources=(SMARTER_READING, LIBRARY_CHECK),
    check=_reviews_made,
)
READJUSTED: Rule[Examined] = Rule(
    key="goal_readjusted",
    basis=Basis.PUBLICATION,
    summary=message("a plan that does not lead there is changed"),
    sources=(SMARTER_READING, FOUR_BELOW),
    check=_readjusted,
)
