"""A synthetic case from referral to monthly report.

It reads a file, calls the library and prints Markdown; the library itself neither reads nor prints.

    python docs/examples/brain_injury_case.py [FILE] [--locale en_GB]
"""

import argparse
import json
from pathlib import Path

import occupational_therapy as ot
from occupational_therapy.casework import Case, MatchingPolicy, PlannedWork
from occupational_therapy.credentials import Practitioner
from occupational_therapy.kernel.document import section
from occupational_therapy.kernel.findings import points
from occupational_therapy.kernel.messages import message

HERE = Path(__file__).parent


def main() -> None:
    """Print the whole walk."""
    parser = argparse.ArgumentParser(description="A synthetic case from referral to monthly report.")
    parser.add_argument("file", nargs="?", type=Path, default=HERE / "brain_injury_case.json")
    parser.add_argument("--locale", default="en_GB")
    options = parser.parse_args()

    record = json.loads(options.file.read_text(encoding="utf-8"))
    read = ot.interop.records.from_plain
    practitioners = read(record["practitioners"], tuple[Practitioner, ...])
    policy = read(record["policy"], MatchingPolicy)
    case = read(record["case"], Case)
    planned = read(record["estimate"], tuple[PlannedWork, ...])

    def show(thing: ot.locales.Readable) -> None:
        print(ot.locales.render(thing, options.locale), end="\n\n")

    show(case.referral)
    show(ot.casework.triage(case.referral, on=case.referral.on))

    matching = ot.casework.match(case.referral, practitioners, on=case.referral.on, policy=policy)
    show(matching)
    show(matching.of(case.practitioner).decision)
    show(ot.casework.estimate(planned, on=case.referral.on, vat="exempt"))

    first = ot.casework.assessment_report(case)
    show(first)
    for result in first.results:
        show(result.explain())

    report = ot.casework.monthly_report(case, month=record["report_month"])
    last = report.period.end or case.opened_on
    for goal in case.goals:
        show(ot.goals.smart.review(goal, on=last))
    show(ot.goals.attainment([goal for goal in case.goals if goal.scaling], on=last))

    show(ot.casework.evaluate(case, on=last))

    show(report)
    findings = ot.casework.review_report(report)
    show(section(message("What the review of the report finds"), points(findings)))
    show(section(message("What the review of the case finds"), points(ot.casework.review_case(case, on=last))))


if __name__ == "__main__":
    main()
