"""The page of the building figures is the one that the definitions make."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from occupational_therapy.assessment import BUILDING_FIGURES, BUILDING_GUIDANCE

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs" / "environment"


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("environment_pages", ROOT / "scripts" / "environment_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = _script()


def test_the_pages_are_as_they_should_be() -> None:
    """Each page in the repository is what the script makes of the definitions, and there is no other."""
    found = {path.name: path.read_text("utf-8") for path in PAGES.glob("*.md")}

    assert SCRIPT.pages() == found


def test_every_figure_stands_in_the_page() -> None:
    """Each figure has a line with its source, its confidence and its caveat, and each document a line of its own."""
    lines = SCRIPT.pages()["building_figures.md"].splitlines()
    for key, figure in BUILDING_FIGURES.items():
        [line] = [line for line in lines if line.startswith(f"| `{key}` |")]
        for source in figure.sources:
            assert source.citation in line
            assert source.note in line
        assert f"| {figure.confidence.value.replace('_', ' ')} |" in line
    for key in BUILDING_GUIDANCE:
        assert any(line.startswith(f"| `{key}` |") for line in lines)


def test_the_page_says_what_the_figures_are_not() -> None:
    """Whoever reads the page is told first that guidance for new work is no law for a home that stands."""
    assert "It is not law for a home that stands." in SCRIPT.pages()["building_figures.md"].partition("##")[0]


def test_writing_the_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The script writes what is not as it should be, and takes away what should not be there."""
    (tmp_path / "gone.md").write_text("x", "utf-8")

    assert SCRIPT.main(["--out", str(tmp_path)]) == 0
    assert "gone.md: taken away" in capsys.readouterr().out
    assert SCRIPT.main(["--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == SCRIPT.pages()
