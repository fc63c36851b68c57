"""Private text stands in records, for that is what they are for, and in no error about them."""

import json
import traceback
from collections.abc import Callable, Iterator
from typing import Any, get_args

import attrs
import pytest

from occupational_therapy.casework import Case, Client
from occupational_therapy.credentials import Practitioner
from occupational_therapy.interop.records import InvalidRecordError, NoRecordError, dumps, from_plain, loads, to_plain
from occupational_therapy.interop.shapes import fields_of
from occupational_therapy.kernel.dates import Date
from occupational_therapy.kernel.messages import Verbatim, message
from occupational_therapy.kernel.places import Place
from tests.house import full_name
from tests.interop.record_values import INPUTS, RECORDS, all_values

CANARY = "Canary"

PRIVATE = [
    pytest.param(kind, field.name, id=f"{full_name(kind)}.{field.name}")
    for kind in RECORDS
    for field in attrs.fields(kind)
    if field.init and field.repr is False
]
"""Every field of a record that is not shown in a repr."""

WRONG: tuple[object, ...] = (
    CANARY,
    f"{CANARY}\ud800",
    [CANARY],
    {CANARY: CANARY},
    {"id": CANARY},
    [[CANARY]],
    [{"text": CANARY}],
)
"""Private text where something else is expected, and where it is expected."""


def said(act: Callable[[], object]) -> str:
    """Everything an error tells: its sentence, its repr, its problems, what led to it, and its traceback."""
    try:
        act()
    except (InvalidRecordError, NoRecordError) as error:
        told: list[str] = [str(error), repr(error), repr(error.args), repr(vars(error))]
        told += traceback.format_exception(error)
        told += [repr(each) for each in (error.__cause__, error.__context__) if each is not None]
        return "\n".join(told)
    return ""


def at_least(kind: type) -> Iterator[dict[str, Any]]:
    """Data of a class: of the values there are, and of none."""
    yield {}
    for value in [each for each in all_values() if type(each) is kind][:3]:
        yield to_plain(value)


@pytest.mark.parametrize(("kind", "name"), PRIVATE)
def test_a_private_field_is_not_told(kind: type, name: str) -> None:
    """Whatever stands in a private field, right or wrong, no error about its record tells it."""
    for plain in at_least(kind):
        for wrong in WRONG:
            broken = plain | {name: wrong, "colour": 7}

            assert "colour" in said(lambda broken=broken: from_plain(broken, kind))  # type: ignore[misc] # bound at once
            assert CANARY not in said(lambda broken=broken: from_plain(broken, kind))  # type: ignore[misc] # as above


@pytest.mark.parametrize(("kind", "name"), PRIVATE)
def test_a_number_or_a_day_is_not_told_either(kind: type, name: str) -> None:
    """A coordinate written as a float and a birth that is no day are as private as those written well."""
    holds = {fields_of(kind)[name], *get_args(fields_of(kind)[name])}
    wrong = ["51.508", "1990-02-30", 51.508] if holds & {Date} else [51.508, "51.508e0", "91.508"]
    for given in wrong:
        told = said(lambda given=given: from_plain({name: given, "colour": 7}, kind))  # type: ignore[misc] # as above

        assert "51.508" not in told
        assert "91.508" not in told
        assert "1990" not in told


@pytest.mark.parametrize(
    ("expected", "kind", "data"),
    [
        pytest.param(
            'latitude: the value given is not a number written as text, such as "12.5"',
            Place,
            {"latitude": 51.508, "longitude": "0"},
            id="float",
        ),
        pytest.param(
            "latitude: the value given is outside -90 to 90 degrees",
            Place,
            {"latitude": "91.508", "longitude": "0"},
            id="out of range",
        ),
        pytest.param(
            "born: the value given is not a day of the calendar", Client, {"id": "C", "born": "1990-02-30"}, id="day"
        ),
        pytest.param(
            "born: the value given is not a date: write YYYY-MM-DD", Client, {"id": "C", "born": CANARY}, id="name"
        ),
    ],
)
def test_what_is_told_instead(expected: str, kind: type, data: object) -> None:
    """Of a private value that is wrong the error tells why, and not the value."""
    with pytest.raises(InvalidRecordError) as caught:
        from_plain(data, kind)

    assert expected == str(caught.value)


def with_canaries(plain: Any) -> Any:  # noqa: ANN401 - plain data
    """The example's case with the canary in every text of its own words."""
    if isinstance(plain, list):
        return [with_canaries(each) for each in plain]
    if isinstance(plain, dict):
        return {name: with_canaries(value) for name, value in plain.items()}
    return f"{CANARY} {plain}" if isinstance(plain, str) and " " in plain else plain


@pytest.mark.parametrize("broken", ["id", "opened_on", "practitioner", "referral", "goals", "sessions", "rates"])
def test_a_broken_case_does_not_tell_its_story(broken: str) -> None:
    """An error about one part of a case tells nothing of the private text in the others."""
    case = with_canaries(INPUTS["case"])
    case["results"] = INPUTS["case"]["results"]
    assert CANARY in json.dumps(case)
    told = said(lambda: from_plain(case | {broken: 7}, Case))

    assert f"{broken}: " in told
    assert CANARY not in told


@pytest.mark.parametrize(
    "text",
    [
        f'{{"id": "C-1", "name": "{CANARY}"',
        f'{{"id": "C-1", "name": "{CANARY}", }}',
        f'{{"id": "C-1", "name": "{CANARY}\n"}}',
        f'{{"id": "C-1", "name": "{CANARY}"}} "{CANARY}"',
        f'{{"id": "C-1", "name": "{CANARY}", "name": "{CANARY}"}}',
        f'{{"id": "C-1", "name": "{CANARY}", "born": {"9" * 5000}}}',
        f'{{"id": "C-1", "name": "{CANARY}", "home": {"[" * 100_000}}}',
        f'"{CANARY}"',
        f'["{CANARY}"]',
    ],
    ids=["open", "comma", "line", "two", "twice", "long", "deep", "text", "array"],
)
def test_text_that_is_no_record_is_not_told(text: str) -> None:
    """No error about text that is no JSON, or not a record's, holds the text or a part of it."""
    told = said(lambda: loads(text, Client))

    assert "InvalidRecordError" in told
    assert CANARY not in told


@pytest.mark.parametrize(
    "value",
    [
        Client(id="C-1", name=f"{CANARY}\ud800"),
        Practitioner(id="P-1", name=f"\ud800{CANARY}"),
        Verbatim(f"{CANARY}\ud800"),
        message("{words}", words=Verbatim(f"{CANARY}\ud800")),
        message("{words}", words=(Verbatim(CANARY), {CANARY})),
        (Client(id="C-1", name=CANARY), {CANARY: CANARY}),
    ],
    ids=["client", "practitioner", "words", "in a message", "in a list", "in a dict"],
)
def test_what_is_not_written_is_not_told(value: object) -> None:
    """No error about a value that cannot be written holds its private text."""
    told = said(lambda: dumps(value))

    assert "NoRecordError" in told
    assert CANARY not in told


def test_a_leak_would_be_found() -> None:
    """The tests above can fail: a field that may be shown is quoted."""
    assert CANARY in said(lambda: from_plain({"id": "R-1", "urgency": CANARY}, type(read_referral())))


def read_referral() -> Any:  # noqa: ANN401 - a referral
    """The example's referral."""
    return from_plain(INPUTS["case"], Case).referral
