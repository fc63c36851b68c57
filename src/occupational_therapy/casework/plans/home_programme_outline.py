"""A home programme as it is given to the client."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from occupational_therapy.casework.plans.links import exactly, measures_section, texts_of
from occupational_therapy.kernel.document import Inline, Section, listing, section, table
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from occupational_therapy.occupations import OCCUPATIONS, Weekday

if TYPE_CHECKING:
    from occupational_therapy.casework.plans.home_exercise import HomeExercise, SplintWear
    from occupational_therapy.casework.plans.home_programme import HomeProgramme, Teaching

__all__ = ["home_programme_outline"]


def home_programme_outline(programme: "HomeProgramme") -> Section:
    """Exercises and splints in words, care and signals to stop, what was taught, and what was noted."""
    return section(
        message("Home programme {id}", id=programme.id),
        message("For {client}, made on {on} by {by}", client=programme.client, on=programme.on, by=programme.by),
        listing(*_dates(programme)),
        *(_exercise(exercise) for exercise in programme.exercises),
        *(_splint(splint) for splint in programme.splints),
        texts_of(message("Take care"), programme.precautions),
        texts_of(message("Stop and ask when"), programme.stop_signals),
        _teachings(programme),
        _kept(programme),
        measures_section(programme.measures),
    )


def _dates(programme: "HomeProgramme") -> Iterator[Message]:
    yield message("Footing: {agreement}", agreement=programme.agreement.label)
    yield message("From {day}", day=programme.starts_on)
    if programme.ends_on is not None:
        yield message("Until {day}", day=programme.ends_on)
    if programme.review_on is not None:
        yield message("Review by {day}", day=programme.review_on)
    if programme.questions_to is not None:
        yield message("Ask {questions_to}", questions_to=programme.questions_to)


def _exercise(exercise: "HomeExercise") -> Section:
    where = tuple(each.label for each in (exercise.side, exercise.part, exercise.joint) if each is not None)
    return section(
        message("Exercise {id}", id=exercise.id),
        Verbatim(exercise.what),
        None if exercise.occupation is None else OCCUPATIONS[exercise.occupation].label,
        message("{where}", where=where) if where else None,
        listing(*_dose(exercise)),
        *_item(exercise),
        None
        if exercise.progression is None
        else message("Make it harder when: {words}", words=Verbatim(exercise.progression)),
        texts_of(message("You need"), exercise.equipment),
    )


def _dose(exercise: "HomeExercise") -> Iterator[Message]:
    if not exercise.has_dose:
        yield message("how much is not said in full")
    if exercise.repetitions is not None:
        yield counted("{count} repetition", "{count} repetitions", count=exercise.repetitions)
        yield counted("{count} set", "{count} sets", count=exercise.sets)
    if exercise.hold_seconds is not None:
        yield message("hold each for {seconds} s", seconds=exactly(exercise.hold_seconds))
    if exercise.minutes is not None:
        yield message("{minutes} min each time", minutes=exactly(exercise.minutes))
    if exercise.times_a_day is not None:
        yield counted("{count} time a day", "{count} times a day", count=exercise.times_a_day)
    yield _on(exercise.days)


def _on(days: tuple[Weekday, ...]) -> Message:
    if len(days) == len(Weekday):
        return message("every day")
    return message("on {days}", days=tuple(day.label for day in days))


def _item(item: "HomeExercise | SplintWear") -> Iterator[Section | Message | None]:
    yield texts_of(message("Take care"), item.precautions)
    yield texts_of(message("Stop when"), item.stop_signals)
    yield message("Goals: {goals}", goals=item.goals) if item.goals else None


def _splint(splint: "SplintWear") -> Section:
    what = tuple(each.label for each in (splint.side, splint.part, splint.support) if each is not None)
    words = (
        (message("For"), splint.purpose),
        (message("Taken off for"), splint.taken_off_for),
        (message("Skin"), splint.skin_check),
    )
    return section(
        message("Splint {id}", id=splint.id),
        Verbatim(splint.what),
        message("{what}", what=what) if what else None,
        listing(*_wear(splint)),
        *(message("{what}: {words}", what=title, words=Verbatim(said)) for title, said in words if said is not None),
        *_item(splint),
    )


def _wear(splint: "SplintWear") -> Iterator[Message]:
    yield message("by day: {hours}", hours=_hours(splint.day_hours))
    yield message("at night: {hours}", hours=_hours(splint.night_hours))
    if splint.longest is not None:
        yield counted("{count} minute at a time", "{count} minutes at a time", count=splint.longest)
    yield _on(splint.days)


def _hours(hours: Decimal | None) -> Message:
    return message("not said") if hours is None else message("{hours} hours", hours=exactly(hours))


def _teachings(programme: "HomeProgramme") -> Section | None:
    headings = (
        message("Day"),
        message("Who was taught"),
        message("By"),
        message("What"),
        message("Demonstrated"),
        message("Taught back"),
    )
    rows = [_teaching(teaching) for teaching in programme.teachings]
    return section(message("Teaching"), table(headings, rows)) if rows else None


def _teaching(teaching: "Teaching") -> tuple[Inline | None, ...]:
    return (
        teaching.on,
        teaching.recipient.label,
        message("{id}", id=teaching.by),
        message("{items}", items=teaching.items) if teaching.items else message("all of it"),
        _SAID[teaching.demonstrated],
        _SAID[teaching.taught_back],
    )


_SAID = {True: message("yes"), False: message("no"), None: message("not recorded")}


def _kept(programme: "HomeProgramme") -> Section | None:
    if not programme.log:
        return None
    last = max(entry.on for entry in programme.log)
    headings = (
        message("What"),
        message("Days planned"),
        message("Days recorded"),
        message("Days done"),
        message("Percent of days recorded, to one decimal"),
    )
    of_all = [programme.adherence(last, item) for item in (None, *programme.items)]
    return section(
        message("Done as planned, {start} to {end}", start=programme.starts_on, end=last),
        table(headings, [kept.row() for kept in of_all]),
    )
