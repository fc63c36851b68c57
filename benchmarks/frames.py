"""Benchmark: a million rows scored in Polars, as ratios side by side in one run.

    python benchmarks/frames.py [--quick] [--rival]

It needs Polars. ``--quick`` takes few rows once, to see that it runs. ``--rival`` also compares rows per second with
clincalc's ``batch``, which is AGPL: it is installed into an environment of its own for the run, and never into the
project's.
"""

import argparse
import random
import subprocess
import tempfile
import timeit
import venv
from collections.abc import Callable
from pathlib import Path

import polars as pl

import occupational_therapy as ot
from occupational_therapy.assessment import Measure

ROWS, FEW = 1_000_000, 1_000
RIVAL_ROWS = 20_000
RIVAL = """
import sys, timeit
import pandas, clincalc
row = dict(
    feeding="independent", bathing="independent", grooming="independent", dressing="independent", bowels="continent",
    bladder="occasional_accident", toilet_use="independent", transfers="minor_help", mobility="independent",
    stairs="needs_help",
)
rows = int(sys.argv[1])
frame = pandas.DataFrame([row] * rows)
print(rows / min(timeit.repeat(lambda: clincalc.batch("barthel", frame), number=1, repeat=3)))
"""


def seconds(work: Callable[[], object], *, quick: bool) -> float:
    """The least time a call took, of several."""
    return min(timeit.repeat(work, number=1, repeat=1 if quick else 9))


def answered(measure: Measure, rows: int) -> pl.DataFrame:
    """Answers to every item, about one in a hundred missing."""
    drawn = random.Random(1965)  # noqa: S311 - test data
    return pl.DataFrame(
        {
            item.key: drawn.choices([None, *map(int, item.numbers)], [1] + [33] * len(item.numbers), k=rows)
            for item in measure.items
        },
        schema=dict.fromkeys([item.key for item in measure.items], pl.Int64),
    )


def by_hand(measure: Measure, frame: pl.DataFrame) -> pl.DataFrame:
    """What somebody would write in Polars for one sum: it checks each answer, adds, and says what became of the row."""
    items = [item.key for item in measure.items]
    missing = pl.any_horizontal(pl.col(items).is_null())
    wrong = pl.any_horizontal(*(~pl.col(item.key).is_in([int(n) for n in item.numbers]) for item in measure.items))
    status = pl.when(wrong).then(pl.lit("invalid")).when(missing).then(pl.lit("not_scorable"))
    total = pl.when(~(wrong.fill_null(value=False) | missing)).then(pl.sum_horizontal(items))
    return frame.with_columns(total=total, total_status=status.otherwise(pl.lit("complete")))


def rival_rows_a_second(rows: int) -> float:
    """How many rows clincalc scores in a second, in an environment of its own."""
    with tempfile.TemporaryDirectory() as place:
        venv.create(place, with_pip=True)
        python = str(Path(place) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", "clincalc[pandas]"], check=True)  # noqa: S603 - ours
        run = subprocess.run([python, "-c", RIVAL, str(rows)], check=True, capture_output=True, text=True)  # noqa: S603 - as above
        return float(run.stdout)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Data frames scored, as ratios.")
    parser.add_argument("--quick", action="store_true", help="few rows once, to see that it runs")
    parser.add_argument("--rival", action="store_true", help="compare with clincalc too, in its own environment")
    options = parser.parse_args()

    rows = FEW if options.quick else ROWS
    barthel = ot.assessment.measure("barthel_index", "original_0_100")
    whodas = ot.assessment.measure("whodas_2_36", "working_36")
    ten, thirty_six = answered(barthel, rows), answered(whodas, rows)
    names = ["total", "total_status"]
    assert ot.frames.score(ten, barthel, prefix="").select(names).equals(by_hand(barthel, ten).select(names))

    own = seconds(lambda: ot.frames.score(ten, barthel), quick=options.quick)
    hand = seconds(lambda: by_hand(barthel, ten), quick=options.quick)
    wide = seconds(lambda: ot.frames.score(thirty_six, whodas), quick=options.quick)

    print(f"{own / hand:8.2f}  score {rows} Barthel rows / a hand-written Polars expression that checks the same items")
    print(f"{wide / own:8.2f}  score {rows} rows of WHODAS 2.0, 36 items / as many of the Barthel")
    if options.rival:
        rival = rival_rows_a_second(FEW if options.quick else RIVAL_ROWS)
        print(f"{rows / own / rival:8.0f}  rows of the Barthel a second / clincalc.batch's")


if __name__ == "__main__":
    main()
