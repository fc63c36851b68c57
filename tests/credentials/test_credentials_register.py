"""The register of the Health and Care Professions Council as data, and its protected title (HPO-01 to HPO-05)."""

import copy
import pkgutil
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from occupational_therapy.credentials import (
    REGULATORS,
    OrderKind,
    ProtectedTitle,
    Regulator,
    may_use_title,
    regulator,
    regulators,
    title_offence,
)
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.errors import InvalidInputError, UnknownKeyError
from occupational_therapy.kernel.provenance import DatedSeries
from tests.house import pickled

HCPC = regulator("hcpc")


def test_the_index_names_every_module() -> None:
    """Each module of the folder is in the literal index under its own name, and gives its regulator."""
    assert sorted(REGULATORS) == sorted(found.name for found in pkgutil.iter_modules(regulators.__path__))


def test_an_unknown_register() -> None:
    """A register that is not built raises, and says which are."""
    with pytest.raises(UnknownKeyError, match="hcpc"):
        regulator("hcpcc")


@pytest.mark.parametrize("built", REGULATORS.values(), ids=list(REGULATORS))
def test_a_register_is_a_value(built: Regulator) -> None:
    """A register pickles, copies and hashes by value."""
    for other in (pickled(built), copy.deepcopy(built)):
        assert built == other
        assert hash(built) == hash(other)


def _series(value: Any) -> Iterator[DatedSeries[object]]:  # noqa: ANN401 - values of every class
    if isinstance(value, DatedSeries):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _series(each)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _series(getattr(value, field.name))


@pytest.mark.parametrize("built", REGULATORS.values(), ids=list(REGULATORS))
def test_every_dated_fact_is_open_and_sourced(built: Regulator) -> None:
    """Each series is named for its register, holds on the day it was checked, has no gap, and rests on something."""
    found = list(_series(built))

    assert found or built.key == "otbnz"
    for series in found:
        assert series.key.startswith(f"{built.key}_")
        assert series.on(series.checked).holds.end is None
        assert all(entry.sources for entry in series.entries)


def test_every_order_has_one_limit() -> None:
    """No kind of order is forgotten or given twice."""
    assert sorted(limit.kind for limit in HCPC.orders.limits) == sorted(OrderKind)


def test_the_outline_of_a_register() -> None:
    """A register says what it protects, and that only it knows who is on it."""
    said = str(HCPC.outline())

    assert said.startswith("Health and Care Professions Council\n")
    assert "Register for the United Kingdom" in said
    assert "Protected title: occupational therapist" in said
    assert "check the live register" in said
    assert "SI 2002/254" in said


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("occupational therapist", True),
        ("Occupational Therapist", True),
        ("  OCCUPATIONAL\tTHERAPIST ", True),
        ("senior occupational therapist", True),
        ("Occupational-Therapist", True),
        ("Smith Occupational Therapists Ltd", True),
        ("occupational therapist's assistant", False),
        ("occupational therapy assistant", False),
        ("OT assistant", False),
        ("OT", False),
        ("therapist", False),
        ("rehabilitation therapist", False),
        ("case manager", False),
        ("reoccupational therapist", False),
    ],
)
def test_which_titles_are_protected(title: str, *, expected: bool) -> None:
    """The title is protected in any writing and inside longer ones; its abbreviation and its parts are not."""
    assert expected is HCPC.protects(title, on="2026-11-23")


@pytest.mark.parametrize(("on", "expected"), [("2003-07-08", False), ("2003-07-09", True)])
def test_since_when_the_title_is_protected(on: str, *, expected: bool) -> None:
    """Protection began when the register was opened (HPO-04)."""
    assert expected is HCPC.protects("occupational therapist", on=on)


@pytest.mark.parametrize("title", ["", " ", None])
def test_a_title_says_something(title: str) -> None:
    """A blank title is no title."""
    with pytest.raises(InvalidInputError, match="title"):
        HCPC.protects(title, on="2026-11-23")


@pytest.mark.parametrize(
    ("title", "registered", "deceives", "expected"),
    [
        ("occupational therapist", False, True, True),
        ("occupational therapist", False, False, False),
        ("occupational therapist", True, True, False),
        ("case manager", False, True, False),
    ],
)
def test_the_offence(title: str, *, registered: bool, deceives: bool, expected: bool) -> None:
    """A protected title, used off the register, with intent to deceive (HPO-05)."""
    assert expected is title_offence(title, "2026-11-23", registered=registered, intent_to_deceive=deceives)


@pytest.mark.parametrize(("registered", "deceives"), [(None, True), (False, None), (0, True)])
def test_the_offence_needs_facts(registered: bool, deceives: bool) -> None:  # noqa: FBT001 - what untyped callers give
    """Nothing is read into a missing answer."""
    with pytest.raises(InvalidInputError):
        title_offence("occupational therapist", "2026-11-23", registered=registered, intent_to_deceive=deceives)


@pytest.mark.parametrize(
    ("title", "status", "expected"),
    [
        ("occupational therapist", "registered_with_conditions", True),
        ("occupational therapist", "suspended", False),
        ("occupational therapist", "temporary_register", None),
        ("occupational therapist", None, None),
        ("case manager", None, True),
        ("case manager", "struck_off", True),
    ],
)
def test_who_may_use_a_title(title: str, status: str | None, *, expected: bool | None) -> None:
    """The status says who may use a protected title; any other title anybody may use."""
    assert expected is may_use_title(title, status, on="2026-11-23")


def test_an_unknown_status() -> None:
    """A word that is no status raises."""
    with pytest.raises(InvalidInputError, match="status"):
        may_use_title("case manager", "retired", on="2026-11-23")


def test_a_protected_title_says_something() -> None:
    """A protected title is text."""
    with pytest.raises(InvalidInputError, match="title"):
        ProtectedTitle(title=" ", holds=Period(), sources=())
