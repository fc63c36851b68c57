"""What a part needs besides the library's own requirements, and the error that says how to get it."""

import importlib.util

from occupational_therapy.kernel.errors import OccupationalTherapyError

__all__ = ["ExtraNeededError", "need"]


class ExtraNeededError(OccupationalTherapyError, ModuleNotFoundError):
    """A room, or a part of one, was reached whose extra is not installed.

    Attributes:
        room: The room, or the part of it.
        module: The module it needs.
        extra: The extra of this library that brings it.
    """

    def __init__(self, room: str, module: str, extra: str) -> None:
        self.room = room
        self.module = module
        self.extra = extra
        super().__init__(room, module, extra)

    def __str__(self) -> str:
        return (
            f"occupational_therapy.{self.room} needs {self.module}, which is not installed: "
            f"pip install 'occupational_therapy[{self.extra}]'"
        )


def need(module: str, *, room: str, extra: str) -> None:
    """Make sure that a module is there before it is imported.

    Raises:
        ExtraNeededError: It is not installed.

    >>> need("narwhal", room="frames", extra="frames")
    Traceback (most recent call last):
    occupational_therapy.kernel.extra.ExtraNeededError: occupational_therapy.frames needs narwhal, which is not
    installed: pip install 'occupational_therapy[frames]'
    """
    if importlib.util.find_spec(module) is None:
        raise ExtraNeededError(room, module, extra)
