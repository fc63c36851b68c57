"""Adapters from worked cases to the public interface, by the kind of case: each translates and computes nothing.

A room's adapters stand in a file of its own as ``ADAPTERS``; its checks of the kind ``rule_check`` as ``RULE_CHECKS``.
"""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from occupational_therapy.kernel.errors import UnknownKeyError

__all__ = ["ADAPTERS", "RULE_CHECKS"]

Case = dict[str, Any]
Adapters = dict[str, Callable[[Case], Case]]

_HERE = Path(__file__).parent


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"cases_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path.name} cannot be imported")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_MODULES = [_module(path) for path in sorted(_HERE.glob("adapters_*.py"))]


def _joined(name: str) -> Adapters:
    return {key: adapter for module in _MODULES for key, adapter in getattr(module, name, {}).items()}


RULE_CHECKS = _joined("RULE_CHECKS")
"""The adapter of each check of the kind ``rule_check``, whichever room answers it."""


def _rule_check(case: Case) -> Case:
    if case["check"] not in RULE_CHECKS:
        raise UnknownKeyError("check", case["check"], RULE_CHECKS)
    return RULE_CHECKS[case["check"]](_Given(case["facts"]))


class _Given(dict[str, Any]):
    """What a case gives: a key that is absent is missing, as null is."""

    def __missing__(self, key: str) -> None:
        return None


def _taking_absent_as_missing(adapter: Callable[[Case], Case]) -> Callable[[Case], Case]:
    return lambda given: adapter(_Given(given))


ADAPTERS: Adapters = {
    kind: _taking_absent_as_missing(adapter)
    for kind, adapter in (_joined("ADAPTERS") | {"rule_check": _rule_check}).items()
}
"""The adapter of each kind of case."""
