"""Collect every message of the library into a template for translators.

    python scripts/extract_messages.py                  write po/messages.pot
    python scripts/extract_messages.py --locale cy      and begin po/cy.po

The library's source is read, not run: a message is a call of ``message`` or ``counted`` whose templates are literals.
What cannot be read so is refused, with its place.
"""

import argparse
import ast
import io
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po
from babel.plural import to_gettext

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.locales.conventions import plural_categories, to_locale
from occupational_therapy.locales.translations import pieces, placeholders

__all__ = ["Entry", "ExtractionError", "collect", "main", "plural_header", "write"]

_ROOT = Path(__file__).resolve().parents[1]
_SOURCE = _ROOT / "src" / "occupational_therapy"
_PO = _SOURCE / "locales" / "po"
_MESSAGES = "occupational_therapy.kernel.messages"
_MAKERS = {"message": 1, "counted": 2}
"""How many templates each maker of messages takes."""
_COUNT = "count"


class ExtractionError(Exception):
    """Messages that no translator could be given, each with its place."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(self.problems)


@attrs.frozen(kw_only=True)
class Entry:
    """A message as translators see it.

    Attributes:
        template: The British English; of a counted message, the form for several.
        singular: The form for one, where the message counts.
        files: Where it is used, below ``src``.
        makers: The functions and classes that make it.
    """

    template: str
    singular: str | None
    files: tuple[str, ...]
    makers: tuple[str, ...]

    @property
    def msgid(self) -> str:
        """What gettext finds it by."""
        return self.template if self.singular is None else self.singular

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names in its templates."""
        return tuple(sorted(placeholders(self.template) | placeholders(self.singular or "")))

    def notes(self) -> Iterator[str]:
        """What a translator should know."""
        yield f"In {', '.join(self.makers)}."
        if self.parameters:
            yield f"Parameters: {', '.join(self.parameters)}. Keep each, in any order."
        if self.singular is not None:
            yield "The parameter count chooses the form; a form for exactly one number may leave it out."


@attrs.frozen
class _Call:
    file: str
    line: int
    maker: str
    node: ast.Call
    templates: int


def collect(source: Path) -> tuple[Entry, ...]:
    """Every message in a folder of Python source, sorted.

    Raises:
        ExtractionError: Some cannot be read.
    """
    found: dict[tuple[str | None, str], list[_Call]] = {}
    problems: list[str] = []
    for path in sorted(source.rglob("*.py")):
        file = path.relative_to(source.parent).as_posix()
        for call in _calls(ast.parse(path.read_text("utf-8")), file):
            templates = _templates(call)
            wrong = list(_wrong(call, templates))
            problems.extend(f"{call.file}:{call.line}: {problem}" for problem in wrong)
            if templates and not wrong and not _is_bare(templates):
                several, one = (templates[-1], templates[0] if len(templates) > 1 else None)
                found.setdefault((one, several), []).append(call)
    entries = [
        Entry(
            template=several,
            singular=one,
            files=tuple(sorted({call.file for call in calls})),
            makers=tuple(sorted({call.maker for call in calls})),
        )
        for (one, several), calls in found.items()
    ]
    if problems:
        raise ExtractionError(problems)
    return tuple(sorted(entries, key=lambda entry: (entry.msgid, entry.template)))


def write(entries: Iterable[Entry], locale: str | None = None) -> str:
    """The messages as a template, or as the beginning of a locale's ``.po`` file.

    The same messages give the same text: it holds neither a date nor the number of a line. gettext finds a message by
    its form for one alone, so two that share it are told apart by a context, the form for several.
    """
    catalog = _Bare(len(plural_categories(to_locale(locale))) if locale else len(("one", "other")))
    entries = tuple(entries)
    uses = Counter(entry.msgid for entry in entries)
    for entry in entries:
        added = catalog.add(
            entry.template if entry.singular is None else (entry.singular, entry.template),
            context=entry.template if entry.singular is not None and uses[entry.msgid] > 1 else None,
            locations=[(file, 0) for file in entry.files],
            auto_comments=list(entry.notes()),
        )
        added.flags.clear()  # Babel guesses them, and takes a per cent sign for a parameter
        if entry.parameters:
            added.flags.add("python-brace-format")
    written = io.BytesIO()
    write_po(written, catalog, width=0, omit_header=True, sort_output=True, include_lineno=False)
    return _header(locale) + written.getvalue().decode("utf-8")


def plural_header(locale: str) -> str:
    """The plural forms of a locale as gettext's header says them: CLDR's categories, in CLDR's order.

    Babel's own header differs from CLDR for some languages (Welsh) and gives others an expression that gettext refuses
    (French, Spanish): it keeps the compact exponent, which is nought for every count.
    """
    rule = to_gettext(to_locale(locale).plural_form)  # type: ignore[no-untyped-call] # Babel's stubs leave it untyped
    return re.sub(r"\be\b", "0", str(rule))


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the template, and on demand the beginning of a locale's file."""
    parser = argparse.ArgumentParser(description="Collect the library's messages for translators.")
    parser.add_argument("--source", type=Path, default=_SOURCE, help="the folder to read")
    parser.add_argument("--po", type=Path, default=_PO, help="the folder to write to")
    parser.add_argument("--locale", help="begin a file for this locale, which must not be there yet")
    given = parser.parse_args(arguments)
    try:
        entries = collect(given.source)
    except ExtractionError as error:
        print(error, file=sys.stderr)
        return 1
    (given.po / "messages.pot").write_text(write(entries), "utf-8")
    print(f"messages.pot: {len(entries)} messages")
    if given.locale:
        with (given.po / f"{given.locale}.po").open("x", encoding="utf-8") as file:
            file.write(write(entries, given.locale))
        print(f"{given.locale}.po: begun")
    return 0


class _Bare(Catalog):
    """A catalogue with so many plural forms, whatever Babel's table says of the locale."""

    def __init__(self, forms: int) -> None:
        super().__init__()
        self._forms = forms

    @property
    def num_plurals(self) -> int:
        return self._forms


def _header(locale: str | None) -> str:
    plurals = [f"Plural-Forms: {plural_header(locale)}"] if locale else []
    language = [f"Language: {locale}"] if locale else []
    lines = [
        *language,
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        *plurals,
    ]
    text = "".join(f'"{line}\\n"\n' for line in lines)
    categories = ", ".join(plural_categories(to_locale(locale))) if locale else "one, other"
    comment = f"# Messages of occupational_therapy.\n# Plural forms, in this order: {categories}.\n"
    return f'{comment}msgid ""\nmsgstr ""\n{text}\n'


def _calls(tree: ast.Module, file: str) -> Iterator[_Call]:
    names = dict(_names(tree))
    module = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".").partition(".")[2]

    def walk(node: ast.AST, inside: str) -> Iterator[_Call]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and (made := names.get(ast.unparse(child.func))):
                yield _Call(file, child.lineno, inside, child, _MAKERS.get(made, 0))
            named = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
            yield from walk(child, f"{inside}.{child.name}" if named else inside)  # type: ignore[attr-defined] # narrowed above

    yield from walk(tree, module)


def _names(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """What a module calls the makers of messages, and what each of them is."""
    package, _, last = _MESSAGES.rpartition(".")
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == _MESSAGES:
            yield from (
                (each.asname or each.name, each.name) for each in node.names if each.name in {*_MAKERS, "Message"}
            )
        elif isinstance(node, ast.ImportFrom) and node.module == package:
            aliases = [each.asname or each.name for each in node.names if each.name == last]
            yield from ((f"{alias}.{name}", name) for alias in aliases for name in (*_MAKERS, "Message"))


def _templates(call: _Call) -> tuple[str, ...]:
    """The literal templates of a call, as many as it should have, or none."""
    given = call.node.args[: call.templates]
    literal = [each.value for each in given if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return tuple(literal) if len(literal) == call.templates else ()


def _wrong(call: _Call, templates: Sequence[str]) -> Iterator[str]:
    name = ast.unparse(call.node.func)
    if not templates:
        yield f"{name}() needs {'its templates' if call.templates else 'message() or counted()'} as literals"
        return
    try:
        wanted = {parameter for template in templates for parameter in placeholders(template)}
    except InvalidInputError as error:
        yield f"{name}() has a template that cannot be read: {error.problems[0].message}"
        return
    given = {keyword.arg for keyword in call.node.keywords}
    if None in given:
        return  # what comes by ** is seen only when it runs
    free = {_COUNT} if len(templates) > 1 else set[str]()
    if missing := wanted - given:
        yield f"{name}() is not given {', '.join(sorted(missing))}"
    if extra := {each for each in given if each is not None} - wanted - free:
        yield f"{name}() is given {', '.join(sorted(extra))}, which no template asks for"


def _is_bare(templates: Sequence[str]) -> bool:
    """Whether there is nothing to translate: a parameter alone."""
    return all(len(pieces(template)) == 1 and not pieces(template)[0][0] for template in templates)


if __name__ == "__main__":
    sys.exit(main())
