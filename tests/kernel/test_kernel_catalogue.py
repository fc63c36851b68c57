"""Catalogues: by key, in order, immutable, without duplicates."""

import copy

import attrs
import pytest

from occupational_therapy.kernel.catalogue import Catalogue, LazyCatalogue
from occupational_therapy.kernel.errors import DuplicateKeyError, UnknownKeyError
from occupational_therapy.kernel.fields import Refusal
from tests.house import pickled


@attrs.frozen(kw_only=True)
class Fruit:
    """An entry with a key."""

    key: str
    sweet: bool = True


APPLE, LEMON, PEAR = Fruit(key="apple"), Fruit(key="lemon", sweet=False), Fruit(key="pear")
FRUITS = Catalogue("fruit", [PEAR, APPLE, LEMON])
LOADED: list[str] = []


def grow(key: str) -> Fruit:
    """A fruit by its key; what was grown is remembered."""
    LOADED.append(key)
    return {"pear": PEAR, "apple": APPLE, "lemon": LEMON}[key]


LAZY = LazyCatalogue("fruit", ["pear", "apple", "lemon"], grow)
EITHER = pytest.mark.parametrize("fruits", [pytest.param(FRUITS, id="loaded"), pytest.param(LAZY, id="lazy")])
Fruits = Catalogue[Fruit] | LazyCatalogue[Fruit]


@EITHER
def test_keeps_the_order_given(fruits: Fruits) -> None:
    """Entries stand in the order they were given in."""
    assert list(fruits) == ["pear", "apple", "lemon"]
    assert list(fruits.values()) == [PEAR, APPLE, LEMON]
    assert len(fruits) == 3


@EITHER
def test_finds_by_key(fruits: Fruits) -> None:
    """An entry is found by its key, and only by its key."""
    assert LEMON is fruits["lemon"]
    assert "lemon" in fruits
    assert "plum" not in fruits
    assert fruits.get("plum") is None


def test_loads_what_is_looked_up_only() -> None:
    """Keys are known without loading an entry; looking one up loads that one."""
    LOADED.clear()

    assert list(LAZY) == ["pear", "apple", "lemon"]
    assert len(LAZY) == 3
    assert hash(LAZY) == hash(FRUITS)
    assert LOADED == []
    assert LAZY["lemon"] is LEMON
    assert LOADED == ["lemon"]


UNKNOWN = [
    pytest.param("no fruit is called 'lemmon': did you mean 'lemon'?", "lemmon", id="near one"),
    pytest.param("no fruit is called 'Pear': did you mean 'pear'?", "Pear", id="capitals"),
    pytest.param("no fruit is called 'zzz': there are pear, apple, lemon", "zzz", id="near none"),
    pytest.param("no fruit is called None: there are pear, apple, lemon", None, id="None"),
    pytest.param("no fruit is called ['pear']: there are pear, apple, lemon", ["pear"], id="not hashable"),
]


@EITHER
@pytest.mark.parametrize(("expected", "key"), UNKNOWN)
def test_tells_an_unknown_key(expected: str, key: str, fruits: Fruits) -> None:
    """An unknown key raises with its nearest neighbour."""
    with pytest.raises(UnknownKeyError) as caught:
        fruits[key]

    assert expected == str(caught.value)
    assert key not in fruits


@pytest.mark.parametrize(("expected", "key"), UNKNOWN)
def test_an_unknown_key_is_no_field(expected: str, key: str) -> None:
    """As a field's value an unknown key is refused with the same words."""
    refusal: object = FRUITS.field(key)

    assert isinstance(refusal, Refusal)
    assert [expected] == [str(problem) for problem in refusal.problems]


def test_a_known_key_is_a_field() -> None:
    """A known key passes as it is."""
    assert FRUITS.field("pear") == "pear"


def test_refuses_duplicates() -> None:
    """Two entries of one key raise, even where they are equal."""
    with pytest.raises(DuplicateKeyError, match="two entries are called 'apple': each fruit needs a key of its own"):
        Catalogue("fruit", [APPLE, PEAR, APPLE])


def test_refuses_duplicate_keys_without_loading() -> None:
    """A key that stands twice raises before anything is loaded."""
    with pytest.raises(DuplicateKeyError, match="two entries are called 'apple'"):
        LazyCatalogue("fruit", ["apple", "pear", "apple"], grow)


@EITHER
@pytest.mark.parametrize("name", ["kind", "_entries", "_keys", "_load", "more"])
def test_is_immutable(name: str, fruits: Fruits) -> None:
    """Nothing of a catalogue can be set or deleted."""
    with pytest.raises(AttributeError, match=f"instead of setting {name}$"):
        setattr(fruits, name, {})
    with pytest.raises(AttributeError, match=f"^a catalogue is immutable: {name} stays$"):
        delattr(fruits, name)

    assert len(fruits) == 3


@EITHER
@pytest.mark.parametrize("operation", ["__setitem__", "__delitem__", "pop", "update", "clear", "setdefault"])
def test_has_no_way_to_change(operation: str, fruits: Fruits) -> None:
    """A catalogue has none of the operations that change a dictionary."""
    assert not hasattr(fruits, operation)


@EITHER
def test_extended_leaves_the_first_as_it_is(fruits: Fruits) -> None:
    """A caller's own entries make a further catalogue; the library's stays as it is."""
    plum = Fruit(key="plum")

    assert list(fruits.extended(plum)) == ["pear", "apple", "lemon", "plum"]
    assert list(fruits) == ["pear", "apple", "lemon"]


@EITHER
def test_extended_refuses_a_known_key(fruits: Fruits) -> None:
    """An entry of the library's cannot be replaced unseen."""
    with pytest.raises(DuplicateKeyError, match="two entries are called 'pear'"):
        fruits.extended(Fruit(key="pear", sweet=False))


def test_where_keeps_some() -> None:
    """The entries for which something holds, in their order, as a catalogue of the same kind."""
    assert Catalogue("fruit", [PEAR, APPLE]) == FRUITS.where(lambda fruit: fruit.sweet)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(FRUITS, id="itself"),
        pytest.param(Catalogue("fruit", FRUITS.values()), id="the same entries"),
        pytest.param(Catalogue("fruit", [LEMON, APPLE, PEAR]), id="another order"),
        pytest.param(Catalogue("produce", FRUITS.values()), id="another kind"),
        pytest.param(pickled(FRUITS), id="pickled"),
        pytest.param(copy.deepcopy(FRUITS), id="deeply copied"),
        pytest.param(copy.copy(FRUITS), id="copied"),
        pytest.param(LAZY, id="lazy"),
        pytest.param(pickled(LAZY), id="lazy and pickled"),
        pytest.param(copy.deepcopy(LAZY), id="lazy and deeply copied"),
    ],
)
def test_equal_catalogues_hash_alike(other: Fruits) -> None:
    """Catalogues are equal by their entries, as mappings are, and equal ones hash alike."""
    assert other == FRUITS
    assert hash(FRUITS) == hash(other)


def test_different_entries_make_a_difference() -> None:
    """A catalogue of equal keys but other entries is another catalogue."""
    assert Catalogue("fruit", [PEAR, APPLE, Fruit(key="lemon")]) != FRUITS


@EITHER
def test_pickling_keeps_order_and_kind(fruits: Fruits) -> None:
    """A catalogue comes back from another process in its order and with its kind."""
    back = pickled(fruits)

    assert list(fruits.items()) == list(back.items())
    assert fruits.kind == back.kind


@EITHER
def test_repr_is_short(fruits: Fruits) -> None:
    """A repr counts the entries instead of listing them."""
    assert repr(fruits) == "<Catalogue of 3: fruit>"
