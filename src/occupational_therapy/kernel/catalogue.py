"""Catalogues: knowledge by key, immutable, without duplicates."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, Protocol, TypeVar

from occupational_therapy.kernel.errors import DuplicateKeyError, UnknownKeyError
from occupational_therapy.kernel.fields import refuse
from occupational_therapy.kernel.messages import message

__all__ = ["Catalogue", "Keyed"]


class Keyed(Protocol):
    """Anything with a key."""

    @property
    def key(self) -> str:
        """Its name in a catalogue."""
        ...


T = TypeVar("T", bound=Keyed)


class Catalogue(Mapping[str, T], Generic[T]):
    """Entries by key, in the order given. It refuses duplicates, and an unknown key is told its nearest neighbour.

    >>> from occupational_therapy.occupations import OCCUPATIONS
    >>> OCCUPATIONS["make_hot_drinks"]
    Traceback (most recent call last):
    occupational_therapy.kernel.errors.UnknownKeyError: no occupation is called 'make_hot_drinks': did you mean
    'make_hot_drink'?
    """

    __slots__ = ("_entries", "kind")

    kind: str
    _entries: dict[str, T]

    def __init__(self, kind: str, entries: Iterable[T]) -> None:
        by_key: dict[str, T] = {}
        for entry in entries:
            if entry.key in by_key:
                raise DuplicateKeyError(kind, entry.key)
            by_key[entry.key] = entry
        object.__setattr__(self, "kind", kind)
        object.__setattr__(self, "_entries", by_key)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a catalogue is immutable: make another with extended() instead of setting {name}")

    def __reduce__(self) -> tuple[object, ...]:
        return Catalogue, (self.kind, tuple(self._entries.values()))

    def __getitem__(self, key: str) -> T:
        try:
            return self._entries[key]
        except (KeyError, TypeError):
            raise UnknownKeyError(self.kind, key, self._entries) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __hash__(self) -> int:
        return hash((self.kind, *self._entries))

    def __repr__(self) -> str:
        return f"<Catalogue of {len(self)}: {self.kind}>"

    def extended(self, *entries: T) -> "Catalogue[T]":
        """A catalogue with further entries of the caller's own."""
        return Catalogue(self.kind, (*self._entries.values(), *entries))

    def where(self, keep: Callable[[T], bool]) -> "Catalogue[T]":
        """The entries for which something holds."""
        return Catalogue(self.kind, filter(keep, self._entries.values()))

    def field(self, key: str) -> str:
        """A key as a field accepts it: for use in a converter."""
        if key in self._entries:
            return key
        return refuse(message("{problem}", problem=str(UnknownKeyError(self.kind, key, self._entries))))
