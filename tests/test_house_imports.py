"""What an import costs: a caller pays for the rooms that are used, and for no other library."""

import importlib
import pkgutil
import re
import subprocess
import sys

import pytest

TEXT_ONLY = frozenset({"pendulum", "babel", "cattrs", "narwhals", "altair", "icalendar", "scipy"})
NO_WAY_OUT = TEXT_ONLY - {"pendulum"}


def loaded_by(code: str) -> set[str]:
    """The libraries that a fresh process loads when it runs some code."""
    run = subprocess.run(  # noqa: S603 - the interpreter that runs the tests, and literal code
        [sys.executable, "-X", "importtime", "-c", code], capture_output=True, text=True, check=True
    )
    return {name.split(".")[0] for name in re.findall(r"^import time:.*\|\s+([\w.]+)$", run.stderr, re.MULTILINE)}


@pytest.mark.parametrize(
    ("name", "unwanted"),
    [
        pytest.param("occupational_therapy", TEXT_ONLY | {"attr", "attrs", "decimal"}, id="the front door"),
        pytest.param("occupational_therapy.kernel", TEXT_ONLY | {"attr", "attrs"}, id="the kernel's door"),
        pytest.param("occupational_therapy.kernel.messages", TEXT_ONLY, id="messages"),
        pytest.param("occupational_therapy.kernel.money", TEXT_ONLY, id="money"),
        pytest.param("occupational_therapy.kernel.findings", NO_WAY_OUT, id="findings"),
        pytest.param("occupational_therapy.occupations", NO_WAY_OUT, id="occupations"),
        pytest.param("occupational_therapy.specialisms", NO_WAY_OUT, id="specialisms"),
        pytest.param("occupational_therapy.assessment", NO_WAY_OUT, id="assessment"),
        pytest.param("occupational_therapy.goals", NO_WAY_OUT, id="goals"),
        pytest.param("occupational_therapy.credentials", NO_WAY_OUT, id="credentials"),
        pytest.param("occupational_therapy.casework", NO_WAY_OUT, id="casework"),
        pytest.param("occupational_therapy.locales", NO_WAY_OUT - {"babel"}, id="locales"),
        pytest.param("occupational_therapy.interop", NO_WAY_OUT - {"babel", "cattrs"}, id="interop"),
        pytest.param("occupational_therapy.frames", NO_WAY_OUT - {"babel", "narwhals"}, id="frames"),
    ],
)
def test_loads_none_of(name: str, unwanted: frozenset[str]) -> None:
    """Importing a room loads no library that only other rooms need."""
    loaded = loaded_by(f"import {name}")

    assert name.split(".", maxsplit=1)[0] in loaded
    assert set() == loaded & unwanted


def test_a_room_loads_when_it_is_reached() -> None:
    """A room is an attribute of the package, and reaching it loads it."""
    assert "pendulum" in loaded_by("import occupational_therapy as ot; ot.assessment.measure")


def test_an_unknown_room_is_no_attribute() -> None:
    """What is no room is no attribute either."""
    front_door = importlib.import_module("occupational_therapy")

    with pytest.raises(AttributeError, match="module 'occupational_therapy' has no attribute 'wardrobe'"):
        front_door.wardrobe  # noqa: B018 - reaching it is the act


def test_the_rooms_are_listed() -> None:
    """Completion in a notebook offers every room, loaded or not."""
    front_door = importlib.import_module("occupational_therapy")

    assert {"assessment", "casework", "frames", "goals", "__version__"} <= set(dir(front_door))


@pytest.mark.parametrize("name", ["occupations", "specialisms", "assessment"])
def test_no_name_that_a_room_gives_later_is_that_of_a_module(name: str) -> None:
    """Loading such a module would put it where the name should be."""
    room = importlib.import_module(f"occupational_therapy.{name}")

    assert room.__all__
    assert set() == {found.name for found in pkgutil.iter_modules(room.__path__)} & set(room.__all__)
