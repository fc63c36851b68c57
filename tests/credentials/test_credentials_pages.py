"""The pages of the registers are those that the rules make."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from occupational_therapy.credentials import EDITIONS, FACTS, FURTHER_REGISTERS, REGULATORS, SCHEMES, dated_facts

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs" / "registers"


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("register_pages", ROOT / "scripts" / "register_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = _script()


def test_the_pages_are_as_they_should_be() -> None:
    """Each page in the repository is what the script makes of the rules, and there is no other."""
    found = {path.name: path.read_text("utf-8") for path in PAGES.glob("*.md")}

    assert SCRIPT.pages() == found


def test_every_register_has_a_page() -> None:
    """A page for each register, one for checks, one for what is known besides, and the index with each dated fact."""
    index = SCRIPT.pages()["index.md"]
    registers = {**REGULATORS, **FURTHER_REGISTERS}

    assert {f"{key}.md" for key in registers} | {"index.md", "checks.md", "known.md"} == SCRIPT.pages().keys()
    for each in (*registers.values(), *SCHEMES.values()):
        assert all(f"`{series.key}`" in index for _, series in dated_facts(each))


def test_every_fact_stands_on_one_page() -> None:
    """What is known and judged by no rule is written once, and each standard with editions is in the index."""
    pages = SCRIPT.pages()

    for key in FACTS:
        assert sum(f"| `{key}` |" in text for text in pages.values()) == 1
    assert all(f"`{key}`" in pages["index.md"] for key in EDITIONS)


def test_a_register_that_is_not_built_says_so() -> None:
    """Its page says that no review is made under it, and that of a built one does not."""
    pages = SCRIPT.pages()

    for key in (*REGULATORS, *FURTHER_REGISTERS):
        assert ("no review is made under it" in pages[f"{key}.md"]) is (key in FURTHER_REGISTERS)
        assert ("looks at as law" in pages[f"{key}.md"]) is (key in REGULATORS)


def test_writing_the_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The script writes what is not as it should be, and takes away what should not be there."""
    (tmp_path / "gone.md").write_text("x", "utf-8")

    assert SCRIPT.main(["--out", str(tmp_path)]) == 0
    assert "gone.md: taken away" in capsys.readouterr().out
    assert SCRIPT.main(["--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == SCRIPT.pages()
