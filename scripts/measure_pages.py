"""Write a page for every measure, and their index, from the definitions.

    python scripts/measure_pages.py                     docs/measures, as it should be today

A page is the measure's outline with a worked example: one of the worked cases of the tests, else answers about the
middle of what each item allows. Pages of measures that there are no longer are taken away.
"""

import argparse
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from occupational_therapy.assessment import MEASURES, Answer, Item, Measure, Result, State, Status
from occupational_therapy.assessment.page import rights_in_words, title
from occupational_therapy.kernel.document import Inline, Section
from occupational_therapy.locales import render
from occupational_therapy.occupations import Area
from occupational_therapy.specialisms import SPECIALISMS

__all__ = ["main", "pages"]

_ROOT = Path(__file__).resolve().parents[1]
_PAGES = _ROOT / "docs" / "measures"
_CASES = _ROOT / "tests" / "cases" / "measure-cases.json"
_LOCALE = "en_GB"
_MADE = "<!-- Made by scripts/measure_pages.py from the definitions: change those, and run it again. -->"


def pages() -> dict[str, str]:
    """Every page by its path inside docs/measures."""
    cases = json.loads(_CASES.read_text("utf-8"))
    written = {f"{key}.md": _page(measure.outline(_example(measure, cases))) for key, measure in MEASURES.items()}
    return {"index.md": _index(MEASURES), **written}


def main(arguments: Sequence[str] | None = None) -> int:
    """Write every page that is not as it should be, and take away those that should not be there."""
    parser = argparse.ArgumentParser(description="Write the pages of the measures.")
    parser.add_argument("--out", type=Path, default=_PAGES, help="the folder to write to")
    out: Path = parser.parse_args(arguments).out
    wanted = {out / path: text for path, text in pages().items()}
    for path in set(out.rglob("*.md")) - wanted.keys():
        path.unlink()
        print(f"{path.relative_to(out)}: taken away")
    for path, text in wanted.items():
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
            print(f"{path.relative_to(out)}: written")
    return 0


def _page(outline: Section) -> str:
    return f"{render(outline, _LOCALE)}\n\n{_MADE}\n"


def _example(measure: Measure, cases: Iterable[Mapping[str, Any]]) -> Result | None:
    """A result to show: of the worked cases the one that tells most, unless all its answers are at their ends."""
    if measure.withheld is not None:
        return None
    own = [
        measure.score(_answers(case["answers"]))
        for case in cases
        if (case["measure"], case["variant"], case["missing_rule"]) == (measure.name, measure.variant, None)
        and "error" not in case["expected"]
    ]
    middling = measure.score({item.key: _middle(item, place) for place, item in enumerate(measure.items)})
    return max([*own, middling], key=lambda result: (*_telling(result, own), _scored(result), _within(result)))


def _telling(result: Result, own: Sequence[Result]) -> tuple[bool, bool, bool]:
    """Whether answers lie between ends, more than two thirds of the scores have a value, and it is a worked case."""
    return _within(result) > 0, _scored(result) * 3 > len(result) * 2, result in own


def _scored(result: Result) -> int:
    return sum(score.status is Status.COMPLETE for score in result.values())


def _within(result: Result) -> int:
    """How many answers lie at neither end of what their items list."""
    ends = [
        [option.value for option in item.options][:: max(1, len(item.options) - 1)] for item in result.measure.items
    ]
    return sum(answer not in [None, *both] for answer, both in zip(result.given, ends, strict=True))


def _answers(given: Mapping[str, Any]) -> dict[str, Answer]:
    return {item: State[answer] if answer in State.__members__ else answer for item, answer in given.items()}


def _middle(item: Item, place: int) -> Answer:
    if item.low is not None and item.high is not None:
        return (item.low + item.high) // 2
    values = [option.value for option in item.options]
    return values[min(len(values) // 2 + place % 3 - 1, len(values) - 1)]


def _index(measures: Mapping[str, Measure]) -> str:
    every = sorted(measures.values(), key=lambda measure: _title(measure).casefold())
    names = {measure.name for measure in every}
    parts = [
        "# Measures",
        f"{len(names)} instruments in {len(every)} forms. Of those marked *not scored* the page says why.",
        _table(
            ("Measure", "How", "For", "Areas", "Specialisms", "Rights"),
            (
                (
                    _link(measure) + (" (*not scored*)" if measure.withheld is not None else ""),
                    _said(each.label for each in measure.administration),
                    _said(each.label for each in measure.ages),
                    _said(area.label for area in measure.areas),
                    _said(SPECIALISMS[key].label for key in measure.specialisms),
                    _said([rights_in_words(measure.rights.status)]),
                )
                for measure in every
            ),
        ),
        "## By area",
        _table(
            ("Area", "Measures"),
            ((_said([area.label]), _links(measure for measure in every if area in measure.areas)) for area in Area),
        ),
        "## By specialism",
        _table(
            ("Specialism", "Measures"),
            (
                (_said([specialism.label]), _links(measure for measure in every if key in measure.specialisms))
                for key, specialism in SPECIALISMS.items()
            ),
        ),
        _MADE,
    ]
    return "\n\n".join(parts) + "\n"


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _said(labels: Iterable[Inline]) -> str:
    return ", ".join(render(label, _LOCALE) for label in labels)


def _title(measure: Measure) -> str:
    return render(title(measure), _LOCALE)


def _link(measure: Measure) -> str:
    return f"[{_title(measure)}]({measure.key}.md)"


def _links(measures: Iterable[Measure]) -> str:
    return ", ".join(map(_link, measures))


if __name__ == "__main__":
    raise SystemExit(main())
