"""Every block of code in the README and the pages is one that is run, or of a language that is not Python."""

import re
from pathlib import Path

import pytest

from tests.house import HERE

TOP = HERE.parent
PAGES = sorted([TOP / "README.md", *(TOP / "docs").rglob("*.md")])

LANGUAGES = frozenset({"python", "sh", "json", "text", "markdown", "html", "mermaid", "toml", "yaml"})
"""Languages of blocks. Python in blocks of another name (pycon, py, none) would be shown and never run."""


def languages(text: str) -> list[str]:
    """The language of each block of code, empty where it has none."""
    return re.findall(r"^ *```+ *([^\n`]*)\n.*?^ *```+ *$", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(TOP)))
def test_blocks_name_their_language(page: Path) -> None:
    """A block says what it is in, so that Python is run and nothing else is taken for it."""
    assert set() == set(languages(page.read_text(encoding="utf-8"))) - LANGUAGES


def test_languages_are_found() -> None:
    """The test above can fail: blocks are found with their languages."""
    assert languages("a\n```python\n>>> 1\n1\n```\nb\n```pycon\nx\n```\n\n```\ny\n```\n") == ["python", "pycon", ""]
