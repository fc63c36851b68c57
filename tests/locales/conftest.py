"""The scripts that translators' work goes through, as modules, and every message of the library."""

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.locales.loading import loaded


@pytest.fixture(scope="session")
def extract_messages() -> ModuleType:
    """The script that collects messages."""
    return loaded("extract_messages")


@pytest.fixture(scope="session")
def compile_messages() -> ModuleType:
    """The script that compiles translations."""
    return loaded("compile_messages")


@pytest.fixture(scope="session")
def entries(extract_messages: ModuleType) -> tuple[Any, ...]:
    """Every message of the library, as its source has it today."""
    found: tuple[Any, ...] = extract_messages.collect(Path(__file__).parents[2] / "src" / "occupational_therapy")
    return found
