"""Private by default: names, addresses and free text are in no repr and in no error."""

import enum
from collections.abc import Iterator
from typing import Any, get_args

import attrs
import pytest

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import settle, text, text_or_none, whole
from occupational_therapy.kernel.messages import Verbatim, message
from tests.house import full_name, hints, names_of, samples, values

PRIVATE = frozenset(
    {
        "name",
        "names",
        "given_name",
        "family_name",
        "preferred_name",
        "person",
        "address",
        "addresses",
        "postcode",
        "phone",
        "telephone",
        "email",
        "contact",
        "contacts",
        "born",
        "date_of_birth",
        "latitude",
        "longitude",
        "nhs_number",
        "text",
        "words",
        "client_words",
        "quote",
        "statement",
        "narrative",
        "comment",
        "comments",
        "description",
        "details",
        "note",
        "notes",
        "opinion",
        "rationale",
        "reason",
        "reasons",
        "reasoning",
        "summary",
        "history",
        "diagnosis",
        "circumstances",
        "observations",
        "answer",
    }
)
"""Names of fields that hold text about a person, wherever they hold text."""

PUBLIC = {
    "kernel.provenance.Source.note": "a caveat of the library's own about a publication",
    "assessment.definition.Measure.name": "the name of an instrument",
}
"""Fields of such a name that hold text about no person, and why that is so."""

CANARY = "Canary"

VALUES = values()

FIELDS = [
    pytest.param(kind, field, id=f"{full_name(kind)}.{field.name}")
    for kind in VALUES
    for field in attrs.fields(kind)
    if field.name in PRIVATE
]

SAMPLES = tuple(sample for sample in samples() if attrs.has(type(sample)))


def holds_text(hint: object) -> bool:
    """Whether an annotation is of text: alone, among others, or in a tuple. The words of an enumeration are none."""
    return (isinstance(hint, type) and issubclass(hint, (str, Verbatim)) and not issubclass(hint, enum.Enum)) or any(
        holds_text(argument) for argument in get_args(hint)
    )


@pytest.mark.parametrize(("kind", "field"), FIELDS)
def test_private_text_is_not_shown(kind: type, field: "attrs.Attribute[Any]") -> None:
    """A field named like private text is not in the repr, unless it is listed as public with its reason."""
    shows = field.repr is not False and holds_text(hints(kind)[field.name])

    assert shows == (f"{full_name(kind)}.{field.name}" in PUBLIC)


def test_every_exception_exists() -> None:
    """No exception to the rule outlives its field."""
    known = {f"{full_name(kind)}.{field.name}" for kind in VALUES for field in attrs.fields(kind)}

    assert sorted(set(PUBLIC) - known) == []


def with_canary(value: Any) -> Any:  # noqa: ANN401 - values of every class
    """A value with the canary in place of all private text, as deep as it goes and as far as the fields take it."""
    if isinstance(value, tuple):
        return tuple(map(with_canary, value))
    if not attrs.has(type(value)):
        return value
    for field in attrs.fields(type(value)):
        found = getattr(value, field.name)
        changed = _replaced(found) if field.repr is False else with_canary(found)
        if field.init and changed is not found:
            value = _evolved(value, field, changed)
    return value


def _replaced(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(map(_replaced, value))
    if isinstance(value, Verbatim):
        return Verbatim(CANARY)
    return CANARY if isinstance(value, str) and not isinstance(value, enum.Enum) else with_canary(value)


def _evolved(value: Any, field: "attrs.Attribute[Any]", changed: object) -> Any:  # noqa: ANN401 - as above
    try:
        return attrs.evolve(value, **{field.alias or field.name: changed})
    except InvalidInputError:  # a field of a pattern of its own, such as a telephone number; see what_errors_say()
        return value


def what_errors_say(value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - as above
    """What is said when a checked field is given nonsense, and when a private one is given private nonsense."""
    for field in attrs.fields(type(value)):
        wrong: list[object] = [object()] if field.converter else []
        if field.repr is False:
            wrong += [CANARY, [CANARY], (CANARY,), {CANARY: CANARY}, CANARY.encode(), Verbatim(CANARY)]
        for given in wrong if field.init else []:
            try:
                attrs.evolve(value, **{field.alias or field.name: given})
            except InvalidInputError as error:
                yield field.name, f"{error} {error!r}"


def leaks(value: Any) -> list[str]:  # noqa: ANN401 - as above
    """Where private text of a value comes to light."""
    private = with_canary(value)
    found = [f"repr: {private!r}"] if CANARY in repr(private) else []
    return found + [f"error about {name}: {said}" for name, said in what_errors_say(private) if CANARY in said]


@pytest.mark.parametrize("sample", SAMPLES, ids=names_of(SAMPLES))
def test_nothing_private_comes_to_light(sample: object) -> None:
    """Private text is neither in a value's repr nor in an error about the value."""
    assert leaks(sample) == []


@attrs.frozen(kw_only=True)
class _Discreet:
    name: str = attrs.field(converter=text, repr=False)
    note: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


@attrs.frozen(kw_only=True)
class _ShowsItsField:
    inner: _Discreet
    name: str = attrs.field(converter=text, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def __repr__(self) -> str:
        return f"<{self.name}>"


@attrs.frozen(kw_only=True)
class _QuotesItsField:
    name: str = attrs.field(converter=text, repr=False)
    age: int = attrs.field(default=0, converter=whole)

    def __attrs_post_init__(self) -> None:
        try:
            settle(self)
        except InvalidInputError:
            raise InvalidInputError.of("age", message("{name} has no age", name=self.name)) from None


DISCREET = _Discreet(name="Somebody", note="something")


@pytest.mark.parametrize(
    ("expected", "value"),
    [
        pytest.param([], DISCREET, id="discreet"),
        pytest.param(["repr"], _ShowsItsField(inner=DISCREET, name="Somebody"), id="shows its field"),
        pytest.param(["error about age"], _QuotesItsField(name="Somebody"), id="quotes its field in an error"),
    ],
)
def test_a_leak_would_be_found(expected: list[str], value: object) -> None:
    """The test above can fail: planted leaks are found."""
    assert expected == [leak.partition(":")[0] for leak in leaks(value)]
