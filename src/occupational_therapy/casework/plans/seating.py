"""Equipment for posture: what it is, how it moves, and its settings as measured numbers with their units."""

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from occupational_therapy.casework.plans.supports import Side, SupportKind, to_side_or_none, to_support_or_none
from occupational_therapy.casework.quantities import to_quantity
from occupational_therapy.kernel.dates import Date, to_date_or_none
from occupational_therapy.kernel.errors import Problem
from occupational_therapy.kernel.exact import EXACT
from occupational_therapy.kernel.fields import Number, accept, choice, decimal, each, instance, settle, text_or_none
from occupational_therapy.kernel.identifiers import identifier
from occupational_therapy.kernel.messages import Message, message

__all__ = [
    "Drive",
    "EquipmentKind",
    "PostureEquipment",
    "PostureSetting",
    "SettingKind",
    "SettingUnit",
]


class EquipmentKind(enum.StrEnum):
    """What a person is positioned in or on."""

    WHEELCHAIR = "wheelchair"
    CHAIR = "chair"
    SLEEP_SYSTEM = "sleep_system"
    STANDING_FRAME = "standing_frame"
    BED = "bed"
    OTHER = "other"

    @property
    def label(self) -> Message:
        """The kind in words."""
        return _KINDS[self]


_KINDS = {
    EquipmentKind.WHEELCHAIR: message("wheelchair"),
    EquipmentKind.CHAIR: message("chair"),
    EquipmentKind.SLEEP_SYSTEM: message("sleep system"),
    EquipmentKind.STANDING_FRAME: message("standing frame"),
    EquipmentKind.BED: message("bed"),
    EquipmentKind.OTHER: message("other equipment"),
}


class Drive(enum.StrEnum):
    """What moves a chair, or its tilt and recline."""

    MANUAL = "manual"
    POWERED = "powered"

    @property
    def label(self) -> Message:
        """The drive in words."""
        return _DRIVES[self]


_DRIVES = {Drive.MANUAL: message("manual"), Drive.POWERED: message("powered")}


class SettingUnit(enum.StrEnum):
    """The units in which settings are measured."""

    MILLIMETRES = "mm"
    DEGREES = "degrees"

    @property
    def label(self) -> Message:
        """The unit in words."""
        return _UNITS[self]


_UNITS = {SettingUnit.MILLIMETRES: message("mm"), SettingUnit.DEGREES: message("degrees")}


class SettingKind(enum.StrEnum):
    """What of a chair or another support is set."""

    SEAT_WIDTH = "seat_width"
    SEAT_DEPTH = "seat_depth"
    SEAT_HEIGHT = "seat_height"
    FOOTPLATE_HEIGHT = "footplate_height"
    ARMREST_HEIGHT = "armrest_height"
    BACK_HEIGHT = "back_height"
    BACK_ANGLE = "back_angle"
    """Between the seat and the back support."""
    TILT = "tilt"
    """Of seat, back and leg supports as one: the angles at hip and knee stay."""
    RECLINE = "recline"
    """Of the back support alone: the angle at the hip opens."""
    OTHER = "other"
    """Something else, which the setting names."""

    @property
    def label(self) -> Message:
        """What is set, in words."""
        return _SETTINGS[self]

    @property
    def unit(self) -> SettingUnit | None:
        """The unit it is measured in; None where either may be."""
        if self is SettingKind.OTHER:
            return None
        return SettingUnit.DEGREES if self in _ANGLES else SettingUnit.MILLIMETRES


_ANGLES = frozenset({SettingKind.BACK_ANGLE, SettingKind.TILT, SettingKind.RECLINE})
_SETTINGS = {
    SettingKind.SEAT_WIDTH: message("seat width"),
    SettingKind.SEAT_DEPTH: message("seat depth"),
    SettingKind.SEAT_HEIGHT: message("seat height"),
    SettingKind.FOOTPLATE_HEIGHT: message("footplate height"),
    SettingKind.ARMREST_HEIGHT: message("armrest height"),
    SettingKind.BACK_HEIGHT: message("back height"),
    SettingKind.BACK_ANGLE: message("back angle"),
    SettingKind.TILT: message("tilt"),
    SettingKind.RECLINE: message("recline"),
    SettingKind.OTHER: message("other setting"),
}


def _drive(value: Drive | str | None) -> Drive | None:
    return None if value is None else choice(Drive, value)


def _kind(value: EquipmentKind | str) -> EquipmentKind:
    return choice(EquipmentKind, value)


def _setting_kind(value: SettingKind | str) -> SettingKind:
    return choice(SettingKind, value)


def _unit(value: SettingUnit | str) -> SettingUnit:
    return choice(SettingUnit, value)


def _tolerance(value: Number | None) -> Decimal | None:
    return None if value is None else to_quantity(value)


_HALF_TURN = 180


def _measured_right(setting: "PostureSetting") -> Iterator[Problem]:
    unit = setting.kind.unit
    if unit is not None and setting.unit is not unit:
        yield Problem("unit", message("{kind} is measured in {unit}", kind=setting.kind.value, unit=unit.value))
    elif setting.unit is SettingUnit.MILLIMETRES and setting.value <= 0:
        yield Problem("value", message("{value} mm is no length: give a number above zero", value=setting.value))
    elif setting.unit is SettingUnit.DEGREES and abs(setting.value) > _HALF_TURN:
        yield Problem("value", message("{value} is more than half a turn: give -180 to 180", value=setting.value))


def _named(setting: "PostureSetting") -> Iterator[Problem]:
    if setting.kind is SettingKind.OTHER and setting.what is None:
        yield Problem("what", message("is missing: say what is set"))


@attrs.frozen(kw_only=True)
class PostureSetting:
    """How one part of a support is set.

    Attributes:
        kind: What is set.
        value: The number, as measured; an angle may be below zero, such as a tilt forwards.
        unit: Its unit, ``mm`` or ``degrees``; lengths are in the one, angles in the other.
        tolerance: How far from the number it may be, in the same unit; None where the plan does not say.
        side: Of which side, where the sides differ.
        what: What is set, where the kind is another than those listed.
        reason: Why it is set so.

    >>> tilt = PostureSetting(kind="tilt", value=25, unit="degrees", tolerance=5, reason="Rest after lunch")
    >>> tilt.is_kept_at(30), tilt.is_kept_at(31)
    (True, False)
    """

    kind: SettingKind = attrs.field(converter=_setting_kind)
    value: Decimal = attrs.field(converter=decimal)
    unit: SettingUnit = attrs.field(converter=_unit)
    tolerance: Decimal | None = attrs.field(default=None, converter=_tolerance)
    side: Side | None = attrs.field(default=None, converter=to_side_or_none)
    what: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    reason: str | None = attrs.field(default=None, converter=text_or_none, repr=False)

    def __attrs_post_init__(self) -> None:
        settle(self, _measured_right, _named)

    def is_kept_at(self, measured: Number) -> bool | None:
        """Whether a measured number is within the tolerance; None where it differs and the plan has no tolerance.

        Raises:
            InvalidInputError: It is no number.
        """
        difference = abs(EXACT.subtract(accept("measured", decimal(measured)), self.value))
        if self.tolerance is None:
            return None if difference else True
        return difference <= self.tolerance


def _settings(values: Iterable[PostureSetting]) -> tuple[PostureSetting, ...]:
    return each(lambda value: instance(PostureSetting, value), values)


def _set_once(equipment: "PostureEquipment") -> Iterator[Problem]:
    known: set[tuple[SettingKind, Side | None]] = set()
    for place, setting in enumerate(equipment.settings):
        of = (setting.kind, setting.side)
        if of in known and setting.kind is not SettingKind.OTHER:
            yield Problem(f"settings[{place}]", message("sets {kind} again", kind=setting.kind.value))
        known.add(of)


@attrs.frozen(kw_only=True)
class PostureEquipment:
    """A piece of equipment that somebody is positioned in.

    Attributes:
        id: Its identifier.
        kind: What it is.
        what: Its make and model, or a description.
        support: Whether it is static or dynamic; None where nobody said.
        drive: Whether it is manual or powered; None where nobody said, or where nothing moves.
        settings: How it is set.
        review_on: The day by which it is to be looked at again.
    """

    id: str = attrs.field(converter=identifier)
    kind: EquipmentKind = attrs.field(converter=_kind)
    what: str | None = attrs.field(default=None, converter=text_or_none, repr=False)
    support: SupportKind | None = attrs.field(default=None, converter=to_support_or_none)
    drive: Drive | None = attrs.field(default=None, converter=_drive)
    settings: tuple[PostureSetting, ...] = attrs.field(default=(), converter=_settings)
    review_on: Date | None = attrs.field(default=None, converter=to_date_or_none)

    def __attrs_post_init__(self) -> None:
        settle(self, _set_once)
