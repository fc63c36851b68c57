"""Messages as records: every kind of parameter is kept with its kind; what could not be shown is refused."""

from decimal import Decimal
from enum import Enum, StrEnum
from fractions import Fraction
from typing import Any

import pytest

from occupational_therapy.interop.records import InvalidRecordError, NoRecordError, dumps, from_plain, loads, to_plain
from occupational_therapy.kernel.dates import Date, Period
from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.findings import Basis
from occupational_therapy.kernel.messages import Message, Verbatim, counted, message
from occupational_therapy.kernel.money import Money

LAW = message("law")

PARAMETERS: dict[str, tuple[object, object]] = {
    "text": ("a fact", {"text": "a fact"}),
    "word of an enumeration": (Basis.LAW, {"text": "law"}),
    "truth": (True, {"truth": True}),
    "whole": (7, {"whole": 7}),
    "number": (0.1, {"number": 0.1}),
    "decimal": (Decimal("12.50"), {"decimal": "12.50"}),
    "fraction": (Fraction(1, 3), {"fraction": "1/3"}),
    "date": (Date(2026, 3, 1), {"date": "2026-03-01"}),
    "money": (Money("12.50", "GBP"), {"money": {"amount": "12.50", "currency": "GBP"}}),
    "quantity": (Quantity(Fraction(2), 1), {"quantity": {"value": "2/1", "decimals": 1}}),
    "quantity with a unit": (
        Quantity(Decimal(2), None, LAW),
        {"quantity": {"value": "2", "unit": {"template": "law"}}},
    ),
    "message": (LAW, {"message": {"template": "law"}}),
    "verbatim": (Verbatim("mine"), {"verbatim": {"text": "mine"}}),
    "list": ((1, LAW, ("a",)), {"list": [{"whole": 1}, {"message": {"template": "law"}}, {"list": [{"text": "a"}]}]}),
    "empty list": ((), {"list": []}),
}
"""A value of each kind that a parameter can be of, and how it is written."""


@pytest.mark.parametrize(("value", "plain"), PARAMETERS.values(), ids=PARAMETERS)
def test_parameters(value: object, plain: object) -> None:
    """A parameter is written under the name of its kind, and read back as that."""
    given = message("{it}", it=value)
    back = loads(dumps(given), Message)

    assert {"template": "{it}", "parameters": [{"key": "it", "value": plain}]} == to_plain(given)
    assert given == back
    assert isinstance(value, str) or type(value) is type(dict(back.parameters)["it"])
    assert str(given) == str(back)


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param({"template": "law"}, LAW, id="bare"),
        pytest.param(
            {
                "template": "{count} goals",
                "singular": "{count} goal",
                "parameters": [{"key": "count", "value": {"whole": 1}}],
            },
            counted("{count} goal", "{count} goals", count=1),
            id="counted",
        ),
        pytest.param(
            {"template": "{{braces}} and {a}", "parameters": [{"key": "a", "value": {"whole": 1}}]},
            message("{{braces}} and {a}", a=1),
            id="braces",
        ),
    ],
)
def test_messages(expected: object, given: Message) -> None:
    """A message is its template, its parameters in order, and its singular where it counts."""
    assert expected == to_plain(given)
    assert given == from_plain(expected, Message)


def test_parameters_keep_their_order() -> None:
    """The order of parameters is part of a message, and is told by an array."""
    given = message("{b} {a} {c}", b=1, a=2, c=3)

    assert ["b", "a", "c"] == [name for name, _ in loads(dumps(given), Message).parameters]


class Colour(Enum):
    RED = 1


class Shade(StrEnum):
    DARK = "dark"


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        pytest.param("Period", Period(), id="a value that no line shows"),
        pytest.param("Colour", Colour.RED, id="a word that is no text"),
        pytest.param("NoneType", None, id="None"),
        pytest.param("list", [1], id="list"),
        pytest.param("dict", {}, id="dict"),
        pytest.param("object", object(), id="object"),
        pytest.param("set", (1, {2}), id="in a list"),
    ],
)
def test_parameters_of_no_kind(kind: str, value: object) -> None:
    """A message that holds something else is no record."""
    with pytest.raises(NoRecordError) as caught:
        to_plain(message("{it}", it=value))

    assert str(caught.value) == f"Message is no record: it holds a {kind}, which has no plain form"


FAULTS: list[Any] = [
    pytest.param("template: asks for 'b', which is not the name of a parameter", "{b}", None, {"a": 1}, id="unknown"),
    pytest.param("template: asks for '', which is not the name of a parameter", "{}", None, {"": 1}, id="no name"),
    pytest.param("template: asks for '0', which is not the name of a parameter", "{0}", None, {"0": 1}, id="a place"),
    pytest.param(
        "template: asks for 'a.real', which is not the name of a parameter", "{a.real}", None, {"a": 1}, id="attribute"
    ),
    pytest.param("template: asks for 'a', which is not the name of a parameter", "{a!r}", None, {"a": 1}, id="repr"),
    pytest.param(
        "template: asks for 'a', which is not the name of a parameter", "{a:>99999999}", None, {"a": 1}, id="form"
    ),
    pytest.param("template: has a brace without its other half", "{a", None, {"a": 1}, id="open"),
    pytest.param("template: has a brace without its other half", "a}", None, {"a": 1}, id="shut"),
    pytest.param(
        "singular: asks for 'b', which is not the name of a parameter", "x", "{b}", {"count": 1}, id="in the singular"
    ),
    pytest.param(
        "parameters: a message with a singular needs the whole number it counts, named count",
        "x",
        "y",
        {},
        id="no count",
    ),
    pytest.param(
        "parameters: a message with a singular needs the whole number it counts, named count",
        "x",
        "y",
        {"count": True},
        id="a count that is none",
    ),
]
"""What cannot be shown: a template, a singular, parameters."""


@pytest.mark.parametrize(("expected", "template", "singular", "parameters"), FAULTS)
def test_what_cannot_be_shown(
    expected: str, template: str, singular: str | None, parameters: dict[str, object]
) -> None:
    """A message whose template asks for what it has not, or for more than a name, is neither read nor written."""
    made = Message(template, tuple(parameters.items()), singular)
    kinds = {bool: "truth", int: "whole"}
    plain = {
        "template": template,
        "singular": singular,
        "parameters": [{"key": key, "value": {kinds[type(value)]: value}} for key, value in parameters.items()],
    }

    with pytest.raises(InvalidRecordError) as unread:
        from_plain(plain, Message)
    assert [expected] == [str(problem) for problem in unread.value.problems]
    with pytest.raises(NoRecordError) as unwritten:
        to_plain(made)
    assert f"Message is no record: its {expected}" == str(unwritten.value)


SENTENCE = (
    "is not the value of a parameter: name one of text, truth, whole, number, decimal, fraction, date, money, "
    "quantity, message, verbatim, list"
)


@pytest.mark.parametrize(
    ("expected", "value"),
    [
        pytest.param(f"parameters[0].value: {SENTENCE}", {}, id="empty"),
        pytest.param(f"parameters[0].value: {SENTENCE}", {"colour": "red"}, id="unknown kind"),
        pytest.param(f"parameters[0].value: {SENTENCE}", {"text": "a", "whole": 1}, id="two kinds"),
        pytest.param("parameters[0].value: text is not an object", "a", id="bare"),
        pytest.param("parameters[0].value: null is not an object", None, id="null"),
        pytest.param("parameters[0].value.whole: text is not a whole number", {"whole": "1"}, id="wrong"),
        pytest.param("parameters[0].value.number: true or false is not a number", {"number": True}, id="bool"),
        pytest.param("parameters[0].value.number: text is not a number", {"number": "1"}, id="text"),
        pytest.param("parameters[0].value.number: nan is not a finite number", {"number": float("nan")}, id="NaN"),
        pytest.param("parameters[0].value.number: inf is not a finite number", {"number": float("inf")}, id="infinity"),
        pytest.param(
            f"parameters[0].value.number: 1{'0' * 56}... is not a finite number", {"number": 10**400}, id="large"
        ),
        pytest.param("parameters[0].value.list: text is not an array", {"list": "abc"}, id="text for a list"),
        pytest.param(
            "parameters[0].value.list[1].date: '2025-1-2' is not a date: write YYYY-MM-DD",
            {"list": [{"whole": 1}, {"date": "2025-1-2"}]},
            id="in a list",
        ),
        pytest.param(
            "parameters[0].value.message.parameters[0].key: null is not text",
            {"message": {"template": "x", "parameters": [{"key": None, "value": {"whole": 1}}]}},
            id="in a message",
        ),
    ],
)
def test_wrong_parameters(expected: str, value: object) -> None:
    """A parameter that cannot be read is told with its path."""
    with pytest.raises(InvalidRecordError) as caught:
        from_plain({"template": "{a}", "parameters": [{"key": "a", "value": value}]}, Message)

    assert [expected] == [str(problem) for problem in caught.value.problems]


def test_a_name_twice() -> None:
    """Two parameters of one name are refused: one of them would be lost."""
    one = {"key": "a", "value": {"whole": 1}}
    with pytest.raises(InvalidRecordError) as caught:
        from_plain({"template": "{a}", "parameters": [one, one]}, Message)

    assert ["parameters[1].key: is the name of another parameter"] == [str(each) for each in caught.value.problems]


def test_a_number_without_a_point_is_one() -> None:
    """A number is read as such although it is written whole."""
    read = from_plain({"template": "{a}", "parameters": [{"key": "a", "value": {"number": 2}}]}, Message)

    assert [("a", float)] == [(name, type(value)) for name, value in read.parameters]


@pytest.mark.parametrize("act", [to_plain, lambda value: dumps(message("{it}", it=value))], ids=["plain", "text"])
def test_no_end(act: Any) -> None:  # noqa: ANN401 - a way of writing
    """A message within messages without end is refused, in writing as in reading."""
    deep: object = message("law")
    plain: dict[str, object] = {"whole": 1}
    for _ in range(5000):
        deep = message("{it}", it=deep)
        plain = {"list": [plain]}

    with pytest.raises(NoRecordError, match="Message is no record: it nests too deeply"):
        act(deep)
    with pytest.raises(InvalidRecordError, match="it nests too deeply"):
        from_plain({"template": "x", "parameters": [{"key": "a", "value": plain}]}, Message)
