"""Turn the translators' ``.po`` files into modules of Python literals, which load without any file being read.

    python scripts/extract_messages.py                  first, so that po/messages.pot is of today
    python scripts/compile_messages.py                  every po/<locale>.po into catalogues/<locale>.py

A file is refused as a whole, with every reason, where a message is missing, repeated, obsolete, unknown, fuzzy or
untranslated, where a parameter is left out or made up, and where the plural forms are not those of the locale in CLDR.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, PoFileParser

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.locales.conventions import plural_categories, to_locale
from occupational_therapy.locales.translations import Translations

__all__ = ["CatalogueError", "compile_catalogue", "main"]

_LOCALES = Path(__file__).resolve().parents[1] / "src" / "occupational_therapy" / "locales"
_TEMPLATE_FORMS = 2

Key = str | tuple[str, str]
"""A message's template, or a counted message's pair of forms for one and for several."""


class CatalogueError(Exception):
    """Translations that cannot be taken, with every reason."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(self.problems)


@attrs.frozen
class _Contents:
    header: str
    words: Mapping[Key, tuple[str, ...]]


def compile_catalogue(po: str, template: str, locale: str) -> str:
    """The source of a catalogue's module.

    Args:
        po: The text of the locale's ``.po`` file.
        template: The text of ``messages.pot``.
        locale: The locale's identifier.

    Raises:
        CatalogueError: The file cannot be taken.
    """
    categories = plural_categories(to_locale(locale))
    wanted = _read(template, _TEMPLATE_FORMS).words
    given = _read(po, len(categories))
    problems = [*_of_header(given.header, categories), *_of_keys(given.words, wanted)]
    plain = {key: words[0] for key, words in given.words.items() if isinstance(key, str)}
    counted = {
        key: dict(zip(categories, words, strict=True)) for key, words in given.words.items() if not isinstance(key, str)
    }
    try:
        Translations.of(locale, plain, counted)
    except InvalidInputError as error:
        problems.extend(map(str, error.problems))
    if problems:
        raise CatalogueError(problems)
    return _module(locale, plain, counted)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compile every file there is, or say what is wrong with them."""
    parser = argparse.ArgumentParser(description="Turn .po files into modules of literals.")
    parser.add_argument("--po", type=Path, default=_LOCALES / "po", help="the folder to read")
    parser.add_argument("--out", type=Path, default=_LOCALES / "catalogues", help="the folder to write to")
    given = parser.parse_args(arguments)
    template = (given.po / "messages.pot").read_text("utf-8")
    refused = 0
    for path in sorted(given.po.glob("*.po")):
        try:
            source = compile_catalogue(path.read_text("utf-8"), template, path.stem)
        except CatalogueError as error:
            refused += 1
            print(*(f"{path.name}: {problem}" for problem in error.problems), sep="\n", file=sys.stderr)
            continue
        (given.out / f"{path.stem.lower()}.py").write_text(source, "utf-8")
        print(f"{path.name}: compiled; name {path.stem!r} in catalogues.LOCALES")
    return 1 if refused else 0


class _Strict(Catalog):
    """A catalogue that has the locale's plural forms whatever the file says, and notices repetition.

    Babel's own takes the number of forms from the file or from a table that differs from CLDR, and merges a message
    that stands twice without a word.
    """

    def __init__(self, forms: int) -> None:
        self.header = ""
        self.repeated: list[str] = []
        self._met: set[Key] = set()
        self._forms = forms
        super().__init__()

    @property
    def num_plurals(self) -> int:
        return self._forms

    def __setitem__(self, id: str | tuple[str, ...] | list[str], message: Message) -> None:  # noqa: A002 - Babel's name
        if not id:
            self.header = str(message.string)
            return
        if _key(message) in self._met:
            self.repeated.append(_first(id))
        self._met.add(_key(message))
        super().__setitem__(id, message)


def _read(text: str, forms: int) -> _Contents:
    catalog = _Strict(forms)
    try:
        PoFileParser(catalog, abort_invalid=True).parse(text.splitlines())
    except (PoFileError, ValueError, IndexError) as error:
        raise CatalogueError([f"the file cannot be read: {error}"]) from error
    problems = [
        *(f"{msgid!r} stands twice" for msgid in catalog.repeated),
        *(f"{_first(message.id)!r} is obsolete: take it out" for message in catalog.obsolete.values()),
        *(f"{_first(message.id)!r} is fuzzy: check it" for message in _messages(catalog) if message.fuzzy),
    ]
    if problems:
        raise CatalogueError(problems)
    return _Contents(catalog.header, {_key(message): _words(message) for message in _messages(catalog)})


def _messages(catalog: Catalog) -> Iterator[Message]:
    return (message for message in catalog if message.id)


def _first(msgid: str | Sequence[str]) -> str:
    return msgid if isinstance(msgid, str) else msgid[0]


def _key(message: Message) -> Key:
    return message.id if isinstance(message.id, str) else (message.id[0], message.id[1])


def _words(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def _of_header(header: str, categories: Sequence[str]) -> Iterator[str]:
    stated = re.search(r"nplurals\s*=\s*(\d+)", header)
    if stated is None or int(stated[1]) != len(categories):
        forms = f"{len(categories)} in CLDR: {', '.join(categories)}"
        yield f"the header says {stated[0] if stated else 'nothing of plural forms'}, but the locale has {forms}"


def _of_keys(given: Iterable[Key], wanted: Iterable[Key]) -> Iterator[str]:
    yield from (f"{_first(key)!r} is missing" for key in wanted if key not in set(given))
    yield from (f"{_first(key)!r} is not a message of the library" for key in given if key not in set(wanted))


def _module(locale: str, plain: Mapping[str, str], counted: Mapping[tuple[str, str], Mapping[str, str]]) -> str:
    lines = [
        f'"""Messages in {to_locale(locale).english_name} ({locale}).',
        "",
        f"Made from po/{locale}.po by scripts/compile_messages.py: change that, not this.",
        '"""',
        "",
        "# ruff: noqa: E501, RUF001 - a translation is as long as it is, in its own letters",
        "",
        '__all__ = ["COUNTED", "MESSAGES"]',
        "",
        "MESSAGES: dict[str, str] = {",
        *(f"    {_literal(key)}: {_literal(plain[key])}," for key in sorted(plain)),
        "}",
        "",
        "COUNTED: dict[tuple[str, str], dict[str, str]] = {",
    ]
    for one, several in sorted(counted):
        lines.append(f"    ({_literal(one)}, {_literal(several)}): {{")
        lines.extend(f"        {_literal(name)}: {_literal(words)}," for name, words in counted[one, several].items())
        lines.append("    },")
    return "\n".join([*lines, "}", ""])


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
