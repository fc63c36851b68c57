"""The pages about goals that are drawn from the library, and the script that draws them."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from occupational_therapy.goals import State, lifecycle
from occupational_therapy.goals.ratings import THRESHOLDS
from occupational_therapy.goals.rules import RULES

TOP = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script that writes the pages."""
    spec = importlib.util.spec_from_file_location("goal_pages", TOP / "scripts" / "goal_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["lifecycle_goals.md", "reference_goals.md"])
def test_the_committed_page_is_as_it_should_be(script: ModuleType, name: str) -> None:
    """A page that drifted from the library: run python scripts/goal_pages.py."""
    assert script.pages()[name] == (TOP / "docs" / name).read_text("utf-8")


def test_every_page_is_committed(script: ModuleType) -> None:
    """The pages tested above are all there are."""
    assert {"lifecycle_goals.md", "reference_goals.md"} == set(script.pages())


def test_the_diagram_has_every_step(script: ModuleType) -> None:
    """Each transition is an arrow, each state is named, and nothing else is drawn but where a goal begins."""
    diagram = script.pages()["lifecycle_goals.md"].partition("```mermaid\n")[2].partition("```")[0]
    arrows = [line.strip() for line in diagram.splitlines() if "-->" in line and "[*]" not in line]

    assert arrows == [
        f"{state.value} --> {following.value}: {event.label}"
        for (state, event), following in lifecycle.TRANSITIONS.items()
    ]
    assert all(f'state "{state.label}" as {state.value}\n' in diagram for state in State)
    assert diagram.count("[*] --> ") == 3


def test_the_reference_names_every_rule_and_threshold(script: ModuleType) -> None:
    """Nothing that is checked, and no threshold, is left out."""
    page = script.pages()["reference_goals.md"].replace("\\_", "_")

    assert [rule.key for rule in RULES if f"| {rule.key} |" not in page] == []
    assert [key for key in THRESHOLDS if f"| {key} |" not in page] == []


def test_pages_are_written_where_they_differ(
    script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing page is written, one that drifted is written again, and one that is right is left alone."""
    assert script.main(["--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "lifecycle_goals.md: written\nreference_goals.md: written\n"

    (tmp_path / "reference_goals.md").write_text("old", "utf-8")
    script.main(["--out", str(tmp_path)])

    assert capsys.readouterr().out == "reference_goals.md: written\n"
    assert script.pages() == {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()}
