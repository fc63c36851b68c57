"""T scores of many clients at once: the same numbers as one by one, without a value made for each client.

Sums are taken over whole numbers. A row that holds anything unusual is scored as :class:`TScore` scores it, which also
says what is wrong with it, so that both ways give the same results and refuse the same input.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from operator import mul
from typing import TypeVar, cast

from occupational_therapy.goals.gas.formula import RHO, TScore, t_of_sums, to_rho
from occupational_therapy.goals.gas.levels import HALF, MissingRule, Variant, to_rule, to_variant
from occupational_therapy.kernel.errors import InvalidInputError, Problem
from occupational_therapy.kernel.fields import Number, accept, each, refuse
from occupational_therapy.kernel.messages import message

__all__ = ["t_scores"]

_PLAIN = frozenset({int, float, Decimal})
"""Types of numbers that are looked up as they are."""
_WHOLE = frozenset({int})
_HEAVIEST = 10**9
"""The greatest weight that is plain."""
_HALVES = 2
"""Where there is a half level, levels are counted in halves, so that it is a whole number too."""

T = TypeVar("T")

_Sums = tuple[int, int, int]
"""Weights times levels; weights; squares of weights."""


def t_scores(
    levels: Iterable[Sequence[Number | None]],
    weights: Iterable[Sequence[Number]] | None = None,
    rho: Number = RHO,
    variant: Variant | str = Variant.FIVE_POINT,
    *,
    missing: MissingRule | str | None = None,
) -> tuple[float, ...]:
    """The T score of each of many clients: what ``t_score`` gives for each, in less time.

    Args:
        levels: For each client the level of each goal; clients can have different numbers of goals.
        weights: For each client the weight of each goal, whole numbers being the quickest; None for equal weights.
        rho: The correlation assumed between goals.
        variant: The variant of the scale, one for all clients.
        missing: ``"drop"`` to leave out goals without a level.

    Raises:
        InvalidInputError: What ``t_score`` refuses, of every client of whom it does; or there are not as many rows of
            weights as of levels.

    >>> t_scores([[0, 0, 0], [-1]])
    (50.0, 40.0)
    >>> [round(t, 4) for t in t_scores([[0, 1, -1]], weights=[[9, 4, 1]])]
    [52.6579]
    """
    share, scale = accept("rho", to_rho(rho)), accept("variant", to_variant(variant))
    rule, exact_rho = accept("missing", to_rule(missing)), Fraction(share)
    rows = accept("levels", each(_row, levels))
    weighed = [None] * len(rows) if weights is None else accept("weights", each(_row, weights))
    if len(weighed) != len(rows):
        why = message("are {weights} rows for {clients} clients", weights=len(weighed), clients=len(rows))
        raise InvalidInputError.of("weights", why)
    parts = 1 if HALF not in scale.levels else _HALVES
    counted = {_shortest(level): int(level * parts) for level in scale.levels}
    known: dict[_Sums, float] = {}
    found: list[float] = []
    problems: list[Problem] = []
    for place, (row, own) in enumerate(zip(rows, weighed, strict=True)):
        sums = _sums(row, own, counted, rule)
        if sums is None:
            try:
                found.append(TScore(levels=row, weights=own, rho=share, variant=scale, missing=rule).value)
            except InvalidInputError as error:
                problems.extend(problem.under(f"clients[{place}]") for problem in error.problems)
            continue
        if sums not in known:
            total, of_weights, of_squares = sums
            known[sums] = t_of_sums(total if parts == 1 else Fraction(total, parts), of_weights, of_squares, exact_rho)
        found.append(known[sums])
    if problems:
        raise InvalidInputError(problems)
    return tuple(found)


def _shortest(level: Decimal) -> Number | None:
    """The level as the type of number that is found fastest; numbers of other types that equal it are found too."""
    return int(level) if level == int(level) else float(level)


def _row(value: T) -> T:
    kind = type(value)
    if not issubclass(kind, list | tuple):
        return refuse(message("{kind} is not a list of numbers", kind=kind.__name__))
    return value


def _sums(
    row: Sequence[Number | None],
    weights: Sequence[Number] | None,
    counted: Mapping[Number | None, int],
    rule: MissingRule | None,
) -> _Sums | None:
    """The sums of a client's goals; None where the row must be looked at more closely."""
    if rule is MissingRule.CARRY or (weights is not None and not _are_plain(weights, len(row))):
        return None
    if rule is MissingRule.DROP and None in row:
        kept = [place for place, level in enumerate(row) if level is not None]
        row, weights = [row[place] for place in kept], weights and [weights[place] for place in kept]
    if not _PLAIN.issuperset(map(type, row)):
        return None
    try:
        levels = [counted[level] for level in row]
    except (KeyError, TypeError):  # a signalling NaN has no hash
        return None
    own = [1] * len(levels) if weights is None else cast("Sequence[int]", weights)
    return (sum(map(mul, own, levels)), sum(own), sum(map(mul, own, own))) if any(own) else None


def _are_plain(weights: Sequence[Number], goals: int) -> bool:
    if len(weights) != goals or not goals or not _WHOLE.issuperset(map(type, weights)):
        return False
    return min(weights) >= 0 and max(weights) <= _HEAVIEST
