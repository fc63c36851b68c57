"""Kinds of handling equipment, what the law on lifting makes of each, and kinds of slings."""

import enum
from collections.abc import Iterable

import attrs

from occupational_therapy.assessment.ergonomics.lifting import LiftingClass, to_lifting_class
from occupational_therapy.assessment.ergonomics.sources import EQUIPMENT_LIST
from occupational_therapy.kernel.catalogue import Catalogue
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.fields import settle
from occupational_therapy.kernel.messages import Message, message
from occupational_therapy.kernel.provenance import Source, sources_of
from occupational_therapy.occupations.sources import rests_on

__all__ = ["HANDLING_EQUIPMENT", "EquipmentKind", "SlingKind"]


class SlingKind(enum.StrEnum):
    """What a sling is for."""

    UNIVERSAL = "universal"
    TOILETING = "toileting"
    FULL_BODY = "full_body"
    BATHING = "bathing"
    IN_SITU = "in_situ"
    """Made to be left under the person."""
    STANDING = "standing"
    REPOSITIONING = "repositioning"
    AMPUTEE = "amputee"
    OTHER = "other"

    @property
    def label(self) -> Message:
        """The kind in words."""
        return _SLINGS[self]


_SLINGS = {
    SlingKind.UNIVERSAL: message("universal"),
    SlingKind.TOILETING: message("for toileting"),
    SlingKind.FULL_BODY: message("full body with head support"),
    SlingKind.BATHING: message("for bathing"),
    SlingKind.IN_SITU: message("to be left in place"),
    SlingKind.STANDING: message("for a standing hoist"),
    SlingKind.REPOSITIONING: message("for repositioning in bed"),
    SlingKind.AMPUTEE: message("for a person with an amputation"),
    SlingKind.OTHER: message("something else"),
}


def _class_or_none(value: LiftingClass | str | None) -> LiftingClass | None:
    return None if value is None else to_lifting_class(value)


@attrs.frozen(kw_only=True)
class EquipmentKind:
    """A kind of handling equipment.

    Attributes:
        key: Its name in the catalogue.
        label: What it is.
        lifting: What the regulations on lifting equipment make of it; None where that is for a competent person.
        takes_sling: Whether it lifts with a sling.
        sources: What it rests on.
    """

    key: str
    label: Message
    lifting: LiftingClass | None = attrs.field(default=None, converter=_class_or_none)
    takes_sling: bool = False
    sources: tuple[Source, ...] = attrs.field(default=(EQUIPMENT_LIST,), converter=sources_of)

    def __attrs_post_init__(self) -> None:
        settle(self)

    def outline(self) -> Section:
        """The kind, what the regulations on lifting equipment make of it, and what that rests on."""
        undecided = message("whether it is lifting equipment is for a competent person to say")
        return section(
            self.label,
            listing(
                self.lifting.label if self.lifting else undecided,
                *([message("It lifts with a sling")] if self.takes_sling else []),
            ),
            rests_on(self.sources),
        )


def _kinds(
    lifting: LiftingClass | None, rows: Iterable[tuple[str, Message]], *, takes_sling: bool = False
) -> list[EquipmentKind]:
    return [EquipmentKind(key=key, label=label, lifting=lifting, takes_sling=takes_sling) for key, label in rows]


HANDLING_EQUIPMENT: Catalogue[EquipmentKind] = Catalogue(
    "handling equipment",
    (
        *_kinds(
            LiftingClass.LIFTS_PEOPLE,
            (
                ("mobile_hoist", message("mobile hoist")),
                ("ceiling_track_hoist", message("ceiling track hoist")),
                ("gantry_hoist", message("gantry hoist")),
                ("standing_hoist", message("standing hoist")),
            ),
            takes_sling=True,
        ),
        *_kinds(
            LiftingClass.LIFTS_PEOPLE,
            (
                ("bath_hoist", message("bath hoist with a seat")),
                ("stairlift", message("stairlift")),
                ("through_floor_lift", message("through-floor lift")),
                ("step_lift", message("step lift")),
            ),
        ),
        *_kinds(
            LiftingClass.ACCESSORY,
            (
                ("sling", message("sling")),
                ("spreader_bar", message("spreader bar")),
            ),
        ),
        *_kinds(
            None,
            (
                ("bath_lift", message("bath lift")),
                ("lifting_cushion", message("lifting cushion")),
                ("profiling_bed", message("profiling bed")),
                ("rise_recline_chair", message("rise and recline chair")),
            ),
        ),
        *_kinds(
            LiftingClass.NOT_LIFTING,
            (
                ("slide_sheet", message("slide sheet")),
                ("transfer_board", message("transfer board")),
                ("handling_belt", message("handling belt")),
                ("stand_aid", message("stand aid moved by hand")),
                ("turn_disc", message("turning disc")),
                ("wheelchair", message("wheelchair")),
                ("grab_rail", message("grab rail")),
                ("bed_lever", message("bed lever")),
                ("shower_chair", message("shower chair or commode")),
            ),
        ),
    ),
)
"""Every kind, by key."""
