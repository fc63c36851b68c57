"""Write the pages about goals that are drawn from the library: the life of a goal, and the reference.

python scripts/goal_pages.py                        docs, as it should be today
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from occupational_therapy.goals import (
    ACHIEVEMENTS,
    ENGLISH,
    GAS_LEVEL_LOINC,
    GAS_LOINC,
    GOAL_TOOLS,
    LIFECYCLE_CODES,
    Agreement,
    AssistLevel,
    Goal,
    HelpWord,
    ProgressStatus,
    State,
    StatementContent,
    StatementDetail,
    StatutoryHelp,
    Terms,
    caseload,
    lifecycle,
    rules,
    section_gg_of,
)
from occupational_therapy.goals.assist import EFFORT_BANDS
from occupational_therapy.goals.codes import Way
from occupational_therapy.goals.examined import Examined
from occupational_therapy.goals.gas import (
    PUBLISHED_ATTAINMENT,
    Answer,
    Profile,
    StartingFunction,
    Variant,
    description_rules,
    level_label,
    light,
)
from occupational_therapy.goals.gas import rules as profile_rules
from occupational_therapy.goals.grading import SOURCES as GRADE_SOURCES
from occupational_therapy.goals.measure import UNITS
from occupational_therapy.goals.ratings import ERROR_LIMITS, METHODS, PUBLISHED_CHANGES, THRESHOLDS
from occupational_therapy.goals.smart import READINGS
from occupational_therapy.kernel.document import Inline, Section, Table, listing, section, table
from occupational_therapy.kernel.findings import Rule
from occupational_therapy.kernel.messages import Verbatim
from occupational_therapy.kernel.provenance import Source
from occupational_therapy.locales import render

__all__ = ["main", "pages"]

_PAGES = Path(__file__).resolve().parents[1] / "docs"
_LOCALE = "en_GB"
_MADE = "<!-- Made by scripts/goal_pages.py from the library: change that, and run it again. -->"

_LIFE = """\
A goal stands in one state at a time, and what happens to it is recorded as a step with its day, author and reason.
Whether it is met is for its readings to say, not for its state: a goal is *closed* whether it was met or not.
A goal that records an agreement, with the client or in the client's best interests, is active from the start.
Only a goal that is proposed, active or on hold can be reworded; one that has ended must be opened again first.

```mermaid
{diagram}
```

What is not in this table cannot happen, and is refused:
"""

_Row = tuple[Inline | None, ...]
_AnyRule = Rule[Examined] | Rule[caseload.Goals] | Rule[description_rules.ScaleExamined] | Rule[Profile]


def pages() -> dict[str, str]:
    """Every page by its name in docs."""
    return {"lifecycle_goals.md": _lifecycle(), "reference_goals.md": _reference()}


def main(arguments: Sequence[str] | None = None) -> int:
    """Write every page that is not as it should be."""
    parser = argparse.ArgumentParser(description="Write the pages about goals.")
    parser.add_argument("--out", type=Path, default=_PAGES, help="the folder to write to")
    out: Path = parser.parse_args(arguments).out
    for name, text in pages().items():
        path = out / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            print(f"{name}: written")
    return 0


def _lifecycle() -> str:
    title, table_of_steps = render(lifecycle.outline(), _LOCALE).split("\n\n", 1)
    life = _LIFE.format(diagram="\n".join(_diagram()))
    return f"{title}\n\n{life}\n{table_of_steps}\n\n{_MADE}\n"


def _diagram() -> Iterator[str]:
    yield "stateDiagram-v2"
    for state in State:
        yield f"    state {_quoted(state.label)} as {state.value}"
    for agreement in Agreement:
        first = Goal(id="G", terms=Terms(start="2026-01-01", agreement=agreement)).state
        yield f"    [*] --> {first.value}: {agreement.label}"
    for (state, event), following in lifecycle.TRANSITIONS.items():
        yield f"    {state.value} --> {following.value}: {event.label}"


def _quoted(label: Inline) -> str:
    return f'"{label}"'


def _reference() -> str:
    parts = section(
        Verbatim("Goals: reference"),
        Verbatim("Every table here is drawn from the library's own tables."),
        _help(),
        _progress(),
        _scaling(),
        _published(),
        _ratings(),
        _tools(),
        _acronyms(),
        _grades(),
        _checks(),
        _words(),
        section(Verbatim("Units that are translated"), Verbatim(", ".join(UNITS))),
    )
    return f"{render(parts, _LOCALE)}\n\n{_MADE}\n"


def _help() -> Section:
    bands = {level: f"{least} % or more" for least, level in EFFORT_BANDS}
    levels: list[_Row] = [
        (
            Verbatim(level.value),
            level.label,
            _text(level.rank),
            _text(bands.get(level)),
            _text(" or ".join(map(str, section_gg_of(level)))),
        )
        for level in AssistLevel
    ]
    words: list[_Row] = [
        (Verbatim(word.value), word.label, _text(" or ".join(level.value for level in word.levels)))
        for word in HelpWord
    ]
    statutory: list[_Row] = [
        (Verbatim(word.value), word.label, _text(", ".join(each.value for each in word.words)))
        for word in StatutoryHelp
    ]
    return section(
        Verbatim("Levels of help"),
        _table(("Key", "Level", "Rank", "Effort of the client, with touch", "Section GG"), levels),
        _table(("Key", "Word", "Levels it can stand for"), words),
        _table(("Key", "Word of the regulations on Personal Independence Payment", "Words it takes in"), statutory),
    )


def _progress() -> Section:
    statuses: list[_Row] = [
        (Verbatim(status.value), status.label, *(_codes(status, way) for way in Way)) for status in ProgressStatus
    ]
    states: list[_Row] = [(Verbatim(state.value), state.label, Verbatim(LIFECYCLE_CODES[state])) for state in State]
    return section(
        Verbatim("Progress, and its codes in HL7 FHIR"),
        Verbatim("The code while the goal is sought, and the code once it is closed, by which way it has moved."),
        _table(("Key", "Status", *(way.value for way in Way)), statuses),
        _table(("Key", "State", "Code"), states),
    )


def _codes(status: ProgressStatus, way: Way) -> Inline:
    sought, closed = ACHIEVEMENTS[status][way]
    return Verbatim(f"{'none' if sought is None else sought.value}; {closed.value}")


def _scaling() -> Section:
    variants: list[_Row] = [
        (
            Verbatim(variant.value),
            variant.label,
            _text(", ".join(map(str, variant.levels))),
            _text(", ".join(map(str, variant.baselines))),
        )
        for variant in Variant
    ]
    levels: list[_Row] = [
        (Verbatim(str(level)), level_label(level))
        for level in sorted({level for variant in Variant for level in variant.levels})
    ]
    answers: list[_Row] = [
        (Verbatim(answer.value), answer.label, *(_achieved(variant, start, answer) for variant, start in _STARTS))
        for answer in Answer
    ]
    headings = ("Key", "Answer", *(f"{variant.value}, {start.value}" for variant, start in _STARTS))
    return section(
        Verbatim("Goal attainment scaling"),
        _table(("Key", "Variant", "Levels", "Where a goal can start"), variants),
        _table(("Level", "Meaning"), levels),
        _table(headings, answers),
    )


_STARTS = [(variant, start) for variant in Variant for start in StartingFunction]


def _achieved(variant: Variant, start: StartingFunction, answer: Answer) -> Inline:
    return Verbatim(str(light(baseline=start, answer=answer, variant=variant).achieved))


def _ratings() -> Section:
    thresholds: list[_Row] = [
        (
            Verbatim(key),
            _text(each.performance),
            _text(each.satisfaction),
            each.population,
            _sources(each.sources),
        )
        for key, each in THRESHOLDS.items()
    ]
    limits: list[_Row] = [
        (Verbatim(key), _text(each.mean), _text(each.single), _sources(each.sources))
        for key, each in ERROR_LIMITS.items()
    ]
    methods: list[_Row] = [
        (
            Verbatim(key),
            method.label,
            _text("; ".join(f"{aspect.label}, {aspect.ends[0]} to {aspect.ends[1]}" for aspect in method.aspects)),
            _text(method.most),
            _text(method.thresholds or method.limits),
            Verbatim(method.rights.status.value),
            _sources(method.sources),
        )
        for key, method in METHODS.items()
    ]
    changes: list[_Row] = [
        (Verbatim(key), _text(each.performance), _text(each.satisfaction), each.population, _sources(each.sources))
        for key, each in PUBLISHED_CHANGES.items()
    ]
    return section(
        Verbatim("Ratings by clients"),
        _table(("Key", "What is rated", "Aspects", "At most", "Threshold", "Rights", "Source"), methods),
        _table(("Key", "Performance", "Satisfaction", "Found in", "Source"), thresholds),
        _table(("Key", "Mean", "One activity", "Source"), limits),
        Verbatim("Mean changes that were published; they are no thresholds."),
        _table(("Key", "Performance", "Satisfaction", "Found in", "Source"), changes),
    )


def _grades() -> Section:
    steps: list[_Row] = [(Verbatim(step.sign), Verbatim(step.value), step.label) for step in StatementDetail]
    contents: list[_Row] = [(Verbatim(each.letter), Verbatim(each.value), each.label) for each in StatementContent]
    return section(
        Verbatim("Grades of a goal statement"),
        _table(("Grade", "Key", "Meaning"), [*steps, *contents]),
        _sources(GRADE_SOURCES),
    )


def _published() -> Section:
    scores: list[_Row] = [
        (
            Verbatim(key),
            each.population,
            _text(each.people),
            _text(each.goals),
            _text(each.median_t),
            _text(None if each.lower_quartile is None else f"{each.lower_quartile} to {each.upper_quartile}"),
            each.note,
            _sources(each.sources),
        )
        for key, each in PUBLISHED_ATTAINMENT.items()
    ]
    codes: list[_Row] = [
        *((Verbatim(what), Verbatim(code)) for what, code in GAS_LOINC.items()),
        *((Verbatim(f"level {level}"), Verbatim(code)) for level, code in GAS_LEVEL_LOINC.items()),
    ]
    return section(
        Verbatim("Published attainment, and codes"),
        _table(("Key", "In", "People", "Goals", "Median T", "Quartiles", "What it shows", "Source"), scores),
        _table(("LOINC code of", "Code"), codes),
    )


def _tools() -> Section:
    tools: list[_Row] = [
        (
            Verbatim(key),
            tool.label,
            _text("; ".join(map(str, tool.facts))),
            Verbatim(tool.rights.value),
            _sources(tool.sources),
        )
        for key, tool in GOAL_TOOLS.items()
    ]
    return section(
        Verbatim("Tools that are named and not computed"),
        _table(("Key", "Tool", "What is known", "Rights", "Source"), tools),
    )


def _acronyms() -> Section:
    read: list[_Row] = [
        (
            Verbatim(key.value),
            acronym.label,
            _text("; ".join(f"{letter.key} {letter.word}" for letter in acronym.letters)),
            _sources(acronym.sources),
        )
        for key, acronym in READINGS.items()
    ]
    return section(Verbatim("Readings of a goal by letter"), _table(("Key", "Reading", "Letters", "Source"), read))


def _checks() -> Section:
    return section(
        Verbatim("What is checked"),
        section(Verbatim("One goal"), _rules(rules.RULES)),
        section(Verbatim("Goals side by side"), _rules(caseload.RULES)),
        section(Verbatim("The scale of a goal"), _rules(description_rules.RULES)),
        section(Verbatim("Goals scaled together"), _rules(profile_rules.RULES)),
    )


def _rules(given: Iterable[_AnyRule]) -> Table:
    rows: list[_Row] = [(Verbatim(rule.key), rule.summary, rule.basis.label, _sources(rule.sources)) for rule in given]
    return _table(("Rule", "What it asks for", "What gives it force", "Source"), rows)


def _words() -> Section:
    found = (*ENGLISH.lists, ENGLISH.therapist_actions)
    return section(
        Verbatim("Words that are looked for in English"),
        listing(*(_words_of(f"{words.concern.value}, {words.concern.label}", words.forms) for words in found)),
        _words_of("Verbs whose doing can be seen", ENGLISH.observable),
    )


def _words_of(what: str, forms: Iterable[tuple[str, str]]) -> Inline:
    return Verbatim(f"{what}: {', '.join(dict.fromkeys(word for _, word in forms))}")


def _sources(sources: Iterable[Source]) -> Inline:
    return Verbatim("; ".join(map(str, sources)))


def _text(value: object) -> Inline | None:
    return None if value is None or value == "" else Verbatim(str(value))


def _table(headings: Iterable[str], rows: list[_Row]) -> Table:
    return table(tuple(map(Verbatim, headings)), rows)


if __name__ == "__main__":
    raise SystemExit(main())
