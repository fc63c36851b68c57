"""Values for the tests of records: the samples of every room, the example's inputs, and what comes of them."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import attrs

import occupational_therapy as ot
from occupational_therapy.assessment import MEASURES, Result
from occupational_therapy.casework import Case, MatchingPolicy, PlannedWork
from occupational_therapy.credentials import Practitioner
from occupational_therapy.interop.faults import NoRecordError
from occupational_therapy.interop.records import from_plain
from occupational_therapy.interop.shapes import require_form
from tests.house import samples, values

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "brain_injury_case.json"
INPUTS: dict[str, Any] = json.loads(EXAMPLE.read_text(encoding="utf-8"))
KINDS: dict[str, Any] = {
    "practitioners": tuple[Practitioner, ...],
    "policy": MatchingPolicy,
    "case": Case,
    "estimate": tuple[PlannedWork, ...],
}
"""What each part of the example is read as; its month is text."""


def is_record(kind: type) -> bool:
    """Whether values of a class have a form as records."""
    try:
        require_form(kind)
    except NoRecordError:
        return False
    return True


RECORDS = tuple(kind for kind in values() if is_record(kind))
"""Every class of the package whose values are records."""


@cache
def read() -> dict[str, Any]:
    """The parts of the example, read."""
    return {name: from_plain(INPUTS[name], kind) for name, kind in KINDS.items()}


@cache
def outputs() -> tuple[object, ...]:
    """What the library makes of the example, as its script does."""
    case, policy = read()["case"], read()["policy"]
    on = case.referral.on
    matching = ot.casework.match(case.referral, read()["practitioners"][:6], on=on, policy=policy)
    report = ot.casework.monthly_report(case, month=INPUTS["report_month"])
    last = report.period.end
    assert last is not None
    return (
        *case.referral.suggestions(),
        matching,
        ot.casework.estimate(read()["estimate"], on=on, vat="exempt"),
        ot.casework.costed([item for each in case.recommendations for item in each.items], on=on),
        ot.casework.assessment_report(case),
        report,
        *(ot.goals.smart.review(goal, on=last) for goal in case.goals),
        *(ot.goals.progress(goal, on=last) for goal in case.goals),
        ot.goals.attainment([goal for goal in case.goals if goal.scaling], on=last),
        *ot.casework.review_report(report),
        *(finding for result in case.results for finding in result.findings),
    )


@cache
def whole() -> tuple[object, ...]:
    """Samples of every room, the example's inputs, and what comes of them: those that are records."""
    given = (*samples(), *read()["practitioners"], read()["policy"], read()["case"], *read()["estimate"], *outputs())
    return tuple(value for value in given if attrs.has(type(value)) and is_record(type(value)) and is_known(value))


def within(value: Any) -> Iterator[Any]:  # noqa: ANN401 - values of every class
    """A value, and every value of a record class that it holds, as deep as it goes."""
    if isinstance(value, tuple):
        for each in value:
            yield from within(each)
    elif attrs.has(type(value)) and is_record(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from within(getattr(value, field.name))


def is_known(value: object) -> bool:
    """Whether every result in a value is of a measure of the catalogue: of any other there is no record."""
    return all(each.measure.key in MEASURES for each in within(value) if isinstance(each, Result))


@cache
def all_values() -> tuple[Any, ...]:
    """Every value of a record class, each once."""
    return tuple(dict.fromkeys(each for value in whole() for each in within(value)))
