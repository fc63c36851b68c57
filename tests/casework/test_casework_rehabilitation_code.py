"""The Rehabilitation Code as data: ten markers, three steps, independence and terms (RHC-01, RHC-04 to RHC-09)."""

import pytest

from occupational_therapy.casework import REHABILITATION_CODE, CodePart, CodeProvision, rehabilitation_code
from occupational_therapy.kernel.messages import message
from occupational_therapy.kernel.provenance import Confidence
from tests.casework.caseload import problems


def of(part: CodePart) -> list[CodeProvision]:
    """The provisions of a part."""
    return [each for each in REHABILITATION_CODE.values() if each.part is part]


@pytest.mark.parametrize(
    ("expected", "part", "confidence"),
    [
        (10, CodePart.MARKER, Confidence.FROM_MEMORY),
        (3, CodePart.STEP, Confidence.CONFIRMED),
        (2, CodePart.INDEPENDENCE, Confidence.CONFIRMED),
        (7, CodePart.REPORT_TOPIC, Confidence.FROM_MEMORY),
        (3, CodePart.NOT_IN_REPORT, Confidence.FROM_MEMORY),
        (4, CodePart.TERM, Confidence.CONFIRMED),
    ],
)
def test_provisions(expected: int, part: CodePart, confidence: Confidence) -> None:
    """Each part has its provisions, and each provision the mark of how far it was checked."""
    assert expected == len(of(part))
    assert {confidence} == {source.confidence for each in of(part) for source in each.sources}


def test_steps_stand_in_order() -> None:
    """Triage, assessment, discharge."""
    assert ["triage_report", "assessment_report", "discharge_report"] == [each.key for each in of(CodePart.STEP)]


def test_outline() -> None:
    """Every provision is read once, the steps in their order."""
    shown = str(rehabilitation_code())

    assert all(shown.count(str(each.label)) >= 1 for each in REHABILITATION_CODE.values())
    assert "\n1. triage report (TR)" in shown
    assert len(CodePart) == len({str(part.label) for part in CodePart})


def test_a_provision_is_checked() -> None:
    """A part that is none is refused."""
    assert ["part"] == list(problems(lambda: CodeProvision(key="x", part="annex", label=message("x"), sources=[])))
