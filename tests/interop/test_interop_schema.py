"""JSON Schema: valid itself, and of one mind with the reader about every shape."""

import inspect
import math
from functools import cache
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped] # it ships no types

from occupational_therapy.casework import Case, Client
from occupational_therapy.casework.criteria import Judged
from occupational_therapy.credentials import Practitioner
from occupational_therapy.goals import Goal
from occupational_therapy.interop.records import InvalidRecordError, from_plain, json_schema, to_plain
from occupational_therapy.kernel.messages import Message, counted, message
from occupational_therapy.kernel.money import Money
from tests.house import full_name, names_of
from tests.interop.plain_mutants import fitting, mutants, places
from tests.interop.record_values import INPUTS, KINDS, RECORDS, whole

each_record = pytest.mark.parametrize("kind", RECORDS, ids=full_name)
few = settings(max_examples=settings().max_examples // 20, suppress_health_check=list(HealthCheck))


@cache
def validator(kind: Any) -> Any:  # noqa: ANN401 - jsonschema is not typed
    """What holds data against the schema of a class."""
    return Draft202012Validator(json_schema(kind))


@each_record
def test_is_a_schema(kind: type) -> None:
    """The schema of every record is one of the draft it names, and every definition is referred to."""
    schema = json_schema(kind)
    Draft202012Validator.check_schema(schema)

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$ref"].removeprefix("#/$defs/") in schema["$defs"]
    assert set(schema["$defs"]) == {each.removeprefix("#/$defs/") for each in references(schema)}


def references(schema: Any) -> set[str]:  # noqa: ANN401 - a schema or a part of one
    """Every definition that is referred to."""
    if isinstance(schema, list):
        return {found for each in schema for found in references(each)}
    if isinstance(schema, dict):
        here = {schema["$ref"]} if "$ref" in schema else set()
        return here | {found for each in schema.values() for found in references(each)}
    return set()


@pytest.mark.parametrize(
    ("expected", "kind"),
    [
        pytest.param("urn:occupational-therapy:records:1:kernel.Money", Money, id="class"),
        pytest.param(
            "urn:occupational-therapy:records:1:credentials.Practitioner:array", KINDS["practitioners"], id="array"
        ),
        pytest.param("urn:occupational-therapy:records:1:kernel.Money:NoneType:choice", Money | None, id="or nothing"),
        pytest.param("urn:occupational-therapy:records:1:str", str, id="text"),
        pytest.param("urn:occupational-therapy:records:1:kernel.Message", Message, id="message"),
    ],
)
def test_identifier(expected: str, kind: Any) -> None:  # noqa: ANN401 - a class or an array
    """A schema is identified by the version of the shapes and the class with its room."""
    assert expected == json_schema(kind)["$id"]


def test_no_two_schemas_share_an_identifier() -> None:
    """Classes of one name in two rooms have schemas, and definitions, of their own."""
    assert len(RECORDS) == len({json_schema(kind)["$id"] for kind in RECORDS})


@each_record
def test_names_are_of_one_class(kind: type) -> None:
    """Wherever a definition occurs it is the same."""
    for name, definition in json_schema(kind)["$defs"].items():
        assert KNOWN.setdefault(name, definition) == definition


KNOWN: dict[str, Any] = {}


def test_money() -> None:
    """A schema says what a record is: its members, which of them it needs, and no others."""
    assert json_schema(Money) == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:occupational-therapy:records:1:kernel.Money",
        "$ref": "#/$defs/kernel.Money",
        "$defs": {
            "kernel.Money": {
                "description": "An exact, finite amount in a currency; "
                '"1" and "1.00" are equal, and each stays as it was written.',
                "type": "object",
                "properties": {
                    "amount": {"anyOf": [{"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$"}, {"type": "integer"}]},
                    "currency": {"type": "string"},
                },
                "required": ["amount", "currency"],
                "additionalProperties": False,
            }
        },
    }


def test_a_schema_is_the_callers_own() -> None:
    """Whoever changes a schema changes no other."""
    json_schema(Client)["$defs"]["casework.Client"]["properties"]["id"]["type"] = "number"
    json_schema(Case)["$defs"]["assessment.Result"]["properties"].clear()

    assert json_schema(Client)["$defs"]["casework.Client"]["properties"]["id"]["type"] == "string"
    assert "measure" in json_schema(Case)["$defs"]["assessment.Result"]["properties"]


@each_record
def test_objects_are_closed(kind: type) -> None:
    """Every object lists its members and allows no others, but for the answers to a measure, which are by item."""
    for definition in json_schema(kind)["$defs"].values():
        for each in definition.get("anyOf", [definition]):
            assert each["additionalProperties"] is False
            assert set(each["required"]) <= set(each["properties"])


@pytest.mark.parametrize(
    ("expected", "kind", "member"),
    [
        pytest.param("The day of birth.", Client, "born", id="one line"),
        pytest.param(
            "Keys of the specialisms wanted, where the referrer knows; else they follow from the conditions.",
            Case,
            "casework.Referral.specialisms",
            id="long line",
        ),
        pytest.param("The answers by item, without those missing.", Case, "assessment.Result.answers", id="stand-in"),
        pytest.param(
            "The form for exactly one, where the message counts something by its parameter ``count``.",
            Message,
            "singular",
            id="message",
        ),
    ],
)
def test_members_are_described(expected: str, kind: type, member: str) -> None:
    """A member's description is what the class says of the field."""
    schema = json_schema(kind)
    room, _, name = member.rpartition(".")
    definition = schema["$defs"][room or schema["$ref"].rpartition("/")[2]]

    assert expected == definition["properties"][name]["description"]


@each_record
def test_descriptions_come_from_docstrings(kind: type) -> None:
    """Every definition is described, and every member of which its class says something."""
    said = inspect.getdoc(kind) or ""
    schema = json_schema(kind)
    definition = schema["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    described = {name for name, each in definition["properties"].items() if "description" in each}

    assert definition["description"].endswith(".")
    assert "Attributes:" not in said or described == set(definition["properties"])


@pytest.mark.parametrize("value", whole(), ids=names_of(whole()))
def test_what_is_written_is_valid(value: object) -> None:
    """Every record that is written is valid by the schema of its class."""
    kind: Any = type(value)

    assert list(validator(kind).iter_errors(to_plain(value))) == []


@pytest.mark.parametrize("part", KINDS)
def test_the_example_is_valid(part: str) -> None:
    """The example's file is valid by the schemas of its parts."""
    assert list(validator(KINDS[part]).iter_errors(INPUTS[part])) == []


SHAPE = frozenset(
    {
        "{found} is not {wanted}",
        "{value} is not {wanted}",
        "is missing",
        "is not a member here: did you mean {nearest}?",
        "is not a member here: there are {known}",
        "{value} is not a date: write YYYY-MM-DD",
        "is not the value of a parameter: name one of {kinds}",
    }
)
"""What the reader says of a shape; everything else that it says is of content, which no schema tells."""


def misshapen(plain: object, kind: type) -> bool:
    """Whether the reader refuses data for its shape."""
    try:
        from_plain(plain, kind)
    except InvalidRecordError as error:
        return bool(SHAPE & {problem.message.template for problem in error.problems})
    return False


def agree(plain: object, kind: type) -> bool:
    """Whether the schema and the reader say the same of a shape."""
    return validator(kind).is_valid(plain) is not misshapen(plain, kind)


def has_no_number_of_json(plain: Any) -> bool:  # noqa: ANN401 - plain data
    """Whether a number stands in data that JSON does not have, so that no schema speaks of it."""
    if isinstance(plain, (dict, list)):
        return any(has_no_number_of_json(each) for each in (plain.values() if isinstance(plain, dict) else plain))
    return isinstance(plain, float) and not math.isfinite(plain)


@pytest.mark.parametrize("value", whole(), ids=names_of(whole()))
@given(data=st.data())
@few
def test_faults_of_shape_are_faults_of_the_schema(value: Any, data: st.DataObject) -> None:  # noqa: ANN401 - as above
    """A member missing, unknown or of the wrong type is refused by both or by neither."""
    plain: Any = data.draw(mutants(to_plain(value)))
    assume(not has_no_number_of_json(plain))

    assert agree(plain, type(value))


@each_record
@given(data=st.data())
@few
def test_what_fits_is_valid(kind: type, data: st.DataObject) -> None:
    """Data of a class's shape is valid whatever it says, and is not refused for its shape."""
    plain: Any = data.draw(fitting(kind))

    assert validator(kind).is_valid(plain)
    assert not misshapen(plain, kind)


@pytest.mark.parametrize("kind", [Client, Goal, Practitioner, Judged, Message])
def test_other_shapes_are_refused_by_both(kind: type) -> None:
    """The tests above can fail: data of any other shape is invalid and is misshapen."""
    others: tuple[object, ...] = ([], {}, "C-1", {"id": 7}, {"colour": "red"})
    for plain in others:
        assert not validator(kind).is_valid(plain)
        assert misshapen(plain, kind)


@pytest.mark.parametrize(
    "given_message",
    [message("law"), message("{a}", a=(1, "x", message("law"))), counted("{count} goal", "{count} goals", count=2)],
    ids=["bare", "list", "counted"],
)
def test_each_place_of_a_message(given_message: Message) -> None:
    """In a message each value is of one kind: anything else in its place is refused by both or by neither."""
    plain = to_plain(given_message)
    for path in places(plain):
        for other in OTHERS:
            assert agree(replaced(plain, path, other), Message)


OTHERS: tuple[object, ...] = (None, True, 7, 1.5, "x", [], {}, {"x": 1})


def replaced(plain: Any, path: tuple[str | int, ...], other: object) -> Any:  # noqa: ANN401 - plain data
    """Plain data with another value at a path."""
    if not path:
        return other
    step, *rest = path
    items = plain.items() if isinstance(plain, dict) else enumerate(plain)
    changed = {key: replaced(value, tuple(rest), other) if key == step else value for key, value in items}
    return changed if isinstance(plain, dict) else list(changed.values())


@each_record
def test_every_field_is_a_member(kind: type) -> None:
    """A schema has the members that the reader knows, and needs those that have no default."""
    schema = json_schema(kind)
    definition = schema["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    if schema["$ref"] not in ("#/$defs/kernel.Message", "#/$defs/assessment.Result"):
        made_from = [field for field in attrs.fields(kind) if field.init]
        assert [field.name for field in made_from] == list(definition["properties"])
        assert {field.name for field in made_from if field.default is attrs.NOTHING} == set(definition["required"])
