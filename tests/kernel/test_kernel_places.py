"""Places, and the distance between them."""

import copy
import decimal
import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupational_therapy.kernel.errors import InvalidInputError
from occupational_therapy.kernel.fields import Number
from occupational_therapy.kernel.places import Place, great_circle_km
from tests.house import pickled

LONDON = Place(latitude=Decimal("51.50"), longitude=Decimal("-0.12"))
MANCHESTER = Place(latitude=Decimal("53.48"), longitude=Decimal("-2.24"))
HALF_ROUND = 6371.0088 * math.pi  # half the circumference of the mean sphere (IUGG 1980)

PLACES = st.builds(
    Place,
    latitude=st.decimals(-90, 90, places=4),
    longitude=st.decimals(-180, 180, places=4),
)


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [
        pytest.param(0, 0, id="whole numbers"),
        pytest.param(90, 180, id="the upper ends"),
        pytest.param(-90, -180, id="the lower ends"),
        pytest.param(51.5, Decimal("-0.12"), id="a float and a decimal"),
    ],
)
def test_takes(latitude: Number, longitude: Number) -> None:
    """Degrees are kept as decimals, both ends included."""
    place = Place(latitude=latitude, longitude=longitude)

    assert (Decimal(str(latitude)), Decimal(str(longitude))) == (place.latitude, place.longitude)


@pytest.mark.parametrize(
    ("expected", "latitude", "longitude"),
    [
        pytest.param("latitude: the value given is outside -90 to 90 degrees", Decimal("90.0001"), 0, id="north"),
        pytest.param("latitude: the value given is outside -90 to 90 degrees", Decimal("-90.0001"), 0, id="south"),
        pytest.param("longitude: the value given is outside -180 to 180 degrees", 0, Decimal("180.0001"), id="east"),
        pytest.param("longitude: the value given is outside -180 to 180 degrees", 0, Decimal("-180.0001"), id="west"),
        pytest.param("latitude: the value given is not a number", "51.5074 N", 0, id="text"),
        pytest.param("longitude: the value given is not a number", 0, True, id="a bool"),
        pytest.param("latitude: the value given is not a finite number", float("nan"), 0, id="nan"),
    ],
)
def test_refuses_without_showing(expected: str, latitude: float, longitude: float) -> None:
    """Degrees beyond the map raise, and the error does not show them: they may be somebody's home."""
    with pytest.raises(InvalidInputError) as caught:
        Place(latitude=latitude, longitude=longitude)

    assert expected == str(caught.value)


def test_degrees_are_named() -> None:
    """Nobody has to remember which of the two comes first."""
    with pytest.raises(TypeError):
        Place(Decimal("51.5"), Decimal("-0.12"))  # type: ignore[call-arg] # what an untyped caller may do


def test_the_edge_is_exact_in_any_context() -> None:
    """The process's decimal precision lets nothing slip over the edge."""
    with decimal.localcontext(decimal.Context(prec=1)), pytest.raises(InvalidInputError):
        Place(latitude=Decimal("90.4"), longitude=0)


def test_repr_shows_no_degrees() -> None:
    """A place may be somebody's home, so its repr says nothing."""
    assert repr(LONDON) == "Place()"


def test_pickles_and_copies_equal() -> None:
    """A place comes back equal, and hashes alike."""
    assert LONDON == pickled(LONDON) == copy.deepcopy(LONDON)
    assert hash(LONDON) == hash(pickled(LONDON))
    assert LONDON != MANCHESTER


@pytest.mark.parametrize(
    ("expected", "start", "end"),
    [
        pytest.param(0, LONDON, LONDON, id="nowhere"),
        pytest.param(HALF_ROUND, Place(latitude=90, longitude=0), Place(latitude=-90, longitude=0), id="pole to pole"),
        pytest.param(HALF_ROUND, Place(latitude=0, longitude=0), Place(latitude=0, longitude=180), id="half round"),
        pytest.param(HALF_ROUND / 2, Place(latitude=0, longitude=0), Place(latitude=90, longitude=0), id="a quarter"),
        pytest.param(0, Place(latitude=0, longitude=180), Place(latitude=0, longitude=-180), id="the date line"),
        pytest.param(0, Place(latitude=90, longitude=0), Place(latitude=90, longitude=77), id="longitude at a pole"),
    ],
)
def test_distance(expected: float, start: Place, end: Place) -> None:
    """Distances on a sphere of the mean radius."""
    # a micrometre: what sines and arcs of floats may lose on the way round
    assert great_circle_km(start, end) == pytest.approx(expected, rel=1e-9, abs=1e-9)


@given(PLACES, PLACES)
def test_distance_is_the_same_both_ways(start: Place, end: Place) -> None:
    """There is as far as back, and nowhere is farther than half round."""
    there = great_circle_km(start, end)

    # the last bits of floats differ with the order of the terms
    assert there == pytest.approx(great_circle_km(end, start), abs=1e-6)
    assert 0 <= there <= HALF_ROUND * (1 + 1e-12)


@given(PLACES, PLACES, PLACES)
def test_no_way_round_is_shorter(start: Place, via: Place, end: Place) -> None:
    """Going by a third place is never shorter."""
    # a micrometre for what floats lose
    assert great_circle_km(start, end) <= great_circle_km(start, via) + great_circle_km(via, end) + 1e-6


@given(PLACES)
def test_the_farthest_point_can_be_reckoned(start: Place) -> None:
    """The point on the other side of the earth is half round away: rounding takes no arc out of its domain."""
    other = start.longitude - 180 if start.longitude > 0 else start.longitude + 180

    # near the antipode an arc is known to half the digits of a float
    assert great_circle_km(start, Place(latitude=-start.latitude, longitude=other)) == pytest.approx(HALF_ROUND, abs=1)
