"""Every module says what it gives, and gives what it says."""

import inspect
import re

import pytest

from tests.house import ALL_ROOMS, MODULE_NAMES, PACKAGE, module

BY_MODULE = {"kernel": "whoever needs its messages need not load its dates"}
"""Rooms that give nothing at their door, and why."""

WITH_ALL = [name for name in MODULE_NAMES if hasattr(module(name), "__all__")]


def _in_order(name: str) -> tuple[int, list[tuple[bool, int, str]]]:
    """Constants, then classes, then the rest; numbers inside names by their value."""
    kind = 0 if name.isupper() else 1 if name[0].isupper() else 2
    parts = [part for part in re.split(r"([0-9]+)", name) if part]
    return kind, [(part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts]


@pytest.mark.parametrize("name", MODULE_NAMES)
def test_every_module_has_a_docstring(name: str) -> None:
    """A module says in its first line what it gives, as a sentence or a phrase ended by a full stop."""
    text = inspect.getdoc(module(name)) or ""

    assert text.partition("\n\n")[0].endswith((".", "::"))


@pytest.mark.parametrize("room", ALL_ROOMS)
def test_every_room_lists_its_names(room: str) -> None:
    """A room's public names are written down, unless it is one whose modules are imported one by one."""
    assert (f"{PACKAGE}.{room}" in WITH_ALL) == (room not in BY_MODULE)


@pytest.mark.parametrize("name", WITH_ALL)
def test_every_listed_name_exists(name: str) -> None:
    """No list of public names promises what is not there."""
    given = module(name)

    assert [each for each in given.__all__ if not hasattr(given, each)] == []


@pytest.mark.parametrize("name", WITH_ALL)
def test_lists_are_sorted(name: str) -> None:
    """Public names stand in order, each once."""
    listed = list(module(name).__all__)

    assert sorted(set(listed), key=_in_order) == listed


@pytest.mark.parametrize("name", WITH_ALL)
def test_no_public_name_is_forgotten(name: str) -> None:
    """A function or class written in a module is in its list, or is private by its name."""
    given = module(name)
    written = {
        each
        for each, value in vars(given).items()
        if (inspect.isfunction(value) or inspect.isclass(value)) and value.__module__ == name
    }

    assert sorted(each for each in written - set(given.__all__) if not each.startswith("_")) == []
