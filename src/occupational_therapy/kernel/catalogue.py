"""Catalogues: knowledge by key, immutable, without duplicates."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, Protocol, TypeVar

from occupational_therapy.kernel.errors import DuplicateKeyError, UnknownKeyError
from occupational_therapy.kernel.fields import refuse
from occupational_therapy.kernel.messages import message

__all__ = ["Catalogue", "Keyed", "LazyCatalogue"]


class Keyed(Protocol):
    """Anything with a key."""

    @property
    def key(self) -> str:
        """Its name in a catalogue."""
        ...


T = TypeVar("T", bound=Keyed)


class _Immutable:
    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a catalogue is immutable: make another with extended() instead of setting {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a catalogue is immutable: {name} stays")


class Catalogue(_Immutable, Mapping[str, T], Generic[T]):
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
        return hash(frozenset(self._entries))

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
        if key in self:
            return key
        return refuse(message("{problem}", problem=str(UnknownKeyError(self.kind, key, self._entries))))


class LazyCatalogue(_Immutable, Mapping[str, T], Generic[T]):
    """A catalogue whose entries are loaded when they are looked up; its keys are known without loading any.

    Args:
        kind: What it holds.
        keys: Every key, in order.
        load: Gives the entry of a key; a function of a module, so that the catalogue can be pickled.
    """

    __slots__ = ("_keys", "_load", "kind")

    kind: str
    _keys: tuple[str, ...]
    _load: Callable[[str], T]

    def __init__(self, kind: str, keys: Iterable[str], load: Callable[[str], T]) -> None:
        once: dict[str, None] = {}
        for key in keys:
            if key in once:
                raise DuplicateKeyError(kind, key)
            once[key] = None
        object.__setattr__(self, "kind", kind)
        object.__setattr__(self, "_keys", tuple(once))
        object.__setattr__(self, "_load", load)

    def __reduce__(self) -> tuple[object, ...]:
        return LazyCatalogue, (self.kind, self._keys, self._load)

    def __getitem__(self, key: str) -> T:
        if key not in self._keys:
            raise UnknownKeyError(self.kind, key, self._keys)
        return self._load(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def __hash__(self) -> int:
        return hash(frozenset(self._keys))

    def __repr__(self) -> str:
        return f"<Catalogue of {len(self)}: {self.kind}>"

    def extended(self, *entries: T) -> Catalogue[T]:
        """A catalogue with further entries of the caller's own; it loads every entry."""
        return Catalogue(self.kind, (*self.values(), *entries))
