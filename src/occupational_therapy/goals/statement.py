"""A goal put into words from its fields, so that it reads the same in every language."""

from collections.abc import Iterator

from occupational_therapy.goals.terms import IMPORTANCE_ENDS, Terms
from occupational_therapy.kernel.document import Inline, Quantity
from occupational_therapy.kernel.messages import Message, Verbatim, message
from occupational_therapy.occupations import OCCUPATIONS

__all__ = ["compose", "particulars"]


def compose(terms: Terms) -> Message:
    """The goal as one sentence made from its fields; what is missing is left out.

    >>> from occupational_therapy.goals.measure import GoalMeasure
    >>> print(
    ...     compose(
    ...         Terms(
    ...             occupation="walk_distance",
    ...             context="on the path by the canal",
    ...             measure=GoalMeasure(kind="distance", unit="metres"),
    ...             baseline=20,
    ...             target=200,
    ...             start="2026-03-02",
    ...             due="2026-06-01",
    ...         )
    ...     )
    ... )
    Goal for the client: Walk a set distance; on the path by the canal; from 20 metres to 200 metres; by 2026-06-01
    """
    sentence = _opening(terms)
    for part in _parts(terms):
        sentence = message("{goal}; {part}", goal=sentence, part=part)
    return sentence


def _opening(terms: Terms) -> Message:
    who = terms.actor.label
    activity = None if terms.occupation is None else OCCUPATIONS[terms.occupation].label
    if terms.verb is None and activity is None:
        return message("Goal for {actor}", actor=who)
    if activity is None:
        return message("Goal for {actor}: {activity}", actor=who, activity=Verbatim(terms.verb or ""))
    if terms.verb is None:
        return message("Goal for {actor}: {activity}", actor=who, activity=activity)
    return message("Goal for {actor}: {verb} ({occupation})", actor=who, verb=Verbatim(terms.verb), occupation=activity)


def _parts(terms: Terms) -> Iterator[Inline]:
    if terms.context is not None:
        yield Verbatim(terms.context)
    if terms.support is not None and terms.support.is_named:
        yield message("support: {support}", support=terms.support.label)
    yield from _way(terms)
    if terms.criterion is not None:
        yield terms.criterion.label
    if terms.due is not None:
        yield message("by {due}", due=terms.due)


def _way(terms: Terms) -> Iterator[Message]:
    start, end = _level(terms, "baseline"), _level(terms, "wanted")
    if terms.maintain and end is not None:
        yield message("held at {target}", target=end)
    elif start is not None and end is not None:
        yield message("from {baseline} to {target}", baseline=start, target=end)
    elif end is not None:
        yield message("to {target}", target=end)


def _level(terms: Terms, name: str) -> Inline | None:
    value = terms.baseline if name == "baseline" else terms.wanted
    if value is None:
        return None
    return Quantity(value) if terms.measure is None else terms.measure.shown(value)


def particulars(terms: Terms) -> tuple[tuple[Message, Inline | None], ...]:
    """The fields of a goal by their names, None where one is not said.

    >>> for name, said in particulars(Terms(start="2026-03-02", importance=8))[9:12]:
    ...     print(name, "-", said)
    Start - 2026-03-02
    Due - None
    Importance to the client - 8 of 10
    """
    occupation = None if terms.occupation is None else OCCUPATIONS[terms.occupation].label
    importance = terms.importance
    return (
        (message("As written"), _verbatim(terms.statement)),
        (message("Who"), terms.actor.label),
        (message("What will be seen"), _verbatim(terms.verb)),
        (message("Occupation"), occupation),
        (message("Where and with what"), _verbatim(terms.context)),
        (message("Support"), None if terms.support is None else terms.support.label),
        (message("Measured as"), None if terms.measure is None else terms.measure.label),
        (message("Baseline"), _level(terms, "baseline")),
        (message("Target"), _target(terms)),
        (message("Start"), terms.start),
        (message("Due"), terms.due),
        (
            message("Importance to the client"),
            None
            if importance is None
            else message("{importance} of {most}", importance=importance, most=max(IMPORTANCE_ENDS)),
        ),
        (message("In the client's words"), _verbatim(terms.client_words)),
        (message("Agreement"), terms.agreement.label),
        (
            message("In the way"),
            message("{barriers}", barriers=tuple(each.label for each in terms.barriers)) if terms.barriers else None,
        ),
    )


def _verbatim(words: str | None) -> Verbatim | None:
    return None if words is None else Verbatim(words)


def _target(terms: Terms) -> Inline | None:
    level = _level(terms, "wanted")
    if level is None:
        return None
    if terms.maintain:
        level = message("held at {target}", target=level)
    if terms.criterion is None:
        return level
    return message("{target}, {criterion}", target=level, criterion=terms.criterion.label)
