"""Names that a package's front door gives when they are first asked for, so that importing it stays cheap."""

import importlib
from collections.abc import Callable, Mapping

__all__ = ["given_later"]


def given_later(package: str, where: Mapping[str, str]) -> Callable[[str], object]:
    """A ``__getattr__`` for a package that gives names from its own modules.

    Args:
        package: The package, as its ``__name__`` says.
        where: The module of each name, without the package.

    >>> later = given_later("occupational_therapy.kernel", {"Money": "money"})
    >>> later("Money").__name__
    'Money'
    """

    def get(name: str) -> object:
        if name in where:
            return getattr(importlib.import_module(f"{package}.{where[name]}"), name)
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    return get
