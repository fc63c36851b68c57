"""Every field that a record of a client can hold is one that pseudonymising knows how to treat."""

import datetime as dt
import enum
import types
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any, get_args

import attrs
import pytest

from occupational_therapy.assessment import Result
from occupational_therapy.casework import Case
from occupational_therapy.casework.pseudonymising import DECLARED, Treatment, treatments
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import text
from occupational_therapy.kernel.identifiers import identifier, key
from occupational_therapy.kernel.places import Place
from tests.casework.marked import LEAVES, leaves, marked_case, whole
from tests.house import full_name, hints, samples, values

KNOWN = (str, int, Decimal, Fraction, dt.date, enum.Enum, types.NoneType, Place, *LEAVES)
"""What pseudonymising tells apart; whatever else a field holds has fields of its own."""

CASE = marked_case("Zzq")


def held(hint: object) -> Iterator[type]:
    """The classes that an annotation allows."""
    if isinstance(hint, type) and not get_args(hint):
        yield hint
    for argument in get_args(hint):
        yield from held(argument)


def reachable(kind: type) -> dict[type, None]:
    """A class, and every class of which a value of it can hold one, however deep, in the order they are met."""
    found: dict[type, None] = {kind: None}
    waiting = [kind]
    while waiting:
        for hint in hints(waiting.pop()).values():
            for each in held(hint):
                if attrs.has(each) and not issubclass(each, KNOWN) and each not in found:
                    found[each] = None
                    waiting.append(each)
    return found


ROOTS = (
    Case,
    *(kind for kind in values() if treatments(kind).get("client") is Treatment.REPLACED),
)
"""What can be pseudonymised: a case, and every record that names its client."""

TREATED = {kind: None for root in ROOTS for kind in reachable(root)}
"""Every class of which something that can be pseudonymised holds a value."""


def fields_of(kinds: Iterable[type]) -> list[Any]:
    """Every field of some classes, as parameters of a test."""
    return [
        pytest.param(kind, field.name, id=f"{full_name(kind)}.{field.name}")
        for kind in kinds
        for field in attrs.fields(kind)
    ]


def undeclared(kind: type) -> list[str]:
    """The fields of a class that hold text of which nothing says what becomes of it."""
    return [
        name
        for name, treatment in treatments(kind).items()
        if treatment is Treatment.UNDECLARED
        and any(issubclass(each, str) and not issubclass(each, enum.Enum) for each in held(hints(kind)[name]))
    ]


@pytest.mark.parametrize("kind", TREATED, ids=full_name)
def test_text_says_what_becomes_of_it(kind: type) -> None:
    """A field that holds text says what it is: by its converter, by not being shown, or in the table of treatments."""
    assert undeclared(kind) == []


@pytest.mark.parametrize(("kind", "name"), fields_of(TREATED))
def test_what_a_field_holds_is_known(kind: type, name: str) -> None:
    """A field holds what pseudonymising tells apart, or values with fields of their own; a place may be left out."""
    kinds = list(held(hints(kind)[name]))

    assert [each for each in kinds if not issubclass(each, KNOWN) and not attrs.has(each)] == []
    assert Place not in kinds or types.NoneType in kinds


@pytest.mark.parametrize(("kind", "name"), fields_of(reachable(Case)))
def test_the_whole_case_fills_every_field(kind: type, name: str) -> None:
    """The case that pseudonymising is tried on leaves no field empty: a new field has to be filled there too."""
    assert any(getattr(value, name) not in (None, ()) for value in whole(CASE) if type(value) is kind)


def others() -> Iterator[Any]:
    """Samples of what is no part of a case and can be pseudonymised, and what they hold."""
    for sample in samples():
        if type(sample) in ROOTS and type(sample) is not Case:
            yield from whole(sample)


def test_only_words_of_lists_are_kept() -> None:
    """Whatever is kept as it is stands in a field that takes no names and no sentences."""
    kept = [
        (name, value)
        for value in (*whole(CASE), *others())
        if not isinstance(value, Result)
        for name, treatment in treatments(value.__class__).items()
        if treatment is Treatment.KEPT and getattr(value, name)
    ]

    assert {type(value).__name__ for _, value in kept} >= {"Slot", "RatedProblem", "Session", "Terms"}
    for name, value in kept:
        words = "Somebody Synthetic"
        changed = (words,) if isinstance(getattr(value, name), tuple) else words
        with pytest.raises(InvalidInputError):
            attrs.evolve(value, **{name: changed})


def test_every_declaration_exists() -> None:
    """No field in the table of treatments outlives its class."""
    declared = {f"{name}.{field}" for name, fields in DECLARED.items() for field in fields}

    assert declared == {
        f"{full_name(kind)}.{field.name}"
        for kind in TREATED
        for field in attrs.fields(kind)
        if field.name in DECLARED.get(full_name(kind), {})
    }


def test_text_without_a_mark_is_declared() -> None:
    """What the whole case says without its mark stands in fields that are kept or shortened, and in no others."""
    treated = {
        treatments(kind)[name]
        for _, kind, name, value in leaves(CASE)
        if isinstance(value, str) and not isinstance(value, enum.Enum) and "Zzq" not in value
    }

    assert {Treatment.KEPT, Treatment.SHORTENED} == treated


@attrs.frozen(kw_only=True)
class _Planted:
    id: str = attrs.field(converter=identifier)
    witness: str = attrs.field(converter=identifier, repr=False)
    place: str = attrs.field(converter=key)
    words: str = attrs.field(converter=text)
    password: str = attrs.field(repr=False)
    nickname: str
    nicknames: tuple[str | None, ...] = ()
    count: int = 0
    basis: Treatment = Treatment.KEPT


def test_a_field_of_which_nothing_is_declared_would_be_found() -> None:
    """The first test can fail: a shown text without a converter that says what it is is found."""
    assert ["nickname", "nicknames"] == undeclared(_Planted)
    assert {
        "id": Treatment.REPLACED,
        "witness": Treatment.REPLACED,
        "place": Treatment.KEPT,
        "words": Treatment.REMOVED,
        "password": Treatment.REMOVED,
    } == {name: each for name, each in treatments(_Planted).items() if each is not Treatment.UNDECLARED}
