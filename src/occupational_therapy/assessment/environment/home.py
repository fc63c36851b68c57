"""The assessment of a home: what was looked at, what endangers, what was measured, and what follows."""

import enum
from collections.abc import Iterable, Iterator

import attrs

from occupational_therapy.assessment.environment.hazard import HomeArea, to_home_areas
from occupational_therapy.assessment.environment.home_outline import outlined
from occupational_therapy.assessment.environment.home_parts import (
    AreaLeftOut,
    HazardFound,
    MeasuredDimension,
    MeasuredDoorway,
    MeasuredFlight,
    StairFlight,
    TransferSeen,
)
from occupational_therapy.kernel.dates import Date, to_date
from occupational_therapy.kernel.document import Section
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.fields import choice, each, flag_or_none, instance, refuse, settle, text_or_none, whole
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.messages import Message, message

__all__ = ["HomeAssessment", "PropertyKind", "Tenure"]


class PropertyKind(enum.StrEnum):
    """What kind of building somebody lives in."""

    HOUSE = "house"
    BUNGALOW = "bungalow"
    FLAT = "flat"
    MAISONETTE = "maisonette"
    MOBILE_HOME = "mobile_home"
    SUPPORTED_HOUSING = "supported_housing"
    CARE_HOME = "care_home"
    OTHER = "other"

    @property
    def label(self) -> Message:
        """The kind in words."""
        return _KINDS[self]


_KINDS = {
    PropertyKind.HOUSE: message("house"),
    PropertyKind.BUNGALOW: message("bungalow"),
    PropertyKind.FLAT: message("flat"),
    PropertyKind.MAISONETTE: message("maisonette"),
    PropertyKind.MOBILE_HOME: message("mobile home or boat"),
    PropertyKind.SUPPORTED_HOUSING: message("supported or sheltered housing"),
    PropertyKind.CARE_HOME: message("care home"),
    PropertyKind.OTHER: message("something else"),
}


class Tenure(enum.StrEnum):
    """By what right somebody lives there: it decides who must agree to works."""

    OWNER = "owner"
    SHARED_OWNERSHIP = "shared_ownership"
    COUNCIL = "council"
    HOUSING_ASSOCIATION = "housing_association"
    PRIVATE_LANDLORD = "private_landlord"
    TIED = "tied"
    WITH_OTHERS = "with_others"
    OTHER = "other"

    @property
    def label(self) -> Message:
        """The tenure in words."""
        return _TENURES[self]


_TENURES = {
    Tenure.OWNER: message("owned"),
    Tenure.SHARED_OWNERSHIP: message("shared ownership"),
    Tenure.COUNCIL: message("rented from the council"),
    Tenure.HOUSING_ASSOCIATION: message("rented from a housing association"),
    Tenure.PRIVATE_LANDLORD: message("rented from a private landlord"),
    Tenure.TIED: message("tied to a job"),
    Tenure.WITH_OTHERS: message("lives in the home of others"),
    Tenure.OTHER: message("something else"),
}


def _kind_or_none(value: PropertyKind | str | None) -> PropertyKind | None:
    return None if value is None else choice(PropertyKind, value)


def _tenure_or_none(value: Tenure | str | None) -> Tenure | None:
    return None if value is None else choice(Tenure, value)


def _levels_or_none(value: int | None) -> int | None:
    if value is None:
        return None
    levels = whole(value)
    return refuse(message("is 0: a home has one level at the least")) if levels == 0 else levels


def _left_out(values: Iterable[AreaLeftOut]) -> tuple[AreaLeftOut, ...]:
    return each(lambda value: instance(AreaLeftOut, value), values)


def _transfers(values: Iterable[TransferSeen]) -> tuple[TransferSeen, ...]:
    return each(lambda value: instance(TransferSeen, value), values)


def _stairs(values: Iterable[StairFlight]) -> tuple[StairFlight, ...]:
    return each(lambda value: instance(StairFlight, value), values)


def _hazards(values: Iterable[HazardFound]) -> tuple[HazardFound, ...]:
    return each(lambda value: instance(HazardFound, value), values)


def _dimensions(values: Iterable[MeasuredDimension]) -> tuple[MeasuredDimension, ...]:
    return each(lambda value: instance(MeasuredDimension, value), values)


def _doorways(values: Iterable[MeasuredDoorway]) -> tuple[MeasuredDoorway, ...]:
    return each(lambda value: instance(MeasuredDoorway, value), values)


def _flights(values: Iterable[MeasuredFlight]) -> tuple[MeasuredFlight, ...]:
    return each(lambda value: instance(MeasuredFlight, value), values)


def _areas_once(assessment: "HomeAssessment") -> Iterator[Problem]:
    known: set[HomeArea] = set()
    for place, area in enumerate(assessment.areas):
        if area in known:
            yield Problem(f"areas[{place}]", message("{area} is given twice", area=area.value))
        known.add(area)
    for place, left in enumerate(assessment.left_out):
        if left.area in known:
            yield Problem(f"left_out[{place}].area", message("{area} is given twice", area=left.area.value))
        known.add(left.area)


def _done_after(assessment: "HomeAssessment") -> Iterator[Problem]:
    for place, found in enumerate(assessment.hazards):
        for field, day in (("due", found.due), ("done_on", found.done_on)):
            if day is not None and day < assessment.on:
                yield Problem(
                    f"hazards[{place}].{field}",
                    message("{day} is before the assessment, {on}", day=str(day), on=str(assessment.on)),
                )


@attrs.frozen(kw_only=True)
class HomeAssessment:
    """What a therapist found in a home. What was not looked at or not asked stays unknown.

    Attributes:
        id: Its identifier.
        on: The day.
        by: The identifier of who assessed.
        address: Where; private, and in no repr.
        kind: What kind of building it is.
        tenure: By what right the client lives there.
        levels: How many levels it has inside.
        wheelchair_user: Whether somebody who lives there uses a wheelchair; None for not asked.
        step_free: Whether the way in has no step; None for not looked at.
        areas: The parts looked at.
        left_out: The parts not looked at, each with the reason.
        access: The way to and into the home, in words.
        transfers: Transfers seen.
        stairs: Flights of stairs and steps.
        hazards: Hazards found.
        dimensions: What was measured.
        doorways: Doorways measured.
        ramps: Flights of ramps measured.
        outcome: What follows from it all, in the therapist's words.

    >>> rug = HazardFound(hazard="loose_rug", area="hall", severity="high", action="Take it up")
    >>> home = HomeAssessment(id="H1", on="2026-03-16", by="OT-1", kind="house", areas=["hall"], hazards=[rug])
    >>> [str(found.label) for found in home.open_hazards]
    ['Loose rug or mat']
    """

    id: str = attrs.field(converter=identifier)
    on: Date = attrs.field(converter=to_date)
    by: str = attrs.field(converter=identifier)
    address: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    kind: PropertyKind | None = attrs.field(default=None, converter=_kind_or_none)
    tenure: Tenure | None = attrs.field(default=None, converter=_tenure_or_none)
    levels: int | None = attrs.field(default=None, converter=_levels_or_none)
    wheelchair_user: bool | None = attrs.field(default=None, converter=flag_or_none)
    step_free: bool | None = attrs.field(default=None, converter=flag_or_none)
    areas: tuple[HomeArea, ...] = attrs.field(default=(), converter=to_home_areas)
    left_out: tuple[AreaLeftOut, ...] = attrs.field(default=(), converter=_left_out)
    access: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    transfers: tuple[TransferSeen, ...] = attrs.field(default=(), converter=_transfers)
    stairs: tuple[StairFlight, ...] = attrs.field(default=(), converter=_stairs)
    hazards: tuple[HazardFound, ...] = attrs.field(default=(), converter=_hazards)
    dimensions: tuple[MeasuredDimension, ...] = attrs.field(default=(), converter=_dimensions)
    doorways: tuple[MeasuredDoorway, ...] = attrs.field(default=(), converter=_doorways)
    ramps: tuple[MeasuredFlight, ...] = attrs.field(default=(), converter=_flights)
    outcome: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _areas_once, _done_after)

    @property
    def open_hazards(self) -> tuple[HazardFound, ...]:
        """The hazards that nobody is recorded to have dealt with."""
        return tuple(found for found in self.hazards if found.done_on is None)

    def outline(self) -> Section:
        """What was looked at, found and measured, and what follows. The address is left out."""
        return outlined(self)
