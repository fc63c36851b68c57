"""Write the sample reports: the reports of a synthetic case, as Markdown and as HTML that stands alone.

python scripts/report_pages.py                      docs/reports, as it should be today
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from occupational_therapy.casework import (
    Case,
    ExpertReport,
    InPlace,
    Particulars,
    assessment_report,
    discharge_report,
    monthly_report,
    overdue_reports,
    progress_review,
)
from occupational_therapy.interop import records
from occupational_therapy.kernel.document import Outlined, listing
from occupational_therapy.locales import render

__all__ = ["main", "pages", "reports"]

_DOCS = Path(__file__).resolve().parents[1] / "docs"
_CASE = _DOCS / "examples" / "six_months_case.json"
_LOCALE = "en_GB"
_MADE = (
    "<!-- Made by scripts/report_pages.py from docs/examples/six_months_case.json: change that, and run it again. -->"
)
_INDEX = """\
# Sample reports

The reports of one case that never was, over six months: `docs/examples/six_months_case.json`.
Nobody in it exists. Each is rendered by `ot.locales.render`, as Markdown and as one HTML file that needs no other.

| Report | Markdown | HTML |
| --- | --- | --- |
"""
_NAMES = {
    "assessment": "Assessment report",
    "monthly_2026_05": "Monthly report of May, with an operation in it",
    "monthly_2026_07": "Monthly report of July, with a goal that was revised",
    "review": "Review report of the first three months",
    "discharge": "Discharge report",
    "expert": "Report of an expert to a court, by somebody else",
}


def reports(record: Mapping[str, Any]) -> dict[str, Outlined]:
    """The reports of the record of a case, by the name of their page."""
    case = records.from_plain(record["case"], Case)
    proposed = [attrs.evolve(each, status="proposed") for each in case.recommendations]
    first = attrs.evolve(case, recommendations=proposed)  # a status has no date: as it was when first reported
    months = record["months"]
    review, discharge = record["review"], record["discharge"]
    return {
        "assessment": assessment_report(first, particulars=_particulars(record["assessment"])),
        **{
            f"monthly_{month.replace('-', '_')}": monthly_report(case, month, particulars=_particulars(months[month]))
            for month in months
        },
        "review": progress_review(case, tuple(review["period"]), _particulars(review["particulars"])),
        "discharge": discharge_report(
            case,
            particulars=_particulars(discharge["particulars"]),
            advice=discharge["advice"],
            in_place=records.from_plain(discharge["in_place"], tuple[InPlace, ...]),
        ),
        "expert": records.from_plain(record["court"], ExpertReport),
    }


def pages() -> dict[str, str]:
    """Every page by its name in docs/reports."""
    record = json.loads(_CASE.read_text("utf-8"))
    found = reports(record)
    written = {"index.md": f"{_INDEX}{_rows()}\n\n{_overdue(record)}\n\n{_MADE}\n"}
    for name in _NAMES:
        written[f"{name}.md"] = f"{render(found[name], _LOCALE)}\n\n{_MADE}\n"
        written[f"{name}.html"] = render(found[name], _LOCALE, "html")
    return written


def main(arguments: Sequence[str] | None = None) -> int:
    """Write every page that is not as it should be."""
    parser = argparse.ArgumentParser(description="Write the sample reports.")
    parser.add_argument("--out", type=Path, default=_DOCS / "reports", help="the folder to write to")
    out: Path = parser.parse_args(arguments).out
    out.mkdir(exist_ok=True)
    for name, text in pages().items():
        path = out / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            print(f"{name}: written")
    return 0


def _particulars(record: object) -> Particulars:
    return records.from_plain(record, Particulars)


def _rows() -> str:
    return "\n".join(
        f"| {title} | [{name}.md]({name}.md) | [{name}.html]({name}.html) |" for name, title in _NAMES.items()
    )


def _overdue(record: Mapping[str, Any]) -> str:
    case = records.from_plain(record["case"], Case)
    sent = [each["issued_on"] for each in record["months"].values()]
    late = overdue_reports(case.opened_on, sent[:3], on="2026-08-03")
    told = render(listing(*(each.line() for each in late)), _LOCALE)
    return (
        f"Had only the first three monthly reports been sent, these would have been overdue on 3 August 2026:\n\n{told}"
    )


if __name__ == "__main__":
    raise SystemExit(main())
