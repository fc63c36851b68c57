"""Errors: their sentences, their problems, and that they survive pickling."""

import copy

import pytest

from occupational_therapy.kernel.errors import (
    CurrencyMismatchError,
    DuplicateKeyError,
    InvalidInputError,
    NotInForceError,
    OccupationalTherapyError,
    Problem,
    UnknownKeyError,
    shown,
)
from occupational_therapy.kernel.messages import message
from tests.house import pickled

LATE = Problem("due", message("is late"))
BLANK = Problem("", message("is blank"))
MANY = [f"a_rather_long_key_with_number_{number}" for number in range(100)]


class TestShown:
    """A value as an error may quote it."""

    @pytest.mark.parametrize(
        ("expected", "value"),
        [
            pytest.param("'five'", "five", id="text keeps its quotes"),
            pytest.param("'1\\n2'", "1\n2", id="a line break is written out"),
            pytest.param("None", None, id="nothing"),
            pytest.param(f"'{'x' * 58}'", "x" * 58, id="sixty characters stay whole"),
            pytest.param(f"'{'x' * 56}...", "x" * 59, id="the sixty-first cuts it short"),
            pytest.param("a very long int", 10**5000, id="a number too long for Python to write"),
        ],
    )
    def test_shown(self, expected: str, value: object) -> None:
        """A value is quoted by its repr, at most sixty characters of it."""
        assert expected == shown(value)


class TestProblem:
    """One thing wrong with an input, and where."""

    @pytest.mark.parametrize(
        ("expected", "problem"),
        [
            pytest.param("due: is late", LATE, id="with a path"),
            pytest.param("is blank", BLANK, id="of the whole value"),
        ],
    )
    def test_says_where_and_what(self, expected: str, problem: Problem) -> None:
        """A problem reads as its path and its message."""
        assert expected == str(problem)

    @pytest.mark.parametrize(
        ("expected", "prefix", "path"),
        [
            pytest.param("goals[2].due", "goals[2]", "due", id="a field in a place"),
            pytest.param("goals[2]", "goals", "[2]", id="a place in a field"),
            pytest.param("goals[2].due", "goals", "[2].due", id="a field in a place in a field"),
            pytest.param("goals", "goals", "", id="the whole of a field"),
            pytest.param("due", "", "due", id="no prefix"),
            pytest.param("[2]", "", "[2]", id="a place without a prefix"),
            pytest.param("", "", "", id="the whole of the whole"),
        ],
    )
    def test_under_joins_paths(self, expected: str, prefix: str, path: str) -> None:
        """A path is joined by a dot, except before brackets and where a side is empty."""
        problem = Problem(path, message("is wrong"))

        assert Problem(expected, message("is wrong")) == problem.under(prefix)

    def test_under_is_associative(self) -> None:
        """Two steps outwards give the path that one long step gives."""
        assert LATE.under("case.goals[2]") == LATE.under("goals[2]").under("case")


class TestInvalidInputError:
    """An input that cannot be: all its problems at once."""

    @pytest.mark.parametrize(
        ("expected", "problems"),
        [
            pytest.param("due: is late", [LATE], id="one"),
            pytest.param("2 problems\n- due: is late\n- is blank", [LATE, BLANK], id="two"),
        ],
    )
    def test_lists_every_problem(self, expected: str, problems: list[Problem]) -> None:
        """A single problem stands alone; several stand in a list under their number."""
        assert expected == str(InvalidInputError(problems))

    def test_keeps_the_problems_of_an_iterator(self) -> None:
        """Problems are kept as a tuple, whatever they came in."""
        assert InvalidInputError(iter([LATE, BLANK])).problems == (LATE, BLANK)

    def test_of_makes_a_single_problem(self) -> None:
        """A path and a message are enough for an error of one problem."""
        assert InvalidInputError.of("due", message("is late")).problems == (LATE,)


class TestUnknownKeyError:
    """A key that a catalogue does not hold."""

    @pytest.mark.parametrize(
        ("expected", "key", "known"),
        [
            pytest.param(
                "no fruit is called 'aple': did you mean 'apple'?", "aple", ["apple", "pear"], id="one is near"
            ),
            pytest.param(
                "no fruit is called 'zzz': there are apple, pear", "zzz", ["apple", "pear"], id="none is near"
            ),
            pytest.param("no fruit is called 'zzz': there are none", "zzz", [], id="an empty catalogue"),
            pytest.param("no fruit is called None: there are none_such", None, ["none_such"], id="not a text"),
            pytest.param(
                "no fruit is called '7': there are 0, 1, 2, 3, 4, 5",
                "7",
                map(str, range(6)),
                id="known keys from an iterator",
            ),
            pytest.param(
                "no fruit is called 'zzz': there are 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11",
                "zzz",
                [str(number) for number in range(12)],
                id="twelve are all named",
            ),
            pytest.param(
                "no fruit is called 'zzz': there are 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 1 more",
                "zzz",
                [str(number) for number in range(13)],
                id="the thirteenth is counted",
            ),
        ],
    )
    def test_names_the_nearest_or_some(self, expected: str, key: object, known: list[str]) -> None:
        """The nearest key is offered; without one, the first dozen are named and the rest counted."""
        assert expected == str(UnknownKeyError("fruit", key, known))

    def test_a_long_catalogue_is_told_in_short_lines(self) -> None:
        """No line goes beyond a hundred characters, however many and long the keys are."""
        lines = str(UnknownKeyError("occupation", "zzz", MANY)).splitlines()

        assert max(map(len, lines)) <= 100
        assert lines[0] == "no occupation is called 'zzz':"
        assert lines[-1] == "a_rather_long_key_with_number_11 and 88 more"

    @pytest.mark.parametrize(
        ("expected", "key"),
        [
            pytest.param([100], "k" * 56, id="a hundred characters are one line"),
            pytest.param([33, 67], "k" * 57, id="one more makes two"),
            pytest.param([33, 9, 101], "k" * 101, id="a key is never broken"),
        ],
    )
    def test_a_sentence_is_one_line_where_it_fits(self, expected: list[int], key: str) -> None:
        """A sentence of up to a hundred characters is one line."""
        said = str(UnknownKeyError("fruit", "zzz_zzz_zzz", [key]))

        assert expected == [len(line) for line in said.splitlines()]

    def test_a_key_is_not_broken_at_its_hyphens(self) -> None:
        """Each key stands whole in a line."""
        known = [f"a-key-of-{'x' * number}-letters" for number in range(12)]
        lines = str(UnknownKeyError("fruit", "zzz", known)).splitlines()

        assert not any(line.endswith("-") for line in lines)

    def test_a_key_too_long_to_write_is_named_by_its_kind(self) -> None:
        """Even a number of five thousand digits gets a sentence."""
        assert (
            str(UnknownKeyError("fruit", 10**5000, ["apple"])) == "no fruit is called a very long int: there are apple"
        )

    def test_is_a_key_error(self) -> None:
        """A caller may catch it as the standard error it is a kind of."""
        with pytest.raises(KeyError):
            raise UnknownKeyError("fruit", "zzz", [])


@pytest.mark.parametrize(
    ("expected", "error"),
    [
        pytest.param(
            "GBP and EUR cannot be put together: convert one of them first",
            CurrencyMismatchError("GBP", "EUR"),
            id="currency mismatch",
        ),
        pytest.param(
            "two entries are called 'apple': each fruit needs a key of its own",
            DuplicateKeyError("fruit", "apple"),
            id="duplicate key",
        ),
        pytest.param(
            "fee is not known on 2026-03-01: the first day known is 2026-03-02",
            NotInForceError("fee", "2026-03-01", "2026-03-02"),
            id="the day before the first day known",
        ),
        pytest.param(
            "fee is not known on 2026-03-02: it is known for other days only",
            NotInForceError("fee", "2026-03-02", "2026-03-01"),
            id="a day after the first day known",
        ),
        pytest.param(
            "fee is not known on 2026-03-02: it is known for other days only",
            NotInForceError("fee", "2026-03-02", ""),
            id="known since nobody knows when",
        ),
    ],
)
def test_sentences(expected: str, error: OccupationalTherapyError) -> None:
    """An error builds its own sentence from its facts."""
    assert expected == str(error)


ERRORS = [
    pytest.param(InvalidInputError([LATE, BLANK.under("name")]), id="invalid input"),
    pytest.param(CurrencyMismatchError("GBP", "EUR"), id="currency mismatch"),
    pytest.param(UnknownKeyError("fruit", ["unhashable"], MANY), id="unknown key"),
    pytest.param(DuplicateKeyError("fruit", "apple"), id="duplicate key"),
    pytest.param(NotInForceError("fee", "2026-03-01", "2026-03-02"), id="not in force"),
]


@pytest.mark.parametrize("error", ERRORS)
def test_pickling_keeps_everything(error: OccupationalTherapyError) -> None:
    """An error comes back from another process with its class, its facts and its sentence."""
    back = pickled(error)

    assert type(error) is type(back)
    assert vars(error) == vars(back)
    assert str(error) == str(back)


@pytest.mark.parametrize("error", ERRORS)
def test_copying_keeps_everything(error: OccupationalTherapyError) -> None:
    """A deep copy of an error has its facts and its sentence."""
    other = copy.deepcopy(error)

    assert vars(error) == vars(other)
    assert str(error) == str(other)
