"""Occupational therapy as typed values, sourced rules and exact scoring, with no input or output of its own.

Rooms load when they are first reached::

    import occupational_therapy as ot

    barthel = ot.assessment.measure("barthel_index", "original_0_100")
"""

import importlib
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from occupational_therapy import (
        assessment,
        casework,
        credentials,
        frames,
        goals,
        interop,
        kernel,
        locales,
        occupations,
        specialisms,
    )

__all__ = [
    "assessment",
    "casework",
    "credentials",
    "frames",
    "goals",
    "interop",
    "kernel",
    "locales",
    "occupations",
    "specialisms",
]

__version__ = "0.1.0"


def __getattr__(name: str) -> ModuleType:
    if name in __all__:
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
