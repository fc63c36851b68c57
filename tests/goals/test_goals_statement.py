"""Goals put into words from their fields."""

from typing import Any

import pytest

from occupational_therapy.goals.criterion import Criterion
from occupational_therapy.goals.measure import GoalMeasure
from occupational_therapy.goals.statement import compose, particulars
from occupational_therapy.goals.support import Support
from occupational_therapy.goals.terms import Terms
from tests.samples.goals import DRESSING

LEVEL = GoalMeasure(kind="independence_level")


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param("Goal for the client", {}, id="nothing said"),
        pytest.param("Goal for a carer", {"actor": "carer"}, id="not the client's"),
        pytest.param("Goal for the client: hum", {"verb": "hum"}, id="a verb alone"),
        pytest.param("Goal for the client: Do crafts", {"occupation": "crafts"}, id="an occupation alone"),
        pytest.param("Goal for the client: knit (Do crafts)", {"verb": "knit", "occupation": "crafts"}, id="both"),
        pytest.param("Goal for the client; support: with an aid", {"support": Support(word="with_aid")}, id="support"),
        pytest.param("Goal for the client", {"support": Support()}, id="support that says nothing"),
        pytest.param("Goal for the client; to 5", {"target": 5}, id="no baseline"),
        pytest.param("Goal for the client", {"baseline": 5}, id="no target"),
        pytest.param("Goal for the client; from 2 to 5", {"baseline": 2, "target": 5}, id="both levels"),
        pytest.param("Goal for the client; to yes", {"measure": GoalMeasure(kind="yes_no")}, id="yes or no"),
        pytest.param(
            "Goal for the client; held at level 5", {"measure": LEVEL, "target": 5, "maintain": True}, id="to hold"
        ),
        pytest.param("Goal for the client; on 3 occasions in a row", {"criterion": Criterion(run=3)}, id="criterion"),
        pytest.param("Goal for the client; by 2026-06-01", {"due": "2026-06-01"}, id="due"),
    ],
)
def test_a_goal_is_composed_from_what_is_said(expected: str, given: dict[str, Any]) -> None:
    """What is missing is left out."""
    assert expected == str(compose(Terms(start="2026-03-02", **given)))


def test_a_whole_goal_reads_as_one_sentence() -> None:
    """Activity, place, support, levels and date, in that order."""
    assert str(compose(DRESSING)) == (
        "Goal for the client: dress (Put on upper-body clothes); in the bedroom, sitting on the bed; support: with "
        "prompts, no more than 2 prompts and dressing stick; from 45 minutes to 20 minutes; by 2026-06-01"
    )


def test_particulars_name_every_field() -> None:
    """Each field is named, whether it is said or not."""
    said = {str(name): None if value is None else str(value) for name, value in particulars(DRESSING)}
    unsaid = {
        str(name): None if value is None else str(value) for name, value in particulars(Terms(start="2026-03-02"))
    }

    assert said.keys() == unsaid.keys()
    assert said["Importance to the client"] == "9 of 10"
    assert said["In the way"] == "tires in the morning (ICF b1300)"
    assert {name: value for name, value in unsaid.items() if value is not None} == {
        "Who": "the client",
        "Start": "2026-03-02",
        "Agreement": "agreement not recorded",
    }


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        ("5", {"target": 5}),
        ("5, on 4 of 5 occasions", {"target": 5, "criterion": Criterion(times=4, of=5)}),
        ("held at level 5", {"target": 5, "maintain": True, "measure": LEVEL}),
    ],
)
def test_a_target_reads_with_its_criterion(expected: str, given: dict[str, Any]) -> None:
    """A level to hold says so."""
    said = {str(name): str(value) for name, value in particulars(Terms(start="2026-03-02", **given))}

    assert expected == said["Target"]
