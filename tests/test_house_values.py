"""Values are immutable: frozen, slotted, named, hashable, picklable, and checked when they are made."""

import collections.abc
import copy
import inspect
from typing import Any, get_args, get_origin

import attrs
import pytest

from occupational_therapy.kernel.errors import InvalidInputError
from tests.house import full_name, hints, missing, names_of, pickled, samples, values

BY_POSITION = {
    "kernel.messages.Message": "written by message() and counted() alone",
    "kernel.document.Quantity": "stands inside a line: Quantity(12, 1, km)",
    "kernel.provenance.Source": "the citation leads: Source('Act, section 3', Confidence.FROM_MEMORY)",
    "assessment.bands.Band": "a row of a table: Band(0, 20, label)",
    "assessment.expressions.Axis": "a node of a formula, which is read like one",
    "assessment.expressions.Compare": "a node of a formula",
    "assessment.expressions.Round": "a node of a formula",
    "assessment.expressions.When": "a node of a formula",
    "assessment.ranges.Span": "an interval: Span(low, high, whole)",
    "assessment.results.Result": "made by Measure.score() alone",
}
"""Classes of more than two fields that are not made by name, and why."""

MOST_BY_POSITION = 2

CHANGEABLE = {
    "assessment.definition.Measure.prepared": "what was made ready on first use; no part of the value",
    "assessment.definition.Scoring.needed": "made ready once and seen by its measure alone",
    "assessment.definition.Scoring.spans": "made ready once and seen by its measure alone",
    "assessment.definition.Scoring.valued": "made ready once and seen by its measure alone",
    "assessment.evaluation.Exact.answers": "a visitor, which is gone when it has walked",
    "assessment.ranges.Spans.items": "a visitor",
    "assessment.words.Words.answers": "a visitor",
    "assessment.words.Words.items": "a visitor",
    "casework.pool.Pool.cleared": "what a pool has found out of its people; no part of the value",
    "casework.pool.Pool.held": "as above",
}
"""Fields that hold a mapping or might hold one, and why nobody sees it change."""

VALUES = values()
SAMPLES = samples()

each_class = pytest.mark.parametrize("kind", VALUES, ids=full_name)
each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=names_of(SAMPLES))


def mutable(hint: object) -> list[str]:
    """What in an annotation can be changed, or is not said to be unchangeable."""
    origin = get_origin(hint) or hint
    if origin is collections.abc.Callable:
        return []
    if isinstance(origin, type) and (
        issubclass(origin, (dict, list, set, bytearray))
        or (origin.__module__ == "collections.abc" and origin is not collections.abc.Hashable)
    ):
        return [str(hint)]
    return [found for argument in get_args(hint) for found in mutable(argument)]


@each_class
def test_is_frozen(kind: type) -> None:
    """No field of a value can be set or deleted."""
    value: Any = object.__new__(kind)
    first = attrs.fields(kind)[0].name

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(value, first, None)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        delattr(value, first)


@each_class
def test_is_slotted(kind: type) -> None:
    """A value has its fields and no room for others."""
    assert not hasattr(object.__new__(kind), "__dict__")


@each_class
def test_is_made_by_name(kind: type) -> None:
    """A value of more than two fields is made by their names, or the class is one of a few written on every line."""
    positional = [field.name for field in attrs.fields(kind) if field.init and not field.kw_only]

    assert (len(positional) > MOST_BY_POSITION) == (full_name(kind) in BY_POSITION)


def test_every_exception_exists() -> None:
    """No exception to a rule outlives its class."""
    known = {full_name(kind) for kind in VALUES}

    assert sorted({*BY_POSITION, *(name.rpartition(".")[0] for name in CHANGEABLE)} - known) == []


@each_class
def test_fields_cannot_change(kind: type) -> None:
    """No field holds a dict, a list or a set, nor anything that might be one, unless it is listed with its reason."""
    hinted = hints(kind)
    found = {f"{full_name(kind)}.{field.name}" for field in attrs.fields(kind) if mutable(hinted[field.name])}

    assert found == {name for name in CHANGEABLE if name.rpartition(".")[0] == full_name(kind)}


@each_class
def test_hashes_by_value(kind: type) -> None:
    """A value hashes."""
    assert kind.__hash__ is not None


@each_class
def test_stands_alone(kind: type) -> None:
    """Value classes do not inherit from each other."""
    assert [full_name(base) for base in kind.__mro__[1:] if attrs.has(base)] == []


@each_class
def test_is_checked_when_made(kind: type) -> None:
    """A class whose fields are converted gathers their refusals when it is made."""
    converted = [field.name for field in attrs.fields(kind) if field.converter]
    made = getattr(kind, "__attrs_post_init__", None)

    written = inspect.getsource(made) if made else ""

    assert converted == [] or "settle(" in written


def test_every_class_has_a_sample() -> None:
    """A value class without a sample would go unseen by the tests below: add one to tests/samples/<room>.py."""
    assert missing(VALUES, SAMPLES) == []


@each_sample
def test_comes_back_equal(sample: object) -> None:
    """A value pickles, copies deeply, and hashes alike."""
    for other in (pickled(sample), copy.deepcopy(sample)):
        assert type(sample) is type(other)
        assert sample == other
        assert hash(sample) == hash(other)
        assert str(sample) == str(other)


@each_sample
def test_evolves_into_itself(sample: Any) -> None:  # noqa: ANN401 - samples are of every class
    """What a value holds is what its class accepts: made again from its own fields it is equal."""
    assert not attrs.has(type(sample)) or sample == attrs.evolve(sample)


def fields_of(sample: object) -> "tuple[attrs.Attribute[Any], ...]":
    """The fields of an attrs value; of any other, none."""
    kind = type(sample)
    return tuple(attrs.fields(kind)) if attrs.has(kind) else ()


CONVERTED = [
    pytest.param(sample, field, id=f"{name}-{field.name}")
    for sample, name in zip(SAMPLES, names_of(SAMPLES), strict=True)
    for field in fields_of(sample)
    if field.converter and field.init
]


@pytest.mark.parametrize(("sample", "field"), CONVERTED)
def test_refuses_nonsense(sample: Any, field: "attrs.Attribute[Any]") -> None:  # noqa: ANN401 - as above
    """A converted field refuses what is none of its values, with the field's name as the path."""
    with pytest.raises(InvalidInputError) as caught:
        attrs.evolve(sample, **{field.alias or field.name: object()})

    assert field.name in {problem.path.partition(".")[0].partition("[")[0] for problem in caught.value.problems}
