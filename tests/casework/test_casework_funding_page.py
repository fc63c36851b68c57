"""The page of funding is the one that the data make."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from occupational_therapy.casework import FUNDING_ROUTES, GRANT_LIMITS, REHABILITATION_CODE

ROOT = Path(__file__).parents[2]


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("funding_pages", ROOT / "scripts" / "funding_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = _script()


def test_the_page_is_as_it_should_be() -> None:
    """The page in the repository is what the script makes of the data."""
    for name, text in SCRIPT.pages().items():
        assert text == (ROOT / "docs" / name).read_text("utf-8")


def test_everything_known_stands_on_the_page() -> None:
    """Routes, limits and provisions are there, one by one."""
    [text] = SCRIPT.pages().values()

    assert text.count("\n### ") == len(FUNDING_ROUTES) + 6
    assert all(str(entry.holds.start) in text for series in GRANT_LIMITS.values() for entry in series.entries)
    assert all(str(each.label) in text for each in REHABILITATION_CODE.values())


def test_writing_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The script writes what is not as it should be, and then nothing more."""
    assert SCRIPT.main(["--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "funding.md: written\n"
    assert SCRIPT.main(["--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == SCRIPT.pages()
