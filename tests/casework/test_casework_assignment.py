"""The best assignment there is, ties broken in the one stated way, and exact beyond what floats can tell."""

import itertools
import random
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from occupational_therapy.casework.assignment import Offers, assign, perfected
from tests.house import HERE

WITHOUT_SCIPY = """
import sys
sys.modules["scipy"] = None
import occupational_therapy as ot

def travel(base, home):
    print("was asked")
    return 3

from tests.casework.caseload import REFERRAL, THERAPIST
print(len(ot.casework.allocate([], [THERAPIST], on="2026-11-23")))
try:
    ot.casework.allocate([REFERRAL], [THERAPIST], on="2026-11-23", travel=travel)
except ImportError as error:
    print(type(error).__name__, error)
"""


def by_trial(offers: list[Offers], room: list[int]) -> tuple[int | None, ...]:
    """The best of all assignments, by trying every one; of equals that in which the first row does best, and so on."""
    choices = [[*sorted(each, key=lambda offer: -offer[1]), (None, 0)] for each in offers]
    best: tuple[int, tuple[int, ...]] | None = None
    for ranks in itertools.product(*(range(len(each)) for each in choices)):
        taken = [each[rank] for each, rank in zip(choices, ranks, strict=True)]
        places = [place for place, _ in taken if place is not None]
        if all(places.count(place) <= width for place, width in enumerate(room)):
            tried = -sum(weight for _, weight in taken), ranks
            best = tried if best is None else min(best, tried)
    assert best is not None
    return tuple(each[rank][0] for each, rank in zip(choices, best[1], strict=True))


@st.composite
def problem(draw: st.DrawFn) -> tuple[list[Offers], list[int]]:
    """Up to five rows and four places, with many equal weights, or with weights that floats cannot tell apart."""
    room = draw(st.lists(st.integers(0, 2), min_size=1, max_size=4))
    base, most = draw(st.sampled_from([(0, 2), (0, 5), (0, 10**13), (2**60, 3)]))
    places = st.sets(st.sampled_from(range(len(room))))
    offers = [
        tuple((place, base + draw(st.integers(1, most))) for place in sorted(draw(places)))
        for _ in range(draw(st.integers(0, 5)))
    ]
    return offers, room


@settings(max_examples=300)
@given(problem())
def test_as_good_as_trying_everything(problem: tuple[list[Offers], list[int]]) -> None:
    """On small problems it finds the very assignment that trying all of them finds, ties included."""
    offers, room = problem

    assert by_trial(offers, room) == assign(offers, room)


@settings(max_examples=300)
@given(problem(), st.randoms(use_true_random=False))
def test_any_start_leads_there(problem: tuple[list[Offers], list[int]], chance: random.Random) -> None:
    """Whatever the solver would have left undone is done: from a start at random the same assignment is reached."""
    offers, room = problem
    left = list(room)
    start: list[int | None] = [None] * len(offers)
    for row in chance.sample(range(len(offers)), len(offers)):
        choices = [place for place, _ in offers[row] if left[place]]
        if choices and chance.random() < 0.8:
            start[row] = place = chance.choice(choices)
            left[place] -= 1

    assert by_trial(offers, room) == perfected(offers, room, start)


@pytest.mark.parametrize(
    ("expected", "offers", "room"),
    [
        pytest.param((), [], [], id="nothing to assign"),
        pytest.param((), [], [3], id="nobody to assign"),
        pytest.param((None,), [()], [1], id="no offer"),
        pytest.param((None,), [((0, 5),)], [0], id="no room"),
        pytest.param((0, 0), [((0, 5),), ((0, 5),)], [2], id="room for both"),
        pytest.param((0, None), [((0, 5),), ((0, 5),)], [1], id="equals: the first row first"),
        pytest.param((None, 0), [((0, 5),), ((0, 6),)], [1], id="the better one"),
        pytest.param((1, 0), [((0, 9), (1, 4)), ((0, 8),)], [1, 1], id="the first gives way where it can"),
        pytest.param((1, 2, 0), [((0, 9), (1, 8)), ((1, 9), (2, 8)), ((0, 9),)], [1, 1, 1], id="a chain of moves"),
        pytest.param((0, 1), [((0, 5), (1, 5)), ((0, 5), (1, 5))], [1, 1], id="equal places: the first place first"),
        pytest.param((1, 0), [((1, 5), (0, 5)), ((0, 5), (1, 5))], [1, 1], id="equal places as they are offered"),
        pytest.param((None, 0), [((0, 2**60 + 1),), ((0, 2**60 + 2),)], [1], id="finer than a float"),
    ],
)
def test_assignments(expected: tuple[int | None, ...], offers: list[Offers], room: list[int]) -> None:
    """Cases worked by hand."""
    assert expected == assign(offers, room)


def test_without_scipy() -> None:
    """Whoever lacks SciPy is told how to get it before any way is asked for; nothing to allocate does without."""
    run = subprocess.run(  # noqa: S603 - the interpreter that runs the tests, and literal code
        [sys.executable, "-c", WITHOUT_SCIPY], cwd=HERE.parent, capture_output=True, text=True, check=True
    )

    assert run.stdout == (
        "0\n"
        "ExtraNeededError occupational_therapy.casework.allocate needs scipy, which is not installed: "
        "pip install 'occupational_therapy[allocation]'\n"
    )
