"""What can be measured of a building, and in which unit."""

import enum
from decimal import Decimal

from occupational_therapy.kernel.document import Quantity
from occupational_therapy.kernel.fields import choice
from occupational_therapy.kernel.messages import Message, counted, message

__all__ = ["TURNING_FEATURES", "Feature", "Unit", "to_feature"]


class Unit(enum.StrEnum):
    """What a figure counts."""

    MM = "mm"
    ONE_IN = "one_in"
    """The n of a gradient 1:n: a larger number is flatter."""
    SIDES = "sides"

    @property
    def label(self) -> Message:
        """The unit in words."""
        return _UNITS[self]

    def shown(self, value: Decimal | None) -> Message:
        """A value with its unit; a value that is not there is said not to be known."""
        if value is None:
            return message("not known")
        if self is Unit.ONE_IN:
            return message("1:{n}", n=Quantity(value))
        if self is Unit.SIDES:
            return counted("{count} side", "{count} sides", count=int(value))
        return message("{value} mm", value=Quantity(value))


_UNITS = {Unit.MM: message("mm"), Unit.ONE_IN: message("run for a rise of 1"), Unit.SIDES: message("sides")}


class Feature(enum.StrEnum):
    """What is measured."""

    APPROACH_WIDTH = "approach_width"
    APPROACH_CROSSFALL = "approach_crossfall"
    CAR_SIDE_SPACE = "car_side_space"
    ENTRANCE_DOOR_WIDTH = "entrance_door_width"
    ENTRANCE_LANDING_SIDE = "entrance_landing_side"
    INTERNAL_DOOR_WIDTH = "internal_door_width"
    DOOR_LEADING_EDGE = "door_leading_edge"
    DOOR_FOLLOWING_EDGE = "door_following_edge"
    CORRIDOR_WIDTH = "corridor_width"
    CORRIDOR_TURN_WIDTH = "corridor_turn_width"
    OBSTRUCTED_WIDTH = "obstructed_width"
    OBSTRUCTION_LENGTH = "obstruction_length"
    TURNING_CIRCLE = "turning_circle"
    TURNING_ELLIPSE_WIDTH = "turning_ellipse_width"
    TURNING_ELLIPSE_LENGTH = "turning_ellipse_length"
    BEDROOM_SQUARE_SIDE = "bedroom_square_side"
    WHEELCHAIR_STORE_DEPTH = "wheelchair_store_depth"
    WHEELCHAIR_STORE_WIDTH = "wheelchair_store_width"
    STAIR_WIDTH = "stair_width"
    CONTROL_HEIGHT = "control_height"
    WC_FRONT_SPACE = "wc_front_space"
    WC_SIDE_SPACE = "wc_side_space"
    SLOPE = "slope"
    RAMP_GRADIENT = "ramp_gradient"
    RAMP_FLIGHT_GOING = "ramp_flight_going"
    RAMP_FLIGHT_RISE = "ramp_flight_rise"
    RAMP_WIDTH = "ramp_width"
    RAMP_END_LANDING = "ramp_end_landing"
    RAMP_INTERMEDIATE_LANDING = "ramp_intermediate_landing"
    RAMP_LANDING = "ramp_landing"
    RAMP_PASSING_PLACE_SIDE = "ramp_passing_place_side"
    LANDING_GRADIENT = "landing_gradient"
    LANDING_CROSSFALL = "landing_crossfall"
    RISE_WITHOUT_LIFT = "rise_without_lift"
    RISE_WITHOUT_STEPS = "rise_without_steps"
    RISE_WITHOUT_HANDRAIL = "rise_without_handrail"
    RAMP_KERB_HEIGHT = "ramp_kerb_height"
    RAMP_HANDRAIL_SIDES = "ramp_handrail_sides"
    HANDRAIL_HEIGHT = "handrail_height"
    OTHER = "other"
    """Something no figure here is about: a bed, a worktop, the client's own wheelchair."""

    @property
    def label(self) -> Message:
        """The feature in words."""
        return _FEATURES[self]

    @property
    def unit(self) -> Unit:
        """What a measurement of it counts."""
        if self is Feature.RAMP_HANDRAIL_SIDES:
            return Unit.SIDES
        return Unit.ONE_IN if self in _SLOPING else Unit.MM


_SLOPING = frozenset(
    {
        Feature.APPROACH_CROSSFALL,
        Feature.SLOPE,
        Feature.RAMP_GRADIENT,
        Feature.LANDING_GRADIENT,
        Feature.LANDING_CROSSFALL,
    }
)

_FEATURES = {
    Feature.APPROACH_WIDTH: message("Clear width of the approach"),
    Feature.APPROACH_CROSSFALL: message("Crossfall of the approach"),
    Feature.CAR_SIDE_SPACE: message("Clear space beside a parked car"),
    Feature.ENTRANCE_DOOR_WIDTH: message("Clear opening of the entrance door"),
    Feature.ENTRANCE_LANDING_SIDE: message("Width and length of the level landing at the entrance"),
    Feature.INTERNAL_DOOR_WIDTH: message("Clear opening of an internal door"),
    Feature.DOOR_LEADING_EDGE: message("Clear space beside the leading edge of a door"),
    Feature.DOOR_FOLLOWING_EDGE: message("Clear space beside the following edge of a door"),
    Feature.CORRIDOR_WIDTH: message("Clear width of a corridor"),
    Feature.CORRIDOR_TURN_WIDTH: message("Clear width of a corridor at a turn"),
    Feature.OBSTRUCTED_WIDTH: message("Clear width beside a short obstruction"),
    Feature.OBSTRUCTION_LENGTH: message("Length of a short obstruction"),
    Feature.TURNING_CIRCLE: message("Diameter of the turning circle"),
    Feature.TURNING_ELLIPSE_WIDTH: message("Width of the turning ellipse"),
    Feature.TURNING_ELLIPSE_LENGTH: message("Length of the turning ellipse"),
    Feature.BEDROOM_SQUARE_SIDE: message("Side of the manoeuvring square in a bedroom"),
    Feature.WHEELCHAIR_STORE_DEPTH: message("Depth of the space to store a wheelchair and transfer"),
    Feature.WHEELCHAIR_STORE_WIDTH: message("Width of the space to store a wheelchair and transfer"),
    Feature.STAIR_WIDTH: message("Clear width of the stairs"),
    Feature.CONTROL_HEIGHT: message("Height of sockets and switches above the floor"),
    Feature.WC_FRONT_SPACE: message("Clear space in front of the WC"),
    Feature.WC_SIDE_SPACE: message("Clear space from the centre of the WC to each side"),
    Feature.SLOPE: message("Slope that counts as a ramp"),
    Feature.RAMP_GRADIENT: message("Gradient of a ramp"),
    Feature.RAMP_FLIGHT_GOING: message("Going of a flight of a ramp"),
    Feature.RAMP_FLIGHT_RISE: message("Rise of a flight of a ramp"),
    Feature.RAMP_WIDTH: message("Width of a ramp between walls or kerbs"),
    Feature.RAMP_END_LANDING: message("Length of the landings at the top and bottom of a ramp"),
    Feature.RAMP_INTERMEDIATE_LANDING: message("Length of a landing between flights of a ramp"),
    Feature.RAMP_LANDING: message("Length of every landing of a ramp"),
    Feature.RAMP_PASSING_PLACE_SIDE: message(
        "Width and length of a passing place on a ramp of three flights or more, or without a line of sight"
    ),
    Feature.LANDING_GRADIENT: message("Gradient along a landing"),
    Feature.LANDING_CROSSFALL: message("Crossfall of a landing"),
    Feature.RISE_WITHOUT_LIFT: message("Total rise of a ramp without another way up, such as a lift"),
    Feature.RISE_WITHOUT_STEPS: message("Rise of a ramp without steps beside it"),
    Feature.RISE_WITHOUT_HANDRAIL: message("Rise of a ramp without a handrail"),
    Feature.RAMP_KERB_HEIGHT: message("Height of the kerb on an open side of a ramp"),
    Feature.RAMP_HANDRAIL_SIDES: message("Sides of a ramp with a handrail"),
    Feature.HANDRAIL_HEIGHT: message("Height of the top of a handrail"),
    Feature.OTHER: message("Something else"),
}

TURNING_FEATURES = frozenset(
    {
        Feature.TURNING_CIRCLE,
        Feature.TURNING_ELLIPSE_WIDTH,
        Feature.TURNING_ELLIPSE_LENGTH,
        Feature.BEDROOM_SQUARE_SIDE,
    }
)
"""What is measured to know whether a wheelchair can turn."""


def to_feature(value: Feature | str) -> Feature:
    """A field's feature; for use as a converter."""
    return choice(Feature, value)
