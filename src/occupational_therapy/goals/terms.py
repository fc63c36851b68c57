"""What was agreed: who will do what, where, with what support, from where to where, and by when."""

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.goals.criterion import Criterion
from occupational_therapy.goals.measure import Direction, GoalMeasure, MeasureKind
from occupational_therapy.goals.rating_scale import TEN, to_rating_or_none
from occupational_therapy.goals.support import Barrier, Support
from occupational_therapy.kernel.dates import Date, DateLike, to_date, to_date_or_none
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import (
    choice,
    decimal_or_none,
    each,
    flag,
    instance,
    settle,
    text_or_none,
)
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.occupations import OCCUPATIONS

__all__ = ["IMPORTANCE_ENDS", "Actor", "Agreement", "Judgement", "JudgementAbout", "Terms"]

IMPORTANCE_ENDS = TEN
"""The ends of the rating of importance."""


class Actor(enum.StrEnum):
    """Who is to do what a goal says. A goal is the client's; that of anybody else is an action."""

    CLIENT = "client"
    FAMILY = "family"
    CARER = "carer"
    THERAPIST = "therapist"

    @property
    def label(self) -> Message:
        """The actor in words."""
        return _ACTORS[self]


_ACTORS = {
    Actor.CLIENT: message("the client"),
    Actor.FAMILY: message("a member of the family"),
    Actor.CARER: message("a carer"),
    Actor.THERAPIST: message("a therapist"),
}


class Agreement(enum.StrEnum):
    """On what footing a goal is pursued."""

    AGREED_WITH_CLIENT = "agreed_with_client"
    BEST_INTERESTS = "best_interests"
    """Decided in the best interests of a client who cannot decide it."""
    NOT_RECORDED = "not_recorded"

    @property
    def label(self) -> Message:
        """The footing in words."""
        return _AGREEMENTS[self]


_AGREEMENTS = {
    Agreement.AGREED_WITH_CLIENT: message("agreed with the client"),
    Agreement.BEST_INTERESTS: message("decided in the client's best interests"),
    Agreement.NOT_RECORDED: message("agreement not recorded"),
}


class JudgementAbout(enum.StrEnum):
    """What only a person can judge of a goal."""

    ACHIEVABLE = "achievable"
    REALISTIC = "realistic"

    @property
    def label(self) -> Message:
        """The question in words."""
        return _QUESTIONS[self]


_QUESTIONS = {
    JudgementAbout.ACHIEVABLE: message("achievable"),
    JudgementAbout.REALISTIC: message("realistic"),
}


def _about(value: JudgementAbout | str) -> JudgementAbout:
    return choice(JudgementAbout, value)


@attrs.frozen(kw_only=True)
class Judgement:
    """What a person judged of a goal: recorded here, never computed.

    Attributes:
        about: What was judged.
        holds: Whether it was judged to be so.
        on: The day.
        by: Who judged.
        reason: Why.
    """

    about: JudgementAbout = attrs.field(converter=_about)
    holds: bool = attrs.field(converter=flag)
    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    reason: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _actor(value: Actor | str) -> Actor:
    return choice(Actor, value)


def _agreement(value: Agreement | str) -> Agreement:
    return choice(Agreement, value)


def _occupation(value: str | None) -> str | None:
    return None if value is None else OCCUPATIONS.field(value)


def _support(value: Support | None) -> Support | None:
    return None if value is None else instance(Support, value)


def _measure(value: GoalMeasure | None) -> GoalMeasure | None:
    return None if value is None else instance(GoalMeasure, value)


def _criterion(value: Criterion | None) -> Criterion | None:
    return None if value is None else instance(Criterion, value)


def _rating(value: int | None) -> int | None:
    return to_rating_or_none(value, IMPORTANCE_ENDS)


def _dates(values: Iterable[DateLike]) -> tuple[Date, ...]:
    return each(to_date, values)


def _barriers(values: Iterable[Barrier]) -> tuple[Barrier, ...]:
    return each(lambda value: instance(Barrier, value), values)


def _judgements(values: Iterable[Judgement]) -> tuple[Judgement, ...]:
    return each(lambda value: instance(Judgement, value), values)


def _due_after_start(terms: "Terms") -> Iterator[Problem]:
    if terms.due is not None and terms.due <= terms.start:
        yield Problem(
            "due", message("{due} is not after the start, {start}", due=str(terms.due), start=str(terms.start))
        )


def _values_possible(terms: "Terms") -> Iterator[Problem]:
    if terms.measure is None:
        return
    for name, value in (("baseline", terms.baseline), ("target", terms.target)):
        fault = None if value is None else terms.measure.fault(value)
        if fault is not None:
            yield Problem(name, fault)
    if terms.kind is MeasureKind.YES_NO and terms.target == 0:
        yield Problem("target", message("is 0, for no: word the goal so that yes is what is wanted"))


def _somewhere_to_go(terms: "Terms") -> Iterator[Problem]:
    if terms.baseline is None or terms.wanted is None:
        return
    if terms.maintain:
        if terms.direction is not None and not terms.is_reached_by(terms.baseline):
            why = message(
                "{target} is better than the baseline, {baseline}: that is to be gained, not to be held",
                target=terms.wanted,
                baseline=terms.baseline,
            )
            yield Problem("target", why)
    elif terms.baseline == terms.wanted:
        why = message("is the baseline, {baseline}: set maintain for a goal to hold it", baseline=terms.baseline)
        yield Problem("target", why)
    elif terms.is_reached_by(terms.baseline):
        why = message(
            "{target} is worse than the baseline, {baseline}: set maintain for a goal to slow a decline",
            target=terms.wanted,
            baseline=terms.baseline,
        )
        yield Problem("target", why)


def _maintain_has_direction(terms: "Terms") -> Iterator[Problem]:
    if terms.maintain and terms.target is not None and terms.direction is None:
        yield Problem("measure", message("of a goal to maintain says which way is better: set its better"))


def _reviewed_in_its_time(terms: "Terms") -> Iterator[Problem]:
    if len(set(terms.review_dates)) < len(terms.review_dates):
        yield Problem("review_dates", message("name a day twice"))
    for place, day in enumerate(terms.review_dates):
        if day < terms.start:
            yield Problem(
                f"review_dates[{place}]",
                message("{day} is before the start, {start}", day=str(day), start=str(terms.start)),
            )


@attrs.frozen(kw_only=True)
class Terms:
    """What was agreed about a goal. Everything but the start may be left out, and is then found missing.

    Attributes:
        statement: The goal as it was written.
        actor: Who is to do it.
        verb: What will be seen done, such as ``prepare``.
        occupation: The key of the occupation it is part of.
        context: Where, and with what.
        support: With what help.
        measure: What it is measured in.
        baseline: The level at the start.
        target: The level wanted.
        criterion: On how many occasions the target is to be reached; None where a single reading will do.
        maintain: Whether the level is to be held and not raised.
        start: The first day.
        due: The day by which; it still counts as in time.
        review_dates: The days on which it is to be looked at.
        client_words: The goal, or why it matters, in the client's words.
        importance: How much it matters to the client, 1 to 10.
        agreement: On what footing it is pursued.
        problem: The identifier of the problem it answers.
        barriers: What stands in the way.
        judgements: What a person judged of it.

    >>> walk = Terms(
    ...     verb="walk",
    ...     occupation="walk_distance",
    ...     measure=GoalMeasure(kind="distance", unit="metres"),
    ...     baseline=20,
    ...     target=200,
    ...     start="2026-03-02",
    ...     due="2026-06-01",
    ... )
    >>> walk.direction
    <Direction.HIGHER: 'higher'>
    """

    statement: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    actor: Actor = attrs.field(default=Actor.CLIENT, converter=_actor)
    verb: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    occupation: str | None = attrs.field(default=None, converter=_occupation)
    context: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    support: Support | None = attrs.field(default=None, converter=_support)
    measure: GoalMeasure | None = attrs.field(default=None, converter=_measure)
    baseline: Decimal | None = attrs.field(default=None, converter=decimal_or_none)
    target: Decimal | None = attrs.field(default=None, converter=decimal_or_none)
    criterion: Criterion | None = attrs.field(default=None, converter=_criterion)
    maintain: bool = attrs.field(default=False, converter=flag)
    start: Date = attrs.field(converter=to_date)
    due: Date | None = attrs.field(default=None, converter=to_date_or_none)
    review_dates: tuple[Date, ...] = attrs.field(default=(), converter=_dates)
    client_words: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    importance: int | None = attrs.field(default=None, converter=_rating)
    agreement: Agreement = attrs.field(default=Agreement.NOT_RECORDED, converter=_agreement)
    problem: str | None = attrs.field(default=None, converter=identifier_or_none)
    barriers: tuple[Barrier, ...] = attrs.field(default=(), converter=_barriers)
    judgements: tuple[Judgement, ...] = attrs.field(default=(), converter=_judgements)

    def __attrs_post_init__(self) -> None:
        settle(
            self, _due_after_start, _values_possible, _somewhere_to_go, _maintain_has_direction, _reviewed_in_its_time
        )

    @property
    def kind(self) -> MeasureKind | None:
        """What sort of number it is measured in; None where no measure is named."""
        return None if self.measure is None else self.measure.kind

    @property
    def direction(self) -> Direction | None:
        """Which way is better: as the measure says, else from the baseline to the target; None where unknown."""
        said = None if self.measure is None else self.measure.direction
        if said is not None or self.maintain or self.baseline is None or self.target is None:
            return said
        return Direction.HIGHER if self.target > self.baseline else Direction.LOWER

    @property
    def wanted(self) -> Decimal | None:
        """The level wanted: the target, which of a yes or no goal is yes."""
        return Decimal(1) if self.target is None and self.kind is MeasureKind.YES_NO else self.target

    def is_reached_by(self, value: Decimal) -> bool:
        """Whether a value is the level wanted or better; False where no level is known.

        >>> minutes = GoalMeasure(kind="duration", unit="minutes")
        >>> dressing = Terms(measure=minutes, baseline=45, target=20, start="2026-03-02")
        >>> dressing.is_reached_by(Decimal(20)), dressing.is_reached_by(Decimal(21))
        (True, False)
        """
        if self.wanted is None:
            return False
        if self.direction is None:
            return value == self.wanted
        return value >= self.wanted if self.direction is Direction.HIGHER else value <= self.wanted

    def judged(self, about: JudgementAbout, on: Date) -> Judgement | None:
        """The last judgement recorded of something up to a day; None where there is none."""
        known = (each for each in self.judgements if each.about is about and each.on <= on)
        return max(known, key=lambda each: each.on, default=None)
