"""Goals side by side: what is only seen of several at once, and what is easily overlooked among them."""

from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.goals.goal import Goal
from occupational_therapy.goals.lifecycle import OPEN_STATES
from occupational_therapy.goals.sources import GUIDE, KINGS_COLLEGE, LIBRARY_CHECK
from occupational_therapy.kernel.dates import Date, DateLike, to_date
from occupational_therapy.kernel.document import Section, section
from occupational_therapy.kernel.fields import each, instance, settle
from occupational_therapy.kernel.findings import Basis, Finding, Rule, Severity, judge, points
from occupational_therapy.kernel.messages import Verbatim, counted, message

__all__ = ["RULES", "Goals", "review_goals"]

_MOST_OF_ONE_OWNER = 4
"""How many open goals of a client one person may answer for before somebody should look."""
_MOST_AT_ONCE = 3
"""How many goals a client may work towards at once before somebody should look."""


def _goals(values: Iterable[Goal]) -> tuple[Goal, ...]:
    return each(lambda value: instance(Goal, value), values)


@attrs.frozen(kw_only=True)
class Goals:
    """Goals on a day, as checks look at them together.

    Attributes:
        goals: The goals, of one client or of several.
        on: The day.
    """

    goals: tuple[Goal, ...] = attrs.field(converter=_goals)
    on: Date = attrs.field(converter=to_date)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def open(self) -> tuple[tuple[int, Goal], ...]:
        """The goals that were set by that day and had not ended, each with its place."""
        return tuple(
            (place, goal)
            for place, goal in enumerate(self.goals)
            if goal.begun <= self.on and goal.state_on(self.on) in OPEN_STATES
        )

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What a person should look at."""
        return judge(RULES, self, self.on)

    def outline(self) -> Section:
        """What was found."""
        found = self.findings
        return section(
            message("Goals on {on}", on=self.on),
            counted("{count} open goal", "{count} open goals", count=len(self.open)),
            points(found) if found else message("nothing was found"),
        )


def review_goals(goals: Iterable[Goal], on: DateLike) -> Goals:
    """Goals looked at together on a day; later versions and steps are not looked at.

    Raises:
        InvalidInputError: Something is no goal, or the day is no date.

    >>> from occupational_therapy.goals.terms import Terms
    >>> late = Goal(id="G1", terms=Terms(start="2026-03-02", due="2026-06-01", client_words="To cook for my children"))
    >>> [str(finding.message) for finding in review_goals([late], on="2026-06-02").findings]
    ['G1 was due on 2026-06-01 and is still open: close it, or agree a new date']
    """
    return Goals(goals=goals, on=on)


def _due_passed(rule: Rule[Goals], looked_at: Goals) -> Iterator[Finding]:
    for place, goal in looked_at.open:
        due = goal.terms_on(looked_at.on).due
        if due is not None and due < looked_at.on:
            what = message(
                "{goal} was due on {due} and is still open: close it, or agree a new date",
                goal=Verbatim(goal.id),
                due=due,
            )
            yield rule.finding(Severity.WARNING, what, f"goals[{place}].due")


def _client_words(rule: Rule[Goals], looked_at: Goals) -> Iterator[Finding]:
    for place, goal in looked_at.open:
        if goal.terms_on(looked_at.on).client_words is None:
            what = message("{goal} has nothing in the client's words: add why it matters", goal=Verbatim(goal.id))
            yield rule.finding(Severity.WARNING, what, f"goals[{place}].client_words")


def _one_owner(rule: Rule[Goals], looked_at: Goals) -> Iterator[Finding]:
    owned = [(owner.id, goal.client) for _, goal in looked_at.open for owner in goal.owners_on(looked_at.on)]
    for owner, client in dict.fromkeys(owned):
        number = owned.count((owner, client))
        if number > _MOST_OF_ONE_OWNER:
            what = message(
                "{owner} answers for {number} open goals of one client: can anybody share them?",
                owner=Verbatim(owner),
                number=number,
            )
            yield rule.finding(Severity.NOTE, what, "goals")


def _at_once(rule: Rule[Goals], looked_at: Goals) -> Iterator[Finding]:
    clients = [goal.client for _, goal in looked_at.open]
    for client in dict.fromkeys(clients):
        if clients.count(client) > _MOST_AT_ONCE:
            what = message(
                "{number} goals of one client are open at once: three or four are usual, so which come first?",
                number=clients.count(client),
            )
            yield rule.finding(Severity.NOTE, what, "goals")


RULES: tuple[Rule[Goals], ...] = (
    Rule(
        key="goals_not_past_due",
        basis=Basis.LIBRARY,
        summary=message("no goal is open after its due date"),
        sources=(LIBRARY_CHECK,),
        check=_due_passed,
    ),
    Rule(
        key="goals_client_words",
        basis=Basis.PROFESSIONAL_BODY,
        summary=message("each goal has the client's words"),
        sources=(GUIDE,),
        check=_client_words,
    ),
    Rule(
        key="goals_shared_out",
        basis=Basis.LIBRARY,
        summary=message("no one person answers for five goals of a client or more"),
        sources=(LIBRARY_CHECK,),
        check=_one_owner,
    ),
    Rule(
        key="goals_few_at_once",
        basis=Basis.LIBRARY,
        summary=message("no more than three goals are open at once"),
        sources=(KINGS_COLLEGE, LIBRARY_CHECK),
        check=_at_once,
    ),
)
"""Every check of goals side by side."""
