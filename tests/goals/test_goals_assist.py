"""Levels of help: bands of effort, the rule of two helpers, and the words of UK services."""

from typing import Any

import pytest

from occupational_therapy.goals.assist import EFFORT_BANDS, AssistLevel, Help, HelpWord, level_of_rank
from occupational_therapy.kernel.errors import InvalidInputError


@pytest.mark.parametrize(
    ("expected", "seen"),
    [
        pytest.param("independent", {"helper": False, "device_time_or_safety": False}, id="no aid"),
        pytest.param("independent", {"helper": False, "device_time_or_safety": False, "helpers": 0}, id="0 helpers"),
        pytest.param(
            "independent", {"helper": False, "device_time_or_safety": False, "effort_percent": 100}, id="whole effort"
        ),
        pytest.param("modified_independent", {"helper": False, "device_time_or_safety": True}, id="a rail"),
        pytest.param("supervision_or_setup", {"helper": True, "physical_contact": False}, id="prompts"),
        pytest.param(
            "supervision_or_setup",
            {"helper": True, "physical_contact": False, "effort_percent": 10},
            id="bands are not for prompts",
        ),
        pytest.param("minimal_assist", {"helper": True, "physical_contact": True, "effort_percent": 100}, id="100"),
        pytest.param("minimal_assist", {"helper": True, "physical_contact": True, "effort_percent": 75}, id="75"),
        pytest.param("moderate_assist", {"helper": True, "physical_contact": True, "effort_percent": 74.9}, id="74.9"),
        pytest.param("moderate_assist", {"helper": True, "physical_contact": True, "effort_percent": 50}, id="50"),
        pytest.param("maximal_assist", {"helper": True, "physical_contact": True, "effort_percent": 49}, id="49"),
        pytest.param("maximal_assist", {"helper": True, "physical_contact": True, "effort_percent": 25}, id="25"),
        pytest.param("total_assist", {"helper": True, "physical_contact": True, "effort_percent": 24}, id="24"),
        pytest.param("total_assist", {"helper": True, "physical_contact": True, "effort_percent": 0}, id="0"),
        pytest.param(
            "moderate_assist",
            {"helper": True, "physical_contact": True, "effort_percent": 60, "helpers": 1},
            id="one helper",
        ),
        pytest.param(
            "total_assist",
            {"helper": True, "physical_contact": True, "effort_percent": 60, "helpers": 2},
            id="two helpers",
        ),
        pytest.param("total_assist", {"helper": True, "helpers": 3}, id="three helpers, nothing else said"),
        pytest.param("not_done", {"helper": True, "done": False}, id="not done, with a helper"),
        pytest.param("not_done", {"helper": False, "done": False}, id="not done, without"),
    ],
)
def test_level_follows_from_what_was_seen(expected: str, seen: dict[str, Any]) -> None:
    """Bands as in section 1.5 of the sheet; two helpers make it total assistance whatever the effort."""
    assert AssistLevel(expected) is Help(**seen).level


@pytest.mark.parametrize(
    ("paths", "seen"),
    [
        pytest.param({"physical_contact"}, {"helper": True}, id="touch not said"),
        pytest.param({"effort_percent"}, {"helper": True, "physical_contact": True}, id="effort not said"),
        pytest.param({"helpers", "physical_contact"}, {"helper": True, "helpers": 0}, id="a helper who is none"),
        pytest.param({"device_time_or_safety"}, {"helper": False}, id="aid not said"),
        pytest.param(
            {"physical_contact", "helpers", "effort_percent", "device_time_or_safety"},
            {"helper": False, "physical_contact": True, "helpers": 1, "effort_percent": 50},
            id="help by nobody",
        ),
        pytest.param({"effort_percent"}, {"helper": True, "effort_percent": 101}, id="above 100"),
        pytest.param({"effort_percent"}, {"helper": True, "effort_percent": -1}, id="below 0"),
        pytest.param({"effort_percent"}, {"helper": True, "effort_percent": True}, id="bool as number"),
        pytest.param({"helper"}, {"helper": None}, id="helper unknown"),
        pytest.param({"helper"}, {"helper": 1}, id="helper as number"),
        pytest.param({"helpers"}, {"helper": True, "helpers": -1}, id="negative helpers"),
    ],
)
def test_what_is_not_said_or_cannot_be_is_refused(paths: set[str], seen: dict[str, Any]) -> None:
    """Nothing is inferred from what is not said, and every problem is named."""
    with pytest.raises(InvalidInputError) as caught:
        Help(**seen)

    assert paths == {problem.path for problem in caught.value.problems}


def test_ranks_run_from_seven_to_one() -> None:
    """Independent is 7, total assistance 1, and an activity that is not done has no rank."""
    assert [level.rank for level in AssistLevel] == [7, 6, 5, 4, 3, 2, 1, None]


@pytest.mark.parametrize("level", [level for level in AssistLevel if level.rank])
def test_a_rank_gives_its_level(level: AssistLevel) -> None:
    """Level and rank name each other."""
    assert level is level_of_rank(level.rank or 0)


@pytest.mark.parametrize("rank", [0, 8, True, None, "5"])
def test_no_other_rank_exists(rank: Any) -> None:  # noqa: ANN401 - of any type
    """A rank is 1 to 7, and True is no 1."""
    with pytest.raises(InvalidInputError, match="give 1 to 7"):
        level_of_rank(rank)


def test_bands_reach_down_to_nothing() -> None:
    """Every effort has a band: they go down to 0."""
    assert EFFORT_BANDS[-1][0] == 0


@pytest.mark.parametrize(
    ("expected", "word"),
    [
        ([7], HelpWord.UNAIDED),
        ([6], HelpWord.WITH_AID),
        ([5], HelpWord.SET_UP),
        ([5], HelpWord.PROMPTS),
        ([5], HelpWord.SUPERVISION),
        ([5], HelpWord.STAND_BY),
        ([5, 4], HelpWord.CONTACT_GUARD),
        ([4, 3, 2], HelpWord.ASSISTANCE_OF_1),
        ([1], HelpWord.ASSISTANCE_OF_2),
        ([4, 3, 2, 1], HelpWord.HOIST),
    ],
)
def test_words_stand_for_levels(expected: list[int], word: HelpWord) -> None:
    """The map of section 1.5: one helper leaves the effort open, two are total assistance, a touch is either of two."""
    assert expected == [level.rank for level in word.levels]


@pytest.mark.parametrize("named", [*AssistLevel, *HelpWord])
def test_each_has_words(named: AssistLevel | HelpWord) -> None:
    """Every level and every word can be read."""
    assert str(named.label)
