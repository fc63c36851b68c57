"""What is loaded again: files of Python that belong to no package, and values from a pickle."""

import importlib.util
import pickle
from pathlib import Path
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")

SCRIPTS = Path(__file__).parents[2] / "scripts"


def loaded(name: str, folder: Path = SCRIPTS) -> ModuleType:
    """A script of the project, or another file, as a module."""
    spec = importlib.util.spec_from_file_location(name, folder / f"{name}.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(name)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pickled(value: T) -> T:
    """A value after a journey to another process."""
    back: T = pickle.loads(pickle.dumps(value))  # noqa: S301 - pickled on the line itself
    return back
