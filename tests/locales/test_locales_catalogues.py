"""The translations that come with the library."""

from pathlib import Path

import pytest

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.messages import counted, message
from occupational_therapy.locales import SOURCE, catalogues, conventions, render

FOLDER = Path(catalogues.__path__[0])

MODULE = """
MESSAGES = {"law": "cyfraith"}
COUNTED = {("{count} goal", "{count} goals"): {
    "zero": "dim nod", "one": "un nod", "two": "dau nod", "few": "tri nod", "many": "chwe nod", "other": "{count} nod"}}
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A package of a single catalogue, of made-up words for Welsh of Great Britain, and of one that is wrong."""
    (tmp_path / "made_up_catalogues").mkdir()
    (tmp_path / "made_up_catalogues" / "cy_gb.py").write_text(MODULE, "utf-8")
    (tmp_path / "made_up_catalogues" / "fr.py").write_text(MODULE, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return "made_up_catalogues"


class TestShipped:
    """What the index says is what there is."""

    def test_index_and_folder_agree(self) -> None:
        """Each locale of the index has its module, and each module its locale."""
        modules = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}

        assert sorted(modules) == sorted(locale.lower() for locale in catalogues.LOCALES)

    def test_identifiers_are_whole(self) -> None:
        """The index names locales as the chain does, in order, each once, and never the source."""
        locales = catalogues.LOCALES

        assert list(locales) == [conventions.identifier(conventions.to_locale(locale)) for locale in locales]
        assert list(locales) == sorted(set(locales) - {SOURCE})

    def test_each_has_its_file_for_translators(self) -> None:
        """Each catalogue is made from a file beside it."""
        files = {path.stem for path in (FOLDER.parent / "po").glob("*.po")}

        assert files == set(catalogues.LOCALES)


class TestLoad:
    """A catalogue from its module."""

    def test_is_rendered_with(self, package: str) -> None:
        """The module's literals become translations, once."""
        welsh = catalogues.load("cy_GB", package)

        assert welsh is catalogues.load("cy_GB", package)
        assert render(message("law"), "cy_GB", translations=[welsh]) == "cyfraith"
        assert [
            render(counted("{count} goal", "{count} goals", count=count), "cy_GB", translations=[welsh])
            for count in range(8)
        ] == ["dim nod", "un nod", "dau nod", "tri nod", "4 nod", "5 nod", "chwe nod", "7 nod"]

    def test_is_checked(self, package: str) -> None:
        """A module whose plural forms are not those of its locale is refused."""
        with pytest.raises(InvalidInputError, match="give one, many and other"):
            catalogues.load("fr", package)
