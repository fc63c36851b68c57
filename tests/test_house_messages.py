"""Messages are literal, so that translators' catalogues can be taken from the source, and complete."""

import ast
from collections.abc import Iterator
from string import Formatter

import pytest

from tests.house import MODULE_NAMES, tree

TEMPLATES = {"message": 1, "counted": 2}
"""The functions that make messages, with the number of templates each takes."""

REASONS = frozenset({"refuse", "Problem", "of"})
"""What takes a message as the sentence of an error."""


def called(node: ast.Call) -> str:
    """The name of what is called, without what it belongs to."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def calls(parsed: ast.AST) -> Iterator[ast.Call]:
    """Every call that makes a message."""
    for node in ast.walk(parsed):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TEMPLATES:
            yield node


def placeholders(template: str) -> list[tuple[str, str]]:
    """The names between braces, each with whatever is asked of it beside being shown."""
    return [
        (name, (f":{form}" if form else "") + (f"!{conversion}" if conversion else ""))
        for _, name, form, conversion in Formatter().parse(template)
        if name is not None
    ]


def faults(call: ast.Call) -> Iterator[str]:
    """What is wrong with a call that makes a message."""
    wanted = TEMPLATES[called(call)]
    literal = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if len(literal) != wanted or len(call.args) != wanted:
        yield f"takes {wanted} literal text"
        return
    found = [each for template in literal for each in placeholders(template)]
    names = {name for name, _ in found}
    for name, form in found:
        if not name.isidentifier() or form:
            yield f"{name}{form} is not a plain name"
    given = {keyword.arg for keyword in call.keywords}
    if None in given:
        yield "parameters are not written one by one"
        return
    if wanted > 1:
        given.discard("count")
        names.discard("count")
    for odd in sorted(map(str, names ^ given)):
        yield f"{odd} is {'not given' if odd in names else 'not shown'}"


def found_in(parsed: ast.AST) -> list[str]:
    """Every fault of every message, with its line."""
    return [f"line {call.lineno}: {fault}" for call in calls(parsed) for fault in faults(call)]


@pytest.mark.parametrize("name", MODULE_NAMES)
def test_templates_are_literal_and_complete(name: str) -> None:
    """Each template is a literal text whose named parameters are those that are given."""
    assert found_in(tree(name)) == []


@pytest.mark.parametrize("name", MODULE_NAMES)
def test_sentences_of_errors_read_alike(name: str) -> None:
    """What an error says starts in lower case or with a value, and has no full stop at its end."""
    found = [
        template
        for node in ast.walk(tree(name))
        if isinstance(node, ast.Call) and called(node) in REASONS
        for argument in node.args
        if isinstance(argument, ast.Call) and called(argument) == "message"
        for template in [ast.literal_eval(argument.args[0])]
        if template[0].isupper() or template.endswith(".")
    ]

    assert found == []


@pytest.mark.parametrize(
    ("expected", "source"),
    [
        pytest.param([], 'message("law")', id="sound without parameters"),
        pytest.param([], 'message("{n} of {all} are {{so}}", n=1, all=2)', id="sound"),
        pytest.param([], 'message("one " "and {n}", n=1)', id="sound in two pieces"),
        pytest.param([], 'counted("one {kind}", "{count} {kind}", count=n, kind=k)', id="sound and counted"),
        pytest.param(["line 1: takes 1 literal text"], "message(template)", id="a variable"),
        pytest.param(["line 1: takes 1 literal text"], 'message(f"{n} items", n=1)', id="an f-string"),
        pytest.param(["line 1: takes 1 literal text"], 'message("a" + "b")', id="a sum"),
        pytest.param(["line 1: takes 1 literal text"], "message(7)", id="a number"),
        pytest.param(["line 1: takes 2 literal text"], 'counted("one", n)', id="a variable for several"),
        pytest.param(["line 1: n is not given"], 'message("{n} items")', id="a parameter is missing"),
        pytest.param(["line 1: n is not shown"], 'message("items", n=1)', id="a parameter too many"),
        pytest.param(["line 1: n:.2f is not a plain name"], 'message("{n:.2f}", n=1)', id="a form"),
        pytest.param(["line 1: n!r is not a plain name"], 'message("{n!r}", n=1)', id="a conversion"),
        pytest.param(
            ["line 1: n.x is not a plain name", "line 1: n is not shown", "line 1: n.x is not given"],
            'message("{n.x}", n=1)',
            id="an attribute",
        ),
        pytest.param(
            ["line 1:  is not a plain name", "line 1:  is not given"], 'message("{}")', id="a place without a name"
        ),
        pytest.param(["line 1: parameters are not written one by one"], 'message("x", **all)', id="all of a dict"),
    ],
)
def test_a_fault_would_be_found(expected: list[str], source: str) -> None:
    """The test above can fail: planted faults are found, and sound calls are let be."""
    assert expected == found_in(ast.parse(source))
