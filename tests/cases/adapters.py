"""Adapters from worked cases to the public interface, by the kind of case: each translates and computes nothing."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

__all__ = ["ADAPTERS"]

Case = dict[str, Any]

_HERE = Path(__file__).parent


def _adapters(path: Path) -> dict[str, Callable[[Case], Case]]:
    spec = importlib.util.spec_from_file_location(f"cases_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path.name} cannot be imported")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    adapters: dict[str, Callable[[Case], Case]] = module.ADAPTERS
    return adapters


ADAPTERS: dict[str, Callable[[Case], Case]] = {
    kind: adapter for path in sorted(_HERE.glob("adapters_*.py")) for kind, adapter in _adapters(path).items()
}
"""The adapter of each kind of case; those of one room stand in one file."""
