"""Fields: what each converter takes and refuses, and that all problems are raised at once."""

import enum
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import (
    Refusal,
    accept,
    choice,
    decimal,
    decimal_or_none,
    each,
    flag,
    flag_or_none,
    instance,
    matching,
    positive,
    refuse,
    refuse_all,
    settle,
    share,
    text,
    text_or_none,
    whole,
)
from occupational_therapy.kernel.messages import message


class Fruit(enum.StrEnum):
    """A choice of two."""

    APPLE = "apple"
    PEAR = "pear"


class Size(enum.IntEnum):
    """A whole number by another name."""

    SMALL = 1


class Steady(str):
    """A text of a class of its own."""

    __slots__ = ()


def fruit(value: Fruit | str) -> Fruit:
    """A fruit, or a refusal."""
    return choice(Fruit, value)


def word(value: str) -> str:
    """A word of small letters, or a refusal."""
    return matching(re.compile("[a-z]+"), value, message("this is no word"))


def steady(value: Steady) -> Steady:
    """A text of that class and no other."""
    return instance(Steady, value)


def fruits(values: list[Fruit | str]) -> tuple[Fruit, ...]:
    """Fruits, each checked."""
    return each(fruit, values)


def table(values: list[list[int]]) -> tuple[tuple[int, ...], ...]:
    """Rows of whole numbers."""
    return each(lambda row: each(whole, row), values)


Converter = Callable[[Any], object]

TAKEN: list[tuple[Converter, object, object]] = [
    (text, "walk", "walk"),
    (text, " walk ", " walk "),
    (text, Fruit.APPLE, Fruit.APPLE),
    (text_or_none, "walk", "walk"),
    (text_or_none, None, None),
    (flag, True, True),
    (flag, False, False),
    (flag_or_none, None, None),
    (flag_or_none, False, False),
    (whole, 0, 0),
    (whole, 10**30, 10**30),
    (whole, Size.SMALL, 1),
    (decimal, 0, Decimal(0)),
    (decimal, -3, Decimal(-3)),
    (decimal, 0.1, Decimal("0.1")),
    (decimal, 1e308, Decimal("1E+308")),
    (decimal, 5e-324, Decimal("5E-324")),
    (decimal, Decimal("2.50"), Decimal("2.50")),
    (decimal, 10**400 - 1, Decimal(10**400 - 1)),
    (decimal, Decimal("1E-400"), Decimal("1E-400")),
    (decimal_or_none, None, None),
    (decimal_or_none, 1, Decimal(1)),
    (positive, Decimal("1E-400"), Decimal("1E-400")),
    (positive, 0.5, Decimal("0.5")),
    (share, 1, Decimal(1)),
    (share, Decimal("0.001"), Decimal("0.001")),
    (fruit, "pear", Fruit.PEAR),
    (fruit, Fruit.PEAR, Fruit.PEAR),
    (steady, Steady("a"), Steady("a")),
    (fruits, [], ()),
    (fruits, ("apple", Fruit.PEAR), (Fruit.APPLE, Fruit.PEAR)),
    (fruits, iter(["apple"]), (Fruit.APPLE,)),
    (fruits, {"apple": 1}.keys(), (Fruit.APPLE,)),
    (table, [[1, 2], []], ((1, 2), ())),
    (word, "walk", "walk"),
]

REFUSED: list[tuple[Converter, object, str]] = [
    (text, None, "NoneType is not text"),
    (text, 7, "int is not text"),
    (text, b"walk", "bytes is not text"),
    (text, "", "is blank: say something, or leave it out where it may be left out"),
    (text, " \n\t\u00a0", "is blank: say something, or leave it out where it may be left out"),
    (text_or_none, "", "is blank: say something, or leave it out where it may be left out"),
    (flag, 1, "1 is neither True nor False"),
    (flag, "false", "'false' is neither True nor False"),
    (flag, None, "None is neither True nor False"),
    (flag, 10**5000, "a very long int is neither True nor False"),
    (flag_or_none, 0, "0 is neither True nor False"),
    (whole, True, "True is not a whole number"),
    (whole, 2.0, "2.0 is not a whole number"),
    (whole, "2", "'2' is not a whole number"),
    (whole, None, "None is not a whole number"),
    (whole, -1, "-1 is negative: give 0 or more"),
    (whole, -(10**5000), "a very long int is negative: give 0 or more"),
    (decimal, True, "True is not a number"),
    (decimal, "1", "'1' is not a number"),
    (decimal, None, "None is not a number"),
    (decimal, Fraction(1, 3), "Fraction(1, 3) is not a number"),
    (decimal, 1j, "1j is not a number"),
    (decimal, float("nan"), "nan is not a finite number"),
    (decimal, float("-inf"), "-inf is not a finite number"),
    (decimal, Decimal("NaN"), "Decimal('NaN') is not a finite number"),
    (decimal, Decimal("sNaN"), "Decimal('sNaN') is not a finite number"),
    (decimal, Decimal("Infinity"), "Decimal('Infinity') is not a finite number"),
    (
        decimal,
        Decimal("1E+400"),
        "Decimal('1E+400') has too many digits: give at most 400 on either side of the point",
    ),
    (
        decimal,
        Decimal("1E-401"),
        "Decimal('1E-401') has too many digits: give at most 400 on either side of the point",
    ),
    (decimal, 10**5000, "a very long int has too many digits: give at most 400 on either side of the point"),
    (decimal_or_none, "", "'' is not a number"),
    (positive, 0, "0 is not above zero"),
    (positive, Decimal("-0.0"), "-0.0 is not above zero"),
    (positive, -1, "-1 is not above zero"),
    (positive, "1", "'1' is not a number"),
    (share, 0, "0 is not above zero"),
    (share, Decimal("1.001"), "1.001 is above 1: give a share such as 0.5"),
    (share, None, "None is not a number"),
    (fruit, "plum", "'plum' is not one of apple, pear"),
    (fruit, "APPLE", "'APPLE' is not one of apple, pear"),
    (fruit, None, "None is not one of apple, pear"),
    (fruit, ["apple"], "['apple'] is not one of apple, pear"),
    (steady, "a", "str is not a Steady"),
    (fruits, "apple", "str is not a list of values"),
    (fruits, b"apple", "bytes is not a list of values"),
    (fruits, {"apple": 1}, "dict is not a list of values"),
    (fruits, {"apple"}, "set is not a list of values"),
    (fruits, frozenset({"apple"}), "frozenset is not a list of values"),
    (fruits, None, "NoneType is not a list of values"),
    (fruits, 3, "int is not a list of values"),
    (word, "Walk", "this is no word"),
    (word, "walk\n", "this is no word"),
    (word, 7, "this is no word"),
]


def _names(rows: list[Any]) -> list[str]:
    return [f"{row[0].__name__}-{type(row[1]).__name__}-{place}" for place, row in enumerate(rows)]


@pytest.mark.parametrize(("convert", "value", "expected"), TAKEN, ids=_names(TAKEN))
def test_takes(convert: Converter, value: object, expected: object) -> None:
    """A converter gives the value in the form the library keeps it in."""
    actual = convert(value)

    assert expected == actual
    assert type(expected) is type(actual) or isinstance(expected, int)


@pytest.mark.parametrize(("convert", "value", "expected"), REFUSED, ids=_names(REFUSED))
def test_refuses(convert: Converter, value: object, expected: str) -> None:
    """A converter raises nothing itself: it gives a refusal, which says what is wrong with the value."""
    refusal = convert(value)

    assert isinstance(refusal, Refusal)
    assert [expected] == [str(problem) for problem in refusal.problems]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_float_is_taken_as_it_is_written(value: float) -> None:
    """A float stands for the decimal it is written as, and gives the same float back."""
    exact = decimal(value)

    assert value == float(exact)
    assert Decimal(repr(value)) == exact


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text() | st.integers(), st.lists))
def test_no_converter_raises(value: object) -> None:
    """Whatever is given, every converter answers with a value or a refusal."""
    for convert in dict.fromkeys(row[0] for row in TAKEN):
        problems = getattr(convert(value), "problems", ())

        assert all(str(problem) for problem in problems)


class TestEach:
    """A tuple of converted values."""

    def test_each_refused_value_names_its_place(self) -> None:
        """Every refused value is told, with its place in the list."""
        refusal = fruits(["plum", "pear", "fig"])

        assert isinstance(refusal, Refusal)
        assert [problem.path for problem in refusal.problems] == ["[0]", "[2]"]

    def test_places_nest(self) -> None:
        """A value in a list in a list names both places."""
        refusal = table([[1], [2, -3]])

        assert isinstance(refusal, Refusal)
        assert [str(problem) for problem in refusal.problems] == ["[1][1]: -3 is negative: give 0 or more"]


class TestAccept:
    """A converter's answer as a function's argument."""

    def test_gives_the_value(self) -> None:
        """What was converted passes."""
        assert accept("count", whole(3)) == 3

    def test_raises_the_refusal_under_the_name(self) -> None:
        """What was refused raises, with the argument's name as its path."""
        with pytest.raises(InvalidInputError, match=r"^count: -3 is negative: give 0 or more$"):
            accept("count", whole(-3))

    def test_raises_every_problem_of_a_refusal(self) -> None:
        """A refusal of several problems raises them all."""
        problems = (Problem("", message("is late")), Problem("[1]", message("is blank")))

        with pytest.raises(InvalidInputError) as caught:
            accept("dates", refuse_all(problems))

        assert [problem.path for problem in caught.value.problems] == ["dates", "dates[1]"]

    def test_refuse_makes_a_refusal_of_one_problem(self) -> None:
        """A single reason is a refusal of the whole value."""
        refusals: list[object] = [_late()]

        assert [Refusal((Problem("", message("is late")),))] == refusals


def _late() -> str:
    return refuse(message("is late"))


def _fewer_than_pieces(basket: "Basket") -> Iterator[Problem]:
    if basket.rotten > basket.pieces:
        yield Problem("rotten", message("{rotten} of {pieces} are rotten", rotten=basket.rotten, pieces=basket.pieces))


def _not_thirteen(basket: "Basket") -> Iterator[Problem]:
    if basket.pieces == 13:
        yield Problem("", message("thirteen is unlucky"))


@attrs.frozen(kw_only=True)
class Basket:
    """A value class as the rooms write them."""

    kind: Fruit = attrs.field(converter=fruit)
    pieces: int = attrs.field(converter=whole)
    rotten: int = attrs.field(default=0, converter=whole)
    owner_age: Decimal | None = attrs.field(default=None, converter=decimal_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _fewer_than_pieces, _not_thirteen)


class TestSettle:
    """The one place that raises for all fields of a value."""

    def test_passes_a_sound_value(self) -> None:
        """A sound value is made, in the form its converters give."""
        basket = Basket(kind=fruit("pear"), pieces=3)

        assert Fruit.PEAR is basket.kind
        assert basket == attrs.evolve(basket)

    @pytest.mark.parametrize(
        ("expected", "changes"),
        [
            pytest.param(["pieces: -1 is negative: give 0 or more"], {"pieces": -1}, id="a field"),
            pytest.param(
                ["kind: 'fig' is not one of apple, pear", "rotten: True is not a whole number"],
                {"kind": "fig", "rotten": True},
                id="two fields in their order",
            ),
            pytest.param(["rotten: 4 of 3 are rotten"], {"rotten": 4}, id="what must hold between fields"),
            pytest.param(
                ["rotten: 14 of 13 are rotten", "thirteen is unlucky"],
                {"rotten": 14, "pieces": 13},
                id="two invariants",
            ),
            pytest.param(
                ["kind: 'fig' is not one of apple, pear"],
                {"kind": "fig", "pieces": 13},
                id="invariants are not asked of refused fields",
            ),
            pytest.param(
                ["owner_age: the value given is not a number"],
                {"owner_age": "forty-two"},
                id="a field that is not shown is not shown in its problem",
            ),
            pytest.param(
                ["owner_age: the value given has too many digits: give at most 400 on either side of the point"],
                {"owner_age": 10**400},
                id="what else its problem says is shown",
            ),
        ],
    )
    def test_raises_every_problem_at_once(self, expected: list[str], changes: dict[str, Any]) -> None:
        """One error has every refused field, or else every broken invariant, each with its path."""
        with pytest.raises(InvalidInputError) as caught:
            attrs.evolve(Basket(kind=Fruit.PEAR, pieces=3), **changes)

        assert expected == [str(problem) for problem in caught.value.problems]
