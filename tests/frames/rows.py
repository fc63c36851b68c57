"""Random answers to a measure as columns of frames, and what each row of them should come to."""

import math
import random
from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction

import attrs

from occupational_therapy.assessment import InvalidAnswersError, Item, Measure, State

__all__ = ["Expected", "Rows", "expected_of", "random_rows"]

Cells = dict[str, list[object]]

_WRONG_WORDS = ("", "2", "10.0", "nonsense", "NOT_SAID", "not_asked")
_WRONG_OBJECTS = (True, False, [1], object(), "1", "x", b"2", 1 + 2j, Decimal("NaN"), math.inf, 10**400, -1, State)


@attrs.frozen
class Rows:
    """Cells by item, and the kind of column each item's cells are for: ``number``, ``text`` or ``object``."""

    cells: Cells
    kinds: dict[str, str]
    count: int

    def answers(self, row: int) -> dict[str, object]:
        """The answers of a row, as a person would give them."""
        return {item: _answer(cells[row]) for item, cells in self.cells.items()}


@attrs.frozen
class Expected:
    """What a score of a row should come to."""

    value: float | None
    status: str
    reason: str | None


def random_rows(measure: Measure, kinds: Sequence[str], count: int, seed: str) -> Rows:
    """Rows of answers, most of them allowed, with columns of some kinds."""
    chance = random.Random(seed)  # noqa: S311 - the same rows on every run
    chosen = {item.key: _kind(item, kinds, chance) for item in measure.items}
    cells: Cells = {item.key: [] for item in measure.items}
    for _ in range(count):
        missing, wrong = chance.choice(((0.0, 0.0), (0.0, 0.0), (0.05, 0.0), (0.3, 0.0), (0.0, 0.05), (0.2, 0.2)))
        for item in measure.items:
            cells[item.key].append(_cell(item, chosen[item.key], chance, missing=missing, wrong=wrong))
    return Rows(cells, chosen, count)


def expected_of(measure: Measure, missing_rule: str, rows: Rows, *, reasons: bool) -> list[dict[str, Expected]]:
    """What the scalar way says of each row, a score that needs a refused answer being invalid."""
    found = [_expected(measure, missing_rule, rows.answers(row)) for row in range(rows.count)]
    if reasons:
        return found
    return [{key: attrs.evolve(one, reason=None) for key, one in row.items()} for row in found]


def _expected(measure: Measure, missing_rule: str, answers: dict[str, object]) -> dict[str, Expected]:
    refused = [item for item in measure.items if _refused(item, answers[item.key])]
    for item in refused:
        del answers[item.key]
    result = measure.score(answers, missing_rule=missing_rule)  # type: ignore[arg-type] # checked by the line above
    needed = measure.scoring(missing_rule).needed
    found: dict[str, Expected] = {}
    for key, score in result.items():
        wrong = [f"{item.key} (give {item.allowed()})" for item in refused if item.key in needed[key]]
        if wrong:
            found[key] = Expected(None, "invalid", f"answers that are not allowed: {', '.join(wrong)}")
        else:
            found[key] = Expected(score.value, score.status, None if score.reason is None else str(score.reason))
    return found


def _refused(item: Item, answer: object) -> bool:
    try:
        item.settle(answer)
    except InvalidAnswersError:
        return True
    return False


def _answer(cell: object) -> object:
    """A cell as an answer: NaN is missing, and the name of a state is the state."""
    if isinstance(cell, float | Decimal) and math.isnan(cell):
        return None
    return State[cell] if isinstance(cell, str) and cell in State.__members__ else cell


def _kind(item: Item, kinds: Sequence[str], chance: random.Random) -> str:
    """A kind of column that can hold an answer to the item, or now and then any kind."""
    fitting = [kind for kind in kinds if kind in ("object", "text" if item.worded else "number")]
    return chance.choice(kinds if item.states or chance.random() < 0.04 else fitting)


def _cell(item: Item, kind: str, chance: random.Random, *, missing: float, wrong: float) -> object:
    if chance.random() < missing:
        return chance.choice((None, math.nan)) if kind != "text" else None
    right, other = _CELLS[kind]
    return other(item, chance) if chance.random() < wrong else right(item, chance)


def _number(item: Item, chance: random.Random) -> float | None:
    if item.low is not None and item.high is not None:
        low, high = float(item.low), float(item.high)
        if item.whole or chance.random() < 0.5:
            return float(chance.randint(math.ceil(low), math.floor(high)))
        return min(high, max(low, round(chance.uniform(low, min(high, low + chance.choice((20, 1000)))), 2)))
    numbers = [float(number) for number in item.numbers]
    return chance.choice(numbers) if numbers else 1.0


def _wrong_number(item: Item, chance: random.Random) -> float:
    top = float(max(item.numbers, default=1))
    return chance.choice((top + 1, -0.5, top + 0.25, math.inf, -math.inf, 1e300, 0.3))


def _text(item: Item, chance: random.Random) -> str:
    words = [option.value for option in item.options if isinstance(option.value, str)]
    states = [state.value for state in item.states]
    return chance.choice([*words, *states] or ["nonsense"])


def _wrong_text(_: Item, chance: random.Random) -> str:
    return chance.choice((*_WRONG_WORDS, "NOT_ASKED", "NOT_APPLICABLE"))


def _object(item: Item, chance: random.Random) -> object:
    if item.worded and (not item.numbers or chance.random() < 0.3):
        return _text(item, chance)
    if item.states and chance.random() < 0.3:
        return chance.choice((*item.states, *(state.value for state in item.states)))
    number = Fraction(str(_number(item, chance)))
    forms = (float(number), Decimal(number.numerator) / Decimal(number.denominator), number)
    return chance.choice((int(number), *forms) if number.denominator == 1 else forms)


def _wrong_object(_: Item, chance: random.Random) -> object:
    return chance.choice((*_WRONG_OBJECTS, *State, *_WRONG_WORDS))


_CELLS: dict[str, tuple[Callable[[Item, random.Random], object], Callable[[Item, random.Random], object]]] = {
    "number": (_number, _wrong_number),
    "text": (_text, _wrong_text),
    "object": (_object, _wrong_object),
}
