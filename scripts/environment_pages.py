"""Write the page of the building figures from their definitions.

    python scripts/environment_pages.py                 docs/environment, as it should be today

Pages that there should be no longer are taken away.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from occupational_therapy.assessment.environment import (
    BUILDING_FIGURES,
    BUILDING_GUIDANCE,
    BuildingFigure,
    BuildingGuidance,
    Setting,
)
from occupational_therapy.assessment.environment.guidance import NOT_LAW
from occupational_therapy.kernel.messages import Message
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.locales import render

__all__ = ["main", "pages"]

_PAGES = Path(__file__).resolve().parents[1] / "docs" / "environment"
_LOCALE = "en_GB"
_MADE = "<!-- Made by scripts/environment_pages.py from the definitions: change those, and run it again. -->"


def pages() -> dict[str, str]:
    """Every page by its name inside docs/environment."""
    return {"building_figures.md": "\n\n".join([*_figures(), _MADE]) + "\n"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Write every page that is not as it should be, and take away those that should not be there."""
    parser = argparse.ArgumentParser(description="Write the pages of the environment.")
    parser.add_argument("--out", type=Path, default=_PAGES, help="the folder to write to")
    out: Path = parser.parse_args(arguments).out
    wanted = {out / name: text for name, text in pages().items()}
    for path in set(out.glob("*.md")) - wanted.keys():
        path.unlink()
        print(f"{path.name}: taken away")
    for path, text in wanted.items():
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
            print(f"{path.name}: written")
    return 0


def _figures() -> Iterator[str]:
    yield "# Building figures"
    yield (
        f"{_said(NOT_LAW)}\n"
        "`check_dimension(key, measured)` holds a measurement against one; `check_doorway`, `check_ramp_flight` "
        "and `ramp` look at several.\n"
        "A figure marked *from memory* could not be read: read the document before you rely on it."
    )
    yield "## Documents"
    yield _table(
        ("Key", "Document", "Edition", "Where", "For new work", "What is known of it"),
        (
            (
                f"`{each.key}`",
                each.title,
                each.edition,
                _said(each.territory),
                _days(each),
                "<br>".join(map(_source, each.sources)),
            )
            for each in BUILDING_GUIDANCE.values()
        ),
    )
    for document in BUILDING_GUIDANCE.values():
        for setting in Setting:
            found = [
                figure
                for figure in BUILDING_FIGURES.values()
                if (figure.guidance, figure.setting) == (document.key, setting)
            ]
            if found:
                yield f"## {document.title} ({_said(setting.label)})"
                yield _table(("Key", "What", "Bound", "Value", "Source", "Confidence", "Caveat"), map(_row, found))


def _row(figure: BuildingFigure) -> tuple[str, ...]:
    return (
        f"`{figure.key}`",
        _said(figure.label),
        _said(figure.bound.label),
        _said(figure.value),
        "<br>".join(source.citation for source in figure.sources),
        figure.confidence.value.replace("_", " "),
        "<br>".join(source.note for source in figure.sources if source.note),
    )


def _days(guidance: BuildingGuidance) -> str:
    if guidance.in_force is None:
        return "first day not known here"
    return f"from {guidance.in_force.start}"


def _said(value: Message) -> str:
    return render(value, _LOCALE)


def _source(source: Source) -> str:
    marks = [source.confidence.value.replace("_", " "), *([source.note] if source.note else [])]
    return f"{source.citation} ({'; '.join(marks)})"


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in lines)


if __name__ == "__main__":
    raise SystemExit(main())
