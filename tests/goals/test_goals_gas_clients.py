"""T of many clients: the same numbers, the same refusals as one by one."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.goals.gas import Variant, t_score, t_scores
from occupational_therapy.kernel.errors import InvalidInputError

WEIGHTS = st.one_of(st.integers(0, 9), st.decimals(0, 9, places=1), st.integers(0, 10**12))


@st.composite
def clients(draw: st.DrawFn) -> dict[str, Any]:
    """Clients with goals of one variant, written as any type of number, some missing, weighted or not."""
    variant = draw(st.sampled_from(Variant))
    level = st.one_of(
        st.sampled_from([written for each in variant.levels for written in {each, float(each), _whole(each)}]),
        st.none(),
    )
    rows = draw(st.lists(st.lists(level, min_size=1, max_size=8), max_size=6))
    weights = draw(st.none() | st.tuples(*(st.lists(WEIGHTS, min_size=len(row), max_size=len(row)) for row in rows)))
    rho = draw(st.sampled_from([Decimal("0.3"), 0, 1, 0.25]))
    return {
        "levels": rows,
        "weights": weights,
        "rho": rho,
        "variant": variant,
        "missing": draw(st.sampled_from([None, "drop", "carry"])),
    }


def _whole(level: Decimal) -> int | Decimal:
    return int(level) if level == int(level) else level


def _one_by_one(given: dict[str, Any]) -> tuple[list[float], list[str]]:
    scores: list[float] = []
    problems: list[str] = []
    weights = given["weights"] or [None] * len(given["levels"])
    for place, (row, own) in enumerate(zip(given["levels"], weights, strict=True)):
        try:
            scores.append(t_score(row, own, given["rho"], given["variant"], missing=given["missing"]))
        except InvalidInputError as error:
            problems += [f"clients[{place}].{problem}" for problem in error.problems]
    return scores, problems


@given(clients())
def test_many_at_once_are_as_one_by_one(given_clients: dict[str, Any]) -> None:
    """The very same floats, and the same problems, each with its client."""
    scores, problems = _one_by_one(given_clients)

    if problems:
        with pytest.raises(InvalidInputError) as caught:
            t_scores(**given_clients)
        assert problems == [str(problem) for problem in caught.value.problems]
    else:
        assert tuple(scores) == t_scores(**given_clients)


@pytest.mark.parametrize(
    ("paths", "given_clients"),
    [
        pytest.param(["clients[1].levels[0]"], {"levels": [[0], [3]]}, id="a level there is not"),
        pytest.param(
            ["clients[0].levels[0]", "clients[2].levels"], {"levels": [[True], [0], []]}, id="bool, and no goals"
        ),
        pytest.param(["clients[0].levels[1]"], {"levels": [[0, float("nan")]]}, id="no number"),
        pytest.param(["clients[0].levels[0]"], {"levels": [[Decimal("sNaN")]]}, id="no number at all"),
        pytest.param(["clients[0].levels[0]"], {"levels": [["0"]]}, id="text"),
        pytest.param(["clients[0].levels[0]"], {"levels": [[None, 1]]}, id="missing, without a rule"),
        pytest.param(["clients[0].levels"], {"levels": [[None]], "missing": "drop"}, id="all missing"),
        pytest.param(["clients[0].missing"], {"levels": [[0]], "missing": "carry"}, id="a rule that needs a baseline"),
        pytest.param(["clients[0].weights[0]"], {"levels": [[0, 1]], "weights": [[-1, 1]]}, id="a negative weight"),
        pytest.param(["clients[0].weights[0]"], {"levels": [[0]], "weights": [[True]]}, id="bool as weight"),
        pytest.param(["clients[0].weights"], {"levels": [[0, 1]], "weights": [[0, 0]]}, id="no weight at all"),
        pytest.param(["clients[0].weights"], {"levels": [[0, 1]], "weights": [[1]]}, id="too few weights"),
        pytest.param(["weights"], {"levels": [[0], [1]], "weights": [[1]]}, id="too few rows of weights"),
        pytest.param(["weights[0]"], {"levels": [[0]], "weights": [1]}, id="one weight for all"),
        pytest.param(["levels[0]", "levels[1]"], {"levels": [0, 1]}, id="no rows"),
        pytest.param(["levels"], {"levels": None}, id="nothing"),
        pytest.param(["rho"], {"levels": [[0]], "rho": 2}, id="rho"),
        pytest.param(["variant"], {"levels": [[0]], "variant": "seven_point"}, id="variant"),
        pytest.param(["missing"], {"levels": [[0]], "missing": "ignore"}, id="missing"),
    ],
)
def test_what_cannot_be_is_refused(paths: list[str], given_clients: dict[str, Any]) -> None:
    """Every problem of every client, with its place."""
    with pytest.raises(InvalidInputError) as caught:
        t_scores(**given_clients)

    assert paths == [problem.path for problem in caught.value.problems]


def test_clients_without_goals_in_common() -> None:
    """No clients give no scores; clients can have different numbers of goals."""
    assert t_scores([]) == ()
    assert t_scores([[0], [0, 0], (0, 0, 0)]) == (50.0, 50.0, 50.0)


def test_a_half_level_is_scored() -> None:
    """Partly achieved counts half in the variant that has it."""
    assert t_scores([[-0.5]], variant="six_point_half") == (45.0,)


def test_a_missing_goal_takes_its_weight_along() -> None:
    """Dropped is the goal, level and weight."""
    assert t_scores([[None, 1, -1]], [[9, 4, 1]], missing="drop") == t_scores([[1, -1]], [[4, 1]])
