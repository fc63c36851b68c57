"""Write the page of what is known of funding, tax, mileage, claims and fees, from the library's own data.

python scripts/funding_pages.py                     docs/funding.md, as it should be today
"""

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from occupational_therapy.casework import (
    ACCESS_TO_WORK_CAP,
    EMPLOYER_SHARE,
    EXEMPT_PURPOSES,
    FIRST_NOTICE_DAYS,
    FREE_ADAPTATION_LIMIT,
    FUNDING_ROUTES,
    GRANT_DECISION_MONTHS,
    GRANT_LIMITS,
    GRANT_PAYMENT_MONTHS,
    GRANT_WORKS_MONTHS,
    LIABILITY_AIM_MONTHS,
    LOWER_VALUE_LIMIT,
    MILEAGE_RATES,
    MOBILITY_AIDS,
    NO_GRANT,
    PASSENGER_RATE,
    RATES_SEEN,
    REHABILITATION_CODE,
    REHABILITATION_REPLY_DAYS,
    SERIOUS_INJURY_THRESHOLD,
    TYPICAL_HOURS,
    VAT_RATES,
    VAT_REGISTRATION_THRESHOLD,
    CodePart,
    EmployerShare,
    GrantLimit,
    MileageRate,
    Nation,
)
from occupational_therapy.casework.claims import EXCLUDED_CLAIMS
from occupational_therapy.casework.funding.route_profile import RouteCondition, RouteProfile, RouteTerm
from occupational_therapy.kernel.dates import Period
from occupational_therapy.kernel.document import Inline
from occupational_therapy.kernel.money import Money
from occupational_therapy.kernel.provenance import DatedSeries, Source
from occupational_therapy.locales import render

__all__ = ["main", "pages"]

_PAGES = Path(__file__).resolve().parents[1] / "docs"
_LOCALE = "en_GB"
_MADE = "<!-- Made by scripts/funding_pages.py from the library: change that, and run it again. -->"


def pages() -> dict[str, str]:
    """The page by its name in docs."""
    return {"funding.md": "\n\n".join([*_funding(), _MADE]) + "\n"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page where it is not as it should be."""
    parser = argparse.ArgumentParser(description="Write the page of funding.")
    parser.add_argument("--out", type=Path, default=_PAGES, help="the folder to write to")
    out: Path = parser.parse_args(arguments).out
    for name, text in pages().items():
        path = out / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            print(f"{name}: written")
    return 0


def _funding() -> Iterator[str]:
    yield "# Who pays, and what is known of it"
    yield (
        "Every table here is drawn from the library's own data, with its sources and how far each was checked.\n"
        "It is for the United Kingdom, and no legal or tax advice.\n"
        "A lookup for a day on which a fact is not known raises; it is never guessed."
    )
    yield "## Disabled Facilities Grants"
    yield _table(
        ("Nation", "Days", "At most", "Sources"),
        [
            (_said(nation.label), _days(entry.holds), _limit(entry.value), _sources(entry.sources))
            for nation, series in GRANT_LIMITS.items()
            for entry in series.entries
        ]
        + [(_said(nation.label), "always", "no such grant", _sources([source])) for nation, source in NO_GRANT.items()],
    )
    yield "Months, in England and Wales:"
    yield _facts((GRANT_DECISION_MONTHS, GRANT_PAYMENT_MONTHS, GRANT_WORKS_MONTHS), str)
    yield "## Access to Work"
    yield "The most for one person in a year:"
    yield _facts((ACCESS_TO_WORK_CAP,), _said)
    yield "The employer's share of aids, equipment and adaptations:"
    yield _facts((EMPLOYER_SHARE,), _share)
    yield "## Free of charge in England"
    yield "Aids whatever they cost, and minor adaptations that cost no more than:"
    yield _facts((FREE_ADAPTATION_LIMIT,), _said)
    yield "## The routes"
    yield "What `funding_options` holds against the facts. Whether anybody pays is for the payer to decide."
    for profile in FUNDING_ROUTES.values():
        yield from _route(profile)
    yield from _tax()
    yield from _claims()
    yield from _fees()


def _route(profile: RouteProfile) -> Iterator[str]:
    title = _said(profile.route.label)
    yield f"### {title[0].upper()}{title[1:]}"
    rows: list[tuple[str, RouteCondition | RouteTerm]] = [
        *(("asks", condition) for condition in profile.conditions),
        *(("cannot pay", term) for term in profile.cannot_pay),
        *(("to know", term) for term in profile.terms),
    ]
    yield _table(
        ("", "What", "Where", "Sources"),
        ((kind, _said(each.what), _where(each.nations), _sources(each.sources)) for kind, each in rows),
    )


def _tax() -> Iterator[str]:
    yield "## Value added tax"
    yield _facts(VAT_RATES.values(), lambda rate: f"{rate * 100} %")
    yield _facts((VAT_REGISTRATION_THRESHOLD,), _said)
    yield "The main purposes for which a registered professional's service is exempt, whoever pays:"
    yield _facts((EXEMPT_PURPOSES,), lambda purposes: "; ".join(sorted(_said(each.label) for each in purposes)))
    yield "What the 5 % rate is for, put in at home for somebody aged 60 or over:"
    yield _facts((MOBILITY_AIDS,), lambda items: "; ".join(sorted(_said(each.label) for each in items)))
    yield "## Mileage"
    yield "The most that is free of tax. What a practice charges a client is for their contract."
    yield _facts(MILEAGE_RATES.values(), _mileage)
    yield _facts((PASSENGER_RATE,), lambda rate: f"{_said(rate)} a mile for each")


def _claims() -> Iterator[str]:
    yield "## Claims for injury"
    yield "The Rehabilitation Code and the Serious Injury Guide are voluntary, and no law."
    yield _facts((LOWER_VALUE_LIMIT, SERIOUS_INJURY_THRESHOLD), _said)
    yield _facts((REHABILITATION_REPLY_DAYS, FIRST_NOTICE_DAYS, LIABILITY_AIM_MONTHS), str)
    yield f"The Guide leaves out {' and '.join(sorted(_said(each.label) for each in EXCLUDED_CLAIMS))}."
    for part in CodePart:
        yield f"### {_said(part.label)}"
        yield _table(
            ("What", "Sources"),
            ((_said(each.label), _sources(each.sources)) for each in REHABILITATION_CODE.values() if each.part is part),
        )


def _fees() -> Iterator[str]:
    yield "## What practices were seen to charge"
    yield "Examples, and no tariff."
    yield _table(
        ("What", "Amount", "Sources"),
        (
            (_said(each.what), "" if each.rate is None else _said(each.rate), _sources(each.sources))
            for each in RATES_SEEN
        ),
    )
    yield "Hours that the cost guide counts with unless told others:"
    yield _table(
        ("What", "Low", "Likely", "High", "Sources"),
        (
            (
                _said(each.head.label),
                str(each.hours.low),
                str(each.hours.likely),
                str(each.hours.high),
                _sources(each.sources),
            )
            for each in TYPICAL_HOURS
        ),
    )


def _facts(facts: Iterable[DatedSeries[Any]], value: Callable[[Any], str]) -> str:
    return _table(
        ("Fact", "Days", "Value", "Last checked", "Sources"),
        (
            (f"`{series.key}`", _days(entry.holds), value(entry.value), str(series.checked), _sources(entry.sources))
            for series in facts
            for entry in series.entries
        ),
    )


def _limit(limit: GrantLimit) -> str:
    if limit.exceptional is None:
        return _said(limit.standard)
    return f"{_said(limit.standard)}; in some cases {_said(limit.exceptional)}"


def _share(share: EmployerShare) -> str:
    return (
        f"nothing below {share.least_staff} staff, or in the first {share.weeks_free} weeks; "
        f"first {_said(share.first_of_medium)}, from {share.large_staff} staff {_said(share.first_of_large)}; "
        f"then {share.percent} % up to a cost of {_said(share.up_to)}"
    )


def _mileage(rate: MileageRate) -> str:
    if rate.first_miles is None or rate.per_mile_after is None:
        return f"{_said(rate.per_mile)} a mile"
    return f"{_said(rate.per_mile)} for the first {rate.first_miles:,} miles, then {_said(rate.per_mile_after)}"


def _where(nations: Iterable[Nation]) -> str:
    return ", ".join(_said(nation.label) for nation in nations)


def _days(period: Period) -> str:
    return f"from {period.start}" if period.end is None else f"{period.start} to {period.end}"


def _said(value: Inline | Money) -> str:
    return render(value, _LOCALE)


def _source(source: Source) -> str:
    marks = [source.confidence.value.replace("_", " "), *([source.note] if source.note else [])]
    return f"{source.citation} ({'; '.join(marks)})"


def _sources(sources: Iterable[Source]) -> str:
    return "<br>".join(map(_source, sources))


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in lines)


if __name__ == "__main__":
    raise SystemExit(main())
