"""The package as the house tests see it: its modules, their sources, their public classes, and samples of values.

Rooms are found by walking the package, so a new room is covered on the day it appears.
"""

import ast
import importlib
import inspect
import pickle
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar, get_type_hints

import attrs

import occupational_therapy

PACKAGE = "occupational_therapy"
SOURCE = Path(occupational_therapy.__path__[0])
HERE = Path(__file__).parent

T = TypeVar("T")


def pickled(value: T) -> T:
    """A value after a journey to another process."""
    back: T = pickle.loads(pickle.dumps(value))  # noqa: S301 - pickled on the line itself
    return back


MODULE_NAMES = tuple(
    sorted(
        ".".join([PACKAGE, *path.relative_to(SOURCE).with_suffix("").parts]).removesuffix(".__init__")
        for path in SOURCE.rglob("*.py")
    )
)
"""Every module by its full name, found without importing any."""

ALL_ROOMS = tuple(sorted({name.split(".")[1] for name in MODULE_NAMES if "." in name}))

ROOMS = tuple(room for room in ALL_ROOMS if (HERE / "samples" / f"{room}.py").exists())
"""The rooms of which a sample of every public value and error is demanded: those that have begun a list of them."""


def module(name: str) -> ModuleType:
    """A module of the package by its full name."""
    return importlib.import_module(name)


def source(name: str) -> Path:
    """The file of a module."""
    relative = name.split(".")[1:]
    folder = SOURCE.joinpath(*relative)
    return folder / "__init__.py" if folder.is_dir() else folder.with_suffix(".py")


def tree(name: str) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(source(name).read_text(encoding="utf-8"))


def room(kind: type) -> str:
    """The room a class is written in."""
    return kind.__module__.split(".")[1]


def full_name(kind: type) -> str:
    """A class as the tests name it: its module within the package and its own name."""
    return f"{kind.__module__.removeprefix(f'{PACKAGE}.')}.{kind.__qualname__}"


@cache
def classes() -> tuple[type, ...]:
    """Every public class that is written in the package, by module and name."""
    found = {
        member
        for name in MODULE_NAMES
        for member in vars(module(name)).values()
        if inspect.isclass(member) and member.__module__ == name and not member.__name__.startswith("_")
    }
    return tuple(sorted(found, key=full_name))


def values() -> tuple[type, ...]:
    """Every public attrs class of the package."""
    return tuple(kind for kind in classes() if attrs.has(kind))


def errors() -> tuple[type, ...]:
    """Every error class of the package."""
    return tuple(kind for kind in classes() if issubclass(kind, Exception))


def hints(kind: type) -> dict[str, Any]:
    """The annotations of a class; a name that its module imports for checkers only is looked up in the package."""
    named = {each.__name__: each for each in classes()} | vars(sys.modules[kind.__module__])
    return get_type_hints(kind, localns=named)


def samples() -> tuple[object, ...]:
    """The values that the rooms give as samples of their classes."""
    return tuple(each for room in ROOMS for each in _samples_of(room).SAMPLES)


def sample_errors() -> tuple[Exception, ...]:
    """The errors that the rooms give as samples of theirs."""
    return tuple(each for room in ROOMS for each in _samples_of(room).ERRORS)


def _samples_of(room: str) -> ModuleType:
    return importlib.import_module(f"tests.samples.{room}")


def missing(kinds: Iterable[type], found: Iterable[object]) -> list[str]:
    """The classes, of those whose room gives samples, of which there is none."""
    sampled = {type(each) for each in found}
    return [full_name(kind) for kind in kinds if room(kind) in ROOMS and kind not in sampled]


def names_of(given: Iterable[object]) -> list[str]:
    """Samples as the tests name them: by class, numbered where a class has several."""
    seen: dict[str, int] = {}
    names: list[str] = []
    for each in given:
        name = full_name(type(each))
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} {seen[name]}")
    return names
