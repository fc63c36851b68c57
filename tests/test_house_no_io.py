"""Once its modules are imported, the library opens nothing: no file, no socket, no process."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.house import HERE
from tests.no_io_calls import CALLS

NOTHING: dict[str, list[str]] = {"opened": [], "imported": []}

PLANTED = """
import socket
from pathlib import Path


def sound() -> None:
    sorted([2, 1])


def file() -> None:
    Path(__file__).open().close()


def folder() -> None:
    list(Path(__file__).parent.iterdir())


def connection() -> None:
    socket.socket().close()


def module() -> None:
    import this_is_late


CALLS = (sound, file, folder, connection, module)
"""


def watched(calls: str, *folders: Path) -> dict[str, dict[str, list[str]]]:
    """What a process of its own saw while it ran some calls."""
    paths = os.pathsep.join([*map(str, folders), str(HERE.parent), *sys.path])
    run = subprocess.run(  # noqa: S603 - the interpreter that runs the tests, and our own module
        [sys.executable, "-m", "tests.no_io_watch", calls],
        cwd=HERE.parent,
        env=os.environ | {"PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    report: Any = json.loads(run.stdout)
    return report  # type: ignore[no-any-return] # JSON that this module's other half writes


def test_the_library_opens_nothing() -> None:
    """A walk through the public calls of every room opens nothing and imports nothing that was not there."""
    assert {call.__name__: NOTHING for call in CALLS} == watched("tests.no_io_calls")


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, list[str]]]:
    """What was seen of calls that do open something."""
    folder = tmp_path_factory.mktemp("planted")
    (folder / "planted_calls.py").write_text(PLANTED, encoding="utf-8")
    (folder / "this_is_late.py").touch()
    return watched("planted_calls", folder)


@pytest.mark.parametrize(
    ("call", "kind", "expected"),
    [
        pytest.param("file", "opened", "open ('", id="a file"),
        pytest.param("folder", "opened", "os.listdir ('", id="a folder"),
        pytest.param("connection", "opened", "socket.__new__ (", id="a socket"),
        pytest.param("module", "imported", "this_is_late", id="a module"),
    ],
)
def test_what_is_opened_would_be_found(
    planted: dict[str, dict[str, list[str]]], call: str, kind: str, expected: str
) -> None:
    """The test above can fail: planted calls are caught, each under its name."""
    assert planted[call][kind][0].startswith(expected)


def test_what_opens_nothing_is_let_be(planted: dict[str, dict[str, list[str]]]) -> None:
    """A call that opens nothing is reported with nothing."""
    assert planted["sound"] == NOTHING
