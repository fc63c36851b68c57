"""The example of the README: a whole case, from referral to monthly report."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCRIPT = ROOT / "docs" / "examples" / "brain_injury_case.py"


@pytest.fixture(scope="module")
def printed() -> str:
    """What the script prints."""
    run = subprocess.run([sys.executable, "-I", str(SCRIPT)], check=True, capture_output=True, encoding="utf-8")  # noqa: S603
    return run.stdout


@pytest.mark.parametrize(
    "words",
    [
        "# Who may be instructed for referral R-2026-017, 2 March 2026",
        "| 1 | OT-01 | 85 % |",
        "- OT-07: may not practise on that day: registration ended on 31 October 2025",
        "- OT-24: whether they can take a new client is not on record",
        "Check the live register of the Health and Care Professions Council",
        "| Total with VAT |  | £2,952.00 | £3,660.00 | £4,624.00 |",
        "# How the scores of Barthel Index came about",
        "- stop (published method): item 9 of the PHQ-9 was answered above 0",
        "| Getting along with people | 52.08 | 0 to 100 | prorated |  |",
        "# Goal G4 on 31 August 2026: SMART as rehabilitation reads it",
        "- T achieved: 47.2",
        "# Monthly report, 1 August 2026 to 31 August 2026",
        "| Due | 31 July 2026 | 30 September 2026 |",
        "- Cost: £601.16, of which therapy £441.00, travel time £130.68, mileage £29.48",
        "- warning (commissioner's policy): question Q3 of the referral is not answered",
    ],
)
def test_the_example_walks_from_referral_to_report(printed: str, words: str) -> None:
    """Each stage is there, with figures worked out by hand from the file."""
    assert words in printed


def test_the_readme_shows_how_the_example_begins(printed: str) -> None:
    """The beginning in the README is the beginning of what is printed."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    [beginning] = re.findall(r"It begins:\n\n```text\n(.*?)```", readme, re.DOTALL)

    assert printed.startswith(beginning)


def test_nobody_in_the_example_has_a_name() -> None:
    """The people of the example are synthetic and have identifiers alone."""
    text = SCRIPT.with_suffix(".json").read_text(encoding="utf-8")

    assert '"name"' not in text
