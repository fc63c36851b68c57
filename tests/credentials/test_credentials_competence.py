"""Competences, training and experience (guide row G16, SEED-07, SEED-08, RCOT-08)."""

import pytest

from occupational_therapy.credentials import (
    Attestation,
    Competence,
    SpecialismExperience,
    Training,
    TrainingTopic,
)
from occupational_therapy.kernel.errors import InvalidInputError


def test_the_guide_names_nine() -> None:
    """Nine competences besides the years of service, each in words of its own."""
    assert len({str(each.label) for each in Competence}) == 9


def test_an_attestation_keeps_its_evidence_to_itself() -> None:
    """What shows a competence is not in a repr; who attests it is an identifier."""
    attestation = Attestation(
        competence="report_writing", evidence="a letter about somebody", assessor="A1", on="2026-01-10"
    )

    assert "letter" not in repr(attestation)
    assert "A1" in repr(attestation)


def test_an_impossible_attestation() -> None:
    """Every wrong part is named at once, and no name is quoted."""
    with pytest.raises(InvalidInputError) as caught:
        Attestation(competence="charm", evidence=" ", assessor="Somebody Else", on="2026-13-01")

    assert [problem.path for problem in caught.value.problems] == ["competence", "evidence", "assessor", "on"]
    assert "Somebody" not in str(caught.value)


def test_training() -> None:
    """A course has a topic, a day and perhaps a level."""
    training = Training(topic="safeguarding_children", completed_on="2026-01-10", level=3)

    assert (training.level, str(training.topic.label)) == (3, "safeguarding children")
    assert Training(topic="other", completed_on="2026-01-10").level is None
    assert len({str(topic.label) for topic in TrainingTopic}) == 7


def test_impossible_training() -> None:
    """Every wrong part is named at once."""
    with pytest.raises(InvalidInputError) as caught:
        Training(topic="juggling", completed_on="1826-01-01", level=-1)

    assert [problem.path for problem in caught.value.problems] == ["topic", "completed_on", "level"]


@pytest.mark.parametrize("level", [1, 9, None])
def test_experience(level: int | None) -> None:
    """Experience is in a known specialism, with years and a level of the framework where they are known."""
    experience = SpecialismExperience(specialism="hand_therapy", years=2.5, level=level)

    assert (str(experience.years), experience.level) == ("2.5", level)
    assert SpecialismExperience(specialism="hand_therapy").years is None


@pytest.mark.parametrize("level", [0, 10, -1, True, 2.5])
def test_there_are_nine_levels(level: int) -> None:
    """A level outside the framework is refused."""
    with pytest.raises(InvalidInputError, match="level: "):
        SpecialismExperience(specialism="hand_therapy", level=level)


def test_the_levels_are_told() -> None:
    """A level outside the framework is told which there are."""
    with pytest.raises(InvalidInputError, match="level: 10 is no level: they are 1 to 9"):
        SpecialismExperience(specialism="hand_therapy", level=10)


def test_impossible_experience() -> None:
    """An unknown specialism is told its nearest neighbour, and negative years are named."""
    with pytest.raises(InvalidInputError) as caught:
        SpecialismExperience(specialism="hand_therapies", years=-1)

    assert [problem.path for problem in caught.value.problems] == ["specialism", "years"]
    assert "did you mean 'hand_therapy'?" in str(caught.value)
