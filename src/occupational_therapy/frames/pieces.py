"""What a node of an expression comes to in a frame: a column expression, and what is known of it beforehand.

Float64 holds whole numbers, and the one quotient of two of them, as near as can be, so that comparing such numbers is
comparing the exact ones. A number that was rounded more than once on its way counts as lying on what it is compared
with, or on the step it is rounded to, where it lies within :data:`NEAR` of it. Such numbers come of measured lengths,
angles, weights and hours; given to six places, no two of them lie so near each other without being the same.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction

import attrs
import narwhals.stable.v2 as nw

from occupational_therapy.assessment.evaluation import WordForNumberError

__all__ = ["NEAR", "NOTHING", "Piece", "all_whole", "constant", "first_stage", "nullable", "numeric", "word_of"]

NEAR = 2.0**-36
"""How near a number of about one must be to another to be taken for it; of larger numbers, so much in proportion."""


@attrs.frozen(kw_only=True, eq=False)
class Piece:
    """A number, a word or a condition of every row.

    Attributes:
        expression: The column: a number or word, null where absent; or whether a condition holds.
        stage: The first stage at which it can be worked out.
        nullable: Whether it can be absent.
        exact: Whether a number is the Float64 nearest to the exact one.
        whole: Whether a number is always whole.
        word: What to call it, where it is a word and no number.
        fixed: The value, where it is the same in every row.
        ready: Whether it is a column or a constant, so that using it twice costs nothing.
        fails: Whether a condition fails; None where it fails whenever it does not hold.
    """

    expression: nw.Expr
    stage: int = 0
    nullable: bool = True
    exact: bool = False
    whole: bool = False
    word: str | None = None
    fixed: Fraction | str | None = None
    ready: bool = False
    fails: nw.Expr | None = None


NOTHING = Piece(expression=nw.lit(None, nw.Float64), ready=True)
"""What is absent in every row, and, of conditions, the one that is always unknown."""


def constant(value: Fraction | str) -> Piece:
    """What is the same in every row."""
    if isinstance(value, str):
        return Piece(expression=nw.lit(value), nullable=False, exact=True, word=value, fixed=value, ready=True)
    return Piece(
        expression=nw.lit(float(value)),
        nullable=False,
        exact=True,
        whole=value.denominator == 1,
        fixed=value,
        ready=True,
    )


def numeric(piece: Piece) -> nw.Expr:
    """A piece as a number.

    Raises:
        WordForNumberError: It is a word.
    """
    if piece.word is not None:
        raise WordForNumberError(piece.word)
    return piece.expression


def first_stage(pieces: Iterable[Piece]) -> int:
    """The first stage at which all of some pieces are there."""
    return max(piece.stage for piece in pieces)


def nullable(pieces: Iterable[Piece]) -> bool:
    """Whether any of some pieces can be absent."""
    return any(piece.nullable for piece in pieces)


def all_whole(pieces: Iterable[Piece]) -> bool:
    """Whether every one of some pieces is a whole number."""
    return all(piece.whole for piece in pieces)


def word_of(pieces: Sequence[Piece]) -> str | None:
    """What some pieces are called, where they are words.

    Raises:
        WordForNumberError: Some of them are words, and others numbers.
    """
    words = [piece.word for piece in pieces if piece.word is not None]
    if words and len(words) < len(pieces):
        raise WordForNumberError(words[0])
    return words[0] if words else None
