"""Errors: one family, each beside a standard class, with sentences that read like those of one author."""

import ast
import builtins
import copy

import pytest

from occupational_therapy.kernel.errors import OccupationalTherapyError
from tests.house import MODULE_NAMES, errors, full_name, missing, names_of, pickled, sample_errors, tree

SAMPLES = sample_errors()
NAMED_ERRORS = [kind for kind in errors() if kind is not OccupationalTherapyError]

each_error = pytest.mark.parametrize("kind", NAMED_ERRORS, ids=full_name)
each_sample = pytest.mark.parametrize("error", SAMPLES, ids=names_of(SAMPLES))

PYTHONS_OWN = frozenset({"AttributeError"})
"""Standard errors that the language itself expects: from a module's or an immutable object's attributes."""


@each_error
def test_is_of_the_family(kind: type) -> None:
    """Whoever catches the root catches every error of the library."""
    assert issubclass(kind, OccupationalTherapyError)


@each_error
def test_is_beside_a_standard_error(kind: type) -> None:
    """Whoever catches the standard error of that kind catches it too."""
    standard = [base.__name__ for base in kind.__mro__ if base.__module__ == "builtins"]

    assert [name for name in standard if name not in {"Exception", "BaseException", "object"}] != []


@each_error
def test_is_called_an_error(kind: type) -> None:
    """The name of an error says that it is one."""
    assert kind.__name__.endswith("Error")


def test_every_error_has_a_sample() -> None:
    """An error class without a sample would go unseen by the tests below: add one to tests/samples/<room>.py."""
    assert missing(NAMED_ERRORS, SAMPLES) == []


@each_sample
def test_comes_back_the_same(error: Exception) -> None:
    """An error pickles and copies with its facts and its sentence."""
    for other in (pickled(error), copy.copy(error), copy.deepcopy(error)):
        assert type(error) is type(other)
        assert vars(error) == vars(other)
        assert str(error) == str(other)


@each_sample
def test_reads_as_one_author_writes(error: Exception) -> None:
    """A sentence starts in lower case or with one of the facts, and has no full stop at its end."""
    said = str(error)
    facts = tuple(str(fact) for fact in error.args)

    assert not said[0].isupper() or said.startswith(facts)
    assert not said.endswith(".")


def _raised(name: str) -> list[str]:
    found: list[str] = []
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Raise):
            what = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
            if isinstance(what, ast.Name) and hasattr(builtins, what.id) and what.id not in PYTHONS_OWN:
                found.append(f"line {node.lineno}: raise {what.id}")
    return found


@pytest.mark.parametrize("name", MODULE_NAMES)
def test_raises_nothing_bare(name: str) -> None:
    """The library raises errors of its own family, never a bare standard one."""
    assert _raised(name) == []


@pytest.mark.parametrize("name", MODULE_NAMES)
def test_asserts_nothing(name: str) -> None:
    """No check is an assertion, which a switch of the interpreter turns off."""
    assert [node.lineno for node in ast.walk(tree(name)) if isinstance(node, ast.Assert)] == []
