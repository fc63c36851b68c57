"""The first assessment: what was looked at, what not, and the answers."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from occupational_therapy.casework import Answered, Assessment, LeftOut
from occupational_therapy.occupations import Area
from tests.casework.caseload import ANALYSIS, ASSESSMENT, problems


@pytest.mark.parametrize(
    ("expected", "changes"),
    [
        pytest.param(
            {"answers[1].question": "Q1 is given twice"},
            {"answers": [Answered(question="Q1", answer="Yes"), Answered(question="Q1", answer="No")]},
            id="a question answered twice",
        ),
        pytest.param({"analyses[1].id": "A1 is given twice"}, {"analyses": [ANALYSIS, ANALYSIS]}, id="analysis twice"),
        pytest.param(
            {"left_out[1].area": "self_care was looked at"},
            {"left_out": [*ASSESSMENT.left_out, LeftOut(area="self_care", reason="No time")]},
            id="left out and looked at",
        ),
        pytest.param(
            {
                "on": "None is not a date: write YYYY-MM-DD",
                "occupations[1]": "no occupation is called 'bath_showers': did you mean 'bath_shower'?",
                "left_out[0]": "str is not a LeftOut",
                "dimensions[0]": "'spiritual' is not one of physical, psychological, social, environmental",
                "analyses[0]": "str is not a ActivityAnalysis",
                "answers": "str is not a list of values",
                "opinion": "int is not text",
            },
            {
                "on": None,
                "occupations": ["bath_shower", "bath_showers"],
                "left_out": ["leisure"],
                "dimensions": ["spiritual"],
                "analyses": ["tea"],
                "answers": "Yes",
                "opinion": 7,
            },
            id="all at once",
        ),
    ],
)
def test_an_impossible_assessment(expected: dict[str, str], changes: dict[str, Any]) -> None:
    """What cannot be is refused, every problem with its path."""
    assert expected == problems(lambda: attrs.evolve(ASSESSMENT, **changes))


@pytest.mark.parametrize(
    ("paths", "act"),
    [
        (["question", "answer"], lambda: Answered(question="the first", answer=" ")),
        (["area", "reason"], lambda: LeftOut(area="work", reason="")),
    ],
)
def test_impossible_parts(paths: list[str], act: Callable[[], object]) -> None:
    """An answer names its question and says something; so does a reason."""
    assert paths == list(problems(act))


def test_activities_taken_apart_were_looked_at() -> None:
    """Coverage counts the occupations named and those that were analysed (G19)."""
    looked_at = attrs.evolve(ASSESSMENT, occupations=["bath_shower"]).coverage

    assert ("bath_shower", "make_hot_drink") == looked_at.occupations
    assert (Area.LEISURE,) == looked_at.areas_left_out


def test_least() -> None:
    """An assessment may say no more than when and by whom."""
    assert tuple(Area) == Assessment(on="2026-03-16", by="OT-1").coverage.areas_left_out


@pytest.mark.parametrize("private", ["At home", "partner", "Interview", "Two hours", "tired", "Independent"])
def test_private_text_is_in_no_repr(private: str) -> None:
    """Place, people, sources, answers, reasons and opinion stay out of the repr."""
    assert private not in repr(ASSESSMENT)
