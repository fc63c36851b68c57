"""What is found in a home: hazards, transfers, stairs, measurements, and areas that were not looked at."""

import enum
from collections.abc import Iterator
from decimal import Decimal

import attrs

from occupational_therapy.assessment.concern import Concern, to_concern_or_none
from occupational_therapy.assessment.environment.building import BUILDING_FIGURES
from occupational_therapy.assessment.environment.checking import AgainstGuidance, DimensionCheck
from occupational_therapy.assessment.environment.doorways import DoorwayCheck
from occupational_therapy.assessment.environment.features import Feature, to_feature
from occupational_therapy.assessment.environment.figures import (
    Approach,
    to_approach_or_none,
    to_measured_or_none,
    to_mm_or_none,
)
from occupational_therapy.assessment.environment.hazard import HomeArea, to_home_area
from occupational_therapy.assessment.environment.hazards import HAZARDS
from occupational_therapy.assessment.environment.ramp_flights import RampFlightCheck
from occupational_therapy.kernel.dates import Date, to_date_or_none
from occupational_therapy.kernel.document import Section, listing, section
from occupational_therapy.kernel.errors import Problem, shown
from occupational_therapy.kernel.fields import choice, flag_or_none, refuse, settle, text_or_none, whole
from occupational_therapy.kernel.identifiers import identifier_or_none
from occupational_therapy.kernel.messages import Message, Verbatim, message

__all__ = [
    "AreaLeftOut",
    "HazardFound",
    "MeasuredDimension",
    "MeasuredDoorway",
    "MeasuredFlight",
    "StairFlight",
    "Transfer",
    "TransferSeen",
    "to_whole_or_none",
]

_MOST_RAILS = 2


@attrs.frozen(kw_only=True)
class AreaLeftOut:
    """A part of the home that was not looked at.

    Attributes:
        area: The part.
        reason: Why not; None where nobody said.
    """

    area: HomeArea = attrs.field(converter=to_home_area)
    reason: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _hazard_or_none(value: str | None) -> str | None:
    return None if value is None else HAZARDS.field(value)


def _something(found: "HazardFound") -> Iterator[Problem]:
    if found.hazard is None and found.what is None:
        yield Problem("hazard", message("is missing: name one of the catalogue, or say in words what it is"))


@attrs.frozen(kw_only=True)
class HazardFound:
    """A hazard that was found, with what is to be done.

    Attributes:
        hazard: Its key in ``HAZARDS``; None for one that is told in words alone.
        what: What was seen.
        area: Where.
        severity: How much it worries the therapist; None for not judged.
        action: What is to be done.
        owner: The identifier of who sees to it.
        due: The day by which.
        done_on: The day it was dealt with; None where it is open.
    """

    hazard: str | None = attrs.field(default=None, converter=_hazard_or_none)
    what: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    area: HomeArea = attrs.field(converter=to_home_area)
    severity: Concern | None = attrs.field(default=None, converter=to_concern_or_none)
    action: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    owner: str | None = attrs.field(default=None, converter=identifier_or_none)
    due: Date | None = attrs.field(default=None, converter=to_date_or_none)
    done_on: Date | None = attrs.field(default=None, converter=to_date_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _something)

    @property
    def label(self) -> Message | Verbatim:
        """What it is: its name in the catalogue, else the words it was told in."""
        return Verbatim(self.what or "") if self.hazard is None else HAZARDS[self.hazard].label

    def outline(self) -> Section:
        """What and where it is, how it was judged, what is to be done, and what is typically done."""
        points: list[Message | None] = [
            message("Seen: {words}", words=Verbatim(self.what)) if self.hazard and self.what else None,
            message("Severity: {severity}", severity=self.severity.label if self.severity else message("not judged")),
            message("What is to be done: {action}", action=Verbatim(self.action)) if self.action else None,
            message("Owner: {owner}", owner=self.owner) if self.owner else None,
            message("By {due}", due=self.due) if self.due else None,
            message("Dealt with on {day}", day=self.done_on) if self.done_on else None,
        ]
        return section(
            message("{hazard}: {area}", hazard=self.label, area=self.area.label),
            listing(*(point for point in points if point is not None)),
            section(message("Typical solutions"), listing(*HAZARDS[self.hazard].solutions)) if self.hazard else None,
        )


class Transfer(enum.StrEnum):
    """Onto or off what somebody moves."""

    BED = "bed"
    CHAIR = "chair"
    WHEELCHAIR = "wheelchair"
    TOILET = "toilet"
    BATH = "bath"
    SHOWER = "shower"
    CAR = "car"
    FLOOR = "floor"

    @property
    def label(self) -> Message:
        """The transfer in words."""
        return _TRANSFERS[self]


_TRANSFERS = {
    Transfer.BED: message("bed"),
    Transfer.CHAIR: message("chair"),
    Transfer.WHEELCHAIR: message("wheelchair"),
    Transfer.TOILET: message("toilet"),
    Transfer.BATH: message("bath"),
    Transfer.SHOWER: message("shower"),
    Transfer.CAR: message("car"),
    Transfer.FLOOR: message("floor"),
}


def _transfer(value: Transfer | str) -> Transfer:
    return choice(Transfer, value)


def to_whole_or_none(value: int | None) -> int | None:
    """A field's whole number that is not negative, or None for not known; for use as a converter."""
    return None if value is None else whole(value)


def _alone_or_helped(seen: "TransferSeen") -> Iterator[Problem]:
    if seen.done_alone and seen.helpers:
        yield Problem("helpers", message("is {count} although it was done alone", count=seen.helpers))


@attrs.frozen(kw_only=True)
class TransferSeen:
    """A transfer as it was seen or told.

    Attributes:
        transfer: Onto or off what.
        done_alone: Whether it was done without help; None for not seen.
        helpers: How many people helped; None for not known.
        surface_mm: The height of the surface, in millimetres.
        equipment: What is used.
        difficulty: Where it goes wrong; None where it does not.
        action: What is to be done.
    """

    transfer: Transfer = attrs.field(converter=_transfer)
    done_alone: bool | None = attrs.field(default=None, converter=flag_or_none)
    helpers: int | None = attrs.field(default=None, converter=to_whole_or_none)
    surface_mm: Decimal | None = attrs.field(default=None, converter=to_mm_or_none)
    equipment: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    difficulty: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    action: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _alone_or_helped)


def _rails_or_none(value: int | None) -> int | None:
    rails = to_whole_or_none(value)
    if isinstance(rails, int) and rails > _MOST_RAILS:
        return refuse(message("{value} is more than the two sides of a flight", value=shown(rails)))
    return rails


@attrs.frozen(kw_only=True)
class StairFlight:
    """A flight of stairs or steps.

    Attributes:
        area: Where.
        place: Which, in words.
        steps: How many steps it has; None for not counted.
        rails: On how many sides it has a rail, 0 to 2; None for not noted.
    """

    area: HomeArea = attrs.field(default=HomeArea.STAIRS, converter=to_home_area)
    place: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    steps: int | None = attrs.field(default=None, converter=to_whole_or_none)
    rails: int | None = attrs.field(default=None, converter=_rails_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)


def _figure_or_none(value: str | None) -> str | None:
    return None if value is None else BUILDING_FIGURES.field(value)


def _of_the_figure(dimension: "MeasuredDimension") -> Iterator[Problem]:
    if dimension.figure is not None and BUILDING_FIGURES[dimension.figure].feature is not dimension.feature:
        yield Problem(
            "figure",
            message(
                "{figure} is about {wanted}, not {feature}",
                figure=dimension.figure,
                wanted=BUILDING_FIGURES[dimension.figure].feature.value,
                feature=dimension.feature.value,
            ),
        )
    if dimension.at_least is not None and dimension.at_most is not None and dimension.at_most < dimension.at_least:
        yield Problem(
            "at_most",
            message("{most} is below at_least, {least}", most=dimension.at_most, least=dimension.at_least),
        )


@attrs.frozen(kw_only=True)
class MeasuredDimension:
    """Something that was measured, or should have been, and what the assessor holds it against.

    Attributes:
        feature: What is measured; it says in which unit.
        place: Where, in words.
        measured: Millimetres; of a gradient 1:n the n; of sides their number. None for not measured.
        figure: The key in ``BUILDING_FIGURES`` of the guidance the assessor chose; None for none.
        at_least: What the client needs at the least, such as the turning circle of their own wheelchair.
        at_most: What the client needs at the most, such as the height they can step.
    """

    feature: Feature = attrs.field(converter=to_feature)
    place: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    measured: Decimal | None = attrs.field(default=None, converter=to_measured_or_none)
    figure: str | None = attrs.field(default=None, converter=_figure_or_none)
    at_least: Decimal | None = attrs.field(default=None, converter=to_measured_or_none)
    at_most: Decimal | None = attrs.field(default=None, converter=to_measured_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _of_the_figure)

    @property
    def check(self) -> DimensionCheck | None:
        """How it stands against the guidance chosen; None where none was."""
        return None if self.figure is None else DimensionCheck(figure=self.figure, measured=self.measured)

    def line(self) -> Message:
        """Where, what was measured, and how it stands against the guidance chosen and the client's need."""
        check, need = self.check, self.against_need
        line = (
            message("{what}: {measured}", what=self.feature.label, measured=self.feature.unit.shown(self.measured))
            if check is None
            else check.line()
        )
        if need is not None:
            line = message(
                "{line}; the client needs {bounds}: {outcome}",
                line=line,
                bounds=tuple(self._bounds()),
                outcome=need.label,
            )
        return _placed(self.place, line)

    def outline(self) -> Section:
        """Where, what was measured, how it stands, and what the guidance is and rests on."""
        return section(self.line(), self.check.outline() if self.check else None)

    def _bounds(self) -> Iterator[Message]:
        unit = self.feature.unit
        if self.at_least is not None:
            yield message("at least {least}", least=unit.shown(self.at_least))
        if self.at_most is not None:
            yield message("at most {most}", most=unit.shown(self.at_most))

    @property
    def against_need(self) -> AgainstGuidance | None:
        """Whether it meets the client's own need; None where no need was stated."""
        if self.at_least is None and self.at_most is None:
            return None
        if self.measured is None:
            return AgainstGuidance.NOT_KNOWN
        short = self.at_least is not None and self.measured < self.at_least
        over = self.at_most is not None and self.measured > self.at_most
        return AgainstGuidance.NOT_MET if short or over else AgainstGuidance.MET


@attrs.frozen(kw_only=True)
class MeasuredDoorway:
    """A doorway, held against the pairs of door and corridor of a dwelling that can be visited.

    Attributes:
        place: Which, in words.
        door_mm: The clear width of the opening; None for not measured.
        corridor_mm: The clear width of the corridor; None for not measured.
        approach: How a wheelchair comes to it; None for not known.
    """

    place: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    door_mm: Decimal | None = attrs.field(default=None, converter=to_measured_or_none)
    corridor_mm: Decimal | None = attrs.field(default=None, converter=to_measured_or_none)
    approach: Approach | None = attrs.field(default=None, converter=to_approach_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def check(self) -> DoorwayCheck:
        """How it stands against guidance."""
        return DoorwayCheck(door_mm=self.door_mm, corridor_mm=self.corridor_mm, approach=self.approach)

    def line(self) -> Message:
        """Which doorway, and how it stands."""
        return _placed(self.place, self.check.line())

    def outline(self) -> Section:
        """Which doorway, how it stands, and what the guidance is and rests on."""
        return section(self.line(), self.check.outline())


@attrs.frozen(kw_only=True)
class MeasuredFlight:
    """A flight of a ramp, held against the table of gradients.

    Attributes:
        place: Which, in words.
        rise_mm: How much it rises; None for not measured.
        going_mm: How long it is on plan; None for not measured.
    """

    place: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    rise_mm: Decimal | None = attrs.field(default=None, converter=to_mm_or_none)
    going_mm: Decimal | None = attrs.field(default=None, converter=to_mm_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self)

    @property
    def check(self) -> RampFlightCheck:
        """How it stands against guidance."""
        return RampFlightCheck(rise_mm=self.rise_mm, going_mm=self.going_mm)

    def line(self) -> Message:
        """Which flight, and how it stands."""
        return _placed(self.place, self.check.line())

    def outline(self) -> Section:
        """Which flight, how it stands, and what the guidance is and rests on."""
        return section(self.line(), self.check.outline())


def _placed(place: str | None, line: Message) -> Message:
    return line if place is None else message("{place}: {line}", place=Verbatim(place), line=line)
