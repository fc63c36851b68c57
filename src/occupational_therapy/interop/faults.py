"""What goes wrong with records, in reading and in writing."""

from occupational_therapy.kernel.errors import InvalidInputError, OccupationalTherapyError, Problem
from occupational_therapy.kernel.messages import Message, message

__all__ = ["InvalidRecordError", "NoRecordError", "problems_of"]


class InvalidRecordError(InvalidInputError):
    """A record that cannot be read: all its problems at once, each with its path."""


class NoRecordError(OccupationalTherapyError, TypeError):
    """Something that has no form as a record: nothing of it is written, and nothing is read as it.

    Attributes:
        what: The class.
        why: Why it has none.
    """

    def __init__(self, what: str, why: Message) -> None:
        self.what = what
        self.why = why
        super().__init__(what, why)

    def __str__(self) -> str:
        return f"{self.what} is no record: {self.why}"


def problems_of(error: OccupationalTherapyError, path: str = "") -> tuple[Problem, ...]:
    """What an error tells, seen from the value in which the faulty one stands at a path.

    >>> from occupational_therapy.kernel.errors import UnknownKeyError
    >>> print(*problems_of(UnknownKeyError("goal", "G9", ["G1"]), "goals[2]"))
    goals[2]: no goal is called 'G9': did you mean 'G1'?
    """
    if isinstance(error, InvalidInputError):
        return tuple(problem.under(path) for problem in error.problems)
    return (Problem(path, message("{problem}", problem=str(error))),)
