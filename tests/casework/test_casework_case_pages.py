"""The page about the life of a case that is drawn from the library, and the script that draws it."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from occupational_therapy.casework import TRANSITIONS, case_rules, triage_rules

TOP = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script that writes the page."""
    spec = importlib.util.spec_from_file_location("case_pages", TOP / "scripts" / "case_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_committed_page_is_as_it_should_be(script: ModuleType) -> None:
    """A page that drifted from the library: run python scripts/case_pages.py."""
    assert script.pages() == {"lifecycle_cases.md": (TOP / "docs" / "lifecycle_cases.md").read_text("utf-8")}


def test_every_step_is_an_arrow_and_every_rule_a_row(script: ModuleType) -> None:
    """Nothing of the tables is left out of the page."""
    [page] = script.pages().values()
    steps = [step for table in TRANSITIONS.values() for step in table.items()]

    for (before, event), after in steps:
        assert f"{before.value} --> {after.value}: {event.label}" in page
    keys = [rule.key for rule in triage_rules.RULES] + [rule.key for rule in case_rules.RULES]
    assert all(key.replace("_", "\\_") in page for key in keys)


def test_the_page_is_written_where_asked(
    script: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is written once, and not again where it is as it should be."""
    assert script.main(["--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "lifecycle_cases.md: written\n"
    assert script.main(["--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""
