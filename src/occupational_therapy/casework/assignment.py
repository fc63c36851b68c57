"""The best assignment of rows to places with limited room: a solver's answer, made exact, with ties broken.

It knows nothing of therapy. Weights are whole numbers, so that nothing is rounded: SciPy, which reckons in floats,
gives a start; whatever it left undone is found as a cycle of moves that gains something, and is done.

It needs SciPy::

    pip install 'occupational_therapy[allocation]'
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from occupational_therapy.kernel.extra import need

__all__ = ["Offers", "assign", "perfected", "require_solver"]

Offers = tuple[tuple[int, int], ...]
"""What one row may be given: places, each with its weight above 0, the one to prefer among equals first."""

_NOBODY = -1
_SPARE = -2
_HARDLY_ANYTHING = 0.5
"""What a place with nobody weighs for the solver, which takes 0 for a place that is not offered."""


def require_solver() -> None:
    """Make sure that SciPy is there, before anything is asked of anybody.

    Raises:
        ExtraNeededError: It is not installed.

    >>> require_solver()
    """
    need("scipy", room="casework.allocate", extra="allocation")


def assign(offers: Sequence[Offers], room: Sequence[int]) -> tuple[int | None, ...]:
    """The place of each row, or None, so that the weights together are as high as can be.

    Of assignments that are equally good, that one is taken in which the first row has the best of its offers, of equal
    ones the first, then the second row, and so on.

    Args:
        offers: What each row may be given.
        room: How many rows each place takes.

    Raises:
        ExtraNeededError: SciPy is not installed.

    >>> assign([((0, 9), (1, 4)), ((0, 8),)], room=[1, 1])
    (1, 0)
    """
    best = [_best(each, room, len(offers)) for each in offers]
    return perfected(best, room, _started(best, room))


def perfected(offers: Sequence[Offers], room: Sequence[int], start: Sequence[int | None]) -> tuple[int | None, ...]:
    """What :func:`assign` gives, from any start that the offers and the room allow; the better it is, the sooner.

    >>> perfected([((0, 9), (1, 4)), ((0, 8),)], room=[1, 1], start=[None, None])
    (1, 0)
    """
    best = [tuple(sorted(each, key=lambda offer: -offer[1])) for each in offers]
    moves = _Moves(best, room, [_NOBODY if place is None else place for place in start])
    while (cycle := moves.gaining()) is not None:
        moves.make(cycle)
    moves.break_ties()
    return tuple(None if place == _NOBODY else place for place in moves.placed)


def _best(offers: Offers, room: Sequence[int], rows: int) -> Offers:
    """The offers that can matter: as many as there are rows, for the others take at most one place less."""
    return tuple(sorted((each for each in offers if room[each[0]]), key=lambda offer: -offer[1])[:rows])


def _started(offers: Sequence[Offers], room: Sequence[int]) -> list[int | None]:
    require_solver()
    # imported here, so that whoever allocates nothing needs no SciPy
    from scipy.sparse import csr_array  # noqa: PLC0415 - see above
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching  # noqa: PLC0415 - see above

    if not offers:
        return []
    wanted = Counter(place for each in offers for place, _ in each)
    columns: list[int] = []
    columns_of: dict[int, range] = {}
    for place, count in sorted(wanted.items()):
        columns_of[place] = range(len(columns), len(columns) + min(room[place], count))
        columns += [place] * len(columns_of[place])
    cells = [
        (float(weight), row, column)
        for row, each in enumerate(offers)
        for place, weight in each
        for column in columns_of[place]
    ]
    # a column of its own for each row stands for nobody
    cells += [(_HARDLY_ANYTHING, row, len(columns) + row) for row in range(len(offers))]
    weights, rows, at = zip(*cells, strict=True)
    graph = csr_array((weights, (rows, at)), shape=(len(offers), len(columns) + len(offers)))
    _, found = min_weight_full_bipartite_matching(graph, maximize=True)
    return [columns[column] if column < len(columns) else None for column in found.tolist()]


class _Moves:
    """Who stands where, and what moving somebody would cost.

    Places are the nodes of a graph. An arc leads from where a row is to where it may go besides, and costs what is lost
    by that move. Room that is free is a node of its own, which every place with room leads to, and which leads to every
    place that somebody could leave.
    """

    def __init__(self, offers: Sequence[Offers], room: Sequence[int], placed: list[int]) -> None:
        self.weights = [dict(each) | {_NOBODY: 0} for each in offers]
        # nobody has room for all, and for one more, so that it is never full
        self.room = dict(enumerate(room)) | {_NOBODY: len(offers) + 1}
        self.placed = placed
        self.standing: dict[int, set[int]] = {place: set() for place in self.room}
        for row, place in enumerate(placed):
            self.standing[place].add(row)
        self.height: dict[int, int] = {}

    def gaining(self) -> list[tuple[int, int]] | None:
        """A cycle of moves that gains something: each row with where it goes; None where there is none.

        Bellman and Ford: heights fall along arcs until none can fall further; if some would fall for ever, there is a
        cycle among the arcs they fell by.
        """
        self.height = dict.fromkeys([_SPARE, *self.room], 0)
        height = self.height
        came: dict[int, tuple[int, int | None]] = {}
        arcs = list(self._arcs())
        while True:
            fell = False
            for start, end, cost, row in arcs:
                there = height[start] + cost
                if there < height[end]:
                    height[end] = there
                    came[end] = start, row
                    fell = True
            if not fell:
                return None
            if (cycle := _cycle(came)) is not None:
                return cycle

    def make(self, cycle: list[tuple[int, int]]) -> None:
        """Make the moves."""
        for row, end in cycle:
            self.standing[self.placed[row]].remove(row)
            self.standing[end].add(row)
            self.placed[row] = end

    def break_ties(self) -> None:
        """Give each row in turn the first of the places that it could have without any loss.

        Where no height can fall, a row may go without loss wherever weight and height together are what they are now.
        """
        alike = [
            [place for place in each if each[place] + self.height[place] == each[now] + self.height[now]]
            for each, now in zip(self.weights, self.placed, strict=True)
        ]
        for row, places in enumerate(alike):
            now = self.placed[row]
            for place in takewhile(lambda place, now=now: place != now, places):  # type: ignore[misc] # bound at once
                back = self._way_back(place, now, row, alike)
                if back is not None:
                    self.make([(row, place), *back])
                    break

    def _arcs(self) -> Iterator[tuple[int, int, int, int | None]]:
        for row, (weights, start) in enumerate(zip(self.weights, self.placed, strict=True)):
            for end, weight in weights.items():
                if end != start:
                    yield start, end, weights[start] - weight, row
        for place, rows in self.standing.items():
            if len(rows) < self.room[place]:
                yield place, _SPARE, 0, None
            if rows:
                yield _SPARE, place, 0, None

    def _way_back(self, start: int, end: int, after: int, alike: list[list[int]]) -> list[tuple[int, int]] | None:
        """Moves without loss, of rows whose turn is still to come, by which a place taken leads to the one left."""
        came: dict[int, tuple[int, int | None]] = {start: (start, None)}
        waiting = [start]
        for node in waiting:
            for other, row in self._without_loss(node, after, alike):
                if other not in came:
                    came[other] = node, row
                    if other == end:
                        return _followed(came, end, start)
                    waiting.append(other)
        return None

    def _without_loss(self, node: int, after: int, alike: list[list[int]]) -> list[tuple[int, int | None]]:
        spare = self.height[_SPARE]
        if node == _SPARE:
            return [(place, None) for place, rows in self.standing.items() if rows and self.height[place] == spare]
        has_room = len(self.standing[node]) < self.room[node] and self.height[node] == spare
        later = (row for row in sorted(self.standing[node]) if row > after)
        return [*([(_SPARE, None)] if has_room else []), *((place, row) for row in later for place in alike[row])]


def _cycle(came: dict[int, tuple[int, int | None]]) -> list[tuple[int, int]] | None:
    """A cycle among the arcs by which heights fell."""
    seen: dict[int, int] = {}
    for begin in came:
        node = begin
        while node in came and node not in seen:
            seen[node] = begin
            node = came[node][0]
        if seen.get(node) == begin and node in came:
            return _followed(came, node, node)
    return None


def _followed(came: dict[int, tuple[int, int | None]], end: int, start: int) -> list[tuple[int, int]]:
    """The moves on the way to a node, from a node before it or from itself."""
    moves: list[tuple[int, int]] = []
    while True:
        before, row = came[end]
        if row is not None:
            moves.append((row, end))
        end = before
        if end == start:
            return moves
