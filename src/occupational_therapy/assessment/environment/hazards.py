"""The hazards that a home is looked over for, by key. The list is this library's own, and never complete.

It is a reminder for whoever looks, and no screening tool: what is not found on it is not thereby safe. A caller adds
their own with ``HAZARDS.extended(...)``, or records a hazard in words.
"""

from occupational_therapy.assessment.environment.hazard import Endangers, Hazard
from occupational_therapy.assessment.environment.sources import HAZARD_LIST
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.messages import Message, message

__all__ = ["HAZARDS"]

_FALLS, _CHAIR, _FIRE, _HANDLING, _BURNS = Endangers


def _hazard(key: str, label: Message, endangers: tuple[Endangers, ...], *solutions: Message) -> Hazard:
    return Hazard(key=key, label=label, endangers=endangers, solutions=solutions, sources=(HAZARD_LIST,))


_FLOORS = (
    _hazard(
        "loose_rug",
        message("Loose rug or mat"),
        (_FALLS, _CHAIR),
        message("take it away"),
        message("fix it down on a non-slip backing"),
    ),
    _hazard(
        "worn_floor_covering",
        message("Worn or lifting floor covering"),
        (_FALLS, _CHAIR),
        message("repair or replace it"),
    ),
    _hazard(
        "trailing_cable",
        message("Cable across the way"),
        (_FALLS, _CHAIR, _FIRE),
        message("run it along the wall"),
        message("fit a socket where it is needed"),
    ),
    _hazard(
        "clutter",
        message("Clutter on the way"),
        (_FALLS, _CHAIR, _FIRE, _HANDLING),
        message("clear the way, agreed with the person"),
        message("make storage within reach"),
    ),
    _hazard(
        "slippery_floor",
        message("Slippery floor"),
        (_FALLS, _HANDLING),
        message("non-slip covering"),
        message("dry at once what is spilt"),
    ),
    _hazard(
        "uneven_floor",
        message("Uneven floor or step between rooms"),
        (_FALLS, _CHAIR, _HANDLING),
        message("level it, or a threshold ramp"),
        message("mark the edge"),
    ),
    _hazard(
        "deep_carpet",
        message("Deep or soft carpet"),
        (_CHAIR, _HANDLING),
        message("firm floor covering"),
        message("powered or ceiling equipment instead of pushing"),
    ),
    _hazard(
        "pet_underfoot",
        message("Pet underfoot"),
        (_FALLS,),
        message("keep the pet in another room during transfers"),
        message("a bell on its collar"),
    ),
)

_LIGHT_AND_REACH = (
    _hazard(
        "poor_lighting",
        message("Poor lighting"),
        (_FALLS, _HANDLING),
        message("brighter lamps without glare"),
        message("switches at both ends of the way"),
    ),
    _hazard(
        "unlit_way_at_night",
        message("Unlit way to the toilet at night"),
        (_FALLS,),
        message("light with a movement sensor"),
        message("commode or bottle at the bedside"),
    ),
    _hazard(
        "out_of_reach",
        message("Everyday things out of reach"),
        (_FALLS, _CHAIR),
        message("move them between hip and shoulder height"),
        message("a reaching aid"),
    ),
    _hazard(
        "controls_out_of_reach",
        message("Switches, sockets or locks out of reach"),
        (_CHAIR, _FALLS),
        message("move them"),
        message("remote or voice control"),
    ),
    _hazard(
        "no_call_for_help",
        message("No way to call for help"),
        (_FALLS, _FIRE),
        message("pendant alarm or telecare"),
        message("telephone within reach from the floor"),
    ),
)

_STAIRS_AND_WAYS_IN = (
    _hazard(
        "stairs_without_rail",
        message("Stairs without a rail"),
        (_FALLS,),
        message("rails on both sides"),
        message("living on one level"),
    ),
    _hazard(
        "stairs_not_managed",
        message("Stairs the person cannot manage safely"),
        (_FALLS, _HANDLING, _CHAIR),
        message("stairlift or through-floor lift"),
        message("living on one level"),
    ),
    _hazard(
        "step_edges_not_seen",
        message("Edges of steps hard to see"),
        (_FALLS,),
        message("contrasting edges"),
        message("better light"),
    ),
    _hazard(
        "steps_at_entrance",
        message("Steps at the entrance"),
        (_FALLS, _CHAIR, _HANDLING),
        message("ramp"),
        message("half steps and grab rails"),
        message("step lift"),
    ),
    _hazard(
        "raised_threshold",
        message("Raised threshold"),
        (_FALLS, _CHAIR, _HANDLING),
        message("threshold ramp"),
        message("level threshold"),
    ),
    _hazard(
        "steep_ramp",
        message("Steep ramp or slope"),
        (_CHAIR, _FALLS, _HANDLING),
        message("longer ramp with landings"),
        message("lift"),
    ),
    _hazard(
        "open_ramp_edge",
        message("Ramp or path with an open edge"),
        (_CHAIR, _FALLS),
        message("kerb and guarding"),
    ),
    _hazard(
        "uneven_path",
        message("Uneven or slippery path outside"),
        (_FALLS, _CHAIR),
        message("relay it"),
        message("rail beside it"),
        message("another way round"),
    ),
)

_WHEELCHAIR = (
    _hazard(
        "narrow_doorway",
        message("Doorway too narrow"),
        (_CHAIR, _HANDLING),
        message("widen it"),
        message("rehang the door, or sliding door"),
        message("narrower wheelchair, where it fits the person"),
    ),
    _hazard(
        "narrow_corridor",
        message("Corridor too narrow"),
        (_CHAIR, _HANDLING),
        message("take furniture and radiators out of it"),
        message("another way through the home"),
    ),
    _hazard(
        "no_turning_space",
        message("No space to turn a wheelchair"),
        (_CHAIR, _HANDLING),
        message("rearrange or take out furniture"),
        message("enlarge the room"),
    ),
    _hazard(
        "no_space_beside",
        message("No space beside the bed, chair or toilet for a transfer"),
        (_CHAIR, _HANDLING, _FALLS),
        message("move the furniture"),
        message("another way to transfer"),
    ),
    _hazard(
        "no_knee_space",
        message("No knee space at worktop, basin or table"),
        (_CHAIR,),
        message("height-adjustable or open unit"),
    ),
    _hazard(
        "no_wheelchair_store",
        message("No place to keep or charge a wheelchair"),
        (_CHAIR, _FIRE),
        message("storage with a socket, off the way out"),
    ),
)

_FURNITURE_AND_BATHROOM = (
    _hazard(
        "bed_wrong_height",
        message("Bed too low, too high or too soft"),
        (_FALLS, _HANDLING),
        message("raisers or height-adjustable bed"),
        message("bed lever"),
    ),
    _hazard(
        "chair_wrong_height",
        message("Chair too low, too deep or without arms"),
        (_FALLS, _HANDLING),
        message("raisers or another chair"),
        message("seating assessment"),
    ),
    _hazard(
        "toilet_without_support",
        message("Toilet too low or without support"),
        (_FALLS, _HANDLING),
        message("raised seat or frame"),
        message("grab rails"),
    ),
    _hazard(
        "bath_without_support",
        message("Bath or shower hard to get into and out of"),
        (_FALLS, _HANDLING),
        message("board, seat or bath lift"),
        message("level-access shower"),
        message("grab rails"),
    ),
    _hazard(
        "slippery_bath",
        message("Slippery bath or shower"),
        (_FALLS,),
        message("non-slip mat or surface"),
    ),
    _hazard(
        "door_opens_on_person",
        message("Door opens in on somebody who has fallen"),
        (_FALLS, _HANDLING),
        message("door that opens outwards or slides"),
    ),
)

_HEAT = (
    _hazard(
        "no_smoke_alarm",
        message("No working smoke alarm"),
        (_FIRE,),
        message("smoke alarms on every level; ask the fire service for a home visit"),
        message("alarm with strobe or vibrating pad"),
    ),
    _hazard(
        "blocked_way_out",
        message("Way out blocked or locked"),
        (_FIRE, _CHAIR),
        message("clear the way out"),
        message("plan for escape"),
    ),
    _hazard(
        "overloaded_socket",
        message("Overloaded socket or damaged lead"),
        (_FIRE,),
        message("electrician"),
        message("more sockets"),
    ),
    _hazard(
        "flame_near_oxygen_or_emollient",
        message("Flame or smoking near oxygen or emollients"),
        (_FIRE, _BURNS),
        message("keep them apart; ask the fire service and the prescriber for advice"),
    ),
    _hazard(
        "cooking_left_alone",
        message("Cooking left alone"),
        (_FIRE, _BURNS),
        message("cooker with a cut-off or timer"),
        message("a changed routine"),
    ),
    _hazard(
        "portable_heater",
        message("Portable heater where it can be knocked or covered"),
        (_FIRE, _FALLS, _BURNS),
        message("fixed heating"),
    ),
    _hazard(
        "hot_water",
        message("Hot water or hot surface within reach"),
        (_BURNS,),
        message("thermostatic valve"),
        message("cover for the radiator"),
    ),
)

_CARERS = (
    _hazard(
        "no_space_for_hoist",
        message("No space for a hoist or for those who help"),
        (_HANDLING,),
        message("move the furniture"),
        message("ceiling track"),
    ),
    _hazard(
        "no_clearance_under_bed",
        message("No clearance under bed or chair for the legs of a hoist"),
        (_HANDLING,),
        message("raise it, or another bed"),
        message("ceiling track"),
    ),
    _hazard(
        "help_from_one_side_only",
        message("Bed or bath can be reached from one side only"),
        (_HANDLING,),
        message("move it away from the wall"),
    ),
    _hazard(
        "ceiling_or_floor_not_known",
        message("Strength of floor or ceiling not known for equipment"),
        (_HANDLING,),
        message("ask a surveyor before anything is fixed"),
    ),
)

HAZARDS: Catalogue[Hazard] = Catalogue(
    "hazard",
    (
        *_FLOORS,
        *_LIGHT_AND_REACH,
        *_STAIRS_AND_WAYS_IN,
        *_WHEELCHAIR,
        *_FURNITURE_AND_BATHROOM,
        *_HEAT,
        *_CARERS,
    ),
)
"""Every hazard, by key."""
