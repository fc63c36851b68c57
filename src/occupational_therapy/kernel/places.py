"""Places on the map, and how far apart they are."""

import math
from decimal import Decimal

import attrs

from occupational_therapy.kernel.fields import Number, decimal, refuse, settle
from occupational_therapy.kernel.messages import message

__all__ = ["Place", "great_circle_km"]

_EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the WGS 84 ellipsoid (IUGG)."""


def _degrees(value: Number, limit: int) -> Decimal:
    exact = decimal(value)
    if isinstance(exact, Decimal) and not -limit <= exact <= limit:
        return refuse(message("{value} is outside {low} to {high} degrees", value=exact, low=-limit, high=limit))
    return exact


def _latitude(value: Number) -> Decimal:
    return _degrees(value, 90)


def _longitude(value: Number) -> Decimal:
    return _degrees(value, 180)


@attrs.frozen(kw_only=True)
class Place:
    """A point in degrees (WGS 84). It may be somebody's home, so it is not shown in a ``repr``."""

    latitude: Decimal = attrs.field(converter=_latitude, repr=False)
    longitude: Decimal = attrs.field(converter=_longitude, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def great_circle_km(start: Place, end: Place) -> float:
    """The distance over ground as the crow flies, in kilometres (haversine on a sphere; within 0.5 % of the ellipsoid).

    >>> round(great_circle_km(Place(latitude=51.5, longitude=-0.12), Place(latitude=53.48, longitude=-2.24)))
    263
    """
    south, north = math.radians(start.latitude), math.radians(end.latitude)
    east = math.radians(end.longitude) - math.radians(start.longitude)
    half = math.sin((north - south) / 2) ** 2 + math.cos(south) * math.cos(north) * math.sin(east / 2) ** 2
    return 2 * _EARTH_RADIUS_KM * math.asin(math.sqrt(half))
