"""Goals side by side: a due date in the past, no client words, five goals with one owner, more than three at once."""

from typing import Any

import attrs
import pytest

from occupational_therapy.goals import Goal, Goals, Owner, Terms, review_goals
from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.findings import Severity

ON = "2026-06-01"
TERMS = Terms(start="2026-03-02", due="2026-07-01", client_words="To cook again", agreement="agreed_with_client")


def goal(number: int, owner: str = "OT-1", client: str | None = "C-7", **terms: Any) -> Goal:  # noqa: ANN401 - any term
    """A goal of a client, with one owner."""
    return Goal(
        id=f"G{number}",
        client=client,
        terms=attrs.evolve(TERMS, **terms),
        owners=[Owner(id=owner, discipline="occupational_therapy")],
    )


def found(*goals: Goal, on: str = ON) -> list[tuple[str, str]]:
    """What was found, and where."""
    return [(finding.rule.removeprefix("goals_"), finding.path) for finding in review_goals(goals, on).findings]


CLOSED = goal(9).with_step(on="2026-05-01", event="close", author="OT-1", reason="done")
PAST, WORDS, SHARED, FEW = "not_past_due", "client_words", "shared_out", "few_at_once"


@pytest.mark.parametrize(
    ("expected", "goals"),
    [
        pytest.param([], [], id="no goals"),
        pytest.param([], [goal(1), goal(2), goal(3)], id="three sound goals"),
        pytest.param([(FEW, "goals")], [goal(1), goal(2), goal(3), goal(4)], id="four at once"),
        pytest.param([(SHARED, "goals"), (FEW, "goals")], [goal(n) for n in range(5)], id="five with one owner"),
        pytest.param(
            [(FEW, "goals")], [*(goal(n) for n in range(4)), goal(4, owner="PT-1")], id="five with two owners"
        ),
        pytest.param([], [*(goal(n) for n in range(3)), CLOSED], id="a fourth that is closed"),
        pytest.param([], [goal(1), goal(2), goal(3, client="C-8"), goal(4, client="C-8")], id="of two clients"),
        pytest.param(
            [], [goal(n, client="C-7" if n < 3 else "C-8") for n in range(6)], id="six with one owner, of two clients"
        ),
        pytest.param(
            [], [*(goal(n) for n in range(3)), goal(3, start="2026-06-02")], id="a fourth that is not set yet"
        ),
        pytest.param([], [goal(1, due="2026-06-01")], id="due today"),
        pytest.param([(PAST, "goals[0].due")], [goal(1, due="2026-05-31")], id="due yesterday"),
        pytest.param([], [goal(1, due=None)], id="no due date"),
        pytest.param([(WORDS, "goals[1].client_words")], [goal(1), goal(2, client_words=None)], id="no client words"),
        pytest.param(
            [], [attrs.evolve(CLOSED, terms=attrs.evolve(TERMS, due="2026-04-30"))], id="closed past its due date"
        ),
    ],
)
def test_what_a_person_should_look_at(expected: list[tuple[str, str]], goals: list[Goal]) -> None:
    """Doubtful practice is found among the open goals of a day, and never refused."""
    assert expected == found(*goals)


def test_the_version_of_the_day_counts() -> None:
    """A goal that was given a new due date was past due until then."""
    late = goal(1, due="2026-05-01")
    moved = late.revised(on="2026-05-20", author="OT-1", reason="ill", terms=attrs.evolve(late.terms, due="2026-07-01"))

    assert found(moved, on="2026-05-19") == [(PAST, "goals[0].due")]
    assert found(moved, on="2026-05-20") == []


def test_findings_name_goals_by_their_identifier() -> None:
    """A finding says what would mend it, and gives the number."""
    first, second = review_goals([goal(n) for n in range(5)], ON).findings

    assert str(first.message) == "OT-1 answers for 5 open goals of one client: can anybody share them?"
    assert str(second.message).startswith("5 goals of one client are open at once")
    assert first.severity is Severity.NOTE


def test_the_outline_says_what_was_found() -> None:
    """The number of open goals, and the findings or that there are none."""
    assert str(review_goals([goal(1), CLOSED], ON).outline()).endswith("1 open goal\n\nnothing was found")
    assert "2 open goals\n\n- warning" in str(review_goals([goal(1, due="2026-05-31"), goal(2)], ON).outline())


@pytest.mark.parametrize(("path", "given"), [("goals[0]", ([1], ON)), ("goals", (None, ON)), ("on", ([], "today"))])
def test_nonsense_is_refused(path: str, given: tuple[Any, Any]) -> None:
    """Goals, and a date."""
    with pytest.raises(InvalidInputError) as caught:
        review_goals(*given)

    assert [path] == [problem.path for problem in caught.value.problems]


def test_goals_are_a_value() -> None:
    """The same goals on the same day are equal."""
    assert Goals(goals=[goal(1)], on=ON) == review_goals([goal(1)], ON)
