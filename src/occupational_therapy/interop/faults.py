"""What went wrong in reading a record: every problem, with its path from the outermost value."""

from collections.abc import Iterator

from cattrs import AttributeValidationNote, ClassValidationError, IterableValidationError, IterableValidationNote
from cattrs.errors import ForbiddenExtraKeysError

from occupational_therapy.kernel.errors import InvalidInputError, OccupationalTherapyError, Problem, UnknownKeyError
from occupational_therapy.kernel.messages import Message, message

__all__ = ["InvalidRecordError", "UnfitError", "problems_of"]


class InvalidRecordError(InvalidInputError):
    """A record that cannot be read: all its problems at once."""


class UnfitError(OccupationalTherapyError, ValueError):
    """A piece of a record that does not fit its field; it becomes a problem of the record."""

    def __init__(self, why: Message) -> None:
        self.why = why
        super().__init__(why)

    def __str__(self) -> str:
        return str(self.why)


def problems_of(error: BaseException) -> tuple[Problem, ...]:
    """The problems of an error that reading raised."""
    return tuple(_problems(error, ""))


def _problems(error: BaseException, path: str) -> Iterator[Problem]:
    match error:
        case ClassValidationError() | IterableValidationError():
            for inner in error.exceptions:
                yield from _problems(inner, path + _step(inner, path))
        case ForbiddenExtraKeysError():
            known = [field.name for field in getattr(error.cl, "__attrs_attrs__", ())]
            for name in sorted(error.extra_fields):
                nearest = UnknownKeyError("member", name, known).nearest
                hint = message("; did you mean {nearest}?", nearest=nearest) if nearest else message("")
                yield Problem(_joined(path, name), message("is not a member of this record{hint}", hint=hint))
        case InvalidInputError():
            yield from (problem.under(path) for problem in error.problems)
        case UnfitError():
            yield Problem(path, error.why)
        case OccupationalTherapyError():
            yield Problem(path, message("{problem}", problem=str(error)))
        case KeyError():
            yield Problem(path, message("is missing"))
        case _:
            raise error


def _step(error: BaseException, path: str) -> str:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return f".{note.name}" if path else note.name
        if isinstance(note, IterableValidationNote):
            return f"[{note.index}]"
    return ""


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
