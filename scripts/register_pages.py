"""Write a page for every register and for the schemes of checks, and what was last checked when, from the rules.

    python scripts/register_pages.py                    docs/registers, as it should be today

Pages of registers that there are no longer are taken away.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import Any

import attrs

from occupational_therapy.credentials import (
    DATA_PROTECTION_FEES,
    DIRECT_DEBIT_DISCOUNT,
    EDITIONS,
    FACTS,
    FURTHER_REGISTERS,
    PLACEMENT_HOURS,
    REGULATED_ACTIVITY_LEVEL,
    REGULATORS,
    SCHEMES,
    VAT_THRESHOLDS,
    CheckScheme,
    Fact,
    Regulator,
    dated_facts,
)
from occupational_therapy.credentials.parts import PART_NAMES
from occupational_therapy.credentials.rules import rules_under
from occupational_therapy.kernel.dates import Date, Period
from occupational_therapy.kernel.messages import Message
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import DatedSeries, Source
from occupational_therapy.locales import render

__all__ = ["main", "pages"]

_PAGES = Path(__file__).resolve().parents[1] / "docs" / "registers"
_LOCALE = "en_GB"
_MADE = "<!-- Made by scripts/register_pages.py from the rules: change those, and run it again. -->"
_OF_NO_REGISTER: tuple[DatedSeries[Any], ...] = (
    DATA_PROTECTION_FEES,
    DIRECT_DEBIT_DISCOUNT,
    PLACEMENT_HOURS,
    REGULATED_ACTIVITY_LEVEL,
    VAT_THRESHOLDS,
    *EDITIONS.values(),
)


def pages() -> dict[str, str]:
    """Every page by its name inside docs/registers."""
    every = {**REGULATORS, **FURTHER_REGISTERS}
    written = {f"{key}.md": _page(_register(built)) for key, built in every.items()}
    return {
        "index.md": _page(_index()),
        "checks.md": _page(_schemes()),
        "known.md": _page(_known()),
        **written,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Write every page that is not as it should be, and take away those that should not be there."""
    parser = argparse.ArgumentParser(description="Write the pages of the registers.")
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


def _page(parts: Iterable[str]) -> str:
    return "\n\n".join([*parts, _MADE]) + "\n"


def _index() -> Iterator[str]:
    yield "# Registers"
    yield (
        "A page for each register whose rules are here, one for [criminal record checks](checks.md), and one for\n"
        "[what is known of bodies, training and practice](known.md) and judged by no rule.\n"
        "No page knows who is on a register today: check the live register."
    )
    yield _registers(REGULATORS.values())
    yield "## Registers that are known and not built"
    yield (
        "`FURTHER_REGISTERS` holds what is known of them, and an entry of one can be recorded.\n"
        "What is asked for and not known raises `NoRuleError` with the reason; so does a review under one."
    )
    yield _registers(FURTHER_REGISTERS.values())
    yield "## What was last checked when"
    yield (
        "A lookup for a day before the first one known raises.\n"
        "A lookup for a day after the last check answers, and `look_up` and every review say when that was."
    )
    every = (*REGULATORS.values(), *FURTHER_REGISTERS.values(), *SCHEMES.values())
    facts = [series for each in every for _, series in dated_facts(each)]
    yield _table(
        ("Fact", "First day known", "Newest value holds from", "Last checked", "Confidence of the newest"),
        (
            (
                f"`{series.key}`",
                str(series.entries[0].holds.start),
                str(series.entries[-1].holds.start),
                str(series.checked),
                _confidence(series.entries[-1].sources),
            )
            for series in (*facts, *_OF_NO_REGISTER)
        ),
    )


def _registers(every: Iterable[Regulator]) -> str:
    return _table(
        ("Register", "Where", "Known since", "Last checked"),
        (
            (
                f"[{built.authority}]({built.key}.md)",
                _said(built.territory),
                str(built.established.start),
                str(built.checked),
            )
            for built in every
        ),
    )


def _register(built: Regulator) -> Iterator[str]:
    is_built = built.key in REGULATORS
    name = f"regulator({built.key!r})" if is_built else f"FURTHER_REGISTERS[{built.key!r}]"
    yield f"# {built.authority}"
    yield f"The register for {_said(built.territory)}, `{name}`.\nLast checked on {built.checked}."
    if not is_built:
        yield "It is known and not built: no review is made under it."
    if not built.licenses:
        yield "It certifies, and gives no right to practise: that is for the licence of the state."
    if built.titles:
        yield _table(
            ("Protected title", "Days", "Sources"),
            ((each.title, _days(each.holds), _sources(each.sources)) for each in built.titles),
        )
    if any(getattr(built.parts, name) is not None for name in PART_NAMES) or built.duties:
        yield "## Rules"
    for name in PART_NAMES:
        part = getattr(built.parts, name)
        if part is not None:
            yield from _part(name, part)
    for duty in built.duties:
        yield f"### {duty.key}"
        yield f"{_said(duty.what)}: every year on day {duty.day} of month {duty.month}, {_days(duty.in_force)}."
        yield _listed(duty.sources)
    yield "## What it does not ask, or what is not known here"
    yield _table(
        ("Part", "Which", "Why", "Sources"),
        (
            (f"`{each.part}`", _said(each.kind.label), _said(each.why), _sources(each.sources))
            for each in built.parts.lacks
        ),
    )
    if is_built:
        yield "## What a review looks at as law"
        yield _table(
            ("Rule", "What it asks", "Days", "Sources"),
            (
                (f"`{rule.key}`", _said(rule.summary), _days(rule.in_force), _sources(rule.sources))
                for rule in rules_under(built)
                if rule.basis == "law"
            ),
        )
    yield from _besides(built.key)
    yield "## What registration rests on"
    yield _listed(built.sources)


def _besides(of: str) -> Iterator[str]:
    facts = [fact for fact in FACTS.values() if fact.of == of]
    if facts:
        yield "## What is known besides, and judged by no rule"
        yield _facts(facts)


def _facts(facts: Iterable[Fact]) -> str:
    return _table(
        ("Fact", "What is known", "Basis", "Days", "Sources"),
        (
            (f"`{fact.key}`", _said(fact.says), _said(fact.basis.label), _days(fact.holds), _sources(fact.sources))
            for fact in facts
        ),
    )


def _known() -> Iterator[str]:
    yield "# What is known of bodies, training and practice"
    yield (
        "What no rule here judges, because no record shows it or because a person has to look: `FACTS`, by key.\n"
        "What is known of a register or of a scheme of checks stands on its own page."
    )
    elsewhere = {*REGULATORS, *FURTHER_REGISTERS, *SCHEMES}
    yield _facts(fact for fact in FACTS.values() if fact.of not in elsewhere)


def _schemes() -> Iterator[str]:
    yield "# Criminal record checks"
    yield "The schemes of the United Kingdom, by the key under which `SCHEMES` holds them."
    for scheme in SCHEMES.values():
        yield from _scheme(scheme)


def _scheme(scheme: CheckScheme) -> Iterator[str]:
    yield f"## {scheme.title}"
    yield f"For {_said(scheme.territory)}, `SCHEMES[{scheme.key!r}]`.\nLast checked on {scheme.checked}."
    if scheme.number_digits is not None:
        yield f"A number has {scheme.number_digits} digits."
    for name in ("self_employed", "updates", "members", "fees", "names"):
        part = getattr(scheme, name)
        if isinstance(part, DatedSeries):
            yield f"### {name}"
            yield _series(part)
        elif part is not None:
            yield from _part(name, part)
    if scheme.lacks:
        yield _table(
            ("Part", "Which", "Why", "Sources"),
            (
                (f"`{each.part}`", _said(each.kind.label), _said(each.why), _sources(each.sources))
                for each in scheme.lacks
            ),
        )
    yield _listed(scheme.sources)
    facts = [fact for fact in FACTS.values() if fact.of == scheme.key]
    if facts:
        yield "### known besides"
        yield _facts(facts)


def _part(name: str, part: Any) -> Iterator[str]:  # noqa: ANN401 - rules of every class
    yield f"### {name}"
    yield str(type(part).__doc__).partition("\n")[0]
    plain = [field.name for field in attrs.fields(type(part)) if _is_plain(getattr(part, field.name))]
    rows = [(field, _value(getattr(part, field))) for field in plain if field not in {"key", "regulator", "sources"}]
    if rows:
        yield _table(("What", "Value"), rows)
    for path, series in dated_facts(part):
        yield f"`{path}`, through time:"
        yield _series(series)
    yield _listed(part.sources)


def _is_plain(value: Any) -> bool:  # noqa: ANN401 - values of every class
    return value is not None and not isinstance(value, DatedSeries) and value != ()


def _series(series: DatedSeries[Any]) -> str:
    return _table(
        ("Days", "Value", "Sources"),
        ((_days(entry.holds), _value(entry.value), _sources(entry.sources)) for entry in series.entries),
    )


def _value(value: Any) -> str:  # noqa: ANN401, PLR0911 - one line for each kind of value
    match value:
        case Enum():
            return str(value.value)
        case Message():
            return _said(value)
        case Money() | Date():
            return str(value)
        case Period():
            return _days(value)
        case tuple():
            return "; ".join(map(_value, value))
        case _ if hasattr(value, "items"):
            return ", ".join(value)
        case _ if attrs.has(type(value)):
            named = [(field.name, getattr(value, field.name)) for field in attrs.fields(type(value))]
            return ", ".join(
                f"{name} {_value(each)}" for name, each in named if _is_plain(each) and name not in {"key", "sources"}
            )
        case _:
            return str(value)


def _days(period: Period) -> str:
    if period.start is None:
        return "always" if period.end is None else f"until {period.end}"
    return f"from {period.start}" if period.end is None else f"{period.start} to {period.end}"


def _said(value: Message) -> str:
    return render(value, _LOCALE)


def _confidence(sources: Iterable[Source]) -> str:
    return ", ".join(dict.fromkeys(each.confidence.value.replace("_", " ") for each in sources))


def _source(source: Source) -> str:
    marks = [source.confidence.value.replace("_", " "), *([source.note] if source.note else [])]
    return f"{source.citation} ({'; '.join(marks)})"


def _sources(sources: Iterable[Source]) -> str:
    return "<br>".join(map(_source, sources))


def _listed(sources: Iterable[Source]) -> str:
    return "\n".join(f"- {_source(each)}" for each in sources)


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in lines)


if __name__ == "__main__":
    raise SystemExit(main())
