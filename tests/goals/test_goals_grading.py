"""The proposed grade of a goal statement: section 1.2 of the goals sheet, the three steps and the ICF content."""

from typing import Any

import attrs
import pytest

from occupational_therapy.goals import Goal, StatementContent, StatementDetail, Terms, propose_grade
from occupational_therapy.goals.grading import SOURCES, ProposedGrade
from occupational_therapy.kernel.errors import InvalidInputError
from tests.samples.goals import DRESSING, OWNERS

ON = "2026-03-09"


def proposed(statement: str | None = None, codes: tuple[str, ...] = (), **terms: Any) -> ProposedGrade:  # noqa: ANN401
    """The grade proposed of a goal that says only what is given."""
    return propose_grade(Goal(id="G1", terms=Terms(statement=statement, start="2026-03-02", **terms)), ON, codes=codes)


@pytest.mark.parametrize(
    ("expected", "statement"),
    [
        pytest.param("++", "Walk 50 metres in the hall with a frame by 1 June 2026", id="level, measure, time"),
        pytest.param("++", "Make tea at home with 2 verbal prompts, 4 times a week, within 6 weeks", id="in 6 weeks"),
        pytest.param(
            "++", "Improve sitting in the wheelchair from 1 to 2 hours a day by 1 June", id="a vague verb, excused"
        ),
        pytest.param("+", "Walk 50 metres in the hall with a frame", id="no time"),
        pytest.param("+", "Walk in the hall with a frame by 1 June 2026", id="no level"),
        pytest.param("+", "Dress more in the morning by 1 June 2026", id="more than what"),
        pytest.param("+", "Walk 50 metres as able", id="as able, and no time"),
        pytest.param("+", "Put on a coat", id="an activity alone"),
        pytest.param("+", "Reduce pain to 4/10", id="an impairment measured, without a time"),
        pytest.param("++", "Pain of no more than 3/10 after 20 minutes in the garden by 15 May", id="and with one"),
        pytest.param("-", "Improve mobility", id="no activity"),
        pytest.param("-", "Work on dressing", id="no end point"),
        pytest.param("-", "To feel good about cooking by 1 June", id="an inner state"),
        pytest.param("-", "Reduce spasticity", id="a function, without an end"),
        pytest.param("-", None, id="nothing"),
    ],
)
def test_a_statement_is_graded_in_three_steps(expected: str, statement: str | None) -> None:
    """Enough for an accurate rating; clear, but a matter of opinion; no clear goal."""
    assert expected == proposed(statement).detail.sign


def test_a_goal_with_all_its_fields_is_detailed() -> None:
    """Fields count as the words do."""
    grade = propose_grade(Goal(id="G1", terms=DRESSING, owners=OWNERS, lead="OT-1"), ON)

    assert (grade.detail, grade.content, grade.codes) == (
        StatementDetail.DETAILED,
        StatementContent.ACTIVITY,
        ("d540",),
    )
    assert [str(reason) for reason in grade.reasons] == [
        "the activity, the level wanted with its measure, and the time are named"
    ]


@pytest.mark.parametrize(
    ("expected", "terms"),
    [
        pytest.param(
            StatementDetail.DETAILED, {"support": None, "baseline": None}, id="support and start lower nothing"
        ),
        pytest.param(StatementDetail.DETAILED, {"occupation": None}, id="a verb will do"),
        pytest.param(StatementDetail.CLEAR, {"due": None, "statement": None, "review_dates": ()}, id="no time"),
        pytest.param(StatementDetail.CLEAR, {"target": None, "statement": None}, id="no level wanted"),
        pytest.param(StatementDetail.CLEAR, {"measure": None, "statement": None}, id="no measure"),
        pytest.param(StatementDetail.UNCLEAR, {"actor": "carer"}, id="for a carer to do"),
        pytest.param(
            StatementDetail.UNCLEAR, {"occupation": None, "verb": None, "statement": None}, id="nothing is done"
        ),
    ],
)
def test_what_is_missing_lowers_the_step(expected: StatementDetail, terms: dict[str, Any]) -> None:
    """The reasons are what the checks said."""
    goal = Goal(id="G1", terms=attrs.evolve(DRESSING, **terms), owners=OWNERS, lead="OT-1")
    grade = propose_grade(goal, ON)

    assert expected == grade.detail
    assert {str(reason) for reason in grade.reasons} <= {
        *(str(finding.message) for finding in grade.findings),
        "the activity, the level wanted with its measure, and the time are named",
    }


@pytest.mark.parametrize(
    ("letter", "telling", "codes", "terms"),
    [
        pytest.param("A", ("d450",), ("d450",), {}, id="an activity"),
        pytest.param("A", ("d630",), ("b730",), {"occupation": "make_hot_drink"}, id="the occupation, whatever else"),
        pytest.param("A", ("d4500",), ("s750", "b7301", "d4500"), {}, id="an activity among others"),
        pytest.param("B", ("b735", "b280"), ("b735", "b280", "b735"), {}, id="impairments, each once"),
        pytest.param("B", ("b710",), ("s730", "b710"), {}, id="an impairment with its structure"),
        pytest.param("C", ("s730",), ("s730", "e120"), {}, id="anatomy"),
        pytest.param(None, (), ("e120",), {}, id="surroundings tell nothing"),
        pytest.param(None, (), (), {}, id="no code"),
    ],
)
def test_the_codes_tell_what_it_speaks_of(
    letter: str | None, telling: tuple[str, ...], codes: tuple[str, ...], terms: dict[str, Any]
) -> None:
    """A with any activity or participation, B with body functions alone, C with structures alone; else not known."""
    grade = proposed("Walk", codes, **terms)

    assert letter == (None if grade.content is None else grade.content.letter)
    assert telling == grade.codes


def test_a_code_that_is_none_is_refused() -> None:
    """Each is told with its place."""
    with pytest.raises(InvalidInputError, match=r"codes\[1\]: 'x1' is not an ICF code"):
        proposed("Walk", ("d450", "x1"))


def test_the_grade_is_told_as_a_proposal() -> None:
    """The reader sees sign, letter, reasons and source, and that a person decides."""
    told = str(proposed("Walk 50 metres in the hall", ("b730",)).outline())

    assert "+: clear, but still a matter of opinion" in told
    assert "B: an impairment alone, by b730" in told
    assert "no due date is set" in told
    assert "a person decides" in told
    assert "e002230" in told
    assert "is not known" in str(proposed("Walk").outline())
    assert SOURCES[0].citation.startswith("BMJ Open 2013")


def test_without_its_language_only_fields_count() -> None:
    """A statement in an unknown language proves nothing."""
    goal = Goal(id="G1", terms=Terms(statement="Walk 50 metres by 1 June", start="2026-03-02"))

    assert propose_grade(goal, ON, language=None).detail is StatementDetail.UNCLEAR


@pytest.mark.parametrize("step", StatementDetail)
def test_every_step_has_its_words(step: StatementDetail) -> None:
    """Sign and words."""
    assert step.sign in ("++", "+", "-")
    assert str(step.label)
