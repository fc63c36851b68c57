"""Benchmark: T for 100,000 clients of six goals, as a ratio to NumPy doing the same.

    python benchmarks/gas.py [--quick]

It needs NumPy, which the library does not: install it beside, or pandas, which brings it. ``--quick`` takes few clients
once, to see that it runs. Both sides are given the same lists; NumPy also the arrays made of them beforehand. NumPy
checks no level and no weight, and its floats are rounded at each step; the library's are those nearest to the formula.
"""

import argparse
import random
import timeit
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from occupational_therapy.goals.gas import t_score, t_scores

Rows = list[list[int]]
Array = npt.NDArray[np.float64]

GOALS = 6
LEVELS = range(-2, 3)
WEIGHTS = [importance * difficulty for importance in range(1, 4) for difficulty in range(1, 4)]
"""What importance times difficulty comes to."""
SOUGHT = 1e-9
"""How near the two must come: floats are rounded at each of NumPy's steps."""


def seconds(work: Callable[[], object], *, quick: bool) -> float:
    """The least time a call took, of several."""
    return min(timeit.repeat(work, number=1, repeat=1 if quick else 7))


def with_numpy(levels: Rows | Array, weights: Rows | Array) -> Array:
    """T of every client, as somebody would write it with NumPy."""
    x, w = np.asarray(levels, dtype=float), np.asarray(weights, dtype=float)
    scores: Array = 50 + 10 * (w * x).sum(axis=1) / np.sqrt(0.7 * (w * w).sum(axis=1) + 0.3 * w.sum(axis=1) ** 2)
    return scores


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="T of many clients, as a ratio to NumPy.")
    parser.add_argument("--quick", action="store_true", help="few clients once, to see that it runs")
    quick: bool = parser.parse_args().quick

    clients = 1_000 if quick else 100_000
    drawn = random.Random(1968)  # noqa: S311 - test data
    levels = [drawn.choices(LEVELS, k=GOALS) for _ in range(clients)]
    weights = [drawn.choices(WEIGHTS, k=GOALS) for _ in range(clients)]
    alike = [[1] * GOALS] * clients
    few = levels[: clients // 100], weights[: clients // 100]

    assert np.abs(with_numpy(levels, weights) - np.array(t_scores(levels, weights))).max() < SOUGHT
    assert t_scores(*few) == tuple(map(t_score, *few))

    numpy_lists = seconds(lambda: with_numpy(levels, weights), quick=quick)
    arrays = np.asarray(levels, dtype=float), np.asarray(weights, dtype=float)
    numpy_arrays = seconds(lambda: with_numpy(*arrays), quick=quick)
    own = seconds(lambda: t_scores(levels, weights), quick=quick)
    own_alike = seconds(lambda: t_scores(levels), quick=quick)
    numpy_alike = seconds(lambda: with_numpy(levels, alike), quick=quick)
    one_by_one = 100 * seconds(lambda: [t_score(*client) for client in zip(*few, strict=True)], quick=quick)

    for name, ratio in (
        ("t_scores, weighted / NumPy from the same lists", own / numpy_lists),
        ("t_scores, weighted / NumPy from arrays made beforehand", own / numpy_arrays),
        ("t_scores, equal weights / NumPy from the same lists", own_alike / numpy_alike),
        ("t_score one by one / t_scores, weighted", one_by_one / own),
    ):
        print(f"{ratio:8.2f}  {name}")
    print(f"{own / clients * 1e6:8.2f}  microseconds a client, t_scores, weighted, on this machine")


if __name__ == "__main__":
    main()
