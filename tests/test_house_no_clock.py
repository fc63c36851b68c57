"""The library asks neither the clock nor the process: what cannot be seen when it runs is looked for in its text."""

import ast
from collections.abc import Iterator

import pytest

from tests.house import MODULE_NAMES, tree

CALLS = frozenset(
    {
        "now",
        "today",
        "utcnow",
        "localtime",
        "gmtime",
        "fromtimestamp",
        "time_ns",
        "monotonic",
        "perf_counter",
        "getenv",
        "putenv",
        "urandom",
        "uuid1",
        "uuid4",
        "getlocale",
        "setlocale",
        "getdefaultlocale",
        "default_locale",
        "getLogger",
        "open",
        "print",
        "input",
        "breakpoint",
    }
)
"""Functions and methods that read the clock, the environment, chance or the process, or that write somewhere."""

ATTRIBUTES = frozenset({"environ", "environb", "stdin", "stdout", "stderr", "argv"})
"""Attributes that do."""

MODULES = frozenset({"os", "sys", "io", "pathlib", "time", "random", "secrets", "uuid", "logging", "locale", "socket"})
"""Modules of nothing else; import-linter forbids most of them too."""

ALLOWED = {
    "occupational_therapy.frames.synthetic": frozenset({"random"}),
}
"""Who may, and what: synthetic data is drawn by a generator that the caller seeds."""


def asks(parsed: ast.AST) -> Iterator[str]:
    """Whatever in a module reaches outside."""
    for node in ast.walk(parsed):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in CALLS:
                yield name
            case ast.Attribute(attr=name) if name in ATTRIBUTES:
                yield name
            case ast.Import(names=names):
                yield from sorted({each.name.split(".")[0] for each in names} & MODULES)
            case ast.ImportFrom(module=str(module)) if module.split(".")[0] in MODULES:
                yield module
            case _:
                pass


@pytest.mark.parametrize("name", MODULE_NAMES)
def test_asks_nothing(name: str) -> None:
    """A module reads no clock, no environment, no chance and no locale of the process, and writes nothing."""
    assert [each for each in asks(tree(name)) if each not in ALLOWED.get(name, ())] == []


@pytest.mark.parametrize(
    ("expected", "source"),
    [
        pytest.param(["now"], "datetime.now()", id="the clock"),
        pytest.param(["today"], "pendulum.today('UTC')", id="the day"),
        pytest.param(["os", "environ"], "import os\nos.environ['TZ']", id="the environment"),
        pytest.param(["locale", "getlocale"], "from locale import getlocale\ngetlocale()", id="the locale"),
        pytest.param(["open"], "open('x')", id="a file"),
        pytest.param(["print"], "print(1)", id="a line"),
        pytest.param([], "on.add(days=1)", id="a date that was given"),
    ],
)
def test_asking_would_be_found(expected: list[str], source: str) -> None:
    """The test above can fail: what reaches outside is found."""
    assert expected == list(asks(ast.parse(source)))
