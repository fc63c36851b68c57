"""Why a score has no value, or what stood in for a missing answer: the sentences of results, for whole columns."""

import functools
import operator
import re
from collections.abc import Callable, Iterable, Sequence
from typing import cast

import attrs
import narwhals.stable.v2 as nw

from occupational_therapy.assessment.answers import NOT_ASKED, Item, Settled
from occupational_therapy.assessment.definition import Measure
from occupational_therapy.assessment.results import Result
from occupational_therapy.assessment.scores import Score
from occupational_therapy.frames.reading import Reading, any_of
from occupational_therapy.frames.stages import Stages
from occupational_therapy.kernel.messages import Message, message

__all__ = ["Course", "Reasons", "any_missing"]

_FIRST_MARK = 0xE000
"""The first of the characters that no text uses, which keep the place of a column in a sentence."""


@attrs.frozen(kw_only=True, eq=False)
class Course:
    """How the value of a score comes about in each row.

    Attributes:
        needed: What was read of the items it looks at, in the order of the measure.
        filled: Those, of the items it is worked out from, that may be missing although it has a value.
        refused: Whether an answer that it needs is not allowed.
        absent: Whether it has no value.
    """

    needed: tuple[Reading, ...]
    filled: tuple[Reading, ...]
    refused: nw.Expr
    absent: nw.Expr


@attrs.frozen
class _Kind:
    """Something that may hold of an item in a row, and what is said of the item then."""

    holds: Callable[[Reading], nw.Expr]
    text: Callable[[Item], str]


def _key(item: Item) -> str:
    return item.key


def _with_what_is_allowed(item: Item) -> str:
    return str(message("{item} (give {allowed})", item=item.key, allowed=item.allowed()))


def _missing(reading: Reading) -> nw.Expr:
    return reading.missing


def _refused(reading: Reading) -> nw.Expr:
    return reading.refused


def _in_a_state(reading: Reading) -> nw.Expr:
    return ~cast("nw.Expr", reading.state).is_null()


_MISSING = _Kind(_missing, _key)
_APART = _Kind(_in_a_state, _key)
_REFUSED = _Kind(_refused, _with_what_is_allowed)


class Reasons:
    """The reasons of the scores of a measure, at stages after those there are.

    Args:
        measure: The measure.
        missing_rule: The key of the missing rule that was followed.
        stages: Where columns are put.
    """

    def __init__(self, measure: Measure, missing_rule: str, stages: Stages) -> None:
        self.measure = measure
        self.missing_rule = missing_rule
        self.stages = stages
        self.first = stages.last
        self.texts: dict[tuple[_Kind, str], nw.Expr] = {}
        self.lists: dict[tuple[_Kind, tuple[str, ...]], nw.Expr] = {}

    def put(self, score: Score, course: Course, name: str) -> None:
        """Put the column that says why a score has no value, or what stood in; null where it is complete."""
        found = _told(self._sentence(score, 0))
        apart = [each for each in course.needed if each.item.states]
        if apart:
            told = _told(self._sentence(score, NOT_ASKED), items=self._listed(_APART, apart))
            found = nw.when(any_of(map(_in_a_state, apart))).then(told).otherwise(found)
        for optional in (True, False):
            readings = [each for each in course.needed if each.item.optional is optional]
            if readings:
                found = nw.when(any_missing(readings)).then(self._lacking(score, readings)).otherwise(found)
        found = nw.when(course.absent).then(found)
        if course.filled:
            told = self._lacking(score, course.filled)
            found = found.otherwise(nw.when(any_missing(course.filled)).then(told))
        if course.needed:
            told = _told(message("answers that are not allowed: {items}", items=()), items=self._refusals(course))
            found = nw.when(course.refused).then(told).otherwise(found)
        self.stages.put(found, self.first + 2, name)

    def _sentence(self, score: Score, given: Settled) -> Message:
        """The reason of a result without scores in which this was given for every item."""
        items, scores = len(self.measure.items), len(self.measure.scores)
        result = Result(self.measure, self.missing_rule, None, (given,) * items, (None,) * scores, (None,) * scores)
        return cast("Message", result[score.key].reason)

    def _lacking(self, score: Score, readings: Sequence[Reading]) -> nw.Expr:
        """The sentence about missing items, with those that are missing in a row."""
        text = self._sentence(score, None)
        items = self._listed(_MISSING, readings)
        count = functools.reduce(operator.add, (each.missing.cast(nw.Int64) for each in readings))
        parameters = tuple((name, 1 if name == "count" else value) for name, value in text.parameters)
        of_one = _told(attrs.evolve(text, parameters=parameters), items=items)
        of_several = _told(text, items=items, count=count.cast(nw.String))
        return nw.when(count == 1).then(of_one).otherwise(of_several)

    def _refusals(self, course: Course) -> nw.Expr:
        return self._listed(_REFUSED, course.needed)

    def _listed(self, kind: _Kind, readings: Sequence[Reading]) -> nw.Expr:
        """What is said of the items of which something holds, one after the other."""
        key = kind, tuple(each.item.key for each in readings)
        if key not in self.lists:
            texts = [self._text(kind, each) for each in readings]
            listed = nw.concat_str(*texts, separator=", ", ignore_nulls=True)
            self.lists[key] = self.stages.put(listed, self.first + 1)
        return self.lists[key]

    def _text(self, kind: _Kind, reading: Reading) -> nw.Expr:
        """What is said of an item, where something holds of it."""
        key = kind, reading.item.key
        if key not in self.texts:
            text = nw.when(kind.holds(reading)).then(nw.lit(kind.text(reading.item)))
            self.texts[key] = self.stages.put(text, self.first)
        return self.texts[key]


def any_missing(readings: Iterable[Reading]) -> nw.Expr:
    """Whether any of some items is missing."""
    return any_of(map(_missing, readings))


def _told(text: Message, **columns: nw.Expr) -> nw.Expr:
    """A sentence in plain English, with columns for some of its parameters."""
    marks = {name: chr(_FIRST_MARK + place) for place, name in enumerate(columns)}
    parameters = tuple((name, marks.get(name, value)) for name, value in text.parameters)
    plain = str(attrs.evolve(text, parameters=parameters))
    by_mark = {mark: columns[name] for name, mark in marks.items()}
    parts = re.split(f"([{''.join(marks.values())}])", plain) if marks else [plain]
    return nw.concat_str(*(by_mark[part] if part in by_mark else nw.lit(part) for part in parts if part))
