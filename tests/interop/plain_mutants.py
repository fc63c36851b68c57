"""Plain data as hypothesis makes it: fitting a class, with a fault put in, and of any shape at all."""

import json
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any, get_args

import attrs
from hypothesis import strategies as st

from occupational_therapy.interop.messages import LIST, PARAMETERS, Parameter
from occupational_therapy.interop.results import Answers
from occupational_therapy.interop.shapes import NUMBER, fields_of, is_array, is_optional, is_words
from occupational_therapy.interop.stand_ins import STAND_INS
from occupational_therapy.kernel.dates import Date

TEXT = st.one_of(st.sampled_from(["G1", "hcpc", "dress_upper_body", "GBP", "en-GB", "OT990001"]), st.text(max_size=8))
DECIMALS = st.one_of(
    st.decimals(-1000, 1000, places=2).map(lambda value: f"{value:f}"), st.integers(-3, 10**6), st.just("0")
)
FRACTIONS = st.fractions(-100, 100, max_denominator=99).map(lambda value: f"{value.numerator}/{value.denominator}")
LEAVES: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: st.integers(-2, 100),
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    Decimal: DECIMALS,
    Fraction: FRACTIONS,
    NUMBER: st.one_of(DECIMALS, FRACTIONS),
    Date: st.dates().map(str),
    Answers: st.dictionaries(st.sampled_from(["q1", "q2", "feeding"]), st.one_of(st.integers(0, 5), TEXT), max_size=2),
}

ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.one_of(st.text(max_size=5), st.sampled_from(["id", "on", "terms"])), inner, max_size=3),
    ),
    max_leaves=8,
)
"""Whatever JSON can hold."""


def fitting(kind: Any, deep: int = 3) -> st.SearchStrategy[Any]:  # noqa: ANN401 - any annotation
    """Plain data of the shape of a class; arrays are empty and what may be absent is so, from some depth on."""
    if kind in LEAVES:
        return LEAVES[kind]
    if is_words(kind):
        return st.sampled_from([member.value for member in kind])
    if is_optional(kind):
        inner = next(each for each in get_args(kind) if each is not type(None))
        return st.none() if deep <= 0 else st.one_of(st.none(), fitting(inner, deep - 1))
    if is_array(kind):
        return st.just([]) if deep <= 0 else st.lists(fitting(get_args(kind)[0], deep - 1), max_size=2)
    if kind is Parameter:
        return _parameters(deep)
    return _objects(STAND_INS[kind].record if kind in STAND_INS else kind, deep)


def _objects(kind: type, deep: int) -> st.SearchStrategy[Any]:
    needed = {field.name for field in attrs.fields(kind) if field.init and field.default is attrs.NOTHING}
    members = {name: fitting(part, deep - 1) for name, part in fields_of(kind).items()}
    return st.fixed_dictionaries(
        {name: members[name] for name in members if name in needed},
        optional={name: members[name] for name in members if name not in needed and deep > 0},
    )


def _parameters(deep: int) -> st.SearchStrategy[Any]:
    kinds = {name: kind for name, kind in PARAMETERS.items() if deep > 0 or kind in LEAVES}
    one = st.sampled_from(sorted(kinds)).flatmap(
        lambda name: fitting(kinds[name], deep - 1).map(lambda value: {name: value})
    )
    return (
        one if deep <= 0 else st.one_of(one, st.lists(_parameters(deep - 1), max_size=2).map(lambda each: {LIST: each}))
    )


def places(plain: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every value in plain data, the outermost left out."""
    if isinstance(plain, dict):
        for name, value in plain.items():
            yield (*path, name)
            yield from places(value, (*path, name))
    elif isinstance(plain, list):
        for number, value in enumerate(plain):
            yield (*path, number)
            yield from places(value, (*path, number))


OTHERS: tuple[object, ...] = (
    None,
    True,
    7,
    1.5,
    "Canary",
    "2026-03-01",
    [],
    {},
    ["Canary"],
    {"Canary": 1},
    float("nan"),
)
"""What is put in place of a value."""


@st.composite
def mutants(draw: st.DrawFn, plain: Any) -> Any:  # noqa: ANN401 - plain data
    """Plain data with one thing changed: a member or element dropped, a member renamed or doubled, a value replaced."""
    copy = json.loads(json.dumps(plain))
    *steps, last = draw(st.sampled_from(sorted(places(copy), key=str) or [("id",)]))
    inner = copy
    for step in steps:
        inner = inner[step]
    change = draw(st.sampled_from(["drop", "rename", "replace", "replace"]))
    if change == "replace":
        inner[last] = draw(st.sampled_from(OTHERS))
    else:
        value = inner.pop(last, None) if isinstance(inner, dict) else inner.pop(last)
        if change == "rename" and isinstance(inner, dict):
            inner[f"{last}s"] = value
    return copy
