"""The home programme of hand therapy: what is done at home, who was shown how, and what was noted of it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.casework.invariants import each_once
from occupational_therapy.casework.plans.adherence import Adherence, ProgrammeEntry, adherence
from occupational_therapy.casework.plans.agreement import to_agreement
from occupational_therapy.casework.plans.home_exercise import HomeExercise, SplintWear
from occupational_therapy.casework.plans.home_programme_outline import home_programme_outline
from occupational_therapy.casework.plans.links import to_measures, to_texts
from occupational_therapy.goals import Agreement
from occupational_therapy.kernel.dates import Date, DateLike, on_date, to_date, to_date_or_none
from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import (
    Number,
    accept,
    choice,
    each,
    flag_or_none,
    instance,
    refuse,
    settle,
    share,
    text_or_none,
)
from occupational_therapy.kernel.identifiers import identifier, identifier_or_none, identifiers
from occupational_therapy.kernel.messages import message
from occupational_therapy.occupations import Weekday
from occupational_therapy.specialisms import Recipient

__all__ = ["HomeProgramme", "Teaching"]


def _recipient(value: Recipient | str) -> Recipient:
    return choice(Recipient, value)


@attrs.frozen(kw_only=True)
class Teaching:
    """Somebody was shown what to do. What is None was not recorded.

    Attributes:
        on: The day.
        by: The identifier of who taught.
        recipient: Who was taught.
        items: Identifiers of the exercises and splints; all of them where none is named.
        demonstrated: Whether it was demonstrated.
        taught_back: Whether the person told or showed in their own way what they were taught, and had it right.
        note: How it went.
    """

    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    recipient: Recipient = attrs.field(default=Recipient.CLIENT, converter=_recipient)
    items: tuple[str, ...] = attrs.field(default=(), converter=identifiers)
    demonstrated: bool | None = attrs.field(default=None, converter=flag_or_none)
    taught_back: bool | None = attrs.field(default=None, converter=flag_or_none)
    note: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _exercises(values: Iterable[HomeExercise]) -> tuple[HomeExercise, ...]:
    return each(lambda value: instance(HomeExercise, value), values)


def _splints(values: Iterable[SplintWear]) -> tuple[SplintWear, ...]:
    return each(lambda value: instance(SplintWear, value), values)


def _teachings(values: Iterable[Teaching]) -> tuple[Teaching, ...]:
    return each(lambda value: instance(Teaching, value), values)


def _entries(values: Iterable[ProgrammeEntry]) -> tuple[ProgrammeEntry, ...]:
    return each(lambda value: instance(ProgrammeEntry, value), values)


def _share(value: Number | None) -> Decimal | None:
    return None if value is None else share(value)


def _something(programme: "HomeProgramme") -> Iterator[Problem]:
    if not programme.exercises and not programme.splints:
        yield Problem("exercises", message("are none, and no splints either: give one at least"))
    yield from each_once("exercises", (exercise.id for exercise in programme.exercises))
    yield from each_once("splints", (splint.id for splint in programme.splints))
    exercises = {exercise.id for exercise in programme.exercises}
    for place, splint in enumerate(programme.splints):
        if splint.id in exercises:
            yield Problem(f"splints[{place}].id", message("{id} is an exercise too", id=splint.id))


def _forwards(programme: "HomeProgramme") -> Iterator[Problem]:
    for path, day in (("ends_on", programme.ends_on), ("review_on", programme.review_on)):
        if day is not None and day < programme.starts_on:
            why = message("{day} is before the start, {start}", day=str(day), start=str(programme.starts_on))
            yield Problem(path, why)


def _items_known(programme: "HomeProgramme") -> Iterator[Problem]:
    known = set(programme.items)
    named = [
        *(
            (f"teachings[{place}].items[{number}]", item)
            for place, teaching in enumerate(programme.teachings)
            for number, item in enumerate(teaching.items)
        ),
        *((f"log[{place}].item", entry.item) for place, entry in enumerate(programme.log) if entry.item is not None),
    ]
    for path, item in named:
        if item not in known:
            yield Problem(path, message("{id} is neither an exercise nor a splint of this programme", id=item))


def _noted_once(programme: "HomeProgramme") -> Iterator[Problem]:
    noted: set[tuple[Date, str | None]] = set()
    wholly = {entry.on for entry in programme.log if entry.item is None and entry.done}
    for place, entry in enumerate(programme.log):
        if entry.on < programme.starts_on or (programme.ends_on is not None and entry.on > programme.ends_on):
            yield Problem(f"log[{place}].on", message("{day} is not within the programme", day=str(entry.on)))
        if (entry.on, entry.item) in noted:
            yield Problem(f"log[{place}]", message("{day} is noted twice", day=str(entry.on)))
        if entry.item is not None and not entry.done and entry.on in wholly:
            why = message("{id} was not done on {day}, which is noted as all done", id=entry.item, day=str(entry.on))
            yield Problem(f"log[{place}].done", why)
        noted.add((entry.on, entry.item))


@attrs.frozen(kw_only=True)
class HomeProgramme:
    """What somebody does at home for an injured hand. What is None was not recorded.

    Attributes:
        id: Its identifier.
        client: The identifier of whom it is for.
        on: The day it was made.
        by: The identifier of who made it.
        agreement: Whether the client agreed, or it was decided in their best interests.
        starts_on: Its first day.
        ends_on: Its last day; None for until further notice.
        review_on: The day by which it is to be looked at again.
        exercises: Exercises and activities.
        splints: Splints with their hours of wear.
        precautions: What to take care of in all of it.
        stop_signals: What tells to stop any of it.
        questions_to: The identifier of whom to ask.
        teachings: Who was shown what, and taught it back.
        log: What was noted day by day.
        expected_share: The share of days on which the therapist expects it to be done, where one is set.
        measures: Keys of measures it is followed by, such as ``grip_strength`` or ``quickdash``.

    >>> programme = HomeProgramme(
    ...     id="P-1",
    ...     client="C-1",
    ...     on="2026-03-02",
    ...     by="OT-1",
    ...     starts_on="2026-03-02",
    ...     exercises=[HomeExercise(id="E1", what="Bend the finger", repetitions=10, times_a_day=3)],
    ...     log=[ProgrammeEntry(on="2026-03-02", done=True), ProgrammeEntry(on="2026-03-03", done=False)],
    ... )
    >>> kept = programme.adherence("2026-03-04")
    >>> kept.share, kept.recorded, kept.planned
    (Fraction(1, 2), 2, 3)
    """

    id: str = attrs.field(converter=identifier)
    client: str = attrs.field(converter=identifier)
    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    agreement: Agreement = attrs.field(default=Agreement.NOT_RECORDED, converter=to_agreement)
    starts_on: Date = attrs.field(converter=to_date)
    ends_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    review_on: Date | None = attrs.field(default=None, converter=to_date_or_none)
    exercises: tuple[HomeExercise, ...] = attrs.field(default=(), converter=_exercises)
    splints: tuple[SplintWear, ...] = attrs.field(default=(), converter=_splints)
    precautions: tuple[str, ...] = attrs.field(default=(), converter=to_texts, repr=False)
    stop_signals: tuple[str, ...] = attrs.field(default=(), converter=to_texts, repr=False)
    questions_to: str | None = attrs.field(default=None, converter=identifier_or_none)
    teachings: tuple[Teaching, ...] = attrs.field(default=(), converter=_teachings)
    log: tuple[ProgrammeEntry, ...] = attrs.field(default=(), converter=_entries)
    expected_share: Decimal | None = attrs.field(default=None, converter=_share)
    measures: tuple[str, ...] = attrs.field(default=(), converter=to_measures)

    def __attrs_post_init__(self) -> None:
        settle(self, _something, _forwards, _items_known, _noted_once)

    @property
    def items(self) -> tuple[str, ...]:
        """Identifiers of the exercises, then of the splints."""
        return tuple(item.id for item in self._both())

    @property
    def goals(self) -> tuple[str, ...]:
        """Identifiers of the goals that any item serves, each once."""
        return tuple(dict.fromkeys(goal for item in self._both() for goal in item.goals))

    def items_on(self, day: Weekday) -> tuple[str, ...]:
        """Identifiers of the items planned for a day of the week."""
        return tuple(item.id for item in self._both() if day in item.days)

    def planned_days(self, item: str | None = None) -> tuple[Weekday, ...]:
        """The days of the week for which an item is planned; without one, those for which anything is.

        Raises:
            InvalidInputError: There is no such item.
        """
        if item is None:
            return tuple(day for day in Weekday if self.items_on(day))
        asked = accept("item", self._item(item))
        return tuple(day for day in Weekday if asked in self.items_on(day))

    def adherence(self, on: DateLike, item: str | None = None) -> Adherence:
        """The days from the start to a day, it included, on which it was planned, and what is known of them.

        A day counts as done where all that was planned for it is noted as done, at once or item by item; as not done
        where that is noted of the day or of any item; and otherwise as not recorded.

        Args:
            on: The last day to look at.
            item: The identifier of an exercise or splint; the whole programme unless told.

        Raises:
            InvalidInputError: It is no date, or there is no such item.
        """
        return adherence(self, on_date(on), item)

    def outline(self) -> Section:
        """The programme as it is given to the client, and what was noted of it so far."""
        return home_programme_outline(self)

    def _both(self) -> tuple[HomeExercise | SplintWear, ...]:
        return (*self.exercises, *self.splints)

    def _item(self, value: str) -> str:
        if value in self.items:
            return value
        return refuse(message("this is neither an exercise nor a splint of the programme"))
