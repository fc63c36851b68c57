"""Keys of catalogues and identifiers of records: text that has been checked."""

import re
from collections.abc import Iterable

from occupational_therapy.kernel.errors import shown
from occupational_therapy.kernel.fields import each, matching
from occupational_therapy.kernel.messages import message

__all__ = ["identifier", "identifier_or_none", "identifiers", "identifiers_or_none", "key", "key_or_none", "keys"]

_KEY = re.compile(r"[a-z][a-z0-9_]*(/[a-z][a-z0-9_]*)?")
_IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,63}")


def key(value: str) -> str:
    """A key of a catalogue: lower case words joined by underscores.

    >>> key("dress_upper_body")
    'dress_upper_body'
    """
    return matching(
        _KEY,
        value,
        message("{value} is not a key: use lower case letters, digits and underscores", value=shown(value)),
    )


def key_or_none(value: str | None) -> str | None:
    """A key, or None for none."""
    return None if value is None else key(value)


def keys(values: Iterable[str]) -> tuple[str, ...]:
    """Keys, each checked."""
    return each(key, values)


def identifier(value: str) -> str:
    """An identifier given by the caller, such as ``G1``: up to 64 letters, digits, dots, colons, dashes, underscores.

    It may not hold a name: identifiers appear in errors, findings and paths.
    """
    return matching(
        _IDENTIFIER,
        value,
        message("this is not an identifier: use up to 64 letters, digits and . _ : - without spaces"),
    )


def identifier_or_none(value: str | None) -> str | None:
    """An identifier, or None for none."""
    return None if value is None else identifier(value)


def identifiers(values: Iterable[str]) -> tuple[str, ...]:
    """Identifiers, each checked."""
    return each(identifier, values)


def identifiers_or_none(values: Iterable[str] | None) -> tuple[str, ...] | None:
    """Identifiers, each checked, or None where it is not known whether there are any."""
    return None if values is None else identifiers(values)
