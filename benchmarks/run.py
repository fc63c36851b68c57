"""Benchmarks: speed and memory as ratios, side by side in one run.

    python benchmarks/run.py [--quick] [--rival]

``--quick`` measures each once, to see that it runs. ``--rival`` also compares with clincalc, which is AGPL: it is
installed into an environment of its own for the run, and never into the project's.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import timeit
import tracemalloc
import venv
from collections.abc import Callable
from pathlib import Path

import occupational_therapy as ot
from occupational_therapy.assessment import Measure

MEASURES = {"barthel": ("barthel_index", "original_0_100"), "phq9": ("phq9", None), "gad7": ("gad7", None)}
"""The three measures that clincalc has too, by its names."""
RIVAL = """
import json, sys, timeit
import clincalc
found = {}
for name, answers in {
    "barthel": dict(
        feeding="independent", bathing="independent", grooming="independent", dressing="independent",
        bowels="continent",
        bladder="occasional_accident", toilet_use="independent", transfers="minor_help", mobility="independent",
        stairs="needs_help",
    ),
    "phq9": dict(responses=[1, 2, 0, 3, 1, 1, 2, 0, 0]),
    "gad7": dict(responses=[1, 2, 0, 3, 1, 1, 2]),
}.items():
    calculate = lambda: clincalc.calculate(name, answers)
    found[name] = min(timeit.repeat(calculate, number=5000, repeat=7)) / 5000
print(json.dumps(found))
"""
IMPORTS = ("occupational_therapy", "occupational_therapy.assessment", "occupational_therapy.assessment.definition")
"""The front door, a room's door, and all that a first measure needs."""
IMPORTED = "import time; start = time.perf_counter(); import {modules}; print(time.perf_counter() - start)"


def seconds(work: Callable[[], object], *, quick: bool) -> float:
    """The least time one call took, of several rounds."""
    number, repeat = (10, 1) if quick else (20_000, 7)
    return min(timeit.repeat(work, number=number, repeat=repeat)) / number


def answers_to(measure: Measure) -> dict[str, int]:
    """Middling answers to every item."""
    return {item.key: int(item.numbers[len(item.numbers) // 2]) for item in measure.items}


def by_hand(measure: Measure) -> Callable[[dict[str, int]], int | None]:
    """A function somebody would write for one sum: it checks each answer and adds."""
    allowed = {item.key: frozenset(item.numbers) for item in measure.items}

    def score(answers: dict[str, int]) -> int | None:
        total = 0
        for item, values in allowed.items():
            answer = answers.get(item)
            if answer is None:
                return None
            if isinstance(answer, bool) or answer not in values:
                raise ValueError(item)
            total += answer
        return total

    return score


def import_seconds(modules: str, *, quick: bool) -> float:
    """The time a fresh interpreter takes to import some modules: the median of several."""
    runs = [
        subprocess.run(  # noqa: S603 - our own interpreter and code
            [sys.executable, "-c", IMPORTED.format(modules=modules)], check=True, capture_output=True, text=True
        )
        for _ in range(1 if quick else 21)
    ]
    return statistics.median(float(run.stdout) for run in runs)


def rival_seconds() -> dict[str, float]:
    """What clincalc takes for each of the three, in an environment of its own."""
    with tempfile.TemporaryDirectory() as place:
        venv.create(place, with_pip=True)
        python = str(Path(place) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", "clincalc"], check=True)  # noqa: S603 - as above
        run = subprocess.run([python, "-c", RIVAL], check=True, capture_output=True, text=True)  # noqa: S603 - as above
        found: dict[str, float] = json.loads(run.stdout)
        return found


def kilobytes_a_measure() -> float:
    """The memory that the definitions of all measures take, for one of them."""
    tracemalloc.start()
    count = len(list(ot.assessment.MEASURES.values()))
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return taken / count / 1024


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Ratios of speed and memory.")
    parser.add_argument("--quick", action="store_true", help="measure each once, to see that it runs")
    parser.add_argument("--rival", action="store_true", help="compare with clincalc too, in its own environment")
    options = parser.parse_args()

    memory = kilobytes_a_measure()
    rivals = rival_seconds() if options.rival else {}
    rows: list[tuple[str, float]] = []
    for name, (measure_name, variant) in MEASURES.items():
        measure = ot.assessment.measure(measure_name, variant)
        answers, hand = answers_to(measure), by_hand(measure)
        own = seconds(lambda measure=measure, answers=answers: measure.score(answers), quick=options.quick)  # type: ignore[misc]
        plain = seconds(lambda hand=hand, answers=answers: hand(answers), quick=options.quick)  # type: ignore[misc]
        rows.append((f"score one {measure.key} / a hand-written function that checks the same items", own / plain))
        if name in rivals:
            rows.append((f"score one {measure.key} / clincalc.calculate", own / rivals[name]))

    base = import_seconds("attrs, pendulum", quick=options.quick)
    rows.extend(
        (f"import {module} / import attrs, pendulum", import_seconds(module, quick=options.quick) / base)
        for module in IMPORTS
    )

    for name, ratio in rows:
        print(f"{ratio:8.2f}  {name}")
    print(f"{memory:8.1f}  kilobytes for the definition of a measure")


if __name__ == "__main__":
    main()
