"""Write the page about the life of a case that is drawn from the library.

python scripts/case_pages.py                        docs, as it should be today
"""

import argparse
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from occupational_therapy.casework import (
    ENDED_STATES,
    INSTRUCTED,
    NEXT_STEPS,
    SPEAKS_FOR,
    STAGES,
    TRANSITIONS,
    CaseState,
    Instruction,
    case_rules,
    lifecycle_outline,
    triage_rules,
)
from occupational_therapy.kernel.document import Inline, Section, section, table
from occupational_therapy.kernel.findings import Rule
from occupational_therapy.kernel.messages import Verbatim, message
from occupational_therapy.locales import render

__all__ = ["main", "pages"]

_PAGES = Path(__file__).resolve().parents[1] / "docs"
_LOCALE = "en_GB"
_MADE = "<!-- Made by scripts/case_pages.py from the library: change that, and run it again. -->"
_LIFE = """\
# The life of a case

What happens to a case is recorded as a step with its day, who decided it and why: `CaseStep`, in `Case.steps`.
Each kind of instruction has a table of its own, and what is not in its table cannot happen and is refused.
The outcome of an evaluation is a step too, so that what is decided and what comes next cannot differ.
Who comes back after the end comes with a new referral.
"""

_Row = tuple[Inline | None, ...]


def pages() -> dict[str, str]:
    """Every page by its name in docs."""
    lives = "\n\n".join(_life(instruction) for instruction in Instruction)
    others = "\n\n".join(_part(part) for part in (_instructed(), _outcomes(), _stages(), _rules()))
    return {"lifecycle_cases.md": f"{_LIFE}\n{lives}\n\n{others}\n\n{_MADE}\n"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Write every page that is not as it should be."""
    parser = argparse.ArgumentParser(description="Write the page about the life of a case.")
    parser.add_argument("--out", type=Path, default=_PAGES, help="the folder to write to")
    out: Path = parser.parse_args(arguments).out
    for name, text in pages().items():
        path = out / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            print(f"{name}: written")
    return 0


def _part(part: Section) -> str:
    return re.sub("^#", "##", render(part, _LOCALE), flags=re.MULTILINE)


def _life(instruction: Instruction) -> str:
    title, steps = _part(lifecycle_outline(instruction)).split("\n\n", 1)
    diagram = "\n".join(_diagram(instruction))
    return f"{title}\n\n```mermaid\n{diagram}\n```\n\n{steps}"


def _diagram(instruction: Instruction) -> Iterator[str]:
    steps = TRANSITIONS[instruction]
    states = dict.fromkeys([CaseState.REFERRED, *(before for before, _ in steps), *steps.values()])
    yield "stateDiagram-v2"
    for state in states:
        yield f'    state "{state.label}" as {state.value}'
    yield f"    [*] --> {CaseState.REFERRED.value}"
    for (before, event), after in steps.items():
        yield f"    {before.value} --> {after.value}: {event.label}"
    for state in states:
        if state in ENDED_STATES:
            yield f"    {state.value} --> [*]"


def _instructed() -> Section:
    rows: list[_Row] = [
        (
            each.instruction.label,
            message("{reports}", reports=tuple(kind.label for kind in each.reports)),
            Verbatim("yes" if each.treats else "no"),
            message("{sources}", sources=tuple(str(source) for source in each.sources)),
        )
        for each in INSTRUCTED.values()
    ]
    headings = tuple(map(Verbatim, ("Instruction", "Reports", "Treatment belongs to it", "Rests on")))
    return section(Verbatim("What each instruction leads to"), table(headings, rows))


def _outcomes() -> Section:
    rows: list[_Row] = [
        (
            outcome.label,
            following,
            message(
                "{statuses}", statuses=tuple(status.label for status, said in SPEAKS_FOR.items() if said is outcome)
            ),
        )
        for outcome, following in NEXT_STEPS.items()
    ]
    headings = tuple(map(Verbatim, ("Outcome", "What it leads to", "Statuses of goals that speak for it")))
    said = Verbatim("The gravest outcome that a goal speaks for is proposed; a person decides.")
    return section(Verbatim("What an evaluation can come to"), said, table(headings, rows))


def _stages() -> Section:
    rows: list[_Row] = [
        (
            stage.label,
            message("{states}", states=tuple(state.label for state in stage.states)),
            Verbatim(str(stage.source)),
        )
        for stage in STAGES
    ]
    headings = tuple(map(Verbatim, ("Published stage", "States of ongoing treatment here", "Rests on")))
    return section(Verbatim("The eight published stages"), table(headings, rows))


def _rules() -> Section:
    return section(
        Verbatim("What is looked at"),
        section(Verbatim("At triage"), table(_CHECKED, [_rule(rule) for rule in triage_rules.RULES])),
        section(Verbatim("In a case"), table(_CHECKED, [_rule(rule) for rule in case_rules.RULES])),
    )


_CHECKED = tuple(map(Verbatim, ("Rule", "What it asks for", "Basis", "Rests on")))


def _rule(rule: Rule[triage_rules.Triaged] | Rule[case_rules.CaseOnDay]) -> _Row:
    sources = message("{sources}", sources=tuple(str(source) for source in rule.sources))
    return Verbatim(rule.key), rule.summary, rule.basis.label, sources


if __name__ == "__main__":
    raise SystemExit(main())
