"""Pseudonyms: what stands in place of an identifier, a text and a day, drawn from a key that the caller keeps.

Everything is drawn by HMAC-SHA-256, so that the same key gives the same again and no chance is needed. Whoever has the
key can go from an identifier to its pseudonym; nobody can go back but by trying.
"""

import hmac

from occupational_therapy.kernel.fields import accept, flag, refuse
from occupational_therapy.kernel.identifiers import identifier as to_identifier
from occupational_therapy.kernel.messages import counted, message

__all__ = ["FURTHEST_DAYS", "LEAST_KEY_BYTES", "days_earlier", "pseudonym", "stand_in", "to_key"]

LEAST_KEY_BYTES = 16
"""The shortest key taken: fewer bytes could be found by trying them all."""
FURTHEST_DAYS = 730
"""The most days that a client's days are moved: over two years, so that neither the year nor the season is told."""

_WEEK = 7
_PSEUDONYM_BYTES = 10
"""So many that no two among a million identifiers are likely to meet."""
_STAND_IN_BYTES = 6


def to_key(value: bytes) -> bytes:
    """A key; for use as a converter. It is in no error."""
    if not isinstance(value, bytes):
        return refuse(message("{kind} is not bytes: give random bytes that you keep", kind=type(value).__name__))
    if len(value) < LEAST_KEY_BYTES:
        return refuse(
            counted(
                "has {count} byte: give {least} or more, at random",
                "has {count} bytes: give {least} or more, at random",
                count=len(value),
                least=LEAST_KEY_BYTES,
            )
        )
    return value


def pseudonym(identifier: str, key: bytes) -> str:
    """What stands in place of an identifier under a key, in every record of everybody.

    Args:
        identifier: The identifier, of a client, a therapist, or anything else that records name.
        key: Random bytes that the caller keeps, 16 at least.

    Raises:
        InvalidInputError: The identifier is none, or the key is no bytes or too short.

    >>> pseudonym("C-7", b"random bytes, kept by the caller")
    'p-373a09f98882a2cb8cad'
    """
    name = accept("identifier", to_identifier(identifier))
    return f"p-{_drawn(accept('key', to_key(key)), 'identifier', name)[:_PSEUDONYM_BYTES].hex()}"


def days_earlier(client: str, key: bytes, *, keep_weekdays: bool = False) -> int:
    """By how many days every day of a client's records is moved back under a key: 1 to 730.

    Args:
        client: The client's identifier.
        key: Random bytes that the caller keeps, 16 at least.
        keep_weekdays: Whether a Monday stays a Monday: the days are then 7 to 728, in whole weeks.

    Raises:
        InvalidInputError: An argument cannot be.

    >>> days_earlier("C-7", b"random bytes, kept by the caller")
    659
    >>> days_earlier("C-7", b"random bytes, kept by the caller", keep_weekdays=True) % 7
    0
    """
    name, secret = accept("client", to_identifier(client)), accept("key", to_key(key))
    step = _WEEK if accept("keep_weekdays", flag(keep_weekdays)) else 1
    drawn = int.from_bytes(_drawn(secret, "days", name), "big")
    return step * (1 + drawn % (FURTHEST_DAYS // step))


def stand_in(text: str, client: str, key: bytes) -> str:
    """What stands in place of a text about a client: equal where the texts are, and telling no word of them.

    Raises:
        InvalidInputError: The client's identifier is none, or the key is no bytes or too short.

    >>> stand_in("Tired after lunch", "C-7", b"random bytes, kept by the caller")
    '[removed 7c2f3c279cc5]'
    """
    name, secret = accept("client", to_identifier(client)), accept("key", to_key(key))
    return f"[removed {_drawn(secret, 'text', name, text)[:_STAND_IN_BYTES].hex()}]"


def _drawn(key: bytes, purpose: str, *parts: str) -> bytes:
    # a null ends each part but the last, and no identifier holds one, so that no two inputs are joined alike
    joined = "\0".join((purpose, *parts))
    return hmac.digest(key, joined.encode("utf-8", "surrogatepass"), "sha256")
