"""Imports every module of the package, then watches a list of calls, and writes what they opened.

    python -m tests.no_io_watch tests.no_io_calls

It is run in a process of its own, because an audit hook cannot be taken off again.
"""

import importlib
import json
import sys
from pathlib import Path

import babel

from tests.house import MODULE_NAMES, module

EVENTS = (
    "open",
    "os.",
    "socket.",
    "subprocess.",
    "shutil.",
    "tempfile.",
    "glob.",
    "pathlib.",
    "fcntl.",
    "mmap.",
    "ctypes.",
    "sqlite3.",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "webbrowser.",
    "time.sleep",
    "builtins.input",
    "syslog.",
    "signal.",
)
"""What Python reports when a file, a socket or a process is reached (the audit events table of its documentation)."""

BABEL = str(Path(babel.__file__).parent)
"""Babel reads its own data of the Common Locale Data Repository from files beside its code: the one exception."""


def watch(calls_in: str) -> dict[str, dict[str, list[str]]]:
    """What each call opened and imported, by the name of the call."""
    for name in MODULE_NAMES:
        module(name)
    module_of_calls = importlib.import_module(calls_in)
    calls = module_of_calls.CALLS
    for call in getattr(module_of_calls, "WARMED", ()):
        call()
    opened: list[str] = []
    imported: list[str] = []
    watching = False

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if not watching:
            return
        if event == "import":
            imported.append(str(arguments[0]))
        elif event.startswith(EVENTS) and not (event == "open" and str(arguments[0]).startswith(BABEL)):
            opened.append(f"{event} {arguments!r}")

    sys.addaudithook(hook)
    report: dict[str, dict[str, list[str]]] = {}
    for call in calls:
        watching = True
        call()
        watching = False
        report[call.__name__] = {"opened": list(opened), "imported": list(imported)}
        opened.clear()
        imported.clear()
    return report


if __name__ == "__main__":
    sys.stdout.write(json.dumps(watch(sys.argv[1])))
