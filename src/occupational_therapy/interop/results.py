"""Results as records: what was answered, under which edition; the scores are worked out again when it is read."""

from decimal import Decimal
from fractions import Fraction
from re import fullmatch
from typing import NewType

import attrs

from occupational_therapy.assessment import InvalidAnswersError, Item, Measure, MeasureWithheldError, Result, State
from occupational_therapy.assessment.measures import VariantNeededError
from occupational_therapy.interop.faults import InvalidRecordError, NoRecordError, problems_of
from occupational_therapy.interop.leaves import (
    DECIMAL,
    FRACTION,
    read_exact,
    read_text,
    write_fraction,
)
from occupational_therapy.interop.own_measures import is_known, measure_named
from occupational_therapy.interop.plain import as_object, named, unfit
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.errors import InvalidInputError, Problem, UnknownKeyError, shown
from occupational_therapy.kernel.exact import half_up
from occupational_therapy.kernel.fields import accept
from occupational_therapy.kernel.identifiers import key
from occupational_therapy.kernel.messages import message

__all__ = ["Answers", "ResultRecord", "read_answers", "result_from", "result_to", "write_answers"]

Answers = NewType("Answers", tuple[tuple[str, int | str], ...])
"""Pairs of item and answer: whole numbers as such, other numbers as text, words and states as words."""

_MOST_PLACES = 30
"""Places after the point up to which an answer is written with one; beyond, as a quotient."""


@attrs.frozen(kw_only=True)
class ResultRecord:
    """A measure's answers; the scores are worked out again when it is read.

    Attributes:
        measure: The measure's name.
        variant: Which of its variants was used.
        edition: The edition it was scored under.
        on: The day the answers were given.
        missing_rule: The key of the rule for missing answers that was followed.
        answers: The answers by item, without those missing.
    """

    measure: str
    variant: str | None = None
    edition: str
    on: Date | None = None
    missing_rule: str
    answers: Answers


def result_to(result: Result) -> ResultRecord:
    """What is kept of a result.

    Raises:
        NoRecordError: Its measure is neither in the catalogue nor among those given: it could not be scored again.
    """
    used = result.measure
    if not is_known(used):
        why = message("its measure {key} is not in the catalogue: give your own as measures", key=shown(used.key))
        raise NoRecordError("Result", why)
    answers = ((item, _written(answer)) for item, answer in result.settled.items() if answer is not None)
    return ResultRecord(
        measure=used.name,
        variant=used.variant,
        edition=used.edition,
        on=result.on,
        missing_rule=result.missing_rule,
        answers=Answers(tuple(answers)),
    )


def _written(answer: int | Fraction | str | State) -> int | str:
    if isinstance(answer, State):
        return answer.value
    if not isinstance(answer, Fraction):
        return answer
    places = next((places for places in range(_MOST_PLACES) if 10**places % answer.denominator == 0), None)
    return write_fraction(answer) if places is None else f"{half_up(answer, places):f}"


def result_from(record: ResultRecord) -> Result:
    """A result from what was kept of it.

    Raises:
        InvalidRecordError: The measure, its edition or its missing rule are not known, or an answer is not allowed.
    """
    found = _measure(record)
    problems: list[Problem] = []
    if found.edition != record.edition:
        why = message("is not {ours}, the edition known here: it cannot be scored again", ours=shown(found.edition))
        problems.append(Problem("edition", why))
    rules = [rule.key for rule in found.missing_rules]
    if record.missing_rule not in rules:
        problems += problems_of(UnknownKeyError("missing rule", record.missing_rule, rules), "missing_rule")
    items = {item.key: item for item in found.items}
    answers = {item: _answer(answer, items.get(item)) for item, answer in record.answers}
    try:
        result = found.score(answers, on=record.on, missing_rule=None if problems else record.missing_rule)
    except InvalidAnswersError as error:
        problems += problems_of(error, "answers")
    except MeasureWithheldError as error:
        problems += problems_of(error, "measure")
    else:
        if not problems:
            return result
    raise InvalidRecordError(problems)


def _measure(record: ResultRecord) -> Measure:
    try:
        return measure_named(record.measure, record.variant)
    except UnknownKeyError as error:
        path = "variant" if isinstance(error, VariantNeededError) else "measure"
        raise InvalidRecordError(problems_of(error, path)) from None


def _answer(answer: int | str, item: Item | None) -> int | str | State | Decimal | Fraction:
    """What an item takes; what it does not take is left for its own error."""
    if isinstance(answer, int) or item is None or any(answer == option.value for option in item.options):
        return answer
    if answer in State.__members__:
        return State[answer]
    if item.integral or not fullmatch(f"{DECIMAL}|{FRACTION}", answer):
        return answer
    return read_exact(answer)


def read_answers(value: object) -> Answers:
    """Answers from an object of items.

    Raises:
        InvalidRecordError: A name is no key, or an answer is neither a whole number nor text.
    """
    read: list[tuple[str, int | str]] = []
    problems: list[Problem] = []
    for item, answer in as_object(value).items():
        try:
            read.append((accept("", key(item)), _read(answer)))
        except InvalidInputError as error:
            problems += problems_of(error, named(item))
    if problems:
        raise InvalidRecordError(problems)
    return Answers(tuple(read))


def _read(answer: object) -> int | str:
    if isinstance(answer, str):
        return read_text(answer)
    if isinstance(answer, bool) or not isinstance(answer, int):
        raise unfit(answer, message("a whole number, or text for a word or a number with a point"))
    return answer


def write_answers(answers: Answers) -> dict[str, int | str]:
    """Answers as an object of items."""
    return dict(answers)
