"""Criteria of consistency: so many of so many, or so many in a row."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.goals.criterion import Consistency, Criterion
from occupational_therapy.kernel.errors import InvalidInputError

T, F = True, False


@pytest.mark.parametrize(
    ("met_at", "criterion", "results"),
    [
        pytest.param(None, Criterion(run=3), [T, T, F, T, T], id="longest run 2 of 3"),
        pytest.param(2, Criterion(run=3), [T, T, T, F], id="three in a row, then a miss"),
        pytest.param(0, Criterion(run=1), [T], id="a run of one"),
        pytest.param(4, Criterion(times=4, of=5), [T, T, F, T, T], id="4 of 5"),
        pytest.param(3, Criterion(times=4, of=5), [T, T, T, T], id="4 of the first 4"),
        pytest.param(None, Criterion(times=4, of=5), [T, F, T, F, T, T], id="4 of 6 is not 4 of 5"),
        pytest.param(5, Criterion(times=4, of=5), [F, F, T, T, T, T], id="4 of the last 5"),
        pytest.param(5, Criterion(times=3), [T, F, F, T, F, T], id="3 of all"),
        pytest.param(None, Criterion(times=3), [T, F, T], id="2 of all"),
        pytest.param(None, Criterion(times=1), [], id="no occasion"),
        pytest.param(None, Criterion(run=1), [], id="no occasion, no run"),
    ],
)
def test_a_criterion_is_met_on_an_occasion(met_at: int | None, criterion: Criterion, results: list[bool]) -> None:
    """The first occasion on which it is met is named."""
    found = criterion.judged(results)

    assert met_at == found.met_at
    assert (met_at is not None) == found.met


def test_occasions_are_counted() -> None:
    """The worked case criterion-02: two in a row at most, four in all."""
    found = Criterion(run=3).judged([T, T, F, T, T])

    assert (found.longest_run, found.successes, found.occasions) == (2, 4, 5)


@given(st.lists(st.booleans()), st.booleans())
def test_what_is_met_stays_met(results: list[bool], another: bool) -> None:  # noqa: FBT001 - a result
    """A further occasion takes nothing back."""
    criterion = Criterion(times=2, of=3)

    assert criterion.judged([*results, another]).met >= criterion.judged(results).met


@pytest.mark.parametrize(
    ("paths", "given_"),
    [
        pytest.param({""}, {}, id="nothing"),
        pytest.param({""}, {"times": 3, "run": 3}, id="both"),
        pytest.param({"", "of"}, {"of": 5}, id="of what"),
        pytest.param({"of"}, {"of": 5, "run": 3}, id="a run of so many"),
        pytest.param({"times"}, {"times": 6, "of": 5}, id="6 of 5"),
        pytest.param({"run"}, {"run": 0}, id="no run"),
        pytest.param({"times"}, {"times": -1}, id="negative"),
        pytest.param({"times"}, {"times": True}, id="bool as number"),
    ],
)
def test_what_is_no_criterion_is_refused(paths: set[str], given_: dict[str, Any]) -> None:
    """A criterion says one thing, and something that can be."""
    with pytest.raises(InvalidInputError) as caught:
        Criterion(**given_)

    assert paths == {problem.path for problem in caught.value.problems}


@pytest.mark.parametrize("result", [None, 1, "yes"])
def test_a_result_is_true_or_false(result: Any) -> None:  # noqa: ANN401 - of any type
    """A missing result is not a failure, and is refused."""
    with pytest.raises(InvalidInputError) as caught:
        Criterion(run=1).judged([T, result])

    assert caught.value.problems[0].path == "results[1]"


@pytest.mark.parametrize(
    ("expected", "criterion"),
    [
        ("on 3 occasions in a row", Criterion(run=3)),
        ("on 1 occasion", Criterion(run=1)),
        ("on 4 of 5 occasions", Criterion(times=4, of=5)),
        ("on 2 occasions", Criterion(times=2)),
    ],
)
def test_it_says_itself(expected: str, criterion: Criterion) -> None:
    """A criterion reads as one would say it."""
    assert expected == str(criterion.label)


@pytest.mark.parametrize(("expected", "results"), [("\nmet\n", [T, T]), ("\nnot met\n", [T, F])])
def test_it_can_be_read(expected: str, results: list[bool]) -> None:
    """What came of it is said with the counts."""
    read = str(Consistency(criterion=Criterion(run=2), results=results).outline())

    assert expected in read
    assert "on 2 occasions\n" in read
