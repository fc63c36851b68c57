"""Reading: hostile and mistaken records are refused with every problem and its exact path."""

import json
import sys
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from occupational_therapy.casework import Case, Client, Costing, Referral, Variance
from occupational_therapy.credentials import Practitioner
from occupational_therapy.credentials.cover import CoverCheck
from occupational_therapy.goals import Goal, PercentMet
from occupational_therapy.interop.records import InvalidRecordError, from_plain, loads
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.findings import Finding
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.places import Place
from occupational_therapy.kernel.provenance import Source
from tests.interop.record_values import INPUTS

DECIMAL = 'a number written as text, such as "12.5"'
DATE = "a date, written YYYY-MM-DD"


def problems(act: Callable[[], object]) -> list[str]:
    """What a refusal tells, line by line."""
    with pytest.raises(InvalidRecordError) as caught:
        act()
    return [str(problem) for problem in caught.value.problems]


LEAVES = [
    (Period, "start", "20250102", "'20250102' is not a date: write YYYY-MM-DD"),
    (Period, "start", "2025-1-2", "'2025-1-2' is not a date: write YYYY-MM-DD"),
    (Period, "start", "2025-01-02T00:00:00", "'2025-01-02T00:00:00' is not a date: write YYYY-MM-DD"),
    (Period, "start", " 2025-01-02", "' 2025-01-02' is not a date: write YYYY-MM-DD"),
    (Period, "start", "2025-02-29", "'2025-02-29' is not a day of the calendar"),
    (Period, "start", "0000-01-01", "'0000-01-01' is not a day of the calendar"),
    (Period, "start", "", "'' is not a date: write YYYY-MM-DD"),
    (Period, "start", 20250102, f"a number is not {DATE}"),
    (Period, "start", True, f"true or false is not {DATE}"),
    (Period, "start", [2025, 1, 2], f"an array is not {DATE}"),
    (CoverCheck, "breach", "false", "text is not true or false"),
    (CoverCheck, "breach", [], "an array is not true or false"),
    (CoverCheck, "breach", 0, "a number is not true or false"),
    (CoverCheck, "breach", 1.0, "a number is not true or false"),
    (CoverCheck, "breach", None, "null is not true or false"),
    (PercentMet, "met", 5.9, "a number is not a whole number"),
    (PercentMet, "met", 5.0, "a number is not a whole number"),
    (PercentMet, "met", "5", "text is not a whole number"),
    (PercentMet, "met", True, "true or false is not a whole number"),
    (PercentMet, "met", None, "null is not a whole number"),
    (Source, "citation", None, "null is not text"),
    (Source, "citation", 7, "a number is not text"),
    (Source, "citation", True, "true or false is not text"),
    (Source, "citation", {"text": "x"}, "an object is not text"),
    (Source, "citation", "x\ud800", "it holds half of a surrogate pair, which is no character"),
    (Source, "citation", " ", "is blank: say something, or leave it out where it may be left out"),
    (Money, "amount", 12.5, f"12.5 is not {DECIMAL}"),
    (Money, "amount", float("nan"), f"nan is not {DECIMAL}"),
    (Money, "amount", float("inf"), f"inf is not {DECIMAL}"),
    (Money, "amount", "NaN", f"'NaN' is not {DECIMAL}"),
    (Money, "amount", "sNaN", f"'sNaN' is not {DECIMAL}"),
    (Money, "amount", "Infinity", f"'Infinity' is not {DECIMAL}"),
    (Money, "amount", "1e5", f"'1e5' is not {DECIMAL}"),
    (Money, "amount", "1_000", f"'1_000' is not {DECIMAL}"),
    (Money, "amount", "1,5", f"'1,5' is not {DECIMAL}"),
    (Money, "amount", "+1", f"'+1' is not {DECIMAL}"),
    (Money, "amount", ".5", f"'.5' is not {DECIMAL}"),
    (Money, "amount", "5.", f"'5.' is not {DECIMAL}"),
    (Money, "amount", "5\n", f"'5\\n' is not {DECIMAL}"),
    (Money, "amount", "٣", f"'٣' is not {DECIMAL}"),
    (Money, "amount", "", f"'' is not {DECIMAL}"),
    (Money, "amount", True, f"true or false is not {DECIMAL}"),
    (Money, "amount", None, f"null is not {DECIMAL}"),
    (Money, "amount", ["1"], f"an array is not {DECIMAL}"),
    (
        Money,
        "amount",
        "1" * 401,
        f"Decimal('{'1' * 48}... has too many digits: give at most 400 on either side of the point",
    ),
    (Money, "currency", "gbp", "'gbp' is not an ISO 4217 currency code, such as GBP"),
    (Finding, "basis", "lw", "'lw' is not one of law, professional_body, commissioner_policy, publication, library"),
    (Finding, "severity", "LAW", "'LAW' is not one of note, warning, stop"),
    (Finding, "severity", 1, "a number is not one of note, warning, stop"),
    (Finding, "severity", None, "null is not one of note, warning, stop"),
    (Finding, "severity", ["note"], "an array is not one of note, warning, stop"),
    (Finding, "sources", "abc", "text is not an array"),
    (Finding, "sources", {"0": {}}, "an object is not an array"),
    (Finding, "sources", 3, "a number is not an array"),
    (Finding, "sources", None, "null is not an array"),
    (Quantity, "value", 0.5, f"0.5 is not {DECIMAL}"),
    (Quantity, "value", "1/0", "'1/0' is not an exact quotient written as text, such as \"1/3\""),
    (Quantity, "value", "1/-3", "'1/-3' is not an exact quotient written as text, such as \"1/3\""),
    (
        Quantity,
        "value",
        f"1/{'9' * 10_000}",
        f'\'1/{"9" * 54}... is not an exact quotient written as text, such as "1/3"',
    ),
    (Variance, "used_hours", "3", "'3' is not an exact quotient written as text, such as \"1/3\""),
    (Variance, "used_hours", 3, 'a number is not an exact quotient written as text, such as "1/3"'),
    (Referral, "client", 7, "a number is not an object"),
    (Referral, "client", [], "an array is not an object"),
    (Referral, "client", "C-1", "text is not an object"),
    (Referral, "client", None, "null is not an object"),
    (Referral, "conditions", "stroke", "text is not an array"),
    (Referral, "remote", None, "null is not true or false"),
    (Client, "home", [], "an array is not an object"),
    (Client, "home", {1: "51"}, "the name of every member has to be text"),
    (Client, "home", {"\ud800": "51"}, "the name of every member has to be text"),
]
"""A class, one of its fields, what is given for it, and what is said of it."""


@pytest.mark.parametrize(
    ("kind", "field", "given", "expected"),
    [pytest.param(*row, id=f"{row[0].__name__}.{row[1]}-{str(row[2])[:20]}") for row in LEAVES],
)
def test_wrong_values(kind: type, field: str, given: object, expected: str) -> None:
    """A value of another kind is never guessed at: it is refused by what it is, at its path."""
    said = problems(lambda: from_plain({field: given}, kind))

    assert f"{field}: {expected}" in said


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("the text is not JSON: Expecting value (line 1, column 1)", "", id="nothing"),
        pytest.param("the text is not JSON: Expecting value (line 2, column 8)", '{\n "id": C-1}', id="no JSON"),
        pytest.param("the text is not JSON: Extra data (line 1, column 4)", "{} {}", id="two values"),
        pytest.param(
            "the text is not JSON: Invalid control character at (line 1, column 9)", '{"id": "\n"}', id="control"
        ),
        pytest.param(
            "the text is not JSON: Unexpected UTF-8 BOM (decode using utf-8-sig) (line 1, column 1)",
            "\ufeff{}",
            id="byte order mark",
        ),
        pytest.param("it nests too deeply", "[" * 100_000, id="brackets"),
        pytest.param("it nests too deeply", '{"id":' * 100_000, id="braces"),
        pytest.param("it has a number too long to read or write", f'{{"id": {"9" * 10_000}}}', id="long number"),
        pytest.param("an array is not an object", "[]", id="array"),
        pytest.param("text is not an object", '"C-1"', id="text"),
        pytest.param("a number is not an object", "7", id="number"),
        pytest.param("null is not an object", "null", id="null"),
        pytest.param("true or false is not an object", "true", id="bool"),
        pytest.param("a number is not an object", "NaN", id="NaN"),
    ],
)
def test_texts_that_hold_no_record(expected: str, text: str) -> None:
    """Text that holds no object at all is refused with one sentence."""
    assert problems(lambda: loads(text, Client)) == [expected]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("bytes is not text", b'{"id": "C-1"}', id="bytes"),
        pytest.param("null is not text", None, id="None"),
        pytest.param("an object is not text", {"id": "C-1"}, id="dict"),
    ],
)
def test_what_is_no_text(expected: str, text: Any) -> None:  # noqa: ANN401 - what an untyped caller may give
    """Only text is read as JSON."""
    assert problems(lambda: loads(text, Client)) == [expected]


@pytest.mark.parametrize(
    ("expected", "kind", "text"),
    [
        pytest.param(["amount: is given twice"], Money, '{"amount": 1, "currency": "GBP", "amount": 1}', id="twice"),
        pytest.param(
            ["amount: is given twice"], Money, '{"amount": 1, "amount": 2, "amount": 3, "currency": "GBP"}', id="thrice"
        ),
        pytest.param(
            ["home.latitude: is given twice", "home.longitude: is missing", "name: is given twice"],
            Client,
            '{"id": "C", "name": null, "name": "x", "home": {"latitude": 1, "latitude": 1}}',
            id="each with its path",
        ),
        pytest.param(
            ["[1].start: is given twice"], tuple[Period, ...], '[{}, {"start": null, "start": null}]', id="in an array"
        ),
        pytest.param(
            ["sources: is given twice"],
            Finding,
            '{"rule": "x", "basis": "law", "severity": "stop", "message": {"template": "x"}, '
            '"sources": [], "sources": []}',
            id="array",
        ),
        pytest.param(
            ["severity: is given twice"],
            Finding,
            '{"rule": "x", "basis": "law", "severity": "stop", "message": {"template": "x"}, "severity": "stop"}',
            id="word",
        ),
        pytest.param(
            ['amount: nan is not a number written as text, such as "12.5"'],
            Money,
            '{"amount": NaN, "currency": "GBP"}',
            id="NaN",
        ),
        pytest.param(
            ['amount: -inf is not a number written as text, such as "12.5"'],
            Money,
            '{"amount": -Infinity, "currency": "GBP"}',
            id="Infinity",
        ),
        pytest.param(
            ['amount: inf is not a number written as text, such as "12.5"'],
            Money,
            '{"amount": 1e999, "currency": "GBP"}',
            id="too large",
        ),
        pytest.param(
            ["name: it holds half of a surrogate pair, which is no character"],
            Client,
            '{"id": "C", "name": "\\ud83c"}',
            id="half a character",
        ),
    ],
)
def test_texts_with_a_fault(expected: list[str], kind: Any, text: str) -> None:  # noqa: ANN401 - a class or an array
    """What JSON's grammar lets pass and a record does not is told with its path."""
    assert sorted(expected) == sorted(problems(lambda: loads(text, kind)))


MEMBERS = "id, name, born, address, contact, home, language"


@pytest.mark.parametrize(
    ("expected", "data"),
    [
        pytest.param(["id: is missing"], {}, id="missing"),
        pytest.param(["id: is missing", "nmae: is not a member here: did you mean name?"], {"nmae": 1}, id="nearest"),
        pytest.param([f"x: is not a member here: there are {MEMBERS}"], {"id": "C", "x": None}, id="none near"),
        pytest.param(["Id: is not a member here: did you mean id?", "id: is missing"], {"Id": "C"}, id="case"),
        pytest.param([f"'': is not a member here: there are {MEMBERS}"], {"id": "C", "": 1}, id="no name"),
        pytest.param([f"'a\\nb': is not a member here: there are {MEMBERS}"], {"id": "C", "a\nb": 1}, id="two lines"),
        pytest.param(
            [f"'{'z' * 56}...: is not a member here: there are {MEMBERS}"], {"id": "C", "z" * 10**6: 1}, id="huge name"
        ),
        pytest.param(["the name of every member has to be text"], {1: "C"}, id="a number for a name"),
        pytest.param(["the name of every member has to be text"], {"id": "C", None: 1}, id="null for a name"),
        pytest.param(
            ["the name of every member has to be text"], {"id": "C", "\ud800": 1}, id="half a character for a name"
        ),
    ],
)
def test_members(expected: list[str], data: object) -> None:
    """A member too few or too many is told, with the nearest name where one is near."""
    assert sorted(expected) == sorted(problems(lambda: from_plain(data, Client)))


def changed(data: object, path: str, value: object) -> Any:  # noqa: ANN401 - plain data
    """Plain data with one member changed, or dropped for an Ellipsis."""
    copy = json.loads(json.dumps(data))
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    inner = copy
    for step in steps:
        inner = inner[step]
    if value is ...:
        del inner[last]
    else:
        inner[last] = value
    return copy


def test_everything_at_once() -> None:
    """Faults of shape and of content, as deep as they lie and of every kind, are told in one error."""
    data = INPUTS["case"]
    for path, value in {
        "id": "two words",
        "practitioner": ...,
        "opened_on": "20260302",
        "referral.conditions.0": "strok",
        "referral.urgency": "yesterday",
        "referral.client.name": 7,
        "referral.client.home.latitude": "91",
        "goals.0.terms.due": "2025-01-01",
        "goals.1.terms.measure.kind": None,
        "goals.1.readings": {},
        "sessions.2.minutes": "60",
        "sessions.2.colour": "red",
        "results.3.answers.q1": 9,
        "rates.hourly.amount": 98.5,
    }.items():
        data = changed(data, path, value)
    said = problems(lambda: from_plain(data, Case))

    assert sorted(line.partition(": ")[0] for line in said) == [
        "goals[0].terms.due",
        "goals[1].readings",
        "goals[1].terms.measure.kind",
        "id",
        "opened_on",
        "practitioner",
        "rates.hourly.amount",
        "referral.client.home.latitude",
        "referral.client.name",
        "referral.conditions[0]",
        "referral.urgency",
        "results[3].answers.q1",
        "sessions[2].colour",
        "sessions[2].minutes",
    ]


def test_content_is_judged_beside_shape() -> None:
    """What a class would not take is told although another of its members could not be read."""
    said = problems(
        lambda: from_plain({"id": "two words", "born": 1990, "home": {"latitude": "91", "longitude": 0}}, Client)
    )

    assert [line.partition(": ")[0] for line in said] == ["born", "home.latitude", "id"]


def test_what_must_hold_between_members_is_told_last() -> None:
    """A rule between members is asked once every member is sound."""
    assert problems(lambda: loads('{"start": "2026-03-02", "end": "2026-03-01"}', Period)) == [
        "end: 2026-03-01 is before the start, 2026-03-02"
    ]


def test_the_error_is_one_of_the_family() -> None:
    """Whoever catches the error of impossible input catches that of an unreadable record too."""
    with pytest.raises(InvalidInputError) as caught:
        loads("{}", Money)

    assert (InvalidRecordError, ["amount", "currency"]) == (
        type(caught.value),
        [problem.path for problem in caught.value.problems],
    )


@pytest.mark.parametrize(
    ("expected", "kind", "data"),
    [
        pytest.param(Money("7", "GBP"), Money, {"amount": 7, "currency": "GBP"}, id="whole number for a decimal"),
        pytest.param(Money("-0.50", "GBP"), Money, {"amount": "-0.50", "currency": "GBP"}, id="negative"),
        pytest.param(Client(id="C"), Client, {"id": "C", "name": None, "home": None}, id="null for unknown"),
        pytest.param(Source("x"), Source, {"citation": "x", "note": ""}, id="empty text"),
        pytest.param((), tuple[Period, ...], (), id="a tuple for an array"),
        pytest.param(
            Place(latitude=Decimal("51.50"), longitude=0), Place, {"latitude": "51.50", "longitude": 0}, id="zero"
        ),
        pytest.param(
            Variance(agreed_hours=None, used_hours=Fraction(1, 3), agreed_amount=None, charged=None),
            Variance,
            {"agreed_hours": None, "used_hours": "2/6", "agreed_amount": None, "charged": None},
            id="quotient",
        ),
        pytest.param(Source("x" * 10**6), Source, {"citation": "x" * 10**6}, id="huge text"),
    ],
)
def test_what_is_read(expected: object, kind: Any, data: object) -> None:  # noqa: ANN401 - a class or an array
    """What fits is read, also in the ways of writing it that the library does not use itself."""
    assert expected == from_plain(data, kind)


@pytest.mark.parametrize("kind", [Client, Case, Goal, Practitioner, Costing])
def test_deep_data(kind: type) -> None:
    """Data that nests deeper than a record is refused where it stops to fit."""
    deep: object = []
    for _ in range(sys.getrecursionlimit() * 2):
        deep = [deep]

    assert "an array is not an object" in problems(lambda: from_plain(deep, kind))


def test_problems_can_be_kept() -> None:
    """The problems are values of the library themselves, with their path and message."""
    with pytest.raises(InvalidRecordError) as caught:
        loads("{}", Client)

    assert [("id", "is missing")] == [(each.path, str(each.message)) for each in caught.value.problems]
    assert all(isinstance(each, Problem) for each in caught.value.problems)
