"""From the source to a template, from translations to modules: the two scripts that translators' work goes through."""

import gettext
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from babel.localedata import locale_identifiers

from occupational_therapy.kernel.messages import counted, message
from occupational_therapy.locales import Translations, render
from occupational_therapy.locales.conventions import plural_categories, plural_category, to_locale
from tests.locales.loading import loaded

IMPORT = "from occupational_therapy.kernel.messages import Message, counted, message\n"

WELSH_HEADER = """\
msgid ""
msgstr ""
"Language: cy\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=6; plural=0;\\n"

"""
WELSH_LAW = 'msgid "law"\nmsgstr "cyfraith"\n\n'
WELSH_GOALS = (
    'msgid "{count} goal"\nmsgid_plural "{count} goals"\n'
    + "".join(f'msgstr[{place}] "{{count}} nod{place}"\n' for place in range(6))
    + "\n"
)
TEMPLATE = (
    'msgid "law"\nmsgstr ""\n\nmsgid "{count} goal"\nmsgid_plural "{count} goals"\nmsgstr[0] ""\nmsgstr[1] ""\n\n'
)


@pytest.fixture
def package(tmp_path: Path) -> Callable[[str], Path]:
    """Makes a package of a single module."""

    def make(source: str) -> Path:
        folder = tmp_path / "library"
        folder.mkdir()
        (folder / "room.py").write_text(source, "utf-8")
        return folder

    return make


class TestCollect:
    """Messages are read from the source, not by running it."""

    def test_every_message_of_the_library(self, entries: tuple[Any, ...]) -> None:
        """Each message of each room can be given to translators."""
        assert {"law", "{severity} ({basis}): {finding}", "{number} {unit}"} <= {entry.template for entry in entries}

    def test_order_of_the_messages_does_not_matter(
        self, extract_messages: ModuleType, entries: tuple[Any, ...]
    ) -> None:
        """The template is the same however the messages are found, and holds nothing of the day it was made."""
        assert extract_messages.write(entries) == extract_messages.write(entries[::-1])

    @pytest.mark.parametrize(
        ("expected", "source"),
        [
            pytest.param([(None, "law")], 'message("law")', id="plain"),
            pytest.param([(None, "a long one")], 'message("a " "long" " one")', id="in pieces"),
            pytest.param([("{count} a", "{count} b")], 'counted("{count} a", "{count} b", count=2)', id="counted"),
            pytest.param([("an a", "{count} b")], 'counted("an a", "{count} b", count=2)', id="number left out"),
            pytest.param([(None, "x {a}")], 'message("x {a}", a=1)\nmessage("x {a}", a=2)', id="twice"),
            pytest.param([(None, "x {a}")], 'message("x {a}", **values)', id="parameters that are not seen"),
            pytest.param([(None, "{a}: {b}")], 'message("{a}: {b}", a=1, b=2)', id="only marks of its own"),
            pytest.param([], 'message("{a}", a=1)', id="nothing of its own"),
            pytest.param([(None, "a"), (None, "{x} b")], 'message("{x} b", x=message("a"))', id="one in another"),
            pytest.param([], 'print("law"); other.message(law)', id="another's call"),
        ],
    )
    def test_reads(
        self,
        extract_messages: ModuleType,
        package: Callable[[str], Path],
        expected: list[tuple[str | None, str]],
        source: str,
    ) -> None:
        """Templates are found with both their forms, each once."""
        entries = extract_messages.collect(package(IMPORT + source))

        assert expected == [(entry.singular, entry.template) for entry in entries]

    @pytest.mark.parametrize(
        "source",
        [
            pytest.param('from occupational_therapy.kernel.messages import message as m\nm("law")', id="another name"),
            pytest.param(
                'from occupational_therapy.kernel import messages\nmessages.message("law")', id="through its module"
            ),
            pytest.param(
                'from occupational_therapy.kernel import messages as m\nm.message("law")', id="its module renamed"
            ),
        ],
    )
    def test_follows_imports(self, extract_messages: ModuleType, package: Callable[[str], Path], source: str) -> None:
        """It does not matter what a module calls the maker of messages."""
        assert [entry.template for entry in extract_messages.collect(package(source))] == ["law"]

    def test_another_thing_of_the_same_name(self, extract_messages: ModuleType, package: Callable[[str], Path]) -> None:
        """What was not imported from the kernel is no maker of messages."""
        assert extract_messages.collect(package('from mail import message\nmessage(f"{text}")')) == ()

    @pytest.mark.parametrize(
        ("expected", "source"),
        [
            pytest.param("message() needs its templates as literals", "message(text)", id="a variable"),
            pytest.param("message() needs its templates as literals", 'message(f"a {b}")', id="put together"),
            pytest.param("message() needs its templates as literals", "message()", id="none"),
            pytest.param("counted() needs its templates as literals", 'counted("a", count=1)', id="one of two"),
            pytest.param("Message() needs message() or counted() as literals", 'Message("law")', id="made by hand"),
            pytest.param("message() has a template that cannot be read: '0'", 'message("{0}")', id="by number"),
            pytest.param("message() has a template that cannot be read: 'a'", 'message("{a:>3}", a=1)', id="a format"),
            pytest.param("message() is not given a, b", 'message("{a} {b}")', id="parameters left out"),
            pytest.param("message() is given b, which no template asks for", 'message("x", b=1)', id="one too many"),
            pytest.param("counted() is not given count", 'counted("{count} a", "{count} b")', id="no count"),
        ],
    )
    def test_refuses(
        self, extract_messages: ModuleType, package: Callable[[str], Path], expected: str, source: str
    ) -> None:
        """What no translator could be given is refused with its place."""
        with pytest.raises(extract_messages.ExtractionError) as caught:
            extract_messages.collect(package(IMPORT + source))

        assert str(caught.value).startswith(f"library/room.py:2: {expected}")

    def test_refuses_everything_at_once(self, extract_messages: ModuleType, package: Callable[[str], Path]) -> None:
        """All that is wrong is said together."""
        with pytest.raises(extract_messages.ExtractionError) as caught:
            extract_messages.collect(package(f"{IMPORT}message(a)\nmessage(b)"))

        assert len(caught.value.problems) == 2


class TestTemplate:
    """The template and the beginnings of files for locales."""

    SOURCE = (
        IMPORT + "class Room:\n    def door(self):\n        return counted('{count} a', '{count} b', count=1)\n"
        "LAW = message('100 % of {day}', day=1)\n"
    )

    def test_template(self, extract_messages: ModuleType, package: Callable[[str], Path]) -> None:
        """Each message says where it is made and what its parameters are."""
        assert extract_messages.write(extract_messages.collect(package(self.SOURCE))) == (
            "# Messages of occupational_therapy.\n"
            "# Plural forms, in this order: one, other.\n"
            'msgid ""\nmsgstr ""\n'
            '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
            '"Content-Transfer-Encoding: 8bit\\n"\n\n'
            "#. In room.\n#. Parameters: day. Keep each, in any order.\n#: library/room.py\n#, python-brace-format\n"
            'msgid "100 % of {day}"\nmsgstr ""\n\n'
            "#. In room.Room.door.\n#. Parameters: count. Keep each, in any order.\n"
            "#. The parameter count chooses the form; a form for exactly one number may\n#. leave it out.\n"
            "#: library/room.py\n#, python-brace-format\n"
            'msgid "{count} a"\nmsgid_plural "{count} b"\nmsgstr[0] ""\nmsgstr[1] ""\n\n'
        )

    def test_beginning_of_a_locale(self, extract_messages: ModuleType, package: Callable[[str], Path]) -> None:
        """It has as many forms as CLDR has categories, and says which they are."""
        text = extract_messages.write(extract_messages.collect(package(self.SOURCE)), "cy")

        assert "# Plural forms, in this order: zero, one, two, few, many, other.\n" in text
        assert '"Language: cy\\n"\n' in text
        assert 'msgstr[5] ""\n' in text

    def test_several_that_share_a_singular(self, extract_messages: ModuleType, package: Callable[[str], Path]) -> None:
        """They are told apart by their form for several."""
        source = f"{IMPORT}message('day')\ncounted('day', 'days', count=1)\ncounted('day', 'days in a row', count=1)\n"
        template = extract_messages.write(extract_messages.collect(package(source)))

        assert template.count('msgid "day"\n') == 3
        assert template.count("msgctxt") == 2

    def test_plural_header(self, extract_messages: ModuleType) -> None:
        """gettext can read it, and it chooses the place CLDR's category has, for each locale there is."""
        numbers = (*range(130), 1_000_000, 1_000_001, 2_000_000)
        faults: list[str] = []
        for name in locale_identifiers():
            categories = plural_categories(to_locale(name))
            count, _, expression = extract_messages.plural_header(name).partition("; plural=")
            place_of = gettext.c2py(expression.removesuffix(";"))
            chosen = [categories[place_of(number)] for number in numbers]
            right = [plural_category(to_locale(name), number) for number in numbers]
            if count != f"nplurals={len(categories)}" or chosen != right:
                faults.append(name)

        assert faults == []


class TestCompile:
    """Translations become literals, or are refused whole."""

    def test_module_of_literals(self, compile_messages: ModuleType) -> None:
        """Plural forms are keyed by CLDR's categories, and the messages are in order."""
        source = compile_messages.compile_catalogue(WELSH_HEADER + WELSH_GOALS + WELSH_LAW, TEMPLATE, "cy")

        assert source == (
            '"""Messages in Welsh (cy).\n\n'
            'Made from po/cy.po by scripts/compile_messages.py: change that, not this.\n"""\n\n'
            "# ruff: noqa: E501, RUF001 - a translation is as long as it is, in its own letters\n\n"
            '__all__ = ["COUNTED", "MESSAGES"]\n\n'
            'MESSAGES: dict[str, str] = {\n    "law": "cyfraith",\n}\n\n'
            "COUNTED: dict[tuple[str, str], dict[str, str]] = {\n"
            '    ("{count} goal", "{count} goals"): {\n'
            '        "zero": "{count} nod0",\n        "one": "{count} nod1",\n        "two": "{count} nod2",\n'
            '        "few": "{count} nod3",\n        "many": "{count} nod4",\n        "other": "{count} nod5",\n'
            "    },\n}\n"
        )

    @pytest.mark.parametrize(
        ("expected", "po"),
        [
            pytest.param("'law' stands twice", WELSH_HEADER + WELSH_LAW * 2 + WELSH_GOALS, id="repeated"),
            pytest.param(
                "'{count} goal' stands twice", WELSH_HEADER + WELSH_LAW + WELSH_GOALS * 2, id="repeated, counted"
            ),
            pytest.param("'law' is missing", WELSH_HEADER + WELSH_GOALS, id="missing"),
            pytest.param("'{count} goal' is missing", WELSH_HEADER + WELSH_LAW, id="missing, counted"),
            pytest.param(
                "'rule' is not a message of the library",
                WELSH_HEADER + WELSH_LAW + WELSH_GOALS + WELSH_LAW.replace("law", "rule"),
                id="unknown",
            ),
            pytest.param(
                "'rule' is obsolete: take it out",
                WELSH_HEADER + WELSH_LAW + WELSH_GOALS + '#~ msgid "rule"\n#~ msgstr "rheol"\n',
                id="obsolete",
            ),
            pytest.param("'law' is fuzzy: check it", f"{WELSH_HEADER}#, fuzzy\n{WELSH_LAW}{WELSH_GOALS}", id="fuzzy"),
            pytest.param(
                "'law': is not translated",
                WELSH_HEADER + WELSH_LAW.replace("cyfraith", "") + WELSH_GOALS,
                id="not translated",
            ),
            pytest.param(
                "'{count} goals'[other]: is not translated",
                WELSH_HEADER + WELSH_LAW + WELSH_GOALS.replace('msgstr[5] "{count} nod5"\n', ""),
                id="a form too few",
            ),
            pytest.param(
                "the file cannot be read: msg has more translations than num_plurals",
                WELSH_HEADER + WELSH_LAW + WELSH_GOALS.rstrip() + '\nmsgstr[6] "{count} nod6"\n',
                id="a form too many",
            ),
            pytest.param(
                "'{count} goals'[other]: the translation leaves out count",
                WELSH_HEADER + WELSH_LAW + WELSH_GOALS.replace("{count} nod5", "nod"),
                id="a parameter left out",
            ),
            pytest.param(
                "'law': the translation has x, which the message has not",
                WELSH_HEADER + WELSH_LAW.replace("cyfraith", "{x}") + WELSH_GOALS,
                id="a parameter made up",
            ),
            pytest.param(
                "the header says nplurals=5, but the locale has 6 in CLDR: zero, one, two, few, many, other",
                WELSH_HEADER.replace("nplurals=6", "nplurals=5") + WELSH_LAW + WELSH_GOALS,
                id="Babel's own number of forms",
            ),
            pytest.param(
                "the header says nothing of plural forms, but the locale has 6",
                WELSH_LAW + WELSH_GOALS,
                id="no header",
            ),
            pytest.param("the file cannot be read", f"{WELSH_HEADER}law = cyfraith\n", id="another format"),
            pytest.param("the file cannot be read", 'msgid "a"\nmsgstr[x] "b"\n', id="a form without a number"),
            pytest.param("the file cannot be read", f'{WELSH_HEADER}msgid "a"\nmsgid "b"\n', id="no translation"),
        ],
    )
    def test_refuses(self, compile_messages: ModuleType, expected: str, po: str) -> None:
        """Each fault is named."""
        with pytest.raises(compile_messages.CatalogueError) as caught:
            compile_messages.compile_catalogue(po, TEMPLATE, "cy")

        assert [problem for problem in caught.value.problems if problem.startswith(expected)]
        assert str(caught.value) == "\n".join(caught.value.problems)

    def test_a_form_for_one_number_may_leave_it_out(self, compile_messages: ModuleType) -> None:
        """Five of the six Welsh forms are for one number each."""
        po = (
            WELSH_HEADER + WELSH_LAW + WELSH_GOALS.replace("{count} nod1", "un nod").replace("{count} nod4", "chwe nod")
        )

        assert '"one": "un nod"' in compile_messages.compile_catalogue(po, TEMPLATE, "cy")


class TestCommands:
    """The two scripts as they are called."""

    def test_from_source_to_rendering(
        self,
        extract_messages: ModuleType,
        compile_messages: ModuleType,
        package: Callable[[str], Path],
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """A locale is begun, translated, compiled, loaded and rendered with."""
        source = f"{IMPORT}message('day')\ncounted('day', 'days', count=1)\ncounted('day', 'days in a row', count=1)\n"
        arguments = ["--source", str(package(source)), "--po", str(tmp_path), "--locale", "ja"]

        assert extract_messages.main(arguments) == 0
        begun = tmp_path / "ja.po"
        assert begun.read_text("utf-8").count('msgid "day"\n') == 3
        begun.write_text(translated(begun.read_text("utf-8")), "utf-8")
        assert compile_messages.main(["--po", str(tmp_path), "--out", str(tmp_path)]) == 0
        assert capsys.readouterr().out == (
            "messages.pot: 3 messages\nja.po: begun\nja.po: compiled; name 'ja' in catalogues.LOCALES\n"
        )
        module = loaded("ja", tmp_path)
        japanese = Translations.of("ja", module.MESSAGES, module.COUNTED)

        assert [
            render(thing, "ja", translations=[japanese])
            for thing in (
                message("day"),
                counted("day", "days", count=1),
                counted("day", "days in a row", count=1),
            )
        ] == ["«day»", "«days»", "«days in a row»"]

    def test_what_cannot_be_extracted(
        self,
        extract_messages: ModuleType,
        package: Callable[[str], Path],
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """Nothing is written, and the reasons go to the error stream."""
        arguments = ["--source", str(package(f"{IMPORT}message(a)")), "--po", str(tmp_path)]

        assert extract_messages.main(arguments) == 1
        assert capsys.readouterr().err == "library/room.py:2: message() needs its templates as literals\n"
        assert not (tmp_path / "messages.pot").exists()

    def test_what_cannot_be_compiled(
        self, compile_messages: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A file that is refused does not keep another from being compiled."""
        (tmp_path / "messages.pot").write_text(TEMPLATE, "utf-8")
        (tmp_path / "cy.po").write_text(WELSH_HEADER + WELSH_LAW, "utf-8")
        (tmp_path / "cy_GB.po").write_text(WELSH_HEADER + WELSH_LAW + WELSH_GOALS, "utf-8")

        assert compile_messages.main(["--po", str(tmp_path), "--out", str(tmp_path)]) == 1
        assert capsys.readouterr().err == "cy.po: '{count} goal' is missing\n"
        assert not (tmp_path / "cy.py").exists()
        assert (tmp_path / "cy_gb.py").exists()

    def test_a_file_that_is_there_is_not_begun_again(
        self, extract_messages: ModuleType, package: Callable[[str], Path], tmp_path: Path
    ) -> None:
        """Nobody's translations are written over."""
        (tmp_path / "ja.po").write_text("work", "utf-8")
        arguments = ["--source", str(package(f"{IMPORT}message('day')")), "--po", str(tmp_path), "--locale", "ja"]

        with pytest.raises(FileExistsError):
            extract_messages.main(arguments)
        assert (tmp_path / "ja.po").read_text("utf-8") == "work"


def translated(po: str) -> str:
    """Every message translated by itself in quotation marks, by its form for several where it has one."""
    return "\n\n".join(map(_entry_translated, po.split("\n\n")))


def _entry_translated(entry: str) -> str:
    texts = re.findall(r'^msgid(?:_plural)? "(.+)"$', entry, re.MULTILINE)
    return re.sub(r'^(msgstr.*) ""$', rf'\1 "«{texts[-1]}»"', entry, flags=re.MULTILINE) if texts else entry
