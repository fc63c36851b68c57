"""The room without its extra."""

import subprocess
import sys

import pytest

from occupational_therapy.frames.extra import ExtraNeededError, need
from tests.house import pickled

WITHOUT_NARWHALS = """
import sys
sys.modules["narwhals"] = None
import occupational_therapy as ot
try:
    ot.frames
except ImportError as error:
    print(type(error).__name__, error)
"""


def test_the_room_says_how_to_get_what_it_needs() -> None:
    """Without Narwhals the room is an import error that names the command to install it."""
    run = subprocess.run(  # noqa: S603 - the interpreter that runs the tests, and literal code
        [sys.executable, "-c", WITHOUT_NARWHALS], capture_output=True, text=True, check=True
    )

    assert run.stdout == (
        "ExtraNeededError occupational_therapy.frames needs narwhals, which is not installed: "
        "pip install 'occupational_therapy[frames]'\n"
    )


def test_what_is_there_is_not_missed() -> None:
    """A module that can be imported raises nothing."""
    assert need("narwhals", room="frames", extra="frames") is None  # type: ignore[func-returns-value] # that is the point


def test_the_error_keeps_its_facts() -> None:
    """The error names room, module and extra, and survives pickling."""
    with pytest.raises(ExtraNeededError) as caught:
        need("unheard_of", room="charts", extra="plots")

    error = pickled(caught.value)
    assert ("charts", "unheard_of", "plots", str(caught.value)) == (error.room, error.module, error.extra, str(error))
